"""Where a person can walk to."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.content.reach import Ground, unreached
from game.content.tiled import load_map
from game.sim.level import LevelMap
from game.sim.placed import Console, Spawn, Who
from tests.content.drawing import draw, objects, thing


def room(tmp_path: Path, picture: str, *things: str) -> LevelMap:
    return load_map(draw(tmp_path, picture, objects(*things))).level


def missing(level: LevelMap) -> list[int | None]:
    return [goal.id if goal else None for _, goal in unreached(level)]


OPEN = """
    ########
    #......#
    #......#
    ########
"""
SHUT = """
    ########
    #..#...#
    #..#...#
    ########
"""
START = thing(1, "Spawn", 32, 32)
CONSOLE = thing(2, "Console", 104, 32)


def test_what_lies_in_the_same_room_is_reached(tmp_path: Path) -> None:
    assert missing(room(tmp_path, OPEN, START, CONSOLE)) == []


@pytest.mark.parametrize("cls", ["Console", "Record", "AccessNode", "NanoTank", "Cache"])
def test_what_lies_behind_a_wall_is_not(tmp_path: Path, cls: str) -> None:
    assert missing(room(tmp_path, SHUT, START, thing(2, cls, 104, 32))) == [2]


def test_an_exit_must_be_walked_into(tmp_path: Path) -> None:
    way_out = thing(2, "Exit", 64, 16, "", width=16, height=32)
    assert missing(room(tmp_path, OPEN, START, way_out)) == []
    assert missing(room(tmp_path, SHUT, START, way_out)) == [2]


def test_a_railing_stops_a_foot(tmp_path: Path) -> None:
    railing = SHUT.replace("#..#", "#..-")
    assert missing(room(tmp_path, railing, START, CONSOLE)) == [2]


def test_a_gap_of_one_tile_is_wide_enough(tmp_path: Path) -> None:
    gap = "########\n#..#...#\n#......#\n########"
    assert missing(room(tmp_path, gap, START, CONSOLE)) == []


def test_two_walls_that_touch_at_their_corners_let_nobody_through(tmp_path: Path) -> None:
    corner = "########\n#..#...#\n#.#....#\n##.....#\n########"
    assert missing(room(tmp_path, corner, thing(1, "Spawn", 24, 24), thing(2, "Console", 112, 56))) == [2]


def test_a_spawn_in_a_wall_is_told(tmp_path: Path) -> None:
    assert missing(room(tmp_path, OPEN, thing(1, "Spawn", 8, 8))) == [None]


def test_a_console_in_a_wall_is_used_from_before_it(tmp_path: Path) -> None:
    assert missing(room(tmp_path, OPEN, START, thing(2, "Console", 64, 8))) == []


def test_the_nearest_place_to_stand_is_free(tmp_path: Path) -> None:
    ground = Ground(room(tmp_path, SHUT))
    x, y = ground.nearest(56, 24) or (0, 0)
    assert 16 < x < 48 or 64 < x < 112
    assert 16 < y < 48


@pytest.mark.parametrize(("who", "stopped"), [(Who.KADE, False), (Who.LENA, True)])
def test_kade_leaps_over_what_is_low(who: Who, stopped: bool) -> None:
    railing = ((56.0, 0.0), (72.0, 0.0), (72.0, 48.0), (56.0, 48.0))
    things = (Spawn(id=1, who=who, x=24.0, y=24.0), Console(id=2, x=120.0, y=24.0))
    level = LevelMap("hall", 144.0, 48.0, low=(railing,), placed=things)
    assert bool(unreached(level)) is stopped
