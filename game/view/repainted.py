"""Tiles whose animation is painted, not lit: water, flags, a fan. Each frame lies in the light of its place.

What an animation shines is added to the ground by the view itself; this is for tiles that shine in no frame, and for
those that hang over everybody.
"""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from game.view.ground import Moving
from game.view.light import LightMap
from game.view.sprites import lit_along

Blit = tuple[pygame.Surface, tuple[int, int]]


class Repainted:
    """Animated tiles of a map, kept in the light that they were last seen in."""

    def __init__(self, tiles: Sequence[Moving], light: LightMap) -> None:
        self._tiles = tiles
        self._light = light
        self._boxes = [pygame.Rect(tile.x, tile.y, *tile.frames[0][0].albedo.get_size()) for tile in tiles]
        self._lit: dict[tuple[int, int], pygame.Surface] = {}
        self._lit_for = -1

    def blits(self, tick: int, corner: tuple[int, int], size: tuple[int, int]) -> list[Blit]:
        """Those in a picture of ``size`` px whose corner is at ``corner`` px of the map, as they are at a tick."""
        if not self._tiles:
            return []
        if self._lit_for != self._light.changes:
            self._lit_for = self._light.changes
            self._lit.clear()
        return [
            (self._picture(index, self._tiles[index].frame(tick)), (box.x - corner[0], box.y - corner[1]))
            for index in pygame.Rect(corner, size).collidelistall(self._boxes)
            for box in (self._boxes[index],)
        ]

    def _picture(self, index: int, frame: int) -> pygame.Surface:
        found = self._lit.get((index, frame))
        if found is None:
            box = self._boxes[index]
            cut = self._tiles[index].frames[frame][0]
            light = self._light.along(box.x, box.width, box.centery)
            found = lit_along(cut.albedo, cut.emissive, light, self._light.power(box.centerx, box.centery))
            self._lit[index, frame] = found
        return found
