"""Small props: cables, crates, carts, a stool and a mug, toys, a bicycle: traces of the people who work here."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial

from art.canvas import Picture
from art.shading import box


def crate(mark: str) -> Picture:
    """A transport crate, 30 px wide, with a coloured mark."""
    picture = box(30, 13, 15, "F1 F2 F3", "N4 F0 F1", "F5", "N1", pad=1)
    for x in (1, 28):
        picture.rect(x, 15, 3, 13, "N3")
        picture.vline(x, 15, 13, "F2")
    picture.hline(4, 21, 24, "N3")
    picture.hline(4, 22, 24, "F1")
    picture.rect(12, 16, 8, 4, "N2")
    picture.hline(13, 17, 6, "F3")
    picture.rect(5, 4, 8, 5, mark)
    picture.rect(7, 5, 4, 1, "N8")
    picture.rect(8, 4, 2, 3, "N8")
    picture.line(18, 4, 26, 9, "F1")
    picture.line(26, 4, 18, 9, "F1")
    return picture.outline()


def crates() -> Picture:
    """A stack: two below, one askew on top."""
    low, high = crate("T3"), crate("O2")
    picture = Picture(64, 50)
    picture.blit(low, 0, 20)
    picture.blit(crate("T3"), 31, 20)
    picture.blit(high, 13, 1)
    return picture


def cart() -> Picture:
    """A tool cart: a laptop open on top, tools below."""
    picture = Picture(32, 38)
    for x in (5, 25):
        picture.vline(x, 14, 18, "F1")
        picture.vline(x + 1, 14, 18, "N3")
        picture.rect(x - 1, 32, 4, 4, "N1")
    for y in (12, 24):
        picture.rect(3, y, 26, 7, "F2")
        picture.hline(3, y, 26, "F4")
        picture.rect(3, y + 5, 26, 3, "N4")
    picture.rect(6, 4, 14, 9, "N2")
    picture.rect(7, 5, 12, 7, "T1", 0.8)
    for y, width in ((6, 8), (8, 5), (10, 9)):
        picture.hline(8, y, width, "T4", 1)
    picture.rect(22, 11, 5, 5, "R2")
    picture.hline(22, 11, 5, "R3")
    for x, colour in ((7, "F5"), (10, "Y1"), (13, "R2"), (17, "B3")):
        picture.rect(x, 21, 2, 5, colour)
    return picture.outline()


def stool() -> Picture:
    """A round stool, its seat mended with tape."""
    picture = Picture(22, 26)
    picture.ellipse(10.5, 22, 8, 2.6, "N2")
    picture.rect(9, 10, 3, 12, "F1")
    picture.vline(9, 10, 12, "F4")
    for x in (4, 16):
        picture.line(10, 18, x, 22, "F2")
    picture.ellipse(10.5, 9, 9, 4.6, "R1")
    picture.ellipse(10.5, 7, 9, 4.6, "O1")
    picture.ellipse(9.5, 6, 6, 2.6, "O2")
    picture.line(5, 8, 12, 4, "F3")
    picture.line(5, 9, 12, 5, "F2")
    return picture.outline()


def mug() -> Picture:
    """A coffee mug with a tooth on it, on an upturned box."""
    picture = Picture(26, 28)
    body = box(20, 8, 8, "O0 Y0 Y1", "O0 O1 Y0", "O4", "N1", pad=0)
    picture.blit(body, 3, 11)
    picture.rect(10, 6, 7, 9, "N7")
    picture.vline(10, 6, 9, "N8")
    picture.vline(16, 7, 7, "N5")
    picture.hline(10, 6, 7, "O0")
    picture.rect(17, 8, 2, 4, "N6")
    picture.px(12, 9, "T4")
    picture.px(14, 9, "T4")
    picture.hline(12, 10, 3, "T4")
    picture.px(12, 11, "T4")
    picture.px(14, 11, "T4")
    for x, y in ((12, 4), (13, 3), (12, 2), (14, 4), (15, 2)):
        picture.px(x, y, "N6")
    picture.rect(5, 13, 4, 3, "O5")
    return picture.outline()


def spool(colour: str = "Y1", dark: str = "Y0") -> Picture:
    """A cable drum lying on its side."""
    picture = Picture(36, 34)
    picture.ellipse(17.5, 24, 15, 7, "O0")
    picture.rect(6, 13, 24, 10, dark)
    for y in range(13, 24, 2):
        picture.hline(5, y, 25, colour)
    picture.ellipse(17.5, 23, 12, 4, dark)
    picture.ellipse(17.5, 11, 15, 7, "O0")
    picture.ellipse(17.5, 10, 15, 7, "O1")
    picture.ellipse(17.5, 10, 12, 5.4, "O2")
    picture.ellipse(17.5, 10, 4, 2, "N1")
    for degrees in range(20, 380, 60):
        turn = math.radians(degrees)
        picture.px(17.5 + math.cos(turn) * 9, 10 + math.sin(turn) * 4, "O3")
    picture.line(29, 20, 34, 30, colour)
    return picture.outline()


def warning() -> Picture:
    """A folding stand: careful."""
    picture = Picture(22, 30)
    picture.poly([(8, 3), (14, 3), (19, 27), (3, 27)], "Y0")
    picture.poly([(8, 3), (13, 3), (16, 26), (3, 26)], "Y1")
    picture.poly([(10, 8), (14, 18), (6, 18)], "N1")
    picture.poly([(10, 11), (12, 16), (8, 16)], "O4")
    picture.hline(6, 21, 9, "N1")
    picture.hline(6, 23, 7, "N1")
    return picture.outline()


def bin_() -> Picture:
    """A waste bin with crumpled paper and a noodle box."""
    picture = Picture(22, 28)
    picture.cylinder(4, 9, 14, 16, "N2 N3 F0 F1 F2")
    picture.ellipse(10.5, 9, 7, 3, "N1")
    picture.ellipse(8, 7, 3, 2.4, "N7")
    picture.ellipse(12, 6, 3, 2.6, "N6")
    picture.rect(11, 2, 5, 6, "O5")
    picture.hline(11, 4, 5, "R2")
    picture.line(15, 2, 18, 0, "O2")
    picture.hline(5, 16, 12, "T3")
    return picture.outline()


def toolbox() -> Picture:
    picture = Picture(28, 22)
    picture.blit(box(22, 6, 9, "R1 R2 R3", "R1 R2", "R3", "N1", pad=0), 3, 4)
    picture.rect(10, 1, 8, 2, "N5")
    picture.vline(10, 1, 4, "N5")
    picture.vline(17, 1, 4, "N5")
    picture.rect(12, 11, 4, 3, "F4")
    picture.line(22, 7, 25, 18, "F3")
    return picture.outline()


def cables(seed: int) -> Picture:
    """A tangle of cables on the floor; flat, walked over."""
    picture = Picture(64, 32)
    for number, (colour, light) in enumerate((("N0", "N3"), ("N1", "N4"), ("M0", "M2"), ("N1", "B2"))):
        points = []
        for step in range(60):
            t = step / 59
            x = 3 + t * 57
            y = (
                15
                + math.sin(t * (5 + number) + number * 2 + seed) * (9 - number) * math.sin(t * math.pi)
                + number * 2
                - 3
            )
            points.append((x, y))
        for x, y in points:
            picture.rect(x, y, 2, 3, "N0")
        for x, y in points:
            picture.rect(x, y, 2, 2, colour if colour != "N0" else "N1")
        for step, (x, y) in enumerate(points):
            picture.px(x, y, light)
            if number == 2 and step % 14 == seed * 3 % 14:
                picture.px(x, y, "M4", 1)
    return picture


def swag(length: int, sag: int, seed: int) -> Picture:
    """Cables hung under the ceiling from one side to the other; drawn over everybody."""
    picture = Picture(length, sag + 24)
    for number in range(3):
        for step in range(length * 2):
            t = step / (length * 2 - 1)
            x = t * (length - 3)
            y = 3 + number * 4 + math.sin(t * math.pi) * (sag - number * 5) + math.sin(t * 9 + seed + number)
            picture.rect(x, y + 1, 3, 3, "N0")
        for step in range(length * 2):
            t = step / (length * 2 - 1)
            x = t * (length - 3)
            y = 3 + number * 4 + math.sin(t * math.pi) * (sag - number * 5) + math.sin(t * 9 + seed + number)
            picture.rect(x, y, 3, 2, ("N2", "N1", "N3")[number])
            picture.px(x, y, "N4" if number != 1 else "N3")
            if number == 1 and step % 46 == 11:
                picture.px(x + 1, y + 1, "M4", 1)
    return picture


def trunk(flip: bool) -> Picture:
    """The thick bundle that runs from the column's head to the wall's cap; drawn over everybody."""
    picture = Picture(176, 84)
    for number, (drop, colour, light) in enumerate(
        ((20, "N1", "N3"), (11, "N2", "N4"), (3, "N1", "N3"), (28, "M0", "M2"))
    ):
        points = []
        for step in range(360):
            t = step / 359
            x = 2 + t * 170
            y = 6 + number * 3 + t**1.7 * 46 + math.sin(t * math.pi) * drop
            points.append((x, y))
        for x, y in points:
            picture.rect(x - 1, y + 1, 6, 5, "N0")
        for x, y in points:
            picture.rect(x, y, 4, 4, colour)
        for step, (x, y) in enumerate(points):
            picture.px(x + 1, y, light)
            if number == 3 and step % 60 < 4:
                picture.px(x + 1, y + 1, "M4", 1)
    for t in (0.22, 0.5, 0.78):
        x, y = 2 + t * 170, 6 + t**1.7 * 46
        picture.rounded(x - 1, y + 1, 7, 24 + 12 * math.sin(t * math.pi), "N0", 2)
        picture.rounded(x, y + 2, 5, 22 + 12 * math.sin(t * math.pi), "F0", 1)
        picture.vline(x + 1, y + 3, 20 + 12 * math.sin(t * math.pi), "F2")
    return picture.flipped() if flip else picture


def bicycle() -> Picture:
    """The technician's folded bicycle, leaning; a helmet on the bar."""
    picture = Picture(48, 36)
    for x in (11, 35):
        picture.fill(picture.mask_ring(x, 23, 10, 10, 2), "N1")
        picture.fill(picture.mask_ring(x, 23, 8.6, 8.6, 0.9), "F2")
        picture.ellipse(x, 23, 1.6, 1.6, "F3")
        for degrees in range(0, 180, 45):
            dx, dy = math.cos(math.radians(degrees)) * 7, math.sin(math.radians(degrees)) * 7
            picture.line(x - dx, 23 - dy, x + dx, 23 + dy, "N4")
    for a, b in (
        ((11, 23), (18, 10)),
        ((18, 10), (31, 10)),
        ((11, 23), (23, 23)),
        ((23, 23), (31, 10)),
        ((31, 8), (35, 23)),
        ((18, 10), (23, 23)),
    ):
        picture.line(*a, *b, "O2", 2)
        picture.line(a[0], a[1] - 1, b[0], b[1] - 1, "O3")
    picture.hline(15, 7, 7, "N2")
    picture.line(31, 8, 35, 4, "F3")
    picture.ellipse(36, 6, 5, 3.6, "T3")
    picture.ellipse(35, 5, 3, 2, "T5")
    return picture.outline()


