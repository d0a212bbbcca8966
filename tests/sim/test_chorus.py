"""A breath that many share goes out from one, and takes in whoever it passes, the nearest first."""

from __future__ import annotations

from game.sim.events import BreathPhase
from game.sim.people.chorus import Chorus
from game.sim.people.lena import Lena
from game.sim.people.npc import Npc
from game.sim.world import World
from tests.scenario import of, picture, run

SQUARE = picture("""
    ................
    .Labbc..........
    ................
""")


def shared(reach: float) -> tuple[World, Chorus]:
    world = SQUARE.world()
    lena = world.spawn(Lena(*SQUARE.at("L")))
    others = [world.spawn(Npc(f"citizen-{name}", *SQUARE.at(name))) for name in "cab"]
    world.hero = lena
    chorus = world.spawn(Chorus(lena, list(others)))
    chorus.reach = reach
    run(world, 0.1)
    return world, chorus


def test_nobody_joins_before_it_is_let_go() -> None:
    world, chorus = shared(100.0)
    run(world, 2.0)
    assert chorus.joined == []


def test_it_takes_in_the_nearest_first_and_nobody_twice() -> None:
    world, chorus = shared(100.0)
    for _ in range(2):
        chorus.let_go(world, 1.0)
        run(world, 2.0)
    assert [one.kind for one in chorus.joined] == ["citizen-a", "citizen-b", "citizen-c"]
    assert not chorus.going


def test_who_is_further_off_than_the_breath_goes_does_not_hear_of_it() -> None:
    world, chorus = shared(100.0)
    chorus.let_go(world, 0.4)
    happened = run(world, 2.0)
    assert [one.kind for one in chorus.joined] == ["citizen-a", "citizen-b"]
    assert of(happened, BreathPhase), "some of them are heard to breathe out"


def test_they_breathe_on_by_themselves() -> None:
    world, chorus = shared(100.0)
    full = []
    for _ in range(260):
        run(world, 1 / 60)
        full.append(chorus.swell)
    assert min(full) < 0.1
    assert max(full) > 0.9
