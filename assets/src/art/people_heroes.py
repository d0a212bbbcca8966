"""The heroes' own actions outside the showdown: Kade's gym, Orion's craft, Lena's fear, Elara's mending.

The side view comes first in every table, then the one from the front, then from behind where it differs.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from art.atlas import Frame
from art.canvas import Picture
from art.palette import rgb
from art.people import Arm, Point, Pose
from art.people_actions import mirrored
from art.people_light import CARE, POWER, Light, sparks, stream
from art.people_moves import Action, everywhere, idle, run, walk
from art.shading import hashed

DART = ("B5", "T5", "T4")
BEHIND: Arm = ((-3, 1), (-6, 1))


# --- Kade ------------------------------------------------------------------------------------------------


def _streaks(frame: int, direction_back: int, high: int) -> Light:
    """Lines of speed behind somebody who looks right (-1), or over somebody who comes (0)."""

    def paint(sheet: Picture, _: tuple[Point, Point]) -> None:
        for line in range(5):
            y = 12 + line * 5 + int(hashed(line, frame, 3) * 3)
            long = 3 + int(hashed(line, frame, 5) * 6)
            if direction_back:
                x = 2 + int(hashed(line, frame, 7) * 4)
                for step in range(long):
                    if not sheet.albedo[y, x + step, 3]:
                        sheet.px(x + step, y, "B5" if step > long // 2 else "B3", 0.8)
            else:
                x = 8 + line * 6
                top = 2 if high else 34
                for step in range(long):
                    row = top + step
                    if not sheet.albedo[row, x, 3]:
                        sheet.px(x, row, "B4", 0.7)

    return paint


def dash() -> Action:
    """Flat and long: body thrown ahead, arms back, one leg far behind."""
    side, front, back = [], [], []
    for i in range(4):
        stretch = (0, 1, 1, 0)[i]
        side.append(Pose(arms=(BEHIND, ((-4, 0), (-8, -1 + stretch))), drop=3, lean=4, head=(2, 1),
                         legs=((-9, 3 + stretch), (6, 0 if i % 2 else 1)), rise=stretch, sway=-4,
                         light=_streaks(i, 1, 0)))
        down: Arm = ((-2, 0), (-4, -3))
        front.append(Pose(arms=(down, mirrored(down)), drop=4, head=(0, 2), legs=((0, 5 if i < 2 else 0),
                          (0, 0 if i < 2 else 5)), rise=stretch, light=_streaks(i, 0, 1)))
        back.append(Pose(arms=(((-2, 2), (-4, 4)), ((2, 2), (4, 4))), drop=3, head=(0, -1),
                         legs=((0, 5 if i < 2 else 0), (0, 0 if i < 2 else 5)), rise=stretch,
                         light=_streaks(i, 0, 0)))
    return Action(everywhere(side, front, back), ticks=3)


def vault() -> Action:
    """One hand on the thing, both legs swung over it, and down."""
    side = [
        Pose(arms=(((3, 2), (5, 5)), ((3, 3), (6, 6))), legs=((-4, 0), (0, 1)), drop=2, lean=1),
        Pose(arms=(BEHIND, ((2, 3), (3, 7))), legs=((-6, 6), (-3, 5)), rise=5, lean=2, head=(1, 0)),
        Pose(arms=(((-3, -1), (-6, -3)), ((0, 4), (0, 7))), legs=((3, 7), (6, 8)), rise=8, lean=0, head=(1, 0),
             mouth=True),
        Pose(arms=(((-3, 0), (-6, -2)), ((-3, 1), (-6, 0))), legs=((4, 4), (7, 5)), rise=5, lean=0),
        Pose(arms=(((3, 1), (6, 1)), ((3, 2), (6, 3))), legs=((-3, 0), (4, 0)), drop=3, lean=1, head=(0, 1)),
    ]
    front = [
        Pose(arms=(((0, 3), (1, 6)), ((0, 3), (-1, 6))), drop=2, head=(0, 1)),
        Pose(arms=(((-3, 0), (-6, -1)), ((0, 4), (1, 7))), legs=((-3, 5), (-4, 3)), rise=5),
        Pose(arms=(((-4, -1), (-7, -4)), ((0, 4), (1, 7))), legs=((-5, 8), (-6, 6)), rise=8, lean=1, mouth=True),
        Pose(arms=(((-4, -1), (-7, -3)), ((3, 0), (6, -1))), legs=((-2, 4), (2, 2)), rise=4),
        Pose(arms=(((-2, 2), (-4, 4)), ((2, 2), (4, 4))), legs=((-1, 0), (1, 0)), drop=4, head=(0, 1)),
    ]
    return Action(everywhere(side, front), ticks=4, loop=False)


def throw() -> Action:
    """Drawn back over the shoulder, let go, and followed through; the dart glows in the hand until it leaves."""
    side = [
        Pose(arms=(((3, 1), (6, 0)), ((-4, -1), (-5, -5))), legs=((-4, 0), (2, 1)), lean=-2, light=_dart(1, 0)),
        Pose(arms=(((3, 2), (5, 3)), ((-4, -3), (-4, -8))), legs=((-5, 0), (4, 2)), lean=-2, light=_dart(1, 1)),
        Pose(arms=(((-3, 2), (-5, 3)), ((4, -2), (10, -3))), legs=((-6, 1), (5, 0)), lean=3, drop=1, mouth=True,
             light=stream(1, 1, (8, -1), DART, 7)),
        Pose(arms=(((-3, 2), (-6, 2)), ((4, 2), (8, 5))), legs=((-6, 2), (4, 0)), lean=3, drop=2, head=(1, 0)),
    ]
    front = [
        Pose(arms=(((-4, 0), (-5, -4)), ((2, 3), (3, 4))), lean=-1, light=_dart(0, 0)),
        Pose(arms=(((-4, -2), (-4, -8)), ((2, 2), (5, 2))), legs=((0, 2), (0, 0)), lean=-1, light=_dart(0, 1)),
        Pose(arms=(((0, 3), (3, 7)), ((3, 2), (5, 4))), drop=1, head=(0, 1), arms_in_front=True, mouth=True,
             light=stream(1, 0, (1, 8), DART, 7)),
        Pose(arms=(((1, 4), (5, 6)), ((3, 2), (5, 3))), drop=2, head=(0, 1)),
    ]
    back = [
        Pose(arms=(((-2, 3), (-3, 4)), ((4, 0), (5, -4))), lean=1, light=_dart(1, 0)),
        Pose(arms=(((-2, 2), (-5, 2)), ((4, -2), (4, -8))), legs=((0, 0), (0, 2)), lean=1, light=_dart(1, 1)),
        Pose(arms=(((-3, 2), (-5, 4)), ((1, -4), (0, -9))), light=stream(1, 1, (0, -7), DART, 7)),
        Pose(arms=(((-3, 2), (-5, 3)), ((0, -1), (-2, -3))), drop=1),
    ]
    return Action(everywhere(side, front, back), ticks=4, loop=False)


def _dart(hand: int, frame: int) -> Light:
    return sparks(frame, (hand,), DART, 4, 3)


def tempo() -> Action:
    """A run with high knees and fists, each footfall a beat: the soles light up."""
    done = run()
    poses = {}
    for view, row in done.poses.items():
        poses[view] = [replace(pose, shrug=1 if i % 3 == 1 else 0, rise=pose.rise * 2, mouth=i % 3 == 1,
                               light=_beat(i)) for i, pose in enumerate(row)]
    return replace(done, poses=poses, ticks=3)


def _beat(frame: int) -> Light:
    def paint(sheet: Picture, _: tuple[Point, Point]) -> None:
        reach = (7, 4, 0, 7, 4, 0)[frame]
        for side in (-1, 1):
            for step in range(reach):
                x = 20 + side * (6 + step * 1.4)
                sheet.px(round(x), 39 - (step % 2), ("O4", "O3")[step % 2], 0.9)

    return paint


def stumble() -> Action:
    """Off the beat: arms wheel, a knee goes down."""
    side = [Pose(arms=(((3, -1), (6, -3)), ((-3, 0), (-6, -2))), legs=((-5, 3), (1, 0)), lean=4, drop=2, head=(1, 1),
                 mouth=True),
            Pose(arms=(((3, 2), (6, 4)), ((3, 3), (5, 6))), legs=((-6, 1), (2, 0)), lean=3, drop=5, head=(1, 1),
                 blink=True)]
    front = [Pose(arms=(((-4, -1), (-7, -3)), ((3, 1), (6, 2))), legs=((0, 3), (0, 0)), lean=-2, drop=1, mouth=True),
             Pose(arms=(((-2, 3), (-3, 6)), ((3, 0), (6, -2))), legs=((-1, 1), (1, 0)), lean=1, drop=5, head=(0, 1),
                  blink=True)]
    return Action(everywhere(side, front), ticks=7, loop=False)


def hold() -> Action:
    """Holding up a shutter: arms high, knees bent, shaking."""
    side, front = [], []
    for i in range(2):
        side.append(Pose(arms=(((3, -3), (4, -8)), ((2, -3), (3, -9))), legs=((-4, 0), (3, 0)), drop=2 + i, lean=-1, arms_in_front=True,
                         blink=i == 1))
        front.append(Pose(arms=(((-3, -3), (-3, -9)), ((3, -3), (3, -9))), legs=((-2, 0), (2, 0)), drop=2 + i,
                          palms=(True, True), mouth=i == 0))
    return Action(everywhere(side, front), ticks=6)


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
            replace(pose, drop=pose.drop + 4, lean=2 if side else 0, head=(1, 1) if side else (0, 2), arms=arms,
                    legs=_lower(pose, 1.0, 2), sway=-1 if side else pose.sway)
            for pose in row]
    return replace(step, poses=poses, ticks=7)


def jack() -> Action:
    """A hand in the tap, magenta running up the arm; the other hand plays the air."""
    side, front, back = [], [], []
    for i in range(4):
        play = (0, -1, 0, 1)[i]
        side.append(Pose(arms=(((2, 2), (5, 1 + play)), ((3, 2), (8, 2))), legs=((-3, 0), (2, 0)), drop=2, lean=1,
                         head=(0, 1), light=_both(sparks(i, (1,), POWER, 7, 4), stream(i, 1, (-7, 1), POWER, 5))))
        front.append(Pose(arms=(((0, 3), (3, 5)), ((2, 2), (4, play))), drop=2, head=(0, 2), arms_in_front=True,
                          light=_both(sparks(i, (0,), POWER, 7, 4), stream(i, 0, (-2, -6), POWER, 5))))
        back.append(Pose(arms=(((-2, 2), (-4, play)), ((1, -1), (1, -5))), drop=1, head=(0, 1),
                         light=_both(sparks(i, (1,), POWER, 7, 4), stream(i, 1, (1, 6), POWER, 5))))
    return Action(everywhere(side, front, back), ticks=6)


def _both(*lights: Light) -> Light:
    def paint(sheet: Picture, hands: tuple[Point, Point]) -> None:
        for light in lights:
            light(sheet, hands)

    return paint


def decoy() -> Action:
    """Both hands draw a figure into the air beside him."""
    spread: tuple[Arm, ...] = (((3, 2), (5, 4)), ((4, 0), (7, -2)), ((4, -1), (9, -4)), ((3, 2), (6, 4)))
    side = [Pose(arms=(spread[i], ((spread[i][0][0], spread[i][0][1] + 1), (spread[i][1][0], spread[i][1][1] + 3))),
                 lean=-1 if i == 0 else 0, legs=((-3, 0), (2, 0)), sway=-i % 3, flare=i % 3,
                 palms=(False, i in (1, 2)), light=sparks(i, (0, 1), POWER, 6, 4)) for i in range(4)]
    outward: tuple[Arm, ...] = (((0, 3), (3, 4)), ((-3, 1), (-6, 0)), ((-4, 0), (-8, -2)), ((-2, 3), (-3, 5)))
    front = [Pose(arms=(outward[i], mirrored(outward[i])), flare=i % 3, palms=(i in (1, 2), i in (1, 2)),
                  light=sparks(i, (0, 1), POWER, 6, 4)) for i in range(4)]
    return Action(everywhere(side, front), ticks=5, loop=False)


def roll() -> Action:
    """Head first over the shoulder, and up again."""
    tucked: Arm = ((2, 3), (4, 4))
    ball = Pose(arms=(tucked, tucked), legs=((2, 3), (4, 3)), drop=7, lean=1, head=(1, 4), blink=True, flare=1)
    side = [Pose(arms=(((3, 2), (5, 6)), ((3, 3), (6, 7))), legs=((-5, 1), (0, 0)), drop=5, lean=3, head=(1, 2)),
            replace(ball, turn=1), replace(ball, turn=2), replace(ball, turn=3),
            Pose(arms=(((2, 3), (4, 6)), ((2, 3), (5, 6))), legs=((-3, 0), (3, 0)), drop=5, lean=1, head=(0, 1))]
    folded: Arm = ((1, 3), (3, 4))
    round_front = Pose(arms=(folded, mirrored(folded)), legs=((0, 3), (0, 3)), drop=7, head=(0, 4), blink=True)
    front = [Pose(arms=(((0, 3), (2, 7)), ((0, 3), (-2, 7))), drop=5, head=(0, 2)),
             replace(round_front, bare_head=False), replace(round_front, turn=2), replace(round_front, drop=6),
             Pose(arms=(((-1, 3), (-2, 6)), ((1, 3), (2, 6))), drop=5, head=(0, 1))]
    return Action(everywhere(side, front), ticks=4, loop=False)


def carry() -> Action:
    """A walk with a box in both arms: the work of the morning after."""
    done = walk()
    poses = {}
    for view, row in done.poses.items():
        side = view in ("left", "right")
        arms: tuple[Arm, Arm] = (((2, 3), (6, 3)), ((2, 3), (6, 3))) if side else (((0, 3), (2, 4)), ((0, 3), (-2, 4)))
        poses[view] = [replace(pose, arms=arms, bare_head=True, dim=True,
                               prop=None if view == "up" else _box)
                       for pose in row]
    return replace(done, poses=poses, ticks=6)


def rest() -> Action:
    """Standing with the hood down and nothing that shines."""
    done = idle()
    return replace(done, poses={view: [replace(pose, bare_head=True, dim=True) for pose in row]
                                for view, row in done.poses.items()})


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
        side.append(Pose(arms=(((2, 3), (4, 2)), ((1, 3), (4, 3))), shrug=1, head=(1, 1), lean=shake, drop=1,
                         blink=i == 3))
        front.append(Pose(arms=(((0, 3), (4, 3)), ((0, 3), (-4, 2))), shrug=1, head=(0, 1), lean=shake, drop=1,
                          blink=i == 3))
    back = [replace(pose, arms_behind=True) for pose in front]
    return Action(everywhere(side, front, back), ticks=3)


def timid() -> Action:
    """Her walk when composure is low: shorter, arms wrapped round herself."""
    done = walk()
    poses = {}
    for view, row in done.poses.items():
        side = view in ("left", "right")
        arms: tuple[Arm, Arm] = (((2, 3), (4, 2)), ((1, 3), (4, 3))) if side else (((0, 3), (4, 3)), ((0, 3), (-4, 2)))
        poses[view] = [replace(pose, arms=arms, shrug=1, head=(1 if side else 0, 1), arms_behind=view == "up",
                               legs=_lower(pose, 0.7, 9))
                       for pose in row]
    return replace(done, poses=poses, ticks=7)


def mend() -> Action:
    """Bent over the work, both hands close, motes between the fingers."""
    side, front, back = [], [], []
    for i in range(4):
        fine = (0, 1, 0, -1)[i]
        side.append(Pose(arms=(((2, 3), (6, 3)), ((2, 3), (6, 4 + fine))), drop=1, lean=1, head=(1, 1),
                         blink=i == 2, light=sparks(i, (1,), CARE, 6, 3)))
        front.append(Pose(arms=(((0, 3), (3, 4 + fine)), ((0, 3), (-3, 4))), drop=1, head=(0, 1), arms_in_front=True,
                          light=sparks(i, (0, 1), CARE, 4, 3)))
        back.append(Pose(arms=(((0, 3), (2, 4)), ((0, 3), (-2, 4))), arms_behind=True, drop=1, head=(0, 1)))
    return Action(everywhere(side, front, back), ticks=8)
