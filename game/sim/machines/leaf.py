"""Leaves: what fills a doorway, or is out of it. The doors of the game are leaves that differ in who moves them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pymunk

from game.sim import layers
from game.sim.entity import Entity

if TYPE_CHECKING:
    from game.sim.world import World

THIN_PX = 4.0
"""No leaf is thinner, so that nothing passes through it between two ticks."""


class Leaf(Entity):
    """A leaf of ``width`` x ``height`` px, its middle at (``x``, ``y``).

    ``glass``  it stops bodies and lets sight through; else it stops both.
    """

    def __init__(self, kind: str, x: float, y: float, width: float, height: float, *, name: str, state: str) -> None:
        super().__init__(kind, x, y, name=name, state=state, radius=max(width, height) / 2)
        self.width, self.height = max(THIN_PX, width), max(THIN_PX, height)
        self.glass = False

    def late(self, world: World) -> None:
        """It stays where it is."""

    def fill(self, world: World, *, shut: bool, at_once: bool = True) -> None:
        """Fill the doorway, or clear it; the ways of the world are looked at anew.

        ``at_once``  False while the world takes the entity in, which adds its shapes itself.
        """
        if shut == bool(self.shapes):
            return
        if shut:
            filter_ = layers.LOW_FILTER if self.glass else layers.WALL_FILTER
            self.shapes = [block(world.space, self.x, self.y, self.width, self.height, filter_)]
            self.shapes[0].owner = self.id
            if at_once:
                world.space.add(*self.shapes)
        else:
            if at_once:
                world.space.remove(*self.shapes)
            self.shapes = []
        world.ways.forget()


def block(
    space: pymunk.Space, x: float, y: float, width: float, height: float, filter_: pymunk.ShapeFilter
) -> pymunk.Shape:
    """A box that never moves, its middle at (``x``, ``y``), px; it is not in the space yet."""
    w, h = width / 2, height / 2
    shape = pymunk.Poly(space.static_body, [(x - w, y - h), (x + w, y - h), (x + w, y + h), (x - w, y + h)])
    shape.filter = filter_
    shape.friction = 0.0
    shape.collision_type = layers.TYPE_WALL
    return shape
