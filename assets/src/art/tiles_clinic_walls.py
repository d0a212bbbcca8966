"""Walls of the clinic: faces 4 tiles high in four characters, and what hangs on them.

`wall/care/..` is the treatment side: light panels, a strip of light, a ribbed dado. `wall/hall/..` is for machines:
dark bays. `wall/back/..` is where staff and pipes go. `wall/out/..` is the outside in the rain.
"""

from __future__ import annotations

import random

from art.canvas import Picture
from art.shading import noise

PANEL, FACE = 48, 64  # px
KINDS = {
    "care": ("plain", "seam", "louvre", "cabinet"),
    "hall": ("bay", "plain", "louvre"),
    "back": ("plain", "pipes", "patched"),
    "out": ("plain", "brick", "vent"),
    "dream": ("plain", "star"),
}


def wall_panels() -> dict[str, Picture]:
    """Faces `wall/CHARACTER/KIND`, 48 x 64 px each, that join left to right in any order."""
    draw = {"care": _care, "hall": _hall, "back": _back, "out": _out, "dream": _dream}
    return {
        f"wall/{character}/{kind}": draw[character](kind, number)
        for character, kinds in KINDS.items()
        for number, kind in enumerate(kinds)
    }


def _body(ramp: str, seed: int, top: float = 0.78, fall: float = 0.35) -> Picture:
    """A face shaded from its lit top down to its foot."""
    picture = Picture(PANEL, FACE)
    down = picture.ys / FACE
    grain = noise(FACE, PANEL, 20, seed=seed)
    picture.shade(picture.mask_rect(0, 0, PANEL, FACE), top - fall * down + 0.05 * (grain - 0.5), ramp, dither=0.5)
    return picture


def _joint(picture: Picture, dark: str, light: str) -> None:
    picture.vline(0, 7, 42, dark)
    picture.vline(1, 7, 42, light)
    picture.hline(6, 13, 36, dark, alpha=120)
    for x in (4, 43):
        picture.px(x, 10, dark)
        picture.px(x, 11, light)


def _cornice(picture: Picture, low: str, high: str, shine: float = 0.95) -> None:
    picture.rect(0, 0, PANEL, 3, "N3")
    picture.hline(0, 0, PANEL, "N5")
    picture.rect(0, 3, PANEL, 2, high, shine)
    picture.hline(0, 5, PANEL, low, shine * 0.45)


def _dado(picture: Picture, body: str, dark: str, light: str, rail: str) -> None:
    picture.rect(0, 48, PANEL, 12, body)
    for x in range(0, PANEL, 6):
        picture.vline(x, 49, 11, dark)
        picture.vline(x + 1, 49, 11, light)
    picture.hline(0, 47, PANEL, rail)
    picture.hline(0, 48, PANEL, light)
    picture.rect(0, 60, PANEL, 4, "N2")
    picture.hline(0, 60, PANEL, "N4")


def _care(kind: str, seed: int) -> Picture:
    picture = _body("F1 F2 F3 F4 F5", 60 + seed, 0.84, 0.42)
    _joint(picture, "F0", "F5")
    if kind == "seam":
        picture.vline(24, 8, 38, "F1")
        picture.vline(25, 8, 38, "F5")
    elif kind == "louvre":
        picture.rect(14, 18, 22, 13, "F0")
        for y in range(19, 30, 3):
            picture.hline(15, y, 20, "F4")
            picture.hline(15, y + 1, 20, "N3")
    elif kind == "cabinet":
        picture.rect(8, 16, 32, 26, "F1")
        picture.rect(9, 17, 30, 24, "F4")
        picture.hline(9, 17, 30, "N8")
        picture.vline(24, 17, 24, "F1")
        for x in (20, 27):
            picture.vline(x, 27, 5, "T3")
        picture.hline(8, 42, 32, "F0")
    _cornice(picture, "T3", "T5")
    _dado(picture, "T1", "T0", "T2", "N8")
    return picture.snapped(shine=True)


