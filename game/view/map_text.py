"""Texts that a designer wrote on a map, in the game's own fonts: the one whose letters come nearest to the wished size."""

from __future__ import annotations

from functools import cache

import pygame

from game.content.data import data_root
from game.content.tiled import TextObject
from game.view.text import PixelFont

FONTS = (("small", 0), ("pixel", 11), ("big", 20))
"""Each font, and the size from which on it is taken, px."""
PARTS = {"left": 0.0, "top": 0.0, "center": 0.5, "right": 1.0, "bottom": 1.0, "justify": 0.0}
"""How much of the room that is left in the box lies before the letters."""


def lettering(text: TextObject) -> pygame.Surface:
    """The letters in their box, turned as the object is; what does not fit into the box is cut off, as in Tiled."""
    look = text.look
    font = _font(next(name for name, least in reversed(FONTS) if look.size >= least))
    width, height = max(1, round(text.width)), max(1, round(text.height))
    box = pygame.Surface((width, height), pygame.SRCALPHA, 32)
    lines = font.wrap(look.text, width) if look.wrap else look.text.split("\n")
    y = round(PARTS.get(look.valign, 0.0) * (height - font.line * len(lines)))
    for line in lines:
        x = round(PARTS.get(look.halign, 0.0) * (width - font.width(line)))
        font.draw(box, line, x, y, look.colour[:3], opacity=look.colour[3] / 255)
        y += font.line
    return pygame.transform.rotate(box, -text.rotation) if text.rotation else box


def corner_of(text: TextObject, drawn: pygame.Surface) -> tuple[float, float]:
    """The top left of what is drawn, px: the box's middle goes round the object's position, its top left."""
    middle = pygame.Vector2(text.width / 2, text.height / 2).rotate(text.rotation)
    return text.x + middle.x - drawn.get_width() / 2, text.y + middle.y - drawn.get_height() / 2


@cache
def _font(name: str) -> PixelFont:
    return PixelFont(data_root() / "assets" / "fonts" / name)
