"""Idle, walk and run: the poses that everyone shares, and how an action is named, timed and looped."""

from __future__ import annotations

from dataclasses import dataclass, replace

from art.people_pose import Arm, Point, Pose

DIRECTIONS = ("down", "up", "left", "right")


@dataclass(frozen=True)
class Action:
    """The poses of one action by direction; `order` is the sequence in which they are shown (all, if empty)."""

    poses: dict[str, list[Pose]]
    ticks: int = 6
    loop: bool = True
    order: tuple[int, ...] = ()


def everywhere(side: list[Pose], down: list[Pose], up: list[Pose] | None = None) -> dict[str, list[Pose]]:
    """The same poses for right and left (the drawing mirrors); `up` is as `down` when not given."""
    return {"down": down, "up": up if up is not None else down, "left": side, "right": side}


def swing(forward: int) -> Arm:
    """An arm seen from the side, swung by `forward` px (behind, if negative), a little bent when in front."""
    if forward > 0:
        return (forward // 2, 3), (forward, 5)
    return (forward // 2, 3), (forward, 6 if forward > -3 else 5)


def idle() -> Action:
    """Breathing: the shoulders rise, then the body sinks by a pixel; now and then a blink."""
    rest = Pose()
    full = Pose(shrug=1)
    sunk = Pose(drop=1)
    low = Pose(drop=1, arms=(((0, 3), (0, 5)), ((0, 3), (0, 5))))
    poses = [rest, full, sunk, low, replace(rest, blink=True)]
    return Action(everywhere(poses, poses), ticks=14, order=(0, 1, 0, 2, 3, 2, 0, 1, 0, 2, 3, 2, 4))


# One step from the side: x of the foot in front of the hip and its lift, px. On the floor a foot goes back as far as
# the ground goes by in one frame (`STRIDES` of the view), so it does not slide; then it pushes off and swings through.
_WALK_FOOT: tuple[Point, ...] = ((5, 0), (0, 0), (-5, 0), (-6, 1), (-3, 3), (3, 2))
_WALK_BOB = (1, 0, 0, 1, 0, 0)
_WALK_ARM = (-4, -1, 2, 4, 1, -2)  # the near arm swings against the near leg
_RUN_FOOT: tuple[Point, ...] = ((6, 2), (4, 0), (-5, 0), (-7, 3), (-5, 5), (2, 5))
_RUN_BOB = (0, 1, 0, 0, 1, 0)
_RUN_ARM = (-4, -3, 0, 4, 4, 1)
# Seen from the front, the left leg of the screen: ahead it is nearer to us (below the others' line), behind farther.
_WALK_LIFT = (-1, 0, 1, 2, 3, 1)
_RUN_LIFT = (0, -1, 1, 4, 5, 3)
# Seen from behind, a leg that is ahead is farther from us.
_WALK_LIFT_UP = (1, 0, -1, 1, 3, 2)
_RUN_LIFT_UP = (2, 1, -1, 3, 5, 4)


def walk() -> Action:
    """Six frames: contact, pass, push, and the same with the other leg."""
    side, front, back = [], [], []
    for frame in range(6):
        other = (frame + 3) % 6
        side.append(
            Pose(
                arms=(swing(-_WALK_ARM[frame]), swing(_WALK_ARM[frame])),
                legs=(_WALK_FOOT[other], _WALK_FOOT[frame]),
                drop=_WALK_BOB[frame],
                sway=-(1 if frame % 3 != 1 else 0),
            )
        )
        for poses, lifts, ahead in ((front, _WALK_LIFT, 1), (back, _WALK_LIFT_UP, -1)):
            arms = _swung(_WALK_ARM[frame], ahead, 0), _swung(-_WALK_ARM[frame], ahead, 0)
            poses.append(_stride(arms, (lifts[frame], lifts[other]), _WALK_BOB[frame], frame))
    return Action(everywhere(side, front, back), ticks=5)


def run() -> Action:
    """The same six with the body leaning, a longer reach, bent arms; it lands low and flies between the steps."""
    side, front, back = [], [], []
    for frame in range(6):
        other = (frame + 3) % 6
        flying = 2 if frame in (0, 3) else 0
        near, far = _RUN_ARM[frame], -_RUN_ARM[frame]
        side.append(
            Pose(
                arms=(_pumped(far), _pumped(near)),
                legs=(_RUN_FOOT[other], _RUN_FOOT[frame]),
                drop=_RUN_BOB[frame],
                lean=2,
                head=(1, 0),
                sway=-3 if frame % 3 else -2,
                rise=flying,
            )
        )
        for poses, lifts, ahead, nod in ((front, _RUN_LIFT, 1, 1), (back, _RUN_LIFT_UP, -1, 0)):
            arms = _swung(near, ahead, 1), _swung(far, ahead, 1)
            stride = _stride(arms, (lifts[frame], lifts[other]), _RUN_BOB[frame], frame)
            poses.append(replace(stride, head=(0, nod), rise=flying))
    return Action(everywhere(side, front, back), ticks=4)


def _pumped(forward: int) -> Arm:
    """A runner's arm: the elbow behind when the hand is in front, and the other way round."""
    if forward >= 0:
        return (-1, 3), (forward - 1, 3)
    return (forward + 1, 2), (forward + 1, 5)


def _swung(forward: int, ahead: int, bent: int) -> Arm:
    """The left arm of the screen from the front (`ahead` 1) or from behind (-1), swung forward by so many px.

    What is nearer to us hangs lower on the picture; a bent arm's hand comes in before the body.
    """
    nearer = forward * ahead
    reach = 6 + (1 if nearer > 2 else -2 if nearer < -2 else -1 if nearer < 0 else 0) - bent
    inward = (2 if bent else 1) if forward > 2 else 0
    return (-bent if nearer < 0 else 0, 3), (inward, reach)


def _stride(arms: tuple[Arm, Arm], lifts: Point, bob: int, frame: int) -> Pose:
    """A stride seen from the front or from behind; the hem swings to the side of the leg that is in the air."""
    right = (-arms[1][0][0], arms[1][0][1]), (-arms[1][1][0], arms[1][1][1])
    legs = ((0, lifts[0]), (0, lifts[1]))
    return Pose(arms=(arms[0], right), legs=legs, drop=bob, sway=(0, -1, -1, 0, 1, 1)[frame])
