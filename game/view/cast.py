"""Cast shadows: how far a lamp's light gets in each direction until walls stop it, and the soft shape of what is lit."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pygame
import pymunk

from game.sim import layers
from game.view import surfaces

RAYS = 44
"""Rays round a lamp."""
WALL_PX = 14.0
"""So much of a wall itself is lit."""
FACE_PX = 30.0
"""So much of a wall's face is lit, where it looks at the lamp from above."""
CELL = 4
"""px to a side of a cell of the shape."""
EDGE_PX = 32
"""The shape is so much larger than the light, so that it can be laid a little aside."""
_TURNS = tuple((math.cos(turn), math.sin(turn)) for turn in (ray / RAYS * math.tau for ray in range(RAYS)))


def reaches(space: pymunk.Space, x: float, y: float, radius: float, squash: float) -> list[float]:
    """How far light from (x, y) px gets along each of ``RAYS`` rays, px, the first to the right, then clockwise.

    It reaches ``radius`` px to the sides and ``squash`` times that up and down, and a little into what stops it.
    """
    found = []
    for cos, sin in _TURNS:
        full = radius / math.hypot(cos, sin / squash)
        wall = space.segment_query_first((x, y), (x + cos * full, y + sin * full), 1.0, layers.SIGHT_FILTER)
        reach = full
        if wall is not None:
            reach = min(full, full * wall.alpha + WALL_PX + max(0.0, -sin) * (FACE_PX - WALL_PX))
        found.append(reach)
    return found


def shape(reaches: Sequence[float], width: int, height: int) -> pygame.Surface:
    """White where light gets, black elsewhere, with soft edges: for a light ``width`` x ``height`` px, ``EDGE_PX`` larger
    all in all; the lamp is in its middle."""
    wide, high = (width + EDGE_PX) // CELL, (height + EDGE_PX) // CELL
    points = [
        (cos * reach / CELL + wide / 2, sin * reach / CELL + high / 2)
        for (cos, sin), reach in zip(_TURNS, reaches, strict=True)
    ]
    small = surfaces.plain(wide, high)
    pygame.draw.polygon(small, (255, 255, 255), points)
    return pygame.transform.smoothscale(pygame.transform.box_blur(small, 1), (wide * CELL, high * CELL))


def reach_towards(reaches: Sequence[float], dx: float, dy: float) -> float:
    """How far light gets in the direction of (dx, dy), px."""
    turn = math.atan2(dy, dx) % math.tau
    return reaches[round(turn / math.tau * RAYS) % RAYS]


def lay(
    target: pygame.Surface, light: pygame.Surface, albedo: pygame.Surface, here: pygame.Rect, corner: tuple[int, int]
) -> None:
    """Add a light to the lit ground: ``light``, on black, lies over the map at ``here``, px, and is coloured by the map's
    ``albedo`` (it is changed by that); the picture's corner is at ``corner`` on the map. Beyond the map nothing is lit."""
    inside = here.clip(albedo.get_rect()).clip(target.get_rect().move(corner))
    seen = inside.move(-here.x, -here.y)
    light.blit(albedo, seen, inside, pygame.BLEND_RGB_MULT)
    target.blit(light, (inside.x - corner[0], inside.y - corner[1]), seen, special_flags=pygame.BLEND_RGB_ADD)
