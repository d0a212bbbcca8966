"""The figures of play: the swarm, composure, the objective, the nodes, the talk's two meters, hints over the world."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

import pygame

from game.content.language import _
from game.sim.events import Event, ResolveMoved
from game.sim.people.kade import Kade
from game.sim.world import World
from game.view import chase_hud, pips, plates
from game.view.atlas import Atlas
from game.view.dialogue_view import Prompts
from game.view.markers import Markers
from game.view.signals import Signals
from game.view.text import Colour, Fonts, blit_faded

FULL_SWARM = 160
SEGMENTS, SEGMENT_W, SEGMENT_GAP = 16, 5, 1
HEART_BEAT_CALM, HEART_BEAT_SCARED = 66, 30
"""Ticks between two beats of the heart, at full composure and at none."""
LOW = 35.0
"""Composure below this is low."""
BRAVE = 50.0
"""Composure from which brave answers open; marked on the talk's meter."""
OBJECTIVE_TICKS = 26
"""How long the old objective goes and the new one comes, each."""
OBJECTIVE_BRIGHT_TICKS = 240
OBJECTIVE_WIDTH = 316
"""A longer objective stands in two lines, px."""
HINT_WIDTH = 440
"""A longer hint stands in two lines, px."""
UNDER_TALK_PX = 34
"""How much lower the objective stands while the talk's meters are shown."""
CHANGE_LEAST = 3.0
"""A smaller change of composure is not told in figures."""
CHANGE_TICKS, CHANGE_FADE = 110, 24
SIGNAL_STEP = 34.0
"""What one hologram takes of Orion's signal; marked on its bar."""
METER_W, METER_H = 150, 7
EASE = 0.12
"""The part of the way that a bar goes in a tick towards its figure."""


@dataclass(frozen=True, slots=True)
class Change:
    """A figure moved: "resolve" or somebody's composure, by how much, since which tick."""

    what: str
    by: float
    since: int


