"""Patients who hide: they cower where they are until somebody calms them, and then come along.

A voice reaches them from afar, and frightens them less each time; a breath that is taken beside them does more. One who
is led runs back when the steriliser comes too near.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from game.sim.events import Breathed
from game.sim.machines.steriliser import Steriliser
from game.sim.people.lena import Lena
from game.sim.people.npc import Npc
from game.sim.people.walker import Walker

if TYPE_CHECKING:
    from game.sim.world import World

FEAR = 100.0
"""The most that anybody can fear."""
VOICE_EASES = 40.0
"""What a voice takes from fear."""
BREATH_EASES = 65.0
"""What a breath beside somebody takes from fear."""
BREATH_PX = 72.0
"""A breath is shared from so near, px."""
PANIC_PX = 50.0
"""The steriliser so near makes them run."""
AGAIN = 55.0
"""Fear after having run."""
LED_PX_S = 88.0
RUN_PX_S = 118.0
RUN_TICKS = 100
"""They run back towards where they hid for so long, and cower wherever they are then."""
GAP_PX = 24.0
"""They keep so far behind whom they follow, and each a bit further than the one before."""
ANEW_TICKS = 18
LOST_PX = 420.0
"""Further from her than this they wait."""


class Patient(Npc):
    """Somebody who hides. ``mood`` hiding, led, panic or safe; ``fear`` 100 to 0; ``rank`` is the place in the line.

    ``deep``  no voice reaches them: only a breath of whoever has got down beside them.
    """

    def __init__(self, kind: str, x: float, y: float, *, name: str = "") -> None:
        super().__init__(kind, x, y, "down")
        self.name = name or kind
        self.mood = "hiding"
        self.sought = False
        """An arrow points there while it is out of sight."""
        self.fear = FEAR
        self.deep = False
        self.rank = 1
        self.hide = (x, y)
        self.leader: Walker | None = None
        self._breaths = -1
        self._anew = self._runs_until = 0

    def update(self, world: World) -> None:
        lena = self._lena(world)
        if lena is not None:
            self._ease(world, lena)
        if self.mood == "led" and not world.letterbox:
            self._follow(world)
        elif self.mood == "panic" and (self.goal is None or world.tick >= self._runs_until):
            self.goal = None
            self.mood, self.fear = "hiding", AGAIN
        self.pose = "cower" if self.mood == "hiding" else self.pose if self.mood == "safe" else ""
        super().update(world)

    def make_safe(self, world: World, x: float, y: float) -> None:
        """Go and sit down there, px: it is over."""
        self.mood, self.leader, self.fear = "safe", None, 0.0
        self.go_by_ways(world, x, y, LED_PX_S)

    def _ease(self, world: World, lena: Lena) -> None:
        """Her voice and her breath."""
        breathed = self._breaths >= 0 and lena.breaths > self._breaths
        self._breaths = lena.breaths
        if self.mood != "hiding":
            return
        if self.deep and not lena.ducked:
            return
        if breathed and math.hypot(lena.x - self.x, lena.y - self.y) < BREATH_PX:
            self.fear -= BREATH_EASES
        elif lena.voice is not None and lena.voice.sees(world, self.x, self.y):
            self.fear -= VOICE_EASES
        if self.fear <= 0.0:
            self.fear, self.mood, self.leader = 0.0, "led", lena
            world.emit(Breathed(self.x, self.y, self.id, 1.0))

    def _follow(self, world: World) -> None:
        for hunter in world.of(Steriliser):
            if not hunter.gentle and hunter.state != "stunned" and self._near(hunter.x, hunter.y) < PANIC_PX:
                self.mood, self._runs_until = "panic", world.tick + RUN_TICKS
                self.go_by_ways(world, *self.hide, RUN_PX_S)
                return
        leader = self.leader
        if leader is None:
            return
        away = self._near(leader.x, leader.y)
        if away < GAP_PX * self.rank or away > LOST_PX:
            self.goal = None
        elif world.tick >= self._anew:
            self._anew = world.tick + ANEW_TICKS
            self.go_by_ways(world, leader.x, leader.y, LED_PX_S)

    def _near(self, x: float, y: float) -> float:
        return math.hypot(x - self.x, y - self.y)

    def _lena(self, world: World) -> Lena | None:
        return next(iter(world.of(Lena)), None)

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.mood, self.fear)
