"""Chapter 8, "In for four, out for six": the first evening's streets in the morning, and what has become of everybody."""

from __future__ import annotations

import math
from collections.abc import Callable

from game.levels import new_dawn_class as class_of
from game.levels import new_dawn_practice as practice_of
from game.levels import new_dawn_setting as setting_of
from game.levels.neon_rain_setting import lead_to, stand_at
from game.levels.neon_rain_traffic import tram_leaves
from game.levels.neon_rain_voices import attend
from game.levels.new_dawn_rank import rank
from game.levels.new_dawn_setting import Setting
from game.levels.new_dawn_voices import HEADLINES, ORION_HELLO, VOICES
from game.script import Option, Script, _, ask, fade, pan_to, say, until, wait
from game.script.beats import begin_at, in_turn
from game.script.conduct import Conduct
from game.sim.world import World

THEME = "dawn"
NEAR_PX = 52.0
STILL_TICKS = 120
"""So long one stands still until he looks up."""
STILL_PX_S = 6.0
HINT_TICKS = 480
"""After so long the nurse says how it is done."""
BOX_WALK_PX_S = 52.0
WALK_UP_TICKS = 240
"""The others come to her within this time."""
OWN_NOTES = (
    "dawn_heard", "hearing_done", "class_done", "class_hits", "boxes_met", "boxes_done", "practice_done", "together",
)  # fmt: skip
"""What this chapter notes for itself; a chapter that begins anew begins without."""


def start(world: World, checkpoint: str = "") -> None:
    """Fill the world from its map and start the script, from a checkpoint's beat if one is named.

    Raises :class:`FaultError` when the map lacks what the chapter needs, ``LookupError`` for a beat that is not here.
    """
    names = [name for name, _beat in BEATS]
    begin = begin_at("new-dawn", names, checkpoint)
    setting = setting_of.build(world)
    if begin:
        setting.stage.take_up_tally()
        stand_at(setting.stage, setting.lena, checkpoint)
    else:
        for key in OWN_NOTES:
            world.flags.pop(key, None)
    _catch_up(setting, names[:begin])
    world.start(run(setting, begin))
    world.start(attend(setting.stage, VOICES, "dawn_heard"))
    world.start(_boxes_about(setting))
    if setting.morning == "ignored":
        world.start(setting_of.hopping(setting))


def run(s: Setting, begin: int = 0) -> Script:
    """The chapter, beat by beat."""
    yield from in_turn(s.stage, s, BEATS[begin:])


# -- the beats ------------------------------------------------------------------------------------


def morning(s: Setting) -> Script:
    """The same tram stop, and puddles of sky."""
    stage, world = s.stage, s.stage.world
    conduct = Conduct(world)
    world.set_music(THEME, "calm")
    stage.scene(True)
    world.start(tram_leaves(world, s.lena.x, s.lena.y))
    stage.look(s.lena.x + 110.0, s.lena.y)
    yield from wait(stage, 2.0)
    if s.morning == "dark":
        yield from say(stage, "phone", _("SMILE —. The service is off until the council has read its own rules."))
    elif s.morning == "ignored":
        yield from say(stage, "phone", _("SMILE 300-ish. Nobody has asked today. Hello? Anyone?"))
    else:
        yield from say(stage, "phone", _("SMILE 311. Unchanged. You may like to know that you may not mind."))
    yield from say(stage, "phone", _("9:00, School of Dental Hygiene. First practice. You have not cancelled."))
    yield from say(stage, "lena", _("No. I haven't, have I."), "warm")
    if conduct.has("answered_kade"):
        yield from say(stage, "phone", _("Kade: CLASS ON THE SQUARE. Wear elastic. Bring a person."))
    stage.scene(False)
    world.set_objective(_("Walk up Bright Lane"))
    lead_to(stage, (s.maro.x, s.maro.y))
    begin = (s.lena.x, s.lena.y)
    yield from until(stage, stage.when(lambda: math.dist((s.lena.x, s.lena.y), begin) > 150.0))


