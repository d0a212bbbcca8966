"""The swarm: sent, called home, drawn into walls and closed round things; and the cracks that it mends."""

from __future__ import annotations

from dataclasses import dataclass

from game.sim.events.event import At


@dataclass(frozen=True, slots=True)
class SwarmSent(At):
    """Bots were sent to a place."""

    bots: int


@dataclass(frozen=True, slots=True)
class SwarmRecalled(At):
    """Every bot was called home."""

    bots: int


@dataclass(frozen=True, slots=True)
class BarrierStarted(At):
    """The first point of a wall was drawn."""


@dataclass(frozen=True, slots=True)
class BarrierGrew(At):
    """The wall's line reached here. ``slots`` is how many bots it asks for so far."""

    slots: int


@dataclass(frozen=True, slots=True)
class BarrierSet(At):
    """The wall's line is complete."""

    slots: int


@dataclass(frozen=True, slots=True)
class BotsLost(At):
    """Bots were burnt."""

    bots: int


@dataclass(frozen=True, slots=True)
class TankOpened(At):
    """A nano tank refilled the swarm."""

    entity: int
    bots: int


@dataclass(frozen=True, slots=True)
class LoopClosed(At):
    """Bots now enclose a thing."""

    entity: int


@dataclass(frozen=True, slots=True)
class LoopBroken(At):
    """Bots no longer enclose a thing."""

    entity: int


@dataclass(frozen=True, slots=True)
class CrackFed(At):
    """Bots filled a part of a crack. ``left`` is 0 to 1."""

    entity: int
    left: float


@dataclass(frozen=True, slots=True)
class CrackMended(At):
    """A crack is whole. ``left`` cracks remain."""

    entity: int
    left: int
