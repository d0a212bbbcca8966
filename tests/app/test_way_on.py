"""From a walk about a map a way out leads on into a chapter."""

from __future__ import annotations

from game.sim.events import WayTaken
from tests.app.shell_driver import Driver


def taken(game: Driver, to: str) -> None:
    """The hero takes a way out that leads to a chapter."""
    game.play()
    game.frames(20)
    game.world.emit(WayTaken(320.0, 180.0, 1, to))
    game.frames(30)


def test_the_chapter_that_a_way_out_names_is_opened(game: Driver) -> None:
    taken(game, "hall")
    game.until(lambda: game.sessions.opened[-1].chapter == "hall", "the hall")
    assert game.screen in ("loading", "play")


def test_a_way_out_to_no_chapter_says_so_and_play_goes_on(game: Driver) -> None:
    taken(game, "attic")
    assert game.screen == "play"
    assert any("attic" in notice.text for notice in game.shell.notices.standing)
