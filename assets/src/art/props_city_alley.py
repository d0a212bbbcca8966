"""The alley's huts and sheds, and the stalls of the night market."""

from __future__ import annotations

from functools import partial

import numpy as np

from art.canvas import Picture
from art.city_letters import centred, molar
from art.city_shops import awning, guest, lantern
from art.props_city_kinds import Entry
from art.shading import box, hashed, noise

HUT = 108  # px wide: four of them fill a side of the alley's middle


def hut(kind: str) -> Picture:
    """A low house between the two ways of the alley: a tin roof and, towards the south, a counter or a wall."""
    picture = Picture(HUT, 66)
    field = 0.7 - (picture.ys - 10) / 60.0 + 0.2 * (noise(66, HUT, 8, len(kind), 2) - 0.5)
    picture.shade(picture.mask_rect(0, 10, HUT, 22), field, "N1 N2 N3 N4", 0.2)
    for x in range(0, HUT, 6):
        picture.vline(x, 10, 22, "N1")
        picture.vline(x + 1, 10, 22, "N4")
    picture.hline(0, 10, HUT, "N5")
    picture.hline(0, 31, HUT, "N6")
    picture.rect(0, 32, HUT, 34, "O0" if kind != "tin" else "N2")
    picture.hline(0, 32, HUT, "N0")
    picture.hline(0, 33, HUT, "N0")
    if kind == "noodles":
        picture.vgradient(6, 38, 96, 16, "O4 O4 O3 O2", 0.8, emissive=0.8)
        for x in range(10, 100, 9):
            picture.rect(x, 40, 4, 6, ("R2", "G2", "O1", "T2")[x % 4], 0.3)
        guest(picture, 32, 48)
        guest(picture, 76, 48)
        picture.rect(4, 54, 100, 3, "S1")
        picture.hline(4, 54, 100, "S3")
        for x in range(12, 100, 16):
            picture.ellipse(x, 53, 3, 1.6, "N7")
        for x in (8, 54, 99):
            lantern(picture, x, 40)
        awning(picture, 2, 32, 104, "R2", "R1")
        for x in (22, 50, 84):
            picture.rect(x, 60, 8, 3, "S2")
            picture.rect(x + 2, 63, 1, 3, "N4")
            picture.rect(x + 5, 63, 1, 3, "N4")
    elif kind == "repair":
        picture.vgradient(6, 38, 96, 17, "T4 T3 T2 T1", 0.8, emissive=0.7)
        for x in range(10, 98, 14):
            picture.rect(x, 41, 10, 7, "N1")
            picture.rect(x + 1, 42, 8, 5, ("M3", "B4", "O3", "T5")[x % 4], 0.9)
        guest(picture, 60, 49, "N0")
        picture.rect(4, 55, 100, 3, "N4")
        picture.hline(4, 55, 100, "N6")
        picture.rect(30, 33, 48, 7, "N0")
        centred(picture, 54, 34, "DRONE FIX", "T5", 1)
    elif kind == "tea":
        picture.vgradient(6, 38, 96, 17, "M4 M3 M2 M1", 0.8, emissive=0.7)
        for x in range(9, 98, 8):
            picture.rect(x, 41, 5, 8, ("O4", "G2", "R2", "N7")[x % 4], 0.4)
        guest(picture, 26, 49, "M0")
        picture.rect(4, 55, 100, 3, "S1")
        picture.hline(4, 55, 100, "S3")
        picture.rect(40, 33, 28, 7, "N0")
        centred(picture, 54, 34, "TEA", "M5", 1)
        for x in (12, 88):
            lantern(picture, x, 42)
    else:
        for x in range(2, HUT, 8):
            picture.vline(x, 34, 32, "N1")
            picture.vline(x + 1, 34, 32, "N4")
        picture.rect(16, 40, 26, 16, "N0")
        picture.rect(17, 41, 24, 14, "N1")
        picture.rect(60, 38, 18, 28, "N0")
        picture.rect(62, 40, 14, 26, "O1")
        picture.px(73, 54, "O4", 1)
        molar(picture, 90, 44, "M3", 0)
    picture.hline(0, 64, HUT, "N0")
    picture.hline(0, 65, HUT, "N0")
    return picture


