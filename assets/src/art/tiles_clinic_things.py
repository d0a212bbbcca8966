"""What hangs on the clinic's walls, in whole tiles: windows on the rainy city, signs, shelves, posters, lamps, gauges."""

from __future__ import annotations

import math
import random
from collections.abc import Mapping, Sequence

import numpy as np

from art.canvas import Picture
from art.font_glyphs import REGULAR_TALL
from art.props_clinic_light import tooth
from art.shading import hashed


def write(picture: Picture, x: int, y: int, text: str, colour: str, shine: float = 1.0, size: int = 1) -> int:
    """Capitals 7 px high (times ``size``) with a shadow; returns the x after the last."""
    for sign in text:
        rows = REGULAR_TALL.get(sign)
        if rows is None:
            x += 3 * size
            continue
        for part, ink, light in ((1, "N1", 0.0), (0, colour, shine)):
            for down, row in enumerate(rows):
                for along, mark in enumerate(row):
                    if mark == "#":
                        picture.rect(x + along * size + part, y + down * size + part, size, size, ink, light)
        x += (len(rows[0]) + 1) * size
    return x


def _row(picture: Picture, x: int, y: int, rows: Sequence[str], key: Mapping[str, str], shine: str = "") -> None:
    picture.grid(rows, key, x, y, shine)


