"""What stands about in the city's streets: lamps, machines that sell, stalls, benches, trees, railings, puddles.

Every prop is one picture with its feet at the middle of its lower edge; the third part of an entry says that sight and
pulses pass over it.
"""

from __future__ import annotations

import math
from functools import partial

from art.canvas import Picture
from art.city_letters import letters
from art.city_shops import lantern
from art.props_city_ground import (
    bed,
    crossing,
    drain,
    fountain,
    manhole,
    mosaic,
    planter,
    puddle,
    railing,
    steam,
    sunbeam,
    tree,
)
from art.props_city_kinds import Entry
from art.props_city_stalls import advert, barrier, billboard, flower_stall, food_cart, kiosk, shelter, vending
from art.props_clinic_care import chair
from art.shading import box


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


def laundry() -> Picture:
    """A line of washing across the alley; it hangs over heads."""
    picture = Picture(128, 44)
    for x in range(128):
        picture.px(x, round(4 + 7 * math.sin(x / 128 * math.pi)), "N6")
    for number, (x, wide, high, tone, shade) in enumerate(
        (
            (8, 14, 20, "N7", "N5"),
            (26, 10, 14, "R2", "R1"),
            (40, 18, 24, "B2", "B1"),
            (63, 8, 10, "O4", "O2"),
            (74, 8, 11, "O4", "O2"),
            (86, 16, 20, "T4", "T2"),
            (106, 12, 15, "M3", "M1"),
        )
    ):
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


def eels() -> Picture:
    """Two low crates on ice, a bucket, and something in it that has not given up."""
    picture = Picture(46, 42)
    for x, y, wide in ((2, 24, 26), (4, 14, 22)):
        picture.blit(box(wide, 6, 9, "T1 T2 T3", "T0 T1 T2", "T4", "N0", pad=0), x, y)
    for x in range(6, 25, 4):
        picture.ellipse(x, 16, 2.4, 1.6, "N7")
        picture.px(x, 15, "N8")
    letters(picture, 6, 32, "EELS", "T5", 0)
    picture.poly([(32, 26), (44, 26), (42, 40), (34, 40)], "N4")
    picture.vline(35, 27, 12, "N6")
    picture.ellipse(38, 26, 6, 2.4, "B1")
    picture.line(36, 25, 38, 19, "N2", 2)
    picture.line(38, 19, 41, 17, "N2", 2)
    picture.px(41, 17, "O4")
    return picture.outline()


def steamers() -> Picture:
    """Bamboo steamers in a pile on a tea chest, the top one lit from inside."""
    picture = Picture(46, 42)
    picture.blit(box(28, 7, 13, "O1 O2 S2", "O0 O1 O1", "S3", "N0", pad=0), 3, 20)
    letters(picture, 11, 32, "CHA", "O4", 0)
    for level, (x, wide) in enumerate(((8, 20), (9, 18), (8, 19))):
        y = 17 - level * 6
        picture.rect(x, y, wide, 6, "S3")
        picture.hline(x, y, wide, "S4")
        picture.hline(x, y + 5, wide, "S1")
        for slat in range(x + 2, x + wide - 1, 4):
            picture.vline(slat, y + 1, 4, "S2")
    picture.ellipse(17, 5, 9, 2.2, "S4")
    picture.ellipse(17, 5, 3, 1, "O4", 0.4)
    picture.blit(box(12, 5, 9, "S1 S2 S2", "S0 S0 S1", "S3", "N0", pad=0), 32, 26)
    picture.rect(35, 22, 6, 6, "N7")
    picture.hline(35, 22, 6, "N8")
    return picture.outline()


def bicycle() -> Picture:
    """A courier's bicycle."""
    picture = Picture(46, 34)
    for x in (10, 35):
        picture.fill(picture.mask_ring(x, 24, 7.5, 7.5, 1.6), "N4")
        picture.fill(picture.mask_ring(x, 24, 2, 2, 1.2), "N6")
    for ax, ay, bx, by in (
        (10, 24, 17, 12),
        (17, 12, 30, 12),
        (30, 12, 35, 24),
        (17, 12, 22, 24),
        (22, 24, 30, 12),
        (10, 24, 22, 24),
    ):
        picture.line(ax, ay, bx, by, "O3", 1)
    picture.hline(14, 10, 7, "N6")
    picture.line(30, 12, 32, 7, "N6")
    picture.hline(29, 7, 5, "N6")
    picture.rect(4, 4, 12, 8, "T2")
    picture.hline(4, 4, 12, "T4")
    return picture.outline()


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
    "sunbeam": (partial(sunbeam, 120, 226, 110), None, False),
    "sunbeam-wide": (partial(sunbeam, 220, 226, 110), None, False),
    "dental-chair": (chair, None, True),
    "bed": (bed, (3, 20, 94, 23), True),
    **{f"steam-{frame}": (partial(steam, frame), None, False) for frame in range(4)},
}
"""Street props. New ones go to the end of the last list: maps hold their places."""
