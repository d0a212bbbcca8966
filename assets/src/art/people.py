"""People of 16 x 32 pixels, put together from a head, a torso and limbs in a pose.

A person stands on a sheet of 40 x 44 px; frames whose drawing fits the common cell of 24 x 36 px are cut down to
it. Side views are drawn looking right; the left one uses its own head and is mirrored at the end.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np

from art import heads
from art.atlas import Frame
from art.bodies import Limbs
from art.canvas import Mask, Picture
from art.heads import Grid
from art.palette import Colour, rgb

SHEET = (40, 44)  # px, the drawing sheet
CELL = (8, 5, 24, 36)  # x, y, width, height of the common cell on the sheet
SOLE = 38  # row of the sheet on which the soles stand
LEFT = 13  # column of the sheet where the 14 px wide grids begin
ANCHOR = (20, SOLE)
RIM_BELOW = 260  # red + green + blue under which a pixel counts as dark
TURN_ROW, TURN_REACH = SOLE - 9, 19  # the middle of a figure that rolls, and how far it reaches from there, px
SMALL = 4  # px; whoever is so much smaller has shorter arms as well
HEAD_ROW = SOLE - 29  # first row of a head of 13 rows
TORSO_ROW = SOLE - 17
SHOULDER_ROW = TORSO_ROW + 2

Point = tuple[int, int]
Arm = tuple[Point, Point]
"""Elbow and wrist, px from the shoulder: x forward in side views, to the right in the others; y down."""

HANGING: Arm = ((0, 3), (0, 6))


@dataclass(frozen=True)
class Pose:
    """One frame of one person.

    `arms`: in front and back views the left and the right on the screen; from the side the far and the near one.
    `legs`: for each leg (from the front left, right; from the side far, near) its foot's x in px and its lift.
    `drop` lowers everything above the knees, `lean` shifts torso and head along x, `head` moves the head alone,
    `arms_in_front` draws the arms over the head, `arms_behind` under the torso.
    `dim` puts out what shines in the clothes.
    `turn` rolls the whole figure forward by quarter turns. `rise` lifts the whole figure off the floor. `sway` and `flare` move and widen the hem of the coat.
    """

    arms: tuple[Arm, Arm] = (HANGING, HANGING)
    legs: tuple[Point, Point] = ((0, 0), (0, 0))
    drop: int = 0
    lean: int = 0
    head: Point = (0, 0)
    rise: int = 0
    sway: int = 0
    flare: int = 0
    shrug: int = 0
    blink: bool = False
    mouth: bool = False
    stance: str = "stand"
    palms: tuple[bool, bool] = (False, False)
    arms_in_front: bool = False
    arms_behind: bool = False
    bare_head: bool = False
    dim: bool = False
    turn: int = 0
    prop: Callable[[Picture, tuple[Point, Point], str], None] | None = None
    """Draws what is held or worn, before the outline; gets the hands' places and the direction."""
    light: Callable[[Picture, tuple[Point, Point]], None] | None = None
    """Draws what shines, last of all; gets the two hands' places on the sheet."""


@dataclass(frozen=True)
class Look:
    """How one person is drawn: head and torso grids by direction, the colours of their signs, the limbs."""

    heads: dict[str, Grid]
    torsos: dict[str, Grid]
    key: dict[str, Colour]
    limbs: Limbs
    rims: tuple[tuple[str, Colour], ...] = ()
    """Edges of light (side, colour) just inside the outline, on dark hair and cloth: they part it from a dark room."""
    shining: str = ""
    tail: dict[str, tuple[Grid, int]] = field(default_factory=dict)
    """Hair that hangs over the torso by direction, and the column where it begins."""
    cloth: dict[str, Colour] | None = None
    """The signs of the torso, where they are others than the head's."""
    stature: int = 0
    """How many px smaller than others, in the legs."""
    girth: int = 0
    """How many px the shoulders stand wider on each side."""
    bare: dict[str, Grid] = field(default_factory=dict)


