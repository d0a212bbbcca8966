"""Recordings: what was played can be played again, and no file, however broken, does more than be refused."""

from __future__ import annotations

import json
import random
import struct
import tracemalloc
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from game.content.data import data_root
from game.sim import recording_file
from game.sim.entity import Entity
from game.sim.faults import FaultError
from game.sim.intent import Button, Intent
from game.sim.people.elara import Elara
from game.sim.recording import Recorder, Recording, content_digest, load
from game.sim.rules import Difficulty, Rules
from game.sim.world import World
from game.tools.replay import map_of, replay, verify
from tests.scenario import picture, wanting

ROOM = picture("""
    ################
    #E.............#
    #......##......#
    #......##......#
    #..............#
    ################
""")
RULES = Rules(difficulty=Difficulty.KEEN, telegraph=1.5, letters_per_tick=1.25)


def begin(bots: int = 40) -> World:
    """Elara with some bots in a room with a block in its middle."""
    world = ROOM.world(seed=7, rules=RULES, flags={"calmed": 3, "told": ["chair", "mask"]})
    world.hero = world.spawn(Elara(*ROOM.at("E")))
    world.swarm.spawn(bots, *ROOM.at("E"))
    return world


def play() -> Iterator[Intent]:
    """Walk, send, draw, recall: a little of everything, for 150 ticks."""
    for tick in range(150):
        if tick < 60:
            yield wanting(move=(1, 0.25), aim=(30, 10))
        elif tick < 100:
            yield wanting(Button.SECONDARY, aim=(40, tick - 80))
        else:
            yield wanting(Button.DASH) if tick == 110 else wanting(move=(-1, 0))


@pytest.fixture(scope="module")
def recording() -> Recording:
    world = begin()
    recorder = Recorder(world, "showdown")
    for intent in play():
        world.step(intent)
        recorder.add(intent)
    return recorder.recording()


@pytest.fixture
def saved(recording: Recording, tmp_path: Path) -> Path:
    path = tmp_path / "run.navr"
    recording.save(path)
    return path


def refusal(data: bytes, path: Path) -> str:
    """What is said to a file of these bytes."""
    path.write_bytes(data)
    with pytest.raises(FaultError) as caught:
        load(path)
    (fault,) = caught.value.faults
    assert fault.file == str(path)
    assert fault.remedy
    return str(fault)


def sealed(*parts: bytes) -> bytes:
    """A file whose checksum fits, around any parts: somebody took pains."""
    body = b"".join(struct.pack("<I", len(part)) + part for part in parts)
    packed = zlib.compress(body)
    check = zlib.crc32(packed, zlib.crc32(struct.pack("<II", len(body), len(packed))))
    return struct.pack("<8sHIII", recording_file.MAGIC, recording_file.FORMAT, len(body), len(packed), check) + packed


def parts_of(recording: Recording) -> list[bytes]:
    """The four parts of a recording's body."""
    data = recording_file.pack(recording)
    body = zlib.decompress(data[struct.calcsize("<8sHIII") :])
    found = []
    while body:
        (size,) = struct.unpack_from("<I", body)
        found.append(body[4 : 4 + size])
        body = body[4 + size :]
    return found


class TestRoundTrip:
    def test_it_reads_back_as_it_was(self, recording: Recording, saved: Path) -> None:
        assert load(saved) == recording

    def test_its_intents_are_those_that_were_played(self, saved: Path) -> None:
        assert list(load(saved).intents()) == list(play())

    def test_equal_ticks_are_one_run(self, recording: Recording) -> None:
        assert recording.runs[0] == (next(play()), 60)

    def test_rules_and_flags_come_back(self, saved: Path) -> None:
        header = load(saved).header
        assert (header.rules, header.seed) == (RULES, 7)
        assert header.flags == {"calmed": 3, "told": ["chair", "mask"]}

    def test_a_sample_every_second_and_one_at_the_end(self, recording: Recording) -> None:
        assert [sample.tick for sample in recording.samples] == [60, 120, 150]

    def test_flags_that_json_cannot_hold_are_refused_at_once(self) -> None:
        world = ROOM.world(flags={"where": (1, 2)})
        with pytest.raises(ValueError, match="plain JSON"):
            Recorder(world, "showdown")

    def test_a_world_that_has_begun_is_refused(self) -> None:
        world = begin()
        world.step(wanting())
        with pytest.raises(ValueError, match="tick 1"):
            Recorder(world, "showdown")

    def test_one_that_names_neither_chapter_nor_map_is_refused_at_once(self) -> None:
        with pytest.raises(ValueError, match="names the chapter or the map"):
            Recorder(begin(), "")


