"""Nano tanks, which refill the swarm, and caches of stolen records, which it wipes."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import pymunk

from game.sim import layers, placed
from game.sim.entity import Entity
from game.sim.events import CacheEaten, CacheWiped, TankOpened
from game.sim.intent import Button
from game.sim.swarm import SEND

if TYPE_CHECKING:
    from game.sim.world import World

REACH_PX = 30.0
"""How near one must stand to open a tank, px."""
REFILL_TICKS = 60 * 35
"""An emptied tank is full again after so long: a fight can always be taken up."""
EAT_PX = 26.0
"""Bots this near to a cache eat."""
EAT_BOTS = 14
"""Fewer than this many eat nothing."""
EAT_TICKS = 150
"""How long a full bite takes with ``EAT_MOST`` bots."""
EAT_MOST = 60
TELL_EVERY = 12


class Tank(Entity):
    """A nano tank. ``left`` 0 to 1 is what it still holds."""

    def __init__(self, x: float, y: float, bots: int, name: str = "") -> None:
        super().__init__("tank", x, y, name=name, state="full", radius=11.0)
        self.bots = bots
        self.left = 1.0
        self._empty_at = 0

    @classmethod
    def of(cls, item: placed.NanoTank) -> Tank:
        """The tank that a map's NanoTank stands for."""
        return cls(item.x, item.y, item.bots, item.name)

    def enter(self, world: World) -> None:
        shape = pymunk.Circle(world.space.static_body, self.radius, (self.x, self.y - 5.0))
        shape.filter = layers.WALL_FILTER
        shape.collision_type = layers.TYPE_WALL
        self.shapes = [shape]

    def late(self, world: World) -> None:
        """It stands still."""

    def update(self, world: World) -> None:
        if self.left <= 0.0:
            if world.tick - self._empty_at >= REFILL_TICKS:
                self.left = 1.0
                world.set_state(self, "full")
            return
        hero = world.hero
        if hero is None or hero.kind != "elara" or world.dialogue.box is not None or world.letterbox:
            return
        if self.in_reach(world) and world.wants(Button.INTERACT):
            world.use(Button.INTERACT)
            self._open(world)

    def in_reach(self, world: World) -> bool:
        """The hero stands near enough to open it, and there is something in it."""
        hero = world.hero
        return hero is not None and self.left > 0.0 and math.hypot(hero.x - self.x, hero.y - self.y) <= REACH_PX

    def _open(self, world: World) -> None:
        world.swarm.spawn(self.bots, self.x, self.y + 14.0)
        self.left = 0.0
        self._empty_at = world.tick
        world.set_state(self, "empty")
        world.emit(TankOpened(self.x, self.y, self.id, self.bots))


class DataCache(Entity):
    """A cache of stolen records. While ``given`` away by Orion, bots that are sent to it eat it clean. ``worn`` is the
    one that was no box in a rack but his visor."""

    def __init__(self, x: float, y: float, order: int, name: str = "") -> None:
        super().__init__("cache", x, y, name=name, state="stolen", radius=8.0)
        self.order = order
        self.worn = False
        self.given = False
        self.left = 1.0

    @classmethod
    def of(cls, item: placed.Cache) -> DataCache:
        """The cache that a map's Cache stands for."""
        return cls(item.x, item.y, item.order, item.name)

    def late(self, world: World) -> None:
        """It stands still."""

    def update(self, world: World) -> None:
        if not self.given or self.left <= 0.0 or world.dialogue.box is not None or world.letterbox:
            return
        swarm = world.swarm
        rows = swarm.near(self.x, self.y - 8.0, EAT_PX)
        eating = int(np.count_nonzero(swarm.roles[rows] == SEND))
        if eating < EAT_BOTS:
            return
        self.left = max(0.0, self.left - min(eating, EAT_MOST) / EAT_MOST / EAT_TICKS)
        world.set_state(self, "eaten")
        if world.tick % TELL_EVERY == 0:
            world.emit(CacheEaten(self.x, self.y, self.id, self.left))
        if self.left <= 0.0:
            self.finish(world)

    def finish(self, world: World) -> None:
        """It is clean, however much of it was left."""
        if self.state == "clean":
            return
        self.left = 0.0
        world.set_state(self, "clean")
        left = sum(1 for cache in world.of(DataCache) if cache.left > 0.0)
        world.emit(CacheWiped(self.x, self.y, self.id, left))

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.left)
