"""A picture of a moment of a walkthrough, or of a walk about a map, with no display."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from game.sim.events import MapChanged
from game.sim.faults import Fault, FaultError
from game.sim.intent import REST, Intent
from game.sim.rules import Rules
from game.sim.world import World

if TYPE_CHECKING:
    from game.content.tiled import TiledMap

SIZE = (640, 360)
LEAD_TICKS = 240
"""The view watches the world for so many ticks before the moment, so that camera and effects are in their stride."""
DRAWN_EVERY = 8
"""Ticks from one frame to the next before the moment: light changes as frames are drawn."""
TICKS_AT_MOST = 60 * 60 * 60
SCALE_AT_MOST = 8


def run(of: str | Path, tick: int, out: Path, scale: int = 1) -> int:
    """The command: take the picture of a chapter, or of the walk about a map's file, and say where it is.

    Returns the exit status; raises as :func:`shot` does.
    """
    if isinstance(of, Path):
        shot_of_map(of, tick, out, scale)
    else:
        shot(of, tick, out, scale)
    print(f"{out}: {of} at tick {tick}, {SIZE[0] * scale} x {SIZE[1] * scale} px")
    return 0


def shot(level_id: str, tick: int, out: Path, scale: int = 1, *, seed: int = 1, checkpoint: str = "") -> Path:
    """Play the walkthrough of a chapter up to a tick and save what a player would see then.

    Raises :class:`FaultError` for a chapter, tick, scale or file that cannot be.
    """
    _check(tick, scale)
    from game.content.start import load_maps, start_level
    from game.tools.walkthroughs import walkthrough

    maps = load_maps(level_id)
    world = start_level(level_id, seed=seed, rules=Rules(), checkpoint=checkpoint, tiled=maps[0], others=maps[1:])
    return _take(world, maps, walkthrough(level_id)(world), tick, out, scale)


def shot_of_map(path: Path, tick: int, out: Path, scale: int = 1) -> Path:
    """Stand on a map until a tick and save what a walker would see then. Raises as :func:`shot` does."""
    _check(tick, scale)
    from game.content.start import start_map
    from game.content.tiled import load_map

    tiled = load_map(path, lenient=True, chapter="")
    return _take(start_map(path, tiled=tiled), (tiled,), itertools.repeat(REST), tick, out, scale)


def _check(tick: int, scale: int) -> None:
    if not 1 <= scale <= SCALE_AT_MOST:
        remedy = f"Give a whole number from 1 to {SCALE_AT_MOST}."
        raise FaultError(Fault("", "--scale", f"{scale} is out of bounds", remedy))
    if not 1 <= tick <= TICKS_AT_MOST:
        remedy = f"Give a tick from 1 to {TICKS_AT_MOST}."
        raise FaultError(Fault("", "--tick", f"{tick} is out of bounds", remedy))


def _take(
    world: World, maps: Sequence[TiledMap], intents: Iterator[Intent], tick: int, out: Path, scale: int
) -> Path:  # fmt: skip
    """Let a world go on to a tick and save its picture."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    # nobody asks for events here, and SDL would make one of the signal that ends a process
    os.environ.setdefault("SDL_NO_SIGNAL_HANDLERS", "1")
    import pygame

    from game.view.theatre import Theatre

    pygame.display.init()
    pygame.display.set_mode(SIZE)
    view = Theatre(SIZE, maps, None, prompts=Keys())
    while world.tick < tick:
        if world.outcome and world.tick > 0 and tick - world.tick > LEAD_TICKS:
            what = f"the walkthrough ends at tick {world.tick}"
            raise FaultError(Fault("", "--tick", what, f"Give a tick from 1 to {world.tick}."))
        events = world.step(next(intents))
        if world.tick > tick - LEAD_TICKS or any(isinstance(event, MapChanged) for event in events):
            view.consume(world, events)
            if world.tick > tick - 3 or world.tick % DRAWN_EVERY == 0:
                view.draw(world, 1.0)
    picture = view.draw(world, 1.0)
    if scale > 1:
        picture = pygame.transform.scale_by(picture, scale)
    try:
        pygame.image.save(picture, str(out))
    except (OSError, pygame.error) as error:
        remedy = "Name a .png file in a folder that can be written to."
        raise FaultError(Fault(str(out), "", f"cannot be written ({error})", remedy)) from error
    return out


class Keys:
    """Prompts as on a keyboard."""

    def frame(self, action: str) -> str:
        """The default keys' pictures."""
        return {
            "walk": "key/wasd", "swap": "key/q", "primary": "mouse/left", "secondary": "mouse/right", "dash": "key/space",
            "interact": "key/e", "phone": "key/tab", "pause": "key/escape",
        }.get(action, "")  # fmt: skip
