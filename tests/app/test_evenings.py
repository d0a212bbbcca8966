"""Three evenings side by side: each with its own, none ever lost by what happens to another."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

import pygame
import pytest

from game.app.evenings import PLACES, Evening, Evenings
from game.app.main import _opening
from game.app.saves import Progress, progress_store
from game.app.session import Request, Session
from game.sim.faults import Fault, FaultError
from tests.app.shell_driver import Driver, RoomSessions

Files = dict[str, bytes]


def silent(_fault: object) -> None:
    raise AssertionError(f"something went wrong: {_fault}")


def kept(folder: Path) -> Files:
    """Every file of a folder, locks aside."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".playing"
    }


def went(evenings: Evenings, number: int, beat: str) -> Evening:
    """An evening that stands at a beat, with a word and a picture."""
    evening = evenings.take(number)
    assert evening is not None
    evening.progress.reached("room", beat, {"beat": beat}, 1)
    evenings.save(evening)
    evenings.save_diary(evening)
    assert evening.album is not None
    evening.album.take(pygame.Surface((640, 360)), "room", beat)
    return evening


def stands(evenings: Evenings) -> list[str]:
    """The beat at which each evening stands, "" for an empty place."""
    resumes = [evening.progress.resume for evening in evenings.all]
    return [resume.checkpoint if resume is not None else "" for resume in resumes]


def at(game: Driver, *beats: str) -> Driver:
    """The title, with evenings that stand at these beats."""
    for number, beat in enumerate(beats, 1):
        went(game.shell.evenings, number, beat)
    game.shell.home()
    game.frames(2)
    return game


# -- what lies on the disk -------------------------------------------------------------------------


def test_each_evening_is_read_again_as_it_was_left(tmp_path: Path) -> None:
    evenings = Evenings(tmp_path, silent)
    went(evenings, 1, "door")
    went(evenings, 3, "stairs")
    assert stands(Evenings(tmp_path, silent)) == ["door", "", "stairs"]


def test_an_older_games_only_evening_is_brought_over_whole(tmp_path: Path) -> None:
    old = Progress(flags={"score": 300})
    old.reached("room", "door", {}, 1)
    progress_store(tmp_path).write(old)
    (tmp_path / "evening.json").write_text('{"version": 1, "lines": [["room", "lena", "Four times."]]}')
    (tmp_path / "album").mkdir()
    (tmp_path / "album" / "room.door.png").write_bytes(b"a picture")
    before = kept(tmp_path)
    evenings = Evenings(tmp_path, silent)
    assert stands(evenings) == ["door", "", ""]
    assert [line.text for line in evenings.all[0].diary.lines] == ["Four times."]
    assert kept(evenings.folder(1)) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["evenings"]


