"""The dream's rules: what a breath dissolves, what pairs do, how a memory is let near."""

from __future__ import annotations

import math

import pytest

from game.sim.dream import Breather, Memory, Shade, Tide
from game.sim.dream.circle import IN_TICKS, OUT_TICKS
from game.sim.dream.shade import HEARD_TICKS
from game.sim.intent import REST, Button, Intent
from game.sim.people.composure import INHALE_TICKS
from game.sim.people.lena import Lena
from game.sim.world import World
from tests.scenario import Room, hold, picture, run

SEA: Room = picture("\n".join(["." * 40] * 24))


def a_dream() -> tuple[World, Lena, Tide]:
    world = SEA.world()
    lena = world.spawn(Lena(320.0, 192.0))
    world.hero = lena
    tide = world.spawn(Tide(lena))
    return world, lena, tide


def breathe(world: World) -> None:
    hold(world, INHALE_TICKS / 60.0, Button.SECONDARY)
    run(world, 2 / 60.0, REST)


def test_a_breath_dissolves_what_its_ring_touches_and_nothing_further_out() -> None:
    world, _lena, tide = a_dream()
    near, far = world.spawn(Shade(392.0, 180.0, world.hero)), world.spawn(Shade(320.0, 20.0, world.hero))  # type: ignore[arg-type]
    breathe(world)
    assert near.dissolving
    assert not far.dissolving
    assert tide.dissolved == 1
    run(world, 1.0)
    assert near.id not in world.entities


def test_a_breath_that_has_hardly_swollen_carries_nothing() -> None:
    world, lena, tide = a_dream()
    shade = world.spawn(Shade(350.0, 180.0, lena))
    hold(world, 0.3, Button.SECONDARY)
    run(world, 0.1)
    assert not shade.dissolving
    assert tide.dissolved == 0


def test_one_of_a_pair_is_held_by_the_other() -> None:
    world, lena, _tide = a_dream()
    one, two = Shade(390.0, 180.0, lena), Shade(320.0, 20.0, lena)
    one.partner, two.partner = two, one
    world.spawn(one)
    world.spawn(two)
    breathe(world)
    assert not one.dissolving
    assert not two.dissolving


def test_both_of_a_pair_go_with_one_breath() -> None:
    world, lena, tide = a_dream()
    one, two = Shade(392.0, 180.0, lena), Shade(248.0, 180.0, lena)
    one.partner, two.partner = two, one
    world.spawn(one)
    world.spawn(two)
    breathe(world)
    assert tide.dissolved == 2


def test_a_shade_that_reaches_her_takes_composure_and_draws_back() -> None:
    world, lena, _tide = a_dream()
    lena.composure = 80.0
    shade = world.spawn(Shade(345.0, 180.0, lena))
    run(world, 1.5)
    assert lena.composure < 80.0
    assert shade.away > 30.0


def test_a_memory_must_be_let_near() -> None:
    world, lena, tide = a_dream()
    lena.composure = 80.0
    memory = world.spawn(Memory(345.0, 180.0, lena))
    run(world, HEARD_TICKS / 60.0 + 1.0)
    assert memory.heard >= 1.0
    assert lena.composure < 80.0
    breathe(world)
    assert memory.dissolving
    assert tide.dissolved == 1


def test_a_memory_met_from_afar_is_sent_off() -> None:
    world, lena, _tide = a_dream()
    memory = world.spawn(Memory(390.0, 180.0, lena))
    breathe(world)
    assert not memory.dissolving
    assert memory.sent_off == 1


def test_a_memory_leaves_her_on_her_feet() -> None:
    world, lena, _tide = a_dream()
    lena.composure = 12.0
    world.spawn(Memory(345.0, 180.0, lena))
    run(world, 20.0)
    assert not lena.frozen_until


def test_the_glitch_slides_once() -> None:
    world, _lena, tide = a_dream()
    assert tide.glitching(world.tick) < 0.0
    tide.glitch(world)
    parts = []
    for _ in range(120):
        run(world, 1 / 60.0)
        parts.append(tide.glitching(world.tick))
    there = [part for part in parts if part >= 0.0]
    assert there == sorted(there)
    assert parts[-1] < 0.0


def a_circle() -> tuple[World, Lena, list[Breather]]:
    """Four worries that breathe together, all round her."""
    world, lena, _tide = a_dream()
    return world, lena, [world.spawn(Breather(lena, number * math.tau / 4)) for number in range(4)]


def test_a_circle_closes_for_four_beats_and_opens_for_six() -> None:
    world, _lena, circle = a_circle()
    closed, near = [], []
    for _ in range(IN_TICKS + OUT_TICKS):
        world.step(REST)
        closed.append(circle[0].breath)
        near.append(circle[0].away)
    assert closed.index(max(closed)) == pytest.approx(IN_TICKS, abs=2)
    assert near.index(min(near)) == pytest.approx(IN_TICKS, abs=12)
    assert closed[-1] == pytest.approx(0.0, abs=0.01)


@pytest.mark.parametrize(("begin", "left"), [(2, 0), (110, 4)], ids=["with them", "against them"])
def test_a_breath_that_is_taken_with_them_has_them_all(begin: int, left: int) -> None:
    world, _lena, circle = a_circle()
    for _ in range(begin):
        world.step(REST)
    for _ in range(INHALE_TICKS):
        world.step(Intent(buttons=Button.SECONDARY))
    for _ in range(4):
        world.step(REST)
    assert sum(not one.dissolving for one in circle) == left


@pytest.mark.parametrize(("walks", "met"), [(True, 2), (False, 0)])
def test_who_stands_still_never_has_the_slow_one_in_the_same_breath(walks: bool, met: int) -> None:
    world, lena, tide = a_dream()
    slow, quick = Shade(170.0, 180.0, lena), Shade(470.0, 180.0, lena)
    slow.pace, slow.partner, quick.partner = 0.5, quick, slow
    world.spawn(slow)
    world.spawn(quick)
    if walks:
        hold(world, 0.7, move=(-1.0, 0.0))
    while quick.away > 90.0:
        run(world, 0.1)
    breathe(world)
    assert tide.dissolved == met


def test_a_circle_that_pants_is_not_breathed_away_and_comes_down_to_her_pace() -> None:
    world, lena, _tide = a_dream()
    one = world.spawn(Breather(lena, 0.0, haste=2.2))
    paces = [one.haste]
    while one.pants:
        breathe(world)
        paces.append(one.haste)
        assert len(paces) < 5
    assert not one.dissolving
    assert paces == sorted(paces, reverse=True)
    assert paces[-1] == 1.0
    while one.breath > 0.01:
        run(world, 1 / 60.0)
    breathe(world)
    assert one.dissolving


def test_a_breath_let_go_too_soon_slows_nobody() -> None:
    world, lena, _tide = a_dream()
    one = world.spawn(Breather(lena, 0.0, haste=2.2))
    hold(world, 0.8, Button.SECONDARY)
    run(world, 0.1)
    assert one.haste == 2.2
