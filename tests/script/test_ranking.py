"""Ranks: what a number of points is worth, and what a chapter's time is worth in points."""

from __future__ import annotations

import pytest

from game.script.ranking import for_time, letter

PAR_TICKS, WORTH = 6000, 40.0


@pytest.mark.parametrize(("points", "rank"), [(85.0, "S"), (65.0, "A"), (45.0, "B"), (0.0, "C")])
def test_a_rank_begins_at_its_least_points(points: float, rank: str) -> None:
    assert letter(points) == rank


@pytest.mark.parametrize(("points", "rank"), [(84.9, "A"), (64.9, "B"), (44.9, "C")])
def test_a_little_less_is_the_next_rank(points: float, rank: str) -> None:
    assert letter(points) == rank


@pytest.mark.parametrize(("pars", "part"), [(0.5, 1.0), (1.0, 1.0), (1.5, 0.5), (2.0, 0.0), (9.0, 0.0)])
def test_time_is_worth_all_within_the_par_and_nothing_at_twice_the_par(pars: float, part: float) -> None:
    assert for_time(round(PAR_TICKS * pars), PAR_TICKS, WORTH) == pytest.approx(WORTH * part)
