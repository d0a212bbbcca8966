"""Props of the clinic's reception and of the street before it: where people wait."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from functools import partial

import numpy as np

from art.canvas import Mask, Picture
from art.props_clinic_light import tooth
from art.shading import box


def plant(seed: int) -> Picture:
    """A palm in a white pot with a mint rim."""
    picture = Picture(38, 50)
    chance = random.Random(seed)
    pot = picture.mask_poly([(12, 33), (26, 33), (24, 46), (14, 46)])
    picture.cylinder(12, 33, 14, 14, "N4 N5 N6 N7 N8", 0.3, 0.4, pot)
    picture.hline(13, 38, 12, "T4")
    picture.ellipse(19, 33, 7.5, 3, "N6")
    picture.ellipse(19, 33, 6, 2, "O0")
    for leaf in range(17):
        turn = -math.pi / 2 + (leaf / 16 - 0.5) * 2.9 + chance.gauss(0, 0.1)
        reach = 12 + chance.random() * 12
        light = (
            ("G1", "G2", "G3", "T4")[min(3, int(1 + (1 - abs(leaf / 16 - 0.4)) * 2 + chance.random()))]
            if leaf % 3
            else "G1"
        )
        dark = {"G1": "G0", "G2": "G1", "G3": "G2", "T4": "G2"}[light]
        for step in range(int(reach)):
            part = step / reach
            x = 19 + math.cos(turn) * step
            y = 32 + math.sin(turn) * step * 1.15 + part * part * 9 * abs(math.cos(turn))
            for thick in range(1 + int(2.2 * math.sin(part * math.pi))):
                picture.px(x + thick, y, light if thick == 0 else dark)
    return picture.outline()


def desk(width: int = 104) -> Picture:
    """The reception desk, seen from the public's side: a lit edge, the mark, a screen's back, a mug, a small plant."""
    top, deep, high = 18, 14, 22
    picture = Picture(width + 4, 56)
    body = picture.mask_rounded(2, top, width, deep + high, 6)
    upper, front = body & (picture.ys < top + deep), body & (picture.ys >= top + deep)
    picture.shade(front, 0.25 + 0.7 * (1 - np.abs((picture.xs - 2) / width - 0.35)), "N4 N5 N6 N7 N8", 0.6)
    picture.shade(upper, 0.5 + 0.5 * (1 - picture.xs / width), "N6 N7 N8", 0.6)
    for y, colour, shine in (
        (top + deep - 1, "N8", 0),
        (top + deep, "N5", 0),
        (top + deep + 5, "T5", 1),
        (top + deep + 6, "T3", 0.7),
    ):
        picture.fill(body & (picture.ys == y), colour, shine)
    picture.fill(body & (picture.ys >= top + deep + high - 3), "N3")
    seams = body & (picture.xs % 14 == 0) & (picture.ys > top + deep + 8) & (picture.ys < top + deep + high - 3)
    picture.fill(seams, "N5")
    tooth(picture, width // 2 - 2, top + deep + 9, "T6", "T5")
    picture.rounded(14, top - 9, 22, 14, "N4", 1)
    picture.hline(14, top - 9, 22, "N6")
    picture.rect(23, top + 4, 4, 4, "N3")
    picture.rect(19, top + 7, 12, 2, "N4")
    tooth(picture, 22, top - 6, "T5", "T4")
    picture.rect(46, top + 5, 16, 5, "N4")
    picture.hline(46, top + 5, 16, "N6")
    for x in range(47, 61, 2):
        picture.px(x, top + 7, "N7")
    picture.rect(68, top + 2, 5, 6, "O3")
    picture.hline(68, top + 2, 5, "O4")
    picture.px(73, top + 4, "O2")
    picture.rect(82, top + 4, 6, 5, "N7")
    for dx, dy in ((-1, -3), (1, -5), (3, -4), (5, -3), (2, -2), (4, -1), (0, -1)):
        picture.rect(82 + dx, top + 3 + dy, 2, 3, "G2")
        picture.px(82 + dx, top + 3 + dy, "G3")
    return picture.snapped(shine=True).outline()


def sofa(width: int = 56, hue: str = "T") -> Picture:
    """A soft sofa with an amber cushion."""
    night, dark, middle, light, bright, white = {
        "T": ("T1", "T2", "T3", "T4", "T5", "T6"),
        "V": ("M0", "V1", "V1", "V2", "V3", "M5"),
    }[hue]
    picture = Picture(width + 4, 40)
    x = 2
    picture.rounded(x, 4, width, 20, night, 4)
    picture.vgradient(x, 4, width, 14, (light, middle, dark), 0.8, picture.mask_rounded(x + 1, 4, width - 2, 13, 4))
    picture.hline(x + 4, 4, width - 8, bright)
    picture.vgradient(
        x + 5, 16, width - 10, 12, (bright, light, middle), 0.7, picture.mask_rounded(x + 5, 16, width - 10, 12, 2)
    )
    picture.vline(x + width // 2, 16, 12, night)
    picture.hline(x + 6, 16, width - 12, white)
    picture.rect(x + 5, 28, width - 10, 6, night)
    picture.hline(x + 5, 28, width - 10, dark)
    for left in (x, x + width - 8):
        picture.vgradient(left, 13, 8, 20, (light, middle, dark, night), 0.7, picture.mask_rounded(left, 13, 8, 20, 3))
        picture.hline(left + 2, 13, 4, bright)
    picture.rect(x + 3, 34, 3, 3, "N5")
    picture.rect(x + width - 6, 34, 3, 3, "N5")
    picture.rounded(x + 9, 14, 9, 8, "O3", 2)
    picture.hline(x + 11, 14, 6, "O4")
    return picture.outline()


def water_cooler() -> Picture:
    picture = Picture(20, 48)
    picture.cylinder(3, 4, 13, 16, "B2 B3 B4 B5", 0.3, 0.6, picture.mask_rounded(3, 4, 13, 16, 4), 0.5)
    picture.cylinder(2, 19, 15, 25, "N4 N5 N6 N7 N8", 0.3, 0.5, picture.mask_rounded(2, 19, 15, 25, 2))
    picture.rect(5, 24, 9, 6, "N2")
    picture.px(7, 25, "B4", 1)
    picture.px(11, 25, "R3", 1)
    picture.hline(4, 33, 11, "N5")
    return picture.outline()


def magazines() -> Picture:
    """A low table with magazines, a bowl of sweets and a model tooth."""
    picture = Picture(50, 32)
    picture.blit(box(44, 13, 5, "N5 N6 N7", "N4 N5", "N8", "N2"), 2, 6)
    for x in (6, 40):
        picture.rect(x, 24, 3, 6, "N4")
    for x, y, colour in ((7, 10, "M2"), (10, 12, "B3"), (14, 10, "O3")):
        picture.rect(x, y, 9, 6, colour)
        picture.hline(x + 1, y + 1, 6, "N8")
    picture.ellipse(36, 13, 5, 3, "N8")
    for x, colour in ((33, "R3"), (35, "T4"), (37, "O4"), (39, "B4")):
        picture.px(x, 11, colour)
        picture.px(x, 12, colour)
    tooth(picture, 26, 5, "N8", "N6", 0.0)
    return picture.outline()


def toys() -> Picture:
    """The children's corner: blocks, a plush tooth, a train; flat mat beneath."""
    picture = Picture(66, 40)
    picture.rounded(2, 12, 62, 26, "V1", 6)
    picture.fill(picture.mask_rounded(2, 12, 62, 26, 6) & ~picture.mask_rounded(4, 14, 58, 22, 5), "V3")
    for x, y, colour, light in ((10, 20, "R2", "R3"), (19, 22, "B3", "B4"), (14, 12, "O3", "O4")):
        picture.rect(x, y, 9, 9, colour)
        picture.hline(x, y, 9, light)
        picture.vline(x, y, 9, light)
    picture.grid(
        (".###.###.", "#########", "##o###o##", "#########", "###ooo###", ".#######.", ".###.###."),
        {"#": "N7", "o": "N2"},
        32,
        18,
    )
    for x, colour in ((46, "T4"), (54, "O3")):
        picture.rect(x, 27, 7, 5, colour)
        picture.px(x + 1, 32, "N1")
        picture.px(x + 5, 32, "N1")
    return picture.snapped()


