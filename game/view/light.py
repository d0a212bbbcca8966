"""Light: baked lightmaps, one for each circuit, with soft shadows of walls; put together anew when a circuit changes.

    frame = albedo * light + shine + glow

The lightmaps are kept at a quarter of the picture's size: light is smooth. Light up to 1 multiplies the ground; what is
above 1 (softly clamped, 1 + .45 (1 - e^(-(L - 1) / .45))) is added, as multiplying cannot brighten. The lit ground is kept
whole, so that a frame copies its part of it and lays only the moving lights on top.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
import pygame

from game.content.tiled import TiledMap
from game.sim.placed import Light
from game.view import surfaces
from game.view.ground import Ground

Field = npt.NDArray[np.float64]

CELL = 4
"""px to a side of a lightmap's cell."""
AMBIENT = (0.30, 0.28, 0.50)
"""Where a map names none."""
OVER = 0.45
"""How much light above 1 counts at most."""
STEPS = 20
"""A circuit's level is drawn in so many steps; each change of step costs a new lightmap."""
REST_FRAMES = 8
"""At least so many frames between two new lightmaps: each costs several ms."""
SHADOW_SAMPLES = 28
SHADOW_NEAR = 3.0
"""Walls this near to the lamp or to the place cast no shadow there, cells: wall faces are lit."""
BLOOM_PX = 5
BLOOM_WIDE_PX = 14
BLOOM, BLOOM_WIDE = 0.42, 0.40
FALLOFF = 1.8
GLOW_FALLOFF = 2.5
DESATURATE = 0.45
ACTOR_LOW, ACTOR_HIGH = 0.92, 1.08
"""Luminance of the light on people, held between these."""
SHINE_FLOOR = 0.12
"""What is left of a switched-off layer's shine."""


