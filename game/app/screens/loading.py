"""The way into a chapter: what was seen closes while the chapter is made ready behind it."""

from __future__ import annotations

import contextlib
import math
from typing import TYPE_CHECKING

import pygame

from game.app import look
from game.app.iris import CLOSE_TICKS, SIZE, TOOTH, Passage, passage
from game.app.screens.base import Screen
from game.app.session import Request
from game.content.language import _
from game.sim.faults import FaultError

if TYPE_CHECKING:
    from game.app.session import Session
    from game.app.shell import Shell

PATIENCE_TICKS = 120
"""So long the card breathes while it waits for the chapter."""
ASIDE_S = 0.045
"""At each tick the chapter's making has the machine for so long at most, s."""
BREATH_TICKS = 90
TOOTH_AT, TOOTH_PX = (320.0, 212.0), (7.0, 9.5)
"""Where the tooth under the title breathes, and half its width breathed out and in, px."""
SHOWN_FRAMES = 2
"""The card has been on the window this often before anybody is kept waiting behind it."""


class LoadingScreen(Screen):
    """Closes the picture that was seen, loads, and gives way to play or to what went wrong.

    ``strict`` was asked for on the command line: what goes wrong is raised as ``FaultError`` and told there. ``before``
    is the picture that was seen, ``way`` how it closes; without one there is only the card with the chapter's title,
    which also stands where the chapter is not ready when the picture has closed.
    """

    name = "loading"

    def __init__(
        self,
        shell: Shell,
        request: Request,
        *,
        strict: bool = False,
        before: pygame.Surface | None = None,
        way: Passage | None = None,
    ) -> None:
        super().__init__(shell)
        self.request = request
        self.strict = strict
        self._before = before
        self._way = way or passage()
        self._frames = 0
        """So often the card was shown."""

    def opened(self) -> None:
        if self.request.chapter:
            self.shell.sessions.prefetch(self.request.chapter, self.shell.prompts)
            with contextlib.suppress(FaultError):  # said when it is opened
                card = self.shell.sessions.card(self.request.chapter)
                self.shell.audio.prepare(card.music if card is not None else "")

    @property
    def closing(self) -> bool:
        """What was seen before is still seen."""
        return self._before is not None and self.age < CLOSE_TICKS

    def tick(self) -> None:
        super().tick()
        if self.closing or (self._frames < SHOWN_FRAMES and self._must_wait):
            return
        if self.age < PATIENCE_TICKS and self.shell.sessions.preparing:
            self.shell.sessions.stand_aside(ASIDE_S)
            return  # the card breathes; after that it stands still until the chapter is there
        from game.app.screens.fault import FaultScreen
        from game.app.screens.play import PlayScreen

        try:
            session = self._open(self.request)
        except FaultError as error:
            if self.strict:
                raise
            self.shell.replace(FaultScreen(self.shell, error))
            return
        self.shell.replace(PlayScreen(self.shell, session, self._way))

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        if self.closing and self._before is not None:
            surface.blit(self._before, (0, 0))
            self._way.draw(surface, (self.age + alpha) / CLOSE_TICKS, (SIZE[0] / 2, SIZE[1] / 2))
            return
        surface.fill(look.NIGHT)
        if self._before is not None and not self._must_wait:
            return
        self._frames += 1
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
        breath = 0.5 - 0.5 * math.cos((self.age + alpha) / BREATH_TICKS * math.tau)
        half = TOOTH_PX[0] + (TOOTH_PX[1] - TOOTH_PX[0]) * breath
        points = [(TOOTH_AT[0] + x * half, TOOTH_AT[1] + y * half) for x, y in TOOTH]
        pygame.draw.lines(surface, look.MINT, True, points)

    # -- inside -----------------------------------------------------------------------------------

    def _open(self, request: Request) -> Session:
        """The session. A save may stand at a checkpoint that this game lacks: then the chapter begins anew."""
        shell = self.shell
        record = shell.options.record is not None
        try:
            return shell.sessions.open(request, shell.settings, shell.prompts, record=record)
        except FaultError:
            if self.strict or not request.checkpoint:
                raise
            session = shell.sessions.open(request.from_the_start, shell.settings, shell.prompts, record=record)
        shell.notices.say(shell.text.say(_("The last checkpoint is not in this game; the chapter begins anew.")))
        return session

    @property
    def _must_wait(self) -> bool:
        """Whoever opened the chapter now would have to wait for it."""
        return self._before is None or self.shell.sessions.preparing
