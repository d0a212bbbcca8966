"""Conduct: what the evening remembers."""

from __future__ import annotations

import pytest

from game.script import Stage
from game.script.conduct import FIRST_SCORE, SCORE_LOG_MOST, Conduct, score_log
from game.script.records import lay_out_records
from game.sim import placed
from game.sim.events import RecordTaken, ScoreChanged
from game.sim.intent import REST, Button, Intent
from game.sim.level import LevelMap
from game.sim.people.elara import Elara
from game.sim.world import World
from tests.scenario import of, picture


def a_world(**flags: object) -> World:
    return picture("####\n#..#\n####").world(flags=flags)


def test_the_score_begins_at_311_and_says_why_it_changes() -> None:
    world = a_world()
    conduct = Conduct(world)
    assert conduct.score == FIRST_SCORE == 311
    conduct.change_score(-11, "A fine")
    assert conduct.score == 300
    assert score_log(world) == [(-11, "A fine")]
    assert of(list(world.step(REST)), ScoreChanged)


def test_the_score_stays_between_nothing_and_999() -> None:
    conduct = Conduct(a_world(score=20))
    assert conduct.change_score(-50, "x") == 0
    assert conduct.change_score(5000, "y") == 999


def test_only_the_latest_changes_are_remembered() -> None:
    world = a_world()
    for number in range(SCORE_LOG_MOST + 5):
        Conduct(world).change_score(1, str(number))
    assert len(score_log(world)) == SCORE_LOG_MOST
    assert score_log(world)[-1] == (1, str(SCORE_LOG_MOST + 4))


def test_a_record_is_brought_home_once() -> None:
    world = a_world()
    conduct = Conduct(world)
    conduct.bring("oda")
    conduct.bring("oda")
    conduct.peek("fenn")
    assert (conduct.count("records_unread"), conduct.count("records_peeked")) == (1, 1)
    assert len(of(list(world.step(REST)), RecordTaken)) == 2


def test_a_promise_is_kept_once() -> None:
    conduct = Conduct(a_world())
    conduct.promise("fenn")
    conduct.keep("fenn")
    conduct.keep("fenn")
    assert conduct.count("promises_kept") == 1


def test_a_promise_is_remembered_before_it_is_kept() -> None:
    conduct = Conduct(a_world())
    conduct.promise("fenn")
    assert conduct.has("promised_fenn")
    assert not conduct.has("kept_fenn")


def test_everybody_who_was_calmed_counts() -> None:
    conduct = Conduct(a_world())
    conduct.calmed()
    conduct.calmed(3)
    assert conduct.count("calmed") == 4


def test_flags_that_somebody_edited_count_as_none() -> None:
    world = a_world(score="many", score_log="none", unread=7, calmed=[1])
    conduct = Conduct(world)
    assert conduct.score == FIRST_SCORE
    assert score_log(world) == []
    assert conduct.count("calmed") == 0
    conduct.bring("oda")
    assert conduct.count("records_unread") == 1


def test_twelve_records_are_all_that_can_be_copied() -> None:
    conduct = Conduct(a_world())
    conduct.copied(8)
    conduct.copied(8)
    assert conduct.count("records_copied") == 12


def test_a_chapters_secret_is_found_once() -> None:
    world = a_world()
    world.chapter = "restore"
    for _ in range(2):
        Conduct(world).find_secret()
    assert Conduct(world).secrets == ("restore",)


def test_secrets_in_a_save_that_are_none_are_passed_over() -> None:
    assert Conduct(a_world(secrets=["restore", 7])).secrets == ("restore",)
    assert Conduct(a_world(secrets="all")).secrets == ()


@pytest.mark.parametrize("secret", [True, False])
def test_a_record_that_a_designer_made_the_secret_is_one(secret: bool) -> None:
    lying = placed.Record(id=1, x=100.0, y=100.0, patient="juno", secret=secret)
    world = World(LevelMap("hall", 320.0, 200.0, placed=(lying,)))
    world.chapter = "restore"
    world.hero = world.spawn(Elara(104.0, 108.0))
    lay_out_records(Stage(world), Conduct(world), {})
    for tick in range(120):
        press = Button.INTERACT if tick % 20 == 1 else Button.NONE
        world.step(Intent(buttons=press))
    assert ("restore" in Conduct(world).secrets) is secret