def draw(look: Look, direction: str, pose: Pose) -> Frame:
    """One frame of somebody looking `direction` ("down", "up", "left", "right"), with its anchor."""
    if look.stature:
        pose = _smaller(pose, look)
    sheet = Picture(*SHEET)
    side = direction in ("left", "right")
    hands = _draw_side(sheet, look, direction, pose) if side else _draw_facing(sheet, look, direction, pose)
    if pose.rise:
        lifted = Picture(*SHEET)
        lifted.blit(sheet, 0, -pose.rise)
        sheet = lifted
        hands = ((hands[0][0], hands[0][1] - pose.rise), (hands[1][0], hands[1][1] - pose.rise))
    if pose.turn:
        sheet = _turned(sheet, pose.turn)
    if pose.prop is not None:
        pose.prop(sheet, hands, direction)
    sheet.outline()
    if pose.dim:
        _put_out(sheet)
    dark = (sheet.albedo[..., :3].astype(np.int64).sum(axis=2) < RIM_BELOW) & (sheet.emissive[..., 3] == 0)
    for rim_side, colour in look.rims:
        sheet.rim(colour, rim_side, 255, only=dark)
    if pose.light is not None:
        pose.light(sheet, hands)
    if direction == "left":
        sheet = sheet.flipped()
    return trimmed(sheet)


def _smaller(pose: Pose, look: Look) -> Pose:
    """The pose as somebody small (or tall) takes it: shorter legs and arms, and never below the floor."""
    drop = pose.drop + look.stature
    if look.stature < SMALL:
        return replace(pose, drop=drop)
    share = 1 - 0.05 * look.stature
    arms = tuple(tuple((round(x * share), round(y * share)) for x, y in arm) for arm in pose.arms)
    return replace(pose, drop=min(drop, max(look.stature, 30 - look.limbs.hips)), arms=arms)


def _turned(sheet: Picture, quarters: int) -> Picture:
    """The figure rolled over forward by quarter turns about its own middle, its lowest pixel back on the floor."""
    size = 2 * TURN_REACH
    around = sheet.crop(ANCHOR[0] - TURN_REACH, TURN_ROW - TURN_REACH, size, size)
    rolled = Picture(size, size)
    rolled.albedo = np.rot90(around.albedo, -quarters).copy()
    rolled.emissive = np.rot90(around.emissive, -quarters).copy()
    rows = np.flatnonzero(rolled.mask().any(axis=1))
    done = Picture(*SHEET)
    done.blit(rolled, ANCHOR[0] - TURN_REACH, SOLE - int(rows[-1]))
    return done


def _put_out(sheet: Picture) -> None:
    """Everything that shines goes dark, two steps down the magenta ramp."""
    for bright, dull in (("M3", "M1"), ("M5", "M2")):
        hit = (sheet.albedo[..., :3] == np.array(rgb(bright), dtype=np.uint8)).all(axis=2)
        sheet.fill(hit & (sheet.emissive[..., 3] > 0), dull)
    sheet.emissive[:] = 0


def trimmed(sheet: Picture) -> Frame:
    """The common cell where the drawing fits into it, else the whole sheet; with the anchor."""
    x, y, width, height = CELL
    ink = sheet.mask() | (sheet.emissive[..., 3] > 0)
    outside = ink.copy()
    outside[y: y + height, x: x + width] = False
    if outside.any():
        return sheet, ANCHOR[0], ANCHOR[1]
    return sheet.crop(x, y, width, height), ANCHOR[0] - x, ANCHOR[1] - y


def _draw_facing(sheet: Picture, look: Look, direction: str, pose: Pose) -> tuple[Point, Point]:
    limbs = look.limbs
    left, top = LEFT + pose.lean, pose.drop
    _legs_facing(sheet, limbs, pose)
    shoulder = SHOULDER_ROW + top - pose.shrug
    shoulders = ((left + 1 - look.girth, shoulder), (left + 12 + look.girth, shoulder))
    hands: list[Point] = []

    def arms() -> None:
        for place in (0, 1):
            hands.append(_arm(sheet, limbs, shoulders[place], pose.arms[place], place == 0, pose.palms[place]))

    if pose.arms_behind:
        arms()
    _torso(sheet, look, direction, pose, left, TORSO_ROW + top)
    if direction == "down":
        _tail(sheet, look, direction, left, TORSO_ROW + top)
    if not (pose.arms_in_front or pose.arms_behind):
        arms()
    if direction == "up":
        _tail(sheet, look, direction, left, TORSO_ROW + top)
    _head(sheet, look, direction, pose, left)
    if pose.arms_in_front:
        arms()
    return hands[0], hands[1]


