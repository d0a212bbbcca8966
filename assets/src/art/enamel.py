"""Enamel under the scope: a field of crystal columns, pearl on indigo, in the round eye of a lens.

Columns stand a little higher or lower than their neighbours, so that each shows a lit top, a bright edge towards the
light and two walls in shade. Broad bands of light and dark, violet and mint, run through all of them, as they do in a
polished tooth under crossed light (the bands of Hunter and Schreger).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from art.atlas import write_picture
from art.canvas import Field, Mask, Picture
from art.shading import hashed, noise

WIDTH, HEIGHT = 704, 400  # px
CELL_W, CELL_H = 26.0, 22.0  # px between the middles of two columns, across and down
REACH_X, REACH_Y = 12.6, 12.4  # px from the middle of a column's top to its side, and to its corner up and down
DEEP_PX = 14  # so much of a column's walls shows at most
RISE_PX = 8.0  # between the lowest and the highest column
MIDDLE = (352, 204)
LENS = (330.0, 190.0)
PEARL = "N2 N3 N4 N4 N5 N5 N6 N7"
VIOLET = "N2 N3 V1 N4 N4 N5 V3 N6"
MINT = "T0 T1 T1 N4 T2 T2 T3 T4"
WALLS_SHADE, WALLS_LIT = "N0 N0 N1 N2", "N0 N1 N2 N3 T1"


@dataclass(slots=True)
class Columns:
    """What a pixel shows, each (HEIGHT, WIDTH): the place on its column's top, px from the middle; whether it is wall,
    and how far down; the column's own chance, 0 to 1, and the column's middle, px."""

    across: Field
    down: Field
    wall: Field
    chance: Field
    middle_x: Field
    middle_y: Field


def lattice() -> Picture:
    """The field of columns, darker outside the lens."""
    done = Picture(WIDTH, HEIGHT)
    done.rect(0, 0, WIDTH, HEIGHT, "N0")
    seen = _columns(done)
    far = np.hypot((seen.middle_x - MIDDLE[0]) / LENS[0], (seen.middle_y - MIDDLE[1]) / LENS[1])
    band = _bands(seen)
    top = seen.wall < 0
    turn = seen.chance * 2.0 * np.pi * 7.0
    facet = (seen.across * np.cos(turn) + seen.down * np.sin(turn)) / 13.0
    light = 0.50 + 0.19 * band + 0.075 * facet + 0.16 * (seen.chance - 0.5) - 0.02 * (seen.across + seen.down)
    light = light - 0.24 * np.clip(far, 0.0, 1.2) ** 3
    middles = np.clip(seen.middle_y, 0, HEIGHT - 1).astype(int), np.clip(seen.middle_x, 0, WIDTH - 1).astype(int)
    tint = noise(HEIGHT, WIDTH, 170, 9, 2)[middles] + 0.25 * band + 0.25 * (seen.chance - 0.5)
    done.shade(top, light, PEARL)
    done.shade(top & (tint > 0.76), light, MINT)
    done.shade(top & (tint < 0.34), light, VIOLET)
    lit_wall = ~top & (seen.across < 0)
    deep = 1.0 - seen.wall / DEEP_PX - 0.3 * np.clip(far, 0.0, 1.2) ** 2
    done.shade(~top & ~lit_wall, deep, WALLS_SHADE)
    done.shade(lit_wall, deep, WALLS_LIT)
    _edges(done, seen, top, far, light)
    real_far = np.hypot((done.xs - MIDDLE[0]) / LENS[0], (done.ys - MIDDLE[1]) / LENS[1])
    _glints(done, seen, top, real_far)
    _scope(done, real_far)
    return done


def _columns(done: Picture) -> Columns:
    """Every column, the far rows first, so that nearer ones stand before them."""
    shape = (HEIGHT, WIDTH)
    seen = Columns(*(np.zeros(shape) for _ in range(6)))
    seen.wall[:] = DEEP_PX
    for row in range(-1, int(HEIGHT / CELL_H) + 3):
        shift = CELL_W / 2 if row % 2 else 0.0
        for column in range(-1, int(WIDTH / CELL_W) + 2):
            chance = hashed(column, row, 11)
            cx = column * CELL_W + shift
            cy = row * CELL_H - RISE_PX * (hashed(column, row, 12) - 0.5)
            x0, x1 = max(0, int(cx - 15)), min(WIDTH, int(cx + 16))
            y0, y1 = max(0, int(cy - 15)), min(HEIGHT, int(cy + 16 + DEEP_PX))
            if x0 >= x1 or y0 >= y1:
                continue
            window = (slice(y0, y1), slice(x0, x1))
            dx, dy = done.xs[window] - cx, done.ys[window] - cy
            # the lower outline of the top: walls hang from it
            low = np.where(np.abs(dx) <= REACH_X, REACH_Y - np.abs(dx) * REACH_Y / (2.0 * REACH_X), -99.0)
            top = (np.abs(dx) <= REACH_X) & (dy <= low) & (dy >= -low)
            wall = ~top & (dy > low) & (dy <= low + DEEP_PX) & (np.abs(dx) <= REACH_X)
            for mask, down in ((top, np.full(dx.shape, -1.0)), (wall, dy - low)):
                for target, value in (
                    (seen.across, dx),
                    (seen.down, dy),
                    (seen.wall, down),
                    (seen.chance, chance),
                    (seen.middle_x, cx),
                    (seen.middle_y, cy),
                ):
                    part = target[window]
                    part[mask] = np.broadcast_to(value, dx.shape)[mask]
    return seen


def _bands(seen: Columns) -> Field:
    """Broad curved bands, -1 to 1: round a place far below, as rods cross in a tooth."""
    away = np.hypot(seen.middle_x - 250.0, (seen.middle_y - 900.0) * 1.15)
    return np.asarray(np.sin(away / 31.0 + 1.6 * np.sin(seen.middle_x / 97.0)))


def _edges(done: Picture, seen: Columns, top: Mask, far: Field, light: Field) -> None:
    """A bright line where a top meets the light, a dim one where it meets its walls, dust in the grooves."""
    reach = np.abs(seen.across) * REACH_Y / (2.0 * REACH_X)
    upper, lower = seen.down + REACH_Y - reach, REACH_Y - reach - seen.down
    inside = top & (far < 0.98)
    done.fill(top & (upper < 1.2), "N4")
    done.fill(inside & (upper < 1.2) & (seen.across < 4.0), "T5", 0.06)
    done.fill(inside & (upper < 1.2) & (seen.across < 4.0) & (light > 0.62), "N8", 0.14)
    done.fill(top & (lower < 1.2), "N3")
    done.fill(top & (np.abs(seen.across) > REACH_X - 1.0) & (seen.across > 0), "N3")


def _glints(done: Picture, seen: Columns, top: Mask, far: Field) -> None:
    """Crystals that catch the light: the heart of a column is alight, some with a star in it."""
    hearts = top & (seen.chance > 0.93) & (far < 0.94)
    depth = np.hypot(seen.across, seen.down * 1.2)
    done.fill(hearts & (depth < 6.5), "T3", 0.10)
    done.fill(hearts & (depth < 4.2), "T4", 0.30)
    done.fill(hearts & (depth < 2.2), "T5", 0.8)
    for number in range(26):
        row, column = int(hashed(number, 1, 4) * (HEIGHT / CELL_H)), int(hashed(number, 2, 4) * (WIDTH / CELL_W))
        x, y = int(column * CELL_W + (CELL_W / 2 if row % 2 else 0)) - 6, int(row * CELL_H) - 7
        if 4 <= x < WIDTH - 4 and 4 <= y < HEIGHT - 4 and far[y, x] < 0.9:
            done.hline(x - 3, y, 7, "T5", 0.5)
            done.vline(x, y - 3, 7, "T5", 0.5)
            done.px(x, y, "N8", 1.0)


def _scope(done: Picture, far: Field) -> None:
    """The edge of the eyepiece: a dark rim with a scale of fine marks."""
    done.fill(far > 1.03, "N0")
    done.fill((far > 1.0) & (far <= 1.012), "T2", 0.6)
    turn = np.arctan2((done.ys - MIDDLE[1]) / LENS[1], (done.xs - MIDDLE[0]) / LENS[0])
    marks = np.abs((turn * 60.0 / np.pi) % 1.0 - 0.5) < 0.06
    longer = np.abs((turn * 12.0 / np.pi) % 1.0 - 0.5) < 0.02
    done.fill(marks & (far > 1.04) & (far < 1.06), "T2", 0.5)
    done.fill(longer & (far > 1.035) & (far < 1.085), "T4", 0.7)


def build(assets: Path) -> None:
    """Write assets/tiles/enamel.png and its emissive twin."""
    write_picture(assets / "tiles" / "enamel.png", lattice(), twin=True)
