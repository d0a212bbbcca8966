"""Eyes and ears: what somebody can see and hear, as queries of the physics space.

A cone of sight is an apex, an angle, a half width and a reach; walls block it. Angles are radians, 0 to the right,
growing clockwise because y points down.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.sim.world import World

TOUCH_PX = 14.0
"""Closer than this, one is noticed whatever the cone says."""


@dataclass(frozen=True, slots=True)
class Cone:
    """What an eye covers: apex px, ``angle`` and ``half`` width in radians, ``reach`` px."""

    x: float
    y: float
    angle: float
    half: float
    reach: float

    def holds(self, x: float, y: float) -> bool:
        """The place lies inside the cone, walls left aside."""
        dx, dy = x - self.x, y - self.y
        distance = math.hypot(dx, dy)
        if distance > self.reach:
            return False
        return distance < TOUCH_PX or abs(turn(self.angle, math.atan2(dy, dx))) <= self.half

    def sees(self, world: World, x: float, y: float) -> bool:
        """The place lies inside the cone and no wall stands before it."""
        return self.holds(x, y) and world.sees(self.x, self.y, x, y)


def turn(a: float, b: float) -> float:
    """The shortest turn from angle ``a`` to angle ``b``, -pi to pi radians."""
    return (b - a + math.pi) % math.tau - math.pi


def turned(a: float, b: float, most: float) -> float:
    """Angle ``a`` turned towards ``b`` by at most ``most`` radians."""
    step = turn(a, b)
    return a + max(-most, min(most, step))
