"""How the uplink is ranked: time, not being caught, and what was left where it was. Assists are never judged."""

from __future__ import annotations

from dataclasses import dataclass

from game.script.ranking import for_time, letter
from game.sim.world import World

PAR_TICKS = 300 * 60
"""Within this, time earns its full share."""
WORTH = {"time": 30.0, "unseen": 40.0, "gentleness": 30.0}
CAUGHT_COSTS = 6.0
RECORDS = 12
LEAST_SHARE = 0.4
"""Somebody who copies everything still gets this much of the share for gentleness: he came to do a job."""


@dataclass(frozen=True, slots=True)
class Score:
    """Points by part, 0 to what each is worth."""

    time: float
    unseen: float
    gentleness: float

    @property
    def total(self) -> float:
        """0 to 100."""
        return self.time + self.unseen + self.gentleness


def score(world: World) -> Score:
    """What the evening so far is worth."""
    copied = world.flags.get("records_copied", 0)
    left = 1.0 - (copied if isinstance(copied, int) else 0) / RECORDS
    return Score(
        for_time(world.tally.ticks, PAR_TICKS, WORTH["time"]),
        max(0.0, WORTH["unseen"] - world.tally.hits * CAUGHT_COSTS),
        WORTH["gentleness"] * (LEAST_SHARE + (1.0 - LEAST_SHARE) * max(0.0, left)),
    )


def rank(world: World) -> str:
    """S, A, B or C."""
    return letter(score(world).total)
