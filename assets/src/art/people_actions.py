"""What the people of the showdown do besides walking: each action told by its poses.

In every table the side view comes first, then the view from the front; the one from behind is derived where it
only hides the hands.
"""

from __future__ import annotations

from dataclasses import replace

from art.canvas import Picture
from art.people_light import POWER, Light, sparks, stream, visor
from art.people_moves import Action, everywhere
from art.people_pose import HANGING, Arm, Point, Pose

BRACED: tuple[Point, Point] = ((-4, 0), (4, 0))  # feet of a wide stand, from the side


def _hidden(poses: list[Pose]) -> list[Pose]:
    """Seen from behind: the arms are behind the torso."""
    return [replace(pose, arms_behind=True, arms_in_front=False) for pose in poses]


def mirrored(arm: Arm) -> Arm:
    return (-arm[0][0], arm[0][1]), (-arm[1][0], arm[1][1])


# --- everyone --------------------------------------------------------------------------------------------


def talk() -> Action:
    """One hand helps the words; the mouth opens and closes."""
    side, front = [], []
    for frame in range(4):
        up = frame in (1, 2)
        near: Arm = ((1, 4), (5 + up, 4 - up))
        one: Arm = ((-2, 3), (-1 - up, 4 - 3 * up))
        side.append(Pose(arms=(HANGING, near), mouth=frame in (0, 2), head=(0, 0), shrug=int(up)))
        front.append(Pose(arms=(one, HANGING), mouth=frame in (0, 2)))
    return Action(everywhere(side, front, _hidden(front)), ticks=8, order=(0, 1, 2, 3, 0, 3, 2, 1))


def hurt() -> Action:
    """Snapped back, one arm flung up and the other across; the body folds over it, and comes up again."""
    side = [
        Pose(
            arms=(((4, 0), (7, -4)), ((3, 2), (6, -1))),
            legs=((-2, 0), (5, 3)),
            lean=-3,
            head=(-2, 0),
            blink=True,
            mouth=True,
            rise=1,
            sway=3,
        ),
        Pose(
            arms=(((2, 2), (5, 2)), ((2, 3), (4, 3))),
            legs=((-5, 0), (2, 0)),
            lean=-2,
            drop=3,
            head=(2, 2),
            blink=True,
            mouth=True,
            sway=3,
            flare=1,
        ),
        Pose(
            arms=(((1, 3), (3, 4)), ((1, 3), (3, 4))), legs=((-4, 0), (2, 0)), lean=-1, drop=4, head=(2, 2), blink=True
        ),
        Pose(arms=(HANGING, ((1, 3), (3, 5))), legs=((-3, 0), (2, 0)), drop=1, head=(1, 1)),
    ]
    front = [
        Pose(
            arms=(((-3, -1), (-5, -6)), ((3, 2), (5, 4))),
            legs=((-1, 2), (1, 0)),
            lean=-1,
            head=(-1, -1),
            blink=True,
            mouth=True,
            rise=1,
            flare=1,
        ),
        Pose(
            arms=(((-2, 3), (1, 5)), ((2, 3), (-1, 4))),
            legs=((-1, 0), (1, 0)),
            drop=3,
            head=(0, 2),
            blink=True,
            mouth=True,
            flare=2,
            arms_in_front=True,
        ),
        Pose(
            arms=(((-1, 3), (2, 5)), ((1, 3), (-2, 4))),
            legs=((-1, 0), (1, 0)),
            drop=4,
            head=(0, 2),
            blink=True,
            flare=1,
        ),
        Pose(arms=(((-1, 3), (1, 5)), HANGING), drop=1, head=(0, 1)),
    ]
    return Action(everywhere(side, front, front[:1] + _hidden(front[1:])), ticks=5, loop=False)


# --- Elara -----------------------------------------------------------------------------------------------


