"""The four people as portraits: each with a skull, a silhouette and clothes of their own.

A person is drawn in two layers: what lies under the features (the hair behind, neck, face, shadows) and what lies
over them (clothes, the hair in front). All look to the left; Kade is mirrored when he is put together.
"""

from __future__ import annotations

import itertools

import numpy as np

from art.canvas import Mask, Picture
from art.faces import Skull, bare_head
from art.faces_features import NOSE_BROAD, NOSE_FRONT, NOSE_SHARP, Skin
from art.faces_strokes import Spot, Warp, blob, lock, stroke
from art.palette import Colour
from art.shading import hashed

# Orion's skin is paler and colder than the palette's: portraits alone use these three.
PALE_SHADE, PALE_HALF, PALE_BASE = (134, 88, 122), (196, 152, 164), (240, 212, 202)

LIGHT_SKIN = Skin("S0", "S1", "K0", "S3", "S4", "S5", ("S1", "R3", "M5"))
OLIVE_SKIN = Skin("S0", "S1", "K0", "S3", "S4", "S5", ("R1", "S2", "S3"))
BROWN_SKIN = Skin("O0", "S0", "S1", "S2", "K0", "S3", ("O0", "S1", "K0"))
PALE_SKIN = Skin("S0", "S0", PALE_SHADE, PALE_HALF, PALE_BASE, "S5", ("M1", PALE_SHADE, "M5"))

SKULLS = {
    "elara": Skull(
        Warp(0.97, 1.03, 0.0, -2.0, (1.0, 1.0)),
        (
            (31, 34),
            (29.5, 45),
            (31, 54),
            (33, 61),
            (37.5, 68),
            (44, 74),
            (49, 73.5),
            (57, 67.5),
            (64, 59),
            (67, 48),
            (67, 36),
            (60, 25),
            (46, 21),
            (35, 26),
        ),
        OLIVE_SKIN,
        ("T1", "T3", "T5"),
        "N0",
        "N1",
        1.7,
        wings=True,
        cheekbones=True,
    ),
    "kade": Skull(
        Warp(1.03, 1.03, 0.0, 2.0, (0.0, 1.5)),
        (
            (31, 34),
            (29.5, 46),
            (30.5, 56),
            (32, 63),
            (36, 69.5),
            (43, 75),
            (50.5, 75),
            (60, 69),
            (66, 60),
            (68, 48),
            (67, 36),
            (60, 25),
            (46, 21),
            (35, 26),
        ),
        BROWN_SKIN,
        ("O0", "Y0", "O3"),
        "N0",
        "N1",
        2.4,
        nose_shape=NOSE_BROAD,
        mouth=(45, 66),
        stubble=True,
        ear=(70, 50),
    ),
    "lena": Skull(
        Warp(1.02, 0.97, 0.0, 4.0, (-1.0, 2.5)),
        (
            (32, 34),
            (29, 45),
            (29, 55),
            (31.5, 62),
            (37, 69),
            (44.5, 72.5),
            (51, 72),
            (59.5, 67),
            (66, 58),
            (68.5, 47),
            (67, 36),
            (60, 25),
            (46, 21),
            (35, 26),
        ),
        LIGHT_SKIN,
        ("G1", "G2", "G3"),
        "O0",
        "O1",
        1.6,
        near=(50, 46),
        far=(31.5, 46),
        nose=(44.5, 48.5),
        mouth=(45.5, 63.5),
        nose_shape=NOSE_FRONT,
        far_wide=True,
        freckles=True,
        ear=(69, 51),
    ),
    "orion": Skull(
        Warp(0.93, 1.05, 0.0, 3.0, (1.0, 1.0)),
        (
            (33, 34),
            (31, 45),
            (32, 54),
            (34, 61),
            (38, 68),
            (44.5, 75.5),
            (49, 75.5),
            (56, 68.5),
            (62.5, 59),
            (66, 48),
            (66, 36),
            (60, 25),
            (46, 21),
            (35, 26),
        ),
        PALE_SKIN,
        ("M1", "M3", "M5"),
        "N0",
        "N0",
        2.2,
        near=(49, 46.5),
        far=(34, 46.5),
        nose_shape=NOSE_SHARP,
        cheekbones=True,
    ),
}


