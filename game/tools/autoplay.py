"""Autoplay: a walkthrough plays chapters through by intents alone, and a report says how that went.

A walkthrough sees the world as a player sees it and wants things, tick by tick; nothing else moves the world. A
chapter that cannot be finished is stopped when nothing has come of it for a while, and the report says what it was
waiting for.
"""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from game.sim.faults import FaultError
from game.sim.intent import REST, Intent
from game.sim.recording import Chain, Recorder
from game.sim.world import TICKS_PER_SECOND, World

STALL_S = 120
"""A chapter in which nothing moves on for this long, game time, is stopped."""
LIMIT_S = 45 * 60
"""No chapter is played for longer than this, game time."""
FINISHED = "finished"

Walkthrough = Callable[[World], Iterator[Intent]]


class Screen(Protocol):
    """Where a world can be looked at while it is played."""

    def show(self, world: World, events: tuple[Any, ...]) -> bool:
        """Show one tick in its own time; False when the window was closed."""


@dataclass(frozen=True, slots=True)
class ChapterReport:
    """How one chapter went. ``seconds`` is game time, ``spent_s`` the time that playing it took."""

    id: str
    outcome: str
    ticks: int
    spent_s: float
    digest: str

    @property
    def seconds(self) -> float:
        """Game time, seconds."""
        return self.ticks / TICKS_PER_SECOND

    @property
    def realtime(self) -> float:
        """How many times faster than life it ran."""
        return self.seconds / self.spent_s if self.spent_s > 0 else 0.0

    def as_json(self) -> dict[str, Any]:
        """For other programs."""
        return {
            "id": self.id,
            "outcome": self.outcome,
            "ticks": self.ticks,
            "seconds": round(self.seconds, 3),
            "realtime": round(self.realtime, 2),
            "digest": self.digest,
        }


@dataclass(frozen=True, slots=True)
class Report:
    """How all of them went. ``flags`` is what the last of them leaves behind."""

    chapters: tuple[ChapterReport, ...]
    flags: dict[str, Any] = field(default_factory=dict)

    @property
    def finished(self) -> bool:
        """Every chapter was played to its end."""
        return all(chapter.outcome == FINISHED for chapter in self.chapters)

    def as_json(self) -> dict[str, Any]:
        """For other programs."""
        return {"chapters": [chapter.as_json() for chapter in self.chapters], "finished": self.finished}

    def as_text(self) -> str:
        """For a person."""
        rows = [("chapter", "ticks", "seconds", "x real time", "digest", "outcome")]
        for c in self.chapters:
            rows.append((c.id, str(c.ticks), f"{c.seconds:.1f}", f"{c.realtime:.1f}", c.digest, c.outcome))
        widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]) - 1)]
        return "\n".join(
            "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]) for row in rows
        )


def play(
    chapter_ids: Sequence[str], *, headless: bool = True, seed: int = 1, record: Path | None = None, other: bool = False
) -> Report:
    """Play the chapters one after the other; what one leaves behind, the next begins with.

    ``other`` makes the other choices, where there are some. Stops at the first that does not finish. Raises
    :class:`game.sim.faults.FaultError` when the recording cannot be written.
    """
    from game.content.start import start_level
    from game.tools.walkthroughs import walkthrough

    reports = []
    flags: dict[str, Any] = {}
    screen: Screen | None = None
    for chapter_id in chapter_ids:
        try:
            world = start_level(chapter_id, seed=seed, flags=flags)
            player = walkthrough(chapter_id, other=other)
        except (FaultError, LookupError) as error:
            reports.append(ChapterReport(chapter_id, f"it could not begin: {error}", 0, 0.0, ""))
            break
        if not headless:
            from game.tools.watch import Window, put_away

            screen = None  # the last chapter's pictures go before the next one's come
            put_away()
            screen = Window.of_chapter(chapter_id)
        recorder = Recorder(world, chapter_id) if record is not None else None
        reports.append(run(chapter_id, world, player, recorder=recorder, screen=screen))
        if recorder is not None and record is not None:
            recorder.save(record)
        if reports[-1].outcome != FINISHED:
            break
        flags = dict(world.flags)
    return Report(tuple(reports), flags)


def run(
    chapter_id: str,
    world: World,
    walkthrough: Walkthrough,
    *,
    recorder: Recorder | None = None,
    screen: Screen | None = None,
    stall_s: float = STALL_S,
    limit_s: float = LIMIT_S,
) -> ChapterReport:
    """Play one world by a walkthrough until its outcome, or until nothing comes of it any more."""
    chain = Chain()
    gc.collect()
    gc.freeze()  # what is loaded stays: the collector need not look through it again and again
    began = time.perf_counter()
    intents = walkthrough(world)
    progress = _progress(world)
    moved_on = 0
    trouble = ""
    while not world.outcome and not trouble:
        try:
            intent = next(intents, None)
        except Exception as error:
            # a walkthrough that does not find what it looks for says so in its own words
            trouble = f"the walkthrough gave up: {error or type(error).__name__}"
            break
        if intent is None:
            trouble = "the walkthrough came to its end before the chapter did"
            intent = REST
        try:
            events = world.step(intent)
        except Exception as error:
            if os.environ.get("NEW_AVALON_TRACE"):
                raise
            trouble = f"it broke: {type(error).__name__}: {error}"
            break
        chain.add(world)
        if recorder is not None:
            recorder.add(intent)
        if screen is not None and not screen.show(world, events):
            trouble = "the window was closed"
        if world.tick % TICKS_PER_SECOND == 0:
            now = _progress(world)
            if now != progress:
                progress, moved_on = now, world.tick
            elif world.tick - moved_on >= stall_s * TICKS_PER_SECOND:
                trouble = f"nothing moved on for {stall_s:g} s"
            if world.tick >= limit_s * TICKS_PER_SECOND:
                trouble = f"not finished after {limit_s:g} s"
    spent = time.perf_counter() - began
    gc.unfreeze()
    outcome = world.outcome or f"{trouble}, at {world.tick / TICKS_PER_SECOND:.1f} s in {_waiting(world)}"
    return ChapterReport(chapter_id, outcome, world.tick, spent, chain.close(world))


def _progress(world: World) -> tuple[Any, ...]:
    """What changes when a chapter moves on. Pulses and drones come and go for ever, so they do not count."""
    return (
        world.beat,
        world.objective,
        len(world.dialogue.log),
        world.checkpoint,
        world.hero.id if world.hero is not None else 0,
    )


def _waiting(world: World) -> str:
    beat = f"beat {world.beat!r}" if world.beat else "the beginning"
    aim = f", with the objective {world.objective!r}" if world.objective else ""
    box = world.dialogue.box
    if box is None:
        return beat + aim
    return f"{beat}{aim}, in a {'choice' if box.options else 'line'} of {box.speaker or 'the hero'}: {box.text!r}"
