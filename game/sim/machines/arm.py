"""Service arms that have turned on everybody: they swing, and show it before.

A voice makes one hesitate; leapt past, it misses; used while it hesitates, it is folded for good. States: calm,
turned, stunned, rebooted.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from game.sim.entity import Entity
from game.sim.events import DroneRebooted
from game.sim.machines.mind import change_mind
from game.sim.people.hero import Hero
from game.sim.people.lena import Lena

if TYPE_CHECKING:
    from game.sim.world import World

REACH_PX = 58.0
"""How far it swings, px."""
WAKE_PX = 84.0
"""It swings only at somebody this near."""
WARN_TICKS = 34
"""A swing is shown for so long before it comes: more than 0.5 s."""
SWING_TICKS = 10
REST_TICKS = 64
"""Between two swings: the time to walk past."""
STUN_TICKS = 210
HURTS = 9.0
SWEEP = math.radians(75.0)
"""Half of what a swing covers, radians."""


class ServiceArm(Entity):
    """An arm on the floor or the wall, that swings towards ``angle``.

    ``swing`` -1 while it rests, else 0 to 1: how near the swing is. ``striking`` while it sweeps.
    ``fold_label`` is what the prompt says while it can be folded.
    """

    def __init__(
        self, x: float, y: float, angle: float, *, name: str = "", turned: bool = True, fold_label: str = ""
    ) -> None:
        super().__init__("arm", x, y, name=name, state="turned" if turned else "calm", radius=8.0)
        self.angle = angle
        self.swing = -1.0
        self.fold_label = fold_label
        self._swing_at = 0
        self._rest_until = 0

    @property
    def gentle(self) -> bool:
        """It harms nobody."""
        return self.state in ("calm", "rebooted")

    @property
    def striking(self) -> bool:
        """It sweeps now."""
        return self.swing >= 1.0

    def update(self, world: World) -> None:
        self.label = self.fold_label if self.state == "stunned" else ""
        if self.gentle or world.letterbox or world.dialogue.box is not None:
            self.swing = -1.0
            return
        hero = world.hero
        if isinstance(hero, Lena) and hero.voice is not None and hero.voice.sees(world, self.x, self.y):
            self._become(world, "stunned")
        if self.state == "stunned":
            self.swing = -1.0
            if world.tick - self.since > STUN_TICKS:
                self._become(world, "turned")
            return
        if self.swing < 0.0:
            if world.tick >= self._rest_until and isinstance(hero, Hero) and self._away(hero) < WAKE_PX:
                self._swing_at = world.tick + round(WARN_TICKS * world.rules.telegraph)
                self.swing = 0.0
            return
        left = self._swing_at - world.tick
        if left > 0:
            self.swing = min(0.99, 1.0 - left / (WARN_TICKS * world.rules.telegraph))
            return
        self.swing = 1.0
        if isinstance(hero, Hero) and self.reaches(hero.x, hero.y) and not (isinstance(hero, Lena) and hero.ducked):
            hero.struck(world, self.x, self.y, HURTS)
        if left < -SWING_TICKS:
            self.swing = -1.0
            self._rest_until = world.tick + REST_TICKS

    def late(self, world: World) -> None:
        """It is bolted down."""

    def used(self, world: World) -> None:
        """Folded, it is gentle for good."""
        if self.state == "stunned":
            self._become(world, "rebooted")
            self.label = ""
            world.tally.rebooted += 1
            world.emit(DroneRebooted(self.x, self.y, self.id))

    def calm(self, world: World) -> None:
        """Harm nobody from now on."""
        if not self.gentle:
            self._become(world, "calm")

    def reaches(self, x: float, y: float) -> bool:
        """A swing covers the place."""
        away = math.hypot(x - self.x, y - self.y)
        off = abs(math.remainder(math.atan2(y - self.y, x - self.x) - self.angle, math.tau))
        return away < REACH_PX and (off <= SWEEP or away < 12.0)

    def _away(self, who: Entity) -> float:
        return math.hypot(who.x - self.x, who.y - self.y)

    def _become(self, world: World, state: str) -> None:
        change_mind(world, self, state)
        self.since = world.tick

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.swing)
