"""The chase's parts: a route, who flees along it, the signal, what tumbles, drones that mistake him."""

from __future__ import annotations

import itertools
import math

import pytest

from game.sim.chase.chase import Chase
from game.sim.chase.fugitive import Fugitive, banded
from game.sim.chase.hologram import Hologram
from game.sim.chase.hound import Hound
from game.sim.chase.route import Route
from game.sim.chase.slam import SlamGate
from game.sim.chase.trail import Trail
from game.sim.chase.tumble import Slick, Tumbler
from game.sim.events import DartLost, SignalLost, Tagged, Tumbled
from game.sim.intent import REST, Button
from game.sim.people.kade import Kade
from game.sim.world import World
from tests.scenario import hold, of, picture, press, run

ROOF = "\n".join(["#" * 80, *["#" + "." * 78 + "#"] * 9, "#" * 80])
ACROSS = ((40.0, 88.0), (1200.0, 88.0))


def a_roof(kade_x: float = 60.0, along: float = 100.0) -> tuple[World, Kade, Fugitive]:
    world = picture(ROOF).world()
    kade = world.spawn(Kade(kade_x, 88.0, "right"))
    orion = world.spawn(Fugitive(Route(ACROSS), along))
    world.hero = kade
    return world, kade, orion


def test_a_route_is_measured_in_px() -> None:
    route = Route(((0.0, 0.0), (100.0, 0.0), (100.0, 50.0)))
    assert route.length == 150.0
    assert route.at(120.0) == (100.0, 20.0)
    assert route.nearest(110.0, 30.0) == 130.0
    assert Route(((0.0, 40.0), (0.0, 90.0))).nearest(5.0, 60.0) == 20.0
    assert route.heading(10.0) == 0.0
    assert route.beside(50.0, 10.0) == (50.0, 10.0)
    with pytest.raises(ValueError, match="two points"):
        Route(((0.0, 0.0),))


def test_he_is_faster_with_breath_on_his_neck_and_slower_when_nobody_is_near() -> None:
    paces = [banded(gap) for gap in (10.0, 60.0, 100.0, 150.0, 250.0, 900.0)]
    assert paces == sorted(paces, reverse=True)
    assert all(abs(a - b) < 0.45 for a, b in itertools.pairwise(paces))


def test_he_runs_to_the_end_of_his_stretch_rests_and_turns_back() -> None:
    world, _, orion = a_roof()
    orion.flee(world, 50.0, 400.0)
    moods, places = [], []
    for _ in range(60 * 14):
        world.step(REST)
        moods.append(orion.mood)
        places.append(orion.x)
    first = moods.index("rest")
    assert min(places[first:]) < 250.0
    assert min(places) > 30.0 and max(places) < 460.0


def test_a_dart_from_afar_is_heard_and_one_from_near_tags() -> None:
    world, kade, orion = a_roof(kade_x=60.0, along=190.0)
    orion.flee(world, 0.0, 1150.0)
    run(world, 0.4)
    happened = [*press(world, Button.PRIMARY, aim=(100, 0)), *hold(world, 1.2)]
    assert orion.dodged == 1
    assert of(happened, DartLost)
    kade.place(orion.x - 60.0, 88.0)
    hold(world, 0.8, move=(1, 0))
    happened = [*press(world, Button.PRIMARY, aim=(100, 0)), *hold(world, 0.6)]
    assert of(happened, Tagged)
    assert orion.tags == 1
    assert any(trail.kind == "trail" for trail in world.of(Trail))


def test_listening_behind_he_rolls_under_what_comes_from_behind_and_not_from_ahead() -> None:
    world, kade, orion = a_roof(kade_x=130.0, along=160.0)
    orion.flee(world, 0.0, 1150.0, "behind")
    run(world, 0.4)
    press(world, Button.PRIMARY, aim=(100, 0))
    hold(world, 0.8)
    assert (orion.dodged, orion.tags) == (1, 0)
    hold(world, 0.6)
    kade.place(orion.x + 110.0, 88.0)
    kade.facing = "left"
    press(world, Button.PRIMARY, aim=(-100, 0))
    hold(world, 0.5)
    assert orion.tags == 1


def test_a_rolling_cart_trips_him() -> None:
    world, _, orion = a_roof(along=200.0)
    orion.flee(world, 0.0, 1150.0, "behind")
    cart = world.spawn(Tumbler("cart", orion.x + 130.0, 88.0))
    run(world, 0.2)
    cart.kick(world, -220.0, 0.0)
    hold(world, 0.7)
    assert orion.trips == 1


def test_while_he_lies_there_the_brackets_are_lit_and_a_dart_tags_him() -> None:
    world, kade, orion = a_roof(kade_x=160.0, along=200.0)
    orion.flee(world, 0.0, 1150.0, "behind", wind=1.0)
    cart = world.spawn(Tumbler("cart", orion.x + 130.0, 88.0))
    run(world, 0.2)
    assert not orion.sure(world)
    cart.kick(world, -220.0, 0.0)
    hold(world, 0.7)
    assert orion.tripped
    assert orion.sure(world)
    away = round(orion.x - kade.x)
    happened = [*press(world, Button.PRIMARY, aim=(away, 0)), *hold(world, 0.7, aim=(away, 0))]
    assert len(of(happened, Tagged)) == 1


