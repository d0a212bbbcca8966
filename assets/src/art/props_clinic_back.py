"""Props of the clinic's back rooms: records, power, air, doors, mops, the yard."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from functools import partial

from art.canvas import Picture
from art.props_clinic_light import tooth
from art.shading import box, hashed

LABELS = (("N7", 0.0), ("T4", 0.75), ("B4", 0.75), ("T3", 0.55), ("O4", 0.75))
LABEL_SHARES = (5, 7, 5, 5, 2)
"""A drawer's label: its colour, how bright it is, and how many of 24 are so."""


def records(seed: int) -> Picture:
    """A tall cabinet of patients' records: 4 x 6 small drawers, most with a label that is lit."""
    picture = box(40, 10, 54, "N3 N4 F0", "N2 N3 N4", "F3", "N0", pad=2)
    chance = random.Random(seed)
    for row in range(6):
        for column in range(4):
            x, y = 4 + column * 9, 14 + row * 8
            picture.rect(x, y, 8, 7, "F1" if chance.random() < 0.8 else "F0")
            picture.hline(x, y, 8, "F3")
            picture.hline(x, y + 6, 8, "N3")
            ink, shine = chance.choices(LABELS, LABEL_SHARES)[0]
            picture.rect(x + 2, y + 2, 4, 2, ink, shine)
            if chance.random() < 0.5:
                picture.px(x + 6, y + 5, ("T4", "T5", "B4")[(row + column) % 3], 1)
    picture.hline(3, 63, 38, "T4", 0.9)
    return picture.outline()


def terminal() -> Picture:
    """The vault's terminal: a round pedestal under a ring of records of light."""
    picture = Picture(58, 62)
    picture.ellipse(28.5, 52, 26, 8, "N1")
    picture.shade(picture.mask_ellipse(28.5, 49, 26, 8), 1 - (picture.xs - 3) / 56, "N2 N3 N4 F0 F1", 0.4)
    picture.fill(picture.mask_ring(28.5, 49, 22, 6.4, 1.3), "B4", 0.9)
    picture.cylinder(20, 28, 17, 20, "N2 N3 N4 F1 F3", dither=0.3)
    picture.ellipse(28.5, 28, 12, 4, "F2")
    picture.ellipse(28.5, 27, 10, 3, "B3", 0.8)
    for number in range(10):
        turn = number / 10 * 2 * math.pi
        x, y = 28.5 + math.cos(turn) * 20, 16 + math.sin(turn) * 7
        picture.rect(x - 2, y - 3, 4, 6, "B4" if number % 3 else "T5", 0.9)
        picture.hline(x - 1, y - 2, 2, "N8", 1)
    tooth(picture, 25, 11, "B5", "B4")
    return picture.outline()


def security_desk() -> Picture:
    """The desk in the door-control room: three screens with the building's plan."""
    picture = Picture(92, 58)
    picture.blit(box(86, 14, 20, "N4 N5 N6", "N3 N4 N5", "N7", "N1"), 1, 20)
    for number, x in enumerate((4, 33, 62)):
        picture.rounded(x, 2, 26, 20, "N2", 1)
        picture.rect(x + 1, 3, 24, 17, "T0", 0.8)
        picture.hline(x, 2, 26, "N5")
        for line in range(4):
            y = 5 + line * 4
            picture.hline(x + 3, y, 8 + int(hashed(line, number) * 12), ("T4", "B4", "T3")[number], 1)
        for column in range(3):
            picture.vline(x + 5 + column * 7, 5, 12, ("T3", "B3", "T4")[number], 0.9)
        picture.rect(x + 12, 9, 3, 3, ("R3", "T5", "O4")[number], 1)
    picture.rect(28, 27, 22, 5, "N3")
    for x in range(29, 49, 2):
        picture.px(x, 28, "N6")
        picture.px(x, 30, "N6")
    picture.rect(60, 26, 5, 6, "O3")
    picture.hline(60, 26, 5, "O4")
    picture.rect(6, 40, 22, 11, "N4")
    picture.rect(60, 40, 22, 11, "N4")
    return picture.outline()


