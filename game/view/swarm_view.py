"""The swarm as light: every bot a few pixels, warmer where it is pushed, with a glow for every handful.

Bots that hold a wall carry a curtain of light: tall on the far side of what they enclose, low on the near side, so that
whoever stands inside is seen. All of it is worked out as arrays, once a frame, and drawn in few calls.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pygame

from game.sim.swarm import BARRIER, FOLLOW
from game.sim.world import World
from game.view import surfaces
from game.view.atlas import Atlas

GLOW_CELL = 16
"""Bots in one cell of this many px share a glow."""
GLOW_LEAST, GLOW_MANY = 3, 9
LAMP_CELL = 48
"""Bots in one cell of this many px light the floor together."""
LAMP_LEAST = 5
LAMPS = 6
"""At most so many of them."""
HOVER_PX = 9.0
"""Bots float this high."""
BOB_PX = 1.6
HOT = 0.45
"""Heat from which a bot is drawn hot."""
CURTAIN_PX, CURTAIN_LOW_PX = 34, 11
"""How high a wall's light stands, behind and before what it surrounds."""
FAR_PX = 4.0
"""Bots up to so many px below the middle of a wall count as its far side."""
STEADY_PX = 0.9
"""A bot that moves less than this in a tick holds its place in the wall."""
LINE_COLOUR = (0x43, 0xC7, 0xA8)
MINT, AMBER = np.array((0x43, 0xC7, 0xA8)), np.array((0xF7, 0x9C, 0x3C))
Blit = tuple[pygame.Surface, Sequence[int]]


