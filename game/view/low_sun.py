"""A low sun: whoever and whatever stands in it throws a long shadow over the ground.

A shadow is the picture's own outline, laid down from the feet: upside down, flattened, and sheared row by row away from
the sun. It is made when it is first wanted; a frame copies what is in view.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import TYPE_CHECKING

import pygame

from game.sim.world import World
from game.view.ground import Prop

if TYPE_CHECKING:
    from game.view.actors import Blit, Seen

CHAPTER = "new-dawn"
"""The chapter in which the sun stands low."""
LONG, LEAN = 0.62, 0.95
"""How far a shadow reaches down the picture, and how far aside, both of the height of what throws it."""
INK = (34, 30, 74, 84)
"""Colour and strength, of 255."""
SOLID = 96
"""What is less opaque than this throws none."""
SINK_PX = 2
"""A shadow begins so far over the line that something stands on, px."""
NONE_OF = ("count-ring", "record", "goal", "tide")
"""Kinds that are light, or a mark."""
Point = tuple[int, int]


class LowSun:
    """The long shadows of a map's ``props`` and of whoever is among them."""

    def __init__(self, props: Sequence[Prop]) -> None:
        self._props = props
        self._boxes = [_reach(prop) for prop in props]
        self._made: dict[Hashable, tuple[pygame.Surface, int]] = {}

    def shines(self, world: World) -> bool:
        """It is that morning."""
        return world.chapter == CHAPTER

    def shadows(self, seen: Sequence[Seen], corner: Point, size: Point) -> list[Blit]:
        """The shadows in the picture whose top left is at ``corner`` px."""
        blits: list[Blit] = []
        for index in pygame.Rect(corner, size).collidelistall(self._boxes):
            prop = self._props[index]
            picture = prop.frames[0][0].albedo
            shadow, left = self._shadow(("prop", index), picture)
            blits.append((shadow, (prop.x - left - corner[0], round(prop.foot) - SINK_PX - corner[1])))
        for one in seen:
            if one.entity.kind in NONE_OF or one.lift:
                continue
            frame = one.look.frame
            shadow, left = self._shadow((one.entity.kind, one.name), frame.albedo, frame.size[1] - frame.anchor[1])
            blits.append((shadow, (one.x - frame.anchor[0] - left, one.y - SINK_PX)))
        return blits

    def _shadow(self, key: Hashable, picture: pygame.Surface, under: int = 0) -> tuple[pygame.Surface, int]:
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = laid_down(picture, under)
        return found


def laid_down(picture: pygame.Surface, under: int = 0) -> tuple[pygame.Surface, int]:
    """The shadow of a picture and how many px it reaches left of the picture; ``under`` px of it are below its feet."""
    width, height = picture.get_width(), picture.get_height() - under
    outline = pygame.mask.from_surface(picture, SOLID).to_surface(setcolor=INK, unsetcolor=(0, 0, 0, 0))
    rows, reach = max(1, round(height * LONG)), round(height * LEAN)
    shadow = pygame.Surface((width + reach, rows), pygame.SRCALPHA, 32)
    for row in range(rows):
        # the first row is the feet, the last the head
        above = height - 1 - round(row / LONG)
        if above >= 0:
            shadow.blit(outline, (reach - round(row / rows * reach), row), (0, above, width, 1))
    return shadow, reach


def _reach(prop: Prop) -> pygame.Rect:
    """The box of a prop and its shadow, px."""
    width, height = prop.frames[0][0].albedo.get_size()
    reach = round(height * LEAN)
    return pygame.Rect(prop.x - reach, prop.y, width + reach, height + round(height * LONG))