def shed() -> Picture:
    """A shed across the dry way: four tiles wide, with an awning that drips."""
    picture = Picture(64, 84)
    picture.shade(picture.mask_rect(0, 2, 64, 46), 0.7 - (picture.ys - 2) / 70.0, "N1 N2 N3 N4", 0.2)
    for y in range(4, 48, 7):
        picture.hline(0, y, 64, "N1")
        picture.hline(0, y + 1, 64, "N4")
    picture.hline(0, 2, 64, "N6")
    picture.rect(0, 48, 64, 36, "O0")
    for x in range(0, 64, 7):
        picture.vline(x, 48, 36, "N1")
        picture.vline(x + 1, 48, 36, "S0")
    awning(picture, 0, 46, 64, "T2", "T1")
    picture.rect(8, 60, 22, 24, "N0")
    picture.rect(10, 62, 18, 22, "S0")
    picture.rect(38, 62, 18, 12, "N0")
    picture.rect(39, 63, 16, 10, "O3", 0.7)
    picture.vline(47, 63, 10, "O0")
    picture.hline(0, 82, 64, "N0")
    return picture.outline()


GOODS = {
    "fruit": ("R2", "O3", "G3", "O4", "M3"), "fish": ("B4", "N7", "B5", "N6", "T5"), "cloth": ("M3", "V2", "T4", "R2", "O4"),
    "parts": ("N6", "T4", "O3", "N7", "B3"), "brushes": ("T5", "M4", "B4", "O4", "N8"), "masks": ("N8", "R2", "O4", "M4", "V3"),
}  # fmt: skip
COVERS = {
    "fruit": ("R2", "N7"), "fish": ("B2", "N7"), "cloth": ("M2", "O4"), "parts": ("T2", "N6"), "brushes": ("T3", "N8"), "masks": ("V2", "O4"),
}  # fmt: skip


def stall(kind: str) -> Picture:
    """A stall of the night market: a striped roof, a bulb, goods in rows, somebody behind them."""
    picture = Picture(84, 72)
    one, other = COVERS[kind]
    for number, x in enumerate(range(4, 80, 4)):
        # so narrow that a runner who passes sees a colour, not a flicker
        picture.rect(x, 6, 4, 13, (one, other)[number % 2])
        picture.rect(x + number % 2, 19, 3, 3, (one, other)[number % 2])
    picture.hline(4, 6, 76, "N6")
    picture.hline(4, 18, 76, "N1", alpha=80)
    picture.rect(6, 22, 3, 42, "S1")
    picture.rect(75, 22, 3, 42, "S1")
    picture.vgradient(9, 22, 66, 20, "O2 O2 O1 O0", 0.8, emissive=0.45)
    guest(picture, 30 if len(kind) % 2 else 54, 32, "N1")
    for x in (20, 42, 64):
        picture.vline(x, 22, 3, "N1")
        picture.rect(x - 1, 25, 3, 3, "O4", 0.8)
    tones = GOODS[kind]
    for row, y in enumerate((40, 46)):
        picture.rect(4 + (1 - row), y + 2, 74 + row * 2, 5, "O0" if row == 0 else "S0")
        for number, x in enumerate(range(6, 76, 6)):
            tone = tones[int(hashed(number, row, len(kind)) * len(tones))]
            if kind == "brushes":
                picture.vline(x + 2, y - 3, 6, tone)
                picture.rect(x + 1, y - 4, 3, 2, "N8")
            elif kind == "cloth":
                picture.rect(x, y - 1, 6, 4, tone)
                picture.hline(x, y - 1, 6, "N7")
            elif kind == "masks":
                picture.ellipse(x + 2.5, y, 2.6, 3, tone)
                picture.px(x + 2, y - 1, "N1")
                picture.px(x + 4, y - 1, "N1")
            else:
                picture.ellipse(x + 2, y + 1, 2.4, 2, tone)
                picture.px(x + 1, y, "N8")
    picture.rect(3, 52, 78, 4, "S1")
    picture.hline(3, 52, 78, "S3")
    picture.rect(5, 56, 74, 12, one)
    picture.rect(5, 56, 74, 3, "N0", alpha=90)
    molar(picture, 38, 59, other, 0)
    return picture.outline()


