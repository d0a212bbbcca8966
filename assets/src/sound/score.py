"""Notes on paper: motifs, chords and the small words that turn them into parts.

Time is counted in pulses, the slow quarter of 75 a minute (0.8 s); a bar has four of them. A pulse is two of the beats
that the game breathes by. Pitches are MIDI notes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

PULSE = 0.8
"""Seconds of a pulse."""
BAR = 4
"""Pulses of a bar."""


@dataclass(frozen=True)
class Note:
    """``at`` and ``length`` in pulses, ``pitch`` as a MIDI note, ``force`` 0 to 1."""

    at: float
    length: float
    pitch: int
    force: float = 0.7


Part = list[Note]

Motif = tuple[tuple[float, float, int], ...]
"""(at, length, pitch) of each note."""

LENA: Motif = ((0, 1.5, 69), (1.5, 0.5, 72), (2, 2, 74), (4, 1.5, 77), (5.5, 2.5, 76))
"""Lena: up by steps and thirds, to a ninth that asks. A C D F E."""

ORION: Motif = ((0, 1.5, 69), (1.5, 0.5, 65), (2, 2, 64), (4, 1.5, 60), (5.5, 2.5, 62))
"""Orion: Lena's turned upside down about its first note, within the scale. A F E C D."""

ELARA: Motif = ((0, 1, 62), (1, 1, 69), (2, 2, 76), (4, 1, 74), (5, 3, 69))
"""Elara: two fifths, one on the other, and a hand that comes to rest. D A E D A."""

KADE: Motif = ((0, 0.5, 74), (0.5, 0.5, 77), (1.25, 0.25, 79), (1.5, 1, 81), (2.75, 0.25, 79), (3, 1, 77))
"""Kade: off the beat, and up."""


def in_major(motif: Motif) -> Motif:
    """The motif in D major: F and C become F sharp and C sharp, B flat becomes B."""
    return tuple((at, length, pitch + {5: 1, 0: 1, 10: 1}.get(pitch % 12, 0)) for at, length, pitch in motif)


def sing(motif: Motif, at: float, shift: int = 0, force: float = 0.7, stretch: float = 1.0, first: int = 99) -> Part:
    """The motif from pulse ``at``, moved by ``shift`` semitones; ``first`` limits it to so many notes."""
    return [Note(at + a * stretch, n * stretch, pitch + shift, force) for a, n, pitch in motif[:first]]


def chord(at: float, length: float, pitches: Iterable[int], force: float = 0.6) -> Part:
    """Notes struck together."""
    return [Note(at, length, pitch, force) for pitch in pitches]


def arpeggio(
    at: float,
    pulses: float,
    step: float,
    pitches: Sequence[int],
    order: Sequence[int],
    force: float = 0.6,
    length: float = 0.9,
    accent: int = 4,
) -> Part:
    """Notes of a chord one after another every ``step`` pulses, in the ``order`` of their index; every ``accent``th is
    stronger. An index of -1 is a rest; one beyond the chord goes on an octave up."""
    out: Part = []
    for k in range(round(pulses / step)):
        index = order[k % len(order)]
        if index >= 0:
            pitch = pitches[index % len(pitches)] + 12 * (index // len(pitches))
            out.append(Note(at + k * step, step * length, pitch, force * (1.15 if k % accent == 0 else 0.85)))
    return out


def humanise(part: Part, seed: int, seconds: float = 0.008, force: float = 0.08) -> Part:
    """A player's small unevenness, never before the first pulse."""
    rng = np.random.default_rng(seed)
    return [
        replace(
            note,
            at=max(0.0, note.at + float(rng.normal()) * seconds / PULSE),
            force=float(np.clip(note.force * (1 + rng.normal() * force), 0.05, 1.0)),
        )
        for note in part
    ]
