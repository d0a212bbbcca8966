"""Chapter 1, "Somewhere to be": Lena walks from the tram to the clinic's door, and it takes her all evening."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial

from game.levels import neon_rain_alley as alley_of
from game.levels import neon_rain_lesson as lesson_of
from game.levels import neon_rain_setting as setting_of
from game.levels import neon_rain_steps as steps_of
from game.levels import neon_rain_traffic as traffic_of
from game.levels import neon_rain_umbrella as umbrella_of
from game.levels.neon_rain_rank import rank
from game.levels.neon_rain_setting import THEME, Setting
from game.levels.neon_rain_voices import VOICES, attend
from game.levels.street_looks import looks
from game.script import Option, Script, _, ask, fade, pan_to, race, say, until, wait, walk_to
from game.script.beats import begin_at, in_turn
from game.script.conduct import FIRST_SCORE, Conduct
from game.sim.intent import Button
from game.sim.people.composure import LOW
from game.sim.people.crowd import Passer
from game.sim.world import World

FIRST_COMPOSURE = 62.0
REFUSED_TO = 30.0
"""Composure after the turnstile: the picture has begun to narrow."""
LEARNT_PX = 48.0
OFF_THE_TRAM_PX = 30.0
"""She steps off the tram on the far side: so far above where the map begins her."""
OPENING_PX, OPENING_S = (470.0, -40.0), 1.5
"""The first picture looks so far past her down the lane, and for so long."""
ARRIVAL_S = 2.4
IDLE_TICKS = 900
"""Whoever has stood at the stop for so long is spoken to."""
OWN_NOTES = (
    "lane_refused",
    "learnt_breath",
    "flower",
    "rain_heard",
    "rain_froze",
    "looked",
    "met_hood",
    "heard_hum",
    "eight_steps",
    "cancelled_at_two",
    "behind_the_bar",
    "umbrellas",
    "umbrella_kind",
)
"""What this chapter notes; a chapter that begins anew begins without."""
LOOK_HINT_S = 8.0
DUCK_HINT_TICKS = 420
REMIND_S = 10.0
RED_TICKS = 50
"""The bars' red light goes in so long."""


def start(world: World, checkpoint: str = "") -> None:
    """Fill the world from its map and start the script, from a checkpoint's beat if one is named.

    Raises :class:`FaultError` when the map lacks what the chapter needs, ``LookupError`` for a beat that is not here.
    """
    names = [name for name, _beat in BEATS]
    begin = begin_at("neon-rain", names, checkpoint)
    setting = setting_of.build(world)
    setting.lena.composure = FIRST_COMPOSURE
    if begin:
        setting.stage.take_up_tally()
        setting_of.stand_at(setting.stage, setting.lena, checkpoint)
    else:
        for key in OWN_NOTES:
            world.flags.pop(key, None)
        Conduct(world).note("score", FIRST_SCORE)
    _catch_up(setting, names[:begin])
    world.start(run(setting, begin))
    world.start(attend(setting.stage, VOICES, "rain_heard"))
    world.start(looks(setting.stage, setting.lena, morning=False))
    world.start(_count_frozen(setting))
    world.start(traffic_of.sky_lanes(world))
    world.start(umbrella_of.walk_along(setting))
    world.start(alley_of.kiosk(setting))
    world.start(alley_of.board(setting))
    world.start(alley_of.behind(setting))
    world.start(alley_of.pigeons(setting))
    world.start(alley_of.tried_again(setting))


def run(s: Setting, begin: int = 0) -> Script:
    """The chapter, beat by beat."""
    yield from in_turn(s.stage, s, BEATS[begin:])


# -- the beats ------------------------------------------------------------------------------------


