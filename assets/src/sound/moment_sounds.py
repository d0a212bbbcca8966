"""Single moments: what the dream does, a siege's surge, a man out of breath, a beat beside the beat, a phone.

The dream's own sounds stand in B flat, the key of its music; all others keep to D minor.
"""

from __future__ import annotations

import numpy as np

from .dsp import (
    Rng,
    Wave,
    band,
    clock,
    curve,
    decay,
    drive,
    echo,
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
    saw,
    sine,
    swell,
    trim,
)
from .people_sounds import THROATS, syllable
from .swarm_sounds import air, cloud

_DREAM = (70, 72, 74, 77, 79, 82, 84, 86)
"""B flat major pentatonic, MIDI notes: what swims free sings it upward."""


def rinse(rng: Rng, variant: int) -> Wave:
    """Water runs over the slide from one side to the other, with a hiss on its crest, and down a drain."""
    n = 2.2
    body = air(rng, n, 0.8, (0, 260), (0.5, 900 + 80 * variant), (1.3, 1500), (n, 300)) * swell(n, 0.35)
    crest = high(noise(n, rng), 3600) * swell(n, 0.45) * 0.22
    out = body * 1.1 + crest
    at = 1.5
    for k in range(6):
        gulp = sine(glide(0.11, (0, 190 - 14 * k), (0.11, 320 - 20 * k)), 0.11) * decay(0.11, 0.05, 0.02)
        place(out, gulp, at, 0.34 * 0.85**k)
        at += 0.09 + 0.012 * k
    return trim(room(out, 0.25, 0.08, 95))


def rinse_gathers(rng: Rng, variant: int) -> Wave:
    """Somewhere a pipe fills: a low gurgle that climbs."""
    n = 2.4
    out = air(rng, n, 0.6, (0, 120), (n, 420 + 40 * variant)) * swell(n, 0.9) * 0.6
    at, step = 0.1, 0.24
    while at < n - 0.2:
        bubble = sine(glide(0.09, (0, 120 + 90 * at), (0.09, 210 + 150 * at)), 0.09) * decay(0.09, 0.035, 0.012)
        place(out, bubble, at, 0.3 + 0.1 * at)
        at += step * (0.8 + 0.4 * float(rng.random()))
        step *= 0.93
    return trim(room(out, 0.2, 0.06, 96))


def bubble(hz: float, rise: float = 1.7, seconds: float = 0.07) -> Wave:
    """One bubble: a pitch that slips upward as it shrinks."""
    return sine(glide(seconds, (0, hz), (seconds, hz * rise)), seconds) * swell(seconds, 0.18)


def sunrise(rng: Rng, variant: int) -> Wave:
    """Light comes down through the water: a ninth that opens voice by voice, and glitter on top of it."""
    n = 6.0
    out = np.zeros(frames(n))
    place(out, modes(2.4, [midi_hz(82), midi_hz(82) * 2.76], [0.5, 0.2], [0.5, 0.12], rng), 0.0, 0.22)
    for k, note in enumerate((46, 53, 58, 62, 65, 69, 72, 77)):
        length = n - 0.28 * k
        voice = (
            sine(midi_hz(note) * (1 + 0.0015 * sine(4.6 + 0.3 * k, length)), length)
            + 0.35 * sine(midi_hz(note) * 2.003, length)
            + 0.12 * sine(midi_hz(note) * 3.01, length)
        )
        place(out, voice * swell(length, 0.42, 1.2), 0.28 * k, 0.15)
    for k in range(34):
        at = 1.2 + 3.2 * (k / 34) ** 0.8 + 0.08 * float(rng.random())
        hz = midi_hz(_DREAM[int(rng.integers(3, 8))] + 12 * int(rng.integers(0, 2)))
        place(
            out,
            fm(hz, 2.76, 0.5 * decay(0.5, 0.03), 0.5) * decay(0.5, 0.09, 0.002),
            at,
            0.05 + 0.05 * float(rng.random()),
        )
    place(out, moving_band(noise(n, rng), glide(n, (0, 300), (3.0, 2400), (n, 900)), 0.8) * swell(n, 0.5), 0.0, 0.25)
    return trim(room(out, 0.45, 0.3, 901))


