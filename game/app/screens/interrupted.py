"""Play was interrupted: the pad was unplugged, or the window lost the keyboard. Says what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.app import look
from game.app.screens.base import FOOT, MenuScreen
from game.content.language import _
from game.input.devices import Device
from game.input.menus import Step

if TYPE_CHECKING:
    from game.app.screens.play import PlayScreen
    from game.app.shell import Shell
    from game.app.status import Told

BOX = pygame.Rect(150, 116, 340, 112)


class InterruptedScreen(MenuScreen):
    """Waits for hands. ``pad`` names the pad that vanished; without it the window lost its focus."""

    name = "interrupted"
    overlay = True

    def __init__(self, shell: Shell, play: PlayScreen, pad: str | None = None) -> None:
        super().__init__(shell)
        self.play = play
        self.pad = pad
        self._known = set(shell.devices.pads)
        self.returned = False
        """The pad, or another, is plugged in again."""

    def status(self) -> Told:
        return {**self.play.status(), "note": self.message()[0]}

    def message(self) -> tuple[str, str]:
        """What happened, and what to do."""
        if self.pad is None:
            return _("Paused"), _("The window lost the keyboard, so everything was let go of.")
        if self.returned:
            return _("The gamepad is back"), _("Take your time.")
        words = self.shell.text.say(_("Plug {pad} in again, or go on with the keyboard."))
        return _("The gamepad was unplugged"), words.format(pad=self.pad)

    def tick(self) -> None:
        super().tick()
        if self.pad is not None and set(self.shell.devices.pads) - self._known:
            self.returned = True
        self._known &= set(self.shell.devices.pads)

    def step(self, step: Step) -> None:
        if step in (Step.CONFIRM, Step.BACK):
            self.back()

    def click(self, x: float, y: float) -> None:
        if BOX.collidepoint(x, y):
            self.back()

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        look.dim(surface)
        text = self.shell.text
        happened, remedy = self.message()
        look.unfold(surface, BOX, self.age + alpha)
        look.panel(surface, BOX, look.MINT if self.returned else look.AMBER)
        text.draw(
            surface,
            text.fit(happened, BOX.w - 16, "big"),
            BOX.centerx,
            BOX.y + 14,
            look.WHITE,
            font="big",
            align="centre",
        )
        for index, line in enumerate(text.balanced(remedy, BOX.w - 30, 2)):
            text.draw(surface, line, BOX.centerx, BOX.y + 44 + index * text.line(), look.MIST, align="centre")
        source = FOOT[Device.PAD if self.returned else self.shell.devices.last][0]
        look.hints(surface, self.shell.kit, [(source, _("Go on"))], BOX.centerx, BOX.bottom - 24, "centre")
        surface.set_clip(None)
