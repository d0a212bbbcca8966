"""The verbs that level scripts are written in.

A script is a generator that is resumed once a tick. One rule: a bare ``yield`` is one tick; every verb below is called
by ``yield from``. ``new-avalon check`` reads the syntax tree and refuses a verb that was called without it, because
such a call does nothing at all.
"""

from __future__ import annotations

from collections.abc import Callable, Generator

from game.script.stage import Stage
from game.sim.dialogue import Option
from game.sim.events import CheckpointReached
from game.sim.world import Script

Asking = Generator[None, None, str]


def wait(stage: Stage, seconds: float) -> Script:
    """Let time pass, seconds of the game."""
    for _ in range(round(seconds * 60)):
        yield


def until(stage: Stage, test: Callable[[], bool]) -> Script:
    """Go on when the test holds; it is asked once a tick."""
    while not test():
        yield


def say(stage: Stage, who: str, text: str, expression: str = "") -> Script:
    """A line in the dialogue box, until it is dismissed."""
    dialogue = stage.world.dialogue
    box = dialogue.open_line(stage.world, who, text, expression)
    while dialogue.box is box:
        yield


def ask(stage: Stage, who: str, prompt: str, options: tuple[Option, ...], expression: str = "") -> Asking:
    """A choice; gives back the key of the option that was taken."""
    dialogue = stage.world.dialogue
    box = dialogue.open_choice(stage.world, who, prompt, expression, options)
    while dialogue.box is box:
        yield
    return box.chosen or options[0].key


def walk_to(stage: Stage, who: str, x: float, y: float, speed: float = 0.0) -> Script:
    """Somebody walks to a place, px. A way that is blocked ends the walk where it is."""
    person = stage.person(who)
    person.walk_to(x, y, speed)
    while person.goal is not None:
        yield


def pan_to(stage: Stage, x: float, y: float, seconds: float = 0.8) -> Script:
    """The camera looks at a place, px, for some seconds, and stays there until the scene is over."""
    stage.look(x, y)
    yield from wait(stage, seconds)


def used(stage: Stage, name: str) -> Script:
    """Go on when the player has used something. Raises ``LookupError`` when it is not there."""
    thing = stage.cast(name)
    if thing is None:
        raise LookupError(f"{name!r} is not on this stage")
    before = thing.uses
    while thing.uses == before:
        yield


def travel(stage: Stage, level: str, seconds: float = 0.5) -> Script:
    """Go on on another map of the chapter: the picture goes dark, and the map is empty for the script to fill."""
    stage.scene(True)
    yield from fade(stage, 1.0, seconds)
    stage.world.go_to(level)
    yield
    stage.world.letterbox = False


def fade(stage: Stage, to: float, seconds: float = 0.6) -> Script:
    """The picture goes to darkness ``to``, 0 to 1, over some seconds."""
    world = stage.world
    begin, ticks = world.darkness, max(1, round(seconds * 60))
    for i in range(ticks):
        world.darkness = begin + (to - begin) * (i + 1) / ticks
        yield


def together(*scripts: Script) -> Script:
    """Several scripts at once, until all are done."""
    running = list(scripts)
    while running:
        running = [script for script in running if _goes_on(script)]
        if running:
            yield


def race(*scripts: Script) -> Generator[None, None, int]:
    """Several scripts at once, until one is done; gives back which one it was."""
    while True:
        for index, script in enumerate(scripts):
            if not _goes_on(script):
                for other in scripts:
                    other.close()
                return index
        yield


def checkpoint(stage: Stage, beat: str) -> Script:
    """Play can be resumed from here; it costs no time."""
    stage.beat(beat)
    stage.world.checkpoint = beat
    stage.world.emit(CheckpointReached(beat))
    yield from ()


def _goes_on(script: Script) -> bool:
    try:
        next(script)
    except StopIteration:
        return False
    return True
