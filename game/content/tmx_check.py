"""The pass over a map's XML that comes before any decoding: checks, resolves, puts in order.

It finds every fault of a file in one go, flattens groups into document order with what layers inherit from them,
decodes cells within bounds, and leaves nothing to be decoded that could surprise: :mod:`game.content.tiles` then lets
pytmx work on what it does well.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt

from game.content.data import shown
from game.content.infinite import MAX_CELLS, give_edges, is_infinite
from game.content.layer_data import DataProblem, decode
from game.content.pictures import Finder, Picture
from game.content.properties import plain, read_properties
from game.content.report import Report, quoted
from game.content.tilesets import TILE, Tileset, read_tilesets
from game.content.xml_read import Node, read_xml
from game.sim.faults import Fault, FaultError

MAX_LAYERS = 64
MAX_PAINTED = 1 << 28
"""All tiles of a layer together, which may be larger than their cells, px²: four times the largest map."""
THINGS = "things"
"""The layer or group that the heroes walk in."""
GID_MASK = (1 << 28) - 1
"""The bits of a gid that name a tile; the four above them flip it."""
LAYERS = ("layer", "objectgroup", "imagelayer")
RENDER_ORDERS = {"right-down": (1, 1), "right-up": (1, -1), "left-down": (-1, 1), "left-up": (-1, -1)}
"""The steps, in columns and in rows, in which Tiled goes over the cells of a layer as it draws them."""
WHITE = (255, 255, 255, 255)


@dataclass(frozen=True)
class Look:
    """How a layer is drawn, with all that it inherits from its groups.

    ``opacity`` 0 to 1; ``tint`` red, green, blue, alpha, 255 for none; ``offset`` px; ``parallax`` 1 for none.
    """

    visible: bool = True
    opacity: float = 1.0
    tint: tuple[int, int, int, int] = WHITE
    offset: tuple[float, float] = (0.0, 0.0)
    parallax: tuple[float, float] = (1.0, 1.0)

    def inside(self, outer: Look) -> Look:
        """This look within a group's."""
        r, g, b, a = (round(mine * theirs / 255) for mine, theirs in zip(self.tint, outer.tint, strict=True))
        return Look(
            self.visible and outer.visible,
            self.opacity * outer.opacity,
            (r, g, b, a),
            (self.offset[0] + outer.offset[0], self.offset[1] + outer.offset[1]),
            (self.parallax[0] * outer.parallax[0], self.parallax[1] * outer.parallax[1]),
        )


@dataclass
class RawLayer:
    """A layer in document order. ``place`` is "under", "things" or "over" (the heroes)."""

    kind: str
    name: str
    cls: str
    look: Look
    place: str
    node: Node
    properties: dict[str, object] = field(default_factory=dict)
    cells: npt.NDArray[np.uint32] | None = None
    picture: Picture | None = None

    @property
    def where(self) -> str:
        """The layer's place in a message."""
        return f"layer {quoted(self.name)}"


@dataclass
class RawMap:
    """A map that has passed: nothing in it is out of bounds, missing or out of order.

    ``lacking``: a tileset of it could not be read, so that it is no further fault when its tiles are missing.
    ``origin``: what Tiled calls the cell at its top left, which is not (0, 0) on a map that was infinite.
    """

    path: Path
    file: str
    width: int
    height: int
    tilesets: list[Tileset]
    layers: list[RawLayer]
    lacking: bool = False
    properties: dict[str, object] = field(default_factory=dict)
    background: tuple[int, int, int, int] | None = None
    parallax_origin: tuple[float, float] = (0.0, 0.0)
    render_order: tuple[int, int] = (1, 1)
    origin: tuple[int, int] = (0, 0)

    def tileset_of(self, gid: int) -> tuple[Tileset, int] | None:
        """The tileset and the tile id that a gid without its flip bits names; None when there is none."""
        for tileset in reversed(self.tilesets):
            if gid >= tileset.firstgid:
                tile_id = gid - tileset.firstgid
                return (tileset, tile_id) if tileset.has(tile_id) else None
        return None


def check_map(path: Path, root: Path, report: Report, finder: Finder) -> RawMap:
    """Read, check and put in order a map. Faults go to the report; what cannot be read at all raises
    :class:`FaultError` at once."""
    file = shown(path, root)
    node = read_xml(path, file)
    _refuse(node, file)
    origin = give_edges(node, report) if is_infinite(node) else (0, 0)
    width = report.whole(node, "width", None, "", 1, MAX_CELLS)
    height = report.whole(node, "height", None, "", 1, MAX_CELLS)
    if (node.get("tilewidth"), node.get("tileheight")) != (str(TILE), str(TILE)):
        size = f"{quoted(node.get('tilewidth', '?'))} x {quoted(node.get('tileheight', '?'))}".replace('"', "")
        report.add(
            "",
            f"its tiles are {size} px, and the game's are {TILE} x {TILE} px",
            f"In Tiled, make a map with tiles of {TILE} x {TILE} px; larger pictures can stand on it as objects.",
        )
    # without a sound size nothing further can be judged
    report.finish()
    raw = RawMap(
        path, file, width, height,
        tilesets=read_tilesets(node, path, finder, report),
        layers=[],
        properties=plain(read_properties(node, report, "the map")),
        background=report.colour(node, "backgroundcolor", "the map"),
        parallax_origin=(
            report.number(node, "parallaxoriginx", 0.0, "the map"),
            report.number(node, "parallaxoriginy", 0.0, "the map"),
        ),
        origin=origin,
        render_order=RENDER_ORDERS.get(node.get("renderorder"), (1, 1)),
    )  # fmt: skip
    raw.lacking = len(raw.tilesets) < sum(1 for _ in node.findall("tileset"))
    flattener = _Flattener(report)
    raw.layers = list(flattener.layers(node))
    if flattener.things > 1:
        report.add(
            f'layer "{THINGS}"',
            f"{flattener.things} layers or groups have this name, and one is where the heroes walk",
            "Rename the others.",
        )
    if len(raw.layers) > MAX_LAYERS:
        report.add("", f"it has {len(raw.layers)} layers, and {MAX_LAYERS} is the most", "Merge some of them.")
        report.finish()
    for layer in raw.layers:
        if layer.kind == "layer":
            _tiles(layer, raw, report)
        elif layer.kind == "imagelayer":
            image = layer.node.find("image")
            if image is not None and "source" in image.attrib:
                layer.picture = finder.picture(path.parent, image.get("source"), layer.where, trans=image.get("trans"))
            elif image is not None:
                report.add(layer.where, "its picture is embedded in the file", "Save it as a PNG beside the map.")
    return raw


