"""Intents: all that a player can want in one tick.

Everything that steers a world is an :class:`Intent`: keyboards, pads, recordings, the autoplayer and tests make
them, and only the simulation reads them. All members are small whole numbers, so that a recording is exact.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntFlag

MOVE_FULL = 127
"""A stick pressed all the way, or a key held (no unit)."""
AIM_LIMIT_PX = 600
"""How far from the hero the reticle may be, per axis, px."""


class Button(IntFlag):
    """The buttons that the rules know. Phone, pause and menus belong to the shell and never reach the simulation."""

    NONE = 0
    PRIMARY = 1
    """Send, speak up, throw, jack in; confirms in a dialogue."""
    SECONDARY = 2
    """Held: barrier, breathe, tempo, decoy."""
    DASH = 4
    """Recall, duck, dash, roll; held, it skips a dialogue."""
    INTERACT = 8
    """Use what is near; confirms in a dialogue."""
    SKIP = 16
    """The assist "skip this fight", sent for one tick by the pause menu."""
    SWAP = 32
    """Take the other hero in hand, where two are played at will."""


@dataclass(frozen=True, slots=True)
class Intent:
    """What is wanted in one tick.

    ``move_x``, ``move_y``  the stick, -127 to 127; right and down are positive.
    ``aim_x``, ``aim_y``    the reticle, px from the hero's position, each within +-``AIM_LIMIT_PX``.
    ``buttons``             what is held down in this tick. Presses and releases are derived by the simulation.
    """

    move_x: int = 0
    move_y: int = 0
    aim_x: int = 0
    aim_y: int = 0
    buttons: Button = Button.NONE

    def __post_init__(self) -> None:
        for name, limit in (
            ("move_x", MOVE_FULL),
            ("move_y", MOVE_FULL),
            ("aim_x", AIM_LIMIT_PX),
            ("aim_y", AIM_LIMIT_PX),
        ):
            value = getattr(self, name)
            if not -limit <= value <= limit:
                raise ValueError(f"Intent.{name} is {value}; it must lie within -{limit} and {limit}")


REST = Intent()
"""Nothing held, the reticle on the hero."""
