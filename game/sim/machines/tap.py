"""Data taps: where Orion jacks in, matches a wave, and copies records one by one.

The line's wave has a height and a phase. His own wave is moved by two axes: up and down change its height, left and
right shift it. First the height must fit for a moment, then the phase; while both fit, a record flows. The line slides
slowly under his hand, so that it takes a nudge now and then; further into the night it breathes as well, up and down.
The line of a frightened patient is shy: it shies from a hand that pushes, and comes by itself to one that keeps still.
Pulling the plug while a record flows leaves that record where it is, and the next time the next one is asked for. A
plug that a machine pulls costs nothing but the time.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.sim.entity import Entity
from game.sim.events import JackedIn, RecordCopied, RecordLeft, WaveMatched, WaveShied

if TYPE_CHECKING:
    from game.sim.world import World

REACH_PX = 26.0
"""So near to a tap one can jack in, px."""
HEIGHT_PER_TICK = 0.011
"""How fast the stick changes the wave's height, of 1, a tick."""
SHIFT_PER_TICK = 0.052
"""How fast it shifts the wave, radians a tick."""
HEIGHT_TOLERANCE = 0.085
PHASE_TOLERANCE = 0.34
STORY_EASE, STANDARD_EASE, KEEN_EASE = 1.6, 1.0, 0.75
"""How much wider than standard the tolerances are."""
HOLD_TICKS = 16
"""A part of the wave must fit so long."""
SLIDE_PER_TICK = 0.0042
"""How fast the line slides away while a record flows, radians a tick."""
BREATH_TICKS = 210
"""A line that breathes goes up and down once in so many ticks."""
COPY_TICKS = 185
"""A record flows so long: time to read whose it is."""
SHOWN_PART = 0.06
"""From this part of a record on one has seen whose it is."""
MIN_HEIGHT, MAX_HEIGHT = 0.15, 1.0
GENTLE = 0.45
"""A stick that is pushed no further than this, of 1, frightens nobody."""
SHY_TICKS = 12.0
"""A line that is shy stands a hand that pushes for so long."""
CALM_PER_TICK = 0.5
"""What a still hand takes back of that each tick."""
SHIES = 1.0
"""It jumps so far away, radians."""
SHIES_MOST = 2.5
"""And stays no further off than this: never round to his wave's other side."""
COMES_PER_TICK = 0.014
"""How fast it comes to a still hand, radians a tick."""


@dataclass(frozen=True, slots=True)
class Patient:
    """Whose record it is: a ``name``, ``about`` (years, trade) and one ``line`` of a life.

    One with a ``fear`` in it fetches more, and its line is shy. Whoever draws the face knows it by the ``key``.
    """

    key: str
    name: str
    about: str
    line: str
    fear: bool = False


@dataclass(slots=True)
class WaveMatch:
    """The line's wave and his own: ``height`` 0 to 1 and ``phase`` in radians, ``goal_height``, ``goal_phase``.

    ``stage`` height, phase or flow; ``held`` 0 to 1 is how long the part at hand has fitted.
    """

    goal_height: float
    goal_phase: float
    height: float = 0.5
    phase: float = 0.0
    stage: str = "height"
    held: float = 0.0
    slide: float = SLIDE_PER_TICK
    flowed: int = 0
    """Ticks that it has flowed, for its breath."""
    shy: bool = False
    haste: float = 0.0
    """0 to 1: how much of a push a shy line has stood; at 1 it shies."""
    shied: int = 0
    """How often it has."""

    def move(self, dx: float, dy: float) -> None:
        """One tick of the stick, each axis -1 to 1; up raises the wave."""
        self.height = max(MIN_HEIGHT, min(MAX_HEIGHT, self.height - dy * HEIGHT_PER_TICK))
        self.phase += dx * SHIFT_PER_TICK

    def drift(self, breath: float, ease: float) -> None:
        """One tick of the line under his hand: it slides, and by ``breath``, of 1, it goes up and down."""
        self.goal_phase += self.slide / ease
        rate = math.tau / BREATH_TICKS
        self.goal_height += breath / ease * rate * math.cos(self.flowed * rate)
        self.flowed += 1

    def trust(self, push: float, ease: float) -> None:
        """One tick of a shy line and a hand that pushes by ``push``, 0 to 1: it shies from haste, and comes to rest."""
        hard = max(0.0, push - GENTLE) / (1.0 - GENTLE)
        if hard > 0.0:
            self.haste += hard / (SHY_TICKS * ease)
        else:
            self.haste = max(0.0, self.haste - CALM_PER_TICK / SHY_TICKS)
        off = math.remainder(self.goal_phase - self.phase, math.tau)
        if self.haste >= 1.0:
            self.haste, self.held = 0.0, 0.0
            self.shied += 1
            self.goal_phase = self.phase + math.copysign(min(SHIES_MOST, abs(off) + SHIES), off)
        elif self.stage == "phase" and push < 0.1:
            self.goal_phase -= math.copysign(min(abs(off), COMES_PER_TICK * ease), off)

    def height_off(self) -> float:
        """How far the height is from the line's, 0 to 1."""
        return abs(self.height - self.goal_height)

    def phase_off(self) -> float:
        """How far the phase is from the line's, 0 to pi radians."""
        return abs((self.phase - self.goal_phase + math.pi) % math.tau - math.pi)

    def fits(self, ease: float) -> bool:
        """What is asked for now is near enough."""
        if self.height_off() > HEIGHT_TOLERANCE * ease:
            return False
        return self.stage == "height" or self.phase_off() <= PHASE_TOLERANCE * ease


