"""The game's door: ``run`` opens the window and plays until the player leaves."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from game.sim.faults import FaultError

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.app.screens.base import Screen
    from game.app.shell import Shell

NO_WINDOW = 2
FAULT = 1


def run(
    level: str | None = None,
    map: Path | str | None = None,
    seed: int | None = None,
    record: Path | str | None = None,
    data: Path | None = None,
) -> int:
    """Play: from the title, or at once in a chapter (``level``, its id) or a ``map`` file to walk about in.

    ``seed`` begins the world's random numbers, ``record`` is a file to write what is played to, ``data`` the folder
    with assets, maps and levels.json (the game's own by default). Returns the exit status: 0 the player left, 1 level
    or map is wrong, 2 there is no window to play in. What goes wrong is told on stderr in words.
    """
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    logging.basicConfig(level=logging.WARNING, format="new-avalon: %(message)s")
    from game.app.window import NO_DISPLAY, display_missing

    if display_missing():
        print(f"new-avalon: {NO_DISPLAY}", file=sys.stderr)
        return NO_WINDOW
    from game.app.paths import home
    from game.app.shell import Options, Shell
    from game.app.thrift import one_heap
    from game.app.window import Window

    one_heap()
    if data is None:
        from game.content.data import data_root

        data = data_root()
    options = Options(data, home(), seed, Path(record) if record is not None else None, behind=True)
    try:
        window = Window(data / "assets" / "ui" / "icon-32.png")
    except FaultError as error:
        print(f"new-avalon: {error}", file=sys.stderr)
        return NO_WINDOW
    opening = _opening(level, Path(map) if map is not None else None, seed)
    shell = Shell(window, options, opening=opening)
    try:
        shell.run()
    except FaultError as error:
        print(f"new-avalon: {error}", file=sys.stderr)
        return FAULT
    finally:
        shell.quit()
        shell.close()
        window.close()
    return 0


def _opening(level: str | None, map: Path | None, seed: int | None) -> Callable[[Shell], Screen] | None:
    """The first screen, or None for the title."""
    if level is None and map is None:
        return None
    from game.app.screens.loading import LoadingScreen
    from game.app.session import Request

    request = Request(level or "", map, seed=seed or 1)

    def first(shell: Shell) -> Screen:
        # a walk is not kept, and an evening that is under way, or in another window, stays where it is
        if map is not None or shell.progress.resume is not None or not shell.take(shell.evening.number):
            shell.evening = shell.evening.aside()
        return LoadingScreen(shell, request, strict=True)

    return first
