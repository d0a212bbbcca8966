"""The run to the vent: beams that light before him, a drone that waits, a way back that is short."""

from __future__ import annotations

from functools import partial

import pytest

from game.sim.intent import Button, Intent
from game.sim.machines.drone import GuardDrone
from game.sim.machines.laser import LaserBeam
from game.sim.people.orion_hero import OrionHero
from game.sim.world import World
from tests.levels.test_uplink import an_uplink, orion_of

LEFT = partial(Intent, move_x=-127)
CORRIDOR_Y = 460.0
"""Between the hall's wall and the treatment rooms."""


def out_of_the_hall(x: float = 1440.0) -> tuple[World, OrionHero]:
    """In the corridor, the run under way, nobody looking."""
    world = an_uplink("run")
    orion = orion_of(world)
    orion.safe_until = 10**9
    for _ in range(30):
        world.step(Intent())
    orion.place(x, CORRIDOR_Y)
    world.step(Intent())
    return world, orion


def beam(world: World, name: str) -> LaserBeam:
    return next(one for one in world.of(LaserBeam) if one.name == name)


def run_left(world: World, orion: OrionHero, to: float, *, rolling: bool = False) -> None:
    for _ in range(600):
        if orion.x <= to or orion.caught is not None:
            return
        world.step(LEFT(buttons=Button.DASH if rolling and world.tick % 2 else Button.NONE))
    pytest.fail(f"he stands at {orion.x:.0f}, {orion.y:.0f} and does not come to {to}")


def test_a_beam_is_dark_until_he_comes_flickers_and_then_burns() -> None:
    world, orion = out_of_the_hall()
    first = beam(world, "laser-1")
    states = [first.state]
    while orion.x > first.x + 20.0:
        world.step(LEFT())
        if first.state != states[-1]:
            states.append(first.state)
    assert states == ["off", "warn", "on"]


def test_beams_that_are_not_on_the_way_stay_dark() -> None:
    world, orion = out_of_the_hall()
    run_left(world, orion, beam(world, "laser-1").x + 20.0)
    assert beam(world, "laser-2").state == beam(world, "laser-3").state == "off"


def test_who_runs_into_a_beam_is_caught_and_who_rolls_is_through() -> None:
    for rolling in (False, True):
        world, orion = out_of_the_hall()
        first = beam(world, "laser-1")
        run_left(world, orion, first.x + 16.0)
        orion.safe_until = 0
        run_left(world, orion, first.x - 40.0, rolling=rolling)
        assert (orion.caught is None) is rolling


def test_being_caught_costs_the_way_back_to_the_last_beam_and_no_light() -> None:
    world, orion = out_of_the_hall()
    first, second = beam(world, "laser-1"), beam(world, "run-1")
    run_left(world, orion, first.x - 60.0)
    left = int(world.flags["vent_shuts"]) - world.tick
    orion.caught_by(world, second)
    while orion.caught is not None:
        world.step(Intent())
    assert second.x < orion.x < first.x
    assert int(world.flags["vent_shuts"]) - world.tick == pytest.approx(left, abs=2)


def test_a_drone_waits_behind_the_last_beam_but_one_and_a_hologram_turns_it() -> None:
    world, orion = out_of_the_hall()
    drone = next(one for one in world.of(GuardDrone) if one.name == "drone-corridor")
    assert beam(world, "run-3").x < drone.x < beam(world, "run-2").x
    orion.place(drone.x + 110.0, CORRIDOR_Y)
    orion.safe_until = 0
    for tick in range(120):
        world.step(Intent(aim_x=-50.0, aim_y=12.0, buttons=Button.SECONDARY if tick == 0 else Button.NONE))
    assert drone.quarry is not orion
    assert orion.caught is None


def test_at_the_vent_the_beams_go_dark() -> None:
    world, orion = out_of_the_hall()
    orion.place(648.0, CORRIDOR_Y)
    for _ in range(90):
        world.step(Intent())
    assert {one.state for one in world.of(LaserBeam)} == {"off"}
