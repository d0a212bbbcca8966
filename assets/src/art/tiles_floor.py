"""Floor tiles of the server core: steel plates, the dark inlay, conduits of light, decals, contact shadows.

Albedo is neutral steel; the light gives it its colour.
"""

from __future__ import annotations

import random

import numpy as np
from numpy.typing import NDArray

from art.canvas import Picture
from art.palette import ramp

PLATE = 32  # px: a plate is 2 x 2 tiles
TILE = 16
EAST, SOUTH, WEST, NORTH = 1, 2, 4, 8
"""The sides a conduit tile joins, as bits."""

TONES = {"low": ("F0", "N4", "F1", "F2"), "mid": ("F1", "F0", "F2", "F3")}
"""Tone -> base, dark, light, glint."""

PLATE_KINDS = ("bolted", "inset", "planks", "small", "worn", "grille", "hatch", "tread")


def plates() -> dict[str, Picture]:
    """Plates by name `plate/TONE/KIND`, each 32 x 32 px with its seam at the top and left."""
    return {
        f"plate/{tone}/{kind}": _plate(tone, kind, 11 * number + len(tone) + 3 * place)
        for place, tone in enumerate(TONES)
        for number, kind in enumerate(PLATE_KINDS)
    }


def _plate(tone: str, kind: str, seed: int) -> Picture:
    base, dark, light, glint = TONES[tone]
    chance = random.Random(seed)
    picture = Picture(PLATE, PLATE)
    picture.rect(0, 0, PLATE, PLATE, base)
    _scuffs(picture, chance, dark, light, 9 if kind == "worn" else 3)
    cells = {
        "planks": [(0, 0, 32, 16), (0, 16, 32, 16)],
        "small": [(x, y, 16, 16) for y in (0, 16) for x in (0, 16)],
    }.get(kind, [(0, 0, 32, 32)])
    for x, y, width, height in cells:
        picture.hline(x, y, width, "N2")
        picture.vline(x, y, height, "N2")
        picture.hline(x + 1, y + 1, width - 1, light)
        picture.vline(x + 1, y + 1, height - 1, light)
        picture.hline(x + 1, y + height - 1, width - 1, dark)
        picture.vline(x + width - 1, y + 1, height - 1, dark)
        picture.px(x + 1, y + 1, glint)
        if kind in ("bolted", "worn", "small", "planks"):
            for bx in (x + 3, x + width - 4):
                for by in (y + 3, y + height - 4):
                    picture.px(bx, by, glint)
                    picture.px(bx, by + 1, "N2")
    if kind == "inset":
        picture.rect(6, 6, 21, 21, dark)
        picture.rect(7, 7, 20, 20, base)
        picture.hline(7, 26, 20, light)
        picture.vline(26, 7, 20, light)
        _scuffs(picture, chance, dark, light, 2, margin=9)
    elif kind == "grille":
        picture.rect(5, 9, 22, 15, "N1")
        for x in range(6, 26, 3):
            picture.rect(x, 10, 2, 13, base)
            picture.vline(x, 10, 13, light)
            picture.hline(x, 22, 2, dark)
        picture.hline(5, 24, 22, light)
        picture.hline(5, 8, 22, dark)
    elif kind == "hatch":
        picture.rounded(5, 5, 22, 22, "N2", 2)
        picture.rounded(6, 6, 20, 20, base, 2)
        picture.hline(8, 6, 16, light)
        picture.rect(12, 15, 8, 4, "N2")
        picture.hline(13, 16, 6, glint)
        for x, y in ((8, 8), (23, 8), (8, 23), (23, 23)):
            picture.px(x, y, glint)
    elif kind == "tread":
        for y in range(4, 30, 4):
            for x in range(4 + (y // 4 % 2) * 2, 30, 4):
                picture.px(x, y, light)
                picture.px(x + 1, y - 1 if (x // 4) % 2 else y + 1, light)
                picture.px(x, y + 1, dark)
    return picture


def _scuffs(picture: Picture, chance: random.Random, dark: str, light: str, count: int, margin: int = 3) -> None:
    """Short scratches and rubbed spots, hard pixels only."""
    far = PLATE - margin
    for _ in range(count):
        x, y = chance.randrange(margin, far - 6), chance.randrange(margin, far - 2)
        length = chance.randrange(2, 7)
        if chance.random() < 0.55:
            for step in range(length):
                picture.px(x + step, y - step // 3, light if chance.random() < 0.7 else dark)
        else:
            picture.hline(x, y, length, dark)
            picture.hline(x + 1, y + 1, max(1, length - 2), dark)


def inlay() -> dict[str, Picture]:
    """The dark inlay that leads through the room: 16 corner tiles `inlay/N`.

    Bits of N: which corners are inlay, 1 top right, 2 bottom right, 4 bottom left, 8 top left. Four more
    fillings `inlay/15b..e` keep a large area from repeating.
    """
    done = {}
    for corners in range(16):
        done[f"inlay/{corners}"] = _inlay(corners, 0)
    for number, letter in enumerate("bcde", 1):
        done[f"inlay/15{letter}"] = _inlay(15, number)
    return done


def _inlay(corners: int, variant: int) -> Picture:
    picture = Picture(TILE, TILE)
    top_right, bottom_right, bottom_left, top_left = (bool(corners & bit) for bit in (1, 2, 4, 8))
    half = TILE // 2
    cells = {(0, 0): top_left, (half, 0): top_right, (0, half): bottom_left, (half, half): bottom_right}
    body = picture.mask_rect(0, 0, 0, 0)
    for (x, y), inside in cells.items():
        if inside:
            body |= picture.mask_rect(x, y, half, half)
    picture.fill(body, "N3")
    chance = random.Random(corners * 7 + variant * 131)
    for _ in range(4):
        x, y = chance.randrange(1, 12), chance.randrange(1, 15)
        picture.fill(picture.mask_rect(x, y, chance.randrange(2, 5), 1) & body, "N4" if variant % 2 else "N2")
    if variant == 2:
        for y in (4, 11):
            picture.hline(3, y, 10, "N2")
            picture.hline(3, y + 1, 10, "N4")
    if variant == 3:
        picture.px(8, 8, "F2")
        picture.px(8, 9, "N2")
    if variant == 4:
        picture.line(3, 12, 8, 7, "N4")
        picture.line(8, 7, 13, 12, "N4")
        picture.line(3, 9, 8, 4, "N2")
        picture.line(8, 4, 13, 9, "N2")
    for y in range(TILE):
        for x in range(TILE):
            if not body[y, x]:
                continue
            near = [(x + dx, y + dy) for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1))]
            if any(0 <= a < TILE and 0 <= b < TILE and not body[b, a] for a, b in near):
                picture.px(x, y, "F3" if (x + y) % 7 else "F4")
    ring = picture.albedo[..., 0] == ramp("F3")[0][0]
    for y in range(TILE):
        for x in range(TILE):
            near = [(x + dx, y + dy) for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1))]
            touches = any(0 <= a < TILE and 0 <= b < TILE and ring[b, a] for a, b in near)
            if touches and not ring[y, x]:
                picture.px(x, y, "N1" if not body[y, x] else "N2")
    return picture


CONDUIT_COLOURS = {"magenta": ("M2", "M3", "M4", 0.8), "mint": ("T3", "T4", "T5", 0.8), "dark": ("N2", "N3", "N4", 0.0)}


SLANTS = {
    WEST | NORTH: ((0, 8), (8, 0)), SOUTH | EAST: ((9, 15), (15, 9)),
    WEST | SOUTH: ((0, 8), (7, 15)), NORTH | EAST: ((8, 0), (15, 7)),
}  # fmt: skip
"""Where a corner's slant begins and ends, px, so that a staircase of corners is one straight line of 45 degrees."""


def conduit(colour: str, joins: int) -> Picture:
    """A line of light let into the floor, joining the sides in `joins`; an end on one side is a round pad.

    Two neighbouring sides join by a slant, so a staircase of corners makes one long slanting line.
    """
    low, middle, high, shine = CONDUIT_COLOURS[colour]
    picture = Picture(TILE, TILE)
    tips = {EAST: (15, 8), SOUTH: (8, 15), WEST: (0, 8), NORTH: (8, 0)}
    sides = [side for side in (EAST, SOUTH, WEST, NORTH) if joins & side]
    strokes: list[tuple[tuple[int, int], tuple[int, int]]] = []
    if len(sides) == 2 and joins not in (EAST | WEST, NORTH | SOUTH):
        strokes = [SLANTS[joins]]
    else:
        strokes = [(tips[side], (8, 8)) for side in sides]
    for (ax, ay), (bx, by) in strokes:
        for dx, dy in ((0, 0), (0, 1), (1, 0), (0, -1), (-1, 0), (0, 2), (1, 1), (-1, 1)):
            picture.line(ax + dx, ay + dy, bx + dx, by + dy, "N1")
    if len(sides) in (0, 1):
        picture.ellipse(8, 8, 4.4, 3.4, "N1")
        picture.ellipse(8, 8, 3.2, 2.4, low, emissive=shine)
        picture.ellipse(8, 8, 1.6, 1.1, high, emissive=shine)
    for (ax, ay), (bx, by) in strokes:
        picture.line(ax, ay + 1, bx, by + 1, low, emissive=shine * 0.8)
        picture.line(ax, ay, bx, by, middle, emissive=shine)
    if len(sides) > 2:
        picture.ellipse(8, 8, 3.2, 2.4, "N1")
        picture.ellipse(8, 8, 2.2, 1.6, high, emissive=shine)
    if len(sides) == 1:
        picture.ellipse(8, 8, 1.6, 1.1, high, emissive=shine)
    return picture


def contact_shadow() -> dict[str, Picture]:
    """Dark ramps on the floor: `shade/north` below a wall face, `shade/west`, `shade/east` beside one."""
    done = {}
    steps = (150, 128, 108, 90, 74, 60, 48, 38, 28, 20, 12, 6)
    north = Picture(TILE, TILE)
    for y, alpha in enumerate(steps):
        north.hline(0, y, TILE, "N0", alpha=alpha)
    done["shade/north"] = north
    west = Picture(TILE, TILE)
    for x, alpha in enumerate((96, 72, 52, 36, 22, 10)):
        west.vline(x, 0, TILE, "N0", alpha=alpha)
    done["shade/west"] = west
    done["shade/east"] = west.flipped()
    for name, side in (("shade/north-west", west), ("shade/north-east", west.flipped())):
        both = north.copy()
        both.albedo[..., 3] = _union(north, side)
        both.albedo[..., :3] = ramp("N0")[0]
        done[name] = both
    return done


def _union(one: Picture, other: Picture) -> NDArray[np.uint8]:
    """The alpha of two shadows that lie on each other."""
    a = one.albedo[..., 3].astype(np.int64)
    b = other.albedo[..., 3].astype(np.int64)
    return (a + b - a * b // 255).clip(0, 255).astype(np.uint8)


def decals() -> dict[str, Picture]:
    """What lies on or is let into the floor: grilles, stripes, stains, cable covers, numbers."""
    done: dict[str, Picture] = {}
    for name, tall in (("grille/wide", False), ("grille/tall", True)):
        picture = Picture(16, 32) if tall else Picture(32, 16)
        width, height = picture.width, picture.height
        picture.rect(2, 2, width - 4, height - 4, "N1")
        picture.hline(2, height - 2, width - 4, "F1")
        picture.hline(2, 1, width - 4, "N3")
        if tall:
            for y in range(4, height - 4, 3):
                picture.hline(4, y, width - 8, "F0")
                picture.hline(4, y + 1, width - 8, "N2")
        else:
            for x in range(4, width - 4, 3):
                picture.vline(x, 3, height - 6, "F0")
                picture.vline(x + 1, 3, height - 6, "N2")
        done[name] = picture
    lit = done["grille/wide"].copy()
    for x in range(5, 28, 3):
        lit.vline(x, 4, 8, "M2", emissive=0.55)
        lit.vline(x, 6, 4, "M3", emissive=0.6)
    done["grille/lit"] = lit
    stripes = Picture(48, 16)
    for x in range(48):
        for y in range(5, 11):
            stripes.px(x, y, "Y0" if (x + y) % 12 < 6 else "N2")
        stripes.px(x, 4, "N1")
        stripes.px(x, 11, "N1")
    for x, y in ((5, 6), (6, 6), (19, 9), (20, 9), (33, 7), (41, 8), (42, 8), (13, 5), (27, 10)):
        stripes.px(x, y, "F0")
    done["stripes"] = stripes
    up = Picture(16, 48)
    for y in range(48):
        for x in range(5, 11):
            up.px(x, y, "Y0" if (x + y) % 12 < 6 else "N2")
        up.px(4, y, "N1")
        up.px(11, y, "N1")
    done["stripes-up"] = up
    for number in range(4):
        done[f"stain/{number}"] = _stain(number)
    cover = Picture(48, 16)
    cover.rounded(0, 4, 48, 8, "N1", 2)
    cover.rect(0, 5, 48, 5, "N3")
    cover.hline(0, 5, 48, "N5")
    for x in range(4, 48, 12):
        cover.rect(x, 5, 4, 5, "Y0")
        cover.hline(x, 5, 4, "Y1")
    done["cable-cover"] = cover
    for number, rows in enumerate(
        (
            ("..#..", ".##..", "..#..", "..#..", ".###."),
            (".##..", "...#.", "..#..", ".#...", ".###."),
            (".##..", "...#.", "..##.", "...#.", ".##.."),
        ),
        1,
    ):
        bay = Picture(16, 16)
        bay.rounded(1, 2, 14, 12, "N3", 1)
        bay.grid(_doubled(rows), {"#": "F3"}, 3, 3)
        for x, y in ((5, 9), (9, 4), (10, 12)):
            bay.px(x, y, "F0")
        done[f"bay-number/{number}"] = bay
    arrow = Picture(16, 16)
    arrow.grid(("....##....", "...####...", "..##..##..", ".##....##.", "##......##"), {"#": "T3"}, 3, 3, "#")
    arrow.grid(("....##....", "...####...", "..##..##..", ".##....##.", "##......##"), {"#": "T2"}, 3, 9, "#")
    done["way-out"] = arrow
    return done


def _doubled(rows: tuple[str, ...]) -> list[str]:
    return ["".join(sign * 2 for sign in row) for row in rows for _ in (0, 1)]


def _stain(number: int) -> Picture:
    """Something spilt long ago: a dark flat blot of 32 x 16 px, see-through in places."""
    chance = random.Random(40 + number)
    picture = Picture(32, 16)
    blots = [(10 + chance.randrange(12), 5 + chance.randrange(6), 3 + chance.random() * 5) for _ in range(5)]
    for x, y, size in blots:
        picture.ellipse(x, y, size, size * 0.5, "N2", alpha=110)
    for _ in range(10):
        picture.rect(chance.randrange(3, 29), chance.randrange(2, 14), 1, 1, "N2", alpha=140)
    return picture
