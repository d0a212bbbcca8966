"""The morning's light over the city, for what comes after the last chapter."""

from __future__ import annotations

import pygame

SUN = ((255, 150, 96), (126, 92, 150))
"""The morning's colours at the foot of the sky and at its top, added."""
HORIZON_Y = 250
"""The foot of the sky, px."""
SIZE = (640, 360)


def dawn(level: float = 1.0) -> pygame.Surface:
    """The light to add to the whole picture, 0 to 1 of it, from the top of the sky down to the street that mirrors it."""
    line = pygame.Surface((1, SIZE[1]))
    for y in range(SIZE[1]):
        part = y / HORIZON_Y if y < HORIZON_Y else 1.0 - 0.6 * (y - HORIZON_Y) / (SIZE[1] - HORIZON_Y)
        line.set_at((0, y), tuple(round((top + (low - top) * part) * level) for low, top in zip(*SUN, strict=True)))
    return pygame.transform.scale(line, SIZE)
