"""What sells, or wants to be looked at: machines, stalls, lit cases, the tram's shelter, the lane's barrier."""

from __future__ import annotations

import numpy as np

from art.canvas import Picture
from art.city_letters import centred, letters, molar
from art.city_shops import lantern
from art.city_walls import NEON, smile
from art.shading import hashed


def vending(colour: str) -> Picture:
    """A drinks machine against the rain."""
    tones = NEON[colour]
    picture = Picture(26, 44)
    picture.rounded(2, 2, 21, 39, tones[1] if colour != "T" else "T2", 2)
    picture.rect(3, 2, 19, 4, tones[1])
    picture.hline(3, 2, 19, tones[2])
    picture.rect(4, 7, 13, 22, "N0")
    picture.rect(5, 8, 11, 20, tones[1], 0.7)
    for row in range(4):
        for column in range(3):
            tone = ("O3", "R2", "N8", "T5", "M4", "B5")[int(hashed(column, row, ord(colour)) * 6)]
            picture.rect(6 + column * 3, 9 + row * 5, 2, 3, tone, 1)
        picture.hline(5, 12 + row * 5, 11, tones[0])
    picture.rect(18, 9, 3, 6, "N1")
    picture.px(19, 10, "T5", 1)
    picture.rect(18, 17, 3, 2, "N7")
    picture.rect(4, 32, 13, 5, "N0")
    picture.hline(4, 32, 13, tones[2])
    picture.vline(22, 4, 35, tones[0])
    return picture.outline()


def advert(kind: str) -> Picture:
    """A lit case on two feet: SMILE+ and its suns, or a mouth as large as a door."""
    picture = Picture(46, 64)
    picture.rounded(3, 2, 38, 52, "N2", 2)
    picture.hline(4, 2, 36, "N5")
    if kind == "sun":
        picture.vgradient(5, 5, 34, 46, "B2 V2 M3 O3", 0.9, emissive=0.8)
        picture.ellipse(22, 24, 10, 10, "O4", 1)
        picture.fill(
            np.asarray(picture.mask_ellipse(22, 24, 10, 10) & (picture.ys > 22) & (picture.ys % 3 == 0)), "M3", 1
        )
        molar(picture, 18, 39, "N8")
        centred(picture, 22, 8, "SMILE+", "N8")
    elif kind == "mouth":
        picture.vgradient(5, 5, 34, 46, "N1 B1 V1 M1 M2", 0.9, emissive=0.7)
        smile(picture, 22, 28, 0.58)
        centred(picture, 22, 9, "PRIME", "O4")
        centred(picture, 22, 43, "600+", "T6")
    else:
        picture.vgradient(5, 5, 34, 46, "T1 T2 T3 T4", 0.9, emissive=0.7)
        centred(picture, 22, 9, "FLOSS", "N8")
        centred(picture, 22, 17, "OR BE", "N8")
        centred(picture, 22, 25, "LOST", "N8")
        molar(picture, 19, 36, "N8")
    for x in (6, 34):
        picture.rect(x, 54, 4, 6, "N3")
    picture.vline(40, 4, 48, "N4")
    return picture.outline()


def advert_off(kind: str) -> Picture:
    """The same case in the morning: its glass is off, and somebody has been at it with paper and chalk."""
    picture = Picture(46, 64)
    picture.rounded(3, 2, 38, 52, "N2", 2)
    picture.hline(4, 2, 36, "N5")
    glass = picture.mask_rect(5, 5, 34, 46)
    picture.shade(glass, 0.7 - (picture.ys - 5) / 46 * 0.5 + (picture.xs - 22) / 120, "N2 N3 N3 F0 F1")
    for left in (10, 15, 27):
        picture.fill(
            np.asarray(glass & (np.abs(picture.xs + picture.ys * 0.5 - left - 14) < (1.6 if left == 15 else 0.8))), "F1"
        )
    if kind == "sun":  # a sheet of paper, with a question on it
        picture.ellipse(22, 18, 8, 8, "N3")
        picture.rect(10, 16, 25, 28, "N6")
        picture.rect(9, 15, 25, 28, "N8")
        for line, text in enumerate(("HOW", "ARE", "YOU?")):
            centred(picture, 22, 18 + line * 8, text, "N2", 0)
        for x in (8, 31):
            picture.rect(x, 14, 5, 3, "S2")
        picture.grid(("r.r", ".g.", ".g."), {"r": "R3", "g": "G2"}, 29, 38)
    elif kind == "mouth":  # the figure struck out
        centred(picture, 22, 9, "PRIME", "N6", 0)
        picture.poly([(8, 27), (22, 22), (37, 27), (22, 34)], "N5")
        picture.poly([(11, 27), (22, 25), (34, 27), (22, 30)], "N2")
        centred(picture, 22, 43, "600+", "N6", 0)
        for step in range(2):
            picture.line(10, 47 - step, 34, 44 - step, "O5", 1, 0)
        centred(picture, 22, 35, "YOU", "O5", 0)
    else:  # chalked: a child's tooth, and a better word
        centred(picture, 22, 9, "FLOSS", "N6", 0)
        centred(picture, 22, 17, "OR BE", "N6", 0)
        centred(picture, 22, 25, "LOST", "N5", 0)
        picture.hline(12, 27, 20, "N8")
        centred(picture, 22, 33, "FINE", "O5", 0)
        picture.grid((".##.##.", "#..#..#", "#.#.#.#", "#.....#", ".#.#.#.", ".##.##."), {"#": "N8"}, 19, 41)
    for x in (6, 34):
        picture.rect(x, 54, 4, 6, "N3")
    picture.vline(40, 4, 48, "N4")
    return picture.outline()


