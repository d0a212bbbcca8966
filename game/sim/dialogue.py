"""Dialogue: lines and choices as a part of the world's state, advanced by intents.

A script opens a line or a choice and waits until it is closed; everything in between (letters that appear, a press
that completes the line, a cursor that moves, a locked option that refuses) is decided here, tick by tick, so a talk
replays without a screen.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from game.sim.events import (
    ChoiceMoved,
    ChoiceOffered,
    ChoiceRefused,
    ChoiceTaken,
    LetterShown,
    LineClosed,
    LineSpoken,
)
from game.sim.intent import Button

if TYPE_CHECKING:
    from game.sim.world import World

GUARD_TICKS = 8
"""After a box opens, presses count only from this tick on: a press meant for the fight must not eat a line."""
SKIP_TICKS = 20
"""Holding dash this long skips lines, one every ``SKIP_EVERY`` ticks."""
SKIP_EVERY = 4
STICK_EDGE = 64
"""A stick pushed further than this moves the cursor once."""


@dataclass(frozen=True, slots=True)
class Option:
    """One line that can be chosen. ``locked`` options are shown, with the ``reason`` they are out of reach."""

    key: str
    text: str
    locked: bool = False
    reason: str = ""


@dataclass(slots=True)
class Box:
    """What stands in the dialogue box.

    ``shown``    how many letters of ``text`` stand there.
    ``options``  empty for a plain line; once all letters stand, the cursor moves over them.
    """

    speaker: str
    text: str
    expression: str
    options: tuple[Option, ...] = ()
    cursor: int = 0
    shown: int = 0
    opened: int = 0
    debt: float = 0.0
    refused_at: int = -999
    chosen: str | None = None

    @property
    def complete(self) -> bool:
        """All letters stand there."""
        return self.shown >= len(self.text)


@dataclass(frozen=True, slots=True)
class Said:
    """A line in the log that the phone keeps."""

    speaker: str
    text: str


@dataclass(slots=True)
class Dialogue:
    """The box that is open, if any, and everything that was said."""

    box: Box | None = None
    log: list[Said] = field(default_factory=list)
    skip_held: int = 0
    stick: int = 0

    def open_line(self, world: World, speaker: str, text: str, expression: str) -> Box:
        """Open a line; the script waits until ``self.box`` is no longer it."""
        self.box = Box(speaker, text, expression, opened=world.tick)
        world.barks = [bark.before(world.tick) for bark in world.barks]
        self.log.append(Said(speaker, text))
        world.emit(LineSpoken(speaker, text, expression))
        return self.box

    def open_choice(self, world: World, speaker: str, prompt: str, expression: str, options: tuple[Option, ...]) -> Box:
        """Open a choice; the script waits until the box's ``chosen`` is set.

        Raises ``ValueError`` when every option is locked: a talk must never be a dead end.
        """
        if all(option.locked for option in options):
            raise ValueError(f"choice {prompt!r} has no option that is open: {[option.key for option in options]}")
        first = next(i for i, option in enumerate(options) if not option.locked)
        self.box = Box(speaker, prompt, expression, options, cursor=first, opened=world.tick)
        world.barks = [bark.before(world.tick) for bark in world.barks]
        world.emit(ChoiceOffered(prompt, len(options)))
        return self.box

    def update(self, world: World) -> None:
        """One tick of the open box."""
        box = self.box
        if box is None:
            self.skip_held = 0
            return
        self.skip_held = self.skip_held + 1 if world.held(Button.DASH) else 0
        ready = world.tick - box.opened >= GUARD_TICKS
        press = ready and (world.pressed(Button.INTERACT) or world.pressed(Button.PRIMARY))
        skip = self.skip_held >= SKIP_TICKS and self.skip_held % SKIP_EVERY == 0
        if press:
            # it has done its work here: it is not to begin the same talk again, or to speak up behind it
            world.use(Button.INTERACT)
            world.use(Button.PRIMARY)
        if not box.complete:
            self._letters(world, box, hurry=press or skip)
        elif box.options:
            self._choose(world, box, press)
        elif press or skip:
            self.box = None
            world.emit(LineClosed())

    def _letters(self, world: World, box: Box, *, hurry: bool) -> None:
        if hurry:
            box.shown = len(box.text)
            return
        box.debt += world.rules.letters_per_tick
        while box.debt >= 1.0 and not box.complete:
            box.debt -= 1.0
            letter = box.text[box.shown]
            box.shown += 1
            if letter.isalnum():
                world.emit(LetterShown(box.speaker, letter))

    def _choose(self, world: World, box: Box, press: bool) -> None:
        stick = 0 if abs(world.intent.move_y) < STICK_EDGE else (1 if world.intent.move_y > 0 else -1)
        if stick and stick != self.stick:
            box.cursor = (box.cursor + stick) % len(box.options)
            world.emit(ChoiceMoved(box.cursor, box.options[box.cursor].locked))
        self.stick = stick
        if not press:
            return
        option = box.options[box.cursor]
        if option.locked:
            box.refused_at = world.tick
            world.emit(ChoiceRefused(box.cursor))
            return
        box.chosen = option.key
        self.log.append(Said("lena" if box.speaker == "" else box.speaker, option.text))
        self.box = None
        world.emit(ChoiceTaken(box.cursor, option.key))
