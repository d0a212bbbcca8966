"""The showdown's theme, ``core``, in three states of one harmony, one length and one tempo.

One form in all three: eight bars that ask and gather, six in which Orion's motif is said three times, two in which all
hold their breath over a heart that beats, six for Lena's motif, higher each time, and two that come down again.

Calm waits and listens: pads, a piano with fragments of Lena's motif, Orion's far away on a cello. Tense runs: a pulse
in the bass, strings on the bow's tip, sixteenths that open. Alarm drives twice as fast over the same bars: war drums,
then brass with Orion's motif, silence, and Lena's high above all of it, with horns that sing against her.
"""

from __future__ import annotations

from dataclasses import dataclass

from .dsp import Wave, frames
from .instruments import bass, bell, drums, pad, reese, riser
from .loudness import MUSIC_LUFS
from .mixdown import TAIL, Stem, mix
from .rhythm import Strokes, groove, kit, loose, roll, swell_in, tumble, without
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
from .synths import ARP, DRIVEN_BASS, GLASS, KEEN, NEON, STABS, VEILED, WALL, Opening, poly, solo

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
    return [
        *out,
        Note(bar(14), 4, 69 + lift, force),
        Note(bar(15), 2, 70 + lift, force),
        Note(bar(15) + 2, 2, 69 + lift, force),
    ]


def lena(lift: int, force: float) -> Part:
    """Hers in bars 16 to 21, and two bars of coming down."""
    out = (
        sing(LENA, bar(16), lift, force * 0.9) + sing(LENA, bar(18), lift, force) + sing(LENA, bar(20), lift + 5, force)
    )
    return [
        *out,
        Note(bar(22), 2, 79 + lift, force),
        Note(bar(22) + 2, 2, 77 + lift, force * 0.9),
        Note(bar(23), 4, 76 + lift, force * 0.8),
    ]


def scraps(motif: Motif, bars: tuple[int, ...], lift: int, force: float, first: int) -> Part:
    """The first notes of a motif at the start of some bars."""
    return [note for k in bars for note in sing(motif, bar(k), lift, force, first=first)]


ASK, GATHER, ORIONS, HELD, LENAS, FALL = (
    range(4),
    range(4, 8),
    range(8, 14),
    range(14, 16),
    range(16, 22),
    range(22, 24),
)
"""The bars of the form's parts."""
STATE_LU = {"calm": -0.7, "tense": 0.0, "alarm": 0.7}
"""How much louder a state stands than music does, LU: who is in danger hears more."""
_OPENS: Opening = (
    (0, 0.5),
    (7.9, 1.2),
    (8, 0.9),
    (13.9, 1.3),
    (14, 0.45),
    (15.9, 0.9),
    (16, 1.2),
    (21.9, 2.0),
    (22, 1.4),
    (23.9, 0.5),
)
"""How the filters of the sequences open over the form."""
_AGAINST = ((16, 65), (17, 64), (18, 69), (19, 72), (20, 70), (21, 74), (22, 75), (23, 69))
"""What is sung against Lena's motif: (bar, pitch), a bar each."""


def against(lift: int, force: float) -> Part:
    """A line that climbs under hers, a bar to a note."""
    return [Note(bar(k), 3.8, pitch + lift, force) for k, pitch in _AGAINST]


def some(bars: range, step: float, order: tuple[int, ...], force: float, length: float = 0.9, lift: int = 0) -> Part:
    """The chords of these bars one tone after another, every ``step`` pulses."""
    out: Part = []
    for k in bars:
        out += arpeggio(bar(k), BAR, step, [p + lift for p in HARMONY[k].run], order, force, length)
    return out


def low_line(bars: range, steps: tuple[tuple[float, float, int, float], ...]) -> Part:
    """A figure in the bass of these bars: (pulse, length, semitones above the root, force)."""
    return [Note(bar(k) + p, n, HARMONY[k].low + up, f) for k in bars for p, n, up, f in steps]


