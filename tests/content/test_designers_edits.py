"""A designer edits a map of ours: the game follows, or says what it misses, where, and what to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from game.content.data import data_root
from game.content.library import chapter, load_chapters
from game.content.start import load_maps, start_level
from game.content.tiled import TiledMap, load_map
from game.script.stage import Stage
from game.sim.faults import Fault, FaultError
from game.sim.placed import Checkpoint, Placed
from game.sim.world import World
from game.tools import check_chapters, lint_places
from tests.content.drawing import TILESET, map_text, png, save, tiles

CHAPTERS = [one.id for one in load_chapters()]
BESIDE = TILESET.replace("plain.png", "../plain.png")
"""A tileset whose picture lies in the folder above the map's."""
Edit = Callable[[Placed], Placed | None]


@cache
def maps_of(chapter_id: str) -> tuple[TiledMap, ...]:
    return load_maps(chapter_id)


def edited(maps: tuple[TiledMap, ...], edit: Edit) -> tuple[TiledMap, ...]:
    """The maps with each of their objects as the edit leaves it; None deletes."""
    return tuple(
        replace(one, level=replace(one.level, placed=tuple(new for item in one.level.placed if (new := edit(item)))))
        for one in maps
    )


def without(name: str) -> Edit:
    return lambda item: None if item.name == name else item


def told(chapter_id: str, maps: tuple[TiledMap, ...]) -> list[Fault]:
    """What a check says of a chapter that is played on these maps."""
    return check_chapters.faults(chapter(chapter_id), maps, "chapters[0]", data_root())


def begun(chapter_id: str, maps: tuple[TiledMap, ...]) -> list[Fault]:
    """The part of it that asks for no beat but the first."""
    try:
        start_level(chapter_id, tiled=maps[0], others=maps[1:])
    except FaultError as error:
        return list(error.faults)
    return lint_places.missing(chapter(chapter_id), [one.level for one in maps])


@pytest.mark.parametrize("chapter_id", CHAPTERS)
def test_every_name_that_a_script_looks_for_is_missed_when_it_is_gone(chapter_id: str) -> None:
    maps = maps_of(chapter_id)
    for name in sorted({sought.name for sought in lint_places.sought_by(chapter(chapter_id).script)}):
        faults = begun(chapter_id, edited(maps, without(name)))
        assert any(f"{name!r}" in fault.message or f'"{name}"' in fault.message for fault in faults), name
        assert all(fault.file.startswith("maps/") and fault.remedy.endswith(".") for fault in faults), faults


def test_a_place_that_was_renamed_is_told_with_its_new_name() -> None:
    maps = edited(
        maps_of("neon-rain"), lambda item: replace(item, name="prime-lain") if item.name == "prime-lane" else item
    )
    (fault,) = told("neon-rain", maps)
    assert fault.file == "maps/bright-lane.tmx"
    assert '"prime-lane"' in fault.message and "neon_rain" in fault.message
    assert "prime-lain" in fault.remedy


def test_a_checkpoint_at_which_a_save_could_be_resumed_is_missed() -> None:
    gone = edited(
        maps_of("high-alert"), lambda item: None if isinstance(item, Checkpoint) and item.name == "ward" else item
    )
    (fault,) = told("high-alert", gone)
    assert fault.file == "maps/clinic.tmx" and 'a Checkpoint named "ward"' in fault.message


def test_a_place_that_a_script_asks_for_through_a_function_of_its_own_is_missed() -> None:
    (fault,) = told("tracer", edited(maps_of("tracer"), without("roof-6")))
    assert '"roof-6"' in fault.message and "levels/tracer.py" in fault.message


def test_a_script_that_breaks_is_told_with_its_file_and_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(world: World, checkpoint: str = "") -> None:
        raise ValueError("two left feet")

    monkeypatch.setattr("game.levels.showdown.start", broken)
    (fault,) = told("showdown", maps_of("showdown"))
    assert "beginning of chapter showdown breaks: two left feet" in fault.message and fault.where.startswith("line ")


