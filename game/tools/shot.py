"""Pictures of moments: the walkthrough runs to a tick with no display, and what the player would see is saved."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.sim.faults import Fault, FaultError

if TYPE_CHECKING:
    import pygame

    from game.sim.world import World

SIZE = (640, 360)
"""px"""
WARM_TICKS = 240
"""The view watches at least this many ticks before the picture: effects, trails and the camera have settled then."""


def run(level_id: str, tick: int, out: Path, scale: int = 1) -> int:
    """The command: take the picture, say where it is. Returns the exit status.

    Raises :class:`FaultError` when the chapter cannot be played or the picture not be written.
    """
    shot(level_id, tick, out, scale)
    print(f"{out}: {level_id} at tick {tick}, {SIZE[0] * scale} x {SIZE[1] * scale} px")
    return 0


def shot(level_id: str, tick: int, out: Path, scale: int = 1) -> None:
    """Save the picture of a chapter's walkthrough at ``tick`` (from 1), each of its px ``scale`` px large.

    Raises :class:`FaultError` when the chapter ends before that tick or the file cannot be written.
    """
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    import pygame

    picture = None
    for world, view in film(level_id, tick):
        if world.tick == tick:
            picture = view.draw(world, 1.0)
    if picture is None:
        raise FaultError(
            Fault("", level_id, f"its walkthrough ends before tick {tick}", "Choose an earlier tick.")
        )
    save(pygame.transform.scale(picture, (SIZE[0] * scale, SIZE[1] * scale)), out)


def save(picture: pygame.Surface, out: Path) -> None:
    """Write a PNG. Raises :class:`FaultError` when that fails."""
    import pygame

    try:
        pygame.image.save(picture, str(out))
    except (OSError, pygame.error) as error:
        raise FaultError(
            Fault(str(out), "", f"cannot be written ({error})", "Choose a folder that exists and may be written to.")
        ) from error


def film(level_id: str, last: int, *, view_of: Callable[[Any], Any] | None = None) -> Iterator[tuple[World, Any]]:
    """The walkthrough of a chapter up to tick ``last``, with a view that has seen every tick: (world, view) each tick.

    Ends early when the chapter does. Needs no display.
    """
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    from game.content.data import data_root
    from game.content.library import chapter
    from game.content.start import start_level
    from game.content.tiled import load_map
    from game.tools.walkthroughs import walkthrough

    root = data_root()
    tiled = load_map(root / chapter(level_id, root).map, root)
    world = start_level(level_id, root=root, tiled=tiled)
    view = (view_of or plain_view)(tiled)
    try:
        intents = walkthrough(level_id)(world)
    except LookupError as error:
        raise FaultError(
            Fault("", level_id, f"cannot be walked through ({error})", "Choose a chapter that has a walkthrough.")
        ) from error
    end = 0
    while world.tick < last and end < WARM_TICKS:
        intent = next(intents, None)
        if intent is None:
            return
        view.consume(world, world.step(intent))
        end = end + 1 if world.outcome else 0
        yield world, view


def plain_view(tiled: Any) -> Any:
    """The game's view of a map, with the keyboard's prompts and the settings as they come."""
    from game.app.settings import Settings
    from game.input.bindings import Bindings
    from game.input.devices import Devices
    from game.input.prompts import Prompts
    from game.view.view import View

    return View(SIZE, tiled, Settings(), prompts=Prompts(Bindings(), Devices()))
