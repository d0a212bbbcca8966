"""The page on a chapter of one's own: whoever does what it says has a chapter that can be played to its end."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.content.drawing import csv, map_text, objects, properties, thing, tile_layer

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "docs" / "chapter.md").read_text(encoding="utf-8")
FLOOR, WALL = 1, 239
TERMINAL = 1409 + 49
"""Gids of the tiles that the page names."""
TILESETS = '<tileset firstgid="1" source="clinic.tsx"/><tileset firstgid="1409" source="clinic-props.tsx"/>'
CELL_PX = 16


def blocks(language: str) -> list[str]:
    """The page's blocks in a language."""
    return [text for kind, text in re.findall(r"```(\w*)\n(.*?)```", TEXT, flags=re.DOTALL) if kind == language]


def drawn_map() -> str:
    """The room of the page, as Tiled would save it."""
    (picture,) = blocks("")
    rows = picture.splitlines()
    cells = [[WALL if letter == "#" else FLOOR for letter in row] for row in rows]
    placed = [
        drawn_object(number, rows, *(cell.strip(" `") for cell in line.strip("|").split("|")))
        for number, line in enumerate(re.findall(r"^\| `\w` \|.*$", TEXT, flags=re.MULTILINE), 1)
    ]
    return map_text(
        tile_layer(csv(cells), len(rows[0]), len(rows), "floor"), objects(*placed, name="things"),
        size=(len(rows[0]), len(rows)), tilesets=TILESETS,
    )  # fmt: skip


def drawn_object(number: int, rows: list[str], letter: str, cls: str, name: str, shape: str, members: str) -> str:
    """An object as wide and high as its letters."""
    places = [(x, y) for y, row in enumerate(rows) for x, there in enumerate(row) if there == letter]
    columns, lines = [x for x, _ in places], [y for _, y in places]
    values = dict(pair.split(": ") for pair in members.split(", ") if pair)
    inner = properties(
        **{key: value == "true" if value in ("true", "false") else value for key, value in values.items()}
    )
    x, y = min(columns) * CELL_PX, min(lines) * CELL_PX
    if shape == "point":
        return thing(number, cls, x + CELL_PX / 2, y + CELL_PX / 2, inner + "<point/>", name=name)
    if shape.startswith("tile"):
        return thing(number, cls, x, y + CELL_PX, inner, name=name, gid=TERMINAL)
    width, height = (CELL_PX * (max(axis) - min(axis) + 1) for axis in (columns, lines))
    return thing(number, cls, x, y, inner, name=name, width=width, height=height)


@pytest.fixture(scope="module")
def followed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the game in which everything on the page was done."""
    copy = tmp_path_factory.mktemp("copy")
    for folder in ("game", "maps", "assets/tiles"):
        shutil.copytree(ROOT / folder, copy / folder)
    for path in (ROOT / "assets").iterdir():
        if not (copy / "assets" / path.name).exists():
            (copy / "assets" / path.name).symlink_to(path)
    shutil.copy(ROOT / "pyproject.toml", copy)
    script, walkthrough = blocks("python")
    (entry,) = blocks("json")
    chapters = json.loads((ROOT / "levels.json").read_text(encoding="utf-8"))
    chapters["chapters"][-1]["next"] = "night-shift"
    chapters["chapters"].append(json.loads(entry))
    for name, text in (
        ("maps/night-shift.tmx", drawn_map()),
        ("levels.json", json.dumps(chapters)),
        ("game/levels/night_shift.py", script),
        ("game/tools/walkthroughs/night_shift.py", walkthrough),
    ):
        (copy / name).write_text(text, encoding="utf-8")
    return copy


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A command of the copy."""
    return subprocess.run(
        [sys.executable, "-m", "game", *arguments], cwd=folder, env=os.environ | {"PYTHONPATH": str(folder)},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


def test_its_map_and_its_script_are_sound(followed: Path) -> None:
    told = run(followed, "check", "maps/night-shift.tmx", "game/levels/night_shift.py")
    assert told.stdout.startswith("All is well"), told.stdout + told.stderr


def test_its_walkthrough_plays_it_to_the_end(followed: Path) -> None:
    told = run(followed, "autoplay", "--level", "night-shift", "--headless", "--json")
    (chapter,) = json.loads(told.stdout)["chapters"]
    assert chapter["outcome"] == "finished", told.stdout


def test_with_the_door_locked_for_good_it_is_told_where_it_stands_still(followed: Path) -> None:
    script = followed / "game" / "levels" / "night_shift.py"
    as_told = script.read_text(encoding="utf-8")
    script.write_text(as_told.replace("door.open(stage.world)", "pass"), encoding="utf-8")
    told = run(followed, "autoplay", "--level", "night-shift", "--headless", "--json")
    script.write_text(as_told, encoding="utf-8")
    (chapter,) = json.loads(told.stdout)["chapters"]
    assert told.returncode == 1 and "beyond" in chapter["outcome"], told.stdout
