"""Beats: the parts of a chapter, each a checkpoint, played one after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from game.script.stage import Stage
from game.script.verbs import checkpoint
from game.sim.world import Script

S = TypeVar("S")


def begin_at(chapter: str, names: Sequence[str], beat: str) -> int:
    """Which of a chapter's beats, by their ``names``, to begin at: the one named, or the first when none is.

    Raises ``LookupError``, which names all of them, for a beat that is not here.
    """
    if beat and beat not in names:
        raise LookupError(f"chapter {chapter} has no checkpoint {beat!r}; it has {', '.join(names)}")
    return names.index(beat) if beat else 0


def in_turn(stage: Stage, setting: S, beats: Sequence[tuple[str, Callable[[S], Script]]]) -> Script:
    """Play beats one after the other. Each is a checkpoint, and the tally so far is kept at it."""
    for name, beat in beats:
        stage.keep_tally()
        yield from checkpoint(stage, name)
        yield from beat(setting)
