"""The shell by keyboard and by mouse, with no screen."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.app.screens import phone_pages
from game.app.screens.end_card import EndCard
from game.app.session import Request
from game.app.settings import Settings, settings_store
from game.app.status import Status
from game.app.window import bordered
from game.input.bindings import Action
from game.script.conduct import Conduct, score_log
from game.sim.dialogue import Option, Said
from game.sim.events import ChapterEnded
from game.sim.faults import Fault, FaultError
from game.sim.intent import Button
from game.sim.rules import Difficulty
from tests.app.shell_driver import Driver, RoomSessions


def test_from_the_title_into_the_chapter_and_walk(game: Driver) -> None:
    assert game.screen == "title"
    game.play()
    game.down(pygame.K_d)
    x = game.hero.x
    game.until(lambda: game.hero.x > x + 40, "the hero to walk")


def test_the_world_ticks_as_time_passes_and_stands_in_the_pause(game: Driver) -> None:
    game.play()
    tick = game.world.tick
    game.frames(30)
    assert game.world.tick == tick + 30
    game.press(pygame.K_ESCAPE)
    tick = game.world.tick
    game.frames(30)
    assert (game.screen, game.world.tick) == ("pause", tick)
    game.press(pygame.K_ESCAPE)
    game.frames(5)
    assert game.world.tick > tick


def test_game_speed_slows_the_world(game: Driver) -> None:
    game.shell.settings.speed = 50
    game.play()
    tick = game.world.tick
    game.frames(60)
    assert game.world.tick == pytest.approx(tick + 30, abs=1)


def test_the_press_that_closes_the_pause_does_nothing_in_play(game: Driver) -> None:
    game.play()
    game.press(pygame.K_ESCAPE)
    game.down(pygame.K_RETURN)
    game.frames(3)
    assert game.screen == "play"
    assert game.world.intent.buttons == 0


def test_lost_focus_pauses_and_says_what_to_do(game: Driver) -> None:
    game.play()
    game.down(pygame.K_d)
    game.frames(5)
    pygame.event.post(pygame.Event(pygame.WINDOWFOCUSLOST))
    game.frames(2)
    assert game.screen == "interrupted"
    pygame.event.post(pygame.Event(pygame.WINDOWFOCUSGAINED))
    game.press(pygame.K_RETURN)
    game.frames(2)
    assert game.screen == "play"
    assert game.world.intent.move_x == 0


def test_a_checkpoint_is_saved_and_continue_goes_on_from_there(game: Driver, home: Path) -> None:
    game.play()
    game.until(lambda: game.shell.progress.resume, "the checkpoint")
    game.close()
    again = Driver(home)
    assert again.top.menu.focused.label == "Continue"
    again.press(pygame.K_RETURN)
    again.until(lambda: again.screen == "play", "the chapter")
    request = again.sessions.opened[-1]
    again.close()
    assert (request.chapter, request.checkpoint, request.flags) == ("room", "door", {"knock": True})


def test_the_end_of_a_chapter_is_saved_and_shown_and_leads_on(game: Driver, home: Path) -> None:
    game.play()
    game.world.rank = "A"
    game.world.outcome = "finished"
    game.top._note(ChapterEnded("finished", "A"))
    game.until(lambda: game.screen == "end", "the end card")
    assert json.loads((home / "evenings" / "1" / "progress.json").read_text())["finished"]["room"]["rank"] == "A"
    game.frames(120)
    game.choose("On to")
    game.until(lambda: game.screen == "play", "the next chapter")
    assert game.sessions.opened[-1].chapter == "hall"


def test_the_end_card_names_the_next_chapter_whole_or_by_its_number(
    game: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = [*game.sessions.cards()[:1], replace(game.sessions.cards()[1], title="Nobody is hurt by a copy of a copy")]
    for cards, label in ((game.sessions.cards(), "On to “The Long Hall”"), (tuple(long), "On to chapter 2")):
        monkeypatch.setattr(game.sessions, "cards", lambda cards=cards: cards)
        game.play_chapter("room")
        card = EndCard(game.shell, game.top.session, False)
        assert card.menu.items[0].label == label


def test_settings_act_at_once_and_are_kept(game: Driver, home: Path) -> None:
    game.choose("Settings")
    menu = game.top.menu
    while menu.focused.label != "Difficulty":
        game.press(pygame.K_DOWN)
    game.press(pygame.K_RIGHT)
    while menu.focused.label != "Music":
        game.press(pygame.K_UP)
    game.press(pygame.K_LEFT, pygame.K_LEFT)
    game.press(pygame.K_ESCAPE)
    saved, _ = settings_store(home).read()
    assert (game.screen, saved.difficulty, saved.music) == ("title", Difficulty.KEEN, 60)


def test_what_is_set_in_the_pause_is_seen_at_once(game: Driver) -> None:
    game.play()
    game.press(pygame.K_ESCAPE)
    game.choose("Settings")
    while game.top.menu.focused.label != "Outline people":
        game.press(pygame.K_DOWN)
    game.press(pygame.K_RIGHT, pygame.K_ESCAPE, pygame.K_ESCAPE)
    assert game.screen == "play"
    assert game.top.session.view.settings.outlines


def test_a_held_direction_repeats(game: Driver) -> None:
    game.choose("Settings")
    before = game.top.menu.focus
    game.down(pygame.K_DOWN)
    game.frames(60)
    assert game.top.menu.focus > before + 4


def test_the_focus_wraps(game: Driver) -> None:
    game.press(pygame.K_UP)
    assert game.top.menu.focused.label == "Leave"
    game.press(pygame.K_DOWN)
    assert game.top.menu.focused.label == "New game"


def test_the_mouse_alone_works_the_menus(game: Driver) -> None:
    rect, row = game.top.menu.rect, game.top.menu.row
    labels = [item.label for item in game.top.menu.items]
    game.click(rect.centerx, rect.y + labels.index("Settings") * row + 5)
    assert game.screen == "settings"
    menu = game.top.menu
    index = next(i for i, item in enumerate(menu.items) if item.label == "Captions")
    game.click(menu.rect.right - 20, menu.rect.y + (index - menu.top) * menu.row + 5)
    assert game.shell.settings.captions
    game.click(10, 10, button=3)
    assert game.screen == "title"


def test_keys_can_be_bound_anew_and_are_kept(game: Driver, home: Path) -> None:
    game.choose("Controls")
    game.choose("Send the swarm")
    game.press(pygame.K_u)
    game.press(pygame.K_ESCAPE)
    game.play()
    game.down(pygame.K_u)
    game.frames(1)
    assert game.world.intent.buttons == 1
    assert settings_store(home).read()[0].table().first("primary", "key") == "key/u"


def test_a_key_that_another_action_had_is_told_with_what_that_one_has_now(game: Driver) -> None:
    game.choose("Controls")
    game.choose("Phone")
    game.press(pygame.K_q)
    assert game.top.note == "Q was: Take the other one in hand. That has Tab now."
    game.choose("Phone")
    game.press(pygame.K_u)
    assert game.top.note == ""


def test_the_phone_opens_in_a_quarter_of_a_second_and_closes_by_its_key(game: Driver) -> None:
    game.play()
    game.press(pygame.K_TAB)
    assert game.screen == "phone"
    game.frames(20)
    game.press(pygame.K_TAB)
    assert game.screen == "play"


def test_the_phones_pages_turn_with_left_and_right(game: Driver) -> None:
    game.play()
    game.press(pygame.K_TAB)
    seen = [game.top.shown]
    for _ in range(4):
        game.press(pygame.K_RIGHT)
        game.frames(2)
        seen.append(game.top.shown)
    assert seen == ["Messages", "Score", "Map", "Records", "Settings"]
    game.press(pygame.K_RETURN)
    assert game.screen == "settings"


def test_the_phone_says_why_the_score_changed(game: Driver) -> None:
    game.play()
    Conduct(game.world).change_score(-11, "A fine, for somebody else")
    lines = [row.words for row in phone_pages.records(game.world, game.shell.text, 180)]
    assert lines[0] == "Brought home unread: 0"
    assert score_log(game.world) == [(-11, "A fine, for somebody else")]


def test_back_to_the_checkpoint_asks_and_starts_there(game: Driver) -> None:
    game.play()
    game.until(lambda: game.shell.progress.resume, "the checkpoint")
    game.press(pygame.K_ESCAPE)
    game.choose("Back to the last")
    game.choose("Go back")
    game.until(lambda: game.screen == "play" and len(game.sessions.opened) == 2, "the chapter again")
    assert game.sessions.opened[-1].checkpoint == "door"
    assert len(game.shell.stack) == 1


class BrokenSessions(RoomSessions):
    """A chapter whose map is wrong."""

    def open(self, request: Request, *_: object, **__: object) -> object:
        raise FaultError(
            Fault("maps/room.tmx", 'layer "walls"', "tile 999 is in no tileset", "Paint it anew in Tiled.")
        )


def test_a_fault_is_shown_kindly_and_leads_back(home: Path) -> None:
    game = Driver(home, sessions=BrokenSessions())
    game.choose("New game")
    game.until(lambda: game.screen == "fault", "the fault")
    note = game.top.status()["note"]
    game.press(pygame.K_RETURN)
    screen = game.screen
    game.close()
    assert "maps/room.tmx" in note
    assert "Paint it anew" in note
    assert screen == "title"


def test_a_recording_is_saved_on_leaving(home: Path, tmp_path: Path) -> None:
    from game.sim.recording import load

    file = tmp_path / "run.replay"
    game = Driver(home, record=file)
    game.play()
    game.frames(50)
    ticks = game.world.tick
    game.close()
    assert load(file).ticks == ticks


def test_status_lines_say_what_is_on_the_screen(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEW_AVALON_STATUS", str(tmp_path / "status"))
    assert Status.from_environment() is not None
    game = Driver(home)
    game.play()
    game.frames(70)
    game.close()
    lines = [json.loads(line) for line in (tmp_path / "status").read_text().splitlines()]
    assert lines[0]["screen"] == "title"
    assert lines[0]["frame"] == 1
    last = lines[-1]
    assert (last["screen"], last["hero"], last["x"], last["y"]) == ("play", "elara", 320.0, 180.0)


def test_closing_the_window_in_play_ends_the_game(game: Driver) -> None:
    game.play()
    pygame.event.post(pygame.Event(pygame.QUIT))
    game.frames(2)
    assert not game.shell.running


def test_no_words_leave_the_picture(game: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    text = game.shell.text
    outside: list[str] = []
    plain = text.draw

    def watched(surface: pygame.Surface, words: str, x: int, y: int, *rest: object, **how: object) -> int:
        width = plain(surface, words, x, y, *rest, **how)  # type: ignore[arg-type]
        left = x - {"left": 0, "centre": width // 2, "right": width}[str(how.get("align", "left"))]
        if left < 0 or left + width > surface.get_width():
            outside.append(f"{game.screen}: {words!r}")
        return width

    monkeypatch.setattr(text, "draw", watched)
    game.frames(2)
    for label in ("Settings", "Controls", "Chapters"):
        game.choose(label)
        for _ in range(24):
            game.press(pygame.K_DOWN)
        game.press(pygame.K_ESCAPE)
    game.play()
    world = game.world
    world.set_objective("Hold the wall between the column and Lena until the third fan of pulses has burnt out on it.")
    world.dialogue.log.append(Said("orion", "Antidisestablishmentarianismfloccinaucinihilipilification! " * 4))
    game.press(pygame.K_TAB)
    game.frames(20)
    game.press(pygame.K_TAB, pygame.K_ESCAPE)
    game.choose("Leave")
    game.press(pygame.K_ESCAPE, pygame.K_ESCAPE)
    game.shell.notices.say("/a/very/long/path" * 12 + ": cannot be saved. Free the disk.")
    game.frames(2)
    assert outside == []


def test_what_cannot_be_skipped_is_not_offered_to_be(game: Driver) -> None:
    game.play()
    game.world.skippable_at = game.world.tick - 60
    game.press(pygame.K_ESCAPE)
    assert "Skip this part" not in game.choices


def test_a_part_can_be_skipped_from_the_pause(game: Driver) -> None:
    game.play()
    game.world.skippable_at = game.world.tick
    game.press(pygame.K_ESCAPE)
    game.choose("Skip this part")
    assert game.screen == "play"
    assert game.world.wants(Button.SKIP)
    game.frames(2)
    assert game.world.intent.buttons == Button.NONE


def test_the_wheel_moves_among_lines_to_choose_from(game: Driver) -> None:
    game.play()
    world = game.world
    options = tuple(Option(key, key.title()) for key in ("yes", "no", "perhaps"))
    box = world.dialogue.open_choice(world, "lena", "Well?", "calm", options)
    box.shown = len(box.text)
    for notch, cursor in ((-1, 1), (-1, 2), (1, 1)):
        pygame.event.post(pygame.Event(pygame.MOUSEWHEEL, x=0, y=notch))
        game.frames(4)
        assert box.cursor == cursor
    game.frames(8)
    game.click(320, 300)
    game.frames(3)
    assert box.chosen == "no"


def test_a_second_session_does_not_overwrite_the_first_ones_recording(home: Path, tmp_path: Path) -> None:
    game = Driver(home, record=tmp_path / "run.replay")
    game.play()
    game.until(lambda: game.shell.progress.resume, "the checkpoint")
    game.press(pygame.K_ESCAPE)
    game.choose("Back to the last")
    game.choose("Go back")
    game.until(lambda: len(game.sessions.opened) == 2 and game.screen == "play", "the chapter again")
    game.frames(5)
    game.close()
    assert sorted(path.name for path in tmp_path.glob("*.replay")) == ["run-2.replay", "run.replay"]


@pytest.mark.parametrize("screen", [(1280, 720), (1366, 768), (1500, 900), (1920, 1080), (1920, 1200), (3840, 2160)])
def test_a_full_screen_shows_the_picture_scaled_by_a_whole_number(screen: tuple[int, int]) -> None:
    width, height = bordered(screen)
    factor = min(screen[0] // 640, screen[1] // 360)
    assert width >= 640
    assert height >= 360
    assert 0 <= screen[0] - width * factor < factor
    assert 0 <= screen[1] - height * factor < factor


def test_the_pointer_is_in_the_picture_also_with_a_border_round_it(game: Driver) -> None:
    game.shell.devices.origin = (43, 12)
    game.point(100, 50)
    assert game.shell.devices.pointer == (57, 38)


def test_a_filled_full_screen_has_no_border_and_stays_filled(
    game: Driver, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled = [False]
    monkeypatch.setattr(pygame.display, "toggle_fullscreen", lambda: filled.insert(0, not filled[0]))
    monkeypatch.setattr(pygame.display, "is_fullscreen", lambda: filled[0])
    game.shell.set_fullscreen(True)
    assert game.shell.devices.origin != (0, 0)
    game.choose("Settings")
    while game.top.menu.focused.label != "Fill the full screen":
        game.press(pygame.K_DOWN)
    game.press(pygame.K_RIGHT)
    assert game.shell.window.fullscreen
    assert game.shell.devices.origin == (0, 0)
    assert not settings_store(home).read()[0].whole


@pytest.mark.parametrize("page", ["Settings", "Controls"])
def test_all_is_as_on_the_first_day_only_when_that_is_confirmed(game: Driver, page: str) -> None:
    shell = game.shell
    shell.settings.music = 10
    shell.rebind(shell.bindings.rebound(Action.DASH, "key/u"))
    game.choose(page)
    game.choose("As on the first day")
    game.press(pygame.K_RETURN)
    assert (shell.settings.music, shell.prompts.frame("dash")) == (10, "key/u")
    game.choose("As on the first day")
    game.choose("As on the first day")
    expected = (Settings().music, "key/u") if page == "Settings" else (10, "key/space")
    assert (game.screen, (shell.settings.music, shell.prompts.frame("dash"))) == (page.lower(), expected)


def test_the_end_card_says_what_became_of_the_score(game: Driver) -> None:
    game.play()
    Conduct(game.world).change_score(-11, "A fine, for somebody else")
    card = EndCard(game.shell, game.top.session, False)
    assert card._score() == "Smile Score 300 (-11)"


def test_only_what_was_played_before_can_be_a_new_best(game: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    game.play()
    said: list[str] = []
    plain = game.shell.text.draw

    def watched(surface: pygame.Surface, words: str, *rest: object, **how: object) -> int:
        said.append(words)
        return plain(surface, words, *rest, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(game.shell.text, "draw", watched)
    for rank, label in (("B", "Rank"), ("A", "A new best")):
        said.clear()
        best = game.shell.progress.ended("room", rank, 900, {})
        card = EndCard(game.shell, game.top.session, best)
        card.age = 200
        card.draw(game.shell.window.surface, 0.0)
        assert label in said
