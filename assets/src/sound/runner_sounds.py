"""Runners, patients and what comes home: leaps, darts, the beat, records, the Smile Score."""

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
from .people_sounds import THROATS, syllable
from .swarm_sounds import air


def dash(rng: Rng, variant: int) -> Wave:
    """He leaps: a push off the ground and the air beside the ears."""
    n = 0.42
    out = (
        air(rng, n, 0.55, (0, 1500), (0.05, 2300 + 170 * variant), (n, 560))
        * curve(n, (0, 0), (0.004, 1), (0.1, 0.7), (n, 0))
        * 1.5
    )
    push = sine(glide(0.12, (0, 210 + 12 * variant), (0.05, 92)), 0.12) * decay(0.12, 0.022, 0.001)
    place(out, layer(low(noise(0.1, rng), 700) * decay(0.1, 0.016, 0.001) * 2.6, push * 0.9), 0.0)
    place(out, band(noise(0.2, rng), 350, 1200) * swell(0.2, 0.4), 0.03, 0.8)
    return trim(room(out, 0.15, 0.07, 541))


def vault(rng: Rng, variant: int) -> Wave:
    """A hand on the rail, a coat over it, two feet beyond."""
    out = np.zeros(frames(0.75))
    place(
        out,
        layer(
            band(noise(0.06, rng), 700, 3500) * decay(0.06, 0.01) * 1.6,
            modes(0.3, [290 + 20 * variant, 640, 1180], [0.05, 0.03, 0.02], [0.5, 0.3, 0.2], rng),
        ),
        0.0,
    )
    place(out, air(rng, 0.32, 0.5, (0, 900), (0.32, 1700)) * swell(0.32, 0.5) * 1.4, 0.06)
    for at in (0.42, 0.49):
        place(out, low(noise(0.12, rng), 380) * decay(0.12, 0.018) * 2.6, at)
    return trim(room(out, 0.15, 0.07, 542))


def dart(rng: Rng, variant: int) -> Wave:
    """A tracer dart leaves the wrist."""
    out = np.zeros(frames(0.55))
    place(out, band(noise(0.05, rng), 900, 5500) * decay(0.05, 0.006, 0.0005) * 2, 0.0)
    place(out, sine(glide(0.4, (0, 2600 + 120 * variant), (0.4, 1100)), 0.4) * decay(0.4, 0.07), 0.0, 0.5)
    place(out, air(rng, 0.4, 0.4, (0, 4200), (0.4, 1500)) * decay(0.4, 0.09) * 1.5, 0.01)
    return trim(room(out, 0.18, 0.08, 543))


def dart_lost(rng: Rng, variant: int) -> Wave:
    """A dart meets a wall and is nothing but a dart."""
    out = np.zeros(frames(0.5))
    for k, at in enumerate((0.0, 0.11, 0.17, 0.2)):
        place(
            out,
            modes(0.15, [2300 + 130 * variant, 4100, 6100], [0.02, 0.014, 0.01], [0.8, 0.5, 0.3], rng),
            at,
            0.9 * 0.6**k,
        )
    return trim(room(out, 0.2, 0.08, 544))


def tag(rng: Rng, variant: int) -> Wave:
    """The tracer holds: a small bite, and a pulse that has an address now."""
    out = np.zeros(frames(1.1))
    place(out, band(noise(0.05, rng), 1200, 6000) * decay(0.05, 0.006, 0.0005) * 3, 0.0)
    place(out, modes(0.2, [880 + 24 * variant, 2110], [0.03, 0.015], [1.0, 0.5], rng), 0.0, 1.0)
    for k in range(3):
        place(
            out,
            fm(midi_hz(81 + variant), 2.0, 1.2 * decay(0.2, 0.04), 0.2) * decay(0.2, 0.06),
            0.1 + 0.2 * k,
            0.6 * 0.8**k,
        )
        place(
            out,
            fm(midi_hz(86 + variant), 2.0, 0.8 * decay(0.2, 0.04), 0.2) * decay(0.2, 0.06),
            0.15 + 0.2 * k,
            0.5 * 0.8**k,
        )
    return trim(room(out, 0.25, 0.1, 545))


