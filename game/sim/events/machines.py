"""Machines, pulses and nodes, and Orion within the ring."""

from __future__ import annotations

from dataclasses import dataclass

from game.sim.events.event import At


@dataclass(frozen=True, slots=True)
class StateChanged(At):
    """An entity's state changed, as between patrol, curious, alert, search, calm."""

    entity: int
    kind: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class PulseTelegraphed(At):
    """Pulses will leave from here in ``ticks``, towards ``angles``."""

    angles: tuple[float, ...]
    ticks: int


@dataclass(frozen=True, slots=True)
class PulseFired(At):
    """A pulse left."""

    entity: int
    angle: float


@dataclass(frozen=True, slots=True)
class PulseBlocked(At):
    """A pulse was absorbed by a barrier at the cost of ``bots``."""

    entity: int
    bots: int


@dataclass(frozen=True, slots=True)
class PulseBurst(At):
    """A pulse ended on a wall or a person."""

    entity: int


@dataclass(frozen=True, slots=True)
class NodeLeaned(At):
    """An access node will shove towards ``angle`` in ``ticks``."""

    entity: int
    angle: float
    ticks: int


@dataclass(frozen=True, slots=True)
class NodeShoved(At):
    """An access node shoved outward, towards ``angle``."""

    entity: int
    angle: float


@dataclass(frozen=True, slots=True)
class NodeCut(At):
    """An access node went dead. ``left`` is how many remain."""

    entity: int
    left: int


@dataclass(frozen=True, slots=True)
class DroneDived(At):
    """A drone dives."""

    entity: int


@dataclass(frozen=True, slots=True)
class DroneRebooted(At):
    """A drone was rebooted and is gentle now."""

    entity: int


@dataclass(frozen=True, slots=True)
class OrionPushed(At):
    """Orion leaned into the ring towards ``angle``."""

    angle: float
    strength: float


@dataclass(frozen=True, slots=True)
class RingHeld(At):
    """The ring withstood a push. ``left`` more to come."""

    left: int


@dataclass(frozen=True, slots=True)
class RingBroken(At):
    """Orion broke out of the ring."""


@dataclass(frozen=True, slots=True)
class CacheEaten(At):
    """The swarm ate a part of a cache. ``left`` is 0 to 1."""

    entity: int
    left: float


@dataclass(frozen=True, slots=True)
class CacheWiped(At):
    """A cache is clean. ``left`` caches remain."""

    entity: int
    left: int
