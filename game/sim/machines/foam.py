"""Foam on the floor: it slows feet and dims sight, and dries.

The steriliser lays it. Whoever walks in it wades; an eye that looks through it sees less far.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from game.sim.entity import Entity
from game.sim.people.walker import Walker

if TYPE_CHECKING:
    from game.sim.world import World

FOAM_PX = 21.0
"""How far a full puddle reaches, px."""
GROW_TICKS = 24
DRY_TICKS = 60 * 15
"""A puddle is gone after so long."""
SHRINK_TICKS = 120
"""It shrinks for so long before."""
WADE = 0.8
"""What is left of a wader's speed after each tick: half the speed, once it has evened out."""
DIMS = 2.2
"""A px of foam in the line of sight counts as so many more."""
MOST = 16
"""More puddles than this do not lie about: the oldest goes."""


class FoamPuddle(Entity):
    """A puddle of foam. ``spread`` is how far it reaches now, px; ``seed`` picks its shape."""

    def __init__(self, x: float, y: float, seed: int = 0) -> None:
        super().__init__("foam", x, y, state="lie", radius=FOAM_PX)
        self.spread = 2.0
        self.age = 0
        self.seed = seed

    def update(self, world: World) -> None:
        self.age += 1
        grown = min(1.0, self.age / GROW_TICKS)
        left = min(1.0, (DRY_TICKS - self.age) / SHRINK_TICKS)
        self.spread = FOAM_PX * max(0.0, min(grown, left))
        if self.age >= DRY_TICKS:
            world.remove(self)
            return
        for person in world.of(Walker):
            if person.z <= 0.5 and self.holds(person.x, person.y):
                person.speed_up(person.vx * WADE, person.vy * WADE)

    def late(self, world: World) -> None:
        """It lies where it lies."""

    def holds(self, x: float, y: float) -> bool:
        """The place lies in it."""
        return math.hypot(x - self.x, (y - self.y) * 1.4) < self.spread


def lay(world: World, x: float, y: float) -> FoamPuddle:
    """Lay foam at a place, px; the oldest puddle goes when there are too many."""
    puddles = world.of(FoamPuddle)
    if len(puddles) >= MOST:
        world.remove(puddles[0])
    return world.spawn(FoamPuddle(x, y, world.tick))


def veil(world: World, ax: float, ay: float, bx: float, by: float) -> float:
    """How much further b seems from a through the foam between them, px."""
    more = 0.0
    dx, dy = bx - ax, by - ay
    length = math.hypot(dx, dy)
    if length < 1.0:
        return 0.0
    for puddle in world.of(FoamPuddle):
        along = ((puddle.x - ax) * dx + (puddle.y - ay) * dy) / length
        along = max(0.0, min(length, along))
        off = math.hypot(ax + dx / length * along - puddle.x, ay + dy / length * along - puddle.y)
        if off < puddle.spread:
            more += 2.0 * math.sqrt(puddle.spread**2 - off**2) * DIMS
    return more
