"""Over the roofs: ``chase``, in E minor. Kade's motif, off the beat and up; every beat of the game (0.4 s) has a stroke.

Calm walks through the market with the beat in its step, tense runs, alarm flies. The beat itself never changes: who has
found it keeps it.
"""

from __future__ import annotations

from .core import ALL
from .instruments import bass, drums, lead, pad, pluck, reese, riser
from .mixdown import Stem
from .plan import orion_out, plan, shaken
from .score import BAR, KADE, PULSE, Part, humanise
from .soundfont import (
    BRASS,
    CLARINET,
    CLEAN_GUITAR,
    ELECTRIC_PIANO,
    FINGER_BASS,
    HORN,
    MUTED_GUITAR,
    ORGAN,
    STRINGS,
    TAIKO,
    TENOR_SAX,
    play,
)

PLAN = plan(
    "Dm7 Dm7 Fmaj7 Fmaj7 C6 C6 Gm7 Gm7 "
    "Bbmaj7 C6 Dm7 Dm7 Bbmaj7 C6 Am7 A7 "
    "Dm7 Bbmaj7 Fmaj7 C6 Gm7 Bbmaj7 Asus7 A7",
    2,
)
_BEATS = tuple((p * 0.5, 1.0 if p % 2 == 0 else 0.9) for p in range(8))
"""A stroke on every beat of the game."""
_BACK = tuple((p + 0.5, 0.9) for p in range(4))
"""The beats between."""


def _kade(lift: int, force: float) -> Part:
    """His motif, once a bar or once in two, higher each time round."""
    out = [n for k in (0, 2, 8, 9, 12, 13) for n in PLAN.sing(KADE, k, lift, force)]
    out += [n for k in (4, 6) for n in PLAN.sing(KADE, k, lift - 5, force * 0.9)]
    out += PLAN.line(10, ((0, 0.5, 81), (0.5, 0.5, 79), (1.25, 0.25, 77), (1.5, 2, 74), (4, 0.5, 77), (4.5, 0.5, 79), (5, 2.5, 81)), force, lift)
    out += PLAN.sing(KADE, 16, lift, force) + PLAN.sing(KADE, 18, lift, force) + PLAN.sing(KADE, 17, lift, force * 0.9, 4)
    return out + PLAN.line(20, ((0, 0.5, 79), (0.5, 0.5, 82), (1.25, 0.25, 84), (1.5, 2, 86), (4, 0.5, 84), (4.5, 0.5, 82), (5.25, 0.25, 81), (5.5, 2, 82),
                                (8, 3, 81), (11, 0.5, 79), (11.5, 0.5, 77), (12, 3.5, 76)), force, lift)


def calm() -> list[Stem]:
    """A market on a roof, and a man who cannot walk slowly."""
    low = PLAN.walk(((0, 0.4, 0, 0.85), (0.75, 0.2, 0, 0.6), (1.5, 0.4, 7, 0.7), (2, 0.4, 0, 0.8), (2.75, 0.2, 12, 0.6), (3.25, 0.3, 7, 0.65), (3.75, 0.2, 5, 0.5)))
    chops = PLAN.stabs(((0.5, 0.6), (1.5, 0.5), (2.5, 0.6), (3.25, 0.4), (3.5, 0.55)), 0.18)
    return [
        Stem(play(humanise(low, 281, 0.006), FINGER_BASS, ALL), -22.5, hall=0.03, duck=0.3, cut=40),
        Stem(play(humanise(chops, 282, 0.006), CLEAN_GUITAR, ALL), -26, hall=0.2, echo=0.1, cut=200),
        Stem(play(humanise(PLAN.run(0.25, (0, -1, 1, 2, -1, 0, 3, -1), 0.55, 0.5, -12), 283, 0.004), MUTED_GUITAR, ALL), -27, hall=0.15, cut=120),
        Stem(play(humanise(_kade(-12, 0.6), 284, 0.012), CLARINET, ALL), -25, hall=0.35, echo=0.12),
        Stem(play(humanise(PLAN.held(0.35), 285), ELECTRIC_PIANO, ALL), -28, hall=0.25, cut=180),
        Stem(pad(PLAN.held(0.6), ALL, 900, 286, 0.8), -30, hall=0.35, cut=180, duck=0.4),
        Stem(drums("deep", PLAN.hits(_BEATS), ALL, 287), -26.5, hall=0.03),
        Stem(drums("clap", PLAN.hits(_BACK), ALL, 288), -32.5, hall=0.25),
        Stem(drums("shaker", PLAN.hits(shaken(0.9, 0.35, 0.6, 0.45)), ALL, 289, 0.3), -35, hall=0.1),
    ]


