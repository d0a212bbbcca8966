"""How the waiting room is ranked: time, calm, gentleness. Assists are never judged."""

from __future__ import annotations

from dataclasses import dataclass

from game.script.conduct import Conduct
from game.sim.world import World

PAR_TICKS = 360 * 60
"""Within this, time earns its full share."""
WORTH = {"time": 25.0, "calm": 45.0, "gentleness": 30.0}
RANKS = ((85.0, "S"), (65.0, "A"), (45.0, "B"), (0.0, "C"))
HIT_COSTS = 4.0
SENT_OFF_COSTS = 6.0
"""For each time the memory was driven off instead of let near."""


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
    """What the evening in the waiting room so far is worth."""
    tally, conduct = world.tally, Conduct(world)
    late = max(0.0, tally.ticks / PAR_TICKS - 1.0)
    time = max(0.0, WORTH["time"] * (1.0 - late))
    calm = max(0.0, WORTH["calm"] - tally.hits * HIT_COSTS)
    let_near = max(0.0, 0.8 * WORTH["gentleness"] - conduct.count("memory_sent_off") * SENT_OFF_COSTS)
    return Score(time, calm, let_near + (0.2 * WORTH["gentleness"] if conduct.has("capsule_secret") else 0.0))


def rank(world: World) -> str:
    """S, A, B or C."""
    total = score(world).total
    return next(letter for least, letter in RANKS if total >= least)
