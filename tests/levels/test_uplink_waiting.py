"""What there is to do and to hear while he hides: drones have a back, and machines talk when they think they are alone."""

from __future__ import annotations

import math

import pytest

from game.levels.uplink_hold import HOLD_TICKS
from game.levels.uplink_overheard import BETWEEN_TICKS, DRONES, FIRST_TICKS, HOUSE
from game.sim.events import Caught, Hummed
from game.sim.intent import Button, Intent
from game.sim.machines.drone import GuardDrone
from game.sim.people.orion_hero import OrionHero
from game.sim.world import World
from tests.levels.test_uplink import an_uplink, orion_of

BEHIND_PX, TOUCHING_PX = 26.0, 5.0


def in_the_hall() -> tuple[World, OrionHero, GuardDrone]:
    """At the hall's eastern end, where he came in; the drone there goes its round."""
    world = an_uplink("tap-1")
    return world, orion_of(world), next(d for d in world.of(GuardDrone) if d.name == "drone-hall-east")


def stand(world: World, orion: OrionHero, drone: GuardDrone, off: float, away: float = BEHIND_PX) -> None:
    """He stands ``off`` radians from where the drone looks, ``away`` px from it."""
    angle = drone.cone_angle + off
    orion.place(drone.x + math.cos(angle) * away, drone.y + math.sin(angle) * away)
    world.step(Intent())


def press_behind(world: World, orion: OrionHero, drone: GuardDrone) -> None:
    """At its back, press until it holds."""
    for _time in range(20):
        stand(world, orion, drone, math.pi)
        world.step(Intent(buttons=Button.INTERACT))
        world.step(Intent())
        if drone.state == "stunned":
            return
    pytest.fail(f"it is {drone.state} and does not hold")


def put_on_hold(world: World, orion: OrionHero, drone: GuardDrone) -> int:
    """Come to its back, press, and count the ticks until it looks again."""
    press_behind(world, orion, drone)
    orion.safe_until = 10**9
    ticks = 0
    while drone.state == "stunned":
        world.step(Intent())
        ticks += 1
    return ticks


@pytest.mark.parametrize(("off", "offered"), [(math.pi, True), (math.pi / 2, True), (0.0, False)])
def test_a_drone_is_put_on_hold_from_behind_and_from_beside_it_but_never_to_its_face(off: float, offered: bool) -> None:
    world, orion, drone = in_the_hall()
    stand(world, orion, drone, off)
    assert (world.reach is drone) is offered


def test_right_under_its_back_is_behind_it_too() -> None:
    world, orion, drone = in_the_hall()
    stand(world, orion, drone, math.pi, away=TOUCHING_PX)
    assert world.reach is drone


def test_a_drone_holds_for_less_each_time() -> None:
    world, orion, drone = in_the_hall()
    held = [put_on_hold(world, orion, drone) for _time in range(3)]
    assert held == pytest.approx(HOLD_TICKS, abs=3)


def test_a_drone_on_hold_sees_nobody_and_plays_him_his_tune() -> None:
    world, orion, drone = in_the_hall()
    press_behind(world, orion, drone)
    stand(world, orion, drone, 0.0)
    happened = [event for _tick in range(200) for event in world.step(Intent())]
    assert not any(isinstance(event, Caught) and event.by == drone.id for event in happened)
    assert any(isinstance(event, Hummed) and event.entity == drone.id for event in happened)


def test_in_hiding_he_hears_machines_and_in_the_open_he_does_not() -> None:
    overheard = {*DRONES, *HOUSE}
    for hides in (True, False):
        world, orion, _drone = in_the_hall()
        if not hides:
            orion.place(orion.hideout[0], orion.hideout[1] - 60.0)
            orion.safe_until = 0
        heard = 0
        for _tick in range(FIRST_TICKS + 3 * BETWEEN_TICKS):
            world.step(Intent())
            heard = sum(said.text in overheard for said in world.dialogue.log)
        assert (heard >= 3) is hides