def giant_passes(rng: Rng, variant: int) -> Wave:
    """The largest of all swims by: a song so low that it is water first, and an answer from far away."""
    n = 4.8
    out = np.zeros(frames(n + 1.2))
    for start, length, path, gain in (
        (0.0, 2.6, ((0, 78), (0.9, 117), (1.7, 104), (2.6, 68)), 1.0), (2.7, 1.9, ((0, 156), (0.8, 208), (1.9, 174)), 0.34),
    ):  # fmt: skip
        pitch = glide(length, *path) * (1 + 0.006 * sine(5.1, length))
        song = (
            sine(pitch, length)
            + 0.5 * sine(pitch * 2, length)
            + 0.32 * sine(pitch * 3, length)
            + 0.14 * sine(pitch * 5, length)
        )
        place(out, song * swell(length, 0.35), start, 0.5 * gain)
    place(
        out,
        low(moving_band(noise(n, rng), glide(n, (0, 120), (2.2, 420), (n, 140)), 0.7), 900) * swell(n, 0.45),
        0.0,
        1.5,
    )
    for k in range(14):
        place(out, bubble(float(rng.uniform(260, 620))), 1.6 + 0.16 * k * float(rng.uniform(0.8, 1.3)), 0.06)
    return trim(room(echo(out, 0.48, 0.35, 3, 1800), 0.5, 0.3, 902))


def shoal(rng: Rng, variant: int) -> Wave:
    """A breath goes out and a shoal turns: a hundred small bodies in one sweep."""
    n = 0.75
    out = np.zeros(frames(n + 0.2))
    place(
        out,
        moving_band(noise(n, rng), glide(n, (0, 900), (0.12, 2300 + 180 * variant), (n, 600)), 0.5)
        * curve(n, (0, 0), (0.012, 1), (0.2, 0.7), (n, 0)),
        0.0,
        1.5,
    )
    for _ in range(36):
        at = 0.02 + 0.55 * float(rng.random()) ** 1.5
        place(out, bubble(float(rng.uniform(700, 2200)), 1.4, 0.035), at, float(rng.uniform(0.05, 0.16)))
    place(out, sine(glide(0.4, (0, 150), (0.4, 74)), 0.4) * decay(0.4, 0.08, 0.004), 0.0, 0.45)
    return trim(room(out, 0.3, 0.12, 903))


def fish_freed(rng: Rng, variant: int) -> Wave:
    """A worry swims away as a fish: it slips up into its note, each one higher than the last."""
    note = _DREAM[variant % 6]
    out = np.zeros(frames(1.5))
    place(out, bubble(midi_hz(note - 12), 2.0, 0.1), 0.0, 0.5)
    place(out, fm(midi_hz(note), 2.0, 0.5 * decay(1.2, 0.05), 1.2) * decay(1.2, 0.18, 0.006), 0.07, 0.42)
    place(out, fm(midi_hz(note + 7), 2.0, 0.4 * decay(0.9, 0.04), 0.9) * decay(0.9, 0.13, 0.006), 0.17, 0.22)
    for k in range(4):
        place(out, bubble(midi_hz(note) * (1.0 + 0.4 * k), 1.3, 0.03), 0.1 + 0.045 * k, 0.12)
    return trim(room(out, 0.4, 0.18, 904))


def dive_sink(rng: Rng, variant: int) -> Wave:
    """She sinks: the surface closes, and everything above it loses its edges."""
    n = 2.6
    out = np.zeros(frames(n))
    place(
        out,
        moving_band(noise(n, rng), glide(n, (0, 2600), (0.25, 1200), (n, 160)), 0.7)
        * curve(n, (0, 0), (0.01, 1), (0.6, 0.6), (n, 0)),
        0.0,
        1.5,
    )
    place(
        out, sine(glide(n, (0, 220), (0.5, 110), (n, midi_hz(34))), n) * curve(n, (0, 0), (0.05, 0.9), (n, 0)), 0.0, 0.6
    )
    for k in range(18):
        place(
            out,
            bubble(float(rng.uniform(300, 900)), 1.6, 0.06),
            0.1 + 0.1 * k * float(rng.uniform(0.7, 1.2)),
            0.16 * (1 - k / 24),
        )
    return trim(room(out, 0.4, 0.22, 905))


