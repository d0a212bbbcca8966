"""The city behind the roofs in three depths, each a picture of 640 px that repeats: sky, far towers, near houses; and
strings of bulbs that hang nearer to the eye than the street.

The maps lay them out as image layers that scroll slower the farther they are. Far things are hazier and fainter.
"""

from __future__ import annotations

from art.canvas import Picture
from art.city_letters import letters
from art.shading import hashed

WIDE, HIGH = 640, 280
STRINGS_WIDE, STRINGS_HIGH = 2100, 48
LIGHTS = ("M3", "V3", "B4", "O3", "T4", "O4")


def sky() -> Picture:
    """Rain clouds lit from below by everything that is for sale."""
    picture = Picture(WIDE, HIGH)
    picture.vgradient(0, 0, WIDE, HIGH, "N0 N0 N1 N1 M0 M1 V1 M1", 1.0, emissive=0.42)
    for cloud in range(15):
        x, y = hashed(cloud, 3, 71) * WIDE, 18 + hashed(cloud, 5, 72) * 90
        reach = 34 + hashed(cloud, 7, 73) * 60
        for wrap in (-WIDE, 0, WIDE):
            picture.ellipse(x + wrap, y, reach, 5 + reach * 0.07, "N1", 0.32)
            picture.ellipse(x + wrap + 8, y + 4, reach * 0.7, 3 + reach * 0.04, "M0", 0.42)
    return picture


def _block(picture: Picture, x: int, top: int, wide: int, tone: str, edge: str, strength: float) -> None:
    """A house with its light edge and something on its roof."""
    picture.rect(x, top, wide, HIGH - top, tone, strength)
    picture.hline(x, top, wide, edge, strength)
    picture.vline(x, top, HIGH - top, edge, strength * 0.5)
    kind = int(hashed(x, top, 81) * 5)
    if kind == 0:
        picture.vline(x + wide // 2, top - 12, 12, tone, strength)
        picture.px(x + wide // 2, top - 13, "R3", 1.0)
    elif kind == 1:
        picture.rect(x + 3, top - 5, max(3, wide // 3), 5, tone, strength)
    elif kind == 2 and wide > 16:
        picture.rect(x + wide // 2 - 6, top - 4, 12, 4, tone, strength)
        picture.rect(x + wide // 2 - 3, top - 8, 6, 4, tone, strength)


def _windows(picture: Picture, x: int, top: int, wide: int, share: float, shine: float, seed: int) -> None:
    for wy in range(top + 5, HIGH - 4, 5):
        for wx in range(x + 3, x + wide - 3, 4):
            if hashed(wx, wy, seed) < share:
                picture.rect(wx, wy, 2, 2, LIGHTS[int(hashed(wy, wx, seed) * len(LIGHTS))], shine)


def far() -> Picture:
    """Towers in the haze, and among them the spire of the score with its eye."""
    picture = Picture(WIDE, HIGH)
    for layer, (tone, edge, low, reach, strength, shine) in enumerate(
        (("M0", "M1", 48, 66, 0.55, 0.42), ("V1", "V2", 92, 62, 0.42, 0.6))
    ):
        x = 0
        while x < WIDE - 14:
            wide = min(14 + int(hashed(x, layer, 2) * 24), WIDE - x)
            top = low + int(hashed(x, layer, 3) * reach)
            _block(picture, x, top, wide, tone, edge, strength)
            _windows(picture, x, top, wide, 0.2, shine, layer + 11)
            x += wide + (int(hashed(x, layer, 4) * 9) if layer == 0 else int(hashed(x, layer, 4) * 16))
    spire = 424
    for step in range(190):
        half = 2 + step * 0.055
        picture.rect(spire - half, 46 + step, half * 2 + 1, 1, "M0", 0.6)
        picture.px(spire - half, 46 + step, "M2", 0.5)
    picture.ellipse(spire, 46, 17, 10, "N1", 0.3)
    picture.fill(picture.mask_ring(spire, 46, 17, 10, 1.6), "M3", 0.95)
    picture.ellipse(spire, 46, 10, 5.6, "M1", 0.8)
    picture.ellipse(spire, 46, 4, 4, "M4", 1)
    return picture


def near() -> Picture:
    """The houses of the next streets: dark, with signs down their walls."""
    picture = Picture(WIDE, HIGH)
    for layer, (tone, edge, low, reach, gap) in enumerate((("N2", "N4", 132, 40, 26), ("N1", "N3", 160, 34, 8))):
        x = 0
        while x < WIDE - 22:
            wide = min(26 + int(hashed(x, layer, 22) * 36), WIDE - x)
            top = low + int(hashed(x, layer, 23) * reach)
            _block(picture, x, top, wide, tone, edge, 0.16)
            _windows(picture, x, top, wide, 0.22, 0.85, layer + 31)
            sign = hashed(x, layer, 29)
            if sign < 0.22 and wide > 30:
                words = ("DENTA", "SMILE", "RAMEN", "FLOSS", "600+")[int(hashed(x, 4, 28) * 5)]
                colour = ("M4", "T5", "O4", "B5")[int(hashed(x, 6, 27) * 4)]
                tall = len(words) * 8 + 3
                picture.rect(x + 4, top + 8, 9, tall, "N0", 0.1)
                for number, sign_letter in enumerate(words):
                    letters(picture, x + 6, top + 10 + number * 8, sign_letter, colour, 1)
                picture.vline(x + 3, top + 8, tall, colour, 0.9)
                picture.vline(x + 13, top + 8, tall, colour, 0.9)
            x += wide + int(hashed(x, layer, 24) * gap)
    return picture


def strings() -> Picture:
    """Strings of bulbs across the whole lane, hung by many hands: no two sag alike, and some bulbs are out."""
    picture = Picture(STRINGS_WIDE, STRINGS_HIGH)
    x, number = 0, 0
    while x < STRINGS_WIDE:
        span = 132 + round(hashed(number, 1, 91) * 90)
        first, last = 3 + hashed(number, 3, 92) * 8, 3 + hashed(number + 1, 3, 92) * 8
        sag = 10 + hashed(number, 5, 93) * 18
        tone = ("O4", "O4", "T5", "O5", "M4")[number % 5]
        for step in range(span):
            part = step / span
            y = first + (last - first) * part + sag * 4 * part * (1 - part)
            picture.px(x + step, y, "N1")
            if step % 13 == 6:
                out = hashed(x + step, number, 94) < 0.14
                picture.px(x + step, y + 1, "N2")
                picture.rect(x + step - 1, y + 2, 2, 3, "N3" if out else tone, 0.0 if out else 1.0)
                if not out:
                    picture.px(x + step - 1, y + 2, "O5", 1.0)
        x, number = x + span, number + 1
    return picture


SKYLINE = {"skyline-sky": sky, "skyline-far": far, "skyline-near": near, "string-lights": strings}
"""Pictures for image layers: they are in no tileset."""
