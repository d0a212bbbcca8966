"""What the people of the city do: they talk, run, cower, calm down, exercise and hold umbrellas."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from art.canvas import Picture
from art.people_actions import cheer, mirrored
from art.people_moves import Action, everywhere, run, walk
from art.people_pose import HANGING, Arm, Point, Pose

Prop = Callable[[Picture, tuple[Point, Point], str], None]


def idle() -> Action:
    """A short breathing with a blink and a look at the phone's hand."""
    poses = [Pose(), Pose(drop=1), Pose(blink=True)]
    return Action(everywhere(poses, poses), ticks=18, order=(0, 1, 0, 1, 0, 1, 2))


def talk() -> Action:
    side = [Pose(arms=(HANGING, ((1, 4), (6, 3))), mouth=True, shrug=1), Pose(arms=(HANGING, ((1, 4), (4, 5))))]
    front = [Pose(arms=(((-2, 3), (-2, 1)), HANGING), mouth=True), Pose(arms=(((-1, 3), (0, 4)), HANGING))]
    back = [replace(pose, arms_behind=True) for pose in front]
    return Action(everywhere(side, front, back), ticks=9, order=(0, 1, 0, 0, 1))


def cower() -> Action:
    """Small, arms over the head, shaking."""
    side, front = [], []
    for i in range(2):
        side.append(
            Pose(
                arms=(((2, -2), (3, -5)), ((3, -2), (2, -6))),
                legs=((-2, 0), (2, 0)),
                drop=5,
                head=(1 + i, 2),
                lean=-1,
                arms_in_front=True,
                blink=True,
            )
        )
        front.append(
            Pose(arms=(((-2, -2), (1, -6)), ((2, -2), (-1, -6))), drop=5, head=(i, 2), arms_in_front=True, blink=True)
        )
    return Action(everywhere(side, front), ticks=5)


def calm() -> Action:
    """A hand on the chest, the shoulders sink; the eyes close for a breath out."""
    hand: Arm = ((0, 4), (3, 3))
    side = [Pose(arms=(HANGING, hand)), Pose(arms=(HANGING, hand), drop=1, blink=True)]
    front = [
        Pose(arms=(((-1, 4), (3, 3)), HANGING), shrug=1),
        Pose(arms=(((-1, 4), (3, 4)), HANGING), drop=1, blink=True),
    ]
    back = [replace(pose, arms_behind=True) for pose in front]
    return Action(everywhere(side, front, back), ticks=24)


def squat() -> Action:
    """Down with the arms held out in front, and up again."""
    ahead: Arm = ((3, 2), (6, 2))
    side = [
        Pose(arms=(ahead, ahead)),
        Pose(arms=(ahead, ahead), legs=((0, 0), (2, 0)), drop=3, lean=-1),
        Pose(arms=(ahead, ahead), legs=((1, 0), (3, 0)), drop=6, lean=-2, mouth=True),
    ]
    left: Arm = ((-1, 3), (1, 4))
    front = [
        Pose(arms=(left, mirrored(left)), legs=((-1, 0), (1, 0))),
        Pose(arms=(left, mirrored(left)), legs=((-2, 0), (2, 0)), drop=3),
        Pose(arms=(left, mirrored(left)), legs=((-2, 0), (2, 0)), drop=6, mouth=True),
    ]
    back = [replace(pose, arms_behind=True) for pose in front]
    return Action(everywhere(side, front, back), ticks=7, order=(0, 1, 2, 2, 1))


def fall() -> Action:
    """Arms flung out, over backwards, and sitting on the floor."""
    flung: Arm = ((3, -1), (6, -3))
    side = [
        Pose(arms=(flung, flung), legs=((2, 1), (5, 4)), lean=-2, mouth=True),
        Pose(arms=(((-2, 3), (-5, 5)), ((-2, 3), (-6, 4))), legs=((5, 0), (7, 1)), lean=-3, drop=7, mouth=True),
        Pose(arms=(((-2, 3), (-4, 5)), ((-1, 3), (-3, 5))), legs=((5, 0), (7, 0)), lean=-2, drop=7, blink=True),
    ]
    left: Arm = ((-3, -1), (-6, -3))
    front = [
        Pose(arms=(left, mirrored(left)), legs=((-1, 3), (1, 0)), mouth=True),
        Pose(arms=(((-3, 2), (-5, 5)), ((3, 2), (5, 5))), legs=((-3, 0), (3, 0)), drop=7, mouth=True),
        Pose(arms=(((-2, 3), (-3, 5)), ((2, 3), (3, 5))), legs=((-3, 0), (3, 0)), drop=7, head=(0, 1), blink=True),
    ]
    return Action(everywhere(side, front), ticks=6, loop=False)


def sit() -> Action:
    """On a bench or a sofa, hands in the lap; a breath, a blink."""
    lap: Arm = ((1, 3), (4, 4))
    side = [Pose(arms=(lap, lap), stance="sit", drop=2), Pose(arms=(lap, lap), stance="sit", drop=2, blink=True)]
    fold: Arm = ((0, 3), (2, 5))
    front = [
        Pose(arms=(fold, mirrored(fold)), stance="sit", drop=2),
        Pose(arms=(fold, mirrored(fold)), stance="sit", drop=2, blink=True),
    ]
    back = [replace(pose, arms_behind=True) for pose in front]
    return Action(everywhere(side, front, back), ticks=30, order=(0, 0, 0, 1))


