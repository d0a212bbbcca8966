"""Gates: a leaf that fills a doorway, or is out of it. Shut, it stops feet, flight and sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pymunk

from game.sim import layers
from game.sim.entity import Entity
from game.sim.events import StateChanged

if TYPE_CHECKING:
    from game.sim.world import World


class GateLeaf(Entity):
    """A leaf of ``width`` x ``height`` px round (``x``, ``y``). States: closed, open."""

    def __init__(
        self, x: float, y: float, width: float, height: float, *, name: str = "", kind: str = "door", shut: bool = True
    ) -> None:
        super().__init__(kind, x, y, name=name, state="closed" if shut else "open", radius=max(width, height) / 2)
        self.width, self.height = width, height
        self._wanted = shut

    @property
    def shut(self) -> bool:
        """Nobody gets through."""
        return self.state == "closed"

    def enter(self, world: World) -> None:
        if self.shut:
            self._fill(world)

    def turn(self, world: World, *, shut: bool) -> None:
        """Shut it, or open it, from the next tick on."""
        self._wanted = shut

    def update(self, world: World) -> None:
        if self._wanted == self.shut:
            return
        before = self.state
        world.set_state(self, "closed" if self._wanted else "open")
        world.emit(StateChanged(self.x, self.y, self.id, self.kind, before, self.state))
        if self.shut:
            self._fill(world)
            world.space.add(*self.shapes)
        else:
            world.space.remove(*self.shapes)
            self.shapes = []
        world.ways.forget()

    def late(self, world: World) -> None:
        """It never moves."""

    def _fill(self, world: World) -> None:
        w, h = self.width / 2, self.height / 2
        corners = [(self.x + sx * w, self.y + sy * h) for sx, sy in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
        shape = pymunk.Poly(world.space.static_body, corners)
        shape.filter = layers.WALL_FILTER
        shape.friction = 0.0
        shape.collision_type = layers.TYPE_WALL
        self.shapes = [shape]
        world.ways.forget()

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), int(self._wanted))
