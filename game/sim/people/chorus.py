"""One breath that many share: a ring goes out from whoever breathes first, and whom it passes breathes along."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from game.sim.entity import Entity
from game.sim.events import BreathPhase
from game.sim.people.composure import INHALE_TICKS, ease
from game.sim.people.lena import Lena

if TYPE_CHECKING:
    from game.sim.world import World

OUT_TICKS = 80
"""So long the ring takes to go out as far as the breath reaches."""
WHOLE_TICKS = INHALE_TICKS * 5 // 2
"""A breath of theirs: in for four, out for six."""
HEARD_EVERY = 4
"""One in so many of those who join is heard to breathe out."""
SWELLS = 0.34
"""Before it is let go, a full breath shows as a ring of this part of its reach."""


class Chorus(Entity):
    """The breath of ``heart``, and of all who share it.

    ``reach`` is how far the next breath goes, px. ``radius`` is where the ring stands now, px, 0 while there is none.
    ``fresh`` 1 to 0 while it goes out. ``joined`` are those whom it has passed, in the order in which it did; ``swell``, 0
    to 1, is how full they are: they breathe with ``heart``, and by themselves when it rests.
    """

    def __init__(self, heart: Lena, others: list[Entity]) -> None:
        super().__init__("chorus", heart.x, heart.y, name="chorus")
        self.heart = heart
        self.reach = 0.0
        self.radius = 0.0
        self.fresh = 0.0
        self.swell = 0.0
        self.joined: list[Entity] = []
        self._others = others
        self._far = 0.0
        self._begun = 0

    @property
    def going(self) -> bool:
        """A ring is on its way out."""
        return self._far > 0.0

    def let_go(self, world: World, part: float) -> None:
        """The breath goes out, over ``part`` (0 to 1) of its reach."""
        self._far, self._begun = max(1.0, self.reach * part), world.tick

    def late(self, world: World) -> None:
        self.x, self.y = self.heart.x, self.heart.y
        breath = self.heart.breath
        self.swell = breath.radius if breath is not None else _full(world.tick)
        if not self.going:
            self.radius = self.reach * SWELLS * breath.radius if breath is not None else 0.0
            self.fresh = 1.0
            return
        gone = min(1.0, (world.tick - self._begun) / OUT_TICKS)
        self.radius, self.fresh = self._far * gone * (2.0 - gone), 1.0 - gone
        passed = [one for one in self._others if math.dist((one.x, one.y), (self.x, self.y)) <= self.radius]
        for one in passed:
            self._others.remove(one)
            self.joined.append(one)
            if len(self.joined) % HEARD_EVERY == 1:
                world.emit(BreathPhase(one.x, one.y, one.id, False))
        if gone >= 1.0:
            self._far = self.radius = 0.0

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.radius, len(self.joined))


def _full(tick: int) -> float:
    """How full a breath is at a tick, 0 to 1, of whoever breathes in for four and out for six."""
    at = tick % WHOLE_TICKS
    return ease(at / INHALE_TICKS) if at < INHALE_TICKS else ease((WHOLE_TICKS - at) / (WHOLE_TICKS - INHALE_TICKS))
