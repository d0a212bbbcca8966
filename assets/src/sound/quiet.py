"""The pieces without a fight: the title, the talk, the surrender, the morning. All keep the theme's pulse.

In ``resolve`` the two motifs become one: Lena asks, Orion answers with her line upside down; then both at once, a mirror
about one note; then his turns upward under hers, and at last they are a single line in D major.
"""

from __future__ import annotations

import numpy as np

from .core import Harmony
from .dsp import Wave, frames
from .instruments import bass, bell, drums, pad, riser
from .loudness import MUSIC_LUFS
from .mixdown import TAIL, Stem, master, mix
from .rhythm import groove, kit, loose, roll, swell_in, tumble
from .score import BAR, ELARA, KADE, LENA, ORION, PULSE, Note, Part, arpeggio, chord, humanise, in_major, sing
from .soundfont import (
    CELESTA,
    CELLO,
    CHOIR,
    CLARINET,
    FLUTE,
    HARP,
    HORN,
    PIANO,
    SLOW_STRINGS,
    STRINGS,
    VIBRAPHONE,
    VIOLIN,
    play,
)
from .synths import ARP, NEON, SOFT_BASS, VEILED, WALL, Opening, poly, solo

Loop = tuple[int, int]


def bars(count: int) -> float:
    """Seconds of so many bars."""
    return count * BAR * PULSE


def held(harmony: tuple[Harmony, ...], force: float, lift: int = 0, first: int = 0) -> Part:
    """The wide chords, a bar each, from bar ``first`` on."""
    return [
        n for k, h in enumerate(harmony) if k >= first for n in chord(k * BAR, BAR, [p + lift for p in h.wide], force)
    ]


def roots(harmony: tuple[Harmony, ...], force: float, first: int = 0) -> Part:
    """The bass notes, a bar each."""
    return [Note(k * BAR, BAR - 0.1, h.low, force) for k, h in enumerate(harmony) if k >= first]


def rolling(harmony: tuple[Harmony, ...], force: float, first: int = 0) -> Part:
    """A pianist's left hand: root, fifth, tenth and back, an eighth each."""
    out: Part = []
    for k, h in enumerate(harmony):
        if k >= first:
            low = h.low + (12 if h.low < 40 else 0)
            tones = (low, h.wide[1], h.wide[2], h.wide[3], h.wide[2], h.wide[1], h.wide[2], h.wide[1])
            out += [
                Note(k * BAR + i * 0.5, 1.2, tone, force * (1.15 if i == 0 else 0.85)) for i, tone in enumerate(tones)
            ]
    return out


# -- the title ------------------------------------------------------------------------------------

_TITLE: tuple[Harmony, ...] = (
    Harmony(38, (50, 57, 64, 65), (62, 65, 69, 76)),
    Harmony(38, (50, 57, 62, 65), (62, 65, 69, 74)),
    Harmony(34, (53, 58, 62, 69), (62, 65, 69, 74)),
    Harmony(36, (55, 60, 64, 69), (60, 64, 67, 74)),
    # the city
    Harmony(38, (57, 60, 65, 69), (62, 65, 69, 72)),
    Harmony(36, (55, 60, 64, 67), (60, 64, 67, 72)),
    Harmony(34, (53, 58, 62, 69), (58, 62, 65, 69)),
    Harmony(34, (53, 58, 62, 65), (58, 62, 65, 74)),
    Harmony(31, (53, 58, 62, 67), (58, 62, 67, 70)),
    Harmony(38, (53, 57, 62, 65), (57, 62, 65, 69)),
    Harmony(39, (55, 58, 62, 67), (58, 62, 67, 70)),
    Harmony(33, (55, 57, 62, 64), (57, 62, 64, 69)),
    # its people
    Harmony(34, (58, 62, 65, 69), (62, 65, 69, 70)),
    Harmony(36, (55, 60, 64, 67), (60, 64, 67, 72)),
    Harmony(38, (57, 60, 65, 69), (60, 65, 69, 72)),
    Harmony(41, (57, 60, 65, 72), (60, 65, 69, 72)),
    Harmony(31, (58, 62, 65, 70), (62, 65, 70, 74)),
    Harmony(34, (58, 62, 65, 74), (62, 65, 70, 74)),
    Harmony(36, (60, 64, 67, 74), (60, 64, 67, 74)),
    Harmony(33, (57, 61, 64, 69), (61, 64, 69, 73)),
)
_INTRO = 4
"""Bars before the part that comes round."""
_HUSH = 11
"""The bar of the part that comes round in which the drums hold their breath, before Lena's line."""
_AGAIN = 2
"""Bars of it played once more at the end: the loop's seam lies there, where the intro has long died away."""