def send() -> Action:
    """Drawn back behind the hip; the arm shoots out past where it will rest, and stays pointing; the coat follows."""
    far: Arm = ((-2, 3), (-3, 5))
    flung: Arm = ((-3, 2), (-6, 2))
    side = [
        Pose(
            arms=(((2, 2), (5, 2)), ((-4, 1), (-5, 4))), legs=((-3, 0), (1, 0)), lean=-2, drop=2, head=(-1, 1), sway=2
        ),
        Pose(
            arms=(flung, ((5, 0), (11, -1))),
            legs=((-7, 1), (5, 0)),
            lean=3,
            drop=1,
            head=(1, 0),
            sway=-4,
            flare=2,
            mouth=True,
            light=sparks(0, (1,)),
        ),
        Pose(
            arms=(far, ((4, 0), (10, -1))),
            legs=((-6, 0), (4, 0)),
            lean=2,
            drop=1,
            sway=-2,
            flare=2,
            mouth=True,
            light=stream(1, 1, (6, -1)),
        ),
        Pose(
            arms=(far, ((4, 0), (9, -1))),
            legs=((-5, 0), (4, 0)),
            lean=1,
            drop=1,
            sway=1,
            flare=1,
            light=stream(3, 1, (6, -1)),
        ),
        Pose(arms=(far, ((4, 0), (9, -1))), legs=((-5, 0), (4, 0)), lean=1, drop=1, light=sparks(2, (1,), count=3)),
    ]
    aside: Arm = ((2, 3), (3, 5))
    front = [
        Pose(arms=(((-3, 1), (-4, -3)), ((1, 3), (-1, 5))), lean=-1, drop=2, head=(0, 1), sway=2),
        Pose(
            arms=(((0, 4), (2, 9)), ((4, 2), (7, 3))),
            palms=(True, False),
            arms_in_front=True,
            legs=((0, -1), (0, 2)),
            drop=2,
            head=(0, 2),
            flare=3,
            mouth=True,
            light=sparks(0, (0,)),
        ),
        Pose(
            arms=(((0, 3), (2, 8)), aside),
            palms=(True, False),
            arms_in_front=True,
            legs=((0, -1), (0, 1)),
            drop=1,
            head=(0, 1),
            flare=2,
            sway=2,
            light=stream(1, 0, (1, 7)),
        ),
        Pose(
            arms=(((0, 3), (2, 7)), aside),
            palms=(True, False),
            arms_in_front=True,
            legs=((0, -1), (0, 1)),
            flare=1,
            sway=-1,
            light=stream(3, 0, (1, 7)),
        ),
        Pose(
            arms=(((0, 3), (2, 7)), aside),
            palms=(True, False),
            arms_in_front=True,
            legs=((0, -1), (0, 1)),
            light=sparks(2, (0,), count=3),
        ),
    ]
    out = mirrored(aside)
    back = [
        Pose(arms=(((-1, 3), (1, 5)), ((2, 3), (4, 4))), lean=1, drop=2, head=(0, 1), sway=-2),
        Pose(arms=(((-4, 2), (-7, 3)), ((3, -4), (3, -11))), rise=1, flare=3, light=sparks(0, (1,))),
        Pose(arms=(out, ((3, -4), (3, -10))), flare=2, sway=-2, light=stream(1, 1, (0, -6))),
        Pose(arms=(out, ((3, -4), (3, -9))), flare=1, sway=1, light=stream(3, 1, (0, -6))),
        Pose(arms=(out, ((3, -4), (3, -9))), light=sparks(2, (1,), count=3)),
    ]
    return Action(everywhere(side, front, back), ticks=3, loop=False, order=(0, 1, 1, 2, 3, 4))


def barrier() -> Action:
    """The arm sweeps a wall into the air, up and over, the coat flying; it sweeps to and fro while held."""
    near: tuple[Arm, ...] = (
        ((2, 3), (6, 4)),
        ((4, 1), (9, 2)),
        ((4, -1), (9, -2)),
        ((5, -2), (10, -6)),
        ((4, -3), (8, -8)),
    )
    far: tuple[Arm, ...] = (
        ((-2, 3), (-4, 4)),
        ((-3, 2), (-5, 3)),
        ((-3, 2), (-6, 2)),
        ((-3, 2), (-6, 1)),
        ((-3, 1), (-6, -1)),
    )
    sway = (1, -1, -2, -3, -3)
    side = [
        Pose(
            arms=(far[i], near[i]),
            legs=BRACED,
            drop=1,
            lean=(0, 1, 1, 1, 0)[i],
            sway=sway[i],
            flare=(1, 2, 3, 3, 3)[i],
            arms_in_front=i == 4,
            light=sparks(i, (1,), count=7),
        )
        for i in range(5)
    ]
    left: tuple[Arm, ...] = (
        ((-1, 3), (3, 4)),
        ((-3, 2), (-5, 4)),
        ((-4, 0), (-7, 0)),
        ((-4, -3), (-6, -6)),
        ((-2, -4), (-3, -9)),
    )
    right: tuple[Arm, ...] = (
        ((2, 3), (4, 4)),
        ((3, 2), (5, 4)),
        ((4, 1), (7, 1)),
        ((4, 0), (7, -1)),
        ((3, 0), (7, -3)),
    )
    front = [
        Pose(
            arms=(left[i], right[i]),
            sway=(2, 1, 0, -1, -2)[i],
            flare=(1, 2, 3, 3, 3)[i],
            palms=(i > 1, False),
            light=sparks(i, (0,), count=7),
        )
        for i in range(5)
    ]
    back = [
        replace(
            pose,
            arms=(mirrored(pose.arms[1]), mirrored(pose.arms[0])),
            palms=(False, pose.palms[0]),
            light=sparks(i, (1,), count=7),
        )
        for i, pose in enumerate(front)
    ]
    return Action(everywhere(side, front, back), ticks=4, order=(0, 1, 2, 3, 4, 3, 2, 1))


