"""What is bound to what: the game's actions and the sources (keys, mouse buttons, pad buttons) that mean them.

A source is a text ``DEVICE/NAME``: ``key/j``, ``mouse/left``, ``pad/a``. The same text names its picture in the
interface's atlas, so a rebound key changes the prompts by itself. The mouse is a comfort: every action that has a
mouse source has a key too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from game.input.devices import key_names


class Action(StrEnum):
    """All that can be bound. Walking is four directions; aiming is the mouse, the right stick or the walk keys."""

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    PRIMARY = "primary"
    """Send, speak up."""
    SECONDARY = "secondary"
    """Held: barrier, breathe."""
    DASH = "dash"
    """Recall, duck; held, it skips a talk."""
    INTERACT = "interact"
    """Use what is near; confirms."""
    SWAP = "swap"
    """Take the other hero in hand."""
    PHONE = "phone"
    PAUSE = "pause"


WALK = (Action.UP, Action.DOWN, Action.LEFT, Action.RIGHT)
DEVICES = ("key", "mouse", "pad")

DEFAULTS: Mapping[Action, tuple[str, ...]] = {
    Action.UP: ("key/w", "key/up", "pad/dpad-up"),
    Action.DOWN: ("key/s", "key/down", "pad/dpad-down"),
    Action.LEFT: ("key/a", "key/left", "pad/dpad-left"),
    Action.RIGHT: ("key/d", "key/right", "pad/dpad-right"),
    Action.PRIMARY: ("key/j", "mouse/left", "pad/x", "pad/rt"),
    Action.SECONDARY: ("key/k", "mouse/right", "pad/lt", "pad/lb"),
    Action.DASH: ("key/space", "pad/b"),
    Action.INTERACT: ("key/e", "key/return", "key/kp_enter", "pad/a"),
    Action.SWAP: ("key/q", "pad/rb"),
    Action.PHONE: ("key/tab", "pad/y", "pad/back"),
    Action.PAUSE: ("key/escape", "key/p", "pad/start"),
}
"""The table a new player has. The first source of a device is the one its prompts show."""

ESSENTIAL = ("key", "pad")
"""Devices that must each be able to do everything, with nothing else plugged in."""


def _known(source: str) -> bool:
    device, _, name = source.partition("/")
    return name in key_names().values() if device == "key" else device in DEVICES and bool(name)


@dataclass(frozen=True)
class Bindings:
    """A table from actions to sources. Immutable: :meth:`rebound` gives a new one."""

    table: Mapping[Action, tuple[str, ...]] = field(default_factory=lambda: dict(DEFAULTS))

    def sources(self, action: Action) -> tuple[str, ...]:
        """Everything that means the action, the prompts' choice first."""
        return self.table.get(action, ())

    def actions(self, source: str) -> tuple[Action, ...]:
        """What a source means; usually one action, or none."""
        return tuple(action for action in Action if source in self.table.get(action, ()))

    def first(self, action: Action, device: str) -> str:
        """The action's first source on a device ("key", "mouse", "pad"), or ""."""
        return next((s for s in self.sources(action) if s.startswith(device + "/")), "")

    def rebound(self, action: Action, source: str) -> Bindings:
        """The table with ``source`` as the action's first source on its device.

        Whoever had the source before gets the one that it pushes out, so that nothing is left without a key.
        """
        device = source.split("/")[0]
        before = self.first(action, device)
        if before == source:
            return self
        table: dict[Action, tuple[str, ...]] = {}
        for other in Action:
            names = self.sources(other)
            if other is action:
                rest = tuple(name for name in names if name not in (source, before))
                names = (source, *rest)
            elif source in names:
                names = tuple(before if name == source else name for name in names if name != source or before)
            table[other] = names
        return Bindings(table)

    def plain(self) -> dict[str, list[str]]:
        """The table as plain data, for the settings file."""
        return {action.value: list(self.sources(action)) for action in Action}

    @classmethod
    def from_plain(cls, data: Mapping[str, Iterable[str]]) -> Bindings:
        """A table from plain data. What it leaves out, or leaves with no pad source or no key that
        there is, has its default."""
        table: dict[Action, tuple[str, ...]] = {}
        for action in Action:
            if action.value not in data:
                table[action] = DEFAULTS[action]
                continue
            known = tuple(s for s in data.get(action.value, ()) if _known(s))
            for device in ESSENTIAL:
                if not any(s.startswith(device + "/") for s in known):
                    known += tuple(s for s in DEFAULTS[action] if s.startswith(device + "/"))
            table[action] = known
        return cls(table)
