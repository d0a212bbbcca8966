"""The clinic without power: ``dark``, in C minor. Three layers of one darkness: far metal and a single piano, something that
ticks, and at last the building's own heart.
"""

from __future__ import annotations

from .core import ALL
from .instruments import bass, bell, drums, pad, pluck, reese, riser
from .mixdown import Stem
from .plan import lena_out, orion_out, plan, shaken
from .rhythm import loose, punctuated
from .score import BAR, ELARA, LENA, PULSE, Note, Part, humanise
from .soundfont import (
    BRASS,
    CELLO,
    CHOIR,
    CONTRABASS,
    HORN,
    PIANO,
    PIZZICATO,
    STRINGS,
    TAIKO,
    TREMOLO,
    TUBULAR,
    VIOLIN,
    play,
)
from .synths import NEON, solo

PLAN = plan(
    "Dm9 Dm9 Bbmaj7 Bbmaj7 Ebmaj7 Ebmaj7 Asus A7 "
    "Gm9 Gm9 Dm9 Dm9 Bbmaj9 Gm9 Em7b5 A7b9 "
    "Dm9 C6 Bbmaj9 Fmaj7 Gm9 Bbmaj7 Asus A7",
    -2,
)
_TENSE = ((0, 1.0), (1.75, 0.7))
_ALARM = ((0, 1.0), (0.75, 0.7), (1.5, 0.85), (2, 0.95), (2.75, 0.7), (3.25, 0.7))


def _piano(force: float) -> Part:
    """Somebody feels for the keys: Elara's fifths, then a scrap of Lena's line, and the rest of it."""
    out = PLAN.sing(ELARA, 1, 0, force, 3) + PLAN.sing(ELARA, 5, 0, force * 0.9) + PLAN.sing(LENA, 8, 0, force * 0.8, 3)
    out += PLAN.sing(ELARA, 10, -12, force * 0.9) + PLAN.sing(LENA, 12, 0, force * 0.85, 4)
    return out + lena_out(PLAN, 0, force)


def calm() -> list[Stem]:
    """Hold my sleeve."""
    drips = [
        Note(k * BAR + p, 1.2, PLAN.harmony[k].run[i] + 24, f)
        for k in range(24)
        for p, i, f in ((1.25, k % 4, 0.4), (3.5, (k * 3 + 1) % 4, 0.26))
    ]
    return [
        Stem(pad(PLAN.held(0.7, -12), ALL, 420, 321, 1.8, 2.2), -24.5, hall=0.45, cut=70, chorus=0.4),
        Stem(pad(PLAN.held(0.5, 0, range(8, 24)), ALL, 700, 322, 1.8, 2.0), -29, hall=0.5, cut=150, chorus=0.4),
        Stem(play(humanise(_piano(0.5), 323, 0.02), PIANO, ALL), -22, hall=0.6, echo=0.2, top=5000),
        Stem(
            bell(humanise(drips, 324, 0.02), ALL, 0.6, 0.3, 0.9), -31, hall=0.7, echo=0.6, cut=500, arc="667788578899"
        ),
        Stem(play(humanise(orion_out(PLAN, 8, -24, 0.5), 325, 0.02), CONTRABASS, ALL), -28, hall=0.5, cut=45),
        Stem(play(humanise(PLAN.held(0.4, 0, range(16, 24)), 326), CHOIR, ALL), -33, hall=0.7, cut=220, top=5000),
        Stem(drums("heart", PLAN.hits(((0, 0.8), (2, 0.4))), ALL, 327), -31, hall=0.15),
        Stem(drums("boom", [(k * BAR, 0.8) for k in (0, 8, 16)], ALL, 328), -31, hall=0.5),
    ]


def tense() -> list[Stem]:
    """There is another light in the corridor."""
    ticks = PLAN.run(0.25, (0, -1, 0, 2, -1, 0, 1, -1, 0, -1, 3, -1, 0, 2, -1, 1), 0.5, 0.5, -12)
    low = PLAN.walk(((0, 0.9, 0, 0.9), (1.75, 0.2, 0, 0.6), (2, 0.9, 0, 0.75), (3.5, 0.4, 1, 0.6)))
    return [
        Stem(pad(PLAN.held(0.7, -12), ALL, 600, 331, 0.9), -26.5, hall=0.35, cut=80, duck=0.3, chorus=0.4),
        Stem(play(humanise(PLAN.held(0.6), 332), TREMOLO, ALL), -25, hall=0.45, cut=160, arc="555566998899"),
        Stem(play(humanise(ticks, 333, 0.006), PIZZICATO, ALL), -25.5, hall=0.35, cut=120, arc="667788997799"),
        Stem(bass(low, ALL, 170, 700, 0.1, 1.7), -24, hall=0.02, duck=0.3, cut=36),
        Stem(play(humanise(orion_out(PLAN, 8, -12, 0.65), 334, 0.014), CELLO, ALL), -25.5, hall=0.45, cut=70),
        Stem(play(humanise(_piano(0.6), 335, 0.012), PIANO, ALL), -26, hall=0.5, echo=0.2),
        Stem(
            play(
                humanise([Note(k * BAR, 3.5, PLAN.harmony[k].low + 24, 0.6) for k in range(0, 24, 4)], 336),
                TUBULAR,
                ALL,
            ),
            -32,
            hall=0.6,
            cut=150,
        ),
        Stem(play(humanise([n for n in lena_out(PLAN, 12, 0.5)], 337, 0.014), VIOLIN, ALL), -31, hall=0.6, cut=300),
        Stem(drums("deep", PLAN.hits(_TENSE), ALL, 338), -27, hall=0.2),
        Stem(
            drums("rim", loose(PLAN.hits(shaken(0.7, 0.0, 0.35, 0.0, 0.5, 0.0, 0.35, 0.25)), 339, 0.12), ALL, 339, 0.3),
            -34,
            hall=0.35,
            arc="667788578899",
        ),
        *punctuated((7, 15, 23), ((8, 0.5), (16, 0.8)), -37, ALL, 1352),
    ]