class SwarmView:
    """Draws bots. Call :meth:`prepare` once a frame, then ask for what lies behind and before a line."""

    def __init__(self, atlas: Atlas) -> None:
        def cut(name: str) -> pygame.Surface:
            frame = atlas.frame(name)
            picture = frame.albedo.copy()
            if frame.emissive is not None:
                picture.blit(frame.emissive, (0, 0))
            return picture

        kinds = ("dim", "mid", "bright", "hot")
        self._pictures = [cut(f"bot/{kind}") for kind in kinds] + [cut(f"bot/small/{kind}") for kind in kinds]
        self._glow = {size: added_glow(atlas, f"glow/mint/{size}") for size in (32, 64)}
        self._warm = added_glow(atlas, "glow/amber/32")
        self._lamp = {level: _dimmed(added_glow(atlas, "glow/mint/128"), level) for level in (0.45, 0.8)}
        self._tall = [_streak(CURTAIN_PX - 10 * step, MINT, 0.46) for step in range(3)]
        self._low = [_streak(CURTAIN_LOW_PX - 2 * step, MINT, 0.34) for step in range(3)]
        self._hot = _streak(CURTAIN_LOW_PX + 8, AMBER, 0.5)
        self._blits: list[Blit] = []
        self._feet = np.zeros(0)
        self._places = np.zeros((0, 2), dtype=np.int64)
        self._warmth = np.zeros(0)
        self._far: list[Blit] = []
        self._near: list[Blit] = []

    def prepare(self, world: World, corner: tuple[int, int], size: tuple[int, int], alpha: float) -> None:
        """Work out where each bot is on the screen."""
        swarm = world.swarm
        self._far, self._near = [], []
        if not len(swarm.roles) or len(swarm.previous) != len(swarm.positions):
            self._blits, self._feet, self._warmth = [], np.zeros(0), np.zeros(0)
            self._places = np.zeros((0, 2), dtype=np.int64)
            return
        moved = swarm.positions - swarm.previous
        places = swarm.previous + moved * alpha
        rows = np.arange(len(places))
        roles = swarm.roles
        holding = roles == BARRIER
        lift = np.sin(world.tick / 11.0 + rows * 1.7) * BOB_PX + HOVER_PX
        lift[holding] += HOVER_PX * ((rows[holding] * 37 % 11) / 7.3 - 0.75)
        screen = places - corner
        ground = screen.astype(np.int64)
        screen[:, 1] -= lift
        inside = np.flatnonzero((screen > -6).all(axis=1) & (screen < (size[0] + 6, size[1] + 6)).all(axis=1))
        feet = places[inside, 1]
        order = np.argsort(feet, kind="stable")
        inside = inside[order]
        self._feet = feet[order]
        twinkle = (rows * 7 + world.tick // 5) % 9
        shade = np.where(twinkle == 0, 2, np.where(twinkle < 5, 1, 0))
        shade[holding & (twinkle < 3)] = 2
        hot = swarm.heat > HOT
        shade = np.where(hot, 3, shade) + np.where(roles == FOLLOW, 4, 0)
        self._warmth = hot[inside].astype(np.float64)
        self._places = screen[inside].astype(np.int64)
        pictures = map(self._pictures.__getitem__, shade[inside].tolist())
        self._blits = list(zip(pictures, (self._places - 1).tolist(), strict=True))
        steady = inside[holding[inside] & (np.abs(moved[inside]).max(axis=1) < STEADY_PX)]
        if len(steady):
            self._hang(ground[steady], hot[steady], steady, world.tick)

    def bots(self, low: float = -np.inf, high: float = np.inf) -> list[Blit]:
        """The bots whose ground lies from ``low`` to ``high`` px."""
        begin, end = np.searchsorted(self._feet, (low, high))
        return self._blits[begin:end]

    @property
    def far(self) -> list[Blit]:
        """The curtain behind, to be added."""
        return self._far

    @property
    def near(self) -> list[Blit]:
        """The curtain before, to be added."""
        return self._near

    def glows(self) -> list[Blit]:
        """Light that hangs round handfuls of bots, to be added."""
        blits: list[Blit] = []
        for x, y, count, heat in self._handfuls(GLOW_CELL, GLOW_LEAST):
            size = 64 if count >= GLOW_MANY else 32
            picture = self._warm if heat * 2 > count else self._glow[size]
            half = picture.get_width() // 2
            blits.append((picture, (x - half, y - half)))
        return blits

    def lamps(self) -> list[Blit]:
        """The light that handfuls of bots throw on the floor, to be added to the light there."""
        handfuls = sorted(self._handfuls(LAMP_CELL, LAMP_LEAST), key=lambda found: -found[2])
        return [
            (self._lamp[0.8 if count > 3 * LAMP_LEAST else 0.45], (x - 64, y - 64 + round(HOVER_PX)))
            for x, y, count, _ in handfuls[:LAMPS]
        ]

    def line(self, target: pygame.Surface, world: World, corner: tuple[int, int]) -> None:
        """The line that is being drawn."""
        if not world.swarm.drawing:
            return
        points = [(x - corner[0], y - corner[1] - 4) for x, y in world.swarm.line]
        for index, (x, y) in enumerate(points):
            if (index + world.tick // 4) % 3:
                target.fill(LINE_COLOUR, (int(x), int(y), 2, 1))

    def _hang(self, ground: np.ndarray, hot: np.ndarray, rows: np.ndarray, tick: int) -> None:
        """Hang a curtain on the bots that hold their place; it sways as their heights do."""
        middle = float(ground[:, 1].mean()) + FAR_PX
        sway = ((rows * 5 + tick // 6) % 7 % 3).tolist()
        for (x, y), warm, step in zip(ground.tolist(), hot.tolist(), sway, strict=True):
            if warm:
                self._near.append((self._hot, (x - 1, y - self._hot.get_height() + 1)))
            elif y <= middle:
                picture = self._tall[step]
                self._far.append((picture, (x - 1, y - picture.get_height() + 1)))
            else:
                picture = self._low[step]
                self._near.append((picture, (x - 1, y - picture.get_height() + 1)))

    def _handfuls(self, cell: int, least: int) -> list[tuple[int, int, int, float]]:
        """(x, y, how many, how many of them hot) of each cell of the picture with enough bots in it, px."""
        if not len(self._places):
            return []
        across = self._places[:, 0] // cell + 1
        key = (self._places[:, 1] // cell + 1) * 64 + across
        counts = np.bincount(key)
        found = np.flatnonzero(counts >= least)
        many = counts[found]
        xs = np.bincount(key, self._places[:, 0])[found] / many
        ys = np.bincount(key, self._places[:, 1])[found] / many
        warmth = np.bincount(key, self._warmth)[found]
        return list(zip(xs.astype(int).tolist(), ys.astype(int).tolist(), many.tolist(), warmth.tolist(), strict=True))


def added_glow(atlas: Atlas, name: str) -> pygame.Surface:
    """A glow, on black, fit to be added."""
    frame = atlas.frame(name)
    return surfaces.on_black(frame.emissive or frame.albedo)


def _dimmed(picture: pygame.Surface, level: float) -> pygame.Surface:
    picture = picture.copy()
    picture.fill((round(level * 255),) * 3, special_flags=pygame.BLEND_RGB_MULT)
    return picture


def _streak(height: int, colour: np.ndarray, strength: float) -> pygame.Surface:
    """A blade of light, 3 px wide, bright at its foot and gone at its top."""
    up = np.linspace(0.0, 1.0, height)[:, None, None] ** 1.7 * strength
    up[-2:] *= 1.5
    across = np.array((0.45, 1.0, 0.45))[None, :, None]
    return surfaces.from_array(up * across * colour[None, None, :])
