"""Tilesets, embedded in a map or in a .tsx of their own: checked, with every picture found and measured."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from pathlib import Path

from game.content.pictures import Finder, Picture
from game.content.properties import Property, read_properties
from game.content.report import Report, quoted
from game.content.xml_read import Node, read_xml
from game.sim.faults import FaultError

MAX_TILESETS = 64
MAX_TILE_ID = 1 << 20
MAX_FRAMES = 256
MAX_GID = (1 << 28) - 1
MAX_TILE_EDGE = 4096
TILE = 16
"""Edge of a map's cell, px."""


@dataclass
class TileInfo:
    """What is said of a single tile.

    ``picture``, ``rect`` its own picture and the part of it, in a collection of pictures; ``frames`` (tile id, ms);
    ``shapes`` the element that holds its collision shapes.
    """

    id: int
    cls: str = ""
    picture: Picture | None = None
    rect: tuple[int, int, int, int] | None = None
    frames: tuple[tuple[int, int], ...] = ()
    shapes: Node | None = None
    properties: dict[str, Property] = field(default_factory=dict)


@dataclass
class Tileset:
    """A tileset in its place in a map. Sizes are px; ``count`` is one more than its highest tile id, and a guess when
    its picture cannot be found (``unmeasured``). ``keeps_shape``: a tile set down in a box of another shape is fitted
    into its middle, and not stretched."""

    file: str
    path: Path
    firstgid: int
    name: str
    tile_width: int
    tile_height: int
    count: int
    columns: int
    spacing: int = 0
    margin: int = 0
    offset: tuple[int, int] = (0, 0)
    alignment: str = ""
    keeps_shape: bool = False
    picture: Picture | None = None
    tiles: dict[int, TileInfo] = field(default_factory=dict)
    unmeasured: bool = False

    def tile(self, tile_id: int) -> TileInfo:
        """What is said of a tile; a bare one when nothing is."""
        return self.tiles.get(tile_id) or TileInfo(tile_id)

    def has(self, tile_id: int) -> bool:
        """Such a tile exists."""
        return 0 <= tile_id < self.count if self.picture is not None else tile_id in self.tiles

    def size(self, tile_id: int) -> tuple[int, int]:
        """Width and height of a tile's picture, px."""
        rect = self.tile(tile_id).rect
        return (rect[2], rect[3]) if rect else (self.tile_width, self.tile_height)


def read_tilesets(root: Node, path: Path, finder: Finder, report: Report) -> list[Tileset]:
    """All tilesets of a map's root element in ascending order of their first gid."""
    nodes = list(root.findall("tileset"))
    if len(nodes) > MAX_TILESETS:
        report.add("", f"it uses {len(nodes)} tilesets, and {MAX_TILESETS} is the most", "Merge some of them.")
        nodes = nodes[:MAX_TILESETS]
    found = []
    for node in nodes:
        tileset = read_tileset(node, path, finder, report)
        if tileset is not None:
            found.append(tileset)
    found.sort(key=lambda one: one.firstgid)
    for low, high in itertools.pairwise(found):
        if low.firstgid + low.count > high.firstgid and not low.unmeasured:
            report.add(
                f'tileset "{high.name}"',
                f'its first gid {high.firstgid} falls among those of tileset "{low.name}" '
                f"({low.firstgid} to {low.firstgid + low.count - 1})",
                "Open the map in Tiled and save it, or set firstgid to a free number.",
            )
    return found


def read_tileset(node: Node, path: Path, finder: Finder, report: Report, firstgid: int | None = None) -> Tileset | None:
    """One <tileset> of a file; None, and faults noted, when it cannot be used.

    ``firstgid`` overrides the one in the element (for tilesets that a template brings along).
    """
    source = node.get("source")
    where = f"tileset {quoted(source or node.get('name'))}"
    first = firstgid if firstgid is not None else report.whole(node, "firstgid", None, where, 1, MAX_GID)
    file = report.file
    if source:
        if not source.lower().endswith((".tsx", ".xml")):
            report.add(where, "it is in a form that the game does not read", "In Tiled, save the tileset as .tsx.")
            return None
        found = finder.find(path.parent, source, "the tileset file", where)
        if found is None:
            return None
        path, file = found, beside(source, report.file)
        try:
            node = read_xml(path, file)
        except FaultError as error:
            report.extend(error)
            return None
        if node.tag != "tileset":
            report.add(
                "", f"its root is <{node.tag}>, and a tileset begins with <tileset>", "Choose a .tsx file.", file=file
            )
            return None
    return _read(node, path, file, first, finder, report)