def _shoulders(picture: Picture, colours: str, points: list[Spot]) -> Mask:
    mask = blob(picture, points)
    field = 0.78 - (picture.xs - 10) / 110 + 0.10 * np.sin(picture.xs * 0.22) - 0.06 * (picture.ys - 80) / 16
    picture.shade(mask, field, colours)
    return mask


def _edge(mask: Mask) -> Mask:
    """The border pixels of a mask, inside it."""
    inner = np.zeros_like(mask)
    inner[1:-1, 1:-1] = mask[:-2, 1:-1] & mask[2:, 1:-1] & mask[1:-1, :-2] & mask[1:-1, 2:]
    return mask & ~inner


# --- Elara: an A-line bob, a silver streak, a white coat --------------------------------------------------

_INK = "N0 N1 N2 N3 N4 N5"
_INK_DARK = "N0 N0 N1 N2 N3"
_SILVER = "N4 N5 N6 N7 N8"


def elara_under(picture: Picture) -> None:
    skull = SKULLS["elara"]
    warp = skull.warp
    back = [
        (27, 30),
        (21, 46),
        (20, 62),
        (26, 76),
        (37, 78),
        (50, 70),
        (66, 76),
        (77, 69),
        (81, 56),
        (80, 40),
        (72, 22),
        (56, 11),
        (38, 14),
    ]
    picture.fill(blob(picture, warp(back)), "N0")
    for i in range(7):
        lock(
            picture,
            warp([(69 + i * 0.9, 30), (74 + i * 0.5, 48), (76 - i * 1.0, 62), (71 - i * 1.6, 72)]),
            5,
            _INK_DARK,
            0.35,
        )
    for i in range(4):
        lock(
            picture, warp([(30 - i, 34), (26 - i * 0.6, 50), (25 - i * 0.4, 64), (30 + i * 1.2, 75)]), 5, _INK_DARK, 0.4
        )
    face = bare_head(picture, skull)
    picture.fill(
        blob(picture, warp([(30, 34), (36, 37), (46, 33), (56, 30), (66, 36), (68, 26), (50, 18), (32, 24)])) & face,
        skull.skin.half,
    )
    picture.fill(blob(picture, warp([(62, 34), (65, 40), (64, 58), (69, 58), (70, 34)])) & face, skull.skin.shade)