def stall(s: Setting) -> Script:
    """The flower stall is open."""
    stage, world, conduct = s.stage, s.stage.world, Conduct(s.stage.world)
    world.set_objective(_("The flower stall is open"))
    lead_to(stage, (s.maro.x, s.maro.y))
    near = stage.when(lambda: _near(s, s.maro, NEAR_PX) or stage.inside("gate-near"))
    yield from until(stage, near)
    if not _near(s, s.maro, NEAR_PX * 2.0):
        return
    stage.scene(True)
    stage.look((s.lena.x + s.maro.x) / 2.0, s.maro.y - 10.0)
    if conduct.has("flower"):
        yield from say(
            stage, "maro", _("There she is. Eleven points. I don't even know what a point IS, dear."), "grin"
        )
        yield from say(
            stage, "maro", _("So I can't pay you back. Here. Carnation. It opened an hour ago, for you."), "calm"
        )
        yield from say(stage, "lena", _("It's the exact red of the alarm. It looks much better on a flower."), "laugh")
        s.lena.gain(10.0)
    else:
        yield from say(
            stage, "maro", _("Open! A lot of people came by with one point each. Eleven of them. Strangers."), "grin"
        )
        yield from say(
            stage, "maro", _("You look less like a candle. Here: a tulip. It's bent. So's everyone."), "calm"
        )
        yield from say(stage, "lena", _("Thank you. I'm not sorry. I mean: I'm not saying sorry."), "warm")
    yield from say(
        stage,
        "maro",
        _("In till you're full as a kettle. Now off, you'll be late for being good at something."),
        "grin",
    )
    stage.scene(False)


def gate(s: Setting) -> Script:
    """The turnstile: still lit, or switched off, or ignored by everybody."""
    stage, world = s.stage, s.stage.world
    world.set_objective(_("Go on to the square. The lane leads there"))
    lead_to(stage, stage.place("gate-near"))
    yield from until(stage, stage.when(lambda: stage.inside("gate-near")))
    stage.scene(True)
    yield from pan_to(stage, s.turnstile.x, s.turnstile.y, 0.8)
    if s.morning == "dark":
        yield from say(stage, "lena", _("It's dark. It's just a... it's furniture."), "calm")
        stage.bark("guard-lane", _("Push it, miss. It likes being pushed."))
    elif s.morning == "ignored":
        yield from say(stage, "turnstile", _("Please scan. Please? This lane is reserved for— sir. SIR. Madam."))
        yield from say(stage, "lena", _("Good morning. I'm not stopping either."), "brave")
    else:
        yield from say(stage, "turnstile", _("311. This lane is res— the gate is being held. Why is it being held?"))
        stage.bark("guard-lane", _("Because I decided. After you, miss. And you, sir. And you."))
        yield from say(stage, "lena", _("Three-eleven. You can put that on my umbrella."), "laugh")
    setting_of.open_gate(s)
    stage.scene(False)
    stage.bark("turnstile", setting_of.GATE_LINES[s.morning])


def hearing(s: Setting) -> Script:
    """The ethics hearing: two of four sentences."""
    stage, world, conduct = s.stage, s.stage.world, Conduct(s.stage.world)
    world.set_objective(_("Dr. Quill is on the council steps, across the square"))
    lead_to(stage, (s.elara.x, s.elara.y))
    yield from until(stage, stage.when(lambda: stage.inside("council-near")))
    stage.scene(True)
    stage.look(s.elara.x, s.elara.y + 16.0)
    s.elara.facing = "left" if s.lena.x < s.elara.x else "right"
    yield from say(stage, "elara", _("Lena. They have given me two sentences. I have prepared four."), "tired")
    yield from say(stage, "lena", _("Which two?"), "calm")
    yield from say(stage, "elara", _("I have not slept since I wrote the second. Help me count."), "worried")
    first = yield from ask(stage, "elara", _("(The first sentence.)"), _sentences(""), "stern")
    s.elara.facing = "up"
    yield from say(stage, "elara", SENTENCES[first], "stern")
    second = yield from ask(stage, "elara", _("(The second sentence.)"), _sentences(first), "calm")
    yield from say(stage, "elara", SENTENCES[second], "calm")
    conduct.note("hearing", f"{first}+{second}")
    headline = HEADLINES[frozenset((first, second))]
    conduct.note("headline", headline)
    stage.shake(s.elara.x, s.elara.y, 0.1)
    for name in ("councillor-fey", "reporter"):
        stage.person(name).facing = "right"
    yield from say(
        stage, "councillor", _("...The bench will adjourn. The bench would like a moment with its hat."), "warm"
    )
    yield from say(stage, "phone", headline)
    s.elara.facing = "down"
    if conduct.has("capsule_secret"):
        yield from say(
            stage, "elara", _("I showed them the first capsule, the one that failed. They liked it best."), "proud"
        )
    yield from say(stage, "elara", _("I am going to sit on these steps and be looked at by the sun."), "warm")
    conduct.note("hearing_done")
    stage.scene(False)


