"""The tiles that a map shows, as they are drawn: pictures, flips, animations. The only module that touches pytmx.

pytmx is given a plain map with nothing in it but the tiles in use, after everything in it was checked
(:mod:`game.content.tmx_check`).

How to draw a :class:`Tile`: it is cut from ``picture.source`` at ``rect``; then mirrored over its diagonal when ``flip_d``,
left to right when ``flip_h``, top to bottom when ``flip_v``; and put with its **bottom** left on the bottom left of its
cell, plus ``offset``.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree

import numpy as np

from game.content.pictures import Picture
from game.content.tile_shapes import FLIP_D, FLIP_H, FLIP_V
from game.content.tilesets import TILE, Tileset
from game.content.tmx_check import GID_MASK, RawMap
from game.content.tmx_objects import TmxObject

MS_PER_TICK = 1000 / 60
HEX_TURN = 1 << 28
"""The bit of a gid that turns a tile on hexagonal maps, and means nothing here."""


@dataclass(frozen=True)
class Tile:
    """A tile as it is drawn, flips included.

    ``rect``    left, top, width, height in the picture, px, before any flip.
    ``frames``  (index of a tile, ticks) for an animated tile, in order, for ever; empty for one that stands still.
    ``offset``  how far the tileset shifts its tiles, px.
    """

    picture: Picture
    rect: tuple[int, int, int, int]
    flip_h: bool = False
    flip_v: bool = False
    flip_d: bool = False
    frames: tuple[tuple[int, int], ...] = ()
    offset: tuple[int, int] = (0, 0)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height as drawn, px."""
        return (self.rect[3], self.rect[2]) if self.flip_d else (self.rect[2], self.rect[3])


def decode_tiles(raw: RawMap, objects: list[TmxObject]) -> tuple[tuple[Tile | None, ...], dict[int, int]]:
    """Every tile that the map shows, and the index in them of each gid (with its flip bits)."""
    gids = {0}
    for layer in raw.layers:
        if layer.cells is not None:
            layer.cells &= ~np.uint32(HEX_TURN)
            gids |= {int(gid) for gid in np.unique(layer.cells)}
    gids |= {item.gid & ~HEX_TURN for item in objects if item.gid}
    # the frames of a mirrored animation are mirrored too, which pytmx overlooks: ask for them as well
    for gid in sorted(gids - {0}):
        tileset, tile_id = _found(raw, gid)
        gids |= {(tileset.firstgid + frame) | (gid & ~GID_MASK) for frame, _ in tileset.tile(tile_id).frames}
    order = sorted(gids - {0})
    index = {0: 0} | {gid: place for place, gid in enumerate(order, 1)}
    decoded = _pytmx_map(raw, order)
    tiles: list[Tile | None] = [None]
    for place, gid in enumerate(order):
        tileset, tile_id = _found(raw, gid)
        own = decoded.layers[0].data[0][place]
        _, rect, _ = decoded.images[own]
        info = tileset.tile(tile_id)
        picture = info.picture or tileset.picture
        assert picture is not None
        frames = (decoded.get_tile_properties_by_gid(own) or {}).get("frames", ())
        tiles.append(
            Tile(
                picture,
                info.rect or tuple(rect),
                bool(gid & FLIP_H),
                bool(gid & FLIP_V),
                bool(gid & FLIP_D),
                tuple(
                    (
                        index[decoded.tiledgidmap[frame.gid] | (gid & ~GID_MASK)],
                        max(1, round(frame.duration / MS_PER_TICK)),
                    )
                    for frame in frames
                ),
                tileset.offset,
            )
        )
    return tuple(tiles), index


def _found(raw: RawMap, gid: int) -> tuple[Tileset, int]:
    found = raw.tileset_of(gid & GID_MASK)
    assert found is not None, "the checking pass lets no other gid through"
    return found


def _pytmx_map(raw: RawMap, gids: list[int]) -> Any:
    """The tiles, decoded by pytmx from a plain map: one layer of one row that holds each gid once.

    pytmx registers gids cell by cell in Python; each of them once is enough, and the cells themselves are put in place
    with numpy.
    """
    # pygame, which pytmx imports where it finds it, would greet on standard output
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    import pytmx

    used = {_found(raw, gid)[0].firstgid for gid in gids}
    root = ElementTree.Element(
        "map", orientation="orthogonal", width=str(len(gids)), height="1", tilewidth=str(TILE), tileheight=str(TILE)
    )
    for tileset in raw.tilesets:
        if tileset.firstgid in used:
            root.append(_plain_tileset(tileset, gids))
    if gids:
        layer = ElementTree.SubElement(root, "layer", id="1", name="tiles", width=str(len(gids)), height="1")
        ElementTree.SubElement(layer, "data", encoding="csv").text = ",".join(map(str, gids))

    def loader(filename: str, colorkey: str | None, **_: object) -> Any:
        return lambda rect=None, flags=None: (filename, rect, flags)

    decoded = pytmx.TiledMap(image_loader=loader, load_all=False)
    decoded.filename = str(raw.path)
    decoded.parse_xml(root)
    return decoded


def _plain_tileset(tileset: Tileset, gids: Iterable[int]) -> ElementTree.Element:
    node = ElementTree.Element(
        "tileset", firstgid=str(tileset.firstgid), name="tiles", tilewidth=str(tileset.tile_width),
        tileheight=str(tileset.tile_height), spacing=str(tileset.spacing), margin=str(tileset.margin),
        tilecount=str(tileset.count), columns=str(tileset.columns),
    )  # fmt: skip
    if tileset.picture is not None:
        # pytmx may count a column too many where there is a margin: a size that ends with the last tile leaves no doubt
        rows = tileset.count // max(1, tileset.columns)
        ElementTree.SubElement(
            node, "image", source=tileset.picture.source.name,
            width=str((tileset.columns - 1) * (tileset.tile_width + tileset.spacing) + tileset.tile_width),
            height=str((rows - 1) * (tileset.tile_height + tileset.spacing) + tileset.tile_height),
        )  # fmt: skip
    wanted = {(gid & GID_MASK) - tileset.firstgid for gid in gids}
    for info in tileset.tiles.values():
        if info.id in wanted and (info.frames or info.picture is not None):
            tile = ElementTree.SubElement(node, "tile", id=str(info.id))
            if info.picture is not None:
                ElementTree.SubElement(
                    tile, "image", source=info.picture.source.name,
                    width=str(info.picture.width), height=str(info.picture.height),
                )  # fmt: skip
            if info.frames:
                animation = ElementTree.SubElement(tile, "animation")
                for frame, duration in info.frames:
                    ElementTree.SubElement(animation, "frame", tileid=str(frame), duration=str(duration))
    return node
