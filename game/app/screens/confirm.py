"""A question with a way out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import pygame

from game.app import look
from game.app.menu import Item, Menu
from game.app.screens.base import MenuScreen
from game.content.language import _

if TYPE_CHECKING:
    from game.app.shell import Shell

WIDE, HEAD_PX, FOOT_PX, ROW_PX = 372, 40, 10, 22
"""How wide the box is, what its title and its lower edge take, and a row, px."""
LINES = 3
"""So many lines of words stand between the title and the answers."""


class QuestionScreen(MenuScreen):
    """Asks. Below the title stands what the answer with the focus means, or what is told of all of them."""

    name = "question"
    overlay = True

    def __init__(self, shell: Shell, question: str, answers: Sequence[Item], detail: str = "") -> None:
        super().__init__(shell)
        self.question = question
        self.detail = detail
        tall = ROW_PX * len(answers)
        words = LINES * shell.text.line() + 8
        self.box = pygame.Rect(0, 0, WIDE, HEAD_PX + words + tall + FOOT_PX)
        self.box.center = (320, 176)
        rect = pygame.Rect(self.box.x + 40, self.box.bottom - FOOT_PX - tall, WIDE - 80, tall)
        self.menu = Menu(answers, rect, ROW_PX, shell.sound)

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        look.dim(surface)
        look.unfold(surface, self.box, self.age + alpha)
        look.panel(surface, self.box, look.AMBER)
        text = self.shell.text
        title, middle = text.fit(self.question, WIDE - 16, "big"), self.box.centerx
        text.draw(surface, title, middle, self.box.y + 12, look.WHITE, font="big", align="centre")
        said = self.detail or self.menu.focused.note
        for index, line in enumerate(text.balanced(said, WIDE - 32, LINES)):
            y = self.box.y + HEAD_PX + index * text.line()
            text.draw(surface, line, middle, y, look.MIST, align="centre")
        self.menu.draw(surface, text)
        surface.set_clip(None)
        self.foot(surface)

    def answered(self, act: Callable[[], None]) -> Callable[[], None]:
        """What an answer does: the question goes, and then it is done."""

        def answer() -> None:
            self.shell.pop()
            act()

        return answer


class ConfirmScreen(QuestionScreen):
    """Asks whether; the focus is on the answer that changes nothing."""

    name = "confirm"

    def __init__(self, shell: Shell, question: str, detail: str, yes: str, act: Callable[[], None]) -> None:
        super().__init__(shell, question, (Item(_("Stay"), self.back), Item(yes, self.answered(act))), detail)
