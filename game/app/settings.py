"""What a player can set. Everything here is comfort or assistance; none of it is judged."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from game.app.storage import Store
from game.content.language import _
from game.input.bindings import Bindings
from game.sim.rules import Difficulty, Rules

VERSION = 1

Percent = Annotated[int, Meta(ge=0, le=100)]
TEXT_SPEEDS: dict[str, float] = {"slow": 0.4, "normal": 0.7, "fast": 1.4, "instant": 400.0}
"""Letters per tick."""
FLASHES, REDUCED_FLASHES = 50, 0
"""Flashes as they are meant, and softened further, percent. A file of an older game may say 100: as they are meant."""
SPEEDS = (50, 60, 70, 80, 90, 100)
"""Game speeds, percent."""
TELEGRAPHS = (100, 150, 200, 300)
"""How long a danger shows, percent of standard."""


class Settings(msgspec.Struct, forbid_unknown_fields=False):
    """The settings file.

    Volumes, ``shake``, ``rumble`` and ``flashes`` are percent; ``speed`` and ``telegraph`` are percent of standard. Below 50
    percent of ``flashes`` bursts of light and alarms are softer and slower. ``palette`` is the name of a table of
    :mod:`game.view.signals`; ``language`` that of a catalogue, "" for English. ``window`` is the size that the player
    drew the window to, px of the screen. With ``whole`` a full
    screen's pixels are all of one size, with a border where the screen is no multiple.
    """

    version: int = VERSION
    master: Percent = 90
    music: Percent = 80
    effects: Percent = 90
    voice: Percent = 80
    fullscreen: bool = False
    whole: bool = True
    window: tuple[Annotated[int, Meta(ge=1, le=32768)], Annotated[int, Meta(ge=1, le=32768)]] | None = None
    shake: Percent = 100
    rumble: Percent = 100
    flashes: Percent = FLASHES
    speed: Annotated[int, Meta(ge=50, le=100)] = 100
    text_speed: Literal["slow", "normal", "fast", "instant"] = "normal"
    difficulty: Difficulty = Difficulty.STANDARD
    telegraph: Annotated[int, Meta(ge=100, le=300)] = 100
    steady: bool = False
    endless: bool = False
    latch: bool = False
    captions: bool = False
    outlines: bool = False
    dangers: bool = False
    palette: str = "standard"
    rain: bool = True
    language: str = ""
    bindings: dict[str, list[str]] = {}

    def rules(self) -> Rules:
        """What of it changes the rules."""
        return Rules(
            difficulty=self.difficulty,
            telegraph=self.telegraph / 100.0,
            steady=self.steady,
            endless=self.endless,
            letters_per_tick=TEXT_SPEEDS.get(self.text_speed, TEXT_SPEEDS["normal"]),
        )

    def table(self) -> Bindings:
        """What is bound to what."""
        return Bindings.from_plain(self.bindings)


def settings_store(folder: Path) -> Store[Settings]:
    """The settings file in a folder."""
    return Store(folder, "settings.json", Settings, VERSION, _("settings"))
