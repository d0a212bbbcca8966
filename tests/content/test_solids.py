"""Solid ground: few convex pieces that cover what the tiles' shapes cover, no more and no less."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest

from game.content.solids import Polygon, Rect, capsule, convex_pieces, cover, ellipse, merge
from game.content.tiled import load_map
from game.sim.level import LevelMap
from tests.content.drawing import TILESET, csv, draw, map_text, objects, png, save, thing, tile_layer, tiles


def area(polygon: Polygon) -> float:
    pairs = zip(polygon, polygon[1:] + polygon[:1], strict=True)
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairs) / 2


def convex(polygon: Polygon) -> bool:
    corners = np.array(polygon)
    ahead = np.roll(corners, -1, axis=0) - corners
    turn = ahead[:, 0] * np.roll(ahead, -1, axis=0)[:, 1] - ahead[:, 1] * np.roll(ahead, -1, axis=0)[:, 0]
    return bool((turn >= -1e-6).all())


def inside(polygon: Polygon, x: float, y: float) -> bool:
    return all(
        (bx - ax) * (y - ay) - (by - ay) * (x - ax) >= 0
        for (ax, ay), (bx, by) in zip(polygon, polygon[1:] + polygon[:1], strict=True)
    )


def ground(tmp_path: Path, picture: str) -> LevelMap:
    return load_map(draw(tmp_path, picture)).level


def box(left: float, top: float, right: float, bottom: float) -> Polygon:
    return ((left, top), (right, top), (right, bottom), (left, bottom))


def test_a_wall_is_one_piece(tmp_path: Path) -> None:
    assert ground(tmp_path, "####").solids == (box(0, 0, 64, 16),)


def test_a_room_has_four_walls_that_run_through(tmp_path: Path) -> None:
    solids = ground(tmp_path, "#####\n#...#\n#...#\n#####").solids
    assert sorted(solids) == sorted([box(0, 0, 80, 16), box(0, 48, 80, 64), box(0, 0, 16, 64), box(64, 0, 80, 64)])


def test_half_a_tile_joins_its_neighbours(tmp_path: Path) -> None:
    assert ground(tmp_path, "____").solids == (box(0, 8, 64, 16),)


def test_a_railing_is_low_and_no_wall(tmp_path: Path) -> None:
    level = ground(tmp_path, "#--#")
    assert level.low == (box(16, 0, 48, 16),)
    assert level.solids == (box(0, 0, 16, 16), box(48, 0, 64, 16))


def test_a_shape_may_be_low_by_itself(tmp_path: Path) -> None:
    low = TILESET.replace(
        '<object id="1" x="0" y="8" width="16" height="8"/>',
        '<object id="1" x="0" y="8" width="16" height="8"><properties><property name="low" type="bool" value="true"/>'
        "</properties></object>",
    )
    level = load_map(save(tmp_path, map_text(tiles("_"), size=(1, 1), tilesets=low))).level
    assert (level.solids, level.low) == ((), (box(0, 8, 16, 16),))


def test_a_row_of_slopes_is_a_slope_each_and_convex(tmp_path: Path) -> None:
    solids = ground(tmp_path, "./\n/#").solids
    # two slopes and the block under them make one large slope
    assert sum(map(area, solids)) >= 128 + 128 + 256
    assert all(convex(piece) for piece in solids)


def test_two_slopes_back_to_back_are_one_piece(tmp_path: Path) -> None:
    mirrored = 3 | 1 << 31
    text = map_text(tile_layer(csv([[3, mirrored]]), 2, 1), size=(2, 1))
    solids = load_map(save(tmp_path, text)).level.solids
    assert len(solids) == 1
    assert area(solids[0]) == 256


@pytest.mark.parametrize(
    ("flips", "corner"),
    [(0, (1, 1)), (1 << 31, (0, 1)), (1 << 30, (1, 0)), (1 << 29, (1, 1)), (1 << 31 | 1 << 30, (0, 0))],
)
def test_a_mirrored_tile_is_solid_where_it_is_drawn_so(tmp_path: Path, flips: int, corner: tuple[int, int]) -> None:
    text = map_text(tile_layer(csv([[3 | flips]]), 1, 1), size=(1, 1))
    piece = load_map(save(tmp_path, text)).level.solids[0]
    right_angle = (corner[0] * 16.0, corner[1] * 16.0)
    assert right_angle in piece
    opposite = (16 - right_angle[0], 16 - right_angle[1])
    assert opposite not in piece


def test_hidden_layers_are_solid_and_layers_with_parallax_are_not(tmp_path: Path) -> None:
    text = map_text(tiles("#.", "hidden", visible=0), tiles(".#", "far", parallaxx=0.5), size=(2, 1))
    assert load_map(save(tmp_path, text)).level.solids == (box(0, 0, 16, 16),)


def test_furniture_is_solid_and_what_has_a_class_is_not(tmp_path: Path) -> None:
    furniture = thing(1, "", 32, 32, "", gid=2, width=16, height=16)
    crate = thing(2, "Crate", 64, 32, "", gid=2, width=16, height=16)
    level = load_map(draw(tmp_path, "......\n......", objects(furniture, crate))).level
    assert level.solids == (box(32, 16, 48, 32),)


def test_a_stretched_piece_of_furniture_is_stretched_ground(tmp_path: Path) -> None:
    furniture = thing(1, "", 0, 32, "", gid=2, width=48, height=32)
    assert load_map(draw(tmp_path, "...\n...", objects(furniture))).level.solids == (box(0, 0, 48, 32),)


def test_furniture_of_a_shifted_tileset_is_solid_where_it_is_drawn(tmp_path: Path) -> None:
    shifted = TILESET.replace("<image", '<tileoffset x="4" y="-8"/><image')
    furniture = thing(1, "", 0, 32, "", gid=2, width=32, height=16)
    path = draw(tmp_path, "...\n...", objects(furniture), tilesets=shifted)
    assert load_map(path).level.solids == (box(8, 8, 40, 24),)


def test_a_tall_tile_stands_on_its_cell(tmp_path: Path) -> None:
    png(tmp_path / "tree.png", 16, 48)
    tree = (
        '<tileset firstgid="1" name="c" tilewidth="16" tileheight="48" tilecount="1" columns="0"><tile id="0">'
        '<image width="16" height="48" source="tree.png"/>'
        '<objectgroup><object id="1" x="4" y="40" width="8" height="8"/></objectgroup></tile></tileset>'
    )
    text = map_text(tile_layer(csv([[0], [0], [1]]), 1, 3), size=(1, 3), tilesets=tree)
    assert load_map(save(tmp_path, text)).level.solids == (box(4, 40, 12, 48),)


@pytest.mark.parametrize("seed", range(6))
def test_rectangles_cover_exactly_what_was_solid(seed: int) -> None:
    rng = random.Random(seed)
    cells = {(rng.randrange(14), rng.randrange(10)) for _ in range(70)}
    rects: list[Rect] = [(x * 16.0, y * 16.0, x * 16.0 + 16, y * 16.0 + 16) for x, y in sorted(cells)]
    pieces = cover(rects)
    covered = {
        (x, y)
        for x in range(14)
        for y in range(10)
        if any(a <= x * 16 and c >= x * 16 + 16 and b <= y * 16 and d >= y * 16 + 16 for a, b, c, d in pieces)
    }
    touched = {
        (x, y)
        for x in range(14)
        for y in range(10)
        for a, b, c, d in pieces
        if a < x * 16 + 8 < c and b < y * 16 + 8 < d
    }
    assert covered == touched == cells
    assert len(pieces) < len(rects)


CONCAVE: tuple[Polygon, ...] = (
    ((0, 0), (30, 0), (30, 10), (10, 10), (10, 30), (0, 30)),
    ((0, 0), (0, 30), (10, 30), (10, 10), (30, 10), (30, 0)),
    ((0, 0), (20, 5), (40, 0), (30, 20), (40, 40), (20, 30), (0, 40), (10, 20)),
)


@pytest.mark.parametrize("polygon", CONCAVE)
def test_a_concave_shape_becomes_convex_pieces_of_the_same_ground(polygon: Polygon) -> None:
    pieces = convex_pieces(polygon)
    assert all(convex(piece) for piece in pieces)
    assert sum(map(area, pieces)) == pytest.approx(abs(area(polygon)))
    assert 2 <= len(pieces) <= len(polygon) - 2


def test_a_shape_that_crosses_itself_does_no_harm() -> None:
    pieces = convex_pieces(((0, 0), (10, 10), (10, 0), (0, 10)))
    assert all(convex(piece) for piece in pieces)


def test_a_shape_without_area_blocks_nothing() -> None:
    assert merge([(0, 0, 0, 9)], [((0, 0), (5, 5), (9, 9))]) == ()


def test_round_shapes_are_convex_and_nearly_as_large() -> None:
    for polygon, true_area in (
        (ellipse(0, 0, 20, 10), 157.1),
        (capsule(0, 0, 30, 10), 278.5),
        (capsule(0, 0, 10, 30), 278.5),
    ):
        assert convex(polygon)
        assert area(polygon) == pytest.approx(true_area, rel=0.06)


def test_the_order_of_tiles_changes_nothing() -> None:
    rects: list[Rect] = [(0, 0, 16, 16), (16, 0, 32, 16), (0, 16, 16, 32)]
    polygons: list[Polygon] = [((40, 40), (50, 40), (45, 50)), ((60, 40), (70, 40), (65, 50))]
    assert merge(rects, polygons) == merge(rects[::-1], polygons[::-1])
