"""Menus, choices and places: small, warm, never sharp, for they are heard a thousand times."""

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
    make_loop,
    midi_hz,
    noise,
    place,
    room,
    saw,
    sine,
    swell,
    trim,
)


def pluck(note: float, seconds: float = 0.35, half_life: float = 0.05, bite: float = 1.0) -> Wave:
    """A rounded tine."""
    return fm(midi_hz(note), 2, bite * decay(seconds, 0.02), seconds) * decay(seconds, half_life, 0.003)


def notes(*score: tuple[float, float], half_life: float = 0.06, wet: float = 0.15, bite: float = 1.0) -> Wave:
    """Plucks at (seconds, note)."""
    out = np.zeros(frames(max(at for at, _ in score) + 12 * half_life))
    for at, note in score:
        place(out, pluck(note, 10 * half_life, half_life, bite), at, 0.5)
    return trim(room(out, wet, 0.07, 81))


def ui_move(rng: Rng, variant: int) -> Wave:
    """The cursor moves."""
    return notes((0, (74, 76, 72, 77, 69)[variant % 5]), half_life=0.025, wet=0.08)


def ui_confirm(rng: Rng, variant: int) -> Wave:
    """Yes: a fifth up."""
    return notes((0, 69), (0.06, 76), (0.12, (81, 84, 81)[variant % 3]), half_life=(0.06, 0.06, 0.08)[variant % 3])


def ui_back(rng: Rng, variant: int) -> Wave:
    """Back: a fifth down."""
    return notes((0, 76), (0.07, 69), half_life=0.05)


def choice_move(rng: Rng, variant: int) -> Wave:
    """From one line of the talk to another: paper and a low tine."""
    tick = band(noise(0.04, rng), 1800, 6000) * decay(0.04, 0.006) * 0.5
    out = notes((0, (62, 65, 67, 69)[variant % 4]), half_life=0.04, wet=0.12)
    out[: len(tick)] += tick
    return out


def choice_confirm(rng: Rng, variant: int) -> Wave:
    """The line is said: two notes that stay."""
    return notes((0, 62), (0.0, 69), (0.1, 74), half_life=0.12, wet=0.25)


def choice_locked(rng: Rng, variant: int) -> Wave:
    """Not yet: a hand on a closed door."""
    out = np.zeros(frames(0.4))
    for at in (0.0, 0.1):
        knock = low(noise(0.09, rng), 420) * decay(0.09, 0.014) * 3 + sine(
            glide(0.09, (0, 150), (0.05, 92)), 0.09
        ) * decay(0.09, 0.02)
        place(out, knock, at, 0.8)
    return trim(room(out, 0.15, 0.06, 82))


def pause(rng: Rng, variant: int) -> Wave:
    """Time holds its breath."""
    return notes((0, 74), (0.05, 69), (0.1, 62), half_life=0.08, wet=0.25)


def unlock(rng: Rng, variant: int) -> Wave:
    """Something new is open."""
    return notes((0, 69), (0.09, 74), (0.18, 78), (0.27, 81), (0.27, 86), half_life=0.14, wet=0.3)


def save(rng: Rng, variant: int) -> Wave:
    """Kept: a drawer that closes on a soft chord."""
    out = np.zeros(frames(1.0))
    place(out, low(noise(0.1, rng), 900) * decay(0.1, 0.012) * 1.6, 0, 0.7)
    for note in ((65, 72, 76), (62, 69, 77), (65, 69, 74))[variant % 3]:
        place(out, pluck(note, 0.8, 0.11, 0.6), 0.05, 0.3)
    return trim(room(out, 0.22, 0.09, 83))


def objective(rng: Rng, variant: int) -> Wave:
    """A new aim: two clear bells."""
    first, second = ((74, 81), (74, 79), (72, 79))[variant % 3]
    return notes((0, first), (0.14, second), half_life=0.13, wet=0.28, bite=1.2)


def resolve_down(rng: Rng, variant: int) -> Wave:
    """A word went home: a low, warm third that falls open."""
    return notes((0, 53), (0.12, 57), (0.24, 62), half_life=0.16, wet=0.3, bite=0.6)


