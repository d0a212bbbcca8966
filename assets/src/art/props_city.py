"""What stands about in the city's streets: lamps, machines that sell, stalls, benches, trees, railings, puddles.

Every prop is one picture with its feet at the middle of its lower edge; the third part of an entry says that sight and
pulses pass over it.
"""

from __future__ import annotations

import math
from functools import partial

import numpy as np

from art.canvas import Picture
from art.city_letters import centred, letters, molar
from art.city_shops import lantern
from art.city_walls import NEON, smile
from art.props_city_kinds import Entry
from art.props_clinic_care import chair
from art.shading import box, hashed, noise


def lamp() -> Picture:
    """A street lamp, its arm to the right."""
    picture = Picture(30, 86)
    picture.cylinder(12, 14, 4, 66, "N1 N2 N3 N5")
    picture.ellipse(13.5, 80, 6, 3, "N2")
    picture.hline(9, 78, 10, "N4")
    picture.line(14, 14, 22, 8, "N4", 2)
    picture.rounded(17, 5, 11, 4, "N4", 1)
    picture.hline(17, 5, 11, "N6")
    picture.rect(18, 9, 9, 2, "O5", 1)
    picture.rect(11, 46, 6, 8, "N3")
    picture.px(13, 48, "T5", 1)
    return picture.outline()


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
        picture.fill(np.asarray(picture.mask_ellipse(22, 24, 10, 10) & (picture.ys > 22) & (picture.ys % 3 == 0)), "M3", 1)
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


def food_cart() -> Picture:
    """Gyoza on wheels."""
    picture = Picture(74, 70)
    for number, x in enumerate(range(3, 69, 11)):
        lean = 2 if x > 30 else -1
        picture.poly([(x, 8), (x + 10, 8), (x + 10 + max(0, lean), 20), (x + min(0, lean), 20)], ("R2", "N7")[number % 2])
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


def tree(day: bool = False) -> Picture:
    """A street tree in its iron pot; little lamps hang in it."""
    picture = Picture(52, 80)
    picture.rect(23, 44, 6, 22, "O0")
    picture.vline(24, 44, 22, "S1")
    for number in range(26):
        turn = hashed(number, 1, 9) * 6.283
        reach = math.sqrt(hashed(number, 2, 9))
        x, y = 26 + math.cos(turn) * reach * 17, 25 + math.sin(turn) * reach * 15
        tone = "G0" if y > 32 else "G1" if number % 3 else "G2"
        picture.ellipse(x, y, 6.5, 5.5, tone)
    for number in range(40):
        x, y = 8 + int(hashed(number, 3, 9) * 36), 8 + int(hashed(number, 4, 9) * 30)
        if picture.albedo[y, x, 3]:
            picture.hline(x, y, 2, "G2" if y > 22 else "G3")
    for number in range(0 if day else 9):
        x, y = 12 + int(hashed(number, 5, 9) * 28), 16 + int(hashed(number, 6, 9) * 22)
        picture.px(x, y, "O5", 1)
        picture.px(x, y + 1, "O3", 1)
    picture.blit(box(26, 7, 9, "N2 N3 N4", "N2 N3 N4", "N6", "N1", pad=0), 13, 60)
    picture.rect(16, 61, 20, 4, "G0")
    return picture.outline()


def bench() -> Picture:
    """A bench with slats."""
    picture = Picture(52, 26)
    for y in (3, 7):
        picture.rect(3, y, 46, 3, "S1")
        picture.hline(3, y, 46, "S2")
    picture.rect(2, 12, 48, 5, "S1")
    picture.hline(2, 12, 48, "S3")
    picture.hline(2, 16, 48, "O0")
    for x in (6, 43):
        picture.rect(x, 17, 3, 6, "N3")
        picture.vline(x, 3, 9, "N4")
    return picture.outline()


