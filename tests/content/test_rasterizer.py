"""Our tile layers and those of Tiled's own ``tmxrasterizer`` are alike, pixel for pixel."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import numpy.typing as npt
import pygame
import pytest

from game.content.data import data_root
from game.content.tiled import TiledMap, TileLayer, load_map
from game.content.tiles import Tile
from game.view.ground import bake, composite
from tests.content.drawing import TILESET, csv, group, map_text, objects, png, save, thing, tile_layer, tiles

RASTERIZER = shutil.which("tmxrasterizer")
pytestmark = pytest.mark.skipif(RASTERIZER is None, reason="tmxrasterizer, which comes with Tiled, is not installed")

Pixels = npt.NDArray[np.uint8]
"""RGBA, (height, width, 4)."""
H, V, D = 1 << 31, 1 << 30, 1 << 29
SERVER_CORE = data_root() / "maps" / "server-core.tmx"


@cache
def pixels_of(path: Path) -> Pixels:
    picture = pygame.image.load(path)
    data = pygame.image.tobytes(picture, "RGBA")
    return np.frombuffer(data, np.uint8).reshape(picture.get_height(), picture.get_width(), 4)


def rasterized(path: Path, out: Path) -> Pixels:
    """What Tiled makes of a map."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run([str(RASTERIZER), str(path), str(out)], env=environment, capture_output=True, check=False)
    assert run.returncode == 0, run.stderr.decode()
    return pixels_of(out)


def pixels_of_tile(tile: Tile) -> Pixels:
    """A tile as it is drawn: cut out, then mirrored over its diagonal, left to right, top to bottom."""
    left, top, width, height = tile.rect
    cut = pixels_of(tile.picture.source)[top : top + height, left : left + width]
    if tile.flip_d:
        cut = cut.transpose(1, 0, 2)
    if tile.flip_h:
        cut = cut[:, ::-1]
    if tile.flip_v:
        cut = cut[::-1]
    return cut


def composed(room: TiledMap) -> Pixels:
    """The map's tile layers one over the other, animations at their first frame."""
    out = np.zeros((room.rows * 16, room.columns * 16, 4), np.uint8)
    for layer in room.layers:
        assert isinstance(layer, TileLayer)
        if not layer.look.visible:
            continue
        for row, column in np.argwhere(layer.cells):
            tile = room.tiles[layer.cells[row, column]]
            assert tile is not None
            if tile.frames:
                tile = room.tiles[tile.frames[0][0]]
                assert tile is not None
            drawn = pixels_of_tile(tile)
            height = drawn.shape[0]
            x = column * 16 + tile.offset[0] + round(layer.look.offset[0])
            y = (row + 1) * 16 - height + tile.offset[1] + round(layer.look.offset[1])
            inside = drawn[max(0, -y) : out.shape[0] - y, max(0, -x) : out.shape[1] - x]
            x, y = max(0, x), max(0, y)
            there = out[y : y + inside.shape[0], x : x + inside.shape[1]]
            there[inside[..., 3] == 255] = inside[inside[..., 3] == 255]
    return out


def assert_alike(ours: Pixels, theirs: Pixels) -> None:
    assert ours.shape == theirs.shape
    differ = np.argwhere((ours != theirs).any(axis=2))
    assert len(differ) == 0, f"{len(differ)} pixels differ, the first at (y, x) {differ[0]}"


def test_every_flip_is_drawn_alike(tmp_path: Path) -> None:
    turns = [0, H, V, H | V, D, D | H, D | V, D | H | V]
    cells = [[gid | turn for turn in turns] for gid in (1, 2, 3)]
    path = save(tmp_path, map_text(tile_layer(csv(cells), 8, 3), size=(8, 3)))
    assert_alike(composed(load_map(path)), rasterized(path, tmp_path / "out.png"))


