"""A place's plan: twenty-four bars of harmony from chord names, and the parts that are drawn from it.

Everything is written in D minor, the key of the motifs, and moved as a whole by ``shift`` semitones, so that each place
has a key of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .core import ALL, BARS, Harmony
from .score import BAR, LENA, ORION, Motif, Note, Part, arpeggio, chord, sing
from .synths import Opening

_NAMES = {
    "C": 0,
    "C#": 1,
    "Db": 1,
    "D": 2,
    "Eb": 3,
    "E": 4,
    "F": 5,
    "F#": 6,
    "G": 7,
    "Ab": 8,
    "A": 9,
    "Bb": 10,
    "B": 11,
}

_KINDS = {
    "": (0, 4, 7, 12), "m": (0, 3, 7, 12), "7": (0, 4, 7, 10), "m7": (0, 3, 7, 10), "maj7": (0, 4, 7, 11),
    "9": (4, 7, 10, 14), "m9": (3, 7, 10, 14), "maj9": (4, 7, 11, 14), "6": (0, 4, 7, 9), "m6": (0, 3, 7, 9),
    "add9": (0, 4, 7, 14), "madd9": (0, 3, 7, 14), "sus": (0, 5, 7, 12), "sus2": (0, 2, 7, 12), "sus7": (0, 5, 7, 10),
    "m7b5": (0, 3, 6, 10), "7b9": (1, 4, 7, 10), "lyd": (4, 6, 7, 11),
}  # fmt: skip
"""The tones of a chord above its root; of ninths the bass alone has the root."""

_LOWEST_BASS = 31
_MIDDLE = 62
"""Voices stay about this note."""

Bars = Iterable[int]


def _read(name: str) -> tuple[int, tuple[int, ...], int]:
    """(root, tones, bass), pitch classes, of a name such as ``Bbmaj9`` or ``Gm9/A``."""
    upper, _, under = name.partition("/")
    root = upper[:2] if upper[1:2] in ("b", "#") else upper[:1]
    low = _NAMES[root]
    return low, tuple((low + step) % 12 for step in _KINDS[upper[len(root) :]]), _NAMES[under] if under else low


def _voicings(tones: Sequence[int]) -> list[tuple[int, int, int, int]]:
    """Four voices, the second from above an octave lower, from every starting note."""
    out = []
    for start in range(_MIDDLE - 7, _MIDDLE + 8):
        stack: list[int] = []
        for tone in sorted((tone - start) % 12 + start for tone in tones):
            stack.append(tone + 12 if tone in stack else tone)
        stack.sort()
        stack[2] -= 12
        stack.sort()
        out.append((stack[0], stack[1], stack[2], stack[3]))
    return out


def harmonies(names: str, shift: int = 0) -> tuple[Harmony, ...]:
    """The bars of a line of chord names; each chord takes the voicing nearest to the one before."""
    out: list[Harmony] = []
    last: tuple[int, int, int, int] = (53, 57, 62, 69)
    for name in names.split():
        _, tones, under = _read(name)
        last = min(_voicings(tones), key=lambda v: (sum(abs(a - b) for a, b in zip(v, last, strict=True)), v))
        low = (under + shift - _LOWEST_BASS) % 12 + _LOWEST_BASS
        run = sorted({(tone - 60) % 12 + 60 for tone in tones})
        if len(run) < 4:
            run.append(run[0] + 12)
        wide = (last[0] + shift, last[1] + shift, last[2] + shift, last[3] + shift)
        out.append(Harmony(low, wide, tuple(p + shift for p in run)))
    return tuple(out)


@dataclass(frozen=True)
class Plan:
    """The bars of a place in its key."""

    harmony: tuple[Harmony, ...]
    shift: int = 0
    seconds: float = ALL

    def some(self, bars: Bars | None) -> list[tuple[int, Harmony]]:
        """(number, harmony) of these bars, of all for None."""
        return [(k, self.harmony[k]) for k in (bars if bars is not None else range(len(self.harmony)))]

    def held(self, force: float, lift: int = 0, bars: Bars | None = None) -> Part:
        """The wide chords, a bar each."""
        return [n for k, h in self.some(bars) for n in chord(k * BAR, BAR, [p + lift for p in h.wide], force)]

    def stabs(self, at: Sequence[tuple[float, float]], length: float, lift: int = 0, bars: Bars | None = None) -> Part:
        """Short chords at (pulse, force) of each bar."""
        out: Part = []
        for k, h in self.some(bars):
            for p, f in at:
                out += chord(k * BAR + p, length, [q + lift for q in h.wide], f)
        return out

    def roots(self, force: float, lift: int = 0, bars: Bars | None = None) -> Part:
        """The bass notes, a bar each."""
        return [Note(k * BAR, BAR - 0.1, h.low + lift, force) for k, h in self.some(bars)]

    def walk(self, steps: Sequence[tuple[float, float, int, float]], lift: int = 0, bars: Bars | None = None) -> Part:
        """A figure in the bass: (pulse, length, semitones above the root, force) of each bar."""
        return [Note(k * BAR + p, n, h.low + up + lift, f) for k, h in self.some(bars) for p, n, up, f in steps]

    def run(
        self,
        step: float,
        order: Sequence[int],
        force: float,
        length: float = 0.9,
        lift: int = 0,
        bars: Bars | None = None,
        accent: int = 4,
    ) -> Part:
        """The chord's tones one after another, every ``step`` pulses."""
        out: Part = []
        for k, h in self.some(bars):
            out += arpeggio(k * BAR, BAR, step, [p + lift for p in h.run], order, force, length, accent)
        return out

    def hits(self, at: Sequence[tuple[float, float]], bars: Bars | None = None) -> list[tuple[float, float]]:
        """Strokes at (pulse, force) of each bar."""
        return [(k * BAR + p, f) for k, _ in self.some(bars) for p, f in at]

    def sing(
        self,
        motif: Motif,
        number: int,
        lift: int = 0,
        force: float = 0.6,
        first: int = 99,
        stretch: float = 1.0,
        late: float = 0.0,
    ) -> Part:
        """A motif in the place's key from bar ``number``, ``late`` pulses after it."""
        return sing(motif, number * BAR + late, lift + self.shift, force, stretch, first)

    def line(self, number: int, notes: Sequence[tuple[float, float, int]], force: float, lift: int = 0) -> Part:
        """(pulse, length, pitch in D minor) from bar ``number``."""
        return [Note(number * BAR + at, n, p + lift + self.shift, force) for at, n, p in notes]


