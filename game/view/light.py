"""Light: baked lightmaps, one for each circuit, with soft shadows of walls; put together anew when a circuit changes.

    frame = albedo * light + shine + glow

The lightmaps are kept at a quarter of the picture's size: light is smooth. Light up to 1 multiplies the ground; what is
above 1 (softly clamped, 1 + .45 (1 - e^(-(L - 1) / .45))) is added, as multiplying cannot brighten. The lit ground is kept
in squares, so that a frame copies those in sight and lays only the moving lights on top.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import numpy.typing as npt
import pygame

from game.content.tiled import TiledMap
from game.sim.level import LevelMap
from game.sim.placed import Light
from game.view import surfaces
from game.view.ground import Ground, shine

Field = npt.NDArray[np.float32]
Box = tuple[slice, slice]
Part = tuple[Box, Field]
"""A part of a field, and which part it is: rows and columns."""

CELL = 4
"""px to a side of a lightmap's cell."""
AMBIENT = (0.30, 0.28, 0.50)
"""Where a map with lamps names none."""
DAYLIGHT = (1.0, 1.0, 1.0)
"""Where a map names none and has no lamp either: it is seen as it was drawn."""
OVER = 0.45
"""How much light above 1 counts at most."""
CHUNK_PX = 256
"""The lit ground is kept in squares of this edge, made when they come into the picture, px."""
CHUNKS_KEPT = 24
SQUARE_PX = 128
"""What shines is kept in pieces of at most this edge, px."""
HAZE_PX = 48
"""How far what shines hazes, px."""
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
FED_LEAST = 0.12
"""Where all lamps together give less than this, red, green and blue added, nothing hangs on them."""
STANDING = 0.45
"""Of the light of a lamp that sweeps, the part that stands; the rest is in its beams."""
SHINE_FLOOR = 0.12
"""What is left of a switched-off layer's shine."""


