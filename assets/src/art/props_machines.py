"""Large props: seven server racks that are not alike, coolers, pillars, plinths, desks, doors."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from functools import partial

from art.canvas import Picture
from art.shading import box, hashed

Lights = tuple[str, ...]
MAGENTA: Lights = ("M2", "M3", "M4", "M3")
MINT: Lights = ("T3", "T4", "T5", "T4")
BLUE: Lights = ("B2", "B3", "B4", "T4")
CHANGING = 0.16
"""Part of a rack's lights that differ from its first frame."""
AMBER: Lights = ("O2", "O3", "O4", "T4")


def _cabinet(width: int, height: int, depth: int = 11) -> tuple[Picture, int]:
    """An empty rack with a 2 px margin; also the y of its front's top."""
    picture = box(width, depth, height, "N4 F0 F1", "N2 N3 N4", "F4", "N0", pad=2)
    for y in (5, 8):
        picture.hline(6, y, width - 8, "N3")
        picture.hline(6, y + 1, width - 8, "F2")
    return picture, 2 + depth


def rack(seed: int, lights: Lights, width: int = 24, height: int = 54, frame: int = 0) -> Picture:
    """A closed rack: units with rows of lights, a lit strip on its left edge.

    In frames after the first some of the lights are out, and others on.
    """
    chance = random.Random(seed)
    picture, top = _cabinet(width, height)
    picture.rect(4, top + 3, width - 4, height - 7, "N0")
    for y in range(top + 4, top + height - 6, 4):
        tall = chance.random() < 0.15
        picture.rect(5, y, width - 6, 3, "N1")
        picture.hline(5, y, width - 6, "N4" if tall else "N3")
        for x in range(7, width - 4, 2):
            lit = chance.random() < 0.5
            colour = lights[chance.randrange(4)] if lit else lights[(x + y) % 4]
            if frame and hashed(x, y, seed * 9 + frame) < CHANGING:
                lit = not lit
            if lit:
                picture.px(x, y + 1, colour, 0.95)
        if chance.random() < 0.4:
            picture.hline(width - 8, y + 1, 5, lights[0], 0.8)
    picture.vline(3, top + 3, height - 7, lights[1], 0.9)
    picture.hline(3, top + height - 3, width - 2, "N1")
    return picture.outline()


def rack_open() -> Picture:
    """A rack whose door stands open: boards, loose cables, one missing unit with a light left on behind."""
    picture, top = _cabinet(26, 54)
    picture.rect(4, top + 3, 22, 47, "N0")
    for number, y in enumerate(range(top + 5, top + 46, 6)):
        if number == 3:
            picture.rect(6, y, 18, 5, "M0", 0.8)
            picture.hline(7, y + 2, 9, "M3", 1)
            continue
        picture.rect(6, y, 18, 4, "N2")
        picture.hline(6, y, 18, "F0")
        picture.rect(8, y + 1, 5, 2, "G1")
        picture.px(9, y + 1, "G3")
        picture.px(20, y + 2, "O3", 0.9)
        picture.px(22, y + 2, "T4", 0.9)
    for x, color, sag in ((9, "Y1", 3), (14, "B3", 5), (18, "R2", 2)):
        for step in range(22):
            picture.px(x + round(sag * math.sin(step / 4)), top + 9 + step * 1.6, color)
    wide = Picture(picture.width + 12, picture.height)
    wide.blit(picture, 0, 0)
    wide.poly([(28, top + 1), (38, top + 7), (38, top + 55), (28, top + 51)], "N3")
    wide.line(28, top + 1, 38, top + 7, "F2")
    wide.line(29, top + 6, 37, top + 11, "N4")
    for y in range(top + 12, top + 46, 4):
        wide.line(31, y, 35, y + 2, "N1")
    return wide.outline()


def rack_glass() -> Picture:
    """Drives behind smoked glass, with a reflection across it."""
    picture, top = _cabinet(28, 52)
    picture.rect(5, top + 4, 22, 44, "B1", 0.35)
    for row in range(7):
        for column in range(5):
            x, y = 7 + column * 4, top + 6 + row * 6
            picture.rect(x, y, 3, 5, "N1")
            picture.hline(x, y, 3, "N4")
            picture.px(x + 1, y + 3, ("B4", "B3", "M4", "B3")[(row * 3 + column) % 4], 0.95)
    glass = picture.mask_poly([(12, top + 4), (18, top + 4), (9, top + 47), (5, top + 47), (5, top + 34)])
    picture.fill(glass, "B4", 0.2, alpha=46)
    picture.rect(25, top + 22, 1, 8, "F4")
    return picture.snapped(shine=True).outline()


