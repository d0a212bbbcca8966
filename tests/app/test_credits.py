"""The credits and the pictures of one's own evening."""

from __future__ import annotations

from pathlib import Path

import pygame

from game.app.album import SIZE, Album
from game.app.screens.credits import ASK_TICKS, PICTURE_TICKS, SCROLL_PX, Credits, spread
from game.app.screens.credits_evening import evening, headline
from game.sim.events import MomentCame
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
    assert [file.name for file in (home / "evenings" / "1" / "album").glob("*.png")] == ["room.door.png"]


def test_the_credits_rise_to_their_end_and_lead_to_the_title(game: Driver) -> None:
    game.shell.push(Credits(game.shell))
    screen = game.top
    game.frames(30)
    assert game.screen == "credits"
    screen.age = round((screen._tall + 262) / SCROLL_PX)
    game.frames(2)
    assert game.screen == "title"


def test_a_stray_press_does_not_take_the_credits_away_and_a_second_one_does(game: Driver) -> None:
    game.shell.push(Credits(game.shell))
    game.frames(5)
    game.press(pygame.K_RETURN)
    game.frames(ASK_TICKS + 2)
    game.press(pygame.K_RETURN)
    assert game.screen == "credits"
    game.press(pygame.K_RETURN)
    assert game.screen == "title"


def test_the_credits_tell_of_the_evening_that_was_played() -> None:
    told = evening({"calmed": 5, "records_unread": 1, "flower": True, "breathed": 43, "score": 307}, str)
    assert "5 people breathed out." in told
    assert "One record came home unread." in told
    assert any("43" in line for line in told)
    assert any("307" in line for line in told)
    assert not any("promise" in line for line in told)


def test_a_promise_that_was_not_kept_is_told_as_such() -> None:
    kept = evening({"promised_fenn": True, "kept_fenn": True}, str)
    broken = evening({"promised_fenn": True}, str)
    assert set(kept).isdisjoint(line for line in broken if "promise" in line)


def test_an_evening_that_left_nothing_or_nonsense_is_not_told() -> None:
    assert evening({}, str) == []
    assert evening({"calmed": "many", "breathed": None, "rebooted": True}, str) == []
    assert headline({"headline": 7}) == ""


def test_the_evening_of_the_save_stands_among_the_words(game: Driver) -> None:
    game.shell.progress.flags = {
        "calmed": 5,
        "headline": "CITY TO TRY A WEEK WITHOUT SCORES. SMILES REPORTED, UNRATED.",
    }
    credits = Credits(game.shell)
    words = [line for _font, line in credits._lines]
    assert "5 people breathed out." in words
    assert "evening" not in [font for font, _line in credits._lines]
    assert all(game.shell.text.width(line) <= 260 for font, line in credits._lines if font == "pixel")


def test_a_moment_that_a_script_keeps_has_its_picture_at_once(game: Driver, home: Path) -> None:
    game.play()
    game.frames(30)
    game.world.emit(MomentCame("circle"))
    game.frames(4)
    assert (home / "evenings" / "1" / "album" / "room.circle.png").exists()


def test_pictures_of_the_whole_evening_are_shown_not_only_of_its_beginning(game: Driver, home: Path) -> None:
    for chapter in ("room", "hall"):
        for beat in range(30):
            game.shell.evening.album.take(a_picture(), chapter, f"beat-{beat}")
    screen = Credits(game.shell)
    shown = [chapter for chapter, _ in screen._files]
    assert 2 < len(shown) <= (screen._tall + 262) / SCROLL_PX / PICTURE_TICKS
    assert shown.count("hall") >= len(shown) // 2
    assert screen._files[-1][1].name == "hall.beat-29.png"


def test_a_short_album_is_shown_whole() -> None:
    few = [("room", Path(f"{n}.png")) for n in range(3)]
    assert spread(few, 9) == few
    assert spread(few, 1) == few
