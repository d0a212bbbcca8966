"""Rain: streaks over the picture, rings where drops meet open ground. Only on maps whose property ``rain`` is true.

The streaks are two pictures that join at their edges, made once and laid out over the view, the near one faster than
the far one. Rings come where a body could stand, so none on walls. A Zone whose name begins with ``indoors`` stays dry.
The random numbers here are the picture's own and mean nothing to play.
"""

from __future__ import annotations

import random

import pygame

from game.sim.level import LevelMap
from game.sim.placed import Zone
from game.sim.world import World
from game.view import surfaces

SHEET = (320, 240)
"""One picture of streaks, px."""
SLANT = 0.28
"""How far rain drifts to the left, part of its fall."""
LAYERS = ((110, 4, 8, 5.0, (16, 18, 30)), (70, 7, 13, 8.5, (34, 38, 54)))
"""Far and near: streaks on a sheet, their shortest and longest, px; their fall, px a tick; their colour, added."""
RINGS = 44
"""Rings in the picture at once, at most."""
RINGS_A_TICK = 3
RING_TICKS = 16
RING_PX = 4.0
"""How wide half a ring grows."""
RING_LIGHT = 62
"""How bright it begins, added."""
INDOORS = "indoors"
CELL = 8
"""px to a side of a cell of the ground's open places."""


class Weather:
    """The rain of one map. ``settings`` may have ``rain``; without it, rain is drawn."""

    def __init__(self, level: LevelMap, size: tuple[int, int], settings: object = None) -> None:
        self.settings = settings
        self._size = size
        self.falls = bool(level.properties.get("rain", False))
        self._random = random.Random(23)
        self._tick = 0
        self._rings: list[tuple[int, int, int]] = []
        if not self.falls:
            return
        self._sheets = [streaks(random.Random(7 + number), *layer) for number, layer in enumerate(LAYERS)]
        self._ring = [_ring(age) for age in range(RING_TICKS)]
        self._indoors = [
            pygame.Rect(zone.x - zone.width / 2, zone.y - zone.height / 2, zone.width, zone.height)
            for zone in level.of(Zone)
            if zone.name.startswith(INDOORS)
        ]
        self._open = _open(level, self._indoors)

    @property
    def shown(self) -> bool:
        """It rains here, and the player wants to see it."""
        return self.falls and bool(getattr(self.settings, "rain", True))

    def floor(self, target: pygame.Surface, world: World, corner: tuple[int, int]) -> None:
        """The rings on the ground."""
        if not self.shown:
            return
        self._pass(world.tick, corner)
        blits = []
        for x, y, born in self._rings:
            picture = self._ring[min(RING_TICKS - 1, world.tick - born)]
            blits.append(
                (picture, (x - corner[0] - picture.get_width() // 2, y - corner[1] - picture.get_height() // 2))
            )
        target.fblits(blits, pygame.BLEND_RGB_ADD)

    def over(self, target: pygame.Surface, world: World, corner: tuple[int, int], alpha: float) -> None:
        """The streaks over everybody."""
        if not self.shown:
            return
        view = pygame.Rect(corner, self._size)
        dry = [zone.clip(view).move(-corner[0], -corner[1]) for zone in self._indoors if zone.colliderect(view)]
        kept = [(target.subsurface(rect).copy(), rect) for rect in dry]
        width, height = SHEET
        now = world.tick + alpha
        for sheet, (_, _, _, fall, _) in zip(self._sheets, LAYERS, strict=True):
            left = -(corner[0] + round(now * fall * SLANT)) % width - width
            top = (round(now * fall) - corner[1]) % height - height
            target.fblits(
                [(sheet, (x, y)) for x in range(left, self._size[0], width) for y in range(top, self._size[1], height)],
                pygame.BLEND_RGB_ADD,
            )
        for patch, rect in kept:
            target.blit(patch, rect)

    # -- inside -----------------------------------------------------------------------------------

    def _pass(self, tick: int, corner: tuple[int, int]) -> None:
        """Let rings come and go up to a tick."""
        if not 0 <= tick - self._tick <= RING_TICKS:
            self._rings.clear()
            self._tick = tick - 1
        for moment in range(self._tick + 1, tick + 1):
            for _ in range(RINGS_A_TICK):
                x = corner[0] + self._random.randrange(self._size[0])
                y = corner[1] + self._random.randrange(self._size[1])
                column, row = x // CELL, y // CELL
                inside = 0 <= row < len(self._open) and 0 <= column < len(self._open[0])
                if len(self._rings) < RINGS and inside and self._open[row][column]:
                    self._rings.append((x, y, moment))
        self._tick = tick
        self._rings = [ring for ring in self._rings if tick - ring[2] < RING_TICKS]


def streaks(
    chance: random.Random, count: int, short: int, long: int, _: float, colour: tuple[int, int, int]
) -> pygame.Surface:
    """A sheet of streaks that joins at its edges."""
    width, height = SHEET
    sheet = surfaces.plain(width, height)
    for _ in range(count):
        x, y, length = chance.randrange(width), chance.randrange(height), chance.randint(short, long)
        strength = 0.55 + 0.45 * chance.random()
        for step in range(length):
            part = strength * (0.35 + 0.65 * step / length)
            place = (round(x - step * SLANT) % width, (y + step) % height)
            sheet.set_at(place, tuple(round(channel * part) for channel in colour))
    return sheet


def _ring(age: int) -> pygame.Surface:
    """A ring on black at one of its ages, ticks."""
    part = (age + 1) / RING_TICKS
    half = max(1, round(RING_PX * part))
    light = RING_LIGHT * (1.0 - part)
    picture = surfaces.plain(half * 2 + 1, half + 1 if half > 1 else 2)
    colour = (round(light * 0.8), round(light * 0.9), round(light * 1.2))
    pygame.draw.ellipse(picture, colour, picture.get_rect(), 1)
    if age < 4:
        picture.set_at((half, 0), (round(light), round(light), min(255, round(light * 1.3))))
    return picture


def _open(level: LevelMap, indoors: list[pygame.Rect]) -> list[list[bool]]:
    """Which cells of the ground lie under the open sky: no wall in them, no roof over them."""
    columns, rows = int(level.width) // CELL, int(level.height) // CELL
    mask = pygame.Surface((columns, rows), 0, 32)
    for polygon in level.solids:
        if len(polygon) >= 3:
            pygame.draw.polygon(mask, (255, 255, 255), [(x / CELL, y / CELL) for x, y in polygon])
    for rect in indoors:
        mask.fill((255, 255, 255), (rect.x // CELL, rect.y // CELL, rect.width // CELL, rect.height // CELL))
    solid = pygame.surfarray.array3d(mask)[:, :, 0].T > 0
    found: list[list[bool]] = (~solid).tolist()
    return found
