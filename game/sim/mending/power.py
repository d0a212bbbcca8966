"""Power: a charge that runs along a broken line, and gaps in it that bots bridge.

The line is a polyline. A gap is a stretch of it without a wire: while bots lie along all of it, the charge crosses, and
every few pixels of the crossing cost a bot its light. A charge that finds a gap open waits there; kept waiting too long, it
slides back to where it last was safe, and can be called again. Nothing is lost but seconds.
"""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING

import numpy as np

from game.sim.entity import Entity
from game.sim.events import BotsLost, LoopBroken, LoopClosed
from game.sim.swarm import FOLLOW

if TYPE_CHECKING:
    from game.sim.world import World

Place = tuple[float, float]

CHARGE_PX_S = 54.0
"""How fast a charge runs, px/s: one can walk beside it."""
CROSSING_PX_S = 34.0
PATIENCE_TICKS = 60 * 7
"""So long it waits before an open gap."""
BACK_PX_S = 150.0
SAMPLE_PX = 8.0
"""A gap is looked at in places this far apart."""
SPAN_PX = 12.0
"""Bots this near to such a place bridge it."""
SPAN_BOTS = 2
BRIDGED = 0.8
"""A charge leaps what is left open when so much of a gap is bridged."""
LOOK_EVERY = 3
BURN_EVERY_PX = 14.0
"""A bot goes out for every so many px of a crossing."""
TICK_S = 1.0 / 60.0


class Gap(Entity):
    """A stretch without a wire, from ``a`` to ``b`` px. ``covered`` 0 to 1 is how much of it bots bridge."""

    def __init__(self, a: Place, b: Place, name: str = "") -> None:
        super().__init__("gap", (a[0] + b[0]) / 2, (a[1] + b[1]) / 2, name=name, state="open")
        self.a, self.b = a, b
        self.covered = 0.0
        self.lain: tuple[bool, ...] = ()
        """Which places along it bots lie on, from ``a`` to ``b``; empty before anybody looked."""
        self.live = True
        """The line still needs it; else nobody looks."""
        parts = max(1, round(math.dist(a, b) / SAMPLE_PX))
        self._samples = [(a[0] + (b[0] - a[0]) * i / parts, a[1] + (b[1] - a[1]) * i / parts) for i in range(parts + 1)]

    @property
    def bridged(self) -> bool:
        """Bots lie along enough of it."""
        return self.covered >= BRIDGED

    def update(self, world: World) -> None:
        if not self.live or (world.tick + self.id) % LOOK_EVERY:
            return
        swarm = world.swarm
        before = self.bridged
        self.lain = tuple(
            int(np.count_nonzero(swarm.roles[swarm.near(x, y, SPAN_PX)] != FOLLOW)) >= SPAN_BOTS
            for x, y in self._samples
        )
        self.covered = math.fsum(self.lain) / len(self.lain)
        if self.bridged != before:
            world.set_state(self, "bridged" if self.bridged else "open")
            world.emit((LoopClosed if self.bridged else LoopBroken)(self.x, self.y, self.id))

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.covered)


