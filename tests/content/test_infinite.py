"""Infinite maps of Tiled: as large as what is painted on them, and else what a plain map is."""

from __future__ import annotations

import base64
import struct
import zlib
from pathlib import Path

import pytest

from game.content.tiled import ImageLayer, TiledMap, TileLayer, load_map
from game.sim.faults import FaultError
from game.sim.placed import Spawn
from game.tools.check import collect
from tests.content.drawing import group, map_text, objects, save, thing

L = -16
"""Where a chunk left of the map's zero begins, cells."""


def chunk(x: int, y: int, cells: dict[tuple[int, int], int], size: int = 16) -> str:
    """A chunk with these tiles, at cells counted from its own corner."""
    rows = [[cells.get((column, row), 0) for column in range(size)] for row in range(size)]
    text = ",\n".join(",".join(map(str, row)) for row in rows)
    return f'<chunk x="{x}" y="{y}" width="{size}" height="{size}">{text}</chunk>'


def layer(*chunks: str, name: str = "ground", form: str = 'encoding="csv"') -> str:
    return f'<layer id="1" name="{name}" width="30" height="20"><data {form}>{"".join(chunks)}</data></layer>'


def infinite(folder: Path, *layers: str) -> Path:
    return save(folder, map_text(*layers, size=(30, 20), infinite=1))


def gids(room: TiledMap, index: int = 0) -> list[list[int]]:
    found = room.layers[index]
    assert isinstance(found, TileLayer)
    return found.cells.tolist()


def test_a_map_is_as_large_as_what_is_painted_on_it(tmp_path: Path) -> None:
    room = load_map(infinite(tmp_path, layer(chunk(0, 0, {(3, 2): 1, (5, 3): 2}))))
    assert (room.columns, room.rows) == (3, 2)
    assert gids(room) == [[1, 0, 0], [0, 0, 2]]


def test_chunks_on_both_sides_of_zero_are_put_together(tmp_path: Path) -> None:
    room = load_map(infinite(tmp_path, layer(chunk(L, 0, {(15, 0): 1}), chunk(0, 0, {(0, 0): 2}))))
    assert gids(room) == [[1, 2]]


def test_all_layers_share_the_edges(tmp_path: Path) -> None:
    low, high = layer(chunk(0, 0, {(0, 1): 1})), layer(chunk(0, 0, {(1, 0): 2}), name="high")
    room = load_map(infinite(tmp_path, low, group("more", high)))
    assert gids(room, 0) == [[0, 0], [1, 0]]
    assert gids(room, 1) == [[0, 2], [0, 0]]


def test_what_stands_on_the_map_moves_along(tmp_path: Path) -> None:
    ground = layer(chunk(L, L, {(14, 15): 1, (15, 15): 1}))
    sky = '<imagelayer id="9" name="sky" offsetx="-20" offsety="-16"><image source="plain.png"/></imagelayer>'
    room = load_map(infinite(tmp_path, ground, group("g", objects(thing(1, "Spawn", -8, -8))), sky))
    spawn = room.level.of(Spawn)[0]
    assert (spawn.x, spawn.y) == (24, 8)
    picture = room.layers[2]
    assert isinstance(picture, ImageLayer)
    assert picture.look.offset == (12, 0)


@pytest.mark.parametrize("form", ["base64", "zlib", "elements"])
def test_chunks_come_in_every_form(tmp_path: Path, form: str) -> None:
    cells = [0] * 15 + [3] + [0] * 240
    raw = struct.pack("<256I", *cells)
    inner, given = {
        "base64": (base64.b64encode(raw).decode(), 'encoding="base64"'),
        "zlib": (base64.b64encode(zlib.compress(raw)).decode(), 'encoding="base64" compression="zlib"'),
        "elements": ("".join(f'<tile gid="{gid}"/>' for gid in cells), ""),
    }[form]
    one = f'<chunk x="0" y="0" width="16" height="16">{inner}</chunk>'
    room = load_map(infinite(tmp_path, layer(one, form=given)))
    assert gids(room) == [[1]]
    assert room.tiles[1] is not None
    assert room.tiles[1].rect[:2] == (32, 0)


def test_a_message_counts_tiles_as_tiled_does(tmp_path: Path) -> None:
    ground = layer(chunk(L, 0, {(x, y): 1 for x in range(16) for y in range(16)}))
    path = infinite(tmp_path, ground, objects(thing(7, "Door", -32, 16, "", width=0, height=0)))
    assert any("Door 7 at tile (-2, 1)" in fault.where for fault in collect([path]))
    misspelt = infinite(tmp_path, ground, objects(thing(7, "Dor", -32, 16)))
    with pytest.raises(FaultError, match=r"object 7 at tile \(-2, 1\)"):
        load_map(misspelt)
