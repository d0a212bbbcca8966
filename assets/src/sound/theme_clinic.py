"""The clinic: ``clinic``, mint and glass, in E minor and G major by turns. Elara's two fifths over clean little hammers.

Calm is a waiting room that means well. Tense has the same hammers and no patience. Alarm is what the building plays when it
has turned.
"""

from __future__ import annotations

from .core import ALL
from .instruments import bass, bell, drums, pad, pluck, reese, riser
from .mixdown import Stem
from .plan import plan, shaken
from .rhythm import loose, punctuated
from .score import BAR, ELARA, LENA, PULSE, Note, Part, humanise
from .soundfont import (
    BRASS,
    CELESTA,
    CLARINET,
    FLUTE,
    HARP,
    HORN,
    MARIMBA,
    PIZZICATO,
    SLOW_STRINGS,
    STRINGS,
    TAIKO,
    TREMOLO,
    VIBRAPHONE,
    play,
)

PLAN = plan(
    "Dm9 Dm9 Fmaj9 Fmaj9 Bbmaj9 Bbmaj9 Am7 Asus7 "
    "Fmaj9 C6 Dm9 Am7 Bbmaj9 Fmaj7 Gm9 Asus7 "
    "Bbmaj9 C6 Am7 Dm9 Gm9 Bbmaj9 Em7b5 Asus7",
    2,
)
_CALM = ((0, 0.9), (2.5, 0.6))
_TENSE = ((0, 1.0), (1.5, 0.7), (2.25, 0.8))
_ALARM = tuple((p * 0.5, 1.0 if p % 2 == 0 else 0.8) for p in range(8))
_HAMMERS = (0, 2, 1, 2, 3, 2, 1, 2, 0, 2, 3, 2, 4, 2, 3, 1)


def _elara(lift: int, force: float) -> Part:
    """Two fifths and a hand at rest; at last she goes on."""
    out = [n for k in (0, 4, 8, 12, 16) for n in PLAN.sing(ELARA, k, lift, force if k % 8 == 0 else force * 0.85)]
    out += PLAN.line(10, ((0, 2, 74), (2, 2, 76), (4, 3, 72)), force * 0.8, lift)
    return out + PLAN.line(
        18,
        (
            (0, 1.5, 76),
            (1.5, 0.5, 77),
            (2, 2, 81),
            (4, 1.5, 79),
            (5.5, 2.5, 74),
            (8, 2, 70),
            (10, 2, 74),
            (12, 4, 76),
            (16, 2, 74),
            (18, 2, 72),
            (20, 4, 69),
        ),
        force * 0.9,
        lift,
    )


def calm() -> list[Stem]:
    """Please take a seat."""
    rolls = PLAN.run(0.5, (0, 1, 2, 3, 4, 3, 2, 1), 0.42, 1.6)
    low = PLAN.walk(((0, 1.7, 0, 0.7), (2.5, 0.5, 7, 0.5), (3, 0.8, 12, 0.5)))
    return [
        Stem(pad(PLAN.held(0.7), ALL, 1000, 241, 1.2), -26.5, hall=0.35, cut=140, chorus=0.4),
        Stem(play(humanise(_elara(0, 0.58), 242, 0.012), VIBRAPHONE, ALL), -22.5, hall=0.4, echo=0.18),
        Stem(
            play(humanise(PLAN.run(0.5, (0, -1, 2, 1, -1, 3, -1, 2), 0.42, 0.8, 0), 243, 0.006), MARIMBA, ALL),
            -26,
            hall=0.3,
            echo=0.1,
            arc="778899678899",
        ),
        Stem(play(humanise(rolls, 244, 0.008), HARP, ALL), -28.5, hall=0.4, cut=120, arc="..5577788899"),
        Stem(play(humanise(PLAN.run(1.0, (3, -1, 2, -1), 0.4, 1.5, 12), 245), CELESTA, ALL), -31, hall=0.5, echo=0.4),
        Stem(
            play(humanise([n for n in _elara(0, 0.5) if n.at >= 64], 246, 0.014), FLUTE, ALL), -28.5, hall=0.5, cut=250
        ),
        Stem(
            play(humanise(PLAN.held(0.3, 12, range(8, 24)), 247), SLOW_STRINGS, ALL), -32, hall=0.5, cut=250, top=5200
        ),
        Stem(bass(low, ALL, 130, 420, 0.15, 1.1), -25.5, hall=0.0, top=700),
        Stem(drums("deep", PLAN.hits(_CALM), ALL, 248), -31, hall=0.05),
        Stem(
            drums("shaker", loose(PLAN.hits(shaken(0.5, 0.15, 0.4, 0.2)), 249, 0.12), ALL, 249, 0.3),
            -39,
            hall=0.1,
            arc="556677578899",
        ),
        Stem(
            drums("rim", loose(PLAN.hits(((1, 0.5), (3, 0.6))), 250, 0.12), ALL, 250, -0.2),
            -36,
            hall=0.3,
            arc="667788578899",
        ),
    ]