class Hud:
    """Draws the figures. ``consume`` once a tick moves what eases; ``draw`` may come at any time."""

    def __init__(self, fonts: Fonts, ui: Atlas, prompts: Prompts) -> None:
        self._fonts, self._ui, self._prompts = fonts, ui, prompts
        self.markers = Markers(ui, prompts, fonts)
        self._bots = 0.0
        self._composure: dict[str, float] = {}
        self._known: dict[str, float] = {}
        self._changes: list[Change] = []
        self._resolve = 100.0
        self._talk_age = 0
        self._objective, self._objective_before = "", ""
        self._objective_age = 999
        self._hint_age = 0
        self._hint: object = None
        self.hint_box: pygame.Rect | None = None
        """Where the hint stands in the picture, px; None while there is none."""
        self._shown = 1.0

    def consume(self, world: World, events: Iterable[Event] = ()) -> None:
        """One tick and its events."""
        self._changes = [change for change in self._changes if world.tick - change.since < CHANGE_TICKS]
        for event in events:
            if isinstance(event, ResolveMoved):
                self._changes.append(Change("resolve", event.delta, world.tick))
        self._bots += (world.swarm.count - self._bots) * EASE
        for entity in world.entities.values():
            figure = getattr(entity, "composure", None)
            if figure is not None:
                before = self._composure.get(entity.kind, float(figure))
                moved = float(figure) - self._known.get(entity.kind, float(figure))
                self._known[entity.kind] = float(figure)
                if abs(moved) >= CHANGE_LEAST:
                    self._changes.append(Change(entity.kind, moved, world.tick))
                self._composure[entity.kind] = before + (float(figure) - before) * EASE
        if world.talk is not None:
            self._resolve += (world.talk.resolve - self._resolve) * EASE
            self._talk_age = min(30, self._talk_age + 1)
        else:
            self._talk_age = max(0, self._talk_age - 1)
            self._resolve = 100.0 if not self._talk_age else self._resolve
        self._objective_age += 1
        if world.objective != self._objective:
            self._objective_before, self._objective = self._objective, world.objective
            self._objective_age = 0
        if world.hint is not self._hint:
            self._hint, self._hint_age = world.hint, 0
        self._hint_age += 1
        goal = 0.0 if world.letterbox else 1.0
        self._shown += max(-0.1, min(0.1, goal - self._shown))

    def draw(self, target: pygame.Surface, world: World, camera: tuple[float, float], alpha: float) -> None:
        """Draw what stands over the world and in the corners. ``camera`` is the picture's top left in the world, px."""
        self.markers.draw(target, world, camera, alpha)
        self.hint_box = None
        if self._shown > 0.0:
            if not self._talk_age:
                self._draw_hero(target, world)
                top = 10 - round((1.0 - self._shown) * 44)
                pips.draw(target, pips.pips(world), target.get_width() - 10, top, world.tick, self._inks)
            self._draw_hint(target, world)
        if self._talk_age:
            self._draw_talk(target, world)
        if self._shown > 0.0:
            self._draw_objective(target, UNDER_TALK_PX if self._talk_age else 0)

    # -- corners ----------------------------------------------------------------------------------

    def _draw_hero(self, target: pygame.Surface, world: World) -> None:
        hero = world.hero
        if hero is None:
            return
        inks = self._inks
        left, top = 10, 10 - round((1.0 - self._shown) * 44)
        composure = self._composure.get(hero.kind, 100.0)
        if hero.kind == "elara":
            width = SEGMENTS * (SEGMENT_W + SEGMENT_GAP) + 40
            target.blit(plates.glass(width, 27, None, 168), (left, top))
            self._icon(target, "icon/bots", left + 4, top + 3)
            low = world.swarm.count < FULL_SWARM * 0.2
            count = str(world.swarm.count)
            self._fonts.pixel.draw(target, count, left + 36, top + 2, inks.danger if low else inks.care, align="right")
            self._segments(target, left + 39, top + 4, self._bots / FULL_SWARM, low=low)
            self._change(target, world, hero.kind, left + width - 20, top + 28)
            self._heart(target, world, left + 4, top + 15, composure)
            bar = pygame.Rect(left + 17, top + 18, width - 22, 3)
            self._bar(target, bar, composure / 100.0, self._composure_colour(composure))
        elif isinstance(hero, Kade):
            chase_hud.draw(
                target, self._fonts, world, hero, left, top, composure / 100.0,
                self._composure_colour(composure), lambda x, y: self._heart(target, world, x, y, composure), inks,
            )  # fmt: skip
        elif (signal := getattr(hero, "signal", None)) is not None:
            target.blit(plates.glass(132, 19, None, 168), (left, top))
            self._icon(target, "icon/signal", left + 4, top + 4)
            bar = pygame.Rect(left + 19, top + 6, 106, 7)
            low = float(signal) < SIGNAL_STEP
            marks = (SIGNAL_STEP / 100.0, 2 * SIGNAL_STEP / 100.0)
            self._bar(target, bar, float(signal) / 100.0, inks.danger if low else inks.foe, marks=marks)
        else:
            target.blit(plates.glass(132, 19, None, 168), (left, top))
            self._heart(target, world, left + 5, top + 5, composure)
            bar = pygame.Rect(left + 19, top + 6, 106, 7)
            self._bar(target, bar, composure / 100.0, self._composure_colour(composure), marks=(BRAVE / 100.0,))
            self._change(target, world, hero.kind, left + 112, top + 21)

    def _segments(self, target: pygame.Surface, x: int, y: int, part: float, *, low: bool) -> None:
        """The swarm: a bar of pieces, one for ten bots; the piece that is being lost or gained is partly lit."""
        full = max(0.0, part) * SEGMENTS
        target.fill(plates.NIGHT, (x - 1, y - 1, SEGMENTS * (SEGMENT_W + SEGMENT_GAP) + 1, 9))
        inks = self._inks
        lit, shine = (inks.danger, plates.WHITE) if low else (inks.own, inks.care)
        slot = inks.like(plates.DEEP_TEAL)
        for i in range(SEGMENTS):
            px = x + i * (SEGMENT_W + SEGMENT_GAP)
            target.fill(slot, (px, y, SEGMENT_W, 7))
            wide = round(max(0.0, min(1.0, full - i)) * SEGMENT_W)
            if wide:
                target.fill(lit, (px, y, wide, 7))
                target.fill(shine, (px, y, wide, 2))

    def _heart(self, target: pygame.Surface, world: World, x: int, y: int, composure: float) -> None:
        """The heart beats, faster the less composure there is: it hops by a pixel, twice."""
        period = round(HEART_BEAT_SCARED + (HEART_BEAT_CALM - HEART_BEAT_SCARED) * composure / 100.0)
        phase = world.tick % period
        hop = 1 if phase < 4 or 9 <= phase < 12 else 0
        self._icon(target, "icon/composure", x, y - hop)

    def _draw_objective(self, target: pygame.Surface, below: int) -> None:
        age = self._objective_age
        if age < OBJECTIVE_TICKS and self._objective_before:
            self._objective_line(target, self._fonts.say(self._objective_before), 1.0 - age / OBJECTIVE_TICKS, below)
            return
        if not self._objective:
            return
        came = age - OBJECTIVE_TICKS if self._objective_before else age
        part = max(0.0, min(1.0, came / OBJECTIVE_TICKS))
        fresh = came < OBJECTIVE_BRIGHT_TICKS
        words = self._fonts.say(self._objective)
        self._objective_line(target, words, part, below + round((1.0 - part) ** 2 * -6), fresh=fresh)

    def _objective_line(
        self, target: pygame.Surface, text: str, opacity: float, dy: int, *, fresh: bool = False
    ) -> None:
        font = self._fonts.pixel
        lines = font.wrap_even(text, OBJECTIVE_WIDTH)
        width = max(font.width(line) for line in lines)
        x, y = (target.get_width() - width) // 2 + 5, 12 + dy - round((1.0 - self._shown) * 54)
        high = len(lines) * font.line + 5
        blit_faded(target, plates.glass(width + 26, high, None, 186), x - 18, y - 3, opacity)
        blit_faded(target, _mark(self._inks.goal if fresh else plates.STEEL), x - 13, y + 1, opacity)
        for row, line in enumerate(lines):
            font.draw(target, line, x, y + row * font.line, plates.WHITE if fresh else plates.PALE, opacity=opacity)

    def _draw_hint(self, target: pygame.Surface, world: World) -> None:
        hint = world.hint
        if hint is None or world.dialogue.box is not None:
            return
        opacity = min(1.0, self._hint_age / 14.0) * self._shown
        name = self._prompts.frame("walk" if hint.action == "move" else hint.action)
        picture = self._ui.frame(name).albedo if name and self._ui.has(name) else None
        room = picture.get_width() + 8 if picture is not None else 0
        font = self._fonts.pixel
        lines = font.wrap_even(self._fonts.say(hint.text), HINT_WIDTH)
        tall = font.height + (len(lines) - 1) * font.line
        width = max(font.width(line) for line in lines) + room
        high = max(21, tall + 9, picture.get_height() + 6 if picture is not None else 0)
        x, y = (target.get_width() - width) // 2, 336 - high
        self.hint_box = pygame.Rect(x - 10, y, width + 20, high)
        blit_faded(target, plates.glass(width + 20, high, plates.EDGE, 196), x - 10, y, opacity)
        if picture is not None:
            blit_faded(target, picture, x, y + (high - picture.get_height()) // 2, opacity)
        for row, line in enumerate(lines):
            top = y + (high - tall) // 2 + row * font.line
            font.draw(target, line, x + room, top, plates.PALE, opacity=opacity)

    # -- the talk ---------------------------------------------------------------------------------

    def _draw_talk(self, target: pygame.Surface, world: World) -> None:
        """Two bars that face each other: hers fills from the left, his from the right, each with a sign of its own."""
        part = self._talk_age / 30.0
        y = 11 - round((1.0 - part) ** 2 * 40)
        middle = target.get_width() // 2
        target.blit(plates.glass(2 * METER_W + 66, 29, None, 186), (middle - METER_W - 33, y - 3))
        composure = self._composure.get("lena", 100.0)
        hers = pygame.Rect(middle - METER_W - 10, y + 14, METER_W, METER_H)
        his = pygame.Rect(middle + 10, y + 14, METER_W, METER_H)
        self._bar(target, hers, composure / 100.0, self._composure_colour(composure), marks=(BRAVE / 100.0,))
        self._bar(target, his, self._resolve / 100.0, self._inks.foe, right=True)
        self._heart(target, world, hers.left - 14, y + 13, composure)
        self._icon(target, "icon/resolve", his.right + 5, y + 13)
        small, say = self._fonts.small, self._fonts.say
        small.draw(target, small.fit(say(_("Lena: composure")), METER_W), hers.left, y, plates.AMBER)
        resolve = small.fit(say(_("Orion: resolve")), METER_W)
        small.draw(target, resolve, his.right, y, self._inks.foe_pale, align="right")
        self._change(target, world, "lena", hers.right - 22, y)
        self._change(target, world, "resolve", his.left, y)

    def _change(self, target: pygame.Surface, world: World, what: str, x: int, y: int) -> None:
        """By how much a figure moved just now: it rises into its place and fades. An arrow says the direction too."""
        for change in self._changes:
            age = world.tick - change.since
            if change.what != what or age < 0:
                continue
            opacity = min(1.0, (CHANGE_TICKS - age) / CHANGE_FADE)
            good = (change.by > 0) != (what == "resolve")
            text = f"{'↑' if change.by > 0 else '↓'}{abs(change.by):.0f}"
            rise = round(max(0.0, 1.0 - age / 10.0) * 4)
            colour = self._inks.care if good else self._inks.danger
            self._fonts.small.draw(target, text, x, y + rise, colour, outline=plates.NIGHT, opacity=opacity)

    @property
    def _inks(self) -> Signals:
        return self._ui.signals

    def _composure_colour(self, composure: float) -> Colour:
        return self._inks.danger if composure < LOW else self._inks.warm

    # -- small things -----------------------------------------------------------------------------

    def _bar(
        self,
        target: pygame.Surface,
        rect: pygame.Rect,
        part: float,
        colour: Colour,
        *,
        right: bool = False,
        marks: tuple[float, ...] = (),
    ) -> None:
        target.fill(plates.NIGHT, rect.inflate(2, 2))
        target.fill(plates.DUSK, rect)
        wide = round(max(0.0, min(1.0, part)) * rect.width)
        if wide:
            x = rect.right - wide if right else rect.left
            target.fill(colour, (x, rect.top, wide, rect.height))
            target.fill(plates.lighter(colour), (x, rect.top, wide, 1))
        for mark in marks:
            target.fill(plates.WHITE, (rect.left + round(mark * rect.width), rect.top - 1, 1, rect.height + 2))

    def _icon(self, target: pygame.Surface, name: str, x: int, y: int) -> None:
        if self._ui.has(name):
            target.blit(self._ui.frame(name).albedo, (x, y))


@cache
def _mark(colour: Colour) -> pygame.Surface:
    mark = plates.clear(17, 17)
    pips.diamond(mark, 8, 8, 3, colour)
    return mark.subsurface((4, 4, 9, 9))
