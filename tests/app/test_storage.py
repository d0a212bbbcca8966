"""Settings and saves: whole or not at all, and damaged ones set aside."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import msgspec
import pytest

from game.app.paths import home as home_folder
from game.app.saves import Finished, Progress, progress_store
from game.app.settings import Settings, settings_store
from game.app.storage import SIZE_LIMIT
from game.content.language import Language
from game.sim.faults import FaultError
from game.sim.rules import Difficulty
from tests.app.shell_driver import Driver


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_what_was_saved_is_read_again(tmp_path: Path) -> None:
    store = settings_store(tmp_path / "new" / "folder")
    saved = Settings(music=10, difficulty=Difficulty.KEEN, bindings={"dash": ["key/q"]})
    assert store.write(saved) is None
    assert store.read() == (saved, None)


def test_a_missing_file_is_a_new_player(tmp_path: Path) -> None:
    assert settings_store(tmp_path).read() == (Settings(), None)


def test_an_older_file_has_defaults_for_what_it_lacks(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"version": 0, "music": 30, "gone": true}')
    assert settings_store(tmp_path).read() == (Settings(music=30), None)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not json",
        b'{"version": 1, "music": ',
        b'{"version": 1, "music": "loud"}',
        b'{"version": 1, "music": 101}',
        b'{"version": 1, "speed": 10}',
        b'{"version": 1, "difficulty": "brutal"}',
        b'{"version": 1, "text_speed": "warp"}',
        b'{"version": 1, "bindings": {"dash": "q"}}',
        b'{"version": 99}',
        b'{"version": "one"}',
        b"[1, 2]",
        b"null",
        b"\xff\xfe\x00settings",
        b"[" * 200_000,
        b" " * (SIZE_LIMIT + 1),
    ],
    ids=lambda content: content[:24].decode("latin-1").strip() or "blank",
)
def test_a_damaged_file_is_set_aside_and_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    value, fault = settings_store(tmp_path).read()
    assert value == Settings()
    assert fault is not None
    assert str(path) in str(fault)
    assert "settings.json.damaged-1" in str(fault)
    assert names(tmp_path) == ["settings.json.damaged-1"]
    assert (tmp_path / "settings.json.damaged-1").read_bytes() == content


def test_each_damaged_file_is_kept(tmp_path: Path) -> None:
    for text in ("one", "two"):
        (tmp_path / "progress.json").write_text(text)
        progress_store(tmp_path).read()
    assert names(tmp_path) == ["progress.json.damaged-1", "progress.json.damaged-2"]


def full_disk(*_: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("step", ["replace", "fsync"])
def test_a_save_that_fails_leaves_the_old_file_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    store = progress_store(tmp_path)
    old = Progress()
    old.reached("room", "door", {"kind": 1}, 5)
    store.write(old)
    with monkeypatch.context() as patch:
        patch.setattr(os, step, full_disk)
        fault = store.write(Progress())
    assert fault is not None
    assert "No space left on device" in str(fault)
    assert names(tmp_path) == ["progress.json"]
    assert store.read() == (old, None)


def test_what_cannot_be_written_as_json_leaves_the_old_file_whole(tmp_path: Path) -> None:
    store = progress_store(tmp_path)
    store.write(Progress())
    fault = store.write(Progress(flags={"thing": object()}))
    assert fault is not None
    assert store.read() == (Progress(), None)


def test_a_better_rank_and_a_better_time_are_kept_apart() -> None:
    progress = Progress()
    assert progress.ended("room", "B", 900, {})
    assert progress.ended("room", "A", 1000, {})
    assert not progress.ended("room", "C", 1100, {})
    done = progress.finished["room"]
    assert (done.rank, done.ticks, done.times) == ("A", 900, 3)


def test_the_folder_can_be_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEW_AVALON_HOME", str(tmp_path / "here"))
    assert home_folder() == tmp_path / "here"
    monkeypatch.delenv("NEW_AVALON_HOME")
    assert "new-avalon" in str(home_folder())


def test_the_game_starts_on_damaged_files_and_says_so(home: Path) -> None:
    home.mkdir()
    (home / "settings.json").write_text("{")
    (home / "progress.json").write_text('{"version": 7}')
    game = Driver(home)
    said = " ".join(notice.text for notice in game.shell.notices.standing)
    game.close()
    assert "settings.json.damaged-1" in said
    assert "progress.json.damaged-1" in said


def test_without_a_writable_folder_the_game_plays_and_says_so_once(home: Path) -> None:
    home.write_text("a file stands where the folder should be")
    game = Driver(home)
    game.play()
    game.until(lambda: game.shell.progress.resume, "the checkpoint")
    game.frames(60)
    texts = [notice.text for notice in game.shell.notices.standing]
    game.close()
    assert len(texts) == 1
    assert "nothing can be saved here" in texts[0]


def test_a_save_holds_only_plain_data(tmp_path: Path) -> None:
    store = progress_store(tmp_path)
    saved = Progress()
    saved.reached("room", "door", {"calmed": 3, "named": ["x"], "read": False}, 11)
    store.write(saved)
    plain = msgspec.json.decode(store.path.read_bytes())
    assert plain["resume"] == {
        "chapter": "room",
        "checkpoint": "door",
        "flags": {"calmed": 3, "named": ["x"], "read": False},
        "seed": 11,
        "objective": "",
    }


def test_a_folder_of_somebody_who_is_not_known_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEW_AVALON_HOME", "~nobody-of-that-name/saves")
    with pytest.raises(FaultError, match="whole path"):
        home_folder()


def test_what_is_wrong_with_a_save_is_said_in_the_players_language(tmp_path: Path) -> None:
    place = tmp_path / "evenings" / "1"
    place.mkdir(parents=True)
    (place / "progress.json").write_text('{"version": 99}')
    game = Driver(tmp_path)
    words = {
        "not read: version {version} is of a newer game; this one writes version {own}": "Fassung {version}, nicht {own}",
        "It was set aside as {name}, and the game goes on with new {purpose}.": "Es liegt als {name} bei; neu: {purpose}.",
        "progress": "Spielstand",
    }
    notice = game.shell.notices.standing[0]
    said = notice.words(Language("de", words))
    game.close()
    assert "not read: version 99" in notice.text
    assert said == (
        f"{place / 'progress.json'}: Fassung 99, nicht 1. Es liegt als progress.json.damaged-1 bei; neu: Spielstand."
    )


def test_two_games_on_one_folder_keep_what_either_finished(tmp_path: Path) -> None:
    one, other = (Driver(tmp_path) for _ in range(2))
    one.shell.progress.ended("room", "B", 4000, {})
    one.shell.save_progress()
    other.shell.progress.ended("hall", "A", 9000, {})
    other.shell.progress.ended("room", "C", 3000, {})
    other.shell.save_progress()
    kept, fault = progress_store(tmp_path / "evenings" / "1").read()
    assert fault is None
    assert kept.finished == {"room": Finished("B", 3000, 1), "hall": Finished("A", 9000, 1)}
    other.close()


def test_a_damaged_save_costs_no_more_than_its_last_checkpoint(tmp_path: Path) -> None:
    store = progress_store(tmp_path)
    for beat in ("door", "stairs"):
        saved = Progress()
        saved.reached("room", beat, {}, 1)
        assert store.write(saved) is None
    store.path.write_text('{"version": 1, "resume"')
    value, fault = store.read()
    assert value.resume is not None
    assert value.resume.checkpoint == "door"
    assert "progress.json.damaged-1" in str(fault)
    assert "the save before it" in str(fault)


def test_what_was_saved_before_is_no_better_than_nothing_when_it_is_damaged_too(tmp_path: Path) -> None:
    store = progress_store(tmp_path)
    for name in ("progress.json", "progress.json.before"):
        (tmp_path / name).write_text("{")
    value, fault = store.read()
    assert value == Progress()
    assert "new progress" in str(fault)
