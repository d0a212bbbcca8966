"""Lena, who copes, and then speaks up.

Holding secondary breathes: a ring swells, and letting go as it turns gives composure back. Primary speaks up: a cone
of voice that makes a machine hesitate. Dash ducks.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from game.sim.entity import AHEAD
from game.sim.events import Breathed, BreathPhase, Ducked, SpokeUp
from game.sim.intent import Button
from game.sim.people.composure import INHALE_TICKS, Breath, gain
from game.sim.people.hero import Hero
from game.sim.senses import Cone

if TYPE_CHECKING:
    from game.sim.world import World

WALK = 84.0
"""px/s"""
VOICE_PX = 92.0
"""How far her voice carries, px."""
VOICE_HALF = math.radians(32.0)
VOICE_TICKS = 40
"""How long she cannot speak up again."""
DUCK_TICKS = 26
AIMED_PX = 4.0
"""With the reticle no further from her than this she speaks the way that she faces, px."""


class Lena(Hero):
    """The patient. ``breath`` while she takes one."""

    walk_speed = WALK

    def __init__(self, x: float, y: float, facing: str = "down") -> None:
        super().__init__("lena", x, y, facing)
        self.composure = 60.0
        self.breath: Breath | None = None
        self.breaths = 0
        self.inhale_ticks = INHALE_TICKS
        """How long her next breath swells: a script may ask for a longer one."""
        self._hoarse_until = 0
        self.voice: Cone | None = None
        self.held = ""
        """What shows while something holds her where she is: she can breathe and speak then, and not walk."""

    @property
    def ducked(self) -> bool:
        """She is behind cover now: pulses pass over her."""
        return self.state == "duck"

    def steer(self, world: World, wish_x: float, wish_y: float) -> None:
        if self.breath is not None or self.ducked or self.held:
            wish_x = wish_y = 0.0
        super().steer(world, wish_x, wish_y)

    def act(self, world: World) -> None:
        self.voice = None
        if self.breath is not None:
            self._breathe(world)
        elif world.held(Button.SECONDARY) and world.wants(Button.SECONDARY):
            world.use(Button.SECONDARY)
            self.breath = Breath(inhale=self.inhale_ticks)
            world.emit(BreathPhase(self.x, self.y, self.id, True))
        elif world.wants(Button.DASH):
            world.use(Button.DASH)
            self.show(world, "duck", DUCK_TICKS)
            world.emit(Ducked(self.x, self.y, self.id))
        elif world.wants(Button.PRIMARY) and world.tick >= self._hoarse_until:
            world.use(Button.PRIMARY)
            self._speak(world)

    def idle(self, world: World) -> None:
        self.breath = None

    def gait(self, world: World) -> str:
        return self.held or super().gait(world)

    def _breathe(self, world: World) -> None:
        breath = self.breath
        assert breath is not None
        self.show(world, self.held or "breathe", 6)
        if world.held(Button.SECONDARY):
            breath.hold()
            return
        quality = breath.quality()
        self.breath = None
        self.gain(gain(quality))
        if quality > 0.0:
            self.breaths += 1
            world.tally.breaths += 1
        world.emit(Breathed(self.x, self.y, self.id, quality))
        world.emit(BreathPhase(self.x, self.y, self.id, False))

    def _speak(self, world: World) -> None:
        self._hoarse_until = world.tick + VOICE_TICKS
        dx, dy = self.aim[0] - self.x, self.aim[1] - self.y
        if math.hypot(dx, dy) <= AIMED_PX:
            dx, dy = AHEAD[self.facing]
        angle = math.atan2(dy, dx)
        self.voice = Cone(self.x, self.y, angle, VOICE_HALF, VOICE_PX)
        self.show(world, "speak", 26)
        world.emit(SpokeUp(self.x, self.y, self.id, angle))

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.breath.ticks if self.breath else -1)
