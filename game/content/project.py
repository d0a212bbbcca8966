"""What editors are given, written from the code's own types: Tiled's project file and the schema of levels.json.

``maps/new-avalon.tiled-project`` tells Tiled the object classes of :mod:`game.sim.placed`, their members and enums, and
adds commands that play and check the map that is open. ``maps/levels.schema.json`` lets an editor complete
``levels.json``. ``new-avalon check --write-project`` writes both; ``new-avalon check`` says when they fall behind.
"""

from __future__ import annotations

import json
import os
from enum import StrEnum
from pathlib import Path
from typing import Any, get_type_hints

import msgspec

from game.content.library import Library
from game.content.placing import members, tiled_name
from game.sim.faults import Fault
from game.sim.placed import PLACED_CLASSES, PLACED_ENUMS, Placed

PROJECT = "maps/new-avalon.tiled-project"
SCHEMA = "maps/levels.schema.json"
REMEDY = "Run: new-avalon check --write-project"
TILED_VERSION = 1100
"""Files are written so that Tiled 1.10 reads them."""

COLOURS = {
    "Spawn": "#ff8ff2c9", "Door": "#ffffd36a", "Exit": "#ffffd36a", "Trigger": "#ff62d4ff", "Zone": "#ff2353b4",
    "Frame": "#ff8a96c8", "Light": "#fffff4bf", "Drone": "#ffff7070", "Sterilizer": "#ffff7070",
    "Camera": "#ffff7070", "Laser": "#ffd8294d",
    "Console": "#ff43c7a8", "DataTap": "#ffe8309c", "AccessNode": "#ffe8309c", "NanoTank": "#ff43c7a8",
    "Core": "#ffff78c0", "Cache": "#ffff78c0", "Crate": "#ffa06028", "Cart": "#ffa06028", "Record": "#ffdefff0",
    "Npc": "#fff79c3c", "Sign": "#ffa3adc8", "Path": "#ff2f90ea", "Checkpoint": "#ff90cc5c", "Sound": "#ffa880f7",
    "Crack": "#ff7379a3",
}  # fmt: skip
"""How each class is drawn in Tiled, #aarrggbb: mint helps, magenta is Orion's, red is dangerous, amber is human."""
OTHER_COLOUR = "#ffa0a0a4"

COMMANDS = (
    ("Play this map from here", 'play --map "%mapfile"', "F5"),
    ("Check this map", 'check "%mapfile"', "F6"),
    ("Check everything", "check", ""),
)
"""Name, arguments of ``new-avalon``, shortcut."""


def project() -> dict[str, Any]:
    """The project file's content."""
    return {
        "automappingRulesFile": "",
        "commands": [
            {
                "arguments": arguments,
                "command": "new-avalon",
                "enabled": True,
                "name": name,
                "saveBeforeExecute": True,
                "shortcut": shortcut,
                "showOutput": True,
                "workingDirectory": "%mappath",
            }
            for name, arguments, shortcut in COMMANDS
        ],
        "compatibilityVersion": TILED_VERSION,
        "extensionsPath": "extensions",
        "folders": ["."],
        "properties": [],
        "propertyTypes": _types(),
    }


def _types() -> list[dict[str, Any]]:
    types: list[dict[str, Any]] = [
        {"name": enum.__name__, "storageType": "string", "type": "enum", "values": [one.value for one in enum],
         "valuesAsFlags": False}
        for enum in PLACED_ENUMS
    ]  # fmt: skip
    for kind in PLACED_CLASSES:
        types.append(
            {
                "color": COLOURS.get(kind.__name__, OTHER_COLOUR),
                "drawFill": True,
                "members": _members(kind),
                "name": kind.__name__,
                "type": "class",
                "useAs": ["object", "tile"],
            }
        )
    return [{"id": number, **one} for number, one in enumerate(types, 1)]


