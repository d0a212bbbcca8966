"""The views of a chapter's maps behind one face: the picture follows the world from map to map."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pygame

from game.content.tiled import TiledMap
from game.sim.events import Event
from game.sim.world import World
from game.view.camera import Camera
from game.view.dialogue_view import Prompts
from game.view.overlay import Overlay
from game.view.settings import Wishes
from game.view.view import View


class Theatre:
    """A :class:`~game.view.view.View` for each of the maps; the one of the world's present map is shown."""

    def __init__(
        self,
        size: tuple[int, int],
        maps: Sequence[TiledMap],
        settings: Wishes | None = None,
        *,
        prompts: Prompts | None = None,
    ) -> None:
        self._views = {one.level.name: View(size, one, settings, prompts=prompts) for one in maps}
        self._shown = self._views[maps[0].level.name]

    @property
    def camera(self) -> Camera:
        """The camera on the present map."""
        return self._shown.camera

    @property
    def overlay(self) -> Overlay:
        """What is read over the present map."""
        return self._shown.overlay

    @property
    def shown(self) -> View:
        """The present map's view."""
        return self._shown

    def apply(self, settings: Wishes) -> None:
        """The player's settings changed."""
        for view in self._views.values():
            view.apply(settings)

    def consume(self, world: World, events: Iterable[Event]) -> None:
        """Once a tick: take in what happened."""
        self._shown = self._views[world.level.name]
        self._shown.consume(world, events)

    def to_world(self, x: float, y: float) -> tuple[float, float]:
        """The place in the world, px, of a place in the picture, px."""
        return self._shown.to_world(x, y)

    def draw(self, world: World, alpha: float = 1.0) -> pygame.Surface:
        """The picture between the tick before (``alpha`` 0) and this one (1)."""
        return self._shown.draw(world, alpha)