def lie(*, clamped: bool = False) -> Action:
    """Leaning back in a treatment chair, hands on the belly; from the front, stretched out on a couch.

    `clamped`: the chair's cuffs hold wrists and ankles, and the hands pull at them.
    """
    pull = int(clamped)
    belly: Arm = ((1, 4), (5, 5))
    tense: Arm = ((1, 3), (4, 4))
    side = [
        Pose(arms=(belly, belly), stance="recline", head=(-1, 0), mouth=clamped),
        Pose(arms=(belly, tense if clamped else belly), stance="recline", head=(-1, -pull), legs=((0, 0), (0, pull))),
        Pose(arms=(belly, belly), stance="recline", head=(-1, 0), blink=True),
    ]
    fold: Arm = ((0, 4), (3, 4))
    front = [
        Pose(arms=(fold, mirrored(fold)), legs=((1, 0), (-1, 0))),
        Pose(arms=(fold, mirrored(fold)), legs=((1, 0), (-1, 0)), shrug=1),
        Pose(arms=(fold, mirrored(fold)), legs=((1, 0), (-1, 0)), blink=True),
    ]
    if clamped:
        side = [replace(pose, prop=_cuffs) for pose in side]
    return Action(
        everywhere(side, front), ticks=16 if clamped else 30, order=(0, 1, 0, 2) if clamped else (0, 1, 0, 1, 2)
    )


def _cuffs(sheet: Picture, hands: tuple[Point, Point], direction: str) -> None:
    """Bands of steel over the near wrist and the ankles, a red lamp on the upper one."""
    x, y = hands[1]
    sheet.rect(x - 3, y - 2, 2, 5, "N6")
    sheet.vline(x - 3, y - 2, 5, "N8")
    sheet.px(x - 3, y - 2, "R3", 1.0)
    sheet.rect(30, 30, 2, 6, "N6")
    sheet.vline(30, 30, 6, "N8")


def phone() -> Action:
    """The phone held up before the face; its light changes."""
    up: Arm = ((2, 3), (5, 0))
    hold: Arm = ((0, 3), (3, 2))
    side = [Pose(arms=(HANGING, up), head=(0, 1), light=_screen(1, i)) for i in range(2)]
    front = [Pose(arms=(hold, HANGING), head=(0, 1), light=_screen(0, i)) for i in range(2)]
    back = [replace(pose, arms_behind=True, light=None) for pose in front]
    return Action(everywhere(side, front, back), ticks=26)


def _screen(hand: int, frame: int) -> Callable[[Picture, tuple[Point, Point]], None]:
    def paint(sheet: Picture, hands: tuple[Point, Point]) -> None:
        x, y = hands[hand]
        sheet.rect(x - 1, y - 4, 4, 5, "N1")
        sheet.rect(x, y - 3, 2, 3, ("T4", "T5")[frame], 1.0)
        sheet.px(x, y - 3, "N8", 1.0)

    return paint


def citizen() -> dict[str, Action]:
    """Everything that a citizen does."""
    return {
        "idle": idle(),
        "walk": walk(),
        "run": run(),
        "talk": talk(),
        "cower": cower(),
        "calm": calm(),
        "squat": squat(),
        "cheer": cheer(),
        "fall": fall(),
        "sit": sit(),
        "phone": phone(),
    }


# --- umbrellas -------------------------------------------------------------------------------------------

_HELD: Arm = ((4, 3), (8, 1))
_HELD_FACING: Arm = ((2, 2), (1, -2))


def umbrella(colours: str) -> Prop:
    """A dome over the head on a stick that ends in the hand (the near one, or the right one on the screen)."""
    dark, middle, light, pale = colours.split()

    def paint(sheet: Picture, hands: tuple[Point, Point], direction: str) -> None:
        x, y = hands[1]
        side = direction in ("left", "right")
        cx, top = (x - 4 if side else 20, max(2, y - 22))
        stick = x
        under = Picture(sheet.width, sheet.height)
        under.vline(stick, top + 8, max(1, y - top - 7), "N5")
        free = under.mask() & (~sheet.mask() if direction == "up" else np.ones_like(sheet.mask()))
        sheet.fill(free, "N5")
        sheet.px(stick, y + 2, "N5")
        dome = sheet.mask_ellipse(cx - 0.5, top + 9, 14.5, 9.4) & (sheet.ys <= top + 8)
        bite = np.zeros_like(dome)
        for scallop in range(5):
            bite |= sheet.mask_ellipse(cx - 12 + scallop * 6 - 0.5, top + 9.6, 2.9, 1.7)
        dome &= ~bite
        sheet.fill(dome, middle)
        sheet.fill(dome & (sheet.xs < cx - 8), light)
        sheet.fill(dome & (sheet.xs > cx + 7), dark)
        sheet.fill(dome & sheet.mask_ellipse(cx - 4, top + 3, 5, 2.2), light)
        for rib in (-8, -3, 3, 8):
            sheet.fill(sheet.mask_line(cx - 0.5, top, cx + rib * 1.6, top + 9) & dome, dark)
        sheet.hline(cx - 4, top + 1, 4, pale)
        sheet.px(cx - 6, top + 2, pale)
        sheet.vline(cx - 1, top - 2, 3, "N6")

    return paint


def under_umbrella(colours: str) -> dict[str, Action]:
    """The actions of somebody whose one hand holds an umbrella."""
    prop = umbrella(colours)

    def held(action: Action) -> Action:
        poses = {}
        for view, row in action.poses.items():
            side = view in ("left", "right")
            arm = _HELD if side else _HELD_FACING
            poses[view] = [replace(pose, arms=(pose.arms[0], arm), prop=prop, arms_behind=False) for pose in row]
        return replace(action, poses=poses)

    return {"idle": held(idle()), "walk": held(walk()), "run": held(run()), "talk": held(talk())}