def planter() -> Picture:
    """A stone trough with clipped box and a few brave flowers."""
    picture = Picture(66, 30)
    picture.blit(box(60, 8, 11, "N3 N4 N5", "N2 N3 N4", "N6", "N1", pad=0), 3, 8)
    for x in range(5, 60, 4):
        high = 6 + int(hashed(x, 2, 4) * 5)
        picture.rect(x, 14 - high, 5, high, "G1" if x % 3 else "G2")
        picture.hline(x, 14 - high, 3, "G2")
    for x in (12, 28, 49):
        picture.rect(x, 5, 2, 2, "M4" if x == 28 else "O4")
    return picture.outline()


def bollard() -> Picture:
    """A post with a lit ring."""
    picture = Picture(12, 26)
    picture.cylinder(3, 3, 6, 20, "N1 N2 N3 N5")
    picture.hline(3, 7, 6, "T5", 1)
    picture.hline(3, 8, 6, "T3", 0.8)
    return picture.outline()


def bin_() -> Picture:
    """A litter bin, overfull."""
    picture = Picture(20, 28)
    picture.cylinder(3, 8, 14, 17, "N1 N2 N3 N4")
    picture.ellipse(10, 8, 7, 3, "N0")
    picture.rect(6, 3, 5, 6, "N7")
    picture.rect(11, 5, 4, 4, "R2")
    picture.hline(3, 14, 14, "N5")
    return picture.outline()


def fountain(day: bool = False) -> Picture:
    """The city's molar, in marble, with water round its roots."""
    picture = Picture(76, 84)
    picture.ellipse(38, 66, 36, 16, "N3")
    picture.ellipse(38, 63, 36, 16, "N5")
    picture.ellipse(38, 63, 32, 13, "B1", 0.2)
    picture.fill(picture.mask_ring(38, 63, 28, 10, 1.2), "B4" if not day else "B5", 0.5 if not day else 0.0)
    picture.fill(picture.mask_ring(38, 63, 18, 6, 1.2), "B3", 0.4 if not day else 0.0)
    points = [(20, 14), (27, 7), (35, 10), (38, 13), (41, 10), (50, 7), (57, 14), (56, 30), (51, 40), (50, 58), (45, 64), (41, 52), (38, 47), (35, 52), (31, 64), (26, 58), (25, 40), (20, 30)]
    mask = picture.mask_poly(points)
    picture.shade(mask, 0.95 - (picture.xs - 18) / 44.0 * 0.6 - (picture.ys - 6) / 140.0, "N3 N4 N5 N6 N7")
    picture.vline(38, 14, 14, "N4")
    picture.hline(26, 12, 8, "N8")
    return picture.outline()


def railing() -> Picture:
    """The canal's railing, 48 px of it; it joins left to right."""
    picture = Picture(48, 26)
    picture.rect(0, 4, 48, 3, "N4")
    picture.hline(0, 4, 48, "N6")
    picture.hline(0, 13, 48, "N3")
    for x in range(2, 48, 8):
        picture.rect(x, 7, 2, 15, "N3")
        picture.vline(x, 7, 15, "N5")
    picture.rect(0, 22, 48, 4, "N2")
    picture.hline(0, 22, 48, "N4")
    return picture


def laundry() -> Picture:
    """A line of washing across the alley; it hangs over heads."""
    picture = Picture(128, 44)
    for x in range(128):
        picture.px(x, round(4 + 7 * math.sin(x / 128 * math.pi)), "N6")
    for number, (x, wide, high, tone, shade) in enumerate((
        (8, 14, 20, "N7", "N5"), (26, 10, 14, "R2", "R1"), (40, 18, 24, "B2", "B1"), (63, 8, 10, "O4", "O2"), (74, 8, 11, "O4", "O2"),
        (86, 16, 20, "T4", "T2"), (106, 12, 15, "M3", "M1"),
    )):
        top = round(4 + 7 * math.sin((x + wide / 2) / 128 * math.pi))
        picture.rect(x, top, wide, high, tone)
        picture.rect(x + wide - 3, top, 3, high, shade)
        picture.rect(x, top + high - 2, wide, 2, shade)
        picture.px(x + 1, top - 1, "O3")
        picture.px(x + wide - 2, top - 1, "O3")
        if number in (0, 2):
            picture.rect(x - 3, top, 3, 8, tone)
            picture.rect(x + wide, top, 3, 8, shade)
    return picture