def recall() -> Action:
    """The hand gathers low before the knees, goes up past the head with the whole body, and stands open: come home."""
    low: Arm = ((-1, 3), (-3, 5))
    side = [
        Pose(arms=(low, ((3, 3), (6, 5))), legs=((-3, 0), (3, 0)), drop=4, head=(1, 2), blink=True, sway=1),
        Pose(
            arms=(low, ((4, -2), (9, -9))),
            palms=(False, True),
            rise=1,
            head=(0, -1),
            legs=((-1, 0), (1, 0)),
            sway=-3,
            flare=2,
            mouth=True,
            light=sparks(1, (1,), count=8, reach=6),
        ),
        Pose(
            arms=(low, ((5, -1), (10, -7))),
            palms=(False, True),
            head=(0, -1),
            sway=-2,
            flare=1,
            light=sparks(2, (1,), count=9, reach=5),
        ),
        Pose(
            arms=(low, ((5, -1), (10, -6))),
            palms=(False, True),
            head=(0, -1),
            sway=1,
            light=sparks(3, (1,), count=9, reach=3),
        ),
    ]
    front = [
        Pose(
            arms=(((-2, 3), (1, 6)), ((2, 3), (4, 5))), drop=4, head=(0, 2), blink=True, legs=((-1, 0), (1, 0)), sway=1
        ),
        Pose(
            arms=(((-3, -4), (-3, -11)), ((2, 2), (5, 4))),
            palms=(True, False),
            rise=1,
            head=(0, -1),
            flare=3,
            mouth=True,
            light=sparks(1, (0,), count=8, reach=6),
        ),
        Pose(
            arms=(((-3, -3), (-4, -9)), ((1, 3), (3, 6))),
            palms=(True, False),
            flare=2,
            sway=1,
            light=sparks(2, (0,), count=9, reach=5),
        ),
        Pose(
            arms=(((-3, -3), (-3, -9)), ((1, 3), (2, 6))),
            palms=(True, False),
            flare=1,
            sway=-1,
            light=sparks(3, (0,), count=9, reach=3),
        ),
    ]
    return Action(everywhere(side, front), ticks=4, loop=False)


def cast_done() -> Action:
    """The arm comes down, the shoulders drop, a long breath out."""
    side = [
        Pose(arms=(HANGING, ((3, 2), (6, 3))), legs=((-3, 0), (2, 0)), sway=-1),
        Pose(arms=(HANGING, ((1, 3), (2, 5))), drop=1, blink=True),
        Pose(arms=(HANGING, HANGING), drop=1, blink=True, mouth=True),
        Pose(),
    ]
    front = [
        Pose(arms=(((-2, 2), (-3, 4)), HANGING), flare=1),
        Pose(arms=(((-1, 3), (-1, 5)), HANGING), drop=1, blink=True),
        Pose(drop=1, blink=True, mouth=True),
        Pose(),
    ]
    return Action(everywhere(side, front), ticks=7, loop=False)


# --- Lena ------------------------------------------------------------------------------------------------


