"""How "My building" is ranked: time, calm, gentleness. Assists are never judged."""

from __future__ import annotations

from dataclasses import dataclass

from game.sim.world import World

PAR_TICKS = 480 * 60
"""Within this, time earns its full share."""
WORTH = {"time": 30.0, "calm": 40.0, "gentleness": 30.0}
RANKS = ((85.0, "S"), (65.0, "A"), (45.0, "B"), (0.0, "C"))
HIT_COSTS = 3.0
MENDED_FOR_FULL = 2


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
    """What the chapter so far is worth."""
    tally = world.tally
    late = max(0.0, tally.ticks / PAR_TICKS - 1.0)
    time = max(0.0, WORTH["time"] * (1.0 - late))
    calm = max(0.0, WORTH["calm"] - tally.hits * HIT_COSTS)
    gentleness = WORTH["gentleness"] * min(1.0, tally.rebooted / MENDED_FOR_FULL)
    return Score(time, calm, gentleness)


def rank(world: World) -> str:
    """S, A, B or C."""
    total = score(world).total
    return next(letter for least, letter in RANKS if total >= least)
