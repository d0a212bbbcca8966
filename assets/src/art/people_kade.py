"""Kade's own actions: his leap, his dart, the beat of his run. The side view comes first in every table."""

from __future__ import annotations

from dataclasses import replace

from art.canvas import Picture
from art.people_actions import mirrored
from art.people_light import Light, sparks, stream
from art.people_moves import Action, everywhere, run
from art.people_pose import Arm, Point, Pose
from art.shading import hashed

DART = ("B5", "T5", "T4")
BEHIND: Arm = ((-3, 1), (-6, 1))


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
    """He coils for two ticks, is flung flat and long, and brakes on both heels, the body thrown back."""
    coil_arm: Arm = ((-2, 2), (-5, 2))
    side = [
        Pose(arms=(coil_arm, ((-3, 2), (-6, 3))), drop=6, lean=-2, head=(2, 2), legs=((-3, 0), (3, 0)), blink=True),
        Pose(
            arms=(BEHIND, ((-4, 0), (-9, -1))),
            drop=3,
            lean=5,
            head=(3, 1),
            legs=((-11, 3), (5, 0)),
            sway=-4,
            mouth=True,
            light=_streaks(0, 1, 0),
        ),
        Pose(
            arms=(BEHIND, ((-4, 0), (-9, 0))),
            drop=3,
            lean=5,
            head=(3, 1),
            legs=((-10, 4), (7, 1)),
            rise=1,
            sway=-4,
            light=_streaks(1, 1, 0),
        ),
        Pose(
            arms=(BEHIND, ((-4, 1), (-8, 1))),
            drop=3,
            lean=4,
            head=(2, 1),
            legs=((-8, 4), (7, 1)),
            rise=1,
            sway=-4,
            light=_streaks(2, 1, 0),
        ),
        Pose(arms=(((3, 1), (6, 0)), ((-2, 0), (-5, -3))), drop=4, lean=-3, head=(0, 1), legs=((3, 0), (7, 0)), sway=3),
    ]
    down: Arm = ((-3, -1), (-5, -5))
    low: Arm = ((-1, 3), (-2, 5))
    wide: Arm = ((-3, 1), (-6, 0))
    front = [
        Pose(arms=(low, mirrored(low)), drop=7, head=(0, 3), legs=((-2, 0), (2, 0)), blink=True),
        Pose(
            arms=(down, mirrored(down)),
            drop=3,
            head=(0, 3),
            legs=((0, 5), (0, -1)),
            mouth=True,
            light=_streaks(0, 0, 1),
        ),
        Pose(arms=(down, mirrored(down)), drop=3, head=(0, 3), legs=((0, 5), (0, 0)), rise=1, light=_streaks(1, 0, 1)),
        Pose(arms=(down, mirrored(down)), drop=3, head=(0, 2), legs=((0, 0), (0, 5)), rise=1, light=_streaks(2, 0, 1)),
        Pose(arms=(wide, mirrored(wide)), drop=5, legs=((-2, -1), (2, -1)), head=(0, -1)),
    ]
    trail: Arm = ((-2, 3), (-4, 6))
    back = [
        Pose(arms=(low, mirrored(low)), drop=7, head=(0, 2), legs=((-2, 0), (2, 0))),
        Pose(arms=(trail, mirrored(trail)), drop=2, head=(0, -1), legs=((0, -1), (0, 5)), light=_streaks(0, 0, 0)),
        Pose(
            arms=(trail, mirrored(trail)), drop=2, head=(0, -1), legs=((0, 0), (0, 5)), rise=1, light=_streaks(1, 0, 0)
        ),
        Pose(
            arms=(trail, mirrored(trail)), drop=2, head=(0, -1), legs=((0, 5), (0, 0)), rise=1, light=_streaks(2, 0, 0)
        ),
        Pose(arms=(wide, mirrored(wide)), drop=5, head=(0, 2), legs=((-2, 1), (2, 1))),
    ]
    return Action(everywhere(side, front, back), ticks=2, loop=False, order=(0, 1, 2, 3, 2, 4))


