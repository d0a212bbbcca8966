"""The turnstile: it lets the crowd through, scans a hero, and stays shut for a score that is too low.

States: shut, open (somebody goes through, or it stands open), dark (switched off: a bar that anybody can push).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from game.sim import layers
from game.sim.entity import Entity
from game.sim.events import Refused
from game.sim.machines.leaf import block
from game.sim.people.crowd import Passer

if TYPE_CHECKING:
    from game.sim.world import World

SCAN_PX = 22.0
"""A hero so near its bars is scanned, px."""
AGAIN_TICKS = 150
"""It scans the same hero again after this long."""
OPEN_TICKS = 24
"""It shows open for so long after somebody of the crowd went through."""
LOOK_EVERY = 6
"""It looks for somebody of the crowd once in so many ticks."""


class Turnstile(Entity):
    """A barred gate ``width`` x ``height`` px. ``refusals`` counts how often it turned the hero away."""

    def __init__(self, x: float, y: float, width: float, height: float, *, name: str = "turnstile") -> None:
        super().__init__("turnstile", x, y, name=name, state="shut", radius=8.0)
        self.width, self.height = width, height
        self.refusals = 0
        self.free = False
        self._scan_at = 0
        self._open_until = 0
        self._crowd: list[Passer] = []
        self._crowd_of = -1

    def enter(self, world: World) -> None:
        bars = block(world.space, self.x, self.y, self.width, self.height, layers.GATE_FILTER)
        self.shapes = [] if self.free else [bars]

    def let_through(self, world: World, *, dark: bool = False) -> None:
        """From now on it stops nobody; ``dark`` when it is switched off."""
        self.free = True
        world.set_state(self, "dark" if dark else "open")
        if self.shapes:
            world.space.remove(*self.shapes)
            self.shapes = []
            world.ways.forget()

    def refuse(self, world: World) -> None:
        """Scan the hero, and stay shut."""
        self._scan_at = world.tick + AGAIN_TICKS
        self._open_until = 0
        self.refusals += 1
        world.emit(Refused(self.x, self.y, self.id))

    def update(self, world: World) -> None:
        if self.free:
            return
        hero = world.hero
        if hero is not None and not world.letterbox and world.tick >= self._scan_at and self._near(hero, SCAN_PX):
            self.refuse(world)
        if (world.tick + self.id) % LOOK_EVERY:
            return
        if self._crowd_of != len(world.entities):
            self._crowd_of = len(world.entities)
            self._crowd = world.of(Passer)
        if world.tick > self._scan_at - AGAIN_TICKS + 60 and any(self._near(one, 14.0) for one in self._crowd):
            self._open_until = world.tick + OPEN_TICKS
        world.set_state(self, "open" if world.tick < self._open_until else "shut")

    def _near(self, one: Entity, reach: float) -> bool:
        dx = max(0.0, abs(one.x - self.x) - self.width / 2)
        dy = max(0.0, abs(one.y - self.y) - self.height / 2)
        return math.hypot(dx, dy) < reach

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.refusals, int(self.free))
