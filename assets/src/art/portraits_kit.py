"""Hair, hats, beards, glasses and clothes for portraits, all shaped by one person's `Warp`."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from art.canvas import Mask, Picture
from art.faces import Skull
from art.faces_strokes import Spot, Warp, blob, lock, stroke
from art.palette import Colour
from art.shading import hashed

Tones = Sequence[Colour]
CENTRE: Spot = (50, 44)

BROW_LINE: tuple[Spot, ...] = (
    (29, 44),
    (30, 37),
    (34, 32),
    (40, 29),
    (47, 28),
    (54, 28.5),
    (60, 31),
    (66, 36),
    (70, 46),
)
"""A hairline from the far temple to the near one."""
CROWN: tuple[Spot, ...] = (
    (28, 42),
    (26, 30),
    (31, 18),
    (42, 10),
    (56, 9),
    (69, 16),
    (75, 29),
    (75, 46),
    (70, 44),
    (66, 34),
    (56, 27),
    (46, 26),
    (36, 30),
    (31, 38),
)


def sweep(
    picture: Picture, warp: Warp, tones: Tones, part: Spot, ends: Sequence[Spot], width: float, bulge: float = 1.22
) -> None:
    """Locks from the parting to each of `ends`, bowed outward by `bulge`."""
    for index, (x, y) in enumerate(ends):
        wave = (hashed(index, 3, 17) - 0.5) * 3
        middle = []
        for share in (0.35, 0.7):
            mx, my = part[0] + (x - part[0]) * share, part[1] + (y - part[1]) * share
            push = 1 + (bulge - 1) * math.sin(math.pi * share)
            middle.append((CENTRE[0] + (mx - CENTRE[0]) * push + wave, CENTRE[1] + (my - CENTRE[1]) * push))
        lock(picture, warp([part, *middle, (x, y)]), width, tones, 0.40, 0.18)


def crown(picture: Picture, warp: Warp, tone: Colour) -> None:
    """The dark shape on which the locks of the top lie."""
    picture.fill(blob(picture, warp(CROWN)), tone)


def between(start: Spot, end: Spot, count: int) -> list[Spot]:
    """`count` points from one spot to another, both included."""
    return [
        (start[0] + (end[0] - start[0]) * i / (count - 1), start[1] + (end[1] - start[1]) * i / (count - 1))
        for i in range(count)
    ]


def along(line: Sequence[Spot], count: int) -> list[Spot]:
    """`count` points along a polyline, evenly by index."""
    done = []
    for i in range(count):
        at = i / (count - 1) * (len(line) - 1)
        here = min(int(at), len(line) - 2)
        share = at - here
        done.append(
            (
                line[here][0] + (line[here + 1][0] - line[here][0]) * share,
                line[here][1] + (line[here + 1][1] - line[here][1]) * share,
            )
        )
    return done


def tuft(picture: Picture, x: float, y: float, radius: float, tones: Tones) -> None:
    """One curl: a ball lit from the upper left."""
    ball = picture.mask_ellipse(x, y, radius, radius)
    field = 0.85 - np.hypot(picture.xs - x + radius * 0.4, picture.ys - y + radius * 0.5) / (radius * 2)
    picture.shade(ball, field, tones)
    picture.fill(picture.mask_ring(x, y, radius, radius, 1) & (picture.ys > y) & (picture.xs > x - 1), tones[0])


def curls(picture: Picture, warp: Warp, tones: Tones, outer: float, radius: float, low: float, front: bool) -> None:
    """Curls in rings round the head; in front only those above the brow, behind down to the row `low`."""
    for ring, reach in enumerate((outer, outer * 0.8, outer * 0.62)):
        count = round(reach * 1.3 / radius * 2.2)
        for step in range(count):
            angle = 2 * math.pi * (step + 0.5 * (ring % 2)) / count
            x = 50 + math.cos(angle) * reach * 0.92 + (hashed(step, ring, 5) - 0.5) * 3
            y = 34 + math.sin(angle) * reach + (hashed(step, ring, 7) - 0.5) * 3
            over_brow = y < 32 + abs(x - 49) * 0.2
            if y > low or (front and not over_brow):
                continue
            px, py = warp([(x, y)])[0]
            tuft(picture, px, py, radius * (0.85 + 0.4 * hashed(step, ring, 9)), tones)


# --- worn on the head ------------------------------------------------------------------------------------


def headscarf(picture: Picture, warp: Warp, tones: Tones, dots: Colour) -> None:
    """A scarf tied under the chin, with a pattern of small flowers and grey hair under its edge."""
    sheet = blob(
        picture,
        warp(
            [
                (24, 62),
                (21, 44),
                (22, 26),
                (32, 11),
                (48, 5),
                (64, 8),
                (77, 22),
                (80, 46),
                (77, 66),
                (68, 78),
                (56, 86),
                (46, 86),
                (34, 78),
            ]
        ),
    )
    hole = blob(
        picture,
        warp(
            [
                (29, 60),
                (28.5, 44),
                (31, 32),
                (40, 26),
                (52, 25),
                (63, 30),
                (68, 42),
                (67, 56),
                (62, 66),
                (52, 75.5),
                (45, 76),
                (36, 70),
            ]
        ),
    )
    cloth = sheet & ~hole
    field = 0.85 - (picture.xs - 20) / 72 + 0.10 * np.sin(picture.xs * 0.5 - picture.ys * 0.35)
    picture.shade(cloth, field, tones)
    for flower in range(60):
        x, y = round(22 + hashed(flower, 1, 3) * 58), 8 + flower * 73 // 60
        if flower % 2 and cloth[y - 2 : y + 3, x - 2 : x + 3].all():
            for dx, dy in ((0, -1), (-1, 0), (1, 0), (0, 1)):
                picture.px(x + dx, y + dy, dots)
            picture.px(x, y, "O3")
    picture.fill(
        stroke(picture, warp([(29, 46), (31, 33), (40, 27), (52, 26), (63, 31), (68, 43)]), 1.4, 1.2), tones[0]
    )
    for side in (-1, 1):
        knot = warp([(50, 82), (50 + side * 7, 84), (50 + side * 13, 92)])
        part = stroke(picture, knot, 6, 5, 7)
        picture.shade(part, 0.9 - (picture.ys - 78) / 26, tones)
    picture.shade(
        blob(picture, warp([(46, 79), (54, 79), (56, 84), (50, 87), (45, 84)])), 0.8 - (picture.xs - 44) / 20, tones
    )


def cap(picture: Picture, warp: Warp, tones: Tones, badge: Colour) -> None:
    """A peaked cap; the peak points to the left, as the face does."""
    dome = blob(picture, warp([(26, 32), (25, 20), (34, 9), (50, 5), (66, 9), (76, 20), (76, 34), (62, 30), (46, 28)]))
    picture.shade(dome, 0.9 - (picture.xs - 24) / 62 - (picture.ys - 5) / 80, tones)
    band = blob(picture, warp([(26, 27), (46, 23), (64, 25), (77, 29), (77, 36), (62, 31), (46, 29), (26, 34)]))
    picture.fill(band, tones[0])
    peak = blob(picture, warp([(26, 32), (38, 28), (54, 29), (50, 33), (38, 35), (24, 40), (18, 40), (20, 36)]))
    picture.shade(peak, 0.9 - (picture.ys - 28) / 14, tones)
    picture.fill(stroke(picture, warp([(19, 39), (30, 35), (44, 32)]), 1, 1), tones[0])
    x, y = warp.spot(41, 20)
    picture.grid(["..o..", "ooooo", ".ooo.", "oo.oo"], {"o": badge}, x, y, "o")


def knitted(picture: Picture, warp: Warp, tones: Tones, pompon: Colour | None) -> None:
    """A knitted cap with a turned-up rim."""
    dome = blob(picture, warp([(26, 34), (26, 20), (36, 8), (50, 4), (65, 8), (75, 20), (76, 36), (60, 30), (44, 29)]))
    ribs = 0.12 * np.sin(picture.xs * 1.25)
    picture.shade(dome, 0.85 - (picture.xs - 24) / 66 + ribs, tones)
    rim = blob(
        picture,
        warp([(24, 33), (36, 26), (50, 24), (64, 26), (77, 33), (78, 41), (64, 34), (50, 32), (36, 34), (24, 41)]),
    )
    picture.shade(rim, 0.95 - (picture.xs - 22) / 60 + 1.6 * ribs, tones)
    if pompon is not None:
        x, y = warp.spot(50, 5)
        tuft(picture, x, y, 6, (tones[0], tones[1], pompon, "O5"))


def headset(picture: Picture, warp: Warp, light: Colour) -> None:
    """A band over the hair, a cup on the ear and a microphone before the mouth."""
    picture.fill(stroke(picture, warp([(30, 22), (40, 9), (54, 6), (67, 14), (72, 32), (71, 48)]), 2.4, 2.6, 2.6), "N2")
    picture.fill(stroke(picture, warp([(31, 21), (40, 8.5), (54, 5.5), (66, 13)]), 0.8, 0.8), "N5")
    x, y = warp.spot(70, 51)
    picture.ellipse(x, y, 5, 7, "N2")
    picture.ellipse(x - 1, y, 3.4, 5, "N4")
    picture.rect(x - 2, y - 1, 2, 3, light, 1.0)
    picture.fill(stroke(picture, warp([(69, 56), (66, 66), (58, 71), (52, 70)]), 1.4, 1.2), "N2")
    mx, my = warp.spot(51, 70)
    picture.rect(mx - 2, my - 1, 4, 3, "N1")
    picture.px(mx - 2, my - 1, "N5")


def glasses(picture: Picture, skull: Skull, frame: Colour, glint: Colour = "N8") -> None:
    """Two round lenses on a bridge, an arm to the ear."""
    near, far = skull.warp.spot(*skull.near), skull.warp.spot(*skull.far)
    for x, y, wide in ((near[0] + 5, near[1] + 4, 7.6), (far[0] + 4, far[1] + 4, 6.2)):
        picture.fill(picture.mask_ring(x, y, wide, 7, 1.2), frame)
        picture.line(x - 3, y + 2, x + 1, y - 3, glint, alpha=90)
    picture.hline(far[0] + 10, near[1] + 2, max(1, near[0] - far[0] - 12), frame)
    picture.line(near[0] + 12, near[1] + 3, near[0] + 19, near[1] + 2, frame)


def beard(picture: Picture, skull: Skull, tones: Tones, long: bool) -> None:
    """A beard from ear to ear; drawn before the mouth."""
    warp = skull.warp
    foot = 92 if long else 80
    shape = [
        (30.5, 54),
        (33, 62),
        (36, 60),
        (40, 59),
        (48, 59.5),
        (55, 60),
        (60, 57),
        (66, 48),
        (68, 54),
        (65, 68),
        (58, foot - 4),
        (47, foot),
        (38, foot - 7),
        (32, 66),
    ]
    mask = blob(picture, warp(shape))
    picture.fill(mask, tones[0])
    for i, (x, y) in enumerate(along([(31, 58), (34, 64), (40, 68), (46, 70), (54, 68), (61, 62), (66, 54)], 13)):
        far = (foot - y) * (0.75 + 0.25 * hashed(i, 3, 3)) * (1 - abs(x - 47) / 40)
        lock(
            picture,
            warp([(x, y - 3), (x - 0.5, y + far * 0.5), (x + (47 - x) * 0.25, y + far)]),
            5.4,
            tones,
            0.35,
            0.25,
        )
    hole = picture.mask_ellipse(*warp([skull.mouth])[0], 7.5, 4.4)
    picture.fill(hole & mask, skull.skin.half)


def moustache(picture: Picture, skull: Skull, tones: Tones) -> None:
    x, y = skull.warp.spot(*skull.mouth)
    for side, far in ((-1, 9), (1, 12)):
        lock(picture, [(x, y - 4), (x + side * far * 0.5, y - 4), (x + side * far, y + 1)], 4.2, tones, 0.4, 0.3)


def scalp(picture: Picture, skull: Skull) -> None:
    """A bald crown over the face, lit from the left."""
    warp, skin = skull.warp, skull.skin
    top = blob(
        picture,
        warp(
            [
                (31, 40),
                (28.5, 30),
                (32, 19),
                (42, 11),
                (54, 10.5),
                (65, 17),
                (70, 28),
                (69, 42),
                (60, 32),
                (46, 29),
                (36, 32),
            ]
        ),
    )
    picture.fill(top, skin.base)
    picture.fill(blob(picture, warp([(57, 10), (65, 17), (70, 28), (69, 42), (63, 40), (62, 26)])) & top, skin.half)
    picture.fill(blob(picture, warp([(64, 15), (71, 28), (70, 44), (66, 42), (67, 28)])) & top, skin.shade)
    picture.fill(blob(picture, warp([(38, 17), (46, 13.5), (52, 15), (46, 19), (39, 21)])) & top, skin.light)


def wrinkles(picture: Picture, skull: Skull, deep: bool) -> None:
    """Lines from the nose to the mouth's corners, at the eyes and on the brow."""
    warp, skin = skull.warp, skull.skin
    x, y = skull.mouth
    for points in (
        [(x + 7, y - 9), (x + 10.5, y - 3), (x + 10, y + 3)],
        [(x - 7, y - 8), (x - 9.5, y - 3), (x - 9, y + 2)],
    ):
        picture.fill(stroke(picture, warp(points), 1.0, 0.7), skin.shade)
    if deep:
        for points in (
            [(63, 50), (67, 49)],
            [(63, 52), (67, 54)],
            [(40, 38), (48, 37), (57, 38.5)],
            [(42, 34), (50, 33.4), (58, 35)],
            [(x - 2, y + 6), (x + 3, y + 6)],
        ):
            picture.fill(stroke(picture, warp(points), 0.9, 0.7), skin.half)


