"""Pause: the world stands still behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.app import look
from game.app.menu import Item, Menu
from game.app.screens.base import MenuScreen
from game.app.session import Request
from game.content.language import _

if TYPE_CHECKING:
    from game.app.screens.play import PlayScreen
    from game.app.shell import Shell
    from game.app.status import Told

WIDE, HEAD_PX, FOOT_PX, ROW_PX = 300, 44, 12, 22
"""How wide the box is, what its title and its lower edge take, and a row, px."""
MIDDLE = (320, 172)


class PauseScreen(MenuScreen):
    """Resume, back to the checkpoint or to the chapter's beginning, skip the part at hand, settings, controls, leave."""

    name = "pause"
    overlay = True

    def __init__(self, shell: Shell, play: PlayScreen) -> None:
        super().__init__(shell)
        self.play = play
        chapter = bool(play.session.request.chapter)
        items = [
            Item(_("Go on"), self.back),
            Item(_("Back to the last checkpoint") if chapter else _("Start again"), self._again),
            *([Item(_("Begin the chapter anew"), self._anew)] if chapter else []),
            *([Item(_("Skip this part"), self._skip)] if chapter and play.session.skippable else []),
            Item(_("Settings"), self._settings),
            Item(_("Controls"), self._controls),
            Item(_("Leave to the title"), self._leave),
        ]
        objective = play.session.world.objective
        self._lines = shell.text.balanced(objective, WIDE - 28, 2) if objective else []
        """What is to be done."""
        words = shell.text.line() * len(self._lines) + (8 if self._lines else 0)
        self.box = pygame.Rect(0, 0, WIDE, HEAD_PX + words + ROW_PX * len(items) + FOOT_PX)
        self.box.center = MIDDLE
        rows = pygame.Rect(self.box.x + 12, self.box.y + HEAD_PX + words, WIDE - 24, ROW_PX * len(items))
        self.menu = Menu(items, rows, ROW_PX, shell.sound)

    def status(self) -> Told:
        return self.play.status()

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        look.dim(surface)
        look.unfold(surface, self.box, self.age + alpha)
        look.panel(surface, self.box, look.MINT)
        text = self.shell.text
        middle = self.box.centerx
        text.draw(surface, _("Paused"), middle, self.box.y + 14, look.WHITE, font="big", align="centre")
        for index, line in enumerate(self._lines):
            y = self.box.y + HEAD_PX + index * text.line()
            text.draw(surface, line, middle, y, look.AMBER, align="centre")
        self.menu.draw(surface, text)
        surface.set_clip(None)
        self.foot(surface, back=_("Go on"))

    def _again(self) -> None:
        from game.app.screens.confirm import ConfirmScreen
        from game.app.screens.play import start

        old = self.play.session.request
        request = old
        resume = self.shell.progress.resume
        if old.chapter and resume is not None and resume.chapter == old.chapter:
            request = Request.going_on(self.shell.progress) or old
        again = _("What happened since the last checkpoint happens again.")
        what = again if old.chapter else _("The walk begins anew.")
        self.shell.push(
            ConfirmScreen(self.shell, _("Go back?"), what, _("Go back"), lambda: start(self.shell, request))
        )

    def _anew(self) -> None:
        from game.app.screens.confirm import ConfirmScreen
        from game.app.screens.play import start

        request = self.play.session.request.from_the_start
        detail = _("All of this chapter happens again, with what the evening knew when it began.")
        ask = _("Begin the chapter anew?")
        self.shell.push(ConfirmScreen(self.shell, ask, detail, _("Begin anew"), lambda: start(self.shell, request)))

    def _skip(self) -> None:
        """The assist: what is said and seen still happens, the part at hand does not have to be played."""
        self.play.skip_part()
        self.back()

    def _settings(self) -> None:
        from game.app.screens.settings import SettingsScreen

        self.shell.push(SettingsScreen(self.shell))

    def _controls(self) -> None:
        from game.app.screens.controls import ControlsScreen

        self.shell.push(ControlsScreen(self.shell))

    def _leave(self) -> None:
        from game.app.screens.confirm import ConfirmScreen

        kept = _("The last checkpoint is kept; “Continue” on the title goes on from there.")
        if self.shell.evening.beside is not None:
            kept = _("This chapter was played by itself: the evening waits where it was.")
        elif not self.play.session.request.chapter:
            kept = _("A walk is not kept.")
        self.shell.push(ConfirmScreen(self.shell, _("Leave?"), kept, _("Leave"), self.shell.home))
