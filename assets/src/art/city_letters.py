"""The lettering of the city's signs: capitals and digits five px high, three wide (M, N, Q and W five)."""

from __future__ import annotations

from art.canvas import Picture
from art.palette import Colour

HEIGHT = 5  # px

_THREE = {
    "A": "010101111101101", "B": "110101110101110", "C": "011100100100011", "D": "110101101101110", "E": "111100110100111",
    "F": "111100110100100", "G": "011100101101011", "H": "101101111101101", "I": "111010010010111", "J": "001001001101010",
    "K": "101101110101101", "L": "100100100100111", "O": "010101101101010", "P": "110101110100100", "R": "110101110101101",
    "S": "011100010001110", "T": "111010010010010", "U": "101101101101111", "V": "101101101101010", "X": "101101010101101",
    "Y": "101101010010010", "Z": "111001010100111", "0": "111101101101111", "1": "010110010010111", "2": "110001010100111",
    "3": "110001010001110", "4": "101101111001001", "5": "111100110001110", "6": "011100110101010", "7": "111001010010010",
    "8": "111101111101111", "9": "010101011001110", ".": "000000000000010", "-": "000000111000000", "%": "101001010100101",
    "+": "000010111010000", ":": "000010000010000", "/": "001001010100100", "!": "010010010000010", "&": "010101010101011",
    "'": "010010000000000", "?": "110001010000010", " ": "000000000000000",
}  # fmt: skip
_FIVE = {
    "M": "1000111011101011000110001", "N": "1000111001101011001110001", "W": "1000110001101011101110001",
    "Q": "0111010001100011001001101",
}  # fmt: skip

MOLAR = (".##.##.", "#######", "#######", ".#####.", ".##.##.", ".#...#.")
"""The molar of the city's arms, 7 x 6 px."""


def width(text: str, space: int = 1, scale: int = 1) -> int:
    """How wide a line is, px."""
    return (sum((5 if sign in _FIVE else 3) + space for sign in text.upper()) - space) * scale


def letters(
    picture: Picture, x: int, y: int, text: str, colour: Colour,
    emissive: float = 1.0, space: int = 1, scale: int = 1,
) -> None:  # fmt: skip
    """Write a line, its top left at (x, y); `scale` px to a dot."""
    for sign in text.upper():
        rows, wide = (_FIVE[sign], 5) if sign in _FIVE else (_THREE.get(sign, _THREE[" "]), 3)
        for place, dot in enumerate(rows):
            if dot == "1":
                left, top = x + place % wide * scale, y + place // wide * scale
                if scale == 1:
                    picture.px(left, top, colour, emissive)
                else:
                    picture.rect(left, top, scale, scale, colour, emissive)
        x += (wide + space) * scale


def centred(
    picture: Picture,
    middle: float,
    y: int,
    text: str,
    colour: Colour,
    emissive: float = 1.0,
    space: int = 1,
    scale: int = 1,
) -> None:
    """Write a line, its middle at `middle`."""
    letters(picture, round(middle - width(text, space, scale) / 2), y, text, colour, emissive, space, scale)


def molar(picture: Picture, x: int, y: int, colour: Colour, emissive: float = 1.0) -> None:
    """The small tooth of the city's arms."""
    picture.grid(MOLAR, {"#": colour}, x, y, ("#",) if emissive else ())