def breathe() -> Action:
    """Hands on the chest: it fills, elbows and shoulders go out and up; then it all sinks, and the breath is seen."""
    shrug = (0, 1, 1, 2, 2, 1, 0, 0)
    wide = (0, 0, 1, 1, 1, 0, 0, 0)
    lift = (0, 0, -1, -1, -1, 0, 1, 1)
    drop = (0, 0, 0, 0, 0, 1, 2, 1)
    side, front = [], []
    for i in range(8):
        out = i in (5, 6)
        hands = 3 if shrug[i] < 2 else 2
        side.append(
            Pose(
                arms=(((2, 3), (3 + wide[i], hands - 1)), ((-wide[i], 4), (3 + wide[i], hands))),
                shrug=shrug[i],
                head=(0, lift[i]),
                drop=drop[i],
                flare=wide[i],
                blink=True,
                mouth=out,
                light=_breath(i - 5, "side") if i > 4 else None,
            )
        )
        left: Arm = ((-1 - wide[i], 4 - wide[i]), (3, hands + 1))
        front.append(
            Pose(
                arms=(left, mirrored(left)),
                shrug=shrug[i],
                head=(0, lift[i]),
                drop=drop[i],
                flare=wide[i],
                blink=True,
                mouth=out,
                light=_breath(i - 5, "front") if i > 4 else None,
            )
        )
    return Action(everywhere(side, front, [replace(pose, light=None) for pose in _hidden(front)]), ticks=9)


def inhale() -> Action:
    """The breath in alone, as long as the ring swells: then she stands filled."""
    done = breathe()
    return replace(done, poses={view: row[:5] for view, row in done.poses.items()}, ticks=19, loop=False)


def exhale() -> Action:
    """The breath out alone, and back to standing."""
    done = breathe()
    return replace(done, poses={view: row[5:] for view, row in done.poses.items()}, ticks=10, loop=False)


def _breath(age: int, view: str) -> Light:
    """A small cloud that leaves the mouth and thins out; `age` 0 to 2."""
    spots = (((10, 0), (11, 1)), ((12, 0), (14, 1), (13, -1)), ((15, 0), (17, -1)))[age]
    below = (((0, 2), (1, 2)), ((-1, 4), (2, 4), (1, 5)), ((-2, 6), (2, 7)))[age]

    def paint(sheet: Picture, _: tuple[Point, Point]) -> None:
        for x, y in spots if view == "side" else below:
            at = (14 + x, 20 + y) if view == "side" else (20 + x, 21 + y)
            sheet.px(*at, ("N8", "T6", "N7")[age], 0.6)

    return paint


def speak() -> Action:
    """A step forward, an arm open, the head up: it is said."""
    side, front, back = [], [], []
    for i in range(4):
        wide = i in (1, 2)
        step: tuple[Point, Point] = ((-3, 0), (4, 0)) if i else ((-1, 0), (2, 0))
        side.append(
            Pose(
                arms=(((-1, 3), (-3, 5)), ((3, 3), (8, 3 - wide))),
                legs=step,
                lean=1,
                head=(0, -1 if wide else 0),
                palms=(False, True),
                mouth=i in (1, 3),
                sway=-1,
            )
        )
        left: Arm = ((-3, 2), (-6, 2 - 2 * wide))
        pose = Pose(
            arms=(left, ((2, 3), (4, 5 - wide))),
            legs=((0, 0), (0, 1)),
            palms=(True, False),
            head=(0, -1 if wide else 0),
            mouth=i in (1, 3),
            flare=1,
        )
        front.append(pose)
        back.append(replace(pose, arms=(mirrored(pose.arms[1]), mirrored(left)), palms=(False, True)))
    return Action(everywhere(side, front, back), ticks=7)


def duck() -> Action:
    """Down behind cover, arms over the head: too deep at first, then settled, a look out from under the elbow."""
    feet: tuple[Point, Point] = ((-3, 0), (3, 0))
    over: Arm = ((3, -2), (2, -6))
    side = [
        Pose(arms=(HANGING, ((2, 1), (4, -2))), legs=((-2, 0), (2, 0)), drop=2, head=(2, 2), blink=True),
        Pose(
            arms=(((2, -2), (3, -6)), ((3, -2), (2, -7))),
            legs=feet,
            drop=7,
            head=(2, 3),
            lean=-1,
            arms_in_front=True,
            blink=True,
            flare=2,
        ),
        Pose(arms=(((2, -2), (3, -5)), over), legs=feet, drop=6, head=(2, 2), lean=-1, arms_in_front=True, blink=True),
        Pose(arms=(((2, -2), (3, -5)), over), legs=feet, drop=6, head=(2, 2), lean=-1, arms_in_front=True),
    ]
    cover: Arm = ((-2, -2), (1, -6))
    front = [
        Pose(arms=(((-2, 1), (-1, -3)), ((2, 1), (1, -3))), drop=2, head=(0, 2), blink=True),
        Pose(
            arms=(((-3, -2), (1, -7)), ((3, -2), (-1, -7))),
            drop=7,
            head=(0, 3),
            arms_in_front=True,
            blink=True,
            flare=2,
        ),
        Pose(arms=(cover, mirrored(cover)), drop=6, head=(0, 2), arms_in_front=True, blink=True),
        Pose(arms=(cover, mirrored(cover)), drop=6, head=(0, 2), arms_in_front=True),
    ]
    return Action(everywhere(side, front), ticks=3, loop=False, order=(0, 1, 2, 2, 2, 3))


