"""Recordings: a start and all that was wanted since, which is enough to have the same world again.

A recording holds where it began (chapter or map, seed, rules, what earlier chapters left behind), the intents as
runs of equal ticks, and what a replay is measured against: a two-byte print of the world after every tick, so that a
divergence names its first tick, and every ``SAMPLE_TICKS`` the world's digest with a short print of each entity, so
that it names who diverged. The bytes of the file are in :mod:`game.sim.recording_file`.
"""

from __future__ import annotations

import hashlib
import json
import platform
import struct
import sys
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

import numpy as np
import pymunk

from game import __version__
from game.sim.intent import Intent
from game.sim.rules import Rules
from game.sim.world import World

SAMPLE_TICKS: Final = 60
"""The world's digest is kept this often, ticks."""
RUN_LIMIT: Final = 0xFFFF
"""The longest run, ticks: its length is kept in 16 bits."""

Prints = dict[str, str]
"""Entity, as ``World.figures`` names it, to eight hexadecimal digits that change when any of its figures does."""


@dataclass(frozen=True)
class Header:
    """Where a recording begins, and what it was made with.

    ``level``       id of the chapter, "" when only a map was walked; ``map`` then names the map's file.
    ``versions``    of python, pymunk, numpy and the game; another physics library gives another world.
    ``content``     a digest of the map as the simulation knew it, so that an edited map can be told from a bug.
    ``flags``       what earlier chapters left behind; ``checkpoint`` the beat at which play began, "" for the start.
    """

    level: str
    seed: int
    rules: Rules
    flags: Mapping[str, Any]
    checkpoint: str = ""
    map: str = ""
    content: str = ""
    versions: Mapping[str, str] = field(default_factory=dict)

    def warnings(self) -> tuple[str, ...]:
        """What differs between the libraries it was made with and those here, as sentences."""
        here = versions()
        told = []
        for name, made in sorted(self.versions.items()):
            if here.get(name, made) != made:
                told.append(f"recorded with {name} {made}, this is {name} {here[name]}: the worlds may differ")
        return tuple(told)


@dataclass(frozen=True)
class Sample:
    """The world after ``tick``: its digest, and the prints of those entities that changed since the sample before.

    An entity that has gone since has None for a print.
    """

    tick: int
    digest: str
    changes: Mapping[str, str | None]


@dataclass(frozen=True)
class Recording:
    """A recording that was read. ``prints`` holds one number of 16 bits for the world after each tick, from tick 1."""

    header: Header
    runs: tuple[tuple[Intent, int], ...]
    prints: tuple[int, ...]
    samples: tuple[Sample, ...]

    @property
    def ticks(self) -> int:
        """How long it is, ticks."""
        return sum(count for _, count in self.runs)

    def intents(self) -> Iterator[Intent]:
        """The intents, one a tick."""
        for intent, count in self.runs:
            for _ in range(count):
                yield intent

    def save(self, path: Path) -> None:
        """Write it, whole or not at all.

        Raises :class:`FaultError` when it cannot be written.
        """
        from game.sim.recording_file import write

        write(self, path)


