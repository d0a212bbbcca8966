"""How loud: measured as people hear it (ITU-R BS.1770-4, by pyloudnorm) and set by one gain and a ceiling."""

from __future__ import annotations

import numpy as np
import pyloudnorm
from scipy.ndimage import maximum_filter1d, uniform_filter1d

from .dsp import RATE, Wave, drive, frames

MUSIC_LUFS = -18.0
EFFECT_LUFS = -14.0
CEILING_DB = -1.6
"""Highest peak before encoding, in dBFS; Vorbis may add a little on top, and -1 must hold after it."""

_SOFT_DB = 3.0
"""A sound that stands further than this over the ceiling is bent softly before it is held."""

_BLOCK = 0.4
"""Seconds of one loudness block. A shorter sound is repeated until it fills a few."""


def level(x: Wave) -> float:
    """Loudness in LUFS. A sound under a second is measured as if it were repeated without a pause."""
    sound = x if x.ndim == 2 else x[:, None]
    if len(sound) < frames(1.0):
        sound = np.tile(sound, (int(np.ceil(frames(1.2) / len(sound))), 1))
    return float(pyloudnorm.Meter(RATE, block_size=_BLOCK).integrated_loudness(sound))


def peak_db(x: Wave) -> float:
    """The highest sample, in dBFS."""
    return float(20 * np.log10(np.max(np.abs(x)) + 1e-12))


def limit(x: Wave, ceiling_db: float = CEILING_DB, loop: bool = False) -> Wave:
    """Hold peaks under the ceiling: the gain dips smoothly from 5 ms before a peak to 60 ms after it."""
    ceiling = 10 ** (ceiling_db / 20)
    size = np.abs(x) if x.ndim == 1 else np.max(np.abs(x), axis=1)
    mode = "wrap" if loop else "nearest"
    around = maximum_filter1d(size, frames(0.010), mode=mode)
    wanted = np.minimum(1.0, ceiling / np.maximum(around, 1e-9))
    held = -maximum_filter1d(-wanted, frames(0.004), mode=mode)
    gain = np.minimum(uniform_filter1d(held, frames(0.004), mode=mode), 1.0)
    slow = np.minimum(gain, uniform_filter1d(gain, frames(0.060), mode=mode))
    out = x * (slow if x.ndim == 1 else slow[:, None])
    return np.asarray(np.clip(out, -ceiling, ceiling))


def set_level(x: Wave, lufs: float, loop: bool = False, squeeze_db: float = 9.0) -> Wave:
    """The sound at ``lufs``, peaks under the ceiling. Spiky sounds may lose up to ``squeeze_db`` of their
    peaks and then stay quieter than asked rather than be flattened."""
    out = x * 10 ** ((lufs - level(x)) / 20)
    over = peak_db(out) - CEILING_DB
    if over > squeeze_db:
        out = out * 10 ** ((squeeze_db - over) / 20)
    if over > _SOFT_DB:
        ceiling = 10 ** (CEILING_DB / 20)
        out = ceiling * drive(out / ceiling / 10 ** ((over - _SOFT_DB) / 40), 1.0 + (over - _SOFT_DB) / 6)
    out = limit(out, loop=loop)
    short = lufs - level(out)
    if 0.1 < short < 3.0 and over <= squeeze_db:
        out = limit(out * 10 ** (short / 20), loop=loop)
    return np.asarray(out * 10 ** (min(0.0, lufs - level(out)) / 20))
