"""``new-avalon check``: everything of ours is well, and what is not is told in both forms."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path

import pytest

from game.tools import check
from game.tools.check import collect, run
from tests.content.drawing import TILESET, draw, objects, png, properties, reference, thing

SHUT = "########\n#..#...#\n########"


def checked(*paths: Path, as_json: bool = False) -> tuple[int, str]:
    out = io.StringIO()
    status = run(paths, as_json=as_json, out=out)
    return status, out.getvalue()


def test_everything_of_ours_is_well() -> None:
    assert [str(fault) for fault in collect() if fault.file.startswith(("maps", "levels"))] == []


def test_a_good_map_is_counted(tmp_path: Path) -> None:
    assert checked(draw(tmp_path, "...")) == (0, "All is well: 1 map.\n")


def test_a_thing_that_cannot_be_reached_is_told_with_both_places(tmp_path: Path) -> None:
    path = draw(tmp_path, SHUT, objects(thing(1, "Spawn", 32, 24), thing(2, "Exit", 96, 16, "", width=16, height=16)))
    status, text = checked(path)
    assert status == 1
    assert text.startswith(f"{path}: Exit 2 at tile (6, 1): it cannot be reached from Spawn 1 at tile (2, 1).\n    ")
    assert text.endswith("1 fault in 1 map.\n")


def test_somebody_whom_nobody_drew_is_told(tmp_path: Path) -> None:
    _, text = checked(draw(tmp_path, "...", objects(thing(1, "Npc", 8, 8, "<point/>" + properties(who="nurze")))))
    assert 'who is "nurze", and there is no such person.\n    Name one that there is: nurse' in text


def test_music_that_nobody_wrote_is_told(tmp_path: Path) -> None:
    path = draw(tmp_path, "...", objects(thing(1, "Spawn", 24, 8)))
    path.write_text(path.read_text().replace("<tileset", properties(music="stret") + "<tileset", 1))
    _, text = checked(path)
    assert 'map properties: music is "stret", and there is no such theme.\n    Name one that there is: street' in text


def test_a_way_out_to_no_chapter_and_a_sound_that_is_not_there_are_told(tmp_path: Path) -> None:
    way_out = thing(1, "Exit", 0, 0, properties(to="moon"), width=16, height=16)
    sound = thing(2, "Sound", 8, 8, "<point/>" + properties(sound="alarn"))
    _, text = checked(draw(tmp_path, "...", objects(way_out, sound)))
    assert 'to is "moon", and there is no such chapter' in text
    assert 'sound is "alarn", and there is no such sound.\n    Name one that there is: alarm' in text


def test_the_json_form_holds_the_same(tmp_path: Path) -> None:
    path = draw(tmp_path, "...", objects(thing(1, "Dragon", 8, 8)))
    status, text = checked(path, as_json=True)
    assert status == 1
    faults = json.loads(text)["faults"]
    assert [sorted(fault) for fault in faults] == [["file", "message", "remedy", "where"]]
    assert faults[0]["file"] == str(path)
    assert '"Dragon"' in faults[0]["message"]


def test_json_without_faults_is_an_empty_list(tmp_path: Path) -> None:
    status, text = checked(draw(tmp_path, "..."), as_json=True)
    assert (status, json.loads(text)) == (0, {"faults": []})


def test_a_folder_is_searched(tmp_path: Path) -> None:
    draw(tmp_path, "...")
    (tmp_path / "bad.tsx").write_text("<map/>")
    (tmp_path / "bad.tx").write_text("<template/>")
    status, text = checked(tmp_path)
    assert status == 1
    assert "bad.tsx" in text
    assert "bad.tx" in text
    assert text.splitlines()[-1].startswith("2 faults in ")


def test_a_file_that_nobody_can_check_is_told(tmp_path: Path) -> None:
    (tmp_path / "song.mp3").write_bytes(b"la")
    assert checked(tmp_path / "song.mp3")[0] == 1
    assert "no such file" in checked(tmp_path / "gone.tmx")[1]


def test_a_tileset_by_itself_is_checked_with_its_shapes(tmp_path: Path) -> None:
    png(tmp_path / "plain.png", 64, 32)
    path = tmp_path / "plain.tsx"
    path.write_text(TILESET.replace("0,0 16,-16 16,0", "0,0 16,-16"))
    assert "2 points" in checked(path)[1]


def test_an_atlas_is_held_against_its_picture(tmp_path: Path) -> None:
    png(tmp_path / "people.png", 32, 32)
    content = {
        "frames": {"a": [0, 0, 16, 16, 8, 15], "b": [20, 0, 16, 16, 8, 15], "c": [0, 0, 16]},
        "animations": {"walk": {"frames": ["a", "z"], "ticks": 6}, "idle": {"frames": ["a"], "ticks": 0}},
    }
    path = tmp_path / "people.json"
    path.write_text(json.dumps(content))
    places = [fault.where for fault in collect([path])]
    assert places == ['frames["b"]', 'frames["c"]', 'animations["walk"]', 'animations["idle"].ticks']


def test_a_twin_must_be_as_large_as_its_picture(tmp_path: Path) -> None:
    png(tmp_path / "a.png", 32, 32)
    twin = png(tmp_path / "a.emissive.png", 16, 32)
    assert "16 x 32" in collect([twin])[0].message


def test_sounds_must_be_there(tmp_path: Path) -> None:
    path = tmp_path / "sounds.json"
    path.write_text(json.dumps({"ding": {"files": ["ding.ogg"]}, "dong": {"files": []}}))
    assert [fault.where for fault in collect([path])] == ["ding.files[0]", "dong"]


def test_a_script_is_read_for_verbs_without_yield_from(tmp_path: Path) -> None:
    path = tmp_path / "script.py"
    path.write_text("from game.script import say\n\n\ndef run(stage):\n    say(stage, 'kade', 'Hm.')\n    yield\n")
    faults = collect([path])
    assert len(faults) == 1
    assert "yield from" in f"{faults[0].message} {faults[0].remedy}"


def test_a_folder_with_far_too_much_in_it_is_not_looked_through(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check, "MAX_ENTRIES", 3)
    for number in range(4):
        (tmp_path / f"{number}.tmx").write_text("no map")
    (fault,) = collect([tmp_path])
    assert fault.message == "there are more than 3 files in it"
    assert fault.remedy == "Name the folder with the maps."


def test_of_the_python_in_a_folder_level_scripts_alone_are_read(tmp_path: Path) -> None:
    draw(tmp_path, "...")
    (tmp_path / "tool.py").write_text("print 'of another age'\n", encoding="utf-8")
    (tmp_path / "mine.py").write_text(
        "from game.script import say\ndef act(s):\n    say(s, '', '')\n", encoding="utf-8"
    )
    (fault,) = collect([tmp_path])
    assert fault.file.endswith("mine.py") and "yield from" in fault.message


def test_a_folder_may_lie_in_one_whose_name_is_passed_over(tmp_path: Path) -> None:
    mine = tmp_path / "src" / "mine"
    for folder in (mine, mine / "src"):
        folder.mkdir(parents=True)
        draw(folder, "...")
    assert checked(mine) == (0, "All is well: 1 picture, 1 map.\n")


def test_a_tileset_below_a_folder_may_use_the_pictures_in_it(tmp_path: Path) -> None:
    draw(tmp_path, "...", tilesets='<tileset firstgid="1" source="sets/plain.tsx"/>')
    (tmp_path / "sets").mkdir()
    (tmp_path / "sets" / "plain.tsx").write_text(TILESET.replace("plain.png", "../plain.png"))
    assert checked(tmp_path) == (0, "All is well: 1 picture, 1 map, 1 tileset.\n")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes among files here")
@pytest.mark.parametrize("ending", [".py", ".json", ".png", ".tsx", ".tiled-project"])
def test_a_pipe_into_which_nobody_writes_is_not_waited_for(tmp_path: Path, ending: str) -> None:
    os.mkfifo(tmp_path / f"a{ending}")
    assert [fault.message for fault in collect([tmp_path / f"a{ending}"])] == ["this is no ordinary file"]


def test_a_project_of_somebody_else_is_held_to_being_one(tmp_path: Path) -> None:
    path = tmp_path / "mine.tiled-project"
    path.write_text("{}")
    assert collect([path]) == []
    path.write_text("tiles")
    assert [fault.message for fault in collect([path])] == ["it is no project of Tiled's"]


def test_numbers_without_end_are_no_places_in_a_picture(tmp_path: Path) -> None:
    png(tmp_path / "sheet.png", 64, 32)
    (tmp_path / "sheet.json").write_text('{"frames": {"a": [NaN, 0, 8, 8, 0, 0], "b": [0, 0, 8, 8, 0, 0]}}')
    assert [fault.where for fault in collect([tmp_path / "sheet.json"])] == ['frames["a"]']


def map_property(name: str, value: str, kind: str = "string") -> str:
    return f'<properties><property name="{name}" type="{kind}" value="{value}"/></properties>'


SLIPS = {
    "a property misspelt": (map_property("ambiant", "#ff102030", "color"), "map properties", 'Name it "ambient"'),
    "a colour that is a text": (map_property("ambient", "dark"), "map properties", "must be a colour"),
    "rain in words": (map_property("rain", "heavily"), "map properties", "must be true or false"),
    "a ground nobody walks on": (map_property("ground", "sand"), "map properties", "metal, tile, water, carpet"),
    "wetter than wet": (map_property("reflection", "2", "float"), "map properties", "from 0 to 1"),
    "a chapter misspelt": (map_property("restroe.rain", "true", "bool"), "map properties", 'the chapter "restroe"'),
    "a layer of no chapter": (objects(map_property("chapters", "restroe"), name="mine"), 'layer "mine"', "restore"),
    "a layer's property misspelt": (objects(map_property("chapter", "restore"), name="mine"), '"mine"', '"chapters"'),
}


@pytest.mark.parametrize(("slip", "where", "words"), SLIPS.values(), ids=SLIPS)
def test_a_slip_in_a_name_that_the_game_knows_is_told(tmp_path: Path, slip: str, where: str, words: str) -> None:
    (fault,) = collect([draw(tmp_path, "...", objects(thing(1, "Spawn", 24, 8)), slip)])
    assert where in fault.where
    assert words in f"{fault.message} {fault.remedy}"


def test_what_a_map_of_another_game_calls_its_properties_is_its_own(tmp_path: Path) -> None:
    assert collect([draw(tmp_path, "...", map_property("ambiant", "dark"))]) == []


def test_what_one_chapter_leaves_out_and_another_thing_refers_to_is_told(tmp_path: Path) -> None:
    drone = thing(2, "Drone", 8, 8, "<point/>" + reference("patrol", 3))
    path = thing(3, "Path", 8, 8, '<polyline points="0,0 24,0"/>')
    of = {name: map_property("chapters", name) for name in ("restore", "uplink")}
    room = draw(
        tmp_path, "...", objects(drone), objects(of["restore"], path, name="a"), objects(of["uplink"], name="b")
    )
    assert [fault.message.partition("(")[2] for fault in collect([room])] == [
        "in the chapter uplink: what belongs to other chapters is not there)",
        "on a walk: what belongs to other chapters is not there)",
    ]
