"""How the evening walk is ranked: time, calm, gentleness. Assists are never judged."""

from __future__ import annotations

from dataclasses import dataclass

from game.script.conduct import Conduct
from game.sim.world import World

PAR_TICKS = 300 * 60
"""Within this, time earns its full share."""
WORTH = {"time": 25.0, "calm": 45.0, "gentleness": 30.0}
RANKS = ((85.0, "S"), (65.0, "A"), (45.0, "B"), (0.0, "C"))
FROZE_COSTS = 9.0
HIT_COSTS = 3.0
HEARD_FOR_FULL = 4
"""People to have spoken with, for the full share of half the gentleness; the other half is the fine."""


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


def score(world: World) -> Score:
    """What the walk so far is worth."""
    tally, conduct = world.tally, Conduct(world)
    late = max(0.0, tally.ticks / PAR_TICKS - 1.0)
    time = max(0.0, WORTH["time"] * (1.0 - late))
    calm = max(0.0, WORTH["calm"] - tally.hits * HIT_COSTS - conduct.count("rain_froze") * FROZE_COSTS)
    heard = min(1.0, conduct.count("rain_heard") / HEARD_FOR_FULL)
    gentleness = WORTH["gentleness"] * (0.6 * heard + (0.4 if conduct.has("flower") else 0.0))
    return Score(time, calm, gentleness)


def rank(world: World) -> str:
    """S, A, B or C."""
    total = score(world).total
    return next(letter for least, letter in RANKS if total >= least)
