"""Walls of bots: they stop a leaning body where they are thick, bend, leak where they are thin, and mend."""

from __future__ import annotations

import math

import numpy as np
import pytest

from game.sim.swarm import BARRIER, FOLLOW
from game.sim.swarm import barrier as lines
from tests.sim.swarm_stage import Floor, circle, row


def across_corridor(bots: int) -> Floor:
    """A corridor from left to right, 64 px wide, with a wall of bots across it at x = 130."""
    floor = Floor(bots)
    floor.wall(0, 52, 400, 68)
    floor.wall(0, 132, 400, 148)
    floor.draw(row(130, 70, 130, 130))
    return floor


def spread(floor: Floor) -> np.ndarray:
    """Bots of the wall per 8 px of line."""
    held = floor.swarm.positions[floor.swarm.roles == BARRIER]
    return np.histogram(held[:, 1], bins=np.arange(68, 133, 8))[0]


@pytest.mark.parametrize("y", [95.0, 98.5, 100.0, 103.7])
@pytest.mark.parametrize("bots", [20, 30])
def test_a_thick_wall_stops_who_runs_against_it(y: float, bots: int) -> None:
    floor = across_corridor(bots)
    runner = floor.person(100, y)
    floor.lean(runner, 0.0, 240)
    assert runner.position.x < 140


@pytest.mark.parametrize("y", [95.0, 98.5, 101.3, 103.7])
def test_a_thin_wall_does_not(y: float) -> None:
    floor = across_corridor(12)
    runner = floor.person(100, y)
    floor.lean(runner, 0.0, 120)
    assert runner.position.x > 200


def test_who_is_stopped_is_held_quietly() -> None:
    floor = across_corridor(40)
    runner = floor.person(100, 101.3)
    floor.lean(runner, 0.0, 120)
    before = floor.swarm.positions.copy()
    at = runner.position
    floor.lean(runner, 0.0, 30)
    assert (runner.position - at).length < 0.3
    assert np.abs(floor.swarm.positions - before)[floor.swarm.roles == BARRIER].max() < 0.3


def test_the_wall_bends_before_it_holds() -> None:
    floor = across_corridor(40)
    straight = floor.swarm.positions.copy()
    runner = floor.person(100, 101)
    floor.lean(runner, 0.0, 60)
    moved = (floor.swarm.positions - straight)[floor.swarm.roles == BARRIER]
    assert moved[:, 0].max() > 4
    assert (moved[:, 0] > 1).sum() > 10


def test_a_wall_springs_back_when_nobody_leans_any_more() -> None:
    floor = across_corridor(40)
    runner = floor.person(100, 101)
    floor.lean(runner, 0.0, 60)
    floor.lean(runner, math.pi, 60)
    floor.tick(90)
    rows = np.flatnonzero(floor.swarm.roles == BARRIER)
    gaps = floor.swarm.positions[rows][:, None] - floor.swarm.slots[None]
    assert np.hypot(*gaps.transpose(2, 0, 1)).min(axis=1).max() < 2


def test_bots_glow_where_they_are_pushed() -> None:
    floor = across_corridor(40)
    runner = floor.person(100, 101)
    floor.lean(runner, 0.0, 60)
    place = runner.position
    hot = floor.swarm.near(place.x, place.y, 12)
    cold = np.flatnonzero(np.abs(floor.swarm.positions[:, 1] - place.y) > 25)
    assert floor.swarm.heat[hot].max() > 0.3
    assert floor.swarm.heat[cold].max() < floor.swarm.heat[hot].max() / 2
    assert 0 <= floor.swarm.heat.min() <= floor.swarm.heat.max() <= 1


def test_bots_that_are_broken_through_come_back_after_a_moment() -> None:
    floor = across_corridor(12)
    runner = floor.person(100, 101.3)
    floor.lean(runner, 0.0, 40)
    assert runner.position.x > 140
    floor.tick(120)
    assert (floor.swarm.roles == BARRIER).all()
    assert spread(floor).min() >= 1


def test_a_wall_stands_within_half_a_second_a_hundred_px_away() -> None:
    floor = Floor(200)
    floor.tick(60)
    floor.draw(row(200, 70, 200, 130), settle=30)
    held = floor.swarm.positions[floor.swarm.roles == BARRIER]
    assert len(held) == len(floor.swarm.slots)
    assert np.abs(held[:, 0] - 200).max() < 5


def test_a_wall_is_two_bots_thick_where_bots_are_plenty_and_thins_out_where_not() -> None:
    def per_8px(bots: int) -> float:
        floor = Floor(bots)
        floor.draw(row(200, 0, 200, 200))
        return len(floor.swarm.slots) / 200 * 8

    assert per_8px(300) == pytest.approx(4, abs=0.1)
    assert per_8px(60) == pytest.approx(2.4, abs=0.1)


def test_the_line_ends_where_the_bots_would_not_reach() -> None:
    floor = Floor(40)
    floor.draw(row(200, 0, 200, 900), settle=0)
    assert floor.swarm.line[-1][1] == pytest.approx(40 * lines.REACH_PER_BOT, abs=lines.POINT_GAP)
    assert floor.swarm.reach_left < lines.POINT_GAP


