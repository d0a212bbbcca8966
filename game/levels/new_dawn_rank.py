"""How the morning is ranked: calm, gentleness, and no hurry. Assists are never judged."""

from __future__ import annotations

from game.script.conduct import Conduct
from game.script.ranking import Score, for_time, letter
from game.sim.world import World

WORTH = {"time": 20.0, "calm": 40.0, "gentleness": 40.0}
PAR_TICKS = 420 * 60
RANKS = ((80.0, "S"), (60.0, "A"), (40.0, "B"), (0.0, "C"))
BREATHS_FOR_FULL = 4
"""Breaths begun together with the patient."""
HEARD_FOR_FULL = 5
"""People to have spoken with."""


def score(world: World) -> Score:
    """What the morning so far is worth."""
    conduct = Conduct(world)
    time = for_time(world.tally.ticks, PAR_TICKS, WORTH["time"])
    calm = WORTH["calm"] * (0.4 + 0.6 * min(1.0, conduct.count("together") / BREATHS_FOR_FULL))
    heard = min(1.0, conduct.count("dawn_heard") / HEARD_FOR_FULL)
    return Score(time, calm, WORTH["gentleness"] * (0.3 + 0.7 * heard))


def rank(world: World) -> str:
    """S, A, B or C."""
    return letter(score(world).total, RANKS)
