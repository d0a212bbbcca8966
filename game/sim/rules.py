"""The settings that change the rules. They are part of a recording, since they change the world."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Difficulty(StrEnum):
    """How hard the machines try."""

    STORY = "story"
    STANDARD = "standard"
    KEEN = "keen"


@dataclass(frozen=True, slots=True)
class Rules:
    """Difficulty and assists.

    ``telegraph``         how much longer than standard a danger shows before it acts, 1 to 3.
    ``steady``            composure does not fall.
    ``endless``           bots are not burnt and stamina does not tire.
    ``letters_per_tick``  speed of the dialogue's letters.
    """

    difficulty: Difficulty = Difficulty.STANDARD
    telegraph: float = 1.0
    steady: bool = False
    endless: bool = False
    letters_per_tick: float = 0.7

    def pick(self, story: float, standard: float, keen: float) -> float:
        """A tuning value by difficulty."""
        return {Difficulty.STORY: story, Difficulty.STANDARD: standard, Difficulty.KEEN: keen}[self.difficulty]
