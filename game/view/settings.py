"""What of the player's settings the picture needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

REDUCED_BELOW = 50
"""Stored flashes below this, percent, are reduced."""


class Wishes(Protocol):
    """What the picture asks for at each frame, so that a change shows at once."""

    @property
    def shake(self) -> float:
        """0 to 1, scales every shaking of the camera."""

    @property
    def reduced_flashes(self) -> bool:
        """Bursts of light and alarms are softer and slower than they need be."""

    @property
    def captions(self) -> bool:
        """Sounds are put into words."""

    @property
    def outlines(self) -> bool:
        """A bright line stands round people."""

    @property
    def dangers(self) -> bool:
        """A bright line stands round what can do harm."""

    @property
    def rain(self) -> bool:
        """Streaks and rings are drawn where it rains."""

    @property
    def palette(self) -> str:
        """The name of a table of :mod:`game.view.signals`."""

    @property
    def say(self) -> Callable[[str], str]:
        """Gives marked texts in the player's language."""


@dataclass(frozen=True, slots=True)
class ViewSettings:
    """Wishes that stay as they are, the standard ones where none are given."""

    shake: float = 1.0
    reduced_flashes: bool = False
    captions: bool = True
    outlines: bool = False
    dangers: bool = False
    rain: bool = True
    palette: str = "standard"
    say: Callable[[str], str] = str


class Stored(Protocol):
    """The settings file's part of it: shaking and flashes are percent."""

    shake: int
    flashes: int
    captions: bool
    outlines: bool
    dangers: bool
    rain: bool
    palette: str


class StoredWishes:
    """Wishes that are read from the stored settings each time they are asked for."""

    def __init__(self, stored: Stored, say: Callable[[str], str] = str) -> None:
        self._stored = stored
        self._say = say

    @property
    def shake(self) -> float:
        return self._stored.shake / 100.0

    @property
    def reduced_flashes(self) -> bool:
        return self._stored.flashes < REDUCED_BELOW

    @property
    def captions(self) -> bool:
        return self._stored.captions

    @property
    def outlines(self) -> bool:
        return self._stored.outlines

    @property
    def dangers(self) -> bool:
        return self._stored.dangers

    @property
    def rain(self) -> bool:
        return self._stored.rain

    @property
    def palette(self) -> str:
        return self._stored.palette

    @property
    def say(self) -> Callable[[str], str]:
        return self._say