# --- clothes ---------------------------------------------------------------------------------------------

SHOULDERS: tuple[Spot, ...] = (
    (38, 82),
    (24, 86),
    (11, 93),
    (3, 110),
    (97, 110),
    (89, 93),
    (75, 85),
    (62, 80),
    (50, 86),
)


def shoulders(picture: Picture, tones: Tones, wide: float = 1.0) -> Mask:
    mask = blob(picture, [(50 + (x - 50) * wide, y) for x, y in SHOULDERS])
    field = 0.78 - (picture.xs - 10) / 110 + 0.10 * np.sin(picture.xs * 0.22) - 0.06 * (picture.ys - 80) / 16
    picture.shade(mask, field, tones)
    return mask


def gown(picture: Picture, tones: Tones, trim: Colour, light: Colour) -> None:
    """A patient's gown: crossed over, with a trim and a clinic's tag."""
    shoulders(picture, tones)
    picture.fill(stroke(picture, [(37, 80), (43, 89), (54, 100)], 3, 3), trim)
    picture.fill(stroke(picture, [(64, 79), (60, 88), (48, 101)], 3.4, 3.4), trim)
    picture.fill(stroke(picture, [(64, 79), (60, 88), (48, 101)], 1, 1), light)
    for x in range(12, 90, 7):
        for y in range(86, 96, 5):
            picture.grid(["o.o", ".o."], {"o": trim}, x + (y % 2) * 3, y) if picture.albedo[y, x, 3] else None
    picture.rect(71, 88, 12, 6, "N8")
    picture.hline(72, 90, 8, "N4")
    picture.hline(72, 92, 5, "T3")


