"""A list of things to choose from, the same on every screen: focus that wraps, values that change, a page that scrolls.

Keyboard, pad and mouse all work it: steps come from :mod:`game.input.menus`, the pointer from the window.
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


@dataclass(slots=True)
class Item:
    """One row.

    ``label``   what stands there.
    ``act``     what confirming does, or None.
    ``value``   gives the text at the right, or None.
    ``change``  steps the value, -1 or +1, or None. A row with ``change`` and no ``act`` steps up when confirmed.
    ``level``   gives 0 to 1 for a bar in place of a text, or None.
    ``note``    a sentence about the row that has the focus.
    ``open``    whether it can be chosen.
    ``head``    it is a heading: shown, never focused.
    """

    label: str
    act: Callable[[], None] | None = None
    value: Callable[[], str] | None = None
    change: Callable[[int], None] | None = None
    level: Callable[[], float] | None = None
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
            item.change(-1 if step is Step.LEFT else 1)
            self._sound("ui-move")
        elif step is Step.CONFIRM:
            self._confirm(item)
        else:
            return False
        return True

    def hover(self, x: float, y: float) -> None:
        """The pointer moved: the row under it has the focus."""
        index = self._row_at(x, y)
        if index is not None and index != self.focus and self._can(self.items[index]):
            self.focus = index
            self._sound("ui-move")

    def click(self, x: float, y: float) -> bool:
        """The pointer was pressed. A value steps down on its left half and up on its right half."""
        index = self._row_at(x, y)
        if index is None or not self._can(self.items[index]):
            return False
        self.focus = index
        item = self.focused
        if item.change is not None and item.act is None:
            left, right = self._value_span()
            item.change(-1 if x < (left + right) / 2 else 1)
            self._sound("ui-move")
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
        for line, index in enumerate(range(self.top, min(len(self.items), self.top + self.rows))):
            self._draw_row(surface, text, self.items[index], self.rect.y + line * self.row, index == self.focus)
        right = self.rect.right - 4
        if self.top > 0:
            _arrow(surface, right, self.rect.y - 6, up=True)
        if self.top + self.rows < len(self.items):
            _arrow(surface, right, self.rect.y + self.rows * self.row + 3, up=False)

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
            item.change(1)
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

    def _draw_row(self, surface: pygame.Surface, text: Lettering, item: Item, y: int, focus: bool) -> None:
        x = self.rect.x + PAD_PX
        middle = y + (self.row - text.height()) // 2
        if item.head:
            small = y + self.row - text.height("small") - 4
            head = text.say(item.label).upper()
            text.draw(surface, head, x, small, look.TEAL, font="small")
            end = x + text.width(head, "small") + 8
            pygame.draw.line(surface, look.EDGE, (end, y + self.row - 7), (self.rect.right - PAD_PX, y + self.row - 7))
            return
        if focus:
            glow = pygame.Surface((self.rect.w, self.row - 1), pygame.SRCALPHA)
            glow.fill((*look.DEEP_TEAL, 110))
            surface.blit(glow, (self.rect.x, y))
            pygame.draw.rect(surface, look.MINT, (self.rect.x, y, 2, self.row - 1))
        colour = (look.WHITE if focus else look.MIST) if item.open else look.STEEL
        left, right = self._value_span()
        end = right
        if item.change is not None or item.level is not None:
            end = left
        elif item.value is not None:
            end = right - text.width(item.value()) - 4
        room = end - x - 4
        text.draw(surface, text.fit(item.label, room), x, middle, colour)
        if item.change is not None and focus:
            _arrow_side(surface, left - 3, y + self.row // 2, left=True)
            _arrow_side(surface, right, y + self.row // 2, left=False)
        if item.level is not None:
            look.bar(surface, pygame.Rect(left + 6, y + self.row // 2 - 4, 62, 8), item.level(), look.TEAL)
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
