"""Marks over heads: what a machine is up to, told by shape and by colour; and the arrow to the next place."""

from __future__ import annotations

from art.atlas import Animation, Frame
from art.canvas import Picture

SHAPES = {
    "alert": ("R2", "R3", ("..##..", "..##..", "..##..", "..##..", "......", "..##..", "..##..")),
    "curious": ("O3", "O4", (".####.", "##..##", "....##", "..##..", "......", "..##..", "..##..")),
    "search": ("O2", "O3", ("......", "......", "......", "#..#..#", "#..#..#", "......", "......")),
    "calm": ("T4", "T5", ("......", ".#..#.", "......", "#....#", ".####.", "......", "......")),
    "stunned": ("B3", "B4", ("..###.", ".#..#.", "...#..", "..#...", "......", "..#...", "......")),
    "heart": ("M3", "M4", (".##.##.", "#######", "#######", ".#####.", "..###..", "...#...", ".......")),
    "talk": ("T4", "T6", (".......", "#######", "#.#.#.#", "#######", "..#....", ".#.....", ".......")),
}


def marks(frames: dict[str, Frame]) -> dict[str, Animation]:
    """Add `mark/KIND/N` and `arrow/COLOUR/N` to `frames`; returns their animations."""
    animations = {}
    for name, (low, high, rows) in SHAPES.items():
        names = []
        for number, lift in enumerate((0, 1, 2, 1)):
            picture = Picture(13, 15)
            picture.grid(rows, {"#": high if number == 2 else low}, 3, 5 - lift, "#")
            picture.outline()
            frames[f"mark/{name}/{number}"] = (picture, 6, 14)
            names.append(f"mark/{name}/{number}")
        animations[f"mark/{name}"] = Animation(names, 8, True)
    for name, low, high in (("mint", "T3", "T5"), ("amber", "O3", "O4"), ("magenta", "M3", "M4")):
        names = []
        for number, lift in enumerate((0, 1, 2, 3, 2, 1)):
            picture = Picture(15, 16)
            picture.grid(
                ("#########", ".#######.", "..#####..", "...###...", "....#...."), {"#": low}, 3, 3 + lift, "#"
            )
            picture.hline(3, 3 + lift, 9, high, 1)
            picture.outline()
            frames[f"arrow/{name}/{number}"] = (picture, 7, 15)
            names.append(f"arrow/{name}/{number}")
        animations[f"arrow/{name}"] = Animation(names, 5, True)
    return animations
