"""Which ground of a map is solid: the collision shapes of its tiles, put where the tiles lie.

All tile layers count, visible or not (a layer of plain blocks is often hidden), but for those with parallax, which have
no fixed place. Tiles set down as objects without a class are furniture and count too; those with a class are made by
whoever plays them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from game.content.properties import read_properties
from game.content.report import Report, quoted
from game.content.solids import Polygon, Rect, capsule, convex_pieces, ellipse, merge
from game.content.tilesets import TILE, Tileset
from game.content.tmx_check import GID_MASK, RawLayer, RawMap
from game.content.tmx_objects import TmxObject, points_of, turn
from game.content.xml_read import Node

FLIP_H, FLIP_V, FLIP_D = 1 << 31, 1 << 30, 1 << 29
"""The bits of a gid that mirror a tile left to right, top to bottom, and over its diagonal (which is done first)."""
MAX_SHAPES = 16
MAX_SHAPE_POINTS = 32
MAX_ODD_PIECES = 20_000
"""Tiles whose shape is no upright rectangle, on one map."""
LOW = "low"
"""The property, of a tile or of one of its shapes, that lets sight and pulses pass over it."""


@dataclass(frozen=True)
class Shape:
    """A convex piece of a tile's shape, px from its top left."""

    points: Polygon
    low: bool


def ground(raw: RawMap, objects: list[TmxObject], report: Report) -> tuple[tuple[Polygon, ...], tuple[Polygon, ...]]:
    """The map's solid pieces and its low ones, as :class:`~game.sim.level.LevelMap` has them, px."""
    shapes = _Shapes(raw, report)
    shapes.check_all()
    pieces = _Pieces()
    for layer in raw.layers:
        if layer.look.parallax != (1.0, 1.0):
            continue
        if layer.cells is not None:
            _lay_tiles(layer, layer.cells, shapes, pieces)
        elif layer.kind == "objectgroup":
            for item in objects:
                if item.layer is layer and item.is_scenery:
                    _lay_object(item, shapes, pieces)
        if pieces.too_many:
            report.add(
                layer.where,
                f"more than {MAX_ODD_PIECES} of the map's tiles have shapes that are no upright rectangles",
                "Make the shapes of common tiles rectangles in Tiled's collision editor.",
            )
            return (), ()
    return merge(pieces.upright[False], pieces.odd[False]), merge(pieces.upright[True], pieces.odd[True])


class _Shapes:
    """The shapes of a map's tiles by their gids, each tile's read once."""

    def __init__(self, raw: RawMap, report: Report) -> None:
        self.raw, self.report = raw, report
        self._of_tile: dict[int, list[Shape]] = {}
        self._of_gid: dict[int, list[Shape]] = {}

    def check_all(self) -> None:
        """Read the shapes of every tile: faults are told of those not in use too."""
        for tileset in self.raw.tilesets:
            for tile_id in sorted(tileset.tiles):
                if tileset.tiles[tile_id].shapes is not None:
                    self.of(tileset.firstgid + tile_id)

    def of(self, gid: int) -> list[Shape]:
        """The shapes of a gid with its flips."""
        if gid not in self._of_gid:
            plain = gid & GID_MASK
            if plain not in self._of_tile:
                self._of_tile[plain] = _tile_shapes(self.raw, plain, self.report)
            self._of_gid[gid] = [Shape(_flipped(one.points, self.raw, gid), one.low) for one in self._of_tile[plain]]
        return self._of_gid[gid]


class _Pieces:
    """The ground as it is gathered, solid (False) and low (True): upright rectangles, and all other shapes."""

    def __init__(self) -> None:
        self.upright: dict[bool, list[Rect]] = {False: [], True: []}
        self.odd: dict[bool, list[Polygon]] = {False: [], True: []}

    def put(self, points: Polygon, low: bool) -> None:
        """Add a piece, px on the map."""
        box = _upright(points)
        if box is not None:
            self.upright[low].append(box)
        else:
            self.odd[low].append(points)

    @property
    def too_many(self) -> bool:
        """To join them all would take too long."""
        return len(self.odd[False]) + len(self.odd[True]) > MAX_ODD_PIECES


def _lay_tiles(layer: RawLayer, cells: npt.NDArray[np.uint32], shapes: _Shapes, pieces: _Pieces) -> None:
    """The shapes of a layer's tiles where they lie; a tile larger than its cell stands on the cell's bottom left."""
    left, top = layer.look.offset
    for gid in np.unique(cells).tolist():
        found = shapes.raw.tileset_of(gid & GID_MASK) if gid else None
        of_tile = shapes.of(gid) if found else []
        if not of_tile or found is None:
            continue
        tileset, tile_id = found
        height = _size(tileset, tile_id, gid)[1]
        for row, column in zip(*(axis.tolist() for axis in np.nonzero(cells == gid)), strict=True):
            x = left + column * TILE + tileset.offset[0]
            y = top + (row + 1) * TILE - height + tileset.offset[1]
            for piece in of_tile:
                pieces.put(tuple((x + px, y + py) for px, py in piece.points), piece.low)
            if pieces.too_many:
                return


