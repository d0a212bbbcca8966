"""What lies on the city's ground or grows out of it: puddles, inlays, steam, trees, beds, railings."""

from __future__ import annotations

import math

import numpy as np

from art.canvas import Picture
from art.shading import box, hashed, noise


def puddle(width: int, height: int, seed: int, day: bool = False) -> Picture:
    """A puddle with the lights of the street in it; by day what the sun has left of it: a wet patch round a bit of sky."""
    picture = Picture(width, height)
    round_ = ((picture.xs - width / 2 + 0.5) / (width / 2)) ** 2 + ((picture.ys - height / 2 + 0.5) / (height / 2)) ** 2
    field = round_ + 0.9 * (noise(height, width, 9, seed, 2) - 0.5)
    mask = np.asarray(field < 0.72)
    if day:
        picture.fill(mask, "N1", alpha=58)
        picture.fill(np.asarray(field < 0.5), "N1", alpha=92)
        left = np.asarray(field + 0.25 * noise(height, width, 5, seed + 3) < 0.4)
        picture.shade(
            left, 0.1 + picture.ys / height * 0.6 + 0.35 * (noise(height, width, 12, seed + 1) - 0.5), "B2 B3 B4 B5"
        )
        return picture
    picture.fill(mask, "N1", alpha=150)
    deep = noise(height, width, 7, seed + 1) + (picture.ys / height - 0.5) * 0.5
    picture.fill(np.asarray(mask & (deep > 0.5)), "B1", 0.16, alpha=150)
    picture.fill(np.asarray(mask & (deep > 0.72)), "V1", 0.22, alpha=150)
    rim = mask & ~np.roll(mask, 1, 0)
    picture.fill(np.asarray(rim & (noise(height, width, 6, seed + 2) > 0.4)), "N5", alpha=190)
    tones = ("M3", "T4", "O3", "B4")
    for number in range(width // 7):
        x, y = int(hashed(number, 1, seed) * width), int(hashed(number, 2, seed) * height)
        wide = 2 + int(hashed(number, 3, seed) * 5)
        for step in range(3):
            streak = np.asarray(mask & picture.mask_rect(x + step % 2, y + step * 2, wide, 1))
            picture.fill(streak, tones[(number + seed) % 4], 0.5 - step * 0.12, alpha=200 - step * 50)
    return picture


def mosaic(day: bool = False) -> Picture:
    """The square's great inlay: the city's molar in pale stone within a ring."""
    picture = Picture(256, 160)
    pale, dark, line = ("N8", "F2", "T4") if day else ("N4", "N2", "T1")
    picture.fill(picture.mask_ring(128, 80, 127, 79, 7), pale)
    picture.fill(picture.mask_ring(128, 80, 122, 75, 1.5), line)
    picture.fill(picture.mask_ring(128, 80, 116, 70, 2), dark)
    for number in range(24):
        turn = number / 24 * math.tau
        picture.line(
            128 + math.cos(turn) * 104,
            80 + math.sin(turn) * 62,
            128 + math.cos(turn) * 114,
            80 + math.sin(turn) * 68,
            pale,
            2,
        )
    outline = (
        (-15, -12), (-11, -16), (-5, -15), (0, -12), (5, -15), (11, -16), (15, -12), (15, -4), (11, 3), (10, 12), (7, 17), (4, 14),
        (3, 6), (0, 3), (-3, 6), (-4, 14), (-7, 17), (-10, 12), (-11, 3), (-15, -4),
    )  # fmt: skip
    picture.poly([(128 + x * 4.2, 78 + y * 2.9) for x, y in outline], pale)
    picture.poly([(128 + x * 3.6, 78 + y * 2.4) for x, y in outline], dark)
    picture.poly([(128 + x * 3.1, 77 + y * 2.0) for x, y in outline], pale, alpha=150)
    worn = noise(160, 256, 5, 77, 2) < 0.33
    picture.albedo[worn] = 0
    return picture


def chalk() -> Picture:
    """Teeth, chalked on the pavement by a child: a row of them that smile, and a wobbly one."""
    picture = Picture(92, 30)
    inks = ("M5", "B5", "N8", "O5", "T5")
    outline = (
        (-5, -5),
        (-3, -7),
        (0, -5),
        (3, -7),
        (5, -5),
        (5, 0),
        (4, 6),
        (2, 7),
        (0, 2),
        (-2, 7),
        (-4, 6),
        (-5, 0),
        (-5, -5),
    )
    for number in range(6):
        lean, size = (0.0, 0.1, -0.1, 0.0, 0.6, -0.1)[number], (1.0, 0.9, 1.1, 0.9, 1.2, 0.8)[number]
        cx, cy, ink = 8 + number * 15, 14 + (number * 5) % 4, inks[number % 5]
        points = [(cx + (x + y * lean) * size, cy + y * size) for x, y in outline]
        for (ax, ay), (bx, by) in zip(points[:-1], points[1:], strict=True):
            picture.line(round(ax), round(ay), round(bx), round(by), ink, 1)
        picture.px(cx - 2, cy - 2, ink)
        picture.px(cx + 2, cy - 2, ink)
        picture.hline(cx - 1, cy + 1, 3, ink)
    worn = noise(30, 92, 3, 91) < 0.22
    picture.albedo[worn] = 0
    return picture


def quay() -> Picture:
    """The alley's edge over the canal: coping stones, the wall below them, and the line that the water has left."""
    picture = Picture(24, 112)
    top, number = 0, 0
    while top < 112:
        high = min(112 - top, 18 + int(hashed(number, 1, 71) * 10))
        picture.rect(0, top, 13, high, "N4" if number % 2 else "N3")
        picture.vline(0, top, high, "N2")
        picture.hline(0, top, 13, "N1")
        picture.hline(1, top + 1, 11, "N5")
        picture.vline(12, top, high, "N5")
        top, number = top + high, number + 1
    picture.rect(13, 0, 6, 112, "N1")
    picture.vline(13, 0, 112, "N2")
    picture.vline(18, 0, 112, "N0")
    for y in range(0, 112, 7):
        picture.hline(14, y + int(hashed(y, 2, 71) * 3), 4, "N0")
    for y in range(2, 112):
        if hashed(y, 3, 71) > 0.45:
            picture.hline(19, y, 1 + int(hashed(y, 4, 71) * 3), "N5", alpha=120)
    for y in (26, 88):  # an iron ring each
        picture.ellipse(15.5, y, 2.5, 2.5, "N5")
        picture.ellipse(15.5, y, 1.2, 1.2, "N1")
    return picture


def manhole() -> Picture:
    """A cover with the city's molar on it."""
    picture = Picture(26, 14)
    picture.ellipse(12.5, 7, 12, 6, "N0")
    picture.ellipse(12.5, 6, 11, 5, "N3")
    picture.ellipse(12.5, 6, 8, 3.4, "N2")
    picture.hline(6, 6, 13, "N4")
    return picture


def drain() -> Picture:
    """A drain by the kerb."""
    picture = Picture(26, 6)
    picture.rect(0, 0, 26, 6, "N0")
    for x in range(1, 26, 3):
        picture.vline(x, 1, 4, "N3")
    return picture


def crossing() -> Picture:
    """Worn stripes across the way."""
    picture = Picture(112, 92)
    worn = noise(92, 112, 3, 23)
    for x in range(0, 112, 14):
        picture.fill(np.asarray(picture.mask_rect(x, 0, 8, 92) & (worn > 0.28)), "N5")
    return picture


def steam(frame: int) -> Picture:
    """Steam from a grating, one of four moments."""
    picture = Picture(40, 64)
    drift = 0.35 + 0.65 * noise(128, 40, 12, 57, 2)[frame * 16 : frame * 16 + 64]
    part = np.clip((62 - picture.ys) / 62.0, 0, 1)
    reach = 4 + 13 * part
    sway = 5 * np.sin(part * 4 + frame * math.pi / 2)
    thick = np.exp(-(((picture.xs - 20 - sway * part) / reach) ** 2)) * (1 - part) ** 0.8 * np.clip(part * 8, 0, 1)
    value = thick * np.clip(drift - 0.2, 0, 1) * 1.6
    for least, alpha in ((0.06, 26), (0.14, 30), (0.24, 34), (0.36, 38)):
        picture.fill(np.asarray(value > least), "N6", alpha=alpha)
    return picture


def fountain(day: bool = False) -> Picture:
    """The city's molar, in marble, with water round its roots."""
    picture = Picture(76, 84)
    picture.ellipse(38, 66, 36, 16, "N3")
    picture.ellipse(38, 63, 36, 16, "N5")
    picture.ellipse(38, 63, 32, 13, "B1", 0.2)
    picture.fill(picture.mask_ring(38, 63, 28, 10, 1.2), "B4" if not day else "B5", 0.5 if not day else 0.0)
    picture.fill(picture.mask_ring(38, 63, 18, 6, 1.2), "B3", 0.4 if not day else 0.0)
    points = [
        (20, 14),
        (27, 7),
        (35, 10),
        (38, 13),
        (41, 10),
        (50, 7),
        (57, 14),
        (56, 30),
        (51, 40),
        (50, 58),
        (45, 64),
        (41, 52),
        (38, 47),
        (35, 52),
        (31, 64),
        (26, 58),
        (25, 40),
        (20, 30),
    ]
    mask = picture.mask_poly(points)
    picture.shade(mask, 0.95 - (picture.xs - 18) / 44.0 * 0.6 - (picture.ys - 6) / 140.0, "N3 N4 N5 N6 N7")
    picture.vline(38, 14, 14, "N4")
    picture.hline(26, 12, 8, "N8")
    return picture.outline()


def bed() -> Picture:
    """A flower bed with a clipped hedge round it."""
    picture = Picture(100, 46)
    picture.rect(2, 8, 96, 34, "G0")
    picture.rect(4, 6, 92, 30, "G1")
    picture.rect(12, 12, 76, 16, "O0")
    for number in range(44):
        x, y = 13 + int(hashed(number, 1, 5) * 70), 10 + int(hashed(number, 2, 5) * 14)
        picture.rect(x, y + 2, 2, 3, "G2")
        picture.rect(x - 1, y, 3, 3, ("R3", "O4", "M4", "N7", "V3")[number % 5])
    for number in range(90):
        x, y = 4 + int(hashed(number, 3, 5) * 90), 6 + int(hashed(number, 4, 5) * 34)
        if not (11 < x < 88 and 11 < y < 29):
            picture.hline(x, y, 2, "G2" if y < 30 else "G1")
    picture.hline(4, 6, 92, "G2")
    picture.rect(2, 40, 96, 4, "N3")
    picture.hline(2, 40, 96, "N5")
    return picture.outline()


def planter() -> Picture:
    """A stone trough with clipped box and a few brave flowers."""
    picture = Picture(66, 30)
    picture.blit(box(60, 8, 11, "N3 N4 N5", "N2 N3 N4", "N6", "N1", pad=0), 3, 8)
    for x in range(5, 60, 4):
        high = 6 + int(hashed(x, 2, 4) * 5)
        picture.rect(x, 14 - high, 5, high, "G1" if x % 3 else "G2")
        picture.hline(x, 14 - high, 3, "G2")
    for x in (12, 28, 49):
        picture.rect(x, 5, 2, 2, "M4" if x == 28 else "O4")
    return picture.outline()


def tree(day: bool = False) -> Picture:
    """A street tree in its iron pot; little lamps hang in it."""
    picture = Picture(52, 80)
    picture.rect(23, 44, 6, 22, "O0")
    picture.vline(24, 44, 22, "S1")
    for number in range(26):
        turn = hashed(number, 1, 9) * 6.283
        reach = math.sqrt(hashed(number, 2, 9))
        x, y = 26 + math.cos(turn) * reach * 17, 25 + math.sin(turn) * reach * 15
        tone = "G0" if y > 32 else "G1" if number % 3 else "G2"
        picture.ellipse(x, y, 6.5, 5.5, tone)
    for number in range(40):
        x, y = 8 + int(hashed(number, 3, 9) * 36), 8 + int(hashed(number, 4, 9) * 30)
        if picture.albedo[y, x, 3]:
            picture.hline(x, y, 2, "G2" if y > 22 else "G3")
    for number in range(0 if day else 9):
        x, y = 12 + int(hashed(number, 5, 9) * 28), 16 + int(hashed(number, 6, 9) * 22)
        picture.px(x, y, "O5", 1)
        picture.px(x, y + 1, "O3", 1)
    picture.blit(box(26, 7, 9, "N2 N3 N4", "N2 N3 N4", "N6", "N1", pad=0), 13, 60)
    picture.rect(16, 61, 20, 4, "G0")
    return picture.outline()


def railing() -> Picture:
    """The canal's railing, 48 px of it; it joins left to right."""
    picture = Picture(48, 26)
    picture.rect(0, 4, 48, 3, "N4")
    picture.hline(0, 4, 48, "N6")
    picture.hline(0, 13, 48, "N3")
    for x in range(2, 48, 8):
        picture.rect(x, 7, 2, 15, "N3")
        picture.vline(x, 7, 15, "N5")
    picture.rect(0, 22, 48, 4, "N2")
    picture.hline(0, 22, 48, "N4")
    return picture


def sunbeam(width: int, high: int, lean: int) -> Picture:
    """Morning sun that falls between two houses: a warm band across the street, light and no paint."""
    picture = Picture(width + lean, high)
    left = lean * (1 - picture.ys / high)
    for inset, strength in ((0, 0.07), (5, 0.06), (12, 0.05)):
        mask = np.asarray((picture.xs >= left + inset) & (picture.xs < left + width - inset))
        fade = np.clip(1.15 - picture.ys / high, 0.35, 1.0)
        picture.emissive[mask, :3] = (255, 200, 150)
        picture.emissive[mask, 3] = (picture.emissive[mask, 3] + 255 * strength * fade[mask]).astype(np.uint8)
    return picture
