"""The three mornings look different, and no other chapter looks like a morning."""

from __future__ import annotations

import itertools

import numpy as np
import pygame
import pytest

from game.sim.level import LevelMap
from game.sim.machines.turnstile import Turnstile
from game.sim.world import World
from game.view.morning_view import CHAPTER, GRADES, MorningView

SIZE = (640, 360)
PAVEMENT = (150, 146, 140)


def drawn(morning: str, chapter: str = CHAPTER, ticks: int = 0) -> np.ndarray:
    world = World(LevelMap("street", 1600, 400), flags={"morning": morning})
    world.chapter = chapter
    world.spawn(Turnstile(400.0, 180.0, 16.0, 64.0))
    world.tick = ticks
    picture = pygame.Surface(SIZE, 0, 32)
    picture.fill(PAVEMENT)
    view = MorningView(SIZE)
    view.floor(picture, world, (80, 0))
    view.over(picture, world, (80, 0), 1.0)
    return pygame.surfarray.array3d(picture).astype(int)


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(GRADES, 2)))
def test_no_two_mornings_have_the_same_light(one: str, other: str) -> None:
    apart = np.abs(drawn(one).mean(axis=(0, 1)) - drawn(other).mean(axis=(0, 1)))
    assert apart.max() > 4.0


def test_the_golden_one_is_warmer_than_the_shower() -> None:
    gold, shower = (light[0] - light[2] for light in (drawn(one).mean(axis=(0, 1)) for one in ("dark", "lit")))
    assert gold > 20.0
    assert gold - shower > 20.0


@pytest.mark.parametrize("morning", GRADES)
def test_something_moves_in_the_air(morning: str) -> None:
    assert (drawn(morning) != drawn(morning, ticks=30)).any()


@pytest.mark.parametrize(("morning", "chapter"), [("dark", "neon-rain"), ("", CHAPTER), ("noon", CHAPTER)])
def test_nothing_is_drawn_where_it_is_no_such_morning(morning: str, chapter: str) -> None:
    assert (drawn(morning, chapter) == np.array(PAVEMENT)).all()
