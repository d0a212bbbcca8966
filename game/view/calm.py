"""Reduced flashes, for the lights of a whole place: alarms and lightning swell and sink slowly, and not as far."""

from __future__ import annotations

from collections.abc import Mapping

STEP = 0.012
"""A circuit's light moves by so much of full in a tick at most."""
JUMP_TICKS = 90
"""After so long without a picture nothing is eased: it is another moment."""


class Calm:
    """Eases circuits. ``on``: whether it does."""

    def __init__(self) -> None:
        self.on = False
        self._levels: dict[str, float] = {}
        self._tick = -JUMP_TICKS

    def levels(self, wanted: Mapping[str, float], tick: int) -> Mapping[str, float]:
        """The levels to show, 0 to 1, for the levels that the circuits have in this tick."""
        passed = tick - self._tick
        if not self.on or not 0 <= passed < JUMP_TICKS:
            self._tick, self._levels = tick, dict(wanted) if self.on else {}
            return wanted
        self._tick = tick
        most = STEP * passed
        for name, level in wanted.items():
            shown = self._levels.get(name, level)
            self._levels[name] = shown + max(-most, min(most, level - shown))
        return self._levels
