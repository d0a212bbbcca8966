"""Sounds that come from a place: the map's objects of the class Sound. Knows no speaker.

A sound that is made to go on (:data:`~game.view.hearing.LOOPS`) goes on there, the louder the nearer one is; any other
is heard from time to time, like a tap that drips. Several of one name are as loud as the loudest of them.
"""

from __future__ import annotations

import math

from game.sim.level import LevelMap
from game.sim.placed import Sound
from game.sim.world import World
from game.view.hearing import LOOPS, Cue

FULL_PART = 0.2
"""Within this part of its radius a sound is as loud as it gets."""
AGAIN_TICKS, AGAIN_MORE = 240, 97
"""A sound that does not go on is heard again after so many ticks, and so many more for each that the map has."""


def loudness(distance: float, radius: float) -> float:
    """How loud a sound of a ``radius``, px, is at a ``distance``, px: 1 at its place, 0 where the radius ends."""
    if distance >= radius:
        return 0.0
    part = max(0.0, distance / radius - FULL_PART) / (1.0 - FULL_PART)
    return float((1.0 - part) ** 1.5)


class PlaceSounds:
    """The sounds of the map that is listened to."""

    def __init__(self) -> None:
        self._level: LevelMap | None = None
        self._lasting: tuple[Sound, ...] = ()
        self._calling: tuple[Sound, ...] = ()

    def loops(self, world: World, ear: tuple[float, float]) -> dict[str, float]:
        """What goes on about an ear at a place, px: each loop's loudness, 0 to 1; those out of reach are left out."""
        self._look_about(world.level)
        out: dict[str, float] = {}
        for item in self._lasting:
            loud = loudness(math.dist((item.x, item.y), ear), item.radius)
            if loud > out.get(item.sound, 0.0):
                out[item.sound] = loud
        return out

    def calls(self, world: World, ear: tuple[float, float]) -> list[Cue]:
        """What is heard from somewhere in this very tick."""
        self._look_about(world.level)
        found = []
        for number, item in enumerate(self._calling):
            every = AGAIN_TICKS + AGAIN_MORE * number
            if world.tick % every == every // 2:
                loud = loudness(math.dist((item.x, item.y), ear), item.radius)
                if loud > 0.0:
                    found.append(Cue(item.sound, at=(item.x, item.y), gain=loud))
        return found

    def _look_about(self, level: LevelMap) -> None:
        if level is not self._level:
            self._level = level
            sounds = level.of(Sound)
            self._lasting = tuple(item for item in sounds if item.sound in LOOPS)
            self._calling = tuple(item for item in sounds if item.sound and item.sound not in LOOPS)