# --- Orion -----------------------------------------------------------------------------------------------


def cast() -> Action:
    """Both arms high, off the floor, the coat torn upwards, sparks about the hands."""
    side, front = [], []
    for i in range(6):
        high = (0, 1, 1, 0, -1, -1)[i]
        side.append(
            Pose(
                arms=(((5, -3), (9, -8 - high)), ((5, -2), (10, -5 - high))),
                legs=((-2, 0), (1, 1)),
                rise=3 + high,
                lean=-1,
                head=(-1, 0),
                sway=(-3, -2, -3, -4, -3, -2)[i],
                flare=(2, 3, 4, 3, 2, 3)[i],
                mouth=i % 3 == 0,
                palms=(True, True),
                light=sparks(i, (0, 1), POWER, 9, 6),
            )
        )
        front.append(
            Pose(
                arms=(((-4, -3), (-5, -8 - high)), ((4, -3), (5, -8 - high))),
                legs=((0, 0), (0, 1)),
                rise=3 + high,
                sway=(-1, 0, 1, 1, 0, -1)[i],
                flare=(2, 3, 4, 3, 2, 3)[i],
                mouth=i % 3 == 0,
                palms=(True, True),
                light=sparks(i, (0, 1), POWER, 9, 6),
            )
        )
    return Action(everywhere(side, front), ticks=5)


def strain() -> Action:
    """He pushes against the ring with both hands, low and shaking."""
    side, front = [], []
    for i in range(4):
        shake = (0, 1, 0, -1)[i]
        side.append(
            Pose(
                arms=(((5, -1), (12, -2)), ((5, 3), (12, 4))),
                legs=((-8, 0), (3, 0)),
                drop=3,
                lean=2 + (i % 2),
                head=(-1, 1),
                sway=-3,
                flare=1 + i % 2,
                mouth=True,
                palms=(True, True),
                light=sparks(i, (0, 1), POWER, 4, 3),
            )
        )
        front.append(
            Pose(
                arms=(((-4, 0), (-7, -1 + shake)), ((4, 0), (7, -1 - shake))),
                legs=((-1, 0), (1, 0)),
                drop=2,
                lean=(0, 1, 0, -1)[i],
                head=(0, 1),
                flare=1 + i % 2,
                mouth=True,
                palms=(True, True),
                light=sparks(i, (0, 1), POWER, 4, 3),
            )
        )
    return Action(everywhere(side, front), ticks=3)


def reach() -> Action:
    """A hand held out towards what is slipping away; it opens, and trembles."""
    side, front, back = [], [], []
    for i in range(4):
        far = (0, 1, 1, 0)[i]
        pressed: Arm = ((1, 3), (4, 2))
        side.append(
            Pose(
                arms=(pressed, ((4, 2), (9 + far, 1))),
                legs=((-4, 0), (2, 0)),
                lean=1 + far,
                head=(1, 0),
                sway=-1,
                palms=(False, i > 0),
                drop=1,
            )
        )
        front.append(
            Pose(
                arms=(((-1, 3), (1, 6 + far)), ((1, 4), (-2, 3))),
                palms=(True, False),
                arms_in_front=True,
                drop=1,
                head=(0, 1),
            )
        )
        back.append(Pose(arms=(HANGING, ((3, -2), (3, -7 - far))), palms=(False, True), drop=1))
    return Action(everywhere(side, front, back), ticks=8)


