"""Over the roofs: ``chase``, in E minor. Kade's motif, off the beat and up; every beat of the game (0.4 s) has a stroke.

One form in all three states, so that a cross-fade never lands in another part of the song: four bars over a low E that
gather, his theme twice (a question that stays open, an answer that wants more), four bars that climb while the drums
hold their breath and Orion's motif comes over the roofs, and eight in which the theme flies. The last bar leans on
the dominant, and the loop begins as what it leads to.

Calm walks through the market with the beat in its step, tense runs, alarm flies. The beat itself never changes: who has
found it keeps it.
"""

from __future__ import annotations

from .core import ALL
from .instruments import drums, pad, riser
from .mixdown import Stem
from .plan import plan, shaken
from .rhythm import Strokes, groove, kit, loose, roll, swell_in, tumble, without
from .score import BAR, KADE, ORION, PULSE, Part, humanise
from .soundfont import (
    CELLO,
    CLARINET,
    CLEAN_GUITAR,
    ELECTRIC_PIANO,
    FINGER_BASS,
    FLUTE,
    HORN,
    MUTED_GUITAR,
    STRINGS,
    TAIKO,
    VIBRAPHONE,
    play,
)
from .synths import ARP, DRIVEN_BASS, KEEN, NEON, STABS, WALL, Opening, poly, solo

PLAN = plan(
    "Dm Dm7 Bbmaj7/D C/D "
    "Dm7 Bbmaj7 Fadd9 C Dm7 Bbmaj7 Gm9 Asus7 "
    "Gm9 Fmaj7/A Bbmaj9 C6 "
    "Dm7 Bbmaj7 Fadd9 C/E Bbmaj7 C6 Gm9 A7",
    2,
)
GATHER, THEME, BREATH, FLIGHT = range(4), range(4, 12), range(12, 16), range(16, 24)
"""The bars of the form's parts."""
_BEATS = tuple((p * 0.5, 1.0 if p % 4 == 0 else 0.9) for p in range(8))
"""A stroke on every beat of the game."""
_BACK = tuple((p + 0.5, 0.95 if p % 2 else 0.88) for p in range(4))
"""The beats between."""
_DROP = ((15.875, 16.0),)
"""The half beat of silence before the flight, in bars."""
_OPENS: Opening = (
    (0, 0.7),
    (4, 1.15),
    (8, 1.2),
    (11.9, 1.6),
    (12, 0.5),
    (15.9, 1.8),
    (16, 1.4),
    (20, 1.6),
    (23.9, 2.0),
)
"""How the filters of the sequences open over the form."""

_QUESTION = (
    (0.5, 0.5, 74), (1, 0.5, 72), (1.5, 1.9, 74),
    (4, 0.5, 72), (4.5, 0.5, 77), (5.25, 0.25, 79), (5.5, 1, 81), (6.75, 0.25, 84), (7, 0.8, 81),
    (8, 1.5, 79), (9.5, 0.5, 76), (10, 1.6, 72),
)  # fmt: skip
"""After his motif, three bars that leave it open on the seventh degree."""
_ANSWER = (
    (0.5, 0.5, 81), (1, 0.5, 82), (1.5, 1.5, 86), (3, 0.9, 84),
    (4, 1, 82), (5, 0.5, 81), (5.5, 1.1, 79), (6.75, 0.25, 77), (7, 0.9, 79),
    (8, 1.5, 76), (9.5, 0.5, 77), (10, 1.5, 76),
)  # fmt: skip
"""After his motif again: higher, and down to the dominant."""
_FLIES = (
    (0.5, 0.5, 81), (1, 0.5, 82), (1.5, 1.5, 86), (3, 1, 84),
    (4, 0.5, 81), (4.5, 0.5, 84), (5.25, 0.25, 86), (5.5, 1, 88), (6.75, 0.25, 86), (7, 1, 84),
    (8, 1.5, 88), (9.5, 0.5, 86), (10, 1.7, 84),
    (12, 0.5, 82), (12.5, 0.5, 86), (13.25, 0.25, 88), (13.5, 1.5, 89), (15, 1, 86),
    (16, 1.5, 88), (17.5, 0.5, 86), (18, 1, 84), (19, 0.9, 81),
    (20, 1, 82), (21, 0.5, 81), (21.5, 1.5, 79), (23, 0.5, 77), (23.5, 0.5, 76),
    (24, 1.5, 76), (25.5, 0.5, 74), (26, 1.6, 73),
)  # fmt: skip
"""The flight after his motif: a sequence that climbs to F, and lets itself fall to the leading note."""
_UNDER = ((16, 69), (17, 65), (18, 72), (19, 67), (20, 74), (21, 72), (22, 70), (23, 69))
"""A line against the flight: (bar, pitch), long notes that fall where it rises."""