def island() -> Picture:
    """A round of crates under one umbrella, in the middle of the market's way: ways lead past both sides."""
    picture = Picture(68, 84)
    for x, y in ((2, 46), (34, 44), (18, 56)):
        picture.blit(box(30, 9, 16, "S1 S2 S3", "O0 S0 S1", "S4", "N0", pad=0), x, y)
        for step in range(x + 2, x + 28, 5):
            picture.ellipse(step + 1, y + 4, 2.6, 2.2, ("R2", "O3", "G3", "O4")[step % 4])
    picture.vline(34, 14, 36, "N6")
    mask = np.asarray(picture.mask_ellipse(34, 26, 30, 20) & (picture.ys < 28))
    picture.shade(mask, 0.9 - (picture.xs - 6) / 60.0 * 0.6, "R1 R1 R2 R3")
    for x in (14, 24, 44, 54):
        picture.fill(np.asarray(mask & (np.abs(picture.xs - (34 + (x - 34) * (picture.ys - 4) / 24.0)) < 2.4)), "N7")
    picture.hline(5, 27, 59, "O4", 0.4)
    lantern(picture, 34, 34)
    return picture.outline()


def boat() -> Picture:
    """A tea boat on the canal."""
    picture = Picture(96, 52)
    picture.poly([(2, 30), (94, 30), (84, 46), (12, 46)], "O0")
    picture.poly([(2, 30), (94, 30), (91, 35), (5, 35)], "S1")
    picture.hline(3, 30, 90, "S3")
    picture.rect(26, 12, 44, 18, "O1")
    picture.rect(29, 15, 38, 11, "O3", 0.8)
    picture.hline(29, 15, 38, "O4", 1)
    for x in (38, 48, 58):
        picture.vline(x, 15, 11, "O0")
    picture.poly([(22, 12), (74, 12), (66, 5), (30, 5)], "N3")
    picture.hline(30, 5, 36, "N5")
    for x in (20, 76):
        picture.vline(x, 12, 18, "N4")
        lantern(picture, x, 16)
    return picture.outline()


def gate() -> Picture:
    """The service yard's wall, with the clinic's back door in it: 416 px of it."""
    picture = Picture(416, 128)
    picture.shade(
        picture.mask_rect(0, 0, 416, 128),
        0.8 - picture.ys / 190.0 + 0.2 * (noise(128, 416, 14, 3, 2) - 0.5),
        "T0 G0 T1 F0",
        0.25,
    )
    for x in range(0, 416, 26):
        picture.vline(x, 6, 122, "T0")
        picture.vline(x + 1, 6, 122, "F0", alpha=120)
    picture.hline(0, 0, 416, "N6")
    picture.rect(0, 1, 416, 5, "N2")
    picture.hline(0, 40, 416, "T4", 0.8)
    picture.rect(330, 64, 44, 64, "N0")
    picture.rect(333, 67, 38, 61, "T2")
    picture.rect(338, 72, 28, 18, "T4", 0.8)
    picture.vline(351, 67, 61, "T0")
    picture.rect(326, 52, 52, 10, "N0")
    centred(picture, 352, 54, "SERVICE", "T6", 1, 2)
    picture.rect(344, 48, 16, 3, "N7")
    picture.hline(345, 51, 14, "O5", 1)
    for x in (40, 96, 220):
        picture.rect(x, 62, 36, 22, "N0")
        picture.rect(x + 1, 63, 34, 20, "T2", 0.5 if x != 96 else 0.0)
        picture.vline(x + 18, 63, 20, "T0")
    picture.rect(152, 56, 48, 72, "N1")
    for y in range(58, 128, 5):
        picture.hline(153, y, 46, "N4")
        picture.hline(153, y + 3, 46, "N2")
    centred(picture, 176, 47, "DELIVERIES", "O4", 0.8)
    for x in (284, 394):
        picture.cylinder(x, 8, 8, 120, "N1 N2 N3 N4 N5")
    picture.rect(0, 125, 416, 3, "N0")
    return picture


