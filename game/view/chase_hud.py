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

WIDTH, HEIGHT = 132, 30
SIGNAL_HEIGHT = 20
"""So much more while a chase is on, px."""
GLASS = 208
"""Signs of light go by behind: the glass is darker than elsewhere, 0 to 255."""
ICON_PX, BAR_PX, BAR_WIDE, ROW_PX = 5, 19, 106, 9
"""One grid: where icons and bars begin, how wide bars are, how far apart rows are, px."""
SIGNAL_BARS = 8
LOW = 0.34
"""A signal below this is low."""
BLINK_TICKS = 16


def draw(
    target: pygame.Surface, fonts: Fonts, world: World, kade: Kade, left: int, top: int, composure: float,
    colour: Colour, heart: Callable[[int, int], None], inks: Signals = STANDARD_TABLE,
) -> None:  # fmt: skip
    """Draw them with their top left at a place; ``heart`` draws the beating one at a place."""
    chase = next((one for one in world.of(Chase) if one.on), None)
    target.blit(plates.glass(WIDTH, HEIGHT + (SIGNAL_HEIGHT if chase else 0), None, GLASS), (left, top))
    icon, bar, row = left + ICON_PX, left + BAR_PX, top + 5
    heart(icon, row - 3)
    _bar(target, pygame.Rect(bar, row, BAR_WIDE, 4), composure, colour)
    row += ROW_PX
    wind = inks.danger if kade.stamina < DASH_COSTS else inks.tempo
    fonts.small.draw(target, "»", icon + 2, row - 3, wind)
    _bar(target, pygame.Rect(bar, row, BAR_WIDE, 4), kade.stamina / STAMINA, wind)
    target.fill(plates.WHITE, (bar + round(BAR_WIDE * DASH_COSTS / STAMINA), row - 1, 1, 6))
    row += ROW_PX
    _note(target, icon + 2, row - 2, inks.care if kade.tempo else plates.STEEL)
    _pieces(target, bar, row, BEATS_MOST, float(kade.tempo), inks.care, plates.DUSK)
    if chase is not None:
        _signal(target, fonts, world, chase, icon, bar, row + ROW_PX, inks)


def _signal(
    target: pygame.Surface, fonts: Fonts, world: World, chase: Chase, icon: int, bar: int, row: int, inks: Signals
) -> None:
    """A bar in pieces; a low one says so in words too."""
    low = chase.signal < LOW
    lit = inks.danger if low else inks.care
    for mast in range(3):
        target.fill(lit, (icon + 1 + mast * 3, row + 3 - mast * 2, 2, 2 + mast * 2))
    _pieces(target, bar, row, SIGNAL_BARS, chase.signal * SIGNAL_BARS, lit, inks.like(plates.DEEP_TEAL))
    word = fonts.say(_("settling") if chase.settling else _("losing him") if low else _("signal"))
    if not low or world.tick // BLINK_TICKS % 3 != 0:
        fonts.small.draw(target, word, bar, row + 6, lit if low or chase.settling else plates.PALE)


def _pieces(target: pygame.Surface, left: int, top: int, many: int, full: float, lit: Colour, dark: Colour) -> None:
    """A bar as wide as the others, in ``many`` pieces; ``full`` of them are lit, the last of these in part."""
    target.fill(plates.NIGHT, (left - 1, top - 1, BAR_WIDE + 2, 6))
    for piece in range(many):
        x, end = left + round(piece * (BAR_WIDE + 1) / many), left + round((piece + 1) * (BAR_WIDE + 1) / many) - 1
        target.fill(dark, (x, top, end - x, 4))
        wide = round(max(0.0, min(1.0, full - piece)) * (end - x))
        if wide:
            target.fill(lit, (x, top, wide, 4))
            target.fill(plates.lighter(lit), (x, top, wide, 1))


def _note(target: pygame.Surface, left: int, top: int, colour: Colour) -> None:
    """The note before the beats."""
    target.fill(colour, (left, top + 5, 3, 2))
    target.fill(colour, (left + 2, top, 1, 6))
    target.fill(colour, (left + 3, top, 2, 1))
    target.fill(colour, (left + 4, top + 1, 1, 2))


def _bar(target: pygame.Surface, rect: pygame.Rect, part: float, colour: Colour) -> None:
    target.fill(plates.NIGHT, rect.inflate(2, 2))
    target.fill(plates.DUSK, rect)
    wide = round(max(0.0, min(1.0, part)) * rect.width)
    if wide:
        target.fill(colour, (rect.left, rect.top, wide, rect.height))
        target.fill(plates.lighter(colour), (rect.left, rect.top, wide, 1))
