"""The way from one chapter to the next: how long nothing can be played, and that it never jumps."""

from __future__ import annotations

from itertools import pairwise

import pygame
import pytest

from game.app.iris import CLOSE_TICKS, OPEN_TICKS, SIZE, Passage, Phone, Swarm, Tooth, passage
from game.app.screens.chapter_select import SETTLED_TICKS
from game.app.screens.play import start
from game.app.session import Request
from game.sim.events import ChapterEnded
from tests.app.shell_driver import Driver

WAYS = [Tooth(), Phone(), Swarm()]
HERO = (500, 260)
HALF_A_SECOND = 30


def shown(way: Passage, part: float) -> pygame.Surface:
    """A white picture with so much of it hidden."""
    picture = pygame.Surface(SIZE)
    picture.fill((250, 250, 250))
    way.draw(picture, part, HERO)
    return picture


def light(picture: pygame.Surface) -> float:
    return sum(pygame.transform.average_color(picture)[:3]) / 3.0


@pytest.mark.parametrize("way", WAYS, ids=lambda way: type(way).__name__)
def test_a_passage_begins_with_all_of_the_picture_and_ends_with_none(way: Passage) -> None:
    assert light(shown(way, 0.0)) > 245
    assert light(shown(way, 1.0)) < 20


@pytest.mark.parametrize("way", WAYS, ids=lambda way: type(way).__name__)
def test_a_passage_only_ever_darkens(way: Passage) -> None:
    levels = [light(shown(way, step / 20)) for step in range(21)]
    assert all(later <= earlier + 1.0 for earlier, later in pairwise(levels)), levels


def test_the_tooth_closes_on_the_hero() -> None:
    last = shown(Tooth(), 0.9)
    assert last.get_at(HERO)[0] > 240
    assert last.get_at((SIZE[0] // 2, SIZE[1] // 2))[0] < 20


def test_the_fight_in_the_core_is_left_by_the_swarm() -> None:
    assert isinstance(passage("showdown"), Swarm)


def test_from_the_end_card_to_the_next_chapter_nothing_waits_for_longer_than_half_a_second(game: Driver) -> None:
    game.play()
    game.world.emit(ChapterEnded("finished", "A"))
    game.until(lambda: game.screen == "end", "the end card")
    game.frames(80)
    game.choose("On to")
    frames = 0
    while game.screen != "play":
        game.frames(1)
        frames += 1
        assert frames < HALF_A_SECOND
    assert game.sessions.opened[-1].chapter == "hall"


def test_a_chapter_opens_from_the_dark_and_is_played_meanwhile(game: Driver) -> None:
    game.play()
    first = light(game.shell.window.surface)
    tick = game.world.tick
    game.frames(OPEN_TICKS)
    assert game.world.tick == tick + OPEN_TICKS
    assert light(game.shell.window.surface) > first + 15


def test_the_picture_has_closed_when_the_end_card_comes(game: Driver) -> None:
    game.play()
    game.frames(OPEN_TICKS + 5)
    open_light = light(game.shell.window.surface)
    game.world.emit(ChapterEnded("finished", "A"))
    before = open_light
    for _ in range(400):
        if game.screen == "end":
            break
        before = light(game.shell.window.surface)
        game.frames(1)
    assert game.screen == "end"
    assert before < open_light / 2
    assert CLOSE_TICKS < OPEN_TICKS


def test_the_chapter_that_is_looked_at_in_the_list_is_made_ready(game: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[str] = []
    monkeypatch.setattr(game.sessions, "prefetch", lambda chapter, prompts: begun.append(chapter))
    game.until(lambda: game.shell.warm_up.done, "the imports")
    game.choose("Chapters")
    game.press(pygame.K_DOWN)
    begun.clear()
    game.frames(SETTLED_TICKS + 1)
    assert set(begun) == {"hall"}


def test_the_card_breathes_while_a_chapter_is_not_ready(game: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(game.sessions), "preparing", True)
    start(game.shell, Request("hall"))
    game.frames(CLOSE_TICKS + 4)
    seen = set()
    for _ in range(6):
        game.frames(10)
        assert game.screen == "loading"
        seen.add(pygame.image.tobytes(game.shell.window.surface, "RGB"))
    assert len(seen) > 3
    monkeypatch.setattr(type(game.sessions), "preparing", False)
    game.frames(2)
    assert game.screen == "play"