def test_layers_in_groups_are_drawn_in_the_same_order(tmp_path: Path) -> None:
    text = map_text(
        tile_layer(csv([[1, 1, 1]]), 3, 1, "a"),
        group(
            "g", tile_layer(csv([[2, 2, 0]]), 3, 1, "b"), group("h", tile_layer(csv([[0, 3, 0]]), 3, 1, "c")), offsetx=4
        ),
        tile_layer(csv([[0, 0, 4]]), 3, 1, "d", visible=0),
        tile_layer(csv([[5, 0, 0]]), 3, 1, "e", offsetx=-3),
        size=(3, 1),
    )
    path = save(tmp_path, text)
    ours, theirs = composed(load_map(path)), rasterized(path, tmp_path / "out.png")
    # the rasterizer makes its picture larger by what layers reach beyond the map, 3 px to the left
    assert_alike(ours, theirs[:, 3 : 3 + ours.shape[1]])


def test_an_animation_is_drawn_at_its_first_frame(tmp_path: Path) -> None:
    moving = TILESET.replace('<frame tileid="5" duration="200"/>', '<frame tileid="3" duration="200"/>')
    path = save(tmp_path, map_text(tile_layer(csv([[6, 6 | H, 1]]), 3, 1), size=(3, 1), tilesets=moving))
    assert_alike(composed(load_map(path)), rasterized(path, tmp_path / "out.png"))


def test_margin_spacing_and_shifted_tiles_are_drawn_alike(tmp_path: Path) -> None:
    png(tmp_path / "spaced.png", 56, 37)
    spaced = (
        '<tileset firstgid="1" name="s" tilewidth="16" tileheight="16" spacing="2" margin="1">'
        '<tileoffset x="3" y="-2"/><image source="spaced.png" width="56" height="37"/></tileset>'
    )
    cells = [[1, 2, 3, 0], [4, 5, 6, 0]]
    path = save(tmp_path, map_text(tile_layer(csv(cells), 4, 2), size=(4, 2), tilesets=spaced))
    ours, theirs = composed(load_map(path)), rasterized(path, tmp_path / "out.png")
    # a shifted tile reaches above the map, where the rasterizer makes its picture larger
    assert_alike(ours, theirs[-ours.shape[0] :, : ours.shape[1]])


def test_large_tiles_of_a_collection_stand_on_their_cells(tmp_path: Path) -> None:
    png(tmp_path / "tree.png", 24, 40)
    png(tmp_path / "crate.png", 16, 16)
    collection = (
        '<tileset firstgid="1" name="c" tilewidth="24" tileheight="40" tilecount="2" columns="0">'
        '<tile id="0"><image width="16" height="16" source="crate.png"/></tile>'
        '<tile id="1"><image width="24" height="40" source="tree.png"/></tile></tileset>'
    )
    cells = [[0] * 4, [0] * 4, [1, 2, 0, 1], [2 | D, 0, 0, 2 | H]]
    text = map_text(tile_layer(csv(cells), 4, 4), size=(4, 4), tilesets=collection)
    path = save(tmp_path, text)
    ours, theirs = composed(load_map(path)), rasterized(path, tmp_path / "out.png")
    assert_alike(ours, theirs[: ours.shape[0], : ours.shape[1]])


def is_opaque(room: TiledMap, layer: TileLayer) -> bool:
    """Nothing in the layer is half transparent: every pixel of it is there or is not."""
    if layer.look.opacity != 1.0 or layer.look.tint != (255, 255, 255, 255) or layer.look.parallax != (1.0, 1.0):
        return False
    used = [room.tiles[index] for index in np.unique(layer.cells)]
    return all(np.isin(pixels_of_tile(tile)[..., 3], (0, 255)).all() for tile in used if tile)


def keep_layers(path: Path, kept: set[str]) -> None:
    """Take every layer but those named, with their groups' names before them, out of a map."""
    tree = ElementTree.parse(path)

    def prune(node: ElementTree.Element, before: str) -> None:
        for child in list(node):
            name = before + child.get("name", "")
            if child.tag == "group":
                prune(child, name + "/")
            elif child.tag in ("imagelayer", "objectgroup") or (child.tag == "layer" and name not in kept):
                node.remove(child)

    prune(tree.getroot(), "")
    tree.write(path, encoding="UTF-8", xml_declaration=True)