def calm() -> list[Stem]:
    """Waiting, with one ear on the hum."""
    piano: Part = []
    for k, (at, h) in enumerate(each()):
        if k in HELD:
            piano.append(Note(at, 3.8, h.low, 0.36))
            continue
        soft = 0.85 if k < 8 else 1.0
        piano += [
            Note(at, 3.8, h.low, 0.42 * soft),
            Note(at + 0.02, 3.6, h.low + 12 if h.low < 36 else h.low + 7, 0.3 * soft),
        ]
        turns = ((1, 1), (2.5, 2)) if k % 2 else ((1.5, 3), (3, 2)) if k % 4 else ((1, 2), (2, 3), (3.5, 1))
        piano += [Note(at + p, 2.2, h.wide[i] + 12, (0.30 + 0.05 * (i == 3)) * soft) for p, i in turns]
    piano += scraps(LENA, (0, 4), 0, 0.5, 3) + [
        Note(bar(2) + 2, 1.9, 69, 0.34),
        Note(bar(6), 1.5, 77, 0.42),
        Note(bar(6) + 1.5, 2.5, 76, 0.4),
    ]
    piano += [Note(bar(14) + 1, 2.8, 76, 0.3), Note(bar(15) + 1, 2.8, 73, 0.28)]
    piano += lena(0, 0.54)
    bells = some(ASK, 0.5, (0, -1, -1, 2, -1, -1, 1, -1), 0.36, 1.5, 12) + some(
        range(4, 14), 0.5, (0, -1, 2, 1, -1, 3, -1, 2), 0.4, 1.5, 12
    )
    bells += some(range(16, 24), 0.5, (0, 2, -1, 3, 1, -1, 4, 2), 0.4, 1.5, 12)
    glass = some(range(8, 14), 0.25, (0, 1, 2, 3, 2, 1), 0.32, 1.0) + some(
        LENAS, 0.25, (0, 2, 1, 3, 2, 4, 3, 1), 0.36, 1.0
    )
    cello = scraps(ORION, (2,), -12, 0.4, 3) + scraps(ORION, (6,), -12, 0.4, 2) + orion(-12, 0.55)
    heart = [
        (at + p, f * (1.25 if k in HELD else 1.0)) for k, (at, _) in enumerate(each()) for p, f in ((0, 0.8), (2, 0.42))
    ]
    return [
        Stem(pad(held(0.7), ALL, 750, 11), -24.5, hall=0.3, cut=110, arc="778899889999996699999977"),
        Stem(
            poly(held(0.5, 8, 14) + held(0.55, 16, 22), ALL, WALL, ((8, 0.35), (14, 0.6), (16, 0.45), (21, 0.8))),
            -32,
            hall=0.5,
            cut=160,
            chorus=0.5,
        ),
        Stem(
            play(humanise(held(0.32, lift=12), 3), SLOW_STRINGS, ALL),
            -30,
            hall=0.5,
            cut=200,
            top=6500,
            arc="555566667777889999999977",
        ),
        Stem(play(humanise(piano, 1, 0.014), PIANO, ALL), -20.5, hall=0.34, echo=0.06, top=12_000),
        Stem(bell(humanise(bells, 2), ALL, 0.8, 0.3), -30, hall=0.5, echo=0.5, cut=400),
        Stem(poly(humanise(glass, 201, 0.003), ALL, GLASS, _OPENS, 0.4), -30, hall=0.4, echo=0.4, cut=260, chorus=0.3),
        Stem(play(humanise(cello, 4, 0.02), CELLO, ALL), -26, hall=0.6, cut=70, top=7000),
        Stem(solo(humanise(orion(-12, 0.5), 401, 0.02), ALL, VEILED), -33, hall=0.6, echo=0.3, cut=90, chorus=0.5),
        Stem(play(humanise(lena(0, 0.5), 402, 0.015), VIOLIN, ALL), -31, hall=0.6, cut=250),
        Stem(play(humanise(against(-12, 0.4), 403, 0.015), HORN, ALL), -33, hall=0.6, cut=100),
        Stem(bass([Note(at, 3.9, h.low, 0.6) for at, h in each()], ALL, 120, 240, 0.3, 1.1), -25.5, hall=0.0, top=400),
        Stem(drums("heart", heart, ALL, 5), -29, hall=0.1),
        Stem(swell_in((8, 16), 6, ALL, 501), -42, hall=0.5),
    ]


def tense_kicks() -> list[float]:
    """Pulses of the kick in the tense state: none while all hold their breath."""
    return [
        at + p for k, (at, _) in enumerate(each()) if k not in HELD for p in ((0, 1.75, 2.5) if k % 2 else (0, 2.5))
    ]