def bridge_face() -> Picture:
    """The canal bridge from the south, below its railing: 480 px of stone, two arches over black water."""
    picture = Picture(480, 52)
    picture.shade(
        picture.mask_rect(0, 0, 480, 44),
        0.85 - picture.ys / 60.0 + 0.3 * (noise(52, 480, 10, 9, 2) - 0.5),
        "N1 N2 N3 N4",
        0.2,
    )
    for y in range(0, 44, 11):
        picture.hline(0, y, 480, "N1")
        for x in range((y // 11 % 2) * 12, 480, 24):
            picture.vline(x, y, 11, "N1")
            picture.vline(x + 1, y + 1, 9, "N4")
    for cx in (120, 360):
        picture.ellipse(cx, 46, 92, 34, "N5")
        picture.ellipse(cx, 47, 88, 31, "N0")
        picture.fill(np.asarray(picture.mask_ellipse(cx, 47, 88, 31) & (picture.ys > 40)), "T0")
        for number in range(9):
            picture.hline(cx - 70 + number * 16, 42 + number % 3 * 3, 9, ("O3", "M3", "T4")[number % 3], 0.45)
    picture.hline(0, 0, 480, "N6")
    picture.hline(0, 1, 480, "N5")
    picture.rect(0, 44, 480, 8, "T0", alpha=170)
    return picture


def market_sign() -> Picture:
    """The night market's name over the way in, on two chains of lights."""
    picture = Picture(196, 52)
    for x in (14, 180):
        picture.vline(x, 0, 14, "N4")
    picture.rounded(4, 12, 188, 30, "N0", 4)
    picture.rounded(6, 14, 184, 26, "R1", 3, 0.35)
    picture.rounded(9, 17, 178, 20, "N0", 2)
    centred(picture, 98, 20, "NIGHT MARKET", "O5", 1, 1, 3)
    for x in range(8, 190, 9):
        picture.px(x, 13, "O4", 1)
        picture.px(x, 40, "O4", 1)
    for x in (6, 190):
        lantern(picture, x, 46)
    return picture.outline()


def barrels() -> Picture:
    """Canisters for the clinic: mint bands, a warning or two."""
    picture = Picture(58, 46)
    for x, y in ((4, 4), (22, 8), (40, 5)):
        picture.cylinder(x, y + 3, 15, 32, "T0 T1 T2 T3")
        picture.ellipse(x + 7, y + 4, 7, 3, "T4")
        picture.ellipse(x + 7, y + 4, 4, 1.6, "T1")
        for band in (12, 25):
            picture.rect(x, y + band, 15, 2, "N6")
        picture.poly([(x + 7, y + 16), (x + 11, y + 22), (x + 3, y + 22)], "O4")
    return picture.outline()


ALLEY: dict[str, Entry] = {
    "hut-noodles": (partial(hut, "noodles"), None, False),
    "hut-repair": (partial(hut, "repair"), None, False),
    "hut-tea": (partial(hut, "tea"), None, False),
    "hut-tin": (partial(hut, "tin"), None, False),
    "shed": (shed, None, False),
    **{f"stall-{kind}": (partial(stall, kind), (4, 54, 76, 15), False) for kind in GOODS},
    "stall-island": (island, None, False),
    "tea-boat": (boat, None, False),
    "service-wall": (gate, None, False),
    "bridge-face": (bridge_face, None, False),
    "market-sign": (market_sign, None, False),
    "barrels": (barrels, (4, 28, 51, 15), False),
}
"""New ones go to the end."""
