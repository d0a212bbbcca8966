"""The courier drone: it delivers along its path at speed and barks at whoever stands in the way.

States: fly, bark (shown before it acts: it stops, swells, and then goes on through). Ducking lets it pass over; a
raised voice sends it back along its path.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from game.sim.entity import Entity
from game.sim.events import CourierBarked
from game.sim.people.hero import Hero
from game.sim.people.lena import Lena

if TYPE_CHECKING:
    from game.sim.world import World

SPEED_PX_S = 96.0
HOVER_PX = 20.0
WARN_PX = 58.0
"""It begins to bark at a hero in its way from here, px."""
WARN_TICKS = 34
"""How long it barks before it goes on, at least 0.4 s."""
HIT_PX = 15.0
COSTS = 8.0
REST_TICKS = 150
"""After a bark it says nothing for so long."""
TICK_S = 1.0 / 60.0


class Courier(Entity):
    """A parcel drone on its round. ``text`` is what it says."""

    def __init__(self, lane: Sequence[tuple[float, float]], *, text: str = "", name: str = "courier") -> None:
        super().__init__("courier", *lane[0], name=name, state="fly", z=HOVER_PX, radius=8.0)
        self.lane, self.text = tuple(lane), text
        self._leg, self._way = 1 % len(self.lane), 1
        self._go_at = self._quiet_until = self._hit_until = 0

    def update(self, world: World) -> None:
        self.z = HOVER_PX + math.sin((world.tick + self.id * 31) / 17.0) * 2.0
        self.vx = self.vy = 0.0
        if world.letterbox or world.dialogue.box is not None:
            return
        hero = world.hero
        if self.state == "bark":
            if world.tick >= self._go_at:
                world.set_state(self, "fly")
            return
        gx, gy = self.lane[self._leg]
        dx, dy = gx - self.x, gy - self.y
        distance = math.hypot(dx, dy)
        if distance < 5.0:
            self._leg = (self._leg + self._way) % len(self.lane)
            return
        self.vx, self.vy = dx / distance * SPEED_PX_S, dy / distance * SPEED_PX_S
        self.x += self.vx * TICK_S
        self.y += self.vy * TICK_S
        if isinstance(hero, Hero):
            self._meet(world, hero, dx / distance, dy / distance)

    def _meet(self, world: World, hero: Hero, wx: float, wy: float) -> None:
        hx, hy = hero.x - self.x, hero.y - self.y
        away = math.hypot(hx, hy)
        if isinstance(hero, Lena) and hero.voice is not None and hero.voice.holds(self.x, self.y):
            self._way = -self._way
            self._leg = (self._leg + self._way) % len(self.lane)
            self._quiet_until = world.tick + REST_TICKS
            return
        ahead = away > 1.0 and (hx * wx + hy * wy) / away > 0.8
        if away < WARN_PX and ahead and world.tick >= self._quiet_until:
            self._quiet_until = world.tick + REST_TICKS
            self._go_at = world.tick + int(WARN_TICKS * world.rules.telegraph)
            world.set_state(self, "bark")
            world.emit(CourierBarked(self.x, self.y, self.id))
            if self.text:
                world.bark(self, self.text, 90)
            return
        ducked = isinstance(hero, Lena) and hero.ducked
        if away < HIT_PX and not ducked and world.tick >= self._hit_until:
            self._hit_until = world.tick + REST_TICKS
            hero.struck(world, self.x, self.y, COSTS)

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self._leg, self._way)
