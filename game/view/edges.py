"""Where the floor ends below somebody: what is mirrored in it ends there too, and does not lie on roofs and walls."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt
import pygame

CELL = 8
"""px to a side of a cell in which the floor is or is not."""
WIDE_PX, HIGH_PX = 48.0, 28.0
"""What is solid and smaller than this stands on the floor, and the floor goes on beside it."""
MOST = 24
"""Further below, cells, the floor's end is of no account."""


class Edges:
    """Of a map of ``width`` x ``height`` px, with the outlines of what is ``solid`` there."""

    def __init__(self, width: float, height: float, solids: Iterable[Sequence[tuple[float, float]]]) -> None:
        columns, rows = int(width) // CELL + 1, int(height) // CELL + 1
        mask = pygame.Surface((columns, rows), 0, 32)
        for outline in solids:
            xs, ys = [x for x, _ in outline], [y for _, y in outline]
            if max(xs) - min(xs) >= WIDE_PX and max(ys) - min(ys) >= HIGH_PX:
                left, top = round(min(xs)) // CELL, round(min(ys)) // CELL
                right, bottom = round(max(xs)) // CELL, round(max(ys)) // CELL
                mask.fill((255, 255, 255), (left, top, right - left, bottom - top))
        solid = pygame.surfarray.array3d(mask)[:, :, 0].T > 0
        below: npt.NDArray[np.uint8] = np.full((rows, columns), MOST, dtype=np.uint8)
        for row in range(rows - 2, -1, -1):
            below[row] = np.where(solid[row + 1], 1, np.minimum(below[row + 1] + 1, MOST))
        below[solid] = MOST
        self._below = below
        self._rows, self._columns = rows, columns

    def below(self, x: float, y: float) -> int:
        """How far under a place the floor goes on, px; over what is solid itself, as far as can be."""
        row, column = int(y) // CELL, int(x) // CELL
        if not (0 <= row < self._rows and 0 <= column < self._columns):
            return MOST * CELL
        cells = int(self._below[row, column])
        return MOST * CELL if cells >= MOST else (row + cells) * CELL - int(y)
