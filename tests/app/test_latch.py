"""Press, do not hold: one press begins what is else done while a button is held, and the next one ends it."""

from __future__ import annotations

import pygame
import pytest

from game.app.screens.play import IDLE_TICKS
from game.sim.people.kade import Kade
from game.sim.people.lena import Lena
from tests.app.shell_driver import Driver


@pytest.fixture
def room(game: Driver) -> Driver:
    """Elara in a room, and the assist."""
    game.shell.settings.latch = True
    game.play()
    game.frames(10)
    return game


def tap(game: Driver) -> None:
    """A short press of the second button."""
    game.press(pygame.K_k)
    game.frames(2)


def test_one_press_begins_a_wall_and_the_next_ends_it(room: Driver) -> None:
    tap(room)
    room.frames(60)
    assert room.hero.drawing
    tap(room)
    assert not room.hero.drawing


def test_lena_breathes_in_with_one_press_and_out_with_the_next(room: Driver) -> None:
    world = room.world
    world.hero = world.spawn(Lena(200, 180))
    room.frames(2)
    tap(room)
    room.frames(round(world.hero.inhale_ticks))
    assert world.hero.breath is not None
    tap(room)
    assert (world.hero.breath, world.hero.breaths) == (None, 1)


def test_after_a_scene_has_ended_it_the_next_press_begins_anew(room: Driver) -> None:
    tap(room)
    room.hero.idle(room.world)
    room.frames(IDLE_TICKS + 4)
    tap(room)
    assert room.hero.drawing


def test_kade_keeps_his_beat_by_hand_all_the_same(room: Driver) -> None:
    world = room.world
    world.hero = world.spawn(Kade(200, 180))
    room.frames(2)
    for _ in range(3):
        room.down(pygame.K_k)
        room.frames(2)
        assert world.intent.buttons
        room.up(pygame.K_k)
        room.frames(2)
        assert not world.intent.buttons


def test_without_the_assist_a_wall_ends_with_the_press(game: Driver) -> None:
    game.play()
    game.frames(10)
    game.down(pygame.K_k)
    game.frames(20)
    assert game.hero.drawing
    game.up(pygame.K_k)
    game.frames(2)
    assert not game.hero.drawing


def test_a_pause_lets_go(room: Driver) -> None:
    tap(room)
    room.press(pygame.K_ESCAPE)
    room.press(pygame.K_ESCAPE)
    room.frames(4)
    assert not room.hero.drawing
