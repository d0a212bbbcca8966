"""The round that asks to be drawn: dashes about what is to be enclosed, each lit once bots of the wall stand on its side.
Where a wall goes all the way round and still leaks, the leak is ringed.

The dashes only guide: what counts is where the bots are (see :mod:`game.sim.swarm.enclosure`), near or far.
"""

from __future__ import annotations

import math

import pygame

from game.sim.entity import Entity
from game.sim.machines.node import NodePillar
from game.sim.mending.lock import VaultLock
from game.sim.people.orion import Orion
from game.sim.swarm.leaks import SIDES, covered, leak
from game.sim.world import World
from game.view.atlas import Atlas
from game.view.signals import Colour

GUIDE_X_PX, GUIDE_Y_PX = 46, 33
"""How far from the middle the dashes lie, across and along: round to the eye, as the floor lies."""
DASH_PART = 0.6
"""So much of its sector a dash fills."""
OPEN = (0x7A, 0x86, 0xB8)
"""A dash where the wall is still missing."""
LAP_TICKS = 150
"""While there is no wall, a light shows once in so many ticks how to go about it."""
STARTS = 8
NEAR_SIDE = 0.5
"""Cosine of the angle, seen from the middle, within which a place is on the hero's side."""
LEAK_PX, LEAK_TICKS, LEAK_HIGH_PX = (6, 11), 40, 6
"""The leak's ring: how small and how wide it grows, px, in how many ticks, and how high over the floor it is, px."""
TAIL = 4
"""Dashes that are lit behind that light."""
Point = tuple[int, int]


class LoopGuide:
    """Draws it round whatever wants to be enclosed (see :func:`wanted`)."""

    def __init__(self, atlas: Atlas) -> None:
        self._lit: Colour = atlas.signals.own
        self._warn: Colour = atlas.signals.warm
        step = math.tau / SIDES
        self._dashes = [
            tuple(_at(-math.pi + (k + (1.0 - DASH_PART) / 2.0 + DASH_PART * part) * step) for part in (0.0, 0.5, 1.0))
            for k in range(SIDES)
        ]

    def floor(self, target: pygame.Surface, world: World, corner: Point) -> None:
        """The dashes, on the floor."""
        if world.swarm.count and not world.letterbox:
            for thing in wanted(world):
                self._round(target, world, thing, corner)

    def over(self, target: pygame.Surface, world: World, corner: Point, alpha: float) -> None:
        """A leak, over whatever stands in it."""
        if world.letterbox or not world.swarm.count:
            return
        for thing in wanted(world):
            found = leak(world.swarm, thing.x, thing.y)
            if found is not None:
                least, most = LEAK_PX
                wide = least + (most - least) * (world.tick % LEAK_TICKS) / LEAK_TICKS
                box = pygame.Rect(0, 0, round(2 * wide), round(1.5 * wide))
                box.center = (round(found[0]) - corner[0], round(found[1]) - LEAK_HIGH_PX - corner[1])
                pygame.draw.ellipse(target, self._warn, box, 2)

    def _round(self, target: pygame.Surface, world: World, thing: Entity, corner: Point) -> None:
        stood = covered(world.swarm, thing.x, thing.y)
        if not any(stood):
            head = world.tick * SIDES // LAP_TICKS
            stood = [(head - k) % SIDES < TAIL for k in range(SIDES)]
        x, y = round(thing.x) - corner[0], round(thing.y) - corner[1]
        for dash, lit in zip(self._dashes, stood, strict=True):
            ink = self._lit if lit else OPEN
            pygame.draw.lines(target, ink, False, [(x + dx, y + dy) for dx, dy in dash], 2 if lit else 1)


def wanted(world: World) -> list[Entity]:
    """What is to be enclosed and is not: access nodes that are awake, a lock that wants a wall, Orion while he runs."""
    nodes: list[Entity] = [node for node in world.of(NodePillar) if node.awake and node.live and not node.closed]
    nodes += [lock for lock in world.of(VaultLock) if lock.turning and lock.wants_wall]
    return nodes + [orion for orion in world.of(Orion) if orion.mood == "flee"]


def places(world: World) -> list[tuple[float, float]]:
    """Where a hand that draws such a round may begin, px: on the hero's side of it."""
    hero = world.hero
    if hero is None:
        return []
    found: list[tuple[float, float]] = []
    for thing in wanted(world):
        away = math.dist((hero.x, hero.y), (thing.x, thing.y))
        for k in range(STARTS):
            turn = k * math.tau / STARTS
            dx, dy = math.cos(turn), math.sin(turn)
            if dx * (hero.x - thing.x) + dy * (hero.y - thing.y) > NEAR_SIDE * away:
                found.append((thing.x + GUIDE_X_PX * dx, thing.y + GUIDE_Y_PX * dy))
    return found


def _at(angle: float) -> Point:
    """The place on the round in a direction, radians, px from its middle."""
    return round(math.cos(angle) * GUIDE_X_PX), round(math.sin(angle) * GUIDE_Y_PX)
