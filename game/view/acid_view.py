"""Acid under the scope: the ways that it has eaten, the springs where it wells up, and drops on their way."""

from __future__ import annotations

import itertools
import math

import pygame

from game.sim.lattice import Acid, Spring
from game.view.atlas import Atlas
from game.view.swarm_view import added_glow

DARK, STAIN, PIT, LIP = (0x0A, 0x09, 0x18), (0x10, 0x30, 0x3A, 150), (0x0A, 0x09, 0x18, 215), (0xA3, 0xAD, 0xC8, 210)
SOUR, SOUR_DARK, SHEEN = (0x90, 0xCC, 0x5C), (0x3D, 0x91, 0x52), (0xFF, 0xF4, 0xBF)
SAMPLE_PX = 3.0
"""A way is eaten in pits that lie so far apart."""
EDGE_PX = 14
"""So far about a way its stain may reach."""
BEAD_PX, BEAD_PX_TICK = 22.0, 0.25
"""How far apart beads run along a way, and how fast."""
POOL_PX, SWELL_PX = 7, 4
"""A spring's pool is so wide at rest, to either side, and swells by so much before a drop leaves it."""
BUBBLE_TICKS = 54
BUBBLES = ((-3, -1, 0), (3, 0, 20), (0, 2, 37))
"""Bubbles in a pool: px from its middle, and how many ticks each is late."""
DROP_PX, SOUR_PX = 4, 4
"""A drop that is water by now is so wide to either side; a sour one by so much wider."""
TAIL = ((7.0, 3), (11.0, 2), (14.0, 1))
"""What trails behind a drop: px behind its middle, px wide to either side."""
KEPT = 8
Spot = tuple[float, float]
Point = tuple[int, int]


