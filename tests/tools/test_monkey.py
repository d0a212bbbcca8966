"""The player that presses anything finds what is wrong, and says when."""

from __future__ import annotations

import math
from itertools import islice

from game.sim.people.elara import Elara
from game.sim.world import World
from game.tools import monkey
from tests.scenario import picture


def a_room() -> World:
    room = picture("""
        ##########
        #E.......#
        #........#
        ##########
    """)
    world = room.world()
    world.hero = world.spawn(Elara(*room.at("E")))
    return world


def test_the_same_seed_presses_the_same() -> None:
    assert list(islice(monkey.whims(4), 300)) == list(islice(monkey.whims(4), 300))
    assert list(islice(monkey.whims(4), 300)) != list(islice(monkey.whims(5), 300))


def test_a_good_room_stands_it() -> None:
    assert monkey.play(a_room(), 20.0) is None


def test_an_exception_is_a_finding_with_its_tick() -> None:
    world = a_room()

    def script():  # type: ignore[no-untyped-def]
        for _ in range(99):
            yield
        raise ZeroDivisionError("a drill without a bit")

    world.start(script())
    found = monkey.play(world, 20.0)
    assert found is not None
    assert found.tick == 100
    assert "a drill without a bit" in found.message


def test_a_place_that_is_no_number_is_a_finding() -> None:
    world = a_room()
    ghost = Elara(40.0, 40.0)
    world.spawn(ghost)
    ghost.enter = lambda world: None  # type: ignore[method-assign]
    ghost.x = math.nan
    assert "is at (nan" in monkey.amiss(world)


def test_somebody_off_the_map_is_a_finding() -> None:
    world = a_room()
    elara = world.of(Elara)[0]
    elara.place(900.0, 40.0)
    assert "off the map" in monkey.amiss(world)
