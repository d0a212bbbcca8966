"""Kade's figures: heart, breath, beats; and while a chase is on, how good the tracer's signal is."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.content.language import _
from game.sim.chase.chase import Chase
from game.sim.people.kade import BEATS_MOST, DASH_COSTS, STAMINA, Kade
from game.sim.world import World
from game.view import plates
from game.view.signals import STANDARD_TABLE, Signals
from game.view.text import Colour, Fonts

WIDTH, HEIGHT = 132, 29
SIGNAL_BARS = 8
LOW = 0.34
"""A signal below this is low."""
BLINK_TICKS = 16


def draw(
    target: pygame.Surface, fonts: Fonts, world: World, kade: Kade, left: int, top: int, composure: float,
    colour: Colour, heart: Callable[[int, int], None], inks: Signals = STANDARD_TABLE,
) -> None:  # fmt: skip
    """Draw them with their top left at a place; ``heart`` draws the beating one at a place."""
    target.blit(plates.glass(WIDTH, HEIGHT, None, 168), (left, top))
    heart(left + 5, top + 3)
    _bar(target, pygame.Rect(left + 19, top + 6, 106, 4), composure, colour)
    wind = inks.danger if kade.stamina < DASH_COSTS else inks.tempo
    fonts.small.draw(target, "»", left + 7, top + 13, wind)
    _bar(target, pygame.Rect(left + 19, top + 15, 66, 5), kade.stamina / STAMINA, wind)
    target.fill(plates.WHITE, (left + 19 + round(66 * DASH_COSTS / STAMINA), top + 14, 1, 7))
    for beat in range(BEATS_MOST):
        high = 4 + beat * 2
        x, y = left + 92 + beat * 9, top + 23 - high
        target.fill(plates.NIGHT, (x - 1, y - 1, 8, high + 2))
        target.fill(inks.care if beat < kade.tempo else plates.DUSK, (x, y, 6, high))
    chase = next((one for one in world.of(Chase) if one.on), None)
    if chase is not None:
        _signal(target, fonts, world, chase, left, top + HEIGHT + 3, inks)


def _signal(
    target: pygame.Surface, fonts: Fonts, world: World, chase: Chase, left: int, top: int, inks: Signals
) -> None:
    """Rising bars, as on a phone; a low one says so in words too."""
    target.blit(plates.glass(WIDTH, 21, None, 168), (left, top))
    low = chase.signal < LOW
    lit = inks.danger if low else inks.care
    full = chase.signal * SIGNAL_BARS
    for bar in range(SIGNAL_BARS):
        high = 3 + bar + bar // 2
        x, y = left + 6 + bar * 6, top + 17 - high
        target.fill(plates.NIGHT, (x - 1, y - 1, 6, high + 2))
        target.fill(inks.like(plates.DEEP_TEAL), (x, y, 4, high))
        part = round(max(0.0, min(1.0, full - bar)) * high)
        if part:
            target.fill(lit, (x, y + high - part, 4, part))
    word = fonts.say(_("settling") if chase.settling else _("losing him") if low else _("signal"))
    shown = not low or world.tick // BLINK_TICKS % 3 != 0
    if shown:
        fonts.small.draw(target, word, left + 60, top + 6, lit if low or chase.settling else plates.PALE)


def _bar(target: pygame.Surface, rect: pygame.Rect, part: float, colour: Colour) -> None:
    target.fill(plates.NIGHT, rect.inflate(2, 2))
    target.fill(plates.DUSK, rect)
    wide = round(max(0.0, min(1.0, part)) * rect.width)
    if wide:
        target.fill(colour, (rect.left, rect.top, wide, rect.height))
        target.fill(plates.lighter(colour), (rect.left, rect.top, wide, 1))