def elara_over(picture: Picture, mood: str) -> None:
    warp = SKULLS["elara"].warp
    _shoulders(
        picture,
        "N3 N4 N5 N6 N7 N8",
        [(38, 82), (24, 86), (12, 93), (4, 110), (96, 110), (88, 93), (74, 85), (62, 80), (50, 86)],
    )
    neck = blob(picture, [(37, 77), (44, 84), (52, 85), (63, 76), (66, 84), (58, 100), (46, 100), (36, 86)])
    picture.shade(neck, 0.9 - (picture.xs - 36) / 36, "T0 T1 T1 T2")
    picture.fill(
        blob(picture, [(37, 77), (44, 83), (52, 84), (63, 76), (63, 79), (52, 87.5), (44, 86.5), (37, 80)]), "T2"
    )
    left = blob(picture, [(36, 78), (33, 83), (34, 92), (44, 104), (47, 96), (41, 86)])
    right = blob(picture, [(63, 76), (68, 81), (68, 90), (56, 106), (51, 97), (60, 86)])
    picture.shade(left, 0.95 - (picture.ys - 78) / 40, "N4 N6 N7 N8")
    picture.shade(right, 0.65 - (picture.ys - 78) / 40, "N3 N4 N5 N6 N7")
    for lapel in (left, right):
        picture.fill(_edge(lapel), "T3")
    picture.rect(19, 90, 9, 5, "N5")
    picture.rect(20, 91, 7, 3, "T4", 0.8)
    picture.px(21, 92, "N8", 1.0)
    picture.px(23, 92, "N8", 1.0)
    picture.line(74, 88, 79, 95, "N4")
    picture.line(22, 87, 17, 95, "N5")
    picture.rect(72, 90, 8, 1, "N4")  # the pocket with her stylus
    picture.rect(75, 86, 2, 5, "T3")
    picture.px(75, 86, "T5", 0.9)
    crown = [
        (27, 34),
        (25, 28),
        (30, 18),
        (42, 10),
        (57, 9),
        (71, 16),
        (78, 30),
        (79, 44),
        (74, 40),
        (68, 30),
        (60, 22),
        (48, 25),
        (38, 30),
        (31, 38),
    ]
    picture.fill(blob(picture, warp(crown)), "N1")
    for i in range(9):  # the fringe, swept from the parting
        t = i / 8
        lock(
            picture,
            warp(
                [
                    (59 - t * 3, 12),
                    (48 - t * 6, 14 + t * 3),
                    (37 - t * 4 + t * t, 22 + t * 6),
                    (30.5 - t * 3.2 + (1 - t) * 9, 37 + t * 9 - (1 - t) * 3),
                ]
            ),
            4.6,
            _INK,
            0.42,
            0.2,
        )
    lock(picture, warp([(33, 24), (27, 38), (25, 56), (29, 73)]), 6.5, _INK, 0.28, 0.16)
    lock(picture, warp([(30, 26), (24, 40), (22, 58), (27, 76)]), 5, _INK, 0.3, 0.14)
    for i in range(6):
        t = i / 5
        lock(
            picture,
            warp(
                [(60 + t * 4, 13 + t), (70 + t * 3, 22 + t * 2), (74 + t * 2.5, 42), (74 + t * 3, 60), (69 + t * 3, 71)]
            ),
            5.4,
            _INK,
            0.30,
            0.12,
        )
    lock(picture, warp([(60, 12), (66, 20), (69.5, 34), (69.5, 50), (66, 67)]), 6, _SILVER, 0.3, 0.3)
    lock(picture, warp([(61, 12), (69, 20), (72.5, 36), (72.5, 54), (68, 70)]), 3.6, "N3 N4 N5 N6 N7", 0.3, 0.3)
    lock(picture, warp([(58, 12), (62, 22), (65.5, 30), (66.5, 42)]), 2.6, _SILVER, 0.4, 0.3)


# --- Kade: a headband over springy hair, a broad jaw, scrubs ----------------------------------------------

_CURL = ("N1", "O0", "S0", "S1", "Y0", "K0")


def kade_under(picture: Picture) -> None:
    skull = SKULLS["kade"]
    warp = skull.warp
    picture.fill(
        blob(picture, warp([(31, 32), (31, 44), (34, 50), (62, 60), (70, 56), (73, 46), (73, 28), (60, 16), (40, 16)])),
        "N1",
    )
    face = bare_head(picture, skull)
    picture.fill(
        blob(picture, warp([(28, 34), (48, 30), (70, 35), (70, 42), (56, 39), (46, 38.5), (30, 42)])) & face,
        skull.skin.half,
    )
    picture.fill(blob(picture, warp([(64, 32), (71, 32), (72, 42), (71, 47), (67, 46), (65.5, 55), (64, 46)])), "O0")
    picture.fill(blob(picture, warp([(29.5, 34), (32.5, 35), (31.5, 43), (29.5, 44)])), "O0")
    for dot in range(40):  # the shaved side
        x, y = warp.spot(65 + hashed(dot, 1) * 6, 35 + hashed(dot, 2) * 11)
        picture.px(x, y, "S0" if dot % 3 else "S1")


