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
from game.sim.placed import Door, Drone, Laser, Light, Spawn, Who, Zone
from game.sim.placed import Path as Way
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


# -- objects --------------------------------------------------------------------------------------


def placed(tmp_path: Path, *inner: str, **layer: object) -> TiledMap:
    return load_map(draw(tmp_path, "........\n........\n........", objects(*inner, **layer)))


def test_a_point_is_where_it_is(tmp_path: Path) -> None:
    spawn = placed(tmp_path, thing(4, "Spawn", 24, 40, name="here")).level.of(Spawn)[0]
    assert (spawn.id, spawn.name, spawn.x, spawn.y, spawn.shape) == (4, "here", 24, 40, "point")
    assert spawn.who is Who.ELARA


@pytest.mark.parametrize("key", ["class", "type"])
def test_class_and_type_mean_the_same(tmp_path: Path, key: str) -> None:
    room = placed(tmp_path, thing(4, "", 24, 40, **{key: "Spawn"}))
    assert len(room.level.of(Spawn)) == 1


def test_a_rectangle_is_placed_by_its_middle(tmp_path: Path) -> None:
    door = placed(tmp_path, thing(1, "Door", 16, 16, "", width=32, height=16)).level.of(Door)[0]
    assert (door.x, door.y, door.width, door.height, door.shape) == (32, 24, 32, 16, "rectangle")


def test_a_rectangle_turns_about_its_top_left(tmp_path: Path) -> None:
    door = placed(tmp_path, thing(1, "Door", 32, 16, "", width=32, height=16, rotation=90)).level.of(Door)[0]
    assert (door.x, door.y) == pytest.approx((24, 32))


def test_an_ellipse_is_placed_by_its_middle_and_gives_a_light_its_reach(tmp_path: Path) -> None:
    light = placed(tmp_path, thing(1, "Light", 0, 0, "<ellipse/>", width=80, height=40)).level.of(Light)[0]
    assert (light.x, light.y, light.shape) == (40, 20, "ellipse")
    assert (light.radius, light.squash) == (40, 0.5)


def test_a_capsule_is_told_apart_from_a_rectangle(tmp_path: Path) -> None:
    zone = placed(tmp_path, thing(1, "Zone", 0, 0, "<capsule/>", width=32, height=16)).level.of(Zone)[0]
    assert zone.shape == "capsule"


def test_a_polygons_points_are_absolute_and_turned(tmp_path: Path) -> None:
    way = placed(tmp_path, thing(1, "Path", 16, 16, '<polygon points="0,0 10,0 10,5"/>', rotation=90)).level.of(Way)[0]
    assert way.points[0] == (16, 16)
    assert way.points[1] == pytest.approx((16, 26))
    assert way.points[2] == pytest.approx((11, 26))
    assert way.shape == "polygon"


def test_a_polyline_is_no_polygon(tmp_path: Path) -> None:
    laser = placed(tmp_path, thing(1, "Laser", 8, 8, '<polyline points="0,0 48,0"/>')).level.of(Laser)[0]
    assert (laser.shape, laser.points) == ("polyline", ((8, 8), (56, 8)))


def test_a_tile_is_placed_by_its_foot(tmp_path: Path) -> None:
    door = placed(tmp_path, thing(1, "Door", 32, 32, "", gid=1, width=16, height=16)).level.of(Door)[0]
    assert (door.x, door.y, door.shape) == (40, 32, "tile")


def test_a_turned_tile_turns_about_its_bottom_left(tmp_path: Path) -> None:
    room = placed(tmp_path, thing(1, "Door", 32, 32, "", gid=1, width=16, height=16, rotation=90))
    door = room.level.of(Door)[0]
    assert (door.x, door.y) == pytest.approx((32, 40))
    layer = room.layers[1]
    assert isinstance(layer, ObjectLayer)
    assert layer.tiles[0].pivot == (32, 32)
    assert (layer.tiles[0].x, layer.tiles[0].y) == (32, 16)


