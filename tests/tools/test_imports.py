"""The rules know nothing of screens: all of game.sim is imported in a fresh process, and nothing else comes."""

from __future__ import annotations

import json
import subprocess
import sys

CODE = """
import importlib, json, pkgutil, sys
package = importlib.import_module(sys.argv[1])
for item in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(item.name)
names = set(sys.modules)
print(json.dumps(sorted({name.partition(".")[0] for name in names} | {name for name in names if name[:5] == "game."})))
"""


def imported_by(package: str) -> set[str]:
    """The top-level modules, and the game's own, that importing all of a package brings."""
    done = subprocess.run(
        [sys.executable, "-c", CODE, package], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout))


def test_the_simulation_brings_no_screen_no_maps_and_no_shell() -> None:
    names = imported_by("game.sim")
    assert "pymunk" in names
    strangers = {"pygame", "pytmx", "msgspec", "platformdirs", "typer", "rich", "PIL"} & names
    others = {name for name in names if name.startswith("game.") and not name.startswith("game.sim")}
    assert (strangers, others) == (set(), set())


def test_scripts_and_levels_bring_only_the_simulation() -> None:
    for package in ("game.script", "game.levels"):
        names = imported_by(package)
        assert names & {"pygame", "pytmx", "game.content", "game.view", "game.app", "game.tools", "game.input"} == set()
