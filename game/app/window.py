"""The window: 640 x 360 px scaled by whole numbers, letterboxed, full screen on request."""

from __future__ import annotations

import os
import sys
import warnings

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
    """The one window. Raises ``FaultError`` where none can be opened."""

    def __init__(self) -> None:
        if display_missing():
            raise FaultError(NO_DISPLAY)
        try:
            pygame.display.init()
            pygame.display.set_caption(TITLE)
            pygame.display.set_icon(icon())
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


def icon() -> pygame.Surface:
    """The window's icon, 32 x 32 px: a swarm's ring of mint round a magenta core."""
    picture = pygame.Surface((32, 32), pygame.SRCALPHA)
    pygame.draw.rect(picture, (20, 18, 43), (0, 0, 32, 32), border_radius=6)
    pygame.draw.circle(picture, (31, 145, 139), (16, 16), 12, 2)
    for x, y in ((16, 3), (25, 7), (29, 16), (25, 25), (16, 28), (7, 25), (3, 16), (7, 7)):
        pygame.draw.rect(picture, (143, 242, 201), (x - 1, y - 1, 3, 3))
    pygame.draw.circle(picture, (156, 26, 128), (16, 16), 6)
    pygame.draw.circle(picture, (255, 120, 192), (15, 14), 3)
    return picture
