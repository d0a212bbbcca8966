"""The city of the title: sky, three depths of towers, and the street's fronts, all standing on `STREET`."""

from __future__ import annotations

import math
import random

import numpy as np

from art.canvas import Picture
from art.shading import noise

STREET = 292  # px: where the fronts stand; the wet street lies below
TOOTH = (
    "....#####.......#####....",
    "..#########...#########..",
    ".###########.###########.",
    ".#######################.",
    "#########################",
    "#########################",
    "#########################",
    "#########################",
    "#########################",
    ".#######################.",
    ".#######################.",
    ".#######################.",
    "..#####################..",
    "..#####################..",
    "...###################...",
    "...###################...",
    "...#########.#########...",
    "....#######...#######....",
    "....#######...#######....",
    "....######.....######....",
    "....######.....######....",
    ".....####.......####.....",
    ".....####.......####.....",
    "......##.........##......",
)


def sky(picture: Picture) -> None:
    """Night that is never dark: indigo above, magenta haze over the roofs, slow clouds lit from below."""
    height, width = picture.height, picture.width
    clouds = noise(height, width, 90, 4, 4)
    stretched = np.repeat(clouds[:, ::2], 2, axis=1)[:, :width]
    field = np.clip(picture.ys / 250, 0, 1) ** 1.25 + 0.34 * (stretched - 0.5)
    picture.shade(picture.mask_rect(0, 0, width, STREET), field, "N1 N1 N2 N2 V1 V1 M1 M1 M2 M2", 0.55)


def towers(picture: Picture) -> None:
    """Far, middle and near blocks; lower in the middle, where the name stands."""
    _row(picture, 3, (18, 40), (120, 232), "V1", "V2", 0.20, 2, ("V3", "M3", "V2", "M4", "B3"))
    spire(picture, 592)
    _row(picture, 8, (26, 50), (92, 176), "N2", "N4", 0.24, 2, ("O3", "B4", "M4", "O4", "T4"))
    rail(picture)
    _row(picture, 21, (44, 76), (62, 128), "N1", "N3", 0.26, 3, ("O3", "O4", "B4", "M3", "O2", "T4"))


