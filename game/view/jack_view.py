"""The plug in a data tap: two waves on a scope, and whose record it is that flows."""

from __future__ import annotations

import math

import pygame

from game.content.language import _
from game.sim.machines.tap import COPY_TICKS, HEIGHT_TOLERANCE, TapPost, WaveMatch
from game.sim.people.orion_hero import OrionHero
from game.sim.world import World
from game.view import plates
from game.view.faces import SIZE, face
from game.view.signals import STANDARD_TABLE, Colour, Signals
from game.view.text import Fonts, blit_faded

WIDTH, HEIGHT = 404, 86
BOTTOM_PX = 36
"""How far over the picture's lower edge the panel stands, px."""
SCOPE = pygame.Rect(10, 24, 142, 52)
WAVES = 2.0
"""Waves in the scope."""
EASE_TICKS = 12
TEXT_X = 220
RUN_PER_TICK = 0.03
"""Both waves run on by so much a tick, radians."""
EYES = _("eyes near: let go, it keeps")
"""A machine is near: what he has of the record so far is not lost when he lets go now."""
STEPS = {
    "height": _("height: up and down"), "phase": _("phase: left and right"), "flow": _("it flows: keep it there"),
}  # fmt: skip


class JackView:
    """Draws the panel while Orion is jacked in. ``consume`` once a tick."""

    def __init__(self, fonts: Fonts, signals: Signals = STANDARD_TABLE) -> None:
        self._fonts = fonts
        self._signals = signals
        self._age = 0
        self._tap: TapPost | None = None
        self._watched = False

    def consume(self, world: World) -> None:
        """One tick: the panel comes and goes."""
        hero = world.hero
        tap = hero.tap if isinstance(hero, OrionHero) else None
        if tap is not None:
            self._tap = tap
        self._watched = isinstance(hero, OrionHero) and tap is not None and hero.watched(world)
        self._age = min(EASE_TICKS, self._age + 1) if tap is not None else max(0, self._age - 2)

    def draw(self, target: pygame.Surface, world: World) -> None:
        """Draw the panel over the lower part of the picture."""
        tap = self._tap
        if tap is None or self._age <= 0 or world.dialogue.box is not None:
            return
        part = self._age / EASE_TICKS
        left = (target.get_width() - WIDTH) // 2
        top = target.get_height() - BOTTOM_PX - HEIGHT + round((1.0 - part) ** 2 * 40)
        blit_faded(target, plates.dialogue_glass(WIDTH, HEIGHT, self._signals.foe), left, top, part)
        if part < 0.6:
            return
        wave = tap.wave
        if wave is not None:
            self._draw_scope(target, wave, left, top, world.tick)
        self._draw_record(target, tap, left, top, world.tick)

    def _draw_scope(self, target: pygame.Surface, wave: WaveMatch, left: int, top: int, tick: int) -> None:
        small = self._fonts.small
        word, colour = (EYES, self._signals.danger) if self._watched else (STEPS[wave.stage], self._signals.foe_pale)
        small.draw(
            target, small.fit(self._fonts.say(word), TEXT_X - SCOPE.left - 4), left + SCOPE.left, top + 8, colour
        )
        box = SCOPE.move(left, top)
        target.fill(plates.NIGHT, box)
        for x in range(box.left, box.right, 14):
            target.fill((30, 14, 44), (x, box.top, 1, box.height))
        target.fill((44, 18, 58), (box.left, box.centery, box.width, 1))
        run = tick * RUN_PER_TICK
        goal = _curve(box, wave.goal_height, wave.goal_phase + run)
        mine = _curve(box, wave.height, (wave.phase if wave.stage != "height" else wave.goal_phase + 1.2) + run)
        fits = wave.held > 0.0 or wave.stage == "flow"
        band = max(2, round(HEIGHT_TOLERANCE * box.height / 2))
        for edge in (-band, band):
            points = [(x, max(box.top, min(box.bottom - 1, y + edge))) for x, y in goal]
            pygame.draw.lines(target, (92, 20, 84), False, points)
        pygame.draw.lines(target, self._signals.foe, False, goal)
        pygame.draw.lines(target, self._signals.care if fits else plates.WHITE, False, mine, 2)
        pygame.draw.rect(target, self._signals.foe, box.inflate(2, 2), 1)
        if wave.stage == "height":
            for side in (-1, 1):
                _arrow(target, (box.right + 8, box.centery + side * 12), (0, side), self._signals.foe_pale)
        elif wave.stage == "phase":
            for side in (-1, 1):
                _arrow(target, (box.right + 9 + side * 5, box.centery), (side, 0), self._signals.foe_pale)
        if wave.held > 0.0:
            target.fill(self._signals.care, (box.left, box.bottom + 3, round(box.width * wave.held), 2))

    def _draw_record(self, target: pygame.Surface, tap: TapPost, left: int, top: int, tick: int) -> None:
        small, pixel, say = self._fonts.small, self._fonts.pixel, self._fonts.say
        row = left + WIDTH - 12 - 9 * len(tap.outcomes)
        for index, outcome in enumerate(tap.outcomes):
            place = (row + index * 9, top + 9, 7, 7)
            pygame.draw.rect(target, plates.PLUM, place)
            if outcome == "copied":
                pygame.draw.rect(target, self._signals.foe_pale, place)
            elif outcome == "left":
                pygame.draw.rect(target, self._signals.care, place, 1)
            elif index == tap.at:
                pygame.draw.rect(target, self._signals.foe, place, 1)
        x, y = left + 168, top + 22
        patient = tap.shown
        if patient is None:
            pygame.draw.rect(target, plates.PLUM, (x, y + 2, SIZE, SIZE), 1)
            dots = "." * (1 + tick // 20 % 3)
            small.draw(target, say(_("no line yet")) + dots, left + TEXT_X, y + 18, plates.STEEL)
            return
        scanned = max(1, min(SIZE, round(SIZE * min(1.0, tap.copied * COPY_TICKS / 40.0))))
        target.blit(face(patient.key), (x, y + 2), (0, 0, SIZE, scanned))
        if scanned < SIZE:
            target.fill(self._signals.foe_pale, (x, y + 2 + scanned, SIZE, 1))
        pygame.draw.rect(target, self._signals.foe, (x - 1, y + 1, SIZE + 2, SIZE + 2), 1)
        pixel.draw(target, say(patient.name), left + TEXT_X, top + 7, plates.WHITE)
        small.draw(
            target, small.fit(say(patient.about), WIDTH - TEXT_X - 12), left + TEXT_X, top + 22, self._signals.foe_pale
        )
        for number, line in enumerate(small.wrap(say(patient.line), WIDTH - TEXT_X - 12)[:3]):
            small.draw(target, line, left + TEXT_X, top + 35 + number * small.line, plates.PALE)
        if tap.prices:
            pay = say(_("{credits} cr")).format(credits=tap.prices[tap.at])
            small.draw(target, pay, left + WIDTH - 12, top + 20, self._signals.notice, align="right")
        bar = pygame.Rect(left + 168, top + HEIGHT - 13, WIDTH - 168 - 12, 4)
        target.fill(plates.NIGHT, bar.inflate(2, 2))
        target.fill(plates.PLUM, bar)
        target.fill(self._signals.foe_pale, (bar.left, bar.top, round(bar.width * tap.copied), bar.height))


def _curve(box: pygame.Rect, height: float, phase: float) -> list[tuple[int, int]]:
    reach = box.height / 2 - 3
    return [
        (box.left + x, round(box.centery - math.sin(x / box.width * math.tau * WAVES + phase) * height * reach))
        for x in range(0, box.width, 2)
    ]


def _arrow(target: pygame.Surface, tip: tuple[int, int], way: tuple[int, int], ink: Colour) -> None:
    x, y = tip
    dx, dy = way
    points = (
        (x + dx * 4, y + dy * 4),
        (x - dx * 2 + dy * 4, y - dy * 2 + dx * 4),
        (x - dx * 2 - dy * 4, y - dy * 2 - dx * 4),
    )
    pygame.draw.polygon(target, ink, points)
