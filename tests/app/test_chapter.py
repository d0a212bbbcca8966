"""The shell with the game's own files: a chapter from the title on, by keyboard and by gamepad."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pygame
import pytest

from game.app.session import Request, Sessions
from game.content.data import data_root
from game.content.start import start_level
from game.sim.intent import REST
from game.sim.recording import load
from game.tools.walkthroughs import walkthrough
from tests.app.shell_driver import Driver, PlainView
from tests.app.virtual_pad import VirtualPad, the_sdl

CHAPTER_FRAMES = 5000
"""Frames of five ticks within which a walkthrough is at the chapter's end."""
SCENE_FRAMES = 1800
"""The opening scene is over by then when somebody goes on pressing."""


@pytest.fixture
def chapter(home: Path, tmp_path: Path) -> Iterator[Driver]:
    """The game at its title, with the game's own chapters, recording."""
    driver = Driver(home, sessions=Sessions(data_root()), record=tmp_path / "run.replay")
    yield driver
    driver.close()


def walk(game: Driver, push: Callable[[], None], go_on: Callable[[], None]) -> float:
    """Go on through the opening scene, pushing to the right; returns how far the hero walked, px."""
    push()
    start = game.hero.x
    for _ in range(SCENE_FRAMES // 8):
        if abs(game.hero.x - start) > 24:
            break
        go_on()
        game.frames(4)
    return abs(game.hero.x - start)


def test_keys_lead_from_the_title_through_the_opening_and_walk(chapter: Driver) -> None:
    chapter.play()
    assert walk(chapter, lambda: chapter.down(pygame.K_d), lambda: chapter.press(pygame.K_RETURN)) > 24


def test_a_pad_leads_there_too_and_may_be_unplugged(chapter: Driver) -> None:
    if the_sdl() is None:
        pytest.skip("this SDL has no virtual joystick")
    pad = VirtualPad()
    chapter.until(lambda: pad.instance in chapter.shell.devices.pads, "the pad to be seen")

    def tap() -> None:
        for down in (True, False):
            pad.button("a", down)
            chapter.frames(2)

    tap()
    chapter.until(lambda: chapter.screen == "play", "the chapter")
    assert walk(chapter, lambda: pad.axis("left-x", 1.0), tap) > 24
    pad.unplug()
    chapter.until(lambda: chapter.screen == "interrupted", "the pause")
    tick = chapter.world.tick
    pad = VirtualPad()
    chapter.until(lambda: chapter.top.returned, "the pad to come back")
    assert chapter.world.tick == tick
    tap()
    chapter.until(lambda: chapter.world.tick > tick, "play to go on")
    pad.unplug()
    chapter.frames(2)


def test_what_was_played_is_recorded_and_can_be_played_again(home: Path, tmp_path: Path) -> None:
    file = tmp_path / "run.replay"
    game = Driver(home, sessions=Sessions(data_root()), record=file)
    game.play_chapter("showdown")
    game.down(pygame.K_d)
    game.frames(120)
    digest, ticks = game.world.digest(), game.world.tick
    game.close()

    recording = load(file)
    again = Sessions(data_root()).open(Request("showdown"), game.shell.settings, game.shell.prompts).world
    for intent in recording.intents():
        again.step(intent)
    assert (again.tick, again.digest()) == (ticks, digest)


def test_a_map_can_be_walked_about_in(home: Path) -> None:
    from game.app.screens.loading import LoadingScreen

    request = Request(map=data_root() / "maps" / "server-core.tmx")
    game = Driver(home, sessions=Sessions(data_root()), opening=lambda shell: LoadingScreen(shell, request))
    game.until(lambda: game.screen == "play", "the map")
    x = game.hero.x
    game.down(pygame.K_d)
    game.frames(60)
    assert game.hero.x > x + 24
    game.close()


class UnseenSessions(Sessions):
    """The game's own chapters, not drawn."""

    def _view(self, *_: object) -> PlainView:
        return PlainView()


def test_the_whole_chapter_ends_in_the_end_card_the_progress_and_a_recording_that_holds(
    home: Path, tmp_path: Path
) -> None:
    file = tmp_path / "run.replay"
    game = Driver(home, sessions=UnseenSessions(data_root()), record=file)
    game.play_chapter("showdown")
    wishes = walkthrough("showdown")(game.world)
    game.top.mapper.tick = lambda *_: next(wishes, REST)  # type: ignore[attr-defined]
    for _ in range(CHAPTER_FRAMES):
        if game.screen == "end":
            break
        game.frames(1, seconds=5 / 60)
    assert game.screen == "end"
    done = game.shell.progress.finished["showdown"]
    assert (done.rank, done.ticks) == (game.world.rank, game.world.tally.ticks)
    resume, following = game.shell.progress.resume, game.shell.sessions.card("showdown")
    assert following is not None
    assert (resume.chapter if resume else "") == following.next
    digest, ticks = game.world.digest(), game.world.tick
    rows = game.top.rows()  # type: ignore[attr-defined]
    game.frames(10)
    game.close()
    assert [label for label, *_ in rows] == ["Time", "Calm", "Gentleness"]

    again = start_level("showdown")
    for intent in load(file).intents():
        again.step(intent)
    assert (again.tick, again.digest()) == (ticks, digest)
