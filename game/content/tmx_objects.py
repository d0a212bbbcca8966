"""Objects on a map: templates filled in, shapes and pivots made plain.

Tiled keeps an object's ``x, y`` at its top left corner, at the bottom left of a tile (or where the tileset's alignment
says), and turns it about that point, clockwise, in degrees.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from game.content.pictures import Finder
from game.content.properties import Property, read_properties
from game.content.report import Report, as_number, as_whole, quoted
from game.content.tilesets import TILE, Tileset, beside, read_tileset
from game.content.tmx_check import GID_MASK, RawLayer, RawMap
from game.content.xml_read import Node, read_xml
from game.sim.faults import FaultError

MAX_OBJECTS = 10_000
MAX_POINTS = 2_000
MAX_ID = 1 << 31
MAX_LETTERS = 4_000
"""Of a text on the map, and of a member that is a text."""
MAX_DRAWN_EDGE = 2048
"""Width and height at which a tile or a text can be set down, px."""
MAX_DRAWN_AREA = 32_000_000
"""Of all tiles and texts set down on a map together, px²: 128 MB."""
SHAPES = ("ellipse", "point", "capsule", "polygon", "polyline", "text")

ALIGNMENTS = {
    "": (0.0, 1.0), "unspecified": (0.0, 1.0), "topleft": (0.0, 0.0), "top": (0.5, 0.0), "topright": (1.0, 0.0),
    "left": (0.0, 0.5), "center": (0.5, 0.5), "right": (1.0, 0.5),
    "bottomleft": (0.0, 1.0), "bottom": (0.5, 1.0), "bottomright": (1.0, 1.0),
}  # fmt: skip
"""Where in its picture a tile object's position lies, as parts of its width and height."""
SHOWN_BY_THE_GAME = (
    "AccessNode", "Cache", "Camera", "Cart", "Checkpoint", "Core", "Crack", "Crate", "DataTap", "Door", "Drone", "Laser",
    "NanoTank", "Npc", "Record", "Spawn", "Sterilizer",
)  # fmt: skip
"""Classes that have a picture and a body of the game's own, or none: a tile says where they are and how large."""


@dataclass(frozen=True)
class TextLook:
    """A text object's letters. ``size`` px; ``colour`` red, green, blue, alpha."""

    text: str
    size: int = 16
    colour: tuple[int, int, int, int] = (0, 0, 0, 255)
    wrap: bool = False
    halign: str = "left"
    valign: str = "top"


@dataclass
class TmxObject:
    """An object with its template filled in. ``x``, ``y`` is the pivot with the layer's offset, px; ``points`` are
    relative to it and not turned yet; ``gid`` keeps its flip bits; ``by_tile``: it has its class from its tile;
    ``of_tile`` names the properties that it has from there alone; ``origin`` is its map's, cells."""

    id: int
    name: str
    cls: str
    layer: RawLayer
    shape: str
    x: float
    y: float
    width: float
    height: float
    rotation: float = 0.0
    points: tuple[tuple[float, float], ...] = ()
    gid: int = 0
    align: tuple[float, float] = (0.0, 0.0)
    visible: bool = True
    text: TextLook | None = None
    by_tile: bool = False
    of_tile: frozenset[str] = frozenset()
    origin: tuple[int, int] = (0, 0)
    properties: dict[str, Property] = field(default_factory=dict)

    @property
    def where(self) -> str:
        """The object's place in a message."""
        name = f" {quoted(self.name)}" if self.name else ""
        cell = (math.floor(self.x / TILE) + self.origin[0], math.floor(self.y / TILE) + self.origin[1])
        return f"{self.layer.where}, object {self.id}{name} at tile {cell}"

    @property
    def is_scenery(self) -> bool:
        """A tile that is drawn where it stands, and is as solid as its tileset says; it may be a Console as well."""
        return self.shape == "tile" and self.cls not in SHOWN_BY_THE_GAME

    def turned(self, x: float, y: float) -> tuple[float, float]:
        """A point relative to the pivot, turned and moved to where it lies on the map, px."""
        return turn(self.x, self.y, x, y, self.rotation)

    def at(self, part_x: float, part_y: float) -> tuple[float, float]:
        """A point of the object's box, given in parts of its width and height from its top left, px."""
        return self.turned((part_x - self.align[0]) * self.width, (part_y - self.align[1]) * self.height)

    def outline(self) -> tuple[tuple[float, float], ...]:
        """The points of a polygon or polyline on the map, px."""
        return tuple(self.turned(*point) for point in self.points)


