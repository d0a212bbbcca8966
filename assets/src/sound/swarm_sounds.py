"""The swarm and the steps of those who lead it: glass, air and water, always in tune with the music (D
minor).

Care sounds consonant: bells on the notes of ``CHOIR``. A bot is one tiny grain; what the swarm does is how
the grains are strewn over time, height and brightness.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .dsp import (
    Rng,
    Wave,
    band,
    clock,
    curve,
    decay,
    drive,
    fm,
    frames,
    glide,
    high,
    layer,
    low,
    make_loop,
    midi_hz,
    modes,
    moving_band,
    noise,
    place,
    room,
    sine,
    swell,
    trim,
)

CHOIR = (62, 65, 67, 69, 72, 74, 77, 79, 81, 84, 86)
"""D minor pentatonic, from D4 to D6, as MIDI notes."""


def grain(hz: float, seconds: float, bite: float = 0.6) -> Wave:
    """One bot: a glass click with a pitch."""
    return fm(hz, 2.76, bite * decay(seconds, 0.012), seconds) * decay(seconds, seconds * 0.22, 0.001)


def cloud(
    rng: Rng,
    seconds: float,
    count: int,
    when: Callable[[float], float],
    height: Callable[[float], float],
    spread: float = 2.0,
    strength: Callable[[float], float] = lambda share: 1.0,
) -> Wave:
    """``count`` bots. ``when`` maps an even draw (0 to 1) to a share of the time; ``height`` maps that
    share to a place in the choir (0 to 10, with ``spread`` around it); ``strength`` to loudness."""
    out = np.zeros(frames(seconds + 0.25))
    for _ in range(count):
        share = when(float(rng.random()))
        index = int(np.clip(round(height(share) + rng.normal() * spread * 0.5), 0, len(CHOIR) - 1))
        octave = 12 * int(rng.integers(0, 3))
        hz = midi_hz(CHOIR[index] + octave + rng.normal() * 0.06)
        gain = strength(share) * rng.uniform(0.4, 1.0) / (1 + octave / 12)
        place(
            out,
            grain(hz, float(rng.uniform(0.05, 0.16)), float(rng.uniform(0.3, 1.2))),
            share * seconds,
            gain,
        )
    return np.asarray(out / np.sqrt(count) * 1.8)


def air(rng: Rng, seconds: float, width: float, *path: tuple[float, float]) -> Wave:
    """Wind along a path of (second, Hz): the body of a moving swarm."""
    return moving_band(noise(seconds, rng), glide(seconds, *path), width)


def step(rng: Rng, variant: int) -> Wave:
    """A boot sole on a floor plate: heel, toe, and a thin ring of the steel and of what hangs below it."""
    bend = 1 + 0.05 * (variant - 1.5) + rng.normal() * 0.012
    plate = [182, 311, 467, 742, 1187, 1730, 2650, 3910]
    ring = modes(
        0.34,
        [hz * bend * (1 + rng.normal() * 0.01) for hz in plate],
        [0.030, 0.035, 0.032, 0.040, 0.028, 0.020, 0.012, 0.008],
        list(np.array([0.5, 0.55, 0.42, 0.34, 0.26, 0.16, 0.10, 0.05]) * rng.uniform(0.6, 1.2, 8)),
        rng,
    )
    heel = sine(glide(0.09, (0, 150 * bend), (0.05, 68)), 0.09) * decay(0.09, 0.018) * 1.1
    scuff = band(noise(0.05, rng), 900, 5200) * decay(0.05, 0.007) * 1.3
    out = np.zeros(frames(0.4))
    place(out, layer(ring * 0.8, heel, scuff), 0)
    place(out, band(noise(0.03, rng), 1500, 7500) * decay(0.03, 0.006), 0.042 + 0.008 * rng.random(), 0.5)
    place(out, ring[: frames(0.2)], 0.046, 0.22)
    return trim(room(out, 0.12, 0.05, 11), 0.004)


def step_tile(rng: Rng, variant: int) -> Wave:
    """A sole on hard floor tiles: heel, toe, and the room's small answer; no two steps alike."""
    bend = (1.0, 1.12, 0.92, 1.05, 0.97, 1.18)[variant % 6]
    tap = (
        band(noise(0.05, rng), 520 * bend, 3000 * bend**2)
        * decay(0.05, 0.007, 0.0006)
        * (2.0 + 0.4 * float(rng.random()))
    )
    heel = sine(glide(0.07, (0, 260 * bend), (0.03, 150 * bend)), 0.07) * decay(0.07, 0.012, 0.0008) * 0.75
    tile = modes(0.12, [410 * bend, 905 * bend, 1730 * bend], [0.014, 0.010, 0.006], [0.4, 0.28, 0.16], rng)
    out = np.zeros(frames(0.2))
    place(out, layer(tap, heel, tile), 0)
    toe = float(rng.uniform(0.036, 0.062))
    place(
        out, band(noise(0.03, rng), 1100 * bend, 4600) * decay(0.03, 0.005, 0.0006), toe, float(rng.uniform(0.35, 0.8))
    )
    return trim(room(out, 0.15, 0.06, 12), 0.004)


