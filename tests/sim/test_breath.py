"""Breathing and composure: coping, freezing, being helped."""

from __future__ import annotations

import pytest

from game.sim.events import Breathed, Froze, Helped
from game.sim.intent import Button
from game.sim.people.composure import FROZEN_TICKS, INHALE_TICKS, Breath, gain
from game.sim.people.lena import Lena
from game.sim.rules import Rules
from game.sim.world import World
from tests.scenario import hold, of, picture, run

ROOM = """
    ##########
    #...L....#
    #........#
    ##########
"""


def lena_in_a_room(rules: Rules | None = None) -> tuple[World, Lena]:
    room = picture(ROOM)
    world = room.world(rules=rules)
    lena = world.spawn(Lena(*room.at("L")))
    world.hero = lena
    lena.composure = 40.0
    return world, lena


def breathe(world: World, ticks: int) -> list[Breathed]:
    happened = hold(world, ticks / 60, Button.SECONDARY) + run(world, 2 / 60)
    return [event for event in of(happened, Breathed) if isinstance(event, Breathed)]


def test_letting_go_at_the_turn_is_a_perfect_breath() -> None:
    world, lena = lena_in_a_room()
    (breath,) = breathe(world, INHALE_TICKS + 1)
    assert breath.quality == 1.0
    assert lena.composure > 60.0


def test_letting_go_early_is_worth_little() -> None:
    world, lena = lena_in_a_room()
    (breath,) = breathe(world, INHALE_TICKS // 3)
    assert breath.quality == 0.0
    assert 40.0 < lena.composure < 50.0


@pytest.mark.parametrize(("off", "quality"), [(9, 1.0), (10, 0.5), (26, 0.5), (27, 0.0)])
def test_a_breath_is_worth_less_the_further_from_the_turn_it_is_let_go(off: int, quality: float) -> None:
    assert Breath(ticks=INHALE_TICKS - off).quality() == Breath(ticks=INHALE_TICKS + off).quality() == quality


def test_a_better_breath_gives_more_and_any_breath_gives_something() -> None:
    assert gain(1.0) > gain(0.5) > gain(0.0) > 0.0


def test_nobody_is_calmer_than_calm() -> None:
    _, lena = lena_in_a_room()
    lena.gain(1000.0)
    assert lena.composure == 100.0


def test_she_stands_while_she_breathes() -> None:
    world, lena = lena_in_a_room()
    hold(world, 0.2, Button.SECONDARY, move=(1, 0))
    before = lena.x
    hold(world, 0.5, Button.SECONDARY, move=(1, 0))
    assert lena.x == pytest.approx(before, abs=0.5)


def test_at_zero_she_freezes_is_helped_and_goes_on() -> None:
    world, lena = lena_in_a_room()
    lena.lose(world, 100.0)
    happened = run(world, FROZEN_TICKS / 60 + 0.1)
    assert of(happened, Froze)
    assert of(happened, Helped)
    before = lena.x
    hold(world, 0.5, move=(1, 0))
    assert lena.composure > 50.0
    assert lena.x > before + 10.0


def test_who_is_frozen_is_not_frozen_for_longer() -> None:
    world, lena = lena_in_a_room()
    lena.lose(world, 100.0)
    until = lena.frozen_until
    run(world, 0.5)
    lena.lose(world, 100.0)
    assert lena.frozen_until == until


@pytest.mark.parametrize("side", [-1, 1])
def test_a_hit_pushes_away_from_where_it_came(side: int) -> None:
    world, lena = lena_in_a_room()
    before = lena.x
    lena.struck(world, lena.x - side * 5.0, lena.y, 1.0)
    run(world, 0.1)
    assert (lena.x - before) * side > 1.0


def test_after_a_hit_nothing_hits_for_a_moment() -> None:
    world, lena = lena_in_a_room()
    hits = [lena.struck(world, lena.x - 5.0, lena.y, 1.0) for _ in range(2)]
    run(world, 1.0)
    hits.append(lena.struck(world, lena.x - 5.0, lena.y, 1.0))
    assert hits == [True, False, True]


def test_being_helped_takes_less_than_three_seconds() -> None:
    assert FROZEN_TICKS < 180


def test_steady_composure_does_not_fall() -> None:
    world, lena = lena_in_a_room(Rules(steady=True))
    lena.lose(world, 30.0)
    assert lena.composure == 40.0
