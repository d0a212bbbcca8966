"""The plug in a data tap: two waves on a scope, and whose record it is that flows.

The panel is a column at one edge of the picture, on the side from which less looks at him: what can see him is nearer
than that, and stays in sight while his hands are full.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache

import pygame

from game.content.language import _
from game.sim.machines.camera import CameraEye
from game.sim.machines.drone import GuardDrone
from game.sim.machines.tap import COPY_TICKS, HEIGHT_TOLERANCE, Patient, TapPost, WaveMatch, ease
from game.sim.people.orion_hero import OrionHero
from game.sim.world import World
from game.view import plates, surfaces
from game.view.faces import SIZE, face
from game.view.signals import STANDARD_TABLE, Colour, Signals
from game.view.text import Fonts, blit_faded

WIDTH, HEIGHT = 154, 192
EDGE_PX, TOP_PX = 8, 54
"""How far the panel stands from the picture's side and from its top, px."""
SLIDE_PX = 24
"""It comes in from the side by so much."""
IN = 9
"""From the panel's edge to what it shows, px."""
SCOPE = pygame.Rect(IN, 20, 120, 48)
ROW_TOP, FACE_TOP, LIFE_TOP, BAR_TOP, CHOICE_TOP = 75, 88, 137, 171, 178
WAVES = 2.0
"""Waves in the scope."""
CURVE_STEP = 3
BAND: Colour = (58, 14, 62)
"""How far off the line one may be."""
EASE_TICKS = 12
LOCK_TICKS = 18
"""How long a part of the wave that has just locked shines."""
RUN_PER_TICK = 0.03
"""Both waves run on by so much a tick, radians."""
NEAR_PX = 340.0
"""Machines further away than that have no say in where the panel stands."""
EYES = _("eyes near: let go, it keeps")
"""A machine is near: what he has of the record so far is not lost when he lets go now."""
STEPS = {
    "height": _("height: up and down"), "phase": _("phase: left and right"), "flow": _("it flows: keep it there"),
}  # fmt: skip
BREATHES = _("it breathes: go with it")
SLIPS = _("it slips: after it")
AFRAID, SHIES = _("it is afraid: little by little"), _("it shies: keep still")
SHIED_TICKS = 48
"""How long a line that has shied trembles, and is said to."""
TREMBLE_PX = 3.0
TAKE, LEAVE = _("hold: {credits} cr"), _("let go: leave it")