class TestSaving:
    def test_nothing_is_left_when_it_cannot_be_written(self, recording: Recording, tmp_path: Path) -> None:
        target = tmp_path / "taken"
        (target / "inside").mkdir(parents=True)
        with pytest.raises(FaultError, match="cannot be written"):
            recording.save(target)
        assert [item.name for item in tmp_path.iterdir()] == ["taken"]

    def test_a_folder_that_is_not_there_is_named(self, recording: Recording, tmp_path: Path) -> None:
        with pytest.raises(FaultError, match="nowhere"):
            recording.save(tmp_path / "nowhere" / "run.navr")


class TestReplay:
    def test_the_same_start_gives_the_same_world(self, saved: Path) -> None:
        verdict = verify(load(saved), begin)
        assert verdict.verified, verdict.message
        assert verdict.ticks == 150

    def test_two_replays_have_one_digest(self, recording: Recording) -> None:
        assert verify(recording, begin).digest == verify(recording, begin).digest

    def test_another_intent_is_found_at_its_tick(self, recording: Recording) -> None:
        intents = list(recording.intents())
        intents[89] = wanting(move=(0, 1))
        changed = replace(recording, runs=tuple((intent, 1) for intent in intents))
        verdict = verify(changed, begin)
        assert not verdict.verified
        assert verdict.tick == 90
        assert verdict.entity == "elara 1"
        assert "tick 90" in verdict.message

    def test_an_altered_print_is_found_though_everything_else_agrees(self, recording: Recording) -> None:
        prints = list(recording.prints)
        prints[41] ^= 1
        verdict = verify(replace(recording, prints=tuple(prints)), begin)
        assert (verdict.verified, verdict.tick, verdict.entity) == (False, 42, "")
        assert "altered" in verdict.message

    def test_an_altered_print_of_somebody_is_found_too(self, recording: Recording) -> None:
        first, *others = recording.samples
        changed = replace(first, changes={**first.changes, "elara 1": "00000000"})
        verdict = verify(replace(recording, samples=(changed, *others)), begin)
        assert (verdict.verified, verdict.tick, verdict.entity) == (False, 60, "elara 1")

    def test_another_swarm_is_named(self, recording: Recording) -> None:
        verdict = verify(recording, lambda: begin(bots=41))
        assert (verdict.verified, verdict.tick, verdict.entity) == (False, 1, "swarm")

    def test_an_edited_map_is_told(self, recording: Recording) -> None:
        header = replace(recording.header, content="0" * 16)
        assert any("map has changed" in line for line in verify(replace(recording, header=header), begin).warnings)

    def test_the_map_it_was_recorded_in_is_not_edited(self, recording: Recording) -> None:
        assert recording.header.content == content_digest(begin())
        assert verify(recording, begin).warnings == ()

    def test_other_libraries_only_warn(self, recording: Recording) -> None:
        made = {**recording.header.versions, "pymunk": "6.0.0"}
        verdict = verify(replace(recording, header=replace(recording.header, versions=made)), begin)
        assert verdict.verified
        assert any("pymunk 6.0.0" in line for line in verdict.warnings)


