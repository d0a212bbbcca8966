"""Bright Lane in the rain: ``street``, in G minor. Lena's motif, a muted trumpet two houses on, wet light.

Calm strolls at half the speed of the beat. Tense hurries: a bass that does not stop and her motif in scraps. Alarm runs
through all of it at twice the speed.
"""

from __future__ import annotations

from .core import ALL
from .instruments import bell, drums, pad, pluck, reese, riser
from .mixdown import Stem
from .plan import OPENS, lena_out, plan, shaken
from .rhythm import loose, punctuated
from .score import BAR, LENA, PULSE, Part, humanise
from .soundfont import (
    CELLO,
    ELECTRIC_PIANO,
    FRETLESS,
    MUTED_TRUMPET,
    PIZZICATO,
    SLOW_STRINGS,
    STRINGS,
    TREMOLO,
    play,
)
from .synths import ARP, DRIVEN_BASS, NEON, poly, solo

PLAN = plan(
    "Dm9 Dm9 Bbmaj9 Bbmaj9 Gm9 Gm9 Asus7 A7 "
    "Fmaj9 C6 Dm9 Am7 Bbmaj9 Fmaj7 Gm9 Asus7 "
    "Bbmaj7 C6 Dm9 Fmaj7 Gm9 Bbmaj7 Ebmaj7 Asus7",
    5,
)
_STROLL = ((0, 1.0), (1.75, 0.6), (2.5, 0.85))
_HURRY = ((0, 1.0), (0.75, 0.6), (2, 0.9), (2.75, 0.6))
_RUN = tuple((p * 0.5, 1.0 if p % 4 == 0 else 0.85) for p in range(8))


def _trumpet(lift: int, force: float) -> Part:
    """Her motif as somebody practises it behind a window: a question, a pause, another try."""
    out = PLAN.sing(LENA, 2, lift, force, first=3) + PLAN.sing(LENA, 6, lift, force * 0.9, first=4)
    out += PLAN.line(8, ((0, 1.5, 72), (1.5, 0.5, 74), (2, 2, 76), (4, 1, 74), (5, 3, 67)), force, lift)
    out += PLAN.line(12, ((0, 1.5, 74), (1.5, 0.5, 72), (2, 2, 69), (4, 1.5, 65), (5.5, 2.5, 67)), force * 0.9, lift)
    return out + lena_out(PLAN, lift, force)


def _neon(force: float) -> Part:
    """Signs that blink, each at its own pace."""
    return PLAN.run(0.25, (0, -1, 2, -1, 1, 3, -1, 2, -1, 4, 2, -1, 1, -1, 3, -1), force, 1.4, 12)


def calm() -> list[Stem]:
    """A walk home."""
    hands = PLAN.stabs(((0, 0.46), (1.5, 0.34), (2.75, 0.3)), 1.0) + PLAN.held(0.2)
    low = PLAN.walk(((0, 1.4, 0, 0.72), (1.75, 0.6, 7, 0.5), (2.5, 0.9, 12, 0.55), (3.5, 0.45, 7, 0.5)))
    return [
        Stem(pad(PLAN.held(0.7), ALL, 850, 201, 1.4), -27, hall=0.4, cut=130, duck=0.25, chorus=0.4),
        Stem(
            play(humanise(hands, 202, 0.014), ELECTRIC_PIANO, ALL),
            -22.5,
            hall=0.25,
            echo=0.12,
            cut=150,
            arc="778899669988",
        ),
        Stem(play(humanise(low, 203, 0.01), FRETLESS, ALL), -23, hall=0.05, cut=38, top=2500),
        Stem(
            play(humanise(_trumpet(0, 0.62), 204, 0.02), MUTED_TRUMPET, ALL),
            -26,
            hall=0.55,
            echo=0.25,
            cut=250,
            top=4200,
        ),
        Stem(
            pluck(humanise(_neon(0.5), 205, 0.004), ALL, 3, 0.11, 0.9, 2),
            -31,
            hall=0.35,
            echo=0.5,
            cut=300,
            arc="335577884599",
        ),
        Stem(
            play(humanise(PLAN.held(0.28, 12), 206), SLOW_STRINGS, ALL),
            -33,
            hall=0.5,
            cut=250,
            top=5000,
            arc="334455667799",
        ),
        Stem(drums("deep", PLAN.hits(_STROLL), ALL, 207), -27, hall=0.05),
        Stem(
            drums("rim", loose(PLAN.hits(((1, 0.8), (3, 0.9), (3.75, 0.3))), 208, 0.12), ALL, 208, 0.15),
            -31,
            hall=0.4,
            arc="667788578899",
        ),
        Stem(
            drums("shaker", loose(PLAN.hits(shaken(0.7, 0.2, 0.45, 0.3)), 209, 0.12), ALL, 209, -0.3),
            -37,
            hall=0.15,
            arc="556677578899",
        ),
    ]


