"""The lamp that a hero carries into the dark: it lights the floor round them, and walls cut real shadows out of it.

Where the map's own light is low the lamp comes up by itself, and goes down again in lit rooms. Rays find the walls; the
shape that they leave is kept a few ticks and softened. The light is coloured by what is painted on the ground.
"""

from __future__ import annotations

import math

import numpy as np
import pygame

from game.sim.world import World
from game.view import cast, surfaces
from game.view.light import LightMap

RADIUS_PX = 150
"""How far the lamp reaches."""
SQUASH = 0.74
"""The height of its pool over its width."""
EVERY = 3
"""Ticks for which the walls' shape is kept."""
DARK, LIT = 0.22, 0.50
"""Mean light on the ground at which the lamp is full, and out."""
STEPS = 12
"""Its brightness goes up and down in so many steps."""
EASE = 0.05
"""The part of the change that is left which its brightness goes in a tick."""
FALLOFF = 1.5
LIFT_PX = 6
"""It hangs over its bearer's feet."""
COLOURS = {
    "elara": (0.62, 0.86, 0.70), "lena": (0.90, 0.72, 0.44), "kade": (0.74, 0.78, 0.80), "orion": (0.46, 0.30, 0.50),
}  # fmt: skip
"""Full light on white ground: red, green, blue, 0 to 1. Orion, who hides, carries least."""
Colour = tuple[float, float, float]


class HandLamp:
    """The lamp of the hero in hand. :meth:`tick` once a tick, :meth:`draw` once a frame."""

    def __init__(self) -> None:
        self._level = 0.0
        self._who = ""
        self._made_at = -EVERY
        self._middle = (0.0, 0.0)
        self._reaches: list[float] = []
        self._shape: pygame.Surface | None = None
        self._corner = (0, 0)
        self._falloffs: dict[tuple[str, int], pygame.Surface] = {}
        self._size = (2 * RADIUS_PX, round(2 * RADIUS_PX * SQUASH))
        self._pool = surfaces.plain(*self._size)

    @property
    def level(self) -> float:
        """How bright it burns, 0 to 1."""
        return self._level if self._shape is not None else 0.0

    def tick(self, world: World, light: LightMap) -> None:
        """Come up in the dark; see where the walls are."""
        hero = world.hero
        if hero is None or hero.kind not in COLOURS:
            self._level, self._shape = 0.0, None
            return
        if hero.kind != self._who:
            self._who, self._level, self._made_at = hero.kind, 0.0, world.tick - EVERY
        around = [light.at(hero.x + dx, hero.y + dy) for dx, dy in ((0, 0), (40, 0), (-40, 0), (0, 28), (0, -28))]
        mean = sum(map(sum, around)) / (3.0 * len(around))
        goal = min(1.0, max(0.0, (LIT - mean) / (LIT - DARK)))
        self._level += (goal - self._level) * EASE
        if self._level < 0.5 / STEPS:
            self._shape = None
        elif self._shape is None or not 0 <= world.tick - self._made_at < EVERY:
            self._made_at = world.tick
            self._look(world, hero.x, hero.y - LIFT_PX)

    def draw(
        self, target: pygame.Surface, albedo: pygame.Surface, world: World, corner: tuple[int, int], alpha: float
    ) -> None:
        """Add its light to the lit ground; ``albedo`` is the whole map's, ``corner`` the picture's on the map, px."""
        hero = world.hero
        step = round(self._level * STEPS)
        if hero is None or self._shape is None or not step:
            return
        x = round(hero.px + (hero.x - hero.px) * alpha) - self._size[0] // 2
        y = round(hero.py + (hero.y - hero.py) * alpha) - LIFT_PX - self._size[1] // 2
        pool = self._pool
        pool.blit(self._falloff(self._who, step), (0, 0))
        # beyond the shape, which stays where it was made, nothing is lit
        pool.blit(self._shape, (self._corner[0] - x, self._corner[1] - y), special_flags=pygame.BLEND_RGB_MULT)
        cast.lay(target, pool, albedo, pygame.Rect(x, y, *self._size), corner)

    def at(self, x: float, y: float) -> Colour:
        """Its light at a place on the ground, px: red, green, blue, 0 to 1."""
        if self._shape is None or not self._reaches:
            return (0.0, 0.0, 0.0)
        dx, dy = x - self._middle[0], (y - self._middle[1]) / SQUASH
        far = math.hypot(dx, dy)
        if far >= RADIUS_PX:
            return (0.0, 0.0, 0.0)
        if math.hypot(dx, y - self._middle[1]) > cast.reach_towards(self._reaches, dx, y - self._middle[1]):
            return (0.0, 0.0, 0.0)
        near = _near(far / RADIUS_PX) * self._level
        red, green, blue = COLOURS[self._who]
        return red * near, green * near, blue * near

    # -- inside -----------------------------------------------------------------------------------

    def _look(self, world: World, x: float, y: float) -> None:
        """Find the walls round a place and make the shape of what is lit."""
        self._middle = (x, y)
        self._reaches = cast.reaches(world.space, x, y, RADIUS_PX, SQUASH)
        self._shape = cast.shape(self._reaches, *self._size)
        width, height = self._shape.get_size()
        self._corner = (round(x) - width // 2, round(y) - height // 2)

    def _falloff(self, who: str, step: int) -> pygame.Surface:
        """The pool without walls, on black."""
        found = self._falloffs.get((who, step))
        if found is None:
            width, height = self._size
            x = (np.arange(width)[None, :] - width / 2) / (width / 2)
            y = (np.arange(height)[:, None] - height / 2) / (height / 2)
            near = np.clip(1.0 - np.hypot(x, y), 0.0, 1.0)[:, :, None] ** FALLOFF * (step / STEPS)
            found = self._falloffs[(who, step)] = surfaces.from_array(near * np.array(COLOURS[who]) * 255.0)
        return found


def _near(far: float) -> float:
    """How much of the light arrives at a part of its reach, 0 to 1."""
    return math.pow(max(0.0, 1.0 - far), FALLOFF)
