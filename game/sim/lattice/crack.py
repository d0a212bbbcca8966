"""A crack in the lattice. It is filled from its tip: bots that were sent there mend, the tip draws back, they must follow.

A restless crack opens again from its mouth unless bots of a wall stand across it. One that shares its root with another
does not close before that one has.
"""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from game.sim.entity import Entity
from game.sim.events import CrackFed, CrackMended
from game.sim.swarm import BARRIER, SEND

if TYPE_CHECKING:
    from game.sim.world import World

FILL_PX = 27.0
"""Bots this near to the tip mend."""
FILL_LEAST, FILL_MOST = 10, 46
"""Fewer bots mend nothing; more are no faster."""
FILL_PX_S = 27.0
"""How fast the tip draws back with ``FILL_MOST`` bots, px/s."""
OPEN_STORY, OPEN_STANDARD, OPEN_KEEN = 5.0, 8.0, 11.0
"""How fast a restless crack opens again, px/s."""
CLAMP_PX = 20.0
"""Bots of a wall this near to the mouth clamp it."""
CLAMP_LEAST = 8
"""Bots that clamp a mouth."""
ROOT = 0.14
"""So much of a crack stays open, 0 to 1, as long as the one with which it shares its root is."""
TELL_EVERY = 14
Place = tuple[float, float]


class Fissure(Entity):
    """A crack along ``points``, from its mouth to its tip, px. ``open`` 0 to 1 is how much of it is; at 0 it is mended.

    ``restless``  it opens again unless clamped. ``root`` is the crack that has to be mended before it can be, if any.
    """

    def __init__(self, points: tuple[Place, ...], name: str, *, restless: bool = False) -> None:
        super().__init__("fissure", *points[-1], name=name, state="open")
        self.points = points
        self.restless = restless
        self.length = math.fsum(math.dist(a, b) for a, b in pairwise(points))
        self.open = 1.0
        self.root: Fissure | None = None
        self.clamped = False
        self.filling = 0

    @property
    def mended(self) -> bool:
        """Nothing of it is open."""
        return self.state == "mended"

    @property
    def waits(self) -> bool:
        """It is as good as closed, and its neighbour is not."""
        return self.open <= self._least

    @property
    def mouth(self) -> Place:
        """Where it begins, px."""
        return self.points[0]

    @property
    def tip(self) -> Place:
        """Where it ends now, px."""
        return self.at(self.open)

    def at(self, part: float) -> Place:
        """The place so far along it, 0 to 1, px."""
        left = part * self.length
        for (ax, ay), (bx, by) in pairwise(self.points):
            step = math.dist((ax, ay), (bx, by))
            if left <= step and step > 0.0:
                return ax + (bx - ax) * left / step, ay + (by - ay) * left / step
            left -= step
        return self.points[-1]

    def late(self, world: World) -> None:
        self.x, self.y = self.tip

    def update(self, world: World) -> None:
        if self.mended or world.letterbox or world.dialogue.box is not None:
            return
        swarm = world.swarm
        if self.restless:
            rows = swarm.near(*self.mouth, CLAMP_PX)
            self.clamped = int(np.count_nonzero(swarm.roles[rows] == BARRIER)) >= CLAMP_LEAST
        rows = swarm.near(*self.tip, FILL_PX)
        self.filling = int(np.count_nonzero(swarm.roles[rows] == SEND))
        if self.filling >= FILL_LEAST:
            pace = FILL_PX_S * min(self.filling, FILL_MOST) / FILL_MOST
            self.open = max(self._least, self.open - pace / self.length / 60.0)
            if world.tick % TELL_EVERY == 0:
                world.emit(CrackFed(*self.tip, self.id, self.open))
        elif self.restless and not self.clamped:
            self.widen(world, world.rules.pick(OPEN_STORY, OPEN_STANDARD, OPEN_KEEN) / 60.0)
        if self.open <= 0.0:
            self.mend(world)

    @property
    def _least(self) -> float:
        """It closes no further than this now, 0 to 1."""
        return ROOT if self.root is not None and not self.root.mended else 0.0

    def widen(self, world: World, px: float) -> None:
        """It opens by so many px, as far as it ever was."""
        if not self.mended:
            self.open = min(1.0, self.open + px / self.length)

    def mend(self, world: World) -> None:
        """It is whole, however much of it was open."""
        if self.mended:
            return
        self.open = 0.0
        world.set_state(self, "mended")
        left = sum(1 for other in world.of(Fissure) if not other.mended)
        world.emit(CrackMended(*self.mouth, self.id, left))

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.open, int(self.clamped))
