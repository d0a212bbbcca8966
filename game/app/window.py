"""The window: 640 x 360 px scaled by whole numbers, letterboxed, full screen on request."""

from __future__ import annotations

import os
import sys
import warnings
from pathlib import Path

import pygame

from game.sim.faults import Fault, FaultError

SIZE = (640, 360)
TITLE = "New Avalon"
FRAMES_PER_S = (60, 144)
"""The picture is drawn as often as the screen shows one, within these bounds."""

NO_DISPLAY = Fault(
    "", "", "no display was found, so there is no window to play in",
    "Start it in a desktop session. Without one, `new-avalon autoplay --headless` plays by itself and "
    "`new-avalon shot` draws a picture of a moment.",
)  # fmt: skip


def display_missing() -> bool:
    """There is surely no display (told by the environment, before anything is opened)."""
    if os.environ.get("SDL_VIDEODRIVER") or not sys.platform.startswith(("linux", "freebsd")):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


class Window:
    """The one window. ``icon`` is a picture file, 32 x 32 px. Raises ``FaultError`` where no window can be opened."""

    def __init__(self, icon: Path | None = None) -> None:
        if display_missing():
            raise FaultError(NO_DISPLAY)
        try:
            pygame.display.init()
            pygame.display.set_caption(TITLE)
            picture = _icon(icon) if icon is not None else None
            if picture is not None:
                pygame.display.set_icon(picture)
            self.surface = _open()
        except pygame.error as error:
            raise FaultError(Fault("", "", f"no window could be opened: {error}", NO_DISPLAY.remedy)) from None
        rate = pygame.display.get_current_refresh_rate()
        self.frames_per_s = max(FRAMES_PER_S[0], min(FRAMES_PER_S[1], rate or FRAMES_PER_S[0]))

    @property
    def fullscreen(self) -> bool:
        """Whether it fills the screen now."""
        return bool(pygame.display.is_fullscreen())

    def set_fullscreen(self, wanted: bool) -> None:
        """Fill the screen, or be a window again. A scaled window that is toggled keeps its scale and its mouse."""
        if wanted != self.fullscreen:
            try:
                pygame.display.toggle_fullscreen()
            except pygame.error:
                return  # a driver without full screen; the window stays
            self.surface = pygame.display.get_surface() or self.surface

    def show(self) -> None:
        """Bring the picture to the screen."""
        pygame.display.flip()

    def close(self) -> None:
        """Close it."""
        pygame.display.quit()


def _open() -> pygame.Surface:
    flags = pygame.SCALED | pygame.RESIZABLE
    warnings.filterwarnings("ignore", "no fast renderer", Warning)  # slow is still fast enough for 640 x 360
    if pygame.display.get_driver() != "dummy":
        try:
            return pygame.display.set_mode(SIZE, flags, vsync=1)
        except pygame.error:
            pass  # no vertical sync on this screen: the loop's own clock paces it
    return pygame.display.set_mode(SIZE, flags)


def _icon(path: Path) -> pygame.Surface | None:
    try:
        return pygame.image.load(path)
    except (OSError, pygame.error):
        return None
