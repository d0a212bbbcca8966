"""Fields and solids: value noise, blur, and the box in three-quarter view."""

from __future__ import annotations

import math
from collections.abc import Iterable

import numpy as np

from art.canvas import Field, Picture
from art.palette import Colour, ramp


def noise(height: int, width: int, scale: float, seed: int = 0, octaves: int = 1) -> Field:
    """Value noise of shape (height, width), 0..1; `scale` is the size of its blobs in px."""
    random = np.random.Generator(np.random.PCG64(seed))
    total = np.zeros((height, width))
    weight, weights = 1.0, 0.0
    for octave in range(octaves):
        step = max(1.0, scale / 2**octave)
        lattice = random.random((int(height / step) + 3, int(width / step) + 3))
        ys, xs = np.arange(height) / step, np.arange(width) / step
        top, left = ys.astype(np.int64), xs.astype(np.int64)
        down, along = (ys - top)[:, None], (xs - left)[None]
        down, along = down * down * (3 - 2 * down), along * along * (3 - 2 * along)
        a, b = lattice[top][:, left], lattice[top][:, left + 1]
        c, d = lattice[top + 1][:, left], lattice[top + 1][:, left + 1]
        total += weight * ((a * (1 - along) + b * along) * (1 - down) + (c * (1 - along) + d * along) * down)
        weights += weight
        weight *= 0.5
    return np.asarray(total / weights)


def hashed(x: int, y: int, seed: int = 0) -> float:
    """A number 0..1 that depends on nothing but its arguments (integer mixing, so equal on every machine)."""
    value = (x * 374761393 + y * 668265263 + seed * 2147483647) & 0xFFFFFFFF
    value = ((value ^ (value >> 13)) * 1274126177) & 0xFFFFFFFF
    return ((value ^ (value >> 16)) & 0xFFFFFF) / 0x1000000


def blur(array: Field, sigma: float) -> Field:
    """Gaussian blur of an (h, w, channels) array, `sigma` in px, edges held."""
    reach = int(sigma * 3) + 1
    kernel = np.exp(-(np.arange(-reach, reach + 1) ** 2) / (2 * sigma * sigma))
    kernel /= kernel.sum()
    height, width = array.shape[:2]
    padded = np.pad(array, ((reach, reach), (reach, reach), (0, 0)), mode="edge")
    across = np.zeros((height + 2 * reach, width, array.shape[2]))
    for place, share in enumerate(kernel):
        across += share * padded[:, place : place + width]
    done = np.zeros_like(array, dtype=np.float64)
    for place, share in enumerate(kernel):
        done += share * across[place : place + height]
    return done


def box(
    width: int,
    depth: int,
    height: int,
    top: str | Iterable[Colour],
    front: str | Iterable[Colour],
    edge: Colour = "N8",
    base: Colour = "N1",
    pad: int = 1,
) -> Picture:
    """A box seen from three-quarters: top face width x depth, front face width x height, `pad` px clear.

    Both ramps run dark to light. A bright line where the faces meet, a dark one at the foot.
    """
    picture = Picture(width + 2 * pad, depth + height + 2 * pad)
    tops, fronts = ramp(top), ramp(front)
    picture.vgradient(pad, pad, width, depth, tops[::-1])
    picture.vgradient(pad, pad + depth, width, height, fronts[::-1])
    picture.hline(pad, pad, width, tops[-1])
    picture.vline(pad, pad + depth, height, fronts[-1])
    picture.vline(pad + width - 1, pad + depth, height, fronts[0])
    picture.hline(pad, pad + depth - 1, width, edge)
    picture.hline(pad, pad + depth + height - 1, width, base)
    return picture


def angle(picture: Picture, cx: float, cy: float, squash: float = 1.0) -> Field:
    """The angle of every pixel round (cx, cy), -pi..pi, y divided by `squash` first."""
    return np.asarray(np.arctan2((picture.ys - cy) / squash, picture.xs - cx))


def on_ellipse(cx: float, cy: float, rx: float, ry: float, degrees: float) -> tuple[float, float]:
    """The point of an ellipse at an angle, 0 degrees to the right, growing clockwise on the screen."""
    turn = math.radians(degrees)
    return cx + math.cos(turn) * rx, cy + math.sin(turn) * ry
