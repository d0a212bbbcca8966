"""In a crowd the one who is steered stays in sight: umbrellas before them are seen through."""

from __future__ import annotations

import pygame
import pytest

from game.content.start import load_maps, start_level
from game.sim.entity import Entity
from game.sim.world import World
from game.view.view import View

SIZE = (640, 360)


@pytest.fixture(scope="module")
def street() -> tuple[World, View]:
    maps = load_maps("neon-rain")
    return start_level("neon-rain", tiled=maps[0], others=maps[1:]), View(SIZE, maps[0])


def somebody(world: World, dx: float, dy: float) -> Entity:
    """One of the crowd, put beside the hero."""
    hero = world.hero
    assert hero is not None
    one = next(entity for entity in world.entities.values() if entity.kind.startswith("citizen-u"))
    one.x, one.y = hero.x + dx, hero.y + dy
    one.prev_x, one.prev_y = one.x, one.y
    return one


def strongest(world: World, view: View, who: Entity) -> int:
    """The alpha of the most solid part of how somebody is drawn, of 255."""
    hero = world.hero
    assert hero is not None
    corner = (round(hero.x) - 320, max(0, round(hero.y) - 180))
    view.actors.tick(world)
    view.actors.uncover(hero)
    seen = next(one for one in view.actors.seen(world, corner, SIZE, 1.0) if one.entity is who)
    picture, _ = view.actors.sprite(seen, hero=False, outlines=False)
    return int(pygame.surfarray.array_alpha(picture).max())


def test_who_stands_before_the_hero_is_seen_through(street: tuple[World, View]) -> None:
    world, view = street
    assert strongest(world, view, somebody(world, 4, 14)) < 140


@pytest.mark.parametrize(("dx", "dy"), [(0, -12), (70, 14)], ids=["behind", "beside"])
def test_who_hides_nothing_is_drawn_as_ever(street: tuple[World, View], dx: int, dy: int) -> None:
    world, view = street
    assert strongest(world, view, somebody(world, dx, dy)) == 255
