"""The list of chapters: what each is about, and a picture of the player's own evening."""

from __future__ import annotations

import pygame
import pytest

from game.app.pictures import Pictures
from game.app.screens.chapter_select import CARD, LOOKS
from game.content.data import data_root
from game.content.library import load_chapters
from tests.app.shell_driver import Driver

RED = (250, 30, 30)


def red_on_the_card(game: Driver) -> int:
    card = game.shell.window.surface.subsurface(CARD)
    return pygame.mask.from_threshold(card, RED, (40, 40, 40, 255)).count()


@pytest.fixture
def a_red_evening(game: Driver) -> Driver:
    """The second chapter left a picture behind, all red."""
    picture = pygame.Surface((640, 360))
    picture.fill(RED)
    game.shell.evening.album.take(picture, game.sessions.cards()[1].id, "begin")
    game.choose("Chapters")
    return game


def test_a_chapter_that_was_played_shows_a_picture_of_it(a_red_evening: Driver) -> None:
    a_red_evening.press(pygame.K_DOWN)
    a_red_evening.frames(2)
    assert red_on_the_card(a_red_evening) > 8000


def test_one_that_was_not_shows_none(a_red_evening: Driver) -> None:
    a_red_evening.frames(2)
    assert red_on_the_card(a_red_evening) == 0


def test_every_hero_has_a_face_for_the_card() -> None:
    faces = Pictures(data_root() / "assets" / "portraits", "portraits")
    heroes = {hero for chapter in load_chapters() for hero in chapter.heroes}
    assert not [hero for hero in sorted(heroes) if faces.frame(f"{hero}/{LOOKS.get(hero, 'calm')}") is None]