def kade_class(s: Setting) -> Script:
    """A minute of tempo with a crowd that keeps falling over."""
    stage, world = s.stage, s.stage.world
    world.set_objective(_("Kade's class: join in"))
    lead_to(stage, (s.kade.x, s.kade.y))
    yield from until(stage, stage.when(lambda: stage.inside("class-near")))
    stage.scene(True)
    stage.look((s.lena.x + s.kade.x) / 2.0, s.kade.y + 30.0)
    yield from say(stage, "kade", _("LENA! Squats for gums! It's science. I made the science."), "grin")
    yield from say(
        stage, "kade", _("One minute. They fall over. It's fine. Just be the one who doesn't stop."), "joking"
    )
    stage.scene(False)
    Conduct(world).note("class_hits", 0)
    yield from class_of.a_minute(s)
    yield from class_of.after(s)
    Conduct(world).note("class_done")


def boxes(s: Setting) -> Script:
    """Orion carries boxes, and does not look up until one stands still."""
    stage, world, conduct = s.stage, s.stage.world, Conduct(s.stage.world)
    world.set_objective(_("Somebody is carrying boxes at the free clinic, in the alley"))
    lead_to(stage, stage.place("boxes-near"))
    yield from until(stage, stage.when(lambda: stage.inside("boxes-near")))
    stage.bark("lena", _("He's not looking up. ...I know that trick. I invented that trick."))
    world.set_objective(_("Do not go up to him. Stand still"))
    lead_to(stage, None)
    still = waited = 0
    while still < STILL_TICKS and not stage.skipped():
        moving = math.hypot(s.lena.vx, s.lena.vy) > STILL_PX_S
        still = 0 if moving or not stage.inside("boxes-near") else still + 1
        waited += 1
        lead_to(stage, (s.orion.x, s.orion.y))
        if waited == HINT_TICKS:
            stage.bark("nurse-alley", _("He's shy of faces. Don't go at him. Just be somewhere, quietly."))
        yield
    lead_to(stage, None)
    conduct.note("boxes_met")
    stage.scene(True)
    s.orion.goal = None
    s.orion.facing = "left" if s.lena.x < s.orion.x else "right"
    yield from pan_to(stage, (s.lena.x + s.orion.x) / 2.0, (s.lena.y + s.orion.y) / 2.0, 0.6)
    hello = next(text for test, text in reversed(ORION_HELLO) if test is None or test(conduct))
    yield from say(stage, "orion", hello, "humble")
    yield from say(stage, "lena", _("You said hands. I came to see if they're any good."), "warm")
    yield from say(
        stage, "orion", _("They're shaking. I've carried nine boxes. One was labelled SPARE SMILES."), "relieved"
    )
    key = yield from ask(
        stage, "lena", _("(What do you say?)"),
        (
            Option("breathe", _("In for four?")),
            Option("box", _("Give me the other end.")),
            Option("stay", _("(Say nothing. Stay.)")),
        ), "calm",
    )  # fmt: skip
    conduct.note("said_to_boxes", key)
    replies = {
        "breathe": _("...Out for six. It's the six that gets me. I keep wanting to argue with it."),
        "box": _("It's mostly air. ...Thank you. It's a lot of air for one person."),
        "stay": _("...You do that on purpose. The not talking. It's the loudest thing in this city."),
    }
    yield from say(stage, "orion", replies[key], "relieved")
    if conduct.count("records_copied") == 0:
        yield from say(
            stage, "orion", _("I never copied one, in the end. I tell myself that. I tell the boxes."), "humble"
        )
    yield from say(
        stage, "orion", _("Go on. Somebody's waiting in a chair. You shouldn't be late. Not you."), "relieved"
    )
    conduct.note("boxes_done")
    stage.scene(False)


def practice(s: Setting) -> Script:
    """Lena's first practice: somebody shakes in the chair."""
    yield from practice_of.first_practice(s)


