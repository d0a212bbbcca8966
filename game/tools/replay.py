"""Replay: play a recording and verify that the same things happen.

After every tick the world's print is compared with the one recorded, so that the answer names the first tick at which
the worlds part. Which entities differ then is known from the next sample, which holds prints of them all.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from game.content.data import data_root
from game.content.report import quoted
from game.sim.faults import Fault, FaultError
from game.sim.recording import Chain, Header, Recording, Sample, content_digest, entity_prints, load, tick_print
from game.sim.world import World
from game.tools.autoplay import Screen

NAMED = 4
"""How many entities that differ a message names."""

Begin = Callable[[], World]
"""Makes the world that a recording starts with, anew each time."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of a replay.

    ``ticks``     how many ticks were played.
    ``digest``    of the whole run, as autoplay reckons it; "" unless verified.
    ``tick``      the first at which the worlds part, ``entity`` the first that differs then; 0 and "" when verified.
    ``warnings``  what is different here from where it was recorded, as sentences.
    """

    verified: bool
    ticks: int
    digest: str = ""
    tick: int = 0
    entity: str = ""
    message: str = ""
    warnings: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """For other programs."""
        if self.verified:
            return {"verified": True, "ticks": self.ticks, "digest": self.digest}
        return {"verified": False, "tick": self.tick, "entity": self.entity, "message": self.message}

    def as_text(self) -> str:
        """For a person."""
        if self.verified:
            return f"verified: {self.ticks} ticks, digest {self.digest}"
        return f"not verified: {self.message}"


def replay(path: Path, *, headless: bool = True) -> Verdict:
    """Play the recording in a file.

    Raises :class:`FaultError` when the file is no sound recording, or what it was recorded in is not there.
    """
    recording = load(path)
    begin = beginning(str(path), recording.header)
    screen: Screen | None = None
    if not headless:
        from game.tools.watch import Window

        screen = (
            Window.of_chapter(recording.header.level)
            if recording.header.level
            else Window.of_map(map_of(str(path), recording.header))
        )
    try:
        return verify(recording, begin, screen=screen)
    except FaultError as error:
        # what names no file of its own lies in the recording
        raise FaultError([fault if fault.file else replace(fault, file=str(path)) for fault in error.faults]) from error


def beginning(name: str, header: Header) -> Begin:
    """How to make the world that a recording of file ``name`` starts with.

    Raises :class:`FaultError` when its chapter or map is not there.
    """
    from game.content.library import load_chapters
    from game.content.start import start_level, start_map

    if header.level:
        there = [chapter.id for chapter in load_chapters()]
        if header.level not in there:
            raise FaultError(
                Fault(
                    name,
                    "header: level",
                    f"it was recorded in chapter {header.level!r}, and there is no such chapter",
                    f"Replay it with the game that made it. Chapters here: {', '.join(there)}.",
                )
            )
        return lambda: start_level(
            header.level,
            seed=header.seed,
            rules=header.rules,
            flags=dict(header.flags),
            checkpoint=header.checkpoint,
        )
    map_file = map_of(name, header)
    return lambda: start_map(map_file, seed=header.seed, rules=header.rules)


def map_of(name: str, header: Header) -> Path:
    """The map that a recording of file ``name`` was walked on: where it was then, else beside the recording, else among
    the game's own.

    Raises :class:`FaultError` when it is nowhere there.
    """
    for path in (Path(header.map), Path(name).parent / header.map, data_root() / header.map):
        if os.path.isfile(path):
            return path
    raise FaultError(
        Fault(
            name,
            "header: map",
            f"it was recorded in the map {quoted(header.map, 120)}, and there is no such file",
            "Put the map there again or beside the recording, or run the replay where it was recorded.",
        )
    )


def verify(recording: Recording, begin: Begin, *, screen: Screen | None = None) -> Verdict:
    """Play a recording from the world that ``begin`` makes, and compare."""
    warnings = list(recording.header.warnings())
    world = begin()
    edited = bool(recording.header.content) and content_digest(world) != recording.header.content
    if edited:
        warnings.append("the map has changed since this was recorded, so the worlds may differ")
    chain = Chain()
    prints: dict[str, str] = {}
    samples = iter(recording.samples)
    sample = next(samples, None)
    parted = 0
    for intent, recorded in zip(recording.intents(), recording.prints, strict=True):
        events = world.step(intent)
        chain.add(world)
        if screen is not None and not screen.show(world, events):
            return Verdict(
                False, world.tick, tick=world.tick, message="the window was closed", warnings=tuple(warnings)
            )
        digest = world.digest()
        if not parted and tick_print(digest) != recorded:
            parted = world.tick
        if sample is None or world.tick != sample.tick:
            continue
        _apply(prints, sample)
        same = digest == sample.digest
        differ = _differences(prints, entity_prints(world))
        if parted or differ or not same:
            tick = parted or world.tick
            message = f"at tick {tick} ({tick / 60:.2f} s) the world is not the one recorded; {_told(differ, same)}"
            if warnings:
                message += f" ({'; '.join(warnings)})"
            entity = differ[0] if differ else ""
            return Verdict(False, world.tick, tick=tick, entity=entity, message=message, warnings=tuple(warnings))
        sample = next(samples, None)
    return Verdict(True, world.tick, chain.close(world), warnings=tuple(warnings))


def _apply(prints: dict[str, str], sample: Sample) -> None:
    for name, value in sample.changes.items():
        if value is None:
            prints.pop(name, None)
        else:
            prints[name] = value


def _differences(recorded: dict[str, str], here: dict[str, str]) -> list[str]:
    """The names of the entities that differ, by id, "swarm" for the bots last; none when all entities agree."""

    def order(name: str) -> tuple[int, str]:
        number = name.rpartition(" ")[2]
        return (int(number) if number.isdigit() else 1 << 30, name)

    return sorted((name for name in {**recorded, **here} if recorded.get(name) != here.get(name)), key=order)


def _told(differ: list[str], same: bool) -> str:
    """What differs, for a message; ``same``: the worlds are one again at the next sample, by its whole digest."""
    if same:
        of = f" of {', '.join(differ[:NAMED])}" if differ else ""
        return f"the worlds are one at the next sample, so it is the recording's print{of} that was altered"
    if differ:
        more = f" and {len(differ) - NAMED} more" if len(differ) > NAMED else ""
        return f"what differs: {', '.join(differ[:NAMED])}{more}"
    return "every entity agrees; what differs is the script, the dialogue or the random numbers"