class Recorder:
    """Writes down a world as it is played.

    Make it before the first step (the world's flags and rules are taken down here), call :meth:`add` after each.
    """

    def __init__(self, world: World, level_id: str, *, map_file: str = "") -> None:
        """``level_id`` is the chapter's id, or "" when only the map ``map_file`` is walked.

        Raises ``ValueError`` when neither is named, when the world has begun, or when its flags would not survive being
        written as JSON.
        """
        if not level_id and not map_file:
            raise ValueError("a recording names the chapter or the map that it was made in, or nobody can replay it")
        if world.tick != 0:
            raise ValueError(f"a recording starts at tick 0, and this world is at tick {world.tick}")
        flags = dict(world.flags)
        if json.loads(json.dumps(flags)) != flags:
            raise ValueError(f"flags must be plain JSON values to be recorded: {flags!r}")
        self.world = world
        self.header = Header(
            level=level_id,
            seed=world.seed,
            rules=world.rules,
            flags=flags,
            checkpoint=world.checkpoint,
            map=map_file,
            content=content_digest(world),
            versions=versions(),
        )
        self._runs: list[tuple[Intent, int]] = []
        self._prints: list[int] = []
        self._samples: list[Sample] = []
        self._entities: Prints = {}

    def add(self, intent: Intent) -> None:
        """Take down the tick that the world has just done with this intent."""
        if self._runs and self._runs[-1][0] == intent and self._runs[-1][1] < RUN_LIMIT:
            self._runs[-1] = (intent, self._runs[-1][1] + 1)
        else:
            self._runs.append((intent, 1))
        if self.world.tick == 1 and self.world.checkpoint:
            # a chapter that is entered at a checkpoint reaches it in its first tick
            self.header = replace(self.header, checkpoint=self.world.checkpoint)
        digest = self.world.digest()
        self._prints.append(tick_print(digest))
        if self.world.tick % SAMPLE_TICKS == 0:
            self._sample(digest)

    def recording(self) -> Recording:
        """What has been taken down so far, closed by a sample of the world as it is now."""
        tick = self.world.tick
        if tick and (not self._samples or self._samples[-1].tick != tick):
            self._sample(self.world.digest())
        return Recording(self.header, tuple(self._runs), tuple(self._prints), tuple(self._samples))

    def save(self, path: Path) -> None:
        """Write what has been taken down so far, whole or not at all.

        Raises :class:`FaultError` when it cannot be written.
        """
        self.recording().save(path)

    def _sample(self, digest: str) -> None:
        now = entity_prints(self.world)
        changes: dict[str, str | None] = {k: v for k, v in now.items() if self._entities.get(k) != v}
        changes.update({k: None for k in self._entities if k not in now})
        self._samples.append(Sample(self.world.tick, digest, changes))
        self._entities = now


class Chain:
    """One digest for a whole run: the world's every ``SAMPLE_TICKS`` ticks and at the end, each upon the last."""

    def __init__(self) -> None:
        self._state = hashlib.blake2b(digest_size=16)
        self._last = -1

    def add(self, world: World) -> None:
        """Call after each step; most calls do nothing."""
        if world.tick % SAMPLE_TICKS == 0:
            self._take(world)

    def close(self, world: World) -> str:
        """The run's digest, 32 hexadecimal digits."""
        if self._last != world.tick:
            self._take(world)
        return self._state.hexdigest()

    def _take(self, world: World) -> None:
        self._state.update(struct.pack("<I", world.tick) + world.digest().encode())
        self._last = world.tick


def versions() -> dict[str, str]:
    """What decides whether the same intents give the same world here as there."""
    return {
        "game": __version__,
        "numpy": np.__version__,
        "platform": f"{sys.platform}-{platform.machine().lower()}",
        "pymunk": pymunk.version,
        "python": platform.python_version(),
    }


def content_digest(world: World) -> str:
    """A digest of the level as the simulation knows it: size, solids and placed objects."""
    level = world.level
    text = repr((level.name, level.width, level.height, level.tile, level.solids, level.low, level.placed))
    return hashlib.blake2b(text.encode(), digest_size=8).hexdigest()


def tick_print(digest: str) -> int:
    """Sixteen bits of a world's digest."""
    return zlib.crc32(digest.encode()) & 0xFFFF


def entity_prints(world: World) -> Prints:
    """A short print of each entity's figures, by the entity's name in ``World.figures``."""
    return {name: f"{zlib.crc32(repr(figures).encode()):08x}" for name, figures in world.figures().items()}


def load(path: Path) -> Recording:
    """Read a recording.

    Raises :class:`FaultError`, naming the file and the place in it, when it is no recording, is of another format,
    is cut short, damaged, or says what cannot be.
    """
    from game.sim.recording_file import read

    return read(path)
