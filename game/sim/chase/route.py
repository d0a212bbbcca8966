"""A route: the line that somebody flees along, measured in px from its beginning."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

Place = tuple[float, float]


class Route:
    """A line through ``points``, px. ``length`` is px from one end to the other."""

    def __init__(self, points: Sequence[Place]) -> None:
        if len(points) < 2:
            raise ValueError(f"a route needs two points or more, got {len(points)}")
        self.points = tuple(points)
        self._begins = [0.0]
        for a, b in itertools.pairwise(self.points):
            self._begins.append(self._begins[-1] + math.dist(a, b))
        self.length = self._begins[-1]

    def at(self, along: float) -> Place:
        """The place so many px along; beyond the ends, the ends."""
        leg, part = self._leg(along)
        (ax, ay), (bx, by) = self.points[leg], self.points[leg + 1]
        return ax + (bx - ax) * part, ay + (by - ay) * part

    def heading(self, along: float) -> float:
        """Where the route leads there, radians."""
        leg, _ = self._leg(along)
        (ax, ay), (bx, by) = self.points[leg], self.points[leg + 1]
        return math.atan2(by - ay, bx - ax)

    def beside(self, along: float, lane: float) -> Place:
        """The place ``lane`` px to the right of the route there."""
        x, y = self.at(along)
        heading = self.heading(along)
        return x - math.sin(heading) * lane, y + math.cos(heading) * lane

    def nearest(self, x: float, y: float) -> float:
        """How far along the route's place is that is nearest to (x, y) px."""
        best, found = math.inf, 0.0
        for i, (a, b) in enumerate(itertools.pairwise(self.points)):
            ex, ey = b[0] - a[0], b[1] - a[1]
            square = ex * ex + ey * ey
            part = max(0.0, min(1.0, ((x - a[0]) * ex + (y - a[1]) * ey) / square)) if square else 0.0
            away = math.hypot(a[0] + ex * part - x, a[1] + ey * part - y)
            if away < best - 1e-9:
                best, found = away, self._begins[i] + math.sqrt(square) * part
        return found

    def _leg(self, along: float) -> tuple[int, float]:
        along = max(0.0, min(self.length, along))
        for i in range(len(self.points) - 1):
            long = self._begins[i + 1] - self._begins[i]
            if along <= self._begins[i + 1] and long > 0.0:
                return i, (along - self._begins[i]) / long
        return len(self.points) - 2, 1.0