def send(rng: Rng, variant: int) -> Wave:
    """The swarm leaves: a breath of wind away from the hand, grains that climb and thin out."""
    n = 0.62
    wind = air(rng, n, 0.55, (0, 500), (0.14, 2100 + 220 * variant), (n, 900)) * swell(n, 0.22, 1.2) * 2.2
    bots = cloud(rng, n, 46, lambda u: u**1.7, lambda s: 2 + 7 * s + variant * 0.6, 2.5, lambda s: 1.1 - 0.8 * s)
    root = midi_hz(50 + (0, 3, 7)[variant % 3])
    thump = sine(glide(0.2, (0, root * 2), (0.08, root)), 0.2) * decay(0.2, 0.035) * 0.5
    return trim(room(layer(wind, bots * 0.9, thump), 0.2, 0.08, 21))


def recall(rng: Rng, variant: int) -> Wave:
    """The swarm comes home: grains fall together and end in one warm note."""
    n = 0.7
    wind = air(rng, n, 0.5, (0, 1000), (0.45, 2600 + 150 * variant), (n, 700)) * swell(n, 0.68, 1.4) * 1.9
    bots = cloud(rng, n, 60, lambda u: u**0.55, lambda s: 9 - 6 * s, 2.5, lambda s: 0.3 + 0.8 * s)
    out = np.zeros(frames(1.3))
    place(out, layer(wind, bots), 0)
    # the call itself, at once: two notes that fall
    for k, note in enumerate((81, 74)):
        place(
            out,
            fm(midi_hz(note + (0, 3, -2)[variant % 3]), 2.0, 0.7 * decay(0.3, 0.03), 0.3) * decay(0.3, 0.05, 0.002),
            0.07 * k,
            0.5,
        )
    place(out, band(noise(0.05, rng), 1200, 4800) * decay(0.05, 0.007, 0.0005), 0.0, 0.9)
    home = midi_hz((74, 77, 81)[variant % 3])
    place(out, fm(home, 2.0, 0.8 * decay(0.5, 0.05), 0.5) * decay(0.5, 0.09), 0.56, 0.42)
    place(out, sine(home / 4, 0.3) * decay(0.3, 0.06), 0.56, 0.5)
    return trim(room(out, 0.2, 0.09, 22))


def barrier(rng: Rng, variant: int) -> Wave:
    """While a wall is drawn: a loop of silk and glass that swishes twice. Two seconds, seamless."""
    n = 2.4
    sway = 0.5 + 0.5 * sine(5 / 6, n, 0.1)
    wind = moving_band(noise(n, rng), 900 + 1500 * sway, 0.45) * (0.55 + 0.45 * sway) * 1.6
    bots = cloud(rng, n - 0.25, 150, lambda u: u, lambda s: 5 + 2.5 * np.sin(s * 12), 3)[: frames(n)]
    bed = sum(sine(midi_hz(note), n, float(rng.random())) for note in (62, 69, 74)) * 0.05 * (0.6 + 0.4 * sway)
    out = layer(wind, bots * 0.55, np.asarray(bed))
    return make_loop(out[: frames(n)], 0.4)


