"""Places and their machines: soles on carpet and in water, doors that lock and slam, light that comes and goes, arms, foam,
worries, enamel."""

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


def step_carpet(rng: Rng, variant: int) -> Wave:
    """A sole on carpet: almost nothing, each time another almost."""
    bend = (1.0, 1.25, 0.85, 1.1, 0.95, 1.35)[variant % 6]
    out = np.zeros(frames(0.2))
    place(out, band(noise(0.12, rng), 120, 430 * bend) * decay(0.12, 0.02, 0.003) * 2.6, 0.0)
    place(
        out,
        band(noise(0.08, rng), 800 * bend, 2400 * bend) * swell(0.08, 0.3) * float(rng.uniform(0.35, 0.8)),
        float(rng.uniform(0.02, 0.04)),
    )
    return trim(room(out, 0.06, 0.03, 501), 0.004)


def step_water(rng: Rng, variant: int) -> Wave:
    """A foot in shallow water: slap, and drops that close over it."""
    out = np.zeros(frames(0.45))
    place(out, band(noise(0.16, rng), 380 + 60 * variant, 2600 + 420 * variant) * decay(0.16, 0.03, 0.002) * 2.4, 0.0)
    for k in range(5):
        hz = float(rng.uniform(420, 1300))
        place(
            out,
            sine(glide(0.06, (0, hz), (0.06, hz * 1.7)), 0.06) * swell(0.06, 0.2),
            0.04 + 0.055 * k * float(rng.uniform(0.7, 1.2)),
            0.4,
        )
    return trim(room(out, 0.2, 0.08, 502), 0.004)


def used(rng: Rng, variant: int) -> Wave:
    """A thing is used: a key that gives, and an answer."""
    out = np.zeros(frames(0.4))
    place(out, band(noise(0.03, rng), 1500, 6000) * decay(0.03, 0.004, 0.0005) * 1.6, 0.0)
    place(out, modes(0.12, [520 + 18 * variant, 1210], [0.02, 0.012], [0.6, 0.3], rng), 0.0, 0.6)
    place(out, fm(midi_hz(74 + variant), 2.0, 0.6 * decay(0.2, 0.04), 0.2) * decay(0.2, 0.05), 0.07, 0.5)
    return trim(room(out, 0.15, 0.06, 503))


def travel(rng: Rng, variant: int) -> Wave:
    """Elsewhere: the air of one place leaves, that of another comes in."""
    n = 1.5
    out = air(rng, n, 0.7, (0, 350), (0.6, 1500 + 150 * variant), (n, 280)) * swell(n, 0.45) * 2.0
    place(out, low(noise(0.3, rng), 220) * decay(0.3, 0.06, 0.01) * 2.0, 0.9)
    return trim(room(out, 0.35, 0.16, 504))


def lock(rng: Rng, variant: int) -> Wave:
    """A bolt goes home and a red tone says so."""
    out = np.zeros(frames(0.9))
    place(out, low(saw(glide(0.2, (0, 70), (0.2, 110 + 6 * variant)), 0.2, 0, 1500), 1200) * swell(0.2, 0.6), 0.0, 0.5)
    bolt = layer(
        low(noise(0.2, rng), 900) * decay(0.2, 0.02) * 2.8,
        modes(0.4, [180, 392, 770, 1340], [0.06, 0.05, 0.03, 0.02], [0.6, 0.5, 0.3, 0.2], rng),
    )
    place(out, bolt, 0.2, 0.9)
    place(out, fm(midi_hz(58 - variant), 1.0, 1.2, 0.22) * swell(0.22, 0.2), 0.42, 0.45)
    return trim(room(out, 0.22, 0.09, 505))


def lock_hit(rng: Rng, variant: int) -> Wave:
    """A pulse meets the great lock: it rings, and turns back by a tooth."""
    ring = modes(
        0.9, [138 + 5 * variant, 226, 391, 655, 1102], [0.16, 0.13, 0.1, 0.07, 0.04], [0.9, 0.7, 0.5, 0.35, 0.2], rng
    )
    out = np.zeros(frames(1.1))
    place(out, layer(ring, band(noise(0.1, rng), 1200, 7000) * decay(0.1, 0.012) * 1.6), 0.0)
    for k in range(3):
        place(out, modes(0.06, [880, 1640], [0.012, 0.008], [0.7, 0.4], rng), 0.16 + 0.07 * k, 0.7)
    return trim(room(out, 0.25, 0.12, 526))