def plan(names: str, shift: int = 0) -> Plan:
    """A place's twenty-four bars."""
    bars = harmonies(names, shift)
    if len(bars) != BARS:
        raise ValueError(f"a place has {BARS} bars, not {len(bars)}")
    return Plan(bars, shift)


def lena_out(p: Plan, lift: int, force: float) -> Part:
    """Her motif in bars 16 to 21 and two bars of coming down, as in the core."""
    out = p.sing(LENA, 16, lift, force * 0.9) + p.sing(LENA, 18, lift, force)
    out += p.sing(LENA, 20, lift + 5, force)
    return out + p.line(22, ((0, 2, 79), (2, 2, 77), (4, 4, 76)), force * 0.85, lift)


def orion_out(p: Plan, first: int, lift: int, force: float) -> Part:
    """His motif three times from bar ``first``, then two bars of a held breath."""
    out = p.sing(ORION, first, lift, force) + p.sing(ORION, first + 2, lift + 5, force)
    out += p.sing(ORION, first + 4, lift, force)
    return out + p.line(first + 6, ((0, 4, 69), (4, 2, 70), (6, 2, 69)), force, lift)


OPENS: Opening = ((0, 0.5), (7.9, 1.0), (8, 0.9), (11.9, 1.3), (12, 0.5), (15.9, 1.4), (16, 1.1), (23.9, 1.8))
"""How filters open over a place's three times eight bars: shut, half, a breath, wide."""
SIXTEENTHS = tuple(k * 0.25 for k in range(16))


def shaken(*forces: float) -> list[tuple[float, float]]:
    """Sixteen strokes a bar whose forces come round."""
    return [(p, forces[k % len(forces)]) for k, p in enumerate(SIXTEENTHS)]
