"""What frames the clinic's doorways, and the soft shadow under things."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from art.canvas import Picture

SIGNS = {
    "tooth": ("T5", (".##.##.", "#######", "#######", ".#####.", ".##.##.", ".#...#.")),
    "vr": ("V3", ("#..#.###.", "#..#.#..#", "#..#.###.", ".##..#.#.", ".##..#..#")),
    "server": ("B4", ("######", "#.##.#", "######", "#.##.#", "######")),
    "vault": ("B5", (".####.", "#....#", "#.##.#", "#.##.#", "#....#", ".####.")),
    "power": ("O4", ("..##", ".##.", "####", ".##.", "##..", "#...")),
    "air": ("T5", (".###...", "....#..", "######.", "......#", "#####.#", "....##.")),
    "staff": ("N7", (".##.", ".##.", "####", "####", ".##.", ".##.")),
    "exit": ("G3", ("..#..", "...#.", "#####", "...#.", "..#..")),
    "one": ("T5", (".#.", "##.", ".#.", ".#.", "###")),
    "two": ("T5", ("##.", "..#", ".#.", "#..", "###")),
    "three": ("T5", ("##.", "..#", ".#.", "..#", "##.")),
    "ward": ("T5", ("..##..", "..##..", "######", "######", "..##..", "..##..")),
    "lock": ("R3", (".##.", "#..#", "####", "####", "####")),
}
"""Door sign -> its colour and its strokes."""


def lintel(sign: str) -> Picture:
    """What is above a doorway of three tiles: a beam with a lit sign. Hung over whoever walks through."""
    colour, rows = SIGNS[sign]
    picture = Picture(56, 26)
    picture.rect(0, 8, 56, 14, "N2")
    picture.hline(0, 8, 56, "N5")
    picture.hline(0, 9, 56, "N4")
    picture.hline(0, 21, 56, "N6")
    picture.rect(0, 22, 56, 2, "N1")
    picture.hline(2, 18, 52, colour)
    wide = max(len(row) for row in rows)
    left = 28 - wide // 2
    picture.rounded(left - 5, 2, wide + 10, 14, "N1", 2)
    picture.hline(left - 4, 2, wide + 8, "N4")
    picture.grid(rows, {"#": colour}, left, 6, "#")
    return picture.outline()


def threshold() -> Picture:
    """A doorway's floor plate; flat."""
    picture = Picture(48, 16)
    picture.rect(0, 3, 48, 11, "N4")
    picture.hline(0, 3, 48, "N6")
    picture.hline(0, 13, 48, "N2")
    for x in range(2, 48, 8):
        picture.px(x, 8, "O3")
        picture.px(x + 1, 8, "O3")
    return picture


def shadow() -> Picture:
    """The soft shadow under a thing; flat, drawn as wide as it needs."""
    picture = Picture(64, 20)
    for step, alpha in enumerate((22, 34, 40, 40)):
        ring = picture.mask_ellipse(31.5, 9.5, 32 - step * 3, 10 - step * 1.6)
        picture.fill(ring, "N0")
        picture.albedo[ring, 3] = sum((22, 34, 40, 40)[: step + 1])
    return picture


DOOR_PROPS: dict[str, Callable[[], Picture]] = {
    "threshold": threshold, "shadow": shadow, **{f"lintel-{sign}": partial(lintel, sign) for sign in SIGNS},
}  # fmt: skip
