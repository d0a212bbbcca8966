"""How one picture gives way to another: a tooth closes round the hero, a phone swallows the street, a swarm eats it.

A passage is drawn over the finished picture, with ``part`` 0 while all of it is seen and 1 when nothing is. Closing runs
from 0 to 1 and opening from 1 to 0. All of them only ever darken, once: nothing flashes.
"""

from __future__ import annotations

import math
import random
from typing import Protocol

import pygame

from game.app import look

CLOSE_TICKS = 14
"""A picture closes in so many ticks; nothing can be played meanwhile."""
OPEN_TICKS = 26
"""The next one opens in so many, and is played already."""
SIZE = (640, 360)
TOOTH_PX = 470.0
"""How wide half the tooth is when all of the picture is seen through it, px."""
RIM_PX = 3
GLASS = pygame.Rect(0, 0, 96, 172)
"""The phone's glass when it has swallowed the picture, px."""
BODY_PX = 9
"""The phone's edge round its glass, px."""
SWALLOW = 0.72
"""So much of the passage the phone takes to swallow; then it goes out."""
CELL_PX = 16
"""What one bot eats, px to a side."""
FRONT = 0.16
"""How deep the swarm's front is, part of the passage."""
OUTLINE = (
    (0.0, -0.66), (0.20, -0.78), (0.46, -0.92), (0.72, -0.88), (0.92, -0.66), (0.98, -0.36), (0.90, -0.02),
    (0.74, 0.30), (0.66, 0.62), (0.56, 0.92), (0.42, 1.06), (0.28, 0.96), (0.20, 0.66), (0.10, 0.42), (0.0, 0.36),
)  # fmt: skip
"""The right half of a molar with two roots, from the dip of its crown round to the fork; 1 is half its width."""
TOOTH = (*OUTLINE, *((-x, y) for x, y in OUTLINE[-2:0:-1]))
Point = tuple[float, float]

BY_CHAPTER = {"neon-rain": "phone", "uplink": "phone", "showdown": "swarm"}
"""How a chapter is left, where that is not by the tooth: after these it is the phone that leads on, or the swarm."""


class Passage(Protocol):
    """A way from one picture to the next."""

    def draw(self, surface: pygame.Surface, part: float, focus: Point) -> None:
        """Hide ``part`` (0 to 1) of the picture; ``focus`` is who is seen last, px."""


class Tooth:
    """Dark all round a tooth that shrinks on its focus."""

    def __init__(self) -> None:
        self._dark = pygame.Surface(SIZE)
        self._dark.set_colorkey(look.WHITE)

    def draw(self, surface: pygame.Surface, part: float, focus: Point) -> None:
        if part <= 0.0:
            return
        half = TOOTH_PX * (1.0 - min(1.0, part)) ** 1.7
        self._dark.fill(look.NIGHT)
        if half >= 2.0:
            # when all is to be seen the tooth stands in the middle, however near to the edge its focus is
            away = 1.0 - half / TOOTH_PX
            x = SIZE[0] / 2 + (focus[0] - SIZE[0] / 2) * away
            y = SIZE[1] / 2 + (focus[1] - SIZE[1] / 2) * away
            points = [(x + dx * half, y + dy * half) for dx, dy in TOOTH]
            pygame.draw.polygon(self._dark, look.WHITE, points)
            pygame.draw.lines(self._dark, look.MINT, True, points, RIM_PX if half > 24 else 2)
        surface.blit(self._dark, (0, 0))


class Phone:
    """The picture shrinks onto a phone's glass; then the glass goes out."""

    def draw(self, surface: pygame.Surface, part: float, focus: Point) -> None:
        if part <= 0.0:
            return
        swallowed = min(1.0, part / SWALLOW)
        eased = swallowed * swallowed * (3.0 - 2.0 * swallowed)
        width = round(SIZE[0] + (GLASS.w - SIZE[0]) * eased)
        height = round(SIZE[1] + (GLASS.h - SIZE[1]) * eased)
        glass = pygame.Rect(0, 0, width, height)
        glass.center = (SIZE[0] // 2, SIZE[1] // 2)
        # what is seen keeps its shape: a cut of the picture round the focus, as tall and wide as the glass asks
        cut = pygame.Rect(0, 0, min(SIZE[0], round(SIZE[1] * width / height)), SIZE[1])
        cut.centerx = round(focus[0])
        cut.clamp_ip(surface.get_rect())
        shown = pygame.transform.scale(surface.subsurface(cut), glass.size)
        surface.fill(look.NIGHT)
        body = glass.inflate(2 * BODY_PX, 4 * BODY_PX)
        pygame.draw.rect(surface, look.INK, body, border_radius=12)
        pygame.draw.rect(surface, look.STEEL, body, 2, border_radius=12)
        lit = 1.0 - max(0.0, part - SWALLOW) / (1.0 - SWALLOW)
        level = round(255 * lit)
        shown.fill((level, level, level), special_flags=pygame.BLEND_RGB_MULT)
        surface.blit(shown, glass)
        if part >= 1.0:
            surface.fill(look.NIGHT)


class Swarm:
    """Bots come from the left and eat the picture; behind them it is dark."""

    def __init__(self, seed: int = 5) -> None:
        chance = random.Random(seed)
        columns, rows = SIZE[0] // CELL_PX, math.ceil(SIZE[1] / CELL_PX)
        self._cells = sorted(
            (
                (column / columns) * 0.72 + 0.08 * math.sin(row * 0.55) + 0.14 * chance.random() + 0.06,
                column * CELL_PX,
                row * CELL_PX,
                chance.randrange(CELL_PX - 4),
            )
            for column in range(columns)
            for row in range(rows)
        )

    def draw(self, surface: pygame.Surface, part: float, focus: Point) -> None:
        if part <= 0.0:
            return
        if part >= 1.0:
            surface.fill(look.NIGHT)
            return
        for eaten, x, y, place in self._cells:
            if eaten > part + FRONT:
                break
            if eaten <= part:
                surface.fill(look.NIGHT, (x, y, CELL_PX, CELL_PX))
            if abs(eaten - part) < FRONT:
                near = eaten <= part
                surface.fill(look.TEAL if near else look.MINT, (x + place, y + (place * 7) % 12, 3, 2))
                surface.fill(look.DEEP_TEAL, (x + (place * 5) % 12, y + (place * 3) % 13, 3, 2))
                surface.fill(look.TEAL, (x + (place * 11) % 13, y + (place * 9) % 14, 2, 1))


def passage(left: str = "") -> Passage:
    """How a chapter is left, "" for the way from a menu."""
    kind = BY_CHAPTER.get(left, "tooth")
    return Phone() if kind == "phone" else Swarm() if kind == "swarm" else Tooth()
