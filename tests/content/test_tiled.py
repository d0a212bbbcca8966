"""Reading maps: what the loader makes of what Tiled writes."""

from __future__ import annotations

import base64
import gzip
import struct
import zlib
from pathlib import Path

import pytest

from game.content import tiled
from game.content.tiled import ImageLayer, ObjectLayer, TiledMap, TileLayer, load_map
from game.sim.faults import FaultError
from tests.content.drawing import (
    TILESET,
    csv,
    draw,
    gids,
    group,
    map_text,
    objects,
    png,
    properties,
    reference,
    save,
    thing,
    tile_layer,
    tiles,
)  # fmt: skip

ROOM = """
    ####
    #..#
    ####
"""
FLIP_H, FLIP_V, FLIP_D = 1 << 31, 1 << 30, 1 << 29


def names(room: TiledMap) -> list[str]:
    return [layer.name for layer in room.layers]


def cells(room: TiledMap, place: int = 0) -> TileLayer:
    layer = room.layers[place]
    assert isinstance(layer, TileLayer)
    return layer


def test_a_room_has_its_size_and_its_tiles(tmp_path: Path) -> None:
    room = load_map(draw(tmp_path, ROOM))
    assert (room.columns, room.rows) == (4, 3)
    assert (room.level.width, room.level.height) == (64.0, 48.0)
    floor = room.tiles[cells(room).cells[1, 1]]
    wall = room.tiles[cells(room).cells[0, 0]]
    assert floor is not None
    assert wall is not None
    assert (floor.rect, wall.rect) == ((0, 0, 16, 16), (16, 0, 16, 16))
    assert floor.picture.source == (tmp_path / "plain.png").resolve()


def test_no_tile_is_nought(tmp_path: Path) -> None:
    room = load_map(draw(tmp_path, "#.\n  |"))
    assert cells(room).cells[1].tolist() == [0, 0]
    assert room.tiles[0] is None


@pytest.mark.parametrize("form", ["csv", "base64", "zlib", "gzip", "elements"])
def test_every_form_of_tile_data_reads_alike(tmp_path: Path, form: str) -> None:
    drawn = gids(ROOM)
    raw = struct.pack("<12I", *(gid for row in drawn for gid in row))
    data = {
        "csv": csv(drawn),
        "base64": f'<data encoding="base64">\n  {base64.b64encode(raw).decode()}\n</data>',
        "zlib": f'<data encoding="base64" compression="zlib">{base64.b64encode(zlib.compress(raw)).decode()}</data>',
        "gzip": f'<data encoding="base64" compression="gzip">{base64.b64encode(gzip.compress(raw)).decode()}</data>',
        "elements": "<data>" + "".join(f'<tile gid="{gid}"/>' for row in drawn for gid in row) + "</data>",
    }[form]
    room = load_map(save(tmp_path, map_text(tile_layer(data, 4, 3))))
    plain = load_map(draw(tmp_path, ROOM))
    assert cells(room).cells.tolist() == cells(plain).cells.tolist()


def test_layers_come_in_document_order_across_groups(tmp_path: Path) -> None:
    text = map_text(
        tiles(ROOM, "floor"),
        group("walls", objects(name="marks"), tiles(ROOM, "low"), group("deep", tiles(ROOM, "high"))),
        '<imagelayer id="9" name="sky"><image source="plain.png" width="64" height="32"/></imagelayer>',
        tiles(ROOM, "roof"),
    )
    room = load_map(save(tmp_path, text))
    assert names(room) == ["floor", "walls/marks", "walls/low", "walls/deep/high", "sky", "roof"]
    assert [type(layer) for layer in room.layers] == [
        TileLayer, ObjectLayer, TileLayer, TileLayer, ImageLayer, TileLayer,
    ]  # fmt: skip


def test_what_lies_after_things_is_over_the_heroes(tmp_path: Path) -> None:
    text = map_text(tiles(ROOM, "floor"), group("things", objects(name="props"), objects()), tiles(ROOM, "roof"))
    assert [layer.place for layer in load_map(save(tmp_path, text)).layers] == ["under", "things", "things", "over"]


def test_a_group_of_things_may_be_empty(tmp_path: Path) -> None:
    text = map_text(tiles(ROOM, "floor"), group("things"), tiles(ROOM, "lamps"))
    assert [layer.place for layer in load_map(save(tmp_path, text)).layers] == ["under", "over"]


