"""The player that presses anything finds what is wrong, and says when."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import islice, repeat

from game.sim.intent import REST, Button
from game.sim.people.elara import Elara
from game.sim.world import Script, World
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


# -- dead ends ------------------------------------------------------------------------------------


def two_beats(world: World, way_on: Callable[[], bool]) -> Script:
    """The second beat begins as soon as there is a way on."""
    world.beat = "first"
    while not way_on():
        yield
    world.beat = "second"


def after_a_second(world: World, way_on: Callable[[], bool]) -> monkey.Finding | None:
    """What is found of a room whose beats these are, by somebody who only waits, for two seconds each way."""
    world.start(two_beats(world, way_on))
    for _ in range(60):
        world.step(REST)
    return monkey.stuck(world, repeat(REST), patience=2.0)


def test_a_beat_that_leads_on_is_no_dead_end() -> None:
    world = a_room()
    assert after_a_second(world, lambda: world.tick > 120) is None
    assert world.beat == "second"


def test_a_beat_that_only_a_skip_leaves_is_no_dead_end() -> None:
    world = a_room()
    assert after_a_second(world, lambda: world.wants(Button.SKIP)) is None
    assert world.tick > 180, "it was not skipped before somebody had tried"


def test_a_beat_that_waits_for_what_cannot_come_is_a_finding() -> None:
    found = after_a_second(a_room(), lambda: False)
    assert found == monkey.Finding(60 + 240, "nothing leads on from beat 'first'")


def test_a_script_that_ends_without_an_end_is_a_finding() -> None:
    world = a_room()
    world.beat = "first"
    world.start(iter(()))  # type: ignore[arg-type]
    assert monkey.stuck(world, repeat(REST), patience=1.0) is not None