def tense() -> list[Stem]:
    """The doctor will not see you now."""
    low = PLAN.walk(
        (
            (0, 0.4, 0, 0.9),
            (0.75, 0.2, 0, 0.6),
            (1.5, 0.4, 0, 0.75),
            (2.25, 0.4, 7, 0.7),
            (3, 0.3, 0, 0.7),
            (3.5, 0.3, 1, 0.55),
        )
    )
    return [
        Stem(pad(PLAN.held(0.7), ALL, 900, 251, 0.6), -28, hall=0.3, cut=160, duck=0.4, chorus=0.4),
        Stem(
            play(humanise(PLAN.run(0.25, _HAMMERS, 0.55, 0.7), 252, 0.004), MARIMBA, ALL),
            -24,
            hall=0.25,
            echo=0.1,
            cut=150,
            arc="778899778899",
        ),
        Stem(
            play(humanise(PLAN.run(0.5, (0, 3, 1, 2), 0.55, 0.4), 253, 0.006), PIZZICATO, ALL),
            -26.5,
            hall=0.3,
            cut=160,
            arc="667788997799",
        ),
        Stem(play(humanise(PLAN.held(0.55), 254), TREMOLO, ALL), -27.5, hall=0.4, cut=200, arc="555566998899"),
        Stem(play(humanise(_elara(-12, 0.6), 255, 0.012), CLARINET, ALL), -26.5, hall=0.4, echo=0.15),
        Stem(
            bell(humanise(PLAN.run(1.0, (0, 3, 1, 2), 0.5, 0.9, 24), 256), ALL, 0.6, 0.22),
            -34,
            hall=0.5,
            echo=0.4,
            cut=600,
            arc="556677778899",
        ),
        Stem(bass(low, ALL, 200, 900, 0.06, 1.6), -24, hall=0.02, duck=0.4, cut=38),
        Stem(drums("kick", PLAN.hits(_TENSE), ALL, 257), -27.5, hall=0.03, arc="889999.99999"),
        Stem(
            drums(
                "rim",
                loose(PLAN.hits(((0.5, 0.4), (1, 0.9), (2.5, 0.4), (3, 0.9), (3.75, 0.5))), 258, 0.12),
                ALL,
                258,
                0.2,
            ),
            -30.5,
            hall=0.3,
            arc="667788578899",
        ),
        Stem(
            drums(
                "hat",
                loose(PLAN.hits([(p * 0.5, 0.8 if p % 2 == 0 else 0.4) for p in range(8)]), 259, 0.12),
                ALL,
                259,
                -0.25,
            ),
            -35,
            hall=0.1,
        ),
        *punctuated((7, 15, 23), ((8, 0.5), (16, 0.8)), -37, ALL, 1277),
    ]


