"""The phone: messages, the Smile Score, a map, records, settings. It slides in within a quarter of a second."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.app import look
from game.app.diary import Line
from game.app.screens import phone_glass, phone_pages, phone_talk
from game.app.screens.base import MenuScreen
from game.app.screens.phone_glass import BODY, GLASS
from game.app.screens.phone_pages import Row
from game.content.language import _
from game.input.bindings import Action
from game.input.devices import Device
from game.input.menus import Step

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.app.screens.play import PlayScreen
    from game.app.shell import Shell
    from game.app.status import Told
    from game.input.devices import Edge

OPEN_TICKS = 15
"""A quarter of a second."""
AWAY_PX = 352
"""Put away, it lies so far below, px."""
TABS_Y = 74
"""Where the row of pages stands, px below the glass's top."""
PAGE_Y = 104
"""Where a page begins, px below the glass's top."""
EVENING, MORNING, BETWEEN = 18 * 60 + 4, 8 * 60 + 5, 26
"""When the evening and the morning begin, and how far two chapters lie apart, minutes."""
PAGES = (_("Messages"), _("Score"), _("Map"), _("Records"), _("Settings"))
LEGEND_PX = 13
"""Below the map stands what its marks mean, px."""
KEYS = {
    Device.KEYBOARD: ("key/left", "key/return", "key/escape"),
    Device.MOUSE: ("mouse/left", "mouse/left", "mouse/right"),
    Device.PAD: ("pad/dpad-left", "pad/a", "pad/b"),
}
"""What turns pages, opens and puts away, by the device that was used last."""
NOW_PX = 50
"""How high the card is that says what is to be done, px."""
LISTED = ("Messages", "Records")
"""Pages that are lines to scroll."""


