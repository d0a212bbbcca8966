"""Names that scripts look for on their maps, and that are not there.

A chapter asks its maps for places by name: ``stage.inside("alley")``, ``stage.place("bench")``,
``level.named(placed.Zone, "bridge")``, or by functions of its own that do. Many of these are asked for late in the
chapter. Here they are read from its source, so that a designer who renames or deletes one hears of it at once.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from game.content.data import PACKAGE
from game.content.library import Chapter
from game.sim.faults import Fault
from game.sim.level import LevelMap
from game.sim.placed import PLACED_CLASSES, Trigger, Zone

Calls = tuple[tuple[ast.Call, ast.FunctionDef | None], ...]
KINDS = {kind.__name__: kind for kind in PLACED_CLASSES}


@dataclass(frozen=True)
class Sought:
    """A name that a script looks for, the classes that will do ((), any), and where it does."""

    name: str
    kinds: tuple[str, ...]
    source: str
    line: int


@dataclass(frozen=True)
class Helper:
    """A function of a script that hands on the name that is its argument number ``place``, from 0, to such a search."""

    name: str
    place: int
    kinds: tuple[str, ...]


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


@cache
def sought_by(script: str) -> tuple[Sought, ...]:
    """What the modules of a chapter look for: its own, and those whose names begin with its name."""
    stem = script.rpartition(".")[2]
    folder = PACKAGE / "levels"
    files = [folder / f"{stem}.py", *sorted(folder.glob(f"{stem}_*.py"))]
    calls = {f"levels/{path.name}": _calls(path) for path in files if path.is_file()}
    helpers = {helper.name: helper for found in calls.values() for helper in _helpers(found)}
    return tuple(sought for source, found in calls.items() for sought in _sought(found, source, helpers))


@cache
def _calls(path: Path) -> Calls:
    """The calls in a file, in the order of their lines, with the function that each of them is in."""
    try:
        tree = ast.parse(path.read_text(encoding="utf-8"))
    except (OSError, SyntaxError, ValueError):
        # told where scripts are checked
        return ()
    found = []
    waiting: list[tuple[ast.AST, ast.FunctionDef | None]] = [(tree, None)]
    while waiting:
        node, function = waiting.pop()
        if isinstance(node, ast.Call):
            found.append((node, function))
        inner = node if isinstance(node, ast.FunctionDef) else function
        waiting += [(child, inner) for child in ast.iter_child_nodes(node)]
    return tuple(sorted(found, key=lambda call: call[0].lineno))


def _look_up(call: ast.Call) -> tuple[ast.expr, tuple[str, ...]] | None:
    """The name that a call asks a map for, as it is written, and the classes that will do; None for other calls."""
    if not isinstance(call.func, ast.Attribute):
        return None
    match call.func.attr, call.args:
        case "inside", [name, *_]:
            return name, (Zone.__name__, Trigger.__name__)
        case "place", [name]:
            return name, ()
        case "named", [ast.Attribute(attr=kind), name] if kind in KINDS:
            return name, (kind,)
    return None


def _helpers(calls: Calls) -> Iterator[Helper]:
    """The functions of a script that look for what they are given the name of."""
    for call, function in calls:
        found = _look_up(call)
        if function is not None and found is not None and isinstance(found[0], ast.Name):
            given = [one.arg for one in function.args.args if one.arg != "self"]
            if found[0].id in given:
                yield Helper(function.name, given.index(found[0].id), found[1])


def _sought(calls: Calls, source: str, helpers: Mapping[str, Helper]) -> Iterator[Sought]:
    for call, _ in calls:
        found = _look_up(call)
        if found is None:
            helper = helpers.get(getattr(call.func, "attr", getattr(call.func, "id", "")))
            if helper is not None and helper.place < len(call.args):
                found = call.args[helper.place], helper.kinds
        if found is not None and isinstance(found[0], ast.Constant) and isinstance(found[0].value, str):
            yield Sought(found[0].value, found[1], source, found[0].lineno)