def dream_glitch(rng: Rng, variant: int) -> Wave:
    """Somebody is in the system: the dream stutters, a foreign sequence looks in."""
    n = 1.5
    out = np.zeros(frames(n))
    for k in range(15):
        size = 0.045 + 0.03 * float(rng.random())
        hz = midi_hz((57, 65, 64, 60, 62)[k % 5] + (12 if k % 3 == 0 else 0))
        bit = np.sign(sine(hz, size)) * 0.25 + saw(hz, size, 0, 5200) * 0.5
        place(out, bit * curve(size, (0, 0), (0.003, 1), (size - 0.004, 1), (size, 0)), 0.09 * k, 0.55 - 0.025 * k)
    grit = band(noise(n, rng), 1500, 7000) * (rng.random(frames(n)) > 0.94) * swell(n, 0.4)
    return trim(room(low(layer(out, grit), 5200, 1), 0.22, 0.1, 906))


def winded(rng: Rng, variant: int) -> Wave:
    """He stands, hands on his knees: two breaths that come too fast."""
    out = np.zeros(frames(1.5))
    mouth = 0.92 + 0.05 * variant
    for k, at in enumerate((0.0, 0.62)):
        place(
            out,
            band(noise(0.24, rng), 700 * mouth, 2900 * mouth) * curve(0.24, (0, 0), (0.03, 1), (0.16, 0.8), (0.24, 0)),
            at,
            1.0 - 0.2 * k,
        )
        place(out, band(noise(0.34, rng), 380 * mouth, 1500 * mouth) * swell(0.34, 0.2), at + 0.25, 1.25 - 0.2 * k)
        voice = syllable(THROATS["orion"], 43 + variant - k, "o", 0.3, rng, -0.2) * swell(0.3, 0.2)
        place(out, voice, at + 0.26, 0.22)
    return trim(room(out, 0.16, 0.08, 907))


def held_breath(rng: Rng, variant: int) -> Wave:
    """The ring holds, and so does everybody: the room empties, one bell is left, and a heart."""
    n = 3.4
    out = np.zeros(frames(n))
    pull = band(noise(0.9, rng), 300, 3200) * np.linspace(0, 1, frames(0.9)) ** 3
    place(out, pull, 0.0, 0.55)
    for note, gain in ((50, 0.5), (62, 0.3), (69, 0.24), (76, 0.16)):
        place(out, fm(midi_hz(note), 2.0, 0.5 * decay(2.4, 0.08), 2.4) * decay(2.4, 0.45, 0.01), 0.9, gain)
    for at in (1.5, 1.74, 2.5, 2.74):
        place(out, sine(glide(0.26, (0, 100), (0.05, 58), (0.26, 44)), 0.26) * decay(0.26, 0.05, 0.006), at, 0.6)
    return trim(room(out, 0.45, 0.28, 908))


def beat_early(rng: Rng, variant: int) -> Wave:
    """Too early: the stick meets the rim before the drum, and looks up."""
    return _beside(rng, variant, (1.0, 1.26))


def beat_late(rng: Rng, variant: int) -> Wave:
    """Too late: the same two strokes, downward."""
    return _beside(rng, variant, (1.0, 0.75))


def _beside(rng: Rng, variant: int, steps: tuple[float, float]) -> Wave:
    out = np.zeros(frames(0.26))
    for k, step in enumerate(steps):
        hz = (560 + 14 * variant) * step
        knock = (
            modes(0.1, [hz, hz * 2.42], [0.014, 0.008], [0.8, 0.3], rng)
            + band(noise(0.1, rng), 900, 3800) * decay(0.1, 0.005, 0.0004) * 0.5
        )
        place(out, knock, 0.065 * k, 1.0 - 0.25 * k)
    return trim(room(out, 0.1, 0.04, 909), 0.004)


