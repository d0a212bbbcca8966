"""Worries that breathe: a circle of them closes round the dreamer and opens again, in for four and out for six.

They want to be breathed with. A breath taken in as they come in, and let go as they turn, has all of them in its ring.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from game.sim.dream.shade import Shade
from game.sim.people.composure import INHALE_TICKS, ease
from game.sim.people.hero import Hero

if TYPE_CHECKING:
    from game.sim.world import World

IN_TICKS, OUT_TICKS = INHALE_TICKS, round(INHALE_TICKS * 1.5)
"""In for four beats, out for six."""
NEAR_PX, FAR_PX = 45.0, 132.0
"""How near and how far the circle is from the dreamer's chest, px."""
SQUASH = 0.84
"""Its height over its width."""
TURN_PER_TICK = math.radians(0.45)
TURN_COSTS = 2.0
"""Composure that each of them takes whenever the circle has closed and nobody breathed."""


class Breather(Shade):
    """One of a circle: ``angle`` is where in it, radians; its breath comes ``behind`` ticks after the others'; ``way`` is 1
    clockwise, -1 the other way."""

    def __init__(self, dreamer: Hero, angle: float, *, behind: int = 0, way: float = 1.0) -> None:
        super().__init__(dreamer.x, dreamer.y, dreamer)
        self.angle, self.behind, self.way = angle, behind, way
        self.breath = 0.0
        """0 wide to 1 closed."""
        self._age = 0
        self._stand()
        self.px, self.py = self.x, self.y

    def come(self, world: World) -> None:
        """A tick of the circle's breath."""
        self._age += 1
        at = (self._age - self.behind) % (IN_TICKS + OUT_TICKS)
        self.breath = ease(at / IN_TICKS) if at < IN_TICKS else 1.0 - ease((at - IN_TICKS) / OUT_TICKS)
        if self._age < self.behind:
            self.breath = 0.0
        self.angle += TURN_PER_TICK * self.way
        self._stand()
        self.become(world, "near" if self.breath > 0.7 else "drift")
        if at == IN_TICKS + IN_TICKS // 4 and self._age > self.behind:
            self.dreamer.lose(world, TURN_COSTS)

    def place(self, angle: float) -> tuple[float, float]:
        """The place of the circle at an angle, px, as wide as it is now."""
        far = FAR_PX + (NEAR_PX - FAR_PX) * self.breath
        return self.dreamer.x + math.cos(angle) * far, self.dreamer.y - 12.0 + math.sin(angle) * far * SQUASH

    def _stand(self) -> None:
        self.x, self.y = self.place(self.angle)

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.angle, self._age)
