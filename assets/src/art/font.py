"""Puts the pixel fonts together: composes accented letters, doubles the big face, and writes picture and JSON.

The JSON says `height` (px of a glyph's box), `baseline` (rows above it), `line` (px from line to line), `glyphs`
{sign: [x, y, w, h, advance]} and `kerning` {pair: px}.
"""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from art import font_glyphs as drawn
from art.atlas import png_bytes

Ink = NDArray[np.bool_]

SHEET_WIDTH = 256  # px
DOTTED = {"i": "ı", "j": "ȷ"}  # letters that lose their dot under a mark
LATE_CARONS = {"ď": "d", "ť": "t", "ľ": "l", "Ľ": "L"}  # letters whose caron is a tick at their side
BELOW = ("\u0327", "\u0326", "\u0328")
KERNED = {
    "To": -1,
    "Te": -1,
    "Ta": -1,
    "Ty": -1,
    "Tr": -1,
    "Vo": -1,
    "Va": -1,
    "Ve": -1,
    "Yo": -1,
    "Ya": -1,
    "Ye": -1,
    "AV": -1,
    "VA": -1,
    "AT": -1,
    "TA": -1,
    "LT": -1,
    "LY": -1,
    "AY": -1,
    "YA": -1,
    "P.": -1,
    "P,": -1,
    "T.": -1,
    "T,": -1,
    "V.": -1,
    "V,": -1,
    "Y.": -1,
    "Y,": -1,
    "L'": -1,
    "L’": -1,
    "r.": -1,
    "r,": -1,
}


@dataclass(frozen=True)
class Face:
    """One typeface: its glyph tables and measures in px (rows from the top of the box)."""

    tall: dict[str, list[str]]
    low: dict[str, list[str]]
    free: dict[str, list[str]]
    marks: dict[str, list[str]]
    height: int
    cap_top: int
    low_top: int
    baseline: int
    line: int
    space: int
    shrink: bool


REGULAR = Face(
    drawn.REGULAR_TALL,
    drawn.REGULAR_LOW,
    drawn.REGULAR_FREE,
    drawn.REGULAR_MARKS,
    height=11,
    cap_top=2,
    low_top=4,
    baseline=9,
    line=12,
    space=3,
    shrink=True,
)
SMALL = Face(
    drawn.SMALL_TALL,
    drawn.SMALL_LOW,
    drawn.SMALL_FREE,
    drawn.SMALL_MARKS,
    height=10,
    cap_top=3,
    low_top=4,
    baseline=8,
    line=10,
    space=2,
    shrink=False,
)

LATIN = "".join(chr(code) for code in range(0xC0, 0x180))  # Latin-1 letters and Latin Extended-A
EXTRA = "ȘșȚț"


def _ink(rows: list[str], top: int, height: int) -> Ink:
    ink = np.zeros((height, max(len(row) for row in rows)), dtype=bool)
    for y, row in enumerate(rows):
        for x, sign in enumerate(row):
            if sign == "#" and 0 <= top + y < height:
                ink[top + y, x] = True
    return ink


def _base(face: Face, sign: str, shrunk: bool = False) -> Ink | None:
    """The drawn glyph of a sign, or None. `shrunk` takes one row out of a capital to make room for a mark."""
    if sign in face.tall:
        rows = face.tall[sign]
        if shrunk and face.shrink:
            twin = next((i for i in range(1, len(rows) - 2) if rows[i] == rows[i + 1]), 1)
            return _ink(rows[:twin] + rows[twin + 1 :], face.cap_top + 1, face.height)
        return _ink(rows, face.cap_top, face.height)
    if sign in face.low:
        return _ink(face.low[sign], face.low_top, face.height)
    if sign in face.free:
        offset, *rows = face.free[sign]
        return _ink(rows, face.cap_top + int(offset), face.height)
    return None


def glyph(face: Face, sign: str) -> Ink | None:
    """The ink of a sign as an array (height, width), composed from base and mark where it is not drawn."""
    if sign in LATE_CARONS:
        base, tick = _base(face, LATE_CARONS[sign]), _base(face, "'")
        assert base is not None
        assert tick is not None
        return np.concatenate([base, np.zeros((face.height, 1), bool), tick], axis=1)
    done = _base(face, sign)
    if done is not None:
        return done
    parts = unicodedata.normalize("NFD", sign)
    if len(parts) != 2 or parts[1] not in face.marks:
        return None
    letter, mark = parts[0], parts[1]
    rows = face.marks[mark]
    below = mark in BELOW
    upper = letter.isupper() or (letter in face.tall and letter not in DOTTED)
    base = _base(face, letter if below else DOTTED.get(letter, letter), shrunk=upper and not below)
    if base is None:
        return None
    if below:
        top = face.baseline
    else:
        roof = (face.cap_top + (1 if face.shrink else 0)) if upper else face.low_top
        top = roof - len(rows) - 1
        if top < 0:
            top = 0
    return _joined(base, rows, top, face.height, mark == "\u0328")