def surge_warn(rng: Rng, variant: int) -> Wave:
    """A surge gathers in the cables: two seconds in which the bots should come home."""
    n = 2.0
    pitch = glide(n, (0, 73.4), (1.4, 146.8 + 4 * variant), (n, 220))
    shake = 0.55 + 0.45 * np.sin(2 * np.pi * np.cumsum(curve(n, (0, 4), (n, 22))) / 44_100)
    hum = (
        sine(pitch, n) + 0.6 * sine(pitch * 2.01, n) + 0.4 * sine(pitch * 3.02, n) + 0.3 * fm(pitch * 4, 1.01, 1.5, n)
    ) * shake
    hiss = moving_band(noise(n, rng), glide(n, (0, 700), (n, 3600)), 0.35) * shake * curve(n, (0, 0.1), (n, 1))
    out = layer(hum * curve(n, (0, 0.0), (0.01, 0.45), (n - 0.06, 1), (n, 0)) * 0.4, hiss * 0.9)
    place(out, modes(0.4, [294, 440, 587], [0.08, 0.07, 0.05], [0.6, 0.5, 0.4], rng), 0.0, 0.5)
    return trim(room(drive(out, 1.4), 0.2, 0.1, 910))


def surge_burst(rng: Rng, variant: int) -> Wave:
    """It goes through whatever is not at home."""
    n = 1.0
    boom = sine(glide(n, (0, 180), (0.08, 62), (n, 38)), n) * decay(n, 0.16, 0.002)
    crack = band(noise(n, rng), 900, 6500) * decay(n, 0.05, 0.0005) * 1.6
    sparks = band(noise(n, rng), 1800, 7500) * (rng.random(frames(n)) > 0.975) * decay(n, 0.22) * 5
    arc = fm(92 + 7 * variant, 1.414, 6 * decay(n, 0.15), n) * decay(n, 0.14, 0.002)
    return trim(room(drive(layer(boom * 1.1, crack, sparks, arc * 0.5), 1.8), 0.25, 0.12, 911))


def relay_choked(rng: Rng, variant: int) -> Wave:
    """Bots crawl into a relay: its buzz is smothered, and something lets go of the lock."""
    n = 0.7
    buzz = moving_band(saw(98 + 4 * variant, n, 0, 6000), glide(n, (0, 1800), (n, 160)), 1.1) * curve(
        n, (0, 0), (0.004, 1), (n, 0)
    )
    out = np.zeros(frames(1.2))
    place(out, buzz, 0.0, 1.1)
    place(out, cloud(rng, 0.4, 26, lambda u: u**1.3, lambda s: 7 - 4 * s, 2.0), 0.02, 0.7)
    place(
        out,
        layer(
            low(noise(0.2, rng), 500) * decay(0.2, 0.02) * 2.6,
            modes(0.3, [147, 220 + 6 * variant], [0.07, 0.05], [0.8, 0.4], rng),
        ),
        0.5,
        0.9,
    )
    return trim(room(out, 0.2, 0.09, 912))


def phone_buzz(rng: Rng, variant: int) -> Wave:
    """The phone has something to say: twice against the leg, and a note that hopes."""
    out = np.zeros(frames(1.1))
    for at in (0.0, 0.26):
        motor = (
            saw(165 + 5 * variant, 0.17, 0, 2400)
            * (0.7 + 0.3 * sine(41, 0.17))
            * curve(0.17, (0, 0), (0.006, 1), (0.15, 0.8), (0.17, 0))
        )
        place(out, low(motor, 1100), at, 0.8)
    place(
        out,
        fm(midi_hz((81, 79, 84)[variant % 3]), 3.0, 0.7 * decay(0.5, 0.04), 0.5) * decay(0.5, 0.08, 0.003),
        0.46,
        0.3,
    )
    return trim(room(out, 0.14, 0.06, 913))


