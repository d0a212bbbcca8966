"""Keyboard, mouse and gamepads as one stream of edges: this source went down, that one came up.

The rules that make devices behave:

- A pad is known by its ``instance_id``; it may come and go at any time, and any pad may be picked up.
- SDL's controller mapping names the buttons where it knows the pad; any other joystick gets the usual layout.
- A stick's dead zone is radial, and what is left of its travel is rescaled to 0..1, so that slow walking is possible.
- A trigger sleeps until it has moved from where it was when it was plugged in: some report -1.0 there, some the middle.
- A key is known by what it writes, so that W is where the player reads W; one that writes no Latin letter (on a Greek or
  Russian keyboard) is known by its place.
- Losing the window's focus lets go of everything: the key-up would go to another window and the key would stick.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import Any

import pygame
from pygame._sdl2 import controller

DEAD_ZONE = 0.18
"""Radius of a stick's rest, as a part of its travel."""
TRIGGER_DOWN, TRIGGER_UP = 0.5, 0.35
"""A trigger is pressed above the first and let go below the second, as a part of its travel."""
TRIGGER_WAKE = 0.1
"""A trigger that moved this far from where it was plugged in is awake, as a part of its travel."""
STICK_DOWN, STICK_UP = 0.6, 0.4
"""A stick pushed past the first counts as a direction key until it is back below the second."""
TAKE_OVER = 0.5
"""A stick that is pushed so far, of 0 to 1, takes over from another device: a worn one that never rests does not."""
POINTER_WAKE_PX = 3.0
"""The mouse is in use once it moved this far, px: a shaking table does not change the prompts."""

BUTTONS = (
    "a", "b", "x", "y", "back", "guide", "start", "ls", "rs", "lb", "rb",
    "dpad-up", "dpad-down", "dpad-left", "dpad-right",
)  # fmt: skip
"""SDL's order of controller buttons."""
PLAIN_BUTTONS = ("a", "b", "x", "y", "lb", "rb", "back", "start", "guide", "ls", "rs")
"""The usual order on a joystick that SDL has no mapping for."""
MOUSE_BUTTONS = {1: "left", 2: "middle", 3: "right", 6: "back", 7: "forward"}
AXES = ("left-x", "left-y", "right-x", "right-y", "lt", "rt")
"""SDL's order of controller axes; the last two are triggers."""
PLAIN_AXES = ("left-x", "left-y", "lt", "right-x", "right-y", "rt")
"""The usual order on a joystick with six axes and no mapping."""
TRIGGERS = ("lt", "rt")


class Device(StrEnum):
    """Which device was used last; prompts follow it."""

    KEYBOARD = "key"
    MOUSE = "mouse"
    PAD = "pad"


@dataclass(frozen=True, slots=True)
class Edge:
    """A source went down or came up. ``owner`` is the pad's instance id, -1 for keyboard and mouse."""

    source: str
    down: bool
    owner: int = -1


@dataclass(slots=True)
class Trigger:
    """One trigger's travel, 0 to 1."""

    first: float | None = None
    awake: bool = False
    down: bool = False

    def move(self, travel: float) -> bool:
        """It is at ``travel`` now. Returns whether it counts as pressed."""
        if self.first is None:
            self.first = travel
        if not self.awake and abs(travel - self.first) > TRIGGER_WAKE:
            self.awake = True
        if self.awake:
            self.down = travel > (TRIGGER_UP if self.down else TRIGGER_DOWN)
        return self.down


@dataclass(slots=True)
class Pad:
    """A gamepad that is plugged in. ``axes`` hold -1 to 1 as the device says, before dead zones."""

    instance: int
    name: str
    handle: Any
    mapped: bool
    axes: dict[str, float] = field(default_factory=dict)
    triggers: dict[str, Trigger] = field(default_factory=lambda: {name: Trigger() for name in TRIGGERS})
    hat: tuple[int, int] = (0, 0)

    def stick(self, side: str) -> tuple[float, float]:
        """ "left" or "right", each part -1 to 1, length at most 1, right and down positive."""
        return dead_zone(self.axes.get(f"{side}-x", 0.0), self.axes.get(f"{side}-y", 0.0))


def dead_zone(x: float, y: float, radius: float = DEAD_ZONE) -> tuple[float, float]:
    """A stick's place with a radial dead zone; the rest of the travel is rescaled to lengths of 0 to 1."""
    length = math.hypot(x, y)
    if length <= radius:
        return 0.0, 0.0
    scaled = min(1.0, (length - radius) / (1.0 - radius))
    return x / length * scaled, y / length * scaled


@cache
def key_names() -> Mapping[int, str]:
    """What each key is called in sources, by its keycode: "w", "return", "kp_enter"."""
    names: dict[int, str] = {}
    for constant in sorted(dir(pygame)):
        if constant.startswith("K_") and constant != "K_UNKNOWN":
            names.setdefault(getattr(pygame, constant), constant[2:].lower())
    return names


