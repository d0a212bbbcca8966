"""The whole evening, from the tram stop to the morning after, by intents alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

from game.content.library import load_chapters
from game.levels.new_dawn_voices import morning_of
from game.script.conduct import Conduct
from game.sim.level import LevelMap
from game.sim.world import World
from game.tools.autoplay import Report, play

ROOT = Path(__file__).parents[2]
CHAPTERS = [chapter.id for chapter in load_chapters()]
STORY = ["neon-rain", "waiting-room", "uplink", "high-alert", "restore", "tracer", "showdown", "new-dawn"]


@cache
def evening(other: bool = False) -> Report:
    return play(CHAPTERS, other=other)


def morning(report: Report) -> str:
    return morning_of(Conduct(World(LevelMap("nowhere", 160, 160), flags=report.flags)))


def test_the_chapters_are_told_in_their_order_and_lead_to_one_another() -> None:
    assert CHAPTERS == STORY
    assert [chapter.next for chapter in load_chapters()] == [*STORY[1:], None]


def test_the_same_evening_has_the_same_digests_in_another_process() -> None:
    command = [sys.executable, "-m", "game", "autoplay", "--headless", "--json"]
    apart = os.environ | {"PYTHONHASHSEED": "4711"}
    with subprocess.Popen(command, cwd=ROOT, env=apart, stdout=subprocess.PIPE, text=True) as process:
        mine = [chapter.digest for chapter in evening().chapters]
        told = json.loads(process.communicate(timeout=300)[0])
    assert told["finished"]
    assert [chapter["digest"] for chapter in told["chapters"]] == mine


def test_title_to_credits_is_finished_by_intents_alone() -> None:
    assert {chapter.id: chapter.outcome for chapter in evening().chapters} == dict.fromkeys(STORY, "finished")


def test_one_state_is_carried_through_the_evening() -> None:
    flags = evening().flags
    for key in ("lane_refused", "answered_kade", "records_copied", "told_orion", "restored_vault", "orion_surrendered"):
        assert flags.get(key), key


def test_the_other_choices_are_played_to_the_end_and_see_another_morning() -> None:
    other = evening(other=True)
    assert other.finished
    assert morning(other) != morning(evening())
