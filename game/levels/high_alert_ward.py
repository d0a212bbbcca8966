"""The ward: the steriliser goes its round, three patients hide, and are calmed and led out."""

from __future__ import annotations

import math

from game.levels.high_alert_setting import Setting
from game.levels.high_alert_turns import Corner, goes_dark, grows_light, learns
from game.script import Option, Script, _, ask, pan_to, say, wait
from game.sim.intent import Button
from game.sim.people.patient import Patient

SHOUT_PAUSE = 50
TO_GO = (
    _("One to go: get down beside them, and breathe"),
    _("Two to go. Kade: another corner for every shout"),
    _("Calm the patients and lead them to the hall: three to go"),
)
LAST_LEG = _("Lead the last of them to the hall")
HEY = (_("HEY! Over here!"), _("Cardio time, big guy!"), _("Left, right, left, rinse!"))
CALMED = {
    "fenn": _("You breathe like a welder, girl. Slow. All right. I'm behind you."),
    "ruza": _("I sat forty years in judgement and hid under a bed. Lead on."),
    "oda": _("I box! I box for a LIVING! ...Okay. Okay. Going."),
}
AFRAID = {
    "fenn": _("Don't let it see me. Don't let anyone."),
    "ruza": _("Is that you, nurse? Is it gone?"),
    "oda": _("I'm not hiding! I'm... low."),
}
BACK = {
    "fenn": _("It heard us! I'm going back!"), "ruza": _("No, no, no!"), "oda": _("Nope. Nope!"),
}  # fmt: skip
HOME = {
    "fenn": _("Thank you. I'll hold the bench down."),
    "ruza": _("I'll see that they keep quiet. I have a voice for it."),
    "oda": _("If it comes in here I'm hitting it."),
}
ASK_PX = 110.0


def lead_out(s: Setting) -> Script:
    """Until all three patients sit in the hall, or the fight is skipped."""
    stage, world = s.stage, s.stage.world
    seats = [stage.place(f"seat-{number}") for number in (1, 2, 3)]
    moods = {patient.name: patient.mood for patient in s.patients}
    asked: list[str] = []
    corner, shouted = Corner(), 0
    turned = 3
    """So many were left when the last turn was taken."""
    while True:
        if stage.skipped():
            break
        if world.hero is s.kade and world.wants(Button.PRIMARY) and world.tick >= shouted:
            world.use(Button.PRIMARY)
            shouted = world.tick + SHOUT_PAUSE
            s.kade.show(world, "cheer", 24)
            corner.shout(s, HEY[shouted // SHOUT_PAUSE % len(HEY)])
        for patient in s.patients:
            before, moods[patient.name] = moods[patient.name], patient.mood
            if before != patient.mood:
                _told(s, patient)
            elif patient.mood == "hiding" and patient.name not in asked and _near(s, patient):
                asked.append(patient.name)
                stage.bark(patient.name, AFRAID[patient.name])
            if patient.mood == "led" and stage.inside("hall", patient):
                led = int(s.conduct.count("led_out"))
                patient.make_safe(world, *seats[min(led, 2)])
                moods[patient.name] = patient.mood
                s.conduct.note("led_out", led + 1)
                stage.bark(patient.name, HOME[patient.name])
                if patient.name == "fenn" and not s.conduct.has("fenn_saw"):
                    yield from _his_own(s, patient)
        for patient in s.patients:
            patient.sought = patient.mood == "hiding"
        seat(s)
        waiting = [patient for patient in s.patients if patient.mood != "safe"]
        left = len(waiting)
        if not left:
            break
        if left < turned:
            turned = left
            if left == 2:
                yield from learns(s, corner)
            elif waiting[0].mood == "hiding":
                yield from goes_dark(s, waiting[0])
        last_leg = left == 1 and waiting[0].mood == "led"
        world.set_objective(LAST_LEG if last_leg else TO_GO[min(left, len(TO_GO)) - 1])
        yield
    grows_light(s)
    for patient, place in zip(s.patients, seats, strict=True):
        patient.sought = patient.deep = False
        if patient.mood != "safe":
            patient.make_safe(world, *place)
            patient.place(*place)
    seat(s)


def settle(s: Setting) -> None:
    """All three sit in the hall already."""
    for number, patient in enumerate(s.patients, 1):
        patient.mood, patient.fear = "safe", 0.0
        patient.place(*s.stage.place(f"seat-{number}"))
    seat(s)


def seat(s: Setting) -> None:
    """Those who are safe, and have come to their place, rest."""
    for patient in s.patients:
        if patient.mood == "safe":
            patient.pose = "calm" if patient.goal is None else ""


def _near(s: Setting, patient: Patient) -> bool:
    hero = s.stage.world.hero
    return hero is not None and math.dist((hero.x, hero.y), (patient.x, patient.y)) < ASK_PX


def _told(s: Setting, patient: Patient) -> None:
    """Somebody's mood changed: they say so."""
    if patient.mood == "led":
        if patient.name not in s.greeted:
            s.greeted.append(patient.name)
            s.conduct.calmed()
        patient.rank = 1 + sum(1 for other in s.patients if other.mood == "led" and other is not patient)
        s.stage.bark(patient.name, CALMED[patient.name])
    elif patient.mood == "panic":
        s.stage.bark(patient.name, BACK[patient.name])


def _his_own(s: Setting, patient: Patient) -> Script:
    """A man sees his own file on the wall. Lena could look away."""
    stage = s.stage
    s.conduct.note("fenn_saw")
    stage.scene(True)
    yield from pan_to(stage, 1800.0, 950.0, 0.7)
    yield from say(stage, "fenn", _("That's me. On the wall. 'Practises smiling. For the granddaughter.'"), "hurt")
    answer = yield from ask(
        stage,
        "lena",
        _("(It is still scrolling.)"),
        (
            Option("away", _("(Turn your back to it, and stand beside him.)")),
            Option("coat", _("(Hang your coat over the screen.)")),
            Option("read", _("(Read on. You can't help it.)")),
        ),
        "worried",
    )
    if answer == "read":
        s.conduct.peek("fenn")
        yield from say(stage, "fenn", _("...You too, then."), "hurt")
    else:
        s.conduct.note("looked_away")
        s.conduct.bring("fenn")
        reply = (
            _("Nobody's ever looked the other way for me. On purpose, I mean.")
            if answer == "away"
            else _("That's a good coat. It's raining out, you know.")
        )
        yield from say(stage, "fenn", reply, "warm")
    stage.scene(False)
    yield from wait(stage, 0.2)
