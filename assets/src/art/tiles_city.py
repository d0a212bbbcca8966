"""The city's tileset: wet paving, asphalt, cobbles, a square, roofs, water, a corridor, and the caps of its blocks.

The floors are large pictures that join at all four edges, cut into tiles: a cell takes the tile of its column and row
modulo the picture's size. As with every sheet, new tiles go to the end: maps hold their places.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from art.atlas import write_picture
from art.canvas import Field, Picture
from art.palette import rgb
from art.shading import hashed
from art.tiles import TILE, Sheet
from art.tiles_walls import caps

DRY = {
    "N0": "F0", "N1": "F1", "N2": "F2", "N3": "F3", "N4": "F4", "N5": "F5", "N6": "N8", "T0": "B3", "T1": "T4", "B1": "B4",
}  # fmt: skip
"""What the evening's colours are in the morning."""

Draw = Callable[[], Picture]


def looped(size: int, scale: int, seed: int, octaves: int = 1) -> Field:
    """Value noise 0..1 of size x size px that joins at its edges; `scale` px a blob, a divisor of `size`."""
    random = np.random.Generator(np.random.PCG64(seed))
    total = np.zeros((size, size))
    weight, weights = 1.0, 0.0
    for _ in range(octaves):
        cells = max(2, size // max(1, scale))
        lattice = random.random((cells, cells))
        place = np.arange(size) * cells / size
        low = place.astype(np.int64)
        part = place - low
        part = part * part * (3 - 2 * part)
        high = (low + 1) % cells
        down, along = part[:, None], part[None]
        total += weight * (
            (lattice[low][:, low] * (1 - along) + lattice[low][:, high] * along) * (1 - down)
            + (lattice[high][:, low] * (1 - along) + lattice[high][:, high] * along) * down
        )
        weights += weight
        weight *= 0.5
        scale = max(1, scale // 2)
    return np.asarray(total / weights)


def pave() -> Picture:
    """Paving in slabs of 32 x 16 px, wet in places."""
    size = 256
    picture = Picture(size, size)
    field = 0.5 + 0.42 * (looped(size, 32, 21, 3) - 0.5) + 0.16 * (looped(size, 4, 22) - 0.5)
    row = picture.ys // 16
    slab = (picture.xs + (row % 2) * 16) // 32
    tone = np.array([[hashed(int(c) % 8, int(r), 3) for c in range(9)] for r in range(16)])
    field = field + 0.16 * (tone[row, np.clip(slab, 0, 8) % 8] - 0.5)
    picture.shade(picture.mask_rect(0, 0, size, size), field, "N2 N2 N3 N3 N4")
    joint = (picture.ys % 16 == 0) | ((picture.xs + (row % 2) * 16) % 32 == 0)
    picture.fill(np.asarray(joint), "N1")
    lit = (picture.ys % 16 == 1) & (looped(size, 8, 24) > 0.5) & ~joint
    picture.fill(np.asarray(lit), "N4")
    _chips(picture, 5, 60, "N1")
    return picture


def road() -> Picture:
    """Asphalt: three sizes of noise."""
    size = 256
    picture = Picture(size, size)
    field = (
        0.46
        + 0.40 * (looped(size, 32, 31, 3) - 0.5)
        + 0.24 * (looped(size, 4, 32, 2) - 0.5)
        + 0.28 * (looped(size, 2, 33) - 0.5)
    )
    picture.shade(picture.mask_rect(0, 0, size, size), field, "N1 N1 N2 N2 N3")
    return picture


def polished() -> Picture:
    """The boulevard: dark stone polished to a mirror, with inlaid lines."""
    size = 256
    picture = Picture(size, size)
    field = 0.5 + 0.3 * (looped(size, 64, 41, 3) - 0.5) + 0.1 * (looped(size, 2, 42) - 0.5)
    picture.shade(picture.mask_rect(0, 0, size, size), field, "N1 N2 N2 N3")
    for edge in (0, 64, 128, 192):
        picture.vline(edge, 0, size, "N0")
        picture.hline(0, edge, size, "N0")
        picture.vline(edge + 1, 0, size, "N3")
        picture.hline(0, edge + 1, size, "N3")
    for x in (32, 160):
        for y in (32, 160):
            diamond = (np.abs(picture.xs - x) + np.abs(picture.ys - y)) < 9
            picture.fill(np.asarray(diamond), "N3")
            picture.fill(np.asarray(diamond & ((np.abs(picture.xs - x) + np.abs(picture.ys - y)) > 6)), "T1")
    return picture


def cobbles() -> Picture:
    """The alley: small uneven stones with water between them.

    Sixteen blocks of 32 px. Stones that lie over a block's border look alike in all of them, so that any block joins any.
    """
    size = 128
    picture = Picture(size, size)
    picture.rect(0, 0, size, size, "N0")
    tops = {"N1": "N2", "N2": "N3", "N3": "N4"}
    for row in range(16):
        for column in range(16):
            x, y = column * 8 + (row % 2) * 4, row * 8
            over = row % 2 == 1 and column % 4 == 3
            block = column // 4 + row // 4 * 4
            light = 0.44 + 0.22 * (hashed(block, 3, 5) - 0.5) + 0.62 * (hashed(column, row, 5) - 0.5)
            tone = "N2" if over else "N3" if light > 0.52 else "N2" if light > 0.24 else "N1"
            wide = 6 if over else 6 + int(hashed(column, row, 6) > 0.5)
            sunk = not over and hashed(column, row, 7) > 0.94
            for left in (x, x - size):
                if sunk:  # a stone is gone, and the rain stands where it was
                    picture.rect(left + 1, y + 2, 6, 5, "N1")
                    picture.hline(left + 2, y + 5, 4, "T0")
                    continue
                picture.rect(left + 1, y + 1, wide, 6, tone)
                picture.hline(left + 2, y + 1, wide - 2, tops[tone])
                picture.px(left + 1, y + 6, "N0")
                if not over and hashed(column, row, 8) > 0.8:  # worn on one side
                    picture.vline(left + wide, y + 3, 3, "N1")
                elif not over and hashed(column, row, 8) < 0.12:
                    picture.rect(left + 2, y + 3, 2, 2, tops[tone])
    return picture


def square() -> Picture:
    """Molar Square: sixteen flagstones of 32 px, each of which joins any.

    In rows of four: light, dark, dark and a cut one, then two bands of setts, a crack, a carved molar. The map lays the
    first two rows in fields and the bands between them.
    """
    size, flag = 128, 32
    picture = Picture(size, size)
    grain = 0.18 * (looped(size, 4, 62) - 0.5) + 0.24 * (looped(size, 16, 63, 2) - 0.5)
    for number in range(16):
        x, y = number % 4 * flag, number // 4 * flag
        light = (0.66, 0.30, 0.46, 0.36)[number // 4] + 0.16 * (hashed(number, 2, 61) - 0.5)
        if number in (12, 13):
            _setts(picture, x, y, number)
            continue
        parts = [(x, y, flag, flag)]
        if number in (7, 11):  # cut across, or along
            parts = (
                [(x, y, flag, 16), (x, y + 16, flag, 16)] if number == 7 else [(x, y, 20, flag), (x + 20, y, 12, flag)]
            )
        for part, (left, top, wide, high) in enumerate(parts):
            mask = picture.mask_rect(left, top, wide, high)
            fall = 0.12 * ((left + wide / 2 - picture.xs) / wide + (top + high / 2 - picture.ys) / high)
            picture.shade(mask, light + part * 0.14 + grain + fall, "N2 N2 N3 N3 N4 N4")
            picture.vline(left, top, high, "N1")
            picture.hline(left, top, wide, "N1")
            worn = 3 + int(hashed(number, part, 64) * 9)
            picture.hline(left + 2, top + 1, wide - 3 - worn, "N4" if light < 0.6 else "N5")
            picture.vline(left + 1, top + 1, high - 2 - worn, "N4")
            picture.hline(left + 3, top + high - 1, wide - 4, "N2")
            if hashed(number, part, 65) > 0.55:  # a corner has gone
                corner = (left + 1, top + 1) if part else (left + wide - 3, top + high - 3)
                picture.rect(*corner, 2, 2, "N1")
        for pit in range(3 + number % 4):
            at = (x + 4 + int(hashed(number, pit, 66) * 24), y + 4 + int(hashed(number, pit, 67) * 24))
            picture.hline(*at, 1 + pit % 2, "N1")
            picture.px(at[0], at[1] + 1, "N4")
    for ax, ay, bx, by in ((3, 25, 11, 18), (11, 18, 15, 20), (15, 20, 24, 7), (15, 20, 21, 28)):  # number 14
        picture.line(64 + ax, 96 + ay, 64 + bx, 96 + by, "N1")
    carved = (".##.##.", "#######", "#######", ".#####.", ".##.##.", ".#...#.")
    picture.grid(carved, {"#": "N1"}, 96 + 13, 96 + 12)
    picture.grid(carved, {"#": "N2"}, 96 + 13, 96 + 13)
    return picture


def _setts(picture: Picture, x: int, y: int, seed: int) -> None:
    """A flag's place laid with sixteen small setts, for the bands between the fields."""
    picture.rect(x, y, 32, 32, "N1")
    for number in range(16):
        left, top = x + number % 4 * 8, y + number // 4 * 8
        light = hashed(number, seed, 68)
        picture.rect(left + 1, top + 1, 7, 7, "N3" if light > 0.68 else "N2")
        picture.hline(left + 1, top + 1, 6, "N4" if light > 0.68 else "N3")
        if light < 0.2:
            picture.rect(left + 3, top + 4, 3, 2, "N1")


def roof() -> Picture:
    """Roofing felt in strips, patched, with grit."""
    size = 128
    picture = Picture(size, size)
    field = 0.45 + 0.4 * (looped(size, 32, 71, 3) - 0.5) + 0.16 * (looped(size, 2, 72) - 0.5)
    picture.shade(picture.mask_rect(0, 0, size, size), field, "N3 N3 F0 F0 F1")
    for y in range(0, size, 32):
        picture.hline(0, y, size, "N1")
        picture.hline(0, y + 1, size, "N4")
    for x, y, wide, high in ((12, 40, 34, 18), (80, 76, 28, 15)):
        picture.rect(x, y, wide, high, "N3")
        picture.hline(x, y, wide, "N4")
        picture.hline(x, y + high, wide, "N1")
        for nail in range(x + 2, x + wide, 6):
            picture.px(nail, y + 2, "N5")
    return picture


def water() -> Picture:
    """The canal by night: dark, with short level ripples."""
    size = 128
    picture = Picture(size, size)
    field = 0.4 + 0.5 * (looped(size, 32, 81, 3) - 0.5)
    picture.shade(picture.mask_rect(0, 0, size, size), field, "N1 T0 T0 T0 T0")
    for number in range(150):
        x, y = int(hashed(number, 1, 8) * size), int(hashed(number, 2, 8) * size)
        for step in range(3 + int(hashed(number, 3, 8) * 9)):
            picture.px((x + step) % size, y, "B1" if number % 3 else "N3")
    return picture


def corridor() -> Picture:
    """The clinic's back corridor: mint tiles, scrubbed a thousand times."""
    size = 64
    picture = Picture(size, size)
    field = 0.55 + 0.3 * (looped(size, 32, 91, 2) - 0.5)
    picture.shade(picture.mask_rect(0, 0, size, size), field, "F0 F1 F1 F2")
    for edge in range(0, size, 16):
        picture.vline(edge, 0, size, "F0")
        picture.hline(0, edge, size, "F0")
    for x, y in ((0, 0), (32, 32), (16, 48), (48, 16)):
        picture.rect(x + 1, y + 1, 15, 15, "T2")
        picture.hline(x + 1, y + 1, 15, "T3")
    return picture


def stairs() -> Picture:
    """Iron steps, four to a tile's height of 32 px; they join left to right and up and down."""
    picture = Picture(32, 32)
    for x in range(0, 32, 8):
        picture.rect(x, 0, 8, 32, "N2")
        picture.vline(x, 0, 32, "N5")
        picture.vline(x + 1, 0, 32, "N4")
        picture.vline(x + 7, 0, 32, "N0")
        for y in range(2, 32, 4):
            picture.px(x + 4, y, "N3")
    return picture


def steps() -> Picture:
    """Stone steps that rise to the north: 16 px wide, one step every 8 px."""
    picture = Picture(16, 16)
    for y in (0, 8):
        picture.rect(0, y, 16, 5, "N4")
        picture.hline(0, y, 16, "N6")
        picture.rect(0, y + 5, 16, 3, "N2")
        picture.hline(0, y + 7, 16, "N1")
    return picture


def dark() -> Picture:
    """What lies far below a roof's edge: dark streets, a few lit windows, a taxi's lamp."""
    size = 64
    picture = Picture(size, size)
    picture.shade(picture.mask_rect(0, 0, size, size), looped(size, 16, 15, 2), "N0 N0 N0 N1")
    for number, colour in enumerate(("O2", "M2", "T2", "B2", "O1", "V1", "M1", "T1")):
        x, y = int(hashed(number, 4, 2) * 60), int(hashed(number, 5, 2) * 60)
        picture.rect(x, y, 2, 1, colour, 0.5)
    return picture


def lawn() -> Picture:
    """A bed of clipped grass with leaves on it."""
    size = 64
    picture = Picture(size, size)
    field = 0.5 + 0.4 * (looped(size, 16, 17, 2) - 0.5) + 0.5 * (looped(size, 2, 18) - 0.5)
    picture.shade(picture.mask_rect(0, 0, size, size), field, "G0 G1 G1 G2")
    return picture


def kerb() -> Picture:
    """The kerb's stone, its lip to the south: 48 px of it, in three lengths."""
    picture = Picture(48, 16)
    picture.rect(0, 4, 48, 5, "N4")
    picture.hline(0, 4, 48, "N6")
    picture.rect(0, 9, 48, 5, "N3")
    picture.hline(0, 13, 48, "N1")
    picture.hline(0, 14, 48, "N0")
    picture.hline(0, 15, 48, "N0")
    for x in (0, 29):
        picture.vline(x, 4, 10, "N2")
        picture.vline(x + 1, 5, 8, "N5")
    return picture


def line() -> Picture:
    """A painted line, worn."""
    picture = Picture(32, 16)
    worn = looped(32, 4, 19)[:16]
    picture.fill(np.asarray(picture.mask_rect(2, 6, 26, 3) & (worn > 0.35)), "N5")
    return picture


def rails() -> Picture:
    """The tram's two rails in their bed, 64 px high: they join left to right."""
    picture = Picture(32, 64)
    for y in (14, 46):
        picture.rect(0, y, 32, 5, "N0")
        picture.hline(0, y + 1, 32, "N6")
        picture.hline(0, y + 2, 32, "N5")
        picture.hline(0, y + 4, 32, "N3")
    for x in (3, 19):
        picture.vline(x, 20, 25, "N1")
    return picture


def by_day(floor: Picture) -> Picture:
    """The same floor dried by the morning: every colour two steps up, warm."""
    done = floor.copy()
    for dark, light in DRY.items():
        done.albedo[(floor.albedo[..., :3] == rgb(dark)).all(axis=2), :3] = rgb(light)
    return done


def block(low: bool) -> Picture:
    """What a solid cell of the hidden layer looks like in the editor."""
    picture = Picture(TILE, TILE)
    for step in range(0, TILE, 4):
        picture.line(step, 0, 0, step, "Y1" if low else "R2")
        picture.line(15, step, step, 15, "Y1" if low else "R2")
    return picture


def _chips(picture: Picture, seed: int, count: int, colour: str) -> None:
    for number in range(count):
        x, y = int(hashed(number, 1, seed) * picture.width), int(hashed(number, 2, seed) * picture.height)
        for step in range(1 + int(hashed(number, 3, seed) * 4)):
            picture.px(x + step, y + step // 2, colour)


def sheet() -> Sheet:
    """The whole tileset in its fixed order."""
    done = Sheet()
    floors: dict[str, Draw] = {
        "pave": pave,
        "road": road,
        "polished": polished,
        "cobbles": cobbles,
        "square": square,
        "roof": roof,
        "water": water,
        "corridor": corridor,
        "stairs": stairs,
        "steps": steps,
        "dark": dark,
        "lawn": lawn,
        "kerb": kerb,
        "line": line,
        "rails": rails,
    }
    for name, draw in floors.items():
        done.add(name, draw())
    done.add("block", block(False))
    done.add("block-low", block(True))
    for name, picture in caps().items():
        done.add(name, picture)
    done.add("gap-left", block(True))
    done.add("gap-right", block(True))
    for name in ("pave", "polished", "cobbles", "square", "water", "rails", "kerb", "steps", "roof"):
        done.add(f"{name}-day", by_day(floors[name]()))
    return done


def build(assets: Path) -> None:
    """Write assets/tiles/city.png and its emissive twin."""
    write_picture(assets / "tiles" / "city.png", sheet().picture(), twin=True)
