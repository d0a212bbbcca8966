"""A menu in the hand: the light that glides, values at their end, a bar that is drawn with the mouse."""

from __future__ import annotations

import pygame
import pytest

from game.app import look
from game.app.menu import BAR_PX, BAR_X, Item, Menu
from game.input.menus import Step
from tests.app.shell_driver import Driver

RECT = pygame.Rect(100, 50, 300, 200)
VALUES_X = 300 - 8 - 104
"""Where the values of a row begin, px from its left end."""


class Volume:
    """Something from 0 to 10, and what was heard while it was set."""

    def __init__(self, level: int) -> None:
        self.level = level
        self.heard: list[str] = []
        item = Item(
            "Loud", value=lambda: str(self.level), change=self.change, level=lambda: self.level / 10, put=self.put
        )
        self.menu = Menu([item, Item("Soft"), Item("Out")], RECT, 20, self.heard.append)

    def change(self, by: int) -> None:
        self.level = max(0, min(10, self.level + by))

    def put(self, part: float) -> None:
        self.level = round(part * 10)


def bar_at(part: float) -> float:
    """Where a part of the bar lies, px."""
    return RECT.x + VALUES_X + BAR_X + part * BAR_PX


def light_y(menu: Menu) -> float:
    """Where the bar of light stands, rows."""
    return menu._at


def test_the_light_glides_to_the_row_that_has_the_focus() -> None:
    menu = Volume(5).menu
    menu.tick()
    menu.step(Step.DOWN)
    menu.step(Step.DOWN)
    way = []
    for _ in range(20):
        way.append(light_y(menu))
        menu.tick()
    assert way == sorted(way)
    assert way[0] == 0.0 < way[1] < 2.0 == way[-1]


def test_a_value_at_its_end_sounds_as_what_is_locked() -> None:
    volume = Volume(9)
    volume.menu.step(Step.RIGHT)
    volume.menu.step(Step.RIGHT)
    assert volume.heard == ["ui-move", "choice-locked"]


def test_a_bar_goes_where_it_is_pressed_and_follows_the_pointer() -> None:
    volume = Volume(9)
    volume.menu.click(bar_at(0.2), RECT.y + 5)
    assert volume.level == 2
    volume.menu.hover(bar_at(0.7), RECT.y + 60, held=True)
    assert (volume.level, volume.menu.focus) == (7, 0)
    volume.menu.hover(bar_at(-3.0), RECT.y + 5, held=True)
    assert volume.level == 0


def test_a_bar_that_was_let_go_stays() -> None:
    volume = Volume(9)
    volume.menu.click(bar_at(0.4), RECT.y + 5)
    volume.menu.hover(bar_at(0.8), RECT.y + 25)
    volume.menu.hover(bar_at(0.9), RECT.y + 5, held=True)
    assert volume.level == 4


def test_the_music_is_set_by_drawing_its_bar(game: Driver) -> None:
    game.choose("Settings")
    menu = game.top.menu
    row = next(i for i, item in enumerate(menu.items) if item.label == "Music")
    x, y = menu.rect.right - 8 - 104 + BAR_X, menu.rect.y + (row - menu.top) * menu.row + 6
    game.point(x + BAR_PX * 0.9, y)
    pygame.event.post(pygame.Event(pygame.MOUSEBUTTONDOWN, pos=(x + BAR_PX * 0.9, y), button=1))
    game.frames(1)
    game.point(x + BAR_PX * 0.3, y)
    assert game.shell.settings.music == 30


@pytest.mark.parametrize(
    ("press", "shown"),
    [("key", "key/return"), ("mouse", "mouse/left")],
)
def test_the_row_of_keys_names_what_the_hand_is_on(
    game: Driver, monkeypatch: pytest.MonkeyPatch, press: str, shown: str
) -> None:
    from game.app import look

    named: list[str] = []
    monkeypatch.setattr(look, "hints", lambda surface, kit, pairs, *rest: named.extend(source for source, _ in pairs))
    if press == "mouse":
        game.point(300, 20)
    game.press(*([pygame.K_DOWN] if press == "key" else []))
    named.clear()
    game.frames(1)
    assert named[0] == shown


def test_page_keys_and_bumpers_go_from_section_to_section(game: Driver) -> None:
    game.choose("Settings")
    menu, seen = game.top.menu, []  # type: ignore[attr-defined]
    for _ in range(8):
        seen.append(menu.focused.label)
        game.press(pygame.K_PAGEDOWN)
    assert seen[:4] == ["Everything", "Full screen", "Language", "Game speed"]
    assert seen[-1] == "As on the first day"
    game.press(pygame.K_PAGEUP)
    assert menu.focused.label == "Game speed"


def test_a_list_that_is_longer_than_its_place_shows_how_much_of_it_is_seen(game: Driver) -> None:
    game.choose("Settings")
    surface, menu = game.shell.window.surface, game.top.menu  # type: ignore[attr-defined]
    x, top, bottom = menu.rect.right + 6, menu.rect.top, menu.rect.bottom - 1
    ends = []
    for _ in range(2):
        game.frames(2)
        ends.append((surface.get_at((x, top))[:3], surface.get_at((x, bottom))[:3]))
        game.press(pygame.K_UP)
    assert ends == [(look.TEAL, look.EDGE), (look.EDGE, look.TEAL)]
