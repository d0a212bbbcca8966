"""One picture while a chapter loads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.app import look
from game.app.screens.base import Screen
from game.app.session import Request
from game.content.language import _
from game.sim.faults import FaultError

if TYPE_CHECKING:
    from game.app.shell import Shell

SHOWN_FRAMES = 2
"""The picture has been on the window this often before the loading begins."""


class LoadingScreen(Screen):
    """Shows where we go, then loads and gives way to play, or to what went wrong.

    ``strict`` was asked for on the command line: what goes wrong is raised as ``FaultError`` and told there.
    """

    name = "loading"

    def __init__(self, shell: Shell, request: Request, *, strict: bool = False) -> None:
        super().__init__(shell)
        self.request = request
        self.strict = strict
        self._frames = 0

    def tick(self) -> None:
        super().tick()
        if self._frames < SHOWN_FRAMES:
            return
        from game.app.screens.fault import FaultScreen
        from game.app.screens.play import PlayScreen

        shell = self.shell
        try:
            session = shell.sessions.open(
                self.request, shell.settings, shell.prompts, record=shell.options.record is not None
            )
        except FaultError as error:
            if self.strict:
                raise
            shell.replace(FaultScreen(shell, error))
            return
        shell.replace(PlayScreen(shell, session))

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        self._frames += 1
        surface.fill(look.NIGHT)
        text = self.shell.text
        title, over = text.say(_("A walk")), text.say(_("Loading"))
        if self.request.map is not None:
            title = self.request.map.stem.replace("-", " ").title()
        else:
            try:
                card = self.shell.sessions.card(self.request.chapter)
            except FaultError:
                card = None
            if card is not None:
                title, over = card.title, text.say(_("Chapter {number}")).format(number=card.number)
        text.draw(surface, over.upper(), 320, 148, look.TEAL, font="small", align="centre")
        text.draw(surface, text.fit(title, 560, "big"), 320, 162, look.WHITE, font="big", align="centre")
        pygame.draw.line(surface, look.MAGENTA, (290, 192), (350, 192))
