"""What is laid and painted on the city's flat roofs, so that each is somebody's: gravel, glass, panels, boards, a court.

All of it lies flat, nobody trips over it; a runner reads what stands up against it.
"""

from __future__ import annotations

import math
from functools import partial

import numpy as np

from art.canvas import Field, Mask, Picture
from art.city_letters import letters
from art.palette import Colour
from art.props_city_kinds import Entry
from art.shading import hashed, noise

WORN = 0.34
"""So much of any paint has come off."""


def gravel() -> Picture:
    """A bed of gravel in a metal border, stones pressed flat where people walk."""
    picture = Picture(176, 104)
    bed = picture.mask_rounded(3, 3, 170, 98, 5)
    picture.fill(picture.mask_rounded(1, 1, 174, 102, 6), "N3")
    picture.fill(bed, "N2")
    stones = noise(104, 176, 2.1, 11)
    picture.fill(_and(bed, stones > 0.60), "N3", alpha=150)
    picture.fill(_and(bed, stones > 0.76), "N4", alpha=130)
    trodden = noise(104, 176, 26, 12) - 0.3 * np.cos((picture.ys - 52) / 16.0)
    picture.fill(_and(bed, trodden < 0.30), "N2", alpha=190)
    for number in range(26):
        x, y = 8 + int(hashed(number, 1, 13) * 160), 8 + int(hashed(number, 2, 13) * 86)
        picture.rect(x, y, 2, 1, "N5")
    picture.hline(4, 1, 168, "N5")
    return picture


def glass() -> Picture:
    """A roof of glass over a hall where people train at night: lit from below, with their shadows in it."""
    picture = Picture(192, 100)
    picture.rect(0, 0, 192, 100, "N1")
    picture.rect(2, 2, 188, 94, "N4")
    for row in range(2):
        for column in range(5):
            x, y = 5 + column * 37, 5 + row * 45
            tone = ("T1", "T2", "T2", "T1", "T2")[(column + row * 2) % 5]
            shine = 0.16 if (column * 3 + row) % 4 else 0.06
            picture.vgradient(x, y, 34, 42, f"T3 {tone} T1", 0.7, emissive=shine)
            for step in range(3):
                picture.poly(
                    [
                        (x + 4 + step * 3, y + 42),
                        (x + 16 + step * 3, y),
                        (x + 18 + step * 3, y),
                        (x + 6 + step * 3, y + 42),
                    ],
                    "T4",
                    0.25,
                    alpha=70,
                )
            if (column + row) % 2:
                _gymnast(picture, x + 12 + column * 3 % 9, y + 12, column + row)
            picture.vline(x + 17, y, 42, "N3")
            picture.hline(x, y + 21, 34, "N3")
    picture.hline(2, 2, 188, "N6")
    picture.rect(0, 96, 192, 4, "N0")
    return picture


def _gymnast(picture: Picture, x: int, y: int, pose: int) -> None:
    """Somebody's shadow from above, arms out or up."""
    picture.ellipse(x, y, 3, 2.6, "T0", 0.2)
    picture.rect(x - 3, y + 3, 7, 7, "T0", 0.2)
    reach = 8 if pose % 3 else 5
    picture.line(x - reach, y + (4 if pose % 2 else -1), x + reach, y + 4, "T0", 2, 0.2)


def solar() -> Picture:
    """Three rows of solar panels with a night's rain on them."""
    picture = Picture(168, 96)
    for row in range(3):
        y = 4 + row * 31
        picture.rect(2, y + 20, 164, 6, "N0", alpha=150)
        for column in range(6):
            x = 3 + column * 27
            picture.rect(x, y, 25, 22, "N4")
            picture.vgradient(x + 1, y + 1, 23, 20, "B1 B1 N2", 0.6)
            for line in (6, 12, 18):
                picture.vline(x + line, y + 1, 20, "N2")
            for line in (6, 11, 16):
                picture.hline(x + 1, y + line, 23, "N2")
            if hashed(row, column, 5) < 0.45:
                picture.poly([(x + 2, y + 20), (x + 9, y + 1), (x + 13, y + 1), (x + 6, y + 20)], "B2", 0.25, alpha=120)
            if hashed(column, row, 6) < 0.3:
                picture.rect(x + 4, y + 3, 6, 1, "M3", 0.35)
                picture.rect(x + 5, y + 5, 3, 1, "M4", 0.35)
            picture.hline(x, y, 25, "N6")
        picture.px(164, y + 10, "G3", 1)
    return picture


