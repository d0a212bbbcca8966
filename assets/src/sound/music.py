"""All music: what is made, and how it is written to files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from . import core, ogg
from .dsp import Wave
from .loudness import peak_db

_LOUDEST_DB = -1.02


def pieces(only: str) -> Iterator[tuple[str, Wave, tuple[int, int] | None]]:
    """(name, samples, loop) of every piece whose name starts with ``only``."""
    if "core".startswith(only) or only.startswith("core"):
        for state, wave in core.states().items():
            yield f"core-{state}", wave, (0, len(wave))


def build_music(folder: Path, only: str = "") -> None:
    """Write all music into ``folder``."""
    for name, wave, loop in pieces(only):
        path = folder / f"{name}.ogg"
        for _ in range(4):
            ogg.write(path, wave, loop)
            over = peak_db(ogg.read(path)) - _LOUDEST_DB
            if over <= 0:
                break
            wave = wave * 10 ** (-(over + 0.03) / 20)
