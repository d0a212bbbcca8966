"""All music: what is made, and how it is written to files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from . import core, ogg, quiet
from .dsp import Wave
from .loudness import peak_db

_LOUDEST_DB = -1.02
"""No decoded file may reach higher."""

Piece = tuple[str, Wave, tuple[int, int] | None]


def _core() -> list[Piece]:
    return [(f"core-{state}", wave, (0, len(wave))) for state, wave in core.states().items()]


def _loop(name: str, make: Callable[[], tuple[Wave, tuple[int, int]]]) -> list[Piece]:
    return [(name, *make())]


PIECES: dict[str, Callable[[], list[Piece]]] = {
    "core": _core,
    "title": lambda: _loop("title", quiet.title),
    "resolve": lambda: _loop("resolve", quiet.resolve),
    "dawn-hint": lambda: _loop("dawn-hint", quiet.dawn_hint),
    "new-dawn": lambda: [("new-dawn", quiet.new_dawn(), None)],
}


def build_music(folder: Path, only: str = "") -> None:
    """Write into ``folder`` all music, or the pieces whose names start with ``only``."""
    for key, make in PIECES.items():
        for name, wave, loop in make() if key.startswith(only) else ():
            path = folder / f"{name}.ogg"
            for _ in range(4):
                ogg.write(path, wave, loop)
                over = peak_db(ogg.read(path)) - _LOUDEST_DB
                if over <= 0:
                    break
                wave = wave * 10 ** (-(over + 0.03) / 20)
