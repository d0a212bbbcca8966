"""The shops at street level: each draws its lit front between two lines of a house, its sign over it.

A front stands on `foot`; its glass begins 48 px above that. Everything behind glass is light, dithered as only glowing
glass is.
"""

from __future__ import annotations

import math

import numpy as np

from art.canvas import Picture
from art.city_letters import centred, letters, molar
from art.city_walls import NEON, board
from art.shading import hashed

SIGN = 64  # px above the foot: the sign's upper edge
GLASS = 48  # px above the foot: the glass's upper edge
SILL = 9  # px


def glass(picture: Picture, x: int, foot: int, width: int, sign: str, colour: str) -> tuple[int, int, int, int]:
    """A shop's frame, sign and empty lit glass; returns the glass's box x, y, width, height."""
    tones = NEON[colour]
    picture.rect(x, foot - SIGN - 2, width, SIGN + 2, "N1")
    picture.vline(x, foot - SIGN, SIGN, "N4")
    picture.vline(x + width - 1, foot - SIGN, SIGN, "N0")
    board(picture, x + 1, foot - SIGN, width - 2, sign, colour)
    left, top, wide, high = x + 4, foot - GLASS, width - 8, GLASS - SILL
    mask = picture.mask_rect(left, top, wide, high)
    field = 0.95 - 0.75 * (picture.ys - top) / high + 0.12 * np.sin((picture.xs - left) * 0.12)
    picture.shade(mask, field, tones[:4], 0.8, emissive=0.75)
    picture.rect(left, foot - SILL, wide, SILL, "N2")
    picture.hline(left, foot - SILL, wide, "N5")
    picture.hline(left, foot - 1, wide, "N0")
    return left, top, wide, high


def sheen(picture: Picture, x: int, y: int, width: int, height: int, places: tuple[int, ...]) -> None:
    """The slanted shine of large panes."""
    area = picture.mask_rect(x, y, width, height)
    for number, place in enumerate(places):
        slant = np.abs((picture.xs - x - place) - (height - (picture.ys - y)) * 0.5) < (2.5 if number % 2 == 0 else 0.9)
        picture.fill(np.asarray(area & slant), "N8", 0.5, alpha=48)


def guest(picture: Picture, x: int, y: int, tone: str = "N1") -> None:
    """Somebody inside, dark against the light, their shoulders at y."""
    picture.ellipse(x, y - 5, 3.6, 4.2, tone)
    picture.rounded(x - 6, y - 1, 13, 15, tone, 3)


def lantern(picture: Picture, x: int, y: int) -> None:
    """A paper lantern."""
    picture.ellipse(x, y, 4, 5, "R2", 0.9)
    picture.ellipse(x - 0.5, y - 1, 2.4, 3.6, "O3", 1)
    picture.ellipse(x - 1, y - 2, 1.2, 2, "O5", 1)
    picture.hline(x - 2, y - 5, 5, "N1")
    picture.hline(x - 2, y + 5, 5, "N1")


def awning(picture: Picture, x: int, y: int, width: int, one: str, other: str) -> None:
    """A striped awning with a scalloped edge."""
    for number, left in enumerate(range(x, x + width, 6)):
        tone = one if number % 2 else other
        wide = min(6, x + width - left)
        picture.rect(left, y, wide, 8, tone)
        picture.rect(left + 1, y + 8, max(1, wide - 2), 2, tone)
    picture.hline(x, y, width, "N7", alpha=110)
    picture.hline(x, y + 7, width, "N0", alpha=70)


