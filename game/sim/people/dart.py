"""The tracer: a dart of nanobots that tags what it hits. What is tagged leaves a glowing trail.

A dart flies straight. Walls, loads and passers-by stop it; a machine or an intruder that it meets is tagged, unless it
has a way of its own to take a dart (:class:`Taggable`).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pymunk

from game.sim import layers
from game.sim.chase.trail import Trail
from game.sim.entity import Entity
from game.sim.events import DartLost, Tagged

if TYPE_CHECKING:
    from game.sim.world import World

SPEED_PX_S = 340.0
REACH_PX = 250.0
"""It falls to the ground after so many px."""
RADIUS_PX = 4.0
HEIGHT_PX = 15.0
HIT_STOP = 3
"""Ticks the world holds its breath on a tag."""
TARGETS = pymunk.ShapeFilter(mask=layers.WALL | layers.LOAD | layers.INTRUDER | layers.MACHINE | layers.CROWD)
"""What a dart can meet."""
TAGGED = layers.INTRUDER | layers.MACHINE
"""What it can tag."""


class Taggable:
    """Something that decides for itself what a dart does to it: mixed into an entity's class."""

    def dart_meets(self, world: World, dart: Dart) -> str:
        """What comes of it: "tag" when the dart takes, "pass" when it flies on, "lost" when it ends there."""
        return "tag"


class Dart(Entity):
    """A dart that flies at ``angle`` (radians). ``thrower`` is never hit by it; ``flown`` px; a ``quiet`` one was thrown
    on the beat of the music, and is heard later."""

    def __init__(self, thrower: Entity, angle: float, *, quiet: bool = False) -> None:
        super().__init__("dart", thrower.x, thrower.y, z=HEIGHT_PX, state="fly", radius=RADIUS_PX)
        self.thrower, self.angle, self.quiet = thrower, angle, quiet
        self.from_x, self.from_y = thrower.x, thrower.y
        self.flown = 0.0
        self._passed: list[int] = []

    def update(self, world: World) -> None:
        step = SPEED_PX_S / 60.0
        cos, sin = math.cos(self.angle), math.sin(self.angle)
        self.vx, self.vy = cos * SPEED_PX_S, sin * SPEED_PX_S
        end = (self.x + cos * step, self.y + sin * step)
        hits = world.space.segment_query((self.x, self.y), end, RADIUS_PX, TARGETS)
        for hit in sorted(hits, key=lambda h: (h.alpha, getattr(h.shape, "owner", 0))):
            owner = int(getattr(hit.shape, "owner", 0))
            if owner == self.thrower.id or owner in self._passed:
                continue
            if self._meet(world, world.entities.get(owner), hit.shape):
                self.x, self.y = hit.point
                return
        self.x, self.y = end
        self.flown += step
        if self.flown >= REACH_PX:
            self._end(world)

    def _meet(self, world: World, other: Entity | None, shape: pymunk.Shape | None) -> bool:
        """The dart meets something. True when it ends there."""
        verdict = "lost"
        judge: object = other
        if isinstance(judge, Taggable):
            verdict = judge.dart_meets(world, self)
        elif shape is not None and shape.filter.categories & TAGGED:
            verdict = "tag"
        if verdict == "pass":
            self._passed.append(other.id if other is not None else 0)
            return False
        if verdict == "tag" and other is not None:
            tag(world, other)
            world.remove(self)
        else:
            self._end(world)
        return True

    def _end(self, world: World) -> None:
        world.emit(DartLost(self.x, self.y, self.id))
        world.remove(self)

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.angle, self.flown)


def tag(world: World, target: Entity) -> Trail:
    """Tag something: it leaves a glowing trail from now on. Returns its trail, the one that it had if there is one."""
    world.frozen = max(world.frozen, HIT_STOP)
    world.emit(Tagged(target.x, target.y, target.id))
    for trail in world.of(Trail):
        if trail.target is target and trail.kind == "trail":
            return trail
    return world.spawn(Trail(target))