def slam(rng: Rng, variant: int) -> Wave:
    """A roof gate falls shut: all of its iron."""
    hit = layer(
        drive(low(noise(0.5, rng), 700) * decay(0.5, 0.05) * 3, 1.6),
        modes(
            1.0,
            [96 + 6 * variant, 151, 263, 447, 812, 1390],
            [0.16, 0.14, 0.12, 0.09, 0.06, 0.04],
            [0.9, 0.7, 0.6, 0.4, 0.3, 0.2],
            rng,
        ),
        high(noise(0.1, rng), 2500) * decay(0.1, 0.008) * 1.5,
    )
    out = np.zeros(frames(1.3))
    place(out, hit, 0.0)
    place(out, hit[: frames(0.4)], 0.09 + 0.01 * variant, 0.35)
    return trim(room(out, 0.3, 0.14, 506))


def grate(rng: Rng, variant: int) -> Wave:
    """A gate begins to close: rollers that complain, quicker and quicker."""
    n = 0.8
    out = low(saw(glide(n, (0, 55), (n, 120 + 8 * variant)), n, 0, 1800), 1200) * curve(
        n, (0, 0.2), (n * 0.9, 0.7), (n, 0)
    )
    at, gap = 0.0, 0.12
    while at < n - 0.05:
        place(out, modes(0.06, [640 + 40 * variant, 1510], [0.015, 0.01], [0.8, 0.4], rng), at, 0.9)
        at, gap = at + gap, gap * 0.86
    return trim(room(out, 0.2, 0.08, 507))


def shutter(rng: Rng, variant: int) -> Wave:
    """A shutter rolls: slat after slat."""
    n = 1.1
    out = low(saw(glide(n, (0, 60), (0.8, 84 + 4 * variant), (n, 50)), n, 0, 1500), 800) * swell(n, 0.5) * 0.6
    for k in range(13):
        slat = layer(
            band(noise(0.05, rng), 700, 4200) * decay(0.05, 0.007),
            modes(0.08, [430, 980 + 20 * variant], [0.016, 0.012], [0.5, 0.4], rng),
        )
        place(out, slat, 0.05 + 0.072 * k + 0.008 * float(rng.random()), 0.9)
    place(out, low(noise(0.15, rng), 500) * decay(0.15, 0.02) * 2.4, 0.98)
    return trim(room(out, 0.22, 0.1, 508))


def relay(rng: Rng, variant: int) -> Wave:
    """A breaker is thrown: lever, spark, and a hum that takes hold."""
    out = np.zeros(frames(1.3))
    place(
        out,
        layer(
            low(noise(0.1, rng), 1200) * decay(0.1, 0.012) * 2.4,
            modes(0.25, [240, 610, 1180], [0.04, 0.03, 0.02], [0.7, 0.4, 0.3], rng),
        ),
        0.0,
    )
    place(out, high(noise(0.08, rng), 3500) * decay(0.08, 0.01) * 1.4, 0.05)
    hum = saw(midi_hz(38) * (1 + 0.002 * sine(5, 1.1)), 1.1, 0, 900) * curve(
        1.1, (0, 0), (0.15, 1), (0.6, 0.6), (1.1, 0)
    )
    place(out, hum, 0.1, 0.45)
    place(out, fm(midi_hz(69 + 2 * variant), 2, 0.7 * decay(0.5, 0.06), 0.5) * decay(0.5, 0.1), 0.16, 0.3)
    return trim(room(out, 0.2, 0.09, 509))


def power_up(rng: Rng, variant: int) -> Wave:
    """Light comes back: lamps that click on in a row and a tone that opens."""
    out = np.zeros(frames(1.9))
    rise = saw(glide(1.2, (0, 60), (1.2, 146.8)), 1.2, 0, 1600) * curve(1.2, (0, 0), (0.9, 0.6), (1.2, 0))
    place(out, low(rise, 1100), 0.0, 0.6)
    for k in range(5):
        place(
            out,
            band(noise(0.03, rng), 1800, 7000) * decay(0.03, 0.004, 0.0005) * 1.4,
            0.25 + 0.16 * k + 0.02 * float(rng.random()),
        )
    for k, note in enumerate((62, 66 if variant else 69, 74)):
        place(out, fm(midi_hz(note), 1, 0.6, 0.9) * swell(0.9, 0.25), 0.75 + 0.07 * k, 0.25)
    return trim(room(out, 0.3, 0.14, 510))


