"""What a memory shows as it is let near: a chair too big, a mask with a bulb for eyes, a shutter that came down."""

from __future__ import annotations

import math

import pygame

from game.sim.dream import Memory
from game.view import surfaces

Point = tuple[int, int]
Colour = tuple[int, int, int]

SIZE = 84
"""The pictures' edge, px."""
LINE: Colour = (0xA8, 0xD8, 0xFF)
FILL: Colour = (0x1C, 0x58, 0xA5)
LAMP: Colour = (0xFF, 0xF4, 0xBF)
FILLED, LINED = 90, 200
"""How solid their insides and their lines are, 0 to 255."""
SHOWN = ((0.0, 0.40), (0.40, 0.72), (0.72, 1.2))
"""From when to when each is seen, by how far the memory has been let near."""
FADE = 0.08
"""How long each comes and goes, by the same measure."""
ASIDE_PX, UP_PX = 92, 14
"""They stand so far beside the memory, on the side away from the dreamer, and so far over it, px."""
SWAY_PX = 4.0


class Pictured:
    """Bakes the three pictures when a memory is first seen."""

    def __init__(self) -> None:
        self._pictures: tuple[pygame.Surface, ...] = ()

    def draw(self, target: pygame.Surface, memory: Memory, tick: int, corner: Point) -> None:
        """What it shows now, beside it in the water."""
        self._pictures = self._pictures or (_chair(), _mask(), _shutter())
        side = 1 if memory.x >= memory.dreamer.x else -1
        x = round(memory.x) + side * ASIDE_PX - SIZE // 2 - corner[0]
        y = round(memory.y + SWAY_PX * math.sin(tick / 60.0)) - UP_PX - SIZE // 2 - corner[1]
        for picture, (since, until) in zip(self._pictures, SHOWN, strict=True):
            seen = min(1.0, (memory.heard - since) / FADE, (until - memory.heard) / FADE)
            if memory.heard > 0.0 and seen > 0.0:
                picture.set_alpha(round(255 * seen))
                target.blit(picture, (x, y))


def _chair() -> pygame.Surface:
    """A dentist's chair, seen by somebody small: it goes out of the picture, and two feet stick out."""
    picture = surfaces.clear(SIZE, SIZE)
    back = [(8, 6), (24, 2), (44, 44), (76, 46), (80, 54), (34, 58)]
    for shape in (back, [(40, 58), (54, 58), (58, 74), (36, 74)], [(24, 74), (70, 74), (74, 80), (20, 80)]):
        pygame.draw.polygon(picture, (*FILL, FILLED), shape)
        pygame.draw.polygon(picture, (*LINE, LINED), shape, 1)
    pygame.draw.line(picture, (*LINE, LINED), (36, 34), (58, 36), 2)
    for number in range(3):
        pygame.draw.line(
            picture, (*LINE, FILLED), (20 + number * 6, 14 + number * 11), (31 + number * 5, 10 + number * 11)
        )
    # a child in it, who reaches half way down
    pygame.draw.circle(picture, (*LAMP, LINED), (33, 28), 5)
    pygame.draw.line(picture, (*LAMP, LINED), (35, 33), (41, 43), 4)
    pygame.draw.line(picture, (*LAMP, LINED), (41, 43), (53, 42), 2)
    picture.fill((*LAMP, LINED), (53, 38, 2, 5))
    return picture


def _mask() -> pygame.Surface:
    """A mask and a cap, and between them a lamp that is all there is of eyes."""
    picture = surfaces.clear(SIZE, SIZE)
    for radius, level in ((38, 26), (30, 34), (22, 46)):
        glow = surfaces.clear(SIZE, SIZE)
        pygame.draw.circle(glow, (*LAMP, level), (42, 32), radius)
        picture.blit(glow, (0, 0))
    pygame.draw.ellipse(picture, (*FILL, 150), (16, 4, 52, 70))
    pygame.draw.ellipse(picture, (*LINE, LINED), (16, 4, 52, 70), 1)
    mask = [(20, 44), (42, 40), (64, 44), (60, 62), (42, 72), (24, 62)]
    pygame.draw.polygon(picture, (0x8F, 0xD8, 0xF0, 150), mask)
    pygame.draw.polygon(picture, (*LINE, LINED), mask, 1)
    for y in (49, 55, 61):
        pygame.draw.line(picture, (*LINE, FILLED), (26, y), (58, y))
    pygame.draw.circle(picture, (*LAMP, 255), (42, 29), 9)
    pygame.draw.circle(picture, (*LINE, LINED), (42, 29), 12, 1)
    return picture


def _shutter() -> pygame.Surface:
    """A clinic's door with its shutter down, and the tooth on its sign gone dark."""
    picture = surfaces.clear(SIZE, SIZE)
    pygame.draw.rect(picture, (*FILL, FILLED), (12, 22, 60, 56))
    pygame.draw.rect(picture, (*LINE, LINED), (12, 22, 60, 56), 1)
    for y in range(27, 76, 5):
        pygame.draw.line(picture, (*LINE, FILLED), (14, y), (69, y))
    pygame.draw.rect(picture, (*FILL, 150), (22, 4, 40, 15))
    pygame.draw.rect(picture, (*LINE, LINED), (22, 4, 40, 15), 1)
    tooth = [(36, 7), (48, 7), (48, 12), (46, 16), (44, 12), (40, 12), (38, 16), (36, 12)]
    pygame.draw.polygon(picture, (*LINE, FILLED), tooth)
    # a note at eye level for somebody small, which says nothing of where to go
    pygame.draw.rect(picture, (*LAMP, LINED), (36, 52, 12, 14))
    for y in (55, 58):
        pygame.draw.line(picture, (*FILL, 255), (38, y), (45, y))
    return picture