def _evening() -> Wave:
    """The intro: rain outside, one piano, and something that begins to stir. Longer than its bars by what rings on."""
    plan = _TITLE[:_INTRO]
    seconds = bars(_INTRO) + TAIL
    piano = sing(LENA, 0, 0, 0.5) + sing(LENA, 8, 0, 0.42, first=3) + [Note(12, 3.5, 72, 0.4), Note(14, 2, 67, 0.35)]
    for k, h in enumerate(plan):
        piano += [Note(k * BAR, 3.8, h.low, 0.42), *chord(k * BAR + 0.03, 3.4, h.wide[1:3], 0.3)]
    stems = [
        Stem(pad(held(plan, 0.7), seconds, 800, 70, 1.6), -26, hall=0.35, cut=120),
        Stem(play(humanise(piano, 73, 0.012), PIANO, seconds), -22, hall=0.4, echo=0.1),
        Stem(riser(bars(_INTRO - 1) / PULSE, 4, seconds, 82), -38, hall=0.4),
    ]
    return mix(stems, frames(seconds + 4.0), MUSIC_LUFS - 2.5, [], 1.5, 84)[: frames(seconds)]


def _city() -> Wave:
    """The sixteen bars that come round: Elara, Kade, Orion in passing, and then Lena's line, full."""
    plan = _TITLE[_INTRO:]
    seconds = bars(len(plan)) + TAIL
    elara = sing(ELARA, 0, 0, 0.55) + sing(ELARA, 24, 1, 0.5, first=2)
    kade = sing(KADE, 8, 0, 0.55) + sing(KADE, 12, 0, 0.5)
    orion = sing(ORION, 16, -12, 0.6)
    lena = sing(LENA, 32, 0, 0.6) + sing(LENA, 40, 0, 0.66) + sing(LENA, 48, 5, 0.7)
    lena += [Note(56, 2, 79, 0.7), Note(58, 2, 76, 0.62), Note(60, 4, 73, 0.6)]
    against = [Note(k * BAR, 3.8, pitch, 0.5) for k, pitch in enumerate((65, 67, 69, 65, 62, 65, 67, 69), 8)]
    hands: Part = list(lena)
    neon: Part = []
    walk: Part = []
    step = (
        (0, 0.7, 0, 0.9),
        (0.75, 0.2, 0, 0.6),
        (1.5, 0.45, 12, 0.7),
        (2, 0.45, 0, 0.85),
        (2.75, 0.2, 7, 0.6),
        (3.25, 0.5, 12, 0.7),
    )
    skip = (
        (0, 0.45, 0, 0.9),
        (0.5, 0.2, 12, 0.55),
        (1.25, 0.2, 0, 0.6),
        (1.5, 0.45, 12, 0.7),
        (2, 0.45, 0, 0.85),
        (2.75, 0.2, 10, 0.55),
        (3, 0.2, 7, 0.6),
        (3.5, 0.4, 12, 0.7),
    )
    for k, h in enumerate(plan):
        hands += [Note(k * BAR, 3.8, h.low, 0.42), *chord(k * BAR + 0.03, 3.4, h.wide[1:3], 0.3)]
        order = (0, 2, 1, 3, 2, 4, 1, 3) if k % 2 == 0 else (0, 1, 3, 2, 4, 3, 2, 1)
        neon += arpeggio(k * BAR, BAR, 0.25, h.run, order, 0.5, 0.7)
        figure = ((0, 3.7, 0, 0.8),) if k < 2 or k == _HUSH else skip if k % 4 == 3 else step
        walk += [Note(k * BAR + p, n, h.low + up, f) for p, n, up, f in figure]
    kick = [
        k * BAR + p
        for k in range(len(plan))
        if k != _HUSH
        for p in ((0, 2) if k < 4 else (0, 1.75, 2) if k % 2 == 0 else (0, 1.25, 2, 3.5))
    ]
    clap = groove(range(4, 8), ((1, 0.7), (3, 0.8)), ((1, 0.7), (2.75, 0.3), (3, 0.8))) + groove(
        range(8, 11), ((1, 0.8), (3, 0.85))
    )
    snare = groove(range(12, len(plan)), ((1, 0.9), (3, 1.0)), ((1, 0.9), (2.75, 0.25), (3, 1.0), (3.5, 0.3))) + roll(
        12 * BAR - 1, 12 * BAR, 0.125, 0.15, 0.7
    )
    shaken = groove(
        [k for k in range(3, len(plan)) if k != _HUSH],
        tuple((i * 0.25, (0.9, 0.35, 0.6, 0.4)[i % 4]) for i in range(16)),
    )
    toms = [tumble(7, 1.0), tumble(len(plan) - 1, 2.0)]
    opens: Opening = ((0, 0.35), (7.9, 0.9), (8, 0.75), (11, 1.1), (11.1, 0.5), (12, 1.2), (15, 1.7), (15.9, 0.8))
    stems = [
        Stem(
            pad(held(plan, 0.7), seconds, 1000, 71),
            -25.5,
            hall=0.35,
            cut=120,
            duck=0.4,
            arc="7889899989978999",
            chorus=0.4,
        ),
        Stem(
            poly(held(plan, 0.5), seconds, WALL, opens),
            -30,
            hall=0.4,
            cut=180,
            duck=0.5,
            arc="..55667788879999",
            chorus=0.4,
        ),
        Stem(
            play(humanise(held(plan, 0.3, 12), 72), SLOW_STRINGS, seconds),
            -30,
            hall=0.5,
            cut=220,
            top=8000,
            arc="....556677789999",
        ),
        Stem(play(humanise(hands, 73, 0.012), PIANO, seconds), -21, hall=0.35, echo=0.1),
        Stem(
            poly(humanise(neon, 74, 0.002), seconds, ARP, opens, 0.6),
            -28,
            hall=0.3,
            echo=0.4,
            duck=0.3,
            cut=220,
            chorus=0.2,
        ),
        Stem(poly(walk, seconds, SOFT_BASS, opens), -24, hall=0.02, duck=0.5, cut=36),
        Stem(play(humanise(elara, 75), VIBRAPHONE, seconds), -28, hall=0.45, echo=0.3),
        Stem(play(humanise(kade, 76), CLARINET, seconds), -30, hall=0.4, echo=0.2),
        Stem(play(humanise(orion, 77, 0.012), CELLO, seconds), -28, hall=0.5, cut=80),
        Stem(solo(humanise(orion, 771, 0.012), seconds, VEILED), -33, hall=0.5, echo=0.3, cut=90, chorus=0.4),
        Stem(play(humanise(lena, 78, 0.012), STRINGS, seconds), -28, hall=0.5, cut=250),
        Stem(
            solo(humanise([n for n in lena if n.at >= 48], 781, 0.01), seconds, NEON),
            -29.5,
            hall=0.4,
            echo=0.3,
            cut=200,
            chorus=0.5,
        ),
        Stem(play(humanise(against, 782, 0.012), HORN, seconds), -32, hall=0.5, cut=100),
        Stem(drums("deep", [(p, 1.0) for p in kick], seconds, 79), -26.5, hall=0.04),
        Stem(drums("clap", loose(clap, 80), seconds, 80), -33, hall=0.4),
        Stem(kit("gated", loose(snare, 801), seconds, 802), -29.5, hall=0.2),
        Stem(drums("shaker", loose(shaken, 81, 0.14), seconds, 81, 0.3), -35, hall=0.1, arc="9996788888899999"),
        *[
            Stem(kit(kind, [hit for fill in toms for hit in fill[i]], seconds, 803 + i, pan), -36, hall=0.3)
            for i, (kind, pan) in enumerate((("tom-high", 0.35), ("tom-mid", 0.0), ("tom-low", -0.35)))
        ],
        Stem(kit("crash", [(8 * BAR, 0.6), (12 * BAR, 0.9)], seconds, 806, 0.2), -38, hall=0.4),
        Stem(swell_in((4, 8, 12), 5, seconds, 807), -41, hall=0.4),
        Stem(riser((len(plan) - 1) * BAR, 4, seconds, 83), -38, hall=0.4),
    ]
    return mix(stems, frames(bars(len(plan))), MUSIC_LUFS, [p * PULSE for p in kick], 1.5, 84)