def alarm() -> list[Stem]:
    """Every arm in the wing is awake."""
    growl = PLAN.walk(
        tuple((p * 0.25, 0.22, (0, 0, 0, 12, 0, 0, 1, 0)[p % 8], 0.95 if p % 4 == 0 else 0.68) for p in range(16))
    )
    siren = [
        Note(k * BAR + p, 0.7, PLAN.harmony[k].wide[3] + up, 0.85)
        for k in range(24)
        for p, up in ((0, 0), (1, -1), (2, 0), (3, -1))
    ]
    hers = [n for k in (16, 20) for n in PLAN.sing(LENA, k, 0, 0.85)]
    return [
        Stem(reese(growl, ALL, 1000, 2.2), -23, hall=0.02, duck=0.7, cut=38, top=5000, arc="889999559999"),
        Stem(
            play(humanise(PLAN.run(0.25, _HAMMERS, 0.8, 0.7), 261, 0.003), MARIMBA, ALL),
            -25,
            hall=0.2,
            cut=200,
            arc="778899669999",
        ),
        Stem(
            pluck(humanise(PLAN.run(0.25, _HAMMERS, 0.6, 0.8, 12), 262, 0.002), ALL, 7, 0.06, 0.9, 2),
            -28.5,
            hall=0.25,
            echo=0.3,
            duck=0.4,
            cut=350,
            arc="557788995799",
        ),
        Stem(
            play(humanise(PLAN.run(0.25, (0, 0, 1, 1, 2, 2, 3, 3), 0.7, 0.6), 263, 0.005), STRINGS, ALL),
            -25,
            hall=0.25,
            cut=220,
            arc="..5577886699",
        ),
        Stem(play(humanise(siren, 264, 0.004), BRASS, ALL), -28.5, hall=0.35, cut=200),
        Stem(play(humanise(_elara(-12, 0.9), 265, 0.01), HORN, ALL), -24.5, hall=0.35, cut=90),
        Stem(play(humanise(hers, 266, 0.01), STRINGS, ALL), -27, hall=0.4, cut=250),
        Stem(pad(PLAN.held(0.8), ALL, 1700, 267, 0.2, 0.5), -29, hall=0.25, duck=0.7, cut=200, chorus=0.4),
        Stem(drums("kick", PLAN.hits(_ALARM), ALL, 268), -23.5, hall=0.02, arc="899999.99999"),
        Stem(
            drums("snare", loose(PLAN.hits(((1, 1.0), (2.75, 0.35), (3, 1.0))), 269, 0.12), ALL, 269),
            -26.5,
            hall=0.25,
            arc="778899.89999",
        ),
        Stem(
            drums("hat", loose(PLAN.hits(shaken(0.8, 0.4, 0.6, 0.45)), 270, 0.12), ALL, 270, 0.25),
            -34,
            hall=0.05,
            arc="557799.89999",
        ),
        Stem(
            play(
                humanise(PLAN.walk(((0, 0.5, 12, 1.0), (1.5, 0.4, 12, 0.7), (2.75, 0.4, 12, 0.75))), 271, 0.005),
                TAIKO,
                ALL,
            ),
            -27.5,
            hall=0.35,
            arc="889988998899",
        ),
        Stem(sum((riser(k * BAR, 4, ALL, 272 + k) for k in (7, 15, 23)), start=0 * riser(0, 1, ALL, 1)), -34, hall=0.3),
        *punctuated(
            (3, 7, 11, 15, 19, 23), ((0, 0.5), (4, 0.5), (8, 0.9), (14, 0.7), (16, 1.0), (20, 0.7)), -32, ALL, 1297
        ),
    ]


KICKS = {
    "calm": [],
    "tense": [p * PULSE for p, _ in PLAN.hits(_TENSE)],
    "alarm": [p * PULSE for p, _ in PLAN.hits(_ALARM)],
}
"""Seconds of the strokes that press the rest down."""
