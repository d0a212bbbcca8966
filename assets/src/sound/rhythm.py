"""Drummers: grooves that are not the same twice, fills where a phrase ends, and what a synthwave kit has besides.

A stroke is (pulse, force). Strokes on the game's own beat stand on it to the sample; the others may be a few
thousandths of a second early or late, as a hand is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from .dsp import RATE, Wave, band, decay, drive, frames, glide, high, impulse, noise, place, sine
from .mixdown import Stem
from .score import BAR, PULSE

Strokes = list[tuple[float, float]]


def groove(bars: Iterable[int], *patterns: Sequence[tuple[float, float]], force: float = 1.0) -> Strokes:
    """Strokes of these bars; with several patterns they take turns."""
    return [(k * BAR + p, f * force) for i, k in enumerate(bars) for p, f in patterns[i % len(patterns)]]


def loose(strokes: Strokes, seed: int, force: float = 0.09, seconds: float = 0.004) -> Strokes:
    """As a hand plays them: no two equally hard, those beside the beat not quite in time."""
    rng = np.random.default_rng(seed)
    out = []
    for at, hard in sorted(strokes):
        late = 0.0 if abs(at * 2 - round(at * 2)) < 1e-6 else float(rng.normal()) * seconds / PULSE
        out.append((max(0.0, at + late), float(np.clip(hard * (1 + rng.normal() * force), 0.05, 1.1))))
    return out


def without(strokes: Strokes, *gaps: tuple[float, float]) -> Strokes:
    """The strokes outside (from, to) in bars."""
    return [(at, f) for at, f in strokes if not any(a * BAR - 1e-6 <= at < b * BAR - 1e-6 for a, b in gaps)]


def roll(first: float, last: float, step: float, soft: float, hard: float) -> Strokes:
    """Strokes every ``step`` pulses from pulse ``first`` up to ``last``, harder and harder; every other a little less."""
    count = round((last - first) / step)
    return [
        (first + k * step, (soft + (hard - soft) * k / max(1, count - 1)) * (1.0 if k % 2 == 0 else 0.85))
        for k in range(count)
    ]


def tumble(bar: float, pulses: float = 2.0, step: float = 0.25) -> tuple[Strokes, Strokes, Strokes]:
    """A fill over the toms, high, middle and low, in the last ``pulses`` of a bar."""
    out: tuple[Strokes, Strokes, Strokes] = ([], [], [])
    start, count = (bar + 1) * BAR - pulses, round(pulses / step)
    for k in range(count):
        out[min(2, 3 * k // count)].append((start + k * step, 0.65 + 0.35 * k / count if k % 3 else 1.0))
    return out


def _gated(rng: np.random.Generator) -> Wave:
    """A snare in a big room whose door is shut after a fifth of a second."""
    seconds = 0.42
    body = (sine(glide(seconds, (0, 260), (0.03, 190), (seconds, 182)), seconds) + 0.45 * sine(332, seconds)) * decay(
        seconds, 0.035, 0.0008
    )
    crack = band(noise(seconds, rng), 1300, 9500) * decay(seconds, 0.04, 0.0005) * 1.7
    dry = drive(body * 0.8 + crack, 1.6)
    size = impulse(0.5, 0.3, int(rng.integers(1 << 30)), 6000)
    wet = np.fft.irfft(np.fft.rfft(dry, 65_536) * np.fft.rfft(size[:, 0], 65_536))[: len(dry)]
    gate = np.clip((0.24 - np.arange(len(dry)) / RATE) / 0.05, 0, 1)
    return np.asarray(dry + wet * gate * 0.9)


def _tom(hz: float, rng: np.random.Generator) -> Wave:
    tone = sine(glide(0.5, (0, hz * 1.9), (0.04, hz * 1.15), (0.5, hz * 0.92)), 0.5) * decay(0.5, 0.10, 0.001)
    skin = band(noise(0.5, rng), 500, 3500) * decay(0.5, 0.012, 0.0005) * 0.9
    return drive(tone + skin, 1.6)


def _crash(rng: np.random.Generator) -> Wave:
    seconds = 2.6
    wash = high(noise(seconds, rng), 3200) * decay(seconds, 0.42, 0.003)
    for hz in (3170, 4410, 5230, 6890, 8320):
        wash += (
            0.10
            * sine(hz * (1 + 0.01 * float(rng.normal())), seconds, float(rng.random()))
            * decay(seconds, 0.3, 0.002)
        )
    return wash + band(noise(seconds, rng), 700, 2600) * decay(seconds, 0.09, 0.002) * 0.6


def _ride(rng: np.random.Generator) -> Wave:
    out = high(noise(0.7, rng), 5200) * decay(0.7, 0.07, 0.0006) * 0.6
    for hz in (2930, 4210, 5870, 7410):
        out += 0.18 * sine(hz * (1 + 0.004 * float(rng.normal())), 0.7, float(rng.random())) * decay(0.7, 0.12, 0.0006)
    return out


def _tambourine(rng: np.random.Generator) -> Wave:
    out = np.zeros(frames(0.2))
    for at, size in ((0.0, 1.0), (0.014 + 0.004 * float(rng.random()), 0.7), (0.031, 0.4)):
        place(out, high(noise(0.15, rng), 6800) * decay(0.15, 0.014, 0.0008), at, size)
    return out


_KIT = {
    "gated": _gated,
    "tom-high": lambda rng: _tom(196, rng),
    "tom-mid": lambda rng: _tom(142, rng),
    "tom-low": lambda rng: _tom(98, rng),
    "crash": _crash,
    "ride": _ride,
    "tambourine": _tambourine,
}
TAKES = 5
"""Recordings of each stroke, taken by chance, never one twice in a row."""


def kit(kind: str, strokes: Strokes, seconds: float, seed: int, pan: float = 0.0) -> Wave:
    """Strokes on one of the kit, two ears; soft ones are duller. ``pan`` -1 to 1."""
    rng = np.random.default_rng(seed)
    takes = [_KIT[kind](np.random.default_rng(seed * 16 + k)) for k in range(TAKES)]
    dull = [np.convolve(take, np.ones(7) / 7, "same") for take in takes]
    out = np.zeros((frames(seconds), 2))
    angle = np.pi / 4 * (1 + pan)
    sides = np.array([np.cos(angle), np.sin(angle)]) * np.sqrt(2)
    last = -1
    for at, force in sorted(strokes):
        take = int(rng.integers(TAKES - 1))
        take += take >= last >= 0
        last = take
        bright = float(np.clip((force - 0.3) / 0.6, 0, 1))
        place(out, (takes[take] * bright + dull[take] * (1 - bright))[:, None] * sides, at * PULSE, force)
    return out


def swell_in(bars: Iterable[float], pulses: float, seconds: float, seed: int) -> Wave:
    """A cymbal played backwards into each of these bars, two ears."""
    out = np.zeros((frames(seconds), 2))
    n = frames(pulses * PULSE)
    for ear in (0, 1):
        wash = _crash(np.random.default_rng(seed + ear))
        wash = np.concatenate((wash, np.zeros(max(0, n - len(wash)))))[:n][::-1] * np.linspace(0, 1, n) ** 1.5
        for k in bars:
            place(out[:, ear], wash, (k * BAR - pulses) * PULSE)
    return out


def punctuated(
    fills: Sequence[float], crashes: Sequence[tuple[float, float]], lufs: float, seconds: float, seed: int
) -> list[Stem]:
    """What marks the phrases of a song: toms that tumble at the end of the bars ``fills`` (every other time for longer),
    a cymbal at (bar, force) of ``crashes``, and one played backwards into each of them. ``lufs`` is the toms'."""
    falls = [tumble(bar, 2.0 if k % 2 else 1.0) for k, bar in enumerate(fills)]
    return [
        *[
            Stem(kit(kind, [hit for fall in falls for hit in fall[k]], seconds, seed + k, pan), lufs, hall=0.22)
            for k, (kind, pan) in enumerate((("tom-high", 0.35), ("tom-mid", 0.0), ("tom-low", -0.35)))
        ],
        Stem(kit("crash", [(bar * BAR, force) for bar, force in crashes], seconds, seed + 4, 0.2), lufs - 3, hall=0.3),
        Stem(swell_in([bar for bar, _ in crashes if bar], 4, seconds, seed + 5), lufs - 5, hall=0.35),
    ]
