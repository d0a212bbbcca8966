"""Small things of the clinic that say who waits, trains and is treated here: each belongs to one wing and to somebody."""

from __future__ import annotations

import math
from collections.abc import Callable

from art.canvas import Picture
from art.props_clinic_light import tooth
from art.shading import box, hashed


def a_board() -> Picture:
    """A folding board at the door: a tooth, and a heart where the others have a number."""
    picture = Picture(28, 36)
    picture.poly([(6, 3), (22, 3), (26, 33), (2, 33)], "O1")
    picture.poly([(8, 5), (20, 5), (23, 30), (5, 30)], "N1")
    picture.line(6, 3, 2, 33, "O2")
    tooth(picture, 10, 8, "T5", "T4")
    picture.grid(("##.##", "#####", ".###.", "..#.."), {"#": "O4"}, 12, 17, "#")
    for x, y, wide in ((8, 23, 12), (9, 26, 9)):
        picture.hline(x, y, wide, "N7")
    picture.hline(3, 33, 23, "O0")
    return picture.outline()


def umbrellas() -> Picture:
    """Three wet umbrellas in a stand; the floor has had some of it."""
    picture = Picture(30, 50)
    picture.ellipse(15, 46, 11, 2, "F1")
    picture.hline(9, 46, 8, "F3")
    for x, y, dark, light in ((9, 8, "R1", "R3"), (15, 4, "V1", "V3"), (20, 10, "Y0", "O4")):
        picture.poly([(x, y + 4), (x + 4, y + 18), (x + 2, y + 32), (x - 2, y + 32), (x - 4, y + 18)], dark)
        picture.line(x - 1, y + 6, x - 2, y + 28, light)
        picture.vline(x, y, 6, "N6")
        picture.px(x + 1, y, "N7")
        picture.px(x + 2, y + 1, "N6")
    picture.cylinder(6, 26, 17, 19, "N2 N3 N4 N5 N6", 0.3)
    picture.hline(6, 26, 17, "N7")
    picture.hline(7, 32, 15, "T4")
    for x, y in ((5, 46), (24, 44), (26, 47)):
        picture.px(x, y, "B5")
    return picture.outline()


def molar_model() -> Picture:
    """A molar as tall as a child, cut open on a plinth: what the bots do, to be walked round."""
    picture = Picture(44, 66)
    picture.blit(box(34, 10, 13, "N5 N6 N7", "N3 N4 N5", "N8", "N1"), 5, 38)
    picture.hline(8, 55, 28, "T5", 0.9)
    body = picture.mask_rounded(8, 4, 28, 24, 8)
    for x in (12, 26):
        body |= picture.mask_poly([(x - 3, 22), (x + 8, 22), (x + 5, 43), (x + 1, 43)])
    body |= picture.mask_ellipse(15, 7, 6, 5) | picture.mask_ellipse(28, 7, 6, 5)
    picture.shade(body, 1.05 - (picture.xs - 8) / 34 - (picture.ys - 4) / 90, "N5 N6 N7 N8 N8")
    cut = picture.mask_poly([(22, 2), (36, 2), (36, 44), (27, 44), (22, 26)]) & body
    inner = cut & picture.mask_rounded(22, 8, 10, 34, 4)
    picture.fill(cut, "S5")
    picture.fill(inner, "R2")
    picture.fill(inner & picture.mask_rounded(23, 12, 6, 28, 3), "R1")
    picture.vline(22, 6, 22, "N8")
    for mote in range(16):
        x, y = 22 + hashed(mote, 1, 4) * 11, 9 + hashed(mote, 2, 4) * 30
        picture.px(int(x), int(y), ("T6", "T5", "T4")[mote % 3], 1.0)
    return picture.outline()


def gym_mat() -> Picture:
    """Kade's mat behind the desk, a towel on it and the day's count in chalk; flat."""
    picture = Picture(64, 26)
    picture.rounded(1, 2, 60, 22, "B1", 3)
    picture.rounded(2, 3, 58, 20, "B2", 3)
    picture.hline(4, 4, 54, "B3")
    for x in range(6, 58, 6):
        picture.vline(x, 5, 17, "B1")
    for number in range(4):
        picture.vline(12 + number * 2, 9, 6, "N8")
    picture.line(10, 14, 20, 9, "N8")
    picture.poly([(38, 7), (54, 9), (52, 20), (36, 18)], "N6")
    picture.poly([(38, 7), (54, 9), (53, 12), (38, 10)], "N8")
    picture.line(37, 16, 52, 18, "O3")
    return picture


def kettlebells() -> Picture:
    """Two kettlebells, one with a smile painted on it."""
    picture = Picture(32, 22)
    for x, size, tone in ((9, 7, "N3"), (22, 6, "O2")):
        picture.fill(picture.mask_ring(x, 13 - size, size * 0.6, size * 0.7, 1.6), "N5")
        picture.shade(
            picture.mask_ellipse(x, 14, size, size - 0.5),
            1 - (picture.xs - x + size) / (size * 2.4),
            f"N1 N2 {tone} {tone} N6",
        )
    picture.px(20, 13, "N8")
    picture.px(24, 13, "N8")
    picture.grid(("#...#", ".###."), {"#": "N8"}, 20, 15)
    return picture.outline()


