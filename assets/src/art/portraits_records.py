"""Faces as a stolen record shows them: small busts in five magentas, with the lines of a scanner."""

from __future__ import annotations

import numpy as np

from art import portraits_kit as kit
from art.atlas import Frame
from art.canvas import Picture
from art.faces import Skull, bare_head
from art.faces_features import NOSE_BROAD, NOSE_SHARP
from art.faces_strokes import Warp, lock
from art.portraits import bust, sitting
from art.portraits_more import (
    BLACK,
    BLUES,
    BROWN,
    CALM,
    DARK_SKIN,
    GREEN_EYES,
    HAZEL,
    OVAL,
    SQUARE,
    TAN_SKIN,
    TEALS,
    Sitter,
    skull,
)

SIDE = 44  # px
CROP = (4, 2)  # where the part that is shown begins on a portrait
TONES = ("M0", "M1", "M2", "M3", "M4", "M5")
STEPS = (8, 30, 55, 78, 93)
"""Of a person's own brightness, per cent: where the next tone begins."""
SHOWN: dict[str, tuple[str, str]] = {
    "pell": ("child", "grin"),
    "fenn": ("fenn", "worried"),
    "ruza": ("ruza", "stern"),
    "oda": ("oda", "calm"),
    "wick": ("noodler", "worried"),
    "voss": ("councillor", "calm"),
    "sami": ("student", "worried"),
    "juno": ("juno", "warm"),
    "maro": ("maro", "grin"),
    "lena": ("lena", "worried"),
}
"""Record -> whose portrait in which mood."""


def _bram_under(picture: Picture, face: Skull) -> None:
    bare_head(picture, face)
    kit.beard(picture, face, BLACK, False)


def _bram_over(picture: Picture, face: Skull) -> None:
    kit.uniform(picture, TEALS, BLUES, "O4")
    kit.moustache(picture, face, BLACK)
    kit.cap(picture, face.warp, TEALS, "O5")


def _ines_over(picture: Picture, face: Skull) -> None:
    kit.scrubs(picture, BLUES, "N7", False)
    kit.crown(picture, face.warp, "S0")
    kit.sweep(picture, face.warp, BROWN, (60, 12), kit.along(kit.BROW_LINE, 10), 5.4, 1.14)
    x, y = face.warp.spot(66, 9)
    kit.tuft(picture, x, y, 9, BROWN[1:])
    for i in range(3):
        lock(picture, face.warp([(69 + i, 34), (73, 46), (72 - i, 60)]), 3.6, BROWN, 0.4, 0.2)


OTHERS: dict[str, Sitter] = {
    "bram": Sitter(
        skull(SQUARE, DARK_SKIN, Warp(1.04, 1.0, 0.0, -2.0, (0.0, 3.0)), HAZEL, "N0", 2.6, nose_shape=NOSE_BROAD),
        _bram_under,
        _bram_over,
        {"calm": CALM},
        "T0 T1 T2 T3",
        ("T5", "O4"),
    ),
    "ines": Sitter(
        skull(
            OVAL,
            TAN_SKIN,
            Warp(0.97, 1.0, 0.0, 2.0, (0.0, 3.0)),
            GREEN_EYES,
            "S0",
            1.8,
            freckles=True,
            wings=True,
            nose_shape=NOSE_SHARP,
        ),
        bare_head,
        _ines_over,
        {"calm": CALM},
        "N1 B1 B2 B3",
        ("B5", "O4"),
        True,
    ),
}
"""Who is met in a record alone."""


def scanned(person: Picture) -> Picture:
    """A bust at half its size in the scanner's tones, each step of them a part of the person's own brightness."""
    left, top = CROP
    size = 2 * SIDE
    colours = person.albedo[top : top + size, left : left + size, :3].astype(np.float64)
    there = person.albedo[top : top + size, left : left + size, 3] > 0
    grey = np.where(there, colours @ np.array((0.299, 0.587, 0.114)), 0.0)
    count = there.reshape(SIDE, 2, SIDE, 2).sum(axis=(1, 3))
    value = grey.reshape(SIDE, 2, SIDE, 2).sum(axis=(1, 3)) / np.maximum(1, count)
    body = count >= 2
    done = Picture(SIDE, SIDE)
    done.rect(0, 0, SIDE, SIDE, "M0")
    done.fill(np.asarray(done.ys % 3 == 0), "N1")
    step = np.searchsorted(np.percentile(value[body], STEPS), value)
    for index, tone in enumerate(TONES):
        done.fill(np.asarray(body & (step == index)), tone)
    lit = body & (done.ys % 3 == 0)
    for index in range(len(TONES) - 1, 0, -1):
        done.fill(np.asarray(lit & (step == index) & (index > 3)), TONES[index - 1])
    return done


def records() -> dict[str, Frame]:
    """A frame for each record, by its key."""
    faces = {key: bust(who, mood) for key, (who, mood) in SHOWN.items()}
    faces |= {key: sitting(sitter, "calm") for key, sitter in OTHERS.items()}
    return {key: (scanned(face), 0, 0) for key, face in sorted(faces.items())}
