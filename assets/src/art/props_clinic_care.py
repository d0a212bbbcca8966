"""Props of the clinic's bright side: the dental chair and what stands round it, nano tanks, the pod, sofas, the desk."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from functools import partial

import numpy as np

from art.canvas import Picture
from art.shading import box, hashed

TOOTH = (".##.##.", "#######", "#######", "#######", ".#####.", ".##.##.", ".##.##.", ".#...#.")


def _tooth(picture: Picture, x: int, y: int, light: str, dark: str, shine: float = 1.0) -> None:
    """The clinic's mark, 7 x 8 px: lit from the upper left."""
    for down, row in enumerate(TOOTH):
        for along, sign in enumerate(row):
            if sign == "#":
                picture.px(x + along, y + down, light if along < 4 and down < 5 else dark, shine)


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
    picture.shade(rest, 1 - ((picture.xs - 58) / 20 + (picture.ys - 2) / 26) * 0.75, (dark, low, middle, high, top), 0.3)
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


def tank(seed: int, frame: int = 0) -> Picture:
    """A tall glass of nano-bots, mint and full; in later frames the motes have drifted up a little."""
    wide, high = 28, 68
    picture = Picture(wide + 4, high + 4)
    chance = random.Random(seed)
    x, cx = 2, 2 + wide / 2
    across = (picture.xs >= x) & (picture.xs < x + wide)
    foot = (picture.mask_rect(x, high - 14, wide, 12) | picture.mask_ellipse(cx - 0.5, high - 3, wide / 2, 5)) & across
    picture.cylinder(x, high - 14, wide, 16, "N1 N2 N3 N4 N5 N6 N7", 0.28, 0.5, foot)
    picture.hline(x, high - 9, wide, "T3", 0.8)
    picture.hline(x + 1, high - 8, wide - 2, "N2")
    for number, colour in enumerate(("T5", "O4", "R2")):
        picture.px(x + 5 + number * 3, high - 5, colour, 1)
    top, tall = 12, high - 26
    body = picture.mask_rect(x + 1, top, wide - 2, tall) | picture.mask_ellipse(cx - 0.5, top + tall, wide / 2 - 1, 4)
    share = (picture.xs - x + 0.5) / wide
    wave = 0.10 * np.sin(picture.ys * 0.35 + picture.xs * 0.3 + seed + frame * math.pi / 2)
    field = 0.55 - 0.75 * np.abs(share - 0.5) + 0.35 * (picture.ys - top) / tall + wave
    picture.shade(body, field, "T1 T2 T3 T4 T5", 0.9, 0.85)
    for _ in range(46):
        turn, reach = chance.random() * 6.3, abs(chance.gauss(0, 0.5))
        lift = chance.random() * 3 * frame
        px = int(cx + math.cos(turn) * reach * (wide / 2 - 5))
        py = int(top + tall * 0.52 + math.sin(turn) * reach * tall * 0.42 - lift)
        if x + 2 < px < x + wide - 3 and top + 2 < py < top + tall:
            picture.px(px, py, "T6" if chance.random() < 0.6 else "B5", 1)
            if chance.random() < 0.25:
                picture.px(px + 1, py, "T5", 1)
    picture.fill(picture.mask_rect(x + 3, top, 2, tall + 2), "N8", 0.5, alpha=120)
    picture.fill(picture.mask_rect(x + 6, top, 1, tall), "N8", 0.4, alpha=60)
    picture.fill(picture.mask_rect(x + wide - 4, top, 1, tall + 2), "T6", 0.5, alpha=130)
    picture.vline(x, top, tall, "T2")
    picture.vline(x + wide - 1, top, tall, "T1")
    picture.ellipse(cx - 0.5, top, wide / 2 - 1, 3.4, "T5", 0.9)
    picture.ellipse(cx - 0.5, top + 0.8, wide / 2 - 4, 2, "T6", 0.9)
    cap = picture.mask_rect(x, 5, wide, 7) | picture.mask_ellipse(cx - 0.5, 5, wide / 2, 4)
    cap = (cap | picture.mask_ellipse(cx - 0.5, 11, wide / 2, 3)) & across
    picture.cylinder(x, 1, wide, 14, "N2 N3 N4 N5 N6 N7", 0.28, 0.4, cap)
    picture.shade(picture.mask_ellipse(cx - 0.5, 5, wide / 2, 4), 1 - (picture.xs - x) / wide * 0.9, "N5 N6 N7 N8", 0.5)
    picture.ellipse(cx - 0.5, 5, 5, 2, "N4")
    picture.ellipse(cx - 0.5, 4, 5, 2, "N6")
    return picture.snapped(shine=True).outline()


HUES = {"T": ("T1", "T2", "T4", "T5", "T6"), "M": ("M1", "M2", "M3", "M4", "M5"), "B": ("B1", "B2", "B3", "B4", "B5")}


