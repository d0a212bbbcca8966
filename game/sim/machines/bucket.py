"""A mop bucket on castors: it can be pushed, and one can stand behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pymunk

from game.sim import layers
from game.sim.machines.crate import CrateBox

if TYPE_CHECKING:
    from game.sim.world import World

SIZE_PX = (22.0, 14.0)
MASS = 2.2
"""A person weighs 6."""


class MopBucket(CrateBox):
    """The bucket, with the mop and a wet-floor sign in it: high enough to stop an eye."""

    def __init__(self, x: float, y: float, name: str = "bucket") -> None:
        super().__init__(x, y, *SIZE_PX, MASS, "bucket")
        self.name = name

    def enter(self, world: World) -> None:
        super().enter(world)
        for shape in self.shapes:
            kept = layers.LOAD_FILTER
            shape.filter = pymunk.ShapeFilter(categories=kept.categories | layers.WALL, mask=kept.mask)
