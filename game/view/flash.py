"""Flashes: does a film of the game keep clear of what can hurt people with photosensitive epilepsy?

After WCAG 2.2, success criterion 2.3.1 and its definition of *general flash*
(https://www.w3.org/TR/WCAG22/#dfn-general-flash-and-red-flash-thresholds), which follows ITU-R BT.1702: a flash is a
pair of opposing changes of relative luminance, each of a tenth of the greatest luminance or more, where the darker of
the two lies below 0.80; there may be at most three of them in any one second. Flashes on a small area are safe: WCAG
puts that at a quarter of ten degrees of the field of view, some 11 % of a screen. We hold a tenth.

The picture is watched in cells. A film passes when no more than a tenth of the cells flash more than three times within
the same second, and the picture's mean luminance does not either.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pygame

CHANGE = 0.10
"""A change of relative luminance that counts, of the greatest luminance."""
DARKER_BELOW = 0.80
"""Changes between two brighter pictures than this do not count."""
MOST_A_SECOND = 3
"""So many flashes a second are allowed."""
MOST_AREA = 0.10
"""The share of the screen that may flash more often than that."""
CELLS = (64, 36)
"""The picture is watched in so many cells, across and down."""

Lights = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found.

    ``area``    the largest share of the screen, 0 to 1, that flashed too often within one second; ``area_frame`` is
    the frame at which that was so.
    ``whole``   the most flashes of the whole picture's mean luminance within one second.
    """

    area: float
    area_frame: int
    whole: int

    @property
    def safe(self) -> bool:
        """The film keeps within the threshold."""
        return self.area <= MOST_AREA and self.whole <= MOST_A_SECOND


class Counter:
    """Counts the flashes of each of many lights at once, within the last second.

    ``count``  how many lights; ``rate`` frames a second.
    """

    def __init__(self, count: int, rate: float) -> None:
        self._rate = rate
        self._frame = -1
        self._high: Lights = np.zeros(count)
        self._low: Lights = np.zeros(count)
        self._way: npt.NDArray[np.int8] = np.zeros(count, dtype=np.int8)
        self._halves: deque[tuple[int, npt.NDArray[np.int8]]] = deque()
        self._sum = np.zeros(count, dtype=np.int64)

    def add(self, lights: Lights) -> npt.NDArray[np.int64]:
        """The next frame's relative luminances, 0 to 1. Returns each light's flashes within the last second."""
        self._frame += 1
        if self._frame == 0:
            self._high, self._low = lights.copy(), lights.copy()
            return self._sum // 2
        # while a light rises its highest value is what a fall is measured from, and the other way round
        self._high = np.where(self._way >= 0, np.maximum(self._high, lights), self._high)
        self._low = np.where(self._way <= 0, np.minimum(self._low, lights), self._low)
        rose = (self._way <= 0) & (lights - self._low >= CHANGE) & (self._low < DARKER_BELOW)
        fell = (self._way >= 0) & (self._high - lights >= CHANGE) & (lights < DARKER_BELOW)
        self._way = np.where(rose, 1, np.where(fell, -1, self._way)).astype(np.int8)
        self._high = np.where(rose, lights, self._high)
        self._low = np.where(fell, lights, self._low)
        changed = (rose | fell).astype(np.int8)
        self._halves.append((self._frame, changed))
        self._sum += changed
        while self._halves and self._frame - self._halves[0][0] >= self._rate:
            self._sum -= self._halves.popleft()[1]
        # two opposing changes make a flash
        return self._sum // 2


class Analyser:
    """Watches a film, frame by frame. ``rate``: frames a second of the film."""

    def __init__(self, rate: float = 60.0) -> None:
        self._cells = Counter(CELLS[0] * CELLS[1], rate)
        self._whole = Counter(1, rate)
        self._frame = -1
        self._area, self._area_frame, self._most = 0.0, -1, 0

    def add(self, picture: pygame.Surface) -> None:
        """The next frame."""
        self._frame += 1
        lights = luminance(picture)
        often = self._cells.add(lights.ravel()) > MOST_A_SECOND
        area = float(np.count_nonzero(often)) / often.size
        if area > self._area:
            self._area, self._area_frame = area, self._frame
        self._most = max(self._most, int(self._whole.add(np.array([lights.mean()]))[0]))

    @property
    def verdict(self) -> Verdict:
        """What was found so far."""
        return Verdict(self._area, self._area_frame, self._most)


def luminance(picture: pygame.Surface) -> Lights:
    """Relative luminance of each cell, 0 to 1, array (down, across).

    As WCAG defines it: sRGB made linear, then .2126 R + .7152 G + .0722 B.
    """
    fine = pygame.transform.smoothscale(picture, (CELLS[0] * 2, CELLS[1] * 2))
    linear = _LINEAR[pygame.surfarray.array3d(fine).swapaxes(0, 1)]
    light = linear @ np.array([0.2126, 0.7152, 0.0722])
    pooled: Lights = light.reshape(CELLS[1], 2, CELLS[0], 2).mean(axis=(1, 3))
    return pooled


def _linear_table() -> Lights:
    value = np.arange(256) / 255.0
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)


_LINEAR = _linear_table()