def noodle_bar(picture: Picture, x: int, foot: int, width: int) -> None:
    """Noodles all night: bottles, three guests at the counter, a curtain, lanterns."""
    left, top, wide, _ = glass(picture, x, foot, width, "NOODLE BAR 24H", "O")
    for shelf in range(left + 3, left + wide - 12, 12):
        picture.hline(shelf, top + 17, 10, "O1")
        for number in range(3):
            tone = ("G2", "R2", "B3", "T3")[int(hashed(shelf, number) * 4)]
            picture.rect(shelf + number * 3, top + 12 + number % 2, 2, 5 - number % 2, tone, 0.5)
    for place in (0.2, 0.5, 0.75):
        guest(picture, left + int(wide * place), top + 26)
    picture.rect(left, top + 33, wide, 3, "O1")
    picture.hline(left, top + 33, wide, "O4", 0.8)
    for number, cloth in enumerate(range(left + 1, left + wide - 11, 13)):
        picture.rect(cloth, top, 12, 9, ("R2", "R1")[number % 2], 0.25)
        picture.hline(cloth, top + 8, 12, "O3", 0.5)
        picture.rect(cloth + 4, top + 3, 4, 3, "O4", 0.6)
    for place in (0.06, 0.36, 0.66, 0.94):
        lantern(picture, left + int(wide * place), top - 1)


def arcade(picture: Picture, x: int, foot: int, width: int) -> None:
    """Rows of lit machines, a curtain of light for a door."""
    left, top, wide, high = glass(picture, x, foot, width, "NEON ARCADE", "M")
    door = left + wide // 2 - 12
    for number, machine in enumerate(range(left + 4, left + wide - 14, 17)):
        if door - 14 < machine < door + 25:
            continue
        picture.rect(machine, top + 12, 13, high - 12, "N1")
        picture.rect(machine + 2, top + 15, 9, 8, ("B4", "T4", "V3", "O3")[number % 4], 1)
        picture.rect(machine + 3, top + 17, 4, 2, ("B5", "T6", "M5", "O5")[number % 4], 1)
        picture.hline(machine + 1, top + 25, 11, "N4")
        picture.px(machine + 4, top + 26, "R3", 1)
        picture.px(machine + 7, top + 26, "T5", 1)
        picture.hline(machine, top + 12, 13, "M4", 0.9)
        if number % 3 == 1:
            guest(picture, machine + 7, top + 30, "M0")
    picture.rect(door - 2, top, 26, high + SILL, "N0")
    picture.vgradient(door, top + 2, 22, high + SILL - 2, "M4 M3 V2 M1", 0.9, emissive=0.85)
    picture.rect(door + 10, top + 2, 2, high + SILL - 2, "N1")


def credit(picture: Picture, x: int, foot: int, width: int) -> None:
    """A bank that lends on teeth: four machines with a molar each."""
    left, top, wide, high = glass(picture, x, foot, width, "ENAMEL CREDIT", "B")
    picture.rect(left, top, wide, 2, "B5", 1)
    for machine in range(left + 6, left + wide - 17, 27):
        picture.rounded(machine, top + 7, 18, high - 7, "N2", 2)
        picture.hline(machine + 1, top + 7, 16, "N5")
        picture.rect(machine + 3, top + 11, 12, 10, "B5", 0.9)
        molar(picture, machine + 5, top + 13, "B2", 0.6)
        picture.rect(machine + 4, top + 24, 10, 2, "N0")
        picture.px(machine + 13, top + 22, "T5", 1)
        picture.hline(machine + 3, top + 28, 12, "N4")


def whitening(picture: Picture, x: int, foot: int, width: int) -> None:
    """A bar where one lies under blue lamps with the mouth open."""
    left, top, wide, high = glass(picture, x, foot, width, "WHITEN BAR", "T")
    picture.vgradient(left, top, wide, high, "T2 T3 T3 T4", 0.8, emissive=0.7)
    for seat in range(left + 8, left + wide - 26, 32):
        picture.poly(
            [
                (seat, top + 32),
                (seat + 3, top + 18),
                (seat + 7, top + 18),
                (seat + 9, top + 27),
                (seat + 22, top + 29),
                (seat + 22, top + 33),
            ],
            "N7",
            0.4,
        )
        picture.ellipse(seat + 6, top + 15, 3, 3.4, "N2")
        picture.rounded(seat + 8, top + 21, 12, 6, "N2", 2)
        picture.vline(seat + 15, top, 9, "N4")
        picture.rounded(seat + 8, top + 8, 14, 4, "N5", 1)
        picture.hline(seat + 9, top + 12, 12, "B5", 1)
        picture.poly(
            [(seat + 9, top + 13), (seat + 20, top + 13), (seat + 12, top + 18), (seat + 5, top + 18)],
            "B4",
            0.7,
            alpha=110,
        )
        picture.rect(seat + 4, top + 33, 14, 2, "T1")
    sheen(picture, left, top, wide, high, (10, 17, wide - 40))


