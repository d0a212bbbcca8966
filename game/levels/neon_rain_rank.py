"""How the evening walk is ranked: time, calm, gentleness. Assists are never judged."""

from __future__ import annotations

from game.script.conduct import Conduct
from game.script.ranking import Score, for_time, letter
from game.sim.world import World

PAR_TICKS = 300 * 60
"""Within this, time earns its full share."""
WORTH = {"time": 25.0, "calm": 45.0, "gentleness": 30.0}
FROZE_COSTS = 9.0
HIT_COSTS = 3.0
HEARD_FOR_FULL = 4
"""People spoken with, or met under an umbrella, for the full share of half the gentleness; the fine is the other half."""


def score(world: World) -> Score:
    """What the walk so far is worth."""
    tally, conduct = world.tally, Conduct(world)
    time = for_time(tally.ticks, PAR_TICKS, WORTH["time"])
    calm = max(0.0, WORTH["calm"] - tally.hits * HIT_COSTS - conduct.count("rain_froze") * FROZE_COSTS)
    heard = min(1.0, (conduct.count("rain_heard") + conduct.count("umbrellas")) / HEARD_FOR_FULL)
    gentleness = WORTH["gentleness"] * (0.6 * heard + (0.4 if conduct.has("flower") else 0.0))
    return Score(time, calm, gentleness)


def rank(world: World) -> str:
    """S, A, B or C."""
    return letter(score(world).total)