def switchgear() -> Picture:
    """The power room's cabinets: levers, meters, a yellow triangle."""
    picture = box(76, 11, 50, "F1 F2 F3", "N3 F0 F1", "F4", "N1", pad=2)
    for number, x in enumerate((4, 29, 54)):
        picture.rect(x, 16, 23, 44, "F0")
        picture.hline(x, 16, 23, "F3")
        picture.vline(x + 22, 16, 44, "N2")
        picture.rect(x + 3, 19, 17, 8, "N1")
        picture.hline(x + 4, 22 + number % 2, 4 + number * 5, "O4", 0.9)
        picture.hline(x + 4, 25, 12, "O2", 0.6)
        picture.rect(x + 8, 32, 7, 14, "N1")
        picture.rect(x + 9, 33 if number != 1 else 39, 5, 6, "R2" if number == 1 else "T3")
        picture.px(x + 4, 52, "O4" if number == 1 else "T4", 1)
        picture.px(x + 8, 52, "T4", 1)
    picture.poly([(41, 49), (46, 58), (36, 58)], "Y1")
    picture.vline(41, 52, 3, "N1")
    return picture.outline()


def battery() -> Picture:
    """A bank of accumulators."""
    picture = box(44, 12, 22, "N3 N4 N5", "N2 N3 N4", "N6", "N0", pad=2)
    for x in range(5, 44, 11):
        picture.rect(x, 4, 8, 7, "T2")
        picture.hline(x, 4, 8, "T4")
        picture.rect(x + 2, 2, 2, 2, "O3")
        picture.rect(x, 18, 8, 14, "N1")
        for bar in range(4):
            picture.hline(x + 1, 20 + bar * 3, 6, "T4" if bar else "O3", 0.9)
    return picture.outline()


def air_machine() -> Picture:
    """The air plant: a great drum with a fan behind a grille, ducts up to the ceiling."""
    picture = Picture(92, 84)
    for x in (12, 66):
        picture.cylinder(x, 0, 16, 34, "N2 N3 F0 F1 F3", dither=0.3)
        for y in (6, 20):
            picture.rect(x - 1, y, 18, 3, "F1")
            picture.hline(x - 1, y, 18, "F3")
    picture.blit(box(84, 12, 46, "F1 F2 F3", "N3 F0 F1", "F4", "N1"), 3, 22)
    for cx in (26, 66):
        picture.ellipse(cx, 57, 18, 17, "N2")
        picture.ellipse(cx, 57, 16, 15, "N0")
        for blade in range(5):
            turn = blade * 2 * math.pi / 5 + cx
            points = [
                (cx + math.cos(turn + a) * r, 57 + math.sin(turn + a) * r * 0.94)
                for a, r in ((0, 3), (-0.3, 14), (0.4, 14), (0.9, 4))
            ]
            picture.poly(points, "F0")
            picture.line(*points[0], *points[1], "F2")
        picture.ellipse(cx, 57, 4, 4, "F2")
        for y in (47, 52, 57, 62, 67):
            picture.hline(cx - 15, y, 31, "N3")
    picture.rect(43, 40, 8, 30, "N1")
    for y, colour in ((42, "T5"), (47, "B4"), (52, "O4"), (57, "T4")):
        picture.rect(45, y, 4, 3, colour, 0.9)
    return picture.outline()


def filter_rack() -> Picture:
    """Filters, one of them pulled out and grey with dust."""
    picture = box(46, 9, 46, "N3 N4 F0", "N2 N3 N4", "F3", "N0", pad=2)
    for row in range(3):
        picture.rect(5, 14 + row * 14, 40, 11, "N1")
        for x in range(6, 44, 3):
            picture.vline(x, 15 + row * 14, 9, "F4" if row != 1 else "F1")
        picture.hline(5, 14 + row * 14, 40, "F2")
    picture.px(42, 55, "T4", 1)
    return picture.outline()


def mop_bucket() -> Picture:
    """A yellow bucket on wheels with the mop in it: large enough to stand behind."""
    picture = Picture(32, 56)
    picture.line(20, 2, 14, 34, "O2", 2)
    picture.line(20, 2, 14, 34, "O3")
    for x in range(8, 20, 2):
        picture.line(14, 33, x, 42, "N7")
    picture.rounded(4, 34, 24, 17, "Y0", 3)
    picture.rounded(4, 33, 22, 16, "Y1", 3)
    picture.ellipse(15.5, 35, 11, 3, "B2")
    picture.hline(8, 34, 10, "B4")
    picture.hline(6, 42, 20, "O4")
    picture.poly([(15, 38), (20, 46), (10, 46)], "N1")
    picture.px(15, 42, "O4")
    for x in (6, 22):
        picture.rect(x, 50, 4, 4, "N1")
    return picture.outline()


