"""Hands that do what nobody would: everything at once, everywhere, in every screen. The game stands it."""

from __future__ import annotations

import random
from pathlib import Path

import pygame
import pytest

from tests.app.shell_driver import FRAME_S, Driver

KEYS = (
    pygame.K_w, pygame.K_a, pygame.K_s, pygame.K_d, pygame.K_UP, pygame.K_DOWN, pygame.K_LEFT, pygame.K_RIGHT,
    pygame.K_RETURN, pygame.K_ESCAPE, pygame.K_TAB, pygame.K_SPACE, pygame.K_e, pygame.K_j, pygame.K_k, pygame.K_q,
    pygame.K_p, pygame.K_F11, pygame.K_LALT, pygame.K_UNKNOWN,
)  # fmt: skip
PLACES = (-100_000.0, -1.0, 0.0, 10.0, 180.0, 320.0, 639.0, 640.0, 100_000.0)
WINDOW = (
    pygame.WINDOWFOCUSLOST, pygame.WINDOWFOCUSGAINED, pygame.WINDOWFOCUSGAINED, pygame.WINDOWLEAVE,
    pygame.WINDOWMINIMIZED, pygame.WINDOWRESTORED, pygame.WINDOWSIZECHANGED, pygame.WINDOWEXPOSED,
)  # fmt: skip
FRAMES = (FRAME_S, FRAME_S, FRAME_S / 3, 0.0, 0.5, 5.0)
"""How long a frame lasts, s: as it should, too short, none at all, after the lid of a laptop was shut."""
ROUNDS = 250


def anything(rng: random.Random) -> pygame.Event:
    """Something that a keyboard, a mouse or a window can say."""
    match rng.randrange(6):
        case 0 | 1:
            return pygame.Event(pygame.KEYDOWN, key=rng.choice(KEYS), mod=rng.choice((0, 0, pygame.KMOD_ALT)))
        case 2:
            return pygame.Event(pygame.KEYUP, key=rng.choice(KEYS), mod=0)
        case 3:
            place = (rng.choice(PLACES), rng.choice(PLACES))
            return pygame.Event(pygame.MOUSEMOTION, pos=place, rel=(rng.randint(-9, 9), 3), buttons=(0, 0, 0))
        case 4:
            kind = rng.choice((pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP))
            return pygame.Event(kind, pos=(rng.choice(PLACES), rng.choice(PLACES)), button=rng.randint(1, 9))
        case _:
            return pygame.Event(rng.choice(WINDOW), x=1, y=1)


@pytest.mark.parametrize("seed", range(4))
def test_anything_in_every_screen_is_stood(home: Path, seed: int) -> None:
    rng = random.Random(seed)
    game = Driver(home)
    for _ in range(ROUNDS):
        for _ in range(rng.randrange(5)):
            pygame.event.post(anything(rng))
        game.frames(1, rng.choice(FRAMES))
        if not game.shell.running:
            game.close()
            game = Driver(home)
    game.close()


def test_leaving_with_more_keys_in_the_same_frame_ends_the_game(game: Driver) -> None:
    game.press(pygame.K_UP)
    for key in (pygame.K_RETURN, pygame.K_DOWN, pygame.K_RETURN):
        game.down(key)
    game.frames(1)
    assert not game.shell.stack
    assert not game.shell.running


def test_what_was_held_as_the_window_lost_the_keyboard_is_let_go(game: Driver) -> None:
    game.play()
    game.down(pygame.K_d)
    game.frames(5)
    pygame.event.post(pygame.Event(pygame.WINDOWFOCUSLOST))
    game.frames(1)
    pygame.event.post(pygame.Event(pygame.WINDOWFOCUSGAINED))
    game.until(lambda: game.screen == "interrupted", "the pause")
    game.press(pygame.K_RETURN)
    game.until(lambda: game.screen == "play", "play to go on")
    game.frames(30)
    x = game.hero.x
    game.frames(30)
    assert game.hero.x == x


def test_a_press_within_one_frame_is_a_press(game: Driver) -> None:
    game.play()
    game.down(pygame.K_ESCAPE)
    game.up(pygame.K_ESCAPE)
    game.frames(1)
    game.until(lambda: game.screen == "pause", "the pause")
