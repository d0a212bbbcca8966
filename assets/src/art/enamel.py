"""Enamel under the scope: a field of crystal prisms, hexagon by hexagon, mint on indigo, in the round eye of a lens."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from art.atlas import write_picture
from art.canvas import Picture
from art.shading import hashed, noise

WIDTH, HEIGHT = 704, 400  # px
CELL_W, CELL_H = 26.0, 22.0  # px between the middles of two prisms, across and down
MIDDLE = (352, 204)


def lattice() -> Picture:
    """The field: prisms seen from above, each with a lit edge and a grain of its own; darker outside the lens."""
    done = Picture(WIDTH, HEIGHT)
    row = np.round(done.ys / CELL_H).astype(np.int64)
    best = np.full((HEIGHT, WIDTH), 1e9)
    second = best.copy()
    shade = np.zeros((HEIGHT, WIDTH))
    slope = np.zeros((HEIGHT, WIDTH))
    for dr in (-1, 0, 1):
        here = row + dr
        shift = np.where(here % 2 == 0, 0.0, CELL_W / 2)
        column = np.round((done.xs - shift) / CELL_W).astype(np.int64)
        for dc in (-1, 0, 1):
            cx, cy = (column + dc) * CELL_W + shift, here * CELL_H
            away = np.hypot(done.xs - cx, (done.ys - cy) * 1.08)
            closer = away < best
            second = np.where(closer, best, np.minimum(second, away))
            mixed = ((column + dc) * 73 + here * 151) % 97 / 97.0
            shade = np.where(closer, mixed, shade)
            slope = np.where(closer, (done.xs - cx) + (done.ys - cy), slope)
            best = np.where(closer, away, best)
    edge = second - best
    broad = noise(HEIGHT, WIDTH, 140, 4, 2)
    far = np.hypot((done.xs - MIDDLE[0]) / 330.0, (done.ys - MIDDLE[1]) / 190.0)
    everywhere = np.ones((HEIGHT, WIDTH), dtype=np.bool_)
    field = 0.42 + 0.20 * (shade - 0.5) - slope * 0.009 + 0.30 * (broad - 0.5) - 0.30 * far**3
    done.shade(everywhere, field, "N1 N2 N2 N3 T1 N3 T2 N4", 0.3)
    done.fill(edge < 2.2, "N1")
    lit = (edge >= 2.2) & (edge < 3.6) & (slope < 0)
    done.fill(lit, "T3", 0.16)
    done.fill(lit & (far < 0.85) & (broad > 0.48), "T4", 0.34)
    _glints(done, far)
    _scope(done, far)
    return done


def _glints(done: Picture, far: np.ndarray) -> None:
    """Crystals that catch the light: here and there a prism's heart is alight."""
    for number in range(120):
        row = int(hashed(number, 1, 4) * (HEIGHT / CELL_H))
        column = int(hashed(number, 2, 4) * (WIDTH / CELL_W))
        x, y = int(column * CELL_W + (CELL_W / 2 if row % 2 else 0)), int(row * CELL_H)
        if not (0 <= x < WIDTH and 0 <= y < HEIGHT) or far[y, x] > 0.95:
            continue
        kind = hashed(number, 3, 4)
        done.ellipse(x, y, 4.0, 3.2, "T2", 0.2)
        done.ellipse(x - 1, y - 1, 1.6, 1.3, "T4" if kind < 0.7 else "V3", 0.8)
        if kind > 0.9:
            done.hline(x - 5, y - 1, 10, "T4", 0.5)
            done.vline(x - 1, y - 5, 9, "T4", 0.5)


def _scope(done: Picture, far: np.ndarray) -> None:
    """The edge of the eyepiece: a dark rim with a scale of fine marks."""
    done.fill(far > 1.03, "N0")
    done.fill((far > 1.0) & (far <= 1.012), "T2", 0.6)
    turn = np.arctan2((done.ys - MIDDLE[1]) / 190.0, (done.xs - MIDDLE[0]) / 330.0)
    marks = np.abs((turn * 60.0 / np.pi) % 1.0 - 0.5) < 0.06
    longer = np.abs((turn * 12.0 / np.pi) % 1.0 - 0.5) < 0.02
    done.fill(marks & (far > 1.04) & (far < 1.06), "T2", 0.5)
    done.fill(longer & (far > 1.035) & (far < 1.085), "T4", 0.7)


def build(assets: Path) -> None:
    """Write assets/tiles/enamel.png and its emissive twin."""
    write_picture(assets / "tiles" / "enamel.png", lattice(), twin=True)
