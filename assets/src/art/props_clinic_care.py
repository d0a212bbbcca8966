"""Props of the clinic's treatment rooms, lab and ward: the dental chair and all that stands round it."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial

import numpy as np

from art.canvas import Picture
from art.shading import box, hashed


def chair(cushion: str = "T") -> Picture:
    """The dental chair in profile, head to the right: white shell, ribbed cushions, a line of light along its edge."""
    dark, low, middle, high, top = {"T": ("T1", "T2", "T3", "T4", "T5"), "V": ("M0", "V1", "V2", "V3", "M5")}[cushion]
    picture = Picture(84, 66)
    picture.ellipse(40, 57, 20, 6, "N2")
    picture.shade(picture.mask_ellipse(40, 55, 20, 6), 1 - (picture.xs - 20) / 44, "N3 N4 N5 N6 N7", 0.5)
    picture.ellipse(40, 54, 13, 3.5, "N4")
    picture.cylinder(33, 40, 13, 15, "N2 N3 N4 N5 N6 N7", dither=0.4)
    picture.hline(33, 48, 13, high, 1)
    corners = ((7, 42), (20, 35), (42, 38), (60, 22))
    up = -15
    parts = [(corners[number], corners[number + 1], share) for number, share in enumerate((0.55, 0.72, 0.5))]
    for (ax, ay), (bx, by), _ in parts:
        picture.poly([(ax - 1, ay + up - 2), (bx + 1, by + up - 2), (bx + 1, by + up + 2), (ax - 1, ay + up + 2)], "N6")
    for (ax, ay), (bx, by), share in parts:
        area = picture.mask_poly([(ax, ay), (bx, by), (bx, by + up), (ax, ay + up)])
        along = (picture.xs - ax) / (bx - ax)
        across = (ay + (by - ay) * along - picture.ys) / 15
        field = share * 0.55 + (1 - np.abs(across - 0.5) * 1.1) * 0.42 - 0.10 * np.abs(along - 0.4)
        picture.shade(area, field, (dark, low, middle, high, top), 0.35)
        inner = area & (across > 0.12) & (across < 0.88)
        picture.fill(inner & ((picture.xs - ax) % 6 == 0), low)
        picture.fill(inner & ((picture.xs - ax) % 6 == 1), top, alpha=110)
    for x, y in corners[1:3]:
        picture.line(x, y, x, y + up, dark)
    for (ax, ay), (bx, by), _ in parts:
        area = picture.mask_poly([(ax, ay + 1), (bx, by + 1), (bx, by + 6), (ax, ay + 6)])
        edge = ay + (by - ay) * (picture.xs - ax) / (bx - ax)
        picture.shade(area, 1 - (picture.ys - edge) / 7, "N4 N5 N6 N7 N8", 0.3)
        picture.line(ax, ay + 3, bx, by + 3, high, emissive=0.9)
    picture.rounded(5, 26, 4, 21, "N6", 2)
    picture.vline(6, 28, 17, "N8")
    rest = picture.mask_poly([(58, 8), (66, 1), (74, 4), (74, 14), (66, 20), (59, 21)])
    picture.shade(
        rest, 1 - ((picture.xs - 58) / 20 + (picture.ys - 2) / 26) * 0.75, (dark, low, middle, high, top), 0.3
    )
    picture.poly([(66, 20), (74, 14), (75, 18), (68, 24)], "N6")
    picture.rounded(32, 27, 20, 5, "N7", 2)
    picture.hline(33, 27, 18, "N8")
    picture.hline(33, 31, 18, "N4")
    picture.rect(36, 32, 3, 6, "N5")
    picture.rect(46, 32, 3, 5, "N5")
    picture.px(49, 28, "T4", 1)
    picture.px(47, 28, "M3", 1)
    return picture.snapped().outline()


def oplight() -> Picture:
    """The lamp on its pole beside the chair."""
    picture = Picture(52, 66)
    picture.ellipse(44, 60, 7, 3, "N3")
    picture.hline(39, 59, 10, "N5")
    picture.cylinder(42, 10, 4, 50, "N2 N3 N5 N6 N7", dither=0.4)
    picture.line(43, 12, 24, 6, "N6", 3)
    picture.line(43, 11, 24, 5, "N8")
    picture.ellipse(44, 11, 4, 4, "N5")
    picture.ellipse(43, 10, 2, 2, "N7")
    picture.vline(22, 5, 6, "N5")
    picture.vline(23, 5, 6, "N7")
    picture.ellipse(20, 15, 14, 6, "N4")
    picture.shade(picture.mask_ellipse(20, 13, 14, 6), 1 - (picture.xs - 6) / 34, "N4 N5 N6 N7 N8", 0.3)
    picture.ellipse(20, 12, 3, 1.5, "N5")
    for rx, ry, colour in ((12, 4.2, "T5"), (9, 3.0, "T6")):
        picture.fill(picture.mask_ellipse(20, 17, rx, ry) & (picture.ys > 17), colour, 1)
    return picture.outline()


def lab_bench(width: int = 104) -> Picture:
    """Elara's bench: magnifier on its arm, flasks, a screen, paper, a tooth under glass."""
    high, deep, top = 20, 14, 22
    picture = Picture(width + 4, high + deep + top + 6)
    picture.blit(box(width, deep, high, "N5 N6 N7", "N4 N5 N6", "N8", "N2"), 1, top)
    for x in range(2, width - 18, 20):
        picture.rect(x + 2, top + deep + 4, 17, high - 7, "N6")
        picture.hline(x + 2, top + deep + 4, 17, "N7")
        picture.vline(x + 18, top + deep + 4, high - 7, "N4")
        picture.hline(x + 2, top + deep + high - 4, 17, "N4")
        picture.hline(x + 8, top + deep + 6, 5, "T3")
    picture.hline(2, top + deep + high - 2, width, "T2")
    picture.rect(8, top + 5, 12, 3, "N3")
    picture.line(13, top + 5, 18, top - 10, "N5", 2)
    picture.line(18, top - 10, 30, top - 14, "N6", 2)
    picture.fill(picture.mask_ring(36, top - 8, 8, 6, 1.6), "N7")
    picture.ellipse(36, top - 8, 6, 4.4, "T5", 0.7, alpha=150)
    picture.px(33, top - 10, "N8", 1)
    picture.rounded(31, top + 4, 12, 6, "N8", 2)
    picture.rect(35, top + 4, 4, 4, "N7")
    picture.hline(34, top + 8, 6, "T4", 0.7)
    for x, colour, light in ((50, "T4", "T6"), (57, "M3", "M5"), (64, "O3", "O5")):
        picture.rect(x + 1, top, 3, 4, "N7")
        picture.hline(x, top, 5, "N8")
        picture.rect(x, top + 4, 5, 5, colour, 0.8)
        picture.px(x + 1, top + 5, light, 1)
    x = 74
    picture.rect(x + 8, top + 4, 4, 4, "N4")
    picture.hline(x + 4, top + 8, 12, "N4")
    picture.rounded(x, top - 13, 22, 17, "N2", 1)
    picture.rect(x + 1, top - 12, 20, 14, "T1", 0.9)
    for number in range(5):
        picture.hline(
            x + 3, top - 10 + number * 2, int(4 + hashed(number, 4) * 13), ("T4", "T5", "B4", "T4", "M4")[number], 1
        )
    picture.hline(x, top - 13, 22, "N5")
    picture.rect(98, top + 3, 7, 6, "N8")
    picture.hline(99, top + 5, 5, "N5")
    picture.hline(99, top + 7, 3, "N5")
    return picture.outline()


