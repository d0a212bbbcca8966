"""Rain: streaks over the picture, rings and splashes on open ground. Only on maps whose property ``rain`` is true.

The streaks are two pictures that join at their edges, made once and laid out over the view, the near one faster than
the far one; among them fall single drops that have the colour of the light they fall through. Rings come where a body
could stand, so none on walls. A Zone whose name begins with ``indoors`` stays dry.
The random numbers here are the picture's own and mean nothing to play.
"""

from __future__ import annotations

import random

import numpy as np
import pygame

from game.sim.level import LevelMap
from game.sim.placed import Zone
from game.sim.world import World
from game.view import surfaces
from game.view.rain_tint import Lit, RainTint, Tint
from game.view.settings import ViewSettings, Wishes

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
RING_ROOM = 6
"""How far a ring and its sparks reach from its middle, px."""
RING_LIGHT = 62
"""How bright it begins, added."""
DROPS = 130
"""Coloured drops in the air; those in the dark are not drawn."""
DROP_PX = 18
"""How long one is."""
DROP_FALL = (8.0, 11.0)
"""How fast the slowest and the fastest of them fall, px a tick."""
DROP_LIGHT = 0.95
"""How bright the brightest is, part of full."""
GROUND_PX = 10
"""A drop is lit by what lies so far below it, px."""
SPLASH_TICKS = 6
"""So long two sparks of water fly up from where a drop fell."""
INDOORS = "indoors"
CELL = 8
"""px to a side of a cell of the ground's open places."""


class Weather:
    """The rain of one map. ``light`` gives drops its colours."""

    def __init__(
        self, level: LevelMap, size: tuple[int, int], settings: Wishes | None = None, light: Lit | None = None
    ) -> None:
        self.settings = settings or ViewSettings()
        self._size = size
        self.falls = bool(level.properties.get("rain", False))
        self._random = random.Random(23)
        self._tick = 0
        self._rings: list[tuple[int, int, int, Tint]] = []
        if not self.falls:
            return
        self._sheets = [streaks(random.Random(7 + number), *layer) for number, layer in enumerate(LAYERS)]
        self._ring: dict[tuple[int, Tint], pygame.Surface] = {}
        self._drop: dict[Tint, pygame.Surface] = {}
        self._tint = RainTint(light) if light is not None else None
        chance = random.Random(31)
        self._from = np.array([(chance.randrange(4096), chance.randrange(4096)) for _ in range(DROPS)]).T
        self._fall = np.array([chance.uniform(*DROP_FALL) for _ in range(DROPS)])
        self._indoors = [
            pygame.Rect(zone.x - zone.width / 2, zone.y - zone.height / 2, zone.width, zone.height)
            for zone in level.of(Zone)
            if zone.name.startswith(INDOORS)
        ]
        self._open = _open(level, self._indoors)

    @property
    def shown(self) -> bool:
        """It rains here, and the player wants to see it."""
        return self.falls and self.settings.rain

    def floor(self, target: pygame.Surface, world: World, corner: tuple[int, int]) -> None:
        """The rings on the ground."""
        if not self.shown:
            return
        self._pass(world.tick, corner)
        blits = []
        for x, y, born, tint in self._rings:
            picture = self._ring_of(min(RING_TICKS - 1, world.tick - born), tint)
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
        self._drops(target, now, corner)
        for patch, rect in kept:
            target.blit(patch, rect)

    # -- inside -----------------------------------------------------------------------------------

    def _drops(self, target: pygame.Surface, now: float, corner: tuple[int, int]) -> None:
        """Single drops, in the colour of the light near them."""
        if self._tint is None:
            return
        width, height = self._size[0] + DROP_PX, self._size[1] + 2 * DROP_PX
        fallen = now * self._fall
        xs = (self._from[0] - fallen * SLANT - corner[0]).astype(np.int64) % width
        ys = (self._from[1] + fallen - corner[1]).astype(np.int64) % height - DROP_PX
        of = self._tint.of(xs + corner[0], ys + (corner[1] + GROUND_PX))
        tints = self._tint.tints
        target.fblits(
            [
                (self._drop_of(tints[tint]), (x, y))
                for tint, x, y in zip(of, xs.tolist(), ys.tolist(), strict=True)
                if tint
            ],
            pygame.BLEND_RGB_ADD,
        )

    def _drop_of(self, tint: Tint) -> pygame.Surface:
        picture = self._drop.get(tint)
        if picture is None:
            picture = self._drop[tint] = _drop(tint)
        return picture

    def _ring_of(self, age: int, tint: Tint) -> pygame.Surface:
        picture = self._ring.get((age, tint))
        if picture is None:
            picture = self._ring[(age, tint)] = _ring(age, tint)
        return picture

    def _tint_at(self, x: int, y: int) -> Tint:
        if self._tint is None:
            return (0, 0, 0)
        index = self._tint.of(np.array([x]), np.array([y]))[0]
        return self._tint.tints[index]

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
                    self._rings.append((x, y, moment, self._tint_at(x, y)))
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


def _drop(tint: Tint) -> pygame.Surface:
    """A drop on black: a streak that is brightest at its lower end."""
    picture = surfaces.plain(round(DROP_PX * SLANT) + 1, DROP_PX)
    for step in range(DROP_PX):
        part = DROP_LIGHT * ((step + 1) / DROP_PX) ** 1.5
        picture.set_at((round((DROP_PX - 1 - step) * SLANT), step), tuple(round(channel * part) for channel in tint))
    return picture


def _ring(age: int, tint: Tint) -> pygame.Surface:
    """A ring on black at one of its ages, ticks, with the two sparks of water that fly up from a young one."""
    part = (age + 1) / RING_TICKS
    half = max(1, round(RING_PX * part))
    light = RING_LIGHT * (1.0 - part)
    red, green, blue = (
        min(255, round(light * plain + (1.0 - part) * 0.45 * channel))
        for plain, channel in zip((0.8, 0.9, 1.2), tint, strict=True)
    )
    tall = half + 1 if half > 1 else 2
    picture = surfaces.plain(2 * RING_ROOM + 1, 2 * RING_ROOM + tall % 2)
    box = pygame.Rect(0, 0, half * 2 + 1, tall)
    box.center = picture.get_rect().center
    pygame.draw.ellipse(picture, (red, green, blue), box, 1)
    if age < SPLASH_TICKS:
        rise = round(4.0 * part * RING_TICKS / SPLASH_TICKS * (1.6 - part * RING_TICKS / SPLASH_TICKS))
        for side in (-1, 1):
            place = (box.centerx + side * (1 + age // 2), box.centery - 1 - rise)
            picture.set_at(place, (min(255, red + 40), min(255, green + 40), min(255, blue + 50)))
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