def _tune(lift: int, force: float, flight: int = 0) -> Part:
    """His theme; ``flight`` moves its last part once more."""
    out = PLAN.sing(KADE, 4, lift, force) + PLAN.line(5, _QUESTION, force * 0.95, lift)
    out += PLAN.sing(KADE, 8, lift, force) + PLAN.line(9, _ANSWER, force, lift)
    return out + PLAN.sing(KADE, 16, lift + flight, force * 1.05) + PLAN.line(17, _FLIES, force * 1.05, lift + flight)


def _calls(lift: int, force: float) -> Part:
    """The head of his motif while the song gathers, and once in the breath, far away."""
    return (
        PLAN.sing(KADE, 1, lift, force, 4)
        + PLAN.sing(KADE, 3, lift, force * 1.1, 4)
        + PLAN.sing(KADE, 15, lift, force, 4)
    )


def _his(lift: int, force: float) -> Part:
    """Orion's motif in the breath, then a fourth higher: he is ahead."""
    return PLAN.sing(ORION, 12, lift, force) + PLAN.sing(ORION, 14, lift + 5, force)


def _under(lift: int, force: float) -> Part:
    return [note for bar, pitch in _UNDER for note in PLAN.line(bar, ((0, 3.7, pitch),), force, lift)]


def _toms(seed: int, lufs: float, *bars: float) -> list[Stem]:
    fills = [tumble(bar, 2.0 if bar in (11, 23) else 1.0) for bar in bars]
    return [
        Stem(kit(kind, [stroke for fill in fills for stroke in fill[k]], ALL, seed + k, pan), lufs, hall=0.2)
        for k, (kind, pan) in enumerate((("tom-high", 0.35), ("tom-mid", 0.0), ("tom-low", -0.35)))
    ]


