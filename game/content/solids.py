"""Solid tiles' shapes merged into few convex pieces.

Tile by tile, walls cost more and snag whoever slides along them: at every seam there is a corner to catch on. So all
upright rectangles, whole tiles or parts of them, are joined on a grid of their own edges and covered again by few
rectangles, each as long as the wall lets it be (they may overlap at corners). All other shapes are cut into convex
pieces (ear clipping), and pieces that share an edge are joined while the whole stays convex (Hertel and Mehlhorn,
"Fast triangulation of simple polygons", 1983).
"""

from __future__ import annotations

import math
from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

Point = tuple[float, float]
Polygon = tuple[Point, ...]
Rect = tuple[float, float, float, float]
"""Left, top, right, bottom, px."""

ROUND_CORNERS = 12
"""An ellipse becomes a polygon of this many corners."""
GRAIN = 64
"""Corners are rounded to this part of a px, so that shapes of neighbouring tiles meet exactly."""
FLAT = 1e-6


def merge(rects: Iterable[Rect], polygons: Iterable[Polygon]) -> tuple[Polygon, ...]:
    """Few convex polygons that cover the same ground, px, clockwise on the screen, in a fixed order."""
    upright = set(rects)
    others: set[Polygon] = set()
    for polygon in polygons:
        for piece in convex_pieces(polygon):
            box = _as_rect(piece)
            if box is not None:
                upright.add(box)
            else:
                others.add(_from_first(piece))
    joined = _join(sorted(others))
    return tuple(_corners(rect) for rect in cover(sorted(upright))) + tuple(joined)


# -- upright rectangles ---------------------------------------------------------------------------


def cover(rects: list[Rect]) -> list[Rect]:
    """Few rectangles that cover exactly what the given ones cover. They may overlap."""
    rects = [r for r in rects if r[2] > r[0] and r[3] > r[1]]
    if not rects:
        return []
    xs = np.unique([v for r in rects for v in (r[0], r[2])])
    ys = np.unique([v for r in rects for v in (r[1], r[3])])
    grid = np.zeros((len(ys) - 1, len(xs) - 1), dtype=bool)
    edges = np.array(rects)
    x0, x1 = np.searchsorted(xs, edges[:, 0]), np.searchsorted(xs, edges[:, 2])
    y0, y1 = np.searchsorted(ys, edges[:, 1]), np.searchsorted(ys, edges[:, 3])
    for a, b, c, d in zip(x0, x1, y0, y1, strict=True):
        grid[c:d, a:b] = True
    lying = _runs(grid)
    standing = [(b, a, d, c) for a, b, c, d in _runs(np.ascontiguousarray(grid.T))]
    fewer = lying if len(lying) <= len(standing) else standing
    grown = sorted({_grow(grid, cells) for cells in fewer})
    kept = (
        [one for one in grown if not any(other != one and _holds(other, one) for other in grown)]
        if len(grown) < 400
        else grown
    )
    return [(float(xs[a]), float(ys[b]), float(xs[c]), float(ys[d])) for a, b, c, d in kept]


Cells = tuple[int, int, int, int]


def _runs(grid: npt.NDArray[np.bool_]) -> list[Cells]:
    """Runs of solid cells in a row, joined with equal runs in the rows below: (left, top, right, bottom)."""
    found: list[Cells] = []
    open_runs: dict[tuple[int, int], int] = {}
    height = grid.shape[0]
    for row in range(height + 1):
        now: set[tuple[int, int]] = set()
        if row < height:
            steps = np.flatnonzero(np.diff(np.concatenate(([False], grid[row], [False])).astype(np.int8)))
            now = set(zip(steps[::2].tolist(), steps[1::2].tolist(), strict=True))
        for run in sorted(open_runs.keys() - now):
            found.append((run[0], open_runs.pop(run), run[1], row))
        for run in sorted(now - open_runs.keys()):
            open_runs[run] = row
    return found


def _grow(grid: npt.NDArray[np.bool_], cells: Cells) -> Cells:
    """A rectangle made as large as the solid cells around it allow, along its longer side first."""
    a, b, c, d = cells

    def sideways(a: int, c: int) -> tuple[int, int]:
        while a > 0 and grid[b:d, a - 1].all():
            a -= 1
        while c < grid.shape[1] and grid[b:d, c].all():
            c += 1
        return a, c

    def upright(b: int, d: int) -> tuple[int, int]:
        while b > 0 and grid[b - 1, a:c].all():
            b -= 1
        while d < grid.shape[0] and grid[d, a:c].all():
            d += 1
        return b, d

    if c - a >= d - b:
        a, c = sideways(a, c)
        b, d = upright(b, d)
    else:
        b, d = upright(b, d)
        a, c = sideways(a, c)
    return a, b, c, d


def _holds(outer: Cells, inner: Cells) -> bool:
    return outer[0] <= inner[0] and outer[1] <= inner[1] and outer[2] >= inner[2] and outer[3] >= inner[3]


def _corners(rect: Rect) -> Polygon:
    left, top, right, bottom = rect
    return ((left, top), (right, top), (right, bottom), (left, bottom))


def _as_rect(polygon: Polygon) -> Rect | None:
    """An upright rectangle's edges when the polygon is one."""
    if len(polygon) != 4:
        return None
    xs, ys = {p[0] for p in polygon}, {p[1] for p in polygon}
    if len(xs) != 2 or len(ys) != 2 or len(set(polygon)) != 4:
        return None
    return min(xs), min(ys), max(xs), max(ys)


