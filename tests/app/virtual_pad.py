"""A gamepad with no hardware: SDL's virtual joystick, in the very SDL that pygame loaded.

Values apply at the next event pump. A virtual joystick of the type "game controller" needs no mapping.
"""

from __future__ import annotations

import ctypes
import glob
from pathlib import Path
from typing import Any

import pygame

GAME_CONTROLLER = 1
AXES = ("left-x", "left-y", "right-x", "right-y", "lt", "rt")
BUTTONS = (
    "a", "b", "x", "y", "back", "guide", "start", "ls", "rs", "lb", "rb",
    "dpad-up", "dpad-down", "dpad-left", "dpad-right",
)  # fmt: skip


class _Description(ctypes.Structure):
    """SDL_VirtualJoystickDesc, version 1."""

    _fields_ = (
        ("version", ctypes.c_uint16),
        ("type", ctypes.c_uint16),
        ("naxes", ctypes.c_uint16),
        ("nbuttons", ctypes.c_uint16),
        ("nhats", ctypes.c_uint16),
        ("vendor_id", ctypes.c_uint16),
        ("product_id", ctypes.c_uint16),
        ("padding", ctypes.c_uint16),
        ("button_mask", ctypes.c_uint32),
        ("axis_mask", ctypes.c_uint32),
        ("name", ctypes.c_char_p),
        ("userdata", ctypes.c_void_p),
        *((name, ctypes.c_void_p) for name in ("update", "player", "rumble", "triggers", "led", "effect")),
    )


def the_sdl() -> Any:
    """The SDL library that pygame uses in this process, or None where there is no virtual joystick in it."""
    paths: list[str] = []
    maps = Path("/proc/self/maps")
    if maps.exists():
        lines = [line.split(maxsplit=5) for line in maps.read_text().splitlines()]
        paths = [line[5] for line in lines if len(line) == 6 and "libSDL2-2" in line[5]]
    package = Path(pygame.__file__).parent
    for pattern in ("../pygame_ce.libs/libSDL2-2*", ".dylibs/libSDL2*", "SDL2.dll"):
        paths += glob.glob(str(package / pattern))
    for path in paths:
        library = ctypes.CDLL(path)
        if hasattr(library, "SDL_JoystickAttachVirtualEx"):
            library.SDL_JoystickFromInstanceID.restype = ctypes.c_void_p
            library.SDL_JoystickSetVirtualAxis.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.c_int16)
            library.SDL_JoystickSetVirtualButton.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.c_uint8)
            library.SDL_JoystickSetVirtualHat.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.c_uint8)
            return library
    return None


class VirtualPad:
    """A pad that is plugged in. Whoever reads it must have opened it before values can be set."""

    def __init__(self, *, controller: bool = True, hats: int = 0) -> None:
        self._sdl = the_sdl()
        self._name = b"Test Pad"
        self._description = _Description(
            version=1,
            type=GAME_CONTROLLER if controller else 0,
            naxes=6,
            nbuttons=15,
            nhats=hats,
            name=self._name,
        )
        self.index = self._sdl.SDL_JoystickAttachVirtualEx(ctypes.byref(self._description))
        assert self.index >= 0, "SDL attached no virtual joystick"
        self.instance = int(self._sdl.SDL_JoystickGetDeviceInstanceID(self.index))

    def axis(self, name: str, value: float) -> None:
        """Move an axis, -1 to 1."""
        self._sdl.SDL_JoystickSetVirtualAxis(self._open(), AXES.index(name), round(value * 32767))

    def button(self, name: str, down: bool) -> None:
        """Press or let go of a button."""
        self._sdl.SDL_JoystickSetVirtualButton(self._open(), BUTTONS.index(name), int(down))

    def raw_axis(self, number: int, value: float) -> None:
        """Move an axis by its number."""
        self._sdl.SDL_JoystickSetVirtualAxis(self._open(), number, round(value * 32767))

    def hat(self, value: int) -> None:
        """Press the hat: 1 up, 2 right, 4 down, 8 left."""
        self._sdl.SDL_JoystickSetVirtualHat(self._open(), 0, value)

    def unplug(self) -> None:
        """Pull it out."""
        for index in range(pygame.joystick.get_count()):
            if int(self._sdl.SDL_JoystickGetDeviceInstanceID(index)) == self.instance:
                self._sdl.SDL_JoystickDetachVirtual(index)
                return

    def _open(self) -> int:
        handle = self._sdl.SDL_JoystickFromInstanceID(self.instance)
        assert handle, "nobody has opened the virtual pad"
        return int(handle)
