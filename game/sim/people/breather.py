"""Somebody who breathes where it can be seen: a ring of their own swells and shrinks, for whoever cares to follow it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.sim.people.composure import INHALE_TICKS, Breath, ease
from game.sim.people.npc import Npc

if TYPE_CHECKING:
    from game.sim.world import World

EXHALE_PART = 1.12
"""A breath out is so much longer than the breath in."""


class Breather(Npc):
    """``breath`` is what their ring shows, None while it is not seen; ``inhale`` is how long it swells, ticks."""

    def __init__(self, kind: str, x: float, y: float, facing: str = "down", *, inhale: float = INHALE_TICKS) -> None:
        super().__init__(kind, x, y, facing)
        self.breath: Breath | None = None
        self.inhale = float(inhale)
        self.began = 0
        """The tick at which they last began to breathe in."""

    @property
    def whole(self) -> int:
        """How long one breath takes, in and out, ticks."""
        return round(self.inhale * (1.0 + EXHALE_PART))

    def begin(self, world: World) -> None:
        """The ring is seen from now on."""
        self.breath, self.began = Breath(), world.tick

    def rest(self) -> None:
        """The ring is seen no more."""
        self.breath = None

    def update(self, world: World) -> None:
        super().update(world)
        if self.breath is None:
            return
        whole = self.whole
        since = world.tick - self.began
        if since >= whole:
            self.began, since = world.tick, 0
        self.breath.ticks = since
        part = since / self.inhale
        out = (since - self.inhale) / (whole - self.inhale)
        self.breath.radius = ease(part) if part <= 1.0 else ease(max(0.0, 1.0 - out))
