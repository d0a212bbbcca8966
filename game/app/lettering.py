"""Words on the shell's screens, in the game's own pixel fonts."""

from __future__ import annotations

from pathlib import Path

import pygame

from game.content.language import Language
from game.view.text import Colour as Colour
from game.view.text import PixelFont

NIGHT: Colour = (10, 9, 24)
BALANCE_PX = 8
"""Lines are made shorter in such steps, px."""


class Lettering:
    """The three fonts: "pixel" for everything, "small" for hints, "big" for titles. Loaded when first used.

    Marked texts are drawn, measured and broken in the player's ``language``; a text with figures to fill in is asked for
    with ``say`` first.

    Raises ``FaultError`` when a font is missing or damaged.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._fonts: dict[str, PixelFont] = {}
        self.language = Language()

    def say(self, text: str) -> str:
        """A marked text in the player's language."""
        return self.language(text)

    def line(self, font: str = "pixel") -> int:
        """From one line to the next, px."""
        return self._font(font).line

    def height(self, font: str = "pixel") -> int:
        """A line's height, px."""
        return self._font(font).height

    def width(self, text: str, font: str = "pixel") -> int:
        """How wide a line is, px."""
        return self._font(font).width(self.say(text))

    def draw(
        self,
        surface: pygame.Surface,
        text: str,
        x: int,
        y: int,
        colour: Colour,
        *,
        font: str = "pixel",
        align: str = "left",
        shadow: Colour | None = NIGHT,
    ) -> int:
        """Draw one line; ``x`` is its left end, middle or right end as ``align`` says. Returns its width, px."""
        face, text = self._font(font), self.say(text)
        if shadow is not None:
            face.draw(surface, text, x + 1, y + 1, shadow, align=align)
        return face.draw(surface, text, x, y, colour, align=align)

    def wrap(self, text: str, width: int, font: str = "pixel") -> list[str]:
        """The text broken into lines of at most ``width`` px; a word that is longer is cut."""
        return self._font(font).wrap(self.say(text), width)

    def balanced(self, text: str, width: int, most: int, font: str = "pixel") -> list[str]:
        """The text broken into no more lines than it needs and at most ``most``, all about as long as each other."""
        lines = self.wrap(text, width, font)
        narrower = width
        while 1 < len(lines) <= most and narrower > width // 2:
            narrower -= BALANCE_PX
            tried = self.wrap(text, narrower, font)
            if len(tried) > len(lines):
                break
            lines = tried
        return lines[:most]

    def fit(self, text: str, width: int, font: str = "pixel") -> str:
        """The text, cut with an ellipsis if it is wider than ``width`` px."""
        return self._font(font).fit(self.say(text), width)

    def _font(self, name: str) -> PixelFont:
        font = self._fonts.get(name)
        if font is None:
            font = self._fonts[name] = PixelFont(self._folder / name)
        return font
