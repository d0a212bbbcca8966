"""What eyes and ears make out: how far feet are heard, when a camera doubts, whom it calls, and what a beam costs."""

from __future__ import annotations

import math

import pytest

from game.sim import placed
from game.sim.intent import Button
from game.sim.level import LevelMap
from game.sim.machines.camera import CameraEye
from game.sim.machines.decoy import Decoy
from game.sim.machines.drone import GuardDrone
from game.sim.machines.laser import LaserBeam
from game.sim.people.elara import Elara
from game.sim.people.orion_hero import SAFE_AFTER, OrionHero
from game.sim.world import World
from tests.scenario import hold, picture, press, run

HALL = picture("""
    ########################
    #......................#
    #......................#
    #..O........x..........#
    #......................#
    #......................#
    #......................#
    ########################
""")
LEFT, RIGHT = math.pi, 0.0


def hall(hero: type[Elara] | type[OrionHero]) -> tuple[World, Elara | OrionHero]:
    world = HALL.world()
    who = world.hero = world.spawn(hero(*HALL.at("O"), "right"))
    return world, who


def a_camera(world: World, looks: float) -> CameraEye:
    """A camera 124 px to the right of the hero that does not turn."""
    x, y = HALL.at("x")
    return world.spawn(CameraEye(x - 20.0, y, angle=looks, sweep=0.0))


@pytest.mark.parametrize(("away_px", "heard"), [(90.0, True), (150.0, False)])
def test_running_feet_are_heard_so_far_and_no_further(away_px: float, heard: bool) -> None:
    world, orion = hall(OrionHero)
    drone = world.spawn(GuardDrone(orion.x + away_px, orion.y, path=((orion.x + away_px, orion.y),)))
    drone.cone_angle = RIGHT
    hold(world, 0.5, Button.DASH, move=(0, 1))
    assert (drone.state == "curious") is heard


def test_who_is_in_flight_is_heard_by_nobody() -> None:
    """In a flight all run, and the machines are after him anyway."""
    world, orion = hall(OrionHero)
    world.alarm = 3
    hold(world, 0.3, move=(0, 1))
    assert orion.state == "run"
    assert not orion.loud


def test_who_is_frozen_is_looked_for_no_more() -> None:
    world, elara = hall(Elara)
    camera = a_camera(world, LEFT)
    elara.lose(world, 100.0)
    run(world, 1.0)
    assert camera.state == "patrol"


def test_a_camera_that_sees_nobody_grows_unsure() -> None:
    world, _ = hall(Elara)
    camera = a_camera(world, RIGHT)
    camera.seen = 0.8
    run(world, 2.0)
    assert camera.seen == 0.0


def test_a_camera_that_is_sure_calls_a_drone_that_looks_away() -> None:
    world, orion = hall(OrionHero)
    a_camera(world, LEFT)
    drone = world.spawn(GuardDrone(orion.x + 280.0, orion.y))
    drone.cone_angle = RIGHT
    called = False
    for _ in range(120):
        run(world, 1 / 60)
        called = called or drone.state == "curious"
    assert called


def ticks_to_sweep(*, alarm: int) -> int:
    """How long a camera takes from its middle to the right end of its sweep."""
    world, _ = hall(Elara)
    world.alarm = alarm
    camera = world.spawn(CameraEye(*HALL.at("x"), angle=RIGHT, sweep=math.radians(60.0)))
    while camera.cone_angle < math.radians(25.0):
        run(world, 1 / 60)
        assert world.tick < 600
    return world.tick


def test_cameras_sweep_faster_while_an_alarm_is_on() -> None:
    assert ticks_to_sweep(alarm=1) < 0.9 * ticks_to_sweep(alarm=0)


def test_crossing_a_beam_takes_composure() -> None:
    world, elara = hall(Elara)
    world.spawn(LaserBeam(elara.x + 20.0, 16.0, elara.x + 20.0, 112.0))
    run(world, 0.1)
    hold(world, 0.5, move=(1, 0))
    assert elara.composure < 100.0


def test_a_used_up_signal_comes_back() -> None:
    world, orion = hall(OrionHero)
    assert isinstance(orion, OrionHero)
    orion.signal = 10.0
    run(world, 2.0)
    assert orion.signal > 15.0


def test_without_signal_no_hologram() -> None:
    world, orion = hall(OrionHero)
    assert isinstance(orion, OrionHero)
    orion.signal = 10.0
    press(world, Button.SECONDARY, aim=(60, 0))
    assert orion.refused == 1


def test_a_hologram_is_not_thrown_through_a_wall() -> None:
    room = picture("""
        ##############
        #.....#......#
        #..O..#......#
        #.....#......#
        ##############
    """)
    world = room.world()
    orion = world.hero = world.spawn(OrionHero(*room.at("O"), "right"))
    press(world, Button.SECONDARY, aim=(90, 0))
    (decoy,) = world.of(Decoy)
    assert orion.x < decoy.x < 6 * 16


@pytest.mark.parametrize(("buttons", "hidden"), [(Button.NONE, True), (Button.DASH, False)])
def test_a_place_to_hide_hides_who_sneaks_and_not_who_runs(buttons: Button, hidden: bool) -> None:
    locker = placed.Zone(id=1, name="hide-1", x=320.0, y=96.0, width=640.0, height=192.0, shape="rectangle")
    world = World(LevelMap("hall", 640.0, 192.0, placed=(locker,)))
    orion = world.hero = world.spawn(OrionHero(160.0, 96.0, "right"))
    hold(world, 1.0, buttons, move=(0.7, 0))
    assert orion.hidden is hidden


def test_who_was_given_back_is_not_caught_again_at_once() -> None:
    world, orion = hall(OrionHero)
    assert isinstance(orion, OrionHero)
    camera = a_camera(world, RIGHT)
    orion.caught_by(world, camera)
    while orion.caught is not None:
        run(world, 1 / 60)
    world.spawn(LaserBeam(orion.x, 16.0, orion.x, 112.0))
    run(world, (SAFE_AFTER - 10) / 60)
    assert orion.caught is None
    assert SAFE_AFTER >= 60, "a second to step aside"
    run(world, 0.5)
    assert orion.caught is not None