def cart() -> Picture:
    """An instrument trolley."""
    picture = Picture(28, 34)
    for x in (5, 22):
        picture.vline(x, 18, 11, "N5")
        picture.vline(x + 1, 18, 11, "N3")
    picture.rect(4, 23, 20, 3, "N5")
    picture.hline(4, 23, 20, "N7")
    picture.rect(4, 29, 3, 3, "N1")
    picture.rect(21, 29, 3, 3, "N1")
    picture.rect(7, 19, 8, 4, "T3")
    picture.hline(7, 19, 8, "T5")
    picture.rect(17, 20, 5, 3, "N7")
    picture.blit(box(22, 9, 4, "N6 N7 N8", "N5 N6", "N8", "N4"), 2, 5)
    for number, colour in enumerate(("N5", "N5", "T4", "N5")):
        picture.vline(7 + number * 3, 8, 5, colour)
        picture.px(7 + number * 3, 7, "N4")
    picture.rect(19, 7, 4, 4, "B4", 0.5)
    picture.hline(19, 7, 4, "B5", 0.7)
    return picture.outline()


def stool() -> Picture:
    """The dentist's stool."""
    picture = Picture(20, 24)
    picture.ellipse(9.5, 20, 8, 2.5, "N3")
    picture.ellipse(9.5, 19, 7, 2, "N5")
    picture.rect(9, 9, 3, 10, "N5")
    picture.vline(9, 9, 10, "N7")
    picture.ellipse(9.5, 8, 8, 4.5, "T1")
    picture.shade(picture.mask_ellipse(9.5, 6, 8, 4.5), 1 - (picture.xs - 2) / 20, "T2 T3 T4 T5", 0.5)
    return picture.outline()