def test_texts_keep_their_letters(tmp_path: Path) -> None:
    room = placed(
        tmp_path, thing(1, "", 0, 0, '<text pixelsize="9" color="#ff0000">Way out</text>', width=40, height=12)
    )
    layer = room.layers[1]
    assert isinstance(layer, ObjectLayer)
    assert (layer.texts[0].look.text, layer.texts[0].look.size) == ("Way out", 9)
    assert layer.texts[0].look.colour == (255, 0, 0, 255)


def test_a_layers_offset_moves_what_stands_on_it(tmp_path: Path) -> None:
    spawn = placed(tmp_path, thing(1, "Spawn", 8, 8), offsetx=0.5, offsety=16).level.of(Spawn)[0]
    assert (spawn.x, spawn.y) == (8.5, 24)


def test_members_are_read_by_their_types(tmp_path: Path) -> None:
    inner = "<point/>" + properties(mood="alert", speed=55.5, asleep=True)
    drone = placed(tmp_path, thing(1, "Drone", 8, 8, inner)).level.of(Drone)[0]
    assert (drone.mood, drone.speed, drone.asleep) == ("alert", 55.5, True)


def test_a_reference_leads_to_its_object(tmp_path: Path) -> None:
    room = placed(
        tmp_path,
        thing(1, "Drone", 8, 8, "<point/>" + reference("patrol", 7)),
        thing(7, "Path", 0, 0, '<polyline points="0,0 9,9"/>', name="loop"),
    )
    drone = room.level.of(Drone)[0]
    way = room.level.by_id(Way, drone.patrol)
    assert way is not None
    assert way.name == "loop"


TEMPLATE = """<?xml version="1.0" encoding="UTF-8"?>
<template><object name="guard" type="Drone" width="0" height="0">
 <properties><property name="speed" type="float" value="40"/>
  <property name="asleep" type="bool" value="true"/></properties>
 <point/></object></template>"""


def test_a_template_gives_what_the_object_leaves_open(tmp_path: Path) -> None:
    (tmp_path / "drone.tx").write_text(TEMPLATE)
    inner = properties(speed=90.0)
    drone = placed(tmp_path, f'<object id="5" template="drone.tx" x="24" y="8">{inner}</object>').level.of(Drone)[0]
    assert (drone.id, drone.name, drone.x, drone.shape) == (5, "guard", 24, "point")
    assert (drone.speed, drone.asleep) == (90.0, True)


def test_a_templates_tile_is_found_in_the_maps_tilesets(tmp_path: Path) -> None:
    png(tmp_path / "plain.png", 64, 32)
    (tmp_path / "plain.tsx").write_text(TILESET.replace(' firstgid="1"', ""))
    (tmp_path / "pillar.tx").write_text(
        '<template><tileset firstgid="1" source="plain.tsx"/><object gid="5" width="16" height="16"/></template>'
    )
    layer = objects('<object id="1" template="pillar.tx" x="0" y="16"/>')
    text = map_text(
        layer,
        tilesets='<tileset firstgid="10" source="plain.tsx"/>',
    )
    room = load_map(save(tmp_path, text))
    drawn = room.layers[0]
    assert isinstance(drawn, ObjectLayer)
    tile = room.tiles[drawn.tiles[0].tile]
    assert tile is not None
    assert tile.rect == (0, 16, 16, 16)


def test_a_template_may_bring_a_tileset_of_its_own(tmp_path: Path) -> None:
    png(tmp_path / "plain.png", 64, 32)
    (tmp_path / "plain.tsx").write_text(TILESET.replace(' firstgid="1"', ""))
    (tmp_path / "pillar.tx").write_text(
        '<template><tileset firstgid="1" source="plain.tsx"/><object gid="5" width="16" height="16"/></template>'
    )
    room = load_map(
        save(tmp_path, map_text(objects('<object id="1" template="pillar.tx" x="0" y="16"/>'), tilesets=""))
    )
    assert [tile.rect for tile in room.tiles if tile] == [(0, 16, 16, 16)]