def test_without_things_all_layers_are_under_the_heroes(tmp_path: Path) -> None:
    room = load_map(save(tmp_path, map_text(tiles(ROOM, "floor"), tiles(ROOM, "roof"))))
    assert not any(layer.over for layer in room.layers)


def test_layers_inherit_from_their_groups(tmp_path: Path) -> None:
    inner = tiles(ROOM, "a", opacity=0.5, tintcolor="#80ff00", offsetx=1.5, offsety=-2, parallaxx=0.5)
    text = map_text(
        group(
            "outer",
            group("inner", inner, offsetx=2, parallaxx=0.5),
            opacity=0.5,
            tintcolor="#ff804000",
            visible=0,
            offsety=0.25,
        )
    )
    look = load_map(save(tmp_path, text)).layers[0].look
    assert look.opacity == 0.25
    assert look.tint == (64, 64, 0, 255)
    assert look.offset == (3.5, -1.75)
    assert look.parallax == (0.25, 1.0)
    assert look.visible is False


@pytest.mark.parametrize(
    ("flips", "seen"),
    [(FLIP_H, (True, False, False)), (FLIP_V, (False, True, False)), (FLIP_D | FLIP_H, (True, False, True))],
)
def test_flips_are_kept(tmp_path: Path, flips: int, seen: tuple[bool, bool, bool]) -> None:
    room = load_map(save(tmp_path, map_text(tile_layer(csv([[3 | flips]]), 1, 1), size=(1, 1))))
    tile = room.tiles[1]
    assert tile is not None
    assert (tile.flip_h, tile.flip_v, tile.flip_d) == seen
    assert tile.rect == (32, 0, 16, 16)


def test_an_animation_has_its_frames_in_ticks(tmp_path: Path) -> None:
    room = load_map(draw(tmp_path, "~"))
    water = room.tiles[cells(room).cells[0, 0]]
    assert water is not None
    shown = [(room.tiles[index].rect, ticks) for index, ticks in water.frames]  # type: ignore[union-attr]
    assert shown == [((16, 16, 16, 16), 12), ((32, 16, 16, 16), 6)]


def test_the_frames_of_a_mirrored_animation_are_mirrored(tmp_path: Path) -> None:
    room = load_map(save(tmp_path, map_text(tile_layer(csv([[6 | FLIP_H]]), 1, 1), size=(1, 1))))
    water = room.tiles[cells(room).cells[0, 0]]
    assert water is not None
    assert all(room.tiles[index].flip_h for index, _ in water.frames)  # type: ignore[union-attr]


def test_a_tileset_may_have_a_margin_and_spacing(tmp_path: Path) -> None:
    png(tmp_path / "spaced.png", 36, 35)
    spaced = (
        '<tileset firstgid="1" name="s" tilewidth="16" tileheight="16" spacing="1" margin="1">'
        '<image source="spaced.png" width="36" height="35"/></tileset>'
    )
    room = load_map(save(tmp_path, map_text(tile_layer(csv([[1, 2, 3, 4]]), 4, 1), size=(4, 1), tilesets=spaced)))
    assert [tile.rect[:2] for tile in room.tiles if tile] == [(1, 1), (18, 1), (1, 18), (18, 18)]


def test_a_margin_that_leaves_no_room_for_another_column_gives_none(tmp_path: Path) -> None:
    png(tmp_path / "narrow.png", 32, 33)
    narrow = (
        '<tileset firstgid="1" name="n" tilewidth="16" tileheight="16" margin="1">'
        '<image source="narrow.png" width="32" height="33"/></tileset>'
    )
    room = load_map(save(tmp_path, map_text(tile_layer(csv([[1, 2]]), 2, 1), size=(2, 1), tilesets=narrow)))
    assert [tile.rect[:2] for tile in room.tiles if tile] == [(1, 1), (1, 17)]


def test_a_tileset_in_a_file_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "sets").mkdir()
    png(tmp_path / "sets" / "plain.png", 64, 32)
    (tmp_path / "sets" / "plain.tsx").write_text(TILESET.replace(' firstgid="1"', ""))
    room = load_map(save(tmp_path, map_text(tiles(ROOM), tilesets='<tileset firstgid="1" source="sets/plain.tsx"/>')))
    assert room.pictures == ((tmp_path / "sets" / "plain.png").resolve(),)
    assert len(room.level.solids) > 0


