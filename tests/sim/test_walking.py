"""Movement feel: how fast a hero is at full speed, stops, and slides round a corner."""

from __future__ import annotations

import math

import pytest

from game.sim.people.elara import WALK, Elara
from game.sim.people.walker import FALL_TICKS, RISE_TICKS
from tests.scenario import hold, picture, run, wanting

HALL = """
    ####################
    #..................#
    #...E..............#
    #..................#
    ####################
"""


def elara_in(text: str):  # type: ignore[no-untyped-def]
    room = picture(text)
    world = room.world()
    world.hero = elara = world.spawn(Elara(*room.at("E")))
    return world, elara


def speed(elara: Elara) -> float:
    return math.hypot(elara.vx, elara.vy)


def test_full_speed_comes_in_six_ticks() -> None:
    world, elara = elara_in(HALL)
    run(world, (RISE_TICKS - 1) / 60, wanting(move=(1, 0)))
    assert speed(elara) < WALK * 0.95
    world.step(wanting(move=(1, 0)))
    assert speed(elara) > WALK * 0.97


def test_the_first_tick_already_moves() -> None:
    world, elara = elara_in(HALL)
    before = elara.x
    world.step(wanting(move=(1, 0)))
    assert elara.x > before


def test_standing_comes_in_four_ticks() -> None:
    world, elara = elara_in(HALL)
    hold(world, 0.5, move=(1, 0))
    run(world, FALL_TICKS / 60)
    assert speed(elara) < 1.0


def test_diagonals_are_no_faster() -> None:
    world, elara = elara_in(HALL)
    hold(world, 0.2, move=(1, 1))
    assert speed(elara) < WALK * 1.03


def test_half_a_stick_is_half_the_speed() -> None:
    world, elara = elara_in(HALL)
    hold(world, 0.3, move=(0.5, 0))
    assert WALK * 0.45 < speed(elara) < WALK * 0.55


def test_a_wall_stops() -> None:
    world, elara = elara_in(HALL)
    hold(world, 3.0, move=(-1, 0))
    assert elara.x >= 16 + elara.radius - 0.5


def test_a_clipped_corner_is_slid_round() -> None:
    """She walks right, four px too low for the gap in the wall, and gets through."""
    world, elara = elara_in("""
        ##########
        #....#####
        #.E.......
        #....#####
        ##########
    """)
    elara.place(elara.x, elara.y + 5.0)
    hold(world, 1.5, move=(1, 0))
    assert elara.x > 6 * 16


@pytest.mark.parametrize("low", [9.0, 10.0])
def test_a_corner_is_slid_round_that_would_stop_a_ball(low: float) -> None:
    """So far beside the gap a round body comes to rest at the corner: it is the rule that leads her round."""
    world, elara = elara_in("""
        ##########
        #....#####
        #....#####
        #.E.......
        #....#####
        #....#####
        ##########
    """)
    elara.place(elara.x, elara.y + low)
    hold(world, 1.5, move=(1, 0))
    assert elara.x > 6 * 16


def test_a_corner_missed_by_far_is_a_wall() -> None:
    world, elara = elara_in("""
        ##########
        #....#####
        #.E.......
        #....#####
        #....#####
        ##########
    """)
    elara.place(elara.x, elara.y + 20.0)
    hold(world, 1.5, move=(1, 0))
    assert elara.x < 5 * 16


def test_walking_to_a_place_arrives() -> None:
    world, elara = elara_in(HALL)
    world.letterbox = True
    elara.walk_to(200.0, 40.0)
    run(world, 3.0)
    assert math.dist((elara.x, elara.y), (200.0, 40.0)) < 4.0


def test_a_walk_into_a_wall_ends() -> None:
    world, elara = elara_in(HALL)
    world.letterbox = True
    elara.walk_to(elara.x, -200.0)
    run(world, 4.0)
    assert elara.goal is None