# -- other shapes ---------------------------------------------------------------------------------


def ellipse(x: float, y: float, width: float, height: float) -> Polygon:
    """An ellipse in a box, as a polygon, px."""
    turn = 2 * math.pi / ROUND_CORNERS
    return tuple(
        (x + width / 2 * (1 + math.cos(i * turn)), y + height / 2 * (1 + math.sin(i * turn)))
        for i in range(ROUND_CORNERS)
    )


def capsule(x: float, y: float, width: float, height: float) -> Polygon:
    """A box whose shorter sides are half circles, as a polygon, px."""
    radius = min(width, height) / 2
    half = ROUND_CORNERS // 2
    points = []
    for i in range(2 * half + 2):
        angle = math.pi * (i if i <= half else i - 1) / half
        first = i <= half
        if width >= height:
            angle -= math.pi / 2
            middle = (x + width - radius if first else x + radius, y + radius)
        else:
            middle = (x + radius, y + height - radius if first else y + radius)
        points.append((middle[0] + radius * math.cos(angle), middle[1] + radius * math.sin(angle)))
    return tuple(points)


def convex_pieces(polygon: Polygon) -> list[Polygon]:
    """A simple polygon cut into convex pieces, clockwise on the screen. One that has no area gives none."""
    points = _clean(polygon)
    if len(points) < 3:
        return []
    if _area(points) < 0:
        points.reverse()
    if _is_convex(points):
        return [tuple(points)]
    return _join(sorted(_from_first(t) for t in _ears(points)))


def _clean(polygon: Iterable[Point]) -> list[Point]:
    """Corners on the grain, without repeats and without corners on a straight line."""
    points: list[Point] = []
    for x, y in polygon:
        point = (round(x * GRAIN) / GRAIN, round(y * GRAIN) / GRAIN)
        if not points or points[-1] != point:
            points.append(point)
    while len(points) > 1 and points[0] == points[-1]:
        points.pop()
    changed = True
    while changed and len(points) >= 3:
        changed = False
        for i in range(len(points)):
            if abs(_cross(points[i - 1], points[i], points[(i + 1) % len(points)])) < FLAT:
                del points[i]
                changed = True
                break
    return points


def _cross(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _area(points: list[Point]) -> float:
    return math.fsum(points[i - 1][0] * points[i][1] - points[i][0] * points[i - 1][1] for i in range(len(points))) / 2


def _is_convex(points: list[Point] | Polygon) -> bool:
    count = len(points)
    return all(_cross(points[i - 1], points[i], points[(i + 1) % count]) >= -FLAT for i in range(count))


def _ears(points: list[Point]) -> list[Polygon]:
    """Triangles that fill a simple polygon. One that crosses itself gives as many as can be cut off."""
    left = list(points)
    found: list[Polygon] = []
    while len(left) > 3:
        for i in range(len(left)):
            a, b, c = left[i - 1], left[i], left[(i + 1) % len(left)]
            if _cross(a, b, c) > FLAT and not any(_inside(p, a, b, c) for p in left if p not in (a, b, c)):
                found.append((a, b, c))
                del left[i]
                break
        else:
            return found
    if len(left) == 3 and _cross(*left) > FLAT:
        found.append((left[0], left[1], left[2]))
    return found


def _inside(p: Point, a: Point, b: Point, c: Point) -> bool:
    return _cross(a, b, p) >= -FLAT and _cross(b, c, p) >= -FLAT and _cross(c, a, p) >= -FLAT


def _from_first(polygon: Polygon) -> Polygon:
    """The same polygon, told from its smallest corner."""
    first = polygon.index(min(polygon))
    return polygon[first:] + polygon[:first]


def _join(pieces: list[Polygon]) -> list[Polygon]:
    """Convex pieces joined over shared edges while the whole stays convex."""
    parts: dict[int, Polygon] = dict(enumerate(pieces))
    owner = {edge: key for key, piece in parts.items() for edge in _edges(piece)}
    waiting = sorted(parts)
    while waiting:
        key = waiting.pop(0)
        piece = parts.get(key)
        if piece is None:
            continue
        for a, b in _edges(piece):
            other = owner.get((b, a))
            if other is None or other == key or other not in parts:
                continue
            whole = _clean(_splice(piece, parts[other], a, b))
            if len(whole) >= 3 and _is_convex(whole) and _same_area(whole, piece, parts[other]):
                for edge in (*_edges(piece), *_edges(parts[other])):
                    owner.pop(edge, None)
                del parts[other]
                parts[key] = tuple(whole)
                owner.update(dict.fromkeys(_edges(parts[key]), key))
                waiting.insert(0, key)
                break
    return sorted(_from_first(piece) for piece in parts.values())


def _same_area(whole: list[Point], one: Polygon, other: Polygon) -> bool:
    return abs(_area(whole) - _area(list(one)) - _area(list(other))) < 0.01


def _edges(piece: Polygon) -> list[tuple[Point, Point]]:
    return [(piece[i - 1], piece[i]) for i in range(len(piece))]


def _splice(one: Polygon, other: Polygon, a: Point, b: Point) -> list[Point]:
    """Two polygons that share the edge a-b as one outline."""
    i, j = one.index(b), other.index(a)
    return [*one[i:], *one[:i], *other[j + 1 :], *other[:j]]
