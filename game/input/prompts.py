"""Which picture stands for an action: that of the device that was used last."""

from __future__ import annotations

from game.input.bindings import Action, Bindings
from game.input.devices import Device, Devices

WASD, WALK = "key/wasd", "key/walk"
"""The four keys to walk with: as everybody has them at first, and as they were bound since (drawn by the shell)."""
WAYS = (Action.UP, Action.LEFT, Action.DOWN, Action.RIGHT)
WASD_KEYS = ("key/w", "key/a", "key/s", "key/d")
WALK_FRAMES = {Device.KEYBOARD: WASD, Device.MOUSE: WASD, Device.PAD: "pad/left-stick"}
AIM_FRAMES = {Device.KEYBOARD: WASD, Device.MOUSE: "mouse/move", Device.PAD: "pad/right-stick"}


class Prompts:
    """Names the picture, a frame of the interface's atlas, of an action: ``prompts.frame("interact")`` is "key/e".

    It looks at the devices each time it is asked, so that prompts change in the very frame in which another device
    is used. Hands on the mouse are on the keyboard too: actions with no mouse button show their key.
    """

    def __init__(self, bindings: Bindings, devices: Devices) -> None:
        self.bindings = bindings
        self.devices = devices

    @property
    def walk_keys(self) -> tuple[str, ...]:
        """The first key of each direction: up, left, down, right."""
        return tuple(self.bindings.first(way, "key") for way in WAYS)

    @property
    def device(self) -> str:
        """ "key", "mouse" or "pad"."""
        return self.devices.last.value

    def frame(self, action: str) -> str:
        """The frame's name for one of the actions, or "walk" or "aim" or "read" (going on in a talk, which a press of
        the mouse does too); "" for what is not bound or not known."""
        last = self.devices.last
        if action in ("walk", "aim"):
            shown = (WALK_FRAMES if action == "walk" else AIM_FRAMES)[last]
            return WALK if shown == WASD and self.walk_keys != WASD_KEYS else shown
        if action == "read":
            pressed = self.bindings.first(Action.PRIMARY, "mouse") if last is Device.MOUSE else ""
            return pressed or self.frame(Action.INTERACT)
        if action not in Action.__members__.values():
            return ""
        wanted = Action(action)
        order = ("pad",) if last is Device.PAD else (("mouse", "key") if last is Device.MOUSE else ("key",))
        for device in order:
            source = self.bindings.first(wanted, device)
            if source:
                return source
        return ""

    def __getitem__(self, action: str) -> str:
        return self.frame(action)

    def get(self, action: str, default: str = "") -> str:
        """Like a mapping's."""
        return self.frame(action) or default