def alarm() -> list[Stem]:
    """The vault has found them."""
    growl = PLAN.walk(
        tuple((p * 0.5, 0.45, (0, 0, 1, 0, 0, 0, 12, 1)[p], 0.95 if p % 4 == 0 else 0.75) for p in range(8))
    )
    blows = PLAN.walk(
        (
            (0, 0.5, 12, 1.0),
            (0.75, 0.4, 12, 0.75),
            (1.5, 0.4, 15, 0.85),
            (2, 0.5, 12, 0.95),
            (2.75, 0.3, 12, 0.7),
            (3.25, 0.3, 15, 0.75),
            (3.5, 0.3, 12, 0.6),
        )
    )
    return [
        Stem(reese(growl, ALL, 800, 2.6), -22.5, hall=0.03, duck=0.6, cut=36, top=4200, arc="889999559999"),
        Stem(play(humanise(blows, 341, 0.005), TAIKO, ALL), -23.5, hall=0.35, arc="889988998899"),
        Stem(
            play(humanise(PLAN.stabs(((0, 0.95), (1.5, 0.8), (2.75, 0.7)), 0.35, -12), 342, 0.005), BRASS, ALL),
            -25.5,
            hall=0.35,
            cut=80,
        ),
        Stem(play(humanise(orion_out(PLAN, 8, -12, 0.95), 343, 0.01), HORN, ALL), -24.5, hall=0.4, cut=80),
        Stem(
            play(humanise(PLAN.run(0.25, (0, 1, 0, 2, 0, 3, 0, 2), 0.75, 0.6), 344, 0.005), STRINGS, ALL),
            -25,
            hall=0.3,
            cut=200,
            arc="..5577886699",
        ),
        Stem(play(humanise(PLAN.held(0.7, 0), 345), CHOIR, ALL), -27, hall=0.5, cut=180, arc="..4455778899"),
        Stem(solo(lena_out(PLAN, 0, 0.85), ALL, NEON), -27.5, hall=0.35, echo=0.3, cut=250),
        Stem(
            pluck(humanise(PLAN.run(0.25, (0, 2, -1, 1, 3, -1, 2, -1), 0.6), 346, 0.002), ALL, 6, 0.07, 0.9, 3),
            -29,
            hall=0.25,
            echo=0.35,
            duck=0.4,
            cut=320,
            arc="557788995799",
        ),
        Stem(drums("kick", PLAN.hits(_ALARM), ALL, 347), -24, hall=0.03, arc="899999.99999"),
        Stem(
            drums("snare", loose(PLAN.hits(((1, 0.9), (3, 1.0), (3.5, 0.4), (3.75, 0.5))), 348, 0.12), ALL, 348),
            -27.5,
            hall=0.3,
            arc="778899.89999",
        ),
        Stem(
            drums("hat", loose(PLAN.hits(shaken(0.7, 0.35, 0.6, 0.4)), 349, 0.12), ALL, 349, 0.25),
            -35,
            hall=0.08,
            arc="557799.89999",
        ),
        Stem(
            sum((riser(k * BAR, 4, ALL, 350 + k) for k in (7, 15, 23)), start=0 * riser(0, 1, ALL, 1)), -33, hall=0.35
        ),
        *punctuated(
            (3, 7, 11, 15, 19, 23), ((0, 0.5), (4, 0.5), (8, 0.9), (14, 0.7), (16, 1.0), (20, 0.7)), -32, ALL, 1372
        ),
    ]


KICKS = {
    "calm": [],
    "tense": [p * PULSE for p, _ in PLAN.hits(_TENSE)],
    "alarm": [p * PULSE for p, _ in PLAN.hits(_ALARM)],
}
"""Seconds of the strokes that press the rest down."""
