"""A surge: a ring that closes on the lock and burns the bots at work about it. Bots at home with Elara are safe."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from game.sim.entity import Entity
from game.sim.events import BotsLost, CameraShaken, PulseTelegraphed
from game.sim.swarm import FOLLOW

if TYPE_CHECKING:
    from game.sim.world import World

WARN_TICKS = 120
"""So long the ring takes to close, times the assist's part."""
REACH_PX = 150.0
"""Bots at work so near to its middle burn, px."""
BURNS_STORY, BURNS_STANDARD, BURNS_KEEN = 4, 3, 2
"""One bot in so many burns."""
BURST_TICKS = 20


class Surge(Entity):
    """What closes in. States: off, warn, burst. ``burnt`` is what the last one burned, bots."""

    def __init__(self, x: float, y: float, name: str = "surge") -> None:
        super().__init__("surge", x, y, name=name, state="off")
        self.burnt = 0
        self.closed = 0.0
        """How far the ring is closed, 0 to 1."""
        self._step = 0.0

    def rise(self, world: World) -> None:
        """Begin to close."""
        if self.state == "off":
            self.closed, self._step = 0.0, 1.0 / max(1.0, WARN_TICKS * world.rules.telegraph)
            world.set_state(self, "warn")
            world.emit(PulseTelegraphed(self.x, self.y, (), round(1.0 / self._step)))

    def fade(self, world: World) -> None:
        """Be gone, without harm."""
        world.set_state(self, "off")

    def update(self, world: World) -> None:
        if self.state == "burst" and world.tick - self.since > BURST_TICKS:
            self.fade(world)
        if self.state != "warn" or world.letterbox or world.dialogue.box is not None:
            return
        self.closed = min(1.0, self.closed + self._step)
        if self.closed >= 1.0:
            self._burst(world)

    def _burst(self, world: World) -> None:
        swarm = world.swarm
        rows = swarm.near(self.x, self.y, REACH_PX)
        rows = np.sort(rows[swarm.roles[rows] != FOLLOW])
        one_in = int(world.rules.pick(BURNS_STORY, BURNS_STANDARD, BURNS_KEEN))
        self.burnt = 0 if world.rules.endless else swarm.burn(rows[::one_in])
        if self.burnt:
            world.tally.bots_lost += self.burnt
            world.emit(BotsLost(self.x, self.y, self.burnt))
        world.emit(CameraShaken(self.x, self.y, 0.35))
        world.set_state(self, "burst")

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.closed)