def signal_lost(rng: Rng, variant: int) -> Wave:
    """The tracer's address dissolves: a pulse that stumbles into noise."""
    out = np.zeros(frames(1.2))
    for k in range(4):
        place(
            out,
            fm(midi_hz(81 - 2 * k - variant), 2.0, 1.2, 0.12) * decay(0.12, 0.05),
            0.2 * k + 0.03 * k * k,
            0.6 - 0.1 * k,
        )
    place(out, band(noise(1.0, rng), 1500, 6000) * swell(1.0, 0.6) * 0.5, 0.1)
    return trim(room(out, 0.2, 0.08, 546))


def tempo(rng: Rng, variant: int) -> Wave:
    """On the beat: a stroke and a note of E minor, one step higher with each beat of speed; the last five are a run."""
    note = (64, 67, 69, 74, 71, 76, 79, 76)[variant % 8]
    out = np.zeros(frames(0.5))
    place(out, sine(glide(0.2, (0, 190), (0.05, 70), (0.2, 50)), 0.2) * decay(0.2, 0.04), 0.0, 0.9)
    place(out, fm(midi_hz(note), 1.0, 1.1 * decay(0.3, 0.05), 0.3) * decay(0.3, 0.07), 0.0, 0.62)
    place(out, fm(midi_hz(note + 12), 2.0, 0.5 * decay(0.2, 0.03), 0.2) * decay(0.2, 0.04), 0.0, 0.16)
    place(out, high(noise(0.05, rng), 5000) * decay(0.05, 0.008), 0.0, 0.8)
    return trim(room(out, 0.15, 0.06, 547))


def stumble(rng: Rng, variant: int) -> Wave:
    """The beat is lost: a sole that catches, two steps where one was meant."""
    out = np.zeros(frames(0.55))
    place(
        out,
        band(noise(0.14, rng), 600 + 140 * variant, 2400 + 420 * variant)
        * curve(0.14, (0, 0), (0.003, 1), (0.05, 0.7), (0.14, 0))
        * 2.6,
        0.0,
    )
    for k, at in enumerate((0.12, 0.21 + 0.02 * variant)):
        place(out, low(noise(0.1, rng), 300) * decay(0.1, 0.018) * 2.6, at, 1.0 - 0.3 * k)
    place(out, saw(glide(0.2, (0, 180), (0.2, 120 - 8 * variant)), 0.2, 0, 900) * swell(0.2, 0.3), 0.05, 0.35)
    return trim(room(out, 0.12, 0.06, 548))


def beat(rng: Rng, variant: int) -> Wave:
    """The beat itself, felt in the soles."""
    out = sine(glide(0.22, (0, 140), (0.05, 58), (0.22, 46)), 0.22) * decay(0.22, 0.045, 0.003)
    place(out, band(noise(0.03, rng), 1800, 5200) * decay(0.03, 0.005), 0.0, 0.35 + 0.05 * variant)
    return trim(drive(out, 2.0), 0.004)


def spill(rng: Rng, variant: int) -> Wave:
    """A cart goes over: wood, tins, and one that rolls on."""
    out = np.zeros(frames(1.3))
    place(
        out,
        layer(
            low(noise(0.3, rng), 600) * decay(0.3, 0.04) * 3,
            modes(0.4, [140, 260, 430], [0.06, 0.05, 0.04], [0.8, 0.6, 0.4], rng),
        ),
        0.0,
    )
    for _ in range(16):
        hz = float(rng.uniform(600, 2600))
        place(
            out,
            modes(0.12, [hz, hz * 2.31 + 20 * variant], [0.02, 0.014], [0.7, 0.4], rng),
            float(rng.uniform(0.05, 0.7)),
            float(rng.uniform(0.3, 0.9)),
        )
    for k in range(7):
        place(out, modes(0.05, [1450], [0.01], [0.5], rng), 0.7 + 0.06 * k, 0.5 - 0.06 * k)
    return trim(room(out, 0.22, 0.1, 549))


