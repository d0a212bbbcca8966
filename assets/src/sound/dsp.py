"""The tools that every recipe uses: time, noise, envelopes, filters, rooms.

A sound is a float64 array in -1 to 1 of shape (n,) for one ear or (n, 2) for two, at ``RATE`` frames a
second. Randomness always comes from a generator that the caller seeded, so the same recipe gives the same
sound."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.signal import butter, fftconvolve, sosfilt

RATE = 44_100
"""Frames a second, of everything heard."""

Wave = NDArray[np.float64]
"""Samples, (n,) or (n, 2)."""

Rng = np.random.Generator
"""Where a recipe's chance comes from: seeded by whoever calls it."""

_WINDOW = 1024
"""Frames of one step of the moving filter; a quarter of it is the hop."""


def frames(seconds: float) -> int:
    """How many frames ``seconds`` last."""
    return round(seconds * RATE)


def clock(seconds: float) -> Wave:
    """The time in seconds of each frame, from 0."""
    return np.arange(frames(seconds)) / RATE


def midi_hz(note: float) -> float:
    """Pitch in Hz of a MIDI note number (A4 is 69 and 440 Hz)."""
    return float(440.0 * 2.0 ** ((note - 69.0) / 12.0))


def curve(seconds: float, *points: tuple[float, float]) -> Wave:
    """Straight lines through ``(seconds, value)`` points, in time order; flat before and after."""
    at, value = zip(*points, strict=True)
    return np.asarray(np.interp(clock(seconds), at, value))


def glide(seconds: float, *points: tuple[float, float]) -> Wave:
    """As ``curve``, straight in pitch: the values are Hz and move by equal intervals in equal times."""
    at, value = zip(*points, strict=True)
    return np.exp(np.interp(clock(seconds), at, np.log(value)))


def decay(seconds: float, half_life: float, attack: float = 0.002) -> Wave:
    """Rises over ``attack`` seconds, then halves every ``half_life`` seconds."""
    t = clock(seconds)
    return np.minimum(t / max(attack, 1e-6), 1.0) * 0.5 ** (np.maximum(t - attack, 0.0) / half_life)


def swell(seconds: float, peak: float = 0.5, sharp: float = 1.0) -> Wave:
    """Silence to 1 at the share ``peak`` of the time and back to silence, rounded like half a cosine."""
    phase = np.interp(np.linspace(0, 1, frames(seconds)), (0, peak, 1), (0, 0.5, 1))
    return np.sin(np.pi * phase) ** (2 * sharp)


def turns(hz: float | Wave, seconds: float, start: float = 0.0) -> Wave:
    """The phase, in turns, of an oscillator at ``hz`` (a number or one value a frame)."""
    n = frames(seconds)
    steps = np.broadcast_to(np.asarray(hz, float), (n,)) / RATE
    return start + np.concatenate(([0.0], np.cumsum(steps)[:-1]))


def sine(hz: float | Wave, seconds: float, start: float = 0.0) -> Wave:
    """A sine; ``start`` is its phase in turns."""
    return np.sin(2 * np.pi * turns(hz, seconds, start))


def saw(hz: float | Wave, seconds: float, start: float = 0.0, top: float = 12_000.0) -> Wave:
    """A saw of harmonics that all stay below ``top`` Hz, so nothing folds back."""
    highest = float(np.max(hz))
    phase = 2 * np.pi * turns(hz, seconds, start)
    out = np.zeros_like(phase)
    for harmonic in range(1, max(1, int(top / highest)) + 1):
        out += np.sin(harmonic * phase) / harmonic
    return out * (2 / np.pi)


def fm(hz: float | Wave, ratio: float, index: float | Wave, seconds: float) -> Wave:
    """A sine whose phase another sine pushes (frequency modulation, J. Chowning, 1973): bells and metal for whole
    or odd ``ratio``, growls for low ones."""
    carrier = turns(hz, seconds)
    return np.asarray(np.sin(2 * np.pi * carrier + np.asarray(index) * np.sin(2 * np.pi * carrier * ratio)))


def modes(
    seconds: float, hz: list[float], half_lives: list[float], strengths: list[float], rng: np.random.Generator
) -> Wave:
    """A struck body (modal synthesis): each of its modes, ``hz``, rings and dies by itself."""
    out = np.zeros(frames(seconds))
    for pitch, half_life, strength in zip(hz, half_lives, strengths, strict=True):
        out += strength * sine(pitch, seconds, float(rng.random())) * decay(seconds, half_life, 0.0008)
    return out


def noise(seconds: float, rng: np.random.Generator) -> Wave:
    """White noise, about -1 to 1."""
    return rng.standard_normal(frames(seconds)) * 0.35


def low(x: Wave, hz: float, order: int = 2) -> Wave:
    """Keep what lies below ``hz``."""
    return np.asarray(sosfilt(butter(order, hz, "low", fs=RATE, output="sos"), x, axis=0))


def high(x: Wave, hz: float, order: int = 2) -> Wave:
    """Keep what lies above ``hz``."""
    return np.asarray(sosfilt(butter(order, hz, "high", fs=RATE, output="sos"), x, axis=0))