def tense() -> list[Stem]:
    """Somebody is looking."""
    low = PLAN.walk(tuple((p * 0.5, 0.3, 0 if p % 4 != 3 else 7, 0.9 if p % 4 == 0 else 0.62) for p in range(8)))
    scraps = [n for k in (2, 6, 10, 14) for n in PLAN.sing(LENA, k, 0, 0.62, 3)] + lena_out(PLAN, 0, 0.62)
    tips = PLAN.run(0.5, (0, 2, 1, 3), 0.55, 0.4, 0)
    return [
        Stem(pad(PLAN.held(0.7), ALL, 1100, 211, 0.7), -27.5, hall=0.3, cut=160, duck=0.5, chorus=0.4),
        Stem(poly(low, ALL, DRIVEN_BASS, OPENS), -23.5, hall=0.02, duck=0.5, cut=38),
        Stem(
            poly(humanise(PLAN.run(0.25, (0, 2, 1, 3, 2, 4, 1, 3), 0.55), 212, 0.002), ALL, ARP, OPENS, 0.6),
            -27,
            hall=0.25,
            echo=0.35,
            duck=0.3,
            cut=250,
            arc="446688994699",
        ),
        Stem(play(humanise(tips, 213, 0.006), PIZZICATO, ALL), -27, hall=0.3, cut=180, arc="667788997799"),
        Stem(play(humanise(PLAN.held(0.5, 0, range(4, 24)), 214), TREMOLO, ALL), -29, hall=0.4, cut=220),
        Stem(play(humanise(scraps, 215, 0.014), MUTED_TRUMPET, ALL), -26, hall=0.5, echo=0.3, cut=250, top=5000),
        Stem(
            play(humanise(PLAN.stabs(((0.5, 0.5), (2.5, 0.42)), 0.4), 216, 0.008), ELECTRIC_PIANO, ALL),
            -27,
            hall=0.25,
            echo=0.2,
            cut=200,
            arc="667788558899",
        ),
        Stem(drums("kick", PLAN.hits(_HURRY), ALL, 217), -25.5, hall=0.02, arc="889999.99999"),
        Stem(
            drums("clap", loose(PLAN.hits(((1, 0.7), (3, 0.8))), 218, 0.12), ALL, 218),
            -31,
            hall=0.35,
            arc="..7788.88999",
        ),
        Stem(
            drums("hat", loose(PLAN.hits(shaken(0.8, 0.3, 0.6, 0.4)), 219, 0.12), ALL, 219, 0.25),
            -35,
            hall=0.08,
            arc="556688.78899",
        ),
        *punctuated((7, 15, 23), ((8, 0.5), (16, 0.8)), -37, ALL, 1232),
    ]


def alarm() -> list[Stem]:
    """They are behind her."""
    growl = PLAN.walk(tuple((p * 0.25, 0.22, 12 if p % 8 == 7 else 0, 0.95 if p % 4 == 0 else 0.7) for p in range(16)))
    bows = PLAN.run(0.25, (0, 1, 2, 3, 2, 1, 2, 3), 0.7, 0.6, 0)
    tune = _trumpet(0, 0.9)
    return [
        Stem(reese(growl, ALL, 900, 2.0), -23, hall=0.02, duck=0.75, cut=38, top=4500, arc="889999559999"),
        Stem(pad(PLAN.held(0.8), ALL, 1900, 221, 0.2, 0.5), -28, hall=0.25, duck=0.75, cut=200, chorus=0.4),
        Stem(
            poly(humanise(PLAN.run(0.25, (0, 2, 4, 1, 3, 5, 2, 4), 0.6), 222, 0.002), ALL, ARP, OPENS, 0.6),
            -27,
            hall=0.2,
            echo=0.3,
            duck=0.4,
            cut=300,
            arc="557788995799",
        ),
        Stem(play(humanise(bows, 223, 0.005), STRINGS, ALL), -25, hall=0.25, cut=220, arc="..5577886699"),
        Stem(solo(tune, ALL, NEON), -28.5, hall=0.35, echo=0.35, duck=0.3, cut=220),
        Stem(play(humanise(tune, 224, 0.01), MUTED_TRUMPET, ALL), -27.5, hall=0.4, cut=250),
        Stem(play(humanise(PLAN.roots(0.8, 12), 225), CELLO, ALL), -30, hall=0.3, cut=90),
        Stem(
            bell(humanise(PLAN.run(0.5, (3, -1, 2, 0), 0.5, 0.9, 12), 226), ALL, 0.8, 0.25),
            -33,
            hall=0.4,
            echo=0.4,
            cut=500,
            arc="..5566..7799",
        ),
        Stem(drums("kick", PLAN.hits(_RUN), ALL, 227), -23.5, hall=0.02, arc="899999.99999"),
        Stem(
            drums("snare", loose(PLAN.hits(((1, 1.0), (3, 1.0), (3.75, 0.4))), 228, 0.12), ALL, 228),
            -26,
            hall=0.25,
            arc="778899.89999",
        ),
        Stem(
            drums("hat", loose(PLAN.hits(shaken(0.8, 0.4, 0.65, 0.5)), 229, 0.12), ALL, 229, 0.25),
            -34,
            hall=0.05,
            arc="557799.89999",
        ),
        Stem(
            drums(
                "open",
                loose(PLAN.hits(((0.25, 0.6), (1.25, 0.6), (2.25, 0.6), (3.25, 0.6))), 230, 0.12),
                ALL,
                230,
                -0.2,
            ),
            -36,
            hall=0.1,
            arc="....88..9999",
        ),
        Stem(sum((riser(k * BAR, 4, ALL, 231 + k) for k in (7, 15, 23)), start=0 * riser(0, 1, ALL, 1)), -34, hall=0.3),
        *punctuated(
            (3, 7, 11, 15, 19, 23), ((0, 0.5), (4, 0.5), (8, 0.9), (14, 0.7), (16, 1.0), (20, 0.7)), -32, ALL, 1252
        ),
    ]


KICKS = {
    "calm": [p * PULSE for p, _ in PLAN.hits(_STROLL)],
    "tense": [p * PULSE for p, _ in PLAN.hits(_HURRY)],
    "alarm": [p * PULSE for p, _ in PLAN.hits(_RUN)],
}
"""Seconds of the strokes that press the rest down."""