def shelves(seed: int) -> Picture:
    """Steel shelves: cartons, bottles, rolls, a bag of plaster."""
    chance = random.Random(seed)
    picture = Picture(54, 66)
    for x in (3, 48):
        picture.vline(x, 4, 58, "F1")
        picture.vline(x + 1, 4, 58, "F3")
    picture.rect(5, 6, 43, 52, "N1")
    for row in range(3):
        foot = 22 + row * 18
        x = 7
        while x < 44:
            kind = chance.randrange(4)
            if kind == 0:
                picture.rect(x, foot - 11, 11, 11, "O1")
                picture.rect(x, foot - 11, 11, 2, "O2")
                picture.rect(x + 3, foot - 7, 5, 3, "O5")
                x += 13
            elif kind == 1:
                colour, light = chance.choice((("T3", "T5"), ("B3", "B5"), ("M2", "M4"), ("N6", "N8")))
                picture.rect(x, foot - 8, 4, 8, colour)
                picture.vline(x, foot - 8, 8, light)
                picture.rect(x + 1, foot - 10, 2, 2, "N7")
                x += 6
            elif kind == 2:
                picture.ellipse(x + 4, foot - 4, 4, 4, "N7")
                picture.ellipse(x + 4, foot - 4, 1.6, 1.6, "N4")
                x += 10
            else:
                picture.rect(x, foot - 7, 9, 7, "T2")
                picture.hline(x, foot - 7, 9, "T4")
                x += 11
        picture.rect(3, foot, 47, 3, "F2")
        picture.hline(3, foot, 47, "F4")
    picture.rect(3, 60, 3, 4, "N2")
    picture.rect(47, 60, 3, 4, "N2")
    return picture.outline()


def lockers() -> Picture:
    """Staff lockers, with a postcard and a sticker."""
    picture = box(66, 8, 50, "T1 T2 T3", "T1 T2 T3", "T5", "N0", pad=2)
    for number in range(4):
        x = 3 + number * 16
        picture.vline(x + 15, 11, 48, "T1")
        for y in (15, 18, 21):
            picture.hline(x + 4, y, 8, "T1")
        picture.rect(x + 12, 34, 2, 5, "N7")
    picture.rect(21, 28, 7, 9, "S5")
    picture.rect(22, 29, 5, 4, "B4")
    picture.rect(40, 30, 6, 6, "O3")
    picture.px(42, 32, "N1")
    picture.px(44, 32, "N1")
    return picture.outline()


def laundry() -> Picture:
    """A cart of laundry: high enough to duck behind."""
    picture = Picture(46, 46)
    picture.rounded(6, 4, 33, 14, "N7", 5)
    picture.rounded(10, 2, 16, 10, "N8", 4)
    picture.rounded(24, 5, 13, 10, "T5", 4)
    picture.hline(12, 9, 10, "N5")
    picture.vgradient(3, 14, 39, 24, "B3 B2 B1", 0.5)
    picture.hline(3, 14, 39, "N6")
    picture.hline(3, 15, 39, "N8")
    for x in (3, 40):
        picture.vline(x, 14, 26, "N5")
    tooth(picture, 18, 21, "B5", "B4", 0.0)
    for x in (5, 36):
        picture.rect(x, 39, 5, 5, "N1")
    return picture.outline()


def dumpster() -> Picture:
    picture = Picture(72, 52)
    picture.blit(box(66, 14, 26, "T1 T2 T3", "T0 T1 T2", "T4", "N0"), 2, 8)
    picture.rect(4, 4, 64, 8, "N2")
    picture.hline(4, 4, 64, "N5")
    for x in range(12, 66, 12):
        picture.vline(x, 24, 22, "T0")
        picture.vline(x + 1, 24, 22, "T3")
    picture.rect(28, 29, 16, 10, "N6")
    picture.hline(30, 32, 12, "N3")
    picture.hline(30, 35, 8, "N3")
    return picture.outline()


BACK_PROPS: dict[str, Callable[[], Picture]] = {
    "records-1": partial(records, 1), "records-2": partial(records, 2), "records-3": partial(records, 3),
    "terminal": terminal, "security-desk": security_desk, "switchgear": switchgear, "battery": battery,
    "air-machine": air_machine, "filter-rack": filter_rack, "mop-bucket": mop_bucket,
    "shelves-1": partial(shelves, 1), "shelves-2": partial(shelves, 5), "lockers": lockers, "laundry": laundry,
    "dumpster": dumpster,
}  # fmt: skip
