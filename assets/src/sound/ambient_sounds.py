"""What a place sounds like when nothing happens in it. Each is a loop for two ears without a seam."""

from __future__ import annotations

import numpy as np

from .dsp import (
    RATE,
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
    modes,
    noise,
    place,
    sine,
    swell,
)

_SECONDS = 10.0
_OVERLAP = 2.0


def _ears(seconds: float, seed: int) -> Wave:
    rng = np.random.default_rng(seed)
    return rng.standard_normal((round(seconds * RATE), 2)) * 0.35


def _at(out: Wave, sound: Wave, at: float, gain: float, side: float) -> None:
    place(out, sound[:, None] * np.array([1 - side, side]) * 1.4, at, gain)


def awning(rng: Rng, variant: int) -> Wave:
    """Rain on canvas near by: a drumming, and the edge that drips."""
    n = _SECONDS
    out = band(_ears(n, 601), 180, 900) * 0.5 + band(_ears(n, 602), 900, 3800) * 0.18
    for _ in range(420):
        hz = float(rng.uniform(180, 520))
        drop = sine(glide(0.05, (0, hz * 1.4), (0.05, hz)), 0.05) * decay(0.05, 0.008)
        _at(out, drop, float(rng.random() * (n - 0.1)), float(rng.random() ** 2 * 0.6), float(rng.random()))
    for k in range(18):
        hz = float(rng.uniform(600, 1100))
        _at(
            out,
            sine(glide(0.07, (0, hz), (0.07, hz * 1.7)), 0.07) * swell(0.07, 0.2),
            0.5 * k + 0.2 * float(rng.random()),
            0.3,
            0.3,
        )
    return make_loop(out, _OVERLAP)


def vent(rng: Rng, variant: int) -> Wave:
    """A clinic at work: ventilation, a lamp, a far trolley."""
    n = _SECONDS
    out = low(_ears(n, 611), 320) * 1.1 + band(_ears(n, 612), 500, 1800) * 0.16
    out *= (0.9 + 0.1 * sine(0.2, n))[:, None]
    for hz, gain in ((100.0, 0.10), (200.0, 0.05), (400.0, 0.02)):
        out += (sine(hz, n) * gain)[:, None] * np.array([0.9, 1.1])
    for at in (2.1, 2.4, 2.75, 3.0, 6.8):
        _at(out, modes(0.1, [1450, 2300], [0.02, 0.014], [0.5, 0.3], rng), at, 0.12, 0.2 + 0.1 * at)
    return make_loop(out, _OVERLAP)


def servers(rng: Rng, variant: int) -> Wave:
    """Racks: fans in slightly different minds, disks that think."""
    n = _SECONDS
    out = band(_ears(n, 621), 300, 2600) * 0.35 + low(_ears(n, 622), 200) * 0.8
    for k, hz in enumerate((118.0, 119.1, 236.5, 355.0, 473.2)):
        side = 0.5 + 0.35 * np.sin(2.0 * k)
        out += (
            (sine(hz, n, 0.2 * k) * 0.16 / (1 + 0.5 * k) * (0.85 + 0.15 * sine(0.1 + 0.1 * k, n)))[:, None]
            * np.array([1 - side, side])
            * 1.4
        )
    for _ in range(36):
        burst = band(noise(0.02, rng), 2500, 8000) * decay(0.02, 0.003, 0.0005)
        begin, side = float(rng.random() * (n - 0.6)), float(rng.random())
        for k in range(int(rng.integers(2, 7))):
            _at(out, burst, begin + 0.05 * k, 0.16, side)
    return make_loop(out, _OVERLAP)


def reef(rng: Rng, variant: int) -> Wave:
    """Under a dream's water: a slow swell, bubbles, something large and kind that sings far away."""
    n = 14.0
    out = low(_ears(n, 631), 260) * (1.0 + 0.4 * sine(0.1, n))[:, None] * 1.2 + band(_ears(n, 632), 400, 1100) * 0.12
    for _ in range(40):
        begin, side, hz = float(rng.random() * (n - 1.2)), float(rng.random()), float(rng.uniform(300, 700))
        for k in range(int(rng.integers(2, 6))):
            pitch = hz * 1.14**k
            _at(
                out,
                sine(glide(0.07, (0, pitch), (0.07, pitch * 1.4)), 0.07) * swell(0.07, 0.25),
                begin + 0.09 * k,
                0.22,
                side,
            )
    for begin, note in ((1.5, 50), (6.0, 57), (9.5, 53)):
        song = sine(glide(2.4, (0, midi_hz(note) * 0.9), (1.0, midi_hz(note)), (2.4, midi_hz(note - 3))), 2.4) * swell(
            2.4, 0.5
        )
        _at(out, song, begin, 0.3, 0.3 + 0.05 * begin)
    return make_loop(out, _OVERLAP)


