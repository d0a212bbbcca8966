"""Maps made in Tiled, for the simulation and for the view.

:func:`load_map` is the way in. A pass over the XML comes first (:mod:`game.content.tmx_check`), which finds all faults,
resolves templates and groups, and decodes cells within bounds; then the tiles in use are made ready to be drawn
(:mod:`game.content.tiles`).

How to draw a :class:`TiledMap`: ``layers`` in order, each with its ``look``. A tile layer's ``cells`` hold indexes into
``tiles`` (0 is no tile). Objects of the layers marked "things" sort by ``foot_y`` with everybody else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from game.content.data import data_root, shown
from game.content.pictures import Finder, Picture, project_folder
from game.content.placing import place_objects
from game.content.properties import plain
from game.content.report import Report
from game.content.tile_shapes import ground
from game.content.tiles import HEX_TURN, Tile, decode_tiles
from game.content.tilesets import TILE
from game.content.tmx_check import Look, RawLayer, RawMap, check_map
from game.content.tmx_objects import TextLook, TmxObject, read_objects
from game.sim.level import LevelMap


@dataclass(frozen=True)
class TileObject:
    """A tile set down as an object. ``x``, ``y`` is the top left of its box before it is turned, px; it is turned by
    ``rotation`` degrees, clockwise, about ``pivot``; ``foot_x``, ``foot_y`` is the middle of its bottom edge. All of
    them have the layer's offset in them already."""

    id: int
    name: str
    cls: str
    tile: int
    x: float
    y: float
    width: float
    height: float
    rotation: float
    pivot: tuple[float, float]
    foot_x: float
    foot_y: float
    visible: bool
    properties: dict[str, object]


@dataclass(frozen=True)
class TextObject:
    """Letters on the map, in a box, px."""

    id: int
    x: float
    y: float
    width: float
    height: float
    rotation: float
    look: TextLook
    visible: bool


@dataclass(frozen=True)
class Layer:
    """A layer, flattened out of its groups. ``name`` has the groups before it: "things/machines".

    ``place`` is "under" the heroes, among them ("things"), or "over" them. ``properties`` are its own
    and, where it has none of a name, those of its groups.
    """

    name: str
    cls: str
    look: Look
    place: str
    properties: dict[str, object]

    @property
    def over(self) -> bool:
        """It is drawn over the heroes."""
        return self.place == "over"


@dataclass(frozen=True)
class TileLayer(Layer):
    """``cells``: int32 (height, width), indexes into the map's tiles, 0 for none."""

    cells: npt.NDArray[np.int32]


@dataclass(frozen=True)
class ImageLayer(Layer):
    """One picture, its top left at the layer's offset, repeated without end where it says so."""

    picture: Picture
    repeat_x: bool = False
    repeat_y: bool = False


@dataclass(frozen=True)
class ObjectLayer(Layer):
    """What of an object layer can be seen: tiles and texts. ``by_index`` draws them in the order in which they are
    listed, else they are drawn from top to bottom."""

    tiles: tuple[TileObject, ...] = ()
    texts: tuple[TextObject, ...] = ()
    by_index: bool = False


@dataclass(frozen=True)
class TiledMap:
    """A map. ``level`` is the simulation's part; ``columns``, ``rows`` cells; ``tiles[0]`` is a stand-in that is never
    drawn. Cells are drawn row by row in the steps of ``render_order`` (columns, rows): what comes later covers what of
    a larger tile hangs over it."""

    path: Path
    level: LevelMap
    columns: int
    rows: int
    tiles: tuple[Tile | None, ...]
    layers: tuple[Layer, ...]
    background: tuple[int, int, int, int] | None = None
    parallax_origin: tuple[float, float] = (0.0, 0.0)
    render_order: tuple[int, int] = (1, 1)

    @property
    def props(self) -> tuple[TileObject, ...]:
        """The tile objects of the layers that the heroes walk among."""
        return tuple(
            tile for one in self.layers if isinstance(one, ObjectLayer) and one.place == "things" for tile in one.tiles
        )

    @property
    def pictures(self) -> tuple[Path, ...]:
        """Every picture file that the map draws from, in a fixed order."""
        used = [tile.picture for tile in self.tiles if tile] + [
            one.picture for one in self.layers if isinstance(one, ImageLayer)
        ]
        return tuple(sorted({picture.source for picture in used}))


