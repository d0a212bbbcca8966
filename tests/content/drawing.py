"""Small maps for tests, drawn as pictures: each character is a tile.

space nothing   . floor   # wall   / a slope, solid below its diagonal   - a railing (low)   o a round pillar
~ water (animated: ~ then +)   _ a wall in the lower half of its tile
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import quoteattr

LEGEND = {" ": 0, ".": 1, "#": 2, "/": 3, "-": 4, "o": 5, "~": 6, "+": 7, "_": 8}
COLOURS = (
    (70, 84, 111),
    (20, 18, 43),
    (49, 49, 96),
    (78, 78, 128),
    (115, 121, 163),
    (24, 42, 102),
    (35, 83, 180),
    (18, 20, 20),
)
BOX = '<object id="1" x="0" y="0" width="16" height="16"/>'

TILESET = f"""<tileset firstgid="1" name="plain" tilewidth="16" tileheight="16" tilecount="8" columns="4">
 <image source="plain.png" width="64" height="32"/>
 <tile id="1"><objectgroup>{BOX}</objectgroup></tile>
 <tile id="2"><objectgroup><object id="1" x="0" y="16"><polygon points="0,0 16,-16 16,0"/></object></objectgroup></tile>
 <tile id="3"><properties><property name="low" type="bool" value="true"/></properties>
  <objectgroup>{BOX}</objectgroup></tile>
 <tile id="4"><objectgroup><object id="1" x="0" y="0" width="16" height="16"><ellipse/></object></objectgroup></tile>
 <tile id="5"><animation><frame tileid="5" duration="200"/><frame tileid="6" duration="100"/></animation></tile>
 <tile id="7"><objectgroup><object id="1" x="0" y="8" width="16" height="8"/></objectgroup></tile>
</tileset>"""


def attributes(values: Mapping[str, object]) -> str:
    """XML attributes."""
    return "".join(f" {key}={quoteattr(str(value))}" for key, value in values.items())


def png(path: Path, width: int, height: int, *, opaque: bool = True) -> Path:
    """A picture whose pixels all differ from their neighbours, so that a flip or a shift shows. Returns its path."""
    rows = bytearray()
    for y in range(height):
        rows.append(0)
        for x in range(width):
            r, g, b = COLOURS[(x // 16 + y // 16 * (width // 16 or 1)) % len(COLOURS)]
            rows += bytes(((r + 9 * (x % 16)) % 256, (g + 9 * (y % 16)) % 256, b, 255 if opaque else 128))
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)),
        (b"IDAT", zlib.compress(bytes(rows), 1)),
        (b"IEND", b""),
    )
    data = b"\x89PNG\r\n\x1a\n"
    for kind, body in parts:
        data += struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
    path.write_bytes(data)
    return path


def rows_of(picture: str) -> list[str]:
    """A picture's rows, all as wide as the widest."""
    lines = picture.strip("\n").split("\n")
    indent = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    cut = [line[indent:].rstrip("|") for line in lines]
    width = max(map(len, cut))
    return [line.ljust(width) for line in cut]


def gids(picture: str) -> list[list[int]]:
    """The tiles of a picture, row by row."""
    return [[LEGEND[character] for character in row] for row in rows_of(picture)]


def csv(cells: list[list[int]]) -> str:
    """Cells as Tiled writes them."""
    return '<data encoding="csv">\n' + ",\n".join(",".join(map(str, row)) for row in cells) + "\n</data>"


def tiles(picture: str, name: str = "ground", **more: object) -> str:
    """A tile layer."""
    cells = gids(picture)
    return tile_layer(csv(cells), len(cells[0]), len(cells), name, **more)


def tile_layer(data: str, width: int, height: int, name: str = "ground", **more: object) -> str:
    """A tile layer with data as given."""
    return f'<layer id="1" name="{name}" width="{width}" height="{height}"{attributes(more)}>{data}</layer>'


def group(name: str, *inner: str, **more: object) -> str:
    """A group of layers."""
    return f'<group id="2" name="{name}"{attributes(more)}>{"".join(inner)}</group>'


def objects(*inner: str, name: str = "play", **more: object) -> str:
    """An object layer."""
    return f'<objectgroup id="3" name="{name}"{attributes(more)}>{"".join(inner)}</objectgroup>'


def thing(object_id: int, cls: str, x: float, y: float, inner: str = "<point/>", **more: object) -> str:
    """An object; ``type_`` of other attributes may be given, and its shape and properties as ``inner``."""
    values = {"id": object_id} | ({"type": cls} if cls else {}) | {"x": x, "y": y} | more
    return f"<object{attributes(values)}>{inner}</object>"


def properties(**values: object) -> str:
    """Properties with the type of their Python values; names with ``-`` for ``_``."""
    kinds = {bool: "bool", int: "int", float: "float", str: "string"}
    lines = []
    for name, value in values.items():
        text = str(value).lower() if isinstance(value, bool) else str(value)
        lines.append(f'<property name="{name.replace("_", "-")}" type="{kinds[type(value)]}" value={quoteattr(text)}/>')
    return f"<properties>{''.join(lines)}</properties>"


def reference(name: str, object_id: int) -> str:
    """A property that points to an object."""
    return f'<properties><property name="{name}" type="object" value="{object_id}"/></properties>'


def map_text(*layers: str, size: tuple[int, int] = (4, 3), tilesets: str = TILESET, **more: object) -> str:
    """A whole map."""
    values = {
        "version": "1.10", "orientation": "orthogonal", "width": size[0], "height": size[1],
        "tilewidth": 16, "tileheight": 16, "infinite": 0,
    } | more  # fmt: skip
    inner = "\n".join(layers)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<map{attributes(values)}>\n{tilesets}\n{inner}\n</map>\n'


def save(folder: Path, text: str, name: str = "room.tmx") -> Path:
    """Write a map with its picture beside it."""
    png(folder / "plain.png", 64, 32)
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def draw(folder: Path, picture: str, *layers: str, **more: object) -> Path:
    """A map with one layer drawn as a picture, and other layers over it."""
    rows = rows_of(picture)
    return save(folder, map_text(tiles(picture), *layers, size=(len(rows[0]), len(rows)), **more))