def suit(picture: Picture, tones: Tones, shirt: Colour, tie: Colour, pin: Colour) -> None:
    shoulders(picture, tones, 1.04)
    picture.fill(
        blob(picture, [(38, 80), (45, 87), (53, 87), (63, 78), (62, 92), (54, 110), (44, 110), (37, 92)]), shirt
    )
    picture.fill(blob(picture, [(47, 88), (52, 88), (54, 98), (50, 110), (46, 98)]), tie)
    for points, tone in (
        ([(36, 79), (32, 86), (38, 97), (46, 110), (48, 100), (41, 88)], tones[-2]),
        ([(64, 77), (69, 84), (63, 96), (54, 110), (52, 100), (60, 87)], tones[-3]),
    ):
        lapel = blob(picture, points)
        picture.fill(lapel, tone)
        inner = np.zeros_like(lapel)
        inner[1:-1, 1:-1] = lapel[:-2, 1:-1] & lapel[2:, 1:-1] & lapel[1:-1, :-2] & lapel[1:-1, 2:]
        picture.fill(lapel & ~inner, tones[0])
    picture.rect(68, 88, 4, 4, pin, 0.9)
    picture.px(69, 88, "N8", 0.9)


def scrubs(picture: Picture, tones: Tones, trim: Colour, badge: bool) -> None:
    shoulders(picture, tones)
    for points in ([(35, 81), (42, 92), (50, 104)], [(65, 80), (60, 91), (52, 104)]):
        picture.fill(stroke(picture, points, 2.6, 2.4), trim)
    if badge:
        picture.rect(70, 88, 10, 7, "N7")
        picture.rect(71, 89, 3, 4, "S3")
        picture.hline(75, 90, 4, "N4")
        picture.hline(75, 92, 3, "T3")


