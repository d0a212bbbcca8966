"""Captions: every sound that carries meaning in words, with where it came from. Knows neither pygame nor
speakers."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from game.sim.events import Event
from game.sim.faults import Fault, FaultError
from game.sim.world import World
from game.view.hearing import BEAT_TICKS, Cue, Hearing

SHOWN = 3
"""How many captions stand at once."""
STAY_TICKS = 110
"""How long one stands."""
AGAIN_TICKS = 150
"""The same words from the same side come again only after this long."""
NEAR_PX = 40.0
"""Closer to the hero than this is "near"."""

URGENT = (
    "pulse-telegraph", "drone-dive", "drone-alert", "node-lean", "node-shove", "ring-push", "ring-break", "loop-broken",
    "alarm", "bolt", "composure-low", "arm-swing", "steriliser-alert", "foam", "gate-closing", "camera-alert", "caught",
    "laser-warn", "signal-lost", "surge-warn",
)  # fmt: skip
"""Sounds that warn; their captions push quieter ones out."""


@dataclass(frozen=True, slots=True)
class Caption:
    """Words for a sound. ``direction`` is left, right, above, below, near, or None; ``ticks`` are left to
    stand."""

    text: str
    direction: str | None
    ticks: int


@dataclass(slots=True)
class _Standing:
    text: str
    direction: str | None
    until: int
    urgent: bool


def direction_of(dx: float, dy: float) -> str:
    """Where something ``dx``, ``dy`` px from the hero is (y points down)."""
    if math.hypot(dx, dy) < NEAR_PX:
        return "near"
    if abs(dx) >= abs(dy):
        return "right" if dx > 0 else "left"
    return "below" if dy > 0 else "above"


def read_texts(table: Path) -> dict[str, str]:
    """The words of each sound that has some, from ``sounds.json``.

    Raises ``FaultError`` when the file is missing or is no such table.
    """
    try:
        rows = json.loads(table.read_text(encoding="utf-8"))
        return {str(name): str(row["caption"]) for name, row in rows.items() if row["caption"]}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise FaultError(Fault(str(table), "", f"is no table of sounds ({error})", "Reinstall the game.")) from error


class Captions:
    """The captions of one world.

    ``texts``      the words of each sound by its name, as ``read_texts`` gives them; a sound without words
    is passed over. ``translate``  gives the words in the player's language.
    """

    def __init__(self, texts: Mapping[str, str], translate: Callable[[str], str] = str) -> None:
        self._texts = dict(texts)
        self._translate = translate
        self._hearing = Hearing()
        self._standing: list[_Standing] = []
        self._last: dict[tuple[str, str | None], int] = {}
        self._beat = -1
        self._now = 0

    def handle(self, events: Iterable[Event], world: World) -> None:
        """Take one tick's events (or several ticks')."""
        self._now = world.tick
        beat = world.tick // BEAT_TICKS
        cues = self._hearing.hear(events, world)
        cues += self._hearing.notice(world, beat if beat != self._beat else -1)
        self._beat = beat
        self._standing = [row for row in self._standing if row.until > self._now]
        for cue in cues:
            self._add(cue, world)

    def shown(self) -> tuple[Caption, ...]:
        """What stands now, oldest first."""
        return tuple(Caption(self._translate(row.text), row.direction, row.until - self._now) for row in self._standing)

    def _add(self, cue: Cue, world: World) -> None:
        text = self._texts.get(cue.name, "")
        if not text:
            return
        direction = None
        if cue.at is not None and world.hero is not None:
            direction = direction_of(cue.at[0] - world.hero.x, cue.at[1] - world.hero.y)
        for row in self._standing:
            if row.text == text and row.direction == direction:
                row.until = self._now + STAY_TICKS
                self._last[text, direction] = self._now
                return
        if self._now - self._last.get((text, direction), -AGAIN_TICKS) < AGAIN_TICKS:
            return
        urgent = cue.name in URGENT
        if len(self._standing) >= SHOWN:
            calm = next((row for row in self._standing if not row.urgent), None)
            if calm is None and not urgent:
                return
            self._standing.remove(calm or self._standing[0])
        self._last[text, direction] = self._now
        self._standing.append(_Standing(text, direction, self._now + STAY_TICKS, urgent))
