"""Controls: what is bound to what, and binding it anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import pygame

from game.app import look
from game.app.keycaps import cap
from game.app.menu import Item, Menu
from game.app.screens.base import MenuScreen
from game.content.language import _
from game.input.bindings import Action, Bindings
from game.input.devices import Device, Edge

if TYPE_CHECKING:
    from game.app.shell import Shell

LIST = pygame.Rect(60, 76, 520, 240)
MEANINGS = {
    Action.UP: _("Walk up"),
    Action.DOWN: _("Walk down"),
    Action.LEFT: _("Walk left"),
    Action.RIGHT: _("Walk right"),
    Action.PRIMARY: _("Send the swarm, speak up"),
    Action.SECONDARY: _("Hold: draw a wall, breathe"),
    Action.DASH: _("Recall, duck; hold: skip a talk"),
    Action.INTERACT: _("Use, go on in a talk"),
    Action.SWAP: _("Take the other one in hand"),
    Action.PHONE: _("Phone"),
    Action.PAUSE: _("Pause"),
}
COLUMNS = (("key", _("Keyboard"), 290), ("mouse", _("Mouse"), 400), ("pad", _("Gamepad"), 490))
PASS = ("pad/left-stick-", "pad/right-stick-", "pad/guide", "mouse/back", "mouse/forward")
"""Sources that cannot be bound."""


class ControlsScreen(MenuScreen):
    """Choose an action, press what shall mean it."""

    name = "controls"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        items = [Item(MEANINGS[action], self._waiter(action)) for action in Action]
        items.append(Item(_("As on the first day"), self._ask_reset))
        self.menu = Menu(items, LIST, 20, shell.sound)
        self.waiting: Action | None = None
        self.note = ""
        """Who had the key that was bound last, and what that one has now."""

    def edges(self, edges: Sequence[Edge]) -> None:
        if self.waiting is None:
            super().edges(edges)
            return
        for edge in edges:
            if edge.down and not edge.source.startswith(PASS):
                action, self.waiting = self.waiting, None
                self._menus.reset()
                if edge.source in ("key/escape", "pad/start") and action is not Action.PAUSE:
                    self.shell.sound("ui-back")
                    return
                self._bind(action, edge.source)
                return

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        self.backdrop(surface)
        text = self.shell.text
        self.heading(surface, _("Controls"), 16)
        for _device, label, x in COLUMNS:
            text.draw(surface, text.say(label).upper(), x, 58, look.TEAL, font="small")
        self.menu.draw(surface, text)
        for row, action in enumerate(Action):
            y = LIST.y + row * 20 + 3
            for device, _label, x in COLUMNS:
                for source in self.shell.bindings.sources(action):
                    if not source.startswith(device + "/") or source == "key/kp_enter":
                        continue
                    x += look.key(surface, self.shell.kit, source, x, y) + 3
        if self.waiting is not None:
            look.dim(surface)
            box = pygame.Rect(150, 130, 340, 92)
            look.panel(surface, box, look.MINT)
            text.draw(surface, MEANINGS[self.waiting], box.centerx, box.y + 16, look.WHITE, align="centre")
            text.draw(surface, _("Press a key or a button"), box.centerx, box.y + 38, look.MINT, align="centre")
            source = "pad/start" if self.shell.devices.last is Device.PAD else "key/escape"
            look.hints(surface, self.shell.kit, [(source, _("Leave it"))], box.centerx, box.bottom - 24, "centre")
        else:
            if self.note:
                text.draw(surface, text.fit(self.note, 380, "small"), 68, 339, look.AMBER, font="small")
            self.foot(surface)

    # -- inside -----------------------------------------------------------------------------------

    def _waiter(self, action: Action) -> Callable[[], None]:
        def wait() -> None:
            self.waiting = action

        return wait

    def _bind(self, action: Action, source: str) -> None:
        before = self.shell.bindings
        self._take(before.rebound(action, source))
        losers = [other for other in before.actions(source) if other is not action]
        self.note = self._exchange(losers[0], source, before.first(action, source.split("/")[0])) if losers else ""
        self.shell.sound("ui-confirm")

    def _exchange(self, loser: Action, source: str, pushed: str) -> str:
        """What is said when a key was another action's: which, and what that has now."""
        say = self.shell.text.say
        now = say(cap(pushed)) if pushed else ""
        words = _("{key} was: {action}. That has {now} now.") if now else _("{key} was: {action}. That has it no more.")
        return say(words).format(key=say(cap(source)), action=say(MEANINGS[loser]), now=now)

    def _ask_reset(self) -> None:
        from game.app.screens.confirm import ConfirmScreen

        ask, detail = _("As on the first day?"), _("All keys and buttons.")
        self.shell.push(ConfirmScreen(self.shell, ask, detail, _("As on the first day"), self._reset))

    def _reset(self) -> None:
        self.note = ""
        self._take(Bindings())

    def _take(self, bindings: Bindings) -> None:
        self.shell.rebind(bindings)
