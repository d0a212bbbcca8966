"""The walkthrough of the waiting room: a talk, three dives on the breath, three lattices, and a word with a plant."""

from __future__ import annotations

import math
from collections.abc import Iterator

from game.sim.dream import Breather, Memory, Shade, Tide, ring_px
from game.sim.dream.tide import REACH_PX
from game.sim.entity import Entity
from game.sim.intent import Button, Intent
from game.sim.lattice import Fissure, Rinse, Spring, gate_of, stands
from game.sim.people.composure import INHALE_TICKS, ease
from game.sim.people.elara import Elara
from game.sim.people.lena import Lena
from game.sim.ways import Place
from game.sim.world import World
from game.tools.walkthroughs.player import Hands

ANSWERS = ("almost", "joke")
CLOSING = 0.02
"""A circle that has closed no further than this has just begun to."""
AT_ONCE_PX = 12.0
"""Two of a pair come at once when one is no more than this behind the other, px."""
FAST_PX_S = 40.0
"""A worry comes no faster than this, px/s."""


def play(world: World) -> Iterator[Intent]:
    """One intent a tick, for as long as it is asked."""
    hands = Hands(world)
    while True:
        hero = world.hero
        if world.dialogue.box is not None:
            yield from hands.read(_choose)
        elif world.letterbox or world.outcome or hero is None or getattr(hero, "frozen_until", False):
            yield hands.intent()
        elif isinstance(hero, Lena) and world.of(Tide):
            yield from _dive(hands, world, hero)
        elif isinstance(hero, Lena):
            yield from _as_lena(hands, world)
        elif isinstance(hero, Elara) and world.of(Fissure):
            yield from _mend(hands, world, hero)
        else:
            yield from _in_lab(hands, world)


def _choose(world: World) -> int:
    box = world.dialogue.box
    assert box is not None
    return next((i for i, option in enumerate(box.options) if option.key in ANSWERS), 0)


# -- in the clinic --------------------------------------------------------------------------------


def _as_lena(hands: Hands, world: World) -> Iterator[Intent]:
    pod = _named(world, "pod")
    if pod is None:
        desk = next(p for p in world.level.placed if p.name == "desk")
        yield from _step(hands, (desk.x, desk.y + 40.0))
    else:
        yield from _use(hands, world, pod)


def _in_lab(hands: Hands, world: World) -> Iterator[Intent]:
    for name in ("drawer", "bench", "lab-plant"):
        thing = _named(world, name)
        if thing is not None and thing.label and not (name == "lab-plant" and world.beat == "lab"):
            yield from _use(hands, world, thing)
            return
    yield hands.intent()


def _use(hands: Hands, world: World, thing: Entity) -> Iterator[Intent]:
    if world.reach is thing:
        yield from hands.press(Button.INTERACT)
        yield from hands.rest(12)
    else:
        yield from _step(hands, (thing.x, thing.y))


# -- in the dream ---------------------------------------------------------------------------------


def _dive(hands: Hands, world: World, lena: Lena) -> Iterator[Intent]:
    worries = [s for s in world.of(Shade) if not s.dissolving]
    if not worries:
        asked = world.of(Tide)[0].dawn_at >= 0 and bool(world.objective)
        full = lena.breath is not None and lena.breath.ticks >= INHALE_TICKS
        yield hands.intent(buttons=Button.SECONDARY if asked and not full else Button.NONE)
        return
    memory = next((s for s in worries if isinstance(s, Memory)), None)
    if memory is not None and memory.heard < 1.0:
        yield hands.intent()
        return
    circle = [s for s in worries if isinstance(s, Breather)]
    if circle:
        yield from _with_circle(hands, lena, circle)
        return
    nearest = min(shade.away for shade in worries)
    if lena.breath is None and memory is None and (way := _between(lena, worries)) is not None:
        yield hands.intent(way)
        return
    if lena.breath is None:
        if memory is not None or nearest < ring_px(1.0) + FAST_PX_S * INHALE_TICKS / 60.0 * 0.7:
            yield hands.intent()
            yield hands.intent(buttons=Button.SECONDARY)
        else:
            yield hands.intent()
        return
    ring = ring_px(ease(min(1.0, lena.breath.ticks / INHALE_TICKS)))
    pairs = [s for s in worries if s.partner is not None]
    farthest = max((s.away for s in pairs), default=nearest)
    ready = lena.breath.ticks >= INHALE_TICKS - 2 and max(nearest, farthest) < ring + REACH_PX - 1.0
    late = lena.breath.ticks > INHALE_TICKS + 14
    if ready or late:
        yield from hands.rest(3)
    else:
        yield hands.intent(buttons=Button.SECONDARY)


