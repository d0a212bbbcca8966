"""Acid: drops that seep from a spring along a channel towards a crack, and open it again.

A drop is a body. A wall of bots stops it as far as its bots push back; held there, it is neutralised.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from game.sim import layers
from game.sim.entity import Entity
from game.sim.events import BotsLost, PulseBlocked, PulseBurst
from game.sim.lattice.crack import Fissure, Place
from game.sim.swarm import BARRIER

if TYPE_CHECKING:
    from game.sim.world import World

SPEED = 26.0
"""px/s"""
MASS = 1.5
"""A person weighs 6."""
RADIUS = 6.0
"""px"""
HELD_PX = 15.0
"""Bots of a wall this near to a drop work on it."""
HELD_LEAST = 2
"""Bots that hold a drop."""
NEUTRAL_TICKS = 48
"""So long a wall works on a drop until it is water."""
BITES_PX = 22.0
"""So far a drop opens the crack that it reaches, px."""
LIFE_TICKS = 60 * 20
TELEGRAPH_TICKS = 40
"""A spring swells for so long before a drop leaves it."""
EVERY_STORY, EVERY_STANDARD, EVERY_KEEN = 300, 220, 170
"""Ticks between two drops of a spring."""
BURNS = 1
"""Bots that a drop costs."""


class Acid(Entity):
    """A drop on its way along ``way``, px; at the end it bites into ``target``. ``left`` 1 to 0 is how sour it still is."""

    def __init__(self, way: tuple[Place, ...], target: Fissure) -> None:
        super().__init__("acid", *way[0], state="seep", radius=RADIUS)
        self.way = way
        self.target = target
        self.left = 1.0
        self._next = 1

    def enter(self, world: World) -> None:
        self.be_round(MASS, layers.DRONE_FILTER)

    def update(self, world: World) -> None:
        if world.letterbox or world.dialogue.box is not None:
            self.speed_up(0.0, 0.0)
            return
        if self.target.mended or world.tick - self.since > LIFE_TICKS:
            self._end(world)
            return
        swarm = world.swarm
        rows = swarm.near(self.x, self.y, HELD_PX)
        held = int(np.count_nonzero(swarm.roles[rows] == BARRIER)) >= HELD_LEAST
        if held:
            self.left -= 1.0 / NEUTRAL_TICKS
            if self.left <= 0.0:
                burnt = 0 if world.rules.endless else swarm.burn(BURNS, self.x, self.y)
                world.tally.blocked += 1
                world.tally.bots_lost += burnt
                world.emit(PulseBlocked(self.x, self.y, self.id, burnt))
                if burnt:
                    world.emit(BotsLost(self.x, self.y, burnt))
                world.remove(self)
                return
        x, y = self.way[min(self._next, len(self.way) - 1)]
        distance = math.hypot(x - self.x, y - self.y)
        if distance < 5.0:
            self._next += 1
            if self._next >= len(self.way):
                self.target.widen(world, BITES_PX)
                world.tally.hits += 1
                self._end(world)
            return
        self.speed_up((x - self.x) / distance * SPEED, (y - self.y) / distance * SPEED)

    def _end(self, world: World) -> None:
        world.emit(PulseBurst(self.x, self.y, self.id))
        world.remove(self)

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.left, self._next)


class Spring(Entity):
    """Where acid seeps in, drop by drop, while ``target`` is open. ``swell`` 0 to 1 shows the next drop."""

    def __init__(self, way: tuple[Place, ...], target: Fissure, delay: int = 120) -> None:
        super().__init__("spring", *way[0], name="spring", state="seep")
        self.way = way
        self.target = target
        self.swell = 0.0
        self._left = delay

    def update(self, world: World) -> None:
        if self.target.mended:
            world.set_state(self, "dry")
            self.swell = 0.0
            return
        if world.letterbox or world.dialogue.box is not None:
            return
        self._left -= 1
        telegraph = TELEGRAPH_TICKS * world.rules.telegraph
        self.swell = max(0.0, 1.0 - self._left / telegraph)
        if self._left <= 0:
            self._left = int(world.rules.pick(EVERY_STORY, EVERY_STANDARD, EVERY_KEEN))
            world.spawn(Acid(self.way, self.target))

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self._left)
