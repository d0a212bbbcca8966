"""The phone in the hand: it slides away over what goes on already, and its map says where to go."""

from __future__ import annotations

from typing import Any

import pygame
import pytest

from game.app import look
from game.app.screens import phone_pages
from game.app.screens.phone import PAGES
from game.app.shell import PARTING_TICKS
from game.sim.thing import Thing
from tests.app.shell_driver import Driver, PlainView


def picture(game: Driver) -> bytes:
    """What is on the window now, without the hero's own dot moving in it."""
    return pygame.image.tobytes(game.shell.window.surface, "RGB")


def test_the_phone_is_out_of_sight_a_moment_after_it_was_put_away_and_play_goes_on_at_once(game: Driver) -> None:
    game.play()
    game.frames(60)
    before = picture(game)
    game.press(pygame.K_TAB)
    game.frames(20)
    tick = game.world.tick
    game.down(pygame.K_TAB)
    game.frames(2)
    sliding = picture(game)
    assert game.world.tick > tick
    game.frames(PARTING_TICKS)
    assert sliding != before == picture(game)


def test_the_map_shows_the_way_also_to_what_lies_off_it(game: Driver) -> None:
    game.play()
    view = PlainView()
    view.shown.ground.albedo = pygame.Surface((2000, 2000))
    door = Thing("door", 1900.0, 180.0)
    door.sought = True
    without = phone_pages.map_picture(view, game.world, (180, 190))
    game.world.spawn(door)
    shown = phone_pages.map_picture(view, game.world, (180, 190))
    amber = [
        (x, y) for x in range(180) for y in range(190)
        if shown.get_at((x, y))[:3] == look.AMBER != without.get_at((x, y))[:3]
    ]  # fmt: skip
    assert amber and min(x for x, _ in amber) > 160


def test_a_pad_alone_reaches_every_page_and_the_settings(game: Driver) -> None:
    from game.input.devices import Edge

    game.play()
    game.press(pygame.K_TAB)
    seen = []
    for _ in PAGES:
        seen.append(game.top.shown)  # type: ignore[attr-defined]
        game.top.edges([Edge("pad/dpad-right", True, 7), Edge("pad/dpad-right", False, 7)])
    game.top.edges([Edge("pad/left-stick-left", True, 7), Edge("pad/left-stick-left", False, 7)])
    game.top.edges([Edge("pad/a", True, 7)])
    assert tuple(seen) == PAGES
    assert game.screen == "settings"


def words_on_the_phone(game: Driver, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """What is written on the glass now, as far as it is on it."""
    text, found = game.shell.text, set[str]()
    plain = text.draw

    def watched(surface: pygame.Surface, words: str, x: int, y: int, *rest: Any, **how: Any) -> int:
        if surface.get_clip().collidepoint(320, y):
            found.add(words)
        return plain(surface, words, x, y, *rest, **how)

    with monkeypatch.context() as patch:
        patch.setattr(text, "draw", watched)
        game.frames(1)
    return found


def test_a_long_list_of_records_can_be_read_to_its_end(game: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    game.play()
    game.world.flags["peeked"] = [f"patient-{number}" for number in range(24)]
    game.press(pygame.K_TAB, pygame.K_RIGHT, pygame.K_RIGHT, pygame.K_RIGHT)
    game.frames(20)
    first, last = "Brought home unread: 0", "Promises kept: 0"
    seen = words_on_the_phone(game, monkeypatch)
    assert first in seen
    assert last not in seen
    for _ in range(20):
        game.press(pygame.K_DOWN)
    seen = words_on_the_phone(game, monkeypatch)
    assert last in seen
    assert first not in seen
