"""A question with a way out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pygame

from game.app import look
from game.app.menu import Item, Menu
from game.app.screens.base import MenuScreen
from game.content.language import _

if TYPE_CHECKING:
    from game.app.shell import Shell

BOX = pygame.Rect(160, 108, 320, 140)


class ConfirmScreen(MenuScreen):
    """Asks; the focus is on the answer that changes nothing."""

    name = "confirm"
    overlay = True

    def __init__(self, shell: Shell, question: str, detail: str, yes: str, act: Callable[[], None]) -> None:
        super().__init__(shell)
        self.question = question
        self.detail = detail
        self._act = act
        rect = pygame.Rect(BOX.x + 60, BOX.bottom - 54, BOX.w - 120, 44)
        self.menu = Menu([Item(_("Stay"), self.back), Item(yes, self._yes)], rect, 22, shell.sound)

    def _yes(self) -> None:
        self.shell.pop()
        self._act()

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        look.dim(surface)
        look.unfold(surface, BOX, self.age + alpha)
        look.panel(surface, BOX, look.AMBER)
        text = self.shell.text
        text.draw(
            surface,
            text.fit(self.question, BOX.w - 16, "big"),
            BOX.centerx,
            BOX.y + 12,
            look.WHITE,
            font="big",
            align="centre",
        )
        for index, line in enumerate(text.wrap(self.detail, BOX.w - 32)[:3]):
            text.draw(surface, line, BOX.centerx, BOX.y + 40 + index * text.line(), look.MIST, align="centre")
        self.menu.draw(surface, text)
        surface.set_clip(None)