def calm() -> list[Stem]:
    """A market on a roof, and a man who cannot walk slowly."""
    plain = (
        (0, 0.4, 0, 0.85),
        (0.75, 0.2, 0, 0.55),
        (1.5, 0.4, 7, 0.7),
        (2, 0.4, 0, 0.8),
        (2.75, 0.2, 12, 0.6),
        (3.25, 0.3, 7, 0.65),
        (3.75, 0.2, 5, 0.5),
    )
    lively = (
        (0, 0.4, 0, 0.85),
        (0.75, 0.2, 12, 0.6),
        (1.25, 0.2, 10, 0.5),
        (1.5, 0.4, 7, 0.7),
        (2, 0.3, 0, 0.8),
        (2.5, 0.2, 0, 0.5),
        (3, 0.3, 7, 0.7),
        (3.5, 0.3, 10, 0.6),
    )
    low = PLAN.walk(((0, 2.6, 0, 0.8), (3.25, 0.5, 0, 0.5)), 0, [*GATHER, *BREATH])
    low += PLAN.walk(plain, 0, (4, 5, 6, 8, 9, 10, 16, 17, 18, 20, 21, 22)) + PLAN.walk(lively, 0, (7, 11, 19, 23))
    chops = PLAN.stabs(((0.5, 0.6), (1.5, 0.5), (2.5, 0.6), (3.25, 0.4), (3.5, 0.55)), 0.16, 0, (*THEME, *FLIGHT))
    picked = PLAN.run(0.25, (0, -1, 1, 2, -1, 0, 3, -1), 0.55, 0.5, -12, (0, 1, 2, 3, 4, 5, 8, 9, 16, 17, 20, 21))
    picked += PLAN.run(0.25, (0, 2, -1, 1, 3, -1, 2, -1), 0.5, 0.5, -12, (6, 7, 10, 11, 18, 19, 22, 23))
    tune = _tune(-12, 0.62)
    claps = groove([*range(6, 12), *FLIGHT], _BACK) + roll(11 * BAR + 3.5, 12 * BAR, 0.25, 0.4, 0.7)
    return [
        Stem(play(humanise(low, 281, 0.006), FINGER_BASS, ALL), -22.5, hall=0.03, duck=0.3, cut=40),
        Stem(play(humanise(chops, 282, 0.006), CLEAN_GUITAR, ALL), -27, hall=0.2, echo=0.1, cut=220, chorus=0.5),
        Stem(play(humanise(picked, 283, 0.004), MUTED_GUITAR, ALL), -26.5, hall=0.15, cut=120, arc="878998"),
        Stem(
            play(humanise([n for n in tune if n.at < 64] + _calls(-12, 0.45), 284, 0.012), CLARINET, ALL),
            -24.5,
            hall=0.35,
            echo=0.12,
        ),
        Stem(
            play(humanise([n for n in tune if n.at >= 64], 2841, 0.012), FLUTE, ALL), -25, hall=0.4, echo=0.15, cut=200
        ),
        Stem(
            play(humanise([n for n in tune if n.at >= 64] + _his(-12, 0.5), 2842, 0.012), VIBRAPHONE, ALL),
            -27.5,
            hall=0.4,
            echo=0.2,
        ),
        Stem(
            play(humanise(PLAN.stabs(((0, 0.42), (1.5, 0.34), (2.75, 0.3)), 1.1), 285), ELECTRIC_PIANO, ALL),
            -26.5,
            hall=0.25,
            cut=180,
            arc="788977",
            chorus=0.4,
        ),
        Stem(play(humanise(_under(-12, 0.5) + _under(0, 0.4), 2851, 0.012), STRINGS, ALL), -29, hall=0.45, cut=160),
        Stem(pad(PLAN.held(0.6), ALL, 900, 286, 0.8), -29.5, hall=0.35, cut=180, duck=0.4, arc="878978", chorus=0.4),
        Stem(
            poly(PLAN.run(0.25, (0, 2, 1, 3), 0.5, 0.6), ALL, ARP, _OPENS, 0.5),
            -33,
            hall=0.3,
            echo=0.3,
            cut=300,
            arc="5..878",
        ),
        Stem(
            drums("deep", groove([*GATHER, *BREATH], _BEATS, force=0.72) + groove([*THEME, *FLIGHT], _BEATS), ALL, 287),
            -26.5,
            hall=0.03,
        ),
        Stem(
            drums(
                "rim",
                loose(
                    groove([*GATHER, *range(4, 6), *BREATH], ((0.5, 0.4), (1.75, 0.25), (2.5, 0.5), (3.25, 0.3))), 2871
                ),
                ALL,
                2872,
                0.25,
            ),
            -35,
            hall=0.3,
        ),
        Stem(drums("clap", loose(claps, 2881, 0.1), ALL, 288), -32, hall=0.25),
        Stem(
            drums(
                "shaker",
                loose(groove(range(24), shaken(0.9, 0.35, 0.6, 0.45), shaken(0.85, 0.4, 0.7, 0.3)), 2891, 0.14),
                ALL,
                289,
                0.3,
            ),
            -35,
            hall=0.1,
            arc="689579",
        ),
        Stem(
            kit("tambourine", loose(groove(FLIGHT, tuple((p + 0.5, 0.7) for p in range(4))), 2892), ALL, 2893, -0.35),
            -37,
            hall=0.2,
        ),
        Stem(
            kit(
                "ride", groove(FLIGHT, tuple((p * 0.5, 0.75 if p % 2 == 0 else 0.4) for p in range(8))), ALL, 2894, 0.3
            ),
            -40,
            hall=0.2,
        ),
        *_toms(2895, -37, 11, 23),
        Stem(swell_in((4, 16), 4, ALL, 2899), -41, hall=0.4),
    ]


