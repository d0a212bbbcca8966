"""Pictures that scroll slower than the map, as Tiled draws image layers with a parallax factor.

A layer with the factor ``p`` lies ``(1 - p) * (middle of the view - parallax origin)`` px off its place: at 1 it is part of
the map, at 0 it stands still on the screen. Those below the heroes are seen wherever no ground is painted, those above
them over everything. They are lit by the place's ambient light alone.

What is bare is kept as rectangles, found when the map is loaded, so that a frame only copies.
"""

from __future__ import annotations

from itertools import pairwise

import pygame

from game.content.tiled import ImageLayer, TiledMap
from game.view import surfaces
from game.view.ground import Ground, moves
from game.view.light import ambient_of

SEEN = 8
"""A px of the ground with less alpha than this is bare."""
NOWHERE = (255, 0, 254)
"""The colour of what is not there; nothing is painted in it."""
Point = tuple[int, int]


class Parallax:
    """A map's image layers that have a parallax factor, for a view of ``size`` px."""

    def __init__(self, tiled: TiledMap, ground: Ground, size: Point) -> None:
        ambient = ambient_of(tiled.level)
        layers = [one for one in tiled.layers if isinstance(one, ImageLayer) and moves(one)]
        self._size = size
        self._origin = tiled.parallax_origin
        self._behind = [_Sheet(one, ambient) for one in layers if one.place == "under"]
        self._before = [_Sheet(one, ambient) for one in layers if one.place != "under"]
        self._bare = bare(ground) if self._behind else []
        self._canvas = surfaces.plain(*size) if self._behind else None

    def behind(self, target: pygame.Surface, corner: Point) -> None:
        """What is seen where the ground is bare. The light that hangs there already stays, on top."""
        if self._canvas is None:
            return
        view = pygame.Rect(corner, self._size)
        seen = [rect.clip(view).move(-corner[0], -corner[1]) for rect in self._bare if rect.colliderect(view)]
        if not seen:
            return
        whole = seen[0].unionall(seen[1:])
        self._canvas.set_clip(whole)
        self._canvas.fill((0, 0, 0))
        for sheet in self._behind:
            sheet.draw(self._canvas, corner, self._size, self._origin, whole)
        target.fblits([(self._canvas.subsurface(rect), rect) for rect in seen], pygame.BLEND_RGB_MAX)

    def before(self, target: pygame.Surface, corner: Point) -> None:
        """What is nearer than everybody."""
        for sheet in self._before:
            sheet.draw(target, corner, self._size, self._origin, target.get_rect())


class _Sheet:
    """One layer: its picture in the place's light, and where it lies."""

    def __init__(self, layer: ImageLayer, ambient: tuple[float, float, float]) -> None:
        look = layer.look
        picture = surfaces.keyed(surfaces.load(layer.picture.source), layer.picture.key).copy()
        r, g, b = (min(255, round(255 * part)) for part in ambient)
        picture.fill((r, g, b, 255), special_flags=pygame.BLEND_RGBA_MULT)
        if layer.picture.emissive is not None:
            shine = surfaces.on_black(surfaces.load(layer.picture.emissive))
            picture.blit(shine, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
        tint = (*look.tint[:3], round(look.tint[3] * look.opacity))
        if tint != (255, 255, 255, 255):
            picture.fill(tint, special_flags=pygame.BLEND_RGBA_MULT)
        self._picture = _hard(picture)
        self._look = look
        self._repeat = (layer.repeat_x, layer.repeat_y)

    def draw(
        self, target: pygame.Surface, corner: Point, size: Point, origin: tuple[float, float], area: pygame.Rect
    ) -> None:
        spans = []
        for axis in (0, 1):
            off = (1.0 - self._look.parallax[axis]) * (corner[axis] + size[axis] / 2 - origin[axis])
            at = round(self._look.offset[axis] + off) - corner[axis]
            step = self._picture.get_size()[axis]
            begin, end = area.topleft[axis], area.bottomright[axis]
            spans.append(range(begin + (at - begin) % step - step, end, step) if self._repeat[axis] else (at,))
        target.fblits([(self._picture, (x, y)) for x in spans[0] for y in spans[1]])


def _hard(picture: pygame.Surface) -> pygame.Surface:
    """The picture, quick to copy, where each of its px is there or is not; else as it is."""
    alpha = pygame.surfarray.array_alpha(picture)
    if ((alpha > 0) & (alpha < 255)).any():
        return picture
    hard = surfaces.plain(*picture.get_size(), NOWHERE)
    hard.blit(picture, (0, 0))
    if not alpha.all():
        hard.set_colorkey(NOWHERE, pygame.RLEACCEL)
    return hard


def bare(ground: Ground) -> list[pygame.Rect]:
    """Where nothing is painted on the ground: as few upright rectangles as rows of px fall into, px."""
    mask = pygame.Surface(ground.albedo.get_size(), pygame.SRCALPHA, 32)
    mask.fblits([(cut.albedo, (x, y)) for cut, x, y, _ in ground.painted])
    width, height = mask.get_size()
    rows = pygame.surfarray.array_alpha(mask).T < SEEN
    growing: dict[tuple[int, int], pygame.Rect] = {}
    done: list[pygame.Rect] = []
    for y in range(height):
        line = rows[y]
        edges = (line[1:] != line[:-1]).nonzero()[0] + 1
        marks = [0, *edges.tolist(), width]
        runs = [(a, b) for a, b in pairwise(marks) if line[a]]
        now: dict[tuple[int, int], pygame.Rect] = {}
        for a, b in runs:
            rect = growing.pop((a, b), None)
            if rect is None:
                rect = pygame.Rect(a, y, b - a, 0)
            rect.height += 1
            now[(a, b)] = rect
        done += growing.values()
        growing = now
    return [*done, *growing.values()]
