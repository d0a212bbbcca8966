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
_ONE_HZ = 130.0
"""Below this both ears hear the same."""
_ARC_DB = 2.5
_COME_IN, _LET_GO = 0.02, 0.35
"""How long a stem takes to enter and to leave where its arc says so, s."""


@dataclass
class Stem:
    """One part of the mix. ``lufs`` is where it stands; ``hall`` and ``echo`` how much of it (linear) goes there; ``duck``
    how far the kick presses it down (0 to 1); ``cut`` removes below and ``top`` above so many Hz. ``arc`` is its way
    through the piece, a sign for each equal part of it: 9 is full, each less is 2.5 dB fainter, a point is silence.
    ``chorus`` 0 to 1 is how much it is widened by copies that drift."""

    wave: Wave
    lufs: float
    hall: float = 0.2
    echo: float = 0.0
    duck: float = 0.0
    cut: float = 0.0
    top: float = 0.0
    fades: list[tuple[float, float]] = field(default_factory=list)
    arc: str = ""
    chorus: float = 0.0


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


def along(arc: str, n: int) -> Wave:
    """The loudness that an arc asks for, a frame each, round the circle: in at once, out within ``_LET_GO`` seconds."""
    steps = [0.0 if sign == "." else 10 ** (-(9 - int(sign)) * _ARC_DB / 20) for sign in arc]
    edges = [round(k * n / len(arc)) for k in range(len(arc) + 1)]
    out = np.repeat(steps, np.diff(edges))
    for k, now in enumerate(steps):
        before = steps[k - 1]
        size = frames(_LET_GO if now < before else _COME_IN)
        if now == before:
            continue
        ramp = np.sin(np.linspace(0, np.pi / 2, size)) ** 2
        if now < before:
            out[edges[k] : edges[k] + size] = before + (now - before) * ramp
        else:
            out[(np.arange(size) + edges[k] - size) % n] = before + (now - before) * ramp
    return np.asarray(out)


def chorus(x: Wave, depth: float) -> Wave:
    """The sound with two copies that drift a few thousandths of a second about it, one an ear, round the circle."""
    n = len(x)
    at = np.arange(n)
    out = np.array(x)
    for ear, rate in ((0, 0.61), (1, 0.83)):
        turn = 2 * np.pi * round(rate * n / RATE) / n
        late = at - RATE * (0.0085 + 0.0028 * np.sin(turn * at + 1.7 * ear))
        below = np.floor(late).astype(np.int64)
        part = late - below
        other = x[:, 1 - ear]
        out[:, ear] += depth * (other[below % n] * (1 - part) + other[(below + 1) % n] * part)
    return out / np.sqrt(1 + depth**2)


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


def mix(
    stems: list[Stem], n: int, lufs: float, kicks: list[float] | None = None, hall: float = 1.1, seed: int = 5
) -> Wave:
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
        if stem.chorus:
            wave = chorus(wave, stem.chorus)
        if stem.arc:
            wave = wave * along(stem.arc, n)[:, None]
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


def deep_in_the_middle(x: Wave) -> Wave:
    """What differs between the ears loses its depth, for bass that differs is mud, and gone on one loudspeaker."""
    middle, side = x.mean(axis=1), (x[:, 0] - x[:, 1]) / 2
    side = shape(side[:, None], _ONE_HZ, 0)[:, 0]
    return np.stack((middle + side, middle - side), axis=1)


def master(x: Wave, lufs: float) -> Wave:
    """A gentle glue: rumble out, a slow compressor of 2 to 1 above the mean, the wanted loudness, a ceiling."""
    x = deep_in_the_middle(polish(shape(x, 32, 17_000)))
    power = np.mean(x**2, axis=1)
    window = np.exp(-0.5 * (np.minimum(np.arange(len(x)), len(x) - np.arange(len(x))) / frames(0.12)) ** 2)
    smooth = np.fft.irfft(np.fft.rfft(power) * np.fft.rfft(window / window.sum()), len(x))
    loud = 10 * np.log10(np.maximum(smooth, 1e-9))
    gain = 10 ** (-np.maximum(0.0, loud - (10 * np.log10(np.mean(power)) + 1.0)) * 0.5 / 20)
    return set_level(x * gain[:, None], lufs, loop=True)
