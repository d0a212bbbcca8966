"""Words on the shell's screens, in the game's own pixel fonts.

A font is a picture of glyphs and a table (see ``assets/fonts``). Where a font is missing the screens still work:
pygame's own font stands in.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pygame

Colour = tuple[int, int, int]
STAND_IN_PX = {"small": 13, "pixel": 16, "big": 28}
"""Sizes of the stand-in font."""


class _Font:
    """One pixel font; tinted copies of its picture are kept per colour."""

    def __init__(self, picture: pygame.Surface, table: dict[str, Any]) -> None:
        self.height = int(table["height"])
        self.line = int(table.get("line", self.height + 1))
        self._picture = picture
        self._glyphs: dict[str, list[int]] = table["glyphs"]
        self._kerning: dict[str, int] = table.get("kerning", {})
        self._tinted: dict[Colour, pygame.Surface] = {}

    def width(self, text: str) -> int:
        total = 0
        for index, letter in enumerate(text):
            total += self._glyph(letter)[4] + self._kerning.get(text[index : index + 2], 0)
        return total

    def draw(self, surface: pygame.Surface, text: str, x: int, y: int, colour: Colour) -> None:
        sheet = self._tinted.get(colour)
        if sheet is None:
            sheet = self._picture.copy()
            sheet.fill((*colour, 255), special_flags=pygame.BLEND_RGBA_MULT)
            self._tinted[colour] = sheet
        for index, letter in enumerate(text):
            gx, gy, gw, gh, advance = self._glyph(letter)
            surface.blit(sheet, (x, y), (gx, gy, gw, gh))
            x += advance + self._kerning.get(text[index : index + 2], 0)

    def _glyph(self, letter: str) -> list[int]:
        return self._glyphs.get(letter) or self._glyphs.get("?") or next(iter(self._glyphs.values()))


class _StandIn:
    """pygame's font in the same shape."""

    def __init__(self, size: int) -> None:
        pygame.font.init()
        self._font = pygame.font.Font(None, size)
        self.height = self._font.get_height()
        self.line = self.height + 1

    def width(self, text: str) -> int:
        return int(self._font.size(text)[0])

    def draw(self, surface: pygame.Surface, text: str, x: int, y: int, colour: Colour) -> None:
        surface.blit(self._font.render(text, False, colour), (x, y))


class Lettering:
    """The three fonts: "pixel" for everything, "small" for hints, "big" for titles. Loaded when first used."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._fonts: dict[str, _Font | _StandIn] = {}

    def line(self, font: str = "pixel") -> int:
        """From one line to the next, px."""
        return self._font(font).line

    def height(self, font: str = "pixel") -> int:
        """A line's height, px."""
        return self._font(font).height

    def width(self, text: str, font: str = "pixel") -> int:
        """How wide a line is, px."""
        return self._font(font).width(text)

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
        shadow: Colour | None = (10, 9, 24),
    ) -> int:
        """Draw one line; ``x`` is its left end, middle or right end as ``align`` says. Returns its width, px."""
        face = self._font(font)
        width = face.width(text)
        x -= {"left": 0, "centre": width // 2, "right": width}[align]
        if shadow is not None:
            face.draw(surface, text, x + 1, y + 1, shadow)
        face.draw(surface, text, x, y, colour)
        return width

    def wrap(self, text: str, width: int, font: str = "pixel") -> list[str]:
        """The text broken into lines of at most ``width`` px; a word that is longer is cut."""
        face = self._font(font)
        lines: list[str] = []
        for paragraph in text.split("\n"):
            line = ""
            for word in paragraph.split():
                while face.width(word) > width and len(word) > 1:
                    cut = next(n for n in range(len(word) - 1, 0, -1) if n == 1 or face.width(word[:n]) <= width)
                    lines.extend([line] if line else [])
                    line = ""
                    lines.append(word[:cut])
                    word = word[cut:]
                trial = f"{line} {word}" if line else word
                if line and face.width(trial) > width:
                    lines.append(line)
                    line = word
                else:
                    line = trial
            lines.append(line)
        return lines

    def fit(self, text: str, width: int, font: str = "pixel") -> str:
        """The text, cut with an ellipsis if it is wider than ``width`` px."""
        face = self._font(font)
        if face.width(text) <= width:
            return text
        while text and face.width(text + "…") > width:
            text = text[:-1]
        return text.rstrip() + "…"

    def _font(self, name: str) -> _Font | _StandIn:
        font = self._fonts.get(name)
        if font is None:
            font = self._fonts[name] = self._load(name)
        return font

    def _load(self, name: str) -> _Font | _StandIn:
        try:
            table = json.loads((self._folder / f"{name}.json").read_text(encoding="utf-8"))
            picture = pygame.image.load(self._folder / f"{name}.png")
            if pygame.display.get_surface() is not None:
                picture = picture.convert_alpha()
            return _Font(picture, table)
        except (OSError, ValueError, KeyError, TypeError, pygame.error):
            return _StandIn(STAND_IN_PX.get(name, STAND_IN_PX["pixel"]))