def tense() -> list[Stem]:
    """He has seen him."""
    steps = tuple((p * 0.25, 0.19, (0, 0, 12, 0)[p % 4], 0.92 if p % 4 == 0 else 0.62) for p in range(16))
    turned = tuple(
        (p * 0.25, 0.19, (0, 0, 12, 0, 7, 0, 12, 10)[p % 8], 0.92 if p % 4 == 0 else 0.66) for p in range(16)
    )
    low = PLAN.walk(tuple((p * 0.5, 0.4, 0, 0.85 if p % 2 == 0 else 0.6) for p in range(8)), 0, [*GATHER, *BREATH])
    low += PLAN.walk(steps, 0, (4, 5, 6, 8, 9, 10, 16, 17, 18, 20, 21, 22)) + PLAN.walk(turned, 0, (7, 11, 19, 23))
    snare = groove(THEME, _BACK[0::2], (*_BACK[0::2], (3.25, 0.35))) + groove(
        FLIGHT, _BACK[0::2], (*_BACK[0::2], (1.75, 0.3), (3.25, 0.4), (3.5, 0.75))
    )
    snare += (
        roll(7 * BAR + 3.5, 8 * BAR, 0.125, 0.3, 0.7)
        + roll(14 * BAR, 15 * BAR, 0.5, 0.25, 0.5)
        + roll(15 * BAR, 15.875 * BAR, 0.25, 0.4, 0.95)
    )
    kicks = without(groove([*THEME, *FLIGHT], _BEATS), *_DROP)
    tune = _tune(-12, 0.8)
    return [
        Stem(
            poly(low, ALL, DRIVEN_BASS, ((0, 0.7), (4, 1.0), (12, 0.55), (16, 1.2), (23.9, 1.5))),
            -22.5,
            hall=0.02,
            duck=0.55,
            cut=36,
        ),
        Stem(
            poly(PLAN.run(0.25, (0, 2, 1, 3, 2, 4, 3, 1), 0.6, 0.6), ALL, ARP, _OPENS, 0.5),
            -27,
            hall=0.2,
            echo=0.3,
            duck=0.35,
            cut=260,
            arc="779789",
        ),
        Stem(
            play(
                humanise(PLAN.run(0.25, (0, 1, 2, 1, 3, 1, 2, 1), 0.6, 0.5, -12, [*THEME, *FLIGHT]), 291, 0.004),
                MUTED_GUITAR,
                ALL,
            ),
            -26.5,
            hall=0.15,
            cut=120,
        ),
        Stem(
            poly(
                PLAN.stabs(((0.5, 0.8), (1.25, 0.6), (2, 0.7)), 0.22, 0, (*range(8, 12), *FLIGHT)), ALL, STABS, _OPENS
            ),
            -29,
            hall=0.25,
            echo=0.15,
            duck=0.3,
            cut=200,
        ),
        Stem(
            solo(humanise(tune + _calls(-12, 0.5), 294, 0.006), ALL, NEON, ((0, 0.8), (4, 1.2), (16, 1.45))),
            -24.5,
            hall=0.32,
            echo=0.22,
            cut=150,
            chorus=0.35,
        ),
        Stem(play(humanise(_his(-12, 0.6), 2941, 0.012), HORN, ALL), -28, hall=0.5, cut=90),
        Stem(play(humanise(_under(-12, 0.7) + _under(0, 0.6), 2942, 0.01), STRINGS, ALL), -28, hall=0.4, cut=180),
        Stem(
            poly(PLAN.held(0.6), ALL, WALL, ((0, 0.5), (8, 0.9), (12, 0.4), (15.9, 1.6), (16, 1.0), (23.9, 1.2))),
            -29.5,
            hall=0.35,
            cut=200,
            duck=0.6,
            arc="768978",
            chorus=0.3,
        ),
        Stem(drums("deep", groove([*GATHER, *BREATH], _BEATS, force=0.85), ALL, 2951), -28, hall=0.03),
        Stem(drums("kick", kicks, ALL, 296), -24.5, hall=0.02),
        Stem(kit("gated", loose(snare, 2971, 0.08), ALL, 297), -28.5, hall=0.12),
        Stem(
            drums(
                "hat",
                loose(groove(range(24), shaken(0.6, 0.35, 0.9, 0.4), shaken(0.65, 0.3, 0.85, 0.5)), 2981, 0.12),
                ALL,
                298,
                0.25,
            ),
            -34.5,
            hall=0.05,
            arc="588679",
        ),
        Stem(
            drums(
                "open",
                groove([*range(8, 12), *FLIGHT], ((0.25, 0.5), (1.25, 0.55), (2.25, 0.5), (3.25, 0.6))),
                ALL,
                299,
                -0.2,
            ),
            -37,
            hall=0.1,
        ),
        *_toms(2991, -33.5, 3, 11, 19, 23),
        Stem(
            kit("crash", [(k * BAR, f) for k, f in ((4, 0.8), (12, 0.6), (16, 1.0), (20, 0.7))], ALL, 2994, 0.2),
            -36,
            hall=0.3,
        ),
        Stem(swell_in((4, 12, 16), 4, ALL, 2995), -38, hall=0.3),
    ]


