"""Surfaces with and without a display: the same pixels, in the fastest form that the moment allows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any
from weakref import WeakValueDictionary

import pygame

from game.sim.faults import Fault, FaultError

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Pixels = npt.NDArray[np.floating[Any]]


def ready(surface: pygame.Surface) -> pygame.Surface:
    """The surface in the display's format where there is a display, else as it is."""
    if pygame.display.get_surface() is None:
        return surface
    return surface.convert_alpha() if surface.get_flags() & pygame.SRCALPHA else surface.convert()


def plain(width: int, height: int, colour: tuple[int, int, int] = (0, 0, 0)) -> pygame.Surface:
    """An opaque surface."""
    surface = ready(pygame.Surface((width, height), 0, 32))
    surface.fill(colour)
    return surface


def clear(width: int, height: int) -> pygame.Surface:
    """A transparent surface."""
    return ready(pygame.Surface((width, height), pygame.SRCALPHA, 32))


def load(path: Path) -> pygame.Surface:
    """A picture with its transparency. Raises ``FaultError`` when its file is damaged within."""
    try:
        picture = pygame.image.load(str(path))
    except pygame.error as error:
        remedy = "Save it again as PNG; if it is one of the game's, reinstall the game."
        raise FaultError(Fault(str(path), "", f"cannot be read as a picture ({error})", remedy)) from error
    if picture.get_bitsize() != 32 or not picture.get_flags() & pygame.SRCALPHA:
        canvas = pygame.Surface(picture.get_size(), pygame.SRCALPHA, 32)
        canvas.blit(picture, (0, 0))
        picture = canvas
    return ready(picture)


def keyed(picture: pygame.Surface, key: tuple[int, int, int] | None) -> pygame.Surface:
    """The picture with the px of one colour taken out; as it is where no colour stands for nothing."""
    if key is None:
        return picture
    cut_out = picture.copy()
    with pygame.PixelArray(cut_out) as pixels:
        pixels.replace((*key, 255), (0, 0, 0, 0))
    return cut_out


_SHARED: WeakValueDictionary[tuple[Path, int, bool], pygame.Surface] = WeakValueDictionary()
"""Pictures that somebody holds now, by file, time of writing, and whether there was a display."""


def shared(path: Path) -> pygame.Surface:
    """A picture with its transparency, one for all who ask for it: not to be drawn on. Kept as long as somebody has it."""
    key = (path.resolve(), path.stat().st_mtime_ns, pygame.display.get_surface() is not None)
    picture = _SHARED.get(key)
    if picture is None:
        picture = _SHARED[key] = load(path)
    return picture


def from_array(colours: Pixels) -> pygame.Surface:
    """An opaque surface of an array (height, width, 3), 0 to 255."""
    import numpy as np  # the title reads pictures and does not wait for it

    return ready(pygame.surfarray.make_surface(np.clip(colours, 0, 255).astype(np.uint8).swapaxes(0, 1)))


def on_black(emissive: pygame.Surface) -> pygame.Surface:
    """What shines, weighted by its alpha, on black: fit to be added to a picture."""
    canvas = plain(*emissive.get_size())
    canvas.blit(emissive, (0, 0))
    return canvas