def test_class_typed_and_list_properties_are_read(tmp_path: Path) -> None:
    inner = """<properties>
      <property name="look" type="class" propertytype="Look"><properties>
        <property name="wide" type="int" value="3"/>
        <property name="deep" type="class"><properties><property name="x" value="y"/></properties></property>
      </properties></property>
      <property name="steps" type="list"><item type="int" value="1"/><item type="string" value="two"/></property>
      <property name="note">several
lines</property>
    </properties>"""
    room = placed(tmp_path, thing(1, "", 0, 0, inner, gid=1))
    layer = room.layers[1]
    assert isinstance(layer, ObjectLayer)
    assert layer.tiles[0].properties == {
        "look": {"wide": 3, "deep": {"x": "y"}}, "steps": [1, "two"], "note": "several\nlines",
    }  # fmt: skip


def test_colliders_of_an_embedded_tileset_are_no_layers(tmp_path: Path) -> None:
    assert names(load_map(draw(tmp_path, ROOM))) == ["ground"]


def test_objects_of_a_class_that_is_not_ours_are_passed_over_only_when_asked(tmp_path: Path) -> None:
    path = draw(tmp_path, "....", objects(thing(1, "zombie_wave_7", 0, 0)))
    assert load_map(path, lenient=True).level.placed == ()
    with pytest.raises(FaultError, match="zombie_wave_7"):
        load_map(path)


def test_a_misspelt_class_is_a_fault_even_then_where_others_are_ours(tmp_path: Path) -> None:
    path = draw(tmp_path, "....", objects(thing(1, "Spwan", 0, 0), thing(2, "Exit", 0, 0, "", width=9, height=9)))
    with pytest.raises(FaultError, match='Did you mean "Spawn"'):
        load_map(path, lenient=True)


def test_placed_objects_come_by_id_whatever_their_order(tmp_path: Path) -> None:
    room = placed(tmp_path, thing(9, "Spawn", 8, 8), thing(3, "Spawn", 16, 8))
    assert [one.id for one in room.level.placed] == [3, 9]


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


def test_the_fault_of_a_dangling_reference_reads_as_it_should(tmp_path: Path) -> None:
    path = draw(
        tmp_path,
        "........",
        group(
            "things",
            objects(
                thing(41, "Drone", 120, 8, "<point/>" + reference("patrol", 77), name="drone-east"),
                thing(52, "Path", 0, 0, '<polyline points="0,0 9,9"/>', name="hall-loop"),
                thing(60, "Path", 0, 0, '<polyline points="0,0 9,9"/>', name="vault-loop"),
                name="machines",
            ),
        ),
    )
    with pytest.raises(FaultError) as raised:
        load_map(path)
    assert str(raised.value) == (
        f'{path}: layer "things/machines", object 41 "drone-east" at tile (7, 0): '
        "patrol points to path 77, and no object has that id.\n"
        '    Add a Path with id 77, or clear "patrol". Paths in this map: 52 "hall-loop", 60 "vault-loop".'
    )


def test_a_layer_has_its_properties_and_those_of_its_groups(tmp_path: Path) -> None:
    inner = tiles(ROOM).replace("<data", properties(circuit="west") + "<data")
    text = map_text(f'<group name="g">{properties(circuit="main", depth=2)}{inner}</group>')
    assert load_map(save(tmp_path, text)).layers[0].properties == {"circuit": "west", "depth": 2}


def test_pytmx_is_touched_in_one_place_alone() -> None:
    modules = sorted(Path(tiled.__file__).parents[1].rglob("*.py"))
    # the bench draws the same map with pyscroll, which asks for pytmx's own
    readers = [path for path in modules if not path.name.startswith("bench")]
    users = [path.name for path in readers if "import pytmx" in path.read_text(encoding="utf-8")]
    assert users == ["tiled.py"]


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
