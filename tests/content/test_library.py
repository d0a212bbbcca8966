"""The list of chapters and the ways to start one."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from game.content.data import data_root
from game.content.library import chapter, load_chapters
from game.content.start import start_level, start_map
from game.sim.faults import FaultError
from game.sim.intent import REST
from game.tools.check_chapters import unlinked
from tests.content.drawing import draw, objects, properties, thing


def test_the_chapters_are_read_in_order() -> None:
    chapters = load_chapters()
    assert chapters[-1].next is None
    assert "showdown" in [one.id for one in chapters]


def test_the_showdown_is_what_the_story_says() -> None:
    showdown = chapter("showdown")
    assert showdown.title == "Hold still"
    assert list(showdown.heroes) == ["elara", "lena"]
    assert (data_root() / showdown.map).is_file()


def test_a_chapter_that_is_not_there_is_named_with_those_that_are() -> None:
    with pytest.raises(FaultError, match=r'"shodown"[\s\S]*Did you mean "showdown"'):
        chapter("shodown")


def test_a_chapter_that_nobody_comes_to_is_told() -> None:
    whole = load_chapters()
    assert unlinked(whole, "levels.json") == []
    cut = [msgspec.structs.replace(one, next="showdown") if one.id == "restore" else one for one in whole]
    (fault,) = unlinked(cut, "levels.json")
    assert fault.where == "chapters[5].id" and '"tracer"' in fault.message


def test_a_chapter_starts_twice_alike() -> None:
    first, second = start_level("showdown", seed=3), start_level("showdown", seed=3)
    for _ in range(5):
        first.step(REST)
        second.step(REST)
    assert first.digest() == second.digest()


def test_a_checkpoint_that_is_not_there_is_told() -> None:
    with pytest.raises(FaultError, match="no checkpoint 'moon'"):
        start_level("showdown", checkpoint="moon")


ROOM = """
    ######
    #....#
    #....#
    ######
"""


def test_a_walk_begins_at_elaras_spawn(tmp_path: Path) -> None:
    kade = thing(1, "Spawn", 24, 24, "<point/>" + properties(who="kade"))
    elara = thing(2, "Spawn", 64, 40, "<point/>" + properties(facing="up"))
    world = start_map(draw(tmp_path, ROOM, objects(kade, elara)))
    assert world.hero is not None
    assert (world.hero.x, world.hero.y, world.hero.facing) == (64, 40, "up")
    assert world.swarm.count > 0


def test_without_a_spawn_it_begins_near_the_middle(tmp_path: Path) -> None:
    world = start_map(draw(tmp_path, ROOM))
    assert world.hero is not None
    assert abs(world.hero.x - 48) < 8
    assert abs(world.hero.y - 32) < 8
    for _ in range(10):
        world.step(REST)


def test_a_spawn_in_a_wall_is_moved_to_where_one_can_stand(tmp_path: Path) -> None:
    world = start_map(draw(tmp_path, ROOM, objects(thing(1, "Spawn", 4, 4))))
    assert world.hero is not None
    assert world.hero.x > 16
    assert world.hero.y > 16


def test_a_map_without_room_is_told(tmp_path: Path) -> None:
    with pytest.raises(FaultError, match="no room"):
        start_map(draw(tmp_path, "###\n###"))


def test_a_map_made_for_another_game_can_be_walked(tmp_path: Path) -> None:
    world = start_map(draw(tmp_path, ROOM, objects(thing(1, "goblin_camp", 24, 24))))
    assert world.hero is not None
