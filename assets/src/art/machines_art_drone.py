"""Drones: what one thinks is read from the shape of its eye as well as from the colour.

A slit hunts (red), three bars and a bright line search, fangs of light have found, a ring wonders (amber), an arc is
calm (mint), two arcs laugh, a cross is stunned. The arms say it too: level on patrol, up in alarm, swept down in a dive.
"""

from __future__ import annotations

import numpy as np

from art.canvas import Picture
from art.shading import hashed

DRONE = (30, 23)  # px
ANCHOR = (15, 21)  # the stinger's tip: the view lifts it by the drone's height above the floor
TICKS = {"patrol": 8, "alert": 4, "search": 8, "curious": 12, "dive": 3, "stunned": 6, "calm": 10, "rebooted": 8}


def _hull(frame: int, tilt: int, accent: str, lamp: str | None, raised: int = 0) -> Picture:
    """A drone without its eye: round body, two arms with turning rotors, a stinger below."""
    picture = Picture(*DRONE)
    cx, cy = 15, 10
    for side in (-1, 1):
        lift = tilt * side - raised
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


def _slit(picture: Picture, shift: int) -> None:
    """On patrol: a flat slit, its glint where it looks."""
    picture.hline(10, 9, 9, "R1", 1.0)
    picture.hline(10, 10, 9, "R2", 1.0)
    picture.rect(13 + shift, 9, 3, 2, "R3", 1.0)


def _comb(picture: Picture, shift: int) -> None:
    """Searching: three bars, and a line of light that goes to and fro over them."""
    for x in (9, 13, 17):
        picture.rect(x, 8, 3, 4, "R2", 1.0)
    picture.vline(14 + shift, 7, 6, "O5", 1.0)


def _fangs(picture: Picture, bright: str) -> None:
    """It has found somebody: the whole eye alight under a frown, with a row of teeth below."""
    rows = ["r.......r", "Rr.....rR", "RRr.o.rRR", "RRRoooRRR", ".RRRoRRR.", ".R.R.R.R."]
    picture.grid(rows, {"r": "R2", "R": "R3", "o": bright}, 10, 7, "rRo")


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
        _slit(picture, (-2, 0, 2, 0)[frame % 4])
    elif state == "search":
        picture = _hull(frame, (-2, 0, 2, 0)[frame % 4], "M3", "R2")
        _comb(picture, (-4, 0, 4, 0)[frame % 4])
        picture.hline(12, 21, 5, "R3", 1.0)
    elif state == "alert":
        picture = _hull(frame, 0, "R2" if frame % 2 else "R3", "R3" if frame % 2 else "R2", raised=3)
        _fangs(picture, "O5" if frame % 2 == 0 else "R3")
    elif state == "dive":
        picture = _hull(frame, 0, "R3", "R3", raised=-5)
        _fangs(picture, "O5")
        picture.vline(14, 18, 5, "R3", 1.0)
        picture.vline(13, 18, 3 + frame % 2, "R2", 1.0)
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
        if state == "calm":
            _arc(picture, bright, 0)
        else:
            picture.grid([".oo..oo.", "o..oo..o"], {"o": bright}, 10, 8, "o")
            heart = ["o.o", "ooo", ".o."]
            picture.grid(heart, {"o": "T5"}, 13, 15, "o")
            picture.hline(7, 13, 4 * (frame % 4) + 4, "T4", 1.0)
    return picture.outline()