def food_cart() -> Picture:
    """Gyoza on wheels."""
    picture = Picture(74, 70)
    for number, x in enumerate(range(3, 69, 11)):
        lean = 2 if x > 30 else -1
        picture.poly(
            [(x, 8), (x + 10, 8), (x + 10 + max(0, lean), 20), (x + min(0, lean), 20)], ("R2", "N7")[number % 2]
        )
    picture.hline(3, 8, 66, "R3")
    for number, x in enumerate(range(2, 70, 6)):
        picture.rect(x, 20, 6, 3, ("R1", "N6")[number % 2])
    picture.rect(6, 23, 3, 24, "N4")
    picture.rect(64, 23, 3, 24, "N4")
    picture.vgradient(9, 23, 55, 16, "O2 O3 O4", 0.8, emissive=0.8)
    for x in (16, 26, 52):
        picture.rect(x, 31, 8, 8, "O1")
        picture.hline(x, 31, 8, "O5", 1)
    picture.ellipse(42, 30, 4, 4.5, "N1")
    picture.rounded(36, 33, 12, 7, "N2", 2)
    picture.hline(38, 27, 8, "N7")
    picture.rect(4, 39, 66, 4, "O2")
    picture.hline(4, 39, 66, "O4")
    picture.cylinder(5, 43, 64, 15, "O0 O1 O2 O2")
    letters(picture, 27, 48, "GYOZA", "O5", 0.8)
    for x in (14, 56):
        picture.ellipse(x, 60, 6, 6, "N1")
        picture.ellipse(x, 60, 3.5, 3.5, "N4")
        picture.ellipse(x, 60, 1.2, 1.2, "N7")
    lantern(picture, 6, 30)
    lantern(picture, 67, 30)
    return picture.outline()


def flower_stall(opened: bool) -> Picture:
    """The old keeper's stall: boards up in the evening; in the morning every bucket is full."""
    picture = Picture(84, 66)
    for number, x in enumerate(range(4, 80, 8)):
        tone = ("G2", "S5")[number % 2] if opened else ("G1", "N6")[number % 2]
        picture.rect(x, 6, 8, 12, tone)
        picture.rect(x + 1, 18, 6, 3, tone)
    picture.hline(4, 6, 76, "N7" if opened else "N5")
    picture.rect(6, 20, 4, 42, "O0")
    picture.rect(74, 20, 4, 42, "O0")
    picture.rect(10, 21, 64, 26, "N0")
    if opened:
        picture.rect(10, 21, 64, 26, "O0")
        for row, y in enumerate((26, 36)):
            for number, x in enumerate(range(14, 70, 8)):
                tone = ("R3", "O4", "M4", "N8", "V3", "O3")[int(hashed(number, row, 6) * 6)]
                picture.rect(x + 1, y + 4, 4, 6, "G2")
                picture.rect(x, y, 6, 5, tone)
                picture.px(x + 2, y + 2, "O5")
    else:
        for x in range(10, 74, 8):
            picture.rect(x, 21, 7, 26, "O1")
            picture.vline(x, 21, 26, "S2")
            picture.vline(x + 6, 21, 26, "O0")
        picture.rect(28, 27, 28, 11, "S5")
        centred(picture, 42, 30, "CLOSED", "R1", 0)
    picture.rect(4, 46, 76, 4, "S1")
    picture.hline(4, 46, 76, "S3")
    picture.rect(6, 50, 72, 12, "O0")
    for x in range(8, 76, 6):
        picture.vline(x, 50, 12, "S0")
    for number, x in enumerate((10, 22, 52, 66)):
        picture.rect(x, 52, 9, 11, "N5")
        picture.hline(x, 52, 9, "N7")
        if opened or number == 1:
            picture.rect(x, 46, 3, 7, "G2")
            picture.rect(x + 5, 45, 3, 8, "G2")
            picture.rect(x - 1, 43, 4, 4, ("R3", "O4", "M4", "N8")[number])
            picture.rect(x + 4, 42, 4, 4, ("O4", "R3", "N8", "M4")[number])
    return picture.outline()


