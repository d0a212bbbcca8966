"""The showdown's theme, ``core``, in three states of one harmony, one length and one tempo.

Calm waits and listens: pads, a piano with fragments of Lena's motif, Orion's far away on a cello. Tense runs: a pulse
in the bass, strings on the bow's tip, sixteenths. Alarm drives twice as fast over the same bars: drums, brass with
Orion's motif, and high above it, in the last eight bars, Lena's.
"""

from __future__ import annotations

from dataclasses import dataclass

from .dsp import Wave, frames
from .instruments import bass, bell, drums, lead, pad, pluck, reese, riser
from .loudness import MUSIC_LUFS
from .mixdown import TAIL, Stem, mix
from .score import BAR, LENA, ORION, PULSE, Motif, Note, Part, arpeggio, chord, humanise, sing
from .soundfont import (
    BRASS,
    CELLO,
    CHOIR,
    HORN,
    PIANO,
    PIZZICATO,
    SLOW_STRINGS,
    STRINGS,
    TAIKO,
    TIMPANI,
    TREMOLO,
    VIOLIN,
    play,
)

BARS = 24
LENGTH = BARS * BAR * PULSE
"""Seconds: 76.8, a whole number of frames and of the game's ticks."""
ALL = LENGTH + TAIL


@dataclass(frozen=True)
class Harmony:
    """A bar: the bass note, four notes for pads and strings, and what arpeggios run over."""

    low: int
    wide: tuple[int, int, int, int]
    run: tuple[int, ...]


HARMONY: tuple[Harmony, ...] = (
    # asking
    Harmony(38, (50, 57, 64, 65), (62, 65, 69, 76)),
    Harmony(38, (50, 57, 62, 65), (62, 65, 69, 74)),
    Harmony(34, (53, 58, 62, 69), (62, 65, 69, 70)),
    Harmony(34, (53, 58, 62, 65), (62, 65, 69, 74)),
    Harmony(31, (55, 58, 62, 69), (62, 67, 69, 70)),
    Harmony(31, (55, 58, 65, 69), (62, 65, 67, 70)),
    Harmony(33, (57, 62, 64, 69), (62, 64, 69, 74)),
    Harmony(33, (57, 61, 64, 69), (61, 64, 69, 73)),
    # Orion
    Harmony(38, (57, 62, 65, 69), (62, 65, 69, 74)),
    Harmony(36, (57, 60, 65, 69), (60, 65, 69, 72)),
    Harmony(34, (58, 62, 65, 70), (62, 65, 70, 74)),
    Harmony(31, (55, 62, 67, 70), (62, 67, 70, 74)),
    Harmony(33, (57, 62, 65, 69), (62, 65, 69, 74)),
    Harmony(39, (55, 58, 62, 67), (62, 63, 67, 70)),
    Harmony(33, (55, 62, 64, 69), (62, 64, 67, 69)),
    Harmony(33, (55, 61, 64, 70), (61, 64, 67, 70)),
    # Lena
    Harmony(34, (58, 62, 65, 70), (62, 65, 70, 74)),
    Harmony(36, (60, 64, 67, 72), (60, 64, 67, 72)),
    Harmony(38, (57, 62, 65, 74), (62, 65, 69, 74)),
    Harmony(41, (57, 60, 65, 72), (60, 65, 69, 72)),
    Harmony(31, (58, 62, 67, 74), (62, 67, 70, 74)),
    Harmony(34, (58, 62, 65, 74), (62, 65, 70, 77)),
    Harmony(39, (58, 62, 67, 70), (62, 63, 67, 70)),
    Harmony(33, (57, 62, 64, 67), (62, 64, 67, 69)),
)


def bar(number: int) -> float:
    """The pulse on which a bar begins."""
    return float(number * BAR)


def each(first: int = 0, last: int = BARS) -> list[tuple[float, Harmony]]:
    """(pulse, harmony) of the bars from ``first`` up to ``last``."""
    return [(bar(k), HARMONY[k]) for k in range(first, last)]


def held(force: float, first: int = 0, last: int = BARS, lift: int = 0) -> Part:
    """The wide chords, a bar each."""
    return [note for at, h in each(first, last) for note in chord(at, BAR, [p + lift for p in h.wide], force)]


