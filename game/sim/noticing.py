"""Noticing: what the eye of a machine makes out in its cone. A hologram draws it before anybody real does."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.sim.machines.decoy import Decoy
from game.sim.machines.foam import veil
from game.sim.people.hero import Hero
from game.sim.senses import Cone

if TYPE_CHECKING:
    from game.sim.world import World

LOUD_PX = 104.0
"""Running feet are heard this far, px; half as far through a wall."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """Something is in sight at ``x``, ``y`` px: the hero, or the hologram ``decoy``."""

    x: float
    y: float
    decoy: Decoy | None = None


def sighting(world: World, cone: Cone) -> Sighting | None:
    """What the cone makes out: the nearest hologram if there is one, else the hero in hand unless out of sight."""
    fakes = [d for d in world.of(Decoy) if cone.sees(world, d.x, d.y)]
    if fakes:
        nearest = min(fakes, key=lambda d: (math.hypot(d.x - cone.x, d.y - cone.y), d.id))
        return Sighting(nearest.x, nearest.y, nearest)
    hero = world.hero
    if isinstance(hero, Hero) and not hero.frozen_until and not hero.hidden and cone.sees(world, hero.x, hero.y):
        # foam between them makes somebody seem further away
        away = math.hypot(hero.x - cone.x, hero.y - cone.y)
        if away + veil(world, cone.x, cone.y, hero.x, hero.y) <= cone.reach:
            return Sighting(hero.x, hero.y)
    return None


def noise(world: World, x: float, y: float) -> tuple[float, float] | None:
    """Where loud feet are heard from at a place, px, or None."""
    hero = world.hero
    if not isinstance(hero, Hero) or not hero.loud or hero.frozen_until:
        return None
    return (hero.x, hero.y) if world.hears(hero.x, hero.y, x, y, LOUD_PX) else None
