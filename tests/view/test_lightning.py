"""Lightning from Orion's hands: it says where he will push, and it is calm where flashes are reduced."""

from __future__ import annotations

import math

import pygame
import pytest

from game.content.data import data_root
from game.sim.level import LevelMap
from game.sim.people.orion import Orion
from game.sim.world import World
from game.view.atlas import Atlas
from game.view.lightning import Lightning, angles

PLACE = (160.0, 120.0)


def strained(mood: str = "ringed") -> tuple[World, Orion]:
    world = World(LevelMap("core", 320.0, 240.0))
    orion = world.spawn(Orion(*PLACE))
    orion.mood = mood
    return world, orion


def drawn(world: World, *, reduced: bool = False, ticks: int = 1) -> list[pygame.Surface]:
    """The bolts alone, on black, tick by tick."""
    lightning = Lightning(Atlas(data_root() / "assets" / "sprites" / "effects").signals)
    pictures = []
    for _ in range(ticks):
        picture = pygame.Surface((320, 240))
        lightning.draw(picture, world, (0, 0), reduced=reduced)
        pictures.append(picture)
        world.tick += 1
    return pictures


@pytest.mark.parametrize("lean", [0.0, 1.2, -2.5])
def test_where_he_leans_all_bolts_go(lean: float) -> None:
    _, orion = strained()
    orion.lean, orion.lean_angle = 0.9, lean
    assert all(math.cos(angle - lean) > 0.9 for angle in angles(orion, 0))


def test_before_he_leans_bolts_feel_along_both_sides() -> None:
    _, orion = strained()
    sides = [math.copysign(1.0, math.cos(angle)) for angle in angles(orion, 40)]
    assert sorted(sides) == [-1.0, 1.0]


def test_nothing_flies_from_the_hands_of_somebody_who_is_free() -> None:
    world, _ = strained("flee")
    (picture,) = drawn(world)
    assert not any(pygame.image.tobytes(picture, "RGB"))


def test_with_reduced_flashes_the_bolts_neither_flicker_nor_jump() -> None:
    world, orion = strained()
    orion.lean, orion.lean_angle = 0.9, 0.0
    first, *others = (pygame.image.tobytes(p, "RGB") for p in drawn(world, reduced=True, ticks=8))
    assert any(first)
    assert all(other == first for other in others)