def _hall(kind: str, seed: int) -> Picture:
    picture = _body("N1 N2 N3 F0 F1", 70 + seed, 0.80, 0.5)
    _joint(picture, "N1", "F1")
    chance = random.Random(30 + seed)
    if kind == "bay":
        picture.rect(6, 14, 36, 30, "N0")
        picture.rect(7, 15, 34, 28, "N1")
        for row, y in enumerate(range(17, 42, 5)):
            picture.hline(9, y, 30, "N3")
            picture.hline(9, y + 1, 30, "N2")
            for x in range(10, 38, 2):
                if chance.random() < 0.4:
                    picture.px(x, y + 2, ("T3", "T4", "B3", "B4")[(row + x) % 4], 0.9)
        picture.hline(6, 44, 36, "F1")
    elif kind == "louvre":
        picture.rect(8, 16, 32, 26, "N1")
        for y in range(18, 41, 4):
            picture.hline(9, y, 30, "F1")
            picture.hline(9, y + 1, 30, "N3")
    else:
        picture.hline(4, 22, 40, "N1")
        picture.hline(4, 23, 40, "F1")
        picture.rect(20, 28, 8, 5, "N1")
        picture.px(22, 30, "T4", 0.9)
        picture.px(25, 30, "O3", 0.9)
    _cornice(picture, "B2", "B4", 0.8)
    _dado(picture, "N1", "N0", "N3", "F1")
    picture.hline(0, 59, PANEL, "T3", 0.6)
    return picture.snapped(shine=True)


def _back(kind: str, seed: int) -> Picture:
    picture = _body("N2 N3 F0 F1 F2", 80 + seed, 0.74, 0.4)
    picture.rect(0, 0, PANEL, 4, "N2")
    picture.hline(0, 0, PANEL, "N4")
    picture.vline(0, 5, 55, "N2")
    picture.vline(1, 5, 55, "F1")
    picture.rect(0, 36, PANEL, 24, "T1", alpha=150)
    picture.hline(0, 35, PANEL, "T3")
    if kind == "pipes":
        for y, body, light in ((9, "F0", "F3"), (15, "N4", "F2"), (20, "O1", "O3")):
            picture.rect(0, y, PANEL, 4, "N1")
            picture.rect(0, y, PANEL, 3, body)
            picture.hline(0, y, PANEL, light)
        for x in (8, 34):
            picture.rect(x, 7, 4, 18, "N3")
            picture.vline(x, 7, 18, "F2")
    elif kind == "patched":
        picture.rect(12, 14, 20, 15, "N3")
        picture.rect(13, 15, 19, 14, "F1")
        picture.hline(13, 15, 19, "F3")
        for x, y in ((14, 17), (30, 17), (14, 27), (30, 27)):
            picture.px(x, y, "F4")
        picture.rect(37, 10, 3, 25, "N2")
        picture.vline(37, 10, 25, "F2")
    picture.rect(0, 60, PANEL, 4, "N1")
    picture.hline(0, 60, PANEL, "N3")
    return picture.snapped(shine=True)


def _out(kind: str, seed: int) -> Picture:
    picture = _body("N1 N2 N3 F0 F1", 95 + seed, 0.66, 0.3)
    for row, y in enumerate(range(6, 46, 8)):
        picture.hline(0, y, PANEL, "N1")
        for x in range(row % 2 * 8, PANEL, 16):
            picture.vline(x, y, 8, "N1")
            picture.vline(x + 1, y + 1, 7, "F0", alpha=130)
    if kind == "brick":
        for x, y in ((18, 16), (2, 32), (34, 24)):
            picture.rect(x, y, 14, 6, "N4")
            picture.hline(x, y, 14, "F1")
    elif kind == "vent":
        picture.rect(12, 18, 24, 18, "N0")
        for y in range(20, 35, 3):
            picture.hline(13, y, 22, "F0")
        picture.hline(12, 36, 24, "F1")
    picture.rect(0, 0, PANEL, 3, "N2")
    picture.hline(0, 0, PANEL, "N4")
    picture.hline(0, 4, PANEL, "T3", 0.6)
    picture.rect(0, 48, PANEL, 12, "N2")
    picture.hline(0, 48, PANEL, "F0")
    picture.rect(0, 60, PANEL, 4, "N0")
    for x in (7, 23, 38):
        picture.vline(x, 40, 14, "B1", alpha=120)
    return picture.snapped(shine=True)


def _dream(kind: str, seed: int) -> Picture:
    picture = _body("M0 V1 V1 N4 V2", 105 + seed, 0.7, 0.45)
    _joint(picture, "M0", "V2")
    if kind == "star":
        for x, y, colour in (
            (10, 18, "M5"),
            (30, 14, "V3"),
            (22, 28, "B5"),
            (38, 34, "V3"),
            (14, 38, "M4"),
            (34, 24, "B4"),
        ):
            picture.px(x, y, colour, 0.9)
            picture.px(x + 1, y, "V3", 0.4)
    else:
        for x in range(6, 46, 8):
            picture.vline(x, 14, 30, "M0")
            picture.vline(x + 1, 14, 30, "V2")
    _cornice(picture, "V2", "V3", 0.9)
    _dado(picture, "M0", "N0", "V1", "V3")
    return picture.snapped(shine=True)
