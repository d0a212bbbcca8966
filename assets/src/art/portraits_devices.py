"""Faces of what has none: the phone, the coach in Kade's ear, kiosks and turnstiles, the clinic's own voice, the buyer."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from art.canvas import Picture
from art.faces import SIZE
from art.faces_strokes import blob, stroke
from art.shading import hashed

TOOTH = (
    (48, 30),
    (40, 24),
    (30, 25),
    (25, 34),
    (27, 47),
    (32, 58),
    (34, 72),
    (38, 77),
    (42, 72),
    (44, 60),
    (48, 56),
    (52, 60),
    (54, 72),
    (58, 77),
    (62, 72),
    (64, 58),
    (69, 47),
    (71, 34),
    (66, 25),
    (56, 24),
)


def _tooth(picture: Picture, tones: str, size: float = 1.0, at: tuple[float, float] = (48, 48)) -> np.ndarray:
    points = [(at[0] + (x - 48) * size, at[1] + (y - 50) * size) for x, y in TOOTH]
    mask = blob(picture, points)
    field = 0.95 - (picture.xs - at[0] + 24 * size) / (70 * size) - (picture.ys - at[1] + 26 * size) / (150 * size)
    picture.shade(mask, field, tones)
    return mask


def _phone(frame: int) -> Picture:
    """A hand's phone, lit: a tooth, a score, bars that move as it speaks."""
    picture = Picture(SIZE, SIZE)
    shake = (0, 1, 0, -1)[frame % 4] if frame else 0
    x = 24 + shake
    picture.rounded(x, 5, 48, 86, "N2", 6)
    picture.rounded(x + 1, 6, 46, 84, "N4", 5)
    picture.rounded(x + 3, 9, 42, 78, "N0", 4)
    screen = picture.mask_rounded(x + 4, 10, 40, 76, 3)
    picture.shade(screen, (picture.ys - 10) / 80, "T0 T0 T1 T2", 0.5, 0.7)
    picture.rect(x + 18, 12, 12, 2, "N0")
    tooth = [
        "..ooo.ooo..",
        ".ooooooooo.",
        "ooooooooooo",
        "ooooooooooo",
        "ooooooooooo",
        ".ooooooooo.",
        ".ooooooooo.",
        ".oooo.oooo.",
        "..oo...oo..",
        "..oo...oo..",
        "..o.....o..",
    ]
    for row, line in enumerate(tooth):
        for column, sign in enumerate(line):
            if sign == "o":
                tone = "N8" if column < 4 else "T6" if column < 8 else "T5"
                picture.rect(x + 13 + column * 2, 20 + row * 2, 2, 2, tone, 1.0)
    for bar in range(7):
        tall = 3 + round(13 * hashed(bar, frame * 3 + 1, 6)) if frame else 4 + bar
        tone = ("R3", "O3", "O3", "O4", "T4", "T4", "T5")[bar]
        picture.rect(x + 8 + bar * 5, 68 - tall, 3, tall, tone, 1.0)
    for row, wide in ((73, 30), (77, 22), (81, 26)):
        picture.hline(x + 8, row, wide - (frame * 5) % 9, "T4", 0.8)
    picture.vline(x + 2, 16, 60, "N6")
    return picture.outline()