def _members(kind: type[Placed]) -> list[dict[str, Any]]:
    hints = get_type_hints(kind)
    found = []
    for field in members(kind):
        hint, default = hints[field.name], field.default
        entry: dict[str, Any] = {"name": tiled_name(field.name)}
        if isinstance(hint, type) and issubclass(hint, StrEnum):
            entry |= {"propertyType": hint.__name__, "type": "string", "value": default.value}
        elif field.metadata.get("ref"):
            entry |= {"type": "object", "value": default}
        elif field.metadata.get("colour"):
            entry |= {"type": "color", "value": default}
        else:
            entry |= {"type": {bool: "bool", int: "int", float: "float", str: "string"}[hint], "value": default}
        found.append(entry)
    return found


def schema() -> dict[str, Any]:
    """The JSON Schema of levels.json."""
    made = msgspec.json.schema(Library)
    for definition in made["$defs"].values():
        # a docstring's first line; Python 3.13 keeps the others' indentation otherwise than 3.11
        definition["description"] = definition.get("description", "").partition("\n")[0]
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "The chapters of New Avalon", **made}
    # as it is read back: a tuple as a list
    plain: dict[str, Any] = json.loads(json.dumps(whole))
    return plain


def text(content: dict[str, Any]) -> str:
    """How these files are written."""
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def write(root: Path) -> list[Path]:
    """Write both files, each whole or not at all; returns their paths. What a person set up in the project beside the
    classes (folders, commands of their own) is kept. Raises ``OSError``."""
    made = project()
    there = _read(root / PROJECT)
    if isinstance(there, dict):
        ours = {name for name, *_ in COMMANDS}
        theirs = [one for one in there.get("commands", []) if isinstance(one, dict) and one.get("name") not in ours]
        kept = {key: value for key, value in there.items() if key not in ("commands", "propertyTypes")}
        made |= kept | {"commands": made["commands"] + theirs}
    written = []
    for name, content in ((PROJECT, made), (SCHEMA, schema())):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(path.name + ".new")
        draft.write_text(text(content), encoding="utf-8")
        os.replace(draft, path)
        written.append(path)
    return written


def faults(root: Path) -> list[Fault]:
    """Where the two files differ from the code."""
    found = []
    for name, wanted in ((PROJECT, project()), (SCHEMA, schema())):
        there = _read(root / name)
        if there is None:
            found.append(Fault(name, "", "it is missing, or no JSON", REMEDY))
        elif name == SCHEMA and there != wanted:
            found.append(Fault(name, "", "it is behind the code's types", REMEDY))
        elif name == PROJECT:
            found += _project_faults(there, wanted)
    return found


def _project_faults(there: Any, wanted: dict[str, Any]) -> list[Fault]:
    given = there.get("propertyTypes") if isinstance(there, dict) else None
    listed = [one for one in given if isinstance(one, dict)] if isinstance(given, list) else []
    by_name = {one.get("name"): {k: v for k, v in one.items() if k != "id"} for one in listed}
    found = []
    for one in wanted["propertyTypes"]:
        where = f"{one['type']} {one['name']}"
        if one["name"] not in by_name:
            found.append(Fault(PROJECT, where, "it is missing", REMEDY))
        elif by_name[one["name"]] != {k: v for k, v in one.items() if k != "id"}:
            found.append(Fault(PROJECT, where, "it differs from the class in the code", REMEDY))
    known = {one["name"] for one in wanted["propertyTypes"]}
    for one in listed:
        if one.get("name") not in known:
            found.append(
                Fault(
                    PROJECT,
                    f"{one.get('type')} {one.get('name')}",
                    "the code has no such class",
                    f"Declare it there. {REMEDY}",
                )
            )
    commands = there.get("commands", []) if isinstance(there, dict) else []
    for command in wanted["commands"]:
        if command not in commands:
            found.append(Fault(PROJECT, f'command "{command["name"]}"', "it is missing or differs", REMEDY))
    return found


def _read(path: Path) -> Any:
    """A JSON file's content, None when there is none."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