def _between(lena: Lena, worries: list[Shade]) -> tuple[float, float] | None:
    """The way to where both of a pair would reach the ring at once, or None when they do."""
    pair = [s for s in worries if s.partner is not None]
    if len(pair) != 2:
        return None
    edge = ring_px(1.0)
    first, last = sorted(pair, key=lambda s: (s.away - edge) / s.pace)
    if (last.away - edge) / last.pace - (first.away - edge) / first.pace < AT_ONCE_PX:
        return None
    dx, dy = last.x - lena.x, last.y - lena.y
    far = math.hypot(dx, dy) or 1.0
    return dx / far, dy / far


def _with_circle(hands: Hands, lena: Lena, circle: list[Breather]) -> Iterator[Intent]:
    """In as a circle begins to close, out as it turns; at her own pace while they pant."""
    if lena.breath is not None:
        full = lena.breath.ticks >= INHALE_TICKS - 2
        yield from hands.rest(3) if full else [hands.intent(buttons=Button.SECONDARY)]
        return
    before = [one.breath for one in circle]
    yield hands.intent()
    closing = circle[0].pants or any(was < one.breath < CLOSING for was, one in zip(before, circle, strict=True))
    yield hands.intent(buttons=Button.SECONDARY if closing else Button.NONE)


# -- under the scope ------------------------------------------------------------------------------


def _mend(hands: Hands, world: World, elara: Elara) -> Iterator[Intent]:
    cracks = [crack for crack in world.of(Fissure) if not crack.mended]
    if not cracks:
        yield hands.intent()
        return
    if any(not rinse.over for rinse in world.of(Rinse)):
        yield from hands.rest(20) if elara.state == "recall" else hands.press(Button.DASH)
        return
    restless = next((crack for crack in cracks if crack.restless), None)
    crack = next((crack for crack in cracks if not crack.waits), cracks[0])
    if math.dist((elara.x, elara.y), crack.tip) > 150.0:
        yield from _step(hands, crack.tip)
        return
    wall = _wall(world, restless or crack)
    if wall is not None:
        yield from hands.draw(wall)
        yield from hands.rest(30)
        return
    yield from hands.press(Button.PRIMARY, aim=crack.tip)
    yield from hands.rest(14, aim=crack.tip)


def _wall(world: World, crack: Fissure) -> list[Place] | None:
    """Where a wall is to be drawn now, or None where one stands already or none is needed."""
    leak = crack if crack.restless else next((s for s in world.of(Spring) if s.target is crack), None)
    if leak is None or crack.clamped or stands(world, gate_of(leak)):
        return None
    (ax, ay), (bx, by) = gate_of(leak)
    return [(ax + (bx - ax) * part, ay + (by - ay) * part) for part in (0.0, 0.25, 0.5, 0.75, 1.0)]


# -- small things ---------------------------------------------------------------------------------


def _named(world: World, name: str) -> Entity | None:
    return next((e for e in world.entities.values() if e.name == name and not e.gone), None)


def _step(hands: Hands, goal: Place) -> Iterator[Intent]:
    """A third of a second on the way to a place."""
    for _ in range(20):
        if not hands.free:
            return
        yield hands.intent(hands.toward(goal, near=6.0))
