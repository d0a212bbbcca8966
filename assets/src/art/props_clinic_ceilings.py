"""What runs over the ceilings of the clinic, seen from above: air and cables."""

from __future__ import annotations

import math
from collections.abc import Callable

from art.canvas import Picture


def duct() -> Picture:
    """Over a ceiling: a duct of sheet metal with its flanges, a branch, and a damper whose lamp is alive; from above."""
    picture = Picture(152, 44)
    for y, tone in ((6, "N6"), (7, "N5"), (9, "N4"), (18, "N3"), (22, "N2")):
        picture.rect(2, y, 148, 26 - y, tone)
    picture.rect(92, 26, 22, 16, "N3")
    picture.vline(92, 26, 16, "N5")
    picture.vline(113, 26, 16, "N1")
    for x in (2, 32, 62, 92, 122, 146):
        picture.rect(x, 4, 4, 24, "N4")
        picture.vline(x, 4, 24, "N6")
        picture.vline(x + 3, 4, 24, "N1")
        for y in (6, 15, 24):
            picture.px(x + 1, y, "N6")
    picture.rect(90, 38, 26, 4, "N4")
    picture.hline(90, 38, 26, "N5")
    picture.rect(70, 11, 14, 9, "N4")
    picture.hline(70, 11, 14, "N6")
    for x in (73, 76):
        picture.vline(x, 13, 5, "N1")
    picture.px(81, 14, "T4", 1.0)
    picture.px(81, 17, "O3", 0.8)
    for x in range(8, 30, 4):
        picture.px(x, 17, "O2")
    return picture.outline()


def cable_tray() -> Picture:
    """Over a ceiling: a tray of cables that somebody strapped down once, and once more; from above."""
    picture = Picture(112, 26)
    picture.rect(1, 3, 110, 20, "N2")
    picture.hline(1, 3, 110, "N6")
    picture.hline(1, 22, 110, "N3")
    for row, (tone, edge) in enumerate((("N4", "N6"), ("T2", "T3"), ("M1", "M2"), ("N4", "N5"), ("B1", "B3"))):
        for x in range(1, 111):
            y = 6 + row * 3 + round(math.sin(x / 13 + row * 1.7))
            picture.px(x, y, edge if (x + row * 5) % 9 else tone)
            picture.px(x, y + 1, tone)
    for x in (14, 46, 50, 86):
        picture.rect(x, 2, 3, 22, "N3")
        picture.vline(x, 2, 22, "N5")
    for x in (30, 68, 100):
        picture.px(x, 4, "T4", 0.9)
    return picture


def roof_fan() -> Picture:
    """Over a ceiling: a fan under its grille; from above."""
    picture = Picture(40, 40)
    picture.rounded(1, 1, 38, 38, "N4", 3)
    picture.hline(3, 1, 34, "N6")
    picture.vline(1, 3, 34, "N5")
    picture.ellipse(20, 20, 16, 16, "N0")
    for blade in range(5):
        turn = blade / 5 * math.tau
        ends = [(20 + math.cos(turn + bend) * reach, 20 + math.sin(turn + bend) * reach)
                for bend, reach in ((0.0, 3.0), (-0.1, 14.0), (0.55, 14.0), (0.5, 4.0))]  # fmt: skip
        picture.poly([(round(x), round(y)) for x, y in ends], "N5")
    picture.ellipse(20, 20, 3.5, 3.5, "N4")
    for ring in (8, 15.5):
        picture.fill(picture.mask_ring(20, 20, ring, ring, 0.8), "N6")
    for x, y in ((4, 4), (35, 4), (4, 35), (35, 35)):
        picture.px(x, y, "N6")
    picture.px(35, 20, "R3", 0.9)
    return picture.outline()


CEILING_PROPS: dict[str, Callable[[], Picture]] = {
    "duct": duct,
    "cable-tray": cable_tray,
    "roof-fan": roof_fan,
}
"""Story -> the function that draws it; they follow on KEPT_PROPS. New ones go to the end: maps hold their ids."""
