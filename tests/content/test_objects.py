"""Objects on maps: shapes, pivots, templates, and the members of their classes."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.content.tiled import ObjectLayer, TiledMap, load_map
from game.sim.faults import FaultError
from game.sim.placed import Console, Door, Drone, Exit, Laser, Light, Spawn, Who, Zone, holds
from game.sim.placed import Path as Way
from tests.content.drawing import (
    TILESET,
    draw,
    group,
    map_text,
    objects,
    png,
    properties,
    reference,
    save,
    thing,
)  # fmt: skip

ROOM = "........\n........\n........"


def placed(tmp_path: Path, *inner: str, **layer: object) -> TiledMap:
    return load_map(draw(tmp_path, ROOM, objects(*inner, **layer)))


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


def test_a_rectangle_turned_by_a_quarter_is_as_wide_as_it_was_high(tmp_path: Path) -> None:
    door = placed(tmp_path, thing(1, "Door", 32, 16, "", width=32, height=16, rotation=270)).level.of(Door)[0]
    assert (door.width, door.height) == (16, 32)


def test_a_tile_turned_by_a_quarter_says_where_the_door_stands(tmp_path: Path) -> None:
    turned = thing(1, "Door", 32, 16, "", gid=1, width=32, height=16, rotation=90)
    upright = thing(1, "Door", 32, 48, "", gid=1, width=16, height=32)
    ours, same = (placed(tmp_path, one).level.of(Door)[0] for one in (turned, upright))
    assert (ours.x, ours.y, ours.width, ours.height) == pytest.approx((same.x, same.y, same.width, same.height))


@pytest.mark.parametrize("cls", ["Door", "Frame", "Crate", "Cart"])
def test_what_lies_along_the_map_cannot_be_turned_a_little(tmp_path: Path, cls: str) -> None:
    with pytest.raises(FaultError, match="Rotation to 0, 90, 180 or 270"):
        placed(tmp_path, thing(1, cls, 32, 16, "", width=32, height=16, rotation=30))


@pytest.mark.parametrize(
    ("shape", "turned", "inside", "outside"),
    [
        ("", 45, (37, 33), (50, 20)),
        ("<ellipse/>", 0, (48, 24), (33, 17)),
        ("<ellipse/>", 45, (37, 33), (50, 20)),
        ("<capsule/>", 0, (48, 17), (33, 17)),
    ],
    ids=["a turned rectangle", "an ellipse", "a turned ellipse", "a capsule"],
)  # fmt: skip
def test_a_zone_holds_who_is_in_its_outline(
    tmp_path: Path, shape: str, turned: int, inside: tuple[float, float], outside: tuple[float, float]
) -> None:
    zone = placed(tmp_path, thing(1, "Zone", 32, 16, shape, width=32, height=16, rotation=turned)).level.of(Zone)[0]
    assert holds(zone, *inside)
    assert not holds(zone, *outside)


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


@pytest.mark.parametrize("by_tile", [False, True])
def test_a_tile_with_a_class_keeps_what_is_said_of_the_tile_to_itself(tmp_path: Path, by_tile: bool) -> None:
    low = '<tile id="3"><properties><property name="low" type="bool" value="true"/></properties>'
    tileset = TILESET.replace(low, low.replace('id="3"', 'id="3" type="Console"')) if by_tile else TILESET
    assert low in TILESET
    tile = thing(1, "" if by_tile else "Console", 16, 32, "", gid=4, name="terminal")
    room = load_map(draw(tmp_path, ROOM, objects(tile), tilesets=tileset))
    assert room.level.named(Console, "terminal").circuit == "main"


@pytest.mark.parametrize(("cls", "seen"), [("", True), ("Console", True), ("Crate", False), ("Npc", False)])
def test_a_tile_with_a_class_stands_there_unless_the_game_shows_that_class_itself(
    tmp_path: Path, cls: str, seen: bool
) -> None:
    """A pushed crate would leave its tile behind; a terminal that is a Console is as solid as any."""
    room = load_map(draw(tmp_path, ROOM, objects(thing(1, cls, 16, 32, "", gid=2))))
    drawn = next(layer for layer in room.layers if isinstance(layer, ObjectLayer)).tiles
    assert (len(drawn), len(room.level.solids)) == ((1, 1) if seen else (0, 0))


def test_a_misspelt_member_on_a_tile_is_told(tmp_path: Path) -> None:
    tile = thing(1, "Console", 16, 32, properties(circiut="lab"), gid=4)
    with pytest.raises(FaultError, match='no member "circiut"'):
        load_map(draw(tmp_path, ROOM, objects(tile)))


def test_a_turned_tile_turns_about_its_bottom_left(tmp_path: Path) -> None:
    room = placed(tmp_path, thing(1, "Exit", 32, 32, "", gid=1, width=16, height=16, rotation=90))
    way_out = room.level.of(Exit)[0]
    assert (way_out.x, way_out.y) == pytest.approx((32, 40))
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


def test_a_name_of_two_lines_is_told_in_one(tmp_path: Path) -> None:
    with pytest.raises(FaultError) as error:
        placed(tmp_path, '<object id="1" name="over&#10;there" type="Dor" x="0" y="0"><point/></object>')
    assert 'object 1 "over?there" at tile' in str(error.value).splitlines()[0]
