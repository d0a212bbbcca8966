"""Walkthroughs: players made of code. Each looks at the world and gives back intents, as a person would."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator

from game.sim.intent import Intent
from game.sim.world import World

Walkthrough = Callable[[World], Iterator[Intent]]


def walkthrough(chapter_id: str, *, other: bool = False) -> Walkthrough:
    """The walkthrough of a chapter: given a world, it yields one intent a tick, without end.

    ``other``  make the other choices, where the chapter has some: another evening, another morning.

    Raises ``LookupError`` for a chapter that has none.
    """
    name = f"{__name__}.{chapter_id.replace('-', '_')}"
    try:
        module = importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        raise LookupError(f"chapter {chapter_id!r} has no walkthrough") from None
    play: Walkthrough = getattr(module, "play_other", module.play) if other else module.play
    return play
