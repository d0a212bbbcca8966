"""Something the game read is wrong: says what, where and what to do, and leads back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.app import look
from game.app.screens.base import MenuScreen
from game.content.language import _
from game.input.menus import Step
from game.sim.faults import FaultError

if TYPE_CHECKING:
    from game.app.shell import Shell
    from game.app.status import Told

BOX = pygame.Rect(50, 40, 540, 284)


class FaultScreen(MenuScreen):
    """Shows a :class:`FaultError`; long lists scroll."""

    name = "fault"

    def __init__(self, shell: Shell, error: FaultError) -> None:
        super().__init__(shell)
        self.error = error
        self._top = 0
        self._lines: list[tuple[str, look.Colour]] | None = None

    def status(self) -> Told:
        return {"tick": 0, "note": str(self.error.faults[0]) if self.error.faults else str(self.error)}

    def step(self, step: Step) -> None:
        if step in (Step.UP, Step.DOWN):
            self.wheel(1 if step is Step.UP else -1)
        elif step in (Step.CONFIRM, Step.BACK):
            self.shell.sound("ui-back")
            self.shell.home()

    def click(self, x: float, y: float) -> None:
        self.shell.home()

    def wheel(self, notches: int) -> None:
        self._top = max(0, min(self._top - notches, len(self._laid()) - self._rows()))

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        self.backdrop(surface)
        look.panel(surface, BOX, look.AMBER)
        text = self.shell.text
        text.draw(surface, _("This cannot be played yet"), BOX.x + 18, BOX.y + 12, look.WHITE, font="big")
        many = len(self.error.faults)
        count = (
            text.say(_("{many} things are wrong with the files")).format(many=many)
            if many > 1
            else _("Something is wrong with the files")
        )
        text.draw(surface, count, BOX.x + 18, BOX.y + 36, look.AMBER)
        lines = self._laid()
        for row, (line, colour) in enumerate(lines[self._top : self._top + self._rows()]):
            text.draw(surface, line, BOX.x + 18, BOX.y + 58 + row * text.line(), colour)
        self.foot(surface, back=_("To the title"))

    def _rows(self) -> int:
        return (BOX.h - 70) // self.shell.text.line()

    def _laid(self) -> list[tuple[str, look.Colour]]:
        if self._lines is None:
            wrap, width = self.shell.text.wrap, BOX.w - 36
            self._lines = []
            for fault in self.error.faults:
                place = ": ".join(part for part in (fault.file, fault.where) if part)
                for words, colour in ((place, look.STEEL), (fault.message, look.WHITE), (fault.remedy, look.MINT)):
                    if words:
                        self._lines += [(line, colour) for line in wrap(words, width)]
                self._lines.append(("", look.WHITE))
        return self._lines
