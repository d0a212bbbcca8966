"""Names that scripts look for on their maps, and that are not there.

A chapter asks its maps for places by name: ``stage.inside("alley")``, ``stage.place("bench")``,
``level.named(placed.Zone, "bridge")``. Many of these are asked for late in the chapter. Here they are read from its source,
so that a designer who renames or deletes one hears of it at once.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from game.content.data import PACKAGE
from game.content.library import Chapter
from game.sim.faults import Fault
from game.sim.level import LevelMap
from game.sim.placed import PLACED_CLASSES, Trigger, Zone

KINDS = {kind.__name__: kind for kind in PLACED_CLASSES}


@dataclass(frozen=True)
class Sought:
    """A name that a script looks for, the classes that will do ((), any), and where it does."""

    name: str
    kinds: tuple[str, ...]
    source: str
    line: int


def missing(chapter: Chapter, maps: Sequence[LevelMap]) -> list[Fault]:
    """A fault for each name that none of the chapter's maps has."""
    found: dict[tuple[str, tuple[str, ...]], Fault] = {}
    for sought in sought_by(chapter.script):
        kinds = tuple(KINDS[kind] for kind in sought.kinds)
        if any(item.name == sought.name and isinstance(item, kinds or object) for one in maps for item in one.placed):
            continue
        # told by the map that has the nearest names, most likely the one that had it
        (fault,) = maps[0].missing(sought.name, *kinds).faults
        message = f"{fault.message} (chapter {chapter.id}: {sought.source}, line {sought.line})"
        where = " or ".join((chapter.map, *chapter.maps))
        found.setdefault((sought.name, sought.kinds), Fault(where, fault.where, message, fault.remedy))
    return list(found.values())


def sought_by(script: str) -> tuple[Sought, ...]:
    """What the modules of a chapter look for: its own, and those whose names begin with its name."""
    stem = script.rpartition(".")[2]
    folder = PACKAGE / "levels"
    files = [folder / f"{stem}.py", *sorted(folder.glob(f"{stem}_*.py"))]
    return tuple(sought for path in files if path.is_file() for sought in _read(path))


@cache
def _read(path: Path) -> tuple[Sought, ...]:
    try:
        tree = ast.parse(path.read_text(encoding="utf-8"))
    except (OSError, SyntaxError, ValueError):
        # told where scripts are checked
        return ()
    return tuple(_calls(tree, f"levels/{path.name}"))


def _calls(tree: ast.Module, source: str) -> Iterator[Sought]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        match node.func.attr, node.args:
            case "inside", [ast.Constant(value=str(name)), *_]:
                yield Sought(name, (Zone.__name__, Trigger.__name__), source, node.lineno)
            case "place", [ast.Constant(value=str(name))]:
                yield Sought(name, (), source, node.lineno)
            case "named", [ast.Attribute(attr=kind), ast.Constant(value=str(name))] if kind in KINDS:
                yield Sought(name, (kind,), source, node.lineno)