def pad() -> Picture:
    """Where couriers' drones land: a ring, a letter, a lamp at every eighth of it."""
    picture = Picture(152, 104)
    cx, cy = 75.5, 51.5
    picture.ellipse(cx, cy, 73, 49, "N2", alpha=190)
    _worn(picture, picture.mask_ring(cx, cy, 70, 47, 3), "O3", 21)
    _worn(picture, picture.mask_ring(cx, cy, 52, 35, 1.5), "N6", 22)
    for x in (55, 87):
        _worn(picture, picture.mask_rect(x, 32, 9, 40), "N7", 23)
    _worn(picture, picture.mask_rect(64, 48, 23, 7), "N7", 24)
    for eighth in range(8):
        angle = eighth * math.tau / 8 + 0.2
        x, y = cx + math.cos(angle) * 71, cy + math.sin(angle) * 48
        picture.ellipse(x, y, 4, 3, "O2", 0.25, alpha=120)
        picture.rect(round(x) - 1, round(y) - 1, 3, 2, "O4", 1)
    return picture


def boards() -> Picture:
    """A terrace of boards with a rug, where the noodle bar's people sit after work."""
    picture = Picture(176, 96)
    picture.rect(0, 92, 176, 4, "N0", alpha=160)
    for row in range(11):
        y, x = 2 + row * 8, -int(hashed(row, 1, 31) * 30)
        while x < 176:
            long = 34 + int(hashed(x, row, 32) * 26)
            tone: Colour = ("O0", "S0", "O0", "S0", "S1")[int(hashed(x, row, 33) * 5)]
            picture.rect(max(0, x), y, min(176, x + long) - max(0, x), 8, tone)
            picture.hline(max(0, x), y, min(176, x + long) - max(0, x), "S1")
            picture.vline(x + long - 1, y, 8, "N1")
            x += long
        picture.hline(0, y + 7, 176, "N1")
    picture.fill(picture.mask_rounded(54, 24, 66, 46, 4), "R1")
    picture.fill(picture.mask_rounded(57, 27, 60, 40, 3), "O2")
    picture.fill(picture.mask_rounded(60, 30, 54, 34, 3), "R1")
    for x in range(66, 112, 9):
        picture.poly([(x, 47), (x + 4, 41), (x + 8, 47), (x + 4, 53)], "O3")
    return picture


def court() -> Picture:
    """Half a court, painted by the people who play on it."""
    picture = Picture(208, 128)
    _worn(picture, picture.mask_rect(0, 0, 208, 128), "M1", 41, 0.12)
    _worn(picture, picture.mask_rect(6, 6, 196, 116), "V1", 42, 0.16)
    _worn(picture, picture.mask_rect(6, 40, 62, 48), "M2", 43, 0.2)
    for line in (
        picture.mask_rect(6, 6, 196, 2),
        picture.mask_rect(6, 120, 196, 2),
        picture.mask_rect(6, 6, 2, 116),
        picture.mask_rect(200, 6, 2, 116),
        picture.mask_rect(6, 40, 62, 2),
        picture.mask_rect(6, 86, 62, 2),
        picture.mask_rect(66, 40, 2, 48),
        picture.mask_ring(67, 64, 24, 22, 2),
        _and(picture.mask_ring(14, 64, 108, 56, 2), picture.xs > 14),
        picture.mask_ring(201, 64, 26, 22, 2),
    ):
        _worn(picture, line, "N7", 44)
    return picture


def mural() -> Picture:
    """A molar as wide as a room, painted for the people in the tower across."""
    picture = Picture(192, 120)
    crown = picture.mask_rounded(26, 10, 140, 62, 26)
    roots = picture.mask_rounded(36, 40, 48, 74, 20) | picture.mask_rounded(108, 40, 48, 74, 20)
    tooth = crown | roots
    grown = tooth | np.roll(tooth, 3, 0) | np.roll(tooth, -3, 0) | np.roll(tooth, 3, 1) | np.roll(tooth, -3, 1)
    _worn(picture, _and(grown, ~tooth), "M3", 51, 0.2)
    _worn(picture, tooth, "N5", 52, 0.3)
    _worn(picture, _and(tooth, picture.ys < 34), "N6", 53, 0.34)
    for x in (66, 118):
        _worn(picture, picture.mask_ellipse(x, 40, 5, 6), "N1", 54, 0.1)
    smile = _and(picture.mask_ring(92, 44, 22, 18, 3), picture.ys > 50)
    _worn(picture, smile, "N1", 55, 0.1)
    return picture


