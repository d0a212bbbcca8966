"""Drones: what a dive costs, what mending takes, who calls them and whom they keep company."""

from __future__ import annotations

import itertools
import math

import pytest

from game.sim.events import BotsLost, DroneDived, Hurt
from game.sim.intent import Button
from game.sim.machines.drone import GuardDrone
from game.sim.people.elara import Elara
from game.sim.people.hero import Hero
from game.sim.people.lena import Lena
from game.sim.world import World
from tests.scenario import of, picture, press, run, wanting

ROOM = """
    ####################
    #..................#
    #..................#
    #....E.......x.....#
    #..................#
    #..................#
    #..................#
    ####################
"""
LEFT, RIGHT = math.pi, 0.0


def a_room(hero: type[Elara] | type[Lena] = Elara) -> tuple[World, Hero, tuple[float, float]]:
    room = picture(ROOM)
    world = room.world()
    who = world.hero = world.spawn(hero(*room.at("E")))
    return world, who, room.at("x")


def a_drone(world: World, x: float, y: float, looks: float) -> GuardDrone:
    """A drone that stays where it is and looks one way until it has a reason not to."""
    drone = world.spawn(GuardDrone(x, y, path=((x, y),)))
    drone.cone_angle = looks
    return drone


def hits_by_a_diving_drone(*, ducking: bool) -> int:
    world, lena, _ = a_room(Lena)
    a_drone(world, lena.x + 60.0, lena.y, LEFT)
    happened = []
    for _ in range(300):
        happened += world.step(wanting(Button.DASH) if ducking and world.tick % 8 == 0 else wanting())
    assert of(happened, DroneDived)
    return len(of(happened, Hurt))


def test_a_dive_hits_who_stands() -> None:
    assert hits_by_a_diving_drone(ducking=False) > 0


def test_a_dive_passes_over_who_ducks() -> None:
    assert hits_by_a_diving_drone(ducking=True) == 0


def test_between_two_dives_there_is_time_to_get_away() -> None:
    world, elara, _ = a_room()
    a_drone(world, elara.x + 60.0, elara.y, LEFT)
    dives = []
    for _ in range(600):
        dives += [world.tick for event in world.step(wanting()) if isinstance(event, DroneDived)]
    assert len(dives) > 1
    assert min(b - a for a, b in itertools.pairwise(dives)) > 90


def test_a_dive_into_a_wall_of_bots_burns_some() -> None:
    world, elara, (x, y) = a_room()
    world.swarm.home = (x, y)
    world.swarm.spawn(60, x, y)
    world.swarm.begin_barrier(x, y - 40.0)
    world.swarm.extend_barrier(x, y + 40.0)
    world.swarm.end_barrier()
    run(world, 1.0)
    elara.place(x - 30.0, y)
    a_drone(world, x + 50.0, y, LEFT)
    assert of(run(world, 5.0), BotsLost)
    assert world.swarm.count < 60


def mended_by(bots: int) -> GuardDrone:
    """A drone to which so many bots were sent again and again."""
    world, elara, (x, y) = a_room()
    drone = a_drone(world, x, y, RIGHT)
    world.swarm.home = (elara.x, elara.y)
    world.swarm.spawn(bots, elara.x, elara.y)
    run(world, 0.1)
    for _ in range(10):
        press(world, Button.PRIMARY, aim=(round(drone.x - elara.x), round(drone.y - elara.y)))
        run(world, 0.3)
    return drone


def test_a_few_bots_do_not_mend_it() -> None:
    assert mended_by(5).mending == 0.0


def test_what_is_half_mended_breaks_again_when_the_bots_go() -> None:
    world, _, (x, y) = a_room()
    drone = a_drone(world, x, y, RIGHT)
    drone.mending = 0.5
    run(world, 1.0)
    assert drone.mending < 0.4


def test_it_is_less_and_less_sure_of_what_it_sees_no_more() -> None:
    world, _, (x, y) = a_room()
    drone = a_drone(world, x, y, RIGHT)
    drone.seen = 0.8
    run(world, 2.0)
    assert drone.seen == 0.0


@pytest.mark.parametrize(("state", "comes"), [("rebooted", True), ("calm", False)])
def test_a_mended_drone_keeps_elara_company_and_a_sleeping_one_does_not(state: str, comes: bool) -> None:
    world, elara, _ = a_room()
    drone = world.spawn(GuardDrone(elara.x + 190.0, elara.y, asleep=True))
    world.set_state(drone, state)
    run(world, 3.0)
    assert (drone.x < elara.x + 150.0) is comes
