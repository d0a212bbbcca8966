"""What of the player's settings the picture needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

NAMES = ("shake", "reduced_flashes", "captions", "outlines", "dangers", "palette")
REDUCED_BELOW = 50
"""Stored flashes below this, percent, are reduced."""


class Wishes(Protocol):
    """Anything that has these members; they are read at each frame, so that a change shows at once."""

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
    def palette(self) -> str:
        """The name of a table of :mod:`game.view.signals`."""


@dataclass(frozen=True, slots=True)
class ViewSettings:
    """Settings that stay as they are; see :class:`Wishes` for what they mean."""

    shake: float = 1.0
    reduced_flashes: bool = False
    captions: bool = True
    outlines: bool = False
    dangers: bool = False
    rain: bool = True
    palette: str = "standard"
    say: Callable[[str], str] = str

    @staticmethod
    def of(settings: Any, say: Callable[[str], str] = str) -> Wishes:
        """The settings themselves, or the standard ones for None; stored settings, whose shake and flashes are percent,
        are read through; ``say`` gives marked texts in the player's language. Raises ``TypeError`` for what lacks a
        member."""
        if settings is None:
            return ViewSettings()
        if hasattr(settings, "flashes") and not hasattr(settings, "reduced_flashes"):
            return _Stored(settings, say)
        lacking = [name for name in NAMES if not hasattr(settings, name)]
        if lacking:
            raise TypeError(f"settings for the picture lack {', '.join(lacking)}")
        wishes: Wishes = settings
        return wishes


class _Stored:
    """Stored settings, read each time they are asked for."""

    def __init__(self, settings: Any, say: Callable[[str], str]) -> None:
        self._settings = settings
        self.say = say

    @property
    def shake(self) -> float:
        return float(self._settings.shake) / 100.0

    @property
    def reduced_flashes(self) -> bool:
        return bool(self._settings.flashes < REDUCED_BELOW)

    @property
    def captions(self) -> bool:
        return bool(self._settings.captions)

    @property
    def outlines(self) -> bool:
        return bool(self._settings.outlines)

    @property
    def dangers(self) -> bool:
        return bool(getattr(self._settings, "dangers", False))

    @property
    def palette(self) -> str:
        return str(getattr(self._settings, "palette", "standard"))

    @property
    def rain(self) -> bool:
        return bool(getattr(self._settings, "rain", True))
