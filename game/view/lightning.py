"""Lightning from Orion's hands to the ring of bots that holds him: it feels along the ring, and where he leans, it stays."""

from __future__ import annotations

import math
import random

import numpy as np
import pygame

from game.sim.geometry import Floats
from game.sim.people.orion import Orion
from game.sim.world import World
from game.view import surfaces
from game.view.signals import Colour, Signals

HANDS = ((-8, -15), (8, -15))
"""Where his hands are, px from his feet."""
PARTS = 7
WILD_PX = 5.0
"""How far a bolt strays from its line."""
LEANS = 0.2
"""Leaning so far, all bolts go where he leans."""
FAN = 0.34
"""Radians between two bolts that go the same way."""
TURN_TICKS = 22
"""So long a bolt that feels along the ring stays at a place."""
FREE_PX = 34.0
"""How far a bolt reaches where no bot stops it."""
HOVER_PX = 8
"""Bots float this high: a bolt ends on one."""
FACE_SLOTS = 3
"""Bolts strike one of so many slots nearest to their way."""
AURA_PX, AURA_THICK_PX, AURA_LIFT_PX = 27, 12.0, 14
"""How wide what gathers round him is, how deep it is woven, and how high over his feet its middle lies, px."""
AURA, AURA_PHASES, AURA_TICKS = 0.75, 4, 5
"""How bright it is; pictures of it that follow one another, and ticks of each."""
BAYER = np.array(((0, 8, 2, 10), (12, 4, 14, 6), (3, 11, 1, 9), (15, 7, 13, 5))) / 16.0
"""An ordered dither: which pixels of four by four are lit first."""
MAGENTA, PALE = (0xE8, 0x30, 0x9C), (0xFF, 0xCB, 0xE8)
Point = tuple[int, int]


class Lightning:
    """Draws it. ``reduced`` keeps the bolts straight and dim, and they do not flicker."""

    def __init__(self, signals: Signals) -> None:
        self._dark: Colour = signals.like(MAGENTA)
        self._pale: Colour = signals.like(PALE)
        self._rng = random.Random(7)
        self._aura = [_aura(self._dark, phase) for phase in range(AURA_PHASES)]

    def draw(self, target: pygame.Surface, world: World, corner: Point, *, reduced: bool) -> None:
        """The bolts of whoever strains in a ring."""
        for orion in world.of(Orion):
            if orion.mood != "ringed":
                continue
            phase = 0 if reduced else world.tick // AURA_TICKS % AURA_PHASES
            place = (round(orion.x) - corner[0] - AURA_PX, round(orion.y) - corner[1] - AURA_LIFT_PX - AURA_PX)
            target.blit(self._aura[phase], place, special_flags=pygame.BLEND_RGB_ADD)
            if reduced or world.tick // 3 % 4 != 3:
                self._strike(target, world, orion, corner, reduced)

    def _strike(self, target: pygame.Surface, world: World, orion: Orion, corner: Point, reduced: bool) -> None:
        off = world.swarm.slots - np.array((orion.x, orion.y))
        for number, angle in enumerate(angles(orion, world.tick)):
            dx, dy = _reach(off, angle, world.tick // 3 + number)
            hand_x, hand_y = HANDS[math.cos(angle) > 0.0]
            x, y = round(orion.x) - corner[0], round(orion.y) - corner[1]
            self._bolt(target, (x + hand_x, y + hand_y), (x + dx, y + dy - HOVER_PX), reduced)

    def _bolt(self, target: pygame.Surface, a: tuple[float, float], b: tuple[float, float], reduced: bool) -> None:
        points = []
        for i in range(PARTS + 1):
            t = i / PARTS
            wild = 0.0 if reduced or i in (0, PARTS) else WILD_PX
            points.append(
                (
                    a[0] + (b[0] - a[0]) * t + self._rng.uniform(-wild, wild),
                    a[1] + (b[1] - a[1]) * t + self._rng.uniform(-wild, wild),
                )
            )
        pygame.draw.lines(target, self._dark, False, [(x, y + 1) for x, y in points])
        if reduced:
            return
        pygame.draw.lines(target, self._pale, False, points)
        target.fill(self._pale, (round(a[0]) - 1, round(a[1]) - 1, 2, 2))
        x, y = round(b[0]), round(b[1])
        target.fill(self._dark, (x - 2, y - 1, 5, 3))
        target.fill(self._dark, (x - 1, y - 2, 3, 5))
        target.fill(self._pale, (x - 1, y - 1, 3, 3))


def _aura(colour: Colour, phase: int) -> pygame.Surface:
    """What gathers round him, on black: a ball of dots that are thickest at its rim and leave his face free."""
    size = 2 * AURA_PX
    down, across = np.mgrid[0:size, 0:size] - AURA_PX + 0.5
    away = np.hypot(across, down)
    rim = 1.0 - np.abs(away - (AURA_PX - AURA_THICK_PX)) / AURA_THICK_PX
    swirl = 0.12 * np.sin(3.0 * np.arctan2(down, across) + phase * math.tau / AURA_PHASES)
    dots = np.tile(BAYER, (size // 4 + 1, size // 4 + 1))[:size, :size]
    lit = (rim * (0.75 + swirl) > dots) & (rim > 0.0)
    return surfaces.from_array((lit * rim * AURA)[:, :, None] * np.array(colour))


def angles(orion: Orion, tick: int) -> list[float]:
    """The ways his bolts go now, radians: fanned out where he leans, or to either side along the ring."""
    if orion.lean > LEANS:
        return [orion.lean_angle + FAN * side for side in (-1, 0, 1)]
    turn = tick // TURN_TICKS * 1.1
    return [math.pi + 0.9 * math.sin(turn), 0.9 * math.sin(turn * 1.7 + 1.0)]


def _reach(off: Floats, angle: float, salt: int) -> tuple[float, float]:
    """Where a bolt ends, px from his feet: on the wall where there is one that way."""
    if len(off):
        turn = np.arctan2(off[:, 1], off[:, 0]) - angle
        away = np.abs(np.arctan2(np.sin(turn), np.cos(turn)))
        near = np.argpartition(away, min(FACE_SLOTS, len(away) - 1))[:FACE_SLOTS]
        chosen = near[salt % len(near)]
        if away[chosen] < FAN:
            return float(off[chosen, 0]), float(off[chosen, 1])
    return math.cos(angle) * FREE_PX, math.sin(angle) * FREE_PX
