"""The walkthrough of the evening walk: down the lane, a lesson in breathing, the alley, and eight steps."""

from __future__ import annotations

import math
from collections.abc import Iterator

from game.script.conduct import Conduct
from game.sim.entity import Entity
from game.sim.intent import Button, Intent
from game.sim.people.lena import Lena
from game.sim.ways import Place
from game.sim.world import World
from game.tools.walkthroughs.player import Hands

CALM_ENOUGH = 40.0
"""Under this she stops to breathe on the way."""
ANSWERS = ("not", "pay", "only", "stay")
TALKS = ("noodler", "nurse-alley", "sweeper", "child-lane", "guard-lane")
"""People to have a word with on the way."""


def play(world: World) -> Iterator[Intent]:
    """One intent a tick, for as long as it is asked."""
    hands = Hands(world)
    spoken: list[str] = []
    while True:
        lena = world.hero
        if world.dialogue.box is not None:
            yield from hands.read(_choose)
        elif world.letterbox or world.outcome or not isinstance(lena, Lena) or lena.frozen_until:
            yield hands.intent()
        elif world.beat == "steps":
            yield from _step(hands, world, lena)
        elif _wants_breath(world, lena):
            yield from breathe(hands, lena)
        elif (name := _somebody(world, lena, spoken)) != "":
            spoken.append(name)
            yield from talk(hands, world, name)
        else:
            yield from walk(hands, _goal(world))


def breathe(hands: Hands, lena: Lena) -> Iterator[Intent]:
    """One breath, let go at the turn of the ring."""
    yield hands.intent()
    while lena.breath is None and hands.free:
        yield hands.intent(buttons=Button.SECONDARY)
        if lena.breath is None:
            yield hands.intent()
    while lena.breath is not None and lena.breath.ticks < lena.breath.inhale - 1 and hands.free:
        yield hands.intent(buttons=Button.SECONDARY)
    yield from hands.rest(12)


def talk(hands: Hands, world: World, name: str) -> Iterator[Intent]:
    """Go up to somebody or something and use it."""
    one = thing(world, name)
    if one is None:
        return
    for _ in range(400):
        if not hands.free or world.reach is one:
            break
        yield hands.intent(hands.toward((one.x, one.y), 12.0))
    if world.reach is one:
        yield from hands.press(Button.INTERACT)


def walk(hands: Hands, goal: Place, ticks: int = 20) -> Iterator[Intent]:
    """A third of a second on the way to a place."""
    for _ in range(ticks):
        if not hands.free:
            return
        yield hands.intent(hands.toward(goal))


def thing(world: World, name: str) -> Entity | None:
    """Somebody or something by name."""
    return next((e for e in world.entities.values() if e.name == name and not e.gone), None)


# -- inside ---------------------------------------------------------------------------------------


def _choose(world: World) -> int:
    box = world.dialogue.box
    assert box is not None
    return next((i for i, option in enumerate(box.options) if option.key in ANSWERS and not option.locked), 0)


def _goal(world: World) -> Place:
    conduct = Conduct(world)
    if world.beat == "stall":
        return _place(world, "maro")
    if world.beat == "alley":
        if not conduct.has("flower"):
            return _place(world, "kiosk")
        return _middle(world, "junction")
    named = {"tram": "at-turnstile", "lane": "at-turnstile", "turnstile": "at-turnstile", "hood": "junction-box"}
    if world.beat in named:
        return _middle(world, named[world.beat])
    return _middle(world, "clinic-door")


def _somebody(world: World, lena: Lena, spoken: list[str]) -> str:
    owing = world.beat == "alley" and not Conduct(world).has("flower")
    if owing and world.reach is not None and world.reach.name == "kiosk":
        return "kiosk"
    for name in TALKS:
        one = thing(world, name)
        if name not in spoken and one is not None and _near(lena, (one.x, one.y), 70.0):
            return name
    return ""


def _wants_breath(world: World, lena: Lena) -> bool:
    if world.beat == "stall":
        return _near(lena, _place(world, "maro"), 40.0)
    return lena.composure < CALM_ENOUGH and Conduct(world).has("learnt_breath") and world.beat != "square"


def _step(hands: Hands, world: World, lena: Lena) -> Iterator[Intent]:
    if world.hint is not None and world.hint.action == "move":
        x, y = _middle(world, "clinic-door")
        dx, dy = x - lena.x, y + 26.0 - lena.y
        far = math.hypot(dx, dy) or 1.0
        yield hands.intent((dx / far, dy / far))
        return
    yield from breathe(hands, lena)


def _place(world: World, name: str) -> Place:
    one = thing(world, name)
    return (one.x, one.y + 14.0) if one is not None else (0.0, 0.0)


def _middle(world: World, name: str) -> Place:
    return next(((p.x, p.y) for p in world.level.placed if p.name == name), (0.0, 0.0))


def _near(one: Lena, place: Place, reach: float) -> bool:
    return math.dist((one.x, one.y), place) < reach
