"""Instruments of numpy: pads, basses, plucks, bells and drums."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from .dsp import RATE, Wave, band, decay, drive, fm, frames, glide, high, low, midi_hz, noise, place, sine
from .score import PULSE, Part

_TABLE = 4096


@lru_cache(maxsize=512)
def _cycle(pitch: int, cutoff: int, square: bool) -> Wave:
    """One turn of a saw (or square) whose harmonics fade above ``cutoff`` Hz by 24 dB an octave and end at 15 kHz."""
    hz = midi_hz(pitch)
    phase = np.arange(_TABLE) / _TABLE
    out = np.zeros(_TABLE)
    for h in range(1, max(2, int(15_000 / hz)) + 1):
        if square and h % 2 == 0:
            continue
        out += np.sin(2 * np.pi * h * phase) / h / (1 + (h * hz / cutoff) ** 4)
    return np.asarray(out * 0.6)


def _osc(
    pitch: int, cutoff: int, cents: float, n: int, start: float, square: bool = False, wow: Wave | None = None
) -> Wave:
    step = midi_hz(pitch + cents / 100) / RATE
    phase = start + np.arange(n) * step if wow is None else start + np.cumsum(step * wow)
    return _cycle(pitch, cutoff, square)[(phase * _TABLE).astype(np.int64) % _TABLE]


def _edges(n: int, attack: float, release: float) -> Wave:
    rise = np.minimum(1.0, np.arange(n) / max(1, frames(attack)))
    fall = np.minimum(1.0, np.arange(n)[::-1] / max(1, frames(release)))
    return np.asarray(np.sin(rise * np.pi / 2) * np.sin(fall * np.pi / 2))


def pad(
    part: Part, seconds: float, cutoff: int = 900, seed: int = 1, attack: float = 0.9, release: float = 1.4
) -> Wave:
    """Six detuned saws a note, spread between the ears, slow to come and to go."""
    rng = np.random.default_rng(seed)
    out = np.zeros((frames(seconds), 2))
    for note in part:
        n = frames(note.length * PULSE + release)
        voice = np.zeros((n, 2))
        for cents, pan in zip((-11, -6, -2, 3, 7, 12), (0.1, 0.8, 0.35, 0.65, 0.2, 0.9), strict=True):
            wave = _osc(note.pitch, cutoff, cents, n, float(rng.random()))
            voice += wave[:, None] * np.array([np.cos(pan * np.pi / 2), np.sin(pan * np.pi / 2)])
        place(out, voice * _edges(n, attack, release)[:, None], note.at * PULSE, note.force * 0.2)
    return out


def bass(
    part: Part, seconds: float, dark: int = 260, bright: int = 1500, bite: float = 0.07, grit: float = 1.5
) -> Wave:
    """A saw and a sine an octave under it; the bite opens the filter for a moment."""
    out = np.zeros(frames(seconds))
    for note in part:
        n = frames(note.length * PULSE + 0.03)
        t = np.arange(n) / RATE
        open_ = 0.5 ** (t / bite) * note.force
        saw = _osc(note.pitch, dark, 0, n, 0.0) * (1 - open_) + _osc(note.pitch, bright, 4, n, 0.25) * open_
        sub = np.sin(2 * np.pi * midi_hz(note.pitch) * t) * 0.7
        place(out, (saw + sub) * _edges(n, 0.004, 0.03), note.at * PULSE, note.force)
    return np.repeat(drive(out, grit)[:, None], 2, axis=1)


def reese(part: Part, seconds: float, cutoff: int = 1100, grit: float = 2.4) -> Wave:
    """A growling bass: saws that beat against each other, driven; its depth in the middle, its edges wide."""
    out = np.zeros((frames(seconds), 2))
    for note in part:
        n = frames(note.length * PULSE + 0.02)
        env = _edges(n, 0.004, 0.03)
        sub = np.sin(2 * np.pi * midi_hz(note.pitch) * np.arange(n) / RATE)
        left = _osc(note.pitch, cutoff, -13, n, 0.1) + _osc(note.pitch + 12, cutoff, 5, n, 0.6) * 0.5
        right = _osc(note.pitch, cutoff, 13, n, 0.4) + _osc(note.pitch + 12, cutoff, -5, n, 0.2) * 0.5
        both = np.stack((left + sub * 0.7, right + sub * 0.7), axis=1)
        place(out, both * env[:, None], note.at * PULSE, note.force)
    return drive(out, grit)


@lru_cache(maxsize=2048)
def _string(pitch: int, shine: int, half_life: float) -> Wave:
    """A plucked tone: each harmonic dies sooner than the one below it. ``shine`` 0 to 10."""
    seconds = min(2.5, half_life * 9)
    hz = midi_hz(pitch)
    out = np.zeros(frames(seconds))
    t = np.arange(len(out)) / RATE
    for h in range(1, max(2, min(28, int(14_000 / hz))) + 1):
        level = h ** -(1.7 - 0.09 * shine)
        out += level * np.sin(2 * np.pi * h * hz * t + h * 0.7) * 0.5 ** (t / half_life * (1 + 0.55 * (h - 1)))
    return np.asarray(out * np.minimum(1.0, t / 0.003))


def pluck(
    part: Part, seconds: float, shine: int = 5, half_life: float = 0.12, width: float = 0.5, sweep: float = 0.0
) -> Wave:
    """A synthesiser's pluck; notes wander between the ears. ``sweep`` opens and closes the tone over eight bars."""
    out = np.zeros((frames(seconds), 2))
    for k, note in enumerate(part):
        moved = shine + sweep * np.sin(2 * np.pi * note.at / 32 - np.pi / 2)
        wave = _string(note.pitch, int(np.clip(round(moved + 3 * (note.force - 0.6)), 0, 11)), half_life)
        pan = np.pi / 4 * (1 + width * np.sin(k * 2.4))
        place(out, wave[:, None] * np.array([np.cos(pan), np.sin(pan)]), note.at * PULSE, note.force)
    return out


