"""The camera: it leads the hero a little, eases, never shows what is outside the map, and shakes only on events.

Where a designer drew a ``Frame`` it stays inside that rectangle while it looks at a place in it.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterable

from game.sim.events import CameraShaken, Event, Hurt, NodeCut, RingBroken
from game.sim.machines.core import CoreColumn
from game.sim.people.orion import Orion
from game.sim.placed import Frame
from game.sim.world import World

LEAD_PX = 40.0
"""How far it looks ahead at most, towards the aim or the motion."""
LEAD_AIM = 0.28
"""The share of the reticle's distance that it looks ahead."""
LEAD_MOTION = 0.22
"""The share of the hero's velocity, seconds."""
TEMPO_PX, TEMPO_MOTION = 15.0, 0.1
"""Each beat of a runner's tempo lets it look so much further ahead, px, and adds so much to that share, seconds."""
EASE = 0.085
"""The part of the way that is left which it goes in a tick."""
SCENE_EASE = 0.055
"""The same while a script says where to look."""
SHAKE_PX = 5.0
SHAKE_FADE = 0.88
"""What is left of a shake after a tick."""
STILL_PX = 0.12
"""Slower than this, px a tick, the picture stands still."""
THREAT_SHARE, THREAT_PX, THREAT_FAR_PX = 0.32, 74.0, 380.0
"""It looks this part of the way to a column that fires at the hero, at most so many px; one so far away is not felt."""
HELD_SHARE, HELD_ABOVE_PX = 0.7, 34.0
"""With Orion in a ring it goes this part of the way to a place so far above him, px: the column is seen over him."""
LOWEST_PX, TALK_LOWEST_PX = 104.0, 46.0
"""A frame never brings what is looked at further below the middle than this, px: prompts and the box are read there."""
BREATH_PX = 0.6
"""How far it drifts while nothing happens, px."""