def orion(lift: int, force: float) -> Part:
    """His motif in bars 8 to 13: as it is, a fourth up, as it is, and a held breath."""
    out = sing(ORION, bar(8), lift, force) + sing(ORION, bar(10), lift + 5, force) + sing(ORION, bar(12), lift, force)
    return [*out, Note(bar(14), 4, 69 + lift, force), Note(bar(15), 2, 70 + lift, force), Note(bar(15) + 2, 2, 69 + lift, force)]


def lena(lift: int, force: float) -> Part:
    """Hers in bars 16 to 21, and two bars of coming down."""
    out = sing(LENA, bar(16), lift, force * 0.9) + sing(LENA, bar(18), lift, force) + sing(LENA, bar(20), lift + 5, force)
    return [*out, Note(bar(22), 2, 79 + lift, force), Note(bar(22) + 2, 2, 77 + lift, force * 0.9), Note(bar(23), 4, 76 + lift, force * 0.8)]


def scraps(motif: Motif, bars: tuple[int, ...], lift: int, force: float, first: int) -> Part:
    """The first notes of a motif at the start of some bars."""
    return [note for k in bars for note in sing(motif, bar(k), lift, force, first=first)]


def calm() -> list[Stem]:
    """Waiting, with one ear on the hum."""
    piano: Part = []
    for k, (at, h) in enumerate(each()):
        piano += [Note(at, 3.8, h.low, 0.42), Note(at + 0.02, 3.6, h.low + 12 if h.low < 36 else h.low + 7, 0.3)]
        piano += [Note(at + p, 2.2, h.wide[i] + 12, 0.30 + 0.05 * (i == 3)) for p, i in (((1, 1), (2.5, 2)) if k % 2 else ((1.5, 3), (3, 2)))]
    piano += scraps(LENA, (0, 4), 0, 0.5, 3) + [Note(bar(6), 1.5, 77, 0.42), Note(bar(6) + 1.5, 2.5, 76, 0.4)]
    piano += lena(0, 0.52)
    bells: Part = []
    for at, h in each():
        bells += arpeggio(at, BAR, 0.5, [p + 12 for p in h.run], (0, -1, 2, 1, -1, 3, -1, 2), 0.4, 1.5, 3)
    glass: Part = []
    for at, h in each(8):
        glass += arpeggio(at, BAR, 0.25, h.run, (0, 1, 2, 3, 2, 1), 0.32, 1.0, 6)
    cello = scraps(ORION, (2,), -12, 0.4, 3) + scraps(ORION, (6,), -12, 0.4, 2) + [
        Note(n.at, n.length, n.pitch, n.force) for n in orion(-12, 0.5)]
    heart = [(at + p, f) for at, _ in each() for p, f in ((0, 0.9), (2, 0.45))]
    return [
        Stem(pad(held(0.7), ALL, 750, 11), -24, hall=0.3, cut=110),
        Stem(play(humanise(held(0.32, lift=12), 3), SLOW_STRINGS, ALL), -30, hall=0.5, cut=200, top=5200),
        Stem(play(humanise(piano, 1, 0.014), PIANO, ALL), -20.5, hall=0.34, echo=0.06, top=9000),
        Stem(bell(humanise(bells, 2), ALL, 0.8, 0.3), -30, hall=0.5, echo=0.5, cut=400),
        Stem(pluck(glass, ALL, 2, 0.09, 0.8, 2), -31, hall=0.35, echo=0.35, cut=300),
        Stem(play(humanise(cello, 4, 0.02), CELLO, ALL), -27, hall=0.6, cut=90, top=6000),
        Stem(bass([Note(at, 3.9, h.low, 0.6) for at, h in each()], ALL, 120, 240, 0.3, 1.1), -25, hall=0.0, top=400),
        Stem(drums("heart", heart, ALL, 5), -29, hall=0.1),
    ]


