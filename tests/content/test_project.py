"""What editors are given is written from the code's types, and what lies in the folder is in step with them."""

from __future__ import annotations

import json
from pathlib import Path

from game.content import project
from game.content.data import data_root
from game.sim.placed import PLACED_CLASSES, Drone


def types() -> dict[str, dict[str, object]]:
    return {one["name"]: one for one in project.project()["propertyTypes"]}


def members_of(cls: str) -> dict[str, dict[str, object]]:
    members = types()[cls]["members"]
    assert isinstance(members, list)
    return {member["name"]: member for member in members}


def test_the_files_in_the_folder_are_in_step() -> None:
    assert project.faults(data_root()) == []


def test_every_class_is_told_to_tiled() -> None:
    assert {kind.__name__ for kind in PLACED_CLASSES} <= set(types())


def test_every_class_has_a_colour_of_its_own_choosing() -> None:
    assert {kind.__name__ for kind in PLACED_CLASSES} == set(project.COLOURS)


def test_members_have_the_types_and_defaults_of_the_code() -> None:
    members = members_of("Drone")
    assert members["speed"] == {"name": "speed", "type": "float", "value": Drone(id=1).speed}
    assert members["patrol"]["type"] == "object"
    assert members["mood"] == {"name": "mood", "propertyType": "Mood", "type": "string", "value": "patrol"}
    assert members_of("Light")["colour"]["type"] == "color"
    assert members_of("Door")["open"] == {"name": "open", "type": "bool", "value": False}


def test_ids_are_one_each() -> None:
    ids = [one["id"] for one in project.project()["propertyTypes"]]
    assert ids == list(range(1, len(ids) + 1))


def test_the_commands_name_the_map_that_is_open() -> None:
    commands = {one["name"]: one["arguments"] for one in project.project()["commands"]}
    assert commands["Play this map from here"] == 'play --map "%mapfile"'
    assert commands["Check this map"] == 'check "%mapfile"'


def test_writing_keeps_what_a_person_set_up(tmp_path: Path) -> None:
    project.write(tmp_path)
    path = tmp_path / project.PROJECT
    content = json.loads(path.read_text())
    content["folders"] = [".", "../more"]
    content["commands"].append({"name": "Sing"})
    content["propertyTypes"] = []
    path.write_text(json.dumps(content))
    assert len(project.faults(tmp_path)) == len(types())
    project.write(tmp_path)
    assert project.faults(tmp_path) == []
    content = json.loads(path.read_text())
    assert content["folders"] == [".", "../more"]
    assert "Sing" in [one["name"] for one in content["commands"]]


def test_a_class_that_differs_is_named(tmp_path: Path) -> None:
    project.write(tmp_path)
    path = tmp_path / project.PROJECT
    path.write_text(path.read_text().replace('"value": 70.0', '"value": 71.0'))
    assert [fault.where for fault in project.faults(tmp_path)] == ["class Drone"]


def test_the_schema_knows_every_key_of_a_chapter() -> None:
    chapter = project.schema()["$defs"]["Chapter"]
    assert set(chapter["required"]) == {"id", "title", "map", "script", "heroes", "music", "next", "par_seconds"}
    assert chapter["additionalProperties"] is False
