"""Chapters on their maps: each can be begun, and resumed at each of its beats, and its maps have what its script names."""

from __future__ import annotations

import importlib
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from game.content.data import PACKAGE, shown
from game.content.library import FILE as LEVELS
from game.content.library import Chapter
from game.content.start import start_level
from game.content.tiled import TiledMap
from game.sim.faults import Fault, FaultError
from game.sim.intent import REST
from game.sim.level import LevelMap
from game.sim.placed import Checkpoint, Placed, Spawn
from game.tools import lint_places
from game.tools.check_things import place

BEGINNING_TICKS = 3
"""So long each beat is played."""


def faults(chapter: Chapter, maps: Sequence[TiledMap], where: str, root: Path) -> list[Fault]:
    """What a chapter misses on its maps, first the one that it begins on; ``where`` is its place in levels.json."""
    spawning = [spawn.who for one in maps for spawn in one.level.of(Spawn)]
    found = [
        Fault(
            chapter.map, "", f'the chapter {chapter.id} is played as "{hero.value}", who has no Spawn',
            f'Add a Spawn with who "{hero.value}", or take {hero.value} from {where}.heroes in {LEVELS}.',
        )
        for hero in chapter.heroes
        if hero not in spawning
    ]  # fmt: skip
    if found:
        return found
    found = lint_places.missing(chapter, [one.level for one in maps])
    for file, one in zip((chapter.map, *chapter.maps), maps, strict=True):
        found += _twice(chapter, one.level, file)
        found += _unknown_beats(chapter, one.level, file)
    for beat in ("", *_beats(chapter)):
        begun = _begun(chapter, maps, beat, root)
        # what was told with the line that looks for it is not told again
        found += [one for one in begun if not any(there.message.startswith(one.message) for there in found)]
        if begun and not beat:
            # without its beginning the rest need not be tried
            break
    return found


def unlinked(chapters: Sequence[Chapter], file: str) -> list[Fault]:
    """The chapters of a list that nobody comes to by playing on from the first."""
    following = {chapter.next for chapter in chapters}
    return [
        Fault(
            file, f"chapters[{number}].id", f'no chapter leads to "{chapter.id}", so that nobody plays on to it',
            f'Write "next": "{chapter.id}" in the chapter before it.',
        )
        for number, chapter in enumerate(chapters)
        if number and chapter.id not in following
    ]  # fmt: skip


def _twice(chapter: Chapter, level: LevelMap, file: str) -> Iterator[Fault]:
    """Of two things that a script takes for one it plays with one alone."""
    sought = {(one.name, kind) for one in lint_places.sought_by(chapter.script) for kind in one.kinds}
    there: dict[tuple[str, str], Placed] = {}
    for item in level.placed:
        kind = type(item).__name__
        if isinstance(item, Spawn):
            key, what = (item.who.value, kind), f"Spawn of {item.who.value}"
        elif item.name and (item.name, kind) in sought:
            key, what = (item.name, kind), f'{kind} named "{item.name}"'
        else:
            continue
        first = there.setdefault(key, item)
        if first is not item:
            message = f"it is a {what} as {kind} {first.id} is, and the chapter {chapter.id} plays with one alone"
            yield Fault(file, place(item, level), message, "Delete one of the two, or give one another name.")


def _unknown_beats(chapter: Chapter, level: LevelMap, file: str) -> Iterator[Fault]:
    """Play resumes at a Checkpoint that is named for a beat."""
    beats = _beats(chapter)
    for spot in level.of(Checkpoint):
        if spot.name not in beats:
            message = f'no beat of the chapter {chapter.id} is named "{spot.name}", so that nobody resumes there'
            remedy = (
                f"Name it for a beat: {', '.join(beats)}." if beats else f"List its beats in {chapter.script}.BEATS."
            )
            yield Fault(file, place(spot, level), message, remedy)


def _beats(chapter: Chapter) -> list[str]:
    try:
        return [beat for beat, *_ in getattr(importlib.import_module(chapter.script), "BEATS", ())]
    except Exception:  # a designer's script may raise anything when it is read; what it was is told where it is begun
        return []


def _begun(chapter: Chapter, maps: Sequence[TiledMap], beat: str, root: Path) -> list[Fault]:
    """What keeps a chapter from being begun at a beat, "" for its beginning."""
    try:
        world = start_level(chapter.id, root=root, tiled=maps[0], others=tuple(maps[1:]), checkpoint=beat)
        for _ in range(BEGINNING_TICKS):
            world.step(REST)
    except FaultError as error:
        # scripts know a map by its name alone
        paths = {Path(path).name: path for path in (chapter.map, *chapter.maps)}
        return [replace(fault, file=paths.get(fault.file, fault.file)) for fault in error.faults]
    except Exception as error:  # whatever a designer's script raises is told as a fault, with its file and line
        at = f'beat "{beat}" of chapter {chapter.id}' if beat else f"beginning of chapter {chapter.id}"
        file, line = _place_of(error)
        return [Fault(file, f"line {line}", f"the {at} breaks: {error}", "Mend the script there.")]
    if world.hero is None and not beat:
        file = f"{chapter.script.replace('.', '/')}.py"
        message = f"the chapter {chapter.id} begins with nobody in the player's hands"
        return [Fault(file, "start()", message, "Set world.hero in start() to whom one plays.")]
    return []


def _place_of(error: Exception) -> tuple[str, int]:
    """The file of ours and the line that an error comes from; where a script cannot even be read, that script's."""
    if isinstance(error, SyntaxError):
        return shown(Path(error.filename or ""), PACKAGE.parent), error.lineno or 0
    frames = [
        frame for frame in traceback.extract_tb(error.__traceback__) if Path(frame.filename).is_relative_to(PACKAGE)
    ]
    scripts = [frame for frame in frames if Path(frame.filename).parent == PACKAGE / "levels"]
    frame = (scripts or frames)[-1]
    return shown(Path(frame.filename), PACKAGE.parent), frame.lineno or 0
