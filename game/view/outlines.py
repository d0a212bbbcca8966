"""Bright lines round people and dangers, for players who find them hard to see: a setting for each.

A line is 1 px of a bright shade of the signal's colour, and 1 px of night outside it, so that it stands out from dark and
bright ground alike. It is made once for each picture and kept.
"""

from __future__ import annotations

from functools import lru_cache

import pygame

from game.sim.entity import Entity
from game.view import plates, surfaces
from game.view.actors import RIMS, Seen
from game.view.settings import Wishes
from game.view.signals import Colour, Signals, table

DANGERS = frozenset((
    "drone", "lock-drone", "camera", "pulse", "laser", "sterilizer", "steriliser", "arm", "foam", "courier", "relay",
))  # fmt: skip
"""Kinds that can do harm."""
HARMLESS = frozenset(("calm", "rebooted", "off", "stunned", "clean", "cut", "gone", "burst", "dark", "idle"))
"""States in which they do none."""
ALWAYS = frozenset(("foam",))
"""Kinds that are dangers in every state."""
PEOPLE_LINE: Colour = (246, 253, 255)
EDGE_PX = 2
AROUND = ((-1, 0), (1, 0), (0, -1), (0, 1))
Thing = tuple[float, int, tuple[pygame.Surface, tuple[int, int]]]


def danger(entity: Entity) -> bool:
    """It can do harm now."""
    if entity.kind not in DANGERS or getattr(entity, "gentle", False):
        return False
    return entity.kind in ALWAYS or entity.state not in HARMLESS


class Outlines:
    """Makes them."""

    def round(
        self, one: Seen, own: tuple[pygame.Surface, tuple[int, int]], wishes: Wishes, *, hero: bool
    ) -> list[Thing]:
        """The line round somebody or something as it must be drawn after its own picture; none where none is wanted."""
        colour = self._colour(one.entity, wishes, hero=hero)
        if colour is None:
            return []
        line = _line(own[0], colour)
        return [(one.foot, 1, (line, (own[1][0] - EDGE_PX, own[1][1] - EDGE_PX)))]

    @staticmethod
    def _colour(entity: Entity, wishes: Wishes, *, hero: bool) -> Colour | None:
        inks: Signals = table(wishes.palette)
        if wishes.dangers and danger(entity):
            return plates.lighter(inks.danger)
        if wishes.outlines and hero:
            return PEOPLE_LINE
        if wishes.outlines and entity.kind in RIMS:
            return inks.foe_pale if entity.kind == "orion" else inks.care
        return None


@lru_cache(maxsize=512)
def _line(picture: pygame.Surface, colour: Colour) -> pygame.Surface:
    """The line round a picture, with nothing inside; ``EDGE_PX`` wider than it on every side."""
    width, height = picture.get_size()
    size = (width + 2 * EDGE_PX, height + 2 * EDGE_PX)
    body = pygame.mask.Mask(size)
    body.draw(pygame.mask.from_surface(picture, 100), (EDGE_PX, EDGE_PX))
    inner = _grown(body)
    outer = _grown(inner)
    line = surfaces.clear(*size)
    rim, night = inner.copy(), outer.copy()
    rim.erase(body, (0, 0))
    night.erase(inner, (0, 0))
    rim.to_surface(line, setcolor=(*colour, 255), unsetcolor=None)
    night.to_surface(line, setcolor=(*plates.NIGHT, 210), unsetcolor=None)
    return line


def _grown(mask: pygame.Mask) -> pygame.Mask:
    """The mask and every pixel beside it."""
    grown = mask.copy()
    for dx, dy in AROUND:
        grown.draw(mask, (dx, dy))
    return grown
