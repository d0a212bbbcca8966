"""The title: the city in the rain, the logo's neon, and where to go."""

from __future__ import annotations

import random
import threading
from typing import TYPE_CHECKING

import pygame

from game import __version__
from game.app import look
from game.app.city import City
from game.app.menu import Item, Menu
from game.app.screens.base import MenuScreen
from game.app.session import Request
from game.sim.faults import FaultError

if TYPE_CHECKING:
    from game.app.shell import Shell

MOTTO = "IN FOR FOUR, OUT FOR SIX"
MENU_X = 116
LOGO_Y = 42
LOGO_SCALE = 3
FAULTY = 4
"""Index of the letter whose neon tube is loose."""
WARM_UP_TICKS = 3
"""Speakers and heavy modules wait until the title has been seen for so long."""


class TitleScreen(MenuScreen):
    """Continue, new game, chapters, settings, quit."""

    name = "title"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.city = City()
        self._random = random.Random(11)
        self._tube = 1.0
        self._out = 0
        self._logo: tuple[pygame.Surface, pygame.Surface, pygame.Surface] | None = None
        self._warm = False

    def opened(self) -> None:
        super().opened()
        self.shell.pointer(True)
        resume = self.shell.progress.resume
        items = []
        if resume is not None:
            items.append(Item("Continue", self._continue))
        items += [
            Item("New game", self._new_game),
            Item("Chapters", self._chapters),
            Item("Settings", self._settings),
            Item("Controls", self._controls),
            Item("Leave", self.shell.quit),
        ]
        focus = self.menu.focused.label if self.menu.items else ""
        self.menu = Menu(items, pygame.Rect(MENU_X, 150, 136, 18 * len(items)), 18, self.shell.sound)
        self.menu.focus = next((i for i, item in enumerate(items) if item.label == focus), 0)
        self.shell.audio.title()

    def back(self) -> None:
        """Nothing lies behind the title; the focus goes to leaving."""
        self.menu.focus = len(self.menu.items) - 1

    def tick(self) -> None:
        super().tick()
        self.city.tick()
        self._flicker()
        if self.age == WARM_UP_TICKS and not self._warm:
            self._warm = True
            threading.Thread(target=_warm_up, name="warm-up", daemon=True).start()
        elif self.age == WARM_UP_TICKS * 10:
            self.shell.audio.start()

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        self.city.draw(surface)
        self._draw_logo(surface)
        box = self.menu.rect.inflate(16, 12)
        look.panel(surface, box, look.TEAL)
        self.menu.draw(surface, self.shell.text)
        text = self.shell.text
        text.draw(surface, f"New Avalon {__version__}", 8, 360 - text.line("small") - 3, look.STEEL, font="small")
        self.foot(surface, back="")

    # -- inside -----------------------------------------------------------------------------------

    def _continue(self) -> None:
        from game.app.screens.play import start

        resume = self.shell.progress.resume
        if resume is not None:
            start(self.shell, Request(resume.chapter, None, resume.checkpoint, dict(resume.flags), resume.seed))

    def _new_game(self) -> None:
        from game.app.screens.confirm import ConfirmScreen

        if self.shell.progress.resume is None:
            self._begin()
            return
        detail = "The evening that you are in begins anew. Finished chapters keep their ranks."
        self.shell.push(ConfirmScreen(self.shell, "A new evening?", detail, "Begin anew", self._begin))

    def _begin(self) -> None:
        from game.app.screens.fault import FaultScreen
        from game.app.screens.play import start

        try:
            first = self.shell.sessions.cards()[0]
        except FaultError as error:
            self.shell.push(FaultScreen(self.shell, error))
            return
        self.shell.progress.resume = None
        start(self.shell, Request(first.id, seed=self.shell.options.seed or 1))

    def _chapters(self) -> None:
        from game.app.screens.chapter_select import ChapterSelect
        from game.app.screens.fault import FaultScreen

        try:
            self.shell.push(ChapterSelect(self.shell))
        except FaultError as error:
            self.shell.push(FaultScreen(self.shell, error))

    def _settings(self) -> None:
        from game.app.screens.settings import SettingsScreen

        self.shell.push(SettingsScreen(self.shell))

    def _controls(self) -> None:
        from game.app.screens.controls import ControlsScreen

        self.shell.push(ControlsScreen(self.shell))

    def _flicker(self) -> None:
        """A loose tube: mostly lit, now and then it dips for a few ticks. One letter: nothing flashes."""
        if self._out > 0:
            self._out -= 1
        elif self._random.random() < 0.012:
            self._out = self._random.randrange(3, 14)
        target = 0.25 if self._out else 1.0
        self._tube += (target - self._tube) * 0.4

    def _draw_logo(self, surface: pygame.Surface) -> None:
        if self._logo is None:
            self._logo = self._make_logo()
        glow, lit, dark = self._logo
        x = 320 - lit.get_width() // 2
        surface.blit(glow, (x - 12, LOGO_Y - 12), special_flags=pygame.BLEND_RGB_ADD)
        surface.blit(lit, (x, LOGO_Y))
        left, width = self._loose
        if self._tube < 0.97:
            dark.set_alpha(round(255 * (1.0 - self._tube)))
            surface.blit(dark, (x + left, LOGO_Y), (left, 0, width, lit.get_height()))
        text = self.shell.text
        y = LOGO_Y + lit.get_height() + 10
        text.draw(surface, MOTTO, 320, y, look.ROSE, font="small", align="centre")

    def _make_logo(self) -> tuple[pygame.Surface, pygame.Surface, pygame.Surface]:
        """The lit sign, its glow, and the same sign unlit."""
        text, words = self.shell.text, "New Avalon"
        size = (text.width(words, "big") + 2, text.height("big") + 2)
        before = text.width(words[:FAULTY], "big") * LOGO_SCALE
        self._loose = (before, text.width(words[FAULTY], "big") * LOGO_SCALE)

        def sign(face: look.Colour, edge: look.Colour) -> pygame.Surface:
            small = pygame.Surface(size, pygame.SRCALPHA)
            text.draw(small, words, 1, 1, face, font="big", shadow=None)
            mask = pygame.mask.from_surface(pygame.transform.scale_by(small, LOGO_SCALE))
            picture = pygame.Surface(mask.get_size(), pygame.SRCALPHA)
            for dx, dy in ((0, 2), (1, 3), (-1, 0), (1, 0), (0, -1), (0, 1)):
                mask.to_surface(picture, setcolor=look.NIGHT, unsetcolor=None, dest=(dx, dy))
            mask.to_surface(picture, setcolor=edge, unsetcolor=None)
            inner = mask.copy()
            for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                moved = pygame.mask.Mask(mask.get_size())
                moved.draw(mask, (dx, dy))
                inner = inner.overlap_mask(moved, (0, 0))
            inner.to_surface(picture, setcolor=face, unsetcolor=None)
            return picture

        lit, dark = sign(look.WHITE, look.MINT), sign((40, 60, 84), (31, 60, 84))
        shine = pygame.Surface((lit.get_width() + 24, lit.get_height() + 24))
        mask = pygame.mask.from_surface(lit)
        mask.to_surface(shine, setcolor=(20, 120, 118), unsetcolor=None, dest=(12, 12))
        return pygame.transform.gaussian_blur(shine, 7), lit, dark


def _warm_up() -> None:
    """Import what a chapter needs while the title is looked at. What fails here is said when a chapter starts."""
    import contextlib
    import importlib

    for module in ("game.view.mixer", "game.content.start", "game.view.view"):
        with contextlib.suppress(Exception):
            importlib.import_module(module)
