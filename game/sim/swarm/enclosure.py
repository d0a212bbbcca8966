"""Is a place surrounded? Closed loops in the web of bots that are near enough to each other.

Two bots are linked when nothing that matters fits between them. The question is whether the links hold a
closed walk that winds around the place. It is answered exactly, not by looking into directions:

Draw a ray from the place to the right. Each link crosses it upwards (+1), downwards (-1) or not at all (0),
by the half-open rule of the winding number test for polygons (Hormann and Agathos, "The point in polygon
problem for arbitrary polygons", 2001). A closed walk winds around the place exactly when its crossings do
not add up to 0. A weighted union-find keeps for each bot the sum of crossings on a walk from the root of its
piece of the web; a link within a piece whose own crossing differs from the difference of its ends' sums
closes a walk that winds around. The same device tells when a cluster wraps around a torus in percolation
(Machta et al., "Invaded cluster algorithm for Potts models", 1996; Newman and Ziff, 2001).

To keep it cheap, bots in one small cell, all linked to each other, are one node: a bot's crossing from the
cell's first bot is known without any search, and only distinct (cell, cell, crossing) links remain for the
union-find. They are taken from the inside out, so that the first winding walk found is the tightest one.

Walls may close a loop: each convex polygon is a node of its own, linked to bots and polygons that touch it.
As a room's walls surround everything in it, a loop then counts only if it parts the place from another one,
``away``: the ray ends there.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from game.sim.geometry import (
    Floats,
    Ints,
    Polygon,
    centroid,
    lengths,
    nearest_on_convex,
    polygon_area,
    sectors_of,
)

LINK = 11.0
"""px between the middles of two bots that are linked. Bots are 4 px wide: a gap of 7 px is closed, a wider
one leaks."""
WALL_LINK = 8.0
"""px from a bot's middle to a wall that it closes up to."""
SECTORS = 32
"""Directions from whom a ring is drawn round; the ring is as thick as it is in the thinnest."""
WALL_THICKNESS = 99.0
"""What counts as the thickness of a sector that is closed by a wall."""


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A closed loop of bots around a place.

    ``area``         px² within the tightest loop.
    ``mean_radius``  px, of the loop's bots from the place.
    ``thickness``    (32,) bots per 8 px of loop in each sector; sector k begins at the angle k * 2 pi / 32.
    ``thinnest``     radians, the middle of the sector where the loop is thinnest, its neighbours considered.
    """

    area: float
    mean_radius: float
    thickness: Floats
    thinnest: float


def enclosure(
    bots: Floats,
    x: float,
    y: float,
    inner: float = 0.0,
    walls: Sequence[Polygon] = (),
    away: tuple[float, float] | None = None,
) -> Enclosure | None:
    """The loop of ``bots`` (2, n) px, and of convex polygons ``walls``, that surrounds (x, y) px, or None.

    Bots nearer than ``inner`` px do not count. With ``away`` (px) the loop must part the place from that
    one; without, from infinity.
    """
    offsets = bots - np.array([[x], [y]])
    distance = lengths(offsets)
    outside = distance >= inner
    if not outside.all():
        offsets, distance = offsets[:, outside], distance[outside]
    if offsets.shape[1] < 3:
        return None
    sectors = sectors_of(offsets, SECTORS)
    if not walls and float(distance.min()) > 1.31 * LINK:
        # a link seen from further away than that spans less than an eighth of the circle
        eighths = np.bincount(sectors // (SECTORS // 8), minlength=8)
        if not eighths.all():
            return None
    web = _Web(offsets, distance, away=None if away is None else (away[0] - x, away[1] - y))
    shifted = [tuple((px - x, py - y) for px, py in polygon) for polygon in walls]
    loop = web.loop(shifted)
    if loop is None:
        return None
    cycle, members = loop
    return _measured(distance[members], sectors[members], cycle, bool(walls))


def _measured(distance: Floats, sectors: Ints, cycle: Floats, walled: bool) -> Enclosure:
    count = np.bincount(sectors, minlength=SECTORS).astype(np.float64)
    summed = np.bincount(sectors, weights=distance, minlength=SECTORS)
    mean = float(summed.sum()) / max(1, len(distance))
    radius = np.where(count > 0, summed / np.maximum(count, 1.0), mean)
    thickness = count * 8.0 / np.maximum(radius * (math.tau / SECTORS), 1e-9)
    if walled:
        thickness = np.where(count > 0, thickness, WALL_THICKNESS)
    round_about = np.concatenate((thickness[-1:], thickness, thickness[:1]))
    smooth = thickness * 2.0 + round_about[:-2] + round_about[2:]
    thinnest = (int(smooth.argmin()) + 0.5) * math.tau / SECTORS
    return Enclosure(abs(polygon_area(cycle)), mean, thickness, thinnest)


class _Web:
    """The web of links between bots, seen from the place at the origin."""

    def __init__(self, offsets: Floats, distance: Floats, away: tuple[float, float] | None) -> None:
        self.raw = offsets
        self.end = math.inf
        self.cosine, self.sine = 1.0, 0.0
        if away is not None:
            self.end = math.sqrt(away[0] * away[0] + away[1] * away[1])
            if self.end > 0.0:
                self.cosine, self.sine = away[0] / self.end, away[1] / self.end
        self.offsets = self._turned(offsets)
        side = LINK / math.sqrt(2.0)
        low = np.floor(offsets / side).astype(np.int64)
        low -= low.min(axis=1, keepdims=True)
        keys = low[1] * (int(low[0].max()) + 1) + low[0]
        _, first, cell = np.unique(keys, return_index=True, return_inverse=True)
        self.cell: Ints = cell
        self.first: Ints = first
        self.distance = distance[first]
        self.sums = self._crossing(self.offsets[:, first[cell]], self.offsets)

    def _turned(self, offsets: Floats) -> Floats:
        """So that the ray runs to the right."""
        if self.sine == 0.0 and self.cosine == 1.0:
            return offsets
        x, y = offsets
        return np.stack((x * self.cosine + y * self.sine, y * self.cosine - x * self.sine))

    def _crossing(self, a: Floats, b: Floats) -> Ints:
        """+1, -1 or 0 for each link from ``a`` (2, n) to ``b`` (2, n)."""
        below_a, below_b = a[1] > 0.0, b[1] > 0.0
        crosses = below_a != below_b
        rise = np.where(crosses, b[1] - a[1], 1.0)
        at = a[0] - a[1] * (b[0] - a[0]) / rise
        sign = np.where(below_b, 1, -1)
        return np.where(crosses & (at > 0.0) & (at < self.end), sign, 0).astype(np.int64)

    def _links(self) -> tuple[Ints, Ints]:
        """All pairs of linked bots, each once."""
        points = self.raw
        low = np.floor(points / LINK).astype(np.int64)
        low -= low.min(axis=1, keepdims=True) - 1
        width = int(low[0].max()) + 2
        keys = low[1] * width + low[0]
        order = np.argsort(keys, kind="stable")
        keys = keys[order]
        count = len(keys)
        below = np.searchsorted(keys, keys + width - 1, side="left")
        starts = np.concatenate((np.arange(1, count + 1), below))
        ends = np.searchsorted(keys, np.concatenate((keys + 1, keys + width + 1)), side="right")
        sizes = np.maximum(ends - starts, 0)
        total = int(sizes.sum())
        source = np.repeat(np.arange(2 * count), sizes)
        other = np.arange(total) - np.repeat(np.cumsum(sizes) - sizes, sizes) + starts[source]
        a, b = order[source % count], order[other]
        gap = points[:, a] - points[:, b]
        near = gap[0] * gap[0] + gap[1] * gap[1] <= LINK * LINK
        return a[near], b[near]

    def loop(self, walls: Sequence[Polygon]) -> tuple[Floats, Ints] | None:
        """The tightest winding walk as a polygon (2, k), px from the place, and the bots of its piece of the
        web."""
        cells = len(self.first)
        a, b = self._links()
        crossing = self._crossing(self.offsets[:, a], self.offsets[:, b]) + self.sums[a] - self.sums[b]
        low, high = self.cell[a], self.cell[b]
        swap = low > high
        low, high = np.where(swap, high, low), np.where(swap, low, high)
        crossing = np.where(swap, -crossing, crossing)
        distinct = np.unique((low * cells + high) * 8 + crossing + 4)
        links = np.stack((distinct // 8 // cells, distinct // 8 % cells, distinct % 8 - 4))
        reach = np.maximum(self.distance[links[0]], self.distance[links[1]])
        ordered = links[:, np.argsort(reach, kind="stable")].T.tolist()
        places = [tuple(p) for p in self.raw[:, self.first].T.tolist()]
        if walls:
            extra, middles = self._wall_links(walls)
            ordered += extra
            places += middles
        found = _winding_walk(len(places), ordered)
        if found is None:
            return None
        walk, piece = found
        members = np.flatnonzero(np.array(piece)[self.cell])
        return np.array([places[node] for node in walk]).T, members

    def _wall_links(self, walls: Sequence[Polygon]) -> tuple[list[list[int]], list[tuple[float, float]]]:
        cells = len(self.first)
        middles = [centroid(polygon) for polygon in walls]
        result: list[list[int]] = []
        for index, polygon in enumerate(walls):
            node = cells + index
            middle = np.array(middles[index])[:, None]
            away, touch = nearest_on_convex(self.raw, polygon)
            rows = np.flatnonzero(away <= WALL_LINK)
            if len(rows):
                crossing = self.sums[rows] + self._path(self.raw[:, rows], touch[:, rows], middle)
                pairs = np.unique(self.cell[rows] * 16 + crossing + 8).tolist()
                result += [[pair // 16, node, pair % 16 - 8] for pair in pairs]
            for earlier in range(index):
                meets = _touch(polygon, walls[earlier])
                if meets is not None:
                    at = np.array(meets)[:, None]
                    crossing = self._path(np.array(middles[earlier])[:, None], at, middle)
                    result.append([cells + earlier, node, int(crossing[0])])
        return result, middles

    def _path(self, a: Floats, via: Floats, b: Floats) -> Ints:
        a, via, b = self._turned(a), self._turned(via), np.broadcast_to(self._turned(b), a.shape)
        return self._crossing(a, via) + self._crossing(via, b)


def _touch(a: Polygon, b: Polygon) -> tuple[float, float] | None:
    """A place, px, that two convex polygons share within a pixel, or None."""
    for one, other in ((a, b), (b, a)):
        away, where = nearest_on_convex(np.array(one, dtype=np.float64).T, other)
        best = int(away.argmin())
        if away[best] <= 1.0:
            return float(where[0, best]), float(where[1, best])
    return None


def _winding_walk(nodes: int, links: list[list[int]]) -> tuple[list[int], list[bool]] | None:
    """The nodes of the first closed walk whose crossings do not add up to 0, and which nodes hang together
    with it."""
    parent = list(range(nodes))
    sums = [0] * nodes
    tree: list[list[int]] = [[] for _ in range(nodes)]
    closing: tuple[int, int] | None = None
    for a, b, crossing in links:
        root_a, sum_a = a, 0
        while parent[root_a] != root_a:
            sum_a += sums[root_a]
            root_a = parent[root_a]
        root_b, sum_b = b, 0
        while parent[root_b] != root_b:
            sum_b += sums[root_b]
            root_b = parent[root_b]
        # shorten the way for the next time
        if parent[a] != root_a:
            parent[a], sums[a] = root_a, sum_a
        if parent[b] != root_b:
            parent[b], sums[b] = root_b, sum_b
        if root_a != root_b:
            parent[root_b] = root_a
            sums[root_b] = sum_a + crossing - sum_b
            tree[a].append(b)
            tree[b].append(a)
        elif closing is None and sum_a + crossing != sum_b:
            closing = (a, b)
    if closing is None:
        return None
    start, goal = closing
    came = {start: start}
    queue = [start]
    for node in queue:
        for neighbour in tree[node]:
            if neighbour not in came:
                came[neighbour] = node
                queue.append(neighbour)
    walk = [goal]
    while walk[-1] != start:
        walk.append(came[walk[-1]])
    return walk, [node in came for node in range(nodes)]
