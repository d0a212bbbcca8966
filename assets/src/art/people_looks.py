"""How the four heroes are put together: their grids, the colours of their signs, their limbs."""

from __future__ import annotations

from dataclasses import replace

from art import bodies, heads
from art.people_pose import Look

_SKIN = {"1": "S1", "2": "S2", "3": "S3", "4": "S4", "5": "S5", "k": "N1", "p": "N1", "w": "N8", "W": "N6"}
_DARK_SKIN = {"1": "S0", "2": "S1", "3": "S2", "4": "K0", "k": "N0", "p": "N1", "w": "N8", "W": "N6"}

LOOKS = {
    "elara": Look(
        heads.ELARA,
        bodies.ELARA,
        {
            **_SKIN,
            "m": "R1",
            "M": "S0",
            "a": "N1",
            "b": "N2",
            "c": "N3",
            "d": "N4",
            "s": "N6",
            "S": "N8",
            "e": "T3",
            "f": "N4",
            "g": "N5",
            "h": "N7",
            "i": "N8",
            "t": "T3",
            "u": "T4",
            "q": "T1",
            "E": "T4",
        },
        bodies.LIMBS["elara"],
        shining="E",
        rims=(("right", "N4"), ("top", "N4")),
    ),
    "kade": Look(
        heads.KADE,
        bodies.KADE,
        {
            **_DARK_SKIN,
            "m": "N7",
            "M": "N8",
            "a": "N1",
            "b": "S0",
            "c": "O1",
            "d": "S2",
            "e": "O1",
            "o": "O2",
            "O": "O3",
            "P": "O4",
            "t": "B3",
            "u": "B4",
            "r": "B2",
            "q": "N2",
        },
        bodies.LIMBS["kade"],
    ),
    "lena": Look(
        heads.LENA,
        bodies.LENA,
        {
            **_SKIN,
            "m": "S2",
            "M": "R1",
            "f": "S3",
            "a": "O0",
            "b": "O1",
            "c": "O2",
            "d": "O3",
            "e": "G2",
            "q": "N7",
            "y": "Y1",
            "z": "O4",
            "x": "Y0",
            "o": "B3",
        },
        bodies.LIMBS["lena"],
        tail=bodies.BRAID,
    ),
    "orion": Look(
        heads.ORION,
        bodies.ORION,
        {
            **_SKIN,
            "2": "S2",
            "3": "S4",
            "4": "S5",
            "m": "S1",
            "M": "M1",
            "a": "N0",
            "b": "N1",
            "c": "N3",
            "w": "N7",
            "W": "N5",
            "e": "M3",
            "h": "N2",
            "i": "N4",
            "g": "N1",
            "k": "N0",
            "v": "N4",
            "V": "N3",
            "X": "M3",
            "Y": "M5",
        },
        bodies.LIMBS["orion"],
        shining="XY",
        bare=heads.ORION_BARE,
        rims=(("right", "M2"), ("left", "V2"), ("top", "V2")),
    ),
}
LOOKS["orion-day"] = replace(
    LOOKS["orion"],
    heads=heads.ORION_BARE,
    shining="",
    rims=(("left", "N4"), ("top", "N4")),
    key={**LOOKS["orion"].key, "X": "T3", "Y": "T4"},
    limbs=replace(bodies.LIMBS["orion"], vein=None, cuff="T3"),
)
"""Orion in the morning: the hood down, his seams unlit and mint, like everybody's who helps."""