def beside(source: str, file: str) -> str:
    """How a file that a map names is shown: from the same folder as the map."""
    parts = file.replace("\\", "/").split("/")[:-1]
    for part in source.split("/"):
        if part == ".." and parts and parts[-1] != "..":
            parts.pop()
        elif part != ".":
            parts.append(part)
    return "/".join(parts)


def read_tileset_file(path: Path, finder: Finder, report: Report) -> Tileset | None:
    """A .tsx by itself, not as part of a map; ``report`` is that file's."""
    try:
        node = read_xml(path, report.file)
    except FaultError as error:
        report.extend(error)
        return None
    if node.tag != "tileset":
        report.add("", f"its root is <{node.tag}>, and a tileset begins with <tileset>", "Save it in Tiled as .tsx.")
        return None
    return _read(node, path, report.file, 1, finder, report)


def _read(node: Node, path: Path, file: str, firstgid: int, finder: Finder, report: Report) -> Tileset | None:
    name = node.get("name") or path.stem
    where = f"tileset {quoted(name)}"
    before = len(report.faults)
    width = report.whole(node, "tilewidth", None, where, 1, MAX_TILE_EDGE, file=file)
    height = report.whole(node, "tileheight", None, where, 1, MAX_TILE_EDGE, file=file)
    tileset = Tileset(
        file, path, firstgid, name, width, height,
        count=0,
        columns=report.whole(node, "columns", 0, where, 0, MAX_TILE_EDGE, file=file),
        spacing=report.whole(node, "spacing", 0, where, 0, MAX_TILE_EDGE, file=file),
        margin=report.whole(node, "margin", 0, where, 0, MAX_TILE_EDGE, file=file),
        alignment=node.get("objectalignment"),
        keeps_shape=node.get("fillmode") == "preserve-aspect-fit",
    )  # fmt: skip
    if len(report.faults) > before:
        return None
    image = node.find("image")
    if node.get("tilerendersize", "tile") != "tile" and (image is None or (width, height) != (TILE, TILE)):
        report.add(
            where,
            "its tiles are drawn at the size of the grid",
            'In Tiled, set its "Tile Render Size" to "Tile Size".',
            file=file,
        )
    shift = node.find("tileoffset")
    if shift is not None:
        tileset.offset = (
            round(report.number(shift, "x", 0, where, file=file)),
            round(report.number(shift, "y", 0, where, file=file)),
        )
    if image is not None:
        tileset.picture = _picture(image, path, file, where, finder, report)
        if tileset.picture is None:
            # its tiles are taken as there, so that one missing picture is one fault and not hundreds
            tileset.unmeasured = True
            tileset.count = MAX_TILE_ID
            tileset.picture = Picture(path, 1, 1)
        else:
            _lay_out(tileset, where, report)
    for tile in node.findall("tile"):
        _tile(tile, tileset, path, file, finder, report)
    if image is None:
        tileset.count = max(tileset.tiles, default=-1) + 1
    if tileset.count == 0:
        report.add(where, "it has no tiles", "Give it a picture, or remove the tileset.", file=file)
        return None
    _check_frames(tileset, where, report)
    return tileset


def _check_frames(tileset: Tileset, where: str, report: Report) -> None:
    """What an animation shows is in its tileset."""
    for info in tileset.tiles.values():
        for frame, _ in info.frames:
            if not tileset.has(frame):
                report.add(
                    f"{where}, tile {info.id}",
                    f"its animation shows tile {frame}, and the tileset has no such tile",
                    "Open the tileset's animation editor in Tiled and remove that frame.",
                    file=tileset.file,
                )


