"""Lena's first practice: somebody shakes in the chair, and the ring is now hers to give."""

from __future__ import annotations

import math
from collections.abc import Generator

from game.levels.neon_rain_setting import lead_to
from game.levels.new_dawn_setting import Setting
from game.script import Script, _, say, until, wait
from game.script.conduct import Conduct

Breathing = Generator[None, None, int]
BESIDE_PX = 96.0
"""From further off the patient does not see her breathe."""
BESIDE = (64.0, 8.0)
"""Where she stands, from the patient, px."""
MOST_BREATHS = 14
"""After so many breaths the patient is calm, however they went."""
LINES = (
    (80.0, _("I had one with a mask. It smelled of rubber. Can you hear my heart? I can hear my heart.")),
    (55.0, _("You're doing it too. You're not just telling me.")),
    (30.0, _("...It goes out longer than it goes in.")),
    (1.0, _("Oh. There's a window. I hadn't seen that there's a window.")),
)
"""What the patient says as the shaking falls under a figure."""


def first_practice(s: Setting) -> Script:
    """Walk up, breathe with them until they are calm."""
    stage, world, conduct, patient = s.stage, s.stage.world, Conduct(s.stage.world), s.patient
    world.set_objective(_("The School of Dental Hygiene is on the square: your first practice"))
    lead_to(stage, (patient.x, patient.y))
    yield from until(stage, stage.when(lambda: stage.inside("school-near")))
    lead_to(stage, None)
    stage.scene(True)
    stage.look(patient.x + BESIDE[0] / 2.0, patient.y)
    s.lena.go_by_ways(world, patient.x + BESIDE[0], patient.y + BESIDE[1])
    yield from say(
        stage,
        "patient",
        _("Sorry. Sorry, I'll be still in a second. Sorry. I've cancelled this four times."),
        "worried",
    )
    yield from say(
        stage, "lena", _("Five would have been a round number. You can say sorry if you like. I did."), "warm"
    )
    yield from say(stage, "lena", _("I'm not going to do anything yet. I'm just going to breathe near you."), "calm")
    s.lena.facing = "left"
    stage.scene(False)
    world.set_objective(_("Begin to breathe in when they do, and let go when your ring is full"))
    patient.begin(world)
    stage.teach("secondary", _("Breathe in as their ring swells"), lambda: patient.together > 1)
    told = tried = 0
    while not patient.calm and tried < MOST_BREATHS:
        began = yield from _a_breath(s)
        if began < 0:
            break
        tried += 1
        if told < len(LINES) and patient.tremble < LINES[told][0]:
            while told < len(LINES) and patient.tremble < LINES[told][0]:
                told += 1
            stage.bark("patient", LINES[told - 1][1])
    world.hint = None
    patient.tremble = 0.0
    patient.breath = None
    patient.pose = "calm"
    conduct.note("together", patient.together)
    conduct.note("practice_done")
    conduct.calmed()
    yield from wait(stage, 1.0)
    stage.scene(True)
    stage.look(patient.x, patient.y)
    yield from say(stage, "patient", _("How did you know when to start?"), "calm")
    yield from say(stage, "lena", _("I waited until you did. That's nearly all of it."), "warm")
    yield from say(stage, "patient", _("...Could you show me the mirror thing? Slowly?"), "warm")
    yield from say(stage, "lena", _("As slowly as you want. Nobody here has anywhere to be."), "brave")
    stage.scene(False)


def _a_breath(s: Setting) -> Breathing:
    """One breath of Lena's, and what it does for the patient. The tick at which it began, or -1 when it is skipped."""
    stage, world, lena, patient = s.stage, s.stage.world, s.lena, s.patient
    while lena.breath is None:
        if stage.skipped():
            return -1
        yield
    began, breath = world.tick, lena.breath
    together = patient.in_time(began)
    good = lena.breaths
    while _breathing(s):
        yield
    near = math.dist((lena.x, lena.y), (patient.x, patient.y)) < BESIDE_PX
    if not near:
        stage.bark("patient", _("I can't hear you from there. Could you... nearer? Sorry."))
    elif lena.breaths == good:
        late = breath is not None and breath.ticks > breath.inhale
        stage.bark(
            "lena", _("Too long. I'm a kettle, not a balloon.") if late else _("Too soon. That was half a breath.")
        )
    else:
        patient.helped(together=together)
        if together:
            stage.bark("lena", _("With you."))
    return began


def _breathing(s: Setting) -> bool:
    return s.lena.breath is not None
