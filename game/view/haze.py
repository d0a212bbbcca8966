"""What hangs in the air of a room: low fog that drifts over the floor, and shafts of light under lamps.

A map's property ``fog`` is the colour that fog adds where it is thickest. A `Light` with ``shaft`` has a blade of light of
that height over it, px; its circuit dims it. Both are pictures made once, added where they are in view.
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
import pygame

from game.sim.level import LevelMap
from game.sim.placed import Light
from game.sim.world import World
from game.view import surfaces
from game.view.light import colour_of

SHEET = (320, 192)
"""One picture of fog, px; it joins at its edges."""
DRIFT = (0.05, 0.014)
"""How fast the sheet drifts, px a tick to the right and down."""
WAVES = ((1, 0, 0.3), (0, 1, 1.9), (1, 1, 4.0), (2, 1, 2.2), (1, 2, 5.1), (3, -1, 0.8), (2, 3, 3.3), (4, 2, 1.1))
"""The fog's pattern: waves that fit the sheet so many times across and down, and their phase."""
THICK_FROM = 0.12
"""Waves lower than this are clear air."""
FOOT, HEAD = 0.62, 0.30
"""How wide a shaft is below and above, part of its lamp's reach."""
SHAFT_LIGHT = 0.34
"""How bright a shaft is at its brightest, part of its lamp's colour."""
WIDEST_PX, HIGHEST_PX = 240.0, 360.0
"""A shaft is drawn no wider than for a lamp that reaches so far, and no higher, px."""
LEVELS = 6
"""A shaft is kept at so many steps of its circuit."""
BREATHES_TICKS = 260
Field = npt.NDArray[np.float64]


class Haze:
    """The air of one map: a part of the view."""

    def __init__(self, level: LevelMap, size: tuple[int, int]) -> None:
        self._size = size
        colour = colour_of(level.properties.get("fog"), (0.0, 0.0, 0.0))
        self._sheet = _fog(colour) if any(colour) else None
        self._lamps = [lamp for lamp in level.of(Light) if lamp.shaft > 0.0]
        self._shafts: dict[tuple[int, int], pygame.Surface] = {}

    def floor(self, target: pygame.Surface, world: World, corner: tuple[int, int]) -> None:
        """The fog."""
        if self._sheet is None:
            return
        width, height = SHEET
        left = (round(world.tick * DRIFT[0]) - corner[0]) % width - width
        top = (round(world.tick * DRIFT[1]) - corner[1]) % height - height
        blits = [
            (self._sheet, (x, y)) for y in range(top, self._size[1], height) for x in range(left, self._size[0], width)
        ]
        target.fblits(blits, pygame.BLEND_RGB_ADD)

    def over(self, target: pygame.Surface, world: World, corner: tuple[int, int], alpha: float) -> None:
        """The shafts."""
        blits = []
        for number, lamp in enumerate(self._lamps):
            x, y = round(lamp.x) - corner[0], round(lamp.y) - corner[1]
            reach, high = _measures(lamp)
            if not (-reach < x < self._size[0] + reach and y + reach > 0 and y - high < self._size[1]):
                continue
            circuit = world.circuits.get(lamp.circuit)
            level = circuit.level if circuit is not None else 1.0
            level *= 0.86 + 0.14 * math.sin(world.tick / BREATHES_TICKS * math.tau + number * 2.1)
            step = round(level * LEVELS)
            if step > 0:
                picture = self._shaft(number, lamp, min(LEVELS, step))
                blits.append((picture, (x - picture.get_width() // 2, y - round(high))))
        target.fblits(blits, pygame.BLEND_RGB_ADD)

    def _shaft(self, number: int, lamp: Light, step: int) -> pygame.Surface:
        found = self._shafts.get((number, step))
        if found is None:
            found = self._shafts[number, step] = _blade(lamp, step / LEVELS)
        return found


def _fog(colour: tuple[float, float, float]) -> pygame.Surface:
    """A sheet of fog on black that joins at its edges."""
    width, height = SHEET
    x = np.arange(width)[None, :] / width * math.tau
    y = np.arange(height)[:, None] / height * math.tau
    waves: Field = sum(
        (np.sin(across * x + down * y + phase) / (abs(across) + abs(down)) for across, down, phase in WAVES),
        start=np.zeros((height, width)),
    )
    cloud = np.clip(waves / 2.2 - THICK_FROM, 0.0, 1.0)
    return surfaces.from_array(cloud[:, :, None] * np.array(colour) * 255.0)


def _measures(lamp: Light) -> tuple[float, float]:
    """How far a lamp with a shaft reaches and how high its shaft is, px, within bounds."""
    return max(8.0, min(WIDEST_PX, lamp.radius)), min(HIGHEST_PX, lamp.shaft)


def _blade(lamp: Light, level: float) -> pygame.Surface:
    """A shaft of light on black: narrow and bright above, wide and gone where it meets the floor's pool."""
    reach, shaft = _measures(lamp)
    foot, head, high = reach * FOOT, reach * HEAD, round(shaft + reach * max(0.0, min(1.0, lamp.squash)) * 0.3)
    width = round(foot * 2) + 2
    down = np.linspace(0.0, 1.0, high)[:, None]
    half = head + (foot - head) * down
    across = np.abs(np.arange(width)[None, :] - width / 2) / half
    soft = np.clip(1.0 - across, 0.0, 1.0) ** 0.8
    fade = (1.0 - down) ** 0.9 * np.clip(down * 6.0, 0.0, 1.0)
    streaks = 0.85 + 0.15 * np.sin(across * 9.0 + down * 1.5)
    light = soft * fade * streaks * level * lamp.strength * SHAFT_LIGHT
    return surfaces.from_array(light[:, :, None] * np.array(colour_of(lamp.colour, (1.0, 1.0, 1.0))) * 255.0)
