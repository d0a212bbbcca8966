"""The ring round Orion: he really pushes, and what holds him is bots."""

from __future__ import annotations

import math

import pytest

from game.sim.events import Event, OrionPushed, RingBroken, RingHeld
from game.sim.people.elara import Elara
from game.sim.people.orion import SPRINT_TICKS, Orion
from game.sim.world import World
from tests.scenario import of, picture, run

ROOM = """
    ########################
    #......................#
    #......................#
    #......................#
    #..........O...........#
    #......................#
    #......................#
    #.E....................#
    ########################
"""


def ringed(bots: int, radius: float = 26.0) -> tuple[World, Orion]:
    room = picture(ROOM)
    world = room.world()
    world.hero = world.spawn(Elara(*room.at("E")))
    orion = world.spawn(Orion(*room.at("O")))
    run(world, 0.05)
    x, y = orion.x, orion.y
    world.swarm.home = (x, y + 50.0)
    world.swarm.spawn(bots, x, y + radius)
    world.swarm.begin_barrier(x + radius, y)
    for i in range(1, 33):
        angle = math.tau * i / 32
        world.swarm.extend_barrier(x + math.cos(angle) * radius, y + math.sin(angle) * radius)
    world.swarm.end_barrier()
    orion.begin(world, "flee")
    return world, orion


def pushed(*, spotted: bool) -> tuple[Orion, list[Event]]:
    """What comes of a ring with bots to spare, and whether they are sent to the side he leans on."""
    world, orion = ringed(150)
    happened: list[Event] = []
    while not orion.held and not of(happened, RingBroken) and world.tick < 16 * 60:
        if spotted and 0.1 < orion.lean < 0.15:
            at = orion.lean_angle
            world.swarm.send(orion.x + math.cos(at) * 26.0, orion.y + math.sin(at) * 26.0)
        happened += run(world, 1 / 60)
    return orion, happened


def test_a_ring_made_thick_where_he_leans_withstands_three_pushes() -> None:
    orion, happened = pushed(spotted=True)
    assert len(of(happened, OrionPushed)) == len(of(happened, RingHeld)) == 3
    assert orion.held


def test_a_ring_left_to_itself_withstands_the_first_push_and_not_the_second() -> None:
    orion, happened = pushed(spotted=False)
    assert len(of(happened, RingHeld)) == 1
    assert len(of(happened, RingBroken)) == 1
    assert orion.pushes_left == 2


def test_a_ring_that_closes_before_he_is_out_of_breath_catches_him_too() -> None:
    world, orion = ringed(150)
    run(world, (SPRINT_TICKS - 30) / 60.0)
    assert orion.mood == "ringed"


def test_he_breaks_out_of_a_thin_ring() -> None:
    world, orion = ringed(34)
    happened = run(world, 16.0)
    assert of(happened, RingBroken)
    assert not orion.held


@pytest.mark.parametrize(("open_ticks", "free"), [(20, False), (60, True)])
def test_a_ring_that_stays_open_has_let_him_go(open_ticks: int, free: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    world, orion = ringed(150)
    while orion.mood != "ringed":
        run(world, 1 / 60)
    monkeypatch.setattr(type(world.swarm), "encloses", lambda swarm, x, y: None)
    assert bool(of(run(world, open_ticks / 60), RingBroken)) is free


def test_his_lean_shows_before_he_pushes() -> None:
    world, orion = ringed(150)
    leaning = 0
    for _ in range(900):
        happened = list(world.step(world.intent))
        leaning = leaning + 1 if orion.lean > 0.0 else 0
        if of(happened, OrionPushed):
            assert leaning >= 24
            return
    raise AssertionError("he never pushed")