def _alarm_drums() -> list[Stem]:
    flat = ((0.5, 1.0), (1.5, 0.95), (2.5, 1.0), (3.5, 0.95))
    ghosts = (*flat, (0.75, 0.22), (1.75, 0.3), (2.25, 0.2), (3.25, 0.35))
    snare: Strokes = (
        groove((2, 3), flat, force=0.8) + groove(THEME, flat, ghosts) + groove(FLIGHT, ghosts, (*ghosts, (3.75, 0.5)))
    )
    snare = without(snare, (11.5, 12)) + roll(3 * BAR + 3.5, 4 * BAR, 0.125, 0.4, 0.9)
    snare += roll(7 * BAR + 3, 8 * BAR, 0.125, 0.3, 0.8) + roll(19 * BAR + 3, 20 * BAR, 0.25, 0.5, 0.9)
    snare += (
        roll(14 * BAR, 15 * BAR, 0.5, 0.3, 0.55)
        + roll(15 * BAR, 15.5 * BAR, 0.25, 0.5, 0.75)
        + roll(15.5 * BAR, 15.875 * BAR, 0.125, 0.6, 1.0)
    )
    war: Strokes = groove(
        [*GATHER, *BREATH],
        ((0, 1.0), (0.75, 0.7), (1.5, 0.8), (2.75, 0.75), (3.25, 0.8)),
        ((0, 1.0), (1.5, 0.7), (1.75, 0.6), (2.5, 0.85), (3.5, 0.8)),
    )
    return [
        Stem(drums("kick", without(groove([*GATHER, *THEME, *FLIGHT], _BEATS), *_DROP), ALL, 307), -22.5, hall=0.02),
        Stem(drums("deep", groove(BREATH, _BEATS, force=0.9), ALL, 3071), -28, hall=0.04),
        Stem(kit("gated", loose(snare, 3081, 0.07), ALL, 308), -26, hall=0.12),
        Stem(
            drums(
                "hat",
                loose(groove(range(24), shaken(0.7, 0.4, 0.9, 0.5), shaken(0.75, 0.35, 0.85, 0.6)), 3091, 0.12),
                ALL,
                309,
                0.25,
            ),
            -33.5,
            hall=0.05,
            arc="688589",
        ),
        Stem(
            drums("open", groove([*range(8, 12), *FLIGHT], tuple((p + 0.25, 0.6) for p in range(4))), ALL, 3092, -0.25),
            -36.5,
            hall=0.1,
        ),
        Stem(
            kit("ride", groove(FLIGHT, tuple((p * 0.5, 0.9 if p % 2 else 0.6) for p in range(8))), ALL, 3093, -0.3),
            -37,
            hall=0.15,
        ),
        Stem(
            kit(
                "tambourine",
                loose(groove(range(20, 24), tuple((p * 0.5, 0.9 if p % 2 else 0.5) for p in range(8))), 3094),
                ALL,
                3095,
                0.4,
            ),
            -36,
            hall=0.15,
        ),
        Stem(
            play(
                humanise(
                    [n for at, f in war for n in PLAN.line(0, ((at, 0.4, 50 if f > 0.9 else 52),), f, -2)], 310, 0.004
                ),
                TAIKO,
                ALL,
            ),
            -27,
            hall=0.3,
        ),
        *_toms(3101, -31.5, 3, 11, 19, 23),
        Stem(
            kit(
                "crash",
                [(k * BAR, f) for k, f in ((0, 0.6), (4, 0.9), (8, 0.6), (12, 0.7), (16, 1.0), (20, 0.8))],
                ALL,
                3104,
                0.2,
            ),
            -34,
            hall=0.3,
        ),
        Stem(swell_in((4, 12, 16), 4, ALL, 3106), -36, hall=0.3),
        Stem(
            sum(
                (riser(k * BAR, p, ALL, 311 + k) for k, p in ((3, 4), (14, 7.5), (23, 4))),
                start=0 * riser(0, 1, ALL, 1),
            ),
            -34,
            hall=0.3,
        ),
    ]


