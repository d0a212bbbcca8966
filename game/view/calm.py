"""Reduced flashes, for the lights of a whole place: alarms and lightning swell and sink slowly, and not as far."""

from __future__ import annotations

from collections.abc import Mapping

EASE = 0.008
"""The part of the way to its level that a circuit's light goes in a tick: of an alarm that swings within two seconds
little more than half is left."""
SLOWER = 3
"""Pictures of lamps and signs change by so much less often."""
JUMP_TICKS = 90
"""After so long without a picture nothing is eased: it is another moment."""


class Calm:
    """Eases circuits. ``on``: whether it does."""

    def __init__(self) -> None:
        self.on = False
        self._levels: dict[str, float] = {}
        self._tick = -JUMP_TICKS

    def tick(self, tick: int) -> int:
        """The tick that lamps, screens and signs are to show: they change less often."""
        return tick // SLOWER if self.on else tick

    def levels(self, wanted: Mapping[str, float], tick: int) -> Mapping[str, float]:
        """The levels to show, 0 to 1, for the levels that the circuits have in this tick."""
        passed = tick - self._tick
        if not self.on or not 0 <= passed < JUMP_TICKS:
            self._tick, self._levels = tick, dict(wanted) if self.on else {}
            return wanted
        self._tick = tick
        part = 1.0 - (1.0 - EASE) ** passed
        for name, level in wanted.items():
            shown = self._levels.get(name, level)
            self._levels[name] = shown + (level - shown) * part
        return self._levels
