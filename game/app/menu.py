"""A list of things to choose from, the same on every screen: focus that wraps, values that change, a page that scrolls.

Keyboard, pad and mouse all work it: steps come from :mod:`game.input.menus`, the pointer from the window. The bar of
light glides to the row that has the focus, a value that was stepped nudges its arrow, and what cannot go on says so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pygame

from game.app import look
from game.app.lettering import Lettering
from game.input.menus import Step

PAD_PX = 8
"""Between a row's edge and its words."""
GLIDE = 0.38
"""The bar of light goes this part of its way to the focus in a tick."""
LEAN_PX = 3
"""The words of the row with the focus stand this far in, px."""
NUDGE_TICKS = 9
"""A value that was stepped shows it for so long."""
NUDGE_PX = 3
"""And its arrow springs so far, px."""
BAR_X, BAR_PX = 6, 62
"""Where a bar stands in a row's values, and how long it is, px."""


@dataclass(slots=True)
class Item:
    """One row.

    ``label``   what stands there.
    ``act``     what confirming does, or None.
    ``value``   gives the text at the right, or None.
    ``change``  steps the value, -1 or +1, or None. A row with ``change`` and no ``act`` steps up when confirmed.
    ``level``   gives 0 to 1 for a bar in place of a text, or None.
    ``put``     takes 0 to 1 where the bar was pressed or drawn to, or None.
    ``note``    a sentence about the row that has the focus.
    ``open``    whether it can be chosen.
    ``head``    it is a heading: shown, never focused.
    """

    label: str
    act: Callable[[], None] | None = None
    value: Callable[[], str] | None = None
    change: Callable[[int], None] | None = None
    level: Callable[[], float] | None = None
    put: Callable[[float], None] | None = None
    note: str = ""
    open: bool = True
    head: bool = False