def turn(pivot_x: float, pivot_y: float, x: float, y: float, degrees: float) -> tuple[float, float]:
    """A point relative to a pivot, turned about it clockwise on the screen, as a point of the map, px."""
    if degrees == 0.0:
        return pivot_x + x, pivot_y + y
    angle = math.radians(degrees)
    c, s = math.cos(angle), math.sin(angle)
    return pivot_x + c * x - s * y, pivot_y + s * x + c * y


class Templates:
    """Reads each template of a map once."""

    def __init__(self, raw: RawMap, finder: Finder, report: Report) -> None:
        self.raw, self.finder, self.report = raw, finder, report
        self._read: dict[str, tuple[Node, int] | None] = {}

    def get(self, name: str, where: str) -> tuple[Node, int] | None:
        """The template's <object> and its gid in this map; None, and a fault noted, when it cannot be used."""
        if name not in self._read:
            self._read[name] = self._load(name, where)
        return self._read[name]

    def _load(self, name: str, where: str) -> tuple[Node, int] | None:
        path = self.finder.find(self.raw.path.parent, name, "the template", where)
        if path is None:
            return None
        file = beside(name, self.report.file)
        try:
            root = read_xml(path, file)
        except FaultError as error:
            self.report.extend(error)
            return None
        found = root.find("object")
        if root.tag != "template" or found is None:
            self.report.add(
                "", "it holds no <template> with an <object>", "Save the template in Tiled again.", file=file
            )
            return None
        if "template" in found.attrib:
            self.report.add(
                "", "its object is made from another template, and templates do not hold templates",
                "In Tiled, detach the object (Object > Detach) and save it as a template again.", file=file,
            )  # fmt: skip
            return None
        gid = as_whole(found.get("gid", "0")) or 0
        tiles = root.find("tileset")
        if gid and tiles is None:
            self.report.add(
                "", "its object shows a tile, and it names no tileset", "Save the template in Tiled again.", file=file
            )
            return None
        if gid and tiles is not None:
            inner = Report(file)
            ours = read_tileset(tiles, path, Finder(self.finder.folders, inner, self.finder.named), inner)
            for fault in inner.faults:
                self.report.add(fault.where, fault.message, fault.remedy, file=fault.file)
            gid = self._adopt(ours, gid) if ours is not None else 0
        return found, gid

    def _adopt(self, tileset: Tileset, gid: int) -> int:
        """The gid in the map of a template's tile; its tileset joins the map's when it is not among them."""
        tile, flips = (gid & GID_MASK) - tileset.firstgid, gid & ~GID_MASK
        for there in self.raw.tilesets:
            if there.path == tileset.path and there.name == tileset.name:
                return (there.firstgid + tile) | flips
        first = max((t.firstgid + t.count for t in self.raw.tilesets), default=1)
        self.raw.tilesets.append(replace(tileset, firstgid=first))
        return (first + tile) | flips


