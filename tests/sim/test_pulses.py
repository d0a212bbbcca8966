"""Pulses, and what stops them."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest

from game.sim.events import Event, Hurt, PulseBlocked, PulseBurst, PulseFired, PulseTelegraphed
from game.sim.machines.core import CoreColumn
from game.sim.machines.pulse import Pulse
from game.sim.people.elara import Elara
from game.sim.rules import Difficulty, Rules
from game.sim.world import World
from tests.scenario import of, picture, run

HALL = """
    ######################
    #....................#
    #....................#
    #p.................E.#
    #....................#
    #....................#
    ######################
"""
OPEN = """
    ######################
    #....................#
    #....................#
    #....................#
    #....................#
    #....................#
    #....................#
    #....................#
    #....................#
    #....................#
    #...c............E...#
    #....................#
    #....................#
    #....................#
    #....................#
    #....................#
    #....................#
    #....................#
    #....................#
    #....................#
    ######################
"""
RIGHT = 0.0


def hall(rules: Rules | None = None) -> tuple[World, Elara, tuple[float, float]]:
    room = picture(HALL)
    world = room.world(rules=rules)
    elara = world.spawn(Elara(*room.at("E")))
    world.hero = elara
    return world, elara, room.at("p")


def wall_across(world: World, x: float, bots: int, half: float = 24.0) -> None:
    y = 3.5 * 16
    world.swarm.home = (x, y)
    world.swarm.spawn(bots, x, y)
    world.swarm.begin_barrier(x, y - half)
    world.swarm.extend_barrier(x, y + half)
    world.swarm.end_barrier()
    run(world, 1.0)


def test_a_pulse_reaches_who_stands_unguarded() -> None:
    world, elara, (x, y) = hall()
    world.spawn(Pulse(x, y, RIGHT))
    happened = run(world, 3.0)
    assert of(happened, Hurt)
    assert elara.composure < 100.0


def test_a_wall_of_bots_stops_it_and_pays() -> None:
    world, elara, (x, y) = hall()
    wall_across(world, 160.0, 40)
    world.spawn(Pulse(x, y, RIGHT))
    happened = run(world, 3.0)
    assert of(happened, PulseBlocked)
    assert not of(happened, Hurt)
    assert world.swarm.count == 38
    assert elara.composure == 100.0


def test_keen_machines_burn_more_than_gentle_ones() -> None:
    left = {}
    for difficulty in Difficulty:
        world, _, (x, y) = hall(Rules(difficulty=difficulty))
        wall_across(world, 160.0, 40)
        world.spawn(Pulse(x, y, RIGHT))
        run(world, 3.0)
        left[difficulty] = world.swarm.count
    assert left[Difficulty.STORY] > left[Difficulty.STANDARD] > left[Difficulty.KEEN]


def test_loose_bots_stop_nothing() -> None:
    world, _, (x, y) = hall()
    world.swarm.home = (160.0, y)
    world.swarm.spawn(60, 160.0, y)
    run(world, 1.0)
    world.spawn(Pulse(x, y, RIGHT))
    assert of(run(world, 3.0), Hurt)


def test_a_gap_leaks() -> None:
    """The wall stands above and below the pulse's way, not on it."""
    world, _, (x, y) = hall()
    world.swarm.home = (160.0, y - 30.0)
    world.swarm.spawn(16, 160.0, y - 30.0)
    world.swarm.begin_barrier(160.0, y - 36.0)
    world.swarm.extend_barrier(160.0, y - 20.0)
    world.swarm.end_barrier()
    run(world, 1.0)
    world.spawn(Pulse(x, y, RIGHT))
    assert of(run(world, 3.0), Hurt)


def test_walls_of_stone_end_it() -> None:
    world, elara, (x, y) = hall()
    world.spawn(Pulse(x, y, math.pi))
    happened = run(world, 3.0)
    assert of(happened, PulseBurst)
    assert elara.composure == 100.0


@pytest.mark.parametrize("telegraph", [1.0, 2.0])
def test_a_fan_is_shown_at_least_four_tenths_of_a_second_before_it_flies(telegraph: float) -> None:
    world, elara, (x, y) = hall(Rules(telegraph=telegraph))
    core = world.spawn(CoreColumn(x + 40.0, y))
    run(world, 0.1)
    core.arm(world, elara, fan=3, pause=400, delay=1)
    shown = fired = 0
    for _ in range(240):
        happened = list(world.step(world.intent))
        shown = shown or (world.tick if of(happened, PulseTelegraphed) else 0)
        fired = fired or (world.tick if of(happened, PulseFired) else 0)
    assert shown
    assert fired
    assert fired - shown >= 24 * telegraph


def thrown_at(manner: str, wall: Callable[[float, float], list[tuple[float, float]]], spare: int = 0) -> list[Event]:
    """What comes of one throw of the column's against a wall before Elara, with ``spare`` bots sent to its middle."""
    room = picture(OPEN)
    world = room.world()
    elara = world.spawn(Elara(*room.at("E")))
    world.hero = elara
    core = world.spawn(CoreColumn(*room.at("c")))
    points = wall(elara.x, elara.y - 8.0)
    world.swarm.home = points[len(points) // 2]
    world.swarm.spawn(90, *world.swarm.home)
    world.swarm.begin_barrier(*points[0])
    for point in points[1:]:
        world.swarm.extend_barrier(*point)
    world.swarm.end_barrier()
    run(world, 1.5)
    if spare:
        world.swarm.spawn(spare, *world.swarm.home)
        world.swarm.send(*points[len(points) // 2])
        run(world, 1.0)
    core.arm(world, elara, fan=3, pause=900, delay=1, manners=(manner,))
    return run(world, 4.0)


def straight(x: float, y: float) -> list[tuple[float, float]]:
    """A wall across the straight way."""
    return [(x - 44.0, y - 40.0 + half) for half in range(0, 81, 8)]


def bent(x: float, y: float) -> list[tuple[float, float]]:
    """A wall that bends about her."""
    turns = [math.pi + part * 0.14 for part in range(-10, 11)]
    return [(x + math.cos(turn) * 44.0, y + math.sin(turn) * 44.0) for turn in turns]


def test_a_scythe_comes_round_a_straight_wall_and_is_stopped_by_a_bent_one() -> None:
    assert of(thrown_at("scythe", straight), Hurt)
    happened = thrown_at("scythe", bent)
    assert len(of(happened, PulseBlocked)) == 2
    assert not of(happened, Hurt)


def test_a_drill_goes_through_a_wall_that_nobody_made_thick() -> None:
    assert of(thrown_at("drill", bent), Hurt)
    happened = thrown_at("drill", bent, spare=40)
    assert len(of(happened, PulseBlocked)) == 1
    assert not of(happened, Hurt)
