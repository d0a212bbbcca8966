"""The stage: what a level script sees of the world. Names of people, not ids, and the few things scripts switch."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import asdict, fields
from typing import TypeVar

from game.sim.entity import Entity
from game.sim.events import BeatBegan, CameraShaken, ChapterEnded, HeroChanged, MomentCame
from game.sim.figures import Hint, Tally
from game.sim.intent import Button
from game.sim.people.hero import Hero
from game.sim.people.walker import Walker
from game.sim.placed import Exit, Placed, Trigger, Zone, holds
from game.sim.thing import Thing
from game.sim.world import Script, World

T = TypeVar("T", bound=Entity)


class Stage:
    """A world, from a script's point of view."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._areas: dict[tuple[str, str], list[Placed]] = {}
        self._visited: dict[tuple[str, int], bool] = {}
        """Triggers that act once and were entered: whether that first visit still lasts."""

    def cast(self, name: str) -> Entity | None:
        """Somebody or something by name, or None while it is not there."""
        return next((e for e in self.world.entities.values() if e.name == name and not e.gone), None)

    def person(self, name: str) -> Walker:
        """Somebody by name.

        Raises ``LookupError`` that names who is there.
        """
        found = self.cast(name)
        if isinstance(found, Walker):
            return found
        there = ", ".join(e.name for e in self.world.of(Walker)) or "nobody"
        raise LookupError(f"{name!r} is not on this stage; here are: {there}")

    def place(self, name: str) -> tuple[float, float]:
        """Where the map's object of a name is, px; of several, the first.

        Raises :class:`~game.sim.faults.MissingError` that names what there is.
        """
        for item in self.world.level.placed:
            if item.name == name:
                return item.x, item.y
        raise self.world.level.missing(name)

    def inside(self, name: str, who: Entity | None = None) -> bool:
        """The hero, or ``who``, stands in the map's Zone, Trigger or Exit of a name. One that acts once is found only
        until it has been left.

        Raises :class:`~game.sim.faults.MissingError` where the map has no such place.
        """
        person = who or self.world.hero
        level = self.world.level
        areas = self._areas.get((level.name, name))
        if areas is None:
            areas = [area for kind in (Zone, Trigger, Exit) for area in level.of(kind) if area.name == name]
            self._areas[level.name, name] = areas
        if not areas:
            raise level.missing(name, Zone, Trigger)
        return person is not None and any(self._acts(area, person) for area in areas)

    def _acts(self, area: Placed, person: Entity) -> bool:
        within = holds(area, person.x, person.y)
        if not isinstance(area, Trigger) or not area.once:
            return within
        visit = (self.world.level.name, area.id)
        if within:
            self._visited[visit] = self._visited.get(visit, True)
        elif visit in self._visited:
            self._visited[visit] = False
        return within and self._visited[visit]

    def all(self, kind: type[T]) -> list[T]:
        """Everything of a class, by id."""
        return self.world.of(kind)

    def play_as(self, name: str) -> None:
        """Put somebody into the player's hands."""
        person = self.person(name)
        if not isinstance(person, Hero):
            raise LookupError(f"{name!r} is not a hero")
        if self.world.hero is not person:
            self.world.hero = person
            self.world.emit(HeroChanged(person.id))

    def keep_tally(self) -> None:
        """Write the tally so far into the flags, which are saved at a checkpoint."""
        self.world.flags["tally"] = asdict(self.world.tally)

    def take_up_tally(self) -> None:
        """Go on with the tally that was kept at the checkpoint; figures that are not numbers count as 0."""
        kept = self.world.flags.get("tally")
        for figure in fields(Tally):
            value = kept.get(figure.name, 0) if isinstance(kept, dict) else 0
            setattr(self.world.tally, figure.name, value if isinstance(value, int) else 0)

    def beat(self, name: str) -> None:
        """A beat of the chapter begins."""
        self.world.beat = name
        self.world.emit(BeatBegan(name))

    def keep_picture(self, moment: str) -> None:
        """A picture of this moment goes into the player's album; one of the same name was for an earlier try."""
        self.world.emit(MomentCame(moment))

    def scene(self, on: bool) -> None:
        """Letterbox: the player's hands are off while it is on."""
        self.world.letterbox = on
        if not on:
            self.world.focus = None

    def look(self, x: float, y: float) -> None:
        """The camera goes to a place, px."""
        self.world.focus = (x, y)

    def lead(self, name: str, to: tuple[float, float] | None, title: str = "") -> None:
        """An arrow on the border of sight, with ``title`` beside it, leads to a place, px, while that is out of sight.

        Arrows of several names lead to several places; None: the one of this name leads nowhere any more.
        """
        sign = self.cast(f"goal-{name}")
        if sign is None:
            if to is None:
                return
            sign = self.world.spawn(Thing("goal", *to, name=f"goal-{name}"))
        if to is not None:
            sign.x, sign.y = sign.px, sign.py = to
            if isinstance(sign, Thing):
                sign.title = title
        self.world.set_state(sign, "idle" if to is None else "wanted")

    def shake(self, x: float, y: float, strength: float) -> None:
        """The ground shakes, 0 to 1."""
        self.world.emit(CameraShaken(x, y, strength))

    def bark(self, name: str, text: str) -> None:
        """A short line over somebody's head while play goes on. Nobody there: the line is only logged."""
        person = self.cast(name)
        if person is not None:
            self.world.bark(person, text)

    def skipped(self) -> bool:
        """The player asked, through the assist settings, to skip the fight at hand."""
        self.world.skippable_at = self.world.tick
        if self.world.wants(Button.SKIP):
            self.world.use(Button.SKIP)
            return True
        return False

    def teach(self, action: str, text: str, learnt: Callable[[], bool], seconds: float = math.inf) -> None:
        """Show which button does what until the player has done it, or the next is taught; ``seconds`` at most, where it
        can be done without."""
        self.world.start(self._lesson(Hint(action, text), learnt, self.world.tick + seconds * 60.0))

    def _lesson(self, hint: Hint, learnt: Callable[[], bool], until: float) -> Script:
        self.world.hint = hint
        while not learnt() and self.world.tick < until:
            yield
            if self.world.hint is not hint:
                return
        self.world.hint = None

    def when(self, test: Callable[[], bool]) -> Callable[[], bool]:
        """``test``, or the fight at hand being skipped."""
        return lambda: test() or self.skipped()

    def end(self, rank: str) -> None:
        """The chapter is over."""
        self.world.outcome, self.world.rank = "finished", rank
        self.world.emit(ChapterEnded("finished", rank))
