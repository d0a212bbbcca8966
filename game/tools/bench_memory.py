"""How much memory the game takes at most: a process of its own opens a chapter in a window and plays it, with sound."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

WORST = "waiting-room"
"""The chapter that takes the most: three maps, one of them the whole clinic."""
SECONDS = 20.0
"""So much of its walkthrough is played, game time, s."""
MEMORY_MB = 350.0
"""What the game may take."""
KB_PER_MB = 1024.0


def measure(level: str = WORST, seconds: float = SECONDS) -> tuple[float, str]:
    """The peak of the process's resident memory, MB (2**20 bytes), and the chapter's id.

    Raises :class:`subprocess.CalledProcessError` when the chapter could not be played.
    """
    with tempfile.TemporaryDirectory() as home:
        quiet = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "NEW_AVALON_HOME": home}
        done = subprocess.run(
            [sys.executable, "-m", "game.tools.bench_memory", level, str(seconds)],
            env={**os.environ, **quiet},
            cwd=Path(__file__).resolve().parents[2],
            capture_output=True,
            text=True,
            check=True,
        )
    return float(done.stdout.split()[-1]), level


def play(level: str, seconds: float) -> None:
    """Open a chapter as a player does and play its walkthrough for so long, as fast as it goes."""
    from game.app.paths import home
    from game.app.screens.loading import LoadingScreen
    from game.app.screens.play import PlayScreen
    from game.app.session import Request
    from game.app.shell import Options, Shell
    from game.app.thrift import one_heap
    from game.app.window import Window
    from game.content.data import data_root
    from game.input.mapper import Mapper, Sight
    from game.sim.intent import Intent
    from game.sim.world import TICKS_PER_SECOND
    from game.tools.walkthroughs import walkthrough

    one_heap()
    window = Window()
    request = Request(level)
    shell = Shell(
        window, Options(data_root(), home()), opening=lambda shell: LoadingScreen(shell, request, strict=True)
    )
    while not isinstance(shell.top, PlayScreen):
        shell.frame(1 / TICKS_PER_SECOND)
    screen = shell.top
    intents = walkthrough(level)(screen.session.world)

    class Walking(Mapper):
        """Hands that know the way."""

        def tick(self, devices: object, sight: Sight | None) -> Intent:
            return next(intents, Intent())

    screen.mapper = Walking(shell.bindings)
    for _ in range(round(seconds * TICKS_PER_SECOND)):
        shell.frame(1 / TICKS_PER_SECOND)
    shell.quit()
    shell.close()
    window.close()


def peak_mb() -> float:
    """The most memory that this process ever held, MB."""
    try:
        rows = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
        return next(int(row.split()[1]) for row in rows if row.startswith("VmHWM:")) / KB_PER_MB
    except OSError:
        import resource

        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return most / KB_PER_MB / (KB_PER_MB if sys.platform == "darwin" else 1.0)


if __name__ == "__main__":
    play(sys.argv[1], float(sys.argv[2]))
    print(round(peak_mb(), 1))
