"""One map for several chapters: what belongs to one is not there in another."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from game.content import start
from game.content.library import chapter
from game.content.tiled import TileLayer, load_map
from game.sim.faults import FaultError
from tests.content.drawing import map_text, objects, save, thing, tiles

ROOM = """
    ####
    #..#
    ####
"""


def only_in(chapters: str, layer: str) -> str:
    """A layer that belongs to chapters."""
    head, rest = layer.split(">", 1)
    return f'{head}><properties><property name="chapters" value="{chapters}"/></properties>{rest}'


def a_map(tmp_path: Path) -> Path:
    evening = only_in("neon-rain", tiles(ROOM, "evening"))
    morning = only_in("new-dawn restore", objects(thing(1, "Sign", 24, 24, name="open")))
    ambient = ("ambient", "dark"), ("new-dawn.ambient", "pale")
    properties = "".join(f'<property name="{name}" value="{value}"/>' for name, value in ambient)
    properties = f"<properties>{properties}</properties>"
    return save(tmp_path, map_text(properties, tiles(ROOM, "floor"), evening, morning, size=(4, 3)))


def layers(path: Path, chapter: str | None) -> list[str]:
    return [layer.name for layer in load_map(path, chapter=chapter).layers if isinstance(layer, TileLayer)]


def test_a_layer_of_another_chapter_is_not_there(tmp_path: Path) -> None:
    path = a_map(tmp_path)
    assert layers(path, "neon-rain") == ["floor", "evening"]
    assert layers(path, "new-dawn") == ["floor"]


def test_nor_are_its_objects(tmp_path: Path) -> None:
    path = a_map(tmp_path)
    assert [item.name for item in load_map(path, chapter="restore").level.placed] == ["open"]
    assert load_map(path, chapter="neon-rain").level.placed == ()


def test_a_property_of_the_chapter_stands_for_the_maps(tmp_path: Path) -> None:
    path = a_map(tmp_path)
    assert load_map(path, chapter="new-dawn").level.properties["ambient"] == "pale"
    assert load_map(path, chapter="neon-rain").level.properties["ambient"] == "dark"


def test_a_check_of_the_whole_map_sees_everything(tmp_path: Path) -> None:
    path = a_map(tmp_path)
    assert layers(path, None) == ["floor", "evening"]
    assert len(load_map(path).level.placed) == 1


def test_a_script_that_begins_no_chapter_is_refused_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    other = msgspec.structs.replace(chapter("showdown"), script="game.levels.showdown_talk")
    monkeypatch.setattr(start, "chapter", lambda *_: other)
    with pytest.raises(FaultError, match=r"chapter showdown: game\.levels\.showdown_talk has no start"):
        start.start_level("showdown")
