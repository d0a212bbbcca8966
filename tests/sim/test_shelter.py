"""Under somebody's umbrella: nobody's eye finds her there, and whoever carries it walks as she does, for a while."""

from __future__ import annotations

import pytest

from game.sim.events import Sheltered
from game.sim.machines.advert import Advert
from game.sim.people.crowd import Passer, lane_of
from game.sim.people.lena import WALK, Lena
from game.sim.people.shelter import SHARES_TICKS, STOPS_TICKS, Shelter
from game.sim.world import World
from tests.scenario import hold, of, picture, run, wanting

STREET = picture("""
    ########################################
    #......................................#
    #......................................#
    #.L....................................#
    #......................................#
    #......................................#
    ########################################
""")
RIGHT = lane_of([(60.0, 50.0), (620.0, 50.0)], 0.0)


def a_street(kind: str = "citizen-u1", part: float = 0.04) -> tuple[World, Lena, Passer, Shelter]:
    """Lena on a passer-by's way."""
    world = STREET.world()
    passer = world.spawn(Passer(kind, RIGHT, part=part))
    lena = world.spawn(Lena(passer.x + 10.0, passer.y + 4.0))
    lena.composure = 50.0
    world.hero = lena
    return world, lena, passer, world.spawn(Shelter(lena, 62.0))


def watched(kind: str) -> bool:
    """Whether an advert finds her as she walks along with somebody."""
    world = a_street(kind)[0]
    adverts = [world.spawn(Advert(x, 24.0)) for x in (150.0, 220.0)]
    seen = False
    for _tick in range(240):
        world.step(wanting(move=(0.6, 0.0)))
        seen = seen or any(advert.state == "watch" for advert in adverts)
    return seen


def test_no_advert_finds_her_under_an_umbrella_and_any_does_without() -> None:
    assert watched("citizen-1")
    assert not watched("citizen-u1")


def test_whoever_carries_it_keeps_step_however_fast_she_goes() -> None:
    for pace in (0.5, 1.0):
        world, lena, passer, shelter = a_street()
        hold(world, 3.0, move=(pace, 0.0))
        assert shelter.carrier is passer
        assert lena.vx == pytest.approx(WALK * pace, rel=0.05), "nobody shoves her"
        assert abs(passer.x - lena.x) < 16.0


def test_they_walk_behind_her_that_both_are_seen() -> None:
    world, lena, passer, _ = a_street()
    lena.place(lena.x, passer.y - 8.0)
    hold(world, 1.5, move=(0.8, 0.0))
    assert passer.y < lena.y


def test_walking_along_calms_up_to_a_measure_and_a_shoulder_costs_nothing() -> None:
    world, lena, _, shelter = a_street()
    hold(world, 3.0, move=(0.8, 0.0))
    assert lena.composure > 50.0
    lena.composure = shelter.most
    hold(world, 0.5, move=(0.8, 0.0))
    assert lena.composure == shelter.most


def test_who_comes_the_other_way_goes_by() -> None:
    world, _, _, shelter = a_street(part=0.2)
    assert not of(hold(world, 1.0, move=(-1.0, 0.0)), Sheltered)
    assert not shelter.under


def test_they_come_to_where_they_were_going_stop_there_and_go_on_later() -> None:
    world, lena, passer, shelter = a_street()
    hold(world, SHARES_TICKS / 60.0 + 0.2, move=(0.8, 0.0))
    assert shelter.arrived is passer
    assert not lena.hidden
    run(world, 0.5)
    stood = passer.x
    hold(world, 0.5, move=(1.0, 0.0))
    assert passer.x == pytest.approx(stood, abs=1.0)
    hold(world, STOPS_TICKS / 60.0, move=(1.0, 0.0))
    assert passer.x > stood + 5.0


def test_stepping_aside_one_is_in_the_rain_again_and_they_go_their_own_pace() -> None:
    world, lena, passer, shelter = a_street()
    hold(world, 1.0, move=(1.0, 0.0))
    own = 58.0
    lena.place(lena.x, lena.y + 40.0)
    run(world, 0.6)
    assert not shelter.under
    assert not lena.hidden
    assert passer.vx == pytest.approx(own, rel=0.05)


def test_whoever_has_shared_does_not_mind_a_shoulder_at_parting() -> None:
    world, lena, passer, shelter = a_street()
    passer.retort = "Oi."
    hold(world, 1.0, move=(0.8, 0.0))
    shelter.offered = False
    shelter.part(world)
    lena.composure = 50.0
    run(world, 1.5)
    assert lena.composure == 50.0
    assert not any(bark.text == "Oi." for bark in world.barks)


def test_whoever_carries_it_does_not_walk_through_walls() -> None:
    world, _, passer, shelter = a_street()
    hold(world, 0.5, move=(0.6, 0.0))
    assert shelter.carrier is passer
    shared = passer.shapes[0].filter
    world.remove(shelter)
    world.step(wanting())
    for _tick in range(240):
        passer.shapes[0].filter, passer.beside = shared, 140.0
        world.step(wanting())
    assert passer.y < 96.0, "there the houses begin"
