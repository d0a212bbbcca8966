"""Beats: where a chapter resumes, and what of it was kept."""

from __future__ import annotations

import pytest

from game.script import Stage
from game.script.beats import begin_at
from tests.scenario import picture

NAMES = ("hall", "ward", "roof")


def a_stage(**flags: object) -> Stage:
    return Stage(picture("####\n#..#\n####").world(flags=flags))


def test_a_chapter_without_a_checkpoint_begins_with_its_first_beat() -> None:
    assert begin_at("x", NAMES, "") == 0


def test_a_chapter_resumes_at_the_checkpoint_named() -> None:
    assert begin_at("x", NAMES, "roof") == 2


def test_a_checkpoint_that_is_not_here_is_told_with_those_that_are() -> None:
    with pytest.raises(LookupError, match="'cellar'; it has hall, ward, roof"):
        begin_at("x", NAMES, "cellar")


def test_the_tally_goes_on_where_the_checkpoint_kept_it() -> None:
    before = a_stage()
    before.world.tally.hits = 3
    before.keep_tally()
    after = a_stage(**before.world.flags)
    after.take_up_tally()
    assert after.world.tally.hits == 3


@pytest.mark.parametrize("edited", [{"hits": "many"}, {"hits": None}, "none at all", 7])
def test_a_tally_that_somebody_edited_counts_as_none(edited: object) -> None:
    stage = a_stage(tally=edited)
    stage.take_up_tally()
    assert stage.world.tally.hits == 0
