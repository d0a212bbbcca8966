"""Holograms of Orion: they run as he runs, on lanes of their own. They cast no footprints and a dart goes out in them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pymunk

from game.sim.chase.fugitive import CARROT_PX, LANE_PER_TICK, LEAP_FILTER, Fugitive
from game.sim.entity import Entity, facing_of

if TYPE_CHECKING:
    from game.sim.people.dart import Dart
    from game.sim.world import World

from game.sim.people.dart import Taggable

FADE_TICKS = 26


class Hologram(Entity, Taggable):
    """A likeness of ``model``, on ``lane`` px to the right of his route. ``fading`` counts down once it was hit."""

    def __init__(self, model: Fugitive, lane: float, name: str) -> None:
        super().__init__("orion", *model.route.beside(model.along, lane), name=name)
        self.model = model
        self.lane = self.lane_goal = lane
        self.fading = 0
        self.hit = False

    def enter(self, world: World) -> None:
        self.body = pymunk.Body(6.0, math.inf)
        self.body.position = self.x, self.y
        shape = pymunk.Circle(self.body, self.radius)
        shape.filter = LEAP_FILTER
        shape.sensor = True
        self.shapes = [shape]

    def update(self, world: World) -> None:
        if self.fading:
            self.fading -= 1
            self.speed_up(0.0, 0.0)
            if not self.fading:
                world.remove(self)
            return
        model = self.model
        self.lane += max(-LANE_PER_TICK, min(LANE_PER_TICK, self.lane_goal - self.lane))
        reach = model.along + (CARROT_PX * model.way if model.mood == "flee" else 0.0)
        goal = model.route.beside(reach, self.lane)
        pull = 5.0 if model.mood == "flee" else 3.0
        vx, vy = (goal[0] - self.x) * pull, (goal[1] - self.y) * pull
        size, most = math.hypot(vx, vy), max(90.0, math.hypot(model.vx, model.vy) * 1.25)
        if size > most:
            vx, vy = vx / size * most, vy / size * most
        self.speed_up(vx, vy)
        self.facing = facing_of(self.vx, self.vy, self.facing) if size > 20.0 else model.facing
        self.z = model.z
        world.set_state(self, "run" if size > 40.0 else model.state if model.state != "roll" else "run")

    def go_out(self, world: World) -> None:
        """It was light all along."""
        if not self.fading:
            self.fading = FADE_TICKS
            world.set_state(self, "cast")

    def dart_meets(self, world: World, dart: Dart) -> str:
        if self.fading:
            return "pass"
        self.hit = True
        self.go_out(world)
        return "lost"
