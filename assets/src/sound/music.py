"""All music: what is made, and how it is written to files. Two pieces are made at a time; each depends on itself alone, so
the bytes do not."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from importlib import import_module
from multiprocessing import get_context
from pathlib import Path

from . import core, ogg, quiet
from .dsp import Wave, frames
from .loudness import MUSIC_LUFS, peak_db
from .mixdown import mix

_LOUDEST_DB = -1.02
"""No decoded file may reach higher."""
_WORKERS = 2
STATES = ("calm", "tense", "alarm")
PLACES = ("street", "clinic", "chase", "dark", "uplink")
"""Themes in three states, each a module ``theme_NAME``."""
_ROOM_S = {"calm": 1.6, "tense": 1.3, "alarm": 1.0}
"""How long the room rings in each state."""
_SLIM = 0.3
"""Vorbis quality of the places' themes: about 95 kbit/s; there are fifteen of them."""

Loop = tuple[int, int] | None
Made = tuple[Wave, Loop]


def _core(state: str) -> Made:
    wave = core.state(state)
    return wave, (0, len(wave))


def _place(name: str, state: str) -> Made:
    theme = import_module(f".theme_{name}", __package__)
    n = frames(core.LENGTH)
    return mix(
        getattr(theme, state)(),
        n,
        MUSIC_LUFS + core.STATE_LU[state],
        theme.KICKS[state],
        _ROOM_S[state],
        50 + STATES.index(state),
    ), (0, n)


def _rest(name: str) -> Made:
    return getattr(import_module(".theme_rest", __package__), name)()  # type: ignore[no-any-return]


PIECES: dict[str, tuple[Callable[[], Made], float]] = {
    **{f"core-{state}": (partial(_core, state), ogg.QUALITY) for state in STATES},
    "title": (quiet.title, ogg.QUALITY),
    "resolve": (quiet.resolve, ogg.QUALITY),
    "dawn-hint": (quiet.dawn_hint, ogg.QUALITY),
    "new-dawn": (lambda: (quiet.new_dawn(), None), ogg.QUALITY),
    **{f"{name}-{state}": (partial(_place, name, state), _SLIM) for name in PLACES for state in STATES},
    **{name: (partial(_rest, name), _SLIM) for name in ("reef", "dawn", "credits")},
}
"""Each piece: what makes it, and the quality of its file."""


def _write(folder: Path, name: str) -> None:
    make, quality = PIECES[name]
    wave, loop = make()
    path = folder / f"{name}.ogg"
    for _ in range(4):
        ogg.write(path, wave, loop, quality)
        over = peak_db(ogg.read(path)) - _LOUDEST_DB
        if over <= 0:
            break
        wave = wave * 10 ** (-(over + 0.03) / 20)


def build_music(folder: Path, only: str = "") -> None:
    """Write into ``folder`` all music, or the pieces whose names start with ``only`` (several with commas between)."""
    names = [name for name in PIECES if name.startswith(tuple(only.split(",")))]
    with ProcessPoolExecutor(_WORKERS, mp_context=get_context("fork")) as pool:
        for _ in pool.map(partial(_write, folder), names):
            pass