@pytest.mark.parametrize("moves", range(3))
def test_bringing_over_that_was_cut_short_is_gone_on_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moves: int
) -> None:
    old = Progress()
    old.reached("room", "door", {}, 1)
    progress_store(tmp_path).write(old)
    (tmp_path / "evening.json").write_text('{"version": 1, "lines": []}')
    (tmp_path / "album").mkdir()
    (tmp_path / "album" / "room.door.png").write_bytes(b"a picture")
    before, done, replace = kept(tmp_path), [], os.replace

    def pulled(source: Path, target: Path) -> None:
        if len(done) == moves:
            raise OSError(errno.EIO, "the plug was pulled")
        done.append(target)
        replace(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", pulled)
        Evenings(tmp_path, silent)
    evenings = Evenings(tmp_path, silent)
    assert stands(evenings) == ["door", "", ""]
    assert kept(evenings.folder(1)) == before


def test_an_old_evening_never_takes_the_place_of_a_new_one(tmp_path: Path) -> None:
    for number in range(1, PLACES + 1):
        went(Evenings(tmp_path, silent), number, f"beat-{number}")
    old = Progress()
    old.reached("room", "old", {}, 1)
    progress_store(tmp_path).write(old)
    assert stands(Evenings(tmp_path, silent)) == ["beat-1", "beat-2", "beat-3"]
    assert progress_store(tmp_path).read() == (old, None)


def test_a_damaged_evening_is_named_and_costs_no_other(tmp_path: Path) -> None:
    evenings, told = Evenings(tmp_path, silent), list[str]()
    went(evenings, 1, "door")
    went(evenings, 2, "stairs")
    (evenings.folder(1) / "progress.json").write_text("{")
    assert stands(Evenings(tmp_path, lambda fault: told.append(str(fault)))) == ["", "stairs", ""]
    assert "progress.json.damaged-1" in told[0]
    evenings.copy(2, 1)
    evenings.clear(1)
    assert (evenings.folder(1) / "progress.json.damaged-1").read_text() == "{"


def test_a_copy_goes_its_own_way(tmp_path: Path) -> None:
    evenings = Evenings(tmp_path, silent)
    went(evenings, 1, "door")
    assert evenings.copy(1, 2)
    went(evenings, 2, "stairs")
    assert stands(Evenings(tmp_path, silent)) == ["door", "stairs", ""]
    assert (evenings.folder(2) / "album" / "room.door.png").exists()


@pytest.mark.parametrize("deed", ["copy", "clear"])
def test_on_a_full_disk_an_evening_stays_as_it_was_and_that_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, deed: str
) -> None:
    told = list[str]()
    evenings = Evenings(tmp_path, lambda fault: told.append(str(fault)))
    went(evenings, 1, "door")
    before = kept(tmp_path)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", full)
        if deed == "copy":
            assert not evenings.copy(1, 2)
        else:
            evenings.clear(1)
    assert kept(tmp_path) == before
    assert stands(evenings) == ["door", "", ""]
    assert "No space left on device" in told[0]


def test_what_is_cleared_is_gone_and_the_others_are_not(tmp_path: Path) -> None:
    evenings = Evenings(tmp_path, silent)
    went(evenings, 1, "door")
    went(evenings, 2, "stairs")
    second = kept(evenings.folder(2))
    evenings.clear(1)
    assert stands(Evenings(tmp_path, silent)) == ["", "stairs", ""]
    assert (kept(evenings.folder(1)), kept(evenings.folder(2))) == ({}, second)


def test_an_evening_begun_anew_keeps_its_ranks_and_nothing_else(tmp_path: Path) -> None:
    evenings = Evenings(tmp_path, silent)
    evening = went(evenings, 1, "door")
    evening.progress.ended("room", "S", 900, {"score": 10}, "hall")
    evenings.save(evening)
    evenings.begin(evening)
    again = Evenings(tmp_path, silent).all[0]
    assert (again.progress.finished["room"].rank, again.progress.resume, again.progress.flags) == ("S", None, {})
    assert again.album is not None
    assert again.album.pictures(("room",)) == []


# -- two games at once -----------------------------------------------------------------------------


def test_two_windows_play_two_evenings_and_neither_overwrites_the_other(home: Path) -> None:
    one = Driver(home)
    one.play()
    other = Driver(home)
    other.play()
    for game in (one, other):
        game.until(lambda game=game: game.shell.progress.resume, "the checkpoint")
    assert (one.shell.evening.number, other.shell.evening.number) == (1, 2)
    one.close()
    other.close()
    assert stands(Evenings(home, silent)) == ["door", "door", ""]


def test_an_evening_in_another_window_cannot_be_taken_until_that_is_closed(home: Path) -> None:
    one, other = Evenings(home, silent), Evenings(home, silent)
    went(one, 1, "door")
    assert other.take(1) is None
    one.let_go()
    taken = other.take(1)
    assert taken is not None
    assert taken.progress.resume is not None
    assert taken.progress.resume.checkpoint == "door"


# -- on the screen ---------------------------------------------------------------------------------


def test_continue_is_the_evening_that_was_played_last(game: Driver) -> None:
    at(game, "door", "stairs")
    game.choose("Continue")
    game.until(lambda: game.screen == "play", "the chapter")
    assert game.sessions.opened[-1].checkpoint == "stairs"
    game.shell.home()
    game.choose("Saved evenings")
    game.press(pygame.K_UP, pygame.K_RETURN)
    game.choose("Go on")
    game.until(lambda: game.screen == "play", "the chapter")
    assert game.sessions.opened[-1].checkpoint == "door"
    game.shell.home()
    game.choose("Continue")
    game.until(lambda: game.screen == "play", "the chapter")
    assert game.sessions.opened[-1].checkpoint == "door"