class AcidView:
    """Draws springs with their ways, and drops."""

    def __init__(self, atlas: Atlas) -> None:
        self._glow = added_glow(atlas, "glow/lime/32")
        self._ink = atlas.signals.like
        self._eaten: dict[int, tuple[pygame.Surface, Point]] = {}

    def channel(self, target: pygame.Surface, spring: Spring, tick: int, corner: Point) -> None:
        """The eaten way; while the spring is not dry, its pool and the beads that run from it."""
        eaten, (left, top) = self._way(spring)
        target.blit(eaten, (left - corner[0], top - corner[1]))
        if spring.state == "dry":
            return
        way = [(x - corner[0], y - corner[1]) for x, y in spring.way]
        gone = tick * BEAD_PX_TICK % BEAD_PX
        for (ax, ay), (bx, by) in itertools.pairwise(way):
            length = math.hypot(bx - ax, by - ay) or 1.0
            for bead in range(int(length // BEAD_PX) + 1):
                part = (bead * BEAD_PX + gone) / length
                if part < 1.0:
                    x, y = round(ax + (bx - ax) * part), round(ay + (by - ay) * part)
                    target.fill(self._ink(SOUR_DARK), (x - 2, y - 1, 4, 3))
                    target.fill(self._ink(SOUR), (x - 1, y - 1, 2, 2))
        self._pool(target, spring, (round(way[0][0]), round(way[0][1])), tick)

    def drop(self, target: pygame.Surface, drop: Acid, x: int, y: int, tick: int) -> None:
        """A drop at (``x``, ``y``) px of the picture, its tail behind it; held by a wall it steams."""
        size = DROP_PX + round(SOUR_PX * max(0.0, drop.left))
        dx, dy = drop.x - drop.px, drop.y - drop.py
        speed = math.hypot(dx, dy)
        self._shine(target, x, y - 2)
        if speed > 0.05:
            for behind, wide in TAIL:
                spot = (round(x - dx / speed * behind), round(y - dy / speed * behind * 0.9))
                pygame.draw.circle(target, DARK, spot, wide + 1)
                pygame.draw.circle(target, self._ink(SOUR_DARK), spot, wide)
        wobble = (0, 1, 0, -1)[tick // 8 % 4]
        box = pygame.Rect(0, 0, 2 * size + wobble, 2 * size - wobble)
        box.center = (x, y - 2)
        pygame.draw.ellipse(target, DARK, box.inflate(3, 3))
        pygame.draw.ellipse(target, self._ink(SOUR_DARK), box)
        pygame.draw.ellipse(target, self._ink(SOUR), box.inflate(-3, -4).move(-1, -1))
        target.fill(SHEEN, (x - size // 2 - 1, y - 2 - size // 2, 3, 2))
        if drop.left < 1.0:
            for puff in range(3):
                rise = (tick + puff * 9) % 27
                side = (puff * 5 + tick // 27) % 9 - 4
                target.fill(SHEEN, (x + side, y - size - rise // 2, 2 if rise < 14 else 1, 1))

    # -- parts ------------------------------------------------------------------------------------

    def _pool(self, target: pygame.Surface, spring: Spring, at: Point, tick: int) -> None:
        x, y = at
        size = POOL_PX + round(SWELL_PX * spring.swell)
        if spring.swell > 0.0:
            self._shine(target, x, y)
        box = pygame.Rect(0, 0, 2 * size, round(1.5 * size))
        box.center = (x, y)
        pygame.draw.ellipse(target, LIP[:3], box.inflate(4, 4).move(0, 1))
        pygame.draw.ellipse(target, DARK, box.inflate(4, 4))
        pygame.draw.ellipse(target, self._ink(SOUR_DARK), box)
        pygame.draw.ellipse(target, self._ink(SOUR), box.inflate(-6, -5).move(0, -1))
        for bx, by, late in BUBBLES:
            age = (tick + late) % BUBBLE_TICKS
            wide = 1 + age * 3 // BUBBLE_TICKS
            if age < BUBBLE_TICKS - 6:
                pygame.draw.circle(target, self._ink(SOUR_DARK), (x + bx, y + by - age // 18), wide + 1)
                target.fill(SHEEN, (x + bx - 1, y + by - age // 18 - 1, wide, wide))
            else:
                pygame.draw.circle(target, SHEEN, (x + bx, y + by - 3), wide + 1, 1)

    def _shine(self, target: pygame.Surface, x: int, y: int) -> None:
        half = self._glow.get_width() // 2
        target.blit(self._glow, (x - half, y - half), special_flags=pygame.BLEND_RGB_ADD)

    def _way(self, spring: Spring) -> tuple[pygame.Surface, Point]:
        if spring.id not in self._eaten:
            self._eaten = dict(list(self._eaten.items())[1 - KEPT :]) | {spring.id: _eaten(spring)}
        return self._eaten[spring.id]


def _eaten(spring: Spring) -> tuple[pygame.Surface, Point]:
    """The picture of a way that acid has eaten, and its place in the world, px: a stain, pits, lips that catch the light."""
    spots: list[Spot] = []
    for (ax, ay), (bx, by) in itertools.pairwise(spring.way):
        count = max(1, round(math.hypot(bx - ax, by - ay) / SAMPLE_PX))
        spots += [(ax + (bx - ax) * step / count, ay + (by - ay) * step / count) for step in range(count)]
    left, top = (math.floor(min(spot[axis] for spot in spots)) - EDGE_PX for axis in (0, 1))
    right, bottom = (math.ceil(max(spot[axis] for spot in spots)) + EDGE_PX for axis in (0, 1))
    picture = pygame.Surface((right - left, bottom - top), pygame.SRCALPHA)
    chances = [(number * 37 + spring.id * 11) % 17 / 16.0 for number in range(len(spots))]
    for (x, y), chance in zip(spots, chances, strict=True):
        pygame.draw.circle(picture, STAIN, (round(x - left), round(y - top)), 5 + round(3 * chance))
    pits = [
        (x - left + (c - 0.5) * 5.0, y - top + (0.5 - c) * 3.0, 2 + round(2 * c))
        for (x, y), c in zip(spots, chances, strict=True)
    ]
    for colour, down in ((LIP, 2), (PIT, 0)):
        for x, y, wide in pits:
            pygame.draw.ellipse(picture, colour, (round(x) - wide, round(y) - wide // 2 + down, 2 * wide, wide + 2))
    return picture, (left, top)
