"""What the city's houses are made of: walls, windows, balconies, pipes, neon blades, screens on the roofs."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from art.canvas import Picture
from art.city_letters import HEIGHT, centred, letters
from art.palette import Colour
from art.shading import hashed, noise

BRICK = "M0 O0 S0 S1"
TEAL = "T0 G0 T1 F0"
VIOLET = "N1 N2 N3 N4"
NAVY = "N1 N2 B1 N4"
OLIVE = "N1 G0 N3 G1"
RUST = "N1 O0 S0 O1"

NEON: dict[str, tuple[str, ...]] = {
    "M": ("M1", "M2", "M3", "M4", "M5"),
    "O": ("O1", "O2", "O3", "O4", "O5"),
    "T": ("T2", "T3", "T4", "T5", "T6"),
    "B": ("B1", "B2", "B3", "B4", "B5"),
    "V": ("V1", "V2", "V3", "V3", "M5"),
    "R": ("R1", "R1", "R2", "R3", "O5"),
}
"""The tones of a neon colour, dark to light."""
WINDOW: dict[str, tuple[str, str, str]] = {
    "O": ("O3", "O4", "O2"), "B": ("B2", "B4", "B2"), "M": ("M2", "M3", "M1"), "T": ("T3", "T5", "T2"), "V": ("V2", "V3", "V1"),
}  # fmt: skip
"""A lit window's three tones: pane, upper pane, curtain."""