def kade_over(picture: Picture, mood: str) -> None:
    warp = SKULLS["kade"].warp
    _shoulders(
        picture,
        "B1 B2 B2 B3 B4",
        [(38, 83), (22, 86), (8, 93), (0, 108), (99, 110), (94, 93), (77, 84), (62, 80), (50, 87)],
    )
    vee = blob(picture, [(36, 80), (44, 86), (52, 87), (64, 79), (66, 84), (53, 106), (47, 106), (35, 86)])
    picture.fill(vee, "N2")
    picture.fill(blob(picture, [(38, 82), (46, 87), (53, 88), (62, 82), (61, 86), (52, 91), (46, 91), (39, 86)]), "N3")
    picture.line(40, 86, 48, 92, "O3")
    picture.line(61, 85, 53, 92, "O3")
    picture.fill(stroke(picture, [(35, 82), (41, 92), (49, 106)], 2, 2), "B4")
    picture.fill(stroke(picture, [(66, 81), (61, 91), (51, 106)], 2, 2), "B2")
    picture.rect(72, 90, 10, 7, "B1")
    picture.hline(72, 90, 10, "B3")
    picture.vline(75, 86, 6, "N8")
    picture.rect(77, 87, 2, 5, "O3")
    picture.line(24, 88, 19, 96, "B1")
    mass = [
        (28, 33),
        (24, 25),
        (27, 15),
        (36, 8.5),
        (49, 5.5),
        (62, 7.5),
        (72, 15),
        (76, 26),
        (73, 36),
        (60, 31),
        (46, 29),
        (35, 31),
    ]
    picture.fill(blob(picture, warp(mass)), "N1")
    for row, (base, count) in enumerate(((18, 6), (23, 7), (28, 6), (33, 7))):  # springy twists, back to front
        for i in range(count):
            u = (i + 0.3 + 0.4 * (row % 2)) / (count - 0.3)
            x = 29 + u * 44
            y = base + 4 * (2 * u - 1) ** 2
            fan = (u - 0.5) * 9
            reach = 0.9 + 0.3 * hashed(i, row, 5)
            lock(
                picture,
                warp(
                    [
                        (x, y),
                        (x + fan * 0.3 - 1, y - 5 * reach),
                        (x + fan * 0.7 - 3, y - 8 * reach),
                        (x + fan - 6.5, y - 8.2 * reach),
                    ]
                ),
                7.8,
                _CURL,
                0.62,
                0.2,
                tip=1.6,
            )
    band = blob(
        picture,
        warp(
            [
                (28.5, 31),
                (36, 28),
                (48, 27),
                (61, 28.5),
                (73, 32.5),
                (73.5, 39),
                (66, 37),
                (58, 35),
                (47, 34.4),
                (36, 35.6),
                (28.5, 39),
            ]
        ),
    )
    picture.shade(band, 1.0 - (picture.xs - 26) / 56 - 0.3 * (picture.ys - 26) / 14, "O2 O3 O3 O4")
    picture.fill(stroke(picture, warp([(31, 32.4), (38, 30.2), (48, 29.2), (58, 30.4), (66, 32.4)]), 1, 0.8), "O5")
    below = np.zeros_like(band)
    below[:-1] = band[1:]
    picture.fill(band & ~below, "O1")
    knot_x, knot_y = warp.spot(74, 36)
    picture.rect(knot_x - 1, knot_y - 3, 4, 5, "O3")
    picture.fill(stroke(picture, warp([(75, 37), (80, 41), (82, 48), (86, 52)]), 3, 1.6, 2.6), "O2")
    picture.fill(stroke(picture, warp([(75, 36), (82, 37), (86, 42), (91, 43)]), 2.6, 1.4, 2.4), "O3")
    tooth = warp.spot(45, 30)
    picture.grid(["oo.oo", "ooooo", ".ooo.", ".o.o."], {"o": "N8"}, tooth[0], tooth[1])


# --- Lena: round, a centre parting, a braid, a mustard cardigan -------------------------------------------

