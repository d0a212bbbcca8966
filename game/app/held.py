"""What is done while a button is held, for an assist that does not want it held."""

from __future__ import annotations

from game.sim.people.elara import Elara
from game.sim.people.lena import Lena
from game.sim.world import World


def holds(world: World) -> bool | None:
    """Whether whoever is in hand does now what is done while the second button is held: drawing a wall, breathing. None
    with nobody who has such a thing."""
    hero = world.hero
    if isinstance(hero, Elara):
        return hero.drawing
    return hero.breath is not None if isinstance(hero, Lena) else None