def wall(
    picture: Picture, x: int, top: int, width: int, foot: int, tones: str, brick: bool = False, seed: int = 1
) -> None:
    """A house's wall from `top` to `foot`, with its cornice, its grime and its seams."""
    mask = picture.mask_rect(x, top, width, foot - top)
    dark, light = tones.split()[0], tones.split()[-1]
    height, wide = picture.height, picture.width
    field = (
        0.62
        + 0.30 * (noise(height, wide, 14, seed, 2) - 0.5)
        - 0.30 * (picture.ys - top) / (foot - top)
        + 0.12 * (1 - (picture.xs - x) / width)
    )
    picture.shade(mask, field, tones, 0.25)
    if brick:
        row = picture.ys // 4
        joint = mask & ((picture.ys % 4 == 0) | ((picture.xs + row % 2 * 4) % 8 == 0))
        picture.fill(np.asarray(joint), dark, alpha=150)
        picture.fill(np.asarray(mask & ~joint & (noise(height, wide, 3, seed + 1) > 0.8)), light, alpha=120)
    else:
        for seam in range(x + 10, x + width, 20):
            picture.vline(seam, top, foot - top, dark)
            picture.vline(seam + 1, top, foot - top, light, alpha=110)
        for seam in range(top + 16, foot, 22):
            picture.hline(x, seam, width, dark)
            picture.hline(x, seam + 1, width, light, alpha=110)
    for number in range(width // 7):
        left = x + int(hashed(number, 1, seed) * width)
        picture.rect(
            left, top + int(hashed(number, 2, seed) * 60), 1, 6 + int(hashed(number, 3, seed) * 22), dark, alpha=110
        )
    picture.hline(x, top, width, "N5")
    picture.hline(x, top + 1, width, "N3")
    picture.rect(x, top + 2, width, 3, "N2")
    picture.hline(x, top + 5, width, "N0")
    picture.vline(x, top, foot - top, light)
    picture.vline(x + width - 1, top, foot - top, "N0")


def window(picture: Picture, x: int, y: int, width: int, height: int, lit: str = "", kind: int = 0) -> None:
    """A window; `lit` is the colour of its room, "" for nobody at home."""
    picture.rect(x - 1, y - 1, width + 2, height + 2, "N0")
    picture.rect(x - 1, y + height + 1, width + 2, 2, "N4")
    picture.hline(x - 1, y + height + 1, width + 2, "N5")
    if not lit:
        picture.vgradient(x, y, width, height, "N1 N2 B1", 0.5)
        picture.line(x + 1, y + height - 2, x + min(width - 2, height - 2), y + 1, "N4")
    else:
        pane, upper, curtain = WINDOW[lit]
        picture.vgradient(x, y, width, height, (pane, upper, pane), 0.7, emissive=0.75)
        if kind % 4 == 0:  # blinds
            for row in range(y, y + height, 2):
                picture.hline(x, row, width, curtain, 0.5)
        elif kind % 4 == 1:  # somebody at home
            picture.rect(x + width // 3, y + height - 6, 4, 6, "N1")
            picture.rect(x + width // 3, y + height - 9, 3, 3, "N1")
        elif kind % 4 == 2:  # curtains
            picture.rect(x, y, 3, height, curtain, 0.5)
            picture.rect(x + width - 3, y, 3, height, curtain, 0.5)
        else:  # a plant on the sill
            picture.rect(x + width - 6, y + height - 3, 4, 3, "O1")
            for leaf in (-1, 1, 3):
                picture.rect(x + width - 6 + leaf, y + height - 6 + leaf % 2, 2, 3, "G1")
    picture.vline(x + width // 2, y, height, "N1")


def windows(
    picture: Picture, xs: Sequence[int], ys: Sequence[int], width: int, height: int, colours: str, seed: int
) -> None:
    """A grid of windows; about every second is lit in one of `colours`."""
    for x in xs:
        for y in ys:
            chance = hashed(x, y, seed)
            lit = colours[int(hashed(y, x, seed + 1) * len(colours))] if chance < 0.55 else ""
            window(picture, x, y, width, height, lit, int(chance * 97))


def cooler(picture: Picture, x: int, y: int) -> None:
    """An air conditioner on its bracket."""
    picture.rect(x, y, 13, 9, "N4")
    picture.hline(x, y, 13, "N6")
    picture.rect(x + 1, y + 2, 7, 6, "N1")
    for row in range(3):
        picture.hline(x + 1, y + 3 + row * 2, 7, "N3")
    picture.vline(x + 10, y + 2, 5, "N2")
    picture.hline(x, y + 9, 13, "N0")
    picture.vline(x + 3, y + 10, 4, "N2")
    picture.px(x + 11, y + 2, "T5", 1)


def pipe(picture: Picture, x: int, top: int, foot: int) -> None:
    """A rain pipe."""
    for step, tone in enumerate(("N5", "N3", "N1")):
        picture.vline(x + step, top, foot - top, tone)
    for y in range(top + 6, foot, 18):
        picture.hline(x - 1, y, 5, "N4")
        picture.hline(x - 1, y + 1, 5, "N1")


def balcony(picture: Picture, x: int, y: int, width: int, seed: int = 0) -> None:
    """A balcony with its washing and its pots."""
    picture.rect(x, y, width, 2, "N4")
    picture.hline(x, y, width, "N6")
    for post in range(x, x + width, 3):
        picture.vline(post, y - 7, 7, "N3")
    picture.hline(x, y - 7, width, "N5")
    picture.hline(x, y + 2, width, "N0")
    picture.rect(x + 6, y - 4, 4, 4, "O1")
    picture.rect(x + 5, y - 8, 6, 4, "G2")
    for number, colour in enumerate(("R2", "N6", "T3", "O3", "B2")[seed % 3 : seed % 3 + 3]):
        picture.rect(x + 16 + number * 8, y - 12, 6, 5 + number % 2 * 2, colour)


def blade(picture: Picture, x: int, y: int, text: str, colour: str) -> None:
    """A neon sign that stands out from the wall, its letters one under the other."""
    low, _, middle, _, high = NEON[colour]
    height = len(text) * 8 + 5
    picture.rect(x - 1, y - 1, 13, height + 2, "N0")
    picture.rect(x, y, 11, height, middle, 0.9)
    picture.rect(x + 1, y + 1, 9, height - 2, "N0")
    picture.rect(x + 2, y + 2, 7, height - 4, low, 0.25)
    for number, sign in enumerate(text):
        letters(picture, x + (3 if sign in "MNWQ" else 4), y + 3 + number * 8, sign, high)


def board(picture: Picture, x: int, y: int, width: int, text: str, colour: str, height: int = 12) -> None:
    """A shop's sign over its front: a dark box with two neon lines."""
    tones = NEON[colour]
    picture.rect(x, y, width, height, "N0")
    picture.rect(x + 1, y + 1, width - 2, height - 2, tones[0], 0.3)
    picture.hline(x, y, width, tones[2], 1)
    picture.hline(x, y + height - 1, width, tones[2], 0.9)
    middle = x + width // 2
    centred(picture, middle, y + (height - HEIGHT) // 2, text, tones[4], 1, 2)


def cable(picture: Picture, x0: int, y0: int, x1: int, y1: int, sag: int, lamps: bool = False) -> None:
    """A cable between two houses; with `lamps` it carries little lights."""
    for x in range(max(0, x0), min(picture.width, x1)):
        part = (x - x0) / (x1 - x0)
        y = int(y0 + (y1 - y0) * part + math.sin(part * math.pi) * sag)
        picture.px(x, y, "N0")
        if lamps and (x - x0) % 22 == 11:
            picture.px(x, y + 1, "O4", 1)
            picture.px(x, y + 2, "O3", 1)


def smile(picture: Picture, cx: int, cy: int, scale: float = 1.0) -> None:
    """The smile of the score: lips and teeth, larger than life."""

    def poly(points: Sequence[tuple[float, float]], colour: Colour, emissive: float) -> None:
        picture.poly([(cx + x * scale, cy + y * scale) for x, y in points], colour, emissive)

    lips = [
        (-28, -4),
        (-16, -11),
        (-5, -13),
        (0, -11),
        (5, -13),
        (16, -11),
        (28, -4),
        (18, 9),
        (7, 14),
        (-7, 14),
        (-18, 9),
    ]
    poly(lips, "M2", 0.9)
    poly([(x, y - 1.5 if y > 0 else y) for x, y in lips], "M3", 0.9)
    poly(
        [(-28, -4), (-16, -11), (-5, -13), (0, -11), (5, -13), (16, -11), (28, -4), (10, -8), (0, -7), (-10, -8)],
        "M4",
        1,
    )
    inner = [(-23, -4), (-10, -6), (0, -5), (10, -6), (23, -4), (14, 5), (6, 8), (-6, 8), (-14, 5)]
    mask = picture.mask_poly([(cx + x * scale, cy + y * scale) for x, y in inner])
    picture.fill(mask, "N7", 0.9)
    across = np.abs(picture.xs - cx)
    step = max(4, round(7 * scale))
    picture.fill(np.asarray(mask & (picture.ys > cy + 3 * scale)), "N5", 0.8)
    picture.fill(
        np.asarray(mask & (picture.ys < cy - 2 * scale) & (across % step > 1) & (across % step < 4)), "N8", 0.95
    )
    picture.fill(np.asarray(mask & (across % step < 1)), "B2", 0.8)
    star_x, star_y, arm = round(cx + 19 * scale), round(cy - 4 * scale), max(2, round(4 * scale))
    picture.hline(star_x - arm, star_y, arm * 2 + 1, "N8", 1)
    picture.vline(star_x, star_y - arm, arm * 2 + 1, "N8", 1)
