"""Worries that breathe: a circle of them closes round the dreamer and opens again, in for four and out for six.

They want to be breathed with. A breath taken in as they come in, and let go as they turn, has all of them in its ring. A
circle that pants is not to be followed: it follows her.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from game.sim.dream.shade import Shade
from game.sim.people.composure import INHALE_TICKS, ease
from game.sim.people.hero import Hero
from game.sim.people.lena import Lena

if TYPE_CHECKING:
    from game.sim.world import World

IN_TICKS, OUT_TICKS = INHALE_TICKS, round(INHALE_TICKS * 1.5)
"""In for four beats, out for six."""
NEAR_PX, FAR_PX = 45.0, 132.0
"""How near and how far the circle is from the dreamer's chest, px."""
SQUASH = 0.84
"""Its height over its width."""
TURN_PER_TICK = math.radians(0.45)
TURNED_TICKS = IN_TICKS + IN_TICKS // 4
"""So long after it began to close a circle has turned."""
TURN_COSTS, PANTING_COSTS = 2.0, 0.5
"""Composure that each of them takes whenever the circle has closed and nobody breathed, and when it pants."""
CALMS = 0.6
"""How much of its haste each good breath takes."""


class Breather(Shade):
    """One of a circle: ``angle`` is where in it, radians; ``way`` is 1 clockwise, -1 the other way.

    ``haste`` is how much faster than the dreamer they breathe. Who pants is not to be breathed with: it takes a lesson from
    each good breath of hers, and comes down to her pace.
    """

    def __init__(self, dreamer: Hero, angle: float, *, haste: float = 1.0, way: float = 1.0) -> None:
        super().__init__(dreamer.x, dreamer.y, dreamer)
        self.angle, self.haste, self.way = angle, haste, way
        self.breath = 0.0
        """0 wide to 1 closed."""
        self._at = 0.0
        self._heard = self._hers
        self._stand()
        self.px, self.py = self.x, self.y

    @property
    def pants(self) -> bool:
        """It breathes faster than she does."""
        return self.haste > 1.0

    def come(self, world: World) -> None:
        """A tick of the circle's breath."""
        if self._hers > self._heard:
            self._heard, self.haste = self._hers, max(1.0, self.haste - CALMS)
        before = self._at
        self._at = (before + self.haste) % (IN_TICKS + OUT_TICKS)
        at = self._at
        self.breath = ease(at / IN_TICKS) if at < IN_TICKS else 1.0 - ease((at - IN_TICKS) / OUT_TICKS)
        self.angle += TURN_PER_TICK * self.way
        self._stand()
        self.become(world, "near" if self.breath > 0.7 else "drift")
        if before < TURNED_TICKS <= at:
            self.dreamer.lose(world, PANTING_COSTS if self.pants else TURN_COSTS)

    def breathed_on(self, world: World) -> bool:
        return False if self.pants else super().breathed_on(world)

    def place(self, angle: float) -> tuple[float, float]:
        """The place of the circle at an angle, px, as wide as it is now."""
        far = FAR_PX + (NEAR_PX - FAR_PX) * self.breath
        return self.dreamer.x + math.cos(angle) * far, self.dreamer.y - 12.0 + math.sin(angle) * far * SQUASH

    @property
    def _hers(self) -> int:
        """How many good breaths she has had."""
        return self.dreamer.breaths if isinstance(self.dreamer, Lena) else 0

    def _stand(self) -> None:
        self.x, self.y = self.place(self.angle)

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.angle, self._at, self.haste)