class PhoneScreen(MenuScreen):
    """Pages side by side: left and right turn them, up and down scroll."""

    name = "phone"
    overlay = True

    def __init__(self, shell: Shell, play: PlayScreen, page: str = PAGES[0]) -> None:
        super().__init__(shell)
        self.play = play
        self.page = PAGES.index(page)
        self._scroll = 0
        self._laid: dict[str, Sequence[Row | phone_talk.Block]] = {}
        self._faces: dict[str, pygame.Surface | None] = {}
        self._map: pygame.Surface | None = None
        self._picture = pygame.Surface((640, 360), pygame.SRCALPHA)
        self.shell.sound("phone-up")

    @property
    def shown(self) -> str:
        """The page's name."""
        return PAGES[self.page]

    def status(self) -> Told:
        return self.play.status()

    def edges(self, edges: Sequence[Edge]) -> None:
        for edge in edges:
            if edge.down and {Action.PHONE, Action.PAUSE} & set(self.shell.bindings.actions(edge.source)):
                self.back()
                return
        super().edges(edges)

    def step(self, step: Step) -> None:
        if step in (Step.UP, Step.DOWN):
            self.wheel(1 if step is Step.UP else -1)
        elif step in (Step.LEFT, Step.RIGHT, Step.PREVIOUS, Step.NEXT):
            self._turn((self.page + (1 if step in (Step.RIGHT, Step.NEXT) else -1)) % len(PAGES))
        elif step is Step.CONFIRM and self.shown == "Settings":
            self._settings()
        elif step in (Step.BACK, Step.CONFIRM):
            self.back()

    def click(self, x: float, y: float) -> None:
        if not BODY.collidepoint(x, y):
            self.back()
            return
        tabs = pygame.Rect(GLASS.x, GLASS.y + TABS_Y - 4, GLASS.w, 16)
        if tabs.collidepoint(x, y):
            self._turn(min(len(PAGES) - 1, int((x - tabs.x) * len(PAGES) / tabs.w)))
        elif self.shown == "Settings":
            self._settings()

    def wheel(self, notches: int) -> None:
        if self.shown not in LISTED:
            return
        line = self.shell.text.line()
        longest = sum(row.height for row in self._rows()) - self._window().h
        away = notches if self.shown == "Messages" else -notches  # messages begin at their end
        self._scroll = max(0, min(max(0, longest), self._scroll + away * line * 2))

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        look.dim(surface, (130, 126, 150))
        part = min(1.0, (self.age + alpha) / OPEN_TICKS)
        slide = round((1.0 - part) ** 3 * AWAY_PX)
        self._picture.fill((0, 0, 0, 0))
        self._draw_phone(self._picture)
        surface.blit(self._picture, (0, slide))

    def closed(self) -> None:
        """It slides out of sight over what goes on already."""
        self.shell.sound("phone-down")
        self.shell.part_from(self._picture, AWAY_PX)

    # -- inside -----------------------------------------------------------------------------------

    def _turn(self, page: int) -> None:
        if page != self.page:
            self.page, self._scroll = page, 0
            self.shell.sound("phone-page")

    def _settings(self) -> None:
        from game.app.screens.settings import SettingsScreen

        self.shell.sound("ui-confirm")
        self.shell.push(SettingsScreen(self.shell))

    def _window(self) -> pygame.Rect:
        return pygame.Rect(GLASS.x + 10, GLASS.y + PAGE_Y, GLASS.w - 20, GLASS.h - PAGE_Y - 6)

    def _draw_phone(self, surface: pygame.Surface) -> None:
        text = self.shell.text
        surface.blit(phone_glass.body(), (0, 0))
        minutes = self._minutes()
        phone_glass.draw_bar(surface, text, f"{minutes // 60 % 24}:{minutes % 60:02}", text.say(_("NEW AVALON NET")))
        self._draw_now(surface)
        phone_glass.draw_tabs(surface, text, PAGES, self.page, GLASS.y + TABS_Y)
        self._draw_page(surface)
        turn, open_it, away = KEYS[self.shell.devices.last]
        act = [(open_it, _("Open"))] if self.shown == "Settings" else []
        pairs = [(turn, _("Pages")), *act, (away, _("Put away"))]
        look.hints(surface, self.shell.kit, pairs, BODY.centerx, BODY.bottom - 17, "centre")

    def _minutes(self) -> int:
        """What the clock says, minutes: the evening's chapters follow one another, and the last is the morning after."""
        card = self.shell.sessions.card(self.play.session.request.chapter)
        played = self.play.session.world.tick // 3600
        if card is None:
            return EVENING + played
        if not card.next and card.number > 1:
            return MORNING + played
        return EVENING + (card.number - 1) * BETWEEN + played

    def _draw_now(self, surface: pygame.Surface) -> None:
        """What is to be done, on a card."""
        text = self.shell.text
        card = pygame.Rect(GLASS.x + 6, GLASS.y + 19, GLASS.w - 12, NOW_PX)
        pygame.draw.rect(surface, look.PANEL, card, border_radius=4)
        pygame.draw.rect(surface, look.EDGE, card, 1, border_radius=4)
        surface.fill(look.AMBER, (card.x, card.y + 4, 2, card.h - 8))
        x, y = card.x + 8, card.y + 5
        text.draw(surface, _("NOW"), x, y, look.TEAL, font="small")
        objective = self.play.session.world.objective or text.say(_("Look around."))
        for line in text.wrap(objective, card.w - 14)[:3]:
            y += text.line()
            text.draw(surface, line, x, y, look.WHITE)

    def _draw_page(self, surface: pygame.Surface) -> None:
        world, window = self.play.session.world, self._window()
        if self.shown in LISTED:
            self._draw_rows(surface, window)
        elif self.shown == "Score":
            phone_pages.draw_score(surface, world, self.shell.text, window)
        elif self.shown == "Map":
            if self._map is None:
                size = (window.w, window.h - LEGEND_PX)
                self._map = phone_pages.map_picture(self.play.session.view, world, size)
            surface.blit(self._map, window)
            phone_pages.draw_legend(surface, self.shell.text, window.x + 2, window.bottom - LEGEND_PX + 4)
        else:
            text = self.shell.text
            for number, line in enumerate(
                text.wrap(_("Sound, picture, speed, assists: all that can be set."), GLASS.w - 20)
            ):
                y = window.y + 24 + number * text.line()
                text.draw(surface, line, window.centerx, y, look.PALE, align="centre")

    def _draw_rows(self, surface: pygame.Surface, window: pygame.Rect) -> None:
        rows = self._rows()
        surface.set_clip(window)
        tall = sum(row.height for row in rows)
        latest = self.shown == "Messages" and tall > window.h
        y = window.bottom - tall + self._scroll if latest else window.y - self._scroll
        for row in rows:
            if window.y - row.height <= y < window.bottom:
                row.draw(surface, self.shell.text, window.x, y, window.w)
            y += row.height
        surface.set_clip(None)
        if tall > window.h:
            self._draw_thumb(surface, window, tall, latest=latest)

    def _draw_thumb(self, surface: pygame.Surface, window: pygame.Rect, tall: int, *, latest: bool) -> None:
        """Beside a page that can be scrolled, how much of it is seen and where."""
        hidden = tall - window.h
        begins = (hidden - self._scroll if latest else self._scroll) / tall
        look.thumb(surface, pygame.Rect(window.right + 4, window.y, 2, window.h), begins, window.h / tall)

    def _rows(self) -> Sequence[Row | phone_talk.Block]:
        """The page laid out. Nothing of it can change while the phone is open."""
        page = self.shown
        if page not in self._laid:
            text, width = self.shell.text, GLASS.w - 20
            if page == "Messages":
                titles = {card.id: card.title for card in self.shell.sessions.cards()}
                hero = self.play.session.world.hero
                said = phone_talk.messages(self._said(), titles, text, width, hero.kind if hero else "", self._face)
                self._laid[page] = said or [Row(_("Nothing yet."), look.STEEL, "pixel", text.line())]
            else:
                self._laid[page] = phone_pages.records(self.play.session.world, text, width)
        return self._laid[page]

    def _face(self, kind: str) -> pygame.Surface | None:
        if kind not in self._faces:
            self._faces[kind] = phone_glass.face(self.play.session.view, kind)
        return self._faces[kind]

    def _said(self) -> list[Line]:
        """What the diary has, and what was said since; on a walk about a map, that alone."""
        session = self.play.session
        chapter = session.request.chapter
        fresh = [Line(chapter, line.speaker, line.text) for line in session.world.dialogue.log[session.kept :]]
        return [*self.shell.evening.diary.lines, *fresh] if chapter else fresh