def cot() -> Picture:
    """A camp bed with a blanket: somebody sleeps here when the alarms keep them."""
    picture = Picture(60, 34)
    for x in (5, 52):
        picture.rect(x, 20, 2, 11, "F1")
    picture.rounded(3, 8, 54, 16, "N4", 2)
    picture.rounded(3, 6, 54, 15, "F3", 2)
    picture.rounded(20, 5, 37, 17, "O1", 2)
    picture.rounded(20, 5, 37, 13, "O2", 2)
    for x in range(24, 56, 8):
        picture.vline(x, 5, 17, "O3")
    picture.hline(21, 11, 35, "O1")
    picture.rounded(5, 7, 13, 10, "N6", 3)
    picture.rounded(5, 7, 12, 8, "N8", 3)
    picture.rect(8, 15, 5, 4, "B3")
    picture.px(9, 16, "N8")
    return picture.outline()


def plush() -> Picture:
    """A plush tooth with button eyes that someone left on a crate."""
    picture = Picture(18, 20)
    picture.grid(
        (
            "..####...####..",
            ".##############",
            ".##############",
            ".###o#####o####",
            ".##############",
            ".#####o.o######",
            ".######o######.",
            "..############.",
            "..#####..#####.",
            "..####....####.",
            "...##......##..",
        ),
        {"#": "N7", "o": "N2"},
        1,
        5,
    )
    picture.hline(4, 6, 4, "N8")
    picture.rect(3, 7, 2, 3, "N8")
    picture.px(5, 10, "R3")
    picture.px(12, 10, "R3")
    picture.line(9, 2, 9, 5, "T4")
    picture.px(8, 1, "T5")
    picture.px(10, 2, "T5")
    return picture.outline()


