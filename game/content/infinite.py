"""Maps without edges, as Tiled's *Infinite* makes them, given the edges of what is painted on them.

Such a map keeps the cells of its layers in chunks that may lie anywhere, left of and above its zero as well. It becomes a
plain map that is as large as its painted cells: cells in one piece, everything else moved along. All that is read later
sees nothing but a plain map; only messages count from the map's own zero again (``origin``).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from game.content.layer_data import DataProblem, decode
from game.content.report import Report
from game.content.tilesets import TILE
from game.content.xml_read import Node

MAX_CELLS = 512
"""Width and height of a map, cells."""
MAX_READ = 64 * MAX_CELLS**2
"""Cells of all chunks of a map together, empty ones among them: the largest map has no more."""
FAR_CELLS = 1 << 20
"""Chunks lie within this of zero either way."""
MOVED = ("objectgroup", "imagelayer")
Cells = npt.NDArray[np.uint32]
Chunk = tuple[int, int, Cells]
"""Left and top, cells from the map's zero, and the gids there."""


def is_infinite(root: Node) -> bool:
    """The map was saved as an infinite one."""
    return root.get("infinite", "0") not in ("0", "false")


def give_edges(root: Node, report: Report) -> tuple[int, int]:
    """Make a map's tree that of a map with edges. Returns where its top left cell lies, cells from its own zero.

    Cells that lie further apart than a map is large go to the report; chunks that cannot be read raise
    :class:`~game.sim.faults.FaultError` at once, for without them nobody knows how large the map is.
    """
    layers = _read(root, report)
    report.finish()
    boxes = [_painted(chunk) for _, chunks in layers for chunk in chunks if chunk[2].any()]
    if not boxes:
        report.add(
            "", "it is an infinite map on which nothing is painted", "Paint its ground in a tile layer in Tiled."
        )
        return 0, 0
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    width, height = max(box[2] for box in boxes) - left, max(box[3] for box in boxes) - top
    if max(width, height) > MAX_CELLS:
        report.add(
            "",
            f"what is painted on it is {width} x {height} cells large, from tile ({left}, {top}) on, "
            f"and {MAX_CELLS} x {MAX_CELLS} is the most",
            "Erase what lies far off, or split the map.",
        )
        return 0, 0
    for node, chunks in layers:
        whole = np.zeros((height, width), np.uint32)
        for x, y, cells in chunks:
            _lay(whole, x - left, y - top, cells)
        _hold(node, whole)
    root.attrib |= {"width": str(width), "height": str(height), "infinite": "0"}
    for node, name in _leaves(root, *MOVED):
        _move(node, "offset", -left * TILE, -top * TILE, f'layer "{name}"', report)
    _move(root, "parallaxorigin", -left * TILE, -top * TILE, "the map", report)
    return left, top


def _leaves(node: Node, *tags: str, before: str = "") -> Iterator[tuple[Node, str]]:
    """The layers of some kinds below an element, each with its name and its groups' names before it."""
    for child in node.findall("group", *tags):
        name = f"{before}/{child.get('name')}" if before else child.get("name")
        if child.tag == "group":
            yield from _leaves(child, *tags, before=name)
        else:
            yield child, name


def _read(root: Node, report: Report) -> list[tuple[Node, list[Chunk]]]:
    """Every tile layer with its chunks."""
    layers: list[tuple[Node, list[Chunk]]] = []
    left = MAX_READ
    for layer, name in _leaves(root, "layer"):
        found: list[Chunk] = []
        layers.append((layer, found))
        data = layer.find("data")
        for node in _pieces(layer, data) if data is not None else ():
            where = f'layer "{name}", chunk in line {node.line}'
            before = len(report.faults)
            x, y = (report.whole(node, key, 0, where, -FAR_CELLS, FAR_CELLS) for key in ("x", "y"))
            width, height = (report.whole(node, key, None, where, 1, MAX_CELLS) for key in ("width", "height"))
            left -= width * height
            if left < 0:
                message = f"the chunks of the map hold more than {MAX_READ // 10**6} million cells"
                report.add(where, message, "Erase what lies far off, or split the map.")
                return layers
            if len(report.faults) > before or data is None:
                continue
            try:
                found.append((x, y, decode(data, width, height, None if node is layer else node)))
            except DataProblem as problem:
                report.add(where, problem.message, problem.remedy)
    return layers


def _pieces(layer: Node, data: Node) -> list[Node]:
    """The chunks of a layer; the layer itself where its cells are in one piece, as they may be even so."""
    return list(data.findall("chunk")) or ([layer] if data.text.strip() or data.gids is not None else [])


def _painted(chunk: Chunk) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of the cells of a chunk that hold something."""
    x, y, cells = chunk
    rows, columns = cells.nonzero()
    return x + int(columns.min()), y + int(rows.min()), x + int(columns.max()) + 1, y + int(rows.max()) + 1


def _lay(whole: Cells, x: int, y: int, cells: Cells) -> None:
    """Put a chunk's cells in their place; what hangs over the edges is empty."""
    rows, columns = whole.shape
    there = whole[max(0, y) : max(0, y + cells.shape[0]), max(0, x) : max(0, x + cells.shape[1])]
    cut = cells[max(0, -y) : max(0, rows - y), max(0, -x) : max(0, columns - x)]
    np.copyto(there, cut, where=cut != 0)


def _hold(layer: Node, cells: Cells) -> None:
    """Make a layer one of a plain map."""
    data = Node("data", {"encoding": "csv"}, layer.line)
    data.text = ",".join(map(str, cells.ravel().tolist()))
    layer.attrib |= {"width": str(cells.shape[1]), "height": str(cells.shape[0])}
    layer.children = [child for child in layer.children if child.tag != "data"] + [data]


def _move(node: Node, key: str, x: float, y: float, where: str, report: Report) -> None:
    for axis, by in (("x", x), ("y", y)):
        node.attrib[key + axis] = str(report.number(node, key + axis, 0.0, where) + by)