def tense() -> list[Stem]:
    """Something is coming: run, but quietly."""
    runs = some(ASK, 0.25, (0, -1, 1, -1, 2, -1, 1, -1), 0.55) + some(GATHER, 0.25, (0, 1, 2, 3, 4, 3, 2, 1), 0.58)
    for k in range(8, 24):
        if k not in HELD:
            runs += some(range(k, k + 1), 0.25, (0, 2, 1, 3, 2, 4, 3, 1) if k % 2 else (0, 1, 2, 3, 4, 3, 2, 1), 0.64)
    pulse = tuple((k * 0.5, 0.42, 12 if k in (3, 6) else 0, 0.95 if k % 4 == 0 else 0.7) for k in range(8))
    driven = tuple((k * 0.25, 0.2, (0, 0, 12, 0, 0, 0, 12, 7)[k % 8], 0.95 if k % 4 == 0 else 0.66) for k in range(16))
    beat = low_line(ASK, ((0, 1.2, 0, 0.9), (1.5, 0.4, 0, 0.6), (2.5, 1.2, 0, 0.75))) + low_line(range(4, 14), pulse)
    beat += low_line(HELD, ((0, 3.7, 0, 0.8),)) + low_line(LENAS, driven) + low_line(FALL, pulse)
    bows: Part = []
    for k, (at, h) in enumerate(each()):
        if k in HELD or k in ASK:
            continue
        a, b, c = h.run[0], h.run[1], h.run[2]
        for i, p in enumerate((a, a, b, a, c, a, b, c) if k % 4 == 3 else (a, a, b, a, c, a, b, a)):
            bows.append(Note(at + i * 0.5, 0.22, p, 0.78 if i in (0, 4) else 0.55))
    low: Part = []
    for at, h in each():
        low += [Note(at, 3.5, h.low - 12 if h.low > 35 else h.low, 0.6), Note(at, 3.5, h.low, 0.62)]
    low += (
        scraps(LENA, (0, 4), 0, 0.5, 3)
        + [Note(bar(2), 1.5, 77, 0.45), Note(bar(2) + 1.5, 2.4, 74, 0.42)]
        + lena(0, 0.7)
    )
    picks = [
        Note(at + p, 0.3, h.run[i] + 12, 0.5)
        for k, (at, h) in enumerate(each())
        if k not in HELD
        for p, i in ((0.75, 3), (1.75, 2), (2.25, 1), (3.25, 2))
    ]
    quick = tuple((k * 0.25, (0.9, 0.35, 0.6, 0.4)[k % 4]) for k in range(16))
    snare = (
        roll(bar(7) + 3, bar(8), 0.125, 0.2, 0.6)
        + roll(bar(15) + 2, bar(16), 0.125, 0.15, 0.85)
        + groove(LENAS, ((1, 0.6), (3, 0.7)), ((1, 0.6), (2.75, 0.3), (3, 0.7)))
    )
    kettle = roll(bar(14), bar(16), 0.125, 0.12, 0.75)
    return [
        Stem(
            pad(held(0.7), ALL, 1200, 21, 0.5, 0.8), -27.5, hall=0.3, cut=150, duck=0.5, arc="668899889999996699999977"
        ),
        Stem(
            poly(
                beat,
                ALL,
                DRIVEN_BASS,
                ((0, 0.5), (8, 0.9), (13.9, 1.1), (14, 0.4), (16, 1.1), (21.9, 1.6), (23.9, 0.7)),
            ),
            -22.5,
            hall=0.02,
            duck=0.6,
            cut=36,
        ),
        Stem(
            poly(humanise(runs, 6, 0.002), ALL, ARP, _OPENS, 0.5),
            -26,
            hall=0.25,
            echo=0.3,
            duck=0.3,
            cut=220,
            chorus=0.2,
        ),
        Stem(play(humanise(bows, 7, 0.008), STRINGS, ALL), -24, hall=0.35, cut=160, arc="....7788888899..99999977"),
        Stem(
            play(humanise(held(0.5, lift=12), 8), TREMOLO, ALL),
            -29,
            hall=0.45,
            cut=250,
            top=9000,
            arc="555566777777779988889955",
        ),
        Stem(play(humanise(picks, 9, 0.006), PIZZICATO, ALL), -30, hall=0.4, echo=0.2, arc="88888888777777..88888899"),
        Stem(play(humanise(low, 10, 0.008), PIANO, ALL), -23, hall=0.32, top=11_000),
        Stem(play(humanise(orion(-12, 0.85), 11, 0.012), CELLO, ALL), -25, hall=0.4, cut=80),
        Stem(
            solo(humanise(orion(-12, 0.7), 111, 0.01), ALL, VEILED, ((8, 1.0), (14, 1.7))),
            -29,
            hall=0.4,
            echo=0.25,
            cut=90,
            chorus=0.4,
        ),
        Stem(play(humanise(orion(-12, 0.6), 12, 0.012), HORN, ALL), -28, hall=0.5, cut=80),
        Stem(play(humanise(lena(0, 0.75), 121, 0.012), VIOLIN, ALL), -27.5, hall=0.5, cut=250),
        Stem(play(humanise(against(-12, 0.65), 122, 0.012), HORN, ALL), -28.5, hall=0.5, cut=90),
        Stem(drums("deep", [(p, 1.0) for p in tense_kicks()], ALL, 13), -25, hall=0.05),
        Stem(
            drums(
                "heart", [(bar(k) + p, f) for k in HELD for p, f in ((0, 1.0), (1, 0.5), (2, 1.0), (3, 0.6))], ALL, 131
            ),
            -29,
            hall=0.1,
        ),
        Stem(
            drums(
                "rim",
                loose([(at + p, f) for at, _ in each(0, 14) for p, f in ((2, 0.8), (3.25, 0.25))], 14),
                ALL,
                14,
                0.15,
            ),
            -33,
            hall=0.6,
            echo=0.3,
        ),
        Stem(kit("gated", loose(snare, 141), ALL, 142), -32, hall=0.25),
        Stem(play([Note(at, 0.125, 45, f) for at, f in kettle], TIMPANI, ALL), -31, hall=0.4),
        Stem(
            drums("shaker", loose(without(groove(range(24), quick), (14, 16)), 15, 0.14), ALL, 15, -0.25),
            -34,
            hall=0.15,
            arc="56667788888888..99999977",
        ),
        Stem(sum((riser(bar(k), 4, ALL, 40 + k) for k in (7, 15)), start=0 * riser(0, 1, ALL, 1)), -37, hall=0.4),
        Stem(swell_in((8, 16), 4, ALL, 143), -38, hall=0.4),
    ]