def rack_tape() -> Picture:
    """An old tape machine nobody dared to switch off: two reels, a paper label, an amber lamp."""
    picture, top = _cabinet(32, 50)
    picture.rect(5, top + 4, 26, 22, "F3")
    picture.hline(5, top + 4, 26, "F5")
    picture.hline(5, top + 25, 26, "F1")
    for x in (11, 24):
        picture.ellipse(x, top + 13, 6, 6, "N1")
        picture.ellipse(x, top + 13, 5, 5, "O1")
        picture.ellipse(x, top + 13, 2, 2, "F4")
        picture.px(x + 2, top + 10, "O3")
        picture.px(x - 3, top + 15, "O0")
    picture.hline(11, top + 21, 14, "O0")
    picture.rect(16, top + 19, 4, 4, "N2")
    picture.rect(5, top + 28, 26, 9, "N3")
    for x in range(7, 30, 4):
        picture.rect(x, top + 31, 2, 3, ("N5", "F3", "R2")[x % 3])
    picture.rect(6, top + 40, 11, 5, "O5")
    picture.hline(7, top + 42, 8, "N4")
    picture.px(27, top + 42, "O4", 1)
    picture.px(27, top + 41, "O3", 1)
    return picture.outline()


def rack_low() -> Picture:
    """A half-height rack with somebody's plant on it."""
    picture, top = _cabinet(28, 28)
    picture.rect(4, top + 3, 24, 21, "N0")
    for y in range(top + 4, top + 22, 5):
        picture.rect(5, y, 22, 4, "N2")
        picture.hline(5, y, 22, "N4")
        for x in range(7, 24, 3):
            picture.px(x, y + 2, MAGENTA[(x + y) % 4], 0.95)
    tall = Picture(picture.width, picture.height + 16)
    tall.blit(picture, 0, 16)
    tall.rect(19, 15, 7, 7, "O2")
    tall.hline(18, 15, 9, "O3")
    for dx, dy, colour in (
        (0, -3, "G2"),
        (-3, -5, "G3"),
        (3, -6, "G2"),
        (-1, -8, "G3"),
        (4, -2, "G1"),
        (-4, -2, "G1"),
        (1, -5, "G3"),
        (2, -9, "G2"),
    ):
        tall.rect(21 + dx, 14 + dy, 3, 3, colour)
    tall.px(22, 6, "M4")
    return tall.outline()