def kneel() -> Action:
    """The knees give way; hands on the floor, the head sinks."""
    side = [
        Pose(arms=(((1, 3), (3, 5)), ((2, 3), (4, 5))), legs=((-3, 0), (2, 0)), drop=3, head=(1, 1), blink=True),
        Pose(arms=(((2, 3), (4, 7)), ((2, 3), (5, 7))), stance="kneel", drop=5, lean=-1, head=(2, 2), blink=True),
        Pose(arms=(((2, 3), (4, 7)), ((1, 3), (5, 7))), stance="kneel", drop=6, lean=-1, head=(3, 3), blink=True),
        Pose(arms=(((2, 3), (4, 7)), ((1, 3), (5, 7))), stance="kneel", drop=6, lean=-1, head=(3, 2), dim=True),
    ]
    front = [
        Pose(arms=(((-2, 2), (-3, 5)), ((2, 2), (3, 5))), drop=3, head=(0, 1), blink=True),
        Pose(arms=(((-1, 3), (0, 6)), ((1, 3), (0, 6))), stance="kneel", drop=5, head=(0, 2), flare=2, blink=True),
        Pose(arms=(((-1, 3), (0, 6)), ((1, 3), (0, 6))), stance="kneel", drop=6, head=(0, 3), flare=2, blink=True),
        Pose(arms=(((-1, 3), (0, 6)), ((1, 3), (0, 6))), stance="kneel", drop=6, head=(0, 2), flare=2, dim=True),
    ]
    return Action(everywhere(side, front), ticks=9, loop=False, order=(0, 1, 2, 2, 2, 3))


def surrender() -> Action:
    """The hood goes back, the visor comes off; he holds it out, its light goes out, his hand opens."""
    side = [
        Pose(arms=(HANGING, ((4, -1), (5, -7))), arms_in_front=True, head=(0, 1)),
        Pose(arms=(HANGING, ((4, 0), (6, -5))), bare_head=True, arms_in_front=True, light=visor(1, 1.0)),
        Pose(arms=(HANGING, ((3, 2), (7, 0))), bare_head=True, light=visor(1, 0.9)),
        Pose(arms=(HANGING, ((3, 3), (7, 3))), bare_head=True, head=(0, 1), blink=True, dim=True, light=visor(1, 0.4)),
        Pose(arms=(HANGING, ((2, 4), (5, 6))), bare_head=True, head=(0, 1), drop=1, dim=True, light=visor(1, 0.0)),
        Pose(arms=(HANGING, ((1, 4), (4, 6))), bare_head=True, drop=1, dim=True, light=visor(1, 0.0)),
    ]
    front = [
        Pose(arms=(((-2, -1), (1, -6)), HANGING), arms_in_front=True, head=(0, 1)),
        Pose(arms=(((-3, -1), (-2, -6)), HANGING), bare_head=True, light=visor(0, 1.0)),
        Pose(arms=(((-3, 1), (-4, 0)), HANGING), bare_head=True, light=visor(0, 0.9)),
        Pose(
            arms=(((-2, 3), (-2, 4)), HANGING), bare_head=True, head=(0, 1), blink=True, dim=True, light=visor(0, 0.4)
        ),
        Pose(
            arms=(((-1, 3), (-1, 6)), ((1, 3), (1, 6))),
            bare_head=True,
            head=(0, 1),
            drop=1,
            dim=True,
            light=visor(0, 0.0),
        ),
        Pose(arms=(((-1, 3), (-1, 6)), ((1, 3), (1, 6))), bare_head=True, drop=1, dim=True, light=visor(0, 0.0)),
    ]
    return Action(everywhere(side, front), ticks=11, loop=False, order=(0, 1, 2, 3, 3, 4, 5))


# --- Kade ------------------------------------------------------------------------------------------------


def cheer() -> Action:
    """Up in the air with both arms."""
    rise = (0, 3, 5, 3)
    side, front = [], []
    for i in range(4):
        low = i == 0
        arm: Arm = ((3, 1), (5, 3)) if low else ((5, -2), (9, -6))
        side.append(
            Pose(
                arms=(arm, arm if low else ((5, -1), (9, -3))),
                legs=((-2, 0), (2, 0)) if low else ((-3, 2), (1, 1)),
                drop=2 if low else 0,
                rise=rise[i],
                mouth=not low,
            )
        )
        left: Arm = ((-2, 2), (-4, 3)) if low else ((-3, -3), (-4, -8))
        front.append(
            Pose(
                arms=(left, mirrored(left)),
                drop=2 if low else 0,
                rise=rise[i],
                legs=((0, 0), (0, 0 if low else 2)),
                mouth=not low,
            )
        )
    return Action(everywhere(side, front), ticks=6)