def _draw_side(sheet: Picture, look: Look, direction: str, pose: Pose) -> tuple[Point, Point]:
    limbs = look.limbs
    left, top = LEFT + pose.lean, pose.drop
    shoulder = SHOULDER_ROW + top - pose.shrug
    far = _arm(sheet, limbs, (left + 7, shoulder), pose.arms[0], False, pose.palms[0])
    _legs_side(sheet, limbs, pose)
    _torso(sheet, look, direction, pose, left, TORSO_ROW + top)
    if not pose.arms_in_front:
        near = _arm(sheet, limbs, (left + 5, shoulder), pose.arms[1], True, pose.palms[1])
    if direction in look.tail:
        _tail(sheet, look, direction, left, TORSO_ROW + top)
    _head(sheet, look, direction, pose, left)
    if pose.arms_in_front:
        near = _arm(sheet, limbs, (left + 5, shoulder), pose.arms[1], True, pose.palms[1])
    return far, near


def _head(sheet: Picture, look: Look, direction: str, pose: Pose, left: int) -> None:
    grid = (look.bare if pose.bare_head else look.heads)[direction]
    if pose.blink:
        grid = heads.eyes_closed(grid)
    if pose.mouth:
        grid = heads.mouth_open(grid)
    top = HEAD_ROW + 13 - len(grid) + pose.drop
    if direction != "up":
        _chin_shadow(sheet, left + pose.head[0], HEAD_ROW + 13 + pose.drop + pose.head[1])
    sheet.grid(grid, look.key, left + pose.head[0], top + pose.head[1], emissive_keys=look.shining)


_SHADOW = {"N8": "N6", "N7": "N5", "N6": "N5", "T3": "T2", "Y1": "Y0", "O4": "Y1", "B3": "B2", "B4": "B3", "N2": "N1",
           "N4": "N2"}


def _chin_shadow(sheet: Picture, left: int, row: int) -> None:
    """The head's shadow on the row of the torso right under it."""
    if not 0 <= row < sheet.height:
        return
    for x in range(left + 4, left + 10):
        here = tuple(int(v) for v in sheet.albedo[row, x, :3])
        if sheet.albedo[row, x, 3]:
            for light, dark in _SHADOW.items():
                if rgb(light) == here:
                    sheet.px(x, row, dark)
                    break


def _tail(sheet: Picture, look: Look, direction: str, left: int, top: int) -> None:
    if direction in look.tail:
        grid, column = look.tail[direction]
        sheet.grid(grid, look.key, left + column, top + 1)


def _torso(sheet: Picture, look: Look, direction: str, pose: Pose, left: int, top: int) -> None:
    """The torso; its lower rows follow `sway` and widen with `flare`, more the lower they are."""
    rows, key = look.torsos[direction], look.cloth if look.cloth is not None else look.key
    loose = 5
    for index, row in enumerate(rows):
        share = max(0.0, (index - (len(rows) - loose) + 1) / loose)
        shift = round(pose.sway * share)
        wide = round(pose.flare * share)
        solid = [i for i, sign in enumerate(row) if sign != "."]
        ends = (row[solid[0]], row[solid[-1]])
        y = top + index - (1 if pose.flare > 1 and index == len(rows) - 1 else 0)
        for extra in range(1, wide + 1):
            sheet.grid([ends[0]], key, left + solid[0] - extra + shift, y, look.shining)
            sheet.grid([ends[1]], key, left + solid[-1] + extra + shift, y, look.shining)
        sheet.grid([row], key, left + shift, y, look.shining)


