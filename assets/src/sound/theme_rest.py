"""Places where nobody is after anybody: the reef of the dream, the lane in the morning, and the names at the end."""

from __future__ import annotations

from .core import LENGTH
from .dsp import Wave, frames
from .instruments import bass, bell, drums, pad, pluck
from .loudness import MUSIC_LUFS
from .mixdown import TAIL, Stem, mix
from .plan import Plan, harmonies, plan, shaken
from .score import BAR, ELARA, KADE, LENA, ORION, PULSE, Motif, Part, humanise, in_major
from .soundfont import (
    CELESTA,
    CELLO,
    CHOIR,
    CLARINET,
    CLEAN_GUITAR,
    CRYSTAL,
    FLUTE,
    FRETLESS,
    HARP,
    HORN,
    MARIMBA,
    NYLON,
    OBOE,
    PIANO,
    PIZZICATO,
    SLOW_STRINGS,
    STRINGS,
    VIBRAPHONE,
    VIOLIN,
    play,
)

Loop = tuple[int, int]

_REEF = plan(
    "Dmaj9 Dmaj9 Gmaj9 Gmaj9 Bm9 Bm9 Gmaj9 Asus "
    "Em9 Em9 Dmaj9 Bm9 Gmaj9 F#m7 Em9 Asus7 "
    "Bbmaj9 C6 Dmaj9 Dmaj9 Gmaj9 Em9 Gm9 Asus",
    -4,
)


def _floating(motif: Motif, p: Plan, places: tuple[tuple[int, int], ...], force: float) -> Part:
    """A motif in major, half as fast, at (bar, lift)."""
    return [n for k, lift in places for n in p.sing(in_major(motif), k, lift, force, 99, 2.0)]


def reef() -> tuple[Wave, Loop]:
    """Under the water of a dream: everything slow, everything lit from above. 76.8 s, seamless."""
    p, all_ = _REEF, LENGTH + TAIL
    voice = _floating(LENA, p, ((0, 0), (8, 0), (16, 0)), 0.5) + _floating(ELARA, p, ((4, 0), (12, 0), (20, 0)), 0.45)
    bubbles = p.run(0.25, (0, -1, -1, 2, -1, -1, 4, -1, -1, 1, -1, 3, -1, -1, 5, -1), 0.4, 1.5, 12)
    stems = [
        Stem(pad(p.held(0.7), all_, 700, 401, 1.9, 2.4), -24, hall=0.5, cut=110),
        Stem(pad(p.held(0.4, 12, range(8, 24)), all_, 1100, 402, 2.0, 2.4), -31, hall=0.6, cut=250),
        Stem(
            play(humanise(p.run(0.5, (0, 1, 2, 3, 4, 3, 2, 1), 0.4, 1.6), 403, 0.014), HARP, all_),
            -25.5,
            hall=0.5,
            echo=0.25,
            cut=120,
        ),
        Stem(play(humanise(voice, 404, 0.02), FLUTE, all_), -25, hall=0.6, echo=0.25, cut=220),
        Stem(play(humanise(p.held(0.4, 0, range(4, 24)), 405), CHOIR, all_), -29.5, hall=0.7, cut=200, top=5000),
        Stem(bell(humanise(bubbles, 406, 0.01), all_, 0.6, 0.22, 0.95), -30.5, hall=0.55, echo=0.6, cut=500),
        Stem(play(humanise(p.run(2.0, (3, 1), 0.4, 1.9, 24), 407), CRYSTAL, all_), -34, hall=0.6, cut=500),
        Stem(play(humanise([n for n in voice if n.at >= 64], 408, 0.02), VIBRAPHONE, all_), -29, hall=0.5, echo=0.3),
        Stem(bass(p.roots(0.6), all_, 100, 200, 0.4, 1.0), -26, hall=0.0, top=350),
        Stem(drums("heart", p.hits(((0, 0.6), (2, 0.25))), all_, 409), -33, hall=0.2),
    ]
    n = frames(LENGTH)
    return mix(stems, n, MUSIC_LUFS, [], 2.2, 410), (0, n)


_DAWN = plan(
    "Dmaj9 Dmaj9 Gmaj9 Gmaj9 Bm7 F#m7 Gmaj9 Asus "
    "Dadd9 A/C# Bm9 F#m7 Gmaj9 D/F# Em9 Asus7 "
    "Gmaj9 A Bm9 Dadd9 Em9 Gmaj9 Gm6 Asus7",
    -7,
)


