"""Ranks: what all chapters share in reckoning one. Each says in its own words what it counts. Assists are never judged."""

from __future__ import annotations

from dataclasses import dataclass

RANKS = ((85.0, "S"), (65.0, "A"), (45.0, "B"), (0.0, "C"))
"""From how many points of 100 on a rank is given, best first."""


@dataclass(frozen=True, slots=True)
class Score:
    """Points by part, 0 to what each is worth."""

    time: float
    calm: float
    gentleness: float

    @property
    def total(self) -> float:
        """0 to 100."""
        return self.time + self.calm + self.gentleness


def for_time(ticks: int, par_ticks: int, worth: float) -> float:
    """The points for time: all that it is worth within the par, none at twice the par."""
    return max(0.0, worth * (1.0 - max(0.0, ticks / par_ticks - 1.0)))


def letter(total: float, ranks: tuple[tuple[float, str], ...] = RANKS) -> str:
    """S, A, B or C for so many points."""
    return next(rank for least, rank in ranks if total >= least)