def cabinet(width: int = 48, sink: bool = True) -> Picture:
    """Low cupboards with drawers; with a sink or with jars on top."""
    high, deep = 26, 12
    picture = box(width, deep, high, "N5 N6 N7", "N4 N5 N6 N7", "N8", "N2", pad=2)
    top = 2 + deep
    for number in range(width // 16):
        x = 2 + number * 16
        for row in range(2):
            y, tall = top + 3 + row * (high // 2 - 1), high // 2 - 4
            picture.rect(x + 1, y, 14, tall, "N7")
            picture.hline(x + 1, y, 14, "N8")
            picture.hline(x + 1, y + tall - 1, 14, "N5")
            picture.vline(x + 14, y, tall, "N5")
            picture.hline(x + 5, y + 3, 6, "T3")
            picture.hline(x + 5, y + 4, 6, "N5")
    picture.hline(2, top + high - 2, width, "T2")
    if sink:
        picture.rounded(8, 5, 18, 7, "N4", 2)
        picture.rounded(9, 6, 16, 5, "N3", 2)
        picture.hline(10, 10, 14, "B3")
        picture.vline(17, 1, 5, "N7")
        picture.px(18, 2, "N7")
        for x, colour in ((32, "T4"), (36, "N8"), (40, "O3")):
            picture.rect(x, 3, 3, 5, colour)
    else:
        for x, colour, light in ((6, "T4", "T6"), (12, "N7", "N8"), (19, "O3", "O5"), (25, "B3", "B5")):
            if x < width - 4:
                picture.rect(x, 4, 4, 6, colour)
                picture.vline(x, 4, 6, light)
    return picture.outline()


def autoclave() -> Picture:
    """Where instruments are cleaned: a round door with a warm glow."""
    picture = box(30, 8, 24, "N5 N6 N7", "N4 N5 N6 N7", "N8", "N2", pad=2)
    picture.ellipse(13, 21, 8, 8, "N4")
    picture.ellipse(13, 21, 7, 7, "N2")
    heat = 1 - np.sqrt((picture.xs - 11) ** 2 + (picture.ys - 19) ** 2) / 9
    picture.shade(picture.mask_ellipse(13, 21, 5.6, 5.6), heat, "O1 O2 O3 O4", 0.6, 0.9)
    picture.rect(23, 13, 7, 6, "T1", 0.8)
    picture.hline(24, 15, 4, "T5", 1)
    picture.px(24, 17, "T4", 1)
    for number, colour in enumerate(("R2", "O3", "T4")):
        picture.rect(23 + number * 3, 22, 2, 2, colour, 0.8)
    return picture.outline()


def arm() -> Picture:
    """A dental arm folded and asleep: the one that nobody uses."""
    picture = Picture(44, 58)
    picture.ellipse(28, 52, 10, 4, "N2")
    picture.shade(picture.mask_ellipse(28, 50, 10, 4), 1 - (picture.xs - 18) / 24, "N3 N4 N5 N6 N7", 0.4)
    picture.cylinder(23, 38, 11, 12, "N3 N4 N5 N6 N7 N8", dither=0.4)
    picture.hline(23, 43, 11, "O3")
    for x0, y0, x1, y1, colour, thick in (
        (28, 38, 34, 20, "N7", 6),
        (30, 38, 36, 20, "N5", 2),
        (26, 37, 32, 20, "N8", 1),
    ):
        picture.line(x0, y0, x1, y1, colour, thick)
    picture.ellipse(34, 19, 5, 5, "N5")
    picture.ellipse(34, 19, 3, 3, "N7")
    picture.px(34, 19, "T5", 1)
    picture.line(34, 17, 16, 9, "N7", 5)
    picture.line(34, 19, 16, 11, "N5")
    picture.line(34, 14, 16, 7, "N8")
    picture.ellipse(15, 9, 4, 4, "N5")
    picture.ellipse(14, 8, 2, 2, "N7")
    picture.line(14, 11, 10, 22, "N6", 3)
    picture.line(10, 22, 8, 27, "N4", 2)
    picture.px(8, 28, "T6", 1)
    return picture.outline()


def bed() -> Picture:
    """A ward bed with a mint blanket and a raised head."""
    picture = Picture(38, 62)
    picture.rounded(4, 8, 30, 50, "N4", 3)
    picture.rounded(5, 8, 28, 46, "N7", 3)
    picture.rounded(8, 11, 22, 12, "N8", 4)
    picture.hline(10, 22, 18, "N6")
    picture.vgradient(5, 27, 28, 26, "T5 T4 T3", 0.6, picture.mask_rounded(5, 27, 28, 27, 3))
    picture.hline(6, 27, 26, "T6")
    picture.hline(6, 31, 26, "T3")
    for x in (4, 31):
        picture.rect(x, 54, 3, 6, "N5")
    picture.rounded(3, 3, 32, 8, "N6", 2)
    picture.hline(4, 3, 30, "N8")
    picture.px(30, 6, "T4", 1)
    picture.px(27, 6, "O3", 1)
    picture.rect(5, 52, 28, 4, "N5")
    picture.hline(5, 52, 28, "N7")
    return picture.outline()


def curtain() -> Picture:
    """A screen on wheels between two beds."""
    picture = Picture(34, 52)
    for x in (3, 28):
        picture.vline(x, 3, 46, "N5")
        picture.vline(x + 1, 3, 46, "N7")
        picture.hline(x - 2, 49, 6, "N3")
    picture.hline(3, 3, 27, "N7")
    for x in range(5, 28):
        fold = math.sin(x * 1.05)
        picture.vline(x, 5, 38, "T5" if fold > 0.4 else "T4" if fold > -0.4 else "T3")
    picture.hline(5, 42, 23, "T2")
    return picture.outline()


def iv_stand() -> Picture:
    picture = Picture(18, 56)
    picture.vline(8, 4, 46, "N5")
    picture.vline(9, 4, 46, "N7")
    picture.hline(4, 4, 10, "N6")
    picture.rounded(3, 7, 5, 10, "B4", 1, 0.4, alpha=200)
    picture.rounded(11, 7, 5, 9, "T5", 1, 0.4, alpha=200)
    picture.vline(5, 17, 14, "B3")
    picture.rect(5, 26, 8, 7, "N3")
    picture.hline(6, 28, 5, "T5", 1)
    for x in (3, 8, 14):
        picture.rect(x, 50, 3, 3, "N2")
    picture.hline(3, 49, 13, "N5")
    return picture.outline()


def dais() -> Picture:
    """The round plate that a dental chair stands on, ringed with light; flat."""
    picture = Picture(180, 96)
    cx, cy, rx, ry = 89.5, 45.0, 86.0, 42.0
    picture.ellipse(cx, cy + 3, rx, ry, "N3")
    body = picture.mask_ellipse(cx, cy, rx, ry)
    far = ((picture.xs - cx) / rx) ** 2 + ((picture.ys - cy) / ry) ** 2
    picture.shade(body, 0.82 - 0.34 * far**0.5 - 0.12 * (picture.xs - cx) / rx, "F2 F3 F4 F5 T6", 0.5)
    for share, colour, thick, shine in (
        (1.0, "N7", 1.4, 0.0),
        (0.93, "T4", 1.4, 0.95),
        (0.75, "N5", 1.0, 0.0),
        (0.68, "F2", 1.0, 0.0),
    ):
        picture.fill(picture.mask_ring(cx, cy, rx * share, ry * share, thick), colour, shine)
    for degrees in range(0, 360, 15):
        turn = math.radians(degrees)
        picture.line(
            cx + math.cos(turn) * rx * 0.78,
            cy + math.sin(turn) * ry * 0.78,
            cx + math.cos(turn) * rx * 0.88,
            cy + math.sin(turn) * ry * 0.88,
            "F1",
        )
    return picture


CARE_PROPS: dict[str, Callable[[], Picture]] = {
    "chair": chair, "chair-violet": partial(chair, "V"), "oplight": oplight, "lab-bench": lab_bench, "cart": cart,
    "stool": stool, "cabinet": cabinet, "cabinet-small": partial(cabinet, 32, False), "autoclave": autoclave, "arm": arm,
    "bed": bed, "curtain": curtain, "iv-stand": iv_stand, "dais": dais,
}  # fmt: skip
