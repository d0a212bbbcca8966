"""Orion's night: holograms, lasers, data taps and who catches him."""

from __future__ import annotations

from dataclasses import dataclass

from game.sim.events.event import At


@dataclass(frozen=True, slots=True)
class Caught(At):
    """A machine has Orion: ``by`` is the machine's id, ``why`` its kind. He is put back at his last hiding place."""

    entity: int
    by: int
    why: str


@dataclass(frozen=True, slots=True)
class DecoyCast(At):
    """A hologram stands there now."""

    entity: int


@dataclass(frozen=True, slots=True)
class DecoyGone(At):
    """A hologram went out."""

    entity: int


@dataclass(frozen=True, slots=True)
class LaserChanged(At):
    """A laser's beam warns, burns or goes out."""

    entity: int
    state: str


@dataclass(frozen=True, slots=True)
class JackedIn(At):
    """Orion's plug is in a data tap, or (``on`` False) out of it."""

    entity: int
    on: bool


@dataclass(frozen=True, slots=True)
class WaveMatched(At):
    """A part of the wave fits: "height", then "phase"."""

    entity: int
    part: str


@dataclass(frozen=True, slots=True)
class WaveShied(At):
    """The line of somebody frightened jumped from a hand that pushed."""

    entity: int


@dataclass(frozen=True, slots=True)
class RecordCopied(At):
    """Orion copied a whole record."""

    entity: int
    patient: str


@dataclass(frozen=True, slots=True)
class RecordLeft(At):
    """Orion pulled the plug before the record was whole."""

    entity: int
    patient: str
