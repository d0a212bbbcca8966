"""Crates and carts: bodies that can be pushed and that stop pulses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pymunk

from game.sim import layers, placed
from game.sim.entity import Entity

if TYPE_CHECKING:
    from game.sim.world import World

STILL_PX_S = 0.5
"""Slower than this it stands."""
DRAG = 0.86
"""What is left of a crate's speed after a tick."""


class CrateBox(Entity):
    """A crate of ``width`` x ``height`` px on the floor, of some mass (a person weighs 6)."""

    def __init__(self, x: float, y: float, width: float, height: float, mass: float, kind: str = "crate") -> None:
        super().__init__(kind, x, y, radius=max(width, height) / 2)
        self.width, self.height, self.mass = max(8.0, width), max(8.0, height), max(0.5, mass)

    @classmethod
    def of(cls, item: placed.Crate | placed.Cart) -> CrateBox:
        """The load that a map's Crate or Cart stands for."""
        kind = "cart" if isinstance(item, placed.Cart) else "crate"
        return cls(item.x, item.y, item.width, item.height, item.mass, kind)

    def enter(self, world: World) -> None:
        self.body = pymunk.Body(self.mass, float("inf"))
        self.body.position = self.x, self.y
        shape = pymunk.Poly.create_box(self.body, (self.width, self.height), 1.0)
        shape.filter = layers.LOAD_FILTER
        shape.friction = 0.1
        shape.collision_type = layers.TYPE_ENTITY
        self.shapes = [shape]

    def update(self, world: World) -> None:
        if abs(self.vx) + abs(self.vy) < STILL_PX_S:
            self.speed_up(0.0, 0.0)
        else:
            self.speed_up(self.vx * DRAG, self.vy * DRAG)
