"""Composure and breath: a mechanic about coping.

Composure runs from 0 to 100. At zero one freezes, somebody helps, and the scene goes on. Breathing gives it back: a
ring swells and shrinks; hold with it as it swells, let go as it turns.
"""

from __future__ import annotations

from dataclasses import dataclass

INHALE_TICKS = 96
"""How long the ring swells: in for four beats of the music."""
PERFECT_TICKS = 9
"""A release this close to the turn is perfect."""
GOOD_TICKS = 26
"""A release this close still helps."""
GAIN_PERFECT = 22.0
GAIN_GOOD = 12.0
GAIN_LATE = 4.0
"""Composure, of 100, that a breath let go perfectly, well or badly gives back."""
FROZEN_TICKS = 110
"""How long one stands frozen before somebody helps; under 3 s by a wide margin."""
HELPED_TO = 55.0
"""Composure after being helped."""
LOW = 35.0
"""Below this the picture narrows and brave answers lock."""


@dataclass(slots=True)
class Breath:
    """A breath that is being taken.

    ``radius`` 0 to 1 is how far the ring has swollen; it is to be let go when the ring is full, after ``inhale`` ticks.
    """

    ticks: int = 0
    radius: float = 0.0
    inhale: int = INHALE_TICKS

    def hold(self) -> None:
        """One tick with the button held: the ring swells, and past the turn it trembles and sinks."""
        self.ticks += 1
        part = self.ticks / self.inhale
        self.radius = ease(min(part, 1.0)) if part <= 1.0 else max(0.0, 1.0 - (part - 1.0) * 1.6)

    def quality(self) -> float:
        """What letting go now is worth: 1 at the turn, 0.5 near it, 0 far from it."""
        off = abs(self.ticks - self.inhale)
        if off <= PERFECT_TICKS:
            return 1.0
        return 0.5 if off <= GOOD_TICKS else 0.0


def ease(part: float) -> float:
    """Smoothstep, 0 to 1: slow at both ends, as breath is."""
    return part * part * (3.0 - 2.0 * part)


def gain(quality: float) -> float:
    """Composure that a breath of this quality gives."""
    if quality >= 1.0:
        return GAIN_PERFECT
    return GAIN_GOOD if quality > 0.0 else GAIN_LATE
