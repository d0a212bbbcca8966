"""What was said this evening stays on the phone when the game was left in between."""

from __future__ import annotations

from pathlib import Path

import pygame

from game.app.diary import LINES_MOST, Diary
from game.app.screens.phone import PhoneScreen
from game.sim.dialogue import Said
from tests.app.shell_driver import Driver


def say(game: Driver, text: str) -> None:
    game.world.dialogue.log.append(Said("lena", text))


def on_the_phone(game: Driver) -> list[str]:
    """The lines that the phone shows when it is taken out now."""
    game.press(pygame.K_TAB)
    phone = game.top
    assert isinstance(phone, PhoneScreen)
    shown = [row.words for row in phone._rows()]
    game.press(pygame.K_TAB)
    return shown


def played_to_the_checkpoint(home: Path, line: str) -> Driver:
    game = Driver(home)
    game.play()
    say(game, line)
    game.until(lambda: game.shell.progress.resume, "the checkpoint")
    return game


def left(game: Driver) -> Path:
    """The game is closed; returns its folder."""
    game.close()
    return game.shell.options.home


def gone_on(home: Path) -> Driver:
    """The game started anew, and on with it where it was left."""
    game = Driver(home)
    game.frames(30)
    game.choose("Continue")
    game.until(lambda: game.screen == "play", "play")
    return game


def test_the_phone_still_knows_what_was_said_before_the_game_was_left(home: Path) -> None:
    left(played_to_the_checkpoint(home, "Four times I cancelled."))
    shown = on_the_phone(gone_on(home))
    assert "Four times I cancelled." in shown
    assert "An Empty Room" in shown


def test_what_was_said_after_the_checkpoint_is_not_there_twice(home: Path) -> None:
    game = played_to_the_checkpoint(home, "Before the door.")
    say(game, "Behind the door.")
    assert on_the_phone(game).count("Behind the door.") == 1
    again = gone_on(left(game))
    say(again, "Behind the door.")
    assert on_the_phone(again).count("Behind the door.") == 1
    assert on_the_phone(again).count("Before the door.") == 1


def test_a_new_evening_begins_with_an_empty_phone(home: Path) -> None:
    game = played_to_the_checkpoint(home, "Last time.")
    game.shell.home()
    game.play()
    assert "Last time." not in on_the_phone(game)


def test_a_damaged_diary_costs_the_words_and_no_progress(home: Path) -> None:
    left(played_to_the_checkpoint(home, "Gone."))
    (home / "evenings" / "1" / "evening.json").write_text('{"version": 1, "lines": [["room"')
    game = gone_on(home)
    assert game.sessions.opened[-1].checkpoint == "door"
    assert (home / "evenings" / "1" / "evening.json.damaged-1").exists()


def test_the_diary_of_many_evenings_stays_small() -> None:
    diary = Diary()
    for number in range(4):
        diary.keep("room", [Said("lena", f"{number}: {line}") for line in range(LINES_MOST // 2)])
    assert len(diary.lines) == LINES_MOST
    assert diary.lines[-1].text.startswith("3:")
