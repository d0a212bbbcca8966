"""Orion at work: ``uplink``, in A minor. Cold glass, a sequence that never lets go, and his motif, Lena's upside down.

Calm is his patience, tense his pulse. In the alarm his motif comes in canon with itself, and near the end, once, far up,
hers is heard: he has not forgotten it.
"""

from __future__ import annotations

from .core import ALL
from .instruments import bass, bell, drums, pad, pluck, reese, riser
from .mixdown import Stem
from .plan import OPENS, lena_out, orion_out, plan, shaken
from .rhythm import loose, punctuated
from .score import BAR, ORION, PULSE, Part, humanise
from .soundfont import BRASS, CELLO, CRYSTAL, HORN, SLOW_STRINGS, STRINGS, TAIKO, TREMOLO, VIOLIN, play
from .synths import ARP, DRIVEN_BASS, NEON, poly, solo

PLAN = plan(
    "Dm9 Dm9 Bbmaj7 Gm9 Dm9 Dm9 Ebmaj7 A7b9 "
    "Dm9 C6 Bbmaj9 Gm9 Dm9 Ebmaj7 Asus7 A7b9 "
    "Bbmaj7 C6 Dm9 Fmaj7 Gm9 Bbmaj7 Ebmaj7 A7b9",
    -5,
)
_TENSE = ((0, 1.0), (1, 0.85), (2, 0.95), (3, 0.85))
_ALARM = tuple((p * 0.5, 1.0 if p % 2 == 0 else 0.8) for p in range(8))
_CELL = (0, 2, 0, 1, 3, 0, 2, 0, 1, 0, 4, 0, 2, 0, 3, 1)


def _his(lift: int, force: float) -> Part:
    """His motif in passing at first, whole in the middle, and its beginning again."""
    out = PLAN.sing(ORION, 0, lift, force * 0.85) + PLAN.sing(ORION, 4, lift, force * 0.85, 4)
    out += orion_out(PLAN, 8, lift, force)
    return out + PLAN.sing(ORION, 18, lift, force * 0.8, 3) + PLAN.sing(ORION, 20, lift + 5, force * 0.8)


def calm() -> list[Stem]:
    """Nobody looks up."""
    glass = PLAN.run(0.5, (0, -1, 2, -1, 1, -1, 3, 2), 0.45, 1.4, 12)
    low = PLAN.walk(((0, 2.4, 0, 0.75), (2.5, 0.3, 0, 0.5), (3.25, 0.5, 7, 0.5)))
    return [
        Stem(pad(PLAN.held(0.7), ALL, 650, 361, 1.5), -25.5, hall=0.4, cut=110, chorus=0.4),
        Stem(
            bell(humanise(glass, 362, 0.004), ALL, 0.9, 0.28, 0.9),
            -27.5,
            hall=0.5,
            echo=0.55,
            cut=400,
            arc="667788578899",
        ),
        Stem(
            pluck(humanise(PLAN.run(0.25, _CELL, 0.4), 363, 0.002), ALL, 2, 0.1, 0.7, 2),
            -28,
            hall=0.2,
            echo=0.3,
            cut=200,
            arc="335577884599",
        ),
        Stem(play(humanise(_his(-12, 0.6), 364, 0.016), CELLO, ALL), -23.5, hall=0.45, cut=70),
        Stem(
            play(humanise(PLAN.run(1.0, (3, 1, 2, 0), 0.4, 1.8, 12, range(8, 24)), 365), CRYSTAL, ALL),
            -31,
            hall=0.5,
            echo=0.3,
            cut=400,
        ),
        Stem(
            play(humanise(PLAN.held(0.28, 12, range(16, 24)), 366), SLOW_STRINGS, ALL), -32, hall=0.5, cut=250, top=5000
        ),
        Stem(bass(low, ALL, 120, 320, 0.25, 1.2), -25, hall=0.0, top=600),
        Stem(drums("heart", PLAN.hits(((0, 0.9), (2, 0.35))), ALL, 367), -30, hall=0.1),
        Stem(
            drums(
                "hat",
                loose(PLAN.hits([(p * 0.5 + 0.25, 0.4 if p % 2 else 0.6) for p in range(8)]), 368, 0.12),
                ALL,
                368,
                0.35,
            ),
            -40,
            hall=0.15,
        ),
    ]


