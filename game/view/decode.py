"""Sound files to memory, without a gap in what plays meanwhile.

SDL_mixer holds its audio lock for as long as it decodes a compressed file, so a minute of music decoded by it stops
all other sound, and every call that starts one, for tenths of a second. libsndfile (the package ``soundfile``) decodes
beside it. Where that cannot be loaded the mixer's own way is taken.
"""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import pygame

RATE_HZ = 44_100
FORMAT = -16
EARS = 2
BUFFER_FRAMES = 512
"""About 12 ms between a cue and the ear."""


def sound_of(path: Path) -> pygame.mixer.Sound:
    """The decoded sound. May run in any thread.

    Raises ``pygame.error`` or ``OSError`` when the file is missing or damaged.
    """
    if not path.is_file():
        raise FileNotFoundError("there is no such file")
    reader = library()
    if reader is None or pygame.mixer.get_init() != (RATE_HZ, FORMAT, EARS):
        return pygame.mixer.Sound(path)
    try:
        samples, rate = reader.read(str(path), dtype="int16", always_2d=True)
    except RuntimeError as error:
        raise OSError(str(error)) from error
    if rate != RATE_HZ:
        return pygame.mixer.Sound(path)
    if samples.shape[1] == 1:
        samples = samples.repeat(EARS, axis=1)
    return pygame.mixer.Sound(buffer=samples.tobytes())


def library() -> Any:
    """The package that decodes beside the mixer, or None."""
    try:
        return importlib.import_module("soundfile")
    except (ImportError, OSError):
        return None
