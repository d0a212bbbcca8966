"""How long the game takes to show its title, over the least that any such program takes."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

LIBRARIES = ("msgspec", "numpy", "platformdirs", "pygame", "pymunk", "pytmx", "typer")

TITLE = """
import json, os, sys
from game.app import shell
def one_picture(self):
    self.frame(1 / 60)
    if "--tell" in sys.argv:
        print(json.dumps(sorted(set(sys.modules) & set({libraries!r}))), flush=True)
    os._exit(0)
shell.Shell.run = one_picture
from game.tools.cli import run
sys.exit(run([]))
"""
"""The game as it is started, but left as soon as its first picture was shown."""

FLOOR = """
import os, {names}
pygame.display.init()
screen = pygame.display.set_mode((640, 360), pygame.SCALED | pygame.RESIZABLE)
screen.fill((20, 18, 43))
pygame.display.flip()
os._exit(0)
"""


def startup_over_floor(times: int, notes: list[str]) -> float | None:
    """The ratio of the medians of ``times`` starts each, by turns; None, with a note, when the title does not come."""
    with tempfile.TemporaryDirectory() as home:
        quiet = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "NEW_AVALON_HOME": home}
        # the first start leaves compiled modules behind, as it does for players
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | quiet
        title = TITLE.format(libraries=LIBRARIES)
        first = subprocess.run(
            [sys.executable, "-c", title, "--tell"], env=environment, capture_output=True, text=True, check=False
        )
        try:
            names = json.loads(first.stdout.splitlines()[-1])
        except (IndexError, ValueError):
            notes.append(f"the title did not come: {first.stderr.strip().splitlines()[-1:] or first.returncode}")
            return None
        floor = FLOOR.format(names=", ".join(sorted({*names, "pygame"})))
        ours, theirs = [], []
        for _ in range(times):
            ours.append(_spent(title, environment))
            theirs.append(_spent(floor, environment))
        return round(statistics.median(ours) / statistics.median(theirs), 3)


def _spent(code: str, environment: dict[str, str]) -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, check=True)
    return time.perf_counter() - began