def monitors() -> Picture:
    """A trolley of old monitors, one still on, showing the way the clinic was."""
    picture = Picture(46, 50)
    picture.rect(4, 34, 38, 4, "F2")
    picture.hline(4, 34, 38, "F4")
    for x in (6, 38):
        picture.rect(x, 38, 2, 8, "N4")
        picture.rect(x - 1, 45, 4, 3, "N1")
    for x, y, width, on in ((5, 18, 18, False), (24, 20, 17, True), (11, 3, 20, False)):
        picture.rounded(x, y, width, 15, "F1", 1)
        picture.hline(x + 1, y, width - 2, "F4")
        picture.rect(x + 2, y + 2, width - 4, 10, "T1" if on else "N1", 0.8 if on else 0.0)
        if on:
            picture.grid((".#.#.", "#####", "#####", ".#.#."), {"#": "T5"}, x + 6, y + 5, "#")
        else:
            picture.line(x + 4, y + 9, x + 8, y + 4, "N3")
        picture.px(x + width - 3, y + 13, "T4" if on else "N2", 0.9 if on else 0.0)
    return picture.outline()


def shoes() -> Picture:
    """A pair of trainers by the door and an umbrella drying."""
    picture = Picture(30, 30)
    for x in (4, 11):
        picture.rect(x, 22, 6, 4, "T3")
        picture.hline(x, 22, 3, "T5")
        picture.hline(x, 26, 6, "N8")
    picture.poly([(22, 4), (27, 24), (18, 24)], "M1")
    picture.poly([(22, 4), (23, 24), (18, 24)], "V2")
    picture.line(22, 1, 22, 4, "F3")
    picture.rect(21, 24, 2, 4, "O1")
    return picture.outline()


