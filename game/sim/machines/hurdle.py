"""Hurdles: toppled carts, crates and barrels that block feet. One leaps over them, or does not pass."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pymunk

from game.sim import layers
from game.sim.entity import Entity

if TYPE_CHECKING:
    from game.sim.world import World


class Hurdle(Entity):
    """Something low of ``width`` x ``height`` px that stands fast."""

    def __init__(self, x: float, y: float, width: float, height: float, kind: str = "crate", *, name: str = "") -> None:
        super().__init__(kind, x, y, name=name, radius=max(width, height) / 2)
        self.width, self.height = width, height

    def enter(self, world: World) -> None:
        w, h = self.width / 2, self.height / 2
        corners = [(self.x + sx * w, self.y + sy * h) for sx, sy in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
        shape = pymunk.Poly(world.space.static_body, corners)
        shape.filter = layers.LOW_FILTER
        shape.friction = 0.0
        shape.collision_type = layers.TYPE_WALL
        self.shapes = [shape]
        world.ways.forget()

    def late(self, world: World) -> None:
        """It stands still."""

    def leave(self, world: World) -> None:
        world.ways.forget()
