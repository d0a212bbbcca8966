"""A class on the square: people who squat on a count, lose their balance, and take their neighbours with them.

Nobody is hurt. Each is a body: whoever falls, falls against somebody, and who is hit hard enough goes down too.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pymunk

from game.sim import layers
from game.sim.entity import Entity

if TYPE_CHECKING:
    from game.sim.world import World

MASS = 7.0
"""A person weighs 6."""
RADIUS_PX = 6.0
SQUAT_TICKS = 22
FALLEN_TICKS = 95
"""How long somebody lies and laughs."""
PUSH_PX_S = 120.0
"""How fast one falls against a neighbour, px/s."""
DOMINO_PX = 15.0
DOMINO_PX_S = 38.0
"""Falling at least this fast, one takes whoever stands so near along."""
HOME_PER_S = 3.2
"""How fast one steps back to one's place, px/s for each px away."""
WOBBLE = 0.17
"""Balance that each squat takes, at most."""
STEADIED = 0.34
"""Balance that a neighbour who keeps time gives back."""
STEADY_PX = 90.0
"""How far keeping time steadies the others, px."""
FILTER = pymunk.ShapeFilter(categories=layers.CROWD, mask=layers.WALL | layers.LOW | layers.PERSON | layers.CROWD)


class Sporty(Entity):
    """Somebody in the class. ``balance`` 0 to 1; at 0 they fall. ``falls`` counts. ``pose`` overrides standing."""

    def __init__(self, kind: str, x: float, y: float, name: str = "") -> None:
        super().__init__(kind, x, y, name=name or kind, radius=RADIUS_PX)
        self.home = (x, y)
        self.balance = 1.0
        self.falls = 0
        self.cheering = False
        self.pose = ""
        self._squat_until = self._down_until = 0

    @property
    def down(self) -> bool:
        """They lie on the ground now."""
        return self.state == "fall"

    def enter(self, world: World) -> None:
        self.be_round(MASS, FILTER, 0.3)

    def squat(self, world: World, shake: float) -> None:
        """One squat; ``shake`` 0 to 1 is how much of the balance it takes."""
        if self.down:
            return
        self._squat_until = world.tick + SQUAT_TICKS
        self.balance -= WOBBLE * shake
        if self.balance <= 0.0:
            self.tumble(world, world.rng.uniform(0.0, math.tau))

    def tumble(self, world: World, angle: float) -> None:
        """Fall over, towards ``angle``."""
        self.falls += 1
        self.balance = 0.5
        self._down_until = world.tick + FALLEN_TICKS
        world.set_state(self, "fall")
        self.speed_up(math.cos(angle) * PUSH_PX_S, math.sin(angle) * PUSH_PX_S * 0.7)

    def steady(self, x: float, y: float) -> None:
        """Somebody at a place keeps time: it helps."""
        if math.dist((x, y), (self.x, self.y)) < STEADY_PX:
            self.balance = min(1.0, self.balance + STEADIED)

    def update(self, world: World) -> None:
        if self.down:
            if world.tick < self._down_until:
                self._domino(world)
                self.speed_up(self.vx * 0.9, self.vy * 0.9)
                return
            world.set_state(self, "idle")
        dx, dy = self.home[0] - self.x, self.home[1] - self.y
        away = math.hypot(dx, dy)
        self.speed_up(dx * HOME_PER_S, dy * HOME_PER_S) if away > 1.0 else self.speed_up(0.0, 0.0)
        if world.tick < self._squat_until:
            world.set_state(self, "squat")
        elif self.cheering:
            world.set_state(self, "cheer")
        else:
            world.set_state(self, self.pose or ("walk" if away > 5.0 else "idle"))

    def _domino(self, world: World) -> None:
        if math.hypot(self.vx, self.vy) < DOMINO_PX_S:
            return
        for other in world.of(Sporty):
            if other is self or other.down:
                continue
            dx, dy = other.x - self.x, other.y - self.y
            if math.hypot(dx, dy) < DOMINO_PX and dx * self.vx + dy * self.vy > 0.0:
                other.tumble(world, math.atan2(dy, dx))

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.balance, self.falls)


class Count(Entity):
    """The next count of a class, as ``wearer`` feels it coming: ``part`` falls from 1 to 0, which is the count itself.

    Less than 0: none is coming. ``hit_at`` is the tick at which one was last kept.
    """

    def __init__(self, wearer: Entity) -> None:
        super().__init__("count-ring", wearer.x, wearer.y, name="count-ring")
        self.wearer = wearer
        self.part = -1.0
        self.hit_at = -1000

    def late(self, world: World) -> None:
        self.x, self.y = self.wearer.x, self.wearer.y

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.part)