def window(seed: int, width: int = 128) -> Picture:
    """The city in the rain behind a long window, 48 px high."""
    picture = Picture(width, 48)
    x, y, wide, high = 5, 11, width - 10, 30
    picture.rect(x - 4, y - 3, wide + 8, high + 7, "N3")
    picture.rect(x - 3, y - 2, wide + 6, high + 5, "N6")
    picture.hline(x - 3, y - 2, wide + 6, "N8")
    picture.rect(x - 1, y - 1, wide + 2, high + 2, "N1")
    glass = picture.mask_rect(x, y, wide, high)
    picture.shade(glass, (picture.ys - y) / high, "N0 N1 M0 V1 M1 M2", 0.9, 0.75)
    chance = random.Random(seed)
    for layer, (colour, part) in enumerate((("V1", 0.8), ("B1", 0.62), ("N1", 0.45))):
        left = x - 4
        while left < x + wide:
            broad, tall = chance.randrange(8, 18), int(high * part * (0.5 + 0.5 * chance.random()))
            picture.fill(glass & picture.mask_rect(left, y + high - tall, broad, tall), colour, 0.7)
            for wy in range(y + high - tall + 3, y + high - 1, 3):
                for wx in range(left + 2, left + broad - 1, 3):
                    if chance.random() < 0.38 and x < wx < x + wide - 1:
                        picture.px(wx, wy, chance.choice(("O4", "B4", "M4", "T5", "V3", "N4")) if layer else "V2", 0.95)
            if layer == 2 and tall > 9 and chance.random() < 0.7:
                neon = chance.choice(("M3", "B4", "T4", "O3"))
                for step in range(3):
                    if x + 1 < left + 3 + step < x + wide:
                        picture.vline(left + 3, y + high - tall + 4, 6, neon, 1)
            left += broad + chance.randrange(0, 3)
    for _ in range(wide // 3):
        rx, ry = x + chance.randrange(wide), y + chance.randrange(high)
        picture.fill(glass & picture.mask_rect(rx, ry, 1, chance.randrange(2, 7)), "B5", 0.6, alpha=90)
    for off in (12, 20, 70):
        slant = np.abs((picture.xs - x - off) - (high - (picture.ys - y)) * 0.6)
        picture.fill(glass & (slant < (1 if off == 20 else 3)), "B5", 0.3, alpha=40)
    for mx in range(x + wide // 3, x + wide - 4, wide // 3):
        picture.rect(mx, y, 2, high, "N5")
        picture.vline(mx, y, high, "N7")
    picture.rect(x - 5, y + high + 3, wide + 10, 3, "N7")
    picture.hline(x - 5, y + high + 3, wide + 10, "N8")
    return picture.snapped(shine=True)


def _name_sign() -> Picture:
    picture = Picture(96, 48)
    picture.rounded(4, 9, 88, 34, "N2", 2)
    picture.rounded(5, 10, 86, 32, "T1", 2, 0.3)
    picture.hline(6, 9, 84, "N5")
    tooth(picture, 11, 15, "T6", "T5")
    write(picture, 22, 13, "QUILL", "T6", 1, 2)
    write(picture, 11, 31, "NANODENTAL", "T5", 0.9)
    picture.hline(11, 40, 66, "T4", 1)
    return picture


def _shelf(seed: int) -> Picture:
    picture = Picture(64, 48)
    x, y, wide, high = 3, 10, 58, 34
    picture.rect(x, y, wide, high, "N3")
    picture.rect(x + 1, y + 1, wide - 2, high - 2, "N1")
    picture.hline(x, y, wide, "N8")
    for row in range(2):
        foot = y + high // 2 * (row + 1) - 2
        picture.hline(x + 1, foot, wide - 2, "N6")
        picture.hline(x + 1, foot + 1, wide - 2, "N3")
        left = x + 4
        while left < x + wide - 8:
            kind = int(hashed(left, foot, seed) * 5)
            if kind == 0:
                picture.grid((".#.#.", "#####", "#####", ".###.", ".#.#."), {"#": "N8"}, left, foot - 5)
            elif kind == 1:
                picture.rect(left, foot - 7, 4, 7, "T3", 0.6)
                picture.hline(left, foot - 7, 4, "N7")
            elif kind == 2:
                picture.rect(left, foot - 6, 5, 6, "O2")
                picture.hline(left, foot - 6, 5, "O3")
                picture.hline(left + 1, foot - 3, 3, "N8")
            elif kind == 3:
                picture.rect(left, foot - 8, 3, 8, "M2", 0.6)
                picture.px(left + 1, foot - 9, "N7")
            else:
                picture.rect(left, foot - 5, 6, 5, "N5")
                picture.hline(left, foot - 5, 6, "N7")
            left += 7 + int(hashed(left, seed) * 3)
    picture.hline(x + 1, y + 1, wide - 2, "T4", 0.8)
    slant = np.abs((picture.xs - x) - (picture.ys - y) * 0.7 - 10)
    picture.fill(picture.mask_rect(x + 1, y + 2, wide - 2, high - 3) & (slant < 2), "T6", 0.2, alpha=50)
    return picture.snapped(shine=True)


def _posters() -> dict[str, Picture]:
    """Three posters of 32 x 48 px: the layers of a tooth, brushing, and the sleep of machines."""
    done = {}
    for name, ground, edge in (("layers", "S5", "O3"), ("brush", "T5", "T3"), ("calm", "V1", "V3")):
        picture = Picture(32, 48)
        picture.rect(3, 10, 26, 35, "N3")
        picture.rect(3, 10, 25, 34, ground)
        picture.hline(3, 10, 25, edge)
        picture.hline(3, 43, 25, edge)
        if name == "layers":
            picture.ellipse(15, 23, 8, 8, "N5")
            picture.ellipse(15, 23, 7, 7, "N8")
            picture.ellipse(15, 24, 5, 5, "O4")
            picture.ellipse(15, 25, 2.4, 3, "R3")
            picture.poly([(9, 26), (13, 28), (11, 36)], "N7")
            picture.poly([(21, 26), (17, 28), (19, 36)], "N7")
            for y in (38, 40):
                picture.hline(7, y, 16, "N5")
        elif name == "brush":
            tooth(picture, 8, 22, "N8", "N6", 0.0)
            picture.line(15, 35, 25, 18, "B3", 2)
            picture.rect(21, 15, 6, 3, "N8")
            picture.px(10, 26, "N1")
            picture.px(13, 26, "N1")
            write(picture, 7, 33, "2 2", "T1", 0.0)
        else:
            picture.fill(picture.mask_ring(15, 24, 9, 9, 1.4), "T5", 0.7)
            picture.ellipse(15, 24, 3, 3, "T6", 0.8)
            write(picture, 10, 34, "4", "B5", 0.6)
            write(picture, 17, 34, "6", "M5", 0.6)
        done[f"poster/{name}"] = picture
    return done


def _small() -> dict[str, Picture]:
    done: dict[str, Picture] = {}
    clock = Picture(16, 16)
    clock.ellipse(7.5, 8, 6, 6, "N2")
    clock.ellipse(7.5, 8, 5, 5, "N8")
    clock.vline(7, 4, 5, "N2")
    clock.hline(7, 8, 3, "R2")
    done["clock"] = clock
    lamp = Picture(16, 16)
    lamp.rect(3, 4, 10, 4, "N2")
    lamp.hline(3, 4, 10, "N5")
    lamp.rounded(3, 7, 10, 6, "R1", 2)
    lamp.rounded(4, 8, 8, 4, "R2", 2, 0.95)
    lamp.hline(5, 9, 5, "R3", 1)
    done["alarm"] = lamp
    for name, middle, light in (
        ("mint", "T4", "T6"),
        ("blue", "B3", "B5"),
        ("violet", "V2", "M5"),
        ("amber", "O3", "O5"),
    ):
        tube = Picture(16, 48)
        tube.rect(5, 10, 6, 30, "N1")
        tube.rect(6, 11, 4, 28, middle, 0.95)
        tube.vline(7, 12, 26, light, 1)
        tube.hline(4, 9, 8, "F3")
        tube.hline(4, 40, 8, "F1")
        done[f"tube/{name}"] = tube
    intercom = Picture(16, 32)
    intercom.rounded(3, 14, 10, 16, "N3", 1)
    intercom.rounded(3, 13, 10, 15, "N6", 1)
    for y in (15, 17, 19):
        intercom.hline(5, y, 6, "N3")
    intercom.px(5, 24, "T5", 1)
    intercom.px(8, 24, "O4", 1)
    intercom.px(10, 24, "R2", 1)
    done["intercom"] = intercom
    gauges = Picture(48, 48)
    gauges.rect(3, 12, 42, 30, "N2")
    gauges.rect(4, 13, 40, 28, "F1")
    gauges.hline(4, 13, 40, "F3")
    for cx, turn, colour in ((14, -0.6, "R2"), (33, -2.3, "T3")):
        gauges.ellipse(cx, 23, 8, 8, "N1")
        gauges.ellipse(cx, 23, 7, 7, "N7")
        gauges.line(cx, 24, cx + math.cos(turn) * 5, 24 + math.sin(turn) * 5, colour)
    for x, colour in ((9, "T4"), (17, "T4"), (25, "O3"), (33, "B4")):
        gauges.rect(x, 35, 5, 3, colour, 0.9)
    done["gauges"] = gauges
    fuse = Picture(32, 48)
    fuse.rect(3, 11, 26, 34, "N1")
    fuse.rect(4, 12, 24, 32, "F1")
    fuse.hline(4, 12, 24, "F4")
    fuse.poly([(16, 16), (22, 26), (10, 26)], "Y1")
    fuse.vline(16, 20, 3, "N1")
    for x in (8, 13, 18, 23):
        fuse.rect(x, 31, 3, 8, "N2")
        fuse.rect(x, 31, 3, 3, "T3" if x != 18 else "R2")
    done["fuses"] = fuse
    frame = Picture(48, 32)
    for x, y, colour in ((3, 12, "O2"), (25, 10, "N4")):
        frame.rect(x, y, 19, 18, colour)
        frame.rect(x + 2, y + 2, 15, 14, "S5")
        frame.hline(x + 4, y + 5, 11, "N5")
        frame.hline(x + 4, y + 8, 8, "N5")
        frame.rect(x + 12, y + 11, 3, 3, "R2")
    done["diplomas"] = frame
    drawing = Picture(32, 32)
    drawing.rect(4, 10, 22, 18, "N3")
    drawing.rect(4, 10, 22, 17, "S5")
    tooth(drawing, 8, 14, "B4", "B3", 0.0)
    drawing.hline(6, 24, 18, "G2")
    for x, y in ((19, 13), (20, 13), (19, 14), (20, 14)):
        drawing.px(x, y, "O3")
    drawing.line(22, 23, 22, 19, "M3")
    drawing.px(14, 9, "R3")
    done["drawing"] = drawing
    neon = Picture(48, 48)
    rows = (
        ".###..###.",
        "##########",
        "#........#",
        "#........#",
        ".#......#.",
        ".#..##..#.",
        "..#.##.#..",
        "..##..##..",
    )
    for down, row in enumerate(rows):
        for along, sign in enumerate(row):
            if sign == "#":
                neon.rect(9 + along * 3, 13 + down * 3, 3, 3, "T4" if down else "T5", 0.95)
    done["neon-tooth"] = neon
    hooks = Picture(48, 48)
    hooks.rect(3, 14, 42, 2, "F3")
    for x, coat, shade in ((7, "N7", "N5"), (21, "T4", "T2"), (34, "N7", "N5")):
        hooks.poly([(x + 1, 16), (x + 7, 16), (x + 9, 40), (x - 1, 40)], shade)
        hooks.poly([(x + 1, 16), (x + 5, 16), (x + 5, 40), (x - 1, 40)], coat)
    done["coats"] = hooks
    return done


def _bars(seed: int) -> Picture:
    """A vent grating low in the wall, 32 x 32 px: one can crawl in."""
    picture = Picture(32, 32)
    picture.rect(1, 2, 30, 28, "N1")
    picture.rect(2, 3, 28, 26, "F1")
    picture.hline(2, 3, 28, "F3")
    picture.rect(5, 6, 22, 20, "N0")
    for y in range(7, 25, 4):
        picture.hline(5, y, 22, "F0")
        picture.hline(5, y + 1, 22, "F2")
    if seed:
        picture.line(6, 24, 25, 10, "F2", 2)
    for x, y in ((3, 4), (28, 4), (3, 27), (28, 27)):
        picture.px(x, y, "F4")
    return picture


def _vault_ring() -> Picture:
    """A great round seal over the vault's back wall, 96 x 48 px."""
    picture = Picture(96, 48)
    cx, cy = 47.5, 27.0
    picture.ellipse(cx, cy, 40, 19, "N1")
    picture.fill(picture.mask_ring(cx, cy, 40, 19, 2), "F2")
    picture.fill(picture.mask_ring(cx, cy, 34, 15.6, 1.6), "B4", 0.9)
    for number in range(20):
        turn = number / 20 * 2 * math.pi
        picture.rect(cx + math.cos(turn) * 36.6 - 1, cy + math.sin(turn) * 17 - 1, 2, 2, "F3")
    picture.ellipse(cx, cy, 26, 11.5, "N2")
    picture.fill(picture.mask_ring(cx, cy, 26, 11.5, 1.2), "T4", 0.8)
    for along, rows in enumerate((".##.##.", "#######", "#######", ".#####.", ".##.##.", ".#...#.")):
        for x, sign in enumerate(rows):
            if sign == "#":
                picture.rect(cx - 10 + x * 3, cy - 8 + along * 3, 3, 3, "T5" if along < 3 else "T4", 0.9)
    return picture


def wall_things() -> dict[str, Picture]:
    """By name, each 16, 32 or 48 px high; the cornice above stays free."""
    done = {
        "window/a": window(5),
        "window/b": window(11),
        "window/short": window(23, 64),
        "name": _name_sign(),
        "shelf/a": _shelf(1),
        "shelf/b": _shelf(4),
        "vault-ring": _vault_ring(),
        "grating/shut": _bars(0),
        "grating/loose": _bars(1),
    }
    done.update(_posters())
    done.update(_small())
    for number, text in enumerate(("1", "2", "3"), 1):
        plate = Picture(32, 32)
        plate.rounded(6, 11, 20, 16, "N1", 2)
        plate.rounded(7, 12, 18, 14, "T1", 2, 0.4)
        write(plate, 13 if number > 1 else 14, 15, text, "T5", 1)
        done[f"number/{number}"] = plate
    return done
