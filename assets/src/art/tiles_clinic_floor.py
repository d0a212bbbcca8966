"""Floors of the clinic: polished slabs of mint-white, dark slabs for machines and dreams, duct steel, wet paving.

Every slab is 32 x 32 px (2 x 2 tiles) with its seam at the top and left; the light gives it its colour.
"""

from __future__ import annotations

import math
import random

import numpy as np

from art.canvas import Picture
from art.shading import noise

SLAB = 32  # px
TILE = 16
SLABS = 8
"""Slabs of a kind that are not alike."""
RAMPS = {
    "slab": ("F2", "F3", "F4", "F5", "T6"),
    "dark": ("N2", "N3", "F0", "F1", "F2"),
    "plate": ("N3", "F0", "F1", "F2", "F3"),
    "street": ("N1", "N2", "N3", "N4", "F0"),
    "duct": ("N0", "N1", "N2", "N3", "N4"),
}
"""Kind -> its ramp, dark to light."""
SEAMS = {
    "slab": ("F1", "F5", "F2"),
    "dark": ("N1", "F1", "N2"),
    "plate": ("N2", "F2", "N3"),
    "street": ("N0", "N4", "N1"),
    "duct": ("N0", "N4", "N0"),
}
"""Kind -> seam, lit edge, dark edge."""


def slabs() -> dict[str, Picture]:
    """`KIND/NUMBER` for every kind and 0..7."""
    return {f"{kind}/{number}": _slab(kind, number) for kind in RAMPS for number in range(SLABS)}


def _slab(kind: str, number: int) -> Picture:
    chance = random.Random(f"{kind}{number}")
    picture = Picture(SLAB, SLAB)
    tone = 0.60 + 0.16 * (number / (SLABS - 1) - 0.5)
    streak = (picture.xs + picture.ys) / 64
    grain = noise(SLAB, SLAB, 12, seed=number * 7 + len(kind))
    field = tone + 0.15 * (streak - 0.5) + 0.04 * (grain - 0.5)
    picture.shade(picture.mask_rect(0, 0, SLAB, SLAB), field, RAMPS[kind], dither=0.22 if kind != "street" else 0.5)
    seam, light, dark = SEAMS[kind]
    cells = [(0, 0, SLAB, SLAB)]
    if kind == "street":
        cells = (
            [(0, 0, 32, 16), (0, 16, 16, 16), (16, 16, 16, 16)]
            if number % 2
            else [(0, 0, 16, 16), (16, 0, 16, 16), (0, 16, 32, 16)]
        )
    elif kind == "plate" and number % 3 == 1:
        cells = [(0, 0, 32, 16), (0, 16, 32, 16)]
    for x, y, width, height in cells:
        picture.hline(x, y, width, seam)
        picture.vline(x, y, height, seam)
        picture.hline(x + 1, y + 1, width - 1, light, alpha=150)
        picture.vline(x + 1, y + 1, height - 1, light, alpha=110)
        picture.hline(x + 1, y + height - 1, width - 1, dark, alpha=130)
        picture.vline(x + width - 1, y + 1, height - 1, dark, alpha=130)
    _life(picture, kind, number, chance)
    return picture.snapped()