def test_a_collection_of_pictures_may_hold_large_ones(tmp_path: Path) -> None:
    png(tmp_path / "tree.png", 24, 40)
    png(tmp_path / "crate.png", 16, 16)
    collection = (
        '<tileset firstgid="1" name="c" tilewidth="24" tileheight="40" tilecount="2" columns="0">'
        '<tile id="0"><image width="16" height="16" source="crate.png"/></tile>'
        '<tile id="7"><image width="24" height="40" source="tree.png"/></tile></tileset>'
    )
    text = map_text(tile_layer(csv([[1, 8]]), 2, 1), size=(2, 1), tilesets=collection)
    room = load_map(save(tmp_path, text))
    assert [tile.rect for tile in room.tiles if tile] == [(0, 0, 16, 16), (0, 0, 24, 40)]
    assert [tile.picture.source.name for tile in room.tiles if tile] == ["crate.png", "tree.png"]


def test_a_tile_knows_the_twin_that_shines(tmp_path: Path) -> None:
    png(tmp_path / "plain.emissive.png", 64, 32)
    room = load_map(draw(tmp_path, "."))
    assert room.tiles[1] is not None
    assert room.tiles[1].picture.emissive == (tmp_path / "plain.emissive.png").resolve()


def test_an_image_layer_repeats_where_it_says_so(tmp_path: Path) -> None:
    sky = '<imagelayer id="9" name="sky" repeatx="1" visible="0"><image source="plain.png"/></imagelayer>'
    layer = load_map(save(tmp_path, map_text(sky))).layers[0]
    assert isinstance(layer, ImageLayer)
    assert (layer.repeat_x, layer.repeat_y, layer.look.visible) == (True, False, False)
    assert (layer.picture.width, layer.picture.height) == (64, 32)


def test_colliders_of_an_embedded_tileset_are_no_layers(tmp_path: Path) -> None:
    assert names(load_map(draw(tmp_path, ROOM))) == ["ground"]


def test_all_faults_of_a_map_come_at_once(tmp_path: Path) -> None:
    text = map_text(
        tile_layer(csv([[999] * 4] * 3), 4, 3),
        tile_layer('<data encoding="csv"></data>', 4, 3, "empty"),
        objects(thing(1, "Drown", 8, 8), thing(2, "Drone", 8, 8, "<point/>" + reference("patrol", 77))),
    )
    with pytest.raises(FaultError) as raised:
        load_map(save(tmp_path, text))
    assert len(raised.value.faults) == 4


def test_a_map_elsewhere_is_read_with_its_pictures_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "far").mkdir()
    draw(tmp_path / "far", ROOM)
    monkeypatch.chdir(tmp_path / "far")
    assert load_map("room.tmx").columns == 4


def test_a_layer_has_its_properties_and_those_of_its_groups(tmp_path: Path) -> None:
    inner = tiles(ROOM).replace("<data", properties(circuit="west") + "<data")
    text = map_text(f'<group name="g">{properties(circuit="main", depth=2)}{inner}</group>')
    assert load_map(save(tmp_path, text)).layers[0].properties == {"circuit": "west", "depth": 2}


def test_pytmx_is_touched_in_one_place_alone() -> None:
    modules = sorted(Path(tiled.__file__).parents[1].rglob("*.py"))
    # the bench draws the same map with pyscroll, which asks for pytmx's own
    readers = [path for path in modules if not path.name.startswith("bench")]
    users = [path.name for path in readers if "import pytmx" in path.read_text(encoding="utf-8")]
    assert users == ["tiles.py"]


def test_a_very_old_map_that_names_its_dtd_is_read(tmp_path: Path) -> None:
    text = map_text(tiles(ROOM)).replace(
        "<map", '<!DOCTYPE map SYSTEM "http://mapeditor.org/dtd/1.0/map.dtd">\n<map', 1
    )
    assert load_map(save(tmp_path, text)).columns == 4


def test_a_missing_picture_is_one_fault_and_not_one_for_each_tile(tmp_path: Path) -> None:
    path = save(tmp_path, map_text(tiles(ROOM), tilesets=TILESET.replace("plain.png", "gone.png")))
    with pytest.raises(FaultError) as raised:
        load_map(path)
    assert len(raised.value.faults) == 1


def test_a_missing_tileset_is_one_fault_and_not_one_for_each_tile(tmp_path: Path) -> None:
    text = map_text(
        tiles(ROOM), objects(thing(1, "", 0, 16, "", gid=2)), tilesets='<tileset firstgid="1" source="gone.tsx"/>'
    )
    with pytest.raises(FaultError) as raised:
        load_map(save(tmp_path, text))
    assert len(raised.value.faults) == 1
