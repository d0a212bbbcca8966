"""The palette: 49 colours and a few extra ones, by name, and the ramps (dark to light) made of them.

Shadows turn to indigo, lights to mint and cream. Colour has meaning: mint is care, magenta is Orion and
stolen things, amber is human warmth, red is danger now. Sprites and tiles use exactly these colours.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

Rgb = tuple[int, int, int]
Colour = str | Rgb

_FAMILIES = {
    "N": (0, "0a0918 14122b 211e44 343160 4e4e80 7379a3 a3adc8 d3dfe9 f6fdff"),  # ink to steel
    "T": (0, "0a1f36 0e3b52 13616d 1f918b 43c7a8 8ff2c9 defff0"),  # mint: care
    "B": (1, "182a66 2353b4 2f90ea 62d4ff c4f5ff"),  # blue
    "M": (0, "280a38 551160 9c1a80 e8309c ff78c0 ffcbe8"),  # magenta: Orion, stolen things
    "V": (1, "3a2180 6b42cc a880f7"),  # violet
    "O": (0, "451a30 87302f cd5c2c f79c3c ffd36a fff4bf"),  # amber: human warmth
    "R": (1, "74123a d8294d ff7070"),  # red: danger now
    "S": (0, "4a2238 7d4046 b86f58 e6a27c fbd0a8 ffebd0"),  # skin
    "G": (0, "10303a 1d5a48 3d9152 90cc5c"),  # green
    "F": (0, "46546f 5e708a 788ea2 92aaba aec6d0 cce2e6"),  # neutral floor, extra
    "Y": (0, "a06028 de9e2c"),  # mustard, extra
    "K": (0, "d08962"),  # brown-skin light, extra
}


def _parse(text: str) -> Rgb:
    return int(text[0:2], 16), int(text[2:4], 16), int(text[4:6], 16)


COLOURS: dict[str, Rgb] = {
    f"{family}{first + place}": _parse(text)
    for family, (first, row) in _FAMILIES.items()
    for place, text in enumerate(row.split())
}
"""Every colour by name: a family letter and a step, `N0` darkest ink, `T5` bright mint."""


def rgb(colour: Colour) -> Rgb:
    """The red, green and blue (0..255) of a palette name, or of a triple as it is. Raises KeyError."""
    return COLOURS[colour] if isinstance(colour, str) else colour


def ramp(names: str | Iterable[Colour]) -> list[Rgb]:
    """The colours of "N1 N2 N3" (or of any sequence of colours), in that order."""
    return [rgb(name) for name in (names.split() if isinstance(names, str) else names)]


INK = ramp("N0 N1 N2 N3 N4 N5 N6 N7 N8")
STEEL = ramp("N1 N2 N3 N4 N5 N6 N7 N8")
WHITE = ramp("N4 N5 N6 N7 N8")
MINT = ramp("T0 T1 T2 T3 T4 T5 T6")
BLUE = ramp("B1 B2 B3 B4 B5")
MAGENTA = ramp("M0 M1 M2 M3 M4 M5")
VIOLET = ramp("V1 V2 V3")
AMBER = ramp("O0 O1 O2 O3 O4 O5")
RED = ramp("R1 R2 R3")
SKIN = ramp("S0 S1 S2 S3 S4 S5")
BROWN_SKIN = ramp("S0 S1 S2 K0 S3 S4")
GREEN = ramp("G0 G1 G2 G3")
FLOOR = ramp("F0 F1 F2 F3 F4 F5")
MUSTARD = ramp("O0 Y0 Y1 O4")

TABLE: NDArray[np.int64] = np.array(list(COLOURS.values()), dtype=np.int64)
"""Every colour as one array of shape (count, 3)."""


def nearest(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Each pixel of an (n, 3) array replaced by the palette colour nearest to it.

    The distance is the "redmean" weighting of squared differences (T. Riemersma, "Colour metric").
    """
    if len(pixels) == 0:
        return pixels
    found, back = np.unique(pixels.reshape(-1, 3), axis=0, return_inverse=True)
    wide = found.astype(np.int64)[:, None, :]
    mean = (wide[..., 0] + TABLE[None, :, 0]) // 2
    step = wide - TABLE[None]
    cost = ((512 + mean) * step[..., 0] ** 2 >> 8) + 4 * step[..., 1] ** 2 + ((767 - mean) * step[..., 2] ** 2 >> 8)
    picked: NDArray[np.uint8] = TABLE[cost.argmin(axis=1)].astype(np.uint8)
    return picked[back.reshape(-1)]
