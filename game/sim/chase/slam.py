"""Gates that Orion pulls shut behind him: half high, so that a leap goes over, and after a while they swing open again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pymunk

from game.sim import layers
from game.sim.chase.fugitive import Fugitive
from game.sim.entity import Entity
from game.sim.events import CameraShaken

if TYPE_CHECKING:
    from game.sim.world import World

PULL_PX = 26.0
"""He pulls it when he has passed it by so much."""
CLOSE_TICKS = 34
"""It swings for so long before it is shut: over half a second."""
SHUT_TICKS = 330
HALF_PX = 4.0
SHAKE = 0.25


class SlamGate(Entity):
    """A gate across the way at ``x``, from ``top`` to ``bottom`` px. States: open, closing, closed.

    ``part`` is 0 while open and 1 when shut.
    """

    def __init__(self, x: float, top: float, bottom: float, name: str = "") -> None:
        super().__init__("slam-gate", x, bottom, name=name, state="open")
        self.top, self.bottom = top, bottom
        self.part = 0.0
        self._pulled = False

    def update(self, world: World) -> None:
        runner = next(iter(world.of(Fugitive)), None)
        age = world.tick - self.since
        if self.state == "open":
            self.part = max(0.0, self.part - 1.0 / CLOSE_TICKS)
            self._await(world, runner)
        elif self.state == "closing":
            self.part = min(1.0, age / CLOSE_TICKS)
            if self.part >= 1.0:
                world.set_state(self, "closed")
                self._bar(world)
        elif age >= SHUT_TICKS:
            self._unbar(world)
            world.set_state(self, "open")

    def _await(self, world: World, runner: Fugitive | None) -> None:
        """Once he has gone through, he pulls it."""
        if runner is None or self._pulled or runner.mood != "flee" or not self.top < runner.y < self.bottom:
            return
        if 0.0 < runner.x - self.x < PULL_PX * 2 and runner.x - self.x >= PULL_PX:
            self._pulled = True
            world.set_state(self, "closing")

    def _bar(self, world: World) -> None:
        shape = pymunk.Segment(world.space.static_body, (self.x, self.top), (self.x, self.bottom), HALF_PX)
        shape.filter = pymunk.ShapeFilter(categories=layers.LOW, mask=layers.PERSON)
        shape.collision_type = layers.TYPE_WALL
        self.shapes = [shape]
        world.space.add(shape)
        world.ways.forget()
        world.emit(CameraShaken(self.x, (self.top + self.bottom) / 2.0, SHAKE))

    def _unbar(self, world: World) -> None:
        if self.shapes:
            world.space.remove(*self.shapes)
            self.shapes = []
        world.ways.forget()

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.part)