def alarm_kicks() -> list[float]:
    """Pulses of the kick in the alarm state: it enters as the song gathers, and is silent while all hold their breath."""
    out: list[float] = []
    for k, (at, _) in enumerate(each()):
        if k in GATHER or k in FALL:
            out += [at + p for p in (0, 1, 2, 3)]
        elif k not in ASK and k not in HELD:
            out += [at + p for p in ((0, 0.75, 1.25, 2, 2.75, 3.25) if k % 2 else (0, 1.25, 2, 3.25))]
    return out


def _war() -> list[Stem]:
    """The drums of the alarm."""
    ghosts = ((1, 1.0), (1.75, 0.25), (3, 1.0), (3.25, 0.2), (3.5, 0.3))
    snare: Strokes = (
        groove((6, 7), ((1, 0.7), (3, 0.8)))
        + groove([*ORIONS, *LENAS], ((1, 1.0), (3, 1.0)), ghosts)
        + groove(FALL, ((1, 0.8), (3, 0.7)))
    )
    snare = (
        without(snare, (13.5, 14))
        + roll(bar(7) + 3.25, bar(8) - 0.125, 0.125, 0.4, 0.9)
        + roll(bar(13) + 2, bar(14), 0.25, 0.5, 0.9)
    )
    snare += roll(bar(15) + 2, bar(16), 0.125, 0.2, 1.0) + roll(bar(19) + 3.5, bar(20), 0.125, 0.5, 0.9)
    quick = tuple((k * 0.25, (0.8, 0.4, 0.65, 0.5)[k % 4]) for k in range(16))
    one = ((0, 1.0), (0.75, 0.75), (1.5, 0.7), (2.5, 0.85), (3.25, 0.7))
    two = ((0, 1.0), (1.5, 0.7), (1.75, 0.75), (2.75, 0.6), (3, 0.9), (3.5, 0.7), (3.75, 0.8))
    war = [
        Note(at, 0.5, 45 if f > 0.8 else 50, f) for at, f in groove([*ASK, *GATHER, *ORIONS, *LENAS, *FALL], one, two)
    ]
    war += [Note(bar(k), 1.0, 43, 1.0) for k in HELD]
    kettle = [Note(bar(k), 1.0, HARMONY[k].low, 0.9) for k in range(0, 24, 4) if k not in HELD]
    kettle += [
        Note(at, 0.125, HARMONY[int(at / BAR)].low, f)
        for at, f in roll(bar(7) + 2, bar(8), 0.125, 0.35, 0.9) + roll(bar(14), bar(16), 0.125, 0.1, 1.0)
    ]
    toms = [tumble(k, 1.0 if k in (3, 19) else 2.0) for k in (3, 11, 19, 23)]
    return [
        Stem(drums("kick", [(p, 1.0) for p in alarm_kicks()], ALL, 23), -22.5, hall=0.02),
        Stem(kit("gated", loose(snare, 24, 0.07), ALL, 241), -26, hall=0.2),
        Stem(
            drums("hat", loose(without(groove(range(24), quick), (14, 16)), 25, 0.13), ALL, 25, 0.25),
            -33.5,
            hall=0.05,
            arc="55666688888888..99999977",
        ),
        Stem(
            drums("open", groove([*ORIONS, *LENAS], tuple((p + 0.5, 0.7) for p in range(4))), ALL, 26, -0.2),
            -35,
            hall=0.1,
        ),
        Stem(
            kit("ride", groove(LENAS, tuple((p * 0.5, 0.9 if p % 2 == 0 else 0.6) for p in range(8))), ALL, 261, -0.35),
            -37,
            hall=0.2,
        ),
        Stem(play(humanise(war, 27, 0.005), TAIKO, ALL), -25.5, hall=0.35, arc="899999998888998888888899"),
        Stem(play(humanise(kettle, 28, 0.004), TIMPANI, ALL), -26.5, hall=0.35),
        *[
            Stem(kit(kind, [hit for fill in toms for hit in fill[i]], ALL, 281 + i, pan), -31, hall=0.25)
            for i, (kind, pan) in enumerate((("tom-high", 0.35), ("tom-mid", 0.0), ("tom-low", -0.35)))
        ],
        Stem(
            kit(
                "crash", [(bar(k), f) for k, f in ((4, 0.6), (8, 1.0), (12, 0.6), (16, 1.0), (20, 0.9))], ALL, 284, 0.25
            ),
            -34,
            hall=0.3,
        ),
        Stem(swell_in((8, 16, 20), 4, ALL, 285), -36, hall=0.35),
        Stem(
            drums(
                "heart",
                [(bar(k) + p, f) for k in HELD for p, f in ((0, 1.0), (1, 0.55), (2, 1.0), (3, 0.65))],
                ALL,
                286,
            ),
            -28,
            hall=0.15,
        ),
        Stem(drums("boom", [(bar(k), 1.0) for k in (0, 8, 14, 16)], ALL, 29), -30, hall=0.3),
        Stem(sum((riser(bar(k), 4, ALL, 60 + k) for k in (7, 15)), start=0 * riser(0, 1, ALL, 1)), -34, hall=0.3),
    ]


