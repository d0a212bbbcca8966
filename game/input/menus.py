"""Edges to menu steps: up, down, left, right, confirm, back, with repeat while a direction is held.

Menus are not rebindable: arrows, WASD, the pad's cross and stick move; Page up and down and the bumpers turn pages and
go from section to section; Enter, E, Space, J or A confirms; Esc,
Backspace, K or B goes back. So a player whose table is odd can always reach the settings.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from game.input.devices import Edge

REPEAT_FIRST_TICKS = 22
"""A held direction repeats after this long."""
REPEAT_TICKS = 6
"""And then as often as this."""


class Step(StrEnum):
    """One step in a menu."""

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    PREVIOUS = "previous"
    """A page or a section back."""
    NEXT = "next"
    CONFIRM = "confirm"
    BACK = "back"


_SOURCES: dict[Step, tuple[str, ...]] = {
    Step.UP: ("key/up", "key/w", "pad/dpad-up", "pad/left-stick-up"),
    Step.DOWN: ("key/down", "key/s", "pad/dpad-down", "pad/left-stick-down"),
    Step.LEFT: ("key/left", "key/a", "pad/dpad-left", "pad/left-stick-left"),
    Step.RIGHT: ("key/right", "key/d", "pad/dpad-right", "pad/left-stick-right"),
    Step.PREVIOUS: ("key/pageup", "pad/lb"),
    Step.NEXT: ("key/pagedown", "pad/rb"),
    Step.CONFIRM: ("key/return", "key/kp_enter", "key/e", "key/space", "key/j", "pad/a", "pad/start"),
    Step.BACK: ("key/escape", "key/backspace", "key/k", "pad/b", "mouse/right"),
}
STEPS = {source: step for step, sources in _SOURCES.items() for source in sources}
REPEATING = (Step.UP, Step.DOWN, Step.LEFT, Step.RIGHT)


class MenuInput:
    """Feed it a frame's edges; ask it each tick for repeats."""

    def __init__(self) -> None:
        self._held: dict[tuple[int, str], int] = {}

    def reset(self) -> None:
        """Forget what is held, as when another screen opens."""
        self._held.clear()

    def feed(self, edges: Iterable[Edge]) -> list[Step]:
        """The steps that these edges make."""
        steps: list[Step] = []
        for edge in edges:
            step = STEPS.get(edge.source)
            if step is None:
                continue
            if edge.down:
                steps.append(step)
                if step in REPEATING:
                    self._held[(edge.owner, edge.source)] = 0
            else:
                self._held.pop((edge.owner, edge.source), None)
        return steps

    def tick(self) -> list[Step]:
        """The repeats that fall on this tick."""
        steps: list[Step] = []
        for key, age in self._held.items():
            self._held[key] = age + 1
            late = age + 1 - REPEAT_FIRST_TICKS
            if late >= 0 and late % REPEAT_TICKS == 0:
                steps.append(STEPS[key[1]])
        return steps
