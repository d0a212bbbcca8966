"""Synthesisers whose filters move: every note has its own sweep, and over the bars the whole part opens and closes.

A tone is read from a ladder of tables, one period each, whose harmonics end at higher and higher cutoffs; between two
of its rungs is blended, so that a filter may move with every sample and nothing ever folds back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from .dsp import RATE, Wave, drive, frames, midi_hz, place
from .score import BAR, PULSE, Part

_TABLE = 8192
_RUNGS = 18
_LOWEST_HZ, _HIGHEST_HZ = 110.0, 14_000.0
_BAND_HZ = 15_000.0
"""No harmonic is higher."""

Opening = Sequence[tuple[float, float]]
"""(bar, factor): how far the filter of the whole part stands open, straight between these."""
SHUT_TO_OPEN: Opening = ((0, 1.0),)


@lru_cache(maxsize=96)
def _ladder(pitch: int, kind: str, edge: float) -> Wave:
    """(rungs, table) of one pitch. ``kind`` is saw, square or pulse; ``edge`` 0.6 is soft, 1.5 whistles at the cutoff."""
    hz = midi_hz(pitch)
    h = np.arange(1, max(2, int(_BAND_HZ / hz)) + 1)
    width = {"saw": 0.0, "square": 0.5, "pulse": 0.22}[kind]
    size = 1 / h if kind == "saw" else np.sin(np.pi * h * width) / h * 1.2
    cutoffs = np.geomspace(_LOWEST_HZ, _HIGHEST_HZ, _RUNGS)
    ratio = h[None, :] * hz / cutoffs[:, None]
    gain = 1 / np.sqrt((1 - ratio**2) ** 2 + (ratio / edge) ** 2) / np.sqrt(1 + ratio**2)
    spectrum = np.zeros((_RUNGS, _TABLE // 2 + 1), complex)
    top = min(len(h), _TABLE // 2 - 1)
    spectrum[:, 1 : top + 1] = -0.5j * (size * gain)[:, :top]
    return np.asarray(np.fft.irfft(spectrum, _TABLE, axis=1) * _TABLE * 0.6, np.float32)


def _tone(pitch: int, kind: str, edge: float, cutoff: Wave, bend: Wave | float, start: float) -> Wave:
    """One oscillator; ``cutoff`` Hz a frame, ``bend`` in semitones about the pitch."""
    ladder = _ladder(pitch, kind, edge)
    n = len(cutoff)
    step = midi_hz(pitch) / RATE * 2.0 ** (np.asarray(bend, float) / 12)
    phase = start + (np.arange(n) * step if step.ndim == 0 else np.cumsum(step))
    at = (phase * _TABLE).astype(np.int64) % _TABLE
    rung = np.log2(np.clip(cutoff, _LOWEST_HZ, _HIGHEST_HZ * 0.999) / _LOWEST_HZ)
    rung *= (_RUNGS - 1) / np.log2(_HIGHEST_HZ / _LOWEST_HZ)
    below = np.minimum(rung.astype(np.int64), _RUNGS - 2)
    part = rung - below
    return np.asarray(ladder[below, at] * (1 - part) + ladder[below + 1, at] * part)


def _opening(moves: Opening, at: float, n: int) -> Wave:
    """The factor of each frame of a note that begins at pulse ``at``."""
    bars, factors = zip(*moves, strict=True)
    when = at / BAR + np.arange(n) / RATE / PULSE / BAR
    return np.exp(np.interp(when, bars, np.log(factors)))


def _pans(sides: Sequence[float]) -> Wave:
    """Weights for two ears of sides -1 to 1, (n, 2)."""
    angle = np.pi / 4 * (1 + np.asarray(sides))
    return np.stack((np.cos(angle), np.sin(angle)), axis=1)


@dataclass(frozen=True)
class Patch:
    """A sound of many voices.

    ``cutoff`` Hz at rest; a note opens it by ``sweep`` octaves, which halve every ``sweep_s``. It comes within
    ``attack_s``, falls to ``sustain`` (half of the way every ``decay_s``) and goes within ``release_s``. ``cents`` and
    ``sides`` of its voices; ``sub`` adds a sine an octave lower.
    """

    kind: str = "saw"
    cutoff: float = 700.0
    edge: float = 0.8
    sweep: float = 1.5
    sweep_s: float = 0.12
    attack_s: float = 0.004
    decay_s: float = 0.25
    sustain: float = 0.6
    release_s: float = 0.12
    cents: tuple[float, ...] = (-7.0, 7.0)
    sides: tuple[float, ...] = (-0.5, 0.5)
    sub: float = 0.0


ARP = Patch("pulse", 500, 1.25, 2.6, 0.06, 0.002, 0.11, 0.08, 0.09, (-5, 6), (-0.6, 0.6))
STABS = Patch("saw", 420, 0.9, 2.6, 0.10, 0.004, 0.22, 0.35, 0.16, (-12, -4, 5, 11), (-0.9, -0.3, 0.35, 0.9))
WALL = Patch("saw", 900, 0.7, 0.8, 0.5, 0.03, 0.6, 0.85, 0.30, (-16, -9, -3, 4, 10, 17), (-1, 0.6, -0.3, 0.3, -0.6, 1))
DRIVEN_BASS = Patch("saw", 190, 1.1, 2.7, 0.055, 0.003, 0.16, 0.55, 0.03, (-3, 3), (0, 0), 0.75)
SOFT_BASS = Patch("square", 160, 0.7, 1.6, 0.09, 0.006, 0.3, 0.6, 0.05, (0.0,), (0.0,), 0.8)
GLASS = Patch("square", 650, 0.9, 2.2, 0.18, 0.003, 0.28, 0.05, 0.5, (-4, 5), (-0.7, 0.7))


def _envelope(patch: Patch, n: int, held: int) -> Wave:
    t = np.arange(n) / RATE
    out = patch.sustain + (1 - patch.sustain) * 0.5 ** (t / patch.decay_s)
    out *= np.sin(np.minimum(1.0, t / patch.attack_s) * np.pi / 2)
    fall = np.clip(1 - (np.arange(n) - held) / max(1, n - held), 0, 1)
    return np.asarray(out * fall**2)


def poly(part: Part, seconds: float, patch: Patch, opening: Opening = SHUT_TO_OPEN, wander: float = 0.0) -> Wave:
    """The part on a ``patch``, two ears. ``wander`` 0 to 1 lets its notes walk between the ears."""
    rng = np.random.default_rng(len(part) * 7 + 1)
    out = np.zeros((frames(seconds), 2))
    for k, note in enumerate(part):
        held = frames(note.length * PULSE)
        n = held + frames(patch.release_s)
        t = np.arange(n) / RATE
        lift = patch.sweep * (0.55 + 0.75 * note.force) * 0.5 ** (t / patch.sweep_s)
        cutoff = patch.cutoff * _opening(opening, note.at, n) * 2.0**lift * (0.75 + 0.5 * note.force)
        voice = np.zeros((n, 2))
        aside = wander * np.sin(k * 2.4)
        for cents, weights in zip(patch.cents, _pans(np.clip(np.asarray(patch.sides) + aside, -1, 1)), strict=True):
            tone = _tone(note.pitch, patch.kind, patch.edge, cutoff, cents / 100, float(rng.random()))
            voice += tone[:, None] * weights
        voice /= np.sqrt(len(patch.cents))
        if patch.sub:
            voice += (patch.sub * np.sin(2 * np.pi * midi_hz(note.pitch) * t))[:, None]
        place(out, voice * _envelope(patch, n, held)[:, None], note.at * PULSE, note.force)
    return out


@dataclass(frozen=True)
class Singer:
    """A sound of one voice that slides. ``glide_s`` from one tied note to the next; a vibrato of ``vibrato`` semitones
    comes after ``vibrato_s`` of a note; ``breath`` octaves the filter opens as a long note goes on."""

    kind: str = "saw"
    cutoff: float = 900.0
    edge: float = 0.9
    sweep: float = 1.6
    sweep_s: float = 0.16
    glide_s: float = 0.045
    vibrato: float = 0.28
    vibrato_hz: float = 5.4
    vibrato_s: float = 0.35
    breath: float = 0.6
    attack_s: float = 0.012
    release_s: float = 0.14
    body: float = 0.5
    grit: float = 1.4


NEON = Singer()
KEEN = Singer(cutoff=1250, edge=1.15, sweep=1.5, grit=1.8, vibrato=0.34, body=0.6)
VEILED = Singer("square", 520, 0.8, 0.9, 0.3, 0.07, 0.2, 4.8, 0.45, 0.8, 0.05, 0.3, 0.35, 1.1)
_TIED = 0.08
"""Notes so close (pulses) are tied: the pitch slides and nothing is struck anew."""
_TIED_STEPS = 9
"""No further (semitones) is slid."""
_HAND_OVER_S = 0.03
"""So long a tied note goes on under the one that follows it."""


def solo(part: Part, seconds: float, singer: Singer = NEON, opening: Opening = SHUT_TO_OPEN) -> Wave:
    """A melody on a ``singer``: two saws a little apart and a body an octave lower, two ears."""
    out = np.zeros((frames(seconds), 2))
    last_end, last_pitch = -9.0, 0
    line = sorted(part, key=lambda item: item.at)
    for note, after in zip(line, [*line[1:], None], strict=True):
        held = frames(note.length * PULSE)
        leads_on = (
            after is not None
            and abs(after.at - note.at - note.length) < _TIED
            and abs(after.pitch - note.pitch) <= _TIED_STEPS
        )
        n = held + frames(_HAND_OVER_S if leads_on else singer.release_s)
        t = np.arange(n) / RATE
        tied = note.at - last_end < _TIED and abs(note.pitch - last_pitch) <= _TIED_STEPS
        bend = np.zeros(n)
        if tied:
            bend += (last_pitch - note.pitch) * 0.5 ** (t / singer.glide_s * 2.2)
        else:
            bend += -0.35 * 0.5 ** (t / 0.012)
        depth = singer.vibrato * np.clip((t - singer.vibrato_s) / 0.5, 0, 1)
        bend += depth * np.sin(2 * np.pi * singer.vibrato_hz * (1 + 0.02 * np.sin(1.3 * t)) * t)
        grow = singer.breath * np.clip((t - 0.2) / 0.9, 0, 1)
        strike = singer.sweep * (0.4 if tied else 1.0) * (0.5 + 0.7 * note.force) * 0.5 ** (t / singer.sweep_s)
        cutoff = singer.cutoff * _opening(opening, note.at, n) * 2.0 ** (strike + grow)
        env = np.sin(np.minimum(1.0, t / singer.attack_s) * np.pi / 2) * (0.82 + 0.18 * 0.5 ** (t / 0.2))
        env *= np.clip(1 - (np.arange(n) - held) / max(1, n - held), 0, 1) ** 2
        left = _tone(note.pitch, singer.kind, singer.edge, cutoff, bend - 0.06, 0.0)
        right = _tone(note.pitch, singer.kind, singer.edge, cutoff, bend + 0.06, 0.37)
        body = _tone(note.pitch - 12, "square", 0.7, cutoff * 0.6, bend, 0.2) * singer.body
        both = np.stack((left + 0.35 * right + body, right + 0.35 * left + body), axis=1)
        place(out, both * env[:, None], note.at * PULSE, note.force)
        last_end, last_pitch = note.at + note.length, note.pitch
    return drive(out * 0.7, singer.grit)
