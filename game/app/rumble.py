"""What is felt in the hands: events as the shaking of a gamepad's two motors, one slow and deep, one quick and fine.

A table says how each kind of event feels. Of a tick's events the strongest is felt, and none cuts short a stronger one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from game.input.devices import Devices
from game.sim import events as happened
from game.sim.world import TICKS_PER_SECOND


@dataclass(frozen=True, slots=True)
class Knock:
    """So strong are the ``deep`` and the ``fine`` motor, 0 to 1, for ``ms``."""

    deep: float
    fine: float
    ms: int

    @property
    def force(self) -> float:
        """How much of it is felt."""
        return self.deep + 0.6 * self.fine


SAMPLE = Knock(0.6, 0.4, 200)
"""What the setting lets one feel."""
GROUND = Knock(0.9, 0.3, 320)
"""The ground at its strongest; it shakes as the event says."""
KNOCKS: dict[type[happened.Event], Knock] = {
    happened.Hurt: Knock(0.8, 0.4, 200),
    happened.Froze: Knock(1.0, 0.2, 420),
    happened.Caught: Knock(0.8, 0.5, 300),
    happened.Jostled: Knock(0.25, 0.15, 90),
    # a breath: it turns, it goes out
    happened.BreathPhase: Knock(0.0, 0.18, 45),
    happened.Breathed: Knock(0.3, 0.0, 260),
    # the swarm
    happened.PulseBlocked: Knock(0.15, 0.5, 80),
    happened.BarrierSet: Knock(0.0, 0.3, 70),
    happened.LoopClosed: Knock(0.2, 0.5, 130),
    happened.LoopBroken: Knock(0.5, 0.5, 160),
    happened.CrackMended: Knock(0.2, 0.5, 180),
    happened.NodeShoved: Knock(0.7, 0.2, 220),
    happened.NodeCut: Knock(1.0, 0.6, 480),
    happened.OrionPushed: Knock(0.8, 0.3, 200),
    happened.RingBroken: Knock(1.0, 0.6, 360),
    happened.RingHeld: Knock(0.3, 0.5, 220),
    # the chase
    happened.BeatHit: Knock(0.0, 0.4, 60),
    happened.Stumbled: Knock(0.6, 0.2, 140),
    happened.Dashed: Knock(0.2, 0.2, 70),
    happened.Tumbled: Knock(0.6, 0.4, 140),
    happened.Tagged: Knock(0.6, 0.8, 240),
    # a plug, a wave that fits
    happened.JackedIn: Knock(0.0, 0.4, 80),
    happened.WaveMatched: Knock(0.1, 0.4, 110),
    happened.WaveShied: Knock(0.3, 0.2, 90),
}


class Rumble:
    """Feels events on the pad in use; does nothing where there is none, or where it has no motors."""

    def __init__(self, devices: Devices) -> None:
        self._devices = devices
        self._left = 0.0
        self._force = 0.0

    def feel(self, events: Iterable[happened.Event], percent: int) -> None:
        """Once a tick: the strongest of its events, at so many percent of its strength."""
        self._left = max(0.0, self._left - 1000.0 / TICKS_PER_SECOND)
        knocks = [knock for knock in map(_knock, events) if knock is not None]
        if not knocks or percent <= 0:
            return
        strongest = max(knocks, key=lambda knock: knock.force)
        if self._left > 0.0 and strongest.force < self._force:
            return
        self._left, self._force = float(strongest.ms), strongest.force
        self.knock(strongest, percent)

    def knock(self, knock: Knock, percent: int) -> None:
        """This one, now."""
        self._devices.rumble(knock.deep * percent / 100.0, knock.fine * percent / 100.0, knock.ms)


def _knock(event: happened.Event) -> Knock | None:
    if isinstance(event, happened.CameraShaken):
        return Knock(GROUND.deep * event.strength, GROUND.fine * event.strength, GROUND.ms)
    if isinstance(event, happened.Breathed) and event.quality <= 0.0:
        return None
    return KNOCKS.get(type(event))
