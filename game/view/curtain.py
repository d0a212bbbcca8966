"""The light that hangs on a wall of bots: blades over an open wall, and over a closed ring a tall curtain of motes.

Motes rise from the bots that hold the ring and thin out as they go, dense behind what is enclosed and at its sides, low
before it, so that whoever stands inside is seen. They are single pixels, worked out as arrays and written at once; the
air between them shines a little where one looks along the curtain.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import pygame
from numpy.typing import NDArray

from game.sim.geometry import Floats, Ints
from game.view import surfaces
from game.view.atlas import Atlas
from game.view.signals import STANDARD_TABLE, Colour

BLADE_PX, BLADE_LOW_PX = 34, 11
"""How high a blade of an open wall is, behind and before the wall's middle."""
FAR_PX = 4.0
"""Bots up to so many px below the middle of a wall count as its far side."""
RING_LEAST = 24
"""A ring that so many bots hold has a curtain round it."""
RISE_TICKS = 26
"""The curtain rises in so many ticks once the ring has closed, and sinks in as many."""
HIGH, HIGHEST_PX = 1.15, 70.0
"""How high a curtain is: this times the half of the ring's width, and at most so many px."""
GATHER = 0.30
"""So much nearer to the middle its top is than its foot."""
BEFORE = 0.2
"""How high the curtain is before what is enclosed, as a part of its height; at its sides it is whole."""
MOTES_PER_BOT = 9
MOTE_TICKS = 210
"""A mote's way up."""
MOTE_DENSE = 1.7
"""Motes stand closer at the foot: the exponent of their heights."""
MOTE_SWAY_PX = 1.4
FOOT_PER_BOT = 9
"""Sparks of the line in which the curtain stands."""
FOOT_HIGH_PX, FOOT_WIDE_PX = 3.0, 0.9
"""How far the sparks rise over that line, and stray from it; most are nearer."""
FOOT_REACH_PX = 14.0
"""Bots further apart than this leave a gap in the line; a line without one shines."""
FOOT_LIT, FOOT_TICKS = 0.8, 5
"""So many of the sparks are lit at a time, and for how many ticks."""
FOOT_TINTS = (("#43C7A8", 0.30), ("#7CEBC4", 0.36), ("#DFFFF2", 0.34))
BANDS = ((0.40, 0.05), (0.76, 0.04))
"""Rings of motes that circle in the curtain: their height, and how many of the motes keep to each."""
TINTS = (("#2E9E97", 0.16), ("#43C7A8", 0.40), ("#7CEBC4", 0.32), ("#DFFFF2", 0.12))
"""Colours of the motes, the dimmest first, and how many of each."""
SHELL_STEP_PX = 8
"""The air of a curtain is kept in sizes so far apart."""
SHELL_PHASES, SHELL_TICKS = 4, 9
"""Pictures of the air that follow one another, and ticks of each."""
LINE, LINE_PX = 0.42, 2.6
"""The line of light in which it stands: how bright, and how wide to either side, px."""
SHELL = 0.9
"""How bright the air is."""
POOL, POOL_INSIDE, POOL_REACH, POOL_STEPS = 0.9, 0.62, 1.7, 6
"""A ring's light on the floor: how bright under the ring, which part of that inside, how far it reaches in halves of the
ring, and in how many steps it comes up."""
MINT, AMBER = STANDARD_TABLE.own, STANDARD_TABLE.warm
Blit = tuple[pygame.Surface, tuple[int, int]]


class Motes:
    """Single pixels: whole px on the screen, and the colour of each as the picture's format has it."""

    def __init__(self, xs: Ints, ys: Ints, colours: NDArray[np.uint32]) -> None:
        self.xs, self.ys, self.colours = xs, ys, colours

    def draw(self, target: pygame.Surface) -> None:
        """Write them; what lies outside ``target`` is left out."""
        width, height = target.get_size()
        there = (self.xs >= 0) & (self.xs < width) & (self.ys >= 0) & (self.ys < height)
        pixels = pygame.surfarray.pixels2d(target)
        pixels[self.xs[there], self.ys[there]] = self.colours[there]


