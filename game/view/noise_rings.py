"""Rings on the floor as wide as a sound is heard: running feet, and a hologram that clears its throat."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.sim.machines.decoy import CALL_PX, Decoy
from game.sim.noticing import LOUD_PX
from game.sim.people.orion_hero import OrionHero
from game.sim.world import World
from game.view.signals import Colour

STEP_TICKS = 20
"""Running feet make a ring once in so many ticks."""
GROW_TICKS = 18
"""A ring is as wide as the sound is heard after so many ticks."""
STAY_TICKS = 12
"""And fades in so many more."""
FLOOR: Colour = (30, 28, 62)
"""What a ring fades to."""


@dataclass(frozen=True, slots=True)
class Ring:
    """A sound that was made at ``x``, ``y`` px at tick ``at``, heard ``reach`` px far."""

    x: float
    y: float
    at: int
    reach: float


class NoiseRings:
    """Holds the rings of the last moments. ``consume`` once a tick."""

    def __init__(self) -> None:
        self.rings: list[Ring] = []
        self._step_at = -STEP_TICKS
        self._decoy = 0

    def consume(self, world: World) -> None:
        """One tick: new sounds begin, old ones end."""
        hero, tick = world.hero, world.tick
        if isinstance(hero, OrionHero):
            if hero.loud and not hero.frozen_until and not 0 <= tick - self._step_at < STEP_TICKS:
                self._step_at = tick
                self.rings.append(Ring(hero.x, hero.y, tick, LOUD_PX))
            for decoy in world.of(Decoy):
                if decoy.id != self._decoy:
                    self._decoy = decoy.id
                    self.rings.append(Ring(decoy.x, decoy.y, tick, CALL_PX))
        if self.rings:
            self.rings = [ring for ring in self.rings if 0 <= tick - ring.at < GROW_TICKS + STAY_TICKS]

    def draw(self, target: pygame.Surface, world: World, corner: tuple[int, int], ink: Colour) -> None:
        """Draw the rings; ``corner`` is the picture's upper left corner in the world, px."""
        for ring in self.rings:
            age = world.tick - ring.at
            part = min(1.0, age / GROW_TICKS)
            left = 1.0 - max(0, age - GROW_TICKS) / STAY_TICKS
            grown = ring.reach * (1.0 - (1.0 - part) ** 2)
            colour = tuple(round(floor + (full - floor) * left) for floor, full in zip(FLOOR, ink, strict=True))
            place = (round(ring.x) - corner[0], round(ring.y) - corner[1])
            pygame.draw.circle(target, colour, place, max(2, round(grown)), 1)