def test_a_new_game_begins_beside_the_old_one(game: Driver) -> None:
    at(game, "stairs")
    game.play()
    game.until(lambda: game.shell.progress.resume, "the checkpoint")
    game.shell.home()
    assert stands(game.shell.evenings) == ["stairs", "door", ""]


def test_with_no_place_empty_the_old_evening_goes_only_when_that_is_confirmed(game: Driver) -> None:
    at(game, "one", "two", "three")
    game.choose("New game")
    game.press(pygame.K_RETURN)
    game.choose("Begin anew")
    assert (game.screen, game.top.menu.focused.label) == ("confirm", "Stay")
    game.press(pygame.K_RETURN)
    assert (game.screen, stands(game.shell.evenings)) == ("evenings", ["one", "two", "three"])
    game.press(pygame.K_RETURN)
    game.choose("Begin anew")
    game.choose("Begin anew")
    game.until(lambda: game.screen == "play", "the chapter")
    assert game.sessions.opened[-1].checkpoint == ""


def test_an_evening_is_copied_and_cleared_from_its_card(game: Driver) -> None:
    at(game, "stairs")
    game.choose("Saved evenings")
    game.press(pygame.K_RETURN)
    game.choose("Copy")
    assert (game.screen, stands(game.shell.evenings)) == ("evenings", ["stairs", "stairs", ""])
    game.press(pygame.K_UP, pygame.K_RETURN)
    game.choose("Clear")
    game.choose("Clear it")
    assert (game.screen, stands(game.shell.evenings)) == ("evenings", ["", "stairs", ""])
    game.press(pygame.K_ESCAPE)
    assert game.screen == "title"


def test_the_mouse_alone_goes_on_with_an_evening(game: Driver) -> None:
    at(game, "door", "stairs")
    row = game.choices.index("Saved evenings")
    game.click(100, game.top.menu.rect.y + row * 18 + 6)
    game.click(300, 80)
    assert game.screen == "evening"
    game.click(game.top.menu.rect.centerx, game.top.menu.rect.y + 6)
    game.until(lambda: game.screen == "play", "the chapter")
    assert game.sessions.opened[-1].checkpoint == "door"


# -- a chapter by itself ---------------------------------------------------------------------------


def chapter_again(game: Driver, answer: str) -> Driver:
    """At the title with an evening in the hall, its first chapter is chosen from the list."""
    progress = game.shell.progress
    progress.reached("room", "door", {"score": 1}, 1, {"score": 100})
    progress.ended("room", "B", 4000, {"score": 50}, "hall")
    progress.reached("hall", "lamp", {"score": 40}, 1, {"score": 50})
    game.shell.save_progress()
    game.shell.home()
    game.choose("Chapters")
    game.press(pygame.K_RETURN)
    game.choose(answer)
    game.until(lambda: game.screen == "play" and game.world.tick > 20, "the checkpoint")
    return game


def test_a_chapter_played_by_itself_leaves_the_evening_where_it_is(game: Driver) -> None:
    chapter_again(game, "Play it by itself")
    assert game.sessions.opened[-1].flags["score"] == 100
    game.shell.progress.ended("room", "A", 3000, {"score": -9}, "hall")
    game.shell.save_progress()
    game.shell.home()
    resume = game.shell.progress.resume
    assert resume is not None
    assert (resume.chapter, resume.checkpoint, resume.flags) == ("hall", "lamp", {"score": 40})
    assert game.shell.progress.finished["room"].rank == "A"


def test_an_evening_that_is_over_stays_over_when_a_chapter_of_it_is_played_by_itself(game: Driver) -> None:
    game.shell.progress.ended("room", "B", 4000, {"score": 50})
    game.shell.save_progress()
    game.shell.home()
    game.choose("Chapters")
    game.press(pygame.K_RETURN)
    game.choose("Play it by itself")
    game.until(lambda: game.screen == "play" and game.world.tick > 20, "the checkpoint")
    game.shell.home()
    assert game.shell.evenings.over