def played(room: TiledMap) -> Pixels:
    """The map's tile layers one over the other as the game itself draws them."""
    canvas = pygame.Surface((room.columns * 16, room.rows * 16), pygame.SRCALPHA)
    for layer in room.layers:
        assert isinstance(layer, TileLayer)
        canvas.blit(composite(room, layer), (0, 0))
    data = pygame.image.tobytes(canvas, "RGBA")
    return np.frombuffer(data, np.uint8).reshape(canvas.get_height(), canvas.get_width(), 4)


@pytest.fixture(scope="module")
def server_core(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The server core with its opaque tile layers alone."""
    folder = tmp_path_factory.mktemp("core")
    shutil.copytree(SERVER_CORE.parent, folder / "maps")
    shutil.copytree(data_root() / "assets" / "tiles", folder / "assets" / "tiles")
    path = folder / "maps" / SERVER_CORE.name
    whole = load_map(path, folder)
    opaque = {layer.name for layer in whole.layers if isinstance(layer, TileLayer) and is_opaque(whole, layer)}
    assert len(opaque) >= 3
    keep_layers(path, opaque)
    return path


@pytest.mark.parametrize("ours", [composed, played], ids=["as the map says", "as the game draws it"])
def test_the_server_core_is_drawn_alike(server_core: Path, ours: Callable[[TiledMap], Pixels], tmp_path: Path) -> None:
    room = load_map(server_core, server_core.parents[1])
    assert_alike(ours(room), rasterized(server_core, tmp_path / "out.png"))


def test_the_game_draws_flips_and_mirrored_tiles_alike(tmp_path: Path) -> None:
    turns = [0, H, V, H | V, D, D | H, D | V, D | H | V]
    path = save(tmp_path, map_text(tile_layer(csv([[2 | turn for turn in turns]]), 8, 1), size=(8, 1)))
    assert_alike(played(load_map(path)), rasterized(path, tmp_path / "out.png"))


def test_the_transparent_colour_of_an_image_layer_is_not_there(tmp_path: Path) -> None:
    blank = tmp_path / "blank.png"
    surface = pygame.Surface((64, 32))
    surface.fill((255, 0, 255))
    surface.fill((10, 200, 30), (8, 8, 16, 8))
    pygame.image.save(surface, blank)
    layer = '<imagelayer id="9" name="sky"><image source="blank.png" trans="ff00ff"/></imagelayer>'
    shown = walked(save(tmp_path, map_text(layer, size=(4, 2), backgroundcolor="#000000")))
    assert shown[10, 10].tolist() == [10, 200, 30, 255]
    assert shown[2, 2].tolist() == [0, 0, 0, 255]


@pytest.mark.parametrize("order", ["right-down", "right-up", "left-down", "left-up"])
def test_of_large_tiles_that_overlap_the_same_ones_lie_above(order: str, tmp_path: Path) -> None:
    png(tmp_path / "large.png", 24, 40)
    large = (
        '<tileset firstgid="1" name="large" tilewidth="24" tileheight="40" tilecount="1" columns="1">'
        '<image source="large.png" width="24" height="40"/></tileset>'
    )
    cells = [[0] * 4, [0] * 4, [1, 1, 1, 0], [1, 1, 1, 0]]
    text = map_text(tile_layer(csv(cells), 4, 4), size=(4, 4), tilesets=large, renderorder=order)
    path = save(tmp_path, text)
    ours, theirs = played(load_map(path)), rasterized(path, tmp_path / "out.png")
    assert_alike(ours, theirs[: ours.shape[0], : ours.shape[1]])


# -- what a designer sets down, drawn whole by the game ------------------------------------------------

SHIFTED = TILESET.replace("<image", '<tileoffset x="3" y="-2"/><image')
MIDDLED = TILESET.replace("<tileset", '<tileset objectalignment="center"')
BOARD = "\n".join(["." * 8] * 6)


def tile_object(object_id: int, x: float, y: float, gid: int, size: int = 16, **more: object) -> str:
    return thing(object_id, "", x, y, "", gid=gid, width=size, height=size, **more)


def walked(path: Path) -> Pixels:
    """The whole map as it lies before the walker in full light: ground, what stands on it, what hangs over it."""
    ground = bake(load_map(path))
    canvas = pygame.Surface(ground.albedo.get_size(), pygame.SRCALPHA)
    canvas.blit(ground.albedo, (0, 0))
    canvas.fblits([(prop.frames[0][0].albedo, (prop.x, prop.y)) for prop in ground.props])
    canvas.fblits([(cut.albedo, (x, y)) for x, y, cut in ground.over])
    data = pygame.image.tobytes(canvas, "RGBA")
    return np.frombuffer(data, np.uint8).reshape(canvas.get_height(), canvas.get_width(), 4)


@pytest.mark.parametrize(
    "layer",
    [
        objects(tile_object(1, 40, 40, 3), offsetx=8, offsety=-4),
        objects(tile_object(1, 40, 40, 3), offsetx=8, name="things"),
        objects(tile_object(1, 40, 40, 3), opacity=0.5, name="things"),
        objects(tile_object(1, 40, 40, 3), tintcolor="#ff8000", name="things"),
        objects(tile_object(1, 64, 64, 3, rotation=90), offsetx=5),
        objects(tile_object(1, 64, 64, 3 | H, rotation=180, size=32)),
        objects(tile_object(5, 40, 40, 2), tile_object(2, 44, 40, 3), tile_object(3, 46, 40, 4)),
        objects(tile_object(1, 40, 48, 2), tile_object(2, 44, 40, 3), draworder="index"),
        group("g", objects(tile_object(1, 40, 40, 3), offsetx=8, opacity=0.5), offsety=-6, opacity=0.5),
        tile_layer(csv([[2, 0] * 4] * 6), 8, 6, "r", offsetx=0.5),
        tile_layer(csv([[2, 0] * 4] * 6), 8, 6, "r", offsety=-2.5),
        tile_layer(csv([[2, 0] * 4] * 6), 8, 6, "r", x=3, y=-1),
        '<imagelayer id="9" name="sky" offsetx="5" opacity="0.5"><image source="plain.png"/></imagelayer>',
        objects(tile_object(1, 40, 32, 3), name="things")
        + '<imagelayer id="9" name="sky" offsetx="9"><image source="plain.png"/></imagelayer>',
    ],
    ids=[
        "moved", "moved among the heroes", "faint", "tinted", "turned", "large", "listed", "by index", "in a group",
        "half a px to the right", "half a px up", "cells off", "an image layer", "an image layer over all",
    ],
)  # fmt: skip
@pytest.mark.parametrize("tileset", [TILESET, SHIFTED, MIDDLED], ids=["plain", "shifted", "held by the middle"])
def test_what_is_set_down_lies_where_tiled_shows_it(layer: str, tileset: str, tmp_path: Path) -> None:
    # Tiled's picture grows by a shift: the map lies at its lower left, 2 px below its top
    text = map_text(tiles(BOARD), layer, size=(8, 6), tilesets=tileset, backgroundcolor="#000000")
    path = save(tmp_path, text)
    ours, theirs = walked(path).astype(int), rasterized(path, tmp_path / "out.png").astype(int)
    theirs = theirs[theirs.shape[0] - ours.shape[0] :, : ours.shape[1]]
    inner = (slice(8, -8), slice(8, -8), slice(0, 3))
    differ = np.argwhere((abs(ours[inner] - theirs[inner]) > 2).any(axis=2))
    assert len(differ) == 0, f"{len(differ)} pixels differ, the first at (y, x) {differ[0] + 8}"
