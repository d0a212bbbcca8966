"""Fixed steps out of uneven frames: sixty ticks to the second, whatever the screen does."""

from __future__ import annotations

TICK_S = 1.0 / 60.0
CATCH_UP = 5
"""At most this many ticks in one frame: a machine that is too slow plays slower and never falls further behind."""
SNAP_S = 0.0003
"""A frame this near to a whole number of ticks counts as that number, s: no stutter from a timer's noise."""


class FixedStep:
    """How many ticks are due, and how far the picture is between two of them."""

    def __init__(self) -> None:
        self._owed = 0.0

    def advance(self, elapsed_s: float, speed: float = 1.0) -> int:
        """``elapsed_s`` passed; ``speed`` is the game's, 0.5 to 1. Returns the ticks that are due, 0 to 5."""
        ticks = round(elapsed_s / TICK_S)
        if ticks and abs(elapsed_s - ticks * TICK_S) < SNAP_S:
            elapsed_s = ticks * TICK_S
        self._owed += max(0.0, elapsed_s) * speed
        due = int(self._owed / TICK_S + 1e-6)
        self._owed = max(0.0, self._owed - due * TICK_S)
        if due > CATCH_UP:
            self._owed = 0.0
            return CATCH_UP
        return due

    @property
    def alpha(self) -> float:
        """How far the present is past the last tick, 0 to 1 ticks."""
        return min(1.0, self._owed / TICK_S)
