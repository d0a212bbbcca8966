"""Nodes and caches under siege: what a loop that opens costs, the node that slides, and how many bots eat."""

from __future__ import annotations

import math

import pytest

from game.sim.events import LoopBroken
from game.sim.intent import Button
from game.sim.machines.node import NodePillar
from game.sim.machines.tank import DataCache
from game.sim.people.elara import Elara
from game.sim.placed import NodeTrick
from game.sim.world import World
from tests.scenario import of, picture, press, run

ROOM = picture("""
    ####################
    #..................#
    #..................#
    #....E.......x.....#
    #..................#
    #..................#
    #..................#
    ####################
""")


def besieged(bots: int = 100, radius: float = 26.0) -> tuple[World, NodePillar]:
    """A node with a closed ring of bots round it."""
    world = ROOM.world()
    world.hero = world.spawn(Elara(*ROOM.at("E")))
    x, y = ROOM.at("x")
    node = world.spawn(NodePillar(x, y, name="n", order=1, trick=NodeTrick.STILL, circuit="c"))
    run(world, 0.05)
    node.wake(world)
    world.swarm.home = (x, y + 60.0)
    world.swarm.spawn(bots, x, y + radius)
    world.swarm.begin_barrier(x + radius, y)
    for i in range(1, 33):
        angle = math.tau * i / 32
        world.swarm.extend_barrier(x + math.cos(angle) * radius, y + math.sin(angle) * radius)
    world.swarm.end_barrier()
    run(world, 2.0)
    assert node.closed
    return world, node


def test_a_siege_wanes_once_the_bots_are_called_home() -> None:
    world, node = besieged()
    press(world, Button.DASH)
    run(world, 0.5)
    assert not node.closed
    before = node.siege
    run(world, 0.5)
    assert node.siege < before


@pytest.mark.parametrize(("open_ticks", "broken"), [(8, False), (40, True)])
def test_a_loop_may_open_for_a_breath(open_ticks: int, broken: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    world, _ = besieged()
    with monkeypatch.context() as gap:
        gap.setattr(type(world.swarm), "encloses", lambda swarm, x, y: None)
        happened = run(world, open_ticks / 60)
    happened += run(world, 0.2)
    assert bool(of(happened, LoopBroken)) is broken


def test_a_node_that_slides_goes_along_its_track() -> None:
    world = ROOM.world()
    x, y = ROOM.at("x")
    node = world.spawn(
        NodePillar(x, y, name="n", order=3, trick=NodeTrick.SLIDE, circuit="c", track=((x, y), (x, y - 30.0)))
    )
    run(world, 0.05)
    node.wake(world)
    run(world, 1.0)
    assert abs(node.y - y) > 10.0


@pytest.mark.parametrize(("bots", "eaten"), [(8, False), (60, True)])
def test_it_takes_many_bots_to_eat_a_cache(bots: int, eaten: bool) -> None:
    world = ROOM.world()
    x, y = ROOM.at("x")
    cache = world.spawn(DataCache(x, y, 1))
    cache.given = True
    world.swarm.home = (x - 40.0, y)
    world.swarm.spawn(bots, x - 40.0, y)
    run(world, 0.1)
    world.swarm.send(x, y - 8.0)
    run(world, 1.5)
    assert (cache.left < 1.0) is eaten
