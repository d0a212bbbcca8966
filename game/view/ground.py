"""The ground, baked: every layer of a map that stands still, as whole-map pictures drawn once when the map loads.

``albedo`` is the painted ground in neutral light, :func:`shine` what of it glows by itself, one picture for each circuit
that feeds a layer (and "" for what nobody can switch off), ``over`` what hangs above the heroes. Tiles that move and props
that heroes walk behind are not in it; they are kept apart to be drawn each frame.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import pygame

from game.content.tiled import ImageLayer, Layer, ObjectLayer, TiledMap, TileLayer, TileObject
from game.content.tiles import Tile
from game.view import surfaces
from game.view.map_text import corner_of, lettering


@dataclass(frozen=True)
class Cut:
    """A tile's picture, ready to be drawn: painted part and shining part (or None), with flips done."""

    albedo: pygame.Surface
    emissive: pygame.Surface | None


@dataclass(frozen=True)
class Moving:
    """An animated tile: where its cell is, px, its frames with their ticks, and how many cuts were painted up to it."""

    x: int
    y: int
    frames: tuple[tuple[Cut, int], ...]
    length: int
    painted: int = 0

    @property
    def shines(self) -> bool:
        """Some frame of it shines."""
        return any(cut.emissive is not None for cut, _ in self.frames)

    @property
    def changes(self) -> bool:
        """Its frames are painted differently."""
        return len({pygame.image.tobytes(cut.albedo, "RGBA") for cut, _ in self.frames}) > 1

    def frame(self, tick: int) -> int:
        """Which frame is shown at a tick."""
        at = tick % self.length
        for index, (_, ticks) in enumerate(self.frames):
            if at < ticks:
                return index
            at -= ticks
        return 0


@dataclass(frozen=True)
class Prop:
    """A picture that stands among the heroes: its box, and the line on which it stands, px."""

    x: int
    y: int
    foot: float
    frames: tuple[tuple[Cut, int], ...]
    length: int


@dataclass
class Ground:
    """A map's still pictures. ``painted`` are the cuts of the ground in the order in which they were painted, each with
    its place, px, and the circuit that feeds its light ("" for none). What moves: ``moving`` shines, ``repainted`` does not,
    ``moving_over`` hangs over everybody."""

    albedo: pygame.Surface
    over: list[tuple[int, int, Cut]]
    painted: list[tuple[Cut, int, int, str]] = field(default_factory=list)
    moving: list[Moving] = field(default_factory=list)
    repainted: list[Moving] = field(default_factory=list)
    moving_over: list[Moving] = field(default_factory=list)
    props: list[Prop] = field(default_factory=list)


class TileCuts:
    """Cuts tiles out of their pictures, each once."""

    def __init__(self, tiled: TiledMap) -> None:
        self._tiled = tiled
        self._files: dict[Path, pygame.Surface] = {}
        self._cuts: dict[int, Cut] = {}

    def __getitem__(self, index: int) -> Cut:
        if index not in self._cuts:
            tile = self._tiled.tiles[index]
            assert tile is not None
            emissive = self._cut(tile, tile.picture.emissive) if tile.picture.emissive is not None else None
            if emissive is not None and not emissive.get_bounding_rect(1).width:
                emissive = None
            self._cuts[index] = Cut(self._cut(tile, tile.picture.source), emissive)
        return self._cuts[index]

    def frames(self, index: int) -> tuple[tuple[Cut, int], ...]:
        """An animated tile's frames; one frame for a tile that stands still."""
        tile = self._tiled.tiles[index]
        assert tile is not None
        return tuple((self[frame], ticks) for frame, ticks in tile.frames) or ((self[index], 1),)

    def _cut(self, tile: Tile, source: Path) -> pygame.Surface:
        if source not in self._files:
            self._files[source] = surfaces.keyed(surfaces.shared(source), tile.picture.key)
        piece = self._files[source].subsurface(pygame.Rect(tile.rect))
        if tile.flip_d:
            piece = pygame.transform.flip(pygame.transform.rotate(piece, -90), True, False)
        if tile.flip_h or tile.flip_v:
            piece = pygame.transform.flip(piece, tile.flip_h, tile.flip_v)
        return piece


def bake(tiled: TiledMap) -> Ground:
    """Draw everything of a map that stands still."""
    width, height = int(tiled.level.width), int(tiled.level.height)
    background = tiled.background or (10, 9, 24, 255)
    ground = Ground(surfaces.plain(width, height, background[:3]), [])
    cuts = TileCuts(tiled)
    for layer in tiled.layers:
        if not layer.look.visible or layer.look.opacity <= 0.0:
            continue
        if isinstance(layer, TileLayer):
            _tiles(tiled, layer, ground, cuts)
        elif isinstance(layer, ObjectLayer):
            _objects(tiled, layer, ground, cuts)
        elif isinstance(layer, ImageLayer) and not moves(layer):
            _image(layer, ground)
    ground.props.sort(key=lambda prop: (prop.foot, prop.x))
    ground.repainted = [_under_the_rest(moving, ground) for moving in ground.repainted]
    return ground


