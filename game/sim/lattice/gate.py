"""Gates: where a wall of bots does good under the scope, across a channel of acid or over the mouth of a crack."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from game.sim.lattice.acid import Spring
from game.sim.lattice.crack import Fissure, Place

if TYPE_CHECKING:
    from game.sim.world import World

HALF_PX = 26.0
"""Half the length of a wall that closes a gate, px."""
NEAR_END = 0.35
"""A channel is walled off so far along its last bend, 0 to 1: the crack is in reach behind it."""
PAST_MOUTH = 0.1
"""A wall over a mouth lies across the crack's way from there to so far along it, 0 to 1."""
STANDS_PX, STANDS_LEAST = 24.0, 8
"""A wall stands in a gate when so many of its places are so near to its middle, px."""
Gate = tuple[Place, Place]


def gate_of(one: Spring | Fissure) -> Gate:
    """The ends of the wall that would hold a spring's drops, or a crack's mouth, px."""
    if isinstance(one, Fissure):
        return across(one.mouth, one.at(PAST_MOUTH))
    (ax, ay), end = one.way[-2], one.way[-1]
    return across((ax + (end[0] - ax) * NEAR_END, ay + (end[1] - ay) * NEAR_END), end)


def across(place: Place, ahead: Place) -> Gate:
    """The ends of a line through a place, across the way from it to another, px."""
    dx, dy = ahead[0] - place[0], ahead[1] - place[1]
    length = math.hypot(dx, dy) or 1.0
    nx, ny = -dy / length * HALF_PX, dx / length * HALF_PX
    return (place[0] - nx, place[1] - ny), (place[0] + nx, place[1] + ny)


def middle(gate: Gate) -> Place:
    """Half way between its ends, px."""
    return (gate[0][0] + gate[1][0]) / 2.0, (gate[0][1] + gate[1][1]) / 2.0


def stands(world: World, gate: Gate) -> bool:
    """A wall that is drawn to its end stands in it, whoever flies past."""
    slots = world.swarm.slots
    if world.swarm.drawing or len(slots) == 0:
        return False
    x, y = middle(gate)
    return int(np.count_nonzero(np.hypot(slots[:, 0] - x, slots[:, 1] - y) < STANDS_PX)) >= STANDS_LEAST


def wanted(world: World) -> Gate | None:
    """The gate that should be closed next: a restless crack's that gapes, else the nearest that acid comes through."""
    hero = world.hero
    gaping = [crack for crack in world.of(Fissure) if crack.restless and not crack.mended]
    if gaping:
        return None if gaping[0].clamped else gate_of(gaping[0])
    gates = [gate_of(spring) for spring in world.of(Spring) if not spring.target.mended]
    if hero is None or not gates or any(stands(world, gate) for gate in gates):
        return None
    return min(gates, key=lambda gate: math.dist(middle(gate), (hero.x, hero.y)))
