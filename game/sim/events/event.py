"""The two roots of all events: something happened, or something happened at a place."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Event:
    """Something happened."""


@dataclass(frozen=True, slots=True)
class At(Event):
    """Something happened at a place."""

    x: float
    y: float
