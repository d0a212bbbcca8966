"""Plane geometry for the simulation, on numpy arrays.

Places are px with y pointing down, angles radians with 0 to the right, growing clockwise on the screen.
Arrays of places have the shape ``(2, n)``: one row of x, one of y, so that one call works on both.

Everything that a world's state may hang on uses only ``+ - * /``, square roots and comparisons. IEEE 754
rounds those alike on every machine; numpy's vectorised sines and arctangents differ in the last bit between
processors, and one bit is enough to part a replay from its recording.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Polygon = Sequence[tuple[float, float]]


def lengths(vectors: Floats) -> Floats:
    """The lengths of vectors ``(2, ...)``, shape ``(...)``."""
    squares = vectors * vectors
    result: Floats = np.sqrt(squares[0] + squares[1])
    return result


def limited(vectors: Floats, most: float | Floats) -> Floats:
    """The vectors ``(2, n)``, none longer than ``most`` (a number or ``(n,)``), directions kept."""
    size = lengths(vectors)
    return vectors * (most / np.maximum(size, most))


def columns(vectors: Floats, which: Ints) -> Floats:
    """``vectors[:, which]`` for vectors ``(2, n)``, several times as fast."""
    result = np.empty((2, len(which)))
    result[0] = vectors[0][which]
    result[1] = vectors[1][which]
    return result


def put_columns(vectors: Floats, which: Ints, values: Floats) -> None:
    """``vectors[:, which] = values`` for vectors ``(2, n)``, several times as fast."""
    vectors[0][which] = values[0]
    vectors[1][which] = values[1]


def sectors_of(offsets: Floats, sectors: int) -> Ints:
    """The sector, 0 to ``sectors - 1``, into which each offset ``(2, n)`` points.

    Sector ``k`` spans the angles from ``k`` to ``k + 1`` times ``2 pi / sectors``. ``sectors`` must be a
    multiple of 8: an offset is folded into the first eighth of the circle, where its slope is compared with
    the sectors' tangents, so that no arctangent is taken of it. An offset on a border
    is given to one of the two sectors, a zero offset to sector 0.

    Raises ``ValueError`` for another number of sectors.
    """
    if sectors < 8 or sectors % 8:
        raise ValueError(f"sectors must be a positive multiple of 8, got {sectors}")
    x, y = offsets
    ax, ay = np.abs(x), np.abs(y)
    steep = ay > ax
    long, short = np.where(steep, ay, ax), np.where(steep, ax, ay)
    slope = short / np.maximum(long, 1e-300)
    eighth = sectors // 8
    fold = np.searchsorted(_tangents(sectors), slope, side="right")
    in_quarter = np.where(steep, 2 * eighth - 1 - fold, fold)
    in_half = np.where(x < 0.0, 4 * eighth - 1 - in_quarter, in_quarter)
    result: Ints = np.where(y < 0.0, sectors - 1 - in_half, in_half).astype(np.int64)
    return result


@cache
def _tangents(sectors: int) -> Floats:
    """The tangents of the sectors' borders within the first eighth, rounded so that every C library agrees on them."""
    return np.array([round(math.tan(k * math.tau / sectors), 12) for k in range(1, sectors // 8)])


def polygon_area(points: Floats) -> float:
    """The signed area, px², of the closed polygon ``(2, n)`` (the shoelace formula); positive when it runs
    clockwise."""
    if points.shape[1] < 3:
        return 0.0
    x, y = points - points[:, :1]
    total = 0.0
    for part in (x[:-1] * y[1:] - x[1:] * y[:-1]).tolist():
        total += part
    return total / 2.0


def centroid(polygon: Polygon) -> tuple[float, float]:
    """The mean of a convex polygon's corners, a place inside it, px."""
    count = len(polygon)
    return math.fsum(p[0] for p in polygon) / count, math.fsum(p[1] for p in polygon) / count


def inside_convex(points: Floats, polygon: Polygon) -> NDArray[np.bool_]:
    """Which of the points ``(2, n)`` lie in the convex polygon or on its edge, ``(n,)``."""
    left = np.ones(points.shape[1], dtype=np.bool_)
    right = left.copy()
    for (ax, ay), (bx, by) in zip(polygon, [*polygon[1:], polygon[0]], strict=True):
        side = (bx - ax) * (points[1] - ay) - (by - ay) * (points[0] - ax)
        left &= side >= 0.0
        right &= side <= 0.0
    return left | right


def nearest_on_convex(points: Floats, polygon: Polygon) -> tuple[Floats, Floats]:
    """The places of the convex polygon that are nearest to the points ``(2, n)``: their distances ``(n,)``,
    px, and themselves ``(2, n)``. A point inside is its own nearest place, at distance 0."""
    best = np.full(points.shape[1], np.inf)
    where = points.copy()
    for (ax, ay), (bx, by) in zip(polygon, [*polygon[1:], polygon[0]], strict=True):
        ex, ey = bx - ax, by - ay
        square = ex * ex + ey * ey
        if square <= 0.0:
            continue
        along = ((points[0] - ax) * ex + (points[1] - ay) * ey) / square
        along = np.minimum(np.maximum(along, 0.0), 1.0)
        at = np.stack((ax + along * ex, ay + along * ey))
        away = lengths(points - at)
        closer = away < best
        best = np.where(closer, away, best)
        where = np.where(closer, at, where)
    within = inside_convex(points, polygon)
    return np.where(within, 0.0, best), np.where(within, points, where)