class Camera:
    """Looks at a world. ``x``, ``y`` is the middle of the picture, px; :meth:`corner` its top left."""

    def __init__(
        self, width: int, height: int, map_width: float, map_height: float, frames: Iterable[Frame] = (), seed: int = 7
    ) -> None:
        self.width, self.height = width, height
        self._map = (map_width, map_height)
        self._frames = sorted(frames, key=lambda frame: frame.width * frame.height)
        self.x, self.y = map_width / 2, map_height / 2
        self._before = (self.x, self.y)
        self._held = ((0.0, 0.0), (0.0, 0.0))
        """Where whoever is followed was and is: before and now, across and down, px."""
        self._shake = 0.0
        self._rng = random.Random(seed)
        self._jolt = (0.0, 0.0)
        self._placed = False

    def follow(self, world: World, events: Iterable[Event], shake: float) -> None:
        """One tick. ``shake`` 0 to 1 scales every shaking."""
        self._before = (self.x, self.y)
        goal_x, goal_y = self._inside(*self._framed(world, *self._goal(world)))
        if not self._placed:
            self.x, self.y = goal_x, goal_y
            self._before = (self.x, self.y)
            # until there is somebody to look at, wherever it looks is no place to pan from
            self._placed = world.hero is not None or world.focus is not None
        ease = SCENE_EASE if world.focus is not None else EASE
        self.x += (goal_x - self.x) * ease
        self.y += (goal_y - self.y) * ease
        self.x, self.y = self._inside(self.x, self.y)
        self._hold(world)
        for event in events:
            if isinstance(event, CameraShaken):
                self._shake = max(self._shake, event.strength)
            elif isinstance(event, Hurt | RingBroken):
                self._shake = max(self._shake, 0.45)
            elif isinstance(event, NodeCut):
                self._shake = max(self._shake, 0.6)
        self._shake = 0.0 if self._shake < 0.02 else self._shake * SHAKE_FADE
        reach = self._shake * SHAKE_PX * shake
        self._jolt = (self._rng.uniform(-reach, reach), self._rng.uniform(-reach, reach)) if reach else (0.0, 0.0)

    def corner(self, alpha: float) -> tuple[int, int]:
        """The picture's top left in the world, whole px, between the tick before (0) and this one (1)."""
        x = self._before[0] + (self.x - self._before[0]) * alpha + self._jolt[0]
        y = self._before[1] + (self.y - self._before[1]) * alpha + self._jolt[1]
        return (
            _whole(x - self.width / 2, self._map[0] - self.width, self._held[0], alpha),
            _whole(y - self.height / 2, self._map[1] - self.height, self._held[1], alpha),
        )

    @property
    def centre(self) -> tuple[float, float]:
        """The place of the world, px, in the middle of the picture; what is left of it is heard from the left."""
        return self.x, self.y

    def _hold(self, world: World) -> None:
        """Take note of where whoever is followed goes in this tick; nobody is where the picture stands still."""
        hero = world.hero
        ways = ((0.0, 0.0), (0.0, 0.0)) if hero is None or world.focus else ((hero.px, hero.x), (hero.py, hero.y))
        went = (self.x - self._before[0], self.y - self._before[1])
        held = [
            (0.0, 0.0) if abs(by) < STILL_PX < abs(way[1] - way[0]) else way for way, by in zip(ways, went, strict=True)
        ]
        self._held = (held[0], held[1])

    def _goal(self, world: World) -> tuple[float, float]:
        if world.focus is not None:
            return world.focus
        hero = world.hero
        if hero is None:
            return self.x, self.y
        aim = getattr(hero, "aim", (hero.x, hero.y))
        tempo = getattr(hero, "tempo", 0)
        share, most = LEAD_MOTION + tempo * TEMPO_MOTION, LEAD_PX + tempo * TEMPO_PX
        lead_x = (aim[0] - hero.x) * LEAD_AIM + hero.vx * share
        lead_y = (aim[1] - hero.y) * LEAD_AIM + hero.vy * share
        length = math.hypot(lead_x, lead_y)
        if length > most:
            lead_x, lead_y = lead_x / length * most, lead_y / length * most
        drift = math.sin(world.tick / 97.0) * BREATH_PX
        threat_x, threat_y = _threat(world)
        goal_x, goal_y = hero.x + lead_x + threat_x, hero.y - 12.0 + lead_y + threat_y + drift
        for orion in world.of(Orion):
            if orion.mood == "ringed":
                goal_x += (orion.x - goal_x) * HELD_SHARE
                goal_y += (orion.y - HELD_ABOVE_PX - goal_y) * HELD_SHARE
        return goal_x, goal_y

    def _framed(self, world: World, x: float, y: float) -> tuple[float, float]:
        """The goal, held in the smallest frame round the place that is looked at; in a scene that is the goal itself."""
        hero = world.hero
        at_x, at_y = (x, y) if world.focus is not None or hero is None else (hero.x, hero.y)
        for frame in self._frames:
            if abs(at_x - frame.x) <= frame.width / 2 and abs(at_y - frame.y) <= frame.height / 2:
                play_x, play_y = max(0.0, frame.width - self.width) / 2, max(0.0, frame.height - self.height) / 2
                lowest = TALK_LOWEST_PX if world.dialogue.box is not None else LOWEST_PX
                return (
                    max(frame.x - play_x, min(x, frame.x + play_x)),
                    max(frame.y - play_y, min(y, frame.y + play_y), at_y - lowest),
                )
        return x, y

    def _inside(self, x: float, y: float) -> tuple[float, float]:
        w, h = self._map
        x = w / 2 if w < self.width else max(self.width / 2, min(x, w - self.width / 2))
        y = h / 2 if h < self.height else max(self.height / 2, min(y, h - self.height / 2))
        return x, y


def _threat(world: World) -> tuple[float, float]:
    """How far what fires at the hero draws the eye to it, px."""
    for core in world.of(CoreColumn):
        if core.armed and core.target is not None and core.target is world.hero:
            across, down = core.x - core.target.x, core.y - core.target.y
            away = math.hypot(across, down)
            drawn = min(THREAT_PX, away * THREAT_SHARE) * max(0.0, 1.0 - (away / THREAT_FAR_PX) ** 4)
            return across / max(away, 1.0) * drawn, down / max(away, 1.0) * drawn
    return 0.0, 0.0


def _whole(corner: float, most: float, way: tuple[float, float], alpha: float) -> int:
    """The corner in whole px, 0 to ``most`` where the map is that large.

    Rounded so that whoever goes this ``way`` (before and now, px) stays on one pixel of the picture: rounding the two apart
    would let a hero who walks aslant shiver by a pixel.
    """
    if most >= 0.0:
        corner = max(0.0, min(corner, most))
    held = way[0] + (way[1] - way[0]) * alpha
    whole = round(held) - math.floor(held - corner + 0.5)
    return max(0, min(whole, int(most))) if most >= 0.0 else whole