_COPPER = ("O0", "O1", "O2", "O2", "O3", "O4")
_COPPER_DARK = ("O0", "O1", "O1", "O2", "O2")
_WOOL = ("O0", "Y0", "Y0", "Y1", "O4", "O5")


def lena_under(picture: Picture) -> None:
    skull = SKULLS["lena"]
    warp = skull.warp
    back = [
        (28, 30),
        (22, 46),
        (24, 62),
        (31, 70),
        (44, 72),
        (64, 72),
        (76, 66),
        (79, 50),
        (77, 32),
        (68, 17),
        (52, 11),
        (36, 16),
    ]
    picture.fill(blob(picture, warp(back)), "O0")
    for i in range(6):
        lock(picture, warp([(70 + i, 26), (76 + i * 0.4, 42), (75 - i, 58), (70 - i * 0.6, 70)]), 5, _COPPER_DARK, 0.35)
    face = bare_head(picture, skull)
    picture.fill(
        blob(picture, warp([(31, 34), (36, 42), (40, 33), (48, 27), (56, 32), (63, 42), (68, 36), (60, 20), (36, 20)]))
        & face,
        skull.skin.half,
    )


def lena_over(picture: Picture, mood: str) -> None:
    warp = SKULLS["lena"].warp
    cloth = _shoulders(
        picture,
        "Y0 Y0 Y1 Y1 O4",
        [
            (36, 80),
            (26, 83),
            (10, 90),
            (2, 104),
            (2, 112),
            (98, 112),
            (97, 100),
            (88, 89),
            (72, 82),
            (62, 78),
            (50, 88),
        ],
    )
    shirt = blob(picture, [(38, 82), (45, 88), (53, 88), (62, 80), (62, 90), (56, 108), (44, 108), (37, 90)])
    picture.shade(shirt, 1 - (picture.xs - 36) / 40, "N5 N6 N7 N8")
    picture.fill(blob(picture, [(39, 82), (45, 87), (53, 87), (61, 81), (60, 85), (53, 90), (45, 90), (40, 86)]), "N6")
    stitch = (picture.ys % 3 == 0) & ((picture.xs + (picture.ys // 3) % 2 * 2) % 4 < 2)
    picture.fill(cloth & ~shirt & stitch & (picture.ys > 84), "Y0")
    for points, bright in (
        ([(36.0, 80.0), (34, 88), (41, 98), (44, 110)], 0.9),
        ([(63.0, 77.0), (67, 86), (60, 97), (57, 110)], 0.6),
    ):
        collar = stroke(picture, points, 6, 7)
        picture.shade(collar, bright - (picture.ys - 78) / 60, _WOOL)
        picture.fill(collar & ((picture.xs + picture.ys * 2) % 5 == 0), "Y0")
    top = [
        (27, 40),
        (24, 30),
        (29, 18),
        (40, 10),
        (54, 9),
        (68, 15),
        (77, 28),
        (78, 44),
        (71, 42),
        (66, 34),
        (56, 27),
        (47, 19),
        (41, 27),
        (34, 34),
        (30, 42),
    ]
    picture.fill(blob(picture, warp(top)), "O1")
    for i in range(7):
        t = i / 6
        lock(
            picture,
            warp(
                [
                    (47 - t, 11),
                    (39 - t * 5, 14 + t * 3),
                    (32 - t * 5, 26 + t * 4),
                    (30 - t * 5 + (1 - t) * 4, 40 + t * 12 - (1 - t) * 4),
                ]
            ),
            5.4,
            _COPPER,
            0.42,
            0.17,
        )
    for i in range(8):
        t = i / 7
        lock(
            picture,
            warp(
                [
                    (48 + t, 11),
                    (58 + t * 6, 14 + t * 2),
                    (66 + t * 6, 26 + t * 2),
                    (67 + t * 8 - (1 - t) * 2, 40 + t * 14 - (1 - t) * 6),
                ]
            ),
            5.4,
            _COPPER,
            0.40,
            0.16,
        )
    lock(picture, warp([(36, 26), (29, 40), (28, 54), (32, 66)]), 3.8, _COPPER, 0.3, 0.2)
    lock(picture, warp([(66, 36), (70, 48), (68, 60)]), 3.4, _COPPER, 0.3, 0.2)
    lock(picture, warp([(47, 12), (45, 20), (40, 28), (37, 36)]), 2.6, _COPPER, 0.5, 0.2)
    lock(picture, warp([(48, 12), (52, 20), (56, 28), (59, 33)]), 2.4, _COPPER, 0.5, 0.2)
    lock(picture, [(74, 54), (75, 62), (74, 69), (74, 75)], 9, _COPPER, 0.3, 0.3)
    for i, y in enumerate(range(68, 100, 6)):  # the braid over her left shoulder
        x = 74.5 + (0.0, 0.6, 0.9, 0.9, 0.5, 0.0)[i]
        lock(picture, [(x + 5, y - 2), (x + 3, y + 2), (x - 1, y + 5), (x - 3, y + 7)], 6.4, _COPPER, 0.35, 0.3)
        lock(picture, [(x - 5, y), (x - 3, y + 4), (x + 1, y + 7), (x + 3, y + 9)], 6.4, _COPPER, 0.3, 0.3)
    for clip_x, clip_y in warp([(70, 31), (71, 34)]):  # two clips
        picture.rect(round(clip_x), round(clip_y), 3, 1, "T4")


# --- Orion: a pointed hood, a visor, seams that shine ------------------------------------------------------

_RAVEN: tuple[Colour, ...] = ("N0", "N0", "N1", "N2", "V1", "M2")


BARE = ("relieved", "humble")
"""Orion's moods with the hood down."""


def orion_under(picture: Picture) -> None:
    _orion_hood(picture)
    _orion_face(picture)


def orion_under_bare(picture: Picture) -> None:
    """The hood fallen back on the shoulders."""
    fallen = [(12, 86), (13, 76), (24, 69), (38, 72), (60, 72), (74, 67), (86, 73), (88, 84), (68, 94), (34, 94)]
    picture.shade(blob(picture, fallen), 0.85 - (picture.xs - 16) / 86, "N0 N1 N1 N2 N3")
    warp = SKULLS["orion"].warp
    picture.fill(
        blob(picture, warp([(29, 46), (26, 30), (33, 16), (49, 9), (65, 14), (75, 28), (75, 46), (70, 60), (40, 62)])),
        "N0",
    )
    for i in range(6):
        lock(picture, warp([(68 + i, 24), (74 + i * 0.5, 36), (74 - i, 50), (70 - i * 0.5, 61)]), 5, _RAVEN, 0.4)
    _orion_face(picture)


def _orion_hood(picture: Picture) -> None:
    hood = [
        (21, 46),
        (20, 26),
        (29, 11),
        (44, 4),
        (53, 0.5),
        (66, 7),
        (81, 26),
        (84, 50),
        (80, 70),
        (70, 84),
        (36, 84),
        (25, 74),
    ]
    picture.shade(blob(picture, hood), 0.85 - (picture.xs - 20) / 80 - 0.004 * (picture.ys - 4), "N0 N1 N1 N2 N3")
    inside = [
        (28, 46),
        (27, 30),
        (35, 18),
        (50, 13),
        (64, 19),
        (73, 32),
        (75, 50),
        (72, 66),
        (60, 78),
        (40, 76),
        (31, 64),
    ]
    picture.fill(blob(picture, inside), "N0")


def _orion_face(picture: Picture) -> None:
    skull = SKULLS["orion"]
    warp, skin = skull.warp, skull.skin
    face = bare_head(picture, skull)
    picture.fill(
        blob(picture, warp([(30, 36), (38, 41), (48, 38), (58, 40), (68, 38), (68, 26), (32, 26)])) & face, skin.shade
    )
    picture.fill(blob(picture, warp([(61, 40), (64, 46), (62, 58), (56, 68), (70, 68), (72, 40)])) & face, skin.shade)
    near, far = warp.spot(*skull.near), warp.spot(*skull.far)
    picture.hline(near[0] + 1, near[1] + 8, 8, skin.half)
    picture.hline(far[0] + 1, far[1] + 8, 5, skin.half)


def _seam(picture: Picture, points: list[Spot], shine: float) -> None:
    for start, end in itertools.pairwise(points):
        picture.line(*start, *end, "M3" if shine else "M1", emissive=shine)
    x, y = points[-1]
    picture.rect(x - 1, y - 1, 2, 2, "M5" if shine else "M2", shine)


def orion_over(picture: Picture, mood: str) -> None:
    """`mood` "broken" and those of `BARE` have no light left in the seams; `BARE` have the hood down and no visor."""
    shine = 0.0 if mood == "broken" or mood in BARE else 1.0
    _shoulders(
        picture,
        "N0 N1 N1 N2 N3",
        [(34, 76), (24, 82), (8, 90), (0, 104), (0, 112), (98, 112), (98, 100), (90, 90), (76, 80), (68, 74), (52, 86)],
    )
    left = blob(picture, [(28, 66), (30, 78), (40, 92), (49, 100), (50, 92), (41, 82), (35, 70)])
    right = blob(picture, [(75, 62), (73, 76), (64, 88), (54, 100), (51, 92), (60, 82), (69, 68)])
    picture.shade(left, 1 - (picture.xs - 26) / 26, "N0 N1 N2 N3 N4")
    picture.shade(right, 0.7 - (picture.xs - 50) / 40, "N0 N1 N2 N3")
    picture.fill(blob(picture, [(40, 82), (50, 93), (60, 83), (54, 108), (46, 108)]), "N0")
    picture.vline(50, 92, 4, "N4")
    seams: list[list[Spot]] = [
        [(31, 76), (36, 84), (36, 88), (42, 94)],
        [(72, 74), (68, 82), (68, 86), (61, 93)],
        [(20, 95), (20, 90), (26, 86)],
        [(14, 95), (14, 92)],
        [(82, 95), (82, 90), (76, 86)],
        [(88, 95), (88, 93)],
        [(28, 95), (31, 91)],
    ]
    for points in seams:
        _seam(picture, points, shine)
    warp = SKULLS["orion"].warp
    if mood in BARE:
        _orion_loose_hair(picture)
        return
    for points_, width in (
        ([(66, 22), (69, 34), (69, 46), (66, 58)], 5.0),
        ([(63, 22), (66, 32), (65, 42), (60, 50)], 5.4),
        ([(36, 24), (32, 34), (31, 44), (33, 53)], 5.0),
        ([(58, 22), (61, 31), (59, 39), (53, 45)], 6.0),
        ([(41, 22), (37, 31), (36, 38), (39, 46)], 5.6),
        ([(53, 21), (54, 29), (50, 37), (44, 42)], 6.4),
        ([(47, 21), (45, 29), (47, 36), (50, 44)], 5.0),
        ([(61, 22), (64, 29), (63, 36), (60, 41)], 4.0),
    ):
        lock(picture, warp(points_), width, _RAVEN, 0.62, 0.2, tip=0.3)
    _visor(picture, warp, mood)
    rim = [(26, 72), (23.5, 54), (24, 34), (32, 16), (44, 9), (53, 6), (66, 13), (77, 32), (78, 54), (74, 70)]
    picture.shade(stroke(picture, rim, 5, 5, 4.2), 0.95 - (picture.xs - 22) / 62, "N0 N1 N2 N3 N4")
    picture.fill(stroke(picture, [(x - 1.2, y - 1.4) for x, y in rim[:7]], 0.9, 0.7), "N5")
    if mood == "angry":
        for start, end in (((66, 50), (66, 57)), ((66, 57), (63, 60)), ((63, 60), (59, 60)), ((65, 54), (61, 54))):
            picture.line(*start, *end, "M3", emissive=1.0)
        picture.px(59, 60, "M5", 1.0)
        picture.px(61, 54, "M5", 1.0)


def _visor(picture: Picture, warp: Warp, mood: str) -> None:
    shine = {"broken": 0.0, "doubt": 0.5, "angry": 1.0}.get(mood, 1.0)
    frame = blob(
        picture,
        warp(
            [(29, 27), (36, 21), (48, 19), (60, 21), (72, 28), (72, 35.5), (60, 30.5), (48, 28.8), (37, 30.5), (29, 35)]
        ),
    )
    picture.fill(frame, "N1")
    glass = blob(
        picture,
        warp(
            [(31, 28), (37, 23), (48, 21), (60, 23), (70, 29), (70, 33), (60, 28.6), (48, 26.8), (37, 28.6), (31, 32.4)]
        ),
    )
    tones = "N2 N3 N3 N4" if mood == "broken" else ("M1 M2 M3 M3" if mood == "doubt" else "M2 M3 M3 M4")
    picture.shade(glass, 1 - (picture.xs - 32) / 52, tones, emissive=shine)
    if mood == "broken":
        for start, end in (((44, 22), (48, 25)), ((48, 25), (46, 28)), ((48, 25), (54, 26)), ((54, 26), (57, 29))):
            picture.line(*start, *end, "N7")
    else:
        picture.fill(stroke(picture, warp([(35, 27.4), (42, 24.2), (52, 23.4)]), 0.9, 0.7), "M5", shine)
        picture.fill(stroke(picture, warp([(60, 25.4), (65, 27.6)]), 0.8, 0.6), "M5", shine)
    above = np.zeros_like(frame)
    above[1:] = frame[:-1]
    picture.fill(frame & ~above, "N5")
    x, y = warp.spot(70, 31)
    picture.rect(x, y - 1, 5, 6, "N3")
    if shine:
        picture.rect(x + 1, y, 3, 2, "M4", shine)


def _orion_loose_hair(picture: Picture) -> None:
    warp = SKULLS["orion"].warp
    top = [
        (28, 42),
        (25, 30),
        (31, 17),
        (44, 9),
        (58, 9),
        (70, 17),
        (76, 30),
        (75, 42),
        (68, 36),
        (56, 28),
        (44, 28),
        (34, 34),
    ]
    picture.fill(blob(picture, warp(top)), "N0")
    for points, width in (
        ([(60, 12), (70, 14), (78, 22), (83, 33)], 5.4),
        ([(56, 10), (66, 16), (75, 28), (79, 46)], 6.0),
        ([(54, 10), (62, 16), (70, 30), (72, 52)], 6.0),
        ([(46, 11), (36, 9), (29, 14), (22, 24)], 5.4),
        ([(50, 9), (38, 12), (28, 24), (22, 40)], 6.4),
        ([(51, 10), (40, 16), (31, 28), (27, 50)], 6.0),
        ([(48, 11), (44, 5), (38, 4), (32, 5)], 5.0),
        ([(54, 11), (58, 5), (64, 3), (70, 6)], 5.0),
        ([(50, 12), (52, 6), (50, 2), (46, 0)], 4.6),
        ([(58, 12), (68, 24), (71, 38), (67, 58)], 5.0),
        ([(52, 11), (61, 20), (66, 32), (63, 46)], 6.4),
        ([(50, 11), (43, 18), (35, 27), (31, 42)], 6.0),
        ([(53, 11), (57, 20), (58, 30), (51, 41)], 6.6),
        ([(51, 11), (46, 19), (43, 28), (34, 37)], 6.0),
        ([(52, 12), (51, 20), (46, 30), (41, 40)], 5.2),
        ([(55, 12), (62, 22), (67, 30), (69, 38)], 4.6),
    ):
        lock(picture, warp(points), width, _RAVEN, 0.5, 0.22, tip=0.3)
