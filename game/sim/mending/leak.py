"""A file that slipped out of the vault: it drifts to the relay that shook it loose, and can be caught on its way.

Elara catches it by walking into it, and so do bots that stand as a wall or were sent there. At the relay it is lost.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from game.sim.entity import Entity
from game.sim.swarm import FOLLOW

if TYPE_CHECKING:
    from game.sim.mending.lock import VaultLock
    from game.sim.world import World

DRIFT_PX_S = 44.0
"""Slow enough to be walked down."""
HAND_PX = 20.0
"""Elara this near to it has it, px."""
BOTS_PX, BOTS = 11.0, 2
"""So many bots at work this near to it have it."""
THERE_PX = 8.0
GONE_TICKS = 26
"""So long it is seen to be caught, or lost, before it goes."""
TICK_S = 1.0 / 60.0


class Leak(Entity):
    """One file on its way from the lock to a thief. States: fly, caught, lost."""

    def __init__(self, lock: VaultLock, thief: Entity) -> None:
        angle = math.atan2(thief.y - lock.y, thief.x - lock.x)
        super().__init__("leak", lock.x + math.cos(angle) * 22.0, lock.y + math.sin(angle) * 22.0, state="fly", z=10.0)
        self.lock, self.thief = lock, thief

    def update(self, world: World) -> None:
        if self.state != "fly":
            if world.tick - self.since > GONE_TICKS:
                world.remove(self)
            return
        if world.letterbox or world.dialogue.box is not None:
            return
        dx, dy = self.thief.x - self.x, self.thief.y - self.y
        away = math.hypot(dx, dy)
        if self._held(world):
            self.lock.caught += 1
            world.set_state(self, "caught")
        elif away < THERE_PX:
            self.lock.leaked += 1
            world.set_state(self, "lost")
        else:
            self.x += dx / away * DRIFT_PX_S * TICK_S
            self.y += dy / away * DRIFT_PX_S * TICK_S

    def _held(self, world: World) -> bool:
        hero = world.hero
        if hero is not None and math.hypot(hero.x - self.x, hero.y - self.y) < HAND_PX:
            return True
        rows = world.swarm.near(self.x, self.y, BOTS_PX)
        return len(rows) >= BOTS and int(np.count_nonzero(world.swarm.roles[rows] != FOLLOW)) >= BOTS