class LightMap:
    """The light of a map. :meth:`update` before drawing; then ``lit`` is the whole ground under it."""

    def __init__(self, tiled: TiledMap, ground: Ground) -> None:
        level = tiled.level
        self.width, self.height = int(level.width), int(level.height)
        self._columns, self._rows = math.ceil(self.width / CELL), math.ceil(self.height / CELL)
        self._ambient = colour_of(level.properties.get("ambient"), AMBIENT)
        self._ground = ground
        self._shining = {name: _shining(shine) for name, shine in ground.shine.items()}
        solid = self._solid(tiled)
        self._light: dict[str, Field] = {}
        self._glow: dict[str, Field] = {}
        for lamp in level.of(Light):
            self._bake(lamp, solid)
        self._levels: dict[str, int] | None = None
        self._field: Field = np.zeros((self._rows, self._columns, 3))
        self.lit = ground.albedo
        self._rest = 0
        self.changes = 0
        """Grows with each new lightmap: what was lit by the one before is out of date."""

    def update(self, levels: Mapping[str, float]) -> bool:
        """Put the light together for these circuits' levels (0 to 1; 1 for those not named). True when it changed."""
        names = sorted(self._light.keys() | self._ground.shine.keys())
        wanted = {name: round(levels.get(name, 1.0) * STEPS) for name in names}
        self._rest -= 1
        if wanted == self._levels or (self._levels is not None and self._rest > 0):
            return False
        self._rest = REST_FRAMES
        self._levels = wanted
        field = np.empty((self._rows, self._columns, 3))
        field[:] = self._ambient
        glow = np.zeros_like(field)
        for name, light in self._light.items():
            field += light * (wanted[name] / STEPS)
            glow += self._glow[name] * (wanted[name] / STEPS)
        over = np.maximum(field - 1.0, 0.0)
        over = OVER * (1.0 - np.exp(-over / OVER))
        self._field = np.minimum(field, 1.0) + over
        mult = self._spread(np.minimum(field, 1.0) * 255.0)
        add = self._spread(over * 255.0)
        add.blit(self._ground.albedo, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
        for name, (part, place) in self._shining.items():
            level = SHINE_FLOOR + (1.0 - SHINE_FLOOR) * wanted[name] / STEPS if name else 1.0
            if level < 1.0:
                part = part.copy()
                part.fill((round(level * 255),) * 3, special_flags=pygame.BLEND_RGB_MULT)
            add.blit(part, place, special_flags=pygame.BLEND_RGB_ADD)
        add.blit(self._spread(glow * 255.0), (0, 0), special_flags=pygame.BLEND_RGB_ADD)
        self.lit = self._ground.albedo.copy()
        self.lit.blit(mult, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
        self.lit.blit(add, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
        self.changes += 1
        return True

    def at(self, x: float, y: float) -> tuple[float, float, float]:
        """The light that falls on the ground at a place, px: red, green, blue, 1 for full."""
        row = max(0, min(self._rows - 1, int(y) // CELL))
        column = max(0, min(self._columns - 1, int(x) // CELL))
        r, g, b = self._field[row, column]
        return float(r), float(g), float(b)

    def along(self, x: int, width: int, y: float) -> Field:
        """The light along a line on the ground, one value a px: (width, 3)."""
        row = max(0, min(self._rows - 1, int(y) // CELL))
        columns = np.clip((np.arange(x, x + width) // CELL), 0, self._columns - 1)
        line: Field = self._field[row, columns]
        return line

    # -- baking -----------------------------------------------------------------------------------

    def _solid(self, tiled: TiledMap) -> npt.NDArray[np.bool_]:
        mask = pygame.Surface((self._columns, self._rows), 0, 32)
        for polygon in tiled.level.solids:
            points = [(x / CELL, y / CELL) for x, y in polygon]
            if len(points) >= 3:
                pygame.draw.polygon(mask, (255, 255, 255), points)
        return pygame.surfarray.array3d(mask).swapaxes(0, 1)[:, :, 0] > 0

    def _bake(self, lamp: Light, solid: npt.NDArray[np.bool_]) -> None:
        radius = max(lamp.radius, lamp.width / 2, 8.0)
        squash = max(0.1, lamp.squash)
        x0, x1 = self._span(lamp.x, radius, self._columns)
        y0, y1 = self._span(lamp.y, radius * squash, self._rows)
        if x0 >= x1 or y0 >= y1:
            return
        ys, xs = np.mgrid[y0:y1, x0:x1]
        dx, dy = (xs + 0.5) * CELL - lamp.x, (ys + 0.5) * CELL - lamp.y
        near = np.clip(1.0 - np.hypot(dx, dy / squash) / radius, 0.0, 1.0)
        colour = np.array(colour_of(lamp.colour, (1.0, 1.0, 1.0)))
        light = near**FALLOFF * lamp.strength
        if lamp.shadows:
            light = light * _visible(lamp.x / CELL, lamp.y / CELL, xs, ys, solid)
        for store, amount in ((self._light, light), (self._glow, near**GLOW_FALLOFF * lamp.glow * lamp.strength)):
            field = store.setdefault(lamp.circuit, np.zeros((self._rows, self._columns, 3)))
            field[y0:y1, x0:x1] += amount[:, :, None] * colour

    @staticmethod
    def _span(middle: float, reach: float, cells: int) -> tuple[int, int]:
        return max(0, int((middle - reach) // CELL)), min(cells, int((middle + reach) // CELL) + 1)

    def _spread(self, field: Field) -> pygame.Surface:
        """A field as a whole-map picture, smoothly enlarged."""
        return pygame.transform.smoothscale(surfaces.from_array(field), (self.width, self.height))


def colour_of(value: object, otherwise: tuple[float, float, float]) -> tuple[float, float, float]:
    """A colour of Tiled's, ``#rrggbb`` or ``#aarrggbb``, as red, green, blue of 0 to 1."""
    text = str(value or "").lstrip("#")[-6:]
    try:
        return int(text[0:2], 16) / 255.0, int(text[2:4], 16) / 255.0, int(text[4:6], 16) / 255.0
    except ValueError:
        return otherwise


def on_actor(light: tuple[float, float, float]) -> tuple[float, float, float]:
    """The light on a person: less coloured than that on the floor, and never too dark to read a face."""
    middle = sum(light) / 3.0
    held = min(max(middle, ACTOR_LOW), ACTOR_HIGH)
    scale = held / max(middle, 1e-3)
    r, g, b = (min(1.12, max(0.0, (middle + (part - middle) * DESATURATE) * scale)) for part in light)
    return r, g, b


def _visible(
    lamp_x: float, lamp_y: float, xs: npt.NDArray[np.int64], ys: npt.NDArray[np.int64], solid: npt.NDArray[np.bool_]
) -> Field:
    """How much of a lamp each cell sees, 0 to 1: marched along straight lines, then softened."""
    seen = np.ones(xs.shape)
    length = np.hypot(xs + 0.5 - lamp_x, ys + 0.5 - lamp_y)
    rows, columns = len(solid), len(solid[0])
    for step in range(1, SHADOW_SAMPLES):
        part = step / SHADOW_SAMPLES
        px = np.clip((lamp_x + (xs + 0.5 - lamp_x) * part).astype(np.int64), 0, columns - 1)
        py = np.clip((lamp_y + (ys + 0.5 - lamp_y) * part).astype(np.int64), 0, rows - 1)
        clear = (part * length > SHADOW_NEAR) & ((1.0 - part) * length > SHADOW_NEAR)
        seen[solid[py, px] & clear] = 0.0
    padded = np.pad(seen, 2, mode="edge")
    height, width = len(seen), len(seen[0])
    soft = np.zeros_like(seen)
    for dy in range(5):
        for dx in range(5):
            soft += padded[dy : dy + height, dx : dx + width]
    return soft / 25.0


def _shining(shine: pygame.Surface) -> tuple[pygame.Surface, tuple[int, int]]:
    """What shines with its haze, cut down to where there is any, and where that is."""
    whole = _bloom(shine)
    whole.blit(shine, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    lit = pygame.surfarray.array3d(whole).max(axis=2) > 0
    xs, ys = np.flatnonzero(lit.any(axis=1)), np.flatnonzero(lit.any(axis=0))
    if not len(xs):
        return surfaces.plain(1, 1), (0, 0)
    box = pygame.Rect(int(xs[0]), int(ys[0]), int(xs[-1] - xs[0]) + 1, int(ys[-1] - ys[0]) + 1)
    part = surfaces.plain(*box.size)
    part.blit(whole, (0, 0), box)
    return part, box.topleft


def _bloom(shine: pygame.Surface) -> pygame.Surface:
    """The haze round what shines: blurred once, at a quarter of the size, when the map loads."""
    width, height = shine.get_size()
    small = pygame.transform.smoothscale(shine, (max(1, width // 4), max(1, height // 4)))
    haze = surfaces.plain(*small.get_size())
    for radius, part in ((BLOOM_PX, BLOOM), (BLOOM_WIDE_PX, BLOOM_WIDE)):
        blurred = pygame.transform.gaussian_blur(small, max(1, radius // 2))
        blurred.fill((round(part * 255),) * 3, special_flags=pygame.BLEND_RGB_MULT)
        haze.blit(blurred, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    return surfaces.ready(pygame.transform.smoothscale(haze, (width, height)))
