"""What different Tiled versions and settings write for the same wish is read alike."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.content.tiled import MapFile, ObjectLayer, TileObject, load_map
from game.sim.placed import Facing, Spawn, Who
from tests.content.drawing import TILESET, group, map_text, objects, png, save, thing, tiles

FLOOR = "....\n....\n...."
TALL = (
    '<tileset firstgid="9" name="tall" tilewidth="24" tileheight="48" tilecount="1" columns="0"{}>'
    '<tile id="0"><image source="tall.png" width="24" height="48"/></tile></tileset>'
)


def test_an_enum_may_be_kept_as_a_number(tmp_path: Path) -> None:
    members = (
        '<properties><property name="facing" type="int" propertytype="Facing" value="3"/>'
        '<property name="who" type="int" propertytype="Who" value="2"/></properties><point/>'
    )
    path = save(tmp_path, map_text(tiles(FLOOR), objects(thing(1, "Spawn", 24, 24, members))))
    (spawn,) = load_map(path).level.of(Spawn)
    assert (spawn.who, spawn.facing) == (list(Who)[2], list(Facing)[3])


def set_down(folder: Path, fill: str, **box: object) -> TileObject:
    """A tall tile, 24 x 48 px, in a box on a map."""
    png(folder / "tall.png", 24, 48)
    inner = objects(thing(1, "", 0, 48, gid=9, **box))
    tiled = load_map(save(folder, map_text(tiles(FLOOR), inner, tilesets=TILESET + TALL.format(fill))))
    return next(layer for layer in tiled.layers if isinstance(layer, ObjectLayer)).tiles[0]


def test_a_tile_is_stretched_to_its_box(tmp_path: Path) -> None:
    made = set_down(tmp_path, "", width=48, height=48)
    assert (made.x, made.y, made.width, made.height) == (0, 0, 48, 48)


@pytest.mark.parametrize(
    ("box", "fitted"), [((48, 48), (12, 0, 24, 48)), ((24, 24), (6, 24, 12, 24)), ((12, 48), (0, 12, 12, 24))]
)
def test_a_tile_that_keeps_its_shape_lies_in_the_middle_of_its_box(
    tmp_path: Path, box: tuple[int, int], fitted: tuple[float, ...]
) -> None:
    made = set_down(tmp_path, ' fillmode="preserve-aspect-fit"', width=box[0], height=box[1])
    assert (made.x, made.y, made.width, made.height) == fitted
    assert made.pivot == (0, 48), "it turns about the corner of its box"


def test_tiles_drawn_at_the_grids_size_are_as_large_as_ever_where_they_have_that_size(tmp_path: Path) -> None:
    tileset = TILESET.replace("<tileset", '<tileset tilerendersize="grid"')
    assert load_map(save(tmp_path, map_text(tiles(FLOOR), tilesets=tileset))).columns == 4


def test_a_map_read_once_is_the_same_for_each_chapter_as_read_anew(tmp_path: Path) -> None:
    belongs = '<properties><property name="chapters" value="{}"/></properties>'
    ours = group("a", belongs.format("restore"), objects(thing(1, "Spawn", 8, 8), name="a"))
    theirs = group("b", belongs.format("uplink"), objects(thing(2, "Spawn", 24, 8), name="b"))
    path = save(tmp_path, map_text(tiles(FLOOR), ours, theirs))
    once = MapFile(path)
    for chapter, ids in (("restore", [1]), ("uplink", [2]), (None, [1, 2])):
        assert [spawn.id for spawn in once.map(chapter).level.placed] == ids
        assert once.map(chapter).level == load_map(path, chapter=chapter).level