def rack_dead() -> Picture:
    """Switched off, its front dented, a strip of tape across: one amber light still blinks."""
    picture, top = _cabinet(24, 52)
    picture.rect(4, top + 3, 20, 45, "N1")
    for y in range(top + 5, top + 44, 5):
        picture.rect(5, y, 18, 4, "N2")
        picture.hline(5, y, 18, "N3")
    picture.poly([(8, top + 18), (18, top + 16), (20, top + 27), (10, top + 30)], "N0")
    picture.line(8, top + 18, 18, top + 16, "N4")
    for step in range(20):
        picture.rect(4 + step, top + 33 - step // 2, 1, 3, "Y1" if step // 3 % 2 else "N1")
    picture.px(20, top + 6, "O3", 0.9)
    return picture.outline()


def rack_pair(seed: int, frame: int = 0) -> Picture:
    """Two racks bolted together, with one cable tray on top."""
    one, two = rack(seed, MAGENTA, 24, 54, frame), rack(seed + 1, BLUE, 24, 54, frame)
    picture = Picture(54, one.height + 4)
    picture.blit(one, 0, 4)
    picture.blit(two, 26, 4)
    picture.rect(4, 4, 46, 4, "N3")
    picture.hline(4, 3, 46, "F2")
    for x in range(7, 48, 6):
        picture.vline(x, 4, 4, "N1")
    return picture.outline()


def cooler(fans: int = 2) -> Picture:
    """A cooling unit: fans above each other behind grilles, frost at its feet."""
    height = fans * 20 + 8
    picture = box(30, 10, height, "F1 F2 F3", "F0 F1 F2", "F5", "N1", pad=2)
    for number in range(fans):
        cy = 12 + 12 + number * 20
        picture.ellipse(16.5, cy, 10, 9, "N2")
        picture.ellipse(16.5, cy, 9, 8, "N0")
        for blade in range(4):
            turn = blade * math.pi / 2 + number
            picture.line(16.5, cy, 16.5 + math.cos(turn) * 7, cy + math.sin(turn) * 6, "N4", 2)
        picture.ellipse(16.5, cy, 2, 2, "F2")
        for y in (-4, 0, 4):
            picture.hline(8, cy + y, 18, "N3")
    picture.rect(4, 12 + height - 4, 26, 2, "B2", 0.5)
    picture.hline(6, 12 + height - 4, 20, "B4", 0.9)
    picture.px(28, 14, "T5", 1)
    for x in (5, 11, 22, 27):
        picture.px(x, 12 + height - 1, "B5")
    return picture.outline()


def pillar(lamp: str) -> Picture:
    """A load-bearing pillar, lit by a slot on its front; 32 px wide, as high as the walls."""
    picture = Picture(36, 96)
    front = picture.mask_rect(4, 14, 28, 78)
    picture.shade(front, 0.9 - abs(picture.xs - 12) / 26, "N2 N3 N4 F0 F1")
    picture.rect(2, 2, 32, 12, "N1")
    picture.hline(2, 2, 32, "N4")
    picture.hline(2, 13, 32, "N7")
    picture.hline(2, 12, 32, "N5")
    picture.rect(4, 14, 28, 4, "N1")
    picture.hline(4, 18, 28, "F2")
    for y in (34, 58):
        picture.hline(4, y, 28, "N1")
        picture.hline(4, y + 1, 28, "F2")
    bright = {"magenta": ("M2", "M3", "M5"), "mint": ("T2", "T4", "T6")}[lamp]
    picture.rect(15, 24, 6, 44, "N0")
    picture.rect(16, 25, 4, 42, bright[0], 0.9)
    picture.rect(17, 25, 2, 42, bright[1], 1)
    for y in range(28, 64, 9):
        picture.vline(17, y, 4, bright[2], 1)
    picture.rect(2, 80, 32, 13, "N2")
    picture.hline(2, 80, 32, "F2")
    picture.hline(2, 92, 32, "N0")
    for x in range(2, 34):
        if x % 10 < 5:
            picture.rect(x, 84, 1, 5, "Y0")
    return picture.outline()


def tank_plinth() -> Picture:
    """The socket a nano tank stands on: flat, so that the tank hides most of it."""
    picture = Picture(44, 20)
    picture.ellipse(21.5, 11, 20, 7.5, "N1")
    picture.ellipse(21.5, 9, 20, 7.5, "F0")
    picture.fill(picture.mask_ring(21.5, 9, 20, 7.5, 1.3), "F2")
    picture.fill(picture.mask_ring(21.5, 9, 17.5, 6, 1.2), "T4", 0.8)
    picture.ellipse(21.5, 9, 14, 4.5, "N2")
    return picture.outline()


def core_socket() -> Picture:
    """The ring in the floor round the column's foot."""
    picture = Picture(152, 48)
    picture.ellipse(75.5, 26, 74, 20, "N0")
    picture.ellipse(75.5, 22, 74, 20, "N3")
    picture.fill(picture.mask_ring(75.5, 22, 74, 20, 1.5), "F2")
    picture.fill(picture.mask_ring(75.5, 22, 69, 17.5, 1.4), "M3", 0.85)
    picture.ellipse(75.5, 22, 64, 15, "N1")
    for degrees in range(0, 360, 12):
        x, y = 75.5 + math.cos(math.radians(degrees)) * 71.4, 22 + math.sin(math.radians(degrees)) * 18.6
        picture.px(x, y, "F3")
    return picture.outline()


def desk() -> Picture:
    """The night technician's desk: two monitors, keyboard, papers, an amber lamp, a photograph."""
    picture = Picture(72, 58)
    body = box(66, 15, 18, "O0 O1 Y0", "N2 O0 O1", "Y1", "N1", pad=1)
    picture.blit(body, 2, 22)
    for x in (6, 46):
        picture.rect(x, 41, 20, 12, "O0")
        picture.hline(x, 41, 20, "O2")
        picture.hline(x + 7, 45, 6, "F3")
    for x, lines in ((10, ("M4", "M3", "M5")), (32, ("B4", "T4", "B3"))):
        picture.rect(x + 8, 22, 4, 5, "N4")
        picture.hline(x + 5, 27, 10, "N3")
        picture.rect(x, 7, 20, 16, "N2")
        picture.hline(x, 7, 20, "F2")
        picture.rect(x + 1, 8, 18, 13, "N1" if x > 20 else "M0", 0.8)
        for line in range(5):
            picture.hline(x + 3, 10 + line * 2, 4 + (line * 7 + x) % 11, lines[line % 3], 1)
    picture.rect(24, 30, 16, 4, "N4")
    picture.hline(24, 30, 16, "N6")
    for x in range(25, 39, 2):
        picture.px(x, 32, "N7")
    picture.rect(44, 29, 9, 6, "N7")
    picture.hline(45, 31, 6, "N5")
    picture.hline(45, 33, 4, "N5")
    picture.rect(7, 28, 6, 6, "O4")
    picture.rect(8, 29, 4, 4, "B3")
    picture.px(9, 31, "S3")
    picture.px(10, 31, "S3")
    picture.line(60, 33, 63, 22, "F1")
    picture.line(63, 22, 57, 15, "F2")
    picture.poly([(52, 17), (57, 11), (61, 16)], "O2")
    picture.hline(53, 18, 7, "O5", 1)
    picture.hline(55, 19, 4, "O4", 1)
    picture.hline(57, 34, 8, "N1")
    return picture.outline()


def console() -> Picture:
    """A standing console with a slanted panel."""
    picture = Picture(34, 40)
    picture.poly([(8, 18), (26, 18), (24, 37), (10, 37)], "N3")
    picture.vline(11, 19, 17, "F0")
    picture.rect(8, 35, 18, 3, "N2")
    picture.poly([(3, 6), (31, 6), (29, 20), (5, 20)], "F1")
    picture.hline(3, 6, 28, "F4")
    picture.poly([(6, 8), (28, 8), (26, 16), (8, 16)], "T1", 0.8)
    for y, width in ((9, 9), (11, 14), (13, 6)):
        picture.hline(9, y, width, "T5" if y == 9 else "T4", 1)
    picture.px(24, 10, "O4", 1)
    picture.px(24, 12, "T6", 1)
    for x in range(8, 26, 3):
        picture.px(x, 18, "N6")
    picture.hline(10, 27, 14, "T3", 0.8)
    return picture.outline()


def door_leaf() -> Picture:
    """The sliding door of the way in, seen from the front; 48 px wide."""
    picture = Picture(52, 66)
    picture.rect(1, 1, 50, 64, "N1")
    picture.rect(3, 3, 46, 61, "F0")
    picture.rect(6, 8, 40, 56, "N2")
    for x in (7, 26):
        picture.rect(x, 9, 19, 55, "F1")
        picture.vline(x, 9, 55, "F3")
        picture.vline(x + 18, 9, 55, "N4")
        picture.rect(x + 4, 16, 11, 16, "N1")
        picture.rect(x + 5, 17, 9, 14, "T1", 0.6)
        picture.line(x + 6, 29, x + 12, 18, "T3", emissive=0.6)
        picture.hline(x + 2, 44, 15, "N4")
        picture.hline(x + 2, 45, 15, "F2")
    picture.rect(20, 3, 12, 4, "N0")
    picture.rect(21, 4, 10, 2, "T5", 1)
    picture.hline(3, 3, 46, "F3")
    return picture


MACHINE_PROPS: dict[str, Callable[[], Picture]] = {
    "rack-magenta": partial(rack, 3, MAGENTA),
    "rack-blue": partial(rack, 8, BLUE),
    "rack-mint": partial(rack, 14, MINT),
    "rack-amber": partial(rack, 21, AMBER, 22, 46),
    "rack-wide": partial(rack, 30, MAGENTA, 30, 56),
    "rack-open": rack_open,
    "rack-glass": rack_glass,
    "rack-tape": rack_tape,
    "rack-low": rack_low,
    "rack-dead": rack_dead,
    "rack-pair": partial(rack_pair, 41),
    "cooler": cooler,
    "cooler-tall": partial(cooler, 3),
    "pillar-magenta": partial(pillar, "magenta"),
    "pillar-mint": partial(pillar, "mint"),
    "tank-plinth": tank_plinth,
    "core-socket": core_socket,
    "desk": desk,
    "console": console,
    "door": door_leaf,
}

BLINKING: dict[str, Callable[[int], Picture]] = {
    "rack-magenta": lambda frame: rack(3, MAGENTA, frame=frame),
    "rack-blue": lambda frame: rack(8, BLUE, frame=frame),
    "rack-mint": lambda frame: rack(14, MINT, frame=frame),
    "rack-amber": lambda frame: rack(21, AMBER, 22, 46, frame),
    "rack-wide": lambda frame: rack(30, MAGENTA, 30, 56, frame),
    "rack-pair": lambda frame: rack_pair(41, frame),
}
"""Racks whose lights change: name -> the picture of a frame. Their later frames are props `NAME-2`, `NAME-3`."""
BLINK_FRAMES = 4