def power_down(rng: Rng, variant: int) -> Wave:
    """Light goes: everything that hummed runs down."""
    n = 1.5
    fall = saw(glide(n, (0, 146.8 + 6 * variant), (n, 30)), n, 0, 1800) * curve(n, (0, 0.9), (0.4, 0.7), (n, 0))
    out = low(fall, 1300) * 0.8
    place(out, low(noise(0.25, rng), 500) * decay(0.25, 0.03) * 2.6, 0.0)
    place(out, sine(glide(1.0, (0, 2400), (1.0, 180)), 1.0) * curve(1.0, (0, 0.25), (1.0, 0)), 0.02)
    return trim(room(out, 0.3, 0.14, 511))


def rumble(rng: Rng, variant: int) -> Wave:
    """The ground shakes."""
    n = 1.2
    out = low(noise(n, rng), 110 + 12 * variant) * decay(n, 0.22, 0.02) * 4
    out += sine(glide(n, (0, 62), (n, 34)), n) * decay(n, 0.2, 0.01)
    for _ in range(9):
        place(out, band(noise(0.05, rng), 700, 3000) * decay(0.05, 0.008), float(rng.uniform(0.05, 0.8)), 0.6)
    return trim(room(drive(out, 1.5), 0.2, 0.1, 512))


def arm_wake(rng: Rng, variant: int) -> Wave:
    """A service arm turns to somebody: three joints, one after another."""
    out = np.zeros(frames(0.9))
    for k, hz in enumerate((130, 190, 270)):
        servo = saw(glide(0.2, (0, hz * 0.7), (0.14, hz + 10 * variant), (0.2, hz * 0.6)), 0.2, 0, 2600) * swell(
            0.2, 0.5
        )
        place(out, servo, 0.19 * k, 0.6)
        place(out, modes(0.08, [880, 1730], [0.012, 0.008], [0.6, 0.3], rng), 0.19 * k + 0.17, 0.6)
    place(out, fm(midi_hz(51), 1.414, 2.0, 0.25) * decay(0.25, 0.08), 0.6, 0.5)
    return trim(room(out, 0.2, 0.08, 513))


def arm_swing(rng: Rng, variant: int) -> Wave:
    """An arm draws back, and comes: a whine that tightens, then steel through air."""
    out = np.zeros(frames(1.1))
    whine = saw(glide(0.52, (0, 120), (0.52, 420 + 25 * variant)), 0.52, 0, 3000) * curve(
        0.52, (0, 0.1), (0.48, 0.8), (0.52, 0)
    )
    place(out, whine, 0.0, 0.45)
    place(out, air(rng, 0.35, 0.5, (0, 700), (0.12, 2800), (0.35, 500)) * swell(0.35, 0.35) * 2.6, 0.5)
    place(out, modes(0.4, [320, 702, 1405], [0.07, 0.05, 0.03], [0.6, 0.4, 0.3], rng), 0.66, 0.5)
    return trim(room(out, 0.22, 0.09, 514))


def foam(rng: Rng, variant: int) -> Wave:
    """A steriliser sprays: a hiss that turns to fizz."""
    n = 1.2
    out = high(noise(n, rng), 2600) * curve(n, (0, 0), (0.05, 1), (0.5, 0.7), (n, 0)) * 1.2
    out += band(noise(n, rng), 500, 1600) * swell(n, 0.3) * 0.7
    for _ in range(60):
        hz = float(rng.uniform(1200, 4200))
        place(
            out,
            sine(glide(0.02, (0, hz), (0.02, hz * 1.5)), 0.02) * swell(0.02, 0.3),
            float(rng.uniform(0.3, 1.1)),
            0.3,
        )
    return trim(room(out, 0.15, 0.07, 515 + variant))


def steriliser_alert(rng: Rng, variant: int) -> Wave:
    """A steriliser has found something unclean: three polite tones that are not."""
    out = np.zeros(frames(0.9))
    for k in range(3):
        tone = fm(midi_hz((76, 75, 76)[k] + variant), 1.0, 2.6 * decay(0.2, 0.08), 0.2) * curve(
            0.2, (0, 0), (0.01, 1), (0.15, 0.8), (0.2, 0)
        )
        place(out, tone, 0.2 * k, 0.6)
    place(out, band(noise(0.7, rng), 2000, 5000) * swell(0.7, 0.7) * 0.3, 0.0)
    return trim(room(out, 0.2, 0.08, 518))


def turnstile_open(rng: Rng, variant: int) -> Wave:
    """The bars give way: a scan, two friendly notes, arms that swing."""
    out = np.zeros(frames(0.9))
    for k, note in enumerate((69, 74 + variant)):
        place(out, fm(midi_hz(note), 2, 0.5 * decay(0.3, 0.05), 0.3) * decay(0.3, 0.07), 0.12 * k, 0.5)
    for k in range(4):
        place(out, band(noise(0.04, rng), 900, 4000) * decay(0.04, 0.006) * 1.5, 0.3 + 0.09 * k)
    return trim(room(out, 0.2, 0.08, 519))


