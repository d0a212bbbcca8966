"""The swarm's orders, seen from outside: where the bots are and how fast they get there."""

from __future__ import annotations

import math
import random

import numpy as np
import pytest

from game.sim import layers
from game.sim.swarm import BARRIER, FOLLOW, SEND
from game.sim.swarm.bodies import BOT_RADIUS
from tests.sim.swarm_stage import Floor, circle, row


def distances(floor: Floor, x: float, y: float) -> np.ndarray:
    return np.hypot(floor.swarm.positions[:, 0] - x, floor.swarm.positions[:, 1] - y)


def speeds(floor: Floor) -> np.ndarray:
    return np.hypot(*floor.swarm.velocities.T)


def fastest(floor: Floor, ticks: int) -> float:
    top = 0.0
    for _ in range(ticks):
        floor.tick()
        top = max(top, float(speeds(floor).max()))
    return top


def test_followers_live_in_a_cloud_about_their_home() -> None:
    floor = Floor(160)
    floor.tick(180)
    assert distances(floor, 100, 100).max() < 60
    assert abs(floor.swarm.positions.mean(axis=0) - [100, 100]).max() < 5


def test_a_cloud_at_rest_is_alive_but_does_not_shiver() -> None:
    floor = Floor(160)
    floor.tick(180)
    jumps, paces = [], []
    for _ in range(60):
        before = floor.swarm.velocities.copy()
        floor.tick()
        jumps.append(np.hypot(*(floor.swarm.velocities - before).T))
        paces.append(speeds(floor).mean())
    assert 5 < np.mean(paces) < 40
    assert np.mean(jumps) < 3
    assert np.max(jumps) < 25


def test_bots_that_begin_in_one_place_make_room_for_each_other() -> None:
    floor = Floor(200)
    floor.swarm.spawn(1, 100, 100)
    floor.tick(240)
    places = floor.swarm.positions
    gaps = np.hypot(*(places[:, None] - places[None]).transpose(2, 0, 1))
    np.fill_diagonal(gaps, np.inf)
    assert np.median(gaps.min(axis=1)) > BOT_RADIUS * 1.5


def test_the_cloud_walks_with_its_home() -> None:
    floor = Floor(160)
    floor.tick(60)
    for step in range(180):
        floor.swarm.home = (100 + step * 92 / 60, 100)
        floor.tick()
    x, y = floor.swarm.home
    assert distances(floor, x, y).mean() < 45


def test_sent_bots_gather_at_the_place_while_the_rest_stay() -> None:
    floor = Floor(160)
    floor.tick(60)
    assert floor.swarm.send(300, 100, 60) == 60
    floor.tick(120)
    assert (distances(floor, 300, 100) < 40).sum() == 60
    assert (distances(floor, 100, 100) < 60).sum() == 100


def test_sent_bots_come_back_when_told_to_follow() -> None:
    floor = Floor(60)
    floor.swarm.send(300, 100)
    floor.tick(90)
    floor.swarm.follow()
    floor.tick(150)
    assert (floor.swarm.roles == FOLLOW).all()
    assert distances(floor, 100, 100).max() < 60


@pytest.mark.parametrize(("order", "pace"), [("follow", 150), ("send", 260), ("recall", 340)])
def test_each_order_has_its_own_pace(order: str, pace: float) -> None:
    floor = Floor(40)
    floor.tick(30)
    if order == "send":
        floor.swarm.send(600, 100)
    else:
        floor.swarm.send(600, 100)
        floor.tick(200)
        getattr(floor.swarm, order)()
    assert fastest(floor, 60) == pytest.approx(pace, rel=0.02)


def test_a_recall_brings_even_the_wall_home() -> None:
    floor = Floor(80)
    floor.draw(row(200, 60, 200, 140))
    floor.swarm.recall()
    floor.tick(60)
    assert not floor.swarm.line
    assert (floor.swarm.roles == FOLLOW).all()
    assert distances(floor, 100, 100).max() < 50


def test_a_recalled_bot_slows_down_once_it_is_home() -> None:
    floor = Floor(80)
    floor.swarm.send(400, 100)
    floor.tick(120)
    floor.swarm.recall()
    floor.tick(120)
    floor.swarm.home = (400, 100)
    assert fastest(floor, 40) < 155


def test_burnt_bots_are_gone_after_the_tick_and_are_counted_once() -> None:
    floor = Floor(50)
    assert floor.swarm.burn([3, 3, 7]) == 2
    assert floor.swarm.burn([7, 8]) == 1
    assert floor.swarm.count == 47
    assert len(floor.swarm.positions) == 50
    floor.tick()
    assert len(floor.swarm.positions) == 47


def test_burning_a_number_takes_the_nearest() -> None:
    floor = Floor(50)
    floor.swarm.send(300, 100, 10)
    floor.tick(120)
    assert floor.swarm.burn(20, 300, 100) == 10
    floor.tick()
    assert distances(floor, 300, 100).min() > 100


def test_bots_spawned_within_a_tick_arrive_at_its_end() -> None:
    floor = Floor(10)
    floor.swarm.steer()
    floor.swarm.spawn(5, 50, 50)
    assert len(floor.swarm.positions) == 10
    floor.space.step(1 / 120)
    floor.mirror.read()
    floor.swarm.read()
    floor.swarm.settle()
    assert len(floor.swarm.positions) == 15


