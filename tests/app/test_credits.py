"""The credits and the pictures of one's own evening."""

from __future__ import annotations

from pathlib import Path

import pygame

from game.app.album import SIZE, Album
from game.app.screens.credits import SCROLL_PX, Credits
from tests.app.shell_driver import Driver


def a_picture(colour: str = "teal") -> pygame.Surface:
    picture = pygame.Surface((640, 360))
    picture.fill(colour)
    return picture


def test_a_beat_has_one_picture_and_the_latest_stays(tmp_path: Path) -> None:
    album = Album(tmp_path)
    album.take(a_picture("teal"), "room", "door")
    album.take(a_picture("red"), "room", "door")
    ((chapter, file),) = album.pictures(("room",))
    assert chapter == "room"
    kept = pygame.image.load(str(file))
    assert kept.get_size() == SIZE
    assert kept.get_at((10, 10))[:3] == (255, 0, 0)


def test_pictures_come_in_the_order_of_the_chapters(tmp_path: Path) -> None:
    album = Album(tmp_path)
    album.take(a_picture(), "hall", "end")
    album.take(a_picture(), "room", "door")
    assert [chapter for chapter, _ in album.pictures(("room", "hall"))] == ["room", "hall"]


def test_a_beat_with_a_wild_name_writes_nothing_anywhere(tmp_path: Path) -> None:
    album = Album(tmp_path / "home")
    album.take(a_picture(), "room", "../../door")
    assert not list(tmp_path.rglob("*.png"))


def test_a_folder_that_cannot_be_written_to_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "album").write_text("a file where the folder should be")
    Album(tmp_path).take(a_picture(), "room", "door")
    assert Album(tmp_path).pictures(("room",)) == []


def test_a_damaged_picture_is_passed_over(tmp_path: Path) -> None:
    album = Album(tmp_path)
    album.folder.mkdir()
    (album.folder / "room.door.png").write_bytes(b"no picture")
    ((_, file),) = album.pictures(("room",))
    assert album.load(file) is None


def test_play_takes_a_picture_of_each_beat(game: Driver, home: Path) -> None:
    game.play()
    game.frames(260)
    assert [file.name for file in (home / "album").glob("*.png")] == ["room.door.png"]


def test_the_credits_rise_to_their_end_and_lead_to_the_title(game: Driver) -> None:
    game.shell.push(Credits(game.shell))
    screen = game.top
    game.frames(30)
    assert game.screen == "credits"
    screen.age = round((screen._tall + 262) / SCROLL_PX)
    game.frames(2)
    assert game.screen == "title"


def test_any_button_leaves_the_credits(game: Driver) -> None:
    game.shell.push(Credits(game.shell))
    game.frames(5)
    game.press(pygame.K_RETURN)
    game.frames(2)
    assert game.screen == "title"