def read_objects(raw: RawMap, finder: Finder, report: Report) -> list[TmxObject]:
    """Every object of a map's object layers, in document order. Faults go to the report."""
    templates = Templates(raw, finder, report)
    found: list[TmxObject] = []
    ids: dict[int, TmxObject] = {}
    for layer in raw.layers:
        if layer.kind != "objectgroup":
            continue
        for node in layer.node.findall("object"):
            if len(found) >= MAX_OBJECTS:
                report.add(layer.where, f"the map has more than {MAX_OBJECTS} objects", "Split the map.")
                return found
            item = _object(node, layer, raw, templates, report)
            if item is None:
                continue
            if item.id in ids:
                report.add(
                    item.where,
                    f"its id is also that of the object at {ids[item.id].where}",
                    "Delete one of the two and draw it again, so that Tiled gives it an id of its own.",
                )
            ids[item.id] = item
            found.append(item)
    _hold_in(found, report)
    return found


def _hold_in(items: list[TmxObject], report: Report) -> None:
    """Tiles and texts are drawn at the size at which they were set down: what no memory holds is told before."""
    area = 0.0
    for item in items:
        if item.shape not in ("tile", "text"):
            continue
        if max(item.width, item.height) > MAX_DRAWN_EDGE:
            report.add(
                item.where,
                f"it is {item.width:.0f} x {item.height:.0f} px, and {MAX_DRAWN_EDGE} x {MAX_DRAWN_EDGE} px is the most",
                "Make it smaller in Tiled, or set down several.",
            )
        else:
            area += item.width * item.height
    if area > MAX_DRAWN_AREA:
        report.add(
            "",
            f"its tile objects and texts are {area / 1e6:.0f} million px large, and {MAX_DRAWN_AREA // 10**6} million "
            "is the most",
            "Make the large ones smaller, or draw what lies on the ground in tile layers.",
        )


def _object(node: Node, layer: RawLayer, raw: RawMap, templates: Templates, report: Report) -> TmxObject | None:
    """An object as it stands on the map; None, and a fault noted, when it cannot be used."""
    where = f"{layer.where}, object {quoted(node.get('id', '?')).strip(chr(34))}"
    filled = _filled(node, templates, where)
    if filled is None:
        return None
    flat, template = filled
    before = len(report.faults)
    object_id = report.whole(flat, "id", None, where, 1, MAX_ID)
    if "x" not in flat.attrib or "y" not in flat.attrib:
        report.add(where, "it has no position", "Delete it and draw it again in Tiled.")
    x, y = report.number(flat, "x", 0.0, where), report.number(flat, "y", 0.0, where)
    gid = report.whole(flat, "gid", 0, where, 0, 0xFFFFFFFF)
    shape, shape_node = _shape(node, template, gid)
    item = TmxObject(
        object_id,
        flat.get("name"),
        _class(flat, report, where),
        layer,
        shape,
        x + layer.look.offset[0],
        y + layer.look.offset[1],
        report.number(flat, "width", 0.0, where, 0.0),
        report.number(flat, "height", 0.0, where, 0.0),
        report.number(flat, "rotation", 0.0, where),
        gid=gid,
        visible=report.switch(flat, "visible", True, where) and layer.look.visible,
        origin=raw.origin,
    )
    if len(report.faults) > before:
        return None
    if shape_node is not None and shape in ("polygon", "polyline"):
        item.points = _points(shape_node, item, report)
    elif shape_node is not None and shape == "text":
        item.text = _text(shape_node, item, report)
    item.properties = read_properties(template, report, item.where) | read_properties(node, report, item.where)
    return item if not gid or _takes_from_tile(item, raw, report) else None


def _filled(node: Node, templates: Templates, where: str) -> tuple[Node, Node] | None:
    """An <object> with the attributes that it leaves to its template, and that template's <object>, an empty one where it
    has none; None, and a fault noted, when the template cannot be used."""
    if "template" not in node.attrib:
        return Node("object", dict(node.attrib), node.line), Node("object", {}, node.line)
    found = templates.get(node.get("template"), where)
    if found is None:
        return None
    template, gid = found
    merged = {key: value for key, value in template.attrib.items() if key not in ("id", "x", "y")} | node.attrib
    if gid and "gid" not in node.attrib:
        merged["gid"] = str(gid)
    return Node("object", merged, node.line), template


