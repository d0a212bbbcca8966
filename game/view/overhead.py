"""What hangs above the heroes: lintels, awnings, cables, in the light of the place under them."""

from __future__ import annotations

import pygame

from game.view.ground import Cut
from game.view.light import LightMap
from game.view.sprites import lit_along

UNDER_PX = 4.0
"""Its light is that of the ground so far below its lower edge."""
Blit = tuple[pygame.Surface, tuple[int, int]]


class Overhead:
    """Pieces of a map, each (x, y, picture), px, kept in the light that they were last seen in."""

    def __init__(self, pieces: list[tuple[int, int, Cut]], light: LightMap) -> None:
        self._pieces = pieces
        self._light = light
        self._boxes = [pygame.Rect(x, y, *cut.albedo.get_size()) for x, y, cut in pieces]
        self._lit: dict[int, pygame.Surface] = {}
        self._lit_for = -1

    def blits(self, corner: tuple[int, int], size: tuple[int, int]) -> list[Blit]:
        """Those in a picture of ``size`` px whose corner is at ``corner`` px of the map."""
        if self._lit_for != self._light.changes:
            self._lit_for = self._light.changes
            self._lit.clear()
        return [
            (self._picture(index), (self._boxes[index].x - corner[0], self._boxes[index].y - corner[1]))
            for index in pygame.Rect(corner, size).collidelistall(self._boxes)
        ]

    def _picture(self, index: int) -> pygame.Surface:
        found = self._lit.get(index)
        if found is None:
            x, _, cut = self._pieces[index]
            box = self._boxes[index]
            under = box.bottom + UNDER_PX
            light = self._light.along(x, box.width, under)
            found = lit_along(cut.albedo, cut.emissive, light, self._light.power(box.centerx, under))
            self._lit[index] = found
        return found