def tram(s: Setting) -> Script:
    """The tram leaves. The phone knows where she is going, and that she has not gone four times."""
    stage, world = s.stage, s.stage.world
    world.set_music(THEME, "calm")
    stage.scene(True)
    s.lena.place(s.lena.x, s.lena.y - OFF_THE_TRAM_PX)
    x, y = s.lena.x, s.lena.y
    world.start(traffic_of.tram_leaves(world, x, y, ahead=True))
    yield from race(pan_to(stage, x + OPENING_PX[0], y + OPENING_PX[1], OPENING_S), _hurried(s))
    stage.shake(x, y, 0.25)
    yield from race(pan_to(stage, x + 60.0, y + 40.0, ARRIVAL_S), _hurried(s))
    yield from say(stage, "phone", _("SMILE 311. Down 4 overnight. Tip: frowning is a choice!"))
    yield from say(stage, "phone", _("18:30, Dr. Quill. You have cancelled this appointment 4 times."))
    stage.scene(False)
    key = yield from ask(
        stage, "phone", _("Cancel again?"),
        (Option("cancel", _("(Cancel.)")), Option("not", _("(Put it away.)"))),
    )  # fmt: skip
    if key == "cancel":
        yield from say(stage, "phone", _("Cancelling needs a score of 400. Have a brave evening!"))
        yield from say(stage, "lena", _("Sorry. I only wanted to know if I could."), "worried")
    else:
        yield from say(stage, "lena", _("Five would be a round number. No. Sorry. No."), "worried")
    world.set_objective(_("Walk down Bright Lane to Dr. Quill"))
    setting_of.lead_to(stage, (s.turnstile.x, s.turnstile.y))
    begin = (s.lena.x, s.lena.y)
    walked = partial(_walked, s, begin)
    stage.teach("move", _("Walk"), walked)
    world.start(_nudge(s, walked))
    yield from until(stage, walked)
    stage.teach("interact", _("Talk to people, read what hangs about"), lambda: _spoke(s), LOOK_HINT_S)
    yield from until(stage, stage.when(lambda: _on_lane(s)))


def lane(s: Setting) -> Script:
    """Bright Lane: all mirrors and mouths. The adverts know her name."""
    stage, world = s.stage, s.stage.world
    world.set_music(THEME, "calm")
    world.set_objective(_("Walk down Bright Lane to Dr. Quill"))
    setting_of.lead_to(stage, (s.turnstile.x, s.turnstile.y))
    looked_at, waved = False, s.shelter.offered
    while not (s.turnstile.refusals or stage.inside("at-turnstile")) and not stage.skipped():
        if stage.inside("side-way"):
            yield from lesson_of.not_yet(s)
        watched = any(advert.state == "watch" for advert in s.adverts)
        if watched and not looked_at:
            world.set_objective(_("Out of the adverts' light, or under an umbrella"))
        elif looked_at and not watched:
            world.set_objective(_("Walk down Bright Lane to Dr. Quill"))
        looked_at = watched
        if not waved and umbrella_of.looked_for(s):
            waved = True
            world.start(umbrella_of.wave(s))
        yield


def turnstile(s: Setting) -> Script:
    """The bars scan her, and say no. Everybody else flows through."""
    stage, world = s.stage, s.stage.world
    gate, walked_her = s.turnstile, umbrella_of.left_behind(s)
    s.lena.goal, s.shelter.offered = None, False
    setting_of.lead_to(stage, None)
    world.set_objective("")
    stage.scene(True)
    world.set_music(THEME, "tense")
    yield from pan_to(stage, gate.x, gate.y, 0.9)
    s.lena.facing = "right"
    world.set_circuit("scan", 1.0)
    yield from say(stage, "turnstile", _("Scanning. Smile, please. ...Is that the smile?"))
    world.set_circuit("scan", 0.0)
    world.set_circuit("scan-red", 1.0)
    stage.shake(gate.x, gate.y, 0.2)
    gate.refuse(world)
    yield from say(stage, "turnstile", _("311. This lane is reserved for 600 and over. Have a bright evening!"))
    yield from say(stage, "lena", _("But the clinic is just... Sorry. It's just there."), "worried")
    Conduct(world).note("lane_refused")
    s.lena.composure = min(s.lena.composure, REFUSED_TO)
    yield from say(stage, "turnstile", _("You are holding up a queue of people who are loved."))
    world.set_circuit("scan-red", 0.0, RED_TICKS)
    stage.scene(False)
    s.shelter.part(world)
    passer = walked_her or _nearest_passer(s)
    if walked_her is not None:
        world.bark(walked_her, _("I'd hold it open for you, love. It only counts one."), 170)
    elif passer is not None:
        world.bark(passer, _("Some of us have somewhere to be."))
    yield from wait(stage, 1.2)
    stage.bark("lena", _("So have I. That's the whole trouble.") if walked_her is None else _("...It's raining again."))
    yield from wait(stage, 0.8)