class Charge(Entity):
    """A charge on its way along ``line`` (px). States: wait, run, held (before a gap), back, home.

    ``along`` is how far it has come, px; ``patience`` 1 to 0 while it is held.
    """

    def __init__(self, line: tuple[Place, ...], gaps: list[Gap], name: str = "charge") -> None:
        super().__init__("charge", *line[0], name=name, state="wait")
        self.line, self.gaps = line, gaps
        self.along = 0.0
        self.patience = 1.0
        self._marks = [0.0]
        for a, b in itertools.pairwise(line):
            self._marks.append(self._marks[-1] + math.dist(a, b))
        self._spans = sorted((self._span(gap) for gap in gaps), key=lambda span: span[0])
        self._safe = 0.0
        self._burnt_at = 0.0

    @property
    def home(self) -> bool:
        """It has come to the end of the line."""
        return self.state == "home"

    @property
    def crossed(self) -> int:
        """How many gaps lie behind it."""
        return sum(end <= self.along for _begin, end, _gap in self._spans)

    @property
    def length(self) -> float:
        """Of the whole line, px."""
        return self._marks[-1]

    @property
    def wires(self) -> list[list[Place]]:
        """The pieces of the line that still have a wire, px."""
        cuts = [0.0, *(end for begin, end, _gap in self._spans for end in (begin, end)), self.length]
        return [
            [self.at(begin), *(p for p, m in zip(self.line, self._marks, strict=True) if begin < m < end), self.at(end)]
            for begin, end in zip(cuts[::2], cuts[1::2], strict=True)
            if end > begin
        ]

    def used(self, world: World) -> None:
        if self.state == "wait":
            world.set_state(self, "run")
            self.label = ""

    def update(self, world: World) -> None:
        if world.letterbox or world.dialogue.box is not None:
            return
        if self.state in ("run", "held"):
            self._run(world)
        elif self.state == "back":
            self.along = max(self._safe, self.along - BACK_PX_S * TICK_S)
            if self.along <= self._safe:
                world.set_state(self, "wait")
        self.x, self.y = self.at(self.along)

    def come_home(self, world: World) -> None:
        """It is at the end of the line, and the gaps need nobody any more."""
        world.set_state(self, "home")
        for gap in self.gaps:
            gap.live = False

    def at(self, along: float) -> Place:
        """The place so far along the line, px."""
        for i, mark in enumerate(self._marks[1:]):
            if along <= mark or i == len(self._marks) - 2:
                a, b = self.line[i], self.line[i + 1]
                t = (along - self._marks[i]) / max(1e-9, mark - self._marks[i])
                return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)
        return self.line[-1]

    def _run(self, world: World) -> None:
        span = next((s for s in self._spans if s[0] - 1.0 <= self.along < s[1]), None)
        if span is None:
            self._safe = max((end for _, end, _ in self._spans if end <= self.along), default=0.0)
            self._step(world, CHARGE_PX_S)
            return
        gap = span[2]
        if gap.bridged:
            world.set_state(self, "run")
            self.patience = 1.0
            if self.along - self._burnt_at >= BURN_EVERY_PX and not world.rules.endless:
                self._burnt_at = self.along
                burnt = world.swarm.burn(1, self.x, self.y)
                if burnt:
                    world.tally.bots_lost += burnt
                    world.emit(BotsLost(self.x, self.y, burnt))
            self._step(world, CROSSING_PX_S)
            return
        world.set_state(self, "held")
        self.patience -= 1.0 / PATIENCE_TICKS
        if self.patience <= 0.0:
            self.patience = 1.0
            self._burnt_at = self._safe
            world.set_state(self, "back")
            world.emit(LoopBroken(self.x, self.y, self.id))

    def _step(self, world: World, speed: float) -> None:
        self.along = min(self.length, self.along + speed * TICK_S)
        if self.along >= self.length:
            self.come_home(world)
            world.emit(LoopClosed(self.x, self.y, self.id))

    def _span(self, gap: Gap) -> tuple[float, float, Gap]:
        a, b = self._where(gap.a), self._where(gap.b)
        return (min(a, b), max(a, b), gap)

    def _where(self, place: Place) -> float:
        """How far along the line lies nearest to a place, px."""
        best = (math.inf, 0.0)
        for i, (a, b) in enumerate(itertools.pairwise(self.line)):
            dx, dy = b[0] - a[0], b[1] - a[1]
            length = dx * dx + dy * dy
            t = 0.0 if length == 0.0 else ((place[0] - a[0]) * dx + (place[1] - a[1]) * dy) / length
            t = max(0.0, min(1.0, t))
            away = math.dist(place, (a[0] + dx * t, a[1] + dy * t))
            best = min(best, (away, self._marks[i] + t * math.sqrt(length)))
        return best[1]

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.along, self.patience)