def title() -> tuple[Wave, Loop]:
    """New Avalon by evening: four bars of one piano, then sixteen that come round again."""
    intro, city = _evening(), _city()
    start, more = frames(bars(_INTRO)), frames(bars(_AGAIN))
    out = np.zeros((start + len(city) + more, 2))
    out[: len(intro)] += intro
    out[start : start + len(city)] += city
    out[start + len(city) :] += city[:more]
    return out, (start + more, len(city))


# -- the talk -------------------------------------------------------------------------------------

_RESOLVE: tuple[Harmony, ...] = (
    # she asks
    Harmony(38, (50, 57, 62, 65), (62, 65, 69, 74)),
    Harmony(34, (53, 58, 62, 69), (62, 65, 69, 74)),
    Harmony(31, (55, 58, 62, 70), (62, 67, 70, 74)),
    Harmony(33, (57, 61, 64, 69), (61, 64, 69, 73)),
    # he answers
    Harmony(38, (53, 57, 62, 65), (57, 62, 65, 69)),
    Harmony(36, (55, 60, 64, 67), (60, 64, 67, 72)),
    Harmony(34, (53, 58, 62, 65), (58, 62, 65, 70)),
    Harmony(33, (55, 57, 61, 64), (57, 61, 64, 67)),
    # a mirror
    Harmony(38, (57, 62, 65, 69), (62, 65, 69, 74)),
    Harmony(36, (57, 60, 65, 69), (60, 65, 69, 72)),
    Harmony(34, (58, 62, 65, 70), (62, 65, 70, 74)),
    Harmony(31, (55, 62, 67, 70), (62, 67, 70, 74)),
    # his turns upward
    Harmony(34, (58, 62, 65, 69), (62, 65, 69, 74)),
    Harmony(36, (60, 64, 67, 72), (60, 64, 67, 72)),
    Harmony(38, (57, 62, 66, 69), (62, 66, 69, 74)),
    Harmony(38, (57, 61, 66, 69), (61, 66, 69, 73)),
    # one line
    Harmony(31, (55, 59, 62, 66), (59, 62, 66, 69)),
    Harmony(33, (57, 61, 64, 69), (61, 64, 69, 73)),
    Harmony(35, (57, 59, 62, 66), (59, 62, 66, 69)),
    Harmony(31, (55, 59, 62, 69), (59, 62, 66, 69)),
    Harmony(31, (55, 58, 62, 67), (58, 62, 67, 70)),
    Harmony(33, (57, 62, 64, 69), (62, 64, 69, 74)),
)


