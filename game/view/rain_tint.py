"""The colour that rain takes of the light it falls through: neon is seen in the drops near it.

The light of a place is read in coarse cells whenever it changes, and each cell is given one of few tints, so that a drop
costs one look into a table and its picture is made once.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

CELL_PX = 16
"""Edge of a cell, px."""
LIT_FROM = 0.06
"""Light that is brighter than the place's darkest by less than this gives a drop no colour."""
LEVELS = 3
"""Strengths of a tint: a whisper, plain, and beside a sign."""
FULL = 0.5
"""Light that is brighter by so much gives all of it."""
HUES = 4
"""Steps that each of red, green and blue is rounded to."""
PURE = 1.8
"""How much more of its own colour a drop has than the light on the ground."""
Tint = tuple[int, int, int]


class Lit(Protocol):
    """A place's light: its lightmap, and a number that grows whenever there is a new one."""

    changes: int

    def coarse(self, step: int) -> npt.NDArray[np.float32]:
        """Light at every ``step`` px: (rows, columns, 3), 1 for full."""


class RainTint:
    """Tints of a place, looked up by where a drop is."""

    def __init__(self, light: Lit) -> None:
        self._light = light
        self._seen = -1
        self._cells: npt.NDArray[np.int32] = np.zeros((1, 1), dtype=np.int32)
        self.tints: list[Tint] = [(0, 0, 0)]
        """Every tint in use, red, green, blue of 0 to 255; the first is none."""

    def of(self, xs: npt.NDArray[np.int64], ys: npt.NDArray[np.int64]) -> Sequence[int]:
        """Which of :attr:`tints` drops at these places of the map, px, have."""
        if self._light.changes != self._seen:
            self._seen = self._light.changes
            self._read()
        rows, columns = self._cells.shape
        found: list[int] = self._cells[
            np.clip(ys // CELL_PX, 0, rows - 1), np.clip(xs // CELL_PX, 0, columns - 1)
        ].tolist()
        return found

    def _read(self) -> None:
        field = self._light.coarse(CELL_PX)
        bright = field.max(axis=2)
        strength = np.clip((bright - bright.min() - LIT_FROM) / (FULL - LIT_FROM), 0.0, 1.0)
        level = np.ceil(strength * LEVELS)
        middle = field.mean(axis=2, keepdims=True)
        pure = np.clip(middle + (field - middle) * PURE, 0.0, None)
        hue = np.ceil(pure / np.maximum(pure.max(axis=2, keepdims=True), 1e-3) * HUES) / HUES
        tint = (hue * (level / LEVELS)[:, :, None] * 255.0).round().astype(np.int64)
        keys = tint[:, :, 0] << 16 | tint[:, :, 1] << 8 | tint[:, :, 2]
        known, places = np.unique(keys, return_inverse=True)
        self.tints = [(int(key) >> 16, int(key) >> 8 & 255, int(key) & 255) for key in known]
        if self.tints[0] != (0, 0, 0):
            self.tints.insert(0, (0, 0, 0))
            places = places + 1
        self._cells = places.reshape(keys.shape).astype(np.int32)