def tense() -> list[Stem]:
    """He has seen him."""
    low = PLAN.walk(tuple((p * 0.25, 0.2, (0, 0, 12, 0)[p % 4], 0.9 if p % 4 == 0 else 0.6) for p in range(16)))
    return [
        Stem(bass(low, ALL, 260, 1500, 0.06, 1.8), -23, hall=0.02, duck=0.6, cut=38),
        Stem(play(humanise(PLAN.run(0.25, (0, 1, 2, 1, 3, 1, 2, 1), 0.6, 0.5, -12), 291, 0.004), MUTED_GUITAR, ALL), -25, hall=0.15, cut=120),
        Stem(pluck(humanise(PLAN.run(0.25, (0, 2, 1, 3, 2, 4, 3, 1), 0.55), 292, 0.002), ALL, 5, 0.08, 0.8, 3), -28, hall=0.2, echo=0.3, duck=0.4, cut=280),
        Stem(play(humanise(PLAN.stabs(((0, 0.8), (0.75, 0.6), (1.5, 0.7)), 0.25, 0, range(0, 24, 2)), 293, 0.005), ORGAN, ALL), -29, hall=0.25, cut=180),
        Stem(play(humanise(_kade(-12, 0.75), 294, 0.01), TENOR_SAX, ALL), -25.5, hall=0.35, echo=0.12, cut=150),
        Stem(pad(PLAN.held(0.7), ALL, 1300, 295, 0.4), -29, hall=0.3, cut=200, duck=0.6),
        Stem(drums("kick", PLAN.hits(_BEATS), ALL, 296), -24.5, hall=0.02),
        Stem(drums("snare", PLAN.hits(_BACK[0::2] + ((3.25, 0.35), (3.5, 0.8))), ALL, 297), -28.5, hall=0.2),
        Stem(drums("hat", PLAN.hits(shaken(0.6, 0.35, 0.9, 0.4)), ALL, 298, 0.25), -34.5, hall=0.05),
        Stem(drums("open", PLAN.hits(((0.25, 0.5), (1.25, 0.5), (2.25, 0.5), (3.25, 0.5))), ALL, 299, -0.2), -37, hall=0.1),
    ]


def alarm() -> list[Stem]:
    """Nobody skips cardio."""
    growl = PLAN.walk(tuple((p * 0.25, 0.22, (0, 0, 12, 0, 0, 7, 12, 0)[p % 8], 0.95 if p % 4 == 0 else 0.7) for p in range(16)))
    his = orion_out(PLAN, 8, -12, 0.85)
    roll = [(k * BAR + 3 + 0.125 * i, 0.3 + 0.08 * i) for k in (7, 15, 23) for i in range(8)]
    return [
        Stem(reese(growl, ALL, 1100, 2.2), -23, hall=0.02, duck=0.75, cut=38, top=5500),
        Stem(lead(_kade(0, 0.9), ALL, 2400, 1.6), -26, hall=0.3, echo=0.3, duck=0.3, cut=250),
        Stem(play(humanise(_kade(-12, 0.95), 301, 0.008), BRASS, ALL), -25, hall=0.3, cut=150),
        Stem(play(humanise(his, 302, 0.01), HORN, ALL), -27, hall=0.35, cut=90),
        Stem(play(humanise(PLAN.run(0.25, (0, 1, 2, 3, 4, 3, 2, 1), 0.75, 0.6), 303, 0.005), STRINGS, ALL), -25.5, hall=0.25, cut=220),
        Stem(pluck(humanise(PLAN.run(0.25, (0, 2, 4, 1, 3, 5, 2, 4), 0.6), 304, 0.002), ALL, 7, 0.07, 0.9, 3), -28, hall=0.2, echo=0.3, duck=0.5, cut=320),
        Stem(play(humanise(PLAN.stabs(((0, 0.9), (0.75, 0.8), (1.5, 0.85), (2.75, 0.7)), 0.22), 305, 0.004), ORGAN, ALL), -30, hall=0.2, cut=200),
        Stem(pad(PLAN.held(0.8), ALL, 2100, 306, 0.15, 0.4), -29, hall=0.25, duck=0.8, cut=220),
        Stem(drums("kick", PLAN.hits(_BEATS), ALL, 307), -22.5, hall=0.02),
        Stem(drums("snare", PLAN.hits(_BACK) + roll, ALL, 308), -26.5, hall=0.22),
        Stem(drums("hat", PLAN.hits(shaken(0.7, 0.4, 0.9, 0.5)), ALL, 309, 0.25), -33.5, hall=0.05),
        Stem(play(humanise(PLAN.walk(((0, 0.4, 12, 1.0), (0.75, 0.3, 12, 0.7), (1.5, 0.3, 14, 0.8), (2.75, 0.3, 12, 0.75), (3.25, 0.3, 14, 0.8))), 310, 0.004), TAIKO, ALL), -27, hall=0.3),
        Stem(sum((riser(k * BAR, 4, ALL, 311 + k) for k in (7, 15, 23)), start=0 * riser(0, 1, ALL, 1)), -33, hall=0.3),
    ]


KICKS = {state: [p * PULSE for p, _ in PLAN.hits(_BEATS)] for state in ("calm", "tense", "alarm")}
"""Seconds of the strokes that press the rest down: every beat."""