def vault() -> Action:
    """Both hands on the thing, the knees drawn up through the arms, the legs shot out ahead. `land` is what follows."""
    plant: Arm = ((3, 3), (4, 8))
    past: Arm = ((0, 4), (-2, 8))
    flung: Arm = ((-3, -1), (-6, -4))
    side = [
        Pose(arms=(plant, ((3, 3), (5, 8))), legs=((-8, 5), (-6, 4)), rise=4, lean=3, head=(2, 1)),
        Pose(
            arms=(((1, 4), (1, 8)), ((1, 4), (1, 8))),
            legs=((-1, 7), (2, 8)),
            rise=8,
            lean=1,
            drop=2,
            head=(1, 1),
            mouth=True,
        ),
        Pose(arms=(past, ((-1, 4), (-3, 7))), legs=((5, 6), (8, 7)), rise=8, lean=-1, drop=1, head=(1, 0), mouth=True),
        Pose(arms=(flung, ((-3, 0), (-6, -2))), legs=((5, 3), (8, 4)), rise=6, lean=-2),
        Pose(arms=(((-2, -1), (-4, -5)), ((2, -1), (4, -5))), legs=((1, 2), (5, 2)), rise=5, lean=-1),
    ]
    down: Arm = ((1, 4), (2, 8))
    out: Arm = ((-3, -1), (-6, -4))
    front = [
        Pose(arms=(down, mirrored(down)), legs=((0, 5), (0, 4)), rise=4, head=(0, 2)),
        Pose(
            arms=(((-1, 4), (-2, 8)), ((1, 4), (2, 8))), legs=((-2, 7), (2, 7)), rise=8, drop=2, head=(0, 1), mouth=True
        ),
        Pose(arms=(((-2, 3), (-4, 6)), ((2, 3), (4, 6))), legs=((-2, 3), (2, 3)), rise=8, mouth=True),
        Pose(arms=(out, mirrored(out)), legs=((-2, 1), (2, 1)), rise=7),
        Pose(arms=(((-3, -2), (-5, -6)), ((3, -2), (5, -6))), legs=((-1, 1), (1, 1)), rise=5),
    ]
    return Action(everywhere(side, front), ticks=3, loop=False)


def land() -> Action:
    """Down on bent knees, arms out; squashed at first, then on the way up again."""
    side = [
        Pose(arms=(((3, 1), (6, 2)), ((-2, 2), (-5, 3))), legs=((-4, 0), (4, 0)), drop=6, lean=1, head=(1, 2), flare=2),
        Pose(arms=(((2, 2), (4, 4)), ((-1, 3), (-3, 5))), legs=((-3, 0), (3, 0)), drop=3, head=(1, 1), flare=1),
    ]
    wide: Arm = ((-3, 1), (-6, 2))
    less: Arm = ((-2, 2), (-4, 4))
    front = [
        Pose(arms=(wide, mirrored(wide)), legs=((-2, 0), (2, 0)), drop=6, head=(0, 2), flare=2),
        Pose(arms=(less, mirrored(less)), legs=((-1, 0), (1, 0)), drop=3, head=(0, 1), flare=1),
    ]
    return Action(everywhere(side, front), ticks=3, loop=False)


def throw() -> Action:
    """Two ticks behind the shoulder, the arm whips through, far past where it let go, and swings back a little."""
    side = [
        Pose(
            arms=(((4, 1), (7, 0)), ((-4, -2), (-5, -7))),
            legs=((-5, 0), (3, 2)),
            lean=-3,
            head=(-1, 0),
            light=_dart(1, 1),
        ),
        Pose(
            arms=(((-3, 2), (-5, 3)), ((4, -2), (11, -3))),
            legs=((-7, 1), (5, 0)),
            lean=3,
            drop=1,
            mouth=True,
            sway=-2,
            light=stream(1, 1, (8, -1), DART, 7),
        ),
        Pose(arms=(((-4, 1), (-8, 0)), ((4, 3), (8, 8))), legs=((-8, 2), (5, 0)), lean=4, drop=3, head=(2, 2), sway=-3),
        Pose(arms=(((-3, 2), (-5, 3)), ((3, 3), (6, 5))), legs=((-6, 0), (4, 0)), lean=2, drop=2, head=(1, 1)),
    ]
    front = [
        Pose(arms=(((-4, -2), (-5, -8)), ((3, 2), (5, 4))), legs=((0, 2), (0, 0)), lean=-2, light=_dart(0, 1)),
        Pose(
            arms=(((0, 3), (2, 7)), ((4, 1), (7, 1))),
            drop=1,
            head=(0, 1),
            arms_in_front=True,
            mouth=True,
            legs=((0, -1), (0, 1)),
            light=stream(1, 0, (1, 8), DART, 7),
        ),
        Pose(
            arms=(((2, 4), (7, 8)), ((4, 0), (7, -2))),
            drop=4,
            lean=1,
            head=(0, 2),
            legs=((-1, -1), (1, 2)),
            arms_in_front=True,
        ),
        Pose(arms=(((1, 4), (4, 6)), ((3, 2), (5, 3))), drop=2, head=(0, 1), legs=((-1, -1), (0, 1))),
    ]
    back = [
        Pose(arms=(((-3, 2), (-5, 4)), ((4, -2), (5, -7))), legs=((0, 0), (0, 2)), lean=2, light=_dart(1, 1)),
        Pose(
            arms=(((-4, 1), (-7, 1)), ((1, -4), (-1, -10))),
            lean=-1,
            legs=((0, 0), (0, 2)),
            rise=1,
            light=stream(1, 1, (0, -7), DART, 7),
        ),
        Pose(arms=(((-4, 0), (-7, -2)), ((-1, -2), (-5, -5))), lean=-1, drop=3, head=(0, -1), legs=((0, -1), (1, 1))),
        Pose(arms=(((-3, 2), (-5, 3)), ((0, 1), (-3, 1))), drop=1, legs=((0, -1), (0, 1))),
    ]
    return Action(everywhere(side, front, back), ticks=2, loop=False, order=(0, 1, 1, 2, 2, 3))


