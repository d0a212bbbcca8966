"""People: the voices that blip along with written words, breath, heart, strain."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .dsp import (
    RATE,
    Rng,
    Wave,
    band,
    curve,
    decay,
    drive,
    fm,
    frames,
    glide,
    layer,
    low,
    midi_hz,
    noise,
    place,
    room,
    sine,
    swell,
    trim,
)

Formants = tuple[float, float, float]

VOWELS: dict[str, Formants] = {
    "a": (750, 1200, 2600),
    "e": (480, 1900, 2600),
    "i": (300, 2250, 3000),
    "o": (480, 850, 2500),
    "u": (320, 720, 2400),
}
"""First three resonances of a mouth, Hz, after Peterson and Barney (1952), rounded."""


HEIGHTS = (-1.0, -0.25, 0.35, 1.0)
"""Where a voice's syllables stand in its range: the end of a sentence, its way down, its beginning, a question."""


@dataclass(frozen=True)
class Throat:
    """One person's timbre: the middle of the voice as a MIDI note, how many semitones it goes up and down from there, a
    dark and a bright vowel for each height (low to high), size of the mouth, breath, edge and length of a syllable."""

    middle: float
    span: float
    dark: str
    bright: str
    mouth: float
    breath: float
    tilt: float
    seconds: float
    growl: float = 0.0


THROATS: dict[str, Throat] = {
    "elara": Throat(57, 2.6, "oaoa", "eeie", 1.08, 0.08, 1.1, 0.085),
    "lena": Throat(64, 3.6, "aoaa", "eiei", 1.2, 0.22, 1.4, 0.075),
    "orion": Throat(43.5, 3.0, "ouoa", "aeae", 0.92, 0.10, 0.8, 0.095, 0.35),
    "kade": Throat(53, 4.6, "oaoa", "aeie", 1.0, 0.04, 0.7, 0.065),
    "maro": Throat(47.5, 2.4, "ouoa", "aeoe", 0.98, 0.30, 1.5, 0.100, 0.15),
    "juno": Throat(67, 4.2, "aoaa", "ieii", 1.16, 0.10, 1.0, 0.060),
    "nurse": Throat(61.5, 3.0, "aoae", "eiei", 1.12, 0.14, 1.2, 0.075),
    "fenn": Throat(50.5, 2.6, "oaoa", "eiee", 1.02, 0.26, 1.3, 0.085),
    "oda": Throat(59, 2.8, "ouoa", "aeae", 1.06, 0.20, 1.6, 0.095),
    "ruza": Throat(62.5, 3.8, "auaa", "eaei", 1.14, 0.08, 0.8, 0.070, 0.10),
    "patient": Throat(57.5, 3.0, "oaoa", "eeie", 1.08, 0.32, 1.5, 0.080),
    "citizen": Throat(54, 3.4, "aoao", "eiea", 1.05, 0.12, 1.0, 0.070),
    "child": Throat(73, 4.0, "aoaa", "iiei", 1.34, 0.16, 1.1, 0.060),
    "guard": Throat(45.5, 2.2, "oaoo", "eaee", 0.95, 0.05, 0.7, 0.080, 0.20),
}


def syllable(throat: Throat, note: float, vowel: str, seconds: float, rng: Rng, bend: float = 0.0) -> Wave:
    """A glottal buzz through three resonances."""
    hz = midi_hz(note) * (1 + np.linspace(0.03, -0.03 + bend, frames(seconds)))
    phase = 2 * np.pi * np.cumsum(hz) / RATE
    out = np.zeros(frames(seconds))
    formants = [f * throat.mouth for f in VOWELS[vowel]]
    for harmonic in range(1, int(5500 / midi_hz(note))):
        pitch = midi_hz(note) * harmonic
        mouth = sum(
            g / (1 + ((pitch - f) / w) ** 2) for f, w, g in zip(formants, (90, 110, 170), (1.0, 0.6, 0.25), strict=True)
        )
        out += np.sin(harmonic * phase) * (mouth + 0.03) / harmonic ** (0.35 * throat.tilt)
    out /= np.max(np.abs(out))
    if throat.growl:
        out *= 1 - throat.growl * (0.5 + 0.5 * sine(midi_hz(note) / 2, seconds))
    air = band(noise(seconds, rng), formants[0], 5500) * throat.breath * 2
    return (out + air) * curve(seconds, (0, 0), (0.008, 1), (seconds * 0.6, 0.75), (seconds, 0))


def blip(who: str, rng: Rng, variant: int) -> Wave:
    """One syllable of ``who``: 0 to 7 are four heights from low to high, at each a dark vowel and a bright one."""
    height, bright = variant // 2 % len(HEIGHTS), variant % 2
    if who == "machine":
        note = (67, 70, 74, 79)[height] + (0, 12)[bright] * 0.02
        tone = fm(midi_hz(note), (1.0, 2.0)[bright], (1.8, 1.1)[bright] * decay(0.07, 0.03), 0.07)
        return trim(room(tone * curve(0.07, (0, 0), (0.006, 1), (0.05, 0.8), (0.07, 0)), 0.06, 0.03, 71), 0.004)
    throat = THROATS[who]
    note = throat.middle + throat.span * HEIGHTS[height] + (0.35 if bright else -0.2)
    # a question's last syllable goes on climbing, a sentence's last one falls and is a little longer
    bend, longer = (-0.035, 1.18) if height == 0 else (0.09, 1.12) if height == 3 else (0.0, 1.0)
    seconds = throat.seconds * longer
    out = syllable(throat, note, (throat.bright if bright else throat.dark)[height], seconds, rng, bend)
    if who == "orion":
        out = out + 0.25 * out * sine(midi_hz(note) * 1.414, seconds)
    return trim(room(out, 0.05, 0.02, 71), 0.004)


