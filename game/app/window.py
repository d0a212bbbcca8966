"""The window: 640 x 360 px scaled by whole numbers, letterboxed, full screen on request.

SDL's scaled window does the scaling, and translates the mouse. In a window it scales by whole numbers; on a full screen
it fills the screen, whatever the factor. So before the screen is filled the window gets a picture of the screen's size
divided by the largest whole number that fits, a little larger than ours: it is then scaled by just that number, and
ours stands in its middle with a dark border. Full screen itself is a toggle of the window: opening a new one as full
screen would lose its scale.
"""

from __future__ import annotations

import os
import sys
import warnings
from pathlib import Path

import pygame

from game.sim.faults import Fault, FaultError

SIZE = (640, 360)
TITLE = "New Avalon"
FLAGS = pygame.SCALED
"""Not ``RESIZABLE``: with both, pygame 2.5 frees the window's picture twice when it gets another size. The window itself
is let loose instead, see :meth:`Window._loosen`."""
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
    """The one window. ``icon`` is a picture file, 32 x 32 px. Raises ``FaultError`` where no window can be opened.

    ``surface``  the 640 x 360 px that are drawn on.
    ``origin``   where they lie in what the mouse is told in, px.
    """

    surface: pygame.Surface
    origin: tuple[int, int]

    def __init__(self, icon: Path | None = None) -> None:
        if display_missing():
            raise FaultError(NO_DISPLAY)
        self._stood: tuple[int, int] | None = None
        self._sized: tuple[int, int] | None = None
        """Where the window was before it filled the screen, and how large, px of the screen."""
        self.whole = True
        """A full screen's pixels are all of one size, at the price of a border where the screen is no multiple."""
        try:
            pygame.display.init()
            pygame.display.set_caption(TITLE)
            picture = _icon(icon) if icon is not None else None
            if picture is not None:
                pygame.display.set_icon(picture)
            self._open(SIZE)
        except pygame.error as error:
            raise FaultError(Fault("", "", f"no window could be opened: {error}", NO_DISPLAY.remedy)) from None
        rate = pygame.display.get_current_refresh_rate()
        self.frames_per_s = max(FRAMES_PER_S[0], min(FRAMES_PER_S[1], rate or FRAMES_PER_S[0]))

    @property
    def fullscreen(self) -> bool:
        """Whether it fills the screen now."""
        return bool(pygame.display.is_fullscreen())

    @property
    def size(self) -> tuple[int, int]:
        """How large the window is, px of the screen; on a full screen, how large it was before."""
        if self.fullscreen:
            return self._sized or SIZE
        width, height = pygame.display.get_window_size()
        return width, height

    def set_size(self, size: tuple[int, int]) -> None:
        """Make the window so large, px of the screen, no smaller than the picture and no larger than the screen."""
        handle, screen = _handle(), _screen()
        if handle is not None and not self.fullscreen:
            handle.size = (max(SIZE[0], min(size[0], screen[0])), max(SIZE[1], min(size[1], screen[1])))

    def set_fullscreen(self, wanted: bool) -> None:
        """Fill the screen, or be a window again. Where the screen cannot be filled the window stays."""
        if wanted == self.fullscreen:
            return
        try:
            if wanted:
                self._stood, self._sized = pygame.display.get_window_position(), self.size
                self._open(bordered(_screen()) if self.whole else SIZE)
                if not self.whole:
                    self.set_size(_screen())
                if len(pygame.display.get_desktop_sizes()) == 1:
                    # where nothing manages windows, none is moved to the corner when it fills the screen
                    pygame.display.set_window_position((0, 0))
            pygame.display.toggle_fullscreen()
            if not self.fullscreen:
                self._open(SIZE)
                if self._sized is not None:
                    self.set_size(self._sized)
                if self._stood is not None:
                    pygame.display.set_window_position(self._stood)
        except pygame.error:
            self._open(SIZE)
        self._find()

    def show(self) -> None:
        """Bring the picture to the screen."""
        pygame.display.flip()

    def close(self) -> None:
        """Close it."""
        pygame.display.quit()

    def _open(self, size: tuple[int, int]) -> None:
        """Make the window's own picture ``size`` px large."""
        now = pygame.display.get_surface()
        if now is None or now.get_size() != size:
            warnings.filterwarnings("ignore", "no fast renderer", Warning)  # slow is still fast enough for 640 x 360
            try:
                pygame.display.set_mode(size, FLAGS, vsync=int(pygame.display.get_driver() != "dummy"))
            except pygame.error:
                pygame.display.set_mode(size, FLAGS)  # no vertical sync here: the loop's own clock paces it
            self._loosen()
        self._find()

    def _loosen(self) -> None:
        """Let the player draw the window to any size: the picture is scaled by the whole number that fits."""
        handle = _handle()
        if handle is not None and pygame.display.get_driver() != "dummy":
            handle.minimum_size = SIZE
            handle.resizable = True

    def _find(self) -> None:
        """Ours in the middle of the window's picture."""
        whole = pygame.display.get_surface()
        assert whole is not None
        whole.fill((0, 0, 0))
        left, top = (whole.get_width() - SIZE[0]) // 2, (whole.get_height() - SIZE[1]) // 2
        self.origin = (left, top)
        self.surface = whole.subsurface((left, top, *SIZE))


def bordered(screen: tuple[int, int]) -> tuple[int, int]:
    """The picture that fills a screen of so many px when scaled by a whole number; at least 640 x 360 px."""
    factor = max(1, min(screen[0] // SIZE[0], screen[1] // SIZE[1]))
    return max(SIZE[0], screen[0] // factor), max(SIZE[1], screen[1] // factor)


def _screen() -> tuple[int, int]:
    sizes = pygame.display.get_desktop_sizes()
    return sizes[0] if sizes else SIZE


def _handle() -> pygame.Window | None:
    """The window as an object, or None where this pygame has no way to it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # there is no other way to the size of a scaled window
        try:
            return pygame.Window.from_display_module()
        except (AttributeError, pygame.error):
            return None


def _icon(path: Path) -> pygame.Surface | None:
    try:
        return pygame.image.load(path)
    except (OSError, pygame.error):
        return None
