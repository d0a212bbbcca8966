"""People of 16 x 32 pixels, put together from a head, a torso and limbs in a pose.

A person stands on a sheet of 40 x 44 px, of which the part that is drawn on is kept. Side views
are drawn looking right; the left one uses its own head and is mirrored at the end.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from art import heads
from art.atlas import Frame
from art.bodies import Limbs
from art.canvas import Mask, Picture
from art.palette import Colour, rgb
from art.people_legs import legs_facing, legs_reclined, legs_side, path
from art.people_pose import HEAD_ROW, LEFT, SHOULDER_ROW, SOLE, TORSO_ROW, Arm, Look, Point, Pose

SHEET = (40, 44)  # px, the drawing sheet
ANCHOR = (20, SOLE)
RIM_BELOW = 260  # red + green + blue under which a pixel counts as dark
TURN_ROW, TURN_REACH = SOLE - 9, 19  # the middle of a figure that rolls, and how far it reaches from there, px
RECLINED_LEFT, RECLINED_HIPS = 13, 34  # the column and the row of the sheet where a reclined torso ends
SLANT = 0.9  # px that it goes back for each row up
SMALL = 4  # px; whoever is so much smaller has shorter arms as well


def draw(look: Look, direction: str, pose: Pose) -> Frame:
    """One frame of somebody looking `direction` ("down", "up", "left", "right"), with its anchor."""
    if look.stature:
        pose = _smaller(pose, look)
    sheet = Picture(*SHEET)
    if direction not in ("left", "right"):
        hands = _draw_facing(sheet, look, direction, pose)
    elif pose.stance == "recline":
        hands = _draw_reclined(sheet, look, direction, pose)
    else:
        hands = _draw_side(sheet, look, direction, pose)
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
    """The part of the sheet that is drawn on, with the place of the feet in it (which may be below it)."""
    ink = sheet.mask() | (sheet.emissive[..., 3] > 0)
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    x, y = int(columns[0]), int(rows[0])
    cut = sheet.crop(x, y, int(columns[-1]) + 1 - x, int(rows[-1]) + 1 - y)
    return cut, ANCHOR[0] - x, ANCHOR[1] - y


def _draw_facing(sheet: Picture, look: Look, direction: str, pose: Pose) -> tuple[Point, Point]:
    limbs = look.limbs
    left, top = LEFT + pose.lean, pose.drop
    legs_facing(sheet, limbs, pose)
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
    legs_side(sheet, limbs, pose)
    _torso(sheet, look, direction, pose, left, TORSO_ROW + top)
    if not pose.arms_in_front:
        near = _arm(sheet, limbs, (left + 5, shoulder), pose.arms[1], True, pose.palms[1])
    if direction in look.tail:
        _tail(sheet, look, direction, left, TORSO_ROW + top)
    _head(sheet, look, direction, pose, left)
    if pose.arms_in_front:
        near = _arm(sheet, limbs, (left + 5, shoulder), pose.arms[1], True, pose.palms[1])
    return far, near


def _draw_reclined(sheet: Picture, look: Look, direction: str, pose: Pose) -> tuple[Point, Point]:
    """Leaning far back in a chair: the torso slants from the hips up to the head, the legs lie ahead."""
    rows = len(look.torsos[direction])
    hips = RECLINED_HIPS - rows + 1
    upright = Picture(*SHEET)
    _torso(upright, look, direction, pose, RECLINED_LEFT, hips)
    _tail(upright, look, direction, RECLINED_LEFT, hips)
    legs_reclined(sheet, look.limbs, pose, (RECLINED_LEFT + 7, RECLINED_HIPS - 1))
    slanted = Picture(*SHEET)
    for row in range(SHEET[1]):
        back = max(0, round((RECLINED_HIPS - row) * SLANT))
        slanted.blit(upright.crop(0, row, SHEET[0], 1), -back, row)
    top = round((rows - 1) * SLANT)
    shoulder = (RECLINED_LEFT + 6 - top + 3, hips + 2)
    far = _arm(sheet, look.limbs, (shoulder[0] + 2, shoulder[1]), pose.arms[0], False, pose.palms[0])
    sheet.blit(slanted, 0, 0)
    _head(sheet, look, direction, replace(pose, drop=hips - TORSO_ROW), RECLINED_LEFT - top)
    near = _arm(sheet, look.limbs, shoulder, pose.arms[1], True, pose.palms[1])
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


_SHADOW = {
    "N8": "N6",
    "N7": "N5",
    "N6": "N5",
    "T3": "T2",
    "Y1": "Y0",
    "O4": "Y1",
    "B3": "B2",
    "B4": "B3",
    "N2": "N1",
    "N4": "N2",
}


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


def _arm(sheet: Picture, limbs: Limbs, shoulder: Point, arm: Arm, lit: bool, palm: bool) -> Point:
    """An arm three pixels thick with its hand; parted by an edge from what lies behind it. Gives the hand's place."""
    layer = Picture(*SHEET)
    elbow = (shoulder[0] + arm[0][0], shoulder[1] + arm[0][1])
    wrist = (shoulder[0] + arm[1][0], shoulder[1] + arm[1][1])
    steps = path([shoulder, elbow, wrist])
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
    for index, (x, y, steep) in enumerate(steps):
        bare = index / max(1, len(steps) - 1) >= limbs.bare_from
        tones = limbs.forearm if bare else limbs.sleeve
        last = index == len(steps) - 1
        for across in (-1, 0, 1):
            tone: Colour = tones[light[across + 1]] if steep else tones[across + 1]
            if last:
                tone = limbs.cuff
            shining = last and limbs.vein is not None
            if limbs.vein is not None and across == 0 and 1 < index < len(steps) - 1:
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