def test_what_was_pushed_comes_to_a_stand() -> None:
    world, _, _ = a_roof()
    crate = world.spawn(Tumbler("crate", 300.0, 60.0))
    hold(world, 0.05)
    crate.speed_up(40.0, 0.0)
    hold(world, 1.5)
    assert crate.x > 303.0
    assert (crate.vx, crate.vy) == (0.0, 0.0)


def test_what_is_struck_hard_is_heard_once_and_what_is_nudged_is_not() -> None:
    world, _, _ = a_roof()
    crate, other = world.spawn(Tumbler("crate", 300.0, 60.0)), world.spawn(Tumbler("crate", 500.0, 60.0))
    hold(world, 0.05)
    crate.speed_up(150.0, 0.0)
    other.speed_up(20.0, 0.0)
    happened = of(hold(world, 0.5), Tumbled)
    assert [event.entity for event in happened] == [crate.id]


def test_the_signal_falls_with_distance_and_goes_back_eight_seconds() -> None:
    world, kade, orion = a_roof(along=300.0)
    chase = world.spawn(Chase(orion))
    orion.flee(world, 0.0, 1150.0)
    chase.begin()
    happened = hold(world, 0.1)
    while not of(happened, SignalLost) and world.tick < 3000:
        happened = hold(world, 0.1)
    assert chase.gone_out
    before = orion.along
    chase.go_back(world)
    assert orion.along <= before
    assert chase.shortcut
    assert math.dist((kade.x, kade.y), (orion.x, orion.y)) < 200.0
    assert chase.signal > 0.5


def test_the_bots_of_a_tag_settle_while_one_stays_near() -> None:
    world, kade, orion = a_roof(along=100.0)
    chase = world.spawn(Chase(orion))
    chase.begin()
    chase.settle()
    hold(world, 3.0)
    near = chase.bond
    assert 0.3 < near < 0.6
    kade.place(700.0, 88.0)
    hold(world, 1.0)
    assert chase.bond < near


def test_a_dart_goes_out_in_a_likeness() -> None:
    world, _, orion = a_roof(along=120.0)
    likeness = world.spawn(Hologram(orion, 0.0, "decoy-1"))
    orion.immune = True
    hold(world, 0.2)
    happened = [*press(world, Button.PRIMARY, aim=(100, 0)), *hold(world, 1.2)]
    assert of(happened, DartLost)
    assert not of(happened, Tagged)
    assert likeness.gone


def test_a_pushed_cart_rolls_on_and_turns_and_a_cauldron_spills() -> None:
    world, kade, _ = a_roof(along=900.0)
    cart = world.spawn(Tumbler("cart", 110.0, 93.0))
    pot = world.spawn(Tumbler("cauldron", 110.0, 40.0))
    hold(world, 1.0, Button.SECONDARY, move=(1, 0))
    assert cart.x > 130.0
    assert cart.turn != 0.0
    kade.place(84.0, 40.0)
    hold(world, 1.2, move=(1, 0))
    assert pot.spilt
    (slick,) = world.of(Slick)
    kade.place(slick.x, slick.y)
    hold(world, 0.3, move=(1, 0))
    assert kade.vx < 100.0


def test_a_leap_into_the_drone_that_pins_him_shoves_it_off() -> None:
    world, kade, orion = a_roof(kade_x=110.0, along=110.0)
    hound = world.spawn(Hound(orion.x + 30.0, orion.y - 20.0, orion, "hound-1"))
    hold(world, 0.1)
    hound.pin(world, "Shove it off")
    hold(world, 1.0)
    assert math.dist((hound.x, hound.y), (orion.x, orion.y)) < 8.0
    kade.facing = "right"
    press(world, Button.DASH)
    hold(world, 0.4)
    assert hound.shoved
    assert math.dist((hound.x, hound.y), (orion.x, orion.y)) > 25.0


@pytest.mark.parametrize(("buttons", "shoved"), [((Button.SECONDARY,), True), ((), False)])
def test_who_runs_into_the_drone_shoves_it_off_and_who_walks_by_does_not(
    buttons: tuple[Button, ...], shoved: bool
) -> None:
    world, kade, orion = a_roof(kade_x=60.0, along=160.0)
    hound = world.spawn(Hound(orion.x + 30.0, orion.y - 20.0, orion, "hound-1"))
    hound.pin(world, "Shove it off")
    hold(world, 1.0)
    kade.place(60.0, orion.y + 14.0)
    hold(world, 1.4, *buttons, move=(1, 0))
    assert hound.shoved is shoved


def test_a_gate_that_he_slams_can_be_leapt_and_opens_again() -> None:
    world, kade, orion = a_roof(kade_x=100.0, along=230.0)
    gate = world.spawn(SlamGate(300.0, 16.0, 160.0, "gate-1"))
    orion.flee(world, 0.0, 1150.0)
    hold(world, 1.6)
    assert gate.state == "closed"
    hold(world, 1.5, move=(1, 0))
    assert kade.x < 300.0
    press(world, Button.DASH)
    hold(world, 0.5, move=(1, 0))
    assert kade.x > 306.0
    hold(world, 5.0)
    assert gate.state == "open"
    hold(world, 1.0, move=(-1, 0))
    assert kade.x < 290.0
