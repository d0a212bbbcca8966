"""What a screen is, and what most of them share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import pygame

from game.app import look
from game.app.menu import Menu
from game.content.language import _
from game.input.devices import Device, Edge
from game.input.menus import MenuInput, Step

if TYPE_CHECKING:
    from game.app.shell import Shell
    from game.app.status import Told

FOOT = {
    Device.KEYBOARD: ("key/return", "key/left", "key/escape"),
    Device.MOUSE: ("mouse/left", "", "mouse/right"),
    Device.PAD: ("pad/a", "pad/dpad", "pad/b"),
}
"""What chooses, changes and goes back, by the device that was used last; a click changes where it falls."""
SECTION = {Device.KEYBOARD: "key/pagedown", Device.MOUSE: "", Device.PAD: "pad/rb"}
"""What goes to the next section of a list; the mouse has its wheel."""


class Screen:
    """One page of the shell. The topmost has the input; those below an ``overlay`` are still seen, not heard."""

    name = ""
    overlay = False
    """It is drawn over what lies below."""
    pointer = True
    """The mouse's arrow is seen while the mouse is in use."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell
        self.age = 0
        """Ticks since it opened."""

    def opened(self) -> None:
        """It became the topmost screen, at first or again."""

    def closed(self) -> None:
        """It left the stack."""

    def edges(self, edges: Sequence[Edge]) -> None:
        """What was pressed and released since the last frame."""

    def tick(self) -> None:
        """One tick of 1/60 s."""
        self.age += 1

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        """Draw on the 640 x 360 picture; ``alpha`` is 0 to 1 ticks past the last one."""

    def lost_pad(self, name: str) -> None:
        """The pad in use was unplugged."""

    def lost_focus(self) -> None:
        """The window lost the keyboard."""

    def status(self) -> Told:
        """What programs that drive the game are told."""
        return {"tick": 0}

    @property
    def speed(self) -> float:
        """How fast its ticks go, 0.5 to 1."""
        return 1.0


class MenuScreen(Screen):
    """A screen with one menu. Back closes it unless ``back`` is overridden."""

    far = 1.0
    """How far away the city is behind it, 0 to 1."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._menus = MenuInput()
        self._pointer = shell.devices.pointer
        self.menu = Menu([], pygame.Rect(0, 0, 1, 1))

    def opened(self) -> None:
        self._menus.reset()
        if not self.overlay and self.shell.stack[0].name == "play":
            self.shell.city.far = self.far  # it does not come from the city

    def back(self) -> None:
        """Leave it."""
        self.shell.sound("ui-back")
        self.shell.pop()

    def edges(self, edges: Sequence[Edge]) -> None:
        mine = self.shell.top
        devices = self.shell.devices
        if devices.last is Device.MOUSE and devices.pointer != self._pointer:
            self._pointer = devices.pointer
            self.menu.hover(*devices.pointer, held=devices.held("mouse/left"))
        notches = devices.wheel()
        if notches:
            self.wheel(notches)
        for edge in edges:
            if edge.down and edge.source == "mouse/left":
                self.click(*devices.pointer)
            if not self.shell.shows(mine):
                return
        for step in self._menus.feed(edges):
            self.step(step)
            if not self.shell.shows(mine):
                return  # what follows was not meant for the screen that opened

    def tick(self) -> None:
        super().tick()
        if not self.overlay:
            self.shell.city.tick()
            self.shell.city.recede(self.far)
        self.menu.tick()
        for step in self._menus.tick():
            self.step(step)

    def step(self, step: Step) -> None:
        """One step from keyboard or pad."""
        if not self.menu.step(step) and step is Step.BACK:
            self.back()

    def click(self, x: float, y: float) -> None:
        """The left mouse button went down."""
        self.menu.click(x, y)

    def wheel(self, notches: int) -> None:
        """The wheel turned."""
        self.menu.scroll(notches)

    def backdrop(self, surface: pygame.Surface) -> None:
        """What lies behind a full page: the city, far away."""
        self.shell.city.draw_far(surface)

    def heading(self, surface: pygame.Surface, title: str, y: int = 22) -> None:
        """The screen's title with its underline."""
        text = self.shell.text
        width = text.draw(surface, text.fit(title, 516, "big"), 60, y, look.WHITE, font="big")
        y += text.height("big") + 3
        pygame.draw.line(surface, look.MINT, (60, y), (60 + width, y))
        pygame.draw.line(surface, look.EDGE, (62 + width, y), (580, y))

    def foot(
        self, surface: pygame.Surface, *, change: bool = False, sections: bool = False, back: str = _("Back")
    ) -> None:
        """The row of keys at the bottom."""
        choose, alter, leave = FOOT[self.shell.devices.last]
        pairs = [(choose, _("Choose"))]
        if change and alter:
            pairs.append((alter, _("Change")))
        onward = SECTION[self.shell.devices.last]
        if sections and onward:
            pairs.append((onward, _("Section")))
        if back:
            pairs.append((leave, back))
        look.hints(surface, self.shell.kit, pairs, 580, 336, "right")
