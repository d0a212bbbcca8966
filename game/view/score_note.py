"""The Smile Score as it changes: the phone's note at the upper right, with the figure that rolls and the reason why."""

from __future__ import annotations

from collections.abc import Iterable

import pygame

from game.content.language import _
from game.sim.events import Event, ScoreChanged
from game.view import plates
from game.view.signals import STANDARD_TABLE, Signals
from game.view.text import Fonts, blit_faded

STAY_TICKS = 200
"""How long the note stands after the last change."""
FADE_TICKS = 24
ROLL_TICKS = 6
"""The figure rolls by one in so many ticks."""
WIDTH, HEIGHT = 150, 36
RIGHT, TOP = 632, 30
TITLE = _("SMILE")


class ScoreNote:
    """Draws the note. ``consume`` once a tick; ``draw`` at any time."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self._left = 0
        self._shown = 0
        self._score = 0
        self._by = 0
        self._why = ""
        self._roll = 0

    def consume(self, events: Iterable[Event]) -> None:
        """One tick."""
        for event in events:
            if isinstance(event, ScoreChanged):
                if self._left <= 0:
                    self._shown, self._by = event.score - event.by, 0
                self._score, self._why = event.score, event.why
                self._by += event.by
                self._left = STAY_TICKS
        self._left = max(0, self._left - 1)
        self._roll += 1
        if self._shown != self._score and self._roll % ROLL_TICKS == 0:
            self._shown += 1 if self._score > self._shown else -1

    def draw(self, target: pygame.Surface, down: int = 0, inks: Signals = STANDARD_TABLE) -> None:
        """Draw it ``down`` px lower than usual, while there is something to tell."""
        if self._left <= 0:
            return
        opacity = min(1.0, self._left / FADE_TICKS)
        colour = inks.danger if self._by < 0 else inks.care
        small, pixel = self._fonts.small, self._fonts.pixel
        x, y = RIGHT - WIDTH, TOP + down
        blit_faded(target, plates.glass(WIDTH, HEIGHT, colour, 214), x, y, opacity)
        small.draw(target, small.fit(self._fonts.say(TITLE), 34), x + 8, y + 6, plates.MIST, opacity=opacity)
        figure = str(self._shown)
        pixel.draw(target, figure, x + 44, y + 5, plates.WHITE, opacity=opacity)
        change = f"{self._by:+d}"
        pixel.draw(target, change, x + WIDTH - 8 - pixel.width(change), y + 5, colour, opacity=opacity)
        small.draw(
            target, small.fit(self._fonts.say(self._why), WIDTH - 16), x + 8, y + 21, plates.PALE, opacity=opacity
        )