def _lay_object(item: TmxObject, shapes: _Shapes, pieces: _Pieces) -> None:
    """The shapes of a tile set down as an object; its tileset's shift is stretched and turned as the tile is."""
    found = shapes.raw.tileset_of(item.gid & GID_MASK)
    if found is None:
        return
    width, height = _size(*found, item.gid)
    right, down = found[0].offset
    for piece in shapes.of(item.gid):
        pieces.put(tuple(item.at((px + right) / width, (py + down) / height) for px, py in piece.points), piece.low)


def _size(tileset: Tileset, tile_id: int, gid: int) -> tuple[int, int]:
    """Width and height as drawn: a tile mirrored over its diagonal lies on its side."""
    width, height = tileset.size(tile_id)
    return (height, width) if gid & FLIP_D else (width, height)


def _flipped(points: Polygon, raw: RawMap, gid: int) -> Polygon:
    found = raw.tileset_of(gid & GID_MASK)
    if found is None or gid == gid & GID_MASK:
        return points
    width, height = _size(*found, gid)
    turned = list(points)
    if gid & FLIP_D:
        turned = [(y, x) for x, y in turned]
    if gid & FLIP_H:
        turned = [(width - x, y) for x, y in turned]
    if gid & FLIP_V:
        turned = [(x, height - y) for x, y in turned]
    return tuple(turned)


def _upright(points: Polygon) -> Rect | None:
    xs, ys = {p[0] for p in points}, {p[1] for p in points}
    if len(points) != 4 or len(xs) != 2 or len(ys) != 2:
        return None
    return min(xs), min(ys), max(xs), max(ys)


def _tile_shapes(raw: RawMap, gid: int, report: Report) -> list[Shape]:
    """A tile's collision shapes as convex pieces, faults noted."""
    found = raw.tileset_of(gid)
    if found is None:
        return []
    tileset, tile_id = found
    info = tileset.tile(tile_id)
    if info.shapes is None:
        return []
    where = f"tileset {quoted(tileset.name)}, tile {tile_id}"
    tile_low = LOW in info.properties and info.properties[LOW].value is True
    nodes = list(info.shapes.findall("object"))
    if len(nodes) > MAX_SHAPES:
        report.add(
            where,
            f"it has {len(nodes)} collision shapes, and {MAX_SHAPES} is the most",
            "Join some of them.",
            file=tileset.file,
        )
        return []
    pieces = []
    for node in nodes:
        outline = _outline(node, where, report, tileset.file)
        properties = read_properties(node, report, where, file=tileset.file)
        low = tile_low or (LOW in properties and properties[LOW].value is True)
        pieces += [Shape(piece, low) for piece in convex_pieces(outline)]
    return pieces


def _outline(node: Node, where: str, report: Report, file: str) -> Polygon:
    """A collision shape's outline, px from the tile's top left; empty for shapes that block nothing."""
    x, y = report.number(node, "x", 0.0, where, file=file), report.number(node, "y", 0.0, where, file=file)
    width = report.number(node, "width", 0.0, where, 0.0, file=file)
    height = report.number(node, "height", 0.0, where, 0.0, file=file)
    polygon = node.find("polygon")
    if node.find("polyline") is not None:
        report.add(
            where,
            "one of its collision shapes is a line, which encloses nothing",
            "Draw it as a polygon in Tiled's collision editor.",
            file=file,
        )
        return ()
    if node.find("point") is not None or node.find("text") is not None:
        return ()
    points: Polygon
    if polygon is not None:
        read = list(points_of(polygon))
        points = tuple(point for point in read if point is not None)
        if len(points) != len(read) or not 3 <= len(points) <= MAX_SHAPE_POINTS:
            report.add(
                where,
                f"one of its collision shapes has {len(read)} points; "
                f"3 to {MAX_SHAPE_POINTS} are right, each a pair of numbers",
                "Draw it again in Tiled's collision editor.",
                file=file,
            )
            return ()
    elif node.find("ellipse") is not None:
        points = ellipse(0.0, 0.0, width, height)
    elif node.find("capsule") is not None:
        points = capsule(0.0, 0.0, width, height)
    else:
        points = ((0.0, 0.0), (width, 0.0), (width, height), (0.0, height))
    # turned about its own corner, as every object is
    return tuple(turn(x, y, px, py, report.number(node, "rotation", 0.0, where, file=file)) for px, py in points)