def tense() -> list[Stem]:
    """Twelve seconds until the camera comes back."""
    low = PLAN.walk(
        tuple((p * 0.25, 0.2, (0, 0, 12, 0, 0, 0, 7, 0)[p % 8], 0.9 if p % 4 == 0 else 0.6) for p in range(16))
    )
    return [
        Stem(poly(low, ALL, DRIVEN_BASS, OPENS), -23.5, hall=0.02, duck=0.5, cut=38),
        Stem(
            poly(humanise(PLAN.run(0.25, _CELL, 0.6), 371, 0.002), ALL, ARP, OPENS, 0.6),
            -25.5,
            hall=0.2,
            echo=0.35,
            duck=0.3,
            cut=250,
            arc="446688994699",
        ),
        Stem(
            bell(humanise(PLAN.run(1.0, (0, 3, 1, 2), 0.5, 0.9, 12), 372), ALL, 1.0, 0.22),
            -32,
            hall=0.45,
            echo=0.5,
            cut=500,
            arc="556677778899",
        ),
        Stem(solo(_his(0, 0.75), ALL, NEON), -28, hall=0.35, echo=0.35, cut=200),
        Stem(play(humanise(_his(-12, 0.7), 373, 0.012), CELLO, ALL), -27, hall=0.4, cut=80),
        Stem(play(humanise(PLAN.held(0.5), 374), TREMOLO, ALL), -29, hall=0.4, cut=220, arc="555566998899"),
        Stem(pad(PLAN.held(0.7), ALL, 1000, 375, 0.5), -29, hall=0.3, cut=180, duck=0.5, chorus=0.4),
        Stem(drums("deep", PLAN.hits(_TENSE), ALL, 376), -26, hall=0.03),
        Stem(
            drums("rim", loose(PLAN.hits(((1.5, 0.5), (3, 0.8), (3.75, 0.4))), 377, 0.12), ALL, 377, -0.2),
            -32,
            hall=0.35,
            arc="667788578899",
        ),
        Stem(
            drums("hat", loose(PLAN.hits(shaken(0.7, 0.3, 0.55, 0.4)), 378, 0.12), ALL, 378, 0.25),
            -35.5,
            hall=0.06,
            arc="556688.78899",
        ),
        *punctuated((7, 15, 23), ((8, 0.5), (16, 0.8)), -37, ALL, 1396),
    ]


def alarm() -> list[Stem]:
    """They are not slow at all."""
    growl = PLAN.walk(
        tuple((p * 0.25, 0.22, (0, 0, 12, 0, 1, 0, 12, 0)[p % 8], 0.95 if p % 4 == 0 else 0.7) for p in range(16))
    )
    canon = orion_out(PLAN, 9, 0, 0.8)
    return [
        Stem(reese(growl, ALL, 1200, 2.5), -22.5, hall=0.02, duck=0.75, cut=38, top=5500, arc="889999559999"),
        Stem(
            poly(humanise(PLAN.run(0.25, _CELL, 0.7), 381, 0.002), ALL, ARP, OPENS, 0.6),
            -26.5,
            hall=0.2,
            echo=0.3,
            duck=0.4,
            cut=300,
            arc="557788995799",
        ),
        Stem(play(humanise(_his(-12, 0.95), 382, 0.008), BRASS, ALL), -24.5, hall=0.35, cut=90),
        Stem(play(humanise(_his(-24, 0.95), 383, 0.008), HORN, ALL), -25.5, hall=0.35, cut=60),
        Stem(solo(canon, ALL, NEON), -27.5, hall=0.35, echo=0.35, duck=0.3, cut=250),
        Stem(play(humanise(lena_out(PLAN, 12, 0.7), 384, 0.012), VIOLIN, ALL), -28.5, hall=0.5, cut=300),
        Stem(
            play(humanise(PLAN.run(0.25, (0, 1, 2, 1, 0, 3, 2, 1), 0.75, 0.6), 385, 0.005), STRINGS, ALL),
            -26,
            hall=0.25,
            cut=220,
            arc="..5577886699",
        ),
        Stem(pad(PLAN.held(0.8), ALL, 1900, 386, 0.15, 0.4), -29, hall=0.25, duck=0.8, cut=220, chorus=0.4),
        Stem(drums("kick", PLAN.hits(_ALARM), ALL, 387), -23, hall=0.02, arc="899999.99999"),
        Stem(
            drums("snare", loose(PLAN.hits(((1, 1.0), (3, 1.0), (3.25, 0.3), (3.75, 0.45))), 388, 0.12), ALL, 388),
            -26.5,
            hall=0.22,
            arc="778899.89999",
        ),
        Stem(
            drums("hat", loose(PLAN.hits(shaken(0.8, 0.4, 0.6, 0.5)), 389, 0.12), ALL, 389, 0.25),
            -34,
            hall=0.05,
            arc="557799.89999",
        ),
        Stem(
            play(
                humanise(
                    PLAN.walk(((0, 0.4, 12, 1.0), (1.5, 0.3, 12, 0.75), (2.5, 0.3, 12, 0.8), (3.5, 0.3, 13, 0.7))),
                    390,
                    0.004,
                ),
                TAIKO,
                ALL,
            ),
            -27.5,
            hall=0.35,
            arc="889988998899",
        ),
        Stem(sum((riser(k * BAR, 4, ALL, 391 + k) for k in (7, 15, 23)), start=0 * riser(0, 1, ALL, 1)), -33, hall=0.3),
        *punctuated(
            (3, 7, 11, 15, 19, 23), ((0, 0.5), (4, 0.5), (8, 0.9), (14, 0.7), (16, 1.0), (20, 0.7)), -32, ALL, 1416
        ),
    ]


KICKS = {
    "calm": [],
    "tense": [p * PULSE for p, _ in PLAN.hits(_TENSE)],
    "alarm": [p * PULSE for p, _ in PLAN.hits(_ALARM)],
}
"""Seconds of the strokes that press the rest down."""