@cache
def _places() -> Mapping[int, str]:
    """What a key of each place on the keyboard writes on a Latin one, by its scancode."""
    places: dict[int, str] = {}
    for constant in sorted(dir(pygame)):
        if (
            constant.startswith("KSCAN_")
            and constant != "KSCAN_UNKNOWN"
            and hasattr(pygame, f"K_{_letter(constant[6:])}")
        ):
            places.setdefault(getattr(pygame, constant), _letter(constant[6:]).lower())
    return places


def _letter(name: str) -> str:
    """Keys of letters have small names in pygame, their places large ones."""
    return name.lower() if len(name) == 1 else name


class Devices:
    """All devices. Give :meth:`handle` every pygame event; take what happened from :meth:`drain` once a frame.

    ``last``      the device that was used last.
    ``pad``       the pad in use, or None.
    ``pointer``   the mouse, px of the 640 x 360 picture.
    ``pads``      every pad that is plugged in, by instance id.
    ``focused``   the window has the keyboard.
    ``origin``    where the picture lies in the window's own coordinates, px; set by whoever owns the window.
    """

    def __init__(self) -> None:
        self.last = Device.KEYBOARD
        self.pad: Pad | None = None
        self.pads: dict[int, Pad] = {}
        self.pointer: tuple[float, float] = (0.0, 0.0)
        self.focused = True
        self.origin: tuple[int, int] = (0, 0)
        self._names = key_names()
        self._places = _places()
        self._held: set[tuple[int, str]] = set()
        self._edges: list[Edge] = []
        self._lost: str | None = None
        self._moved = 0.0
        self._wheel = 0
        self._mouse = False

    def start(self) -> None:
        """Open the joystick subsystem; pads that are plugged in announce themselves as events."""
        pygame.joystick.init()
        controller.init()
        if pygame.display.get_init():
            pygame.key.stop_text_input()  # nobody writes here, and an input method would swallow keys

    def stop(self) -> None:
        """Close every pad and the joystick subsystem."""
        self.pads.clear()
        self.pad = None
        controller.quit()
        pygame.joystick.quit()

    # -- asked once a frame -----------------------------------------------------------------------

    def drain(self) -> list[Edge]:
        """The edges since the last call, in the order in which they came."""
        edges, self._edges = self._edges, []
        return edges

    def wheel(self) -> int:
        """Notches since the last call, up is positive."""
        notches, self._wheel = self._wheel, 0
        return notches

    def mouse_used(self) -> bool:
        """The mouse was moved or pressed since the last call."""
        used, self._mouse = self._mouse, False
        return used

    def lost_pad(self) -> str | None:
        """The name of the pad that vanished while it was in use, once."""
        lost, self._lost = self._lost, None
        return lost

    def held(self, source: str) -> bool:
        """The source is down on some device."""
        return any(name == source for _, name in self._held)

    def stick(self, side: str) -> tuple[float, float]:
        """A stick of the pad in use, see :meth:`Pad.stick`; at rest with no pad."""
        return self.pad.stick(side) if self.pad and self.focused else (0.0, 0.0)

    def rumble(self, deep: float, fine: float, ms: int) -> bool:
        """Let the motors of the pad in use run, each 0 to 1, for ``ms``. False where no pad is in use, or it has none."""
        if self.pad is None or self.last is not Device.PAD or not self.focused:
            return False
        try:
            return bool(self.pad.handle.rumble(min(1.0, max(0.0, deep)), min(1.0, max(0.0, fine)), ms))
        except pygame.error:
            return False  # it has just been pulled out

    # -- events -----------------------------------------------------------------------------------

    def handle(self, event: pygame.Event) -> None:
        """Take note of one pygame event. Unknown ones do nothing."""
        kind = event.type
        if kind in (pygame.KEYDOWN, pygame.KEYUP):
            # a key of a keyboard that writes no Latin letters is known by its place
            name = self._names.get(event.key) or self._places.get(getattr(event, "scancode", 0))
            if name is not None:
                self._edge(f"key/{name}", kind == pygame.KEYDOWN, Device.KEYBOARD)
        elif kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            button = MOUSE_BUTTONS.get(event.button)
            if button is not None and not getattr(event, "touch", False):
                self._point(event.pos)
                self._edge(f"mouse/{button}", kind == pygame.MOUSEBUTTONDOWN, Device.MOUSE)
        elif kind == pygame.MOUSEMOTION:
            self._point(event.pos)
            self._moved += math.hypot(*event.rel)
            if self._moved >= POINTER_WAKE_PX:
                self._use(Device.MOUSE)
        elif kind == pygame.MOUSEWHEEL:
            self._wheel += event.y
        elif kind == pygame.WINDOWFOCUSLOST:
            self.focused = False
            self.release_all()
        elif kind == pygame.WINDOWFOCUSGAINED:
            self.focused = True
        else:
            self._pad_event(kind, event)

    def release_all(self) -> None:
        """Let go of everything that is held."""
        for owner, source in sorted(self._held):
            self._edges.append(Edge(source, False, owner))
        self._held.clear()
        for pad in self.pads.values():
            pad.axes.clear()

    def _point(self, at: tuple[float, float]) -> None:
        self.pointer = (at[0] - self.origin[0], at[1] - self.origin[1])

    def _pad_event(self, kind: int, event: pygame.Event) -> None:
        if kind == pygame.JOYDEVICEADDED:
            self._plug(event.device_index)
            return
        pad = self.pads.get(getattr(event, "instance_id", -1))
        if pad is None:
            return
        if kind == pygame.JOYDEVICEREMOVED:
            self._unplug(pad)
        elif pad.mapped:
            if kind in (pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP):
                self._button(pad, BUTTONS, event.button, kind == pygame.CONTROLLERBUTTONDOWN)
            elif kind == pygame.CONTROLLERAXISMOTION and event.axis < len(AXES):
                self._axis(pad, AXES[event.axis], event.value / 32767.0, full=False)
        elif kind in (pygame.JOYBUTTONDOWN, pygame.JOYBUTTONUP):
            self._button(pad, PLAIN_BUTTONS, event.button, kind == pygame.JOYBUTTONDOWN)
        elif kind == pygame.JOYAXISMOTION:
            names = PLAIN_AXES if pad.handle.get_numaxes() >= 6 else AXES[:4]
            if event.axis < len(names):
                self._axis(pad, names[event.axis], event.value, full=True)
        elif kind == pygame.JOYHATMOTION and event.hat == 0:
            self._hat(pad, event.value)

    def _plug(self, index: int) -> None:
        try:
            mapped = controller.is_controller(index)
            handle: Any = controller.Controller(index) if mapped else pygame.joystick.Joystick(index)
            stick = handle.as_joystick() if mapped else handle
        except pygame.error:
            return  # gone again before it could be opened
        pad = Pad(stick.get_instance_id(), str(handle.name if mapped else handle.get_name()), handle, mapped)
        self.pads[pad.instance] = pad
        for number, name in enumerate(AXES if mapped else ()):
            if name in TRIGGERS:
                pad.triggers[name].move(handle.get_axis(number) / 32767.0)
        if not mapped and handle.get_numaxes() >= 6:
            for name in TRIGGERS:
                pad.triggers[name].move((handle.get_axis(PLAIN_AXES.index(name)) + 1.0) / 2.0)

    def _unplug(self, pad: Pad) -> None:
        for owner, source in sorted(self._held):
            if owner == pad.instance:
                self._edges.append(Edge(source, False, owner))
        self._held = {key for key in self._held if key[0] != pad.instance}
        del self.pads[pad.instance]
        if self.pad is pad:
            self.pad = None
            if self.last is Device.PAD:
                self._lost = pad.name

    def _button(self, pad: Pad, names: tuple[str, ...], number: int, down: bool) -> None:
        if number < len(names):
            self._edge(f"pad/{names[number]}", down, Device.PAD, pad)

    def _axis(self, pad: Pad, name: str, value: float, *, full: bool) -> None:
        if name in TRIGGERS:
            down = pad.triggers[name].move((value + 1.0) / 2.0 if full else value)
            self._level(f"pad/{name}", down, pad)
            return
        pad.axes[name] = max(-1.0, min(1.0, value))
        side = name.split("-")[0]
        x, y = pad.stick(side)
        in_use = self.pad is pad and self.last is Device.PAD
        if (x, y) != (0.0, 0.0) and (in_use or math.hypot(x, y) >= TAKE_OVER):
            self._use(Device.PAD, pad)
        elif self.pad is None:
            self.pad = pad
        for direction, amount in (("left", -x), ("right", x), ("up", -y), ("down", y)):
            source = f"pad/{side}-stick-{direction}"
            limit = STICK_UP if (pad.instance, source) in self._held else STICK_DOWN
            self._level(source, amount > limit, pad)

    def _hat(self, pad: Pad, value: tuple[int, int]) -> None:
        pad.hat = value
        x, y = value
        for direction, down in (("left", x < 0), ("right", x > 0), ("up", y > 0), ("down", y < 0)):
            self._level(f"pad/dpad-{direction}", down, pad)

    def _level(self, source: str, down: bool, pad: Pad) -> None:
        if down != ((pad.instance, source) in self._held):
            self._edge(source, down, Device.PAD, pad)

    def _edge(self, source: str, down: bool, device: Device, pad: Pad | None = None) -> None:
        key = (pad.instance if pad else -1, source)
        if down == (key in self._held):
            return
        if down:
            self._held.add(key)
            self._use(device, pad)
        else:
            self._held.discard(key)
        self._edges.append(Edge(source, down, key[0]))

    def _use(self, device: Device, pad: Pad | None = None) -> None:
        self.last = device
        self._moved = 0.0
        self._mouse = self._mouse or device is Device.MOUSE
        if pad is not None:
            self.pad = pad