def enamel(rng: Rng, variant: int) -> Wave:
    """Inside a tooth: glass that hums to itself, grains that fall."""
    n = 12.0
    out = low(_ears(n, 641), 180) * 0.8
    for k, note in enumerate((50, 57, 64, 69, 76)):
        side = 0.5 + 0.4 * np.sin(1.7 * k)
        out += (
            (sine(midi_hz(note), n, 0.1 * k) * 0.12 / (1 + 0.4 * k) * (0.6 + 0.4 * sine(0.07 + 0.03 * k, n, 0.2 * k)))[
                :, None
            ]
            * np.array([1 - side, side])
            * 1.4
        )
    for _ in range(50):
        _at(
            out,
            modes(0.2, [float(rng.uniform(2600, 6200))], [0.03], [0.6], rng),
            float(rng.random() * (n - 0.3)),
            float(rng.uniform(0.03, 0.14)),
            float(rng.random()),
        )
    return make_loop(out, _OVERLAP)


def wind(rng: Rng, variant: int) -> Wave:
    """High up: wind round chimneys, the city below it."""
    n = 12.0
    gust = 0.6 + 0.4 * sine(0.17, n, 0.1) * sine(0.05, n, 0.3)
    out = band(_ears(n, 651), 160, 700) * gust[:, None] * 1.2 + low(_ears(n, 652), 120) * 0.9
    whistle = band(_ears(n, 653), 780, 980) * np.maximum(0.0, sine(0.13, n, 0.5))[:, None] ** 2 * 0.8
    for begin in (2.5, 8.2):
        _at(out, sine(glide(1.1, (0, 392), (1.1, 370)), 1.1) * swell(1.1, 0.4), begin, 0.05, 0.7)
    return make_loop(out + whistle, _OVERLAP)


def birds(rng: Rng, variant: int) -> Wave:
    """The lane in the morning: sparrows on the wires, a broom, water that runs off."""
    n = 14.0
    out = low(_ears(n, 661), 240) * 0.45 + band(_ears(n, 662), 900, 2600) * 0.05
    for _ in range(15):
        begin, side, base = float(rng.random() * (n - 1.5)), float(rng.random()), float(rng.uniform(2600, 4300))
        for k in range(int(rng.integers(2, 7))):
            hz = base * float(rng.uniform(0.9, 1.15))
            chirp = sine(glide(0.08, (0, hz), (0.03, hz * 1.25), (0.08, hz * 0.85)), 0.08) * swell(0.08, 0.4)
            _at(out, chirp, begin + 0.13 * k, float(rng.uniform(0.12, 0.3)), side)
    for begin in (1.0, 2.2, 3.4, 8.6, 9.8, 11.0):
        _at(out, band(noise(0.5, rng), 1800, 6000) * swell(0.5, 0.35), begin, 0.3, 0.75)
    for k in range(20):
        hz = float(rng.uniform(500, 900))
        _at(
            out,
            sine(glide(0.06, (0, hz), (0.06, hz * 1.6)), 0.06) * swell(0.06, 0.2),
            0.65 * k + 0.3 * float(rng.random()),
            0.12,
            0.2,
        )
    return make_loop(out, _OVERLAP)


def dark(rng: Rng, variant: int) -> Wave:
    """A building without power: ducts that cool, a drip, a far door that will not stay shut."""
    n = 14.0
    out = low(_ears(n, 671), 150) * 1.3 + band(_ears(n, 672), 250, 600) * 0.10 * (0.6 + 0.4 * sine(0.09, n))[:, None]
    for begin in (1.2, 4.9, 7.3, 11.0):
        creak = fm(glide(0.6, (0, 150), (0.3, 210), (0.6, 140)), 1.414, 2.0, 0.6) * swell(0.6, 0.4)
        _at(out, low(creak, 1200), begin, 0.12, float(rng.random()))
    for k in range(9):
        _at(
            out,
            sine(glide(0.09, (0, 820), (0.09, 1350)), 0.09) * swell(0.09, 0.2),
            1.45 * k + 0.2 * float(rng.random()),
            0.22,
            0.65,
        )
    for begin in (3.0, 9.4):
        _at(out, low(noise(0.4, rng), 260) * decay(0.4, 0.07, 0.01) * 2, begin, 0.35, 0.25)
    tick = high(noise(0.02, rng), 3000) * decay(0.02, 0.003)
    for k in range(6):
        _at(out, tick * curve(0.02, (0, 1), (0.02, 1)), 5.5 + 0.4 * k * k * 0.2, 0.12, 0.5)
    return make_loop(out[: frames(n)], _OVERLAP)
