"""Pigeons: they peck at what the city drops, and are gone when somebody comes. They come back when nobody looks."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from game.sim.entity import Entity

if TYPE_CHECKING:
    from game.sim.world import World

SCARED_PX = 30.0
"""A hero so near scares them; each a little sooner or later than the next."""
SCARED_MORE_PX = 6.0
FLY_PX_S = 96.0
CLIMB_PX_S = 62.0
AWAY_TICKS = 200
"""After so long in the air it is over the roofs."""
BACK_PX = 420.0
"""It comes back while everybody in play is at least so far from its place."""
UNSEEN_PX = 470.0
"""Nobody sees it from so far off, and it keeps still."""
PECK_TICKS = 150
"""It pecks once in so many ticks, and looks about in between."""
PECKS_FOR = 62
TICK_S = 1.0 / 60.0


class Pigeon(Entity):
    """A pigeon, at home where it was put. States: ``idle``, ``peck``, ``fly``, each with the side that it faces."""

    def __init__(self, x: float, y: float) -> None:
        super().__init__("pigeon", x, y, name="pigeon", radius=3.0)
        self.home = (x, y)
        self.away = False
        self._side = "right"

    def update(self, world: World) -> None:
        hero = world.hero
        if hero is None:
            return
        dx, dy = self.x - hero.x, self.y - hero.y
        if self.away:
            self._fly(world, math.hypot(self.home[0] - hero.x, self.home[1] - hero.y))
        elif abs(dx) > UNSEEN_PX:
            return
        elif abs(dx) < SCARED_PX * 2.0 and math.hypot(dx, dy) < SCARED_PX + SCARED_MORE_PX * (self.id % 4):
            self._flee(world, dx, dy)
        else:
            phase = (world.tick + self.id * 53) % PECK_TICKS
            if phase == 0:
                self._side = "left" if (world.tick // PECK_TICKS + self.id) % 2 else "right"
            world.set_state(self, f"{'peck' if phase < PECKS_FOR else 'idle'}-{self._side}")

    def startle(self, world: World, x: float, y: float) -> None:
        """Fly up, away from a place, px."""
        if not self.away:
            self._flee(world, self.x - x, self.y - y)

    def _flee(self, world: World, dx: float, dy: float) -> None:
        self.away = True
        self._side = "left" if dx < 0.0 else "right"
        length = math.hypot(dx, dy) or 1.0
        self.vx = math.copysign(max(0.5, abs(dx) / length), dx) * FLY_PX_S
        self.vy = (dy / length * 0.5 - 0.3) * FLY_PX_S
        world.set_state(self, f"fly-{self._side}")

    def _fly(self, world: World, far: float) -> None:
        if world.tick - self.since < AWAY_TICKS:
            self.x += self.vx * TICK_S
            self.y += self.vy * TICK_S
            self.z += CLIMB_PX_S * TICK_S
        elif far > BACK_PX:
            self.away = False
            self.x, self.y = self.px, self.py = self.home
            self.z = self.pz = self.vx = self.vy = 0.0
            world.set_state(self, f"idle-{self._side}")

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), int(self.away))
