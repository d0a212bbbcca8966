"""The bare head of a portrait: neck, ear, the planes of the face, and the features in one expression."""

from __future__ import annotations

from dataclasses import dataclass

from art.canvas import Mask, Picture
from art.faces_features import (
    NOSE_TURNED,
    TALKING,
    Expression,
    Skin,
    brows,
    eyes,
    mouth,
    nose,
)
from art.faces_strokes import Spot, Warp, blob
from art.palette import Colour

SIZE = 96  # px, a portrait's width and height


@dataclass(frozen=True)
class Skull:
    """One person's head, turned a little to the left: `outline` of the face before `warp`, and where things sit.

    `near`, `far` are the top left corners of the eye grids, `nose` the bridge, `mouth` the middle of its line.
    """

    warp: Warp
    outline: tuple[Spot, ...]
    skin: Skin
    iris: tuple[Colour, Colour, Colour]
    lash: Colour
    brow: Colour
    brow_weight: float
    near: Spot = (50, 46)
    far: Spot = (33, 46)
    nose: Spot = (44, 49)
    mouth: Spot = (44, 65)
    nose_shape: tuple[tuple[int, int, str], ...] = NOSE_TURNED
    wings: bool = False
    far_wide: bool = False
    freckles: bool = False
    stubble: bool = False
    ear: Spot = (67, 51)
    cheekbones: bool = False


def bare_head(picture: Picture, skull: Skull) -> Mask:
    """Neck, ear and the planes of the face without features; gives the mask of the face."""
    warp, skin = skull.warp, skull.skin
    neck = blob(picture, [(39, 66), (40, 78), (37, 88), (50, 95), (65, 88), (61, 78), (61, 62)])
    picture.shade(neck, 0.9 - (picture.xs - 38) / 34, [skin.deep, skin.shade, skin.shade, skin.half])
    shadow = [(38, 68), (44, 76), (52, 78), (61, 70), (62, 78), (58, 83), (48, 85), (40, 80)]
    picture.fill(blob(picture, shadow) & neck, skin.deep)
    ex, ey = skull.ear
    picture.fill(
        blob(
            picture,
            warp(
                [(ex - 2, ey - 5), (ex + 2, ey - 7), (ex + 4, ey - 3), (ex + 3, ey + 4), (ex, ey + 8), (ex - 3, ey + 6)]
            ),
        ),
        skin.half,
    )
    picture.fill(blob(picture, warp([(ex, ey - 3), (ex + 2, ey - 3), (ex + 1, ey + 4), (ex - 1, ey + 5)])), skin.deep)
    face = blob(picture, warp(skull.outline))
    picture.fill(face, skin.base)

    def plane(points: list[Spot], tone: Colour) -> None:
        picture.fill(blob(picture, warp(points)) & face, tone)

    plane(
        [(59, 26), (62, 40), (61, 52), (58, 60), (52, 67), (48, 71.5), (45, 74), (58, 78), (74, 60), (74, 30)],
        skin.half,
    )
    plane([(64, 30), (65, 46), (63, 56), (57, 65), (50, 71), (47, 74), (60, 78), (76, 60), (76, 30)], skin.shade)
    plane([(36, 68), (41, 70.5), (46, 71.8), (52, 70.5), (52, 78), (38, 78)], skin.half)
    plane([(34, 38), (38, 31), (46, 30), (47, 36), (42, 41)], skin.light)
    plane([(50, 58), (54, 57), (56, 59), (53, 62), (49, 61)], skin.light)
    plane([(33, 57), (36, 57), (37, 60), (35, 61)], skin.light)
    plane([(42, 69), (46, 68.4), (46, 70), (43, 70.4)], skin.light)
    plane([(32, 46), (40, 45), (43, 48), (42, 52), (33, 52)], skin.half)
    plane([(48, 47), (54, 45), (62, 46), (62, 52), (49, 52)], skin.half)
    if skull.cheekbones:
        plane([(51, 62), (57, 61), (61, 56), (60, 62), (55, 68), (51, 68)], skin.half)
        plane([(32, 60), (35, 62), (37, 67), (34, 65)], skin.half)
    return face


def features(picture: Picture, skull: Skull, expression: Expression, blink: bool, talk: bool) -> None:
    """The face's features: cheeks, nose, eyes, brows and mouth."""
    warp, skin = skull.warp, skull.skin
    near, far = warp.spot(*skull.near), warp.spot(*skull.far)
    if expression.blush:
        for x, y, wide in ((near[0] + 5, near[1] + 14, 5.5), (far[0] + 2, far[1] + 14, 3.2)):
            picture.fill(picture.mask_ellipse(x, y, wide, 2.4) & picture.mask(), "R3", alpha=90)
            picture.fill(picture.mask_ellipse(x, y, wide * 0.6, 1.4) & picture.mask(), "R3", alpha=80)
    if skull.freckles:
        for x, y in (
            (1, 11),
            (3, 13),
            (0, 14),
            (5, 12),
            (7, 14),
            (15, 12),
            (18, 14),
            (20, 12),
            (22, 15),
            (24, 13),
            (17, 16),
        ):
            picture.px(far[0] + x, far[1] + y, skin.half)
    if skull.stubble:
        chin = warp.spot(*skull.mouth)
        for step in range(18):
            picture.px(chin[0] - 5 + step % 9, chin[1] + 5 + step % 4, skin.half)
    nose(picture, warp.spot(*skull.nose), skull.nose_shape, skin)
    state = "closed" if blink and expression.eyes not in ("happy", "closed") else expression.eyes
    eyes(picture, near, far, state, skull.iris, skull.lash, skin, skull.wings, skull.far_wide)
    if expression.bags and state != "happy":
        picture.hline(near[0] + 2, near[1] + 8, 6, skin.shade)
        picture.hline(far[0] + 1, far[1] + 8, 5, skin.shade)
    far_inner = far[0] + (11 if skull.far_wide else 10)
    brows(
        picture,
        (near[0] - 1, near[1] - 4.5),
        (far_inner, far[1] - 4.5),
        expression,
        skull.brow,
        skull.brow_weight,
        11.0 if skull.far_wide else 9.5,
    )
    kind = expression.mouth
    mouth(picture, warp.spot(*skull.mouth), TALKING[kind] if talk else kind, skin)
    if expression.tear:
        for x, y in ((near[0] + 8, near[1] + 8), (near[0] + 8, near[1] + 9), (near[0] + 8, near[1] + 10)):
            picture.px(x, y, "B5", 0.3)
        picture.px(near[0] + 9, near[1] + 10, "B4", 0.3)
        picture.px(near[0] + 8, near[1] + 11, "B4", 0.3)
    if expression.sweat:
        drop = warp.spot(61, 36)
        for x, y, tone in ((0, 0, "B5"), (0, 1, "B5"), (-1, 2, "B4"), (0, 2, "N8"), (1, 2, "B4"), (0, 3, "B4")):
            picture.px(drop[0] + x, drop[1] + y, tone, 0.3)