def resolve() -> tuple[Wave, Loop]:
    """The talk, 70.4 s, round and round: two motifs that become one."""
    seconds = bars(len(_RESOLVE)) + TAIL
    major = in_major(LENA)
    hers = sing(LENA, 0, 0, 0.55) + [Note(8, 1.5, 74, 0.5), Note(9.5, 2.5, 70, 0.46), Note(12, 4, 69, 0.42)]
    hers += sing(LENA, 32, 0, 0.56) + sing(LENA, 40, 5, 0.6)
    hers += sing(LENA, 48, 0, 0.62) + sing(major, 56, 0, 0.62)
    hers += sing(major, 64, 0, 0.66) + [Note(72, 1.5, 78, 0.62), Note(73.5, 0.5, 76, 0.55), Note(74, 2, 74, 0.6)]
    hers += [
        Note(76, 1.5, 73, 0.52),
        Note(77.5, 2.5, 71, 0.5),
        Note(80, 2, 70, 0.5),
        Note(82, 2, 67, 0.46),
        Note(84, 4, 69, 0.42),
    ]
    his = sing(ORION, 16, -12, 0.6) + [Note(24, 1.5, 53, 0.55), Note(25.5, 2.5, 50, 0.52), Note(28, 4, 49, 0.5)]
    his += sing(ORION, 32, -12, 0.6) + sing(ORION, 40, -7, 0.6)
    # upward at last: a sixth under her
    his += [
        Note(a, n, p, 0.6) for a, n, p in ((48, 1.5, 53), (49.5, 0.5, 57), (50, 2, 58), (52, 1.5, 62), (53.5, 2.5, 60))
    ]
    his += [
        Note(a, n, p, 0.62) for a, n, p in ((56, 1.5, 54), (57.5, 0.5, 57), (58, 2, 57), (60, 1.5, 61), (61.5, 2.5, 57))
    ]
    his += sing(major, 64, -12, 0.64) + [
        Note(72, 1.5, 66, 0.6),
        Note(73.5, 0.5, 64, 0.55),
        Note(74, 2, 62, 0.6),
        Note(76, 4, 59, 0.5),
        Note(80, 4, 58, 0.5),
        Note(84, 4, 57, 0.45),
    ]
    left = rolling(_RESOLVE, 0.34)
    glass: Part = []
    for k, h in enumerate(_RESOLVE):
        if k >= 8:
            glass += arpeggio(k * BAR, BAR, 0.5, [p + 12 for p in h.run], (0, 2, -1, 3, 1, -1, 2, -1), 0.4, 1.4, 3)
    heart = [(k * BAR + p, f) for k in range(len(_RESOLVE)) for p, f in ((0, 0.8), (2, 0.4))]
    warm = held(_RESOLVE, 0.36, 12, 12)
    stems = [
        Stem(pad(held(_RESOLVE, 0.7), seconds, 800, 91), -25.5, hall=0.35, cut=110),
        Stem(play(humanise(hers, 92, 0.015), PIANO, seconds), -20.5, hall=0.4, echo=0.08),
        Stem(play(humanise(left, 93, 0.012), PIANO, seconds), -26, hall=0.35, top=5000),
        Stem(play(humanise(his, 94, 0.02), CELLO, seconds), -22.5, hall=0.45, cut=70),
        Stem(play(humanise([n for n in hers if n.at >= 48], 95, 0.015), VIOLIN, seconds), -28, hall=0.55, cut=250),
        Stem(play(humanise(warm, 96), SLOW_STRINGS, seconds), -28.5, hall=0.5, cut=200),
        Stem(
            play(humanise([n for n in held(_RESOLVE, 0.4, 12) if n.at >= 64], 97), CHOIR, seconds),
            -32,
            hall=0.6,
            cut=250,
        ),
        Stem(bell(humanise(glass, 98), seconds, 0.7, 0.35), -32, hall=0.5, echo=0.5, cut=400),
        Stem(bass(roots(_RESOLVE, 0.6), seconds, 120, 260, 0.3, 1.1), -26.5, hall=0.0, top=420),
        Stem(drums("heart", heart, seconds, 99), -31, hall=0.1),
    ]
    n = frames(bars(len(_RESOLVE)))
    return mix(stems, n, MUSIC_LUFS, [], 1.9, 100), (0, n)