class Menu:
    """Rows in a box. ``rect`` is where they are drawn, px; rows that do not fit scroll."""

    def __init__(
        self,
        items: Sequence[Item],
        rect: pygame.Rect,
        row: int = 18,
        sound: Callable[[str], None] | None = None,
    ) -> None:
        self.items = list(items)
        self.rect = rect
        self.row = row
        self.focus = next((i for i, item in enumerate(self.items) if self._can(item)), 0)
        self.top = 0
        self._sound = sound or (lambda name: None)
        self._bar: float | None = None
        """Where the bar of light is, rows; it glides to the focus."""
        self._nudge, self._nudged = 0, 0
        """For how many ticks a stepped value still shows it, and in which direction it was stepped."""
        self._drawn = False
        """A bar is being drawn with the pointer."""

    @property
    def focused(self) -> Item:
        """The row that has the focus."""
        return self.items[self.focus]

    @property
    def rows(self) -> int:
        """How many rows fit."""
        return max(1, self.rect.h // self.row)

    def step(self, step: Step) -> bool:
        """One step. Returns whether the menu knew what to do with it."""
        item = self.focused
        if step in (Step.UP, Step.DOWN):
            self._move(-1 if step is Step.UP else 1)
        elif step in (Step.LEFT, Step.RIGHT) and item.change is not None and item.open:
            self._change(item, -1 if step is Step.LEFT else 1)
        elif step is Step.CONFIRM:
            self._confirm(item)
        elif step in (Step.PREVIOUS, Step.NEXT):
            self._section(-1 if step is Step.PREVIOUS else 1)
        else:
            return False
        return True

    def tick(self) -> None:
        """One tick passed: what moves goes on."""
        seen = max(self.top - 1, min(self.top + self.rows, self._bar if self._bar is not None else self.focus))
        self._bar = seen + (self.focus - seen) * GLIDE if abs(self.focus - seen) > 0.02 else float(self.focus)
        self._nudge = max(0, self._nudge - 1)

    def hover(self, x: float, y: float, *, held: bool = False) -> None:
        """The pointer moved, pressed or not: the row under it has the focus, or the bar that was pressed follows it."""
        self._drawn = self._drawn and held
        if self._drawn:
            self._put(x)
            return
        index = self._row_at(x, y)
        if index is not None and index != self.focus and self._can(self.items[index]):
            self.focus = index
            self._sound("ui-move")

    def click(self, x: float, y: float) -> bool:
        """The pointer was pressed. A value steps down on its left half and up on its right half; a bar goes there."""
        index = self._row_at(x, y)
        if index is None or not self._can(self.items[index]):
            return False
        self.focus = index
        item = self.focused
        if item.change is not None and item.act is None:
            left, right = self._value_span()
            if item.put is not None and left + BAR_X <= x < left + BAR_X + BAR_PX:
                self._drawn = True
                self._put(x)
            else:
                self._change(item, -1 if x < (left + right) / 2 else 1)
        else:
            self._confirm(item)
        return True

    def scroll(self, notches: int) -> None:
        """The wheel turned; up is positive."""
        for _ in range(abs(notches)):
            self._move(-1 if notches > 0 else 1, wrap=False)

    def draw(self, surface: pygame.Surface, text: Lettering) -> None:
        """All rows that fit, the focus among them."""
        self._keep_in_view()
        if not self.focused.head:
            self._draw_light(surface)
        for line, index in enumerate(range(self.top, min(len(self.items), self.top + self.rows))):
            self._draw_row(surface, text, index, self.rect.y + line * self.row)
        right = self.rect.right - 4
        if self.top > 0:
            _arrow(surface, right, self.rect.y - 6, up=True)
        if self.top + self.rows < len(self.items):
            _arrow(surface, right, self.rect.y + self.rows * self.row + 3, up=False)
        if self.rows < len(self.items):
            slot = pygame.Rect(self.rect.right + 6, self.rect.y, 2, self.rows * self.row)
            look.thumb(surface, slot, self.top / len(self.items), self.rows / len(self.items))

    # -- inside -----------------------------------------------------------------------------------

    @staticmethod
    def _can(item: Item) -> bool:
        return not item.head

    def _confirm(self, item: Item) -> None:
        if not item.open:
            self._sound("choice-locked")
        elif item.act is not None:
            self._sound("ui-confirm")
            item.act()
        elif item.change is not None:
            self._change(item, 1)

    def _change(self, item: Item, by: int) -> None:
        """Step a value; one that is at its end says so."""
        before = item.value() if item.value is not None else None
        if item.change is not None:
            item.change(by)
        stuck = before is not None and item.value is not None and item.value() == before
        self._sound("choice-locked" if stuck else "ui-move")
        self._nudge, self._nudged = (0 if stuck else NUDGE_TICKS), by

    def _put(self, x: float) -> None:
        """The bar of the row with the focus goes to the pointer."""
        item = self.focused
        if item.put is None:
            return
        before = item.level() if item.level is not None else None
        item.put(max(0.0, min(1.0, (x - self._value_span()[0] - BAR_X) / BAR_PX)))
        if item.level is None or item.level() != before:
            self._sound("ui-move")

    def _move(self, by: int, *, wrap: bool = True) -> None:
        index, count = self.focus, len(self.items)
        for _ in range(count):
            index += by
            if not wrap and not 0 <= index < count:
                return
            index %= count
            if self._can(self.items[index]):
                break
        if index != self.focus:
            self.focus = index
            self._sound("ui-move")

    def _section(self, by: int) -> None:
        """To the first row of the section before or after; without sections to the first or last row."""
        firsts = [at + 1 for at, item in enumerate(self.items[:-1]) if item.head and self._can(self.items[at + 1])]
        firsts = firsts or [0, len(self.items) - 1]
        here = sum(first <= self.focus for first in firsts) - 1
        to = firsts[max(0, min(len(firsts) - 1, here + by))]
        if to != self.focus and self._can(self.items[to]):
            self.focus = to
            self.top = to - 1  # as much of the section is seen as can be
            self._sound("ui-move")

    def _row_at(self, x: float, y: float) -> int | None:
        if not self.rect.collidepoint(x, y):
            return None
        line = int(y - self.rect.y) // self.row
        index = self.top + line
        return index if line < self.rows and index < len(self.items) else None

    def _keep_in_view(self) -> None:
        rows = self.rows
        first = self.focus - 1 if self.focus and self.items[self.focus - 1].head else self.focus
        self.top = max(0, min(self.top, len(self.items) - rows))
        self.top = min(self.top, first)
        self.top = max(self.top, self.focus - rows + 1)

    def _value_span(self) -> tuple[int, int]:
        return self.rect.right - PAD_PX - 104, self.rect.right - PAD_PX

    @property
    def _at(self) -> float:
        """Where the bar of light is, rows."""
        return self._bar if self._bar is not None else float(self.focus)

    def _draw_light(self, surface: pygame.Surface) -> None:
        """The bar of light on its way to the row that has the focus."""
        at = max(0.0, min(self.rows - 1.0, self._at - self.top))
        y = self.rect.y + round(at * self.row)
        look.light(surface, pygame.Rect(self.rect.x, y, self.rect.w, self.row - 1))

    def _draw_row(self, surface: pygame.Surface, text: Lettering, index: int, y: int) -> None:
        item, focus = self.items[index], index == self.focus
        x = self.rect.x + PAD_PX
        middle = y + (self.row - text.height()) // 2
        if item.head:
            small = y + self.row - text.height("small") - 4
            head = text.say(item.label).upper()
            text.draw(surface, head, x, small, look.TEAL, font="small")
            end = x + text.width(head, "small") + 8
            pygame.draw.line(surface, look.EDGE, (end, y + self.row - 7), (self.rect.right - PAD_PX, y + self.row - 7))
            return
        colour = (look.WHITE if focus else look.MIST) if item.open else look.STEEL
        left, right = self._value_span()
        end = right
        if item.change is not None or item.level is not None:
            end = left
        elif item.value is not None:
            end = right - text.width(item.value()) - 4
        room = end - x - 4
        lean = round(LEAN_PX * max(0.0, 1.0 - abs(index - self._at))) if item.open else 0
        text.draw(surface, text.fit(item.label, room - lean), x + lean, middle, colour)
        if item.change is not None and focus:
            spring = round(NUDGE_PX * (self._nudge / NUDGE_TICKS) ** 2)
            out = (spring if self._nudged < 0 else 0, spring if self._nudged > 0 else 0)
            _arrow_side(surface, left - 3 - out[0], y + self.row // 2, left=True)
            _arrow_side(surface, right + out[1], y + self.row // 2, left=False)
        if item.level is not None:
            slot = pygame.Rect(left + BAR_X, y + self.row // 2 - 4, BAR_PX, 8)
            look.bar(surface, slot, item.level(), look.MINT if focus else look.TEAL)
        if item.value is not None:
            shown = item.value()
            if item.level is not None:
                text.draw(surface, shown, right - 8, middle, colour, align="right")
            elif item.change is not None:
                shown = text.fit(shown, right - left - 16)
                text.draw(surface, shown, (left + right) // 2, middle, colour, align="centre")
            else:
                text.draw(surface, shown, right, middle, colour, align="right")


def _arrow(surface: pygame.Surface, x: int, y: int, *, up: bool) -> None:
    for row in range(3):
        width = row if up else 2 - row
        pygame.draw.line(surface, look.TEAL, (x - width, y + row), (x + width, y + row))


def _arrow_side(surface: pygame.Surface, x: int, y: int, *, left: bool) -> None:
    for column in range(4):
        height = column if left else 3 - column
        pygame.draw.line(surface, look.MINT, (x + column - 2, y - height), (x + column - 2, y + height))