def strain(rng: Rng, variant: int) -> Wave:
    """Orion leans with all he has: breath held behind teeth, and a current under it."""
    n = 0.75
    throat = THROATS["orion"]
    voice = syllable(throat, 45 + variant, "u", n, rng, 0.12) * swell(n, 0.4)
    teeth = band(noise(n, rng), 2600, 5200) * swell(n, 0.55) * 0.5
    current = fm(58, 1.414, 4 * swell(n, 0.6), n) * swell(n, 0.6) * 0.35
    return trim(room(drive(layer(voice * 0.8, teeth, current), 1.8), 0.15, 0.07, 72))


def hurt(who: str, rng: Rng, variant: int) -> Wave:
    """A short gasp."""
    n = 0.3
    throat = THROATS[who]
    voice = syllable(throat, throat.middle + (5, 6, 4)[variant % 3], "a", n, rng, -0.25) * decay(n, 0.07, 0.01)
    gasp = band(noise(n, rng), 900, 4200) * swell(n, 0.3)
    return trim(room(layer(voice * 0.8, gasp * 0.8), 0.14, 0.06, 73))


def heartbeat(rng: Rng, variant: int) -> Wave:
    """Lub, dub: felt more than heard."""
    out = np.zeros(frames(0.7))
    for at, hz, gain in ((0.0, 62, 1.0), (0.26, 74, 0.7)):
        beat = sine(glide(0.26, (0, hz * 1.7), (0.05, hz), (0.26, hz * 0.7)), 0.26) * decay(0.26, 0.05, 0.008)
        place(out, drive(beat, 4.0) + low(noise(0.26, rng), 140) * decay(0.26, 0.03) * 1.5, at, gain)
    return trim(low(out, 420, 1), 0.004)


def breath(rng: Rng, variant: int, inhale: bool) -> Wave:
    """Air through nose and mouth: in over four beats of the music, out a little longer and lower."""
    n = 1.6 if inhale else 1.8
    raw = noise(n, rng)
    mouth = (1.0, 1.16, 0.87)[variant % 3]
    if inhale:
        out = band(raw, 900 * mouth, 3400 * mouth) * swell(n, 0.62, 1.1) + 0.4 * band(raw, 3800, 7500) * swell(
            n, 0.7, 1.4
        )
    else:
        out = band(raw, 350 * mouth, 1500 * mouth) * swell(n, 0.25, 1.0) * 1.3 + 0.25 * band(raw, 2200, 5200) * swell(
            n, 0.2, 1.3
        )
    return trim(room(out, 0.1, 0.05, 74), 0.003)


def breath_perfect(rng: Rng, variant: int) -> Wave:
    """A breath let go just right: warmth, a third that opens into a sixth."""
    out = np.zeros(frames(2.2))
    for k, note in enumerate(((62, 65, 69, 74), (60, 65, 69, 77), (62, 67, 70, 74))[variant % 3]):
        tone = sine(midi_hz(note), 1.6) + 0.3 * sine(midi_hz(note) * 2.001, 1.6)
        place(out, tone * swell(1.6, 0.25), 0.05 * k, 0.22)
        place(out, fm(midi_hz(note + 12), 2, 0.6 * decay(0.8, 0.05), 0.8) * decay(0.8, 0.16), 0.09 * k, 0.14)
    return trim(room(out, 0.3, 0.14, 75))


def composure_low(rng: Rng, variant: int) -> Wave:
    """Composure runs low: the room drops away, a thin tone and one heavy beat."""
    n = 1.6
    tone = (sine(1480, n) + 0.7 * sine(1492, n)) * swell(n, 0.3) * 0.16
    drop = sine(glide(n, (0, 190), (0.6, 70), (n, 46)), n) * curve(n, (0, 0), (0.1, 0.8), (n, 0))
    out = layer(tone, drop * 0.7, heartbeat(rng, 0) * 0.9)
    return trim(room(low(out, 2400, 1), 0.25, 0.12, 76))


def helped(rng: Rng, variant: int) -> Wave:
    """Somebody holds out a hand: cloth, and two warm notes."""
    out = np.zeros(frames(1.4))
    place(out, band(noise(0.3, rng), 700, 2600) * swell(0.3, 0.4), 0, 0.8)
    for k, note in enumerate((57, 62, 69)):
        place(
            out,
            fm(midi_hz(note), 1, 0.7 * decay(1.0, 0.1), 1.0) * decay(1.0, 0.16, 0.02),
            0.15 + 0.12 * k,
            0.4,
        )
    return trim(room(out, 0.25, 0.12, 77))
