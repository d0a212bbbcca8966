"""The title: the city in the rain, the logo's neon, and where to go."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pygame

from game import __version__
from game.app import look
from game.app.city import Sign
from game.app.menu import Item, Menu
from game.app.screens.base import MenuScreen
from game.app.screens.set_out import begin, go_on
from game.content.language import _
from game.sim.faults import FaultError

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.app.screens.base import Screen
    from game.app.session import ChapterCard
    from game.app.shell import Shell

MOTTO = _("IN FOR FOUR, OUT FOR SIX")
GREETING = _("GOOD MORNING")
"""In place of the motto, when the evening that was played last is over."""
CONTINUE = _("Continue")
COMFORT = _("Comfort first")
MENU_X, MENU_Y = 44, 116
LOGO_Y = 22
WARM_UP_TICKS = 3
"""Speakers and heavy modules wait until the title has been seen for so long."""


class TitleScreen(MenuScreen):
    """Continue, new game, evenings, chapters, settings, controls, leave."""

    name = "title"
    far = 0.0

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        folder = shell.options.data / "assets" / "ui"
        self.sign = Sign(folder)
        self._readied = False
        self._card: ChapterCard | None = None

    def opened(self) -> None:
        super().opened()
        items = []
        if self.shell.progress.resume is not None:
            items.append(Item(CONTINUE, self._continue))
        items.append(Item(_("New game"), self._new_game))
        if self.shell.first_time and not self.shell.evenings.begun:
            items.append(Item(COMFORT, self._comfort))
        if self.shell.evenings.begun:
            items.append(Item(_("Saved evenings"), self._evenings))
        items += [
            Item(_("Chapters"), self._chapters),
            Item(_("Settings"), self._settings),
            Item(_("Controls"), self._controls),
            Item(_("Leave"), self.shell.quit),
        ]
        focus = self.menu.focused.label if self.menu.items else ""
        self.menu = Menu(items, pygame.Rect(MENU_X, MENU_Y, 136, 18 * len(items)), 18, self.shell.sound)
        self.menu.focus = next((i for i, item in enumerate(items) if item.label == focus), 0)
        self.shell.city.morning = self.shell.evenings.over
        self.shell.audio.title()
        if self._readied:
            self._make_ready()

    @property
    def evening(self) -> str:
        """Where "Continue" goes on: the chapter's number and title, "" until they were read; and which evening it is,
        where there are more."""
        if self._card is None:
            return ""
        where = f"{self._card.number}  {self.shell.text.say(self._card.title)}"
        if len(self.shell.evenings.begun) < 2:
            return where
        return self.shell.text.say(_("Evening {number}: {chapter}")).format(
            number=self.shell.evening.number, chapter=where
        )

    @property
    def over(self) -> str:
        """What stands over the rows: where it goes on, or a word to whoever is here for the first time."""
        if self.menu.focused.label == CONTINUE:
            return self.evening
        if self.menu.focused.label == COMFORT:
            return _("Text, flashes, difficulty")
        return ""

    def back(self) -> None:
        """Nothing lies behind the title; the focus goes to leaving."""
        self.menu.focus = len(self.menu.items) - 1

    def tick(self) -> None:
        super().tick()
        self.sign.tick()
        if self.age == WARM_UP_TICKS:
            self.shell.warm_up.begin()
        elif self.age > WARM_UP_TICKS and self.shell.warm_up.done:
            self.shell.audio.start()
            if not self._readied:
                self._readied = True
                self._make_ready()

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        self.shell.city.draw_far(surface)
        self._draw_name(surface)
        box = self.menu.rect.inflate(16, 12)
        look.panel(surface, box, look.TEAL)
        self.menu.draw(surface, self.shell.text)
        text = self.shell.text
        over = self.over
        if over:
            text.draw(surface, over, box.x + 8, box.top - text.line("small") - 1, look.AMBER, font="small")
        faint = look.MIST if self.shell.city.morning else look.STEEL
        text.draw(surface, f"New Avalon {__version__}", 8, 360 - text.line("small") - 3, faint, font="small")
        self.foot(surface, back="")

    def _draw_name(self, surface: pygame.Surface) -> None:
        text = self.shell.text
        if self.sign.lit is None:
            text.draw(surface, "New Avalon", 320, LOGO_Y + 20, look.WHITE, font="big", align="centre")
        self.sign.draw(surface, 320, LOGO_Y)
        motto = GREETING if self.shell.city.morning else MOTTO
        text.draw(surface, motto, 320, LOGO_Y + 66, look.MIST, font="small", align="centre")

    # -- inside -----------------------------------------------------------------------------------

    def _make_ready(self) -> None:
        """What "Continue" or a new evening would open is made ready while the title is looked at."""
        resume = self.shell.progress.resume
        with contextlib.suppress(FaultError):  # said when it is opened
            chapter = resume.chapter if resume is not None else self.shell.sessions.cards()[0].id
            self.shell.sessions.prefetch(chapter, self.shell.prompts)
            self._card = self.shell.sessions.card(chapter) if resume is not None else None

    def _continue(self) -> None:
        go_on(self.shell, self.shell.evening.number)

    def _new_game(self) -> None:
        """The first evening begins at once; a later one asks where."""
        if self.shell.evenings.begun:
            full = _("All places are taken. Choose one to begin anew in.")
            self._evenings(self.shell.evenings.empty, "" if self.shell.evenings.empty else full)
        else:
            begin(self.shell, self.shell.evening.number)

    def _comfort(self) -> None:
        from game.app.screens.comfort import ComfortScreen

        self.shell.push(ComfortScreen(self.shell, self._new_game))

    def _evenings(self, focus: int | None = None, note: str = "") -> None:
        from game.app.screens.evenings import EveningsScreen

        self._opens(lambda: EveningsScreen(self.shell, focus or self.shell.evening.number, note))

    def _chapters(self) -> None:
        from game.app.screens.chapter_select import ChapterSelect

        self._opens(lambda: ChapterSelect(self.shell))

    def _opens(self, page: Callable[[], Screen]) -> None:
        """A page that needs the list of chapters, or what is wrong with that."""
        from game.app.screens.fault import FaultScreen

        try:
            self.shell.push(page())
        except FaultError as error:
            self.shell.push(FaultScreen(self.shell, error))

    def _settings(self) -> None:
        from game.app.screens.settings import SettingsScreen

        self.shell.push(SettingsScreen(self.shell))

    def _controls(self) -> None:
        from game.app.screens.controls import ControlsScreen

        self.shell.push(ControlsScreen(self.shell))
