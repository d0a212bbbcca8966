"""From parts to a piece: each stem is levelled, folded into a circle, sent to room and echo, ducked and summed.

A loop has no beginning: what rings over the end is laid over the start (``fold``), and rooms, echoes and filters are
computed round the circle. So the last sample leads to the first as any sample to the next.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from .dsp import RATE, Wave, frames, impulse
from .loudness import level, set_level

TAIL = 6.0
"""Seconds that a stem may ring over the end."""

_AIR_HZ, _AIR_DB = 3_800.0, 4.0
_WEIGHT_HZ, _WEIGHT_DB = 85.0, -2.5


@dataclass
class Stem:
    """One part of the mix. ``lufs`` is where it stands; ``hall`` and ``echo`` how much of it (linear) goes there; ``duck``
    how far the kick presses it down (0 to 1); ``cut`` removes below and ``top`` above so many Hz."""

    wave: Wave
    lufs: float
    hall: float = 0.2
    echo: float = 0.0
    duck: float = 0.0
    cut: float = 0.0
    top: float = 0.0
    fades: list[tuple[float, float]] = field(default_factory=list)


def fold(x: Wave, n: int) -> Wave:
    """The first ``n`` frames with everything after them laid over them again."""
    out = np.zeros((n, x.shape[1]))
    out[: len(x)] = x[:n]
    for start in range(n, len(x), n):
        piece = x[start : start + n]
        out[: len(piece)] += piece
    return out


def shape(x: Wave, cut: float, top: float) -> Wave:
    """High-pass at ``cut`` and low-pass at ``top`` Hz, second order, round the circle. 0 leaves that side open."""
    spectrum = np.fft.rfft(x, axis=0)
    hz = np.fft.rfftfreq(len(x), 1 / RATE)
    gain = np.ones(len(hz))
    if cut:
        gain *= 1 / np.sqrt(1 + (cut / np.maximum(hz, 1e-3)) ** 4)
    if top:
        gain *= 1 / np.sqrt(1 + (hz / top) ** 4)
    return np.asarray(np.fft.irfft(spectrum * gain[:, None], len(x), axis=0))


def around(x: Wave, answer: Wave) -> Wave:
    """The room ``answer`` (n, 2) applied round the circle."""
    n = len(x)
    return np.asarray(np.fft.irfft(np.fft.rfft(x, axis=0) * np.fft.rfft(answer, n, axis=0), n, axis=0))


def echoes(x: Wave, seconds: float, feedback: float = 0.45, times: int = 5) -> Wave:
    """Repeats that jump from ear to ear, each duller, round the circle."""
    out = np.zeros_like(x)
    copy = shape(x, 250, 4500)
    for k in range(1, times + 1):
        copy = shape(copy[:, ::-1] * feedback, 0, 3800)
        out += np.roll(copy, frames(seconds) * k, axis=0)
    return out / feedback


def pump(hits: list[float], n: int, release: float = 0.22) -> Wave:
    """1 between strokes (seconds), 0 at them, back within ``release`` seconds."""
    out = np.ones(n)
    size = frames(release * 1.6)
    dip = 1 - np.exp(-3.5 * np.arange(size) / frames(release))
    dip[: frames(0.006)] = np.linspace(1, 0, frames(0.006)) * (1 - dip[frames(0.006)]) + dip[frames(0.006)]
    for hit in hits:
        at = (np.arange(size) + frames(hit)) % n
        out[at] = np.minimum(out[at], dip)
    return out


def mix(stems: list[Stem], n: int, lufs: float, kicks: list[float] | None = None, hall: float = 1.1, seed: int = 5) -> Wave:
    """All stems as one loop of ``n`` frames at ``lufs``. ``kicks`` (seconds) duck; ``hall`` is how long the room
    rings, seconds."""
    total = np.zeros((n, 2))
    wet = np.zeros((n, 2))
    delayed = np.zeros((n, 2))
    press = pump(kicks or [], n)
    for stem in stems:
        wave = fold(stem.wave, n)
        if stem.cut or stem.top:
            wave = shape(wave, stem.cut, stem.top)
        if stem.fades:
            at, value = zip(*stem.fades, strict=True)
            wave = wave * np.interp(np.arange(n) / RATE, at, value)[:, None]
        loud = level(wave)
        if not np.isfinite(loud):
            continue
        wave = wave * 10 ** ((stem.lufs - loud) / 20)
        if stem.duck:
            wave = wave * (1 - stem.duck * (1 - press))[:, None]
        total += wave
        wet += wave * stem.hall
        delayed += wave * stem.echo
    if np.any(delayed):
        repeats = echoes(delayed, 0.6)
        total += repeats
        wet += repeats * 0.4
    total += shape(around(wet, impulse(hall * 4, hall * 0.42, seed, 6500)), 180, 0) * 1.4
    return master(total, lufs)


def polish(x: Wave) -> Wave:
    """Two broad shelves, round the circle: air above ``_AIR_HZ``, a little less weight below ``_WEIGHT_HZ``."""
    spectrum = np.fft.rfft(x, axis=0)
    hz = np.fft.rfftfreq(len(x), 1 / RATE)
    up = 1 / (1 + (_AIR_HZ / np.maximum(hz, 1.0)) ** 2)
    down = 1 / (1 + (hz / _WEIGHT_HZ) ** 2)
    gain = 10 ** ((_AIR_DB * up + _WEIGHT_DB * down) / 20)
    return np.asarray(np.fft.irfft(spectrum * gain[:, None], len(x), axis=0))


def master(x: Wave, lufs: float) -> Wave:
    """A gentle glue: rumble out, a slow compressor of 2 to 1 above the mean, the wanted loudness, a ceiling."""
    x = polish(shape(x, 32, 17_000))
    power = np.mean(x**2, axis=1)
    window = np.exp(-0.5 * (np.minimum(np.arange(len(x)), len(x) - np.arange(len(x))) / frames(0.12)) ** 2)
    smooth = np.fft.irfft(np.fft.rfft(power) * np.fft.rfft(window / window.sum()), len(x))
    loud = 10 * np.log10(np.maximum(smooth, 1e-9))
    gain = 10 ** (-np.maximum(0.0, loud - (10 * np.log10(np.mean(power)) + 1.0)) * 0.5 / 20)
    return set_level(x * gain[:, None], lufs, loop=True)