def seams(seed: int) -> Picture:
    """Tar seams between the sheets of a roof, with patches where it leaked."""
    picture = Picture(224, 112)
    for number in range(3):
        y = 14 + number * 38 + int(hashed(number, seed, 61) * 8)
        x0, x1 = int(hashed(number, seed, 62) * 60), 150 + int(hashed(number, seed, 63) * 70)
        for x in range(x0, x1):
            drift = round(math.sin(x / 23.0 + seed) * 1.2)
            picture.rect(x, y + drift, 1, 2 + (hashed(x // 5, y, 64) < 0.3), "N0", alpha=150)
            if hashed(x, y, 65) < 0.35:
                picture.px(x, y + drift - 1, "N4")
    for number in range(3):
        x, y = 10 + int(hashed(number, seed, 66) * 160), 6 + int(hashed(number, seed, 67) * 76)
        wide, high = 22 + int(hashed(number, seed, 68) * 26), 14 + int(hashed(number, seed, 69) * 12)
        picture.rounded(x, y, wide, high, "N1", 3, alpha=150)
        picture.hline(x + 2, y, wide - 4, "N4", alpha=170)
        for corner in ((2, 2), (wide - 4, 2), (2, high - 4), (wide - 4, high - 4)):
            picture.rect(x + corner[0], y + corner[1], 2, 2, "N4")
    return picture


def arrow() -> Picture:
    """An arrow on the roof, painted by runners for runners."""
    picture = Picture(72, 30)
    _worn(picture, picture.mask_rect(2, 11, 44, 8), "O3", 71)
    _worn(picture, picture.mask_poly([(42, 2), (70, 15), (42, 28)]), "O3", 72)
    return picture


def cables() -> Picture:
    """Cables across a roof, lights running in them."""
    picture = Picture(232, 26)
    for strand, tone in enumerate(("N0", "N2", "N3", "N1")):
        for x in range(232):
            y = 8 + strand * 3 + math.sin(x / 31.0 + strand * 0.7) * 4 + math.sin(x / 11.0 + strand) * 0.8
            picture.rect(x, round(y), 1, 2, tone)
            if strand in (1, 2) and (x + strand * 17) % 41 < 3:
                picture.px(x, round(y), "T4" if strand == 1 else "M4", 0.9)
    for x in (30, 112, 190):
        picture.rect(x, 4, 5, 18, "N4")
        picture.hline(x, 4, 5, "N6")
    return picture


def words(text: str, tone: str) -> Picture:
    """Words sprayed flat on a roof, three px to a dot."""
    small = Picture(200, 8)
    letters(small, 0, 0, text, tone, 1)
    wide = int(np.flatnonzero(small.albedo[..., 3].any(axis=0)).max()) + 1
    picture = Picture(wide * 3 + 2, 24)
    on = np.kron(small.albedo[:8, :wide, 3] > 0, np.ones((3, 3), dtype=bool))
    mask = np.zeros((24, wide * 3 + 2), dtype=bool)
    mask[: on.shape[0], : on.shape[1]] = on
    _worn(picture, mask, tone, 81, 0.28)
    return picture


def _worn(picture: Picture, mask: Mask, tone: Colour, seed: int, lost: float = WORN) -> None:
    """Paint that the weather has worked on; what is left of it is thin."""
    rubbed: Field = (
        noise(picture.height, picture.width, 5, seed, 2) * 0.7
        + noise(picture.height, picture.width, 1.6, seed + 1) * 0.3
    )
    picture.fill(_and(mask, rubbed > lost * 0.9 + 0.1), tone, alpha=120)
    picture.fill(_and(mask, rubbed > lost + 0.22), tone, alpha=120)


def _and(mask: Mask, other: Mask) -> Mask:
    return np.asarray(mask & other)


DECKS: dict[str, Entry] = {
    "deck-gravel": (gravel, None, True),
    "deck-glass": (glass, None, True),
    "deck-solar": (solar, None, True),
    "deck-pad": (pad, None, True),
    "deck-boards": (boards, None, True),
    "deck-court": (court, None, True),
    "deck-mural": (mural, None, True),
    **{f"deck-seams-{seed}": (partial(seams, seed), None, True) for seed in (1, 2)},
    "deck-arrow": (arrow, None, True),
    "deck-cables": (cables, None, True),
    "deck-run": (partial(words, "RUN", "O3"), None, True),
    "deck-zero": (partial(words, "SCORE 000", "M3"), None, True),
}
"""New ones go to the end."""
