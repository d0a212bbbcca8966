"""A kit that collects frames and animations by name while machines are drawn."""

from __future__ import annotations

import math
from collections.abc import Sequence

from art.atlas import Animation, Frame
from art.canvas import Picture

TURN = 2 * math.pi


class Kit:
    """Frames and animations so far."""

    def __init__(self) -> None:
        self.frames: dict[str, Frame] = {}
        self.animations: dict[str, Animation] = {}

    def add(
        self, name: str, strip: Sequence[Picture], anchor: tuple[int, int], ticks: int, *, loop: bool = True
    ) -> None:
        """One animation whose frames all have the same anchor."""
        names = [f"{name}/{place}" for place in range(len(strip))]
        for title, picture in zip(names, strip, strict=True):
            self.frames[title] = (picture, *anchor)
        self.animations[name] = Animation(names, ticks, loop)