def apron(picture: Picture, shirt: Tones, cloth: Tones) -> None:
    shoulders(picture, shirt, 1.05)
    bib = picture.mask_poly([(32, 90), (66, 88), (70, 110), (28, 110)])
    picture.shade(bib & picture.mask(), 0.9 - (picture.xs - 28) / 60, cloth)
    for points in ([(33, 92), (36, 84), (38, 79)], [(65, 90), (64, 84), (63, 78)]):
        picture.fill(stroke(picture, points, 3.6, 3.2), cloth[-2])


def padded(picture: Picture, tones: Tones, zip_tone: Colour) -> None:
    """A quilted jacket with a high collar."""
    mask = shoulders(picture, tones)
    for x in range(0, 96, 12):
        seam = stroke(picture, [(48 + (x - 48) * 0.9, 80), (48 + (x - 48) * 1.25, 98)], 1.2, 1.2)
        picture.fill(seam & mask, tones[1])
    for side, bright in (
        (blob(picture, [(35, 76), (32, 84), (38, 94), (49, 98), (48, 90), (40, 85)]), 0.9),
        (blob(picture, [(65, 74), (69, 83), (64, 93), (50, 98), (50, 90), (60, 84)]), 0.6),
    ):
        picture.shade(side, bright - (picture.ys - 76) / 40, tones)
    picture.vline(49, 91, 5, zip_tone)
    picture.vline(50, 91, 5, zip_tone)


def uniform(picture: Picture, tones: Tones, shirt: Tones, badge: Colour) -> None:
    shoulders(picture, shirt, 1.1)
    vest = blob(picture, [(33, 82), (22, 92), (20, 110), (80, 110), (78, 92), (68, 81), (58, 92), (44, 93)])
    picture.shade(vest, 0.85 - (picture.xs - 20) / 76, tones)
    for points in ([(36, 79), (40, 87), (48, 92), (44, 84)], [(64, 77), (61, 86), (52, 92), (57, 83)]):
        picture.fill(blob(picture, points), shirt[-1])
    picture.grid(["ooooo", "ooooo", ".ooo.", "..o.."], {"o": badge}, 67, 89, "o")
    picture.rect(24, 90, 9, 3, "N7")
    for x in (10, 86):
        picture.rect(x, 88, 6, 3, tones[0])
        picture.hline(x, 88, 6, badge)
