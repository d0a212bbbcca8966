"""The street: shoulders, adverts that have found somebody, a gate that says no, a courier, a count, a hum in the rain."""

from __future__ import annotations

import numpy as np

from .dsp import (
    Rng,
    Wave,
    band,
    curve,
    decay,
    fm,
    frames,
    glide,
    high,
    low,
    midi_hz,
    noise,
    place,
    room,
    saw,
    sine,
    swell,
    trim,
)
from .score import ORION
from .swarm_sounds import air

BEAT_S = 0.4
"""One beat of the music, s."""


def jostle(rng: Rng, variant: int) -> Wave:
    """A shoulder in a wet coat."""
    n = 0.3
    cloth = air(rng, n, 0.6, (0, 700 + 70 * variant), (0.08, 1700), (n, 500)) * decay(n, 0.07, 0.01) * 1.3
    thump = low(noise(0.1, rng), 260 + 20 * variant) * decay(0.1, 0.02) * 2.2
    place(cloth, thump, 0.02, 0.9)
    return trim(room(cloth, 0.1, 0.05, 91))


def wings(rng: Rng, variant: int) -> Wave:
    """A pigeon has made up its mind: wet wings that clap, slower and softer as they go."""
    n = 1.0
    out = np.zeros(frames(n))
    at, gap = 0.0, 0.058 + 0.004 * variant
    for k in range(11):
        flap = band(noise(0.07, rng), 500 + 60 * (k % 2), 3200 - 130 * k) * decay(0.07, 0.028, 0.01)
        place(out, flap, at, 0.9 * 0.92**k * (1.0 if k % 2 else 0.8))
        at += gap
        gap *= 1.05
    return trim(room(out, 0.14, 0.06, 93))


def umbrella(rng: Rng, variant: int) -> Wave:
    """Rain on stretched cloth, close over one's head: the street goes dull, and fat drops drum."""
    n = 1.5
    out = air(rng, n, 0.7, (0, 2400), (0.3, 620 + 60 * variant), (n, 420)) * decay(n, 0.5, 0.06) * 0.5
    at = 0.04
    for k in range(26):
        drop = band(noise(0.05, rng), 320 + 37 * (k * 7 % 5), 1500 - 30 * k) * decay(0.05, 0.012)
        place(out, drop, at, 1.1 * 0.95**k * (1.0, 0.6, 0.8)[k % 3])
        at += 0.03 + 0.05 * float(rng.random())
        if at > n - 0.06:
            break
    return trim(room(out, 0.1, 0.04, 94))


def advert(rng: Rng, variant: int) -> Wave:
    """An advert has found somebody: a smile in four notes, the last a little too sweet."""
    out = np.zeros(frames(1.0))
    for k, note in enumerate((72, 76, 79, 84 - variant)):
        tone = fm(midi_hz(note), 3.0, 1.6 * decay(0.4, 0.06), 0.4) * decay(0.4, 0.12)
        place(out, tone, 0.09 * k, 0.42)
    place(out, high(noise(0.25, rng), 6000) * swell(0.25, 0.3), 0.3, 0.12)
    return trim(room(out, 0.25, 0.08, 92))


def refused(rng: Rng, variant: int) -> Wave:
    """The turnstile: a scan that rises, and a bar that falls into its lock."""
    out = np.zeros(frames(1.2))
    scan = sine(glide(0.4, (0, 500), (0.4, 1500)), 0.4) * swell(0.4, 0.8)
    place(out, scan, 0.0, 0.3)
    for k in range(2):
        buzz = saw(midi_hz(46 - 3 * k), 0.2, 0, 1400) * curve(0.2, (0, 1), (0.16, 0.9), (0.2, 0))
        place(out, buzz, 0.42 + 0.22 * k, 0.6)
    place(out, band(noise(0.1, rng), 300, 2400) * decay(0.1, 0.012) * 1.6, 0.9, 1.0)
    return trim(room(out, 0.2, 0.08, 93))


def courier(rng: Rng, variant: int) -> Wave:
    """A courier drone barks: a horn too big for it."""
    out = np.zeros(frames(0.7))
    for k in range(2):
        base = 330 + 18 * variant
        horn = saw(glide(0.16, (0, base * 0.9), (0.04, base), (0.16, base * 0.96)), 0.16, 0, 2600)
        place(out, horn * curve(0.16, (0, 0), (0.015, 1), (0.12, 0.8), (0.16, 0)), 0.2 * k, 0.7)
    place(out, high(noise(0.4, rng), 4000) * swell(0.4, 0.5), 0.0, 0.08)
    return trim(room(out, 0.18, 0.07, 94))


def count(rng: Rng, variant: int) -> Wave:
    """A count on the square: two hands."""
    n = 0.3
    clap = band(noise(n, rng), 900 + 80 * variant, 5200) * decay(n, 0.02, 0.001) * 1.8
    place(clap, band(noise(0.1, rng), 1200, 4200) * decay(0.1, 0.014), 0.012, 1.0)
    return trim(room(clap, 0.3, 0.12, 95))


def hum(rng: Rng, variant: int) -> Wave:
    """Somebody hums his own motif in the rain, an octave down, to nobody."""
    out = np.zeros(frames(5.2))
    for begin, length, note in ORION:
        n = length * BEAT_S * 1.25
        hz = midi_hz(note - 12)
        bent = glide(n, (0, hz * 0.985), (0.09, hz), (n, hz * 0.996))
        voice = sine(bent, n) + 0.3 * sine(bent * 2.0, n) + 0.12 * low(noise(n, rng), 900)
        place(out, voice * curve(n, (0, 0), (0.08, 1), (n * 0.8, 0.8), (n, 0)), begin * BEAT_S * 1.25, 0.4)
    return trim(room(low(out, 1500), 0.5, 0.2, 96))