def whiteboard() -> Picture:
    """Elara's board on wheels: forty capsules crossed out, one drawn large with a question mark."""
    picture = Picture(66, 62)
    for x in (8, 56):
        picture.vline(x, 8, 48, "N4")
        picture.vline(x + 1, 8, 48, "N6")
        picture.rect(x - 3, 56, 8, 3, "N2")
    picture.rect(3, 4, 60, 36, "N5")
    picture.rect(5, 6, 56, 32, "N8")
    picture.rect(5, 30, 56, 8, "N7")
    for number in range(24):
        x, y = 8 + number % 8 * 4, 9 + number // 8 * 5
        picture.px(x, y, "B3")
        picture.px(x + 1, y + 1, "B3")
        picture.px(x + 1, y, "R2")
        picture.px(x, y + 1, "R2")
    picture.fill(picture.mask_ring(50, 17, 7, 9, 1.2), "T3")
    picture.hline(44, 17, 13, "T3")
    picture.grid((".##.", "#..#", "..#.", ".#..", "....", ".#.."), {"#": "M3"}, 48, 12)
    for x, y, wide, tone in ((8, 26, 22, "N4"), (8, 29, 30, "N4"), (8, 33, 16, "R2"), (30, 33, 12, "T3")):
        for step in range(wide):
            picture.px(x + step, y + (step * 7 % 3 == 0), tone)
    picture.rect(5, 38, 56, 3, "N4")
    for x, tone in ((14, "R2"), (19, "B3"), (24, "T3")):
        picture.rect(x, 37, 4, 2, tone)
    return picture.outline()


def failed_box() -> Picture:
    """A box of capsules that cracked, each with its number; on the lid: NOT YET."""
    picture = Picture(40, 34)
    picture.blit(box(32, 12, 13, "S1 S2", "S1 S2 S3", "S4", "S0"), 3, 5)
    picture.rect(6, 8, 27, 8, "N0")
    for number in range(7):
        x = 7 + number * 4
        y = 6 + number % 3
        picture.rounded(x, y, 3, 7, "N7", 1)
        picture.hline(x, y + 3, 3, "T3" if number % 3 else "R2")
        picture.px(x + number % 3, y + 1, "N3")
        picture.px(x + 1, y + 5, "N4")
    picture.rect(10, 22, 19, 6, "O5")
    for x in (12, 15, 18, 22, 25):
        picture.rect(x, 24, 2, 2, "N3")
    return picture.outline()


def takeaway() -> Picture:
    """Two cups, one cold; a noodle box with the sticks still in it; flat."""
    picture = Picture(34, 20)
    for x, tone, light in ((4, "O2", "O4"), (12, "T3", "T5")):
        picture.rect(x, 8, 5, 7, tone)
        picture.hline(x, 8, 5, "N8")
        picture.vline(x, 9, 6, light)
    picture.poly([(20, 7), (31, 7), (29, 16), (22, 16)], "N8")
    picture.poly([(27, 7), (31, 7), (29, 16), (27, 16)], "N6")
    picture.hline(22, 11, 6, "R2")
    picture.line(24, 7, 20, 1, "S3")
    picture.line(27, 7, 25, 0, "S3")
    return picture.outline()


def headsets() -> Picture:
    """Three dream visors on a stand, asleep, each with a tag: the middle one is marked FAVOURITE."""
    picture = Picture(32, 60)
    picture.vline(15, 8, 44, "N4")
    picture.vline(16, 8, 44, "N6")
    picture.rounded(6, 50, 20, 6, "N3", 2)
    picture.hline(7, 50, 18, "N6")
    for y, tone in ((6, "V2"), (21, "B2"), (36, "V2")):
        picture.rounded(5, y, 22, 9, "N2", 3)
        picture.rounded(6, y + 1, 20, 6, tone, 3, 0.35)
        picture.hline(8, y + 2, 9, "V3" if tone == "V2" else "B4", 0.9)
        picture.px(27, y + 4, "N5")
        picture.rect(24, y + 8, 4, 4, "O5")
    picture.px(25, 30, "R3")
    return picture.outline()


def beanbag() -> Picture:
    """A beanbag with the dent of somebody who waited long."""
    picture = Picture(42, 32)
    body = picture.mask_ellipse(20, 18, 18, 12) | picture.mask_ellipse(17, 12, 12, 9)
    picture.shade(body, 1.0 - (picture.xs - 4) / 48 - (picture.ys - 4) / 60, "M0 V1 V1 V2 V3")
    picture.fill(picture.mask_ellipse(22, 13, 8, 4), "V1")
    for x, y in ((8, 20), (14, 24), (30, 22), (27, 27)):
        picture.px(x, y, "V3")
    picture.line(20, 5, 32, 16, "M0")
    return picture.outline()


