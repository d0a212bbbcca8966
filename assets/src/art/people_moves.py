"""Idle, walk and run: the poses that everyone shares, and how an action is named, timed and looped."""

from __future__ import annotations

from dataclasses import dataclass, replace

from art.people import HANGING, Arm, Point, Pose

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


# One step of the walk from the side: x of the foot in front of the hip and its lift, px. A foot touches the floor
# ahead, is carried back under the body while it stands still on the floor, pushes off and swings through.
_WALK_FOOT: tuple[Point, ...] = ((4, 0), (2, 0), (-1, 0), (-4, 0), (-3, 2), (1, 3))
_WALK_BOB = (0, 1, 0, 0, 1, 0)
_WALK_ARM = (-3, -2, 0, 3, 2, 0)  # the near arm swings against the near leg
_WALK_LIFT = (0, 0, 0, 1, 3, 2)  # seen from the front, the left leg of the screen
_RUN_FOOT: tuple[Point, ...] = ((6, 1), (3, 0), (-2, 0), (-6, 2), (-5, 5), (2, 5))
_RUN_BOB = (0, 1, 0, 0, 1, 0)
_RUN_ARM = (-4, -3, 0, 4, 4, 1)
_RUN_LIFT = (0, 0, 1, 3, 5, 3)


def walk() -> Action:
    """Six frames: contact, down, pass, contact, down, pass."""
    side, front, back = [], [], []
    for frame in range(6):
        other = (frame + 3) % 6
        side.append(Pose(
            arms=(swing(-_WALK_ARM[frame]), swing(_WALK_ARM[frame])),
            legs=(_WALK_FOOT[other], _WALK_FOOT[frame]),
            drop=_WALK_BOB[frame], sway=-(1 if frame % 3 != 2 else 0),
        ))
        front.append(_stride(_WALK_LIFT[frame], _WALK_LIFT[other], _WALK_BOB[frame], 1))
        back.append(_stride(_WALK_LIFT[frame], _WALK_LIFT[other], _WALK_BOB[frame], 1))
    return Action(everywhere(side, front, back), ticks=5)


def run() -> Action:
    """The same six with the body leaning, a longer reach, bent arms, and a moment with no foot on the floor."""
    side, front, back = [], [], []
    for frame in range(6):
        other = (frame + 3) % 6
        flying = 1 if frame in (0, 3) else 0
        near, far = _RUN_ARM[frame], -_RUN_ARM[frame]
        side.append(Pose(
            arms=(_pumped(far), _pumped(near)), legs=(_RUN_FOOT[other], _RUN_FOOT[frame]),
            drop=_RUN_BOB[frame], lean=2, head=(1, 0), sway=-3 if frame % 3 else -2, rise=flying,
        ))
        one, two = _RUN_LIFT[frame], _RUN_LIFT[other]
        stride = _stride(one, two, _RUN_BOB[frame], 2)
        front.append(replace(stride, head=(0, 1), rise=flying))
        back.append(replace(stride, head=(0, 0), rise=flying))
    return Action(everywhere(side, front, back), ticks=4)


def _pumped(forward: int) -> Arm:
    """A runner's arm: the elbow behind when the hand is in front, and the other way round."""
    if forward >= 0:
        return (-1, 3), (forward - 1, 3)
    return (forward + 1, 2), (forward + 1, 5)


def _stride(left: int, right: int, bob: int, force: int) -> Pose:
    """A stride seen from the front or from behind: the lifted leg's own arm swings forward, the other back."""
    arms: list[Arm] = []
    for lift, inward in ((left, 1), (right, -1)):
        if lift >= 2:
            arms.append(((0, 3), (inward if force > 1 else 0, 4)))
        elif lift:
            arms.append(HANGING)
        else:
            arms.append(((0, 3), (0, 7 - force)))
    return Pose(arms=(arms[0], arms[1]), legs=((0, left), (0, right)), drop=bob, sway=(left > right) - (right > left))