def lights() -> Picture:
    """A string of paper lanterns; it hangs over heads."""
    picture = Picture(160, 34)
    for x in range(160):
        picture.px(x, round(3 + 10 * math.sin(x / 160 * math.pi)), "N1")
    for x in range(14, 160, 22):
        lantern(picture, x, round(9 + 10 * math.sin(x / 160 * math.pi)))
    return picture


def dumpster() -> Picture:
    """A container for what the restaurants throw away."""
    picture = Picture(48, 40)
    picture.blit(box(42, 10, 20, "G0 G1 G1", "G0 G0 G1", "G2", "N0", pad=0), 3, 6)
    picture.vline(24, 6, 10, "G0")
    for x in (8, 30):
        picture.rect(x, 22, 10, 2, "N4")
    for x in (6, 38):
        picture.ellipse(x + 2, 37, 2.4, 2.4, "N1")
    picture.rect(12, 3, 12, 6, "N2")
    picture.rect(20, 1, 9, 7, "N7")
    return picture.outline()


def boxes() -> Picture:
    """Crates of noodles and an umbrella somebody forgot."""
    picture = Picture(46, 42)
    for x, y, wide in ((3, 20, 20), (22, 22, 20), (8, 6, 18)):
        picture.blit(box(wide, 6, 11, "S1 S2 S3", "O0 S0 S1", "S4", "N0", pad=0), x, y)
        picture.hline(x + 2, y + 11, wide - 4, "S2")
    letters(picture, 10, 14, "TOFU", "O4", 0)
    picture.line(40, 6, 36, 24, "M3", 3)
    picture.line(40, 4, 40, 8, "N6")
    return picture.outline()


def bicycle() -> Picture:
    """A courier's bicycle."""
    picture = Picture(46, 34)
    for x in (10, 35):
        picture.fill(picture.mask_ring(x, 24, 7.5, 7.5, 1.6), "N4")
        picture.fill(picture.mask_ring(x, 24, 2, 2, 1.2), "N6")
    for ax, ay, bx, by in ((10, 24, 17, 12), (17, 12, 30, 12), (30, 12, 35, 24), (17, 12, 22, 24), (22, 24, 30, 12), (10, 24, 22, 24)):
        picture.line(ax, ay, bx, by, "O3", 1)
    picture.hline(14, 10, 7, "N6")
    picture.line(30, 12, 32, 7, "N6")
    picture.hline(29, 7, 5, "N6")
    picture.rect(4, 4, 12, 8, "T2")
    picture.hline(4, 4, 12, "T4")
    return picture.outline()