def alarm() -> list[Stem]:
    """Nobody skips cardio."""
    gallop = tuple((p * 0.25, 0.19, (0, 0, 12, 0, 0, 7, 12, 0)[p % 8], 0.95 if p % 4 == 0 else 0.7) for p in range(16))
    turned = tuple(
        (p * 0.25, 0.19, (0, 0, 12, 0, 10, 0, 12, 7, 0, 12, 0, 7, 10, 12, 10, 7)[p], 0.95 if p % 4 == 0 else 0.75)
        for p in range(16)
    )
    low = PLAN.walk(tuple((p * 0.25, 0.19, 0, 0.9 if p % 4 == 0 else 0.6) for p in range(16)), 0, GATHER)
    low += PLAN.walk(((0, 3.6, 0, 0.85),), 0, BREATH)
    low += PLAN.walk(gallop, 0, (4, 5, 6, 8, 9, 10, 16, 17, 18, 20, 21, 22)) + PLAN.walk(turned, 0, (7, 11, 19, 23))
    bows = PLAN.run(0.25, (0, 1, 2, 1, 0, 1, 2, 3), 0.7, 0.55, 0, range(4, 8)) + PLAN.run(
        0.25, (0, 1, 2, 3, 4, 3, 2, 1), 0.78, 0.6, 0, (*range(8, 12), *FLIGHT)
    )
    climb = PLAN.run(0.5, (0, 1, 2, 3), 0.6, 1.6, 0, BREATH)
    tune = _tune(-12, 0.95)
    flown = [n for n in _tune(0, 0.8) if n.at >= 64]
    return [
        Stem(
            poly(
                low, ALL, DRIVEN_BASS, ((0, 0.8), (3.9, 1.3), (4, 1.1), (11.9, 1.3), (12, 0.5), (16, 1.35), (23.9, 1.8))
            ),
            -22,
            hall=0.02,
            duck=0.65,
            cut=36,
        ),
        Stem(
            solo(humanise(tune + _calls(-12, 0.6), 301, 0.005), ALL, KEEN, ((0, 0.8), (4, 1.1), (12, 0.7), (16, 1.3))),
            -23.5,
            hall=0.28,
            echo=0.22,
            duck=0.15,
            cut=160,
            chorus=0.3,
        ),
        Stem(solo(humanise(flown, 3011, 0.006), ALL, NEON), -29, hall=0.4, echo=0.3, cut=300, chorus=0.6),
        Stem(play(humanise(_his(-12, 0.9) + _his(-24, 0.9), 302, 0.01), HORN, ALL), -25, hall=0.4, cut=80),
        Stem(play(humanise(_under(-12, 0.85) + _under(0, 0.75), 3021, 0.008), STRINGS, ALL), -27, hall=0.35, cut=160),
        Stem(play(humanise(_under(-12, 0.8), 3022, 0.01), CELLO, ALL), -30, hall=0.35, cut=90),
        Stem(play(humanise(bows + climb, 303, 0.005), STRINGS, ALL), -26.5, hall=0.25, cut=220, arc="..7899"),
        Stem(
            poly(PLAN.run(0.25, (0, 2, 4, 1, 3, 5, 2, 4), 0.65, 0.6), ALL, ARP, _OPENS, 0.6),
            -28,
            hall=0.2,
            echo=0.3,
            duck=0.45,
            cut=300,
            arc="878799",
        ),
        Stem(
            poly(
                PLAN.stabs(((0, 0.9), (0.75, 0.8), (1.5, 0.85), (2.75, 0.7)), 0.2, 0, (*range(8, 12), *FLIGHT)),
                ALL,
                STABS,
                _OPENS,
            ),
            -28.5,
            hall=0.2,
            echo=0.1,
            duck=0.4,
            cut=200,
        ),
        Stem(
            poly(
                PLAN.held(0.7),
                ALL,
                WALL,
                ((0, 0.5), (4, 0.9), (8, 1.2), (12, 0.4), (15.9, 2.0), (16, 1.5), (23.9, 2.0)),
            ),
            -28,
            hall=0.3,
            duck=0.75,
            cut=220,
            arc="768989",
            chorus=0.3,
        ),
        *_alarm_drums(),
    ]


KICKS = {state: [p * PULSE for p, _ in without(PLAN.hits(_BEATS), *_DROP)] for state in ("calm", "tense", "alarm")}
"""Seconds of the strokes that press the rest down: every beat."""
