"""The name in neon tubes, and the game's icon."""

from __future__ import annotations

import math

import numpy as np

from art.canvas import Mask, Picture

LETTER_HEIGHT = 40
TUBE = 3  # px: the tube is bent from strokes as thick
GAP = 8

Stroke = tuple[tuple[float, float], ...]
STROKES: dict[str, tuple[int, tuple[Stroke, ...]]] = {
    "N": (28, (((2, 38), (2, 2), (25, 38), (25, 2)),)),
    "E": (22, (((21, 2), (2, 2), (2, 38), (21, 38)), ((2, 20), (17, 20)))),
    "W": (36, (((1, 2), (9, 38), (18, 12), (27, 38), (35, 2)),)),
    "A": (30, (((1, 38), (15, 2), (29, 38)), ((7, 26), (23, 26)))),
    "V": (30, (((1, 2), (15, 38), (29, 2)),)),
    "L": (20, (((2, 2), (2, 38), (19, 38)),)),
    "O": (
        32,
        (tuple((16 + 14 * math.cos(a / 24 * math.tau), 20 + 18 * math.sin(a / 24 * math.tau)) for a in range(25)),),
    ),
}
"""Letter -> its width and the tubes it is bent from, px."""
LINES = (("NEW", "magenta"), ("AVALON", "mint"))
TONES = {"mint": ("T1", "T3", "T5", "T6"), "magenta": ("M1", "M2", "M4", "M5")}


def _width(word: str) -> int:
    return sum(STROKES[letter][0] + GAP for letter in word) - GAP


def logo() -> Picture:
    """NEW AVALON on one line: NEW in magenta, AVALON in mint, the O a ring of bots with a tooth in it."""
    space = 20
    width = sum(_width(word) for word, _ in LINES) + space + 16
    picture = Picture(width, LETTER_HEIGHT + 20)
    x = 8
    for word, tone in LINES:
        for place, letter in enumerate(word):
            _letter(picture, letter, x, 8, TONES[tone])
            if letter == "O":
                _tooth(picture, x + 16, 28)
            x += STROKES[letter][0] + GAP
            if place == len(word) - 1:
                x += space - GAP
    picture.hline(8, LETTER_HEIGHT + 15, width - 16, "T1", 0.6)
    picture.hline(8, LETTER_HEIGHT + 14, _width("NEW"), "M3", 1)
    picture.hline(8 + _width("NEW") + space, LETTER_HEIGHT + 14, _width("AVALON"), "T4", 1)
    return picture


def _tubes(picture: Picture, strokes: tuple[Stroke, ...], x: int, y: int, thick: int) -> Mask:
    mask = picture.mask_rect(0, 0, 0, 0)
    for stroke in strokes:
        for (ax, ay), (bx, by) in zip(stroke, stroke[1:], strict=False):
            steps = int(max(abs(bx - ax), abs(by - ay)) * 2) + 1
            for step in range(steps + 1):
                cx, cy = x + ax + (bx - ax) * step / steps, y + ay + (by - ay) * step / steps
                mask |= (np.abs(picture.xs - cx) <= thick / 2) & (np.abs(picture.ys - cy) <= thick / 2)
    return np.asarray(mask)


def _letter(picture: Picture, letter: str, x: int, y: int, tone: tuple[str, str, str, str]) -> None:
    dark, low, bright, white = tone
    strokes = STROKES[letter][1]
    picture.fill(_tubes(picture, strokes, x + 2, y + 3, TUBE + 3), "N0")
    picture.fill(_tubes(picture, strokes, x, y, TUBE + 4), "N1")
    picture.fill(_tubes(picture, strokes, x, y, TUBE + 2), dark, 0.5)
    picture.fill(_tubes(picture, strokes, x, y, TUBE), bright, 1)
    picture.fill(_tubes(picture, strokes, x, y, 1), white, 1)
    for stroke in strokes:  # holders, where the tube is fixed
        for px, py in (stroke[0], stroke[-1]):
            picture.rect(round(x + px) - 1, round(y + py) - 1, 3, 3, low, 0.7)


def _tooth(picture: Picture, cx: int, cy: int) -> None:
    rows = (".###.###.", "#########", "#########", "#########", ".#######.", ".###.###.", ".##...##.", ".##...##.")
    picture.grid(rows, {"#": "T4"}, cx - 4, cy - 4, "#")
    picture.rect(cx - 3, cy - 3, 2, 3, "T6", 1)


def icon(size: int) -> Picture:
    """The app's icon: a tooth inside a closed ring of bots. `size` is 32 or a multiple of it, px."""
    picture = Picture(32, 32)
    picture.rounded(0, 0, 32, 32, "N0", 6)
    picture.rounded(1, 1, 30, 30, "N2", 5)
    picture.fill(picture.mask_rounded(1, 1, 30, 30, 5) & (picture.ys > 19), "M0")
    picture.fill(picture.mask_rounded(1, 1, 30, 30, 5) & (picture.ys > 25), "M1")
    picture.fill(picture.mask_ring(15.5, 15.5, 13, 13, 1.2), "T2")
    for bot in range(22):
        x, y = 15.5 + math.cos(bot / 22 * math.tau) * 12.2, 15.5 + math.sin(bot / 22 * math.tau) * 12.2
        picture.px(round(x), round(y), "T5" if bot % 3 else "T6")
        picture.px(round(x + 0.6), round(y), "T4")
    rows = (
        "..####...####..",
        ".######.######.",
        "###############",
        "###############",
        "###############",
        "###############",
        ".#############.",
        ".#############.",
        "..###########..",
        "..####...####..",
        "..####...####..",
        "...###...###...",
        "...##.....##...",
    )
    picture.grid(rows, {"#": "N1"}, 9, 11)
    picture.grid(rows, {"#": "N7"}, 8, 9)
    picture.rect(11, 10, 3, 1, "N8")
    picture.rect(9, 11, 2, 5, "N8")
    for x, y in ((21, 12), (21, 13), (21, 14), (20, 16), (19, 19), (20, 18)):
        picture.px(x, y, "N6")
    picture.px(19, 10, "M4")
    times = size // 32
    done = Picture(size, size)
    done.albedo = np.kron(picture.albedo, np.ones((times, times, 1), dtype=np.uint8)).astype(np.uint8)
    return done