class JackView:
    """Draws the panel while Orion is jacked in. ``consume`` once a tick."""

    def __init__(self, fonts: Fonts, signals: Signals = STANDARD_TABLE) -> None:
        self._fonts = fonts
        self._signals = signals
        self._age = 0
        self._tap: TapPost | None = None
        self._stage = ""
        self._shied, self._shied_at = 0, -SHIED_TICKS
        self._locked_at = -LOCK_TICKS
        self._watched = False
        self._page_key: tuple[str, str, bool, int] | None = None
        self._page = plates.clear(1, 1)
        self.on_left = False
        """At which edge of the picture the panel stands."""

    def consume(self, world: World) -> None:
        """One tick: the panel comes and goes, and chooses its side when it comes."""
        hero = world.hero
        tap = hero.tap if isinstance(hero, OrionHero) else None
        if tap is not None and hero is not None:
            if self._age <= 0:
                self.on_left = _less_looks_from_left(world, hero.x, hero.y)
            self._tap = tap
            stage = tap.wave.stage if tap.wave is not None else ""
            if (self._stage, stage) in (("height", "phase"), ("phase", "flow")):
                self._locked_at = world.tick
            self._stage = stage
            shied = tap.wave.shied if tap.wave is not None else 0
            if shied > self._shied:
                self._shied_at = world.tick
            self._shied = shied
        self._watched = isinstance(hero, OrionHero) and tap is not None and hero.watched(world)
        self._age = min(EASE_TICKS, self._age + 1) if tap is not None else max(0, self._age - 2)

    def draw(self, target: pygame.Surface, world: World) -> None:
        """Draw the panel at its edge of the picture."""
        tap = self._tap
        if tap is None or self._age <= 0 or world.dialogue.box is not None:
            return
        part = self._age / EASE_TICKS
        box = self.place(target.get_width())
        box.x += round((1.0 - part) ** 2 * SLIDE_PX) * (-1 if self.on_left else 1)
        edge = self._signals.danger if self._watched else self._signals.foe
        blit_faded(target, plates.dialogue_glass(WIDTH, HEIGHT, edge), box.left, box.top, part)
        if part < 0.6:
            return
        wave = tap.wave
        if wave is not None:
            self._draw_scope(target, tap, wave, box.left, box.top, world)
        self._draw_row(target, tap, box.left, box.top)
        patient = tap.patient
        if patient is not None and wave is not None and wave.stage != "height":
            self._draw_record(target, tap, patient, box.left, box.top)
        else:
            pygame.draw.rect(target, plates.PLUM, (box.left + IN, box.top + FACE_TOP, SIZE, SIZE), 1)
            dots = self._fonts.say(_("no line yet")) + "." * (1 + world.tick // 20 % 3)
            self._fonts.small.draw(target, dots, box.left + IN + SIZE + 6, box.top + FACE_TOP + 17, plates.STEEL)

    def place(self, width: int) -> pygame.Rect:
        """Where the panel stands in a picture so wide, px."""
        left = EDGE_PX if self.on_left else width - EDGE_PX - WIDTH
        return pygame.Rect(left, TOP_PX, WIDTH, HEIGHT)

    def _draw_scope(
        self, target: pygame.Surface, tap: TapPost, wave: WaveMatch, left: int, top: int, world: World
    ) -> None:
        small, tick = self._fonts.small, world.tick
        flows = wave.stage == "flow"
        fits = wave.held > 0.0 or (flows and wave.fits(ease(world)))
        shied = max(0.0, 1.0 - (tick - self._shied_at) / SHIED_TICKS) if wave.shy else 0.0
        word = small.fit(self._fonts.say(_step(tap, wave, fits=fits, shied=shied > 0.0)), WIDTH - 2 * IN)
        small.draw(target, word, left + IN, top + 7, self._signals.foe_pale)
        if self._watched:
            warning = small.fit(self._fonts.say(EYES), WIDTH - 2 * IN)
            small.draw(target, warning, left + IN, top + CHOICE_TOP, self._signals.danger)
        box = SCOPE.move(left, top)
        target.blit(_grid(), box)
        run = tick * RUN_PER_TICK
        shape = SHAPES.get(tap.record, math.sin)
        goal = _curve(box, shape, wave.goal_height, wave.goal_phase + run, max(wave.haste, shied) * TREMBLE_PX)
        mine = _curve(box, shape, wave.height, (wave.phase if wave.stage != "height" else wave.goal_phase + 1.2) + run)
        band = max(2, round(HEIGHT_TOLERANCE * box.height / 2))
        pygame.draw.lines(target, BAND, False, goal, 2 * band)
        pygame.draw.lines(target, self._signals.foe, False, goal)
        pygame.draw.lines(target, self._signals.care if fits else plates.WHITE, False, mine, 2)
        pygame.draw.rect(target, self._signals.care if flows and fits else self._signals.foe, box.inflate(2, 2), 1)
        self._draw_lock(target, box, tick)
        _draw_ways(target, box, wave, self._signals.foe_pale, slips=flows and not fits)
        if wave.held > 0.0:
            target.fill(self._signals.care, (box.left, box.bottom + 2, round(box.width * wave.held), 2))

    def _draw_lock(self, target: pygame.Surface, box: pygame.Rect, tick: int) -> None:
        """A part of the wave has locked: a frame falls onto the scope and stays there for a moment."""
        age = tick - self._locked_at
        if 0 <= age < LOCK_TICKS:
            grow = max(0, 10 - age * 2)
            pygame.draw.rect(
                target, self._signals.care, box.inflate(4 + grow, 4 + grow), 2 if age < LOCK_TICKS // 2 else 1
            )

    def _draw_row(self, target: pygame.Surface, tap: TapPost, left: int, top: int) -> None:
        """A box for each record of this shelf: taken, left, at hand or to come."""
        for index, outcome in enumerate(tap.outcomes):
            place = (left + IN + index * 31, top + ROW_TOP, 27, 6)
            pygame.draw.rect(target, plates.PLUM, place)
            if outcome == "copied":
                pygame.draw.rect(target, self._signals.foe_pale, place)
            elif outcome == "left":
                pygame.draw.rect(target, self._signals.care, place, 1)
            elif index == tap.at:
                pygame.draw.rect(target, self._signals.foe, place, 1)

    def _draw_record(self, target: pygame.Surface, tap: TapPost, patient: Patient, left: int, top: int) -> None:
        """Whose it is, once the height fits; the face and the life, once it flows."""
        x, y = left + IN, top + FACE_TOP
        flows = tap.shown is not None
        if flows:
            scanned = max(1, min(SIZE, round(SIZE * min(1.0, tap.copied * COPY_TICKS / 40.0))))
            target.blit(face(patient.key), (x, y), (0, 0, SIZE, scanned))
            if scanned < SIZE:
                target.fill(self._signals.foe_pale, (x, y + scanned, SIZE, 1))
        pygame.draw.rect(target, self._signals.foe if flows else plates.PLUM, (x - 1, y - 1, SIZE + 2, SIZE + 2), 1)
        target.blit(self._writing(tap, patient, flows=flows), (left, top))
        if flows:
            bar = pygame.Rect(x, top + BAR_TOP, WIDTH - 2 * IN, 4)
            target.fill(plates.NIGHT, bar.inflate(2, 2))
            target.fill(plates.PLUM, bar)
            target.fill(self._signals.foe_pale, (bar.left, bar.top, round(bar.width * tap.copied), bar.height))

    def _writing(self, tap: TapPost, patient: Patient, *, flows: bool) -> pygame.Surface:
        """All that is written about a record, on a page of the panel's size; drawn anew only when it is another."""
        small, pixel, say = self._fonts.small, self._fonts.pixel, self._fonts.say
        price = tap.prices[tap.at] if tap.prices and flows and not self._watched else 0
        key = (say(patient.name), say(patient.line), flows, price)
        if key == self._page_key:
            return self._page
        page = plates.clear(WIDTH, HEIGHT)
        beside, room, wide = IN + SIZE + 6, WIDTH - 2 * IN - SIZE - 6, WIDTH - 2 * IN
        pixel.draw(page, pixel.fit(say(patient.name), room), beside, FACE_TOP, plates.WHITE)
        for number, line in enumerate(small.wrap(say(patient.about), room)[:3]):
            small.draw(page, line, beside, FACE_TOP + 14 + number * small.line, self._signals.foe_pale)
        if flows:
            for number, line in enumerate(small.wrap(say(patient.line), wide)[:3]):
                small.draw(page, line, IN, LIFE_TOP + number * small.line, plates.PALE)
        if price:
            leave = say(LEAVE)
            small.draw(page, leave, WIDTH - IN, CHOICE_TOP, self._signals.care, align="right")
            take = small.fit(say(TAKE).format(credits=price), wide - 6 - small.width(leave))
            small.draw(page, take, IN, CHOICE_TOP, self._signals.notice)
        self._page_key, self._page = key, page
        return page


def _less_looks_from_left(world: World, x: float, y: float) -> bool:
    """Machines that look for somebody are rather to the right of a place, px, than to its left; near ones count more."""
    weight = 0.0
    eyes: list[CameraEye | GuardDrone] = [*world.of(CameraEye), *world.of(GuardDrone)]
    for eye in eyes:
        away = math.hypot(eye.x - x, eye.y - y)
        if not eye.gentle and 0.0 < away < NEAR_PX:
            weight += (eye.x - x) / (away * away)
    return weight > 0.0


@cache
def _grid() -> pygame.Surface:
    """The scope with no wave on it."""
    grid = surfaces.plain(*SCOPE.size)
    grid.fill(plates.NIGHT)
    for x in range(0, SCOPE.width, 15):
        grid.fill((30, 14, 44), (x, 0, 1, SCOPE.height))
    grid.fill((44, 18, 58), (0, SCOPE.height // 2, SCOPE.width, 1))
    return grid


def _draw_ways(target: pygame.Surface, box: pygame.Rect, wave: WaveMatch, ink: Colour, *, slips: bool) -> None:
    """Beside the scope, the ways in which the stick moves the wave now; of one that slips, the way back."""
    if wave.stage == "height":
        for side in (-1, 1):
            _arrow(target, (box.right + 8, box.centery + side * 12), (0, side), ink)
    elif wave.stage == "phase":
        for side in (-1, 1):
            _arrow(target, (box.right + 11 + side * 5, box.centery), (side, 0), ink)
    elif slips and wave.height_off() > HEIGHT_TOLERANCE:
        _arrow(target, (box.right + 8, box.centery), (0, -1 if wave.goal_height > wave.height else 1), ink)
    elif slips:
        behind = math.sin(wave.goal_phase - wave.phase) > 0.0
        _arrow(target, (box.right + 8, box.centery), (1 if behind else -1, 0), ink)


def _step(tap: TapPost, wave: WaveMatch, *, fits: bool, shied: bool) -> str:
    """What is asked of the stick now."""
    if shied and wave.stage != "height":
        return SHIES
    if wave.stage == "flow":
        return SLIPS if not fits else BREATHES if tap.breath else STEPS["flow"]
    return AFRAID if wave.shy and wave.stage == "phase" else STEPS[wave.stage]


def _scan(angle: float) -> float:
    """A wave of straight lines, as a beam goes to and fro over a jaw."""
    return math.asin(math.sin(angle)) * 2.0 / math.pi


def _beat(angle: float) -> float:
    """A wave with a small stroke after each great one, as a heart has it."""
    return 0.72 * math.sin(angle) + 0.42 * math.sin(2.0 * angle + 0.5)


SHAPES = {"imaging": _scan, "histories": _beat}
"""What the waves of a shelf look like; those of others are round."""


def _curve(
    box: pygame.Rect, shape: Callable[[float], float], height: float, phase: float, tremble: float = 0.0
) -> list[tuple[int, int]]:
    """A wave in the scope; one that trembles does so by so many px."""
    reach = box.height / 2 - 3
    turn = math.tau * WAVES / box.width
    return [
        (
            box.left + x,
            round(box.centery - shape(x * turn + phase) * height * reach + math.sin(x * 1.9 + phase * 40.0) * tremble),
        )
        for x in range(0, box.width, CURVE_STEP)
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
