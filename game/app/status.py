"""A line of JSON about what the game is doing, for programs that drive it.

With ``NEW_AVALON_STATUS=FILE`` in the environment the game appends a line to FILE whenever the screen changes and
every 30 ticks::

    {"frame": 31, "screen": "play", "tick": 30, "x": 312.5, "y": 480.0, "hero": "elara", "device": "key"}

``frame`` counts pictures shown; the line of a new screen is written once its first picture is on the window. Screens
with no world have ``tick`` 0 and no hero; screens with a message to the player have it as ``note``.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

VARIABLE = "NEW_AVALON_STATUS"
EVERY_TICKS = 30
Told = dict[str, object]
"""What a screen says of itself: plain data by name."""


class Status:
    """Writes the lines, or nothing where nobody asked."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._screen = ""
        self._ticks = 0
        self._frame = 0

    @classmethod
    def from_environment(cls) -> Status:
        """As the environment says."""
        named = os.environ.get(VARIABLE, "")
        return cls(Path(named) if named else None)

    def shown(self, ticks: int, about: Told) -> None:
        """A picture was shown after ``ticks`` ticks; ``about`` has at least "screen"."""
        if self._path is None:
            return
        self._frame += 1
        screen = str(about["screen"])
        self._ticks += ticks
        if screen == self._screen and self._ticks < EVERY_TICKS:
            return
        self._screen, self._ticks = screen, 0
        try:
            with self._path.open("a", encoding="utf-8") as file:
                file.write(json.dumps({"frame": self._frame, **about}) + "\n")
        except OSError:
            self._path = None  # nobody can read it, so nobody misses it
