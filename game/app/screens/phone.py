"""The phone: what is to be done, and everything that was said. It slides in within a quarter of a second."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pygame

from game.app import look
from game.app.screens.base import MenuScreen
from game.input.bindings import Action
from game.input.devices import Device
from game.input.menus import Step

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.app.screens.play import PlayScreen
    from game.app.shell import Shell
    from game.input.devices import Edge

OPEN_TICKS = 15
"""A quarter of a second."""
BODY = pygame.Rect(212, 10, 216, 340)
GLASS = BODY.inflate(-16, -40)
LOG_Y = 104
"""Where the messages begin, px below the glass's top."""
SPEAKERS = {
    "elara": ("Dr. Quill", look.MINT),
    "lena": ("Lena", look.AMBER),
    "kade": ("Kade", look.EMBER),
    "orion": ("Orion", look.ROSE),
}


class PhoneScreen(MenuScreen):
    """Objective and messages; up and down scroll."""

    name = "phone"
    overlay = True

    def __init__(self, shell: Shell, play: PlayScreen) -> None:
        super().__init__(shell)
        self.play = play
        self._scroll = 0
        self._laid: list[tuple[str, look.Colour, str, int]] | None = None

    def status(self) -> dict[str, Any]:
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
        elif step in (Step.BACK, Step.CONFIRM):
            self.back()

    def click(self, x: float, y: float) -> None:
        if not BODY.collidepoint(x, y):
            self.back()

    def wheel(self, notches: int) -> None:
        line = self.shell.text.line()
        room = GLASS.h - LOG_Y - 6
        longest = sum(height for *_, height in self._lines()) - room
        self._scroll = max(0, min(max(0, longest), self._scroll + notches * line * 2))

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        look.dim(surface, (130, 126, 150))
        part = min(1.0, (self.age + alpha) / OPEN_TICKS)
        slide = round((1.0 - part) ** 3 * 352)
        picture = pygame.Surface((640, 360), pygame.SRCALPHA)
        self._draw_phone(picture)
        surface.blit(picture, (0, slide))

    # -- inside -----------------------------------------------------------------------------------

    def _draw_phone(self, surface: pygame.Surface) -> None:
        text = self.shell.text
        pygame.draw.rect(surface, look.NIGHT, BODY.inflate(4, 4), border_radius=16)
        pygame.draw.rect(surface, (34, 31, 70), BODY, border_radius=14)
        pygame.draw.rect(surface, look.STEEL, BODY, 1, border_radius=14)
        pygame.draw.rect(surface, look.NIGHT, (BODY.centerx - 18, BODY.y + 8, 36, 4), border_radius=2)
        pygame.draw.rect(surface, (16, 14, 38), GLASS)
        x, y = GLASS.x + 10, GLASS.y + 8
        minutes = 21 * 60 + 4 + self.play.session.world.tick // 3600
        text.draw(surface, f"{minutes // 60 % 24}:{minutes % 60:02}", x, y, look.MIST, font="small")
        text.draw(surface, "NEW AVALON NET", GLASS.right - 10, y, look.STEEL, font="small", align="right")
        y += 18
        text.draw(surface, "NOW", x, y, look.TEAL, font="small")
        objective = self.play.session.world.objective or "Look around."
        for line in text.wrap(objective, GLASS.w - 20)[:3]:
            y += text.line()
            text.draw(surface, line, x, y, look.WHITE)
        y = GLASS.y + LOG_Y - 18
        text.draw(surface, "MESSAGES", x, y, look.TEAL, font="small")
        left = x + text.width("MESSAGES", "small") + 6
        pygame.draw.line(surface, look.EDGE, (left, y + 3), (GLASS.right - 10, y + 3))
        self._draw_log(surface)
        pad = self.shell.devices.last is Device.PAD
        pairs = [("pad/dpad-up" if pad else "key/up", "Scroll"), ("pad/b" if pad else "key/escape", "Put away")]
        look.hints(surface, self.shell.kit, pairs, BODY.centerx, BODY.bottom - 17, "centre")

    def _draw_log(self, surface: pygame.Surface) -> None:
        text = self.shell.text
        window = pygame.Rect(GLASS.x + 10, GLASS.y + LOG_Y, GLASS.w - 20, GLASS.h - LOG_Y - 6)
        lines = self._lines()
        surface.set_clip(window)
        tall = sum(height for *_, height in lines)
        y = window.y if tall <= window.h else window.bottom - tall + self._scroll
        if not lines:
            text.draw(surface, "Nothing yet.", window.x, window.y, look.STEEL)
        for words, colour, font, height in lines:
            if window.y - height <= y < window.bottom:
                text.draw(surface, words, window.x, y, colour, font=font)
            y += height
        surface.set_clip(None)

    def _lines(self) -> list[tuple[str, look.Colour, str, int]]:
        """The log laid out: words, colour, font, height. It cannot change while the phone is open."""
        if self._laid is None:
            text, laid = self.shell.text, []
            speaker = ""
            for said in self.play.session.world.dialogue.log[-200:]:
                name, colour = SPEAKERS.get(said.speaker, (said.speaker.replace("-", " ").title(), look.MIST))
                if name != speaker:
                    speaker = name
                    laid.append((name, colour, "small", text.line("small") + 3))
                wrapped = text.wrap(said.text, GLASS.w - 20)
                laid += [(line, look.PALE, "pixel", text.line()) for line in wrapped]
                laid.append(("", look.PALE, "small", 5))
            self._laid = laid
        return self._laid