# -- after ----------------------------------------------------------------------------------------

_DAWN: tuple[Harmony, ...] = (
    Harmony(38, (50, 57, 62, 66), (62, 66, 69, 74)),
    Harmony(37, (52, 57, 61, 69), (61, 64, 69, 73)),
    Harmony(35, (54, 59, 62, 69), (59, 62, 66, 69)),
    Harmony(31, (55, 59, 62, 66), (59, 62, 66, 74)),
    Harmony(31, (55, 59, 62, 69), (59, 62, 66, 69)),
    Harmony(38, (54, 57, 62, 69), (57, 62, 66, 69)),
    Harmony(40, (55, 59, 62, 67), (59, 62, 67, 71)),
    Harmony(33, (57, 61, 64, 69), (61, 64, 69, 73)),
    Harmony(38, (57, 62, 66, 69), (62, 66, 69, 74)),
    Harmony(37, (57, 61, 64, 69), (61, 64, 69, 73)),
    Harmony(35, (59, 62, 66, 69), (62, 66, 69, 74)),
    Harmony(31, (59, 62, 66, 74), (62, 66, 69, 74)),
    Harmony(34, (58, 62, 65, 70), (62, 65, 70, 74)),
    Harmony(36, (60, 64, 67, 72), (60, 64, 67, 72)),
    Harmony(38, (57, 62, 66, 74), (62, 66, 69, 74)),
    Harmony(38, (57, 62, 66, 69), (62, 66, 69, 74)),
)


