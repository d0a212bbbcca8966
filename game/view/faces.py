"""Faces of stolen records, as Orion's scanner shows them."""

from __future__ import annotations

from functools import lru_cache

import pygame

from game.content.data import data_root
from game.view import plates
from game.view.atlas import Atlas

SIZE = 44
"""A face is so many px square."""
DARK, LINE = (40, 10, 56), (20, 18, 43)
SCAN_EVERY = 3


@lru_cache(maxsize=1)
def _records() -> Atlas:
    return Atlas(data_root() / "assets" / "portraits" / "records")


@lru_cache(maxsize=32)
def face(key: str) -> pygame.Surface:
    """The face that belongs to a record; nothing but the scanner's lines when it holds none."""
    if key in _records().names:
        return _records().frame(key).albedo
    picture = plates.clear(SIZE, SIZE)
    picture.fill((*DARK, 255))
    for y in range(0, SIZE, SCAN_EVERY):
        picture.fill((*LINE, 255), (0, y, SIZE, 1))
    return picture