def coat_stand() -> Picture:
    picture = Picture(28, 60)
    picture.vline(13, 4, 50, "O1")
    picture.vline(14, 4, 50, "O2")
    picture.hline(7, 54, 15, "O1")
    for x, y, colour, shade in ((4, 10, "B3", "B2"), (15, 12, "O3", "O2")):
        picture.poly([(x + 3, y), (x + 8, y), (x + 10, y + 26), (x, y + 26)], shade)
        picture.poly([(x + 3, y), (x + 6, y), (x + 6, y + 26), (x, y + 26)], colour)
    picture.hline(7, 6, 14, "O2")
    picture.line(22, 36, 24, 54, "M2", 2)
    return picture.outline()


def rug(width: int, height: int, hue: str) -> Picture:
    """A soft rug with a double edge; flat."""
    dark, middle, light, edge = {
        "V": ("M0", "V1", "V2", "V3"),
        "T": ("T0", "T1", "T2", "T4"),
        "O": ("O0", "O1", "O2", "O3"),
    }[hue]
    picture = Picture(width, height)
    body = picture.mask_rounded(0, 0, width, height, 5)
    picture.shade(body, 0.75 - 0.4 * picture.xs / width, (dark, middle, middle, light), 0.4)
    picture.fill(body & ((picture.xs + picture.ys * 2) % 8 == 0), dark)
    picture.fill(body & ~picture.mask_rounded(2, 2, width - 4, height - 4, 4), edge)
    picture.fill(
        picture.mask_rounded(4, 4, width - 8, height - 8, 3) & ~picture.mask_rounded(5, 5, width - 10, height - 10, 3),
        middle,
    )
    return picture