def _song(force: float) -> Part:
    """The one line that was two, in major, over the sixteen bars of the morning."""
    major = in_major(LENA)
    out = sing(major, 0, 0, force) + [Note(8, 1.5, 78, force), Note(9.5, 0.5, 76, force), Note(10, 2, 74, force)]
    out += [Note(12, 1.5, 71, force * 0.9), Note(13.5, 2.5, 69, force * 0.9)]
    out += [
        Note(16, 1.5, 71, force),
        Note(17.5, 0.5, 74, force),
        Note(18, 2, 78, force),
        Note(20, 1.5, 81, force),
        Note(21.5, 2.5, 78, force),
    ]
    out += [Note(24, 2, 79, force), Note(26, 2, 76, force), Note(28, 4, 73, force * 0.9)]
    out += sing(major, 32, 0, force) + [Note(40, 1.5, 78, force), Note(41.5, 0.5, 81, force), Note(42, 2, 83, force)]
    out += [Note(44, 1.5, 81, force), Note(45.5, 2.5, 78, force)]
    out += [
        Note(48, 2, 77, force),
        Note(50, 2, 74, force),
        Note(52, 2, 76, force),
        Note(54, 2, 79, force),
        Note(56, 6, 78, force),
    ]
    return out


def dawn_hint() -> tuple[Wave, Loop]:
    """After the surrender: the morning's song on one piano, in an almost empty room. 51.2 s, seamless."""
    seconds = bars(len(_DAWN)) + TAIL
    chime: Part = []
    for k, h in enumerate(_DAWN):
        chime += arpeggio(k * BAR, BAR, 0.5, [p + 12 for p in h.run], (0, -1, 2, -1, 1, -1, 3, -1), 0.36, 1.6, 4)
    stems = [
        Stem(play(humanise(_song(0.5), 111, 0.016), PIANO, seconds), -21, hall=0.45, echo=0.08),
        Stem(play(humanise(rolling(_DAWN, 0.3), 112, 0.014), PIANO, seconds), -26.5, hall=0.4, top=5000),
        Stem(pad(held(_DAWN, 0.7), seconds, 700, 113), -26, hall=0.4, cut=110),
        Stem(play(humanise(held(_DAWN, 0.3, 12), 114), SLOW_STRINGS, seconds), -31, hall=0.5, cut=220, top=5200),
        Stem(play(humanise(chime, 115), CELESTA, seconds), -33, hall=0.5, echo=0.4),
        Stem(bass(roots(_DAWN, 0.6), seconds, 110, 220, 0.3, 1.0), -27, hall=0.0, top=400),
    ]
    n = frames(bars(len(_DAWN)))
    return mix(stems, n, MUSIC_LUFS, [], 1.9, 116), (0, n)