def dawn() -> tuple[Wave, Loop]:
    """The lane in the morning: guitar, a clarinet that sweeps its step, and one line for everybody. 76.8 s, seamless."""
    p, all_ = _DAWN, LENGTH + TAIL
    major = in_major(LENA)
    tune = (
        p.sing(major, 8, 12, 0.6)
        + p.sing(major, 10, 12, 0.56, 4)
        + p.line(12, ((0, 1.5, 71), (1.5, 0.5, 74), (2, 2, 78), (4, 3.5, 69)), 0.56, 12)
    )
    tune += p.sing(major, 16, 12, 0.62) + p.sing(major, 18, 12, 0.64)
    tune += p.line(
        20,
        ((0, 1.5, 79), (1.5, 0.5, 78), (2, 2, 76), (4, 1.5, 74), (5.5, 2.5, 78), (8, 2, 77), (10, 2, 74), (12, 4, 76)),
        0.62,
        12,
    )
    steps = (
        p.sing(in_major(KADE), 2, 0, 0.55) + p.sing(in_major(KADE), 6, 0, 0.5) + p.sing(in_major(ELARA), 4, 12, 0.5, 5)
    )
    steps += p.sing(in_major(KADE), 14, 0, 0.5)
    low = p.walk(((0, 1.3, 0, 0.7), (1.5, 0.4, 7, 0.5), (2, 1.2, 0, 0.6), (3.5, 0.4, 7, 0.5)))
    stems = [
        Stem(
            play(humanise(p.run(0.5, (0, 2, 1, 3, 2, 1, 3, 2), 0.5, 1.4, -12), 421, 0.012), NYLON, all_),
            -22.5,
            hall=0.25,
            cut=110,
        ),
        Stem(play(humanise(tune, 422, 0.014), FLUTE, all_), -25, hall=0.45, cut=250),
        Stem(play(humanise(steps, 423, 0.012), CLARINET, all_), -26, hall=0.4, cut=150),
        Stem(play(humanise([n for n in tune if n.at >= 64], 424, 0.014), VIOLIN, all_), -27.5, hall=0.5, cut=250),
        Stem(play(humanise(p.held(0.35, 0, range(4, 24)), 425), SLOW_STRINGS, all_), -28, hall=0.45, cut=200, top=5500),
        Stem(pad(p.held(0.6), all_, 800, 426, 1.4), -28.5, hall=0.4, cut=140),
        Stem(
            play(
                humanise(p.run(0.5, (0, -1, 2, -1, 1, 3, -1, 2), 0.42, 0.7, 0, range(8, 24)), 427, 0.006), MARIMBA, all_
            ),
            -29,
            hall=0.3,
            echo=0.1,
        ),
        Stem(play(humanise(p.run(1.0, (3, -1, 2, -1), 0.4, 1.5, 12), 428), CELESTA, all_), -32, hall=0.5, echo=0.35),
        Stem(play(humanise(low, 429, 0.008), FRETLESS, all_), -25, hall=0.05, cut=38, top=2500),
        Stem(drums("shaker", p.hits(shaken(0.7, 0.25, 0.5, 0.3), range(8, 24)), all_, 430, 0.3), -38, hall=0.1),
        Stem(drums("deep", p.hits(((0, 0.8), (2.5, 0.5)), range(8, 24)), all_, 431), -32, hall=0.05),
    ]
    n = frames(LENGTH)
    return mix(stems, n, MUSIC_LUFS, [], 1.7, 432), (0, n)


_CREDITS = harmonies(
    "Dadd9 Gmaj9 Bm7 Asus Dadd9 Gmaj9 Em9 Asus7 "
    "Bm9 Bm9 Gmaj9 Gmaj9 Em9 F#m7 Gmaj9 A "
    "Dm9 C6 Bbmaj9 Gm9 Dm9 Ebmaj7 Asus7 A7 "
    "Gmaj9 A Bm9 Dadd9 Gmaj9 A Bm9 D/F# Gmaj9 Gm6 Dadd9 Asus7",
)


