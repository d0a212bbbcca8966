"""Where a sound is heard from: between the ears, and how faint with distance."""

from __future__ import annotations

import math

NEAR_PX = 90.0
"""As loud as can be up to here."""
FADE_PX = 230.0
"""This much further a sound has half its power."""
FAINTEST = 0.08
PAN_PX = 300.0
"""This far to the side of the screen's middle, a sound is as far to the side as it gets."""
PAN_MOST = 0.8


def pan_of(dx: float) -> tuple[float, float]:
    """Loudness left and right (equal power, 1 and 1 in the middle) of something ``dx`` px right of the
    middle."""
    side = max(-1.0, min(1.0, dx / PAN_PX)) * PAN_MOST
    angle = (side + 1.0) * math.pi / 4.0
    return min(1.0, math.cos(angle) * math.sqrt(2.0)), min(1.0, math.sin(angle) * math.sqrt(2.0))


def faint(distance: float) -> float:
    """Loudness of something ``distance`` px from the ear, 1 when near."""
    return max(FAINTEST, float((1.0 + max(0.0, distance - NEAR_PX) / FADE_PX) ** -1.5))
