"""The title's neon and the credits' morning: they come slowly, and nothing flashes."""

from __future__ import annotations

from itertools import pairwise

import pygame
import pytest

from game.app.city import RECEDE_TICKS, TAXI_PX, TAXI_WAY, TAXI_Y, City, Sign
from game.app.screens.credits import Credits
from game.content.data import data_root
from tests.app.shell_driver import Driver

FOLDER = data_root() / "assets" / "ui"
LETTERS = len(Sign.LETTERS) - 1
ALL_LIT_TICKS = Sign.FIRST + LETTERS * Sign.NEXT + Sign.WARM


def sky(game: Driver) -> float:
    return sum(pygame.transform.average_color(game.shell.window.surface, pygame.Rect(0, 120, 640, 120))[:3]) / 3.0


def test_the_sign_comes_on_letter_by_letter_and_each_sinks_once(home: object) -> None:
    pygame.display.set_mode((640, 360))
    sign = Sign(FOLDER)
    lit: list[list[float]] = []
    for _ in range(ALL_LIT_TICKS + 1):
        sign.tick()
        lit.append([sign.warmth(letter) for letter in range(LETTERS)])
    assert lit[0] == [0.0] * LETTERS
    assert lit[-1] == [1.0] * LETTERS
    for letter in range(LETTERS):
        sinks = sum(
            later < earlier
            for earlier, later in pairwise(
                level for level, after in pairwise(one[letter] for one in lit) if level != after
            )
        )
        assert sinks <= 1
    full = [sum(level == 1.0 for level in one) for one in lit]
    assert all(later - earlier <= 1 for earlier, later in pairwise(full))


def test_a_taxi_floats_by(home: object) -> None:
    pygame.display.set_mode((640, 360))
    city = City(FOLDER)
    seen = set()
    for _ in range(round(TAXI_WAY / TAXI_PX)):
        city.tick()
    for tick in range(0, 420, 60):
        for _ in range(60):
            city.tick()
        picture = pygame.Surface((640, 360))
        city.draw(picture)
        amber = [
            x for x in range(0, 640, 4) if tuple(picture.get_at((x, TAXI_Y - 9))[:3]) in ((214, 138, 44), (146, 78, 34))
        ]
        if amber:
            seen.add((tick, amber[0]))
    places = [x for _, x in sorted(seen)]
    assert len(places) >= 2
    assert places == sorted(places)


def test_morning_comes_while_the_credits_rise(game: Driver) -> None:
    game.shell.push(Credits(game.shell))
    game.frames(10)
    night = sky(game)
    levels = []
    for _ in range(20):
        game.frames(60)
        levels.append(sky(game))
    assert levels[-1] > night + 25
    assert all(later > earlier - 3 for earlier, later in pairwise(levels))


def test_continue_says_where_it_goes_on(game: Driver) -> None:
    game.shell.progress.reached("hall", "door", {}, 1)
    game.shell.save_progress()
    game.shell.home()
    game.until(lambda: game.top.evening, "the chapter's name")  # type: ignore[attr-defined]
    assert game.top.evening == "2  The Long Hall"  # type: ignore[attr-defined]


def test_the_city_steps_away_behind_a_page_and_comes_near_again(game: Driver) -> None:
    far = [game.shell.city.far]
    game.choose("Settings")
    for _ in range(RECEDE_TICKS + 2):
        game.frames(1)
        far.append(game.shell.city.far)
    assert far == sorted(far)
    assert (far[0], far[-1]) == (0.0, 1.0)
    game.press(pygame.K_ESCAPE)
    game.frames(RECEDE_TICKS + 2)
    assert game.shell.city.far == pytest.approx(0.0)


def test_a_page_opened_in_play_does_not_show_the_city_bright(game: Driver) -> None:
    game.play()
    game.press(pygame.K_ESCAPE)
    game.choose("Settings")
    assert game.shell.city.far == 1.0


def test_after_an_evening_that_was_played_to_its_end_it_is_morning_on_the_title(game: Driver) -> None:
    night = sky(game)
    game.play()
    game.until(lambda: game.shell.progress.resume, "the checkpoint")
    game.shell.progress.ended("room", "A", 4000, {})
    game.shell.save_progress()
    game.shell.home()
    game.frames(2)
    assert sky(game) > night + 20
    game.play()
    game.until(lambda: game.shell.progress.resume, "the checkpoint")
    game.shell.home()
    game.frames(2)
    assert sky(game) < night + 5