def kiosk() -> Picture:
    """A score kiosk: pay, look up, be looked at."""
    picture = Picture(30, 58)
    picture.rounded(4, 2, 22, 53, "N3", 3)
    picture.vline(5, 6, 46, "N5")
    picture.rounded(6, 5, 18, 22, "N0", 2)
    picture.vgradient(7, 6, 16, 20, "V1 M1 M2 M3", 0.7, emissive=0.75)
    smile(picture, 15, 14, 0.26)
    centred(picture, 15, 20, "PAY", "N8")
    picture.poly([(5, 30), (25, 30), (27, 37), (3, 37)], "N5")
    picture.hline(5, 30, 20, "N7")
    for x in range(9, 22, 4):
        picture.rect(x, 32, 2, 2, "T5", 0.9)
    picture.rect(11, 41, 9, 2, "N0")
    picture.hline(7, 48, 17, "M3", 0.9)
    picture.rect(4, 52, 22, 3, "N1")
    return picture.outline()


def billboard(kind: str) -> Picture:
    """A great screen on a roof: the enamel score and its smile."""
    picture = Picture(112, 84)
    picture.rect(1, 0, 110, 70, "N2")
    picture.rect(2, 1, 108, 68, "N4")
    picture.hline(2, 1, 108, "N6")
    area = picture.mask_rect(5, 4, 102, 62)
    tones = "N1 B1 V1 M1 M2" if kind == "score" else "T0 T1 T2 T3"
    picture.shade(area, (picture.xs - 5) / 102.0 * 0.55 + (picture.ys - 4) / 62.0 * 0.45, tones, 0.9, emissive=0.75)
    picture.fill(np.asarray(area & (picture.ys % 2 == 0)), "N0", 0.3, alpha=36)
    if kind == "score":
        smile(picture, 40, 38)
        letters(picture, 9, 9, "ENAMEL SCORE", "N8")
        letters(picture, 72, 18, "942", "T6", scale=2)
        picture.rect(72, 34, 30, 4, "N0")
        picture.rect(72, 34, 26, 4, "T5", 1)
        letters(picture, 72, 42, "PRIME", "O4")
        letters(picture, 72, 50, "ACCESS", "O4")
        letters(picture, 10, 57, "SMILE TO ENTER", "M5")
    else:
        centred(picture, 56, 10, "ARE YOU", "N8", scale=2)
        centred(picture, 56, 26, "BRUSHED?", "T6", scale=2)
        for x in range(18, 96, 11):
            molar(picture, x, 44, "N8" if x != 62 else "R3")
        centred(picture, 56, 57, "DAILY SCORE AT 6", "T5")
    for x in (14, 92):
        picture.rect(x, 70, 4, 14, "N3")
        picture.vline(x, 70, 14, "N5")
    return picture


def shelter() -> Picture:
    """The tram stop's shelter: glass, a bench, a map of the line."""
    picture = Picture(132, 64)
    picture.rect(2, 2, 128, 9, "N3")
    picture.hline(2, 2, 128, "N6")
    picture.hline(2, 10, 128, "O4", 1)
    picture.rect(3, 11, 126, 36, "B1", 0.12, alpha=120)
    for x in (4, 44, 86, 126):
        picture.rect(x, 11, 2, 49, "N5")
    picture.rect(88, 16, 34, 22, "N0")
    picture.rect(89, 17, 32, 20, "N7", 0.4)
    for y, tone in ((21, "R2"), (27, "T3"), (32, "O3")):
        picture.hline(92, y, 26, tone)
        for x in range(93, 118, 6):
            picture.px(x, y, "N1")
    letters(picture, 10, 4, "HARBOUR LINE", "N8", 0.9)
    picture.rect(10, 40, 70, 5, "T2")
    picture.hline(10, 40, 70, "T4")
    picture.rect(10, 45, 70, 3, "T1")
    for x in (14, 72):
        picture.rect(x, 48, 3, 11, "N4")
    return picture.outline()


def barrier(length: int) -> Picture:
    """The lane's barrier seen along its length: glass, with a line of light on top; `length` px of ground."""
    high = 30
    picture = Picture(32, length + high)
    picture.rect(6, 4, 20, length, "N3")
    picture.rect(7, 4, 18, length, "V1", 0.15)
    picture.vline(8, 4, length, "N6")
    picture.vline(15, 4, length, "M3", 1)
    picture.vline(16, 4, length, "M4", 1)
    picture.vline(24, 4, length, "N5")
    for y in range(12, length, 22):
        picture.rect(6, y, 20, 3, "N2")
        picture.hline(6, y, 20, "N5")
    picture.rect(5, length + 2, 22, high - 4, "N2")
    picture.vgradient(8, length + 6, 16, high - 14, "M3 M2 V1", 0.6, emissive=0.7)
    centred(picture, 16, length + 10, "600", "N8")
    picture.hline(5, length + 2, 22, "N7")
    picture.rect(5, length + high - 5, 22, 3, "N4")
    return picture.outline()