def patient_calmed(rng: Rng, variant: int) -> Wave:
    """Somebody's breath comes down, and two notes with it."""
    out = np.zeros(frames(1.6))
    place(out, band(noise(0.9, rng), 400, 1700) * swell(0.9, 0.25) * 1.1, 0.0)
    for k, note in enumerate(((69, 65), (67, 64), (72, 69))[variant % 3]):
        place(out, fm(midi_hz(note), 1, 0.4, 0.8) * swell(0.8, 0.2), 0.25 + 0.3 * k, 0.4)
    return trim(room(out, 0.3, 0.14, 550))


def patient_panic(rng: Rng, variant: int) -> Wave:
    """Somebody runs: a gasp, and slippers."""
    out = np.zeros(frames(0.9))
    voice = syllable(THROATS["patient"], 62 + 2 * variant, "a", 0.3, rng, 0.3) * decay(0.3, 0.09, 0.02)
    place(out, layer(voice * 0.8, band(noise(0.3, rng), 900, 4200) * swell(0.3, 0.4)), 0.0)
    for k in range(4):
        place(out, low(noise(0.07, rng), 900) * decay(0.07, 0.01) * 1.8, 0.3 + 0.12 * k, 0.8)
    return trim(room(out, 0.15, 0.07, 551))


def score_up(rng: Rng, variant: int) -> Wave:
    """The Smile Score rises: the phone is pleased, a little too much."""
    out = np.zeros(frames(0.9))
    for k, note in enumerate((74, 78, 81 + (0, 2, 5)[variant % 3])):
        place(out, fm(midi_hz(note), 3.0, 0.9 * decay(0.4, 0.05), 0.4) * decay(0.4, 0.09), 0.09 * k, 0.45)
    place(out, high(noise(0.2, rng), 6500) * swell(0.2, 0.3), 0.2, 0.1)
    return trim(room(out, 0.22, 0.09, 552))


def score_down(rng: Rng, variant: int) -> Wave:
    """The Smile Score falls: the phone is not angry, only disappointed."""
    out = np.zeros(frames(0.9))
    for k, note in enumerate((74, 70, 67 - variant)):
        place(out, fm(midi_hz(note), 2.0, 0.9 * decay(0.4, 0.06), 0.4) * decay(0.4, 0.09), 0.13 * k, 0.45)
    place(out, low(noise(0.1, rng), 300) * decay(0.1, 0.02) * 1.6, 0.26)
    return trim(room(out, 0.2, 0.08, 553))


def record_taken(rng: Rng, variant: int) -> Wave:
    """A shard is picked up and stays shut: glass into cloth."""
    out = np.zeros(frames(0.8))
    place(out, modes(0.5, [1760 + 40 * variant, 2637, 3951], [0.09, 0.07, 0.04], [0.7, 0.5, 0.3], rng), 0.0)
    place(out, band(noise(0.25, rng), 600, 2400) * swell(0.25, 0.4) * 1.2, 0.16)
    return trim(room(out, 0.25, 0.1, 554))


def record_peeked(rng: Rng, variant: int) -> Wave:
    """A shard is opened: somebody's life, a page at a time."""
    out = np.zeros(frames(1.1))
    place(out, modes(0.4, [1760, 2489 + 30 * variant], [0.08, 0.07], [0.7, 0.5], rng), 0.0)
    for k in range(9):
        place(out, band(noise(0.05, rng), 2500, 8000) * swell(0.05, 0.3) * 1.2, 0.16 + 0.07 * k)
    place(out, fm(midi_hz(65), 1.414, 0.9, 0.5) * swell(0.5, 0.5), 0.4, 0.3)
    return trim(room(out, 0.25, 0.1, 555))


def swap(rng: Rng, variant: int) -> Wave:
    """Another pair of hands: a breath across the room."""
    out = air(rng, 0.5, 0.5, (0, 800), (0.5, 1800 + 100 * variant)) * swell(0.5, 0.5) * 1.6
    place(out, fm(midi_hz(67 + 2 * variant), 1, 0.4, 0.3) * swell(0.3, 0.3) * curve(0.3, (0, 1), (0.3, 1)), 0.15, 0.3)
    return trim(room(out, 0.2, 0.08, 556))