def tense_kicks() -> list[float]:
    """Pulses of the kick in the tense state."""
    return [at + p for at, _ in each() for p in ((0, 1.75, 2.5) if (at // BAR) % 2 else (0, 2.5))]


def tense() -> list[Stem]:
    """Something is coming: run, but quietly."""
    runs: Part = []
    for k, (at, h) in enumerate(each()):
        order = (0, 2, 1, 3, 2, 4, 3, 1) if k % 2 else (0, 1, 2, 3, 4, 3, 2, 1)
        runs += arpeggio(at, BAR, 0.25, h.run, order, 0.62, 0.9)
    beat: Part = []
    for at, h in each():
        beat += [Note(at + k * 0.5, 0.42, h.low + (12 if k in (3, 6) else 0), 0.95 if k % 4 == 0 else 0.7) for k in range(8)]
    bows: Part = []
    for at, h in each():
        a, b, c = h.run[0], h.run[1], h.run[2]
        for k, p in enumerate((a, a, b, a, c, a, b, a)):
            bows.append(Note(at + k * 0.5, 0.22, p, 0.78 if k in (0, 4) else 0.55))
    low: Part = []
    for at, h in each():
        low += [Note(at, 3.5, h.low - 12 if h.low > 35 else h.low, 0.6), Note(at, 3.5, h.low, 0.62)]
    low += scraps(LENA, (0, 4), 0, 0.5, 3) + lena(0, 0.66)
    picks = [Note(at + p, 0.3, h.run[i] + 12, 0.5) for at, h in each() for p, i in ((0.75, 3), (1.75, 2), (2.25, 1), (3.25, 2))]
    shaken = [(at + k * 0.25, (0.9, 0.35, 0.6, 0.4)[k % 4]) for at, _ in each() for k in range(16)]
    return [
        Stem(pad(held(0.7), ALL, 1200, 21, 0.5, 0.8), -27, hall=0.3, cut=150, duck=0.5),
        Stem(bass(beat, ALL, 260, 1500, 0.06, 1.8), -22.5, hall=0.02, duck=0.65, cut=38),
        Stem(pluck(humanise(runs, 6, 0.003), ALL, 4, 0.085, 0.7, 3), -25.5, hall=0.25, echo=0.3, duck=0.3, cut=220),
        Stem(play(humanise(bows, 7, 0.008), STRINGS, ALL), -23.5, hall=0.35, cut=160),
        Stem(play(humanise(held(0.5, lift=12), 8), TREMOLO, ALL), -29, hall=0.45, cut=250, top=8000),
        Stem(play(humanise(picks, 9, 0.006), PIZZICATO, ALL), -30, hall=0.4, echo=0.2),
        Stem(play(humanise(low, 10, 0.008), PIANO, ALL), -23, hall=0.32, top=9000),
        Stem(play(humanise(orion(-12, 0.85), 11, 0.012), CELLO, ALL), -25.5, hall=0.4, cut=90),
        Stem(play(humanise(orion(-12, 0.6), 12, 0.012), HORN, ALL), -28, hall=0.5, cut=90),
        Stem(drums("deep", [(p, 1.0) for p in tense_kicks()], ALL, 13), -25, hall=0.05),
        Stem(drums("rim", [(at + 2, 0.8) for at, _ in each()], ALL, 14, 0.15), -33, hall=0.6, echo=0.3),
        Stem(drums("shaker", shaken, ALL, 15, -0.25), -34, hall=0.15),
        Stem(sum((riser(bar(k), 4, ALL, 40 + k) for k in (7, 15, 23)), start=0 * riser(0, 1, ALL, 1)), -36, hall=0.4),
    ]


def alarm_kicks() -> list[float]:
    """Pulses of the kick in the alarm state: the same bars felt twice as fast."""
    out: list[float] = []
    for at, _ in each():
        out += [at + p for p in ((0, 0.75, 1.25, 2, 2.75, 3.25) if (at // BAR) % 2 else (0, 1.25, 2, 3.25))]
    return out


def alarm() -> list[Stem]:
    """It is here."""
    growl: Part = []
    for at, h in each():
        steps = (0, 0, 12, 0, 0, 7, 12, 0, 0, 0, 12, 0, 0, 12, 7, 10)
        growl += [Note(at + k * 0.25, 0.2, h.low + s, 0.95 if k % 4 == 0 else 0.75) for k, s in enumerate(steps)]
    runs: Part = []
    for at, h in each():
        runs += arpeggio(at, BAR, 0.25, [p + 12 for p in h.run], (0, 2, 3, 1, 4, 2, 3, 1), 0.7, 0.8, 3)
    bows: Part = []
    for at, h in each():
        a, b, c, d = h.run[:4]
        line = (a, d, a, c, a, b, a, c, a, d, a, c, b, c, b, a)
        bows += [Note(at + k * 0.25, 0.16, p, 0.92 if k in (0, 3, 6, 8, 11, 14) else 0.6) for k, p in enumerate(line)]
    stabs: Part = []
    for k, (at, h) in enumerate(each()):
        for p, f in ((0, 0.95), (0.75, 0.7), (1.5, 0.85)) if k % 2 == 0 else ((0, 0.9), (2.5, 0.75), (3.25, 0.85)):
            stabs += chord(at + p, 0.32, h.wide[:3], f)
    brass = orion(-12, 0.95) + orion(-24, 0.9) + scraps(ORION, (0, 4), -12, 0.9, 3) + scraps(ORION, (2, 6), -12, 0.85, 3)
    high = lena(12, 0.9) + lena(0, 0.85)
    snare = [(at + p, f) for at, _ in each() for p, f in ((1, 1.0), (3, 1.0))]
    snare += [(bar(k) + 3.5 + 0.125 * i, 0.3 + 0.12 * i) for k in (7, 15, 23) for i in range(4)]
    hats = [(at + k * 0.25, (0.8, 0.4, 0.65, 0.5)[k % 4]) for at, _ in each() for k in range(16)]
    opens = [(at + p, 0.7) for at, _ in each() for p in (0.5, 1.5, 2.5, 3.5)]
    war = [Note(at + p, 0.5, 45 if f > 0.8 else 50, f) for k, (at, _) in enumerate(each())
           for p, f in (((0, 1.0), (1.5, 0.7), (1.75, 0.75), (3, 0.85)) if k % 2 else ((0, 1.0), (0.75, 0.75), (2.5, 0.8)))]
    kettle = [Note(at, 1.0, h.low, 0.9) for k, (at, h) in enumerate(each()) if k % 4 == 0]
    kettle += [Note(bar(k) + 2 + 0.125 * i, 0.125, HARMONY[k].low, 0.35 + 0.035 * i) for k in (7, 15, 23) for i in range(16)]
    return [
        Stem(reese(growl, ALL, 950, 2.2), -23, hall=0.02, duck=0.75, cut=38, top=5000),
        Stem(pad(held(0.8), ALL, 1900, 31, 0.2, 0.5), -28.5, hall=0.25, duck=0.75, cut=200),
        Stem(pluck(humanise(runs, 16, 0.002), ALL, 6, 0.075, 0.8, 3), -27, hall=0.2, echo=0.3, duck=0.4, cut=300),
        Stem(play(humanise(bows, 17, 0.006), STRINGS, ALL), -24, hall=0.25, cut=200),
        Stem(play(humanise(stabs, 18, 0.005), BRASS, ALL), -26, hall=0.3, cut=120),
        Stem(play(humanise(brass, 19, 0.008), HORN, ALL), -24, hall=0.32, cut=80),
        Stem(lead(orion(0, 0.8), ALL, 1800, 1.5), -30, hall=0.3, echo=0.35, duck=0.3, cut=200),
        Stem(play(humanise(held(0.6, 8), 20), CHOIR, ALL), -28, hall=0.5, cut=200),
        Stem(play(humanise(high, 21, 0.01), VIOLIN, ALL), -28, hall=0.45, cut=250),
        Stem(play(humanise(high, 22, 0.012), SLOW_STRINGS, ALL), -26, hall=0.4, cut=250),
        Stem(drums("kick", [(p, 1.0) for p in alarm_kicks()], ALL, 23), -22.5, hall=0.02),
        Stem(drums("snare", snare, ALL, 24), -25.5, hall=0.25),
        Stem(drums("hat", hats, ALL, 25, 0.25), -33.5, hall=0.05),
        Stem(drums("open", opens, ALL, 26, -0.2), -35, hall=0.1),
        Stem(play(humanise(war, 27, 0.005), TAIKO, ALL), -25.5, hall=0.35),
        Stem(play(humanise(kettle, 28, 0.004), TIMPANI, ALL), -27.5, hall=0.35),
        Stem(drums("boom", [(bar(k), 1.0) for k in (0, 8, 16)], ALL, 29), -31, hall=0.3),
        Stem(sum((riser(bar(k), 4, ALL, 60 + k) for k in (7, 15, 23)), start=0 * riser(0, 1, ALL, 1)), -33, hall=0.3),
    ]


def state(name: str) -> Wave:
    """One of the three loops, sample for sample as long as the others."""
    n = frames(LENGTH)
    if name == "calm":
        return mix(calm(), n, MUSIC_LUFS, [], 1.6, 51)
    if name == "tense":
        return mix(tense(), n, MUSIC_LUFS, [p * PULSE for p in tense_kicks()], 1.3, 52)
    return mix(alarm(), n, MUSIC_LUFS, [p * PULSE for p in alarm_kicks()], 1.0, 53)
