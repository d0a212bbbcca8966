"""The clinic's wall screens, animated: a jaw scan, a strand of DNA, a pulse, files that open, a plan, grins."""

from __future__ import annotations

import math
from collections.abc import Callable

from art.canvas import Picture
from art.props_clinic_light import tooth
from art.shading import hashed

FRAMES = 4
HUES = {
    "mint": ("T1", "T2", "T4", "T5", "T6"),
    "blue": ("B1", "B2", "B3", "B4", "B5"),
    "red": ("R1", "M1", "R2", "R3", "S5"),
    "magenta": ("M0", "M1", "M3", "M4", "M5"),
}


def screen_frames() -> dict[str, list[Picture]]:
    """`screen/KIND` -> frames; most are 64 x 48 px, `dna` and `pulse` 48 x 48."""
    kinds: dict[str, tuple[Callable[[Picture, int, tuple[str, ...]], None], str, int]] = {
        "jaw": (_jaw, "mint", 64), "files": (_files, "mint", 64), "plan": (_plan, "blue", 64), "grin": (_grin, "magenta", 64),
        "dna": (_dna, "blue", 48), "pulse": (_pulse, "mint", 48), "racks": (_racks, "blue", 48),
    }  # fmt: skip
    return {
        f"screen/{name}": [_screen(draw, HUES[hue], width, frame) for frame in range(FRAMES)]
        for name, (draw, hue, width) in kinds.items()
    }


def _screen(
    draw: Callable[[Picture, int, tuple[str, ...]], None], hue: tuple[str, ...], width: int, frame: int
) -> Picture:
    picture = Picture(width, 48)
    picture.rounded(1, 9, width - 2, 36, "N2", 2)
    picture.hline(3, 9, width - 6, "N5")
    glass = picture.mask_rounded(3, 11, width - 6, 32, 2)
    picture.fill(glass, hue[0], 0.6)
    picture.fill(glass & (picture.ys % 2 == 0), hue[0], 0.4)
    picture.fill(glass & ~picture.mask_rounded(4, 12, width - 8, 30, 2), hue[2], 0.9)
    draw(picture, frame, hue)
    picture.hline(6, 11, 8, hue[4], 1)
    picture.hline(width - 14, 42, 8, hue[4], 1)
    return picture


def _jaw(picture: Picture, frame: int, hue: tuple[str, ...]) -> None:
    for number in range(11):
        turn = math.pi * number / 10
        x, y = round(22 - math.cos(turn) * 13), round(17 + math.sin(turn) * 15)
        ill = number == 7
        picture.rect(x, y, 3, 4, "R3" if ill and frame % 2 == 0 else "R2" if ill else hue[3], 1)
        picture.px(x, y, hue[4], 1)
    picture.line(34, 28, 46, 23, "R3", emissive=1)
    for number, length in enumerate((11, 8, 12, 6, 10)):
        picture.hline(46, 18 + number * 5, min(length, 14) - (frame + number) % 3, hue[3] if number != 1 else "R3", 1)
    picture.hline(7, 39, 8 + frame * 8, hue[2], 1)


def _files(picture: Picture, frame: int, hue: tuple[str, ...]) -> None:
    """A face and lines of somebody's life, that scroll."""
    picture.rect(8, 16, 16, 18, hue[1], 0.8)
    picture.ellipse(15.5, 22, 4, 4.4, hue[3], 1)
    picture.rect(10, 28, 12, 6, hue[3], 1)
    for line in range(6):
        number = (line + frame) % 11
        picture.hline(28, 16 + line * 4, 10 + int(hashed(number, 5) * 20), hue[4] if number % 4 == 0 else hue[3], 1)
    picture.hline(8, 37, 16, hue[2], 1)


def _plan(picture: Picture, frame: int, hue: tuple[str, ...]) -> None:
    for x, y, width, height in (
        (8, 15, 14, 8),
        (24, 15, 16, 8),
        (42, 15, 14, 8),
        (8, 26, 10, 12),
        (20, 26, 18, 12),
        (40, 26, 16, 12),
    ):
        picture.fill(
            picture.mask_rect(x, y, width, height) & ~picture.mask_rect(x + 1, y + 1, width - 2, height - 2), hue[3], 1
        )
    for number, (x, y) in enumerate(((14, 19), (31, 18), (29, 31), (47, 33))):
        picture.rect(x, y, 2, 2, "T5" if number != frame else "O4", 1)


def _grin(picture: Picture, frame: int, hue: tuple[str, ...]) -> None:
    sway = (0, 1, 0, -1)[frame]
    picture.poly([(16 + sway, 17), (25 + sway, 20), (16 + sway, 23)], hue[4], 1)
    picture.poly([(48 + sway, 17), (39 + sway, 20), (48 + sway, 23)], hue[4], 1)
    for step in range(31):
        y = 28 + 7 * math.sin(step / 30 * math.pi)
        picture.rect(17 + step + sway, y, 1, 4, "N8" if step % 5 else hue[2], 1)


def _dna(picture: Picture, frame: int, hue: tuple[str, ...]) -> None:
    for y in range(14, 40):
        sway = math.sin(y * 0.34 + frame * math.pi / 2) * 6
        left, right = round(15 + sway), round(15 - sway)
        if y % 3 == 0:
            picture.hline(min(left, right), y, abs(left - right) + 1, hue[2], 0.7)
        picture.px(left, y, hue[4], 1)
        picture.px(right, y, hue[3], 1)
    for number in range(5):
        picture.hline(27, 16 + number * 5, 5 + int(hashed(number, 9) * 9), hue[3], 1)


def _pulse(picture: Picture, frame: int, hue: tuple[str, ...]) -> None:
    for x in range(6, 42):
        at = (x + frame * 5) % 20
        y = 26 - (9 if at == 8 else -5 if at == 10 else 3 if at in (7, 9) else 0)
        picture.rect(x, y, 1, 2, hue[4] if at in (7, 8, 9, 10) else hue[3], 1)
    tooth(picture, 8, 33, hue[4], hue[3])
    picture.hline(19, 37, 20, hue[2], 1)


def _racks(picture: Picture, frame: int, hue: tuple[str, ...]) -> None:
    for column in range(5):
        tall = 6 + int(hashed(column, frame) * 18)
        picture.rect(8 + column * 7, 39 - tall, 5, tall, hue[3] if column % 2 else "T4", 0.9)
        picture.hline(8 + column * 7, 39 - tall, 5, hue[4], 1)