def phone_up(rng: Rng, variant: int) -> Wave:
    """Out of the pocket: cloth, and a glass that lights up on two notes."""
    out = np.zeros(frames(0.7))
    place(
        out,
        band(noise(0.16, rng), 700, 2600 + 200 * variant) * curve(0.16, (0, 0), (0.004, 1), (0.06, 0.6), (0.16, 0)),
        0.0,
        0.9,
    )
    for k, note in enumerate((69, 76)):
        place(out, fm(midi_hz(note), 3.0, 0.5 * decay(0.4, 0.03), 0.4) * decay(0.4, 0.055, 0.003), 0.05 + 0.06 * k, 0.3)
    return trim(room(out, 0.12, 0.05, 914), 0.004)


def phone_down(rng: Rng, variant: int) -> Wave:
    """And back: one note, cloth, a small knock where it comes to rest."""
    out = np.zeros(frames(0.6))
    place(out, fm(midi_hz(69), 3.0, 0.4 * decay(0.3, 0.03), 0.3) * decay(0.3, 0.045, 0.002), 0.0, 0.3)
    place(out, band(noise(0.16, rng), 500, 1900 + 160 * variant) * swell(0.16, 0.35), 0.02, 0.9)
    place(out, low(noise(0.08, rng), 480) * decay(0.08, 0.012) * 2.0, 0.15, 0.6)
    return trim(room(out, 0.1, 0.05, 915), 0.004)


def phone_page(rng: Rng, variant: int) -> Wave:
    """A thumb on glass: a page slides aside."""
    out = np.zeros(frames(0.3))
    place(
        out,
        moving_band(noise(0.12, rng), glide(0.12, (0, 1300 + 160 * variant), (0.12, 2700)), 0.4)
        * curve(0.12, (0, 0), (0.004, 1), (0.12, 0)),
        0.0,
        0.9,
    )
    place(out, fm(midi_hz((74, 76, 72, 79)[variant % 4]), 2.0, 0.3, 0.2) * decay(0.2, 0.025, 0.002), 0.015, 0.3)
    return trim(room(out, 0.08, 0.04, 916), 0.004)


def speed_wind(rng: Rng, variant: int) -> Wave:
    """Air past a runner's ears: a loop of four seconds that flutters on the beat of the music."""
    n = 4.8
    t = clock(n)
    ears = []
    for ear in (0, 1):
        flutter = 0.72 + 0.28 * np.sin(2 * np.pi * t / 0.4 + 1.2 * ear) * np.sin(2 * np.pi * t / 2.4 + ear)
        path = 620 + 420 * (0.5 + 0.5 * np.sin(2 * np.pi * t / 2.4 + 1.9 * ear))
        ears.append(moving_band(noise(n, rng), path, 0.55) * flutter + high(noise(n, rng), 4200) * 0.06 * flutter)
    return make_loop(np.stack(ears, axis=1), 0.8)


def node_leans(rng: Rng, variant: int) -> Wave:
    """A node leans to one side for a second: metal that is bent, a growl that climbs by a fourth, and holds its breath."""
    n = 0.95
    base = 58 * 2 ** ((0, 2, -1)[variant % 3] / 12)
    rise = glide(n, (0, base), (n * 0.9, base * 4 / 3), (n, base * 4 / 3))
    growl = drive(fm(rise, 1.5, curve(n, (0, 0.6), (n, 3.5)), n), 1.6) * curve(
        n, (0, 0), (0.1, 0.6), (n * 0.85, 1), (n, 0)
    )
    bent = fm(rise * 7.1, 0.31, curve(n, (0, 0.5), (n, 2.2)), n) * curve(n, (0, 0), (n * 0.8, 0.3), (n, 0))
    wind = air(rng, n, 0.5, (0, 200), (n, 900)) * curve(n, (0, 0), (n * 0.8, 0.7), (n, 0))
    return trim(room(layer(growl, bent, wind), 0.2, 0.09, 49))
