"""Molar Square's north side: the school of dental hygiene, Dr. Quill's clinic, the council; and the alley's back walls.

The square's fronts are 192 px high, the alley's backs 112 px.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np

from art import city_shops as shops
from art.canvas import Picture
from art.city_fronts import HIGH, sky
from art.city_letters import MOLAR, centred, letters, molar
from art.city_walls import (
    BRICK,
    NAVY,
    OLIVE,
    RUST,
    TEAL,
    VIOLET,
    blade,
    cable,
    cooler,
    pipe,
    wall,
    window,
    windows,
)  # fmt: skip

BACK = 112  # px
TOOTH = (
    (-15, -12), (-11, -16), (-5, -15), (0, -12), (5, -15), (11, -16), (15, -12), (15, -4), (11, 3), (10, 12), (7, 17), (4, 14),
    (3, 6), (0, 3), (-3, 6), (-4, 14), (-7, 17), (-10, 12), (-11, 3), (-15, -4), (-15, -12),
)  # fmt: skip
"""The neon tooth's outline round its middle, px."""


def neon_tooth(picture: Picture, cx: int, cy: int, scale: float = 1.3) -> None:
    """The tooth over the clinic's door: two tubes on a dark board, a circuit in its middle."""
    half = round(24 * scale)
    picture.rounded(cx - half, cy - half, half * 2, half * 2, "N0", 4)
    picture.rounded(cx - half + 1, cy - half + 1, half * 2 - 2, half * 2 - 2, "N1", 4)
    picture.hline(cx - half + 3, cy - half, half * 2 - 6, "N4")
    points = [(cx + x * scale, cy + y * scale) for x, y in TOOTH]
    inner = [(cx + x * scale * 0.78, cy + y * scale * 0.78) for x, y in TOOTH]
    picture.poly(points, "T1", 0.55)
    for outline, tone, strength in ((inner, "T4", 0.85), (points, "T6", 1.0)):
        for (ax, ay), (bx, by) in zip(outline[:-1], outline[1:], strict=True):
            picture.line(round(ax), round(ay), round(bx), round(by), tone, 1, strength)
    reach = round(6 * scale)
    picture.vline(cx - reach, cy - reach, round(9 * scale), "T5", 1)
    picture.vline(cx + reach, cy - reach, round(9 * scale), "T5", 1)
    picture.hline(cx - reach, cy - 2, reach * 2 + 1, "T5", 1)
    picture.vline(cx, cy - reach, reach - 1, "T5", 1)