def load_map(
    path: str | Path, root: Path | None = None, *, lenient: bool = False, chapter: str | None = None
) -> TiledMap:
    """Read a map.

    ``root``     the game's folder, :func:`~game.content.data.data_root` when not given. The map may lie elsewhere;
    pictures and tilesets must lie in the map's own folder, below it, in the folder of its Tiled project, or in the game's.
    ``lenient``  pass over objects of classes that are not ours, as on maps made for other games.
    ``chapter``  leave out layers and groups whose property ``chapters`` names others only, and let map properties
    ``CHAPTER.NAME`` stand for ``NAME``; "" leaves out all that belong to chapters unless all belong to the same one, None
    keeps everything.

    Raises :class:`~game.sim.faults.FaultError` with every fault of the map.
    """
    return MapFile(path, root).map(chapter, lenient=lenient)


class MapFile:
    """A map's file, read once, of which the map is made for each chapter that is played on it."""

    def __init__(self, path: str | Path, root: Path | None = None, named: set[Path] | None = None) -> None:
        """As for :func:`load_map`; ``named`` gets every file that the map is made of, itself too, and keeps what it has.

        Raises :class:`~game.sim.faults.FaultError` when it cannot be read at all.
        """
        path = Path(path)
        root = root or data_root()
        if not path.is_absolute() and not path.exists() and (root / path).exists():
            path = root / path
        report = Report(shown(path, root))
        self._folders = (project_folder(path), root)
        self._named = set() if named is None else named
        self._named.add(path.absolute())
        self._raw = check_map(path, root, report, Finder(self._folders, report, self._named))
        self._report = report

    def map(self, chapter: str | None = None, *, lenient: bool = False) -> TiledMap:
        """The map, as :func:`load_map` gives it. Raises :class:`~game.sim.faults.FaultError` with all its faults."""
        raw = replace(self._raw, layers=list(self._raw.layers), tilesets=list(self._raw.tilesets))
        report = self._report.copy()
        if chapter is not None:
            _of_chapter(raw, chapter)
        objects = read_objects(raw, Finder(self._folders, report, self._named), report)
        placed = place_objects(objects, report, lenient=lenient)
        solids, low = ground(raw, objects, report)
        report.finish()
        tiles, index = decode_tiles(raw, objects)
        width, height = float(raw.width * TILE), float(raw.height * TILE)
        level = LevelMap(raw.path.stem, width, height, TILE, solids, low, placed, raw.properties, raw.origin)
        layers = tuple(layer for one in raw.layers if (layer := _layer(one, objects, index)) is not None)
        return TiledMap(
            raw.path, level, raw.width, raw.height, tiles, layers, raw.background, raw.parallax_origin, raw.render_order
        )


def chapters_of(properties: Mapping[str, object]) -> tuple[str, ...]:
    """The chapters that a layer or group belongs to, as its property ``chapters`` lists them; () for all."""
    return tuple(str(properties.get("chapters", "")).replace(",", " ").split())


def _of_chapter(raw: RawMap, chapter: str) -> None:
    """Leave of a map what a chapter plays on; for none, what is there in all, or in the only one that it names."""
    named = sorted({name for layer in raw.layers for name in chapters_of(layer.properties)})
    if not chapter and len(named) == 1:
        chapter = named[0]
    raw.layers = [
        layer for layer in raw.layers if "chapters" not in layer.properties or chapter in chapters_of(layer.properties)
    ]
    own = f"{chapter}."
    given = {name[len(own) :]: value for name, value in raw.properties.items() if chapter and name.startswith(own)}
    raw.properties = raw.properties | given


def _layer(raw: RawLayer, objects: list[TmxObject], index: dict[int, int]) -> Layer | None:
    common = (raw.name, raw.cls, raw.look, raw.place, raw.properties)
    if raw.cells is not None:
        # the tiles are in the order of their gids
        known = np.fromiter(index, dtype=np.uint32)
        return TileLayer(*common, known.searchsorted(raw.cells).astype(np.int32))
    if raw.picture is not None:
        return ImageLayer(*common, raw.picture, raw.node.get("repeatx") == "1", raw.node.get("repeaty") == "1")
    if raw.kind == "objectgroup":
        mine = [item for item in objects if item.layer is raw]
        return ObjectLayer(
            *common,
            tuple(_tile_object(item, index) for item in mine if item.is_scenery),
            tuple(
                TextObject(item.id, item.x, item.y, item.width, item.height, item.rotation, item.text, item.visible)
                for item in mine
                if item.text is not None
            ),
            raw.node.get("draworder") == "index",
        )
    return None


def _tile_object(item: TmxObject, index: dict[int, int]) -> TileObject:
    foot_x, foot_y = item.at(0.5, 1.0)
    return TileObject(
        item.id, item.name, item.cls, index[item.gid & ~HEX_TURN],
        item.x - item.align[0] * item.width, item.y - item.align[1] * item.height,
        item.width, item.height, item.rotation, (item.x, item.y), foot_x, foot_y, item.visible, plain(item.properties),
    )  # fmt: skip