def barrier_set(rng: Rng, variant: int) -> Wave:
    """The line is complete: bots lock in one after the other, and the wall takes its note."""
    n = 0.75
    bots = cloud(rng, 0.3, 34, lambda u: u**0.8, lambda s: 3 + 5 * s, 1.0)
    chord = ((62, 69, 74), (65, 72, 77), (67, 74, 79))[variant % 3]
    ring = sum(fm(midi_hz(k), 3.01, 0.9 * decay(n, 0.03), n) * decay(n, 0.10, 0.012) for k in chord)
    lock = band(noise(0.06, rng), 1400, 6000) * decay(0.06, 0.008) * 1.2
    out = np.zeros(frames(n))
    place(out, layer(lock, sine(glide(0.12, (0, 150), (0.03, 98)), 0.12) * decay(0.12, 0.03, 0.001)), 0.0, 1.0)
    place(out, bots, 0.01, 0.7)
    place(out, np.asarray(ring), 0.015, 0.24)
    return trim(room(out, 0.22, 0.09, 23))


def settle(rng: Rng, variant: int) -> Wave:
    """Bots settle into their places: a handful of soft ticks, like rain ending."""
    bots = cloud(rng, 0.36, 16, lambda u: u**1.4, lambda s: 6 - 3 * s + variant * 0.5, 2.0, lambda s: 1 - 0.7 * s)
    return trim(room(bots, 0.2, 0.07, 24))


def lost(rng: Rng, variant: int) -> Wave:
    """Bots burn: grains that fall out of tune and fizz."""
    n = 0.42
    out = np.zeros(frames(n + 0.2))
    for _ in range(11):
        at, start = float(rng.random() ** 1.5 * 0.2), float(rng.uniform(1400, 4200))
        length = float(rng.uniform(0.08, 0.2))
        fall = glide(length, (0, start), (length, start * rng.uniform(0.25, 0.5)))
        place(out, fm(fall, 1.41, 1.5, length) * decay(length, length * 0.2, 0.001), at, 0.25)
    fizz = band(noise(n, rng), 3000, 11_000) * decay(n, 0.06) * (rng.random(frames(n)) > 0.82) * 1.6
    place(out, fizz, 0.01)
    return trim(room(out, 0.12, 0.06, 25))


def refill(rng: Rng, variant: int) -> Wave:
    """A tank opens: a valve, liquid that rises in pitch, bots by the dozen, a full chord."""
    n = 1.35
    out = np.zeros(frames(n + 0.7))
    place(out, band(noise(0.12, rng), 500, 3500) * decay(0.12, 0.02), 0, 1.4)
    flow = moving_band(noise(n, rng), glide(n, (0, 350), (n, 1500 + 150 * variant)), 0.3) * swell(n, 0.6) * 1.8
    place(out, flow, 0.04)
    for k in range(15):
        at = 0.06 + k * 0.075 + rng.random() * 0.03
        hz = (300 + 52 * k) * rng.uniform(0.94, 1.06)
        drop = sine(glide(0.07, (0, hz), (0.06, hz * 1.7)), 0.07) * swell(0.07, 0.3)
        place(out, drop, at, 0.28)
    place(out, cloud(rng, 1.0, 70, lambda u: u**0.7, lambda s: 1 + 9 * s, 1.6), 0.25, 0.7)
    for k, note in enumerate(((62, 69, 74, 77), (65, 69, 74, 81), (62, 67, 74, 79))[variant % 3]):
        place(out, fm(midi_hz(note), 2, 0.7 * decay(0.9, 0.08), 0.9) * decay(0.9, 0.17), 1.0 + 0.05 * k, 0.22)
    return trim(room(out, 0.25, 0.1, 26))


def closed(rng: Rng, variant: int) -> Wave:
    """A loop closes: a rising fifth that meets itself, a glass rim, a deep 'done'."""
    out = np.zeros(frames(1.6))
    for k, note in enumerate(((62, 69, 74, 81), (65, 72, 77, 84), (67, 74, 79, 86))[variant % 3]):
        bell = fm(midi_hz(note), 3.0, 1.2 * decay(1.2, 0.05), 1.2) * decay(1.2, 0.2)
        place(out, bell, 0.055 * k, 0.33)
    rim = sine(midi_hz(86) * (1 + 0.002 * sine(6, 1.2)), 1.2) * swell(1.2, 0.3) * 0.08
    place(out, rim, 0.1)
    place(out, sine(glide(0.5, (0, 110), (0.2, 73.4)), 0.5) * decay(0.5, 0.1), 0.16, 0.6)
    place(out, cloud(rng, 0.4, 40, lambda u: u, lambda s: 3 + 7 * s, 1.0), 0, 0.5)
    return trim(room(out, 0.3, 0.12, 27))


