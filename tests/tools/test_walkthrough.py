"""The showdown's walkthrough: it finishes, the same way every time, and only while the chapter can be finished."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from game.content.data import data_root
from game.content.library import chapter
from game.content.start import start_level
from game.content.tiled import load_map
from game.sim.faults import FaultError
from game.sim.machines.node import NodePillar
from game.sim.placed import AccessNode
from game.sim.recording import Recorder, load
from game.tools.autoplay import FINISHED, run
from game.tools.replay import replay, verify
from game.tools.walkthroughs import walkthrough

LEVEL = "showdown"


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("run") / "showdown.navr"


@pytest.fixture(scope="module")
def reports(recorded: Path) -> list[dict[str, Any]]:
    """What two processes report that order their sets differently; the first records."""
    command = [sys.executable, "-m", "game", "autoplay", "--level", LEVEL, "--headless", "--json"]
    processes = [
        subprocess.Popen(
            [*command, *more], env={**os.environ, "PYTHONHASHSEED": seed}, stdout=subprocess.PIPE, text=True
        )
        for seed, more in (("1", ["--record", str(recorded)]), ("4242", []))
    ]
    return [json.loads(process.communicate(timeout=300)[0]) for process in processes]


def test_it_finishes(reports: list[dict[str, Any]]) -> None:
    assert [report["finished"] for report in reports] == [True, True]
    (one,) = reports[0]["chapters"]
    assert (one["id"], one["outcome"]) == (LEVEL, FINISHED)
    assert one["seconds"] == pytest.approx(one["ticks"] / 60, abs=0.001)


def test_two_processes_play_the_same(reports: list[dict[str, Any]]) -> None:
    first, second = (report["chapters"][0] for report in reports)
    assert (first["ticks"], first["digest"]) == (second["ticks"], second["digest"])


def test_its_recording_replays_to_the_same_digest(reports: list[dict[str, Any]], recorded: Path) -> None:
    verdict = replay(recorded)
    assert verdict.verified, verdict.message
    assert (verdict.ticks, verdict.digest) == (reports[0]["chapters"][0]["ticks"], reports[0]["chapters"][0]["digest"])
    assert verdict.warnings == ()


def test_a_recording_from_another_seed_names_where_it_parts(reports: list[dict[str, Any]], recorded: Path) -> None:
    verdict = verify(load(recorded), lambda: start_level(LEVEL, seed=2))
    assert not verdict.verified
    assert 1 <= verdict.tick <= 60
    assert f"tick {verdict.tick}" in verdict.message


@pytest.mark.parametrize("beat", ["enter", "node-2", "ring"])
def test_a_recording_that_begins_at_a_checkpoint_replays(tmp_path: Path, beat: str) -> None:
    world = start_level(LEVEL, seed=5, checkpoint=beat)
    recorder = Recorder(world, LEVEL)
    intents = walkthrough(LEVEL)(world)
    for _ in range(130):
        intent = next(intents)
        world.step(intent)
        recorder.add(intent)
    recorder.save(tmp_path / "late.navr")
    verdict = replay(tmp_path / "late.navr")
    assert verdict.verified, verdict.message
    assert load(tmp_path / "late.navr").header.checkpoint == beat


def test_a_map_without_an_access_node_is_refused() -> None:
    root = data_root()
    tiled = load_map(root / chapter(LEVEL).map, root)
    kept = tuple(item for item in tiled.level.placed if not (isinstance(item, AccessNode) and item.order == 2))
    with pytest.raises(FaultError, match="AccessNode"):
        start_level(LEVEL, tiled=replace(tiled, level=replace(tiled.level, placed=kept)))


def test_without_an_access_node_it_does_not_finish() -> None:
    world = start_level(LEVEL)
    world.remove(world.of(NodePillar)[0])
    report = run(LEVEL, world, walkthrough(LEVEL), stall_s=40, limit_s=300)
    assert report.outcome != FINISHED
    assert "node" in report.outcome