def shade_near(rng: Rng, variant: int) -> Wave:
    """A worry comes near: whispers with no words in them, under water."""
    n = 1.1
    out = np.zeros(frames(n))
    for k in range(3):
        piece = air(rng, 0.5, 0.35, (0, 700 + 90 * variant), (0.25, 1300 - 120 * k), (0.5, 600)) * swell(0.5, 0.5) * 1.6
        place(out, piece, 0.22 * k)
    out += (
        sine(glide(n, (0, 98), (n, 92)), n) * swell(n, 0.6) * 0.5
        + sine(glide(n, (0, 104), (n, 98)), n) * swell(n, 0.6) * 0.4
    )
    return trim(room(low(out, 2200), 0.4, 0.2, 520))


def shade_gone(rng: Rng, variant: int) -> Wave:
    """A worry lets go: it comes apart into bubbles that rise."""
    out = np.zeros(frames(1.4))
    place(out, air(rng, 0.6, 0.5, (0, 500), (0.6, 2400)) * swell(0.6, 0.3) * 1.2, 0.0)
    for k in range(14):
        hz = 380 * 1.12**k * float(rng.uniform(0.94, 1.06)) * (1 + 0.03 * variant)
        place(
            out,
            sine(glide(0.09, (0, hz), (0.09, hz * 1.5)), 0.09) * swell(0.09, 0.25),
            0.06 * k + 0.02 * float(rng.random()),
            0.5 * 0.94**k,
        )
    place(out, fm(midi_hz(74), 2, 0.5 * decay(0.7, 0.06), 0.7) * decay(0.7, 0.14), 0.6, 0.25)
    return trim(room(out, 0.4, 0.18, 521))


def mended(rng: Rng, variant: int) -> Wave:
    """A crack in the enamel closes: grains that find their places, then one clear tone."""
    out = np.zeros(frames(1.5))
    for k in range(26):
        at = 0.7 * (1 - (1 - k / 26) ** 1.6)
        place(out, modes(0.05, [float(rng.uniform(2200, 5200))], [0.008], [0.8], rng), at, 0.5)
    for k, note in enumerate((81, 86 + (0, 2, -3)[variant % 3])):
        place(out, fm(midi_hz(note), 3.0, 0.4 * decay(0.9, 0.05), 0.9) * decay(0.9, 0.16), 0.66 + 0.05 * k, 0.4)
    return trim(room(out, 0.35, 0.16, 522))


def acid_dry(rng: Rng, variant: int) -> Wave:
    """A spring of acid runs dry: a hiss that gives up."""
    n = 1.1
    out = high(noise(n, rng), 2200) * curve(n, (0, 0.9), (0.5, 0.4), (n, 0))
    for k in range(10):
        hz = float(rng.uniform(260, 520)) * (1 + 0.05 * variant)
        place(out, sine(glide(0.08, (0, hz), (0.08, hz * 1.6)), 0.08) * swell(0.08, 0.3), 0.09 * k, 0.7 - 0.06 * k)
    return trim(room(out, 0.25, 0.1, 523))


def capsule(rng: Rng, variant: int) -> Wave:
    """A capsule closes: a lid as soft as a car's, a seal, a breath held in."""
    out = np.zeros(frames(1.2))
    place(out, air(rng, 0.5, 0.5, (0, 1800), (0.5, 500 + 60 * variant)) * swell(0.5, 0.6) * 1.5, 0.0)
    place(out, low(noise(0.2, rng), 420) * decay(0.2, 0.03) * 3.0, 0.46)
    place(out, high(noise(0.3, rng), 3500) * decay(0.3, 0.05, 0.01) * 0.6, 0.52)
    place(out, fm(midi_hz(67 + 2 * variant), 1, 0.5, 0.4) * swell(0.4, 0.3), 0.62, 0.3)
    return trim(room(out, 0.2, 0.09, 524))


def charge(rng: Rng, variant: int) -> Wave:
    """Data flows: a line that fills, grain by grain, climbing."""
    n = 0.9
    out = sine(glide(n, (0, 220), (n, 660 + 40 * variant)), n) * curve(n, (0, 0), (0.7, 0.4), (n, 0))
    for k in range(22):
        place(out, fm(midi_hz(60 + k + variant), 1.414, 1.2, 0.04) * decay(0.04, 0.01), 0.036 * k, 0.5)
    return trim(room(out, 0.2, 0.08, 525))
