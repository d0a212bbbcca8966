"""The swarm as light: every bot a few pixels, warmer where it is pushed, with a glow for every handful."""

from __future__ import annotations

import math

import numpy as np
import pygame

from game.sim.swarm import BARRIER, FOLLOW
from game.sim.world import World
from game.view.atlas import Atlas

GLOW_CELL = 16
"""Bots in one cell of this many px share a glow."""
GLOW_LEAST = 3
HOVER_PX = 9.0
"""Bots float this high."""
BOB_PX = 1.6
HOT = 0.45
"""Heat from which a bot is drawn hot."""
LINE_COLOUR = (0x43, 0xC7, 0xA8)
Blit = tuple[pygame.Surface, tuple[int, int]]


class SwarmView:
    """Draws bots. Call :meth:`prepare` once a frame, then ask for what lies behind and before a line."""

    def __init__(self, atlas: Atlas) -> None:
        def cut(name: str) -> pygame.Surface:
            frame = atlas.frame(name)
            picture = frame.albedo.copy()
            if frame.emissive is not None:
                picture.blit(frame.emissive, (0, 0))
            return picture

        self._pictures = [cut("bot/dim"), cut("bot/mid"), cut("bot/bright"), cut("bot/hot")]
        self._small = [cut("bot/small/dim"), cut("bot/small/mid"), cut("bot/small/bright"), cut("bot/small/hot")]
        self._glow = {size: _added(atlas, f"glow/mint/{size}") for size in (32, 64)}
        self._warm = _added(atlas, "glow/amber/32")
        self._places = np.zeros((0, 2), dtype=np.int64)
        self._feet = np.zeros(0)
        self._shade = np.zeros(0, dtype=np.int64)

    def prepare(self, world: World, corner: tuple[int, int], size: tuple[int, int], alpha: float) -> None:
        """Work out where each bot is on the screen."""
        swarm = world.swarm
        if not len(swarm.roles) or len(swarm.previous) != len(swarm.positions):
            self._places = np.zeros((0, 2), dtype=np.int64)
            self._feet = np.zeros(0)
            return
        places = swarm.previous + (swarm.positions - swarm.previous) * alpha
        rows = np.arange(len(places))
        bob = np.sin(world.tick / 11.0 + rows * 1.7) * BOB_PX
        roles = swarm.roles
        lift = np.where(roles == BARRIER, HOVER_PX * (0.25 + (rows * 37 % 11) / 11.0 * 1.5), HOVER_PX) + bob
        screen = places - corner
        screen[:, 1] -= lift
        inside = (screen > -6).all(axis=1) & (screen[:, 0] < size[0] + 6) & (screen[:, 1] < size[1] + 6)
        self._places = screen[inside].astype(np.int64)
        self._feet = places[inside, 1]
        twinkle = (rows * 7 + world.tick // 5) % 9
        shade = np.where(twinkle == 0, 2, np.where(twinkle < 5, 1, 0))
        shade = np.where((roles == BARRIER) & (twinkle < 3), 2, shade)
        shade = np.where(swarm.heat > HOT, 3, shade) + np.where(roles == FOLLOW, 4, 0)
        self._shade = shade[inside]

    def bots(self, low: float = -math.inf, high: float = math.inf) -> list[Blit]:
        """The bots whose ground lies from ``low`` to ``high`` px."""
        chosen = (self._feet >= low) & (self._feet < high)
        pictures = self._pictures + self._small
        return [
            (pictures[shade], (x - 1, y - 1))
            for (x, y), shade in zip(self._places[chosen].tolist(), self._shade[chosen].tolist(), strict=True)
        ]

    def glows(self) -> list[Blit]:
        """Light that hangs round handfuls of bots, to be added."""
        if not len(self._places):
            return []
        cells = self._places // GLOW_CELL
        key = (cells[:, 1] + 64) * 4096 + cells[:, 0] + 64
        found, back, counts = np.unique(key, return_inverse=True, return_counts=True)
        centres = np.zeros((len(found), 2))
        np.add.at(centres, back, self._places)
        centres /= counts[:, None]
        hot = np.bincount(back, weights=(self._shade % 4 == 3).astype(np.float64), minlength=len(found))
        blits = []
        for (x, y), count, heat in zip(centres.tolist(), counts.tolist(), hot.tolist(), strict=True):
            if count < GLOW_LEAST:
                continue
            size = 64 if count > 14 else 32
            blits.append((self._warm if heat * 2 > count else self._glow[size], (int(x) - size // 2, int(y) - size // 2)))
        return [(picture, (x, y)) for picture, (x, y) in blits]

    def line(self, target: pygame.Surface, world: World, corner: tuple[int, int]) -> None:
        """The line that is being drawn."""
        if not world.swarm.drawing:
            return
        points = [(x - corner[0], y - corner[1] - 4) for x, y in world.swarm.line]
        for index, (x, y) in enumerate(points):
            if (index + world.tick // 4) % 3:
                target.fill(LINE_COLOUR, (int(x), int(y), 2, 1))


def _added(atlas: Atlas, name: str) -> pygame.Surface:
    """A glow, on black, fit to be added."""
    frame = atlas.frame(name)
    source = frame.emissive or frame.albedo
    canvas = pygame.Surface(source.get_size(), 0, 32)
    canvas.blit(source, (0, 0))
    return canvas.convert() if pygame.display.get_surface() else canvas


added_glow = _added
