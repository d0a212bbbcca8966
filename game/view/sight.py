"""What machines see, drawn on the floor as it really is: cones of light that end where walls stop the eye."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
import pygame

from game.sim import layers
from game.sim.machines.advert import Advert
from game.sim.machines.camera import CameraEye
from game.sim.machines.drone import GuardDrone
from game.sim.world import World
from game.view import surfaces
from game.view.signals import STANDARD_TABLE, Colour, Signals

RAYS = 11
"""Rays by which sight is cut off at walls."""
EVERY = 4
"""Ticks for which a cone's picture is kept; the machines take turns."""
IDLE = (26, 30, 62)
"""Who looks at nobody has a cone of no meaning."""
CURIOUS, ALERT = ("curious", "search", "watch"), ("alert", "dive")
"""States by what they mean; every other is calm. A calm eye's cone has a fine edge, a curious one's a broken edge, an
alert one's a thick edge."""
NEAR_LIGHT, FAR_LIGHT = 1.0, 0.34
"""An eye's light on the floor near it and where its sight ends, part of its edge's."""
VISOR = 1.6
"""Orion's visor shows cones by so much brighter."""
Eyed = GuardDrone | Advert | CameraEye
Blit = tuple[pygame.Surface, tuple[int, int]]


class Sights:
    """Cones of sight, kept from tick to tick."""

    def __init__(self, signals: Signals = STANDARD_TABLE) -> None:
        self._signals = signals
        self._kept: dict[int, tuple[int, str, pygame.Surface, tuple[int, int]]] = {}

    def blits(self, world: World, corner: tuple[int, int], size: tuple[int, int]) -> list[Blit]:
        """Pictures to be added to the floor, and their places on the screen."""
        found: list[Blit] = []
        for drone in _open_eyes(world):
            x, y, reach = drone.x - corner[0], drone.y - corner[1], drone.sight
            if not (-reach < x < size[0] + reach and -reach < y < size[1] + reach):
                continue
            kept = self._kept.get(drone.id)
            old = kept is None or kept[1] != drone.state or not 0 <= world.tick - kept[0] < EVERY
            if kept is None or old:
                kept = self._kept[drone.id] = (world.tick, drone.state, *_cone(world, drone, self._signals))
            found.append((kept[2], (round(x) - kept[3][0], round(y) - kept[3][1])))
        return found


def _open_eyes(world: World) -> list[Eyed]:
    """Whoever looks about now."""
    found: list[Eyed] = []
    for one in world.entities.values():
        if isinstance(one, Advert):
            if not one.blind:
                found.append(one)
        elif isinstance(one, GuardDrone | CameraEye) and not one.gentle and one.state != "stunned":
            found.append(one)
    return found


def _ink(state: str, signals: Signals) -> Colour:
    """The colour of a cone's edge, added to the floor."""
    if state in ALERT:
        return signals.alert
    return signals.curious if state in CURIOUS else IDLE if state == "idle" else signals.calm


def _cone(world: World, drone: Eyed, signals: Signals) -> tuple[pygame.Surface, tuple[int, int]]:
    """The picture of a cone, on black, and where in it the machine is."""
    points = [(0.0, 0.0)]
    for ray in range(RAYS):
        angle = drone.cone_angle + drone.cone_half * (ray / (RAYS - 1) * 2.0 - 1.0)
        cos, sin = math.cos(angle), math.sin(angle)
        end = drone.x + cos * drone.sight, drone.y + sin * drone.sight
        wall = world.space.segment_query_first((drone.x, drone.y), end, 0.5, layers.SIGHT_FILTER)
        reach = drone.sight * (wall.alpha if wall is not None else 1.0)
        points.append((cos * reach, sin * reach))
    left, top = math.floor(min(p[0] for p in points)) - 1, math.floor(min(p[1] for p in points)) - 1
    width = math.ceil(max(p[0] for p in points)) - left + 2
    height = math.ceil(max(p[1] for p in points)) - top + 2
    picture = surfaces.plain(width, height)
    edge = _ink(drone.state, signals)
    if world.hero is not None and world.hero.kind == "orion":
        edge = (min(255, round(edge[0] * VISOR)), round(edge[1] * VISOR), round(edge[2] * VISOR))
    places = [(x - left, y - top) for x, y in points]
    pygame.draw.polygon(picture, edge, places)
    beam = _beam(round(drone.sight))
    picture.blit(
        beam, (-left - beam.get_width() // 2, -top - beam.get_height() // 2), special_flags=pygame.BLEND_RGB_MULT
    )
    sure = min(1.0, max(float(drone.seen), 0.0))
    if 0.0 < sure < 1.0:
        # how sure it is fills the cone from its eye
        inner = [(-left + x * sure, -top + y * sure) for x, y in points]
        pygame.draw.polygon(picture, (edge[0] * 3 // 4, edge[1] * 3 // 4, edge[2] * 3 // 4), inner)
    if drone.state in CURIOUS:
        for a, b in zip(places[0::2], [*places[1::2], places[0]], strict=False):
            pygame.draw.line(picture, edge, a, b, 2)
    else:
        pygame.draw.lines(picture, edge, True, places, 3 if drone.state in ALERT else 1)
    return picture, (-left, -top)


@lru_cache(maxsize=32)
def _beam(reach: int) -> pygame.Surface:
    """What is left of an eye's light round it, out to ``reach`` px: all of it at the eye, ``FAR_LIGHT`` at the end."""
    size = 2 * reach + 8
    x = np.arange(size) - size / 2
    far = np.clip(np.hypot(x[None, :], x[:, None]) / reach, 0.0, 1.0)
    left = FAR_LIGHT + (NEAR_LIGHT - FAR_LIGHT) * (1.0 - far) ** 1.5
    return surfaces.from_array(np.repeat(left[:, :, None] * 255.0, 3, axis=2))
