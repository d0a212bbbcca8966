"""Pulses: what the core throws. A wall of bots absorbs them at a cost; where it is thin they leak through.

A pulse is a sensor body: what it meets is told after the physics step, and here it is decided what that means.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pymunk

from game.sim import layers
from game.sim.entity import Entity
from game.sim.events import BotsLost, PulseBlocked, PulseBurst
from game.sim.people.hero import Hero
from game.sim.people.lena import Lena
from game.sim.swarm import BARRIER

if TYPE_CHECKING:
    from game.sim.geometry import Ints
    from game.sim.world import World

SPEED = 142.0
"""px/s"""
RADIUS = 5.0
LIFE_TICKS = 300
HURTS = 12.0
"""Composure it takes."""
WALL_PX = 13.0
"""Bots of a wall this near to a pulse share the blow, px."""
COST_STORY, COST_STANDARD, COST_KEEN = 1.0, 2.0, 3.0
"""Bots that one pulse burns."""
COST_MOST = 3
"""However heavy it is, it burns no more than so many times that."""
TEARS_WEIGHT, TEAR_PX_S = 8, 300.0
"""One so heavy tears a hole in a wall that does not stop it, px/s."""
NEEDS = 2
"""Fewer wall bots than this near it, times its weight, and it leaks through."""
HIT_STOP = 3
"""Ticks the world holds its breath when one is blocked."""
BEND_PX_S = 90.0
"""How fast it shoves the bots that stop it, px/s: the wall bends."""


class Pulse(Entity):
    """One pulse in flight, px/s. ``turn``: how it curves, radians/s. ``weight``: so many times the wall it takes."""

    def __init__(
        self, x: float, y: float, angle: float, speed: float = SPEED, *, turn: float = 0.0, weight: int = 1
    ) -> None:
        super().__init__("pulse", x, y, radius=RADIUS, state="fly", z=8.0)
        self.angle, self.turn, self.weight = angle, turn, weight
        self.vx, self.vy = math.cos(angle) * speed, math.sin(angle) * speed
        self.spent = False
        self._thickest = 0
        """The most bots of a wall that were near it while it was too much for them; -1 once it has torn that wall."""
        self.inside_swarm = False
        """It touched a bot: from now on it looks for a wall each tick, since it may have begun among loose bots."""

    def enter(self, world: World) -> None:
        self.body = pymunk.Body(1.0, math.inf)
        self.body.position = self.x, self.y
        self.body.velocity = self.vx, self.vy
        shape = pymunk.Circle(self.body, self.radius)
        shape.sensor = True
        shape.filter = layers.PULSE_FILTER
        shape.collision_type = layers.TYPE_PULSE
        self.shapes = [shape]

    def update(self, world: World) -> None:
        if world.tick - self.since > LIFE_TICKS:
            self._burst(world)
        elif self.turn and self.body is not None:
            speed = math.hypot(self.vx, self.vy)
            self.angle += self.turn / 60.0
            self.vx, self.vy = math.cos(self.angle) * speed, math.sin(self.angle) * speed
            self.body.velocity = self.vx, self.vy

    def late(self, world: World) -> None:
        super().late(world)
        if self.inside_swarm and not self.spent:
            self._meet_wall_of_bots(world)

    def met(self, world: World, other: int) -> None:
        """It touched something: a person, a wall, a crate; or a bot, which stops it only as a part of a wall."""
        if self.spent:
            return
        if other < 0:
            self._meet_wall_of_bots(world)
            return
        who = world.entities.get(other)
        if who is None:
            self._burst(world)
        elif isinstance(who, Hero):
            if isinstance(who, Lena) and who.ducked:
                return
            who.struck(world, self.x - self.vx, self.y - self.vy, HURTS)
            self._burst(world)
        elif who.kind in ("crate", "cart"):
            self._burst(world)

    def _meet_wall_of_bots(self, world: World) -> None:
        self.inside_swarm = True
        swarm = world.swarm
        rows = swarm.near(self.x, self.y, WALL_PX)
        rows = rows[swarm.roles[rows] == BARRIER]
        if len(rows) < NEEDS * self.weight:
            self._tear(world, rows)
            return
        touching = swarm.near(self.x, self.y, self.radius + 3.0)
        if not (swarm.roles[touching] == BARRIER).any():
            return
        cost = (
            0
            if world.rules.endless
            else int(world.rules.pick(COST_STORY, COST_STANDARD, COST_KEEN)) * min(self.weight, COST_MOST)
        )
        swarm.push(rows, math.cos(self.angle) * BEND_PX_S, math.sin(self.angle) * BEND_PX_S)
        burnt = swarm.burn(cost, self.x, self.y) if cost else 0
        self.spent = True
        world.tally.blocked += 1
        world.tally.bots_lost += burnt
        world.frozen = max(world.frozen, HIT_STOP)
        world.emit(PulseBlocked(self.x, self.y, self.id, burnt))
        if burnt:
            world.emit(BotsLost(self.x, self.y, burnt))
        world.remove(self)

    def _tear(self, world: World, rows: Ints) -> None:
        """Once the thickest of a thin wall is behind a heavy one, there is a hole in it."""
        if self.weight < TEARS_WEIGHT or self._thickest < 0:
            return
        if len(rows) >= self._thickest:
            self._thickest = len(rows)
            return
        self._thickest = -1
        world.swarm.push(rows, math.cos(self.angle) * TEAR_PX_S, math.sin(self.angle) * TEAR_PX_S)

    def _burst(self, world: World) -> None:
        self.spent = True
        world.emit(PulseBurst(self.x, self.y, self.id))
        world.remove(self)
