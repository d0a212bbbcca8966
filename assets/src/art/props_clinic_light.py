"""Props of the clinic made of light and glass: nano tanks, holograms, the pod for dreaming in, partitions."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from functools import partial

import numpy as np

from art.canvas import Picture
from art.shading import hashed

TOOTH = (".##.##.", "#######", "#######", "#######", ".#####.", ".##.##.", ".##.##.", ".#...#.")


def tooth(picture: Picture, x: int, y: int, light: str, dark: str, shine: float = 1.0) -> None:
    """The clinic's mark, 7 x 8 px: lit from the upper left."""
    for down, row in enumerate(TOOTH):
        for along, sign in enumerate(row):
            if sign == "#":
                picture.px(x + along, y + down, light if along < 4 and down < 5 else dark, shine)


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
        tooth(picture, width // 2 - 4, height // 2 - 6, three, two)
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


LIGHT_PROPS: dict[str, Callable[[], Picture]] = {
    "tank-1": partial(tank, 1), "tank-2": partial(tank, 2), "tank-3": partial(tank, 3),
    "holo-jaw": partial(holo_stand, "jaw", "T", 50, 34), "holo-graph": partial(holo_stand, "graph", "M", 36, 28),
    "holo-dna": partial(holo_stand, "dna", "B", 40, 34), "holo-tooth": partial(holo_stand, "tooth", "T", 34, 30),
    "pod": pod, "glass-48": partial(glass_wall, 48), "glass-64": partial(glass_wall, 64),
    "glass-80": partial(glass_wall, 80), "glass-96": partial(glass_wall, 96),
    "glass-edge-32": partial(glass_edge, 32), "glass-edge-80": partial(glass_edge, 80),
}  # fmt: skip
