"""Drones: what one thinks is read from the shape of its eye as well as from the colour.

A slit hunts (red), a ring wonders (amber), an arc is calm (mint), a cross is stunned.
"""

from __future__ import annotations

import numpy as np

from art.canvas import Picture
from art.shading import hashed

DRONE = (30, 23)  # px
ANCHOR = (15, 21)  # the stinger's tip: the view lifts it by the drone's height above the floor
TICKS = {"patrol": 8, "alert": 4, "search": 8, "curious": 12, "dive": 3, "stunned": 6, "calm": 10, "rebooted": 8}


def _hull(frame: int, tilt: int, accent: str, lamp: str | None) -> Picture:
    """A drone without its eye: round body, two arms with turning rotors, a stinger below."""
    picture = Picture(*DRONE)
    cx, cy = 15, 10
    for side in (-1, 1):
        lift = tilt * side
        root = cx + side * 6
        tip = cx + (side * 12 if side > 0 else -12)
        picture.poly([(root, cy - 2), (tip, cy - 4 + lift), (tip, cy - 2 + lift), (root, cy + 2)], "N3")
        picture.line(root, cy - 2, tip, cy - 4 + lift, "N5")
        left = 26 if side > 0 else 2
        picture.rect(left, cy - 6 + lift, 2, 6, "N5")
        picture.px(left, cy - 6 + lift, "N7")
        picture.px(left, cy - 1 + lift, accent, 1.0)
        picture.px(left + 1, cy - 1 + lift, accent, 1.0)
        blade = (6, 4, 2, 4)[(frame + (side > 0)) % 4]
        picture.hline(left + 1 - blade // 2, cy - 7 + lift, blade, "N6" if blade > 3 else "N4")
    body = picture.mask_ellipse(cx - 0.5, cy, 8, 7.4)
    away = np.hypot((picture.xs - cx + 3) / 11, (picture.ys - cy + 4) / 11)
    picture.shade(body, (1 - away) * 1.15, "N1 N2 N3 N4 N5 N6 N7")
    picture.fill(picture.mask_ellipse(cx - 0.5, cy + 2, 8, 6) & (picture.ys > cy + 4), "N2")
    picture.hline(cx - 8, cy + 3, 16, "N1")
    for x in range(-6, 7, 3):
        picture.px(cx + x, cy + 4, "O3")
        picture.px(cx + x - 1, cy + 4, "O3")
    picture.rect(cx - 2, cy + 7, 3, 2, "N3")
    picture.rect(cx - 2, cy + 9, 3, 1, "N4")
    if lamp is not None:
        picture.px(cx - 1, cy + 10, lamp, 1.0)
    picture.px(cx - 6, cy - 5, "N8")
    picture.px(cx - 5, cy - 6, "N8")
    picture.px(cx - 4, cy - 6, "N7")
    picture.rounded(cx - 6, cy - 3, 11, 6, "N0", 2)
    return picture


def _slit(picture: Picture, shift: int, wide: bool, hot: bool) -> None:
    """A hunter's eye: a flat red slit, its glint where it looks."""
    y = 9
    picture.hline(10, y, 9, "R1", 1.0)
    picture.hline(10, y + 1, 9, "R2", 1.0)
    if wide:
        picture.hline(11, y - 1, 7, "R2", 1.0)
        picture.hline(11, y + 2, 7, "R1", 1.0)
    picture.hline(13 + shift, y, 3, "R3", 1.0)
    picture.hline(13 + shift, y + 1, 3, "R3", 1.0)
    picture.px(14 + shift, y, "O5" if hot else "R3", 1.0)
    picture.px(10, y - 2, "R2", 1.0)  # frowning corners
    picture.px(11, y - 1 if not wide else y - 2, "R2", 1.0)
    picture.px(18, y - 2, "R2", 1.0)
    picture.px(17, y - 1 if not wide else y - 2, "R2", 1.0)


def _ring(picture: Picture, shift: int, open_wide: bool) -> None:
    """A wondering eye: an amber ring."""
    rows = [".###.", "#...#", "#...#", "#...#", ".###."] if open_wide else [".##.", "#..#", "#..#", ".##."]
    picture.grid([row.replace("#", "o") for row in rows], {"o": "O4"}, 12 + shift, 7, "o")
    picture.px(14 + shift, 9, "O3", 1.0)


def _arc(picture: Picture, bright: str, lift: int) -> None:
    """A calm eye: a mint arc, as of an eye that smiles."""
    picture.grid(["..ooooo..", ".oo...oo.", "oo.....oo"], {"o": bright}, 10, 8 - lift, "o")


def drone(state: str, frame: int) -> Picture:
    """One of the four frames of a drone in a state of `TICKS`."""
    if state == "patrol":
        picture = _hull(frame, 0, "M3", "M3")
        _slit(picture, (-2, 0, 2, 0)[frame % 4], False, False)
    elif state == "search":
        picture = _hull(frame, (-1, 0, 1, 0)[frame % 4], "M3", "R2")
        _slit(picture, (-3, -1, 2, 0)[frame % 4], False, True)
    elif state == "alert":
        picture = _hull(frame, 0, "R2" if frame % 2 else "R3", "R3" if frame % 2 else "R2")
        _slit(picture, 0, True, frame % 2 == 0)
    elif state == "dive":
        picture = _hull(frame, 0, "R3", "R3")
        _slit(picture, 0, frame % 2 == 0, True)
        for x in (1, 27):
            for y in range(3 if frame % 2 else 2):
                picture.px(x + 1, 1 - y, "R3" if y == 0 else "R2", 1.0)
        picture.rect(13, 19, 3, 1, "R2", 1.0)
        picture.px(14, 20, "R3", 1.0)
    elif state == "curious":
        picture = _hull(frame, (1, 1, 0, -1)[frame % 4], "O3", "O3")
        _ring(picture, (0, 0, 1, 0)[frame % 4], frame % 4 != 3)
    elif state == "stunned":
        picture = _hull(0 if frame % 4 else 2, (2, 1, 2, 1)[frame % 4], "N4", None)
        cross = ["o..o", ".oo.", ".oo.", "o..o"]
        picture.grid(cross, {"o": "O3" if frame % 2 else "O2"}, 13, 8, "o")
        for spark in range(3):
            x, y = int(4 + hashed(frame, spark, 3) * 22), int(1 + hashed(frame, spark, 5) * 14)
            picture.px(x, y, "O4", 1.0)
            picture.px(x + 1, y + 1, "O3", 1.0)
    else:
        picture = _hull(frame, 0, "T4", "T5")
        bright = ("T5", "T5", "T4", "T5")[frame % 4] if state == "calm" else ("T5", "T6", "T5", "T6")[frame % 4]
        _arc(picture, bright, 0)
        if state == "rebooted":
            heart = ["o.o", "ooo", ".o."]
            picture.grid(heart, {"o": "T5"}, 13, 15, "o")
            picture.hline(7, 13, 4 * (frame % 4) + 4, "T4", 1.0)
    return picture.outline()