def credits() -> tuple[Wave, Loop]:
    """Everybody's motif in turn, and at the end all of them at once. 36 bars, 115.2 s, seamless."""
    seconds = len(_CREDITS) * BAR * PULSE
    all_ = seconds + TAIL
    p = Plan(_CREDITS, 0, all_)
    major = in_major(LENA)
    kade = (
        [n for k in (0, 2, 4, 6) for n in p.sing(in_major(KADE), k, 0, 0.6)]
        + p.sing(in_major(KADE), 24, 12, 0.5)
        + p.sing(in_major(KADE), 28, 12, 0.5)
    )
    elara = [n for k in (8, 10, 12) for n in p.sing(in_major(ELARA), k, 0, 0.58)] + p.line(
        14, ((0, 2, 78), (2, 2, 74), (4, 4, 73)), 0.55
    )
    orion = (
        p.sing(ORION, 16, -12, 0.65)
        + p.sing(ORION, 18, -7, 0.65)
        + p.sing(ORION, 20, -12, 0.65)
        + p.line(22, ((0, 4, 57), (4, 4, 61)), 0.6)
    )
    orion += p.sing(in_major(ORION), 26, -12, 0.6) + p.line(
        30, ((0, 4, 54), (4, 4, 57), (8, 4, 59), (12, 4, 58), (16, 8, 57)), 0.55
    )
    lena = p.sing(major, 24, 0, 0.66) + p.sing(major, 26, 0, 0.66) + p.sing(major, 28, 5, 0.7)
    lena += p.line(
        30,
        (
            (0, 1.5, 78),
            (1.5, 0.5, 81),
            (2, 2, 83),
            (4, 4, 81),
            (8, 2, 79),
            (10, 2, 78),
            (12, 2, 77),
            (14, 2, 74),
            (16, 4, 78),
            (20, 4, 76),
        ),
        0.66,
    )
    late = range(8, 36)
    kick = p.hits(((0, 1.0), (1.75, 0.6), (2.5, 0.85)), (*range(4, 16), *range(24, 35)))
    low = p.walk(((0, 0.7, 0, 0.9), (0.75, 0.2, 0, 0.6), (1.5, 0.45, 7, 0.7), (2.5, 0.7, 12, 0.7), (3.5, 0.4, 7, 0.6)))
    stems = [
        Stem(pad(p.held(0.7), all_, 1000, 441, 1.0), -26.5, hall=0.35, cut=130, duck=0.3),
        Stem(play(humanise(lena + elara, 442, 0.012), PIANO, all_), -22, hall=0.35, echo=0.06),
        Stem(
            play(humanise(p.run(0.5, (0, 2, 1, 3, 2, 4, 3, 1), 0.42, 1.3), 443, 0.01), PIANO, all_),
            -27,
            hall=0.3,
            top=6000,
        ),
        Stem(
            play(
                humanise(p.run(0.25, (0, -1, 1, 2, -1, 3, 2, -1), 0.5, 0.6, -12, range(16)), 444, 0.005),
                CLEAN_GUITAR,
                all_,
            ),
            -28,
            hall=0.2,
            echo=0.15,
            cut=150,
        ),
        Stem(
            play(humanise([n for n in kade if n.at < 64] + [n for n in kade if n.at >= 64], 445, 0.01), CLARINET, all_),
            -25.5,
            hall=0.35,
            echo=0.1,
        ),
        Stem(play(humanise(elara, 446, 0.012), VIBRAPHONE, all_), -25.5, hall=0.45, echo=0.25),
        Stem(play(humanise(orion, 447, 0.014), CELLO, all_), -23.5, hall=0.4, cut=70),
        Stem(play(humanise([n for n in orion if n.at >= 96], 448, 0.014), HORN, all_), -27.5, hall=0.45, cut=80),
        Stem(play(humanise(lena, 449, 0.012), STRINGS, all_), -25, hall=0.45, cut=250),
        Stem(play(humanise([n for n in lena if n.at >= 112], 450, 0.012), OBOE, all_), -28.5, hall=0.45, cut=250),
        Stem(play(humanise(p.held(0.4, 12, late), 451), SLOW_STRINGS, all_), -28.5, hall=0.45, cut=220),
        Stem(play(humanise(p.held(0.45, 0, range(24, 36)), 452), CHOIR, all_), -29.5, hall=0.6, cut=220),
        Stem(
            play(humanise(p.run(0.5, (0, 2, 1, 3), 0.5, 0.4, 0, range(16, 24)), 453, 0.006), PIZZICATO, all_),
            -28,
            hall=0.3,
            cut=180,
        ),
        Stem(
            pluck(
                humanise(p.run(0.25, (0, 2, 1, 3, 2, 4, 1, 3), 0.5, 0.9, 0, range(24, 36)), 454, 0.002),
                all_,
                4,
                0.1,
                0.8,
                3,
            ),
            -29.5,
            hall=0.3,
            echo=0.35,
            duck=0.3,
            cut=250,
        ),
        Stem(bass(low, all_, 200, 900, 0.09, 1.4), -24.5, hall=0.02, duck=0.5, cut=38),
        Stem(drums("deep", kick, all_, 455), -26.5, hall=0.04),
        Stem(drums("clap", p.hits(((1, 0.7), (3, 0.8)), (*range(8, 16), *range(24, 35))), all_, 456), -32.5, hall=0.35),
        Stem(
            drums("shaker", p.hits(shaken(0.9, 0.35, 0.6, 0.4), (*range(4, 16), *range(24, 36))), all_, 457, 0.3),
            -35,
            hall=0.1,
        ),
    ]
    n = frames(seconds)
    return mix(stems, n, MUSIC_LUFS, [at * PULSE for at, _ in kick], 1.7, 458), (0, n)