def puddle(width: int, height: int, seed: int, day: bool = False) -> Picture:
    """A puddle with the lights of the street in it; by day the sky."""
    picture = Picture(width, height)
    round_ = ((picture.xs - width / 2 + 0.5) / (width / 2)) ** 2 + ((picture.ys - height / 2 + 0.5) / (height / 2)) ** 2
    field = round_ + 0.9 * (noise(height, width, 9, seed, 2) - 0.5)
    mask = np.asarray(field < 0.72)
    if day:
        picture.shade(mask, 0.3 + picture.ys / height * 0.6 + 0.3 * (noise(height, width, 12, seed + 1) - 0.5), "B3 B4 B5 N8")
        return picture
    picture.fill(mask, "N1", alpha=150)
    deep = noise(height, width, 7, seed + 1) + (picture.ys / height - 0.5) * 0.5
    picture.fill(np.asarray(mask & (deep > 0.5)), "B1", 0.16, alpha=150)
    picture.fill(np.asarray(mask & (deep > 0.72)), "V1", 0.22, alpha=150)
    rim = mask & ~np.roll(mask, 1, 0)
    picture.fill(np.asarray(rim & (noise(height, width, 6, seed + 2) > 0.4)), "N5", alpha=190)
    tones = ("M3", "T4", "O3", "B4")
    for number in range(width // 7):
        x, y = int(hashed(number, 1, seed) * width), int(hashed(number, 2, seed) * height)
        wide = 2 + int(hashed(number, 3, seed) * 5)
        for step in range(3):
            streak = np.asarray(mask & picture.mask_rect(x + step % 2, y + step * 2, wide, 1))
            picture.fill(streak, tones[(number + seed) % 4], 0.5 - step * 0.12, alpha=200 - step * 50)
    return picture


def mosaic(day: bool = False) -> Picture:
    """The square's great inlay: the city's molar in pale stone within a ring."""
    picture = Picture(256, 160)
    pale, dark, line = ("N8", "F2", "T4") if day else ("N4", "N2", "T1")
    picture.fill(picture.mask_ring(128, 80, 127, 79, 7), pale)
    picture.fill(picture.mask_ring(128, 80, 122, 75, 1.5), line)
    picture.fill(picture.mask_ring(128, 80, 116, 70, 2), dark)
    for number in range(24):
        turn = number / 24 * math.tau
        picture.line(128 + math.cos(turn) * 104, 80 + math.sin(turn) * 62, 128 + math.cos(turn) * 114, 80 + math.sin(turn) * 68, pale, 2)
    outline = (
        (-15, -12), (-11, -16), (-5, -15), (0, -12), (5, -15), (11, -16), (15, -12), (15, -4), (11, 3), (10, 12), (7, 17), (4, 14),
        (3, 6), (0, 3), (-3, 6), (-4, 14), (-7, 17), (-10, 12), (-11, 3), (-15, -4),
    )  # fmt: skip
    picture.poly([(128 + x * 4.2, 78 + y * 2.9) for x, y in outline], pale)
    picture.poly([(128 + x * 3.6, 78 + y * 2.4) for x, y in outline], dark)
    picture.poly([(128 + x * 3.1, 77 + y * 2.0) for x, y in outline], pale, alpha=150)
    worn = noise(160, 256, 5, 77, 2) < 0.33
    picture.albedo[worn] = 0
    return picture


def bed() -> Picture:
    """A flower bed with a clipped hedge round it."""
    picture = Picture(100, 46)
    picture.rect(2, 8, 96, 34, "G0")
    picture.rect(4, 6, 92, 30, "G1")
    picture.rect(12, 12, 76, 16, "O0")
    for number in range(44):
        x, y = 13 + int(hashed(number, 1, 5) * 70), 10 + int(hashed(number, 2, 5) * 14)
        picture.rect(x, y + 2, 2, 3, "G2")
        picture.rect(x - 1, y, 3, 3, ("R3", "O4", "M4", "N7", "V3")[number % 5])
    for number in range(90):
        x, y = 4 + int(hashed(number, 3, 5) * 90), 6 + int(hashed(number, 4, 5) * 34)
        if not (11 < x < 88 and 11 < y < 29):
            picture.hline(x, y, 2, "G2" if y < 30 else "G1")
    picture.hline(4, 6, 92, "G2")
    picture.rect(2, 40, 96, 4, "N3")
    picture.hline(2, 40, 96, "N5")
    return picture.outline()


def manhole() -> Picture:
    """A cover with the city's molar on it."""
    picture = Picture(26, 14)
    picture.ellipse(12.5, 7, 12, 6, "N0")
    picture.ellipse(12.5, 6, 11, 5, "N3")
    picture.ellipse(12.5, 6, 8, 3.4, "N2")
    picture.hline(6, 6, 13, "N4")
    return picture


def drain() -> Picture:
    """A drain by the kerb."""
    picture = Picture(26, 6)
    picture.rect(0, 0, 26, 6, "N0")
    for x in range(1, 26, 3):
        picture.vline(x, 1, 4, "N3")
    return picture


def crossing() -> Picture:
    """Worn stripes across the way."""
    picture = Picture(112, 92)
    worn = noise(92, 112, 3, 23)
    for x in range(0, 112, 14):
        picture.fill(np.asarray(picture.mask_rect(x, 0, 8, 92) & (worn > 0.28)), "N5")
    return picture


def steam(frame: int) -> Picture:
    """Steam from a grating, one of four moments."""
    picture = Picture(40, 64)
    drift = 0.35 + 0.65 * noise(128, 40, 12, 57, 2)[frame * 16: frame * 16 + 64]
    part = np.clip((62 - picture.ys) / 62.0, 0, 1)
    reach = 4 + 13 * part
    sway = 5 * np.sin(part * 4 + frame * math.pi / 2)
    thick = np.exp(-(((picture.xs - 20 - sway * part) / reach) ** 2)) * (1 - part) ** 0.8 * np.clip(part * 8, 0, 1)
    value = thick * np.clip(drift - 0.2, 0, 1) * 1.6
    for least, alpha in ((0.06, 26), (0.14, 30), (0.24, 34), (0.36, 38)):
        picture.fill(np.asarray(value > least), "N6", alpha=alpha)
    return picture


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


STREET: dict[str, Entry] = {
    "lamp": (lamp, (9, 76, 10, 8), True),
    "vend-m": (partial(vending, "M"), (2, 31, 22, 11), False),
    "vend-t": (partial(vending, "T"), (2, 31, 22, 11), False),
    "vend-b": (partial(vending, "B"), (2, 31, 22, 11), False),
    "advert-sun": (partial(advert, "sun"), (4, 52, 36, 8), False),
    "advert-mouth": (partial(advert, "mouth"), (4, 52, 36, 8), False),
    "advert-floss": (partial(advert, "floss"), (4, 52, 36, 8), False),
    "food-cart": (food_cart, (4, 50, 66, 16), False),
    "flower-stall": (partial(flower_stall, False), (4, 48, 76, 16), False),
    "flower-stall-open": (partial(flower_stall, True), (4, 48, 76, 16), False),
    "kiosk": (kiosk, (4, 45, 22, 11), False),
    "shelter": (shelter, (4, 44, 124, 16), False),
    "barrier-north": (partial(barrier, 80), None, False),
    "barrier-south": (partial(barrier, 80), None, False),
    "tree": (tree, (13, 66, 26, 11), False),
    "tree-day": (partial(tree, True), (13, 66, 26, 11), False),
    "bench": (bench, (3, 14, 46, 9), True),
    "planter": (planter, (3, 16, 60, 12), True),
    "bollard": (bollard, (3, 18, 6, 6), True),
    "bin": (bin_, (3, 17, 14, 9), True),
    "fountain": (fountain, None, False),
    "fountain-day": (partial(fountain, True), None, False),
    "railing": (railing, None, True),
    "laundry": (laundry, None, False),
    "lantern-string": (lights, None, False),
    "dumpster": (dumpster, (3, 22, 42, 15), False),
    "boxes": (boxes, (3, 26, 39, 13), False),
    "bicycle": (bicycle, (4, 26, 38, 6), True),
    "puddle-a": (partial(puddle, 74, 28, 1), None, False),
    "puddle-b": (partial(puddle, 52, 20, 2), None, False),
    "puddle-c": (partial(puddle, 104, 34, 3), None, False),
    "puddle-d": (partial(puddle, 36, 14, 4), None, False),
    "puddle-day-a": (partial(puddle, 74, 28, 1, True), None, False),
    "puddle-day-b": (partial(puddle, 52, 20, 2, True), None, False),
    "puddle-day-c": (partial(puddle, 104, 34, 3, True), None, False),
    "puddle-day-d": (partial(puddle, 36, 14, 4, True), None, False),
    "manhole": (manhole, None, False),
    "drain": (drain, None, False),
    "crossing": (crossing, None, False),
    "billboard-score": (partial(billboard, "score"), None, False),
    "billboard-brush": (partial(billboard, "brush"), None, False),
    "mosaic": (mosaic, None, False),
    "mosaic-day": (partial(mosaic, True), None, False),
    "dental-chair": (chair, None, True),
    "bed": (bed, (3, 20, 94, 23), True),
    **{f"steam-{frame}": (partial(steam, frame), None, False) for frame in range(4)},
}
"""Street props. New ones go to the end of the last list: maps hold their places."""