def xray_stand() -> Picture:
    """A lit film on a stand: a jaw with one tooth ringed by hand."""
    picture = Picture(48, 60)
    picture.vline(23, 34, 20, "N4")
    picture.vline(24, 34, 20, "N6")
    picture.rounded(12, 53, 23, 4, "N3", 2)
    picture.rounded(2, 3, 44, 32, "N4", 2)
    picture.rect(5, 6, 38, 26, "B1", 0.6)
    for step in range(25):
        turn = math.pi * (step / 24)
        x, y = 24 - math.cos(turn) * 15, 12 + math.sin(turn) * 13
        picture.rect(round(x) - 1, round(y) - 1, 2, 3 if step % 2 else 2, "B5" if step % 3 else "B4", 0.9)
    picture.fill(picture.mask_ring(36, 20, 4, 4, 1.0), "O4", 0.9)
    picture.hline(8, 29, 10, "B4", 0.8)
    return picture.outline()


def brave_box() -> Picture:
    """The chest by the door of room two: whoever was brave may take one thing; whoever was not, too."""
    picture = Picture(38, 36)
    picture.blit(box(30, 10, 13, "O1 O2", "O1 O2 O3", "O4", "O0"), 3, 9)
    picture.rect(6, 11, 26, 8, "N0")
    picture.poly([(4, 9), (34, 9), (31, 2), (7, 2)], "O1")
    picture.hline(7, 3, 24, "O3")
    for x, y, tone, light in (
        (8, 9, "R2", "R3"),
        (13, 11, "B3", "B5"),
        (18, 8, "T3", "T5"),
        (23, 11, "M3", "M5"),
        (27, 9, "G2", "G3"),
    ):
        picture.rect(x, y, 4, 5, tone)
        picture.hline(x, y, 4, light)
    picture.grid(("..#..", ".###.", "#####", ".###.", "#...#"), {"#": "O5"}, 15, 22)
    return picture.outline()


def dropped_tray() -> Picture:
    """A tray and its instruments, where they fell when the chairs rose; flat."""
    picture = Picture(44, 26)
    picture.poly([(6, 8), (24, 3), (29, 14), (11, 19)], "N4")
    picture.poly([(8, 9), (23, 5), (27, 13), (12, 17)], "N6")
    picture.line(8, 9, 23, 5, "N8")
    for x0, y0, x1, y1 in ((28, 18, 38, 14), (32, 21, 41, 22), (14, 21, 22, 23), (33, 6, 36, 11)):
        picture.line(x0, y0, x1, y1, "N2", 2)
        picture.line(x0, y0 - 1, x1, y1 - 1, "N7")
        picture.px(x1, y1 - 1, "N8")
    picture.ellipse(5, 20, 3, 2, "N7")
    picture.ellipse(5, 20, 1.5, 1, "T3")
    return picture


def slippers() -> Picture:
    """A pair of slippers, neatly, by a bed that is empty; flat."""
    picture = Picture(20, 14)
    for x in (2, 10):
        picture.rounded(x, 2, 6, 10, "M1", 2)
        picture.rounded(x + 1, 6, 4, 5, "R3", 1)
        picture.hline(x + 1, 3, 4, "S5")
    return picture


def balloon() -> Picture:
    """A balloon in the shape of a molar on a ribbon, a little low by now."""
    picture = Picture(26, 66)
    for y in range(24, 60):
        picture.px(13 + math.sin(y / 5) * 1.5, y, "N6")
    picture.rect(9, 58, 8, 5, "O2")
    picture.hline(9, 58, 8, "O4")
    body = (
        picture.mask_rounded(3, 3, 20, 14, 6) | picture.mask_ellipse(8, 18, 4, 5) | picture.mask_ellipse(18, 18, 4, 5)
    )
    picture.shade(body, 1.0 - (picture.xs - 3) / 26 - (picture.ys - 3) / 40, "O1 O2 O2 O3 O4 O5")
    picture.px(7, 6, "N8")
    picture.px(8, 5, "N8")
    picture.px(9, 9, "O0")
    picture.px(15, 9, "O0")
    picture.hline(11, 12, 3, "O0")
    return picture.outline()


STORY_PROPS: dict[str, Callable[[], Picture]] = {
    "a-board": a_board,
    "umbrellas": umbrellas,
    "molar-model": molar_model,
    "gym-mat": gym_mat,
    "kettlebells": kettlebells,
    "whiteboard": whiteboard,
    "failed-box": failed_box,
    "takeaway": takeaway,
    "headsets": headsets,
    "beanbag": beanbag,
    "xray-stand": xray_stand,
    "brave-box": brave_box,
    "dropped-tray": dropped_tray,
    "slippers": slippers,
    "balloon": balloon,
}
"""Story -> the function that draws it. Maps hold their ids by this order; new ones go to the end of CEILING_PROPS."""
