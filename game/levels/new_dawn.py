"""Chapter 8, "In for four, out for six": the first evening's streets in the morning, and what has become of everybody."""

from __future__ import annotations

import math
from collections.abc import Callable

from game.levels import new_dawn_boxes as boxes_of
from game.levels import new_dawn_class as class_of
from game.levels import new_dawn_practice as practice_of
from game.levels import new_dawn_setting as setting_of
from game.levels import new_dawn_square as square_of
from game.levels.neon_rain_setting import lead_to, stand_at
from game.levels.neon_rain_traffic import tram_leaves
from game.levels.neon_rain_voices import attend
from game.levels.new_dawn_rank import rank
from game.levels.new_dawn_setting import Setting
from game.levels.new_dawn_voices import HEADLINES, VOICES
from game.levels.street_looks import looks
from game.script import Option, Script, _, ask, fade, pan_to, say, until, wait
from game.script.beats import begin_at, in_turn
from game.script.conduct import Conduct
from game.sim.machines.advert import Advert
from game.sim.people.npc import Npc
from game.sim.people.walker import Walker
from game.sim.world import World

THEME = "dawn"
NEAR_PX = 52.0
CALLS_PX = 190.0
"""Maro calls over who is so far from her stall, and again who is a quarter of it past her."""
LOOK_UP_PX = 90.0
"""At last they look up, and the picture with them, so far."""
WALK_UP_TICKS = 240
"""The others come to her within this time."""
MANY_LOST = 6
"""With so many files lost at the vault nobody calls it few."""
LISTENERS = ("gallery-1", "gallery-2", "gallery-3", "gallery-4", "bench-1", "bench-2", "bench-3")
"""Who hears the two sentences."""
OWN_NOTES = (
    "dawn_heard", "hearing_done", "class_done", "class_hits", "boxes_met", "boxes_done", "practice_done", "together",
    "breathed",
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
    world.start(looks(setting.stage, setting.lena, morning=True))
    world.start(boxes_of.about(setting))
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
        yield from say(
            stage, "phone", _("SMILE {score}. You may like to know that you may not mind.").format(score=conduct.score)
        )
    if conduct.has("cancelled_at_two"):
        text = _("9:00, School of Dental Hygiene. First practice. You have not cancelled. I looked twice.")
    else:
        text = _("9:00, School of Dental Hygiene. First practice. You have not cancelled.")
    yield from say(stage, "phone", text)
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
    world.set_objective(_("The flower stall is open: say good morning to Maro"))
    lead_to(stage, (s.maro.x, s.maro.y))
    world.start(_calls(s))
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


def _calls(s: Setting) -> Script:
    """Whoever comes by is called over; whoever has gone by is called after."""
    stage = s.stage
    given = Conduct(stage.world).has("flower")
    for told, passed in enumerate((-CALLS_PX, CALLS_PX / 4.0)):
        yield from until(stage, lambda passed=passed: s.lena.x > s.maro.x + passed)  # type: ignore[misc]
        if stage.world.beat != "stall" or stage.world.letterbox:
            return
        line = (_("Eleven points! Over here, before they open without you!"), _("I've got it in my HAND, dear!"))
        if not given:
            line = (_("You in the yellow! I've a tulip here that's the spit of you!"), _("It's FREE! It's a tulip!"))
        stage.bark("maro", line[told])


def gate(s: Setting) -> Script:
    """The turnstile: still lit, or switched off, or ignored by everybody."""
    stage, world, conduct = s.stage, s.stage.world, Conduct(s.stage.world)
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
        held = _("{score}. This lane is res— the gate is being held. Why is it being held?")
        yield from say(stage, "turnstile", held.format(score=conduct.score))
        yield from say(stage, "guard", _("Because I decided. After you, miss. And you, sir. And you."), "calm")
        yield from say(stage, "lena", _("You can put my number on an umbrella. It's a good round umbrella."), "laugh")
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
    yield from _asked_for_the_figure(s)
    second = yield from ask(stage, "elara", _("(The second sentence.)"), _sentences(first), "calm")
    yield from say(stage, "elara", SENTENCES[second], "calm")
    conduct.note("hearing", f"{first}+{second}")
    headline = HEADLINES[frozenset((first, second))]
    conduct.note("headline", headline)
    stage.shake(s.elara.x, s.elara.y, 0.1)
    for name in ("councillor-fey", "reporter"):
        stage.person(name).facing = "right"
    _heard(s, first, second)
    yield from wait(stage, 0.7)
    stage.keep_picture("hearing")
    yield from wait(stage, 0.7)
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
    s.elara.pose = "sit"
    stage.scene(False)
    for name in LISTENERS:
        one = stage.cast(name)
        if isinstance(one, Npc):
            one.pose = ""


def kade_class(s: Setting) -> Script:
    """A minute of tempo with a crowd that keeps falling over."""
    stage, world = s.stage, s.stage.world
    world.set_objective(_("Kade's class: join in"))
    lead_to(stage, (s.kade.x, s.kade.y))
    yield from until(stage, stage.when(lambda: stage.inside("class-near")))
    lead_to(stage, None)
    stage.scene(True)
    stage.look(s.kade.x, s.kade.y + 50.0)
    s.lena.go_by_ways(world, *square_of.stands_at(s))
    yield from say(stage, "kade", _("LENA! Squats for gums! It's science. I made the science."), "grin")
    yield from say(
        stage, "kade", _("One minute. They fall over. It's fine. Just be the one who doesn't stop."), "joking"
    )
    yield from _arrived(s.lena)
    s.lena.facing = "up"
    stage.scene(False)
    Conduct(world).note("class_hits", 0)
    yield from class_of.a_minute(s)
    yield from class_of.after(s)
    Conduct(world).note("class_done")


def practice(s: Setting) -> Script:
    """Lena's first practice: somebody shakes in the chair."""
    square_of.gather(s)
    s.stage.world.start(boxes_of.walks_along(s))
    yield from practice_of.first_practice(s)


def close(s: Setting) -> Script:
    """A square full of people, and eight steps across it that somebody cannot take alone."""
    stage, world, conduct = s.stage, s.stage.world, Conduct(s.stage.world)
    world.set_objective(_("Come out into the sun: they are waiting in Kade's circle"))
    x, y = square_of.stands_at(s)
    lead_to(stage, (x, y))
    s.elara.pose = ""
    s.elara.go_by_ways(world, x + square_of.ELARA_PX[0], y + square_of.ELARA_PX[1])
    yield from until(stage, stage.when(lambda: stage.inside("sunny-place")))
    lead_to(stage, None)
    world.set_objective("")
    stage.scene(True)
    s.lena.go_by_ways(world, x, y)
    stage.look(x, y - 10.0)
    yield from _arrived(s.lena, s.elara)
    s.lena.facing, s.elara.facing = "down", "left"
    yield from say(stage, "elara", _("Her hands did not shake. I watched for it. I am... very pleased."), "proud")
    yield from say(stage, "kade", _("That's three of us on our feet! We're one short."), "grin")
    s.orion.goal, s.orion.pose, s.orion.facing = None, "carry", "right"
    s.orion.place(*square_of.kerb(s))
    yield from pan_to(stage, s.orion.x + 80.0, s.orion.y - 60.0, 1.0)
    yield from say(stage, "orion", _("I'm fine here. It's narrow. ...My legs have stopped."), "humble")
    yield from pan_to(stage, x - 60.0, y + 20.0, 0.7)
    yield from say(
        stage, "lena", _("That's fine. Legs are allowed. It's eight steps; it's never more than eight."), "warm"
    )
    yield from say(stage, "lena", _("I'm not going to fetch you. I'm just going to breathe near you."), "brave")
    stage.scene(False)
    yield from square_of.last_breath(s)
    world.set_objective("")
    stage.scene(True)
    stage.look(x, y - 10.0)
    yield from wait(stage, 0.6)
    s.kade.pose = "cheer"
    yield from say(stage, "kade", _("Four of us standing up at the same time! New personal best."), "grin")
    yield from say(stage, "orion", _("Do I get a sticker now?"), "relieved")
    yield from say(stage, "lena", _("You get two. One's for counting."), "laugh")
    yield from square_of.counted(s)
    for one in s.sporty:
        one.pose, one.cheering = "calm", False
    conduct.note("new_dawn")
    for person in (s.elara, s.kade, s.orion):
        person.pose, person.facing = "", "up"
    s.lena.facing = "up"
    yield from pan_to(stage, x, y - LOOK_UP_PX, 2.6)
    yield from fade(stage, 1.0, 2.2)
    stage.end(rank(world))


BEATS: tuple[tuple[str, Callable[[Setting], Script]], ...] = (
    ("morning", morning),
    ("stall", stall),
    ("gate", gate),
    ("hearing", hearing),
    ("class", kade_class),
    ("boxes", boxes_of.boxes),
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


def _arrived(*people: Walker) -> Script:
    """Wait until everybody has come to where they were sent, for a while at most."""
    for _tick in range(WALK_UP_TICKS):
        if all(person.goal is None for person in people):
            break
        yield


def _asked_for_the_figure(s: Setting) -> Script:
    """The bench knows how many files left the vault, and says what it thinks of that. So does she."""
    stage, conduct = s.stage, Conduct(s.stage.world)
    if not conduct.has("restored_vault"):
        return
    lost = conduct.count("vault_leaks")
    if not lost:
        yield from say(stage, "councillor", _("It says here that no file left your vault. Not one."), "warm")
        yield from say(
            stage, "elara", _("I stood before it. I would like that minuted. I would like a chair."), "tired"
        )
    elif lost < MANY_LOST:
        yield from say(
            stage, "councillor", _("Files lost at the vault: {lost}. That is few.").format(lost=lost), "warm"
        )
        yield from say(stage, "elara", _("It is not few if it is yours."), "stern")
    else:
        yield from say(stage, "councillor", _("{lost} files, Doctor. {lost}.").format(lost=lost), "stern")
        yield from say(
            stage,
            "elara",
            _("I wrote to each of them last night. By hand. Two have rung to ask what it says."),
            "tired",
        )


def _heard(s: Setting, *sentences: str) -> None:
    """The steps get up; and where the number is to be off for a week, the screens do not wait to be told."""
    stage, world = s.stage, s.stage.world
    for name in LISTENERS:
        one = stage.cast(name)
        if isinstance(one, Npc):
            one.pose = "cheer"
    if "number" in sentences:
        world.set_circuit("night", 0.0, 120)
        for advert in world.of(Advert):
            advert.quiet = True


def _near(s: Setting, one: object, reach: float) -> bool:
    return math.dist((s.lena.x, s.lena.y), (getattr(one, "x", 0.0), getattr(one, "y", 0.0))) < reach


def _catch_up(s: Setting, done: list[str]) -> None:
    """Put the world where the beats in ``done`` leave it."""
    conduct = Conduct(s.stage.world)
    if "gate" in done:
        setting_of.open_gate(s)
    if "hearing" in done:
        s.elara.pose = "sit"
    if "boxes" in done:
        conduct.note("boxes_met")
        s.orion.place(*(square_of.kerb(s) if "practice" in done else (s.lena.x - boxes_of.BEHIND_PX, s.lena.y)))
    if "practice" in done:
        square_of.gather(s)
    for beat, key in (("hearing", "hearing_done"), ("class", "class_done"), ("boxes", "boxes_done")):
        if beat in done:
            conduct.note(key)
    if "practice" in done:
        s.patient.tremble = 0.0
        s.patient.pose = "calm"
        conduct.note("practice_done")