def alley(s: Setting) -> Script:
    """Sluice Alley: a short way full of shoulders, a long way that is nearly empty."""
    stage, world = s.stage, s.stage.world
    world.set_music(THEME, "tense")
    _after_lesson(s)
    s.shelter.offered = True
    world.set_objective(_("Go down to Sluice Alley"))
    setting_of.lead_to(stage, stage.place("alley-begin"))
    yield from until(stage, stage.when(lambda: stage.inside("alley-begin") or stage.inside("junction")))
    setting_of.lead_to(stage, stage.place("junction"))
    if not stage.inside("junction"):
        world.set_objective(_("Cross the alley: the short way is crowded, the dry way is long"))
        stage.bark("noodler", _("Short way, shoulders! Dry way, detours! Noodles, here!"))
        shown = world.tick
        stage.teach(
            "dash", _("Duck: couriers fly over you"),
            lambda: world.pressed(Button.DASH) or world.tick - shown > DUCK_HINT_TICKS,
        )  # fmt: skip
    world.start(_remind(s))
    yield from until(stage, stage.when(lambda: stage.inside("junction")))
    stage.bark("lena", _("Out. I'm out.") if s.lena.composure < FIRST_COMPOSURE else _("That was almost... quiet."))


def square(s: Setting) -> Script:
    """Molar Square: the door is in sight, and the score falls as she walks."""
    stage, world = s.stage, s.stage.world
    man = s.hooded
    man.pose = "jack"
    world.set_music(THEME, "calm")
    world.set_objective(_("Cross Molar Square to the clinic"))
    setting_of.lead_to(stage, s.door)
    yield from until(stage, stage.when(lambda: stage.inside("square-begin")))
    conduct = Conduct(world)
    reasons = (
        _("Sharing an umbrella with a stranger") if s.shelter.under else _("Walking alone"),
        _("Heart rate unlike your neighbours'"), _("Posture"), _("Someone frowned at you"),
        _("You looked at your score"),
    )  # fmt: skip
    told = 0
    last = world.tick
    stage.bark("lena", _("There. The mint light. It's only a door."))
    at_kerb = stage.when(lambda: math.dist((s.lena.x, s.lena.y), s.door) < steps_of.KERB_PX)
    while not at_kerb():
        if told < len(reasons) and world.tick - last > 75:
            conduct.change_score(-2, reasons[told])
            s.lena.lose(world, min(5.0, max(0.0, s.lena.composure - 8.0)))
            told, last = told + 1, world.tick
        yield


def steps(s: Setting) -> Script:
    """Eight steps, each after one breath."""
    s.shelter.offered = False
    s.shelter.part(s.stage.world)
    yield from steps_of.eight_steps(s)


def door(s: Setting) -> Script:
    """She goes in."""
    stage, world = s.stage, s.stage.world
    conduct = Conduct(world)
    world.set_music(THEME, "calm")
    stage.scene(True)
    stage.look(s.door[0], s.door[1] + 40.0)
    world.set_circuit("welcome", 1.0)
    yield from say(stage, "phone", _("18:52. You are late. Your score has been informed."))
    if conduct.has("flower"):
        yield from say(stage, "lena", _("It can join the queue. I've a carnation and eight steps."), "brave")
    else:
        yield from say(stage, "lena", _("Late. Not cancelled. Late is... that's a kind of coming."), "brave")
    yield from walk_to(stage, "lena", s.door[0], s.door[1] + 12.0, 38.0)
    s.lena.show(world, "tremble", 60)
    yield from wait(stage, 0.6)
    yield from fade(stage, 1.0, 0.8)
    world.set_objective("")
    stage.end(rank(world))


