"""Before the first evening: what one would rather know of before it rains. Nothing here has to be touched."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pygame

from game.app import look
from game.app.menu import Item, Menu
from game.app.screens.settings import SettingsScreen
from game.content.language import _, languages

if TYPE_CHECKING:
    from game.app.shell import Shell

LIST = pygame.Rect(60, 96, 520, 204)
ROW_PX = 18
ASKED = (
    "Difficulty",
    "Text speed",
    "Captions",
    "Reduced flashes",
    "Shaking",
    "Signal colours",
    "Outline people",
    "Press, do not hold",
)
"""Rows of the settings that are asked for at first."""


class ComfortScreen(SettingsScreen):
    """Some of the settings and a way on, which has the focus."""

    name = "comfort"

    def __init__(self, shell: Shell, go_on: Callable[[], None]) -> None:
        self._go_on = go_on
        super().__init__(shell)
        self.menu.focus = len(self.menu.items) - 1

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        self.backdrop(surface)
        self.heading(surface, _("Before it rains"))
        text = self.shell.text
        line = _("As you like it. All of this, and more, is in the settings at any time, and none of it is judged.")
        for row, words in enumerate(text.wrap(line, 500)[:2]):
            text.draw(surface, words, 68, 62 + row * text.line(), look.MIST)
        self.menu.draw(surface, text)
        self.draw_note(surface)
        self.foot(surface, change=self.menu.focused.change is not None)

    def rows(self) -> Menu:
        every = {item.label: item for item in self.items(self.shell.settings)}
        begin = Item(_("Out into the rain"), self._begin, note=_("The evening begins."))
        speaks = ("Language",) if languages(self.shell.options.data) else ()
        asked = [every[label] for label in (*speaks, *ASKED)]
        return Menu([*asked, Item("", head=True), begin], LIST, ROW_PX, self.shell.sound)

    def closed(self) -> None:
        super().closed()
        self.shell.first_time = False

    def _begin(self) -> None:
        self.shell.pop()
        self._go_on()
