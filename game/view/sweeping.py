"""Lamps that sweep: beams of light that turn on the floor, cut off by walls. A `Light` with `sweep` is one.

For each lamp and heading a picture is made when it is first wanted: two opposite beams, as a turning mirror throws them,
in the shape that the walls leave. A frame copies it, colours it by what is painted on the ground, and adds it.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pygame

from game.sim import layers
from game.sim.placed import Light
from game.sim.world import World
from game.view import cast, surfaces
from game.view.light import colour_of

HEADINGS = 48
"""Pictures to a full turn of a beam; as there are two beams, half of them are made."""
MOST_PX = 150
"""A beam is drawn no longer than this."""
HALO = 0.10
"""What is lit between the beams, which fall off with the tenth power of the cosine."""
FALLOFF = 1.3
STRONG = 1.4
"""Full beam on white ground, 1 for white."""
KEPT = 160
"""So many pictures are kept; the one longest unused goes first."""
LOW = 0.05
"""A circuit's level below this feeds no beam."""
DOWN_PX = 72
"""A lamp on a wall throws its light on the floor before it, at most so far below."""
REDUCED_SPEED, REDUCED_STRENGTH = 0.35, 0.55
"""With reduced flashes."""
Blit = tuple[pygame.Surface, tuple[int, int]]


@dataclass
class Beam:
    """A lamp that sweeps: where its light starts from on the floor, px, how fast it turns, in turns a tick."""

    number: int
    x: float
    y: float
    size: tuple[int, int]
    colour: tuple[float, float, float]
    turns: float
    circuit: str
    shape: pygame.Surface | None = None


class Sweeping:
    """All lamps of a map that sweep. ``reduced``: slower and weaker."""

    def __init__(self, lights: tuple[Light, ...]) -> None:
        self.reduced = False
        self._beams = [_beam(number, lamp) for number, lamp in enumerate(lights) if lamp.sweep]
        self._placed = False
        self._pictures: OrderedDict[tuple[int, int, int, bool], pygame.Surface] = OrderedDict()
        self._pools: dict[tuple[int, int], pygame.Surface] = {}

    def draw(self, target: pygame.Surface, albedo: pygame.Surface, world: World, corner: tuple[int, int]) -> None:
        """Add the light of all beams to the lit ground; ``albedo`` is the whole map's."""
        if not self._beams:
            return
        if not self._placed:
            self._placed = True
            for beam in self._beams:
                beam.y = _floor_below(world, beam.x, beam.y)
        screen = target.get_rect()
        for beam in self._beams:
            circuit = world.circuits.get(beam.circuit)
            level = circuit.level if circuit is not None else 1.0
            width, height = beam.size
            place = pygame.Rect(
                round(beam.x) - width // 2 - corner[0], round(beam.y) - height // 2 - corner[1], width, height
            )
            if level < LOW or not screen.colliderect(place):
                continue
            pool = self._pools.get(beam.size)
            if pool is None:
                pool = self._pools[beam.size] = surfaces.plain(*beam.size)
            seen = place.clip(screen).move(-place.x, -place.y)
            pool.blit(self._picture(world, beam, self._heading(beam, world.tick), level), seen, seen)
            cast.lay(target, pool, albedo, place.move(corner), corner)

    def _heading(self, beam: Beam, tick: int) -> int:
        speed = beam.turns * (REDUCED_SPEED if self.reduced else 1.0)
        return round((tick * speed + beam.number * 0.37) * HEADINGS) % (HEADINGS // 2)

    def _picture(self, world: World, beam: Beam, heading: int, level: float) -> pygame.Surface:
        """A beam in a direction, at one of four steps of brightness."""
        step = max(1, min(4, round(level * 4)))
        key = (beam.number, heading, step, self.reduced)
        found = self._pictures.get(key)
        if found is not None:
            self._pictures.move_to_end(key)
            return found
        if beam.shape is None:
            reach = beam.size[0] / 2
            beam.shape = cast.shape(
                cast.reaches(world.space, beam.x, beam.y, reach, beam.size[1] / beam.size[0]), *beam.size
            )
        strength = 255.0 * step / 4 * (REDUCED_STRENGTH if self.reduced else 1.0)
        found = _rays(beam.size, heading).copy()
        found.fill([min(255, round(part * strength)) for part in beam.colour], special_flags=pygame.BLEND_RGB_MULT)
        edge = ((beam.size[0] - beam.shape.get_width()) // 2, (beam.size[1] - beam.shape.get_height()) // 2)
        found.blit(beam.shape, edge, special_flags=pygame.BLEND_RGB_MULT)
        self._pictures[key] = found
        if len(self._pictures) > KEPT:
            self._pictures.popitem(last=False)
        return found


def _beam(number: int, lamp: Light) -> Beam:
    reach = max(8.0, min(MOST_PX, lamp.radius))
    size = (round(reach * 2), round(reach * 2 * max(0.1, min(1.0, lamp.squash))))
    red, green, blue = colour_of(lamp.colour, (1.0, 1.0, 1.0))
    turns = lamp.sweep / 3600.0
    return Beam(
        number,
        lamp.x,
        lamp.y,
        size,
        (red * lamp.strength, green * lamp.strength, blue * lamp.strength),
        turns,
        lamp.circuit,
    )


def _floor_below(world: World, x: float, y: float) -> float:
    """The first place below (x, y) px that is in no wall; where there is none, ``y`` itself."""
    for down in range(0, DOWN_PX, 4):
        if world.space.point_query_nearest((x, y + down), 0.0, layers.SIGHT_FILTER) is None:
            return y + down + (4.0 if down else 0.0)
    return y


@lru_cache(maxsize=4)
def _directions(size: tuple[int, int]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Of each pixel the direction from the middle, across and down, and how much of a light reaches it, (height, width)."""
    width, height = size
    x = (np.arange(width, dtype=np.float32)[None, :] - width / 2) / (width / 2)
    y = (np.arange(height, dtype=np.float32)[:, None] - height / 2) / (height / 2)
    far = np.hypot(x, y)
    near = np.maximum(far, np.float32(1e-6))
    return x / near, y / near, STRONG * np.clip(1.0 - far, 0.0, 1.0) ** FALLOFF


@lru_cache(maxsize=2 * HEADINGS)
def _rays(size: tuple[int, int], heading: int) -> pygame.Surface:
    """Two opposite beams, white; all lamps of a size share it."""
    x, y, reaching = _directions(size)
    angle = heading / HEADINGS * math.tau
    along = np.abs(x * np.float32(math.cos(angle)) + y * np.float32(math.sin(angle)))
    square = along * along
    fourth = square * square
    bright = (fourth * fourth * square * (1.0 - HALO) + HALO) * reaching
    return surfaces.from_array(np.repeat(np.minimum(bright, 1.0)[:, :, None] * 255.0, 3, axis=2))
