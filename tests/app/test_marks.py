"""Marks: where a reticle that is moved by keys rests, so that what is near can be meant without fiddling."""

from __future__ import annotations

from game.app.marks import marks_of
from game.sim.lattice import Fissure, gate_of
from game.sim.machines.drone import GuardDrone
from game.sim.mending.lock import Relay, VaultLock
from game.sim.mending.power import Gap
from game.sim.world import World
from tests.scenario import picture


def hall() -> World:
    return picture("""
        ####################
        #E.................#
        ####################
    """).world()


def test_both_ends_of_a_gap_are_marks_until_it_is_bridged() -> None:
    world = hall()
    gap = world.spawn(Gap((100.0, 24.0), (140.0, 24.0)))
    assert marks_of(world) == [(100.0, 24.0), (140.0, 24.0)]
    gap.covered = 1.0
    assert marks_of(world) == []


def test_a_drone_is_a_mark_until_it_is_gentle() -> None:
    world = hall()
    drone = world.spawn(GuardDrone(100.0, 24.0))
    assert marks_of(world) == [(100.0, 24.0)]
    drone.soothe(world)
    assert marks_of(world) == []


def test_a_relay_is_a_mark_while_it_throws() -> None:
    world = hall()
    relay = world.spawn(Relay(100.0, 24.0, world.spawn(VaultLock(200.0, 24.0))))
    assert marks_of(world) == []
    relay.arm(world)
    assert marks_of(world) == [(100.0, 24.0)]


def test_under_the_scope_a_wall_may_be_begun_at_either_of_its_ends() -> None:
    world = hall()
    crack = world.spawn(Fissure(((200.0, 120.0), (260.0, 120.0)), "crack", restless=True))
    marks = marks_of(world)
    assert marks[0] == crack.tip
    assert set(marks[1:]) == set(gate_of(crack))
