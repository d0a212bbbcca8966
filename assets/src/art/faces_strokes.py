"""Splines, tapered strokes and locks of hair: the soft shapes of the portraits, thresholded to hard pixels."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from art.canvas import Field, Mask, Picture
from art.palette import Colour, ramp

Spot = tuple[float, float]
Curve = NDArray[np.float64]

SAMPLES = 4  # sub-pixels along each axis
COVER = 0.45  # share of a pixel that must be covered


@dataclass(frozen=True)
class Warp:
    """Turns the common head into one person's: scaled about (48, 46), leant, turned by `tilt` degrees, moved."""

    wide: float = 1.0
    tall: float = 1.0
    lean: float = 0.0
    tilt: float = 0.0
    move: Spot = (0.0, 0.0)

    def __call__(self, points: Iterable[Spot]) -> list[Spot]:
        turn = math.radians(self.tilt)
        cos, sin = math.cos(turn), math.sin(turn)
        done = []
        for x, y in points:
            dx, dy = (x - 48) * self.wide + self.lean * (y - 46), (y - 46) * self.tall
            done.append((48 + dx * cos - dy * sin + self.move[0], 46 + dx * sin + dy * cos + self.move[1]))
        return done

    def spot(self, x: float, y: float) -> tuple[int, int]:
        """Where a feature of the common head lies, in whole pixels."""
        there = self([(x, y)])[0]
        return round(there[0]), round(there[1])


def spline(points: Sequence[Spot], steps: int = 10, closed: bool = False) -> Curve:
    """A Catmull-Rom spline through the points (E. Catmull, R. Rom, 1974), (n, 2)."""
    knots = [np.array(point, dtype=np.float64) for point in points]
    count = len(knots)
    done: list[NDArray[np.float64]] = []
    for i in range(count if closed else count - 1):
        if closed:
            a, b, c, d = (knots[(i + k) % count] for k in (-1, 0, 1, 2))
        else:
            a, b, c, d = knots[max(i - 1, 0)], knots[i], knots[i + 1], knots[min(i + 2, count - 1)]
        for t in np.linspace(0, 1, steps, endpoint=False):
            done.append(
                0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3)
            )
    if not closed:
        done.append(knots[-1])
    return np.array(done)


def blob(picture: Picture, points: Sequence[Spot]) -> Mask:
    """The inside of a closed spline."""
    return picture.mask_poly([(float(x), float(y)) for x, y in spline(points, closed=True)], SAMPLES)


def stroke(picture: Picture, points: Sequence[Spot], start: float, end: float, middle: float | None = None) -> Mask:
    """A tapered stroke along a spline; widths in px at the start, the middle and the end."""
    sheet = Image.new("L", (picture.width * SAMPLES, picture.height * SAMPLES), 0)
    pen = ImageDraw.Draw(sheet)
    curve = spline(points)
    for i, (x, y) in enumerate(curve):
        t = i / (len(curve) - 1)
        width = start * (1 - t) + end * t
        if middle is not None:
            width = start * (1 - t) ** 2 + 2.8 * middle * t * (1 - t) + end * t * t
        radius = max(0.2, width / 2) * SAMPLES
        px, py = (x + 0.5) * SAMPLES, (y + 0.5) * SAMPLES
        pen.ellipse([px - radius, py - radius, px + radius, py + radius], fill=255)
    cells = np.asarray(sheet).reshape(picture.height, SAMPLES, picture.width, SAMPLES)
    return np.asarray(cells.mean(axis=(1, 3)) >= 255 * COVER)


def lock(
    picture: Picture,
    points: Sequence[Spot],
    width: float,
    colours: str | Sequence[Colour],
    shine: float = 0.38,
    spread: float = 0.18,
    tip: float = 0.4,
) -> Mask:
    """One lock of hair: a dark edge, a body, a lit spine with a highlight at `shine` of its length."""
    mask = stroke(picture, points, width * 0.7, tip, width)
    curve = spline(points)
    along = np.linspace(0, 1, len(curve))
    reach = (picture.xs[..., None] - curve[:, 0]) ** 2 + (picture.ys[..., None] - curve[:, 1]) ** 2
    index = reach.argmin(axis=2)
    tangent = np.gradient(curve, axis=0)
    normal_x, normal_y = -tangent[:, 1], tangent[:, 0]
    length = np.hypot(normal_x, normal_y) + 1e-6
    normal_x, normal_y = normal_x / length, normal_y / length
    off = (picture.xs - curve[index, 0]) * normal_x[index] + (picture.ys - curve[index, 1]) * normal_y[index]
    off = off / (width * 0.5 + 0.3)
    to_light = np.where(-normal_x[index] - 0.6 * normal_y[index] > 0, 1, -1)
    off = off * to_light
    t = along[index]
    field: Field = (
        0.40 + 0.24 * off - 0.20 * t + 0.38 * np.exp(-(((t - shine) / spread) ** 2)) * np.clip(0.75 + off * 0.5, 0, 1.2)
    )
    picture.shade(mask, field, colours)
    inner = np.zeros_like(mask)
    inner[:, :-1] = mask[:, 1:]
    picture.fill(mask & ~inner & (off < -0.1), ramp(colours)[0])
    return mask
