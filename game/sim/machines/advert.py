"""Adverts: screens that look for somebody, turn after her and talk. What they see is drawn on the ground.

States: idle (the cone sweeps), watch (it has found the hero and follows). An advert that is out of order sees nobody.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from game.sim.entity import Entity
from game.sim.events import AdvertNoticed
from game.sim.people.hero import Hero
from game.sim.people.lena import Lena
from game.sim.senses import Cone, turn, turned

if TYPE_CHECKING:
    from game.sim.world import World

SIGHT_PX = 112.0
SIGHT_HALF = math.radians(21.0)
SWEEP_TICKS = 300
"""How long the cone takes to sweep there and back."""
SWEEP_HALF = math.radians(34.0)
FOLLOW_PER_TICK = math.radians(0.85)
"""It turns after her no faster than this: whoever walks on gets out of it."""
SWEEP_PER_TICK = math.radians(1.4)
NOTICE_TICKS = 26
"""So long in the cone until it begins to talk, at least 0.4 s."""
LOSE_TICKS = 50
COSTS_PER_TICK = 5.0 / 60.0
"""Composure that being talked to takes."""
HUSHED_TICKS = 330
"""For so long it looks at nobody after a raised voice."""
TALK_EVERY = 150
"""Ticks from line to line."""


class Advert(Entity):
    """A screen that talks. ``seen`` 0 to 1 is how sure it is of her; ``lines`` are said one after another.

    A raised voice hushes it for a while: it says ``hushed``, and looks at nobody. One that does not work and is ``quiet``
    stays so.
    """

    def __init__(
        self, x: float, y: float, *, angle: float = math.pi / 2, lines: tuple[str, ...] = (), name: str = "",
        works: bool = True, hushed: str = "",
    ) -> None:  # fmt: skip
        super().__init__("advert", x, y, name=name or "advert", radius=8.0)
        self.base_angle = self.cone_angle = angle
        self.cone_half, self.sight = SIGHT_HALF, SIGHT_PX
        self.lines, self.works, self.hushed = lines, works, hushed
        self.quiet = False
        self.seen = 0.0
        self._said = 0
        self._lost = 0
        self._talk_at = self._quiet_until = 0

    @property
    def blind(self) -> bool:
        """It looks for nobody now."""
        return not self.works or self.quiet

    @property
    def cone(self) -> Cone:
        """What it looks at."""
        return Cone(self.x, self.y, self.cone_angle, self.cone_half, self.sight)

    def update(self, world: World) -> None:
        if not self.works:
            world.set_state(self, "hushed" if self.quiet else "idle")
            return
        hero = world.hero
        if not isinstance(hero, Hero) or world.letterbox or world.dialogue.box is not None:
            return
        if self._hush(world, hero):
            return
        near = abs(hero.x - self.x) < self.sight + 8.0 and abs(hero.y - self.y) < self.sight + 8.0
        sees = near and not hero.frozen_until and not hero.hidden and self.cone.sees(world, hero.x, hero.y)
        rate = 1.0 / (NOTICE_TICKS * world.rules.telegraph)
        self.seen = min(1.0, self.seen + rate) if sees else max(0.0, self.seen - rate * 0.5)
        self._lost = 0 if sees else self._lost + 1
        if self.state == "idle":
            self._sweep(world)
            if self.seen >= 1.0:
                world.set_state(self, "watch")
                self._talk_at = world.tick
                world.emit(AdvertNoticed(self.x, self.y, self.id))
        elif self._lost > LOSE_TICKS:
            world.set_state(self, "idle")
        elif near:
            self._follow(world, hero, sees=sees)

    def _hush(self, world: World, hero: Hero) -> bool:
        """Whether it has been told off, now or a short while ago."""
        if isinstance(hero, Lena) and hero.voice is not None and hero.voice.holds(self.x, self.y):
            self.quiet, self.seen = True, 0.0
            world.set_state(self, "hushed")
            self._quiet_until = world.tick + HUSHED_TICKS
            if self.hushed:
                world.bark(self, self.hushed)
        if self.quiet and world.tick >= self._quiet_until:
            self.quiet = False
            world.set_state(self, "idle")
        return self.quiet

    def _follow(self, world: World, hero: Hero, *, sees: bool) -> None:
        goal = math.atan2(hero.y - self.y, hero.x - self.x)
        self.cone_angle = turned(self.cone_angle, goal, FOLLOW_PER_TICK)
        if not sees:
            return
        hero.lose(world, COSTS_PER_TICK)
        if self.lines and world.tick >= self._talk_at:
            self._talk_at = world.tick + TALK_EVERY
            world.bark(self, self.lines[self._said % len(self.lines)])
            self._said += 1

    def _sweep(self, world: World) -> None:
        phase = (world.tick + self.id * 53) / SWEEP_TICKS * math.tau
        goal = self.base_angle + math.sin(phase) * SWEEP_HALF
        if abs(turn(self.cone_angle, goal)) > 1e-9:
            self.cone_angle = turned(self.cone_angle, goal, SWEEP_PER_TICK)

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.cone_angle, self.seen)