def test_taking_the_evening_back_begins_with_what_it_knew_then(game: Driver) -> None:
    chapter_again(game, "Take the evening back")
    assert game.sessions.opened[-1].flags["score"] == 100
    game.shell.home()
    resume = game.shell.progress.resume
    assert resume is not None
    assert (resume.chapter, resume.checkpoint) == ("room", "door")


def test_a_chapter_begun_anew_from_the_pause_forgets_what_it_changed(game: Driver) -> None:
    at(game, "door")
    game.choose("Continue")
    game.until(lambda: game.screen == "play", "the chapter")
    game.press(pygame.K_ESCAPE)
    game.choose("Begin the chapter anew")
    game.choose("Begin anew")
    game.until(lambda: game.screen == "play" and len(game.sessions.opened) == 2, "the chapter again")
    request = game.sessions.opened[-1]
    assert (request.checkpoint, dict(request.flags).get("beat")) == ("", None)


class OlderSessions(RoomSessions):
    """A game that has no checkpoint "door"."""

    def open(self, request: Request, *rest: Any, **how: Any) -> Session:
        if request.checkpoint == "door":
            raise FaultError(Fault("maps/room.tmx", "chapter room", "no checkpoint 'door'", "Name one that there is."))
        return super().open(request, *rest, **how)


def test_a_checkpoint_that_is_gone_from_the_game_does_not_strand_the_evening(home: Path) -> None:
    game = at(Driver(home, sessions=OlderSessions()), "door")
    game.choose("Continue")
    game.until(lambda: game.screen == "play", "the chapter")
    said = [notice.text for notice in game.shell.notices.standing]
    request = game.sessions.opened[-1]
    game.close()
    assert (request.chapter, request.checkpoint) == ("room", "")
    assert any("begins anew" in text for text in said)


def test_a_chapter_named_on_the_command_line_leaves_the_evening_where_it_is(home: Path) -> None:
    before = at(Driver(home), "stairs")
    before.close()
    game = Driver(home, opening=_opening("room", None, None))
    game.until(lambda: game.screen == "play" and game.shell.progress.resume, "the checkpoint")
    game.close()
    assert stands(Evenings(home, silent)) == ["stairs", "", ""]


# -- the first time --------------------------------------------------------------------------------


def test_a_newcomer_is_shown_comfort_first_and_only_once(home: Path) -> None:
    game = Driver(home)
    assert "Comfort first" in game.choices
    game.choose("Comfort first")
    while game.top.menu.focused.label != "Captions":
        game.press(pygame.K_UP)
    game.press(pygame.K_RIGHT)
    game.choose("Out into the rain")
    game.until(lambda: game.screen == "play", "the chapter")
    assert game.shell.settings.captions
    game.close()
    again = Driver(home)
    choices, captions = again.choices, again.shell.settings.captions
    again.close()
    assert captions
    assert "Comfort first" not in choices


# -- what the cards say ----------------------------------------------------------------------------


def test_a_card_says_what_was_to_be_done_there(game: Driver) -> None:
    game.play()
    game.until(lambda: game.shell.progress.resume and game.shell.progress.resume.objective, "a look round")
    game.shell.home()
    said: list[str] = []
    plain = game.shell.text.draw

    def watched(surface: pygame.Surface, words: str, *rest: Any, **how: Any) -> int:
        said.append(words)
        return plain(surface, words, *rest, **how)

    game.shell.text.draw = watched  # type: ignore[method-assign]
    game.choose("Saved evenings")
    game.frames(2)
    assert "Walk about." in said


def test_before_one_goes_on_the_evening_tells_what_it_remembers(game: Driver) -> None:
    evening = went(game.shell.evenings, 1, "door")
    evening.progress.reached("room", "door", {"flower": True, "calmed": 3}, 1)
    game.shell.evenings.save(evening)
    game.shell.home()
    game.choose("Saved evenings")
    game.press(pygame.K_RETURN)
    note = game.top.menu.focused.note  # type: ignore[attr-defined]
    assert note == "3 people breathed out. A flower was paid for: eleven points."