def _dart(hand: int, frame: int) -> Light:
    return sparks(frame, (hand,), DART, 4, 3)


def tempo() -> Action:
    """A run with high knees and fists, each footfall a beat: the soles light up."""
    done = run()
    poses = {}
    for view, row in done.poses.items():
        poses[view] = [
            replace(
                pose,
                shrug=1 if i % 3 == 1 else 0,
                rise=pose.rise + 1 if pose.rise else 0,
                mouth=i % 3 == 1,
                light=_beat(i),
            )
            for i, pose in enumerate(row)
        ]
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
    """Off the beat: the toe catches, the arms wheel, a hand and a knee touch the floor, and up."""
    side = [
        Pose(arms=(((4, -1), (7, -4)), ((-4, 0), (-7, -3))), legs=((-7, 4), (2, 0)), lean=4, head=(2, 0), mouth=True),
        Pose(
            arms=(((4, 2), (8, 4)), ((3, -2), (6, -6))), legs=((-8, 3), (1, 0)), lean=5, drop=4, head=(2, 1), mouth=True
        ),
        Pose(
            arms=(((3, 4), (5, 6)), ((-3, 0), (-6, -2))),
            legs=((-7, 0), (3, 0)),
            lean=4,
            drop=7,
            head=(2, 2),
            blink=True,
            flare=1,
        ),
        Pose(
            arms=(((2, 3), (4, 5)), ((-1, 3), (-3, 4))), legs=((-4, 0), (3, 0)), lean=2, drop=3, head=(1, 1), blink=True
        ),
    ]
    front = [
        Pose(arms=(((-4, -1), (-7, -4)), ((3, 1), (6, 2))), legs=((0, 4), (0, 0)), lean=-2, mouth=True),
        Pose(
            arms=(((-4, 1), (-7, 2)), ((4, -2), (7, -5))),
            legs=((-1, 2), (1, 0)),
            lean=1,
            drop=3,
            head=(1, 1),
            mouth=True,
        ),
        Pose(
            arms=(((-2, 4), (-3, 7)), ((3, 0), (6, -3))),
            legs=((-2, 1), (2, 0)),
            lean=2,
            drop=7,
            head=(1, 2),
            blink=True,
            flare=1,
        ),
        Pose(arms=(((-2, 2), (-4, 4)), ((2, 2), (4, 4))), legs=((-1, 0), (1, 0)), drop=3, head=(0, 1), blink=True),
    ]
    return Action(everywhere(side, front), ticks=4, loop=False)


def hold() -> Action:
    """A shutter on both palms: arms straight up behind the head, knees bent, shaking with the weight."""
    side, front = [], []
    for i in range(2):
        side.append(
            Pose(
                arms=(((2, -5), (5, -14 + i)), ((-3, -5), (-4, -14 + i))),
                palms=(True, True),
                legs=((-4, 0), (4, 0)),
                drop=2 + i,
                lean=-1,
                head=(1, 1),
                blink=i == 1,
                mouth=i == 0,
            )
        )
        front.append(
            Pose(
                arms=(((-3, -3), (-3, -9 + i)), ((3, -3), (3, -9 + i))),
                legs=((-2, 0), (2, 0)),
                drop=2 + i,
                palms=(True, True),
                mouth=i == 0,
                head=(0, i),
            )
        )
    return Action(everywhere(side, front), ticks=6)