def _row(
    picture: Picture,
    seed: int,
    widths: tuple[int, int],
    heights: tuple[int, int],
    wall: str,
    rim: str,
    lit: float,
    pane: int,
    lamps: tuple[str, ...],
) -> None:
    chance = random.Random(seed)
    x = -chance.randrange(24)
    while x < picture.width:
        width, height = chance.randrange(*widths), chance.randrange(*heights)
        middle = min(1.0, abs(x + width / 2 - 320) / 260)
        height = round(height * (0.62 + 0.38 * middle))
        top = STREET - height
        picture.rect(x, top, width, height, wall)
        picture.hline(x, top, width, rim)
        picture.vline(x, top, height, rim)
        if chance.random() < 0.6:
            step = chance.randrange(5, max(6, width // 3))
            picture.rect(x + step, top - 7, width - 2 * step, 7, wall)
            picture.hline(x + step, top - 7, width - 2 * step, rim)
        if chance.random() < 0.5:
            mast = x + chance.randrange(4, width - 4)
            tall = chance.randrange(10, 24)
            picture.vline(mast, top - tall, tall, wall)
            picture.px(mast, top - tall, "R3", 1)
        if pane > 2:
            _roof_things(picture, chance, x, top, width)
        stair = chance.random() < 0.3
        for wy in range(top + 6, STREET - 6, pane + 4):
            for column, wx in enumerate(range(x + 4, x + width - pane - 2, pane + 3)):
                if chance.random() < lit or (stair and column == 1):
                    lamp = lamps[chance.randrange(len(lamps))]
                    picture.rect(wx, wy, pane, pane + 1, lamp, 0.75 if pane > 2 else 0.55)
                    if pane > 2:
                        picture.hline(wx, wy + pane, pane, "O1" if lamp[0] == "O" else "V1")
                        if chance.random() < 0.3:
                            picture.px(wx + 1, wy + 2, "N1")
                elif pane > 2:
                    picture.rect(wx, wy, pane, pane + 1, "N0")
        if pane > 2 and chance.random() < 0.55:
            tone = (("M2", "M3", "M5"), ("T2", "T4", "T6"), ("O2", "O3", "O5"))[chance.randrange(3)]
            _blade(picture, x + width - 11, top + 9, tone, chance.randrange(4))
        x += width + chance.randrange(0, 4)


def _roof_things(picture: Picture, chance: random.Random, x: int, top: int, width: int) -> None:
    kind = chance.randrange(3)
    if kind == 0:  # a water tank on legs
        tx = x + chance.randrange(4, width - 20)
        picture.rect(tx, top - 16, 14, 10, "N2")
        picture.vline(tx + 2, top - 16, 10, "N3")
        picture.poly([(tx - 1, top - 16), (tx + 7, top - 21), (tx + 14, top - 16)], "N3")
        for leg in (1, 12):
            picture.vline(tx + leg, top - 6, 6, "N2")
    elif kind == 1:  # fans
        tx = x + chance.randrange(4, width - 18)
        for step in (0, 9):
            picture.rect(tx + step, top - 7, 8, 7, "N2")
            picture.hline(tx + step, top - 7, 8, "N4")
            picture.hline(tx + step + 2, top - 4, 4, "N0")
    else:  # a garden
        for step in range(6, width - 8, 3):
            picture.rect(x + step, top - 2 - chance.randrange(4), 3, 4, "G1" if chance.random() < 0.6 else "G2")


def _blade(picture: Picture, x: int, y: int, tone: tuple[str, str, str], kind: int) -> None:
    """A sign that stands out from a wall: pictures, no words."""
    low, middle, high = tone
    picture.rect(x - 1, y - 1, 12, 42, "N0")
    picture.rect(x, y, 10, 40, low, 0.5)
    picture.rect(x + 1, y + 1, 8, 38, "N0")
    for number in range(4):
        top = y + 4 + number * 9
        shape = (number + kind) % 4
        if shape == 0:
            picture.grid(("##.##", "#####", ".###.", ".#.#."), {"#": high}, x + 3, top, "#")
        elif shape == 1:
            picture.grid((".###.", "#...#", "#####", ".###."), {"#": middle}, x + 3, top, "#")
        elif shape == 2:
            picture.grid(("..#..", ".###.", "#####", "..#.."), {"#": middle}, x + 3, top, "#")
        else:
            picture.grid((".###.", "#.#.#", ".###.", "..#.."), {"#": high}, x + 3, top, "#")


def spire(picture: Picture, x: int) -> None:
    """The tower of the score: a lit eye over the city."""
    for step in range(150):
        half = 3 + step * 0.07
        picture.rect(x - half, 52 + step, half * 2 + 1, 1, "N2")
        picture.px(round(x - half), 52 + step, "N4")
    for y in range(72, 200, 12):
        picture.hline(x - 3, y, 7, "M2", 0.7)
    picture.vline(x, 28, 24, "N3")
    picture.px(x, 27, "R3", 1)
    picture.ellipse(x, 58, 15, 9, "N1")
    picture.fill(picture.mask_ring(x, 58, 15, 9, 1.2), "M3", 0.95)
    picture.ellipse(x, 58, 10, 5, "M1", 0.8)
    picture.ellipse(x, 58, 4.2, 4.2, "M4", 1)
    picture.ellipse(x, 58, 1.8, 1.8, "M5", 1)


def rail(picture: Picture) -> None:
    """The sky tram's rail, and the tram on its way."""
    for x in range(picture.width):
        y = round(176 + 10 * math.sin(x / 210))
        picture.rect(x, y, 1, 3, "N3")
        picture.px(x, y, "N5")
        if x % 86 == 20:
            picture.rect(x, y + 3, 4, STREET - y, "N2")
            picture.vline(x, y + 3, STREET - y, "N3")
    for car in range(3):
        left = 250 + car * 45
        top = round(176 + 10 * math.sin((left + 20) / 210)) - 15
        picture.rounded(left, top, 43, 15, "N0", 4)
        picture.rounded(left + 1, top + 1, 41, 12, "N4", 4)
        picture.hline(left + 5, top + 1, 33, "N6")
        picture.rect(left + 3, top + 4, 37, 5, "O4", 0.9)
        for window in range(left + 8, left + 38, 6):
            picture.vline(window, top + 4, 5, "N3")
        for person in (left + 11, left + 24, left + 30):
            picture.rect(person, top + 6, 2, 3, "O1")
        picture.hline(left + 3, top + 11, 37, "T4", 0.9)


def noodle_bar(picture: Picture, x: int) -> None:
    """The warm front at the left: lanterns, steam, three guests with their backs to the rain."""
    picture.rect(x, 196, 132, STREET - 196, "O0")
    for y in range(200, 236, 6):
        for brick in range(x + (y // 6 % 2) * 5, x + 130, 10):
            picture.hline(brick, y, 8, "S0")
    picture.rect(x, 196, 132, 2, "O1")
    for window in (x + 14, x + 46, x + 100):
        picture.rect(window, 203, 18, 20, "N0")
        picture.rect(window + 1, 204, 16, 18, "O3", 0.8)
        picture.rect(window + 1, 204, 16, 5, "O4", 0.85)
        picture.vline(window + 8, 204, 18, "O0")
        picture.hline(window - 1, 223, 20, "O1")
    picture.grid(("..##..", ".#..#.", "#....#", "######", ".####."), {"#": "G3"}, x + 50, 215)
    picture.rect(x + 4, 240, 124, STREET - 240, "O3", 0.75)
    picture.rect(x + 4, 240, 124, 10, "O4", 0.85)
    picture.rect(x + 4, 252, 124, 3, "O5", 0.9)
    picture.rect(x + 4, 276, 124, 16, "O1")
    picture.hline(x + 4, 276, 124, "O4", 0.5)
    for shelf in range(x + 10, x + 122, 7):
        picture.rect(shelf, 244, 4, 6, ("R2", "T3", "O1", "B3")[shelf // 7 % 4])
    for guest in (x + 24, x + 58, x + 98):
        picture.ellipse(guest, 263, 5, 5, "S0")
        picture.rounded(guest - 7, 267, 15, 14, "N1", 4)
        picture.rect(guest - 1, 281, 3, 8, "N2")
        picture.hline(guest - 5, 281, 11, "O0")
    for lamp in range(x + 10, x + 130, 28):
        picture.vline(lamp, 236, 3, "N0")
        picture.ellipse(lamp, 243, 5, 5, "R2", 0.9)
        picture.ellipse(lamp, 243, 3, 4, "O3", 1)
        picture.vline(lamp, 240, 5, "O5", 1)
    for stripe in range(12):
        picture.poly(
            [
                (x + stripe * 11, 228),
                (x + stripe * 11 + 11, 228),
                (x + stripe * 11 + 9, 238),
                (x + stripe * 11 - 2, 238),
            ],
            "R2" if stripe % 2 else "O5",
        )
    picture.hline(x, 228, 132, "R3")


def arcade(picture: Picture, x: int) -> None:
    """A narrow front of games between the two, magenta."""
    picture.rect(x, 178, 92, STREET - 178, "N2")
    picture.hline(x, 178, 92, "N4")
    for row in (188, 210):
        for window in (x + 10, x + 38, x + 66):
            lit = (window + row) % 3
            picture.rect(window, row, 16, 15, "N0")
            picture.rect(window + 1, row + 1, 14, 13, ("M3", "N1", "B3")[lit], (0.7, 0.0, 0.6)[lit])
            picture.vline(window + 8, row + 1, 13, "N2")
            picture.hline(window - 1, row + 15, 18, "N3")
    picture.rect(x + 4, 234, 84, 9, "N0")
    picture.rect(x + 5, 235, 82, 7, "M1", 0.7)
    for dot in range(x + 8, x + 84, 5):
        picture.rect(dot, 237, 2, 3, "M4" if dot % 2 else "M5", 1)
    picture.rect(x + 6, 246, 80, STREET - 246, "M2", 0.65)
    picture.rect(x + 6, 246, 80, 8, "M3", 0.8)
    for machine in (x + 12, x + 34, x + 56):
        picture.rect(machine, 258, 14, 30, "N1")
        picture.rect(machine + 2, 261, 10, 8, "B4", 0.9)
        picture.rect(machine + 4, 263, 3, 3, "N8", 1)
        picture.rect(machine + 2, 272, 10, 3, "N3")
    picture.rect(x + 74, 256, 10, 36, "M5", 0.8)


def clinic(picture: Picture, x: int) -> None:
    """Dr. Quill's: two storeys, a glass front, and the tooth over the roof."""
    width = 188
    top = 190
    picture.rect(x, top, width, STREET - top, "T0")
    picture.rect(x, top, width, 3, "T1")
    picture.hline(x, top, width, "T3")
    for seam in range(x, x + width, 31):
        picture.vline(seam, top + 3, 44, "N1")
        picture.vline(seam + 1, top + 3, 44, "T1")
    for number, window in enumerate((x + 9, x + 40, x + 124, x + 155)):
        picture.rect(window, top + 12, 22, 24, "N0")
        if number != 1:
            picture.rect(window + 1, top + 13, 20, 22, "T3", 0.75)
            picture.rect(window + 1, top + 13, 20, 7, "T4", 0.85)
            picture.poly(
                [(window + 3, top + 34), (window + 9, top + 13), (window + 12, top + 13), (window + 6, top + 34)],
                "T5",
                0.5,
                alpha=70,
            )
        else:
            picture.line(window + 4, top + 30, window + 14, top + 16, "N2")
        picture.vline(window + 10, top + 13, 22, "T0")
        picture.hline(window - 1, top + 36, 24, "T2")
    picture.rect(x + 126, top + 25, 5, 10, "N1")  # Elara at her window, working late
    picture.ellipse(x + 128, top + 22, 3.2, 3.6, "N1")
    picture.px(x + 130, top + 20, "N7")
    picture.rect(x - 4, 238, width + 8, 8, "N1")
    picture.rect(x - 3, 239, width + 6, 5, "T2", 0.6)
    picture.hline(x - 3, 240, width + 6, "T5", 1)
    picture.hline(x - 3, 243, width + 6, "T4", 0.9)
    picture.rect(x + 4, 248, width - 8, STREET - 248, "T1")
    for left, wide in ((x + 6, 64), (x + 118, 64)):
        picture.rect(left, 249, wide, 40, "T4", 0.8)
        picture.rect(left, 249, wide, 9, "T5", 0.85)
        picture.rect(left, 280, wide, 9, "T2", 0.7)
        for post in range(left + 21, left + wide, 21):
            picture.vline(post, 249, 40, "T1")
        picture.poly([(left + 6, 288), (left + 20, 249), (left + 27, 249), (left + 13, 288)], "T6", 0.5, alpha=70)
    picture.rect(x + 22, 268, 30, 12, "N7")  # the desk, Kade behind it
    picture.hline(x + 22, 268, 30, "N8")
    picture.hline(x + 22, 277, 30, "T3")
    picture.ellipse(x + 37, 260, 3.4, 3.8, "S1")
    picture.hline(x + 34, 258, 7, "O3")
    picture.rect(x + 34, 264, 7, 5, "B3")
    for leaf in range(7):
        turn = math.pi * (0.15 + 0.7 * leaf / 6)
        picture.line(
            x + 140, 276, x + 140 - math.cos(turn) * 10, 276 - math.sin(turn) * 13, "G2" if leaf % 2 else "G1", 2
        )
    picture.rect(x + 136, 276, 9, 9, "N7")
    picture.rect(x + 74, 248, 40, STREET - 248, "T0")
    picture.rect(x + 76, 250, 36, STREET - 250, "O4", 0.75)
    picture.rect(x + 76, 250, 36, 12, "O5", 0.85)
    picture.rect(x + 92, 250, 3, STREET - 250, "T1")
    for panel in (x + 76, x + 96):
        picture.rect(panel + 3, 254, 10, 30, "T5", 0.8, alpha=120)
    neon_tooth(picture, x + width // 2, 128)


def neon_tooth(picture: Picture, cx: int, top: int) -> None:
    """A tube bent to a tooth, two pixels wide, on a frame over the roof."""
    scale = 2
    left = cx - len(TOOTH[0]) * scale // 2
    for leg in (cx - 20, cx + 18):
        picture.rect(leg, top + 44, 3, 22, "N2")
        picture.vline(leg, top + 44, 22, "N4")
    picture.line(cx - 19, top + 60, cx + 19, top + 48, "N2")
    picture.line(cx - 19, top + 48, cx + 19, top + 60, "N2")
    rows = len(TOOTH)
    solid = np.zeros((rows, len(TOOTH[0])), dtype=bool)
    for y, row in enumerate(TOOTH):
        for x, sign in enumerate(row):
            solid[y, x] = sign == "#"
    big = np.kron(solid, np.ones((scale, scale), dtype=bool))
    mask = np.zeros((picture.height, picture.width), dtype=bool)
    mask[top : top + big.shape[0], left : left + big.shape[1]] = big
    inner = mask.copy()
    for _ in range(2):
        inner &= np.roll(inner, 1, 0) & np.roll(inner, -1, 0) & np.roll(inner, 1, 1) & np.roll(inner, -1, 1)
    core = inner.copy()
    for _ in range(2):
        core &= np.roll(core, 1, 0) & np.roll(core, -1, 0) & np.roll(core, 1, 1) & np.roll(core, -1, 1)
    outer = mask.copy()
    for _ in range(3):
        outer |= np.roll(outer, 1, 0) | np.roll(outer, -1, 0) | np.roll(outer, 1, 1) | np.roll(outer, -1, 1)
    picture.fill(outer, "N1")
    picture.fill(mask, "T5", 1)
    picture.fill(inner, "T1", 0.5)
    picture.fill(core, "T0", 0.4)
    picture.fill(mask & ~inner & (picture.ys % 7 < 3) & (picture.xs < cx), "T6", 1)
    for x, y in ((cx - 14, top + 10), (cx - 13, top + 9), (cx - 12, top + 9), (cx - 15, top + 11), (cx - 15, top + 12)):
        picture.px(x, y, "T6", 1)