def band(x: Wave, low_hz: float, high_hz: float, order: int = 2) -> Wave:
    """Keep what lies between the two."""
    return np.asarray(sosfilt(butter(order, (low_hz, high_hz), "band", fs=RATE, output="sos"), x, axis=0))


def moving_band(x: Wave, centre: Wave, width: float = 0.5) -> Wave:
    """A band-pass whose middle moves: ``centre`` Hz per frame, ``width`` in octaves to either side.

    Short overlapping windows are weighed by a bell over the logarithm of frequency and laid over one
    another again."""
    hop = _WINDOW // 4
    window = np.hanning(_WINDOW + 1)[:-1]
    padded = np.concatenate((np.zeros(_WINDOW), x, np.zeros(_WINDOW + hop)))
    starts = np.arange(0, len(padded) - _WINDOW, hop)
    pieces = np.fft.rfft(padded[starts[:, None] + np.arange(_WINDOW)] * window, axis=1)
    middle = np.clip(starts + _WINDOW // 2 - _WINDOW, 0, len(x) - 1)
    octaves = np.log2(np.fft.rfftfreq(_WINDOW, 1 / RATE)[None, 1:] / centre[middle][:, None])
    pieces[:, 0] = 0
    pieces[:, 1:] *= np.exp(-0.5 * (octaves / width) ** 2)
    back = np.fft.irfft(pieces, _WINDOW, axis=1) * window
    out = np.zeros(len(padded))
    for start, piece in zip(starts, back, strict=True):
        out[start : start + _WINDOW] += piece
    return out[_WINDOW : _WINDOW + len(x)] / 1.5


def drive(x: Wave, amount: float) -> Wave:
    """Push into a soft ceiling: warmth at 1 to 2, grit above."""
    return np.asarray(np.tanh(x * amount) / np.tanh(amount))


def place(into: Wave, sound: Wave, at: float, gain: float = 1.0) -> None:
    """Add ``sound`` into ``into`` from ``at`` seconds on; what does not fit is cut off."""
    start = frames(at)
    n = min(len(sound), len(into) - start)
    if n > 0:
        into[start : start + n] += sound[:n] * gain


def layer(*sounds: Wave) -> Wave:
    """Sum of sounds that start together, as long as the longest."""
    out = np.zeros(max(len(sound) for sound in sounds))
    for sound in sounds:
        out[: len(sound)] += sound
    return out


def impulse(seconds: float, half_life: float, seed: int, dark: float = 5_000.0) -> Wave:
    """A room's answer for two ears, (n, 2): noise that dies, its treble first. Energy 1 per ear."""
    rng = np.random.default_rng(seed)
    n = frames(seconds)
    fade = 0.5 ** (np.arange(n) / RATE / half_life)
    bright = 0.5 ** (np.arange(n) / RATE / (half_life * 0.35))
    raw = rng.standard_normal((n, 2))
    tail = low(raw, dark * 0.4, 1) * fade[:, None] * 1.6 + low(raw, dark, 1) * bright[:, None]
    tail *= np.minimum(np.arange(n) / frames(0.004), 1.0)[:, None]
    return high(tail / np.sqrt(np.sum(tail**2, axis=0)), 120.0)


def room(x: Wave, wet: float = 0.2, half_life: float = 0.09, seed: int = 7, dark: float = 5_000.0) -> Wave:
    """The sound with a room behind it, longer by the room's tail. One ear in, one ear out; two in, two
    out."""
    answer = impulse(half_life * 9, half_life, seed, dark)
    if x.ndim == 1:
        answer = answer[:, 0]
    tail = fftconvolve(x, answer, axes=0)
    out = np.zeros_like(tail)
    out[: len(x)] = x
    return np.asarray(out + wet * tail)


def echo(x: Wave, delay: float, feedback: float, times: int, dark: float = 3_000.0) -> Wave:
    """Repeats after ``delay`` seconds, each ``feedback`` as loud and duller."""
    out = np.zeros(len(x) + frames(delay) * times)
    copy = x
    out[: len(x)] += x
    for number in range(1, times + 1):
        copy = low(copy, dark, 1) * feedback
        place(out, copy, delay * number)
    return out


def trim(x: Wave, floor: float = 0.0008, fade: float = 0.012) -> Wave:
    """Cut the silent end (below ``floor`` of the peak) and fade the last ``fade`` seconds out."""
    size = np.abs(x) if x.ndim == 1 else np.max(np.abs(x), axis=1)
    loud = np.nonzero(size > floor * np.max(size))[0]
    out = np.array(x[: min(len(x), int(loud[-1]) + frames(fade) + 1)])
    n = min(frames(fade), len(out))
    ramp = np.linspace(1, 0, n) ** 2
    out[-n:] *= ramp if out.ndim == 1 else ramp[:, None]
    return out


def make_loop(x: Wave, overlap: float) -> Wave:
    """A seamless loop: the last ``overlap`` seconds are laid, at equal power, over the first ones and cut
    off."""
    n = frames(overlap)
    fade = np.linspace(0, np.pi / 2, n)
    rise, fall = np.sin(fade), np.cos(fade)
    if x.ndim == 2:
        rise, fall = rise[:, None], fall[:, None]
    out = np.array(x[:-n])
    out[:n] = out[:n] * rise + x[-n:] * fall
    return out
