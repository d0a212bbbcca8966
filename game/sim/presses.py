"""The player's buttons as the world knows them: what is held now, and what was pressed and waits to be acted on."""

from __future__ import annotations

from game.sim.intent import Button

BUFFER_TICKS = 8
"""A press is remembered this long and acts as soon as it can."""
BUTTONS = (Button.PRIMARY, Button.SECONDARY, Button.DASH, Button.INTERACT, Button.SKIP, Button.SWAP)

_both = int.__and__
"""The bits that two numbers share, without making a flag of them: this is asked a hundred times a tick."""


class Presses:
    """Fed a tick's buttons by :meth:`take`, it answers until the next. A recording of intents holds all of it."""

    def __init__(self) -> None:
        self._tick = 0
        self._before = self._down = 0
        self._pressed_at: dict[Button, int] = {}

    def take(self, buttons: Button, tick: int) -> None:
        """The buttons that are down in this tick."""
        self._tick = tick
        self._before, self._down = self._down, int(buttons)
        if self._before == self._down:
            return
        for button in BUTTONS:
            if self.pressed(button):
                self._pressed_at[button] = tick

    def held(self, button: Button) -> bool:
        """The button is down in this tick."""
        return bool(_both(self._down, button))

    def pressed(self, button: Button) -> bool:
        """The button went down in this tick."""
        return bool(_both(self._down, button)) and not _both(self._before, button)

    def released(self, button: Button) -> bool:
        """The button came up in this tick."""
        return bool(_both(self._before, button)) and not _both(self._down, button)

    def waits(self, button: Button) -> bool:
        """The button was pressed in the last ``BUFFER_TICKS`` ticks and nobody has used that press yet."""
        return self._tick - self._pressed_at.get(button, -BUFFER_TICKS - 1) <= BUFFER_TICKS

    def use(self, button: Button) -> None:
        """The remembered press has done its work."""
        self._pressed_at.pop(button, None)
