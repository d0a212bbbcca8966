"""What is written while the game goes on: in order, whole, and waited for by whoever reads."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pygame
import pytest

from game.app.album import Album, png
from game.app.evenings import Evenings
from game.app.writer import Writer
from game.sim.faults import Fault
from tests.app.shell_driver import Driver


def silent(fault: object) -> None:
    raise AssertionError(f"something went wrong: {fault}")


def test_the_game_goes_on_while_something_is_written_and_waiting_ends_when_all_is() -> None:
    gate, done = threading.Event(), list[str]()

    def slow() -> None:
        gate.wait()
        done.append("slow")

    writer = Writer(silent, behind=True)
    writer.do(slow)
    writer.do(lambda: done.append("quick"))
    assert done == []
    gate.set()
    writer.wait()
    assert done == ["slow", "quick"]


def test_what_goes_wrong_behind_the_picture_is_told_before_it() -> None:
    told: list[Fault] = []
    fault = Fault("progress.json", "", "the disk is full", "Free it.")
    writer = Writer(told.append, behind=True)
    writer.do(lambda: fault)
    writer.wait()
    assert told == [fault]


def test_a_save_is_of_the_moment_in_which_it_was_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    evenings = Evenings(tmp_path, silent)
    evening = evenings.take(1)
    assert evening is not None
    later: list[Callable[[], object]] = []
    with monkeypatch.context() as patch:
        patch.setattr(evenings.writer, "do", later.append)
        evening.progress.reached("room", "door", {}, 1)
        evenings.save(evening)
        evening.progress.reached("room", "stairs", {}, 1)
    for job in later:
        job()
    kept = evenings.read(1).progress.resume
    assert kept is not None
    assert kept.checkpoint == "door"


def test_leaving_the_game_leaves_nothing_unwritten(home: Path) -> None:
    game = Driver(home, behind=True)
    game.play()
    game.until(lambda: game.shell.progress.resume and game.shell.progress.resume.objective, "a look round")
    game.close()
    kept = Evenings(home, silent).all[0]
    assert kept.progress.resume is not None
    assert (kept.progress.resume.checkpoint, kept.progress.resume.objective) == ("door", "Walk about.")
    assert kept.album is not None
    assert len(kept.album.pictures(("room",))) == 1


def test_a_picture_that_was_packed_is_the_picture(tmp_path: Path) -> None:
    picture = pygame.Surface((7, 5))
    for x in range(7):
        for y in range(5):
            picture.set_at((x, y), (x * 30, y * 50, 255 - x))
    file = tmp_path / "picture.png"
    file.write_bytes(png(pygame.image.tobytes(picture, "RGB"), (7, 5)))
    again = pygame.image.load(str(file))
    assert pygame.image.tobytes(again, "RGB") == pygame.image.tobytes(picture, "RGB")


def test_an_album_without_a_writer_has_its_picture_at_once(tmp_path: Path) -> None:
    album = Album(tmp_path)
    album.take(pygame.Surface((640, 360)), "room", "door")
    assert len(album.pictures(("room",))) == 1
