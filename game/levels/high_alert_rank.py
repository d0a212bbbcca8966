"""How the high alert is ranked: time, calm, gentleness. Assists are never judged."""

from __future__ import annotations

from game.script.ranking import Score, for_time, letter
from game.sim.world import World

PAR_TICKS = 420 * 60
"""Within this, time earns its full share."""
WORTH = {"time": 30.0, "calm": 35.0, "gentleness": 35.0}
HIT_COSTS = 4.0
LED = 3
"""Patients to lead out."""
MENDED_FOR_FULL = 1
LED_SHARE, DECENT_SHARE, MENDED_SHARE = 0.6, 0.2, 0.2
"""What of gentleness is earned by leading people out, by not reading their screens, by mending rather than dodging."""


def score(world: World) -> Score:
    """What the chapter so far is worth."""
    tally, flags = world.tally, world.flags
    led = flags.get("led_out", 0)
    share = LED_SHARE * min(1.0, (led if isinstance(led, int) else 0) / LED)
    share += DECENT_SHARE if flags.get("looked_away") else 0.0
    share += MENDED_SHARE * min(1.0, tally.rebooted / MENDED_FOR_FULL)
    return Score(
        for_time(tally.ticks, PAR_TICKS, WORTH["time"]),
        max(0.0, WORTH["calm"] - tally.hits * HIT_COSTS),
        WORTH["gentleness"] * share,
    )


def rank(world: World) -> str:
    """S, A, B or C."""
    return letter(score(world).total)