def _under_the_rest(moving: Moving, ground: Ground) -> Moving:
    """The animated tile with what was painted over it, which would else vanish under it."""
    box = pygame.Rect(moving.x, moving.y, *moving.frames[0][0].albedo.get_size())
    rest = [
        (cut.albedo, (x - box.x, y - box.y))
        for cut, x, y, _ in ground.painted[moving.painted :]
        if box.colliderect((x, y), cut.albedo.get_size())
    ]
    if not rest:
        return moving
    frames = tuple((Cut(cut.albedo.copy(), None), ticks) for cut, ticks in moving.frames)
    for cut, _ in frames:
        cut.albedo.fblits(rest)
    return replace(moving, frames=frames)


def shine(ground: Ground, margin: int) -> Iterator[tuple[str, pygame.Surface, tuple[int, int]]]:
    """What of the ground glows by itself: each circuit, its picture, and where that lies on the map, px.

    Whatever is painted over a light hides it. ``margin`` px are kept free round each picture, for its haze.
    """
    boxes = [pygame.Rect(x, y, *cut.albedo.get_size()) for cut, x, y, _ in ground.painted]
    glowing: dict[str, pygame.Rect] = {}
    first: dict[str, int] = {}
    for index, (cut, _, _, circuit) in enumerate(ground.painted):
        if cut.emissive is not None:
            glowing[circuit] = glowing[circuit].union(boxes[index]) if circuit in glowing else boxes[index].copy()
            first.setdefault(circuit, index)
    shades: dict[int, pygame.Surface] = {}
    whole = ground.albedo.get_rect()
    for circuit, box in glowing.items():
        area = box.inflate(2 * margin, 2 * margin).clip(whole)
        picture = surfaces.plain(*area.size)
        blits = []
        for index in area.collidelistall(boxes):
            cut, x, y, own = ground.painted[index]
            place = (x - area.x, y - area.y)
            if index > first[circuit]:
                shade = shades.get(id(cut))
                if shade is None:
                    shade = shades[id(cut)] = cut.albedo.copy()
                    shade.fill((0, 0, 0, 255), special_flags=pygame.BLEND_RGBA_MULT)
                blits.append((shade, place))
            if own == circuit and cut.emissive is not None:
                blits.append((cut.emissive, place))
        picture.fblits(blits)
        yield circuit, picture, area.topleft


def moves(layer: Layer) -> bool:
    """It is seen, and does not keep its place on the map: :mod:`game.view.parallax` draws it."""
    return layer.look.visible and layer.look.opacity > 0.0 and layer.look.parallax != (1.0, 1.0)


def composite(tiled: TiledMap, layer: TileLayer) -> pygame.Surface:
    """One tile layer alone, first frames, transparent where it is empty: what Tiled's own rasterizer draws."""
    canvas = surfaces.clear(int(tiled.level.width), int(tiled.level.height))
    cuts = TileCuts(tiled)
    for index, x, y in _cells(tiled, layer):
        canvas.blit(_looked(cuts[index].albedo, layer), (x, y))
    return canvas


def circuit_of(layer: Layer) -> str:
    """The circuit that feeds a layer's light, "" for none."""
    return str(layer.properties.get("circuit", ""))


def _cells(tiled: TiledMap, layer: TileLayer) -> list[tuple[int, int, int]]:
    """(tile index, left, top) px of each cell that holds something, in the order in which Tiled draws them."""
    found = []
    across, down = tiled.render_order
    rows, columns = layer.cells.nonzero()
    order = np.lexsort((across * columns, down * rows))
    for row, column in zip(rows[order].tolist(), columns[order].tolist(), strict=True):
        index = int(layer.cells[row, column])
        tile = tiled.tiles[index]
        if tile is None:
            continue
        x = column * 16 + tile.offset[0] + _px(layer.look.offset[0])
        y = (row + 1) * 16 - tile.size[1] + tile.offset[1] + _px(layer.look.offset[1])
        found.append((index, x, y))
    return found


def _px(length: float) -> int:
    """The nearest whole px; of two as near, the one to the right or below, as Tiled draws."""
    return math.floor(length + 0.5)


def _looked(piece: pygame.Surface, layer: Layer) -> pygame.Surface:
    look = layer.look
    if look.opacity >= 1.0 and look.tint == (255, 255, 255, 255):
        return piece
    piece = piece.copy()
    r, g, b, a = look.tint
    piece.fill((r, g, b, round(a * look.opacity)), special_flags=pygame.BLEND_RGBA_MULT)
    return piece


