"""Trails: where somebody was, for a while. A tagged one glows; a wet shoe leaves a print."""

from __future__ import annotations

import math
from collections import deque
from typing import TYPE_CHECKING

from game.sim.entity import Entity

if TYPE_CHECKING:
    from game.sim.world import World

STEP_PX = 6.0
"""A point is laid after so many px."""
LIFE_TICKS = 480
"""A point of a glowing trail lasts so long: 8 s."""
PRINT_STEP_PX = 13.0
"""One wet footprint after so many px."""
PRINT_TICKS = 300
"""A footprint takes so long to dry: 5 s."""
JUMP_PX = 48.0
"""Somebody who is suddenly so far away was put there: the trail begins anew."""
Point = tuple[float, float, int]


class Trail(Entity):
    """What ``target`` leaves behind it. ``points`` are (x, y, tick), oldest first.

    ``kind`` is "trail" for the glow of a tag, "footprints" for wet prints. It ends with its target.
    """

    def __init__(self, target: Entity, kind: str = "trail", *, life: int = 0) -> None:
        super().__init__(kind, target.x, target.y, name=f"{kind}-{target.name}")
        self.target = target
        self.step = STEP_PX if kind == "trail" else PRINT_STEP_PX
        self.life = life or (LIFE_TICKS if kind == "trail" else PRINT_TICKS)
        self.points: deque[Point] = deque()

    def late(self, world: World) -> None:
        target = self.target
        if target.gone and not self.points:
            world.remove(self)
            return
        while self.points and world.tick - self.points[0][2] > self.life:
            self.points.popleft()
        if target.gone:
            return
        self.x, self.y = target.x, target.y
        far = math.dist(self.points[-1][:2], (target.x, target.y)) if self.points else math.inf
        if JUMP_PX < far < math.inf:
            self.points.clear()
        if far >= self.step:
            self.points.append((target.x, target.y, world.tick))

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), len(self.points))