def hologram(kind: str, hue: str, width: int, height: int) -> Picture:
    """A pane of light: `jaw`, `graph`, `dna` or `tooth`."""
    night, low, one, two, three = HUES[hue]
    picture = Picture(width, height)
    pane = picture.mask_rounded(0, 0, width, height, 2)
    picture.fill(pane, low, 0.42, alpha=150)
    picture.fill(pane & (picture.ys % 2 == 0), night, 0.3, alpha=60)
    picture.fill(pane & ~picture.mask_rounded(1, 1, width - 2, height - 2, 2), one, 0.9)
    picture.hline(2, 0, 8, three, 1)
    picture.hline(width - 10, height - 1, 8, three, 1)
    if kind == "jaw":
        for number in range(11):
            turn = math.pi * number / 10
            x, y = int(width * 0.36 - math.cos(turn) * 11), int(7 + math.sin(turn) * 13)
            ill = number == 7
            picture.rect(x, y, 3, 4, "R3" if ill else two, 1)
            picture.px(x, y, "R3" if ill else three, 1)
            if ill:
                picture.line(x + 3, y, width - 16, y - 3, "R3", emissive=1)
        for number, length in enumerate((10, 7, 11, 5, 9, 8)):
            if 6 + number * 4 < height - 3:
                picture.hline(width - 15, 6 + number * 4, length, "R3" if number == 2 else two, 1)
    elif kind == "graph":
        for x in range(3, width - 3):
            y = int(height * 0.42 + math.sin(x * 0.35) * 5 + math.sin(x * 0.9) * 3)
            picture.px(x, y, three, 1)
            picture.px(x, y + 1, one, 1)
        for x in range(4, width - 4, 5):
            tall = 3 + int(hashed(x, 3) * 8)
            picture.rect(x, height - 2 - tall, 3, tall, one, 0.8)
        picture.hline(3, 3, width // 2, two, 1)
    elif kind == "dna":
        for y in range(3, height - 3):
            sway = math.sin(y * 0.32) * 6
            left, right = int(width * 0.3 + sway), int(width * 0.3 - sway)
            if y % 3 == 0:
                picture.hline(min(left, right), y, abs(left - right) + 1, one, 0.7)
            picture.px(left, y, three, 1)
            picture.px(right, y, two, 1)
        for number in range(5):
            picture.hline(width // 2 + 4, 5 + number * 5, 5 + int(hashed(number, 9) * 10), two, 1)
    else:
        _tooth(picture, width // 2 - 4, height // 2 - 6, three, two)
        ring = picture.mask_ring(width / 2, height / 2 - 1, width * 0.36, 7, 1.2)
        picture.fill(ring & (picture.ys > height / 2), one, 1)
    return picture


def holo_stand(kind: str, hue: str, width: int = 46, height: int = 34) -> Picture:
    """A hologram over its projector on the floor."""
    _, _, one, _, _ = HUES[hue]
    picture = Picture(width + 4, height + 24)
    cx = width // 2 + 2
    beam = picture.mask_poly([(4, height + 1), (width, height + 1), (cx + 6, height + 14), (cx - 6, height + 14)])
    picture.fill(beam, one, 0.25, alpha=70)
    picture.fill(beam & (picture.ys % 3 == 0), one, 0.3, alpha=60)
    picture.ellipse(cx, height + 18, 10, 4, "N2")
    picture.shade(picture.mask_ellipse(cx, height + 16, 10, 4), 1 - (picture.xs - cx + 10) / 24, "N3 N4 N5 N6 N7", 0.4)
    picture.ellipse(cx, height + 15, 6, 2, one, 1)
    picture.ellipse(cx, height + 15, 3, 1, "N8", 1)
    picture.blit(hologram(kind, hue, width, height), 2, 1)
    return picture


def pod() -> Picture:
    """The pod for dreaming in: an open shell of violet cushions under a glass lid."""
    picture = Picture(92, 72)
    picture.ellipse(46, 58, 42, 10, "N1")
    picture.shade(picture.mask_ellipse(46, 55, 42, 10), 1 - (picture.xs - 4) / 90, "N2 N3 N4 N5", 0.5)
    picture.fill(picture.mask_ellipse(46, 55, 38, 8) & ~picture.mask_ellipse(46, 55, 36, 7), "V3", 1)
    shell = picture.mask_ellipse(46, 34, 38, 23)
    nx, ny = (picture.xs - 46) / 38, (picture.ys - 34) / 23
    nz = np.sqrt(np.clip(1 - nx**2 - ny**2, 0, 1))
    picture.shade(shell, np.clip(-0.45 * nx - 0.62 * ny + 0.62 * nz, 0, 1) * 0.95 + 0.12, "N2 N3 N4 N5 N6 N7 N8", 0.35)
    belly = np.sqrt(np.clip(1 - nx**2, 0, 1)) * 8
    picture.fill(shell & (np.abs(picture.ys - 40 - belly) < 1.2), "V3", 1)
    picture.fill(shell & (np.abs(picture.ys - 42 - belly) < 0.8), "N3")
    picture.ellipse(47, 27, 30, 13.5, "N3")
    picture.shade(picture.mask_ellipse(47, 27.5, 28.5, 12.2), 0.95 - (picture.ys - 15) / 26, "N0 M0 V1 V1", 0.5)
    seat = 1 - ((picture.xs - 26) / 60 + (picture.ys - 22) / 26) * 0.8
    picture.shade(picture.mask_ellipse(48, 30, 24, 7.5), seat, "V1 V2 V2 V3", 0.5, 0.25)
    for x in range(32, 70, 7):
        picture.vline(x, 25, 11, "V1")
    picture.rounded(27, 22, 9, 10, "V3", 3, 0.3)
    picture.vline(29, 24, 6, "M5")
    lid = picture.mask_ellipse(47, 23, 29, 15) & (picture.xs > 44) & (picture.ys < 28)
    picture.fill(lid, "V3", 0.4, alpha=80)
    picture.fill(lid & ~picture.mask_ellipse(47, 23.8, 28, 14.2), "M5", 0.9, alpha=220)
    picture.fill(picture.mask_poly([(58, 11), (63, 13), (56, 26), (51, 26)]) & lid, "N8", 0.5, alpha=80)
    for x, y in ((50, 22), (55, 19), (60, 24), (66, 21), (70, 25)):
        picture.px(x, y, "M5", 1)
    picture.rounded(72, 36, 9, 7, "N2", 1)
    picture.hline(73, 38, 6, "V3", 1)
    picture.hline(73, 40, 4, "M3", 1)
    return picture.snapped(shine=True).outline()


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
        picture.hline(x + 3, top - 10 + number * 2, int(4 + hashed(number, 4) * 13), ("T4", "T5", "B4", "T4", "M4")[number], 1)
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
        light = ("G1", "G2", "G3", "T4")[min(3, int(1 + (1 - abs(leaf / 16 - 0.4)) * 2 + chance.random()))] if leaf % 3 else "G1"
        dark = {"G1": "G0", "G2": "G1", "G3": "G2", "T4": "G2"}[light]
        for step in range(int(reach)):
            part = step / reach
            x = 19 + math.cos(turn) * step
            y = 32 + math.sin(turn) * step * 1.15 + part * part * 9 * abs(math.cos(turn))
            for thick in range(1 + int(2.2 * math.sin(part * math.pi))):
                picture.px(x + thick, y, light if thick == 0 else dark)
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


def desk(width: int = 104) -> Picture:
    """The reception desk, seen from the public's side: a lit edge, the mark, a screen's back, a mug, a small plant."""
    top, deep, high = 18, 14, 22
    picture = Picture(width + 4, 56)
    body = picture.mask_rounded(2, top, width, deep + high, 6)
    upper, front = body & (picture.ys < top + deep), body & (picture.ys >= top + deep)
    picture.shade(front, 0.25 + 0.7 * (1 - np.abs((picture.xs - 2) / width - 0.35)), "N4 N5 N6 N7 N8", 0.6)
    picture.shade(upper, 0.5 + 0.5 * (1 - picture.xs / width), "N6 N7 N8", 0.6)
    for y, colour, shine in ((top + deep - 1, "N8", 0), (top + deep, "N5", 0), (top + deep + 5, "T5", 1), (top + deep + 6, "T3", 0.7)):
        picture.fill(body & (picture.ys == y), colour, shine)
    picture.fill(body & (picture.ys >= top + deep + high - 3), "N3")
    seams = body & (picture.xs % 14 == 0) & (picture.ys > top + deep + 8) & (picture.ys < top + deep + high - 3)
    picture.fill(seams, "N5")
    _tooth(picture, width // 2 - 2, top + deep + 9, "T6", "T5")
    picture.rounded(14, top - 9, 22, 14, "N4", 1)
    picture.hline(14, top - 9, 22, "N6")
    picture.rect(23, top + 4, 4, 4, "N3")
    picture.rect(19, top + 7, 12, 2, "N4")
    _tooth(picture, 22, top - 6, "T5", "T4")
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
        "T": ("T1", "T2", "T3", "T4", "T5", "T6"), "V": ("M0", "V1", "V1", "V2", "V3", "M5")}[hue]
    picture = Picture(width + 4, 40)
    x = 2
    picture.rounded(x, 4, width, 20, night, 4)
    picture.vgradient(x, 4, width, 14, (light, middle, dark), 0.8, picture.mask_rounded(x + 1, 4, width - 2, 13, 4))
    picture.hline(x + 4, 4, width - 8, bright)
    picture.vgradient(x + 5, 16, width - 10, 12, (bright, light, middle), 0.7, picture.mask_rounded(x + 5, 16, width - 10, 12, 2))
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


def arm() -> Picture:
    """A dental arm folded and asleep: the one that nobody uses."""
    picture = Picture(44, 58)
    picture.ellipse(28, 52, 10, 4, "N2")
    picture.shade(picture.mask_ellipse(28, 50, 10, 4), 1 - (picture.xs - 18) / 24, "N3 N4 N5 N6 N7", 0.4)
    picture.cylinder(23, 38, 11, 12, "N3 N4 N5 N6 N7 N8", dither=0.4)
    picture.hline(23, 43, 11, "O3")
    for x0, y0, x1, y1, colour, thick in (
        (28, 38, 34, 20, "N7", 6), (30, 38, 36, 20, "N5", 2), (26, 37, 32, 20, "N8", 1),
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


def glass_wall(width: int, height: int = 30) -> Picture:
    """A waist-high partition of mint glass between white posts, seen from the front."""
    picture = Picture(width, height + 6)
    pane = picture.mask_rect(0, 4, width, height - 4)
    slant = (picture.xs + picture.ys * 0.6) % 29
    picture.fill(pane, "T4", 0.10, alpha=70)
    picture.fill(pane & (np.abs(slant - 10) < 2.5), "T6", 0.22, alpha=96)
    picture.fill(pane & (np.abs(slant - 15) < 0.8), "N8", 0.2, alpha=58)
    picture.fill(picture.mask_rect(0, 15, width, 4), "T6", 0.16, alpha=90)
    picture.rect(0, 1, width, 2, "N7")
    picture.hline(0, 1, width, "N8")
    picture.hline(0, 3, width, "N4")
    picture.hline(0, 4, width, "T4", 0.8)
    for x in sorted({*range(0, width - 3, 32), width - 3}):
        picture.rect(x, 2, 3, height + 1, "N6")
        picture.vline(x, 2, height + 1, "N8")
        picture.vline(x + 2, 2, height + 1, "N4")
    picture.rect(0, height, width, 3, "N5")
    picture.hline(0, height, width, "N7")
    picture.hline(0, height + 3, width, "N2")
    return picture


def glass_edge(height: int) -> Picture:
    """A tall glass wall seen along its edge, `height` px of floor deep: a bright rail, panes fading behind it."""
    tall = 34
    picture = Picture(10, height + tall)
    picture.rect(3, 0, 4, height, "N6")
    picture.vline(3, 0, height, "N8")
    picture.vline(6, 0, height, "N4")
    picture.vline(5, 0, height, "T4", 0.8)
    picture.fill(picture.mask_rect(3, height, 4, tall), "T4", 0.2, alpha=120)
    picture.vline(3, height, tall, "N7")
    picture.vline(6, height, tall, "N5")
    for y in range(0, height, 32):
        picture.rect(2, y, 6, 3, "N7")
    picture.rect(2, height + tall - 3, 6, 3, "N5")
    return picture


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


CARE_PROPS: dict[str, Callable[[], Picture]] = {
    "chair": chair, "chair-violet": partial(chair, "V"), "oplight": oplight,
    "tank-1": partial(tank, 1), "tank-2": partial(tank, 2), "tank-3": partial(tank, 3),
    "holo-jaw": partial(holo_stand, "jaw", "T", 50, 34), "holo-graph": partial(holo_stand, "graph", "M", 36, 28),
    "holo-dna": partial(holo_stand, "dna", "B", 40, 34), "holo-tooth": partial(holo_stand, "tooth", "T", 34, 30),
    "pod": pod, "lab-bench": lab_bench, "cart": cart, "stool": stool,
    "plant-1": partial(plant, 1), "plant-2": partial(plant, 4), "plant-3": partial(plant, 6), "plant-4": partial(plant, 8),
    "cabinet": cabinet, "cabinet-small": partial(cabinet, 32, False), "autoclave": autoclave, "desk": desk,
    "sofa": sofa, "sofa-violet": partial(sofa, 56, "V"), "armchair": partial(sofa, 32), "water-cooler": water_cooler, "arm": arm,
    "glass-48": partial(glass_wall, 48), "glass-64": partial(glass_wall, 64), "glass-80": partial(glass_wall, 80),
    "glass-96": partial(glass_wall, 96), "glass-edge-32": partial(glass_edge, 32), "glass-edge-80": partial(glass_edge, 80),
    "bed": bed, "curtain": curtain, "iv-stand": iv_stand,
}  # fmt: skip