def clinic() -> Picture:
    """Dr. Quill's: a glass front, a bright door in its middle, the tooth over it; Elara's window is lit."""
    wide = 384
    picture = Picture(wide, HIGH)
    sky(picture)
    wall(picture, 0, 20, wide, HIGH, TEAL, False, 2)
    middle = wide // 2
    windows(picture, (14, 44, 74, 104), (38, 70), 20, 20, "TBT", 2)
    windows(picture, (260, 290, 320, 350), (38, 70), 20, 20, "TTB", 5)
    window(picture, 260, 70, 20, 20, "O", 1)  # Elara, working late
    for x in (6, wide - 86):  # the wings: a lit poster case each
        picture.shade(picture.mask_rect(x, 108, 80, 84), 0.85 - 0.5 * (picture.ys - 108) / 84.0, "N2 N3 N4 N5", 0.2)
        picture.vline(x, 108, 84, "N6")
        picture.rect(x + 10, 120, 60, 46, "N0")
        picture.rect(x + 12, 122, 56, 42, "T2", 0.8)
        picture.hline(x, 184, 80, "T3", 0.9)
    molar(picture, 44, 127, "T6")
    letters(picture, 28, 138, "WE LISTEN", "T6")
    letters(picture, 30, 147, "FIRST", "T5")
    letters(picture, 28, 155, "OPEN LATE", "T5")
    letters(picture, wide - 68, 127, "NANOCARE", "T6")
    for number in range(8):
        picture.rect(
            wide - 64 + number * 5, 158 - number * 2, 4, 3 + number * 2, ("T3", "T4", "T5", "T6")[number // 2], 1
        )
    left, right = 90, wide - 90
    picture.rect(left, 106, right - left, 86, "N1")
    picture.rect(left + 2, 108, right - left - 4, 18, "N0")
    picture.hline(left + 2, 108, right - left - 4, "T4", 1)
    picture.hline(left + 2, 125, right - left - 4, "T4", 1)
    picture.rect(left + 3, 110, right - left - 6, 14, "T1", 0.4)
    centred(picture, middle, 114, "DR QUILL NANODENTAL", "T6", 1, 3)
    gx, gy, gw, gh = left + 4, 130, right - left - 8, 54
    area = picture.mask_rect(gx, gy, gw, gh)
    picture.shade(area, 1 - (picture.ys - gy) / gh * 0.75, "T1 T2 T3 T4 T5", 0.7, emissive=0.7)
    picture.rect(gx, gy + 36, gw, gh - 36, "N5", 0.45, alpha=170)
    picture.hline(gx, gy + 36, gw, "T5", 0.8)
    for lamp in range(gx + 6, gx + gw - 12, 20):
        picture.hline(lamp, gy + 2, 13, "T6", 1)
    for x in (gx + 10, gx + gw - 22):  # nano tanks in the window
        picture.rect(x, gy + 10, 12, 28, "T4", 0.85)
        picture.vline(x + 2, gy + 10, 28, "T6", 1)
        picture.rect(x - 1, gy + 6, 14, 5, "N5")
        picture.rect(x - 1, gy + 37, 14, 6, "N4")
    picture.rounded(gx + 34, gy + 27, 32, 16, "N7", 3, 0.5)
    picture.hline(gx + 35, gy + 34, 30, "T4", 1)
    shops.guest(picture, gx + 48, gy + 21, "N2")
    for x in range(gx + gw - 76, gx + gw - 34, 14):  # the waiting room's chairs
        picture.rounded(x, gy + 30, 10, 12, "T2", 2, 0.3)
        picture.rect(x, gy + 40, 10, 3, "T1")
    door = middle - 22
    picture.rect(door - 2, gy - 2, 48, gh + 10, "N2")
    picture.vgradient(door, gy, 44, gh + 8, "T5 T4 T4 T3", 0.8, emissive=0.8)
    picture.vline(middle - 1, gy, gh + 8, "N3")
    picture.vline(middle, gy, gh + 8, "N6")
    for x in (door + 6, middle + 8):
        molar(picture, x, gy + 14, "N8")
        picture.hline(x + 1, gy + 32, 6, "N3")
    shops.sheen(picture, gx, gy, gw, gh, (14, 21, gw - 60, gw - 52))
    picture.rect(left, 184, 70, 8, "N2")
    picture.rect(right - 70, 184, 70, 8, "N2")
    picture.hline(left, 184, 70, "N5")
    picture.hline(right - 70, 184, 70, "N5")
    neon_tooth(picture, middle, 62)
    blade(picture, 146, 56, "KLINIK", "T")
    cable(picture, 0, 22, wide, 26, 10, True)
    return picture


def school() -> Picture:
    """The school of dental hygiene: brick, tall windows, a plaster molar over its green door."""
    picture = Picture(192, HIGH)
    sky(picture)
    wall(picture, 0, 30, 192, HIGH, RUST, True, 21)
    windows(picture, (14, 42, 134, 162), (46, 84, 124), 16, 28, "OOB", 22)
    picture.rect(66, 40, 60, 152, "S1")
    picture.vline(66, 40, 152, "S2")
    picture.vline(125, 40, 152, "O0")
    picture.poly([(62, 40), (96, 22), (130, 40)], "S2")
    picture.poly([(68, 39), (96, 25), (124, 39)], "S1")
    for y, row in enumerate(MOLAR):
        for x, sign in enumerate(row):
            if sign == "#":
                picture.rect(82 + x * 4, 44 + y * 4, 4, 4, "N6" if x + y < 7 else "N5")
    picture.rect(70, 73, 52, 27, "N0")
    for line, text in enumerate(("SCHOOL OF", "DENTAL", "HYGIENE")):
        centred(picture, 96, 76 + line * 8, text, "O5", 0.7)
    picture.rect(76, 104, 40, 88, "O0")
    window(picture, 80, 108, 32, 28, "O", 2)
    picture.rect(80, 146, 32, 46, "G1")
    picture.rect(80, 146, 32, 3, "G2")
    picture.vline(95, 146, 46, "G0")
    for x in (83, 99):
        picture.rect(x, 152, 10, 14, "G0")
        picture.rect(x + 1, 153, 8, 12, "O3", 0.5)
        picture.rect(x, 172, 10, 12, "G0")
    picture.px(93, 172, "O4")
    picture.px(97, 172, "O4")
    pipe(picture, 6, 36, HIGH)
    return picture


def council() -> Picture:
    """The council of New Avalon: columns, a frieze, a flag; it looks down on its steps."""
    picture = Picture(224, HIGH)
    sky(picture)
    wall(picture, 0, 60, 224, HIGH, VIOLET, False, 31)
    picture.poly([(6, 62), (112, 20), (218, 62)], "N4")
    picture.poly([(18, 60), (112, 25), (206, 60)], "N3")
    picture.line(6, 61, 112, 20, "N6")
    picture.line(112, 20, 218, 61, "N5")
    picture.ellipse(112, 48, 10, 10, "N2")
    picture.fill(picture.mask_ring(112, 48, 10, 10, 1.4), "O3", 0.7)
    molar(picture, 109, 45, "O4", 0.8)
    picture.rect(0, 62, 224, 16, "N4")
    picture.hline(0, 62, 224, "N6")
    picture.hline(0, 77, 224, "N1")
    centred(picture, 112, 68, "COUNCIL OF NEW AVALON", "O5", 0.5, 2)
    picture.rect(16, 78, 192, 114, "N1")
    for x in (30, 66, 136, 172):
        window(picture, x, 92, 20, 44, "O", 3 if x < 100 else 2)
    picture.rect(94, 100, 36, 92, "N0")
    picture.vgradient(97, 104, 30, 88, "O4 O3 O2 O1", 0.7, emissive=0.6)
    picture.vline(111, 104, 88, "O0")
    for x in (12, 52, 88, 122, 158, 198):
        mask = picture.mask_rect(x, 78, 14, 114)
        picture.shade(mask, 1 - np.abs((picture.xs - x) / 14.0 - 0.3) * 1.3, "N2 N3 N4 N5 N6")
        for flute in (4, 8, 11):
            picture.vline(x + flute, 84, 100, "N3")
        picture.rect(x - 2, 78, 18, 5, "N5")
        picture.hline(x - 2, 78, 18, "N7")
        picture.rect(x - 2, 185, 18, 7, "N4")
        picture.hline(x - 2, 185, 18, "N6")
    picture.vline(112, 0, 21, "N5")
    picture.poly([(113, 1), (134, 4), (130, 8), (134, 12), (113, 11)], "T3")
    molar(picture, 117, 3, "N8", 0.4)
    return picture


def back(kind: str, tones: str, brick: bool, seed: int) -> Picture:
    """The back of one of the lane's houses, as the alley knows it."""
    picture = Picture(128, BACK)
    wall(picture, 0, 0, 128, BACK, tones, brick, seed)
    pipe(picture, 4, 6, BACK)
    if kind == "kitchen":
        window(picture, 14, 20, 20, 16, "O", 1)
        window(picture, 42, 20, 20, 16, "", 0)
        picture.rect(16, 58, 66, 34, "N0")
        picture.vgradient(18, 60, 62, 26, "O4 O3 O3 O2", 0.8, emissive=0.75)
        for pot, tone in ((22, "N4"), (38, "N5"), (56, "N4")):
            picture.rounded(pot, 74, 13, 12, tone, 2)
            picture.hline(pot, 74, 13, "N7")
        shops.guest(picture, 68, 76, "N1")
        for number in range(18, 80, 8):
            picture.vline(number, 60, 5, "N2")
            picture.px(number, 65, "O5", 1)
        picture.rect(14, 86, 70, 4, "N4")
        picture.hline(14, 86, 70, "N6")
        picture.rect(92, 56, 26, 56, "N0")
        picture.rect(94, 58, 22, 54, "O1")
        picture.rect(97, 62, 16, 14, "O3", 0.8)
        picture.vline(94, 58, 54, "O2")
        letters(picture, 20, 48, "STAFF ONLY", "O4", 0.5)
    elif kind == "tags":
        for x in (14, 46, 88):
            window(picture, x, 18, 16, 18, "M" if x == 46 else "", 0)
        cooler(picture, 70, 30)
        picture.rect(14, 54, 54, 58, "N1")
        for y in range(56, 112, 4):
            picture.hline(15, y, 52, "N3")
            picture.hline(15, y + 2, 52, "N2")
        for number, (ax, ay, bx, by) in enumerate(
            (
                (20, 96, 28, 68),
                (28, 68, 34, 94),
                (24, 84, 32, 84),
                (40, 70, 40, 96),
                (40, 70, 52, 78),
                (52, 78, 41, 84),
                (41, 84, 54, 97),
            )
        ):
            picture.line(ax, ay, bx, by, ("M3", "M3", "M3", "T4", "T4", "T4", "T4")[number], 3)
        molar(picture, 90, 78, "M4", 0)
        picture.hline(84, 88, 24, "M3")
        letters(picture, 80, 66, "NO SCORE", "N7", 0)
        letters(picture, 84, 94, "NO BITE", "N7", 0)
    elif kind == "free":
        window(picture, 12, 18, 18, 18, "O", 3)
        window(picture, 98, 18, 18, 18, "", 0)
        picture.rect(26, 40, 76, 14, "N0")
        picture.hline(26, 40, 76, "G3", 0.8)
        picture.hline(26, 53, 76, "G3", 0.8)
        centred(picture, 64, 44, "FREE CLINIC", "G3", 0.9, 2)
        picture.rect(48, 60, 32, 52, "N0")
        picture.rect(50, 62, 28, 50, "G1")
        picture.rect(54, 66, 20, 18, "O3", 0.7)
        picture.vline(63, 62, 50, "G0")
        picture.rect(60, 88, 8, 2, "N7")
        picture.rect(63, 85, 2, 8, "N7")
        for x in (14, 88):
            window(picture, x, 66, 24, 24, "T", 1)
            picture.rect(x - 2, 94, 28, 6, "O1")
            for leaf in range(x - 1, x + 25, 4):
                picture.rect(leaf, 90 + leaf % 3, 3, 5, "G2" if leaf % 2 else "G1")
    elif kind == "fuse":
        picture.rect(20, 50, 46, 50, "N1")
        picture.rect(21, 51, 44, 48, "N4")
        picture.hline(21, 51, 44, "N6")
        picture.rect(24, 54, 18, 40, "N0")
        for y in range(57, 92, 5):
            picture.hline(26, y, 13, ("M3", "M2", "T3")[y % 3], 0.9)
            picture.px(38, y + 2, "M5", 1)
        picture.rect(46, 54, 17, 40, "N5")
        picture.poly([(54, 60), (60, 72), (48, 72)], "Y1")
        picture.vline(54, 63, 5, "N1")
        for tone, x in (("M2", 30), ("N2", 34), ("M1", 40)):
            picture.vline(x, 100, 12, tone)
        for x in (84, 106):
            picture.cylinder(x, 14, 8, 98, "N1 N2 N3 N4 N5")
            for y in (24, 56, 88):
                picture.rect(x - 1, y, 10, 4, "N3")
        window(picture, 22, 16, 18, 18, "", 0)
        cooler(picture, 50, 26)
    else:
        for number, x in enumerate((14, 42, 72, 100)):
            window(picture, x, 18, 16, 18, "O" if number == 1 else "B" if number == 3 else "", number)
        for x in (14, 78):
            picture.rect(x, 56, 32, 24, "N1")
            for y in range(58, 80, 4):
                picture.hline(x + 1, y, 30, "N4")
                picture.hline(x + 1, y + 2, 30, "N2")
        picture.rect(50, 60, 24, 52, "N0")
        picture.rect(52, 62, 20, 50, "N3")
        picture.hline(52, 62, 20, "N5")
        picture.px(69, 88, "O4", 1)
        picture.rect(56, 52, 12, 4, "N5")
        picture.hline(57, 56, 10, "O5", 1)
        cooler(picture, 100, 46)
    picture.hline(0, BACK - 3, 128, "N0")
    picture.rect(0, BACK - 2, 128, 2, "N1")
    return picture


SQUARE: dict[str, Callable[[], Picture]] = {
    "front-school": school,
    "front-clinic": clinic,
    "front-council": council,
    "back-kitchen": partial(back, "kitchen", BRICK, True, 41),
    "back-tags": partial(back, "tags", VIOLET, False, 42),
    "back-free": partial(back, "free", OLIVE, True, 43),
    "back-fuse": partial(back, "fuse", NAVY, False, 44),
    "back-plain": partial(back, "plain", RUST, True, 45),
    "back-vents": partial(back, "plain", TEAL, False, 46),
}