class LightMap:
    """The light of a map. :meth:`update` before drawing, then :meth:`draw` the lit ground."""

    def __init__(self, tiled: TiledMap, ground: Ground) -> None:
        level = tiled.level
        self.width, self.height = int(level.width), int(level.height)
        # one value for each corner of a cell: chunks share those on their borders, so that they fit without a seam
        self._columns, self._rows = math.ceil(self.width / CELL) + 1, math.ceil(self.height / CELL) + 1
        self._ambient = ambient_of(level)
        self._albedo = ground.albedo
        self._shining = {
            name: list(_squares(_shining(picture), place)) for name, picture, place in shine(ground, HAZE_PX)
        }
        self._light: dict[str, Part] = {}
        self._glow: dict[str, Part] = {}
        self._bake(level.of(Light), self._solid(tiled))
        self._levels: dict[str, int] | None = None
        self._field: Field = np.zeros((self._rows, self._columns, 3), dtype=np.float32)
        self._small: tuple[pygame.Surface, ...] = ()
        self._chunks: dict[tuple[int, int], pygame.Surface] = {}
        self._rest = 0
        self.changes = 0
        """Grows with each new lightmap: what was lit by the one before is out of date."""

    def update(self, levels: Mapping[str, float]) -> bool:
        """Put the light together for these circuits' levels (0 to 1; 1 for those not named). True when it changed."""
        names = sorted(self._light.keys() | self._shining.keys())
        wanted = {name: round(levels.get(name, 1.0) * STEPS) for name in names}
        self._rest -= 1
        if wanted == self._levels or (self._levels is not None and self._rest > 0):
            return False
        self._rest = REST_FRAMES
        self._levels = wanted
        field: Field = np.empty((self._rows, self._columns, 3), dtype=np.float32)
        field[:] = self._ambient
        glow = np.zeros_like(field)
        for store, target in ((self._light, field), (self._glow, glow)):
            for name, (box, part) in store.items():
                if wanted[name]:
                    target[box] += part * np.float32(wanted[name] / STEPS)
        over = np.maximum(field - 1.0, 0.0)
        over = OVER * (1.0 - np.exp(-over / OVER))
        np.minimum(field, 1.0, out=field)
        self._small = tuple(surfaces.from_array(part * 255.0) for part in (field, over, glow))
        self._field = field + over
        self._chunks.clear()
        self.changes += 1
        return True

    def draw(self, target: pygame.Surface, left: int, top: int) -> None:
        """The lit ground onto a picture whose corner is at (``left``, ``top``) px of the map."""
        width, height = target.get_size()
        blits = []
        for row in range(max(0, top) // CHUNK_PX, min(self.height - 1, top + height - 1) // CHUNK_PX + 1):
            for column in range(max(0, left) // CHUNK_PX, min(self.width - 1, left + width - 1) // CHUNK_PX + 1):
                chunk = self._chunks.get((column, row))
                if chunk is None:
                    chunk = self._chunks[(column, row)] = self._lit(column, row)
                blits.append((chunk, (column * CHUNK_PX - left, row * CHUNK_PX - top)))
        if len(self._chunks) > CHUNKS_KEPT:
            for place in list(self._chunks)[: len(self._chunks) - CHUNKS_KEPT]:
                del self._chunks[place]
        target.fblits(blits)

    def at(self, x: float, y: float) -> tuple[float, float, float]:
        """The light that falls on the ground at a place, px: red, green, blue, 1 for full."""
        row = max(0, min(self._rows - 1, int(y) // CELL))
        column = max(0, min(self._columns - 1, int(x) // CELL))
        r, g, b = self._field[row, column]
        return float(r), float(g), float(b)

    def coarse(self, step: int) -> Field:
        """The light at every ``step`` px, a multiple of the lightmap's cell: (rows, columns, 3)."""
        every = step // CELL
        part: Field = self._field[every // 2 :: every, every // 2 :: every]
        return part

    def along(self, x: int, width: int, y: float) -> Field:
        """The light along a line on the ground, one value a px: (width, 3)."""
        row = max(0, min(self._rows - 1, int(y) // CELL))
        columns = np.clip((np.arange(x, x + width) // CELL), 0, self._columns - 1)
        line: Field = self._field[row, columns]
        return line

    def power(self, x: float, y: float) -> float:
        """How much of their light signs and screens have at a place, px, 0 to 1: what the circuits that light it give now,
        as part of what the best of them can. All of it where no lamp reaches."""
        row = max(0, min(self._rows - 1, int(y) // CELL))
        column = max(0, min(self._columns - 1, int(x) // CELL))
        most = now = 0.0
        for name, ((rows, columns), part) in self._light.items():
            if rows.start <= row < rows.stop and columns.start <= column < columns.stop:
                own = float(part[row - rows.start, column - columns.start].sum())
                most = max(most, own)
                now += own * (self._levels or {}).get(name, STEPS) / STEPS
        if most < FED_LEAST:
            return 1.0
        return SHINE_FLOOR + (1.0 - SHINE_FLOOR) * min(1.0, now / most)

    # -- inside -----------------------------------------------------------------------------------

    def _lit(self, column: int, row: int) -> pygame.Surface:
        """A chunk of the ground in the present light."""
        x, y = column * CHUNK_PX, row * CHUNK_PX
        area = pygame.Rect(x, y, CHUNK_PX, CHUNK_PX).clip(0, 0, self.width, self.height)
        cells = pygame.Rect(x // CELL, y // CELL, area.width // CELL + 1, area.height // CELL + 1)
        mult, over, glow = (
            # enlarging n + 1 corners to 4 n px keeps each of them at its place, SDL_gfx's rule of the first px
            pygame.transform.smoothscale(small.subsurface(cells), area.size)
            for small in self._small
        )
        over.blit(self._albedo, (0, 0), area, pygame.BLEND_RGB_MULT)
        assert self._levels is not None
        shining = ((name, *square) for name, squares in self._shining.items() for square in squares)
        for name, part, place in shining:
            box = pygame.Rect(place, part.get_size()).clip(area)
            if not box.width or not box.height:
                continue
            level = SHINE_FLOOR + (1.0 - SHINE_FLOOR) * self._levels[name] / STEPS if name else 1.0
            source = box.move(-place[0], -place[1])
            if level < 1.0:
                dim = surfaces.plain(*box.size)
                dim.blit(part, (0, 0), source)
                dim.fill((round(level * 255),) * 3, special_flags=pygame.BLEND_RGB_MULT)
                over.blit(dim, (box.x - x, box.y - y), special_flags=pygame.BLEND_RGB_ADD)
            else:
                over.blit(part, (box.x - x, box.y - y), source, pygame.BLEND_RGB_ADD)
        over.blit(glow, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
        mult.blit(self._albedo, (0, 0), area, pygame.BLEND_RGB_MULT)
        mult.blit(over, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
        return mult

    def _solid(self, tiled: TiledMap) -> npt.NDArray[np.bool_]:
        mask = pygame.Surface((self._columns, self._rows), 0, 32)
        for polygon in tiled.level.solids:
            points = [(x / CELL, y / CELL) for x, y in polygon]
            if len(points) >= 3:
                pygame.draw.polygon(mask, (255, 255, 255), points)
        return pygame.surfarray.array3d(mask).swapaxes(0, 1)[:, :, 0] > 0

    def _bake(self, lamps: Sequence[Light], solid: npt.NDArray[np.bool_]) -> None:
        """Each circuit's light and glow, as large as its lamps reach."""
        boxes = [self._box(lamp) for lamp in lamps]
        for store, count in ((self._light, 1), (self._glow, 0)):
            for circuit in dict.fromkeys(lamp.circuit for lamp in lamps if count or lamp.glow > 0.0):
                own = [b for b, lamp in zip(boxes, lamps, strict=True) if lamp.circuit == circuit and b is not None]
                if own:
                    y0, y1 = min(b[0].start for b in own), max(b[0].stop for b in own)
                    x0, x1 = min(b[1].start for b in own), max(b[1].stop for b in own)
                    part = np.zeros((y1 - y0, x1 - x0, 3), dtype=np.float32)
                    store[circuit] = ((slice(y0, y1), slice(x0, x1)), part)
        for lamp, box in zip(lamps, boxes, strict=True):
            if box is not None:
                self._bake_lamp(lamp, box, solid)

    def _bake_lamp(self, lamp: Light, box: Box, solid: npt.NDArray[np.bool_]) -> None:
        radius, squash = _reach(lamp)
        ys, xs = np.mgrid[box].astype(np.float32)
        near = np.clip(1.0 - np.hypot(xs * CELL - lamp.x, (ys * CELL - lamp.y) / squash) / radius, 0.0, 1.0)
        colour = np.array(colour_of(lamp.colour, (1.0, 1.0, 1.0)), dtype=np.float32)
        light = near**FALLOFF * lamp.strength * (STANDING if lamp.sweep else 1.0)
        if lamp.shadows:
            light = light * _visible(lamp.x / CELL, lamp.y / CELL, xs, ys, solid)
        amounts = [(self._light, light)]
        if lamp.glow > 0.0:
            amounts.append((self._glow, near**GLOW_FALLOFF * lamp.glow * lamp.strength))
        for store, amount in amounts:
            (rows, columns), part = store[lamp.circuit]
            own = (
                slice(box[0].start - rows.start, box[0].stop - rows.start),
                slice(box[1].start - columns.start, box[1].stop - columns.start),
            )
            part[own] += amount[:, :, None].astype(np.float32) * colour

    def _box(self, lamp: Light) -> Box | None:
        """The cells that a lamp reaches, or None when it reaches none of the map."""
        radius, squash = _reach(lamp)
        x0, x1 = _span(lamp.x, radius, self._columns)
        y0, y1 = _span(lamp.y, radius * squash, self._rows)
        return (slice(y0, y1), slice(x0, x1)) if x0 < x1 and y0 < y1 else None


def _reach(lamp: Light) -> tuple[float, float]:
    return max(lamp.radius, lamp.width / 2, 8.0), max(0.1, lamp.squash)


def _span(middle: float, reach: float, cells: int) -> tuple[int, int]:
    return max(0, int((middle - reach) // CELL)), min(cells, int((middle + reach) // CELL) + 2)


def ambient_of(level: LevelMap) -> tuple[float, float, float]:
    """The light that is everywhere on a map: red, green, blue, 1 for full."""
    return colour_of(level.properties.get("ambient"), AMBIENT if level.of(Light) else DAYLIGHT)


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
    seen: Field = np.ones(xs.shape, dtype=np.float32)
    dx, dy = xs - lamp_x, ys - lamp_y
    length = np.hypot(dx, dy)
    rows, columns = len(solid), len(solid[0])
    for step in range(1, SHADOW_SAMPLES):
        part = step / SHADOW_SAMPLES
        px = np.clip((lamp_x + dx * part).astype(np.int32), 0, columns - 1)
        py = np.clip((lamp_y + dy * part).astype(np.int32), 0, rows - 1)
        clear = length > SHADOW_NEAR / min(part, 1.0 - part)
        seen[solid[py, px] & clear] = 0.0
    # softened by a box of five cells, one axis after the other
    for axis in (0, 1):
        padded = np.pad(seen, [(2, 2) if axis == one else (0, 0) for one in (0, 1)], mode="edge")
        along = np.arange(int(seen.shape[axis]))
        soft = np.zeros_like(seen)
        for i in range(5):
            soft += np.take(padded, along + i, axis=axis)
        seen = soft / np.float32(5.0)
    return seen


def _shining(picture: pygame.Surface) -> pygame.Surface:
    """What shines with its haze."""
    whole = _bloom(picture)
    whole.blit(picture, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    return whole


def _squares(picture: pygame.Surface, place: tuple[int, int]) -> Iterator[tuple[pygame.Surface, tuple[int, int]]]:
    """What of a picture is not black, in pieces of a square each, and where they lie: most of a dark house is black."""
    for y in range(0, picture.get_height(), SQUARE_PX):
        for x in range(0, picture.get_width(), SQUARE_PX):
            area = pygame.Rect(x, y, SQUARE_PX, SQUARE_PX).clip(picture.get_rect())
            lit = pygame.surfarray.array3d(picture.subsurface(area)).max(axis=2)
            columns, rows = np.flatnonzero(lit.max(axis=1)), np.flatnonzero(lit.max(axis=0))
            if len(columns):
                own = pygame.Rect(columns[0], rows[0], columns[-1] - columns[0] + 1, rows[-1] - rows[0] + 1)
                piece = picture.subsurface(own.move(x, y)).copy()
                yield piece, (place[0] + x + own.x, place[1] + y + own.y)


def _bloom(picture: pygame.Surface) -> pygame.Surface:
    """The haze round what shines: blurred once, at a quarter of the size, when the map loads."""
    width, height = picture.get_size()
    small = pygame.transform.smoothscale(picture, (max(1, width // 4), max(1, height // 4)))
    haze = surfaces.plain(*small.get_size())
    for radius, part in ((BLOOM_PX, BLOOM), (BLOOM_WIDE_PX, BLOOM_WIDE)):
        blurred = pygame.transform.gaussian_blur(small, max(1, radius // 2))
        blurred.fill((round(part * 255),) * 3, special_flags=pygame.BLEND_RGB_MULT)
        haze.blit(blurred, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    return surfaces.ready(pygame.transform.smoothscale(haze, (width, height)))
