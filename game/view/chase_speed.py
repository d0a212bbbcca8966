"""What speed looks like on foot: lines of air that fall behind, and water that the shoes throw up."""

from __future__ import annotations

import math

import pygame

from game.sim.people.kade import BEATS_MOST, STEP_TICKS, Kade
from game.view import plates
from game.view.text import Colour

FAST_PX_S = 100.0
"""Slower than this nobody throws up water."""
AIR: tuple[Colour, ...] = (plates.MIST, plates.STEEL, plates.SLATE, plates.EDGE)
"""A line of air fades through these."""
AIR_FROM = 2
"""Beats of tempo from which the air is seen."""
AIR_TICKS, AIR_BACK_PX, AIR_BEGIN_PX = 20, 34.0, 9.0
"""A line falls behind so far within so long, px, and begins so far behind him."""
AIR_HIGH_PX, AIR_LOW_PX = 27, 3
DROPS = ((0.30, 0.9, 1.25), (0.75, -0.7, 1.0), (1.1, 0.25, 1.5), (0.5, -0.2, 0.8), (0.9, 0.6, 0.6))
"""Each drop: how fast it flies back, to the side and up, px a tick."""
DROP_TICKS, DROP_FALLS = 10, 0.17
"""How long it is in the air, ticks, and what it falls by, px per tick²."""
WATER: tuple[Colour, ...] = ((0xC4, 0xDC, 0xFF), (0x8C, 0xA6, 0xE8), (0x5E, 0x74, 0xB4))


def air(target: pygame.Surface, kade: Kade, tick: int, x: int, y: int) -> None:
    """Lines behind a runner at a place of the picture: more and longer with each beat, most in a leap."""
    tempo = BEATS_MOST if kade.leaping else kade.tempo
    speed = math.hypot(kade.vx, kade.vy)
    if tempo < AIR_FROM or speed < FAST_PX_S:
        return
    cos, sin = kade.vx / speed, kade.vy / speed
    for line in range(tempo * 2 - 1):
        turn = tick + line * 13
        part = turn % AIR_TICKS / AIR_TICKS
        high = AIR_LOW_PX + (turn // AIR_TICKS * 11 + line * 9) % (AIR_HIGH_PX - AIR_LOW_PX)
        back = AIR_BEGIN_PX + AIR_BACK_PX * part
        long = (4.0 + tempo * 3.0) * (1.0 - part * 0.5)
        begin = (x - cos * back, y - kade.z - high - sin * back)
        end = (begin[0] - cos * long, begin[1] - sin * long)
        pygame.draw.line(target, AIR[min(len(AIR) - 1, int(part * len(AIR)))], begin, end)


def water(target: pygame.Surface, vx: float, vy: float, tick: int, x: int, y: int) -> None:
    """What a foot on wet ground throws up behind it; ``vx``, ``vy`` px/s is how its owner runs, at a place."""
    age = tick % STEP_TICKS
    speed = math.hypot(vx, vy)
    if age >= DROP_TICKS or speed < FAST_PX_S:
        return
    cos, sin = vx / speed, vy / speed
    left, ground = x - vx * age / 60.0, y - vy * age / 60.0
    colour = WATER[min(len(WATER) - 1, age * len(WATER) // DROP_TICKS)]
    for back, side, up in DROPS:
        rise = max(0.0, up * age - DROP_FALLS * age * age)
        px = left - cos * back * age - sin * side * age
        py = ground - (sin * back - cos * side) * age * 0.6 - rise
        target.fill(colour, (round(px), round(py), 2 if age < 5 else 1, 1))
