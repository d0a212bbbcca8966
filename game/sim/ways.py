"""Ways through a level: A* on a grid of cells where a person can stand (Hart, Nilsson and Raphael 1968).

People who follow, flee or are led use it, and so do the players made of code.
"""

from __future__ import annotations

import heapq
import math

import pymunk

from game.sim import layers

CELL_PX = 12
"""The grid on which ways are found."""
BODY_PX = 8.0
"""Room that a walker needs, px."""
NEAR_PX = 9.0
"""So near to a place of the way, the next one is walked to, px."""
Place = tuple[float, float]


class Ways:
    """Ways through a level, found by A* on a grid of cells where a person can stand."""

    def __init__(self, space: pymunk.Space, width: float, height: float) -> None:
        self._space = space
        self._columns = int(width // CELL_PX)
        self._rows = int(height // CELL_PX)
        self._known: dict[tuple[int, int], bool] = {}

    def forget(self) -> None:
        """Something solid came or went, as a door: look at every cell anew."""
        self._known.clear()

    def find(self, a: Place, b: Place) -> list[Place]:
        """Places to walk through from a to b, px; straight there when no way is found."""
        start, goal = self._nearest_free(self._cell(a)), self._nearest_free(self._cell(b))
        queue: list[tuple[float, int, tuple[int, int]]] = [(0.0, 0, start)]
        came: dict[tuple[int, int], tuple[int, int] | None] = {start: None}
        cost = {start: 0.0}
        count = 0
        while queue:
            _, _, cell = heapq.heappop(queue)
            if cell == goal:
                return [*self._trace(came, cell), b]
            for dx, dy in ((1, 0), (0, 1), (-1, 0), (0, -1), (1, 1), (-1, 1), (1, -1), (-1, -1)):
                step = (cell[0] + dx, cell[1] + dy)
                if not self._free(step) or (dx and dy and not (self._free((cell[0] + dx, cell[1]))
                                                               and self._free((cell[0], cell[1] + dy)))):  # fmt: skip
                    continue
                price = cost[cell] + math.hypot(dx, dy)
                if price < cost.get(step, math.inf):
                    cost[step], came[step] = price, cell
                    count += 1
                    heapq.heappush(queue, (price + math.dist(step, goal), count, step))
        return [b]

    def _trace(self, came: dict[tuple[int, int], tuple[int, int] | None], cell: tuple[int, int]) -> list[Place]:
        way: list[Place] = []
        at: tuple[int, int] | None = cell
        while at is not None:
            way.append(((at[0] + 0.5) * CELL_PX, (at[1] + 0.5) * CELL_PX))
            at = came[at]
        return way[::-1][1:]

    def _cell(self, place: Place) -> tuple[int, int]:
        return int(place[0] // CELL_PX), int(place[1] // CELL_PX)

    def _nearest_free(self, cell: tuple[int, int]) -> tuple[int, int]:
        for reach in range(6):
            ring = [(cell[0] + dx, cell[1] + dy) for dx in range(-reach, reach + 1) for dy in range(-reach, reach + 1)]
            free = [c for c in ring if self._free(c)]
            if free:
                return min(free, key=lambda c: (math.dist(c, cell), c))
        return cell

    def _free(self, cell: tuple[int, int]) -> bool:
        if cell not in self._known:
            inside = 0 <= cell[0] < self._columns and 0 <= cell[1] < self._rows
            place = ((cell[0] + 0.5) * CELL_PX, (cell[1] + 0.5) * CELL_PX)
            self._known[cell] = inside and self._space.point_query_nearest(place, BODY_PX, layers.WALK_FILTER) is None
        return self._known[cell]