def _joined(base: Ink, rows: list[str], top: int, height: int, at_right: bool) -> Ink:
    mark = _ink(rows, top, height)
    columns = np.flatnonzero(base.any(axis=0))
    first, last = int(columns[0]), int(columns[-1])
    shift = last - mark.shape[1] + 1 if at_right else first + (last - first + 1 - mark.shape[1]) // 2
    left = max(0, -shift)
    width = max(base.shape[1] + left, shift + left + mark.shape[1])
    done = np.zeros((height, width), bool)
    done[:, left : left + base.shape[1]] |= base
    done[:, shift + left : shift + left + mark.shape[1]] |= mark
    return done


def glyphs(face: Face) -> dict[str, Ink]:
    """Every glyph of a face, by sign, sorted by code point."""
    wanted = set(face.tall) | set(face.low) | set(face.free) | set(LATIN) | set(EXTRA)
    found: dict[str, Ink] = {}
    for sign in sorted(wanted):
        ink = glyph(face, sign)
        if ink is not None:
            found[sign] = ink
    found[" "] = np.zeros((face.height, face.space), bool)
    found["\u00a0"] = found[" "]
    found["\u202f"] = np.zeros((face.height, max(1, face.space - 1)), bool)
    return found


def doubled(ink: Ink) -> Ink:
    """Twice as large with its stairs smoothed: the EPX rule (E. Johnston, 1992; Scale2x, A. Mazzoleni, 2001)."""
    padded = np.pad(ink, 1)
    above, below = padded[:-2, 1:-1], padded[2:, 1:-1]
    left, right = padded[1:-1, :-2], padded[1:-1, 2:]
    done = np.repeat(np.repeat(ink, 2, axis=0), 2, axis=1)
    done[0::2, 0::2] = np.where((left == above) & (left != below) & (above != right), above, ink)
    done[0::2, 1::2] = np.where((above == right) & (above != left) & (right != below), right, ink)
    done[1::2, 0::2] = np.where((below == left) & (below != right) & (left != above), left, ink)
    done[1::2, 1::2] = np.where((right == below) & (right != above) & (below != left), below, ink)
    return done


def _write(stem: Path, table: dict[str, Ink], height: int, baseline: int, line: int, gap: int, kern: int) -> None:
    places: dict[str, list[int]] = {}
    x = y = 0
    for sign, ink in sorted(table.items()):
        width = ink.shape[1]
        if x + width + 1 > SHEET_WIDTH:
            x, y = 0, y + height + 1
        places[sign] = [x, y, width, height, width + gap]
        x += width + 1
    sheet = np.zeros((y + height, SHEET_WIDTH, 4), np.uint8)
    for sign, ink in table.items():
        left, top, width, tall, _ = places[sign]
        sheet[top : top + tall, left : left + width][ink] = 255
    stem.parent.mkdir(parents=True, exist_ok=True)
    stem.with_suffix(".png").write_bytes(png_bytes(sheet))
    kerning = {pair: by * kern for pair, by in sorted(KERNED.items()) if by and len(pair) == 2}
    head = json.dumps({"height": height, "baseline": baseline, "line": line}, indent=None)[:-1]
    rows = ",\n".join(
        f"  {json.dumps(sign, ensure_ascii=False)}: {json.dumps(places[sign])}" for sign in sorted(places)
    )
    text = f'{head},\n"kerning": {json.dumps(kerning, ensure_ascii=False)},\n"glyphs": {{\n{rows}\n}}}}\n'
    stem.with_suffix(".json").write_text(text, encoding="utf-8")


def build_fonts(folder: Path) -> None:
    """Write pixel, small and big into `folder`."""
    regular = glyphs(REGULAR)
    _write(folder / "pixel", regular, REGULAR.height, REGULAR.baseline, REGULAR.line, 1, 1)
    _write(folder / "small", glyphs(SMALL), SMALL.height, SMALL.baseline, SMALL.line, 1, 0)
    big = {sign: doubled(ink) for sign, ink in regular.items()}
    _write(folder / "big", big, REGULAR.height * 2, REGULAR.baseline * 2, REGULAR.line * 2, 2, 2)