def test_a_growing_line_leaves_standing_bots_where_they_are() -> None:
    floor = Floor(200)
    floor.draw(row(200, 60, 200, 100), done=False)
    before = floor.swarm.slots.copy()
    for point in row(200, 100, 200, 160)[1:]:
        floor.swarm.extend_barrier(*point)
    # the last few lay where the line ended, whose direction is now known better
    assert floor.swarm.slots[: len(before) - 3] == pytest.approx(before[:-3])


def test_bots_keep_their_slots_while_the_wall_grows() -> None:
    floor = Floor(200)
    floor.draw(row(200, 60, 200, 120), done=False)
    rows = np.flatnonzero(floor.swarm.roles == BARRIER)
    before = floor.swarm.positions[rows].copy()
    for point in row(200, 120, 200, 180)[1:]:
        floor.swarm.extend_barrier(*point)
        floor.tick()
    floor.tick(30)
    assert np.hypot(*(floor.swarm.positions[rows] - before).T).max() < 3


def test_followers_fill_the_gap_that_a_burst_leaves() -> None:
    floor = Floor(100)
    floor.draw(row(200, 60, 200, 120))
    held = (floor.swarm.roles == BARRIER).sum()
    assert floor.swarm.burn(8, 200, 90) == 8
    floor.tick()
    assert (floor.swarm.roles == BARRIER).sum() <= held
    floor.tick(40)
    assert (floor.swarm.roles == BARRIER).sum() == held
    assert (floor.swarm.roles == FOLLOW).sum() == 100 - 8 - held
    assert len(floor.swarm.near(200, 90, 10)) >= 8


def test_with_no_followers_left_the_wall_spreads_over_the_gap() -> None:
    floor = across_corridor(28)
    assert spread(floor).min() >= 2
    floor.swarm.burn(8, 130, 100)
    floor.tick(2)
    assert spread(floor).min() == 0
    floor.tick(60)
    assert spread(floor).min() >= 1
    assert spread(floor).max() - spread(floor).min() <= 2


def test_bots_sent_to_the_wall_make_it_thicker_there() -> None:
    floor = Floor(100)
    floor.draw(row(200, 40, 200, 160))
    before = floor.swarm.near(200, 70, 10), floor.swarm.near(200, 130, 10)
    floor.swarm.send(204, 70)
    floor.tick(60)
    held = floor.swarm.roles == BARRIER
    assert held[floor.swarm.near(200, 70, 10)].sum() > 1.6 * len(before[0])
    assert held[floor.swarm.near(200, 130, 10)].sum() == len(before[1])


def test_a_thickened_stretch_yields_less() -> None:
    def reached(reserve: int) -> float:
        floor = across_corridor(30 + reserve)
        floor.swarm.send(130, 101)
        floor.tick(60)
        runner = floor.person(100, 101.3)
        floor.lean(runner, 0.0, 100, force=9000)
        return float(runner.position.x)

    assert reached(22) < reached(0) - 2


def test_who_stands_behind_the_chain_steps_into_its_gaps() -> None:
    floor = Floor(80)
    floor.draw(row(200, 40, 200, 160))
    floor.swarm.send(200, 100)
    floor.tick(60)
    assert (floor.swarm.roles == BARRIER).all()
    floor.swarm.burn(12, 200, 60)
    floor.tick(60)
    ys = np.sort(floor.swarm.positions[floor.swarm.roles == BARRIER][:, 1])
    assert np.diff(ys).max() < 5


def test_no_bot_is_called_to_a_slot_within_something_solid() -> None:
    floor = Floor(100)
    floor.wall(190, 90, 210, 110)
    floor.draw(row(200, 40, 200, 160))
    held = floor.swarm.positions[floor.swarm.roles == BARRIER]
    assert 40 < len(held) < 55
    assert not ((held[:, 1] > 91) & (held[:, 1] < 109)).any()


def test_a_new_wall_takes_the_place_of_the_old() -> None:
    floor = Floor(60)
    floor.draw(row(200, 60, 200, 120))
    floor.draw(row(60, 200, 120, 200))
    held = floor.swarm.positions[floor.swarm.roles == BARRIER]
    assert np.abs(held[:, 1] - 200).max() < 6


def test_a_knock_bows_a_thick_ring_and_scatters_a_thin_one() -> None:
    def shoved(bots: int) -> float:
        floor = Floor(bots)
        floor.draw(circle(200, 100, 36))
        rows = floor.swarm.near(200, 100, 64)
        out = floor.swarm.positions[rows] - [200, 100]
        out /= np.hypot(*out.T)[:, None]
        speed = 15000.0 / len(rows)
        floor.swarm.push(rows, out[:, 0] * speed, out[:, 1] * speed)
        floor.tick(16)
        reach = np.hypot(*(floor.swarm.positions[rows] - [200, 100]).T)
        return float(reach.max())

    assert shoved(160) < 36 + 12
    assert shoved(46) > 36 + 24
