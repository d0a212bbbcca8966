"""Drones, access nodes, tanks and caches."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise

import numpy as np

from game.sim.events import (
    CacheWiped,
    DroneDived,
    Event,
    LoopBroken,
    NodeCut,
    NodeLeaned,
    NodeShoved,
    TankOpened,
)
from game.sim.intent import Button
from game.sim.machines.drone import GuardDrone
from game.sim.machines.node import NodePillar
from game.sim.machines.tank import DataCache, Tank
from game.sim.people.elara import Elara
from game.sim.people.lena import Lena
from game.sim.placed import NodeTrick
from game.sim.world import World
from tests.scenario import of, picture, press, run

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


def room_with(hero: type[Elara] | type[Lena] = Elara) -> tuple[World, Elara | Lena, tuple[float, float]]:
    room = picture(ROOM)
    world = room.world()
    who = world.spawn(hero(*room.at("E")))
    world.hero = who
    return world, who, room.at("x")


def ring(world: World, x: float, y: float, bots: int, radius: float = 26.0, upto: float = math.tau) -> None:
    world.swarm.home = (x, y + 60.0)
    world.swarm.spawn(bots, x, y + radius)
    world.swarm.begin_barrier(x + radius, y)
    for i in range(1, 33):
        world.swarm.extend_barrier(x + math.cos(upto * i / 32) * radius, y + math.sin(upto * i / 32) * radius)
    world.swarm.end_barrier()


def node_at(world: World, x: float, y: float, trick: NodeTrick = NodeTrick.STILL) -> NodePillar:
    node = world.spawn(NodePillar(x, y, name="n", order=1, trick=trick, circuit="c"))
    run(world, 0.05)
    node.wake(world)
    return node


def test_a_closed_loop_cuts_a_node_off_after_four_seconds() -> None:
    world, _, (x, y) = room_with()
    node = node_at(world, x, y)
    ring(world, x, y, 100)
    assert not of(run(world, 3.5), NodeCut)
    assert node.closed
    assert of(run(world, 2.5), NodeCut)
    assert not node.live


def test_a_horseshoe_cuts_nothing_off() -> None:
    world, _, (x, y) = room_with()
    node = node_at(world, x, y)
    ring(world, x, y, 100, upto=math.tau * 0.7)
    run(world, 6.0)
    assert node.live
    assert not node.closed


def shoved(thickened: float | None) -> tuple[int, NodePillar]:
    """How often a loop broke in the first shove against it, bots having been sent so far aside of where it leans."""
    world, _, (x, y) = room_with()
    node = node_at(world, x, y, NodeTrick.SHOVE)
    ring(world, x, y, 100)
    happened: list[Event] = []
    while not of(happened, NodeLeaned):
        happened += run(world, 1 / 60)
    assert node.closed
    if thickened is not None:
        at = of(happened, NodeLeaned)[0].angle + thickened
        radius = float(np.hypot(*(world.swarm.slots - np.array([x, y])).T).mean())
        world.swarm.send(x + math.cos(at) * radius, y + math.sin(at) * radius)
    happened += run(world, 1.8)
    assert of(happened, NodeShoved)
    return len(of(happened, LoopBroken)), node


def test_a_shove_opens_the_wall_where_the_node_leaned() -> None:
    broken, _ = shoved(None)
    assert broken == 1


def test_a_wall_that_was_made_thick_where_it_leaned_holds() -> None:
    broken, node = shoved(0.0)
    assert broken == 0
    assert node.closed


def test_a_wall_that_was_made_thick_elsewhere_does_not() -> None:
    broken, _ = shoved(math.pi)
    assert broken == 1


def test_the_next_time_it_leans_elsewhere() -> None:
    world, _, (x, y) = room_with()
    node_at(world, x, y, NodeTrick.SHOVE)
    angles = [event.angle for event in of(run(world, 8.0), NodeLeaned)]
    assert len(angles) >= 3
    assert all(abs((b - a + math.pi) % math.tau - math.pi) > 1.0 for a, b in pairwise(angles))


def test_longer_warnings_give_more_time_between_lean_and_shove() -> None:
    ticks = []
    for telegraph in (1.0, 3.0):
        world, _, (x, y) = room_with()
        world.rules = replace(world.rules, telegraph=telegraph)
        node_at(world, x, y, NodeTrick.SHOVE)
        told: dict[type[Event], int] = {}
        while NodeShoved not in told:
            for event in run(world, 1 / 60):
                told.setdefault(type(event), world.tick)
        ticks.append(told[NodeShoved] - told[NodeLeaned])
    assert ticks[1] > 1.8 * ticks[0]


def test_a_drone_needs_time_to_be_sure_and_shows_its_dive() -> None:
    world, elara, (x, y) = room_with()
    drone = world.spawn(GuardDrone(x - 30.0, y))
    drone.cone_angle = math.pi
    states: dict[str, int] = {}
    dived = False
    for _ in range(400):
        happened = list(world.step(world.intent))
        states.setdefault(drone.state, world.tick)
        dived = dived or bool(of(happened, DroneDived))
    assert [s for s in states if s != "patrol"][:3] == ["curious", "alert", "dive"]
    assert states["alert"] - states["curious"] >= 20
    assert dived
    assert elara.composure < 100.0


def test_a_wall_between_hides_the_hero() -> None:
    room = picture("""
        ############
        #....#.....#
        #.E..#..x..#
        #....#.....#
        ############
    """)
    world = room.world()
    world.hero = world.spawn(Elara(*room.at("E")))
    drone = world.spawn(GuardDrone(*room.at("x")))
    drone.cone_angle = math.pi
    for _ in range(120):
        world.step(world.intent)
        assert drone.state == "patrol"


def test_bots_that_are_sent_mend_a_drone() -> None:
    world, elara, (x, y) = room_with()
    drone = world.spawn(GuardDrone(x, y))
    world.swarm.home = (elara.x, elara.y)
    world.swarm.spawn(60, elara.x, elara.y)
    run(world, 0.1)
    for _ in range(12):
        press(world, Button.PRIMARY, aim=(round(drone.x - elara.x), round(drone.y - elara.y)))
        run(world, 0.3)
    assert drone.state == "rebooted"
    assert world.tally.rebooted == 1


def test_a_voice_makes_a_drone_hesitate_three_seconds() -> None:
    world, lena, (_x, _y) = room_with(Lena)
    drone = world.spawn(GuardDrone(lena.x + 60.0, lena.y))
    drone.cone_angle = math.pi
    run(world, 0.1)
    press(world, Button.PRIMARY, aim=(60, 0))
    run(world, 0.1)
    assert drone.state == "stunned"
    run(world, 2.6)
    assert drone.state == "stunned"
    run(world, 0.6)
    assert drone.state != "stunned"


def test_a_tank_refills_the_swarm_once_and_again_later() -> None:
    world, elara, _ = room_with()
    tank = world.spawn(Tank(elara.x + 20.0, elara.y, 60))
    run(world, 0.1)
    assert of(press(world, Button.INTERACT), TankOpened)
    run(world, 0.1)
    assert world.swarm.count == 60
    assert not of(press(world, Button.INTERACT), TankOpened)
    run(world, 36.0)
    assert tank.left == 1.0


def test_the_swarm_eats_a_cache_that_was_given_away() -> None:
    world, elara, (x, y) = room_with()
    cache = world.spawn(DataCache(x, y, 1))
    world.swarm.home = (elara.x, elara.y)
    world.swarm.spawn(80, elara.x, elara.y)
    run(world, 0.1)
    press(world, Button.PRIMARY, aim=(round(x - elara.x), round(y - 8 - elara.y)))
    run(world, 4.0)
    assert cache.left == 1.0, "a cache that Orion has not named is not eaten"
    cache.given = True
    assert of(run(world, 8.0), CacheWiped)
    assert cache.state == "clean"
