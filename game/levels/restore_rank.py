"""How "My building" is ranked: time, calm, gentleness. Assists are never judged."""

from __future__ import annotations

from game.script.ranking import Score, for_time, letter
from game.sim.world import World

PAR_TICKS = 480 * 60
"""Within this, time earns its full share."""
WORTH = {"time": 30.0, "calm": 40.0, "gentleness": 30.0}
HIT_COSTS, LEAK_COSTS = 3.0, 1.0
"""What a blow takes off the calm, and a file that was lost."""
MENDED_FOR_FULL = 2


def score(world: World) -> Score:
    """What the chapter so far is worth."""
    tally = world.tally
    time = for_time(tally.ticks, PAR_TICKS, WORTH["time"])
    lost = int(world.flags.get("vault_leaks", 0))
    calm = max(0.0, WORTH["calm"] - tally.hits * HIT_COSTS - lost * LEAK_COSTS)
    gentleness = WORTH["gentleness"] * min(1.0, tally.rebooted / MENDED_FOR_FULL)
    return Score(time, calm, gentleness)


def rank(world: World) -> str:
    """S, A, B or C."""
    return letter(score(world).total)
