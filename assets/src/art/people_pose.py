"""A person's pose, and how somebody is drawn: what the other modules of people are written in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from art.bodies import Limbs
from art.canvas import Picture
from art.heads import Grid
from art.palette import Colour

SOLE = 38  # row of the sheet on which the soles stand
LEFT = 13  # column of the sheet where the 14 px wide grids begin
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