def _coach(frame: int) -> Picture:
    """The fitness app: a tooth with a headband, fists on its hips, that shouts."""
    picture = Picture(SIZE, SIZE)
    for side in (-1, 1):
        arm = [(48 + side * 20, 44), (48 + side * 34, 40 - frame * 3), (48 + side * 32, 26 - frame * 4)]
        picture.fill(stroke(picture, arm, 10, 9, 9), "N7")
        picture.fill(stroke(picture, [(x - 1.5, y - 1.5) for x, y in arm], 4, 4, 4), "N8")
        picture.ellipse(arm[2][0], arm[2][1] - 2, 6, 6, "N8")
        picture.fill(picture.mask_ring(arm[2][0], arm[2][1] - 2, 6, 6, 1) & (picture.ys > arm[2][1]), "N5")
    mask = _tooth(picture, "N5 N6 N7 N8 N8", 1.1, (48, 54))
    band = mask & (picture.ys >= 31) & (picture.ys < 39)
    picture.fill(band, "O3")
    picture.fill(band & (picture.ys < 33), "O4")
    picture.fill(band & (picture.ys > 37), "O2")
    for side in (-1, 1):
        x = 48 + side * 9
        picture.rect(x - 2, 43, 5, 6, "N0")
        picture.rect(x - 1, 44, 2, 2, "N8")
        picture.line(x - 5 * side, 40 + side * 0, x + 4 * side, 41 - frame, "N1", 2)
    mouth = picture.mask_ellipse(48, 53, 8, 4 + frame * 3) & (picture.ys >= 53)
    picture.fill(mouth, "S0")
    picture.fill(mouth & (picture.ys < 56), "N8")
    picture.outline()
    if frame:
        for ray in range(10):
            angle = math.tau * ray / 10
            picture.line(
                48 + math.cos(angle) * 40,
                50 + math.sin(angle) * 40,
                48 + math.cos(angle) * 45,
                50 + math.sin(angle) * 45,
                "O5",
                emissive=1.0,
            )
    return picture


def _screen(tones: str, sign: str, glow: str, frame: int) -> Picture:
    """A public screen with a smile: `sign` is a cross, or a coin."""
    picture = Picture(SIZE, SIZE)
    picture.rounded(8, 8, 80, 76, "N4", 5)
    picture.hline(12, 8, 72, "N6")
    picture.rounded(12, 12, 72, 68, "N0", 3)
    area = picture.mask_rounded(14, 14, 68, 64, 3)
    picture.shade(area, (picture.ys - 14) / 66, tones, 0.5, 0.8)
    for side in (-1, 1):
        x = 48 + side * 15
        if sign == "cross":
            picture.line(x - 5, 28, x + 5, 38, glow, 2, emissive=1.0)
            picture.line(x + 5, 28, x - 5, 38, glow, 2, emissive=1.0)
        else:
            picture.fill(picture.mask_ring(x, 33, 7, 7, 2), glow, 1.0)
            picture.rect(x - 1, 30, 3, 7, glow, 1.0)
    lips = picture.mask_ellipse(48, 54, 24, 12 + frame * 4) & (picture.ys >= 52)
    picture.fill(lips, "N8", 0.9)
    inside = picture.mask_ellipse(48, 54, 22, 9 + frame * 4) & (picture.ys >= 55)
    picture.fill(inside, "S0" if frame else "N7", 0.5)
    for x in range(27, 70, 6):
        picture.vline(x, 53, 5 if frame else 11, "N5")
    picture.hline(14, 14 + (frame * 31) % 60, 68, "N8", 0.5, alpha=60)
    picture.rect(40, 84, 16, 12, "N3")
    return picture.outline()


