"""Words in the game's own pixel fonts: measured, wrapped and drawn. Needs no display.

A font is a sheet of white glyphs and a table (``assets/fonts``). Lines are drawn once and kept, so that a text that
stands still costs one blit a frame.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pygame

from game.sim.faults import Fault, FaultError
from game.view import atlas

Colour = tuple[int, int, int]

KEPT_LINES = 320
"""How many drawn lines a font keeps; the one longest unused goes first."""
KEPT_WRAPS = 128
KEPT_WIDTHS = 1024
OUTLINE = ((-1, 0), (1, 0), (0, -1), (0, 1), (-1, -1), (1, -1), (-1, 1), (1, 1))
INK: Colour = (10, 9, 24)


@dataclass(frozen=True, slots=True)
class Span:
    """A line of a wrapped text: letters ``start`` up to, not including, ``end``."""

    start: int
    end: int


class PixelFont:
    """One font, for its path without the ending.

    ``height`` is a line's height, ``line`` the way from one line to the next, ``baseline`` the row letters stand on,
    px. A letter that the font lacks shows as its ☐, or as a question mark. Raises ``FaultError`` when the files are
    missing or wrong.
    """

    def __init__(self, path_stem: Path) -> None:
        table = path_stem.with_name(path_stem.name + ".json")
        try:
            rows = json.loads(table.read_text(encoding="utf-8"))
            self.height = int(rows["height"])
            self.baseline = int(rows["baseline"])
            self.line = int(rows.get("line", self.height + 1))
            self._glyphs = {str(sign): tuple(int(n) for n in row) for sign, row in rows["glyphs"].items()}
            self._kerning = {str(pair): int(px) for pair, px in rows.get("kerning", {}).items()}
            self._unknown = self._glyphs.get("☐") or self._glyphs["?"]
            if any(len(row) != 5 for row in self._glyphs.values()):
                raise ValueError("a glyph needs x, y, width, height and advance")
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise FaultError(Fault(str(table), "", f"is no font ({error})", atlas.REMEDY)) from error
        self._sheet = atlas.load(path_stem.with_name(path_stem.name + ".png"))
        self._tinted: dict[Colour, pygame.Surface] = {}
        self._lines: OrderedDict[tuple[str, Colour, Colour | None], pygame.Surface] = OrderedDict()
        self._wraps: OrderedDict[tuple[str, int], tuple[Span, ...]] = OrderedDict()
        self._widths: dict[str, int] = {}

    def has(self, letter: str) -> bool:
        """The font can show this letter."""
        return letter in self._glyphs

    def width(self, text: str) -> int:
        """How wide a line is, px, the space after its last letter included."""
        kept = self._widths.get(text)
        if kept is not None:
            return kept
        total = 0
        before = ""
        for letter in text:
            total += self._glyphs.get(letter, self._unknown)[4] + self._kerning.get(before + letter, 0)
            before = letter
        if len(self._widths) >= KEPT_WIDTHS:
            self._widths.clear()
        self._widths[text] = total
        return total

    def spans(self, text: str, width: int) -> tuple[Span, ...]:
        """Where the text breaks into lines of at most ``width`` px: at spaces and line ends; a longer word is cut.

        The spaces at which a line breaks belong to no line. A text of nothing is one empty line.
        """
        key = (text, width)
        kept = self._wraps.get(key)
        if kept is None:
            kept = self._wraps[key] = tuple(self._break(text, width))
            if len(self._wraps) > KEPT_WRAPS:
                self._wraps.popitem(last=False)
        return kept

    def wrap(self, text: str, width: int) -> list[str]:
        """The text's lines, each at most ``width`` px."""
        return [text[span.start : span.end] for span in self.spans(text, width)]

    def wrap_even(self, text: str, width: int) -> list[str]:
        """The text's lines, no more than it needs, and of about the same width each."""
        lines = self.wrap(text, width)
        narrow = self.width(text) // len(lines)
        while len(lines) > 1 and narrow < width:
            tried = self.wrap(text, narrow)
            if len(tried) <= len(lines):
                return tried
            narrow += 6
        return lines

    def fit(self, text: str, width: int) -> str:
        """The text, cut with an ellipsis if it is wider than ``width`` px."""
        if self.width(text) <= width:
            return text
        while text and self.width(text + "…") > width:
            text = text[:-1]
        return text.rstrip() + "…"

    def picture(self, text: str, colour: Colour, outline: Colour | None = None) -> pygame.Surface:
        """A line, drawn once and kept. With an ``outline`` it has a border of 1 px on every side."""
        key = (text, colour, outline)
        kept = self._lines.get(key)
        if kept is not None:
            self._lines.move_to_end(key)
            return kept
        edge = 0 if outline is None else 1
        size = (max(1, self.width(text) + 2 * edge), self.height + 2 * edge)
        picture = pygame.Surface(size, pygame.SRCALPHA, 32)
        if outline is not None:
            for dx, dy in OUTLINE:
                self._put(picture, text, 1 + dx, 1 + dy, outline)
        self._put(picture, text, edge, edge, colour)
        if pygame.display.get_surface() is not None:
            picture = picture.convert_alpha()
        self._lines[key] = picture
        if len(self._lines) > KEPT_LINES:
            self._lines.popitem(last=False)
        return picture

    def draw(
        self,
        target: pygame.Surface,
        text: str,
        x: int,
        y: int,
        colour: Colour,
        *,
        outline: Colour | None = None,
        align: str = "left",
        opacity: float = 1.0,
    ) -> int:
        """Draw a line; ``x`` is its left end, middle or right end as ``align`` ("left", "centre", "right") says, ``y``
        its top, px; ``opacity`` 0 to 1. Returns its width, px."""
        width = self.width(text)
        if not text or opacity <= 0.0:
            return width
        picture = self.picture(text, colour, outline)
        edge = 0 if outline is None else 1
        left = x - {"left": 0, "centre": width // 2, "right": width}[align] - edge
        blit_faded(target, picture, left, y - edge, opacity)
        return width

    def draw_part(self, target: pygame.Surface, text: str, shown: int, x: int, y: int, colour: Colour) -> None:
        """The first ``shown`` letters of a line, standing where they stand in the whole line."""
        if shown >= len(text):
            self.draw(target, text, x, y, colour)
        elif shown > 0:
            target.blit(self.picture(text, colour), (x, y), (0, 0, self.width(text[:shown]), self.height))

    def _put(self, picture: pygame.Surface, text: str, x: int, y: int, colour: Colour) -> None:
        sheet = self._tinted.get(colour)
        if sheet is None:
            sheet = self._sheet.copy()
            sheet.fill((*colour, 255), special_flags=pygame.BLEND_RGBA_MULT)
            self._tinted[colour] = sheet
        before = ""
        for letter in text:
            gx, gy, gw, gh, advance = self._glyphs.get(letter, self._unknown)
            x += self._kerning.get(before + letter, 0)
            picture.blit(sheet, (x, y), (gx, gy, gw, gh))
            x += advance
            before = letter

    def _break(self, text: str, width: int) -> list[Span]:
        found: list[Span] = []
        at = 0
        for paragraph in text.split("\n"):
            found.extend(self._break_paragraph(text, at, at + len(paragraph), width))
            at += len(paragraph) + 1
        return found

    def _break_paragraph(self, text: str, start: int, stop: int, width: int) -> list[Span]:
        found: list[Span] = []
        line = begin = end = start
        for begin, end in _words(text, start, stop):
            if self.width(text[line:end]) > width and line < begin:
                found.append(Span(line, _trimmed(text, line, begin)))
                line = begin
            while self.width(text[line:end]) > width and end - line > 1:
                cut = end - 1
                while cut > line + 1 and self.width(text[line:cut]) > width:
                    cut -= 1
                found.append(Span(line, cut))
                line = cut
        found.append(Span(line, max(line, end) if end > line else line))
        return found


class Fonts:
    """The three fonts of a folder: "pixel" for everything, "small" for hints and captions, "big" for titles.

    ``say`` gives a marked text in the player's language; whoever draws words asks it for them.
    """

    def __init__(self, folder: Path) -> None:
        self.say: Callable[[str], str] = str
        self.pixel = PixelFont(folder / "pixel")
        self.small = PixelFont(folder / "small")
        self.big = PixelFont(folder / "big")


def blit_faded(target: pygame.Surface, picture: pygame.Surface, x: int, y: int, opacity: float = 1.0) -> None:
    """Blit with an opacity 0 to 1; leaves the picture as it was."""
    if opacity >= 1.0:
        target.blit(picture, (x, y))
    elif opacity > 0.0:
        picture.set_alpha(round(opacity * 255))
        target.blit(picture, (x, y))
        picture.set_alpha(255)


def _words(text: str, start: int, stop: int) -> list[tuple[int, int]]:
    words: list[tuple[int, int]] = []
    at = start
    while at < stop:
        if text[at] == " ":
            at += 1
            continue
        end = at
        while end < stop and text[end] != " ":
            end += 1
        words.append((at, end))
        at = end
    return words


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] == " ":
        end -= 1
    return end
