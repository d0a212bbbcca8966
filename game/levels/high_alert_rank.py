"""How the high alert is ranked: time, calm, gentleness. Assists are never judged."""

from __future__ import annotations

from dataclasses import dataclass

from game.sim.world import World

PAR_TICKS = 420 * 60
"""Within this, time earns its full share."""
WORTH = {"time": 30.0, "calm": 35.0, "gentleness": 35.0}
RANKS = ((85.0, "S"), (65.0, "A"), (45.0, "B"), (0.0, "C"))
HIT_COSTS = 4.0
LED = 3
"""Patients to lead out."""
MENDED_FOR_FULL = 1
LED_SHARE, DECENT_SHARE, MENDED_SHARE = 0.6, 0.2, 0.2
"""What of gentleness is earned by leading people out, by not reading their screens, by mending rather than dodging."""


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
    tally, flags = world.tally, world.flags
    late = max(0.0, tally.ticks / PAR_TICKS - 1.0)
    led = flags.get("led_out", 0)
    share = LED_SHARE * min(1.0, (led if isinstance(led, int) else 0) / LED)
    share += DECENT_SHARE if flags.get("looked_away") else 0.0
    share += MENDED_SHARE * min(1.0, tally.rebooted / MENDED_FOR_FULL)
    return Score(
        max(0.0, WORTH["time"] * (1.0 - late)),
        max(0.0, WORTH["calm"] - tally.hits * HIT_COSTS),
        WORTH["gentleness"] * share,
    )


def rank(world: World) -> str:
    """S, A, B or C."""
    total = score(world).total
    return next(letter for least, letter in RANKS if total >= least)
