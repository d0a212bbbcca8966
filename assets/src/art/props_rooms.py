"""Props for rooms where people wait and rest: a drinks machine, a bench, plants, a tank of fish, a first-aid chest."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

from art.canvas import Picture
from art.shading import box


def vending() -> Picture:
    """A drinks machine: lit shelves, a row of prices nobody can afford, a note taped over the coin slot."""
    picture = box(34, 9, 52, "T1 T2 T3", "N2 T0 T1", "T4", "N0", pad=2)
    top = 11
    picture.rect(5, top + 4, 21, 30, "N0")
    picture.rect(6, top + 5, 19, 28, "T2", 0.7)
    for row in range(3):
        y = top + 7 + row * 9
        picture.hline(6, y + 7, 19, "T0", 0.5)
        for number in range(4):
            colour = ("O3", "M4", "B4", "T6", "R3", "O5", "G3")[(number * 3 + row * 2) % 7]
            picture.rect(8 + number * 4, y, 3, 6, colour, 0.85)
            picture.px(8 + number * 4, y, "N8", 1)
    picture.vline(7, top + 6, 26, "T6", 0.6)
    picture.rect(28, top + 5, 5, 14, "N1")
    for y in range(top + 7, top + 17, 3):
        picture.px(29, y, "T5", 1)
        picture.px(31, y, "O4", 1)
    picture.rect(27, top + 22, 7, 7, "O5")
    picture.hline(28, top + 24, 5, "N4")
    picture.hline(28, top + 26, 3, "N4")
    picture.rect(7, top + 39, 19, 7, "N0")
    picture.hline(7, top + 39, 19, "T3")
    picture.rect(5, top + 48, 28, 2, "N1")
    return picture.outline()


def bench() -> Picture:
    """A waiting bench with a cushion and somebody's scarf."""
    picture = Picture(64, 30)
    picture.rect(4, 4, 56, 9, "T2")
    picture.hline(4, 4, 56, "T4")
    for x in range(22, 56, 18):
        picture.vline(x, 5, 8, "T1")
    picture.rect(3, 13, 58, 6, "T3")
    picture.hline(3, 13, 58, "T5")
    picture.rect(3, 18, 58, 3, "T1")
    for x in (7, 54):
        picture.rect(x, 21, 3, 7, "F1")
        picture.vline(x, 21, 7, "F3")
    picture.poly([(38, 3), (48, 3), (50, 14), (47, 22), (43, 22), (41, 12)], "O2")
    for y in range(5, 21, 4):
        picture.hline(40 + y // 8, y, 8, "O4")
    picture.rect(10, 6, 11, 8, "M1")
    picture.rect(10, 6, 11, 6, "M2")
    picture.hline(11, 6, 9, "M3")
    return picture.outline()


def plant() -> Picture:
    """A rubber plant that does well under machine light."""
    picture = Picture(38, 54)
    chance = random.Random(4)
    picture.cylinder(11, 36, 16, 16, "F0 F1 F2 F3 F4", mask=picture.mask_poly([(11, 36), (27, 36), (24, 51), (14, 51)]))
    picture.hline(11, 36, 16, "F5")
    picture.hline(12, 42, 14, "T4")
    for leaf in range(15):
        turn = -math.pi / 2 + (leaf / 14 - 0.5) * 2.7
        reach = 13 + chance.random() * 12
        light = "G3" if leaf % 4 == 1 else "G2" if leaf % 2 else "G1"
        for step in range(int(reach)):
            t = step / reach
            x = 19 + math.cos(turn) * step
            y = 35 + math.sin(turn) * step * 1.15 + t * t * 8 * abs(math.cos(turn))
            width = 1 + int(3.4 * math.sin(t * math.pi))
            picture.rect(x - width / 2, y, width, 1, "G1" if light != "G1" else "G0")
            picture.rect(x - width / 2, y, max(1, width // 2), 1, light)
    return picture.outline()


def fish_tank() -> Picture:
    """Two fish on a filing cabinet: they get fed on the night shift."""
    picture = Picture(42, 48)
    body = box(34, 8, 16, "F1 F2 F3", "N4 F0 F1", "F4", "N1", pad=0)
    picture.blit(body, 4, 22)
    picture.hline(6, 37, 30, "N3")
    picture.rect(17, 33, 8, 2, "F4")
    picture.rect(17, 41, 8, 2, "F4")
    picture.rect(6, 8, 30, 19, "N1")
    picture.rect(7, 9, 28, 17, "B1", 0.5)
    picture.rect(7, 12, 28, 14, "B2", 0.65)
    picture.hline(7, 11, 28, "B4", 0.9)
    picture.rect(7, 23, 28, 3, "Y0", 0.3)
    for x, height in ((10, 7), (12, 5), (30, 8), (28, 4)):
        picture.vline(x, 23 - height, height, "G2", 0.4)
    for x, y, way in ((17, 15, 1), (25, 19, -1)):
        picture.rect(x, y, 4, 2, "O3", 0.9)
        picture.px(x - way if way > 0 else x + 4, y, "O4", 0.9)
        picture.px(x + (3 if way > 0 else 0), y, "N1")
    for y in (13, 16, 20):
        picture.px(33, y, "B5", 0.9)
    picture.rect(6, 6, 30, 3, "N3")
    picture.hline(6, 6, 30, "F2")
    return picture.outline()


def first_aid() -> Picture:
    """A chest on feet with a white cross, open: half of it has been used tonight."""
    picture = Picture(34, 34)
    picture.blit(box(28, 9, 14, "T2 T3 T4", "T1 T2 T3", "T6", "N1", pad=0), 3, 8)
    picture.rect(3, 2, 28, 8, "T1")
    picture.rect(4, 3, 26, 6, "T2")
    picture.hline(4, 2, 26, "T4")
    picture.rect(6, 10, 22, 5, "N2")
    for x, colour in ((7, "N7"), (11, "S5"), (15, "N8"), (21, "R2"), (25, "N6")):
        picture.rect(x, 9, 3, 5, colour)
    picture.rect(14, 20, 6, 2, "N8")
    picture.rect(16, 18, 2, 6, "N8")
    return picture.outline()


ROOM_PROPS: dict[str, Callable[[], Picture]] = {
    "vending": vending,
    "bench": bench,
    "plant": plant,
    "fish-tank": fish_tank,
    "first-aid": first_aid,
}