def test_a_chapter_in_which_nobody_is_played_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.levels.showdown.start", lambda world, checkpoint="": None)
    (fault, *_rest) = told("showdown", maps_of("showdown"))
    assert (fault.file, fault.where) == ("game/levels/showdown.py", "start()")
    assert "nobody in the player's hands" in fault.message and "world.hero" in fault.remedy


def test_a_checkpoint_of_a_chapter_without_beats_asks_for_beats(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.levels.showdown.BEATS", ())
    monkeypatch.setattr("game.levels.showdown.start", lambda world, checkpoint="": None)
    (fault, *_rest) = [one for one in told("showdown", maps_of("showdown")) if "no beat" in one.message]
    assert fault.remedy == "List its beats in game.levels.showdown.BEATS."


def test_a_place_that_is_missed_in_the_middle_of_a_chapter_is_told_in_words() -> None:
    (one,) = maps_of("neon-rain")
    world = start_level("neon-rain", tiled=one)
    with pytest.raises(FaultError, match='looks for a Zone or Trigger named "moon"'):
        Stage(world).inside("moon")


def test_a_map_may_use_what_lies_in_the_folder_of_its_tiled_project(tmp_path: Path) -> None:
    (tmp_path / "tiles").mkdir()
    (tmp_path / "tiles" / "plain.tsx").write_text(TILESET.replace(' firstgid="1"', ""), encoding="utf-8")
    png(tmp_path / "tiles" / "plain.png", 64, 32)
    text = map_text(tiles("...."), size=(4, 1), tilesets='<tileset firstgid="1" source="../tiles/plain.tsx"/>')
    path = save(tmp_path, text, "maps/room.tmx")
    with pytest.raises(FaultError, match="Save Project As"):
        load_map(path)
    (tmp_path / "ours.tiled-project").write_text("{}", encoding="utf-8")
    assert load_map(path).columns == 4


@pytest.mark.parametrize("mark", ["outer.tiled-project", "levels.json"])
def test_a_project_in_the_folder_of_the_maps_does_not_hide_the_one_above_it(tmp_path: Path, mark: str) -> None:
    path = save(tmp_path, map_text(tiles("...."), size=(4, 1), tilesets=BESIDE), "maps/room.tmx")
    (tmp_path / "maps" / "inner.tiled-project").write_text("{}", encoding="utf-8")
    with pytest.raises(FaultError, match="Save Project As"):
        load_map(path)
    (tmp_path / mark).write_text("{}", encoding="utf-8")
    assert load_map(path).columns == 4


def copied(name: str) -> Callable[[tuple[TiledMap, ...]], tuple[TiledMap, ...]]:
    """The maps with a copy of a thing, as when it is dragged with Ctrl held."""

    def copy(one: TiledMap) -> TiledMap:
        more = tuple(replace(item, id=90_000, x=item.x + 48.0) for item in one.level.placed if item.name == name)
        return replace(one, level=replace(one.level, placed=one.level.placed + more))

    return lambda maps: tuple(copy(one) for one in maps)


@pytest.mark.parametrize(("name", "what"), [("kade", "Spawn of kade"), ("roof-6", 'Zone named "roof-6"')])
def test_of_two_that_a_script_takes_for_one_the_second_is_told(name: str, what: str) -> None:
    faults = told("tracer", copied(name)(maps_of("tracer")))
    assert faults and all(f"it is a {what} as" in fault.message and "90000" in fault.where for fault in faults)


def test_two_copies_of_what_no_script_asks_for_are_two() -> None:
    assert told("tracer", copied("cart-2")(maps_of("tracer"))) == []


def test_a_checkpoint_named_for_no_beat_is_told_with_the_beats() -> None:
    renamed = edited(
        maps_of("showdown"),
        lambda item: replace(item, name="rink") if isinstance(item, Checkpoint) and item.name == "ring" else item,
    )
    (fault,) = told("showdown", renamed)
    assert 'is named "rink"' in fault.message and "ring" in fault.remedy