class TestBrokenFiles:
    def test_any_flipped_byte_is_refused(self, saved: Path, tmp_path: Path) -> None:
        whole = saved.read_bytes()
        places = {*range(40), len(whole) - 1, *random.Random(1).sample(range(len(whole)), 60)}
        for at in sorted(places):
            flipped = bytearray(whole)
            flipped[at] ^= 0xFF
            assert refusal(bytes(flipped), tmp_path / "flipped.navr")

    def test_any_flipped_bit_of_the_head_is_refused(self, saved: Path, tmp_path: Path) -> None:
        whole = saved.read_bytes()
        for bit in range(22 * 8):
            flipped = bytearray(whole)
            flipped[bit // 8] ^= 1 << (bit % 8)
            assert refusal(bytes(flipped), tmp_path / "flipped.navr")

    @pytest.mark.parametrize("keep", [0, 1, 7, 8, 10, 21, 22, 100, -1])
    def test_a_file_cut_short_is_refused(self, saved: Path, tmp_path: Path, keep: int) -> None:
        assert refusal(saved.read_bytes()[:keep], tmp_path / "short.navr")

    def test_bytes_too_many_are_refused(self, saved: Path, tmp_path: Path) -> None:
        assert "too many" in refusal(saved.read_bytes() + b"x", tmp_path / "long.navr")

    def test_another_format_is_named(self, saved: Path, tmp_path: Path) -> None:
        data = bytearray(saved.read_bytes())
        data[8:10] = struct.pack("<H", 99)
        assert "format 99" in refusal(bytes(data), tmp_path / "new.navr")

    def test_a_picture_is_no_recording(self, tmp_path: Path) -> None:
        assert "not a recording" in refusal(b"\x89PNG\r\n\x1a\n" + bytes(100), tmp_path / "picture.png")

    def test_a_missing_file_is_named(self, tmp_path: Path) -> None:
        with pytest.raises(FaultError, match=r"gone\.navr"):
            load(tmp_path / "gone.navr")

    def test_a_bomb_is_not_unpacked(self, tmp_path: Path) -> None:
        packed = zlib.compress(bytes(200_000_000), 9)
        for claimed in (200_000_000, 1000):
            check = zlib.crc32(packed, zlib.crc32(struct.pack("<II", claimed, len(packed))))
            head = struct.pack("<8sHIII", recording_file.MAGIC, 1, claimed, len(packed), check)
            tracemalloc.start()
            assert refusal(head + packed, tmp_path / "bomb.navr")
            _, peak = tracemalloc.get_traced_memory()
            tracemalloc.stop()
            assert peak < 50_000_000

    def test_a_huge_file_is_not_read(self, tmp_path: Path) -> None:
        path = tmp_path / "huge.navr"
        with path.open("wb") as file:
            file.truncate(recording_file.FILE_LIMIT + 1)
        with pytest.raises(FaultError, match="no recording is longer"):
            load(path)


HEADERS = {
    "no object": ("[]", "not an object"),
    "no JSON": ("{", "not JSON"),
    "deep": ("[" * 100_000, "not JSON"),
    "seed a text": ({"seed": "1"}, "header: seed"),
    "seed below zero": ({"seed": -1}, "header: seed"),
    "seed true": ({"seed": True}, "header: seed"),
    "level a number": ({"level": 7}, "header: level"),
    "neither level nor map": ({"level": "", "map": ""}, "neither"),
    "flags a list": ({"flags": []}, "header: flags"),
    "versions numbers": ({"versions": {"pymunk": 7}}, "header: versions"),
    "rules a text": ({"rules": "hard"}, "header: rules"),
    "unknown difficulty": ({"rules": {"difficulty": "nightmare"}}, "rules.difficulty"),
    "telegraph not finite": ({"rules": {"difficulty": "keen", "telegraph": float("nan")}}, "rules.telegraph"),
    "telegraph vast": ({"rules": {"difficulty": "keen", "telegraph": 10**400}}, "rules.telegraph"),
    "no rule": ({"rules": {}}, "nothing is none of story"),
    "checkpoint an epic": ({"checkpoint": ["so" * 9999]}, "… is no text"),
    "no UTF-8": ('{"level": "\udcff"}', "byte 11 of it is no UTF-8"),
}


@pytest.mark.parametrize(("change", "told"), HEADERS.values(), ids=HEADERS)
def test_a_header_that_cannot_be_is_refused(
    recording: Recording, tmp_path: Path, change: str | dict[str, object], told: str
) -> None:
    top, *rest = parts_of(recording)
    text = change if isinstance(change, str) else json.dumps({**json.loads(top), **change})
    assert told in refusal(sealed(text.encode(errors="surrogateescape"), *rest), tmp_path / "header.navr")


RUNS = {
    "half a run": (b"\0" * 8, "whole number of runs"),
    "no ticks": (struct.pack("<bbhhBH", 0, 0, 0, 0, 0, 0), "lasts no tick"),
    "stick too far": (struct.pack("<bbhhBH", -128, 0, 0, 0, 0, 150), "move_x"),
    "reticle too far": (struct.pack("<bbhhBH", 0, 0, 601, 0, 0, 150), "aim_x"),
    "unknown buttons": (struct.pack("<bbhhBH", 0, 0, 0, 0, 255, 150), "buttons"),
    "fewer ticks than prints": (struct.pack("<bbhhBH", 0, 0, 0, 0, 0, 149), "prints"),
    "for ever": (struct.pack("<bbhhBH", 0, 0, 0, 0, 0, 65535) * 100, "no recording is longer"),
}


@pytest.mark.parametrize(("runs", "told"), RUNS.values(), ids=RUNS)
def test_intents_that_cannot_be_are_refused(recording: Recording, tmp_path: Path, runs: bytes, told: str) -> None:
    top, _, prints, samples = parts_of(recording)
    assert told in refusal(sealed(top, runs, prints, samples), tmp_path / "runs.navr")


SAMPLES = {
    "no list": {"60": "x"},
    "no triple": [[60, "x"]],
    "out of order": [[60, "x", {}], [60, "x", {}]],
    "between": [[61, "x", {}]],
    "too late": [[60, "x", {}], [180, "x", {}]],
    "no end": [[60, "x", {}]],
    "digest a number": [[60, 1, {}]],
    "print a number": [[60, "x", {"elara 1": 3}]],
}


@pytest.mark.parametrize("samples", SAMPLES.values(), ids=SAMPLES)
def test_samples_that_cannot_be_are_refused(recording: Recording, tmp_path: Path, samples: object) -> None:
    top, runs, prints, _ = parts_of(recording)
    assert "samples" in refusal(sealed(top, runs, prints, json.dumps(samples).encode()), tmp_path / "samples.navr")


def test_missing_parts_are_named(recording: Recording, tmp_path: Path) -> None:
    top, runs, _, _ = parts_of(recording)
    assert "prints" in refusal(sealed(top, runs), tmp_path / "parts.navr")


def test_an_empty_recording_is_sound(tmp_path: Path) -> None:
    Recorder(begin(), "showdown").save(tmp_path / "empty.navr")
    empty = load(tmp_path / "empty.navr")
    assert (empty.ticks, empty.samples) == (0, ())
    assert verify(empty, begin).verified


class Passer(Entity):
    """Somebody who is gone after a second and a half."""

    def update(self, world: World) -> None:
        if world.tick > 90:
            world.remove(self)


def test_a_sample_knows_who_has_gone() -> None:
    def begin_with_a_passer() -> World:
        world = begin()
        world.spawn(Passer("passer", *ROOM.at("E")))
        return world

    world = begin_with_a_passer()
    recorder = Recorder(world, "showdown")
    for intent in play():
        world.step(intent)
        recorder.add(intent)
    recorded = recorder.recording()
    there, gone = recorded.samples[0].changes, recorded.samples[1].changes
    assert there["passer 2"] and gone["passer 2"] is None
    verdict = verify(recorded, begin_with_a_passer)
    assert verdict.verified, verdict.message


def test_a_map_that_moved_is_found_beside_its_recording(tmp_path: Path) -> None:
    header = replace(Recorder(begin(), "", map_file="x").header, map="rooms/mine.tmx")
    with pytest.raises(FaultError, match=r"rooms/mine\.tmx\", and there is no such file"):
        map_of(str(tmp_path / "run.navr"), header)
    (tmp_path / "rooms").mkdir()
    (tmp_path / "rooms" / "mine.tmx").touch()
    assert map_of(str(tmp_path / "run.navr"), header) == tmp_path / "rooms" / "mine.tmx"


def test_a_map_of_the_games_is_found_from_every_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    header = replace(Recorder(begin(), "", map_file="x").header, map="maps/reef.tmx")
    assert map_of("run.navr", header) == data_root() / "maps" / "reef.tmx"


@pytest.mark.parametrize("name", ["x" * 5000, "a\0b", "/"], ids=["long", "nought", "the root"])
def test_a_map_that_cannot_be_is_told(tmp_path: Path, name: str) -> None:
    header = replace(Recorder(begin(), "", map_file="x").header, map=name)
    with pytest.raises(FaultError, match="there is no such file"):
        map_of(str(tmp_path / "run.navr"), header)


def test_flags_that_no_chapter_counts_with_are_told_with_the_recording(tmp_path: Path) -> None:
    path = tmp_path / "run.navr"
    recorder = Recorder(begin(), "showdown")
    replace(recorder.recording(), header=replace(recorder.header, flags={"score": float("nan")})).save(path)
    with pytest.raises(FaultError, match=r"run\.navr: flag 'score'"):
        replay(path)
