"""Where a person can walk to on a map, by flood fill over its cells.

The ground is sampled four times to a tile; a place can be stood on when a body as large as a hero, with its middle
there, touches nothing solid and nothing low. What can be used is reached when somebody can stand near enough to it.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from functools import cached_property

import numpy as np
import numpy.typing as npt

from game.sim.level import LevelMap
from game.sim.placed import AccessNode, Cache, Console, Exit, NanoTank, Placed, Record, Spawn, Who

STEP_PX = 4.0
"""Between two samples."""
BODY_PX = 5.5
"""Half width of a hero's body; a little less than it is, so that rounding closes no door."""
TOUCH_PX = 40.0
"""Somebody who stands this near to a thing's edge can use it: a person's reach, and that of the swarm's first ring."""
LEAPERS = (Who.KADE,)
"""Heroes whom a railing does not stop."""
GOALS: tuple[type[Placed], ...] = (Exit, Console, Record, AccessNode, NanoTank, Cache)


class Ground:
    """The places of a map where a hero can stand. ``free`` is bool (rows, columns), a sample every ``STEP_PX``."""

    def __init__(self, level: LevelMap, *, leaps: bool = False) -> None:
        """``leaps``: what is low is leapt over."""
        self.level = level
        columns = max(1, int(level.width / STEP_PX))
        rows = max(1, int(level.height / STEP_PX))
        self.free: npt.NDArray[np.bool_] = np.ones((rows, columns), dtype=bool)
        self._xs = (np.arange(columns) + 0.5) * STEP_PX
        self._ys = (np.arange(rows) + 0.5) * STEP_PX
        self.free &= (self._xs >= BODY_PX) & (self._xs <= level.width - BODY_PX)
        self.free &= ((self._ys >= BODY_PX) & (self._ys <= level.height - BODY_PX))[:, None]
        for polygon in level.solids if leaps else (*level.solids, *level.low):
            self._block(polygon)

    def _block(self, polygon: tuple[tuple[float, float], ...]) -> None:
        """Nobody stands where a body would touch a convex polygon."""
        corners = np.array(polygon, dtype=float)
        low = corners.min(axis=0) - BODY_PX
        high = corners.max(axis=0) + BODY_PX
        x0, x1 = np.searchsorted(self._xs, [low[0], high[0]])
        y0, y1 = np.searchsorted(self._ys, [low[1], high[1]])
        if x0 >= x1 or y0 >= y1:
            return
        x, y = np.meshgrid(self._xs[x0:x1], self._ys[y0:y1])
        inside = np.ones(x.shape, dtype=bool)
        near = np.zeros(x.shape, dtype=bool)
        for (ax, ay), (bx, by) in zip(corners, np.roll(corners, -1, axis=0), strict=True):
            ex, ey = bx - ax, by - ay
            inside &= ex * (y - ay) - ey * (x - ax) >= 0
            length = max(ex * ex + ey * ey, 1e-9)
            along = np.clip(((x - ax) * ex + (y - ay) * ey) / length, 0.0, 1.0)
            near |= np.hypot(x - ax - along * ex, y - ay - along * ey) < BODY_PX
        self.free[y0:y1, x0:x1] &= ~(inside | near)

    def nearest(self, x: float, y: float, within: float = math.inf) -> tuple[float, float] | None:
        """The nearest place to stand, px; None when there is none within a distance."""
        rows, columns = np.nonzero(self.free)
        if not len(rows):
            return None
        distance = np.hypot(self._xs[columns] - x, self._ys[rows] - y)
        best = int(np.argmin(distance))
        if distance[best] > within:
            return None
        return float(self._xs[columns[best]]), float(self._ys[rows[best]])

    def flood(self, x: float, y: float) -> npt.NDArray[np.bool_]:
        """Every place that can be walked to from the place to stand nearest to (x, y), px; bool (rows, columns)."""
        reached = np.zeros_like(self.free)
        begin = self.nearest(x, y, 2 * STEP_PX + BODY_PX)
        if begin is None:
            return reached
        row, column = int(begin[1] / STEP_PX), int(begin[0] / STEP_PX)
        runs = self._runs
        waiting = [(row, bisect_right(runs[row][1], column))]
        seen = set(waiting)
        while waiting:
            row, run = waiting.pop()
            left, right = runs[row][0][run], runs[row][1][run]
            reached[row, left:right] = True
            for other in (row - 1, row + 1):
                lefts, rights = runs[other] if 0 <= other < len(runs) else ([], [])
                for run in range(bisect_right(rights, left), bisect_left(lefts, right)):
                    if (other, run) not in seen:
                        seen.add((other, run))
                        waiting.append((other, run))
        return reached

    @cached_property
    def _runs(self) -> list[tuple[list[int], list[int]]]:
        """The free places of each row as runs: where they begin, and one past where they end."""
        steps = np.diff(np.pad(self.free, ((0, 0), (1, 1))).astype(np.int8), axis=1)
        return [(np.flatnonzero(row == 1).tolist(), np.flatnonzero(row == -1).tolist()) for row in steps]

    def touches(self, reached: npt.NDArray[np.bool_], goal: Placed) -> bool:
        """Somebody at one of the reached places can use a thing, or walk into it if it is an area."""
        if goal.shape == "tile":
            # a tile's place is its foot, and what stands there is as wide as its picture
            half_w, half_h = goal.width / 2, 0.0
        else:
            half_w, half_h = goal.width / 2, goal.height / 2
        reach = BODY_PX if isinstance(goal, Exit) else TOUCH_PX
        dx = np.maximum(np.abs(self._xs - goal.x) - half_w, 0.0)
        dy = np.maximum(np.abs(self._ys - goal.y) - half_h, 0.0)
        return bool((reached & (np.hypot(dx[None, :], dy[:, None]) <= reach)).any())


def unreached(level: LevelMap) -> list[tuple[Spawn, Placed | None]]:
    """Every pair of a Spawn and a thing that cannot be reached from it; (spawn, None) for one that stands in a wall."""
    grounds = {leaps: Ground(level, leaps=leaps) for leaps in {spawn.who in LEAPERS for spawn in level.of(Spawn)}}
    missing: list[tuple[Spawn, Placed | None]] = []
    for spawn in level.of(Spawn):
        ground = grounds[spawn.who in LEAPERS]
        reached = ground.flood(spawn.x, spawn.y)
        if not reached.any():
            missing.append((spawn, None))
            continue
        missing += [(spawn, goal) for kind in GOALS for goal in level.of(kind) if not ground.touches(reached, goal)]
    return missing
