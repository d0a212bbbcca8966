"""The hub: a great disc with rings of light, 256 x 160 px, cut into tiles of the sheet."""

from __future__ import annotations

import math

import numpy as np

from art.canvas import Picture
from art.shading import on_ellipse

WIDTH, HEIGHT = 256, 160  # px, whole tiles
CX, CY = 128.0, 76.0  # the disc's middle
RX, RY = 122.0, 68.0
THICK = 8  # px of rim below the disc


def hub_disc() -> Picture:
    """The disc with its rim, rings, ticks and the worn tooth mark in its middle."""
    picture = Picture(WIDTH, HEIGHT)
    picture.ellipse(CX, CY + THICK + 3, RX + 3, RY + 1, "N0", alpha=130)
    for drop in range(THICK, 0, -1):
        picture.ellipse(CX, CY + drop, RX, RY, "N1" if drop > 2 else "N3")
    side = picture.mask_ellipse(CX, CY + THICK, RX, RY) & ~picture.mask_ellipse(CX, CY, RX, RY)
    around = (picture.xs - CX + RX) / (2 * RX)
    picture.shade(side, 0.75 - np.abs(around - 0.4), "N1 N2 N3 N4")
    for degrees in range(6, 176, 8):
        x, y = on_ellipse(CX, CY + 5, RX - 1, RY - 1, degrees)
        picture.rect(x - 1, y, 3, 2, "M3", emissive=0.8)
    body = picture.mask_ellipse(CX, CY, RX, RY)
    far = np.sqrt(((picture.xs - CX) / RX) ** 2 + ((picture.ys - CY) / RY) ** 2)
    turn = np.arctan2((picture.ys - CY) / RY, picture.xs / RX - CX / RX)
    picture.fill(body, "F0")
    sector = np.floor((turn + math.pi) / (2 * math.pi) * 24).astype(np.int64)
    picture.fill(body & (far > 0.76) & (sector % 2 == 0), "F1")
    picture.fill(body & (far > 0.76) & (sector % 6 == 3), "N4")
    picture.fill(body & (far <= 0.72) & (sector % 4 < 2) & (far > 0.36), "F1")
    picture.fill(body & (far <= 0.34), "N4")
    for degrees in range(0, 360, 15):
        ax, ay = on_ellipse(CX, CY, RX * 0.77, RY * 0.77, degrees + 7.5)
        bx, by = on_ellipse(CX, CY, RX * 0.90, RY * 0.90, degrees + 7.5)
        picture.line(ax, ay, bx, by, "N2")
    for degrees in range(0, 360, 30):
        ax, ay = on_ellipse(CX, CY, RX * 0.36, RY * 0.36, degrees)
        bx, by = on_ellipse(CX, CY, RX * 0.70, RY * 0.70, degrees)
        picture.line(ax, ay, bx, by, "N2")
        picture.line(ax, ay - 1, bx, by - 1, "F1" if degrees % 60 else "F0")
        bolt_x, bolt_y = on_ellipse(CX, CY, RX * 0.83, RY * 0.83, degrees)
        picture.rect(bolt_x - 1, bolt_y - 1, 3, 2, "F3")
        picture.hline(bolt_x - 1, bolt_y + 1, 3, "N2")
    _ring(picture, 1.0, "F3", 1.6)
    _ring(picture, 0.985, "N2", 1.0)
    _ring(picture, 0.935, "N1", 4.0)
    _ring(picture, 0.925, "M3", 2.0, 0.95)
    _ring(picture, 0.745, "N1", 3.0)
    _ring(picture, 0.735, "F2", 1.2)
    _ring(picture, 0.36, "N1", 2.6)
    _ring(picture, 0.35, "M2", 1.2, 0.7)
    _ring(picture, 0.27, "N3", 1.0)
    for degrees in range(0, 360, 60):
        ax, ay = on_ellipse(CX, CY, RX * 0.16, RY * 0.16, degrees)
        bx, by = on_ellipse(CX, CY, RX * 0.27, RY * 0.27, degrees)
        picture.line(ax, ay, bx, by, "N3")
        cx, cy = on_ellipse(CX, CY, RX * 0.27, RY * 0.27, degrees + 60)
        picture.line(bx, by, cx, cy, "F0")
        picture.rect(bx - 1, by, 2, 1, "F2")
    for degrees in range(0, 360, 45):
        ax, ay = on_ellipse(CX, CY, RX * 0.37, RY * 0.37, degrees + 22)
        bx, by = on_ellipse(CX, CY, RX * 0.66, RY * 0.66, degrees + 22)
        picture.line(ax, ay + 1, bx, by + 1, "N1")
        picture.line(ax, ay, bx, by, "M2", emissive=0.55)
        picture.ellipse(bx, by, 2.4, 1.6, "M3", emissive=0.8)
    _tooth(picture)
    _wear(picture)
    return picture


def _ring(picture: Picture, share: float, colour: str, thick: float, emissive: float = 0.0) -> None:
    picture.fill(picture.mask_ring(CX, CY, RX * share, RY * share, thick), colour, emissive)


TOOTH = (
    "...#####....#####...",
    ".##.....####.....##.",
    "#..................#",
    "#..................#",
    "#..................#",
    ".#................#.",
    ".#................#.",
    "..#......##......#..",
    "..#....##..##....#..",
    "...#..#......#..#...",
    "...#..#......#..#...",
    "....##........##....",
)  # fmt: skip
"""The clinic's mark, a molar in outline, as it lies on the floor."""
MARK = (round(CX) - 10, round(CY) - 6)


def hub_care() -> Picture:
    """What of the disc belongs to the clinic's own circuit: a ring and the mark in the middle, in mint."""
    picture = Picture(WIDTH, HEIGHT)
    _ring(picture, 0.805, "N1", 2.8)
    _ring(picture, 0.80, "T4", 1.6, 0.95)
    for degrees in range(0, 360, 30):
        x, y = on_ellipse(CX, CY, RX * 0.795, RY * 0.79, degrees + 7.5)
        picture.rect(x - 1, y - 1, 3, 2, "T5", emissive=1)
    picture.grid(TOOTH, {"#": "N2"}, MARK[0], MARK[1] + 1)
    picture.grid(TOOTH, {"#": "T4"}, *MARK, "#")
    picture.grid(TOOTH[:2], {"#": "T5"}, *MARK, "#")
    return picture


def _tooth(picture: Picture) -> None:
    """The clinic's mark set into the steel: trodden on for years, older than the rings of light."""
    picture.grid(TOOTH, {"#": "N2"}, MARK[0], MARK[1] + 1)
    picture.grid(TOOTH, {"#": "F1"}, *MARK)
    picture.grid(TOOTH[:2], {"#": "F2"}, *MARK)


def _wear(picture: Picture) -> None:
    """Scratches across the rings, where carts were dragged."""
    for x, y, length, slope in (
        (52, 70, 16, 0.3),
        (60, 74, 9, 0.3),
        (176, 98, 20, -0.4),
        (140, 118, 14, 0.1),
        (96, 40, 12, -0.2),
        (180, 52, 10, 0.5),
        (84, 104, 18, 0.25),
    ):
        for step in range(length):
            px, py = x + step, round(y + step * slope)
            if picture.emissive[py, px, 3] == 0 and step % 5 != 4:
                picture.px(px, py, "F2")