def bell(part: Part, seconds: float, bite: float = 1.2, half_life: float = 0.5, width: float = 0.6) -> Wave:
    """Glass: a sine bent by one twice as high."""
    out = np.zeros((frames(seconds), 2))
    for k, note in enumerate(part):
        length = half_life * 7
        tone = fm(midi_hz(note.pitch), 2.0, bite * note.force * decay(length, 0.09), length) * decay(length, half_life)
        tone += 0.12 * fm(midi_hz(note.pitch + 12), 3.53, 1.0, length) * decay(length, 0.05)
        pan = np.pi / 4 * (1 + width * np.sin(k * 1.9 + 1))
        place(out, tone[:, None] * np.array([np.cos(pan), np.sin(pan)]), note.at * PULSE, note.force)
    return out


def drum(kind: str, rng: np.random.Generator) -> Wave:
    """One stroke: kick, deep, snare, rim, hat, open, shaker, clap, boom or heart."""
    if kind == "kick":
        body = sine(glide(0.4, (0, 210), (0.03, 95), (0.12, 50), (0.4, 44)), 0.4) * decay(0.4, 0.07, 0.001)
        return drive(body + band(noise(0.4, rng), 1500, 6000) * decay(0.4, 0.003, 0.0003) * 0.5, 1.8)
    if kind == "deep":
        body = sine(glide(0.6, (0, 120), (0.06, 52), (0.6, 40)), 0.6) * decay(0.6, 0.11, 0.003)
        return drive(body, 1.4)
    if kind == "heart":
        out = np.zeros(frames(0.7))
        for at, gain in ((0.0, 1.0), (0.24, 0.65)):
            place(out, sine(glide(0.3, (0, 95), (0.05, 52), (0.3, 44)), 0.3) * decay(0.3, 0.05, 0.008), at, gain)
        return out
    if kind == "snare":
        tone = (sine(196, 0.35) + 0.6 * sine(331, 0.35)) * decay(0.35, 0.03, 0.001)
        return drive(tone * 0.7 + band(noise(0.35, rng), 900, 9000) * decay(0.35, 0.05, 0.001) * 1.7, 1.5)
    if kind == "rim":
        return (
            band(noise(0.1, rng), 1200, 5000) * decay(0.1, 0.006, 0.0005) * 2 + sine(820, 0.1) * decay(0.1, 0.008) * 0.5
        )
    if kind == "clap":
        out = np.zeros(frames(0.4))
        for at in (0.0, 0.011, 0.023):
            place(out, band(noise(0.3, rng), 800, 6500) * decay(0.3, 0.010 if at < 0.02 else 0.06, 0.0005), at, 1.5)
        return out
    if kind == "hat":
        return high(noise(0.09, rng), 7000) * decay(0.09, 0.011, 0.0004) * 1.6
    if kind == "open":
        return high(noise(0.35, rng), 6500) * decay(0.35, 0.06, 0.001) * 1.4
    if kind == "shaker":
        return band(noise(0.1, rng), 4500, 11_000) * decay(0.1, 0.018, 0.02) * 1.8
    boom = sine(glide(2.5, (0, 85), (0.2, 42), (2.5, 32)), 2.5) * decay(2.5, 0.4, 0.004)
    return drive(boom + low(noise(2.5, rng), 180) * decay(2.5, 0.12) * 2, 1.6)


def drums(kind: str, hits: Sequence[tuple[float, float]], seconds: float, seed: int, pan: float = 0.0) -> Wave:
    """Strokes at (pulse, force), four recordings taken in turn. ``pan`` -1 to 1."""
    takes = [drum(kind, np.random.default_rng(seed * 16 + k)) for k in range(4)]
    out = np.zeros((frames(seconds), 2))
    angle = np.pi / 4 * (1 + pan)
    sides = np.array([np.cos(angle), np.sin(angle)]) * np.sqrt(2)
    for k, (at, force) in enumerate(hits):
        place(out, takes[k % 4][:, None] * sides, at * PULSE, force)
    return out


def riser(at: float, pulses: float, seconds: float, seed: int) -> Wave:
    """Noise that climbs until it is cut off."""
    n = pulses * PULSE
    rng = np.random.default_rng(seed)
    out = np.zeros((frames(seconds), 2))
    for ear in (0, 1):
        raw = noise(n, rng)
        steps = np.linspace(0, 1, frames(n))
        sweep = sum(
            band(raw, lo, lo * 2.2) * np.exp(-((steps * 5 - k) ** 2))
            for k, lo in enumerate((250, 500, 1000, 2000, 4000, 7000))
        )
        place(out[:, ear], np.asarray(sweep) * steps**2, at * PULSE)
    return out
