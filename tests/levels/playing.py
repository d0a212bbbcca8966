"""How the tests play chapters: by the hands of the walkthroughs, to the end or up to a beat, on the maps that are shipped.

    world = playing.begin("showdown", "node-2")
    happened = playing.play("showdown", world, upto="node-3")

:func:`whole` plays a chapter from its first line to its credits once and gives that to every test that asks.
"""

from __future__ import annotations

import importlib
from functools import cache
from itertools import islice
from typing import Any, NamedTuple

from game.content.library import load_chapters
from game.content.start import load_maps, start_level
from game.content.tiled import TiledMap
from game.sim.events import Event
from game.sim.intent import Button, Intent
from game.sim.rules import Rules
from game.sim.world import World
from game.tools.walkthroughs import walkthrough

CHAPTERS = {chapter.id: chapter for chapter in load_chapters()}
LIMIT = 60 * 60 * 10
"""Ticks after which a walkthrough has failed."""


def beats(chapter: str) -> list[str]:
    """The names of a chapter's beats, in order."""
    return [name for name, _ in importlib.import_module(CHAPTERS[chapter].script).BEATS]


def after(chapter: str, beat: str) -> str:
    """The beat that follows one; "" after the last."""
    return dict(zip(beats(chapter), (*beats(chapter)[1:], ""), strict=True))[beat]


def begin(
    chapter: str, checkpoint: str = "", *, rules: Rules | None = None, flags: dict[str, Any] | None = None
) -> World:
    """A chapter's world before its first tick, at the beginning or at a checkpoint."""
    first, *others = _maps(chapter)
    return start_level(chapter, checkpoint=checkpoint, rules=rules, flags=flags, tiled=first, others=others)


def play(chapter: str, world: World, limit: int = LIMIT, upto: str = "") -> list[Event]:
    """Play to the end, or until the beat ``upto`` begins, for at most ``limit`` ticks; what happened."""
    happened: list[Event] = []
    for intent in islice(walkthrough(chapter)(world), limit):
        happened.extend(world.step(intent))
        if world.outcome or (upto and world.beat == upto):
            break
    return happened


def skip_on(world: World, beat: str, seconds: float) -> bool:
    """Press the skip button every second and read on, for at most so long; whether the beat was left for ``beat``."""
    for tick in range(round(seconds * 60)):
        button = Button.SKIP if tick % 60 == 0 else Button.INTERACT if tick % 9 == 0 else Button.NONE
        world.step(Intent(buttons=button))
        if world.beat == beat or world.outcome:
            break
    return world.beat == beat


class Whole(NamedTuple):
    """A chapter that was played by intents alone: its last tick, and all that happened. Nobody changes either."""

    world: World
    happened: tuple[Event, ...]


def whole(chapter: str) -> Whole:
    """A chapter from its first line to its credits, played once for all tests."""
    return _played(chapter)[0]


def hints(chapter: str) -> dict[str, int]:
    """What the player was told to press in a whole chapter, and the most beats in which one hint stood."""
    return _played(chapter)[1]


@cache
def _played(chapter: str) -> tuple[Whole, dict[str, int]]:
    world = begin(chapter)
    happened: list[Event] = []
    hint, beats = world.hint, {world.beat}
    stood: dict[str, int] = {}
    for intent in islice(walkthrough(chapter)(world), LIMIT):
        happened.extend(world.step(intent))
        if world.hint is not hint:
            hint, beats = world.hint, set()
        if hint is not None:
            beats.add(world.beat)
            stood[hint.text] = max(len(beats), stood.get(hint.text, 0))
        if world.outcome:
            break
    return Whole(world, tuple(happened)), stood


def lines_in_a_row(chapter: str, world: World) -> int:
    """Play to the end: the most lines that came one after another without the hero in the player's hands between.

    Barks do not count, as they stop nobody; a choice is the player's own word, and ends a row.
    """
    lines = longest = 0
    for intent in islice(walkthrough(chapter)(world), LIMIT):
        before, barks = len(world.dialogue.log), len(world.barks)
        world.step(intent)
        box = world.dialogue.box
        if (box is None and not world.letterbox) or (box is not None and box.options):
            lines = 0
        elif len(world.dialogue.log) > before and len(world.barks) == barks:
            lines += 1
        longest = max(longest, lines)
        if world.outcome:
            break
    return longest


@cache
def _maps(chapter: str) -> tuple[TiledMap, ...]:
    return load_maps(chapter)
