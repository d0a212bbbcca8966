"""How the chase is ranked: time, calm, tempo. Assists are never judged."""

from __future__ import annotations

from dataclasses import dataclass

from game.script.ranking import for_time, letter
from game.sim.world import World

PAR_TICKS = 300 * 60
"""Within this, time earns its full share."""
WORTH = {"time": 35.0, "calm": 35.0, "tempo": 30.0}
HIT_COSTS = 2.0
LOST_COSTS = 7.0
LIGHT_COSTS = 4.0
"""A dart thrown at a likeness."""
STUMBLE_COSTS = 2.5
BEATS_FOR_FULL = 24


@dataclass(frozen=True, slots=True)
class Score:
    """Points by part, 0 to what each is worth."""

    time: float
    calm: float
    tempo: float

    @property
    def total(self) -> float:
        """0 to 100."""
        return self.time + self.calm + self.tempo


def figure(world: World, name: str) -> int:
    """A count that the chapter keeps in the flags; what is no number counts as none."""
    value = world.flags.get(name, 0)
    return value if isinstance(value, int) else 0


def score(world: World) -> Score:
    """What the chase so far is worth."""
    time = for_time(world.tally.ticks, PAR_TICKS, WORTH["time"])
    lost = figure(world, "tracer_lost") * LOST_COSTS + figure(world, "tracer_light") * LIGHT_COSTS
    calm = max(0.0, WORTH["calm"] - lost - world.tally.hits * HIT_COSTS)
    beats = WORTH["tempo"] * min(1.0, figure(world, "tracer_beats") / BEATS_FOR_FULL)
    tempo = max(0.0, beats - figure(world, "tracer_stumbles") * STUMBLE_COSTS)
    return Score(time, calm, tempo)


def rank(world: World) -> str:
    """S, A, B or C."""
    return letter(score(world).total)
