"""Moments of chapters as the tests of the picture look at them: played up to a tick, and drawn as a player would see it."""

from __future__ import annotations

from functools import cache

import numpy as np
import pygame

from game.content.start import load_maps, start_level
from game.content.tiled import TiledMap
from game.sim.world import World
from game.tools.shot import Keys
from game.tools.walkthroughs import walkthrough
from game.view.settings import ViewSettings
from game.view.theatre import Theatre

SIZE = (640, 360)


@cache
def played(chapter: str, tick: int) -> tuple[tuple[TiledMap, ...], World]:
    pygame.display.init()
    pygame.display.set_mode(SIZE)
    maps = load_maps(chapter)
    world = start_level(chapter, tiled=maps[0], others=maps[1:])
    player = walkthrough(chapter)(world)
    while world.tick < tick:
        world.step(next(player))
    return tuple(maps), world


def moment(chapter: str, tick: int) -> tuple[tuple[TiledMap, ...], World, Theatre]:
    """A chapter played to a tick, and a view of it that has come to rest."""
    maps, world = played(chapter, tick)
    theatre = Theatre(SIZE, maps, ViewSettings(), prompts=Keys())
    for _ in range(300):
        theatre.consume(world, ())
    return maps, world, theatre


def drawn(theatre: Theatre, world: World, settings: ViewSettings) -> np.ndarray:
    """The picture, array (down, across, 3)."""
    theatre.apply(settings)
    return pygame.surfarray.array3d(theatre.draw(world, 1.0)).swapaxes(0, 1).copy()
