"""A shell on a window without a screen, in a folder of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from tests.app.shell_driver import Driver
from tests.app.virtual_pad import VirtualPad, the_sdl


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder for settings and saves."""
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    return tmp_path / "home"


@pytest.fixture
def game(home: Path) -> Iterator[Driver]:
    """The game at its title."""
    driver = Driver(home)
    yield driver
    driver.close()


@pytest.fixture
def pad(game: Driver) -> Iterator[VirtualPad]:
    """A gamepad, plugged in and seen by the game."""
    if the_sdl() is None:
        pytest.skip("this SDL has no virtual joystick")
    pad = VirtualPad()
    game.until(lambda: pad.instance in game.shell.devices.pads, "the pad to be seen")
    yield pad
    pad.unplug()
    pygame.event.get()