def opened(rng: Rng, variant: int) -> Wave:
    """A loop breaks: the same notes downward, dull, with a tear."""
    out = np.zeros(frames(0.9))
    for k, note in enumerate((74, 68, 62)):
        place(out, fm(midi_hz(note), 1.5, 1.5 * decay(0.5, 0.06), 0.5) * decay(0.5, 0.08), 0.07 * k, 0.4)
    place(out, air(rng, 0.4, 0.6, (0, 3000), (0.35, 500)) * swell(0.4, 0.15), 0, 1.6)
    return trim(room(out, 0.2, 0.08, 28))


def eaten(rng: Rng, variant: int) -> Wave:
    """The swarm eats a cache to light: crystals cracked by small teeth."""
    n = 0.5
    out = np.zeros(frames(n + 0.3))
    for _ in range(22):
        click = band(noise(0.02, rng), 2200, 9000) * decay(0.02, 0.003, 0.0004)
        place(out, click, float(rng.random() * n), float(rng.uniform(0.3, 1.2)))
    place(out, cloud(rng, n, 30, lambda u: u, lambda s: 3 + variant + 4 * s, 2.0), 0, 0.8)
    shine = sine(midi_hz(CHOIR[4 + variant % 4] + 12), n) * swell(n, 0.5) * 0.12
    return trim(room(layer(out, shine), 0.25, 0.09, 29))


def clean(rng: Rng, variant: int) -> Wave:
    """A cache is clean: what was held lets go. Lena's five notes, far up, over an open fifth."""
    out = np.zeros(frames(3.2))
    for k, note in enumerate((81, 84, 86, 89, 88)):
        place(out, fm(midi_hz(note), 2, 0.9 * decay(1.6, 0.06), 1.6) * decay(1.6, 0.25), 0.11 * k, 0.26)
    for note in ((50, 57, 65), (53, 60, 69), (55, 62, 70))[variant % 3]:
        place(
            out,
            sine(midi_hz(note), 2.4) * swell(2.4, 0.2) + 0.3 * sine(midi_hz(note) * 2.003, 2.4) * swell(2.4, 0.2),
            0.1,
            0.16,
        )
    place(out, cloud(rng, 1.2, 90, lambda u: u**1.3, lambda s: 4 + 6 * s, 2.0, lambda s: 1 - 0.9 * s), 0.2, 0.6)
    place(out, high(air(rng, 1.4, 0.8, (0, 1200), (1.2, 7000)), 600) * swell(1.4, 0.3), 0, 0.8)
    return trim(room(out, 0.35, 0.16, 30))


def speak_up(rng: Rng, variant: int) -> Wave:
    """Lena raises her voice: not words, a warm wave that leaves her and opens out."""
    n = 0.8
    pitch = glide(n, (0, 262 + 14 * variant), (0.12, 330 + 12 * variant), (0.5, 311), (n, 250))
    voice = np.zeros(frames(n))
    t = clock(n)
    for harmonic in range(1, 18):
        hz = pitch * harmonic
        formant = np.exp(-(((hz - 760) / 260) ** 2)) + 0.6 * np.exp(-(((hz - 1250) / 300) ** 2)) + 0.12
        phase = 2 * np.pi * np.cumsum(hz * (1 + 0.006 * np.sin(2 * np.pi * 5.5 * t))) / 44_100
        voice += np.sin(phase) * formant / harmonic**0.6
    voice *= curve(n, (0, 0), (0.012, 1), (0.35, 0.8), (n, 0)) * 0.4
    wave = air(rng, n, 0.7, (0, 900), (0.1, 1800 + 260 * variant), (n, 400)) * curve(
        n, (0, 0), (0.01, 0.9), (0.15, 1), (n, 0)
    )
    return trim(room(drive(layer(voice, wave * 1.2), 1.2), 0.35, 0.12, 31))


def duck(rng: Rng, variant: int) -> Wave:
    """Cloth, knees and a palm on the floor."""
    cloth = air(rng, 0.3, 0.6, (0, 1600), (0.05, 2200 + 200 * variant), (0.28, 700)) * curve(
        0.3, (0, 0), (0.005, 1), (0.1, 0.6), (0.3, 0)
    )
    palm = low(noise(0.1, rng), 500) * decay(0.1, 0.015) * 3
    out = np.zeros(frames(0.45))
    place(out, cloth, 0, 1.5)
    place(out, palm, 0.16)
    return trim(room(out, 0.12, 0.05, 32))