def sweets(picture: Picture, x: int, foot: int, width: int) -> None:
    """A sugar shop, of all things: jars to the ceiling, "prescription only"."""
    left, top, wide, _ = glass(picture, x, foot, width, "GUM & CO", "M")
    for row in range(3):
        y = top + 4 + row * 12
        picture.hline(left, y + 9, wide, "M0")
        picture.hline(left, y + 10, wide, "M1", 0.6)
        for number, jar in enumerate(range(left + 3, left + wide - 8, 9)):
            tone = ("O3", "R3", "T4", "B4", "G3", "M4", "O5")[int(hashed(number, row, 3) * 7)]
            picture.rounded(jar, y, 7, 9, "M4", 2, 0.35)
            picture.rect(jar + 1, y + 2 + int(hashed(jar, y) * 3), 5, 6 - int(hashed(jar, y) * 3), tone, 0.7)
            picture.hline(jar + 1, y, 5, "N3")
    guest(picture, left + wide * 2 // 3, top + 26, "M0")
    awning(picture, x + 2, top - 3, width - 4, "M3", "N7")


def boutique(picture: Picture, x: int, foot: int, width: int) -> None:
    """Clothes for people with a score: three dummies without faces, all of them smiling."""
    left, top, wide, high = glass(picture, x, foot, width, "FLOSS", "V")
    picture.vgradient(left, top, wide, high, "V1 V2 V2 V3", 0.8, emissive=0.7)
    for number, dummy in enumerate(range(left + 12, left + wide - 8, 26)):
        coat, shade = (("M3", "M1"), ("T4", "T2"), ("N8", "N5"), ("O4", "O2"))[number % 4]
        picture.ellipse(dummy, top + 8, 3, 3.6, "N7", 0.5)
        picture.hline(dummy - 1, top + 10, 3, "R2", 0.8)
        picture.poly(
            [(dummy - 5, top + 13), (dummy + 5, top + 13), (dummy + 7, top + 31), (dummy - 7, top + 31)], coat, 0.35
        )
        picture.poly(
            [(dummy + 1, top + 13), (dummy + 5, top + 13), (dummy + 7, top + 31), (dummy + 2, top + 31)], shade, 0.3
        )
        picture.rect(dummy - 1, top + 31, 2, 6, "N4")
        picture.hline(dummy - 5, top + 37, 11, "N3")
        picture.vline(dummy, top, 4, "N8", 0.8)
    sheen(picture, left, top, wide, high, (20, 27, wide - 30))


def records(picture: Picture, x: int, foot: int, width: int) -> None:
    """Old synthesisers and discs; somebody tries one."""
    left, top, wide, _ = glass(picture, x, foot, width, "SYNTH", "V")
    for row, y in enumerate((top + 4, top + 15)):
        for number, disc in enumerate(range(left + 8, left + wide - 6, 13)):
            tone = ("M3", "O3", "B4", "T4", "R2")[(number + row * 2) % 5]
            picture.rect(disc - 5, y, 10, 10, tone, 0.75)
            picture.ellipse(disc, y + 5, 3.6, 3.6, "N0")
            picture.px(disc, y + 5, tone, 1)
    for keys in range(left + 6, left + wide - 34, 44):
        picture.rect(keys, top + 30, 34, 6, "N1")
        picture.hline(keys + 1, top + 33, 32, "N8", 0.6)
        for key in range(keys + 2, keys + 32, 3):
            picture.px(key, top + 33, "N1")
        for lamp in range(keys + 3, keys + 30, 5):
            picture.px(lamp, top + 31, ("R3", "T5", "O4")[lamp % 3], 1)
        guest(picture, keys + 16, top + 22, "M0")


def hotel(picture: Picture, x: int, foot: int, width: int) -> None:
    """A capsule hotel: a warm lobby, keys on the wall, a canopy."""
    left, top, wide, high = glass(picture, x, foot, width, "HOTEL MOLAR", "O")
    middle = left + wide // 2
    for row in range(3):
        for column in range(8):
            picture.rect(left + 6 + column * 5, top + 6 + row * 6, 3, 4, "O1")
            picture.px(left + 7 + column * 5, top + 7 + row * 6, "O5", 1)
    picture.rect(left + 4, top + 27, 46, 12, "O1")
    picture.hline(left + 4, top + 27, 46, "O4", 0.8)
    guest(picture, left + 24, top + 21)
    picture.rect(middle + 8, top - 1, 28, high + SILL + 1, "N0")
    picture.vgradient(middle + 10, top + 1, 24, high + SILL - 1, "O4 O3 O3 O2", 0.8, emissive=0.85)
    picture.vline(middle + 21, top + 1, high + SILL - 1, "O0")
    picture.rect(middle + 18, top + 22, 2, 5, "O0")
    picture.rect(middle + 23, top + 22, 2, 5, "O0")
    picture.rect(middle + 2, top - 4, 40, 5, "R1")
    picture.hline(middle + 2, top - 4, 40, "R3")
    for plant in (left + 56, middle + 44):
        picture.rect(plant, foot - 13, 8, 8, "N3")
        for leaf in range(5):
            turn = math.pi * (0.15 + 0.7 * leaf / 4)
            picture.line(
                plant + 4,
                foot - 13,
                plant + 4 - math.cos(turn) * 9,
                foot - 13 - math.sin(turn) * 13,
                "G1" if leaf % 2 else "G2",
                2,
            )


def mirrors(picture: Picture, x: int, foot: int, width: int) -> None:
    """Bright Lane's pride: mirrors that show what a better score would make of you."""
    left, top, wide, high = glass(picture, x, foot, width, "MIRROR MIRROR", "B")
    for number, pane in enumerate(range(left + 5, left + wide - 20, 26)):
        picture.rounded(pane - 1, top + 1, 22, high - 3, "N7", 4, 0.5)
        mask = picture.mask_rounded(pane, top + 2, 20, high - 5, 4)
        picture.shade(mask, (picture.xs - pane + picture.ys - top) / 58.0, "B1 B2 B3 B4", 0.7, emissive=0.7)
        guest(picture, pane + 10, top + 20, "B1")
        picture.hline(pane + 8, top + 16, 5, "N8" if number % 2 else "O5", 1)
        centred(picture, pane + 10.5, top + 28, ("942", "900", "871", "999", "880")[number % 5], "N8", 1)
    sheen(picture, left, top, wide, high, (8, 15, wide - 30, wide - 23))


def shut(picture: Picture, x: int, foot: int, width: int, name: str = "CLOSED") -> None:
    """A shop that has given up: shutter, posters, somebody's tag."""
    picture.rect(x, foot - SIGN - 2, width, SIGN + 2, "N1")
    picture.rect(x + 2, foot - SIGN, width - 4, 12, "N0")
    letters(picture, x + 10, foot - SIGN + 4, name, "N4", 0)
    picture.rect(x + 4, foot - GLASS, width - 8, GLASS - 2, "N3")
    for y in range(foot - GLASS, foot - 2, 4):
        picture.hline(x + 4, y, width - 8, "N4")
        picture.hline(x + 4, y + 3, width - 8, "N1")
    tag = [(0, 10), (6, 0), (10, 12), (16, 2), (22, 12), (28, 4), (36, 10)]
    for (ax, ay), (bx, by) in zip(tag[:-1], tag[1:], strict=True):
        picture.line(x + 18 + ax, foot - 34 + ay, x + 18 + bx, foot - 34 + by, "M2", 2)
    for number, poster in enumerate(range(x + width - 46, x + width - 14, 15)):
        picture.rect(poster, foot - 36 + number * 3, 13, 18, ("N7", "O4", "T4")[number % 3])
        molar(picture, poster + 3, foot - 32 + number * 3, "N2", 0)
        picture.hline(poster + 2, foot - 23 + number * 3, 9, "N4")
