"""How the waiting room is ranked: time, calm, gentleness. Assists are never judged."""

from __future__ import annotations

from game.script.conduct import Conduct
from game.script.ranking import Score, for_time, letter
from game.sim.world import World

PAR_TICKS = 360 * 60
"""Within this, time earns its full share."""
WORTH = {"time": 25.0, "calm": 45.0, "gentleness": 30.0}
HIT_COSTS = 4.0
SENT_OFF_COSTS = 6.0
"""For each time the memory was driven off instead of let near."""


def score(world: World) -> Score:
    """What the evening in the waiting room so far is worth."""
    tally, conduct = world.tally, Conduct(world)
    time = for_time(tally.ticks, PAR_TICKS, WORTH["time"])
    calm = max(0.0, WORTH["calm"] - tally.hits * HIT_COSTS)
    let_near = max(0.0, 0.8 * WORTH["gentleness"] - conduct.count("memory_sent_off") * SENT_OFF_COSTS)
    return Score(time, calm, let_near + (0.2 * WORTH["gentleness"] if conduct.has("capsule_secret") else 0.0))


def rank(world: World) -> str:
    """S, A, B or C."""
    return letter(score(world).total)
