"""Orion at work: eyes that turn, beams, a hologram, and the plug that drinks from a wall."""

from __future__ import annotations

import numpy as np

from .dsp import (
    Rng,
    Wave,
    band,
    curve,
    decay,
    drive,
    fm,
    frames,
    glide,
    high,
    layer,
    low,
    midi_hz,
    modes,
    noise,
    place,
    room,
    saw,
    sine,
    swell,
    trim,
)
from .swarm_sounds import air


def camera_curious(rng: Rng, variant: int) -> Wave:
    """A camera stops in its sweep: a servo that bites, and a lens that turns."""
    out = np.zeros(frames(0.6))
    servo = saw(glide(0.16, (0, 310 + 20 * variant), (0.12, 190), (0.16, 60)), 0.16, 0, 3000)
    place(out, servo * curve(0.16, (0, 0.6), (0.16, 0)), 0.0, 0.5)
    for k in range(5):
        place(out, high(noise(0.012, rng), 3000) * decay(0.012, 0.003), 0.2 + 0.035 * k, 0.7)
    place(out, fm(midi_hz(76 + variant), 1.0, 0.8, 0.2) * swell(0.2, 0.2), 0.36, 0.4)
    return trim(room(out, 0.2, 0.07, 81))


def camera_alert(rng: Rng, variant: int) -> Wave:
    """A camera is sure: a shutter like a jaw, then two high calls."""
    out = np.zeros(frames(0.9))
    place(out, band(noise(0.05, rng), 900, 6000) * decay(0.05, 0.006, 0.0005), 0.0, 1.6)
    place(out, modes(0.25, [640, 1510, 2730], [0.04, 0.03, 0.02], [0.8, 0.5, 0.3], rng), 0.01, 0.6)
    for k in range(2):
        tone = fm(midi_hz(88 + variant), 1.414, 2.2 * decay(0.14, 0.04), 0.14) * decay(0.14, 0.05)
        place(out, tone, 0.12 + 0.15 * k, 0.6)
    return trim(room(out, 0.2, 0.08, 82))


def camera_search(rng: Rng, variant: int) -> Wave:
    """A camera lost him: the servo hunts to and fro."""
    out = np.zeros(frames(0.8))
    for k, hz in enumerate((240, 300, 220)):
        piece = saw(glide(0.16, (0, hz * 0.8), (0.1, hz + 8 * variant), (0.16, hz * 0.7)), 0.16, 0, 2500)
        place(out, piece * swell(0.16, 0.4), 0.22 * k, 0.4)
        place(out, high(noise(0.01, rng), 3000) * decay(0.01, 0.003), 0.22 * k + 0.15, 0.6)
    return trim(room(out, 0.2, 0.07, 83))


def laser_warn(rng: Rng, variant: int) -> Wave:
    """A beam is about to burn: ticks that hurry, and a whine under them."""
    n = 0.5
    whine = sine(glide(n, (0, 900), (n, 2100 + 80 * variant)), n) * curve(n, (0, 0), (n, 0.25))
    out = whine.copy()
    at = 0.0
    while at < n - 0.03:
        place(out, high(noise(0.015, rng), 2500) * decay(0.015, 0.003), at, 0.8)
        at += 0.1 - 0.12 * at
    return trim(room(out, 0.15, 0.06, 84))


def laser_on(rng: Rng, variant: int) -> Wave:
    """A beam burns: a strike of current, and its hum."""
    n = 0.7
    hum = drive(saw(116 + 3 * variant, n, 0, 5000) * 0.4 + sine(233 + 6 * variant, n) * 0.4, 1.6)
    strike = band(noise(0.06, rng), 1200, 8000) * decay(0.06, 0.008, 0.0004) * 1.6
    return trim(room(layer(hum * curve(n, (0, 1), (0.2, 0.5), (n, 0)), strike), 0.16, 0.06, 85))


def caught(rng: Rng, variant: int) -> Wave:
    """They have him: a slam, and a chord that falls a tritone."""
    out = np.zeros(frames(1.3))
    slam = sine(glide(0.35, (0, 140), (0.12, 44)), 0.35) * decay(0.35, 0.07) * 1.6
    place(out, slam + band(noise(0.35, rng), 300, 2600) * decay(0.35, 0.02) * 1.5, 0.0, 1.0)
    for k, note in enumerate((70, 64)):
        for top in (0, 3):
            tone = fm(midi_hz(note + top - variant), 2.0, 1.5 * decay(0.6, 0.1), 0.6) * decay(0.6, 0.14)
            place(out, tone, 0.14 + 0.2 * k, 0.35)
    return trim(room(drive(out, 1.2), 0.22, 0.1, 86))