def _path(points: list[Point]) -> list[tuple[int, int, bool]]:
    """The pixels of a polyline; each says whether it belongs to a steep stretch."""
    done: list[tuple[int, int, bool]] = []
    for (x0, y0), (x1, y1) in itertools.pairwise(points):
        steps = max(abs(x1 - x0), abs(y1 - y0))
        steep = abs(y1 - y0) >= abs(x1 - x0)
        for step in range(steps + 1):
            share = step / steps if steps else 0.0
            spot = (round(x0 + (x1 - x0) * share), round(y0 + (y1 - y0) * share), steep)
            if not done or done[-1][:2] != spot[:2]:
                done.append(spot)
    return done


def _arm(sheet: Picture, limbs: Limbs, shoulder: Point, arm: Arm, lit: bool, palm: bool) -> Point:
    """An arm three pixels thick with its hand; parted by an edge from what lies behind it. Gives the hand's place."""
    layer = Picture(*SHEET)
    elbow = (shoulder[0] + arm[0][0], shoulder[1] + arm[0][1])
    wrist = (shoulder[0] + arm[1][0], shoulder[1] + arm[1][1])
    path = _path([shoulder, elbow, wrist])
    dx, dy = wrist[0] - elbow[0], wrist[1] - elbow[1]
    length = max(1.0, (dx * dx + dy * dy) ** 0.5)
    ux, uy = dx / length, dy / length
    hand = (round(wrist[0] + ux * 1.6), round(wrist[1] + uy * 1.6))
    bright, shade = limbs.hand
    ox = 0 if lit else 1
    if palm:
        layer.rect(hand[0] - 1, hand[1] - 1, 3, 3, bright)
        layer.px(hand[0] + 1, hand[1] + 1, shade)
        layer.px(hand[0] - 1, hand[1] - 2, bright)
        layer.px(hand[0] + 1, hand[1] - 2, bright)
    elif abs(uy) >= abs(ux):
        layer.rect(hand[0] - 1 + ox, hand[1] - (0 if uy > 0 else 1), 2, 2, bright)
        layer.hline(hand[0] - 1 + ox, hand[1] + (1 if uy > 0 else 0), 2, shade)
    else:
        layer.rect(hand[0] - (0 if ux > 0 else 1), hand[1] - 1, 2, 2, bright)
        layer.hline(hand[0] - (0 if ux > 0 else 1), hand[1], 2, shade)
    light = (0, 1, 1) if lit else (1, 1, 2)
    for index, (x, y, steep) in enumerate(path):
        bare = index / max(1, len(path) - 1) >= limbs.bare_from
        tones = limbs.forearm if bare else limbs.sleeve
        last = index == len(path) - 1
        for across in (-1, 0, 1):
            tone: Colour = tones[light[across + 1]] if steep else tones[across + 1]
            if last:
                tone = limbs.cuff
            shining = last and limbs.vein is not None
            if limbs.vein is not None and across == 0 and 1 < index < len(path) - 1:
                tone, shining = limbs.vein, True
            if index == 0 and steep and across == (-1 if lit else 1):
                continue
            layer.px(x + (across if steep else 0), y + (0 if steep else across), tone, 1.0 if shining else 0.0)
    _edge(sheet, layer.mask(), limbs.edge, from_row=shoulder[1] + 1)
    sheet.blit(layer, 0, 0)
    return hand


def _edge(sheet: Picture, shape: Mask, colour: Colour, from_row: int) -> None:
    """Darken what is already painted right beside `shape`, so that it stands out."""
    beside = np.zeros_like(shape)
    beside[:, 1:] |= shape[:, :-1]
    beside[:, :-1] |= shape[:, 1:]
    beside[1:] |= shape[:-1]
    beside &= ~shape & sheet.mask() & (sheet.ys >= from_row)
    sheet.fill(beside, colour)


