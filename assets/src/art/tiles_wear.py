"""What lies on the city's ground and is worn into it: grit, stains, hair cracks, scuffs, litter. A sheet of its own, laid
thinly over any floor, so that no piece of street or roof looks like the next."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np

from art.atlas import write_picture
from art.canvas import BAYER, Picture

TILE = 16  # px
COLUMNS, ROWS = 8, 6
GRIT, STAINS, CRACKS, SCUFFS, LITTER = range(14), range(14, 26), range(26, 34), range(34, 42), range(42, 48)
PAPER, CAN, LEAF, CORK = ("N7", "N6"), ("T3", "T4"), ("O2", "O1"), ("O3", "O2")


def wear() -> Picture:
    """All of it, 8 tiles across and 6 down; pixels are painted or clear, nothing between."""
    sheet = Picture(COLUMNS * TILE, ROWS * TILE)
    for kinds, draw in ((GRIT, _grit), (STAINS, _stain), (CRACKS, _crack), (SCUFFS, _scuff), (LITTER, _litter)):
        for number in kinds:
            tile = Picture(TILE, TILE)
            draw(tile, random.Random(f"wear-{number}"), number - kinds.start)
            sheet.blit(tile, number % COLUMNS * TILE, number // COLUMNS * TILE)
    return sheet


def _grit(tile: Picture, chance: random.Random, number: int) -> None:
    """Grains that the rain has left, each with its own shadow or none."""
    for _ in range(3 + number % 4):
        x, y = chance.randrange(1, TILE - 2), chance.randrange(1, TILE - 2)
        tile.px(x, y, chance.choice(("N3", "N4", "N2")))
        if chance.random() < 0.5:
            tile.px(x + 1, y + 1, "N1")


def _stain(tile: Picture, chance: random.Random, number: int) -> None:
    """Where something was spilt: thinner and thinner towards its edge."""
    cx, cy = chance.uniform(5, 11), chance.uniform(5, 11)
    rx, ry = chance.uniform(3.0, 7.0), chance.uniform(2.2, 4.5)
    far = np.hypot((tile.xs - cx) / rx, (tile.ys - cy) / ry)
    thin = np.tile(BAYER, (TILE // 4, TILE // 4))
    colour = ("N1", "N2", "B1" if number % 6 == 5 else "N1")[number % 3]
    tile.fill(np.asarray((far < 1.0) & (thin > 0.35 + 0.6 * far)), colour)


def _crack(tile: Picture, chance: random.Random, number: int) -> None:
    """A hair crack that wanders, its lower lip catching a little light."""
    x, y = chance.randrange(1, 6), chance.randrange(2, TILE - 3)
    for _ in range(chance.randrange(6, 11)):
        tile.px(x, y, "N0")
        tile.px(x, y + 1, "N3")
        x, y = x + 1, min(TILE - 3, max(1, y + chance.choice((-1, 0, 0, 1))))
        if x >= TILE - 1:
            break


def _scuff(tile: Picture, chance: random.Random, number: int) -> None:
    """Something heavy was dragged here: two broken strokes side by side."""
    x, y, lean = chance.randrange(1, 5), chance.randrange(3, TILE - 6), chance.choice((-0.5, 0.0, 0.3, 0.6))
    for step in range(chance.randrange(6, 11)):
        if chance.random() < 0.7:
            for aside in (0, 3):
                tile.px(x + step, round(y + lean * step) + aside, "N3" if number % 2 else "N1")


def _litter(tile: Picture, chance: random.Random, number: int) -> None:
    """A ticket, a can's ring, a leaf, a cork."""
    light, dark = (PAPER, LEAF, CORK, PAPER, CAN, LEAF)[number]
    x, y = chance.randrange(3, TILE - 6), chance.randrange(3, TILE - 5)
    tile.hline(x, y, 2 + number % 2, light)
    tile.px(x + 1, y + 1, dark)
    tile.px(x + 2 + number % 2, y + 1, "N1")
    if number % 3 == 0:
        tile.px(x + 5, y + 2, dark)


def build(assets: Path) -> None:
    """Write assets/tiles/city-wear.png."""
    write_picture(assets / "tiles" / "city-wear.png", wear(), twin=False)
