"""A voice in the dreamer's ear: somebody who is not in the dream, and is heard in it."""

from __future__ import annotations

from game.sim.entity import Entity

BESIDE_PX, DOWN_PX = 90.0, 130.0
"""The voice comes from so far to the left of the dream, and so far down it, px: worries close in from all sides, and none
of them is to be hidden by what is said."""


class Voice(Entity):
    """Whose voice it is; out of sight, so that what is said carries the speaker's name."""

    def __init__(self, who: str) -> None:
        super().__init__(who, -BESIDE_PX, DOWN_PX, name=who)
