"""Walkthroughs: players made of code. Each looks at the world and gives back intents, as a person would."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from functools import partial

from game.sim.faults import Fault, FaultError
from game.sim.intent import Intent
from game.sim.world import World

Walkthrough = Callable[[World], Iterator[Intent]]


def walkthrough(chapter_id: str, *, other: bool = False) -> Walkthrough:
    """The walkthrough of a chapter: given a world, it yields one intent a tick, without end.

    ``other``  make the other choices, where the chapter has some: another evening, another morning.

    Raises :class:`FaultError` for a chapter that has none.
    """
    name = f"{__name__}.{chapter_id.replace('-', '_')}"
    try:
        module = importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        file = f"{name.replace('.', '/')}.py"
        message = f"the chapter {chapter_id} has no walkthrough, so that nobody can play it by intents alone"
        remedy = "Write one: play(world) yields an intent for each tick; docs/chapter.md has an example."
        raise FaultError(Fault(file, "", message, remedy)) from None
    play: Walkthrough = module.play
    if not other:
        return play
    own: Walkthrough = getattr(module, "play_other", _choosing_last(play))
    return own


def _choosing_last(play: Walkthrough) -> Walkthrough:
    """The same player, but of every choice the last line that is open; asked the same again, the one before it."""

    def chooses(world: World) -> Iterator[Intent]:
        from game.tools.walkthroughs.player import Hands

        hands, intents = Hands(world), play(world)
        asked: dict[str, int] = {}
        while True:
            box = world.dialogue.box
            if box is not None and box.options:
                times = asked[box.text] = asked.get(box.text, 0) + 1
                open_ones = [i for i, option in enumerate(box.options) if not option.locked] or [0]
                want = open_ones[-times % len(open_ones)]
                while world.dialogue.box is box:
                    yield from hands.read(partial(_always, want))
            else:
                yield next(intents)

    return chooses


def _always(index: int, _world: World) -> int:
    return index
