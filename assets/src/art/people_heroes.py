"""The heroes' own actions outside the showdown: Orion's craft, Lena's fear, Elara's mending.

The side view comes first in every table, then the one from the front, then from behind where it differs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from art.atlas import Frame
from art.canvas import Picture
from art.palette import rgb
from art.people_actions import mirrored
from art.people_light import CARE, POWER, Light, sparks, stream
from art.people_moves import Action, everywhere, idle, walk
from art.people_pose import Arm, Point, Pose


def _lower(pose: Pose, share: float, most: int) -> tuple[Point, Point]:
    """The feet of a pose with a shorter step, lifted by `most` px at most."""
    (ax, ay), (bx, by) = pose.legs
    return (round(ax * share), min(ay, most)), (round(bx * share), min(by, most))


# --- Orion -----------------------------------------------------------------------------------------------


def sneak() -> Action:
    """Low, on the toes, one hand along the wall; the head turns."""
    step = walk()
    poses = {}
    for view, row in step.poses.items():
        side = view in ("left", "right")
        arms: tuple[Arm, Arm] = (((2, 3), (4, 3)), ((1, 3), (4, 4))) if side else (((-1, 3), (1, 4)), ((1, 3), (-1, 4)))
        poses[view] = [
            replace(
                pose,
                drop=pose.drop + 4,
                lean=2 if side else 0,
                head=(1, 1) if side else (0, 2),
                arms=arms,
                legs=_lower(pose, 1.0, 2),
                sway=-1 if side else pose.sway,
            )
            for pose in row
        ]
    return replace(step, poses=poses, ticks=7)


def jack() -> Action:
    """A hand in the tap, magenta running up the arm; the other hand plays the air."""
    side, front, back = [], [], []
    for i in range(4):
        play = (0, -1, 0, 1)[i]
        side.append(
            Pose(
                arms=(((2, 2), (5, 1 + play)), ((3, 2), (8, 2))),
                legs=((-3, 0), (2, 0)),
                drop=2,
                lean=1,
                head=(0, 1),
                light=_both(sparks(i, (1,), POWER, 7, 4), stream(i, 1, (-7, 1), POWER, 5)),
            )
        )
        front.append(
            Pose(
                arms=(((0, 3), (3, 5)), ((2, 2), (4, play))),
                drop=2,
                head=(0, 2),
                arms_in_front=True,
                light=_both(sparks(i, (0,), POWER, 7, 4), stream(i, 0, (-2, -6), POWER, 5)),
            )
        )
        back.append(
            Pose(
                arms=(((-2, 2), (-4, play)), ((1, -1), (1, -5))),
                drop=1,
                head=(0, 1),
                light=_both(sparks(i, (1,), POWER, 7, 4), stream(i, 1, (1, 6), POWER, 5)),
            )
        )
    return Action(everywhere(side, front, back), ticks=6)


def _both(*lights: Light) -> Light:
    def paint(sheet: Picture, hands: tuple[Point, Point]) -> None:
        for light in lights:
            light(sheet, hands)

    return paint


def decoy() -> Action:
    """Both hands draw a figure into the air beside him."""
    spread: tuple[Arm, ...] = (((3, 2), (5, 4)), ((4, 0), (7, -2)), ((4, -1), (9, -4)), ((3, 2), (6, 4)))
    side = [
        Pose(
            arms=(spread[i], ((spread[i][0][0], spread[i][0][1] + 1), (spread[i][1][0], spread[i][1][1] + 3))),
            lean=-1 if i == 0 else 0,
            legs=((-3, 0), (2, 0)),
            sway=-i % 3,
            flare=i % 3,
            palms=(False, i in (1, 2)),
            light=sparks(i, (0, 1), POWER, 6, 4),
        )
        for i in range(4)
    ]
    outward: tuple[Arm, ...] = (((0, 3), (3, 4)), ((-3, 1), (-6, 0)), ((-4, 0), (-8, -2)), ((-2, 3), (-3, 5)))
    front = [
        Pose(
            arms=(outward[i], mirrored(outward[i])),
            flare=i % 3,
            palms=(i in (1, 2), i in (1, 2)),
            light=sparks(i, (0, 1), POWER, 6, 4),
        )
        for i in range(4)
    ]
    return Action(everywhere(side, front), ticks=5, loop=False)


def roll() -> Action:
    """Head first over the shoulder, and up again."""
    tucked: Arm = ((2, 3), (4, 4))
    ball = Pose(arms=(tucked, tucked), legs=((2, 3), (4, 3)), drop=7, lean=1, head=(1, 4), blink=True, flare=1)
    side = [
        Pose(arms=(((3, 2), (5, 6)), ((3, 3), (6, 7))), legs=((-5, 1), (0, 0)), drop=5, lean=3, head=(1, 2)),
        replace(ball, turn=1),
        replace(ball, turn=2),
        replace(ball, turn=3),
        Pose(arms=(((2, 3), (4, 6)), ((2, 3), (5, 6))), legs=((-3, 0), (3, 0)), drop=5, lean=1, head=(0, 1)),
    ]
    folded: Arm = ((0, 3), (3, 5))
    tuck = Pose(arms=(folded, mirrored(folded)), stance="kneel", drop=9, head=(0, 4), blink=True)
    over: Arm = ((0, 3), (2, 8))
    front = [
        Pose(arms=(over, mirrored(over)), drop=6, head=(0, 4), legs=((0, 3), (0, 0)), blink=True),
        replace(tuck, prop=_ball(0)),
        replace(tuck, prop=_ball(1)),
        replace(tuck, prop=_ball(2)),
        Pose(arms=(((-1, 3), (-3, 6)), ((1, 3), (3, 6))), drop=6, head=(0, 2), legs=((-2, 0), (2, 0)), flare=2),
    ]
    return Action(everywhere(side, front), ticks=4, loop=False)


def _ball(turn: int) -> Callable[[Picture, tuple[Point, Point], str], None]:
    """Rolled up, seen along the way that he rolls: the back goes over, its seams with it; then the head comes round."""

    def paint(sheet: Picture, _: tuple[Point, Point], direction: str) -> None:
        sheet.albedo[:] = 0
        sheet.emissive[:] = 0
        tones = "N1 N1 N2 N2 N4"
        cy, tall = (28.5, 9.5) if turn != 1 else (29.5, 8.5)
        ball = sheet.mask_ellipse(19.5, cy, 8.6, tall)
        sheet.shade(ball, 1.0 - ((sheet.xs - 16) / 16.0) ** 2 - (sheet.ys - 20) / 24.0, tones)
        seam = (24, 29, 33)[turn] if direction == "down" else (33, 29, 24)[turn]
        for step in range(-6, 7):
            sheet.px(19 + step, seam + round(step * step / 18.0), "M3" if abs(step) % 3 else "M4", 0.9)
        for x in (13, 24):
            sheet.rect(x, 35 if turn == 1 else 21, 3, 2, "M1")
        if turn == 2 and direction == "up":
            sheet.grid([".XXX.", "X...X", ".XXX."], {"X": "M3"}, 17, 22, "X")

    return paint


def carry() -> Action:
    """A walk with a box in both arms: the work of the morning after."""
    done = walk()
    poses = {}
    for view, row in done.poses.items():
        side = view in ("left", "right")
        arms: tuple[Arm, Arm] = (((2, 3), (6, 3)), ((2, 3), (6, 3))) if side else (((0, 3), (2, 4)), ((0, 3), (-2, 4)))
        poses[view] = [
            replace(pose, arms=arms, bare_head=True, dim=True, prop=None if view == "up" else _box) for pose in row
        ]
    return replace(done, poses=poses, ticks=6)


def rest() -> Action:
    """Standing with the hood down and nothing that shines."""
    done = idle()
    return replace(
        done,
        poses={view: [replace(pose, bare_head=True, dim=True) for pose in row] for view, row in done.poses.items()},
    )


def _box(sheet: Picture, hands: tuple[Point, Point], direction: str) -> None:
    x = hands[1][0] - 1 if direction in ("left", "right") else 14
    y = hands[1][1] - 6
    sheet.rect(x, y, 12, 9, "S3")
    sheet.rect(x, y, 12, 2, "S4")
    sheet.vline(x + 11, y + 2, 7, "S2")
    sheet.hline(x, y + 8, 12, "S1")
    sheet.rect(x + 5, y, 2, 5, "O5")
    sheet.grid([".o.", "ooo", ".o."], {"o": "T3"}, x + 2, y + 4)


def hologram(frame: Frame, place: int) -> Frame:
    """A picture of a person as one of light: magenta by brightness, in lines that run, shining."""
    picture, x, y = frame
    done = picture.copy()
    tones = ("M1", "M2", "M3", "M4", "M5")
    value = picture.albedo[..., :3].astype(np.float64).mean(axis=2) / 256 * len(tones) * 1.25
    body = picture.mask()
    for step, tone in enumerate(tones):
        hit = body & (np.clip(value, 0, len(tones) - 1).astype(np.int64) == step)
        done.albedo[hit, :3] = rgb(tone)
    lines = body & ((picture.ys + place) % 3 == 0)
    done.albedo[..., 3] = np.where(body, 190, 0)
    done.albedo[lines, 3] = 110
    done.emissive[..., :3] = done.albedo[..., :3]
    done.emissive[..., 3] = np.where(body, 120, 0)
    done.emissive[lines, 3] = 60
    return done, x, y


# --- Lena and Elara --------------------------------------------------------------------------------------


def tremble() -> Action:
    """Arms wrapped round herself, shoulders up, shaking by a pixel."""
    side, front = [], []
    for i in range(4):
        shake = (0, 1, 0, -1)[i]
        side.append(
            Pose(arms=(((2, 3), (4, 2)), ((1, 3), (4, 3))), shrug=1, head=(1, 1), lean=shake, drop=1, blink=i == 3)
        )
        front.append(
            Pose(arms=(((0, 3), (4, 3)), ((0, 3), (-4, 2))), shrug=1, head=(0, 1), lean=shake, drop=1, blink=i == 3)
        )
    back = [replace(pose, arms_behind=True) for pose in front]
    return Action(everywhere(side, front, back), ticks=3)


def timid() -> Action:
    """Her walk when composure is low: shorter, arms wrapped round herself."""
    done = walk()
    poses = {}
    for view, row in done.poses.items():
        side = view in ("left", "right")
        arms: tuple[Arm, Arm] = (((2, 3), (4, 2)), ((1, 3), (4, 3))) if side else (((0, 3), (4, 3)), ((0, 3), (-4, 2)))
        poses[view] = [
            replace(
                pose,
                arms=arms,
                shrug=1,
                head=(1 if side else 0, 1),
                arms_behind=view == "up",
                legs=_lower(pose, 0.7, 9),
            )
            for pose in row
        ]
    return replace(done, poses=poses, ticks=7)


def mend() -> Action:
    """Bent over the work, both hands close, motes between the fingers."""
    side, front, back = [], [], []
    for i in range(4):
        fine = (0, 1, 0, -1)[i]
        side.append(
            Pose(
                arms=(((2, 3), (6, 3)), ((2, 3), (6, 4 + fine))),
                drop=1,
                lean=1,
                head=(1, 1),
                blink=i == 2,
                light=sparks(i, (1,), CARE, 6, 3),
            )
        )
        front.append(
            Pose(
                arms=(((0, 3), (3, 4 + fine)), ((0, 3), (-3, 4))),
                drop=1,
                head=(0, 1),
                arms_in_front=True,
                light=sparks(i, (0, 1), CARE, 4, 3),
            )
        )
        back.append(
            Pose(
                arms=(((-2, 2), (-2, 3 + fine)), ((2, 2), (2, 3 - fine))),
                arms_behind=True,
                drop=1,
                head=(0, 1),
                light=sparks(i, (0, 1), CARE, 3, 3),
            )
        )
    return Action(everywhere(side, front, back), ticks=8)
