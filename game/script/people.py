"""People with something to say: whoever is used says the next of their lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from game.script.stage import Stage
from game.script.verbs import say
from game.script.words import _
from game.sim.people.walker import Walker
from game.sim.world import Script

Line = tuple[str, str]
"""What is said, and the face to it ("" for none)."""


def chatty(stage: Stage, person: Walker, lines: Callable[[], Sequence[Line]], label: str = "") -> None:
    """From now on the person can be talked to.

    ``lines``  what there is to say at that moment; asked anew each time, so that it follows what has happened. One
    line is said at a time, the last of them again and again.
    ``label``  what the prompt says, "Talk" if nothing else.
    """
    person.label = label or _("Talk")
    stage.world.start(_talk(stage, person, lines))


def _talk(stage: Stage, person: Walker, lines: Callable[[], Sequence[Line]]) -> Script:
    said = heard = person.uses
    while not person.gone:
        if person.uses > heard:
            heard = person.uses
            there = lines()
            if there:
                text, face = there[min(heard - said - 1, len(there) - 1)]
                hero = stage.world.hero
                if hero is not None:
                    person.facing = "right" if hero.x > person.x else "left"
                yield from say(stage, person.kind, text, face)
        yield
