"""Running and tracing: the beat, stumbles and vaults, darts and the trail they leave."""

from __future__ import annotations

from dataclasses import dataclass

from game.sim.events.event import At


@dataclass(frozen=True, slots=True)
class BeatHit(At):
    """A runner pressed on the beat; ``tempo`` beats of speed now, 1 to 4."""

    entity: int
    tempo: int


@dataclass(frozen=True, slots=True)
class Stumbled(At):
    """A runner lost the beat."""

    entity: int


@dataclass(frozen=True, slots=True)
class Dashed(At):
    """Somebody leapt forward."""

    entity: int


@dataclass(frozen=True, slots=True)
class Vaulted(At):
    """Somebody is going over something low."""

    entity: int


@dataclass(frozen=True, slots=True)
class Tumbled(At):
    """A cart, a crate or the like was struck hard; ``speed`` px/s it flew off with."""

    entity: int
    speed: float


@dataclass(frozen=True, slots=True)
class DartThrown(At):
    """A tracer dart was thrown towards ``angle``."""

    entity: int
    angle: float


@dataclass(frozen=True, slots=True)
class DartLost(At):
    """A dart ended where there was nothing to tag."""

    entity: int


@dataclass(frozen=True, slots=True)
class Tagged(At):
    """A dart tagged something; it leaves a trail from now on."""

    entity: int


@dataclass(frozen=True, slots=True)
class SignalLost(At):
    """The tracer's signal is gone: too far away."""

    entity: int