def ease(world: World) -> float:
    """How much wider than standard the tolerances are."""
    return world.rules.pick(STORY_EASE, STANDARD_EASE, KEEN_EASE)


class TapPost(Entity):
    """A data tap with ``patients``. ``copied`` 0 to 1 is how much of the record at hand has flowed.

    ``record`` names the shelf. ``outcomes`` tells for each of its records "", "copied", "left" (he let go) or "kept"
    (never asked for).
    """

    def __init__(self, x: float, y: float, patients: tuple[Patient, ...], *, name: str = "", record: str = "") -> None:
        super().__init__("tap", x, y, name=name, radius=8.0)
        self.patients, self.record = patients, record
        self.outcomes = [""] * len(patients)
        self.wave: WaveMatch | None = None
        self.copied = 0.0
        self.prices: tuple[int, ...] = ()
        """What each record would fetch, credits; none while nobody has asked for them."""
        self.restless = 1.0
        """How much faster than at the first tap the line slides."""
        self.breath = 0.0
        """How far the line goes up and down while a record flows, 0 to 1."""
        self.busy = False
        self.wanted = False
        """The player is to go there now."""
        self.opened = False
        """A record has been seen here."""

    @property
    def at(self) -> int:
        """Which record is at hand; as many as there are when none is left."""
        return self.outcomes.index("") if "" in self.outcomes else len(self.outcomes)

    @property
    def patient(self) -> Patient | None:
        """Whose record is at hand."""
        return self.patients[self.at] if self.at < len(self.patients) else None

    @property
    def empty(self) -> bool:
        """Every record was copied or left."""
        return self.at >= len(self.patients)

    @property
    def shown(self) -> Patient | None:
        """Whose record is on the screen now: it flows, and enough of it has come."""
        flows = self.busy and self.wave is not None and self.wave.stage == "flow"
        return self.patient if flows and self.copied >= SHOWN_PART else None

    def in_reach(self, x: float, y: float) -> bool:
        """Somebody at a place, px, can jack in."""
        return not self.empty and math.hypot(x - self.x, y - self.y) <= REACH_PX

    def plug(self, world: World) -> None:
        """The plug goes in."""
        self.busy = True
        if self.wave is None:
            self.wave = self._line(world)
        world.set_state(self, "copying")
        world.emit(JackedIn(self.x, self.y, self.id, True))

    def tick(self, world: World, dx: float, dy: float) -> bool:
        """One tick with the plug in, the stick at (``dx``, ``dy``). False when no record is left."""
        wave = self.wave
        patient = self.patient
        if wave is None or patient is None:
            return False
        wave.move(dx, dy)
        easy = ease(world)
        if wave.shy and wave.stage != "height":
            before = wave.shied
            wave.trust(abs(dx), easy)
            if wave.shied > before:
                world.emit(WaveShied(self.x, self.y, self.id))
        if wave.stage == "flow":
            wave.drift(self.breath, easy)
            if wave.fits(easy):
                self.copied = min(1.0, self.copied + 1.0 / COPY_TICKS)
            if self.copied >= SHOWN_PART:
                self.opened = True
            if self.copied >= 1.0:
                self._settle(world, "copied")
                world.emit(RecordCopied(self.x, self.y, self.id, patient.key))
            return not self.empty
        wave.held = min(1.0, wave.held + 1.0 / HOLD_TICKS) if wave.fits(easy) else max(0.0, wave.held - 0.04)
        if wave.held >= 1.0:
            world.emit(WaveMatched(self.x, self.y, self.id, wave.stage))
            wave.held = 0.0
            wave.stage = "phase" if wave.stage == "height" else "flow"
        return True

    def unplug(self, world: World, *, own: bool) -> None:
        """The plug comes out; by his ``own`` hand it leaves the record that was flowing."""
        patient = self.patient
        if own and self.shown is not None and patient is not None:
            self._settle(world, "left")
            world.emit(RecordLeft(self.x, self.y, self.id, patient.key))
        self.busy = False
        world.set_state(self, "done" if self.empty else "idle")
        world.emit(JackedIn(self.x, self.y, self.id, False))

    def _settle(self, world: World, outcome: str) -> None:
        self.outcomes[self.at] = outcome
        self.copied = 0.0
        self.wave = None if self.empty else self._line(world)

    def _line(self, world: World) -> WaveMatch:
        """The line to the next record: never where his wave stands already."""
        before = self.wave
        height = before.height if before is not None else 0.5
        phase = before.phase if before is not None else 0.0
        goal = world.rng.uniform(0.28, 0.92 - self.breath)
        if abs(goal - height) < 0.18:
            goal = height - 0.3 if height > 0.58 else height + 0.3
        turn = world.rng.choice((-1.0, 1.0)) * world.rng.uniform(0.9, 2.4)
        slide = world.rng.choice((-1.0, 1.0)) * SLIDE_PER_TICK * self.restless
        patient = self.patient
        return WaveMatch(goal, phase + turn, height, phase, slide=slide, shy=patient is not None and patient.fear)

    def figures(self) -> tuple[float | int | str, ...]:
        wave = self.wave
        own: tuple[float | int | str, ...] = ()
        if wave is not None:
            own = (wave.height, wave.phase, wave.goal_phase, wave.held, wave.haste, wave.shied, wave.stage)
        return (*super().figures(), self.copied, *self.outcomes, *own)