def _legs_facing(sheet: Picture, limbs: Limbs, pose: Pose) -> None:
    if pose.stance == "kneel":
        sheet.rect(LEFT + 2, SOLE - 4, 10, 3, limbs.leg[1])
        sheet.rect(LEFT + 2, SOLE - 1, 4, 2, limbs.leg[0])
        sheet.rect(LEFT + 8, SOLE - 1, 4, 2, limbs.leg[2])
        return
    if pose.stance == "sit":
        for x in (LEFT + 3, LEFT + 8):
            sheet.rect(x, SOLE - 5, 3, 3, limbs.leg[0])
            sheet.rect(x, SOLE - 2, 3, 1, limbs.leg[2])
            sheet.hline(x, SOLE - 1, 3, limbs.shoe[0])
            sheet.hline(x, SOLE, 3, limbs.shoe[1])
        return
    hips = limbs.hips - 33 + SOLE + pose.drop
    sheet.rect(LEFT + 4, hips, 6, 2, limbs.leg[1])
    order = (0, 1) if pose.legs[0][1] >= pose.legs[1][1] else (1, 0)
    for place in order:
        dx, lift = pose.legs[place]
        x = LEFT + (3 if place == 0 else 8) + dx
        foot = SOLE - 1 - lift
        tones = limbs.leg
        for y in range(hips, foot):
            for across in range(3):
                tone = tones[0] if across == 0 and place == 0 else (tones[2] if across == 2 or lift > 1 else tones[1])
                sheet.px(x + across, y, tone)
            if limbs.stripe is not None:
                sheet.px(x + (0 if place == 0 else 2), y, limbs.stripe)
        sheet.hline(x, foot, 3, limbs.shoe[0])
        sheet.hline(x, foot + 1, 3, limbs.shoe[1])


def _legs_side(sheet: Picture, limbs: Limbs, pose: Pose) -> None:
    if pose.stance == "kneel":
        sheet.rect(LEFT + 1, SOLE - 2, 9, 3, limbs.leg[1])
        sheet.hline(LEFT + 1, SOLE, 9, limbs.leg[2])
        sheet.rect(LEFT + 6, SOLE - 5, 4, 4, limbs.leg[0])
        sheet.rect(LEFT - 1, SOLE - 2, 3, 2, limbs.shoe[0])
        sheet.hline(LEFT - 1, SOLE, 3, limbs.shoe[1])
        return
    if pose.stance == "sit":
        sheet.rect(LEFT + 4, SOLE - 6, 8, 3, limbs.leg[1])
        sheet.hline(LEFT + 4, SOLE - 6, 8, limbs.leg[0])
        sheet.rect(LEFT + 9, SOLE - 3, 3, 2, limbs.leg[1])
        sheet.hline(LEFT + 9, SOLE - 1, 4, limbs.shoe[0])
        sheet.hline(LEFT + 9, SOLE, 4, limbs.shoe[1])
        return
    hips = limbs.hips - 33 + SOLE + pose.drop
    hip_x = LEFT + 6 + pose.lean
    for place in (0, 1):
        dx, lift = pose.legs[place]
        light, middle, dark = limbs.leg
        tones = (middle, dark, dark) if place == 0 else (dark, middle, light)
        foot_x, foot = LEFT + 6 + dx, SOLE - 1 - lift
        bend = 1 if lift else 0
        knee = ((hip_x + foot_x) // 2 + bend, (hips + foot) // 2)
        for x, y, _ in _path([(hip_x, hips), knee, (foot_x, foot - 1)]):
            for across in (-1, 0, 1):
                sheet.px(x + across, y, tones[across + 1])
            if limbs.stripe is not None and place == 1:
                sheet.px(x, y, limbs.stripe)
        toe_up = 1 if dx > 3 and lift == 0 else 0
        sheet.hline(foot_x - 1, foot, 4, limbs.shoe[0])
        sheet.hline(foot_x - 1, foot + 1, 4, limbs.shoe[1])
        if lift and dx < 0:
            sheet.px(foot_x - 2, foot - 1, limbs.shoe[0])
        if toe_up:
            sheet.px(foot_x + 2, foot - 1, limbs.shoe[0])
