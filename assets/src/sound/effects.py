"""From recipe to file: each variant is made from a seed that its name gives, levelled, written, and
measured again."""

from __future__ import annotations

import json
import zlib
from pathlib import Path
from typing import Any

import numpy as np

from . import ogg
from .catalogue import ENTRIES, Entry
from .dsp import Wave, high
from .loudness import EFFECT_LUFS, level, peak_db, set_level

_RUMBLE_HZ = 28.0
_SPREAD = 1.0
"""Variants of one sound differ in loudness by no more LU."""

_LOUDEST_DB = -1.05
"""No decoded file may reach higher."""
TURNS = 12
"""A sound that is too high once decoded is turned down so often at most: each time it is coded anew, and a little otherwise."""


def file_name(name: str, variant: int) -> str:
    """``NAME.ogg``, then ``NAME-2.ogg`` and so on."""
    return f"{name}.ogg" if variant == 0 else f"{name}-{variant + 1}.ogg"


def make(entry: Entry, variant: int) -> Wave:
    """The levelled samples of one variant."""
    rng = np.random.default_rng(zlib.crc32(f"{entry.name}/{variant}".encode()))
    raw = entry.recipe(rng, variant)
    if entry.loop:
        n = len(raw)
        raw = high(np.concatenate((raw, raw, raw)), _RUMBLE_HZ)[n : 2 * n]
    else:
        raw = high(raw, _RUMBLE_HZ)
    return set_level(raw, EFFECT_LUFS, loop=entry.loop)


def make_all(entry: Entry) -> list[Wave]:
    """All variants, none more than ``_SPREAD`` LU louder than the quietest."""
    sounds = [make(entry, variant) for variant in range(entry.variants)]
    levels = [level(sound) for sound in sounds]
    top = min(levels) + _SPREAD
    return [x * 10 ** (min(0.0, top - loud) / 20) for x, loud in zip(sounds, levels, strict=True)]


def save(path: Path, x: Wave, loop: bool) -> None:
    """Write, decode, and turn down by the overshoot if the decoded peak is too high."""
    for _ in range(TURNS):
        ogg.write(path, x, (0, len(x)) if loop else None)
        over = peak_db(ogg.read(path)) - _LOUDEST_DB
        if over <= 0:
            return
        x = x * 10 ** (-(over + 0.05) / 20)


def build_effects(folder: Path, only: str = "") -> None:
    """Write all effects and ``sounds.json`` into ``folder``; ``only`` limits the files to names that start
    with it."""
    folder.mkdir(parents=True, exist_ok=True)
    listing: dict[str, dict[str, Any]] = {}
    for entry in ENTRIES:
        files = [file_name(entry.name, variant) for variant in range(entry.variants)]
        if entry.name.startswith(only):
            for name, sound in zip(files, make_all(entry), strict=True):
                save(folder / name, sound, entry.loop)
        listing[entry.name] = {
            "files": files,
            "caption": entry.caption,
            "gain": entry.gain,
            "cooldown_ticks": entry.cooldown,
            "loop": entry.loop,
        }
    wanted = {name for row in listing.values() for name in row["files"]}
    for stale in sorted(folder.glob("*.ogg")):
        if stale.name not in wanted:
            stale.unlink()
    (folder / "sounds.json").write_text(json.dumps(listing, indent=1, sort_keys=True) + "\n", encoding="utf-8")