def _tiles(tiled: TiledMap, layer: TileLayer, ground: Ground, cuts: TileCuts) -> None:
    looked: dict[int, tuple[tuple[Cut, int], ...]] = {}
    for index, x, y in _cells(tiled, layer):
        if index not in looked:
            looked[index] = tuple((_looked_cut(cut, layer), ticks) for cut, ticks in cuts.frames(index))
        _stand(ground, layer, looked[index], x, y)


def _objects(tiled: TiledMap, layer: ObjectLayer, ground: Ground, cuts: TileCuts) -> None:
    # as Tiled does: whoever is listed first lies below, of two that are as far down
    tiles = layer.tiles if layer.by_index else tuple(sorted(layer.tiles, key=lambda t: t.pivot[1]))
    for item in tiles:
        tile = tiled.tiles[item.tile]
        if not item.visible or tile is None:
            continue
        frames = tuple((_looked_cut(_fitted(cut, item), layer), ticks) for cut, ticks in cuts.frames(item.tile))
        x, y = (_px(v) for v in _corner(frames[0][0], item, tile))
        if layer.place == "things":
            ground.props.append(Prop(x, y, item.foot_y, frames, sum(ticks for _, ticks in frames)))
        else:
            _stand(ground, layer, frames, x, y)
    for text in layer.texts:
        if not text.visible:
            continue
        letters = Cut(_looked(lettering(text), layer), None)
        x, y = (_px(v) for v in corner_of(text, letters.albedo))
        if layer.place == "things":
            ground.props.append(Prop(x, y, text.y + text.height, ((letters, 1),), 1))
        else:
            _stand(ground, layer, ((letters, 1),), x, y)


def _stand(ground: Ground, layer: Layer, frames: tuple[tuple[Cut, int], ...], x: int, y: int) -> None:
    """Put something that nobody walks behind: on the ground, or over everybody. Its looks are its layer's already."""
    if layer.place == "over":
        ground.over.append((x, y, frames[0][0]))
    else:
        ground.albedo.blit(frames[0][0].albedo, (x, y))
        ground.painted.append((frames[0][0], x, y, circuit_of(layer)))
    if len(frames) > 1:
        moving = Moving(x, y, frames, sum(ticks for _, ticks in frames), len(ground.painted))
        if moving.shines and layer.place != "over":
            ground.moving.append(moving)
        elif moving.changes:
            (ground.moving_over if layer.place == "over" else ground.repainted).append(moving)


def _looked_cut(cut: Cut, layer: Layer) -> Cut:
    """What a faint or tinted layer shines is as faint, and as tinted."""
    return Cut(_looked(cut.albedo, layer), _looked(cut.emissive, layer) if cut.emissive is not None else None)


def _fitted(cut: Cut, item: TileObject) -> Cut:
    """The tile in its object's size and turned as the object is."""
    size = (max(1, round(item.width)), max(1, round(item.height)))

    def fit(piece: pygame.Surface) -> pygame.Surface:
        if piece.get_size() != size:
            piece = pygame.transform.scale(piece, size)
        return pygame.transform.rotate(piece, -item.rotation) if item.rotation else piece

    return Cut(fit(cut.albedo), fit(cut.emissive) if cut.emissive is not None else None)


def _corner(cut: Cut, item: TileObject, tile: Tile) -> tuple[float, float]:
    """The top left of what is drawn: the middle goes round the pivot, and so does the tileset's own shift."""
    shift = (tile.offset[0] * item.width / tile.size[0], tile.offset[1] * item.height / tile.size[1])
    middle = pygame.Vector2(item.x + item.width / 2, item.y + item.height / 2) + shift - pygame.Vector2(item.pivot)
    middle = middle.rotate(item.rotation) + pygame.Vector2(item.pivot)
    return middle.x - cut.albedo.get_width() / 2, middle.y - cut.albedo.get_height() / 2


def _image(layer: ImageLayer, ground: Ground) -> None:
    picture = surfaces.keyed(surfaces.load(layer.picture.source), layer.picture.key)
    shine = surfaces.load(layer.picture.emissive) if layer.picture.emissive else None
    cut = _looked_cut(Cut(picture, shine), layer)
    x, y = _px(layer.look.offset[0]), _px(layer.look.offset[1])
    width, height = ground.albedo.get_size()
    for left in (
        range(x % picture.get_width() - picture.get_width(), width, picture.get_width()) if layer.repeat_x else (x,)
    ):
        for top in (
            range(y % picture.get_height() - picture.get_height(), height, picture.get_height())
            if layer.repeat_y
            else (y,)
        ):
            _stand(ground, layer, ((cut, 1),), left, top)
