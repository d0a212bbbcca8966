"""Animated tiles: screens that Orion took, a fan, blinking lights. Nothing here strobes: things slide."""

from __future__ import annotations

import math
from collections.abc import Callable

from art.canvas import Picture
from art.shading import hashed

FRAMES = 6
WIDE, HIGH = 48, 32  # px of a wall screen


def screen_frames() -> dict[str, list[Picture]]:
    """`screen/KIND` -> frames. Magenta: they are his now."""
    kinds = {"denied": _denied, "score": _score, "log": _log, "grin": _grin, "wave": _wave}
    return {f"screen/{kind}": [_screen(draw, frame) for frame in range(FRAMES)] for kind, draw in kinds.items()}


def _screen(draw: Callable[[Picture, int], None], frame: int) -> Picture:
    picture = Picture(WIDE, HIGH)
    picture.rect(1, 1, 46, 30, "N0")
    picture.rect(2, 2, 44, 28, "N4")
    picture.hline(2, 2, 44, "F2")
    picture.hline(2, 29, 44, "N3")
    glass = picture.mask_rect(4, 4, 40, 24)
    picture.shade(glass, 1 - (picture.ys - 4) / 24, "M0 M1 M1 M2", emissive=0.75)
    picture.fill(glass & (picture.ys % 2 == 1), "M0", 0.6, alpha=70)
    draw(picture, frame)
    slide = 4 + (frame * 4) % 24
    picture.fill(glass & (picture.ys == slide), "M3", 0.7, alpha=150)
    body = picture.mask_rect(4, 4, 40, 24)
    picture.fill(picture.mask_rect(3, 3, 42, 26) & ~body, "N1")
    picture.px(44, 30, "M4", 0.9)
    return picture.snapped(shine=True)


TOOTH = (".##.##.", "#######", "#######", "#######", ".#####.", ".##.##.", ".##.##.", ".#...#.")


def _big(rows: tuple[str, ...]) -> list[str]:
    return ["".join(sign * 2 for sign in row) for row in rows for _ in (0, 1)]


def _denied(picture: Picture, frame: int) -> None:
    picture.grid(_big(TOOTH), {"#": "M5"}, 17, 7, "#")
    for side in (0, 1):
        picture.line(14, 7 + side, 33, 24 + side, "R2", emissive=1)
        picture.line(33, 7 + side, 14, 24 + side, "R2", emissive=1)
    picture.rect(5 + frame, 9, 5, 1, "M4", 1)
    picture.rect(37 - frame, 20, 5, 1, "M4", 1)


ZERO = (".##.", "#..#", "#..#", "#..#", ".##.")


def _score(picture: Picture, frame: int) -> None:
    for number in range(3):
        shift = 1 if (frame + number) % FRAMES == 0 else 0
        picture.grid(_big(ZERO), {"#": "N8" if number == 1 else "M5"}, 7 + number * 12, 9 + shift, "#")
    picture.hline(8, 22, 32, "M4", 1)
    picture.hline(8, 24, 6 + 4 * frame, "M3", 1)


def _log(picture: Picture, frame: int) -> None:
    for line in range(7):
        number = (line + frame) % 17
        width = 5 + int(hashed(number, 3) * 26)
        picture.hline(7, 6 + line * 3, width, ("M4", "M3", "M5")[number % 3], 1)
        picture.hline(5, 6 + line * 3, 1, "M5", 1)
        if number % 4 == 1:
            picture.hline(36, 6 + line * 3, 5, "R3", 1)


def _grin(picture: Picture, frame: int) -> None:
    sway = (0, 1, 1, 0, -1, -1)[frame]
    picture.poly([(10 + sway, 8), (18 + sway, 11), (10 + sway, 13)], "M5", 1)
    picture.poly([(38 + sway, 8), (30 + sway, 11), (38 + sway, 13)], "M5", 1)
    for step in range(25):
        y = 19 + 4 * math.sin(step / 24 * math.pi)
        picture.px(12 + step + sway, y, "N8" if step % 4 == 0 else "M5", 1)
        picture.px(12 + step + sway, y - 1 - (step % 4 == 2), "M4", 1)


def _wave(picture: Picture, frame: int) -> None:
    for x in range(5, 43):
        y = 16 + 7 * math.sin(x * 0.33 + frame * math.pi / 3) * math.sin(x * 0.09)
        picture.px(x, y, "M5", 1)
        picture.px(x, y + 1, "M3", 1)
    for x in range(7, 42, 5):
        height = 2 + int(hashed(x, frame) * 4)
        picture.rect(x, 27 - height, 3, height, "M3", 0.9)


def fan_frames() -> list[Picture]:
    """A wall fan, 32 x 32 px, a third of a turn in four frames."""
    done = []
    for frame in range(4):
        picture = Picture(32, 32)
        picture.rounded(1, 1, 30, 30, "N1", 2)
        picture.rounded(2, 2, 28, 28, "F0", 2)
        picture.hline(4, 2, 24, "F2")
        picture.ellipse(15.5, 15.5, 12.4, 12.4, "N0")
        picture.ellipse(15.5, 15.5, 11.4, 11.4, "N1")
        for blade in range(3):
            turn = (blade + frame / 4) * 2 * math.pi / 3
            points = [
                (15.5 + math.cos(turn + a) * r, 15.5 + math.sin(turn + a) * r)
                for a, r in ((0, 3), (-0.25, 11), (0.45, 11), (0.8, 4))
            ]
            picture.poly(points, "N4")
            picture.line(*points[0], *points[1], "F1")
        picture.ellipse(15.5, 15.5, 3, 3, "F1")
        picture.ellipse(15, 15, 1.5, 1.5, "F3")
        for x in (8, 23):
            picture.vline(x, 4, 24, "N2")
        picture.hline(4, 15, 24, "N2")
        for x, y in ((4, 4), (27, 4), (4, 27), (27, 27)):
            picture.px(x, y, "F4")
        done.append(picture)
    return done


def led_frames() -> dict[str, list[Picture]]:
    """Small rows of lights, one tile each: `led/COLOUR`."""
    done = {}
    for name, colours in (("magenta", ("M3", "M4", "M5")), ("mint", ("T3", "T4", "T5")), ("amber", ("O2", "O3", "O4"))):
        frames = []
        for frame in range(4):
            picture = Picture(16, 16)
            picture.rect(2, 5, 12, 6, "N0")
            picture.hline(2, 11, 12, "F1")
            for light in range(5):
                on = hashed(light, frame, len(name)) > 0.35
                picture.rect(3 + light * 2, 7, 1, 2, colours[light % 3] if on else "N2", 0.95 if on else 0.0)
            frames.append(picture)
        done[f"led/{name}"] = frames
    return done