def test_every_shape_knows_its_row_also_after_losses() -> None:
    floor = Floor(30)
    for loss in ([0], [5, 6, 28], [1, 20, 24, 25]):
        floor.swarm.burn(loss)
        floor.tick()
    owners = {shape.owner: shape for shape in floor.space.shapes if hasattr(shape, "owner")}
    assert sorted(owners, reverse=True) == [-1 - r for r in range(len(floor.swarm.positions))]
    for owner, shape in owners.items():
        assert tuple(floor.swarm.positions[-1 - owner]) == tuple(shape.body.position)


def test_other_bodies_in_the_space_keep_what_they_were_given() -> None:
    floor = Floor()
    early = floor.person(400, 100)
    floor.swarm.spawn(20, 100, 100)
    late = floor.person(400, 200)
    early.velocity, late.velocity = (30, 0), (0, 0)
    late.apply_force_at_local_point((600, 0))
    floor.tick()
    assert early.velocity.x == 30
    assert late.velocity.x == pytest.approx(600 / 6 / 120)


def test_held_breath_moves_nothing() -> None:
    floor = Floor(20)
    floor.tick(10)
    before = floor.swarm.positions.copy()
    floor.swarm.hold()
    assert (floor.swarm.positions == before).all()
    assert (floor.swarm.previous == before).all()


def test_coverage_counts_bots_by_direction() -> None:
    floor = Floor()
    for angle in (5, 7, 95, 265):
        floor.swarm.spawn(1, 100 + 30 * math.cos(math.radians(angle)), 100 + 30 * math.sin(math.radians(angle)))
    found = floor.swarm.coverage(100, 100, 40, sectors=8)
    assert found.tolist() == [2, 0, 1, 0, 0, 1, 0, 0]


def test_bots_on_their_way_shove_nobody_aside() -> None:
    floor = Floor(120)
    stander = floor.person(200, 100)
    floor.swarm.send(300, 100)
    floor.tick(120)
    assert tuple(stander.position) == (200, 100)


def test_bots_never_leave_a_closed_room_whatever_they_are_told() -> None:
    floor = Floor(120, home=(100, 100))
    for box in ((0, 0, 200, 16), (0, 184, 200, 200), (0, 0, 16, 200), (184, 0, 200, 200)):
        floor.wall(*box)
    dice = random.Random(4)
    for _ in range(60):
        x, y = dice.uniform(-100, 300), dice.uniform(-100, 300)
        order = dice.randrange(6)
        if order == 0:
            floor.swarm.send(x, y, dice.choice([None, 10, 40]))
        elif order == 1:
            floor.swarm.recall()
        elif order == 2:
            floor.swarm.follow()
        elif order == 3:
            floor.swarm.begin_barrier(x, y)
            for point in row(x, y, dice.uniform(-50, 250), dice.uniform(-50, 250)):
                floor.swarm.extend_barrier(*point)
        elif order == 4:
            floor.swarm.push(floor.swarm.near(x, y, 80), dice.uniform(-900, 900), dice.uniform(-900, 900))
        else:
            floor.swarm.burn(2, x, y)
            floor.swarm.spawn(2, 100, 100)
        floor.tick(dice.randrange(1, 25))
        places = floor.swarm.positions
        assert np.isfinite(places).all()
        assert np.isfinite(floor.swarm.velocities).all()
        assert places.min() > 15
        assert places.max() < 185


def behind_a_hook() -> Floor:
    """Bots that were sent behind a hook of walls, open away from their home: straight home there is no way."""
    floor = Floor(40, home=(100, 300))
    floor.swarm.send(100, 60)
    floor.tick(90)
    for box in ((40, 100, 160, 116), (40, 20, 56, 116), (144, 20, 160, 116)):
        floor.wall(*box)
    return floor


def test_bots_that_a_wall_keeps_from_their_home_slip_over_it() -> None:
    floor = behind_a_hook()
    floor.swarm.recall()
    floor.tick(240)
    assert distances(floor, 100, 300).max() < 60


def test_who_slipped_meets_walls_again() -> None:
    floor = behind_a_hook()
    floor.swarm.recall()
    floor.tick(300)
    floor.wall(0, 340, 400, 356)
    floor.swarm.send(100, 500)
    floor.tick(120)
    assert floor.swarm.positions[:, 1].max() < 340


def test_no_order_hurts_an_empty_swarm() -> None:
    floor = Floor()
    floor.tick()
    floor.swarm.send(1, 1)
    floor.swarm.begin_barrier(1, 1)
    assert not floor.swarm.extend_barrier(50, 1)
    floor.swarm.recall()
    floor.swarm.follow()
    assert floor.swarm.burn(5, 0, 0) == 0
    assert floor.swarm.encloses(0, 0) is None
    floor.tick(3)
    assert floor.swarm.count == 0


def test_a_closed_ring_is_told_by_its_line() -> None:
    floor = Floor(160)
    floor.draw(circle(200, 100, 30), settle=0)
    assert floor.swarm.closed
    assert floor.swarm.line[-1] == floor.swarm.line[0]
    assert not floor.swarm.extend_barrier(400, 400)


def test_only_bots_that_hold_a_slot_meet_people() -> None:
    floor = Floor(60)
    floor.draw(row(160, 80, 160, 120))
    roles = floor.swarm.roles
    meets = np.zeros(len(roles), dtype=bool)
    for shape in floor.space.shapes:
        meets[-1 - shape.owner] = bool(shape.filter.mask & layers.INTRUDER)
    assert (meets == (roles == BARRIER)).all()
    assert not (roles == SEND).any()
