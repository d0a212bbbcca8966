"""Moments that no event tells and that are heard all the same: the tide of the dream, who is out of breath, a beat that was
missed. They are seen in the world's own figures; nothing here is of any weight in the rules.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from game.sim.dream import Tide
from game.sim.entity import Entity
from game.sim.people.kade import BEATS_MOST, Kade
from game.sim.people.orion import Orion
from game.sim.world import World
from game.view.cue import Cue

GIANT_AFTER = 230
"""So long after the sunrise the largest of all swims by in the middle of the picture, ticks."""
FISH_AFTER = 34
"""A worry lies still for so long before it is a fish, ticks."""
FISH_STEPS = 6
"""How many rising notes freed fish have."""
SHOAL_PX = 20.0
"""A breath with a smaller ring sends no shoal away, px."""
WIND_FROM_PX_S, WIND_FULL_PX_S = 105.0, 160.0
"""Running faster than this the wind is heard, and at this all of it, px/s."""
WIND = "speed-wind"

MOMENTS = (
    "sunrise", "giant-passes", "shoal", "fish-freed", "dive-sink", "dream-glitch", "orion-winded", "beat-early", "beat-late",
)  # fmt: skip
"""Every name that this module asks for."""


def speed_wind(hero: Entity | None) -> float:
    """How loud the wind is about a runner's ears, 0 to 1: by tempo and speed."""
    if not isinstance(hero, Kade) or not (hero.running or hero.leaping):
        return 0.0
    speed = math.hypot(hero.vx, hero.vy)
    part = max(0.0, min(1.0, (speed - WIND_FROM_PX_S) / (WIND_FULL_PX_S - WIND_FROM_PX_S)))
    return part * (0.4 + 0.6 * min(1.0, hero.tempo / BEATS_MOST))


class Moments:
    """Keep one per world and listener; it remembers what it saw last."""

    def __init__(self) -> None:
        self._tide: Tide | None = None
        self._out_at = self._sunk_at = -1000
        self._dawn_at = self._glitch_at = -1
        self._giant = False
        self._fish = 0
        self._winded = False
        self._missed_at = -1000

    def notice(self, world: World) -> Iterable[Cue]:
        """What came to be since the last call."""
        hero = world.hero
        if isinstance(hero, Kade):
            yield from self._beat(hero)
        for orion in world.of(Orion)[:1]:
            winded = orion.winded
            if winded and not self._winded:
                yield Cue("orion-winded", (orion.x, orion.y))
            self._winded = winded
        for tide in world.of(Tide)[:1]:
            if tide is not self._tide:
                self._know(tide)
            yield from self._dream(tide, world.tick)

    def _beat(self, hero: Kade) -> Iterable[Cue]:
        if hero.missed_at > self._missed_at:
            self._missed_at = hero.missed_at
            yield Cue("beat-early" if hero.off < 0 else "beat-late", (hero.x, hero.y))

    def _know(self, tide: Tide) -> None:
        """Another tide: what has been is not heard."""
        self._tide = tide
        self._out_at, self._sunk_at = tide.out_at, tide.sunk_at
        self._dawn_at, self._glitch_at = tide.dawn_at, tide.glitch_at
        self._giant = tide.dawn_at >= 0
        self._fish = len(tide.freed)

    def _dream(self, tide: Tide, tick: int) -> Iterable[Cue]:
        at = (tide.x, tide.y)
        if tide.out_at != self._out_at:
            self._out_at = tide.out_at
            if tide.out_px > SHOAL_PX:
                yield Cue("shoal", at, min(1.0, 0.5 + tide.out_px / 92.0))
        if tide.sunk_at != self._sunk_at:
            self._sunk_at = tide.sunk_at
            yield Cue("dive-sink")
        if tide.glitch_at != self._glitch_at:
            self._glitch_at = tide.glitch_at
            yield Cue("dream-glitch")
        if tide.dawn_at != self._dawn_at:
            self._dawn_at, self._giant = tide.dawn_at, False
            yield Cue("sunrise")
        if not self._giant and 0 <= tide.dawn_at <= tick - GIANT_AFTER:
            self._giant = True
            yield Cue("giant-passes")
        if self._fish < len(tide.freed):
            fish = tide.freed[self._fish]
            if tick - fish.tick >= FISH_AFTER:
                yield Cue("fish-freed", (fish.x, fish.y), 1.0, self._fish % FISH_STEPS)
                self._fish += 1