def roll(rng: Rng, variant: int) -> Wave:
    """A coat goes over a shoulder: cloth, and a hand on the floor."""
    n = 0.4
    cloth = (
        air(rng, n, 0.7, (0, 1100 + 120 * variant), (0.08, 1700 + 160 * variant), (n, 400))
        * curve(n, (0, 0), (0.005, 1), (0.14, 0.8), (n, 0))
        * 1.4
    )
    hand = low(noise(0.08, rng), 500) * decay(0.08, 0.015) * 1.6
    out = cloth
    place(out, hand, 0.2, 0.7)
    return trim(room(out, 0.1, 0.05, 87))


def decoy_cast(rng: Rng, variant: int) -> Wave:
    """A man of light stands up: three mirrored notes and a shimmer."""
    out = np.zeros(frames(0.9))
    for k, note in enumerate((67, 74, 79)):
        tone = fm(midi_hz(note + variant), 3.0, 1.2 * decay(0.5, 0.07), 0.5) * decay(0.5, 0.12, 0.01)
        place(out, tone, 0.06 * k, 0.4)
    shimmer = band(noise(0.6, rng), 4000, 9000) * (0.5 + 0.5 * sine(27, 0.6)) * swell(0.6, 0.3)
    place(out, shimmer, 0.05, 0.35)
    return trim(room(out, 0.3, 0.1, 88))


def decoy_gone(rng: Rng, variant: int) -> Wave:
    """The light lets go of its shape."""
    out = np.zeros(frames(0.7))
    for k, note in enumerate((79, 74, 65)):
        tone = fm(midi_hz(note + variant), 3.0, 1.0, 0.3) * decay(0.3, 0.07, 0.005)
        place(out, tone, 0.05 * k, 0.35)
    place(out, band(noise(0.4, rng), 3000, 8000) * decay(0.4, 0.08, 0.01), 0.0, 0.5)
    return trim(room(out, 0.25, 0.09, 89))


def jack_in(rng: Rng, variant: int) -> Wave:
    """A plug: metal finds metal, and a line that opens."""
    out = np.zeros(frames(0.8))
    place(out, modes(0.2, [820, 1930, 3400], [0.03, 0.02, 0.012], [0.8, 0.5, 0.3], rng), 0.0, 0.8)
    place(out, high(noise(0.02, rng), 2000) * decay(0.02, 0.004), 0.05, 1.0)
    line = fm(glide(0.5, (0, 180), (0.5, 420 + 20 * variant)), 1.414, curve(0.5, (0, 0.4), (0.5, 2)), 0.5)
    place(out, line * swell(0.5, 0.5), 0.1, 0.4)
    return trim(room(out, 0.2, 0.08, 90))


def wave_match(rng: Rng, variant: int) -> Wave:
    """A part of the wave fits: two tones that were apart become one."""
    n = 0.5
    hz = midi_hz((69, 76)[variant % 2])
    apart = sine(glide(n, (0, hz * 1.06), (0.18, hz), (n, hz)), n) + sine(hz, n)
    return trim(room(apart * decay(n, 0.11, 0.008) * 0.5, 0.25, 0.09, 91))


def wave_shies(rng: Rng, variant: int) -> Wave:
    """A frightened line jumps from his hand: one tone starts up, and its twin runs from it."""
    n = 0.42
    hz = midi_hz((76, 77, 74)[variant % 3])
    away = sine(glide(n, (0, hz), (0.05, hz * 1.12), (n, hz * 0.74)), n) + sine(hz, n) * decay(n, 0.05, 0.004)
    shiver = 1.0 + 0.45 * sine(23.0, n)
    return trim(room(away * shiver * decay(n, 0.13, 0.006) * 0.45, 0.22, 0.09, 93))


def record_copied(rng: Rng, variant: int) -> Wave:
    """A life has gone through a wire: a quick chatter of numbers, and a till that is not glad of it."""
    out = np.zeros(frames(1.1))
    for k in range(9):
        hz = 900 * 2 ** (float(rng.integers(0, 8)) / 12)
        place(out, sine(hz, 0.03) * swell(0.03, 0.2), 0.04 * k, 0.3)
    for k, note in enumerate((74, 70 - variant)):
        tone = modes(0.6, [midi_hz(note), midi_hz(note) * 2.76], [0.12, 0.06], [0.8, 0.3], rng)
        place(out, tone, 0.4 + 0.12 * k, 0.5)
    return trim(room(out, 0.24, 0.09, 92))


def record_left(rng: Rng, variant: int) -> Wave:
    """The plug is out and the record is where it was: breath, and two warm notes."""
    out = np.zeros(frames(1.2))
    place(out, band(noise(0.5, rng), 500, 2600) * swell(0.5, 0.3), 0.0, 0.35)
    for k, note in enumerate((62, 69)):
        tone = sine(midi_hz(note + 2 * variant), 0.7) * decay(0.7, 0.18, 0.03)
        place(out, tone, 0.15 + 0.16 * k, 0.5)
    return trim(room(out, 0.3, 0.12, 93))
