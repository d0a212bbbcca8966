"""A window in which a world that is played by something else can be watched, in its own time."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pygame

from game.app.thrift import give_back
from game.app.window import Window as AppWindow
from game.sim.world import TICKS_PER_SECOND, World
from game.tools.shot import Keys

if TYPE_CHECKING:
    from game.content.tiled import TiledMap

SIZE = (640, 360)


def put_away() -> None:
    """Let go of the pictures of a window that nobody looks at any more."""
    gc.unfreeze()
    gc.collect()  # views refer to themselves
    give_back()


class Window:
    """Shows one tick after the other, sixty a second. Escape or closing the window ends it.

    Raises :class:`game.sim.faults.FaultError` where no window can be opened.
    """

    def __init__(self, maps: Sequence[TiledMap]) -> None:
        from game.view.theatre import Theatre

        self._window = AppWindow()
        self._clock = pygame.time.Clock()
        self._view = Theatre(SIZE, maps, prompts=Keys())

    @classmethod
    def of_chapter(cls, chapter_id: str) -> Window:
        """A window on a chapter's maps."""
        from game.content.start import load_maps

        return cls(load_maps(chapter_id))

    @classmethod
    def of_map(cls, path: Path) -> Window:
        """A window on any map."""
        from game.content.tiled import load_map

        return cls((load_map(path, None, lenient=True, chapter=""),))

    def show(self, world: World, events: tuple[Any, ...]) -> bool:
        """Show the tick that the world has just done; False when the window was closed."""
        self._view.consume(world, events)
        self._window.surface.blit(self._view.draw(world, 1.0), (0, 0))
        self._window.show()
        self._clock.tick(TICKS_PER_SECOND)
        for event in pygame.event.get():
            if event.type == pygame.QUIT or (event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE):
                return False
        return True