def street_lamp() -> Picture:
    """The lamp before the clinic's door."""
    picture = Picture(26, 92)
    picture.cylinder(10, 14, 5, 70, "N1 N2 N4 F0")
    picture.rect(7, 82, 11, 7, "N2")
    picture.hline(7, 82, 11, "N5")
    picture.rounded(3, 3, 19, 12, "N2", 3)
    picture.rect(5, 10, 15, 4, "T6", 1)
    picture.hline(5, 14, 15, "T5", 0.9)
    picture.hline(5, 3, 15, "N5")
    return picture.outline()


def planter() -> Picture:
    """A long planter with rain-wet shrubs."""
    picture = Picture(68, 38)
    chance = random.Random(12)
    for _ in range(70):
        x, y = chance.randrange(6, 60), chance.randrange(4, 19)
        picture.rect(x, y, 4, 3, chance.choice(("G0", "G1", "G1", "G2")))
        if chance.random() < 0.25:
            picture.px(x + 1, y, "G3")
        if chance.random() < 0.06:
            picture.px(x + 2, y, "B5", 0.5)
    picture.blit(box(62, 4, 14, "N4 N5 N6", "N2 N3 N4", "N7", "N0"), 2, 16)
    picture.hline(4, 31, 60, "T3", 0.6)
    return picture.outline()


def emblem() -> Picture:
    """The clinic's mark let into the middle of the reception's floor, ringed with light; flat."""
    picture = Picture(176, 100)
    cx, cy, rx, ry = 87.5, 49.5, 86.0, 48.0
    far = ((picture.xs - cx) / rx) ** 2 + ((picture.ys - cy) / ry) ** 2
    picture.shade(picture.mask_ellipse(cx, cy, rx, ry), 0.30 + 0.10 * np.cos(far * 9), "F1 F2 F3 F4 F5", 0.3)
    picture.shade(picture.mask_ellipse(cx, cy, rx * 0.72, ry * 0.72), 0.72 - 0.2 * far, "F2 F3 F4 F5 T6", 0.3)
    for share, colour, thick, shine in (
        (1.0, "F1", 1.4, 0.0),
        (0.96, "T4", 1.4, 0.8),
        (0.74, "F1", 1.2, 0.0),
        (0.70, "T3", 1.0, 0.4),
        (0.42, "F2", 1.0, 0.0),
    ):
        picture.fill(picture.mask_ring(cx, cy, rx * share, ry * share, thick), colour, shine)
    for number in range(24):
        turn = number / 24 * 2 * math.pi
        near, end = (0.78, 0.90) if number % 2 else (0.76, 0.93)
        picture.line(
            cx + math.cos(turn) * rx * near,
            cy + math.sin(turn) * ry * near,
            cx + math.cos(turn) * rx * end,
            cy + math.sin(turn) * ry * end,
            "N5" if number % 2 else "F1",
        )
    for lift, tones in ((2, "F1 F1"), (0, "T3 T4 T4 T5")):
        picture.shade(
            _molar(picture, cx, cy + lift), 0.62 - (picture.ys - cy) / 46.0, tones, 0.3, 0.12 if not lift else 0.0
        )
    picture.fill(
        picture.mask_ring(cx - 9, cy - 6, 7, 4.5, 1.4) & (picture.ys < cy - 5) & (picture.xs < cx - 6), "T6", 0.3
    )
    return picture


def _molar(picture: Picture, cx: float, cy: float) -> Mask:
    """A molar that lies on the floor: a crown of two bumps, two roots."""
    mask = picture.mask_ellipse(cx - 9, cy - 7, 12, 8.5) | picture.mask_ellipse(cx + 9, cy - 7, 12, 8.5)
    mask |= picture.mask_rounded(cx - 20, cy - 8, 40, 13, 5)
    for side in (-1, 1):
        root = ((19, 1), (2, 3), (5, 10), (10, 19), (13, 19), (16, 12))
        mask |= picture.mask_poly([(cx + side * x, cy + y) for x, y in root])
    return np.asarray(mask)


WAIT_PROPS: dict[str, Callable[[], Picture]] = {
    "plant-1": partial(plant, 1), "plant-2": partial(plant, 4), "plant-3": partial(plant, 6), "plant-4": partial(plant, 8),
    "desk": desk, "sofa": sofa, "sofa-violet": partial(sofa, 56, "V"), "armchair": partial(sofa, 32),
    "water-cooler": water_cooler, "magazines": magazines, "toys": toys, "coat-stand": coat_stand,
    "rug-violet": partial(rug, 150, 74, "V"), "rug-mint": partial(rug, 128, 70, "T"), "rug-amber": partial(rug, 96, 56, "O"),
    "street-lamp": street_lamp, "planter": planter, "emblem": emblem,
}  # fmt: skip