def barrier() -> Picture:
    """A low railing with a striped bar, 46 px wide."""
    picture = Picture(50, 26)
    for x in (6, 40):
        picture.rect(x, 8, 3, 15, "F1")
        picture.vline(x, 8, 15, "F3")
        picture.rect(x - 2, 22, 7, 2, "N3")
    picture.rect(2, 6, 46, 7, "Y0")
    for x in range(2, 48):
        for y in range(6, 13):
            if (x + y) % 12 < 6:
                picture.px(x, y, "N2")
    picture.hline(2, 6, 46, "Y1")
    picture.hline(2, 12, 46, "O0")
    picture.px(6, 4, "O4", 1)
    picture.px(42, 4, "O4", 1)
    return picture.outline()


def paper() -> Picture:
    """Printouts scattered on the floor; flat."""
    picture = Picture(34, 22)
    for points, colour in (
        ([(3, 6), (11, 4), (13, 13), (5, 15)], "N6"),
        ([(15, 10), (22, 12), (20, 20), (13, 18)], "N7"),
        ([(24, 3), (31, 5), (29, 12), (22, 10)], "N6"),
    ):
        picture.poly(points, colour)
        x, y = points[0]
        picture.hline(x + 3, y + 3, 5, "N4")
        picture.hline(x + 3, y + 5, 4, "N4")
        picture.hline(x + 3, y + 7, 5, "M3")
    return picture


SMALL_PROPS: dict[str, Callable[[], Picture]] = {
    "crate": partial(crate, "T3"),
    "crate-amber": partial(crate, "O2"),
    "crates": crates,
    "cart": cart,
    "stool": stool,
    "mug": mug,
    "spool": spool,
    "spool-blue": partial(spool, "B3", "B2"),
    "warning": warning,
    "bin": bin_,
    "toolbox": toolbox,
    "cables-a": partial(cables, 1),
    "cables-b": partial(cables, 4),
    "swag-long": partial(swag, 192, 44, 0),
    "swag-short": partial(swag, 112, 30, 2),
    "bicycle": bicycle,
    "cot": cot,
    "plush": plush,
    "monitors": monitors,
    "shoes": shoes,
    "railing": barrier,
    "paper": paper,
    "trunk-right": partial(trunk, False),
    "trunk-left": partial(trunk, True),
}