def new_dawn() -> Wave:
    """The end card: the same song with everybody, once, to a held chord."""
    n = frames(bars(len(_DAWN)) + TAIL)
    seconds = n / 44_100
    brook: Part = []
    for k, h in enumerate(_DAWN):
        if k < 15:
            brook += arpeggio(k * BAR, BAR, 0.25, h.run, (0, 2, 1, 3, 2, 4, 3, 1), 0.42, 1.2)
    kick = [k * BAR + p for k in range(4, 15) for p in (0, 2)]
    low = sing(in_major(LENA), 32, -12, 0.6) + [Note(48, 4, 58, 0.55), Note(52, 4, 60, 0.55), Note(56, 7, 57, 0.6)]
    last = chord(60, 7, (38, 50, 57, 62, 66, 69, 74, 78), 0.5)
    stems = [
        Stem(play(humanise(_song(0.66) + last, 121, 0.012), PIANO, seconds), -21, hall=0.35, echo=0.06),
        Stem(play(humanise(rolling(_DAWN[:15], 0.36), 122, 0.01), PIANO, seconds), -27, hall=0.3),
        Stem(pad(held(_DAWN, 0.7), seconds, 1100, 123), -26.5, hall=0.35, cut=120, duck=0.3),
        Stem(play(humanise(held(_DAWN, 0.5, 12, 4), 124), SLOW_STRINGS, seconds), -26, hall=0.45, cut=200),
        Stem(
            play(humanise([n for n in _song(0.7) if n.at >= 32], 125, 0.012), VIOLIN, seconds),
            -26.5,
            hall=0.45,
            cut=250,
        ),
        Stem(play(humanise([n for n in _song(0.6) if 16 <= n.at < 32], 126, 0.012), FLUTE, seconds), -27, hall=0.5),
        Stem(play(humanise(low, 127, 0.014), CELLO, seconds), -25.5, hall=0.4, cut=70),
        Stem(play(humanise(low, 128, 0.014), HORN, seconds), -29, hall=0.5, cut=70),
        Stem(play(humanise(brook, 129, 0.006), HARP, seconds), -29, hall=0.4, echo=0.2),
        Stem(play(humanise(held(_DAWN, 0.5, 12, 8), 130), CHOIR, seconds), -31, hall=0.5, cut=250),
        Stem(bass(roots(_DAWN, 0.7), seconds, 140, 420, 0.2, 1.2), -25.5, hall=0.0, duck=0.3),
        Stem(drums("deep", [(p, 1.0) for p in kick], seconds, 131), -29, hall=0.05),
        Stem(
            drums(
                "shaker",
                [(k * BAR + i * 0.25, (0.9, 0.35, 0.6, 0.4)[i % 4]) for k in range(8, 15) for i in range(16)],
                seconds,
                132,
                0.3,
            ),
            -37,
            hall=0.1,
        ),
    ]
    # room and echo run round the circle: a silence in front takes what they carry over the end
    wave = mix(stems, n + frames(4.0), MUSIC_LUFS, [p * PULSE for p in kick], 1.8, 133)[:n]
    fade = frames(3.0)
    wave[-fade:] *= ((1 + np.cos(np.linspace(0, np.pi, fade))) / 2)[:, None]
    return master(wave, MUSIC_LUFS)