BEATS: tuple[tuple[str, Callable[[Setting], Script]], ...] = (
    ("tram", tram),
    ("lane", lane),
    ("turnstile", turnstile),
    ("stall", lesson_of.stall),
    ("alley", alley),
    ("hood", alley_of.hood),
    ("square", square),
    ("steps", steps),
    ("door", door),
)
"""The beats in order; each is a checkpoint."""


# -- parts of beats -------------------------------------------------------------------------------


def _remind(s: Setting) -> Script:
    """In the thick of it, once: what she has learnt is good for something."""
    stage, lena = s.stage, s.lena
    yield from until(stage, lambda: lena.composure < LOW or stage.world.beat != "alley")
    if stage.world.beat == "alley" and not lena.frozen_until:
        before = lena.breaths
        stage.bark("lena", _("Too many elbows. Kettle. Full as a kettle."))
        stage.teach("secondary", _("Stop and breathe"), lambda: lena.breaths > before, REMIND_S)


def _hurried(s: Setting) -> Script:
    """Until somebody who has seen this before presses on."""
    yield
    yield from until(s.stage, lambda: s.stage.world.pressed(Button.INTERACT))


def _walked(s: Setting, begin: tuple[float, float]) -> bool:
    return math.dist((s.lena.x, s.lena.y), begin) > LEARNT_PX


def _nudge(s: Setting, walked: Callable[[], bool]) -> Script:
    """Somebody says something to whoever only stands at the stop."""
    stage = s.stage
    lines = (
        _("Lane's that way, love. To your right. It's just feet."),
        _("I'm off at nine. You can stand here till then."),
    )
    for line in lines:
        waited = 0
        while not walked() and waited < IDLE_TICKS:
            waited += 1
            yield
        if walked():
            return
        stage.bark("conductor", line)


def _count_frozen(s: Setting) -> Script:
    """Whoever is near helps her when she freezes; and it is counted."""
    conduct, lena, world = Conduct(s.stage.world), s.lena, s.stage.world
    while True:
        yield from until(s.stage, lambda: lena.frozen_until > 0)
        conduct.note("rain_froze", conduct.count("rain_froze") + 1)
        helper = _nearest_passer(s)
        if helper is not None:
            world.bark(helper, _("Hey. Hey, you're all right. Lean on the wall a moment."))
        yield from until(s.stage, lambda: lena.frozen_until == 0)


def _nearest_passer(s: Setting) -> Passer | None:
    here = (s.lena.x, s.lena.y)
    return min(s.passers, key=lambda p: (math.dist((p.x, p.y), here), p.id), default=None)


def _on_lane(s: Setting) -> bool:
    return s.stage.inside("bright-lane") and s.lena.x > s.sign.x + 150.0


def _spoke(s: Setting) -> bool:
    conduct = Conduct(s.stage.world)
    return conduct.count("rain_heard") > 0 or conduct.has("looked") or s.sign.uses > 0


def _after_lesson(s: Setting) -> None:
    if not Conduct(s.stage.world).has("flower"):
        s.kiosk.label = _("Pay Maro Teth's fine")


def _catch_up(s: Setting, done: list[str]) -> None:
    """Put the world where the beats in ``done`` leave it."""
    conduct = Conduct(s.stage.world)
    s.shelter.offered = "stall" in done
    if "turnstile" in done:
        conduct.note("lane_refused")
        s.turnstile.refusals = 1
        s.lena.composure = REFUSED_TO
    lesson_of.lanterns(s, lesson_of.GOOD_BREATHS if "stall" in done else 0)
    if "stall" in done:
        conduct.note("learnt_breath")
        s.lena.composure = FIRST_COMPOSURE
        _after_lesson(s)
    if conduct.has("flower"):
        s.kiosk.label = ""
    if "square" in done:
        s.lena.composure = steps_of.KERB_COMPOSURE