def _clinic(frame: int) -> Picture:
    """The clinic's voice when it is not itself: a screen of static that grins."""
    picture = Picture(SIZE, SIZE)
    picture.rounded(6, 10, 84, 72, "N3", 4)
    picture.rounded(9, 13, 78, 66, "N0", 3)
    area = picture.mask_rounded(11, 15, 74, 62, 3)
    wave = np.sin(picture.ys * 0.9 + frame * 2) * 0.15 + np.sin(picture.xs * 0.3 + picture.ys * 0.1) * 0.1
    picture.shade(area, 0.45 + wave, "M0 M0 M1 M2", 0.8, 0.7)
    for side in (-1, 1):
        x = 48 + side * 17
        eye = blob(picture, [(x - 10 * side, 26), (x + 9 * side, 34), (x + 6 * side, 42), (x - 8 * side, 40)])
        picture.fill(eye, "M4", 1.0)
        picture.ellipse(x, 37, 3, 3, "N8", 1.0)
    grin = blob(
        picture,
        [
            (20, 50),
            (34, 56),
            (48, 58),
            (62, 56),
            (76, 50),
            (68, 66 + frame * 3),
            (48, 72 + frame * 3),
            (28, 66 + frame * 3),
        ],
    )
    picture.fill(grin, "N8", 1.0)
    for x in range(26, 74, 7):
        picture.fill(picture.mask_line(x, 50, x + (x - 48) // 12, 74, 1) & grin, "M2")
    picture.fill(stroke(picture, [(24, 56 + frame), (48, 64 + frame), (72, 56 + frame)], 1.4, 1.4) & grin, "M2")
    for tear in range(4):
        y = 18 + round(hashed(tear, frame, 4) * 54)
        picture.fill(picture.mask_rect(11, y, 74, 2) & area, "M3", 0.8, alpha=120)
    return picture.outline()


def _patron(frame: int) -> Picture:
    """A buyer who shows nothing but a hat, a hand's glow and one gold tooth."""
    picture = Picture(SIZE, SIZE)
    for slat in range(8, 92, 9):
        picture.rect(0, slat, SIZE, 4, "M2", 0.35)
        picture.rect(0, slat, SIZE, 1, "M3", 0.5)
    body = blob(
        picture,
        [
            (8, 112),
            (10, 84),
            (26, 72),
            (38, 68),
            (40, 56),
            (33, 44),
            (36, 30),
            (48, 24),
            (60, 30),
            (64, 44),
            (58, 56),
            (60, 68),
            (74, 72),
            (88, 84),
            (92, 112),
        ],
    )
    picture.fill(body, "N0")
    hat = blob(
        picture,
        [(20, 34), (32, 30), (34, 14), (44, 9), (56, 10), (64, 16), (65, 30), (78, 35), (66, 39), (48, 41), (30, 39)],
    )
    picture.fill(hat, "N1")
    picture.fill(blob(picture, [(33, 26), (48, 29), (65, 26), (65, 31), (48, 34), (32, 31)]), "M1")
    picture.fill(stroke(picture, [(21, 34), (33, 30), (35, 15), (44, 10)], 1.2, 1.0), "M3")
    picture.fill(stroke(picture, [(12, 84), (27, 73), (38, 69)], 1.4, 1.0), "M3")
    smile = stroke(picture, [(42, 53), (48, 55 + frame), (56, 51)], 1.2, 1.0, 1.6 + frame * 2)
    picture.fill(smile, "M2", 0.6)
    picture.rect(50, 53, 3, 3, "O4", 1.0)
    picture.px(50, 53, "O5", 1.0)
    if frame:
        for ray in ((0, -3), (0, 3), (-3, 0), (3, 0)):
            picture.px(51 + ray[0], 54 + ray[1], "O5", 1.0)
    picture.ellipse(43, 42, 1.4, 1, "M4", 1.0)
    picture.ellipse(55, 42, 1.4, 1, "M4", 1.0)
    return picture


DEVICES: dict[str, tuple[str, Callable[[int], Picture]]] = {  # the ground's ramp, dark to light, and what is drawn
    "phone": ("N1 B1 T1 T2", _phone),
    "coach": ("N1 O1 O2 O3", _coach),
    "kiosk": ("N1 T0 T1 T2", lambda frame: _screen("T0 T1 T2 T3", "coin", "O4", frame)),
    "turnstile": ("N1 S0 R1 R2", lambda frame: _screen("S0 R1 R1 R2", "cross", "N8", frame)),
    "advert": ("N1 V1 M2 M3", lambda frame: _screen("V1 V2 M3 O3", "coin", "O5", frame)),
    "the clinic": ("N0 M0 M1 M2", _clinic),
    "the patron": ("N0 N1 M0 M1", _patron),
}