def _lay_out(tileset: Tileset, where: str, report: Report) -> None:
    """Columns and count follow from the picture's size, as in Tiled."""
    assert tileset.picture is not None
    step_x, step_y = tileset.tile_width + tileset.spacing, tileset.tile_height + tileset.spacing
    columns = max(0, (tileset.picture.width - tileset.margin + tileset.spacing) // step_x)
    rows = max(0, (tileset.picture.height - tileset.margin + tileset.spacing) // step_y)
    if columns * rows == 0:
        report.add(
            where,
            f"its picture is {tileset.picture.width} x {tileset.picture.height} px, "
            f"smaller than one tile of {tileset.tile_width} x {tileset.tile_height} px",
            "Choose another picture or tile size in Tiled.",
            file=tileset.file,
        )
        columns = rows = 1
    elif tileset.columns not in (0, columns):
        report.add(
            where,
            f"it counts {tileset.columns} columns, and its picture has {columns}: "
            "it changed since the tileset was saved",
            "Open the tileset in Tiled and save it.",
            file=tileset.file,
        )
    tileset.columns, tileset.count = columns, columns * rows


def _picture(image: Node, path: Path, file: str, where: str, finder: Finder, report: Report) -> Picture | None:
    if "source" not in image.attrib:
        report.add(
            where,
            "its picture is embedded in the file",
            "Save the picture as a PNG beside the map and choose it in Tiled.",
            file=file,
        )
        return None
    return finder.picture(path.parent, image.get("source"), where, trans=image.get("trans"), file=file)


def _tile(node: Node, tileset: Tileset, path: Path, file: str, finder: Finder, report: Report) -> None:
    tileset_where = f"tileset {quoted(tileset.name)}"
    tile_id = report.whole(node, "id", None, tileset_where, 0, MAX_TILE_ID, file=file)
    where = f"{tileset_where}, tile {tile_id}"
    if tile_id in tileset.tiles:
        report.add(where, "this tile is described twice", "Remove one of the two <tile> elements.", file=file)
    info = TileInfo(tile_id, cls=node.get("class") or node.get("type"))
    if tileset.picture is None:
        _own_picture(info, node, path, file, where, finder, report)
    elif not tileset.has(tile_id):
        report.add(
            where,
            f"the tileset's picture holds only tiles 0 to {tileset.count - 1}",
            "Remove the tile, or restore the picture.",
            file=file,
        )
        return
    info.frames = _frames(node, where, file, report)
    info.shapes = node.find("objectgroup")
    info.properties = read_properties(node, report, where, file=file)
    tileset.tiles[tile_id] = info


def _own_picture(info: TileInfo, node: Node, path: Path, file: str, where: str, finder: Finder, report: Report) -> None:
    """A tile of a collection has a picture of its own, or a part of one."""
    image = node.find("image")
    if image is None:
        report.add(where, "it has no picture", "Choose one in Tiled, or remove the tile.", file=file)
    picture = _picture(image, path, file, where, finder, report) if image is not None else None
    info.picture = picture or Picture(path, 1, 1)
    if image is None:
        return
    width, height = info.picture.width, info.picture.height
    x = report.whole(node, "x", 0, where, 0, MAX_TILE_EDGE, file=file)
    y = report.whole(node, "y", 0, where, 0, MAX_TILE_EDGE, file=file)
    info.rect = (
        x,
        y,
        report.whole(node, "width", max(1, width - x), where, 1, MAX_TILE_EDGE, file=file),
        report.whole(node, "height", max(1, height - y), where, 1, MAX_TILE_EDGE, file=file),
    )
    if picture is not None and (x + info.rect[2] > width or y + info.rect[3] > height):
        beyond = "its part of the picture reaches beyond it"
        report.add(where, beyond, "Set the tile's rectangle again in Tiled.", file=file)


def _frames(node: Node, where: str, file: str, report: Report) -> tuple[tuple[int, int], ...]:
    """A tile's animation: tile id and ms of each frame; none where it stands still."""
    animation = node.find("animation")
    frames = list(animation.findall("frame")) if animation is not None else []
    if len(frames) > MAX_FRAMES:
        long = f"its animation has {len(frames)} frames, and {MAX_FRAMES} is the most"
        report.add(where, long, "Shorten it.", file=file)
    return tuple(
        (
            report.whole(frame, "tileid", None, where, 0, MAX_TILE_ID, file=file),
            report.whole(frame, "duration", None, where, 1, 3_600_000, file=file),
        )
        for frame in frames[:MAX_FRAMES]
    )