def resolve_up(rng: Rng, variant: int) -> Wave:
    """A word made him harder: a closed tritone."""
    out = np.zeros(frames(0.9))
    for k, note in enumerate((50, 56)):
        place(out, fm(midi_hz(note), 1.414, 2.2 * decay(0.8, 0.1), 0.8) * decay(0.8, 0.1, 0.004), 0.05 * k, 0.5)
    return trim(room(out, 0.22, 0.1, 84))


def two_ears(seconds: float, seed: int) -> Wave:
    """Noise that differs between the ears."""
    return np.random.default_rng(seed).standard_normal((frames(seconds), 2)) * 0.35


def ambience_room(rng: Rng, variant: int) -> Wave:
    """The server core at rest: transformers in D, air ducts, far relays. Twelve seconds, seamless, two
    ears."""
    n = 14.0
    out = low(two_ears(n, 801), 170) * 1.5 + band(two_ears(n, 802), 250, 900) * 0.16
    for k, (hz, gain) in enumerate(
        ((36.71, 0.25), (73.42, 0.32), (73.6, 0.2), (110.1, 0.12), (146.8, 0.10), (220.2, 0.04))
    ):
        tone = sine(hz, n, 0.13 * k) * gain * (0.8 + 0.2 * sine(0.11 + 0.03 * k, n, 0.2 * k))
        pan = 0.5 + 0.3 * np.sin(k * 2.1)
        out += tone[:, None] * np.array([1 - pan, pan]) * 1.4
    hiss = high(two_ears(n, 803), 3500) * 0.035 * (0.7 + 0.3 * sine(0.25, n))[:, None]
    for _ in range(26):
        click = band(noise(0.03, rng), 1500, 7000) * decay(0.03, 0.003, 0.0005)
        pan = float(rng.random())
        place(
            out,
            click[:, None] * np.array([1 - pan, pan]),
            float(rng.random() * (n - 0.1)),
            float(rng.uniform(0.05, 0.25)),
        )
    return make_loop(out + hiss, 2.0)


def ambience_rain(rng: Rng, variant: int) -> Wave:
    """Evening rain on glass, awnings and the street, a gutter near by. Sixteen seconds, seamless, two
    ears."""
    n = 18.0
    gust = 0.8 + 0.2 * sine(0.13, n, 0.3) * sine(0.071, n)
    out = (band(two_ears(n, 811), 500, 6500) * 0.30 + high(two_ears(n, 812), 4500) * 0.16) * gust[:, None]
    out += low(two_ears(n, 813), 240) * 0.35
    for _ in range(900):
        hz, length = float(rng.uniform(900, 5200)), float(rng.uniform(0.008, 0.035))
        drop = sine(glide(length, (0, hz), (length, hz * rng.uniform(1.05, 1.6))), length) * swell(length, 0.15)
        pan = float(rng.random())
        place(
            out,
            drop[:, None] * np.array([1 - pan, pan]),
            float(rng.random() * (n - 0.1)),
            float(rng.random() ** 3 * 0.5),
        )
    for k in range(60):
        hz = float(rng.uniform(260, 620))
        drop = sine(glide(0.09, (0, hz), (0.08, hz * 1.8)), 0.09) * swell(0.09, 0.2)
        place(out, drop[:, None] * np.array([0.75, 0.35]), k * 0.295 + float(rng.random() * 0.2), 0.12)
    return make_loop(out, 2.0)


def ambience_core(rng: Rng, variant: int) -> Wave:
    """The live column near by: plasma that churns. Four seconds, seamless."""
    n = 5.0
    hum = (
        saw(73.4 * (1 + 0.002 * sine(0.4, n)), n, 0, 1800)
        + 0.6 * saw(110.1, n, 0.2, 1800)
        + 0.4 * saw(103.8, n, 0.7, 1500)
    )
    churn = band(noise(n, rng), 200, 1400) * (0.5 + 0.5 * sine(3.4, n)) * 0.8
    return make_loop(low(hum, 700) * 0.6 + churn * curve(n, (0, 1)), 1.0)
