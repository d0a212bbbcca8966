"""Somebody who shakes in the chair, with a breath of their own.

The breath is short at first. Whoever begins to breathe in when they do, and lets go at the turn, is breathing with
them: they shake less, and their breath grows longer, until it is as long as a calm one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.sim.people.breather import Breather
from game.sim.people.composure import INHALE_TICKS

if TYPE_CHECKING:
    from game.sim.world import World

FIRST_INHALE = 58
"""The first breath in is so short, ticks."""
TOGETHER_TICKS = 26
"""Beginnings so near each other are one."""
TOGETHER_CALMS, ALONE_CALMS = 24.0, 11.0
"""What a good breath begun together, and one begun alone, takes of the shaking."""
GROWS_TICKS = 10


class Shaker(Breather):
    """The patient. ``tremble`` 100 to 0; ``breath`` is what their ring shows, None once they are calm."""

    def __init__(self, kind: str, x: float, y: float, facing: str = "down") -> None:
        super().__init__(kind, x, y, facing, inhale=FIRST_INHALE)
        self.tremble = 100.0
        self.together = 0

    @property
    def calm(self) -> bool:
        """They shake no more."""
        return self.tremble <= 0.0

    def in_time(self, tick: int) -> bool:
        """A breath begun at ``tick`` was begun together with theirs."""
        gap = (tick - self.began) % self.whole
        return min(gap, self.whole - gap) <= TOGETHER_TICKS

    def helped(self, *, together: bool) -> None:
        """Somebody breathed well before them, or with them."""
        self.tremble = max(0.0, self.tremble - (TOGETHER_CALMS if together else ALONE_CALMS))
        self.together += int(together)
        self.inhale = min(float(INHALE_TICKS), self.inhale + GROWS_TICKS * (1.0 if together else 0.5))

    def update(self, world: World) -> None:
        super().update(world)
        if self.breath is not None and self.tremble > 8.0:
            self.breath.radius *= 1.0 - 0.0016 * self.tremble * ((world.tick // 3) % 2)

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.tremble, self.inhale)