def _life(picture: Picture, kind: str, number: int, chance: random.Random) -> None:
    """What years have left on a slab: glints, scuffs, rivets, puddles."""
    ramp = RAMPS[kind]
    for _ in range(2 if kind == "slab" else 3):
        x, y = chance.randrange(6, 26), chance.randrange(4, 24)
        if kind in ("slab", "dark"):
            for step in range(4):
                picture.px(x - step, y + step, ramp[4])
        else:
            picture.hline(x, y, chance.randrange(2, 7), ramp[0])
            picture.hline(x + 1, y + 1, 3, ramp[4])
    if kind == "slab" and number in (2, 5):
        picture.hline(chance.randrange(5, 14), chance.randrange(8, 26), 9, ramp[1])
    if kind == "plate":
        for x, y in ((3, 3), (28, 3), (3, 28), (28, 28)):
            picture.px(x, y, "F4")
            picture.px(x, y + 1, "N2")
        if number == 4:
            picture.rect(6, 9, 21, 15, "N1")
            for x in range(7, 27, 3):
                picture.rect(x, 10, 2, 13, "F1")
                picture.vline(x, 10, 13, "F2")
        if number == 6:
            for y in range(5, 29, 4):
                for x in range(5 + y // 4 % 2 * 2, 29, 4):
                    picture.px(x, y, "F3")
                    picture.px(x + 1, y + 1, "N3")
    if kind == "dark" and number in (1, 6):
        picture.rect(14, 6, 5, 20, "N1")
        picture.rect(15, 7, 3, 18, "T1", emissive=0.25)
        for y in range(8, 24, 4):
            picture.hline(15, y, 3, "T2", emissive=0.35)
    if kind == "duct":
        for x in range(3, 31, 7):
            picture.vline(x, 2, 28, "N1")
            picture.vline(x + 1, 2, 28, "N4" if x % 2 else "N3")
        for x, y in ((2, 2), (29, 2), (2, 29), (29, 29)):
            picture.px(x, y, "F2")


def overlays() -> dict[str, Picture]:
    """What lies on the slabs along walls: a darker course with a thin line of light, and the wall's mirror image.

    `course/SIDES` with the sides (bits: 1 north, 2 east, 4 south, 8 west) on which there is wall; `course/cNE` and so on
    where only a corner is. `mirror/0..2` the three rows of tiles below a wall face.
    """
    done: dict[str, Picture] = {}
    for sides in range(1, 16):
        done[f"course/{sides}"] = _course(sides)
    for corner in ("NE", "SE", "SW", "NW"):
        done[f"course/c{corner}"] = _course_corner(corner)
    for row in range(3):
        for variant in range(3):
            done[f"mirror/{row}{'abc'[variant]}"] = _mirror(row, variant)
    return done


_DEPTH = 11  # px of course beside a wall
_LINE = 12  # px from the wall to the thin line


def _course(sides: int) -> Picture:
    picture = Picture(TILE, TILE)
    near = np.full((TILE, TILE), 99)
    for bit, distance in ((1, picture.ys), (2, TILE - 1 - picture.xs), (4, TILE - 1 - picture.ys), (8, picture.xs)):
        if sides & bit:
            near = np.minimum(near, distance)
    picture.fill(near <= _DEPTH, "T1", alpha=104)
    picture.fill(near == _LINE, "T4", 0.35, alpha=190)
    return picture


def _course_corner(corner: str) -> Picture:
    picture = Picture(TILE, TILE)
    down = picture.ys if "N" in corner else TILE - 1 - picture.ys
    along = picture.xs if "W" in corner else TILE - 1 - picture.xs
    near = np.maximum(down, along)
    picture.fill(near <= _DEPTH, "T1", alpha=104)
    picture.fill(near == _LINE, "T4", 0.35, alpha=190)
    return picture


def _mirror(row: int, variant: int) -> Picture:
    """A strip of the wall seen in the polish: upright streaks that fade with distance."""
    picture = Picture(TILE, TILE)
    chance = random.Random(90 + variant)
    for x in range(TILE):
        bright = chance.random()
        for y in range(TILE):
            away = (row * TILE + y) / 48
            alpha = round((1 - away) ** 1.5 * (54 + 44 * bright))
            if alpha > 5:
                picture.px(x, y, "N7")
                picture.albedo[y, x, 3] = alpha
    return picture


def decals() -> dict[str, Picture]:
    """What is let into the floor or lies on it, in whole tiles."""
    done: dict[str, Picture] = {}
    done["panel-light"] = _panel_light()
    done["arrow/mint"] = _arrow("T3", "T5")
    done["arrow/red"] = _arrow("R1", "R3")
    stripe = Picture(16, 16)
    stripe.rect(0, 6, 16, 3, "T2")
    stripe.hline(0, 7, 16, "T4", 0.6)
    done["guide/across"] = stripe
    upright = Picture(16, 16)
    upright.rect(6, 0, 3, 16, "T2")
    upright.vline(7, 0, 16, "T4", 0.6)
    done["guide/down"] = upright
    bend = Picture(16, 16)
    bend.rect(6, 6, 10, 3, "T2")
    bend.rect(6, 6, 3, 10, "T2")
    bend.hline(7, 7, 9, "T4", 0.6)
    bend.vline(7, 7, 9, "T4", 0.6)
    done["guide/bend"] = bend
    done["drain"] = _drain()
    done["manhole"] = _manhole()
    for name, picture in _stripes().items():
        done[name] = picture
    done["zebra"] = _zebra()
    for number in range(3):
        done[f"puddle/{number}"] = _puddle(number)
    return done


def _panel_light() -> Picture:
    """A ceiling panel seen in the polish: 64 x 16 px, soft at its rim."""
    picture = Picture(64, 16)
    picture.rounded(0, 1, 64, 14, "T6", 3, 0.10, alpha=70)
    picture.rounded(3, 3, 58, 10, "T6", 2, 0.16, alpha=84)
    return picture


def _arrow(low: str, high: str) -> Picture:
    picture = Picture(16, 16)
    rows = ("..##....", "...##...", "....##..", ".....##.", "....##..", "...##...", "..##....")
    picture.grid(rows, {"#": low}, 1, 5)
    picture.grid(rows, {"#": high}, 5, 4, "#")
    return picture


def _drain() -> Picture:
    picture = Picture(32, 16)
    picture.rounded(2, 3, 28, 10, "N1", 2)
    for x in range(4, 28, 3):
        picture.vline(x, 5, 6, "F1")
        picture.vline(x + 1, 5, 6, "N0")
    picture.hline(3, 13, 26, "F2")
    return picture


def _manhole() -> Picture:
    picture = Picture(32, 32)
    picture.ellipse(15.5, 16, 13, 10, "N0")
    picture.ellipse(15.5, 15, 13, 10, "N3")
    picture.fill(picture.mask_ring(15.5, 15, 12, 9, 1.2), "F0")
    for turn in range(12):
        x, y = 15.5 + math.cos(turn * math.pi / 6) * 8, 15 + math.sin(turn * math.pi / 6) * 6
        picture.rect(x - 1, y, 3, 1, "N1")
    picture.grid((".#.#.", "#####", "#####", ".#.#."), {"#": "F1"}, 13, 13)
    return picture


def _stripes() -> dict[str, Picture]:
    """Yellow and black, worn: across a threshold and along one."""
    across, along = Picture(48, 16), Picture(16, 48)
    for a in range(48):
        for b in range(5, 11):
            colour = "Y0" if (a + b) % 12 < 6 else "N2"
            across.px(a, b, colour)
            along.px(b, a, colour)
    for a, b in ((7, 6), (8, 6), (21, 9), (22, 9), (33, 7), (41, 8)):
        across.px(a, b, "F1")
        along.px(b, a, "F1")
    return {"stripes": across, "stripes-up": along}


def _zebra() -> Picture:
    picture = Picture(48, 32)
    for x in range(2, 46, 12):
        picture.rect(x, 2, 7, 28, "N5", alpha=170)
        picture.rect(x, 2, 7, 28, "F1", alpha=60)
    return picture


def _puddle(number: int) -> Picture:
    """Rain on the paving, 64 x 32 px, with the street's neon in it."""
    chance = random.Random(7 + number)
    picture = Picture(64, 32)
    water = picture.mask_ellipse(31 + number * 2, 16, 22, 8)
    for _ in range(5):
        water |= picture.mask_ellipse(
            chance.randrange(14, 50), chance.randrange(9, 23), chance.randrange(6, 12), chance.randrange(3, 6)
        )
    picture.fill(water, "N0")
    inner = water & np.roll(water, 1, axis=0) & np.roll(water, -1, axis=0) & np.roll(water, 1, axis=1)
    picture.shade(inner, picture.ys / 32 + 0.1 * np.sin(picture.xs / 3), "N1 B1 V1 B1", dither=0.6)
    hues = (("T3", "T4"), ("M2", "M3"), ("V2", "V3"))
    for streak in range(7):
        x, y = chance.randrange(12, 52), chance.randrange(9, 20)
        low, high = hues[(streak + number) % 3]
        for step in range(chance.randrange(3, 8)):
            if inner[min(31, y + step), x]:
                picture.px(x + step % 2, y + step, high if step == 1 else low, 0.6)
    picture.fill(inner & ~np.roll(inner, 1, axis=0), "B3", 0.3)
    return picture
