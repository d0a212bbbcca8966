"""The walkthrough of the morning: flowers, a gate, two sentences, a minute of squats, boxes, and a breath together."""

from __future__ import annotations

import math
from collections.abc import Iterator

from game.sim.intent import Button, Intent
from game.sim.people.chorus import Chorus
from game.sim.people.exercise import Sporty
from game.sim.people.lena import Lena
from game.sim.people.npc import Npc
from game.sim.people.shaker import Shaker
from game.sim.ways import Place
from game.sim.world import World
from game.tools.walkthroughs.neon_rain import breathe, talk, thing, walk
from game.tools.walkthroughs.player import Hands

ANSWERS = ("theirs", "number", "breathe")
TALKS = ("ruza", "guard-lane", "fenn", "councillor-fey", "nurse-alley", "old-man", "child-lane")
"""People to have a word with on the way."""
GOALS = {
    "stall": "keeper", "gate": "gate-near", "hearing": "council-near", "class": "class-near", "boxes": "boxes-near",
    "practice": "school-near", "morning": "keeper",
}  # fmt: skip


def play(world: World) -> Iterator[Intent]:
    """One intent a tick, for as long as it is asked."""
    hands = Hands(world)
    spoken: list[str] = []
    while True:
        lena = world.hero
        if world.dialogue.box is not None:
            yield from hands.read(_choose)
        elif world.letterbox or world.outcome or not isinstance(lena, Lena):
            yield hands.intent()
        elif (name := _somebody(world, lena, spoken)) != "":
            spoken.append(name)
            yield from talk(hands, world, name)
        elif world.beat == "class" and _inside(world, lena, "class-near"):
            yield from _keep_time(hands, world)
        elif world.beat == "boxes" and _inside(world, lena, "boxes-near"):
            yield from _be_still(hands, world, lena)
        elif world.beat == "practice" and _inside(world, lena, "school-near"):
            yield from _together(hands, world, lena)
        elif world.of(Chorus):
            yield from _eight_steps(hands, world, lena)
        elif world.beat == "close":
            yield from walk(hands, _middle(world, "sunny-place"))
        else:
            yield from walk(hands, _middle(world, GOALS.get(world.beat, "keeper")))


def _keep_time(hands: Hands, world: World) -> Iterator[Intent]:
    """Down when the others go down."""
    kade = thing(world, "kade")
    if isinstance(kade, Npc) and kade.pose == "squat" and world.of(Sporty):
        yield from hands.press(Button.DASH)
        yield from hands.rest(26)
    yield hands.intent()


def _be_still(hands: Hands, world: World, lena: Lena) -> Iterator[Intent]:
    place = _middle(world, "boxes-to")
    if math.dist((lena.x, lena.y), place) > 60.0:
        yield from walk(hands, (place[0] - 4.0, place[1] + 26.0))
    else:
        yield hands.intent()


def _together(hands: Hands, world: World, lena: Lena) -> Iterator[Intent]:
    patients = world.of(Shaker)
    if patients and patients[0].breath is not None and patients[0].breath.ticks <= 2:
        yield from breathe(hands, lena)
    else:
        yield hands.intent()


def _eight_steps(hands: Hands, world: World, lena: Lena) -> Iterator[Intent]:
    """A breath whenever one is asked for."""
    if world.hint is not None and world.hint.action == "secondary":
        yield from breathe(hands, lena)
    else:
        yield hands.intent()


def _choose(world: World) -> int:
    box = world.dialogue.box
    assert box is not None
    return next((i for i, option in enumerate(box.options) if option.key in ANSWERS and not option.locked), 0)


def _somebody(world: World, lena: Lena, spoken: list[str]) -> str:
    for name in TALKS:
        one = thing(world, name)
        if name not in spoken and one is not None and math.dist((lena.x, lena.y), (one.x, one.y)) < 80.0:
            return name
    return ""


def _inside(world: World, lena: Lena, name: str) -> bool:
    area = next(p for p in world.level.placed if p.name == name)
    return abs(lena.x - area.x) < area.width / 2 - 8.0 and abs(lena.y - area.y) < area.height / 2 - 8.0


def _middle(world: World, name: str) -> Place:
    return next(((p.x, p.y) for p in world.level.placed if p.name == name), (0.0, 0.0))