NO_MOTES = Motes(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0, np.uint32))


class Curtain:
    """Hangs light on bots. After :meth:`blades` or :meth:`round`: what lies behind, and what before, to be added."""

    def __init__(self, atlas: Atlas) -> None:
        like = atlas.signals.like
        self._mint: Colour = like(MINT)
        mint, amber = np.array(self._mint), np.array(like(AMBER))
        tall = [_blade(BLADE_PX - 10 * step, mint, 0.46) for step in range(3)]
        low = [_blade(BLADE_LOW_PX - 2 * step, mint, 0.34) for step in range(3)]
        self._blades = [*tall, *low, _blade(BLADE_LOW_PX + 8, amber, 0.5)]
        self._blade_high = np.array([picture.get_height() for picture in self._blades])
        plain = surfaces.plain(1, 1)

        def inks(tints: Sequence[tuple[str, float]]) -> NDArray[np.uint32]:
            shown = [pygame.Color(*like((c.r, c.g, c.b))) for c in (pygame.Color(tint) for tint, _ in tints)]
            return np.array([plain.map_rgb(ink) & 0xFFFFFFFF for ink in shown], dtype=np.uint32)

        self._inks, self._foot_inks = inks(TINTS), inks(FOOT_TINTS)
        self._seeds = _Seeds(0)
        self._grown, self._tick = 0.0, 0
        self.back = -math.inf
        """Where the far side stands, px of the world: what stands further back is behind it."""
        self.far: list[Blit] = []
        self.near: list[Blit] = []
        self.motes_far = self.motes_near = NO_MOTES
        self.pool: Blit | None = None
        """The light of a ring on the floor in it and round it."""

    def clear(self, tick: int, closed: bool) -> None:
        """A new frame: nothing hangs yet. The curtain has grown or sunk since the last."""
        self.far, self.near, self.back = [], [], -math.inf
        self.motes_far = self.motes_near = NO_MOTES
        self.pool = None
        passed = max(0, min(RISE_TICKS, tick - self._tick))
        self._tick = tick
        self._grown = min(1.0, max(0.0, self._grown + (passed if closed else -passed) / RISE_TICKS))

    def blades(self, across: Ints, ground: Ints, hot: NDArray[np.bool_], rows: Ints) -> None:
        """Hang blades on the bots that hold their place in an open wall; they sway as their heights do."""
        behind = ground <= float(ground.mean()) + FAR_PX
        sway = (rows * 5 + self._tick // 6) % 7 % 3
        which = np.where(hot, 6, np.where(behind, sway, sway + 3))
        tops = (ground - self._blade_high[which] + 1).tolist()
        places = zip((across - 1).tolist(), tops, strict=True)
        for number, place, far in zip(which.tolist(), places, (behind & ~hot).tolist(), strict=True):
            (self.far if far else self.near).append((self._blades[number], place))

    def ring(self, across: Ints, ground: Ints, low: Floats, high: Floats, top: int) -> None:
        """Hang a curtain on the bots that hold a ring. ``low`` and ``high`` are the corners of the ring's line on the
        screen, px, ``top`` the screen's place in the world."""
        middle, half = (low + high) / 2.0, np.maximum((high - low) / 2.0, 1.0)
        tall = min(HIGHEST_PX, HIGH * float(half[0])) * self._grown * (2.0 - self._grown)
        if tall < 2.0:
            return
        self.back = float(low[1]) + top
        turn = np.argsort(np.arctan2(ground - middle[1], across - middle[0]))
        across, ground = across[turn], ground[turn]
        whole = np.hypot(np.roll(across, -1) - across, np.roll(ground, -1) - ground) < FOOT_REACH_PX
        self._air(middle, half, tall, sealed=bool(whole.all()))
        count = len(across)
        if self._seeds.count != count:
            self._seeds = _Seeds(count)
        seeds = self._seeds
        part = (seeds.start + self._tick / MOTE_TICKS) % 1.0
        up = np.where(seeds.band > 0.0, seeds.band, part**MOTE_DENSE)
        who = (seeds.bot + (self._tick // 5) * (seeds.band > 0.0)) % count
        foot_x, foot_y = across[who] - middle[0], ground[who] - middle[1]
        side = np.minimum(np.abs(foot_x) / half[0], 1.0) ** 4
        front = foot_y > 0.0
        up = np.where(front, up * (BEFORE + (1.0 - BEFORE) * side), up)
        lean = 1.0 - GATHER * up * up
        sway = MOTE_SWAY_PX * np.sin(seeds.start * 40.0 + self._tick / 19.0) * up
        xs = (middle[0] + foot_x * lean + sway).astype(np.int64)
        ys = (middle[1] + foot_y * lean - up * tall - 2.0).astype(np.int64)
        colours = self._inks[np.where(up > 0.62, np.minimum(seeds.tint, 1), seeds.tint)]
        thin = seeds.shown > up * 0.75
        foot, near = self._foot(across, ground, whole, middle)
        for name, chosen, line in (("motes_far", thin & ~front, ~near), ("motes_near", thin & front, near)):
            motes = (np.concatenate(pair) for pair in (
                (xs[chosen], foot.xs[line]), (ys[chosen], foot.ys[line]), (colours[chosen], foot.colours[line])
            ))  # fmt: skip
            setattr(self, name, Motes(*motes))

    def _foot(
        self, across: Ints, ground: Ints, whole: NDArray[np.bool_], middle: Floats
    ) -> tuple[Motes, NDArray[np.bool_]]:
        """The line of sparks in which the curtain stands, from bot to bot where the way is ``whole``; and which of them
        are before its middle."""
        seeds = self._seeds
        to_x, to_y = np.roll(across, -1) - across, np.roll(ground, -1) - ground
        bot, along = seeds.foot_bot, seeds.foot_along * whole[seeds.foot_bot]
        lit = (seeds.foot_lit + self._tick // FOOT_TICKS * 0.37) % 1.0 < FOOT_LIT
        x = across[bot] + to_x[bot] * along + seeds.foot_off
        y = ground[bot] + to_y[bot] * along - seeds.foot_up * self._grown
        colours = self._foot_inks[seeds.foot_tint]
        near = (y > middle[1])[lit]
        return Motes(x[lit].astype(np.int64), y[lit].astype(np.int64), colours[lit]), near

    def _air(self, middle: Floats, half: Floats, tall: float, *, sealed: bool) -> None:
        """The air that shines, behind and before, and its light on the floor; a ring without a gap is outlined."""
        sizes = [max(1, round(float(size) / SHELL_STEP_PX)) for size in (half[0], half[1], tall)]
        phase = self._tick // SHELL_TICKS % SHELL_PHASES
        for behind, blits in ((True, self.far), (False, self.near)):
            shell = _shell(self._mint, sizes[0], sizes[1], sizes[2], phase, behind, sealed)
            left = round(float(middle[0])) - shell.get_width() // 2
            blits.append((shell, (left, round(float(middle[1])) + sizes[1] * SHELL_STEP_PX - shell.get_height())))
        pool = _pool(self._mint, sizes[0], sizes[1], round(self._grown * POOL_STEPS))
        self.pool = (pool, (round(middle[0]) - pool.get_width() // 2, round(middle[1]) - pool.get_height() // 2))


class _Seeds:
    """What makes each mote of so many bots its own, worked out once; drawn from a fixed seed, for looks alone."""

    def __init__(self, count: int) -> None:
        rng = np.random.default_rng(45)
        motes = count * MOTES_PER_BOT
        self.count = count
        self.bot = np.repeat(np.arange(count), MOTES_PER_BOT)
        self.start = rng.random(motes)
        self.shown = rng.random(motes)
        self.tint = rng.choice(len(TINTS), motes, p=[share for _, share in TINTS])
        sparks = count * FOOT_PER_BOT
        self.foot_bot = np.repeat(np.arange(count), FOOT_PER_BOT)
        self.foot_along, self.foot_lit = rng.random(sparks), rng.random(sparks)
        self.foot_off = rng.normal(0.0, FOOT_WIDE_PX, sparks)
        self.foot_up = np.minimum(rng.exponential(FOOT_HIGH_PX, sparks), 4.0 * FOOT_HIGH_PX)
        self.foot_tint = rng.choice(len(FOOT_TINTS), sparks, p=[share for _, share in FOOT_TINTS])
        self.band = np.zeros(motes)
        first = rng.random(motes)
        for height, share in BANDS:
            self.band[(first >= 0.0) & (first < share)] = height
            first -= share


@lru_cache(maxsize=96)
def _shell(colour: Colour, half: int, deep: int, high: int, phase: int, behind: bool, sealed: bool) -> pygame.Surface:
    """The air of a curtain on black: half its width, half its depth and its height in steps of ``SHELL_STEP_PX``.

    One looks through more of a curtain at its sides, and it is brightest at its foot; behind it is woven of columns of
    unlike height that change from phase to phase.
    """
    half, deep, high = half * SHELL_STEP_PX, deep * SHELL_STEP_PX, high * SHELL_STEP_PX
    u = (np.arange(2 * half)[None, :] - half + 0.5) / half
    bow = np.sqrt(np.clip(1.0 - u * u, 0.0, 1.0))
    y = np.arange(high + 2 * deep)[:, None] - high - deep + 0.5
    foot = (-1.0 if behind else 1.0) * deep * bow
    column = np.random.default_rng(phase).random(half + 1)[(np.arange(2 * half) // 2)][None, :]
    reach = high * (0.6 + 0.4 * column) if behind else high * np.maximum(np.abs(u) ** 5, 0.16)
    up = (foot - y) / reach
    through = np.clip(0.5 / np.sqrt(np.clip(1.0 - u * u, 0.03, 1.0)) - 0.3, 0.0, 1.2)
    bright = (0.16 + (0.5 if behind else 0.34) * through) * (0.75 + 0.25 * column)
    light = np.where((up >= 0.0) & (up < 1.0), np.clip(1.0 - up, 0.0, 1.0) ** 1.7, 0.0) * bright * SHELL
    if sealed:
        light += np.where(np.abs(u) < 1.0, LINE * np.exp(-(((y - foot) / LINE_PX) ** 2)), 0.0)
    return surfaces.from_array(light[:, :, None] * np.array(colour))


@lru_cache(maxsize=96)
def _pool(colour: Colour, half: int, deep: int, step: int) -> pygame.Surface:
    """The light of a ring on the floor, on black: brightest under the ring itself, half as bright inside, soft without."""
    half, deep = half * SHELL_STEP_PX, deep * SHELL_STEP_PX
    wide, high = round(half * POOL_REACH), round(deep * POOL_REACH)
    across = (np.arange(2 * wide)[None, :] - wide + 0.5) / half
    down = (np.arange(2 * high)[:, None] - high + 0.5) / deep
    away = np.hypot(across, down)
    inside = POOL_INSIDE + (1.0 - POOL_INSIDE) * np.clip(away, 0.0, 1.0) ** 4
    outside = np.clip((POOL_REACH - away) / (POOL_REACH - 1.0), 0.0, 1.0) ** 2
    light = np.where(away < 1.0, inside, outside) * (POOL * step / POOL_STEPS)
    return surfaces.from_array(light[:, :, None] * np.array(colour))


def _blade(height: int, colour: NDArray[np.integer], strength: float) -> pygame.Surface:
    """A blade of light, 3 px wide, bright at its foot and gone at its top."""
    up = np.linspace(0.0, 1.0, height)[:, None, None] ** 1.7 * strength
    up[-2:] *= 1.5
    across = np.array((0.45, 1.0, 0.45))[None, :, None]
    return surfaces.from_array(up * across * colour[None, None, :])
