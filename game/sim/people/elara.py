"""Dr. Elara Quill, who commands the swarm.

Primary sends it to the reticle; holding secondary while the reticle sweeps draws a wall; dash calls every bot home.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from game.sim.entity import facing_of
from game.sim.events import BarrierGrew, BarrierSet, BarrierStarted, SwarmRecalled, SwarmSent
from game.sim.intent import Button
from game.sim.people.hero import Hero

if TYPE_CHECKING:
    from game.sim.world import World

WALK = 92.0
"""px/s"""
WALK_DRAWING = 58.0
"""While she draws she walks slower, px/s."""
LINE_STEP_PX = 4.0
"""The reticle lays a point of the wall's line whenever it has moved this far."""
TAP_PX = 10.0
"""A line shorter than this is a tap: a short wall across the aim stands instead."""
TAP_HALF_PX = 34.0
"""Half the length of that wall, px."""
TAP_BULGE = 0.3
"""How far that wall bends towards the danger, as a part of its half length."""
GROW_TICKS = 6
"""A growing line is told about this often."""


class Elara(Hero):
    """The doctor. ``drawing`` while a wall's line is being drawn."""

    walk_speed = WALK

    def __init__(self, x: float, y: float, facing: str = "down") -> None:
        super().__init__("elara", x, y, facing)
        self.drawing = False
        self._last = (x, y)
        self._drawn = 0.0

    def update(self, world: World) -> None:
        super().update(world)
        world.swarm.home = (self.x, self.y - 10.0)

    def steer(self, world: World, wish_x: float, wish_y: float) -> None:
        self.drive(world, wish_x, wish_y, WALK_DRAWING if self.drawing else WALK)
        if self.drawing:
            self.facing = facing_of(self.aim[0] - self.x, self.aim[1] - self.y, self.facing)
        else:
            self.facing = facing_of(wish_x, wish_y, self.facing)

    def act(self, world: World) -> None:
        if world.wants(Button.DASH) and not self.drawing:
            world.use(Button.DASH)
            world.swarm.recall()
            self.show(world, "recall", 24)
            world.emit(SwarmRecalled(self.x, self.y, world.swarm.count))
        if self.drawing:
            self._draw(world)
        elif world.wants(Button.SECONDARY) and world.held(Button.SECONDARY):
            world.use(Button.SECONDARY)
            self._begin(world)
        elif world.wants(Button.PRIMARY):
            world.use(Button.PRIMARY)
            self._send(world)

    def idle(self, world: World) -> None:
        if self.drawing:
            self._finish(world)

    def _send(self, world: World) -> None:
        x, y = self.aim
        world.swarm.send(x, y)
        self.facing = facing_of(x - self.x, y - self.y, self.facing)
        self.show(world, "send", 22)
        world.emit(SwarmSent(x, y, world.swarm.count))

    def _begin(self, world: World) -> None:
        x, y = self.aim
        self.drawing = True
        self._last, self._drawn = (x, y), 0.0
        world.swarm.begin_barrier(x, y)
        world.emit(BarrierStarted(x, y))

    def _draw(self, world: World) -> None:
        self.show(world, "barrier", 8)
        x, y = self.aim
        step = math.hypot(x - self._last[0], y - self._last[1])
        if step >= LINE_STEP_PX:
            world.swarm.extend_barrier(x, y)
            self._last = (x, y)
            self._drawn += step
            if world.tick % GROW_TICKS == 0:
                world.emit(BarrierGrew(x, y, len(world.swarm.slots)))
        if not world.held(Button.SECONDARY):
            self._finish(world)

    def _finish(self, world: World) -> None:
        self.drawing = False
        if self._drawn < TAP_PX:
            self._tap(world)
        world.swarm.end_barrier()
        world.emit(BarrierSet(self._last[0], self._last[1], len(world.swarm.slots)))

    def _tap(self, world: World) -> None:
        """A short arc across the line from her to the reticle, bulging away from her."""
        x, y = self._last
        dx, dy = x - self.x, y - self.y
        distance = math.hypot(dx, dy)
        if distance < 1.0:
            dx, dy, distance = 0.0, -1.0, 1.0
        nx, ny = dx / distance, dy / distance
        parts = 8
        for i in range(parts + 1):
            t = i / parts * 2.0 - 1.0
            along, out = t * TAP_HALF_PX, (1.0 - t * t) * TAP_HALF_PX * TAP_BULGE
            px, py = x - ny * along + nx * out, y + nx * along + ny * out
            if i == 0:
                world.swarm.begin_barrier(px, py)
            else:
                world.swarm.extend_barrier(px, py)