def _refuse(node: Node, file: str) -> None:
    """What is not supported at all, in one line."""
    if node.tag != "map":
        other = {"tileset": "a tileset", "template": "a template"}.get(node.tag)
        message = f"it is {other}, and no map" if other else f"its root is <{node.tag}>, and a map begins with <map>"
        raise FaultError(Fault(file, "", message, "Name a map saved by Tiled as .tmx."))
    orientation = node.get("orientation", "orthogonal")
    if orientation != "orthogonal":
        raise FaultError(
            Fault(
                file, "", f"its orientation is {quoted(orientation)}, and only orthogonal maps are supported",
                "In Tiled, set Map > Map Properties > Orientation to Orthogonal.",
            )
        )  # fmt: skip


class _Flattener:
    """Takes a map's layers out of their groups, in document order. ``things`` counts the layers or groups of that name."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.things = 0

    def layers(
        self, node: Node, path: str = "", outer: Look | None = None, given: dict[str, object] | None = None,
        among: bool = False,
    ) -> Iterator[RawLayer]:  # fmt: skip
        """The layers below an element, with what they inherit from it; ``among``: the heroes walk in all of them."""
        for child in node.findall("group", *LAYERS):
            name = child.get("name")
            full = f"{path}/{name}" if path else name
            where = f"{'group' if child.tag == 'group' else 'layer'} {quoted(full)}"
            look = _look(child, where, self.report).inside(outer or Look())
            properties = (given or {}) | plain(read_properties(child, self.report, where))
            begins = name == THINGS and not among
            self.things += begins
            if child.tag == "group":
                yield from self.layers(child, full, look, properties, among or begins)
            else:
                place = "things" if among or begins else "over" if self.things else "under"
                yield RawLayer(child.tag, full, child.get("class") or child.get("type"), look, place, child, properties)


def _look(node: Node, where: str, report: Report) -> Look:
    across = down = 0
    if node.tag == "layer":
        # old versions of Tiled could put a tile layer some cells off
        across, down = (report.whole(node, axis, 0, where, -MAX_CELLS, MAX_CELLS) * TILE for axis in ("x", "y"))
    return Look(
        report.switch(node, "visible", True, where),
        report.number(node, "opacity", 1.0, where, 0.0, 1.0),
        report.colour(node, "tintcolor", where) or WHITE,
        (across + report.number(node, "offsetx", 0.0, where), down + report.number(node, "offsety", 0.0, where)),
        (report.number(node, "parallaxx", 1.0, where), report.number(node, "parallaxy", 1.0, where)),
    )


def _tiles(layer: RawLayer, raw: RawMap, report: Report) -> None:
    """Decode a tile layer's cells and see that each of them names a tile."""
    width = report.whole(layer.node, "width", raw.width, layer.where, 1, MAX_CELLS)
    height = report.whole(layer.node, "height", raw.height, layer.where, 1, MAX_CELLS)
    if (width, height) != (raw.width, raw.height):
        report.add(
            layer.where,
            f"it is {width} x {height} cells, and the map {raw.width} x {raw.height}",
            "In Tiled, use Map > Resize Map, which resizes all layers.",
        )
        return
    data = layer.node.find("data")
    if data is None:
        report.add(layer.where, "it has no tile data", "Draw in it in Tiled and save, or delete the layer.")
        return
    try:
        cells = decode(data, width, height)
    except DataProblem as problem:
        report.add(layer.where, problem.message, problem.remedy)
        return
    layer.cells = cells
    gids = cells & GID_MASK
    painted = 0
    for gid, count in zip(*(found.tolist() for found in np.unique(gids, return_counts=True)), strict=True):
        tile = raw.tileset_of(gid) if gid else None
        painted += math.prod(tile[0].size(tile[1])) * count if tile is not None else 0
        if gid and not raw.lacking and tile is None:
            rows, columns = np.nonzero(gids == gid)
            more = f" and {len(rows) - 1} more" if len(rows) > 1 else ""
            report.add(
                f"{layer.where}, tile ({columns[0] + raw.origin[0]}, {rows[0] + raw.origin[1]}){more}",
                f"its gid is {gid}, and no tileset of this map has that tile",
                f"Draw the tile again in Tiled, or restore the tileset. {_ranges(raw)}",
            )
    if painted > MAX_PAINTED:
        report.add(
            layer.where,
            f"its tiles are {painted // 10**6} million px large together, and {MAX_PAINTED // 10**6} million is the most",
            "Draw with smaller tiles, and set large pictures down as objects.",
        )


def _ranges(raw: RawMap) -> str:
    if not raw.tilesets:
        return "This map has no tilesets."
    listed = ", ".join(f'"{t.name}" {t.firstgid} to {t.firstgid + t.count - 1}' for t in raw.tilesets[:8])
    return f"Tilesets in this map: {listed}."