def alarm() -> list[Stem]:
    """It is here."""
    steps = (0, 0, 12, 0, 0, 7, 12, 0, 0, 0, 12, 0, 0, 12, 7, 10)
    growl = tuple((k * 0.25, 0.2, s, 0.95 if k % 4 == 0 else 0.75) for k, s in enumerate(steps))
    stalk = ((0, 0.9, 0, 0.95), (1.5, 0.4, 0, 0.7), (2.5, 0.4, 0, 0.75), (3.25, 0.6, 12, 0.7))
    low = (
        low_line(ASK, stalk)
        + low_line(range(4, 14), growl)
        + low_line(HELD, ((0, 3.8, 0, 0.8),))
        + low_line(LENAS, growl)
    )
    low += low_line(FALL, tuple((k * 0.5, 0.4, 0, 0.9 if k % 2 == 0 else 0.7) for k in range(8)))
    bows: Part = []
    for k in (2, 3, *GATHER, *ORIONS, *LENAS, *FALL):
        a, b, c, d = HARMONY[k].run[:4]
        line = (
            (a, d, a, c, a, b, a, c, a, d, a, c, b, c, b, a)
            if k % 2
            else (a, b, c, d, c, b, a, b, c, d, c, b, d, c, b, a)
        )
        bows += [
            Note(bar(k) + i * 0.25, 0.16, p, 0.92 if i in (0, 3, 6, 8, 11, 14) else 0.6) for i, p in enumerate(line)
        ]
    shiver = held(0.5, 14, 16, 12)
    stabs: Part = []
    for k in (*GATHER, *ORIONS, *LENAS):
        for p, f in ((0, 0.95), (0.75, 0.7), (1.5, 0.85)) if k % 2 == 0 else ((0, 0.9), (2.5, 0.75), (3.25, 0.85)):
            stabs += chord(bar(k) + p, 0.28, HARMONY[k].wide[:3], f)
    brass = (
        orion(-12, 0.95) + orion(-24, 0.9) + scraps(ORION, (0, 4), -12, 0.85, 3) + scraps(ORION, (2, 6), -12, 0.8, 3)
    )
    high = lena(12, 0.85) + lena(0, 0.9)
    return [
        Stem(reese(low, ALL, 950, 2.2), -24, hall=0.02, duck=0.75, cut=38, top=5000, arc="888899999999996699999977"),
        Stem(
            poly(
                low,
                ALL,
                DRIVEN_BASS,
                ((0, 0.6), (7.9, 1.2), (8, 1.0), (13.9, 1.4), (14, 0.5), (16, 1.3), (21.9, 2.0), (23.9, 0.8)),
            ),
            -26,
            hall=0.02,
            duck=0.7,
            cut=36,
        ),
        Stem(
            poly(
                held(0.8),
                ALL,
                WALL,
                ((0, 0.4), (8, 1.2), (13.9, 1.5), (14, 0.35), (15.9, 1.6), (16, 1.5), (21.9, 2.2), (23.9, 0.6)),
            ),
            -28.5,
            hall=0.25,
            duck=0.7,
            cut=200,
            chorus=0.3,
        ),
        Stem(
            poly(some(range(24), 0.25, (0, 2, 3, 1, 4, 2, 3, 1), 0.7, 0.7, 12), ALL, ARP, _OPENS, 0.6),
            -28,
            hall=0.2,
            echo=0.3,
            duck=0.4,
            cut=300,
            arc="666677888888885599999966",
        ),
        Stem(play(humanise(bows, 17, 0.006), STRINGS, ALL), -25, hall=0.25, cut=200, arc="556666777788999999999988"),
        Stem(play(humanise(shiver, 171), TREMOLO, ALL), -27, hall=0.4, cut=200),
        Stem(poly(stabs, ALL, STABS, _OPENS), -28.5, hall=0.25, duck=0.3, cut=160),
        Stem(play(humanise(stabs, 18, 0.005), BRASS, ALL), -29, hall=0.3, cut=120),
        Stem(play(humanise(brass, 19, 0.008), HORN, ALL), -24, hall=0.35, cut=70),
        Stem(
            solo(
                humanise(orion(-12, 0.85) + scraps(ORION, (0, 2, 4, 6), -12, 0.6, 3), 191, 0.006),
                ALL,
                KEEN,
                ((0, 0.6), (8, 0.9), (14, 1.5)),
            ),
            -27,
            hall=0.3,
            echo=0.25,
            duck=0.2,
            cut=110,
            chorus=0.3,
        ),
        Stem(play(humanise(held(0.6, 14), 20), CHOIR, ALL), -27.5, hall=0.5, cut=200, arc="999999999999997799999966"),
        Stem(play(humanise(high, 21, 0.01), VIOLIN, ALL), -27.5, hall=0.45, cut=250),
        Stem(play(humanise(high, 22, 0.012), SLOW_STRINGS, ALL), -25.5, hall=0.4, cut=250),
        Stem(
            solo(humanise(lena(0, 0.85), 221, 0.006), ALL, NEON, ((16, 1.0), (22, 1.9))),
            -27,
            hall=0.35,
            echo=0.25,
            cut=200,
            chorus=0.4,
        ),
        Stem(play(humanise(against(-12, 0.95), 222, 0.01), HORN, ALL), -26, hall=0.4, cut=80),
        *_war(),
    ]


def state(name: str) -> Wave:
    """One of the three loops, sample for sample as long as the others."""
    make, kicks, hall, seed = {
        "calm": (calm, [], 1.6, 51),
        "tense": (tense, tense_kicks(), 1.3, 52),
        "alarm": (alarm, alarm_kicks(), 1.0, 53),
    }[name]
    return mix(make(), frames(LENGTH), MUSIC_LUFS + STATE_LU[name], [p * PULSE for p in kicks], hall, seed)
