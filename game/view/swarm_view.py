"""The swarm as light: every bot a few pixels, warmer where it is pushed, with a glow for every handful.

Bots that hold a wall carry a curtain of light: tall on the far side of what they enclose, low on the near side, so that
whoever stands inside is seen. All of it is worked out as arrays, once a frame, and drawn in few calls.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pygame
from numpy.typing import NDArray

from game.sim.geometry import Floats, Ints
from game.sim.swarm import BARRIER, FOLLOW, SEND
from game.sim.world import World
from game.view import surfaces
from game.view.atlas import Atlas
from game.view.curtain import RING_LEAST, Curtain
from game.view.signals import STANDARD_TABLE

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
STEADY_PX = 0.9
"""A bot that moves less than this in a tick holds its place in the wall."""
TWINKLES, TWINKLE_TICKS = 9, 5
"""Phases of the bots' twinkling, and ticks of each."""
SMALL = 4
"""By how much further on in the list the pictures of bots that follow are: they are smaller."""
CELLS_WIDE = 64
"""More cells than the picture has across, so that what is out of sight on one side is not counted on the other."""
AT_RING_PX = 8.0
"""Bots further from a ring than this are on their way to it."""
SECTORS, SECTORS_LEAST = 16, 12
"""A wall that stands in so many of so many directions from its middle is a ring with a gap."""
LINE_COLOUR = (0x43, 0xC7, 0xA8)
MINT, AMBER = STANDARD_TABLE.own, STANDARD_TABLE.warm
Blit = tuple[pygame.Surface, Sequence[int]]
Cells = list[tuple[float, float, int, float]]


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
        self._ink = atlas.signals.like
        self.curtain = Curtain(atlas)
        self._grain = _Grain(0)
        self._blits: list[Blit] = []
        self._feet = np.zeros(0)
        self._cells: Cells = []
        self._ring = False

    def prepare(self, world: World, corner: tuple[int, int], size: tuple[int, int], alpha: float) -> None:
        """Work out where each bot is on the screen."""
        swarm = world.swarm
        now, before, roles = swarm.positions.T, swarm.previous.T, swarm.roles
        count = len(roles)
        self._blits, self._feet, self._cells = [], np.zeros(0), []
        self._ring = goes_round(swarm.slots, swarm.closed)
        self.curtain.clear(world.tick, self._ring)
        if not count or before.shape != now.shape:
            return
        if self._grain.count != count:
            self._grain = _Grain(count)
        grain = self._grain
        moved = now - before
        places = before + moved * alpha
        holding = roles == BARRIER
        hot = swarm.heat > HOT
        lift = grain.lift(world.tick) + grain.spread * holding
        order = np.argsort(places[1], kind="stable")
        self._feet = places[1][order]
        across = (places[0] - corner[0]).astype(np.int64)
        down = (places[1] - (corner[1] + lift)).astype(np.int64)
        self._cells = _cells(across, down, hot)
        shade = grain.shades[world.tick // TWINKLE_TICKS % TWINKLES][roles, grain.rows]
        shade[hot] |= 3
        if self._ring:
            # a curtain is fine dust: what holds it is drawn small
            shade[holding & ~hot] |= SMALL
        pictures = map(self._pictures.__getitem__, shade[order].tolist())
        xs, ys = (across - 1)[order].tolist(), (down - 1)[order].tolist()
        self._blits = list(zip(pictures, zip(xs, ys, strict=True), strict=True))
        if holding.any():
            steady = np.flatnonzero(holding & (np.abs(moved).max(axis=0) < STEADY_PX))
            if len(steady):
                ground = (places[1][steady] - corner[1]).astype(np.int64)
                self._hang(world, across[steady], ground, hot[steady], steady, corner)

    def bots(self, low: float = -np.inf, high: float = np.inf) -> list[Blit]:
        """The bots whose ground lies from ``low`` to ``high`` px."""
        begin, end = np.searchsorted(self._feet, (low, high))
        return self._blits[begin:end]

    def glows(self) -> list[Blit]:
        """Light that hangs round handfuls of bots, to be added."""
        blits: list[Blit] = []
        for x, y, count, heat in self._cells:
            warm = heat * 2 > count
            if count >= GLOW_LEAST and (warm or not self._ring):
                size = 64 if count >= GLOW_MANY else 32
                picture, half = (self._warm, 16) if warm else (self._glow[size], size // 2)
                blits.append((picture, (int(x) - half, int(y) - half)))
        return blits

    def lamps(self) -> list[Blit]:
        """The light that handfuls of bots throw on the floor, to be added to the light there."""
        if self.curtain.pool is not None:
            return [self.curtain.pool]
        wide: dict[tuple[int, int], list[float]] = {}
        for x, y, count, _ in self._cells:
            handful = wide.setdefault((int(x) // LAMP_CELL, int(y) // LAMP_CELL), [0.0, 0.0, 0.0])
            handful[0] += count
            handful[1] += x * count
            handful[2] += y * count
        found = sorted((h for h in wide.values() if h[0] >= LAMP_LEAST), key=lambda h: -h[0])
        return [
            (self._lamp[0.8 if n > 3 * LAMP_LEAST else 0.45], (int(x / n) - 64, int(y / n) - 64 + round(HOVER_PX)))
            for n, x, y in found[:LAMPS]
        ]

    def line(self, target: pygame.Surface, world: World, corner: tuple[int, int]) -> None:
        """The line that is being drawn."""
        if not world.swarm.drawing:
            return
        points = [(x - corner[0], y - corner[1] - 4) for x, y in world.swarm.line]
        for index, (x, y) in enumerate(points):
            if (index + world.tick // 4) % 3:
                target.fill(self._ink(LINE_COLOUR), (int(x), int(y), 2, 1))

    def _hang(
        self, world: World, across: Ints, ground: Ints, hot: NDArray[np.bool_], rows: Ints, corner: tuple[int, int]
    ) -> None:
        """Hang light on the bots that hold their place: a curtain where they hold a ring, blades where they do not."""
        swarm = world.swarm
        if self._ring:
            slots = swarm.slots - corner
            low, high = slots.min(axis=0), slots.max(axis=0)
            there = (np.abs(across - (low[0] + high[0]) / 2.0) < (high[0] - low[0]) / 2.0 + AT_RING_PX) & (
                np.abs(ground - (low[1] + high[1]) / 2.0) < (high[1] - low[1]) / 2.0 + AT_RING_PX
            )
            if np.count_nonzero(there) >= RING_LEAST:
                self.curtain.ring(across[there], ground[there], low, high, corner[1])
                across, ground, hot, rows = across[~there], ground[~there], hot[~there], rows[~there]
        if len(rows):
            self.curtain.blades(across, ground, hot, rows)


class _Grain:
    """What makes each bot a little different to look at, worked out once for so many bots."""

    def __init__(self, count: int) -> None:
        self.count = count
        self.rows = np.arange(count)
        self._sin, self._cos = np.sin(self.rows * 1.7) * BOB_PX, np.cos(self.rows * 1.7) * BOB_PX
        self.spread = HOVER_PX * ((self.rows * 37 % 11) / 7.3 - 0.75)
        """How much higher or lower it hangs in a wall, px."""
        self.shades = [self._shade(phase) for phase in range(TWINKLES)]
        """For each phase of the twinkling, by role and bot: the number of its picture."""

    def lift(self, tick: int) -> Floats:
        """How high each floats now, px."""
        angle = tick / 11.0
        high: Floats = self._cos * math.sin(angle) + (self._sin * math.cos(angle) + HOVER_PX)
        return high

    def _shade(self, phase: int) -> Ints:
        twinkle = (self.rows * 7 + phase) % TWINKLES
        free = np.where(twinkle == 0, 2, np.where(twinkle < 5, 1, 0))
        shades = np.zeros((3, self.count), dtype=np.int64)
        shades[FOLLOW], shades[SEND], shades[BARRIER] = free + SMALL, free, np.where(twinkle < 3, 2, free)
        return shades


def _cells(across: Ints, down: Ints, hot: NDArray[np.bool_]) -> Cells:
    """The cells of ``GLOW_CELL`` px with bots in them: (mean x, mean y, how many, how many of them hot), px."""
    key = (down // GLOW_CELL + 1) * CELLS_WIDE + across // GLOW_CELL + 1
    key = np.minimum(np.maximum(key, 0), CELLS_WIDE * CELLS_WIDE)
    counts = np.bincount(key)
    found = np.flatnonzero(counts)
    many = counts[found]
    xs, ys = np.bincount(key, across)[found] / many, np.bincount(key, down)[found] / many
    warmth = np.bincount(key, hot)[found] if hot.any() else np.zeros(len(found))
    return list(zip(xs.tolist(), ys.tolist(), many.tolist(), warmth.tolist(), strict=True))


def goes_round(slots: Floats, closed: bool) -> bool:
    """Whether a wall with these slots, px (n, 2), is a ring: closed, or open by no more than a gap."""
    if closed or len(slots) < RING_LEAST:
        return closed
    off = slots - (slots.min(axis=0) + slots.max(axis=0)) / 2.0
    sectors = (np.arctan2(off[:, 1], off[:, 0]) * (SECTORS / math.tau)).astype(np.int64) % SECTORS
    return int(np.count_nonzero(np.bincount(sectors, minlength=SECTORS))) >= SECTORS_LEAST


def added_glow(atlas: Atlas, name: str) -> pygame.Surface:
    """A glow, on black, fit to be added."""
    frame = atlas.frame(name)
    return surfaces.on_black(frame.emissive or frame.albedo)


def _dimmed(picture: pygame.Surface, level: float) -> pygame.Surface:
    picture = picture.copy()
    picture.fill((round(level * 255),) * 3, special_flags=pygame.BLEND_RGB_MULT)
    return picture