def close(s: Setting) -> Script:
    """A door, a light, and eight steps the other way."""
    stage, world, conduct = s.stage, s.stage.world, Conduct(s.stage.world)
    world.set_music("new-dawn", "calm")
    world.set_objective(_("Come out into the sun"))
    lead_to(stage, stage.place("sunny-place"))
    yield from until(stage, stage.when(lambda: stage.inside("sunny-place")))
    world.set_objective("")
    stage.scene(True)
    x, y = s.lena.x, s.lena.y
    stage.look(x, y - 6.0)
    comes = ((s.orion, -150.0, 60.0, -40.0, 10.0), (s.kade, 150.0, 70.0, 42.0, 8.0), (s.elara, 90.0, 110.0, 16.0, 26.0))
    for person, from_x, from_y, _to_x, _to_y in comes:
        person.pose = ""
        person.place(x + from_x, y + from_y)
        person.walk_to(x + _to_x, y + _to_y)
    for _tick in range(WALK_UP_TICKS):
        if all(person.goal is None for person, *_rest in comes):
            break
        yield
    for person, *_rest in comes:
        person.facing = "left" if person.x > x else "right"
    s.lena.facing = "down"
    yield from say(stage, "kade", _("Four of us standing up at the same time! New personal best."), "grin")
    yield from say(stage, "elara", _("Her hands did not shake. I watched for it. I am... very pleased."), "proud")
    yield from say(stage, "orion", _("Do I get a sticker now?"), "relieved")
    yield from say(stage, "lena", _("You get two. One's for counting."), "laugh")
    if s.morning == "lit":
        yield from say(stage, "phone", _("SMILE 311. ...It suits you."))
    else:
        yield from say(stage, "phone", _("Nothing to report. It is a nice morning. In for four."))
    yield from say(stage, "lena", _("Out for six."), "warm")
    conduct.note("new_dawn")
    yield from wait(stage, 1.2)
    yield from fade(stage, 1.0, 1.6)
    stage.end(rank(world))


BEATS: tuple[tuple[str, Callable[[Setting], Script]], ...] = (
    ("morning", morning),
    ("stall", stall),
    ("gate", gate),
    ("hearing", hearing),
    ("class", kade_class),
    ("boxes", boxes),
    ("practice", practice),
    ("close", close),
)
"""The beats in order; each is a checkpoint."""

SENTENCES: dict[str, str] = {
    "mine": _("It was my system, and it failed them; that is mine to carry."),
    "theirs": _("What is in a mouth belongs to the mouth."),
    "stopped": _("A man stopped when somebody asked him to. We should ask sooner."),
    "number": _("Turn the number off for one week, and see who still smiles."),
}
"""What she may say to the council; two of these."""


# -- parts of beats -------------------------------------------------------------------------------


def _sentences(said: str) -> tuple[Option, ...]:
    return tuple(Option(key, text) for key, text in SENTENCES.items() if key != said)


def _boxes_about(s: Setting) -> Script:
    """Orion goes to and fro between the cart and the clinic's door, a box in his arms one way."""
    stage, world, man = s.stage, s.stage.world, s.orion
    there, back = stage.place("boxes-to"), stage.place("boxes-from")
    full = True
    while world.beat not in ("practice", "close"):
        goal = there if full else back
        talking = Conduct(world).has("boxes_met") and not Conduct(world).has("boxes_done")
        man.pose = "carry" if full else ""
        if not talking:
            man.go_by_ways(world, *goal, BOX_WALK_PX_S)
            yield from until(stage, lambda: man.goal is None)
            full = not full
        yield from wait(stage, 0.7)


def _near(s: Setting, one: object, reach: float) -> bool:
    return math.dist((s.lena.x, s.lena.y), (getattr(one, "x", 0.0), getattr(one, "y", 0.0))) < reach


def _catch_up(s: Setting, done: list[str]) -> None:
    """Put the world where the beats in ``done`` leave it."""
    conduct = Conduct(s.stage.world)
    if "gate" in done:
        setting_of.open_gate(s)
    for beat, key in (("hearing", "hearing_done"), ("class", "class_done"), ("boxes", "boxes_done")):
        if beat in done:
            conduct.note(key)
    if "practice" in done:
        s.patient.tremble = 0.0
        s.patient.pose = "calm"
        conduct.note("practice_done")
