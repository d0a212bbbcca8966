"""Orion's own drones, which mistake him for prey: they circle him, dive, and one holds him down until it is shoved off."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pymunk

from game.sim import layers
from game.sim.entity import Entity
from game.sim.events import DroneDived, DroneRebooted, StateChanged
from game.sim.people.kade import Kade

if TYPE_CHECKING:
    from game.sim.world import World

HOVER_PX, PIN_PX = 24.0, 7.0
PIN_BEFORE_PX = 2.0
"""It sits so far before its prey, px: one sees that it holds it."""
FLY_PX_S, DIVE_PX_S = 96.0, 210.0
ROUND_PX = 58.0
"""How far from their prey they circle."""
DIVE_EVERY = 130
"""One of them dives once in so many ticks."""
DIVE_TICKS = 34
SHOVE_PX = 34.0
"""A leap that passes so near shoves it off."""
RAM_PX, RAM_PX_S = 24.0, 100.0
"""So does whoever runs into it: so near, px, and so fast, px/s."""
SHOVE_PX_S = 300.0
ACCEL = 11.0


class Hound(Entity):
    """A drone after ``prey``. ``pins`` while it holds the prey down; ``shoved`` once it was shoved off."""

    def __init__(self, x: float, y: float, prey: Entity, name: str) -> None:
        super().__init__("drone", x, y, name=name, z=HOVER_PX, radius=9.0, state="alert")
        self.prey = prey
        self.pins = False
        self.shoved = False
        self.cone_angle = 0.0
        self._dive_until = 0

    def enter(self, world: World) -> None:
        self.body = pymunk.Body(3.0, math.inf)
        self.body.position = self.x, self.y
        shape = pymunk.Circle(self.body, self.radius)
        shape.filter = pymunk.ShapeFilter(categories=layers.MACHINE, mask=layers.WALL)
        shape.elasticity = 0.5
        self.shapes = [shape]

    def pin(self, world: World, label: str) -> None:
        """Hold the prey down from now on; ``label`` is what can be done about it."""
        self.pins, self.label = True, label
        self._become(world, "dive")
        world.emit(DroneDived(self.x, self.y, self.id))

    def used(self, world: World) -> None:
        self.shove(world)

    def shove(self, world: World) -> None:
        """Off with it: it tumbles away, and looks again, and knows him."""
        if self.shoved or not self.pins:
            return
        self.pins, self.shoved, self.label = False, True, ""
        hero = world.hero
        dx, dy = (self.x - hero.x, self.y - hero.y) if hero is not None else (1.0, 0.0)
        away = math.hypot(dx, dy) or 1.0
        self.speed_up(dx / away * SHOVE_PX_S, dy / away * SHOVE_PX_S)
        self._become(world, "stunned")
        world.frozen = max(world.frozen, 3)

    def calm(self, world: World) -> None:
        """It knows him again."""
        self.pins, self.label = False, ""
        if self.state != "rebooted":
            self._become(world, "rebooted")
            world.emit(DroneRebooted(self.x, self.y, self.id))

    def update(self, world: World) -> None:
        low = PIN_PX if self.pins else 4.0 if self.state == "stunned" else HOVER_PX
        bob = math.sin((world.tick + self.id * 37) / 26.0) * 2.0
        self.z += max(-1.4, min(0.8, low + bob - self.z))
        if self.state in ("stunned", "rebooted"):
            self.speed_up(self.vx * 0.93, self.vy * 0.93)
            return
        hero = world.hero
        if self.pins:
            self._to(self.prey.x, self.prey.y + PIN_BEFORE_PX, DIVE_PX_S)
            if isinstance(hero, Kade):
                away = math.hypot(hero.x - self.x, hero.y - self.y)
                rams = hero.running and math.hypot(hero.vx, hero.vy) > RAM_PX_S
                if away < (SHOVE_PX if hero.leaping else RAM_PX if rams else 0.0):
                    self.shove(world)
            return
        if world.tick < self._dive_until:
            self._to(self.prey.x, self.prey.y, DIVE_PX_S)
            return
        if (world.tick + self.id * 41) % DIVE_EVERY == 0:
            self._dive_until = world.tick + DIVE_TICKS
            world.emit(DroneDived(self.x, self.y, self.id))
        self._become(world, "alert")
        turn = world.tick / 40.0 + self.id * 2.1
        self._to(self.prey.x + math.cos(turn) * ROUND_PX, self.prey.y + math.sin(turn) * ROUND_PX * 0.7, FLY_PX_S)

    def _to(self, x: float, y: float, speed: float) -> None:
        dx, dy = x - self.x, y - self.y
        away = math.hypot(dx, dy)
        want = min(speed, away * 6.0)
        dx, dy = (dx / away * want, dy / away * want) if away > 0.5 else (0.0, 0.0)
        self.speed_towards(dx, dy, ACCEL)

    def _become(self, world: World, state: str) -> None:
        if state != self.state:
            world.emit(StateChanged(self.x, self.y, self.id, self.kind, self.state, state))
            world.set_state(self, state)

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.pins)