def _text(node: Node, item: TmxObject, report: Report) -> TextLook:
    """The letters of a text object."""
    if len(node.text) > MAX_LETTERS:
        report.add(item.where, f"its text has {len(node.text)} letters, and {MAX_LETTERS} is the most", "Shorten it.")
    return TextLook(
        node.text,
        report.whole(node, "pixelsize", 16, item.where, 1, 512),
        report.colour(node, "color", item.where) or (0, 0, 0, 255),
        report.switch(node, "wrap", False, item.where),
        node.get("halign", "left"),
        node.get("valign", "top"),
    )


def _takes_from_tile(item: TmxObject, raw: RawMap, report: Report) -> bool:
    """Give an object what it has from its tile: pivot, size, class, properties. False, and a fault noted, where there is
    no such tile."""
    tile = raw.tileset_of(item.gid & GID_MASK)
    if tile is None:
        if not raw.lacking:
            report.add(
                item.where,
                f"its gid is {item.gid & GID_MASK}, and no tileset of this map has that tile",
                "Choose its tile again in Tiled (Replace Tile), or restore the tileset.",
            )
        return False
    tileset, tile_id = tile
    info, size = tileset.tile(tile_id), tileset.size(tile_id)
    item.align = ALIGNMENTS.get(tileset.alignment, (0.0, 1.0))
    item.width = item.width or float(size[0])
    item.height = item.height or float(size[1])
    if tileset.keeps_shape:
        _fit(item, *size)
    item.cls, item.by_tile = item.cls or info.cls, not item.cls
    item.of_tile = frozenset(info.properties.keys() - item.properties.keys())
    item.properties = info.properties | item.properties
    return True


def _fit(item: TmxObject, width: float, height: float) -> None:
    """A tile of this size in the middle of its box, as large as the box lets it be."""
    scale = min(item.width / width, item.height / height)
    fitted = (width * scale, height * scale)
    # where the pivot lies stays as it is, told in parts of the smaller box
    item.align = (
        (item.align[0] * item.width - (item.width - fitted[0]) / 2) / fitted[0],
        (item.align[1] * item.height - (item.height - fitted[1]) / 2) / fitted[1],
    )
    item.width, item.height = fitted


def _class(node: Node, report: Report, where: str) -> str:
    """Tiled 1.9 writes ``class``, all others ``type``."""
    by_class, by_type = node.get("class"), node.get("type")
    if by_class and by_type and by_class != by_type:
        report.add(
            where, f'its class is "{by_class}" and its type "{by_type}"', "Keep one of the two; Tiled 1.10 writes type."
        )
    return by_class or by_type


def _shape(node: Node, template: Node, gid: int) -> tuple[str, Node | None]:
    if gid:
        return "tile", None
    for source in (node, template):
        for tag in SHAPES:
            found = source.find(tag)
            if found is not None:
                return tag, found
    return "rectangle", None


def _points(node: Node, item: TmxObject, report: Report) -> tuple[tuple[float, float], ...]:
    points = list(points_of(node))
    needed = 3 if item.shape == "polygon" else 2
    if len(points) > MAX_POINTS or len(points) < needed or None in points:
        report.add(
            item.where,
            f"its {item.shape} has {len(points)} points, {needed} to {MAX_POINTS} are right, each as x,y"
            if None not in points
            else f"its {item.shape} has a point that is no pair of numbers",
            "Delete it and draw it again in Tiled.",
        )
        return ()
    return tuple(point for point in points if point is not None)


def points_of(node: Node) -> Iterator[tuple[float, float] | None]:
    """The points of a polygon or polyline, px from its position; None for one that cannot be read."""
    for pair in node.get("points").split():
        x, _, y = pair.partition(",")
        fx, fy = as_number(x), as_number(y)
        yield None if fx is None or fy is None or abs(fx) > 1e6 or abs(fy) > 1e6 else (fx, fy)
