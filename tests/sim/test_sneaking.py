"""Orion's trade: cameras, lasers, drones that are drawn by a hologram, taps, and being caught."""

from __future__ import annotations

import math
from dataclasses import replace

from game.sim.events import (
    Caught,
    DecoyCast,
    DecoyGone,
    LaserChanged,
    RecordCopied,
    RecordLeft,
    StateChanged,
    WaveMatched,
    WaveShied,
)
from game.sim.intent import Button, Intent
from game.sim.machines.camera import CameraEye
from game.sim.machines.decoy import Decoy
from game.sim.machines.drone import GuardDrone
from game.sim.machines.gate import GateLeaf
from game.sim.machines.laser import LaserBeam
from game.sim.machines.tap import Patient, TapPost, WaveMatch
from game.sim.people.elara import Elara
from game.sim.people.orion_hero import ROLL_PX_S, OrionHero
from game.sim.world import World
from tests.scenario import hold, of, picture, press, run, wanting

HALL = """
    ########################
    #......................#
    #......................#
    #..O........x..........#
    #......................#
    #......................#
    #......................#
    ########################
"""
FOUR = tuple(Patient(f"p{i}", f"Name {i}", "40, baker", "A line.") for i in range(4))


def hall() -> tuple[World, OrionHero, tuple[float, float]]:
    room = picture(HALL)
    world = room.world()
    orion = world.spawn(OrionHero(*room.at("O"), "right"))
    world.hero = orion
    return world, orion, room.at("x")


def test_he_sneaks_and_runs_while_dash_is_held() -> None:
    world, orion, _ = hall()
    hold(world, 0.5, move=(1, 0))
    assert math.hypot(orion.vx, orion.vy) == 60.0
    assert orion.state == "sneak"
    assert not orion.loud
    hold(world, 0.8, Button.DASH, move=(1, 0))
    assert math.hypot(orion.vx, orion.vy) == 116.0
    assert orion.loud


def test_nothing_catches_him_early_in_a_roll() -> None:
    world, orion, _ = hall()
    beam = world.spawn(LaserBeam(orion.x + 18.0, 16.0, orion.x + 18.0, 112.0))
    run(world, 0.1)
    press(world, Button.DASH)
    assert not of(run(world, 0.8), Caught)
    assert orion.x > beam.x
    hold(world, 1.5, move=(-1, 0))
    assert orion.caught is beam


def test_a_roll_is_at_full_speed_in_the_tick_after_the_press() -> None:
    world, orion, _ = hall()
    run(world, 0.1)
    for _ in range(2):
        world.step(wanting(Button.DASH, move=(1, 0)))
    assert orion.rolling
    assert orion.vx == ROLL_PX_S


def test_a_camera_wonders_then_is_sure_then_has_his_face() -> None:
    world, orion, (x, y) = hall()
    camera = world.spawn(CameraEye(x - 20.0, y, angle=math.pi, sweep=0.0))
    happened = run(world, 4.0)
    states = [e.after for e in of(happened, StateChanged) if isinstance(e, StateChanged) and e.kind == "camera"]
    assert states[:2] == ["curious", "alert"]
    caught = [e for e in happened if isinstance(e, Caught)]
    assert caught[0].by == camera.id
    assert caught[0].why == "camera"
    assert orion.times_caught == 1


def test_being_caught_gives_him_back_within_three_seconds_at_his_hideout() -> None:
    world, orion, (x, y) = hall()
    run(world, 0.1)
    orion.hideout = (40.0, 100.0)
    orion.caught_by(world, world.spawn(CameraEye(x, y, asleep=True)))
    run(world, 2.2)
    assert orion.caught is None
    assert math.hypot(orion.x - 40.0, orion.y - 100.0) < 1.0
    assert world.darkness == 0.0
    before = orion.x
    hold(world, 0.5, move=(1, 0))
    assert orion.x > before + 15.0


def test_a_camera_catches_other_heroes_with_a_fright_only() -> None:
    room = picture(HALL)
    world = room.world()
    elara = world.spawn(Elara(*room.at("O")))
    world.hero = elara
    world.spawn(CameraEye(room.at("x")[0] - 20.0, room.at("x")[1], angle=math.pi, sweep=0.0))
    run(world, 4.0)
    assert 0.0 < elara.composure < 100.0


def test_a_wall_is_between() -> None:
    room = picture("""
        ##############
        #....#.......#
        #.O..#...x...#
        #....#.......#
        ##############
    """)
    world = room.world()
    world.hero = world.spawn(OrionHero(*room.at("O")))
    camera = world.spawn(CameraEye(*room.at("x"), angle=math.pi, sweep=0.0))
    run(world, 3.0)
    assert camera.state == "patrol"


def test_a_hologram_draws_a_camera_and_gives_it_no_face() -> None:
    world, orion, (x, y) = hall()
    camera = world.spawn(CameraEye(x, y + 40.0, angle=math.pi, sweep=0.0, reach=120.0))
    run(world, 0.05)
    happened = press(world, Button.SECONDARY, aim=(70, 40))
    assert of(happened, DecoyCast)
    assert orion.signal < 70.0
    run(world, 2.0)
    assert camera.state == "curious"
    assert camera.seen <= 0.9
    happened = run(world, 6.0)
    assert of(happened, DecoyGone)
    assert not of(happened, Caught)


def test_a_drone_puts_its_nose_to_a_hologram_and_forgets_him() -> None:
    world, orion, (x, y) = hall()
    orion.place(200.0, 30.0)
    drone = world.spawn(GuardDrone(x, y + 20.0))
    drone.cone_angle = math.pi
    decoy = world.spawn(Decoy(x - 100.0, y + 20.0))
    run(world, 4.0)
    assert drone.state == "curious"
    assert math.hypot(drone.x - decoy.x, drone.y - decoy.y) < 34.0
    happened = run(world, 3.0)
    assert of(happened, DecoyGone)
    assert orion.times_caught == 0


def test_a_drone_that_looks_away_hears_a_hologram_and_turns_to_it() -> None:
    world, _, (x, y) = hall()
    drone = world.spawn(GuardDrone(x + 20.0, y))
    drone.cone_angle, drone.path = 0.0, ((x + 20.0, y),)
    run(world, 0.1)
    assert drone.state == "patrol"
    press(world, Button.SECONDARY, aim=(92, 0))
    run(world, 0.8)
    thrown = world.of(Decoy)[0]
    assert drone.state == "curious"
    assert drone.cone.holds(thrown.x, thrown.y)


def test_a_hologram_behind_a_wall_is_not_heard_from_as_far() -> None:
    heard = []
    for wall in (".", "#"):
        room = picture(HALL.replace("x...", "x" + wall + ".."))
        world = room.world()
        orion = world.spawn(OrionHero(*room.at("O"), "right"))
        world.hero = orion
        orion.place(room.at("x")[0] - 60.0, orion.y)
        drone = world.spawn(GuardDrone(room.at("x")[0] + 80.0, orion.y))
        drone.cone_angle, drone.path = 0.0, ((drone.x, drone.y),)
        press(world, Button.SECONDARY, aim=(60, 0))
        heard.append(drone.state == "curious")
    assert heard == [True, False]


def test_a_drone_that_dives_into_him_catches_him() -> None:
    world, orion, (x, y) = hall()
    drone = world.spawn(GuardDrone(x - 60.0, y))
    drone.cone_angle = math.pi
    happened = run(world, 6.0)
    assert [e.why for e in happened if isinstance(e, Caught)][:1] == ["drone"]
    assert orion.composure == 100.0


def test_running_feet_are_heard_through_the_dark_and_sneaking_is_not() -> None:
    for buttons, heard in ((Button.NONE, False), (Button.DASH, True)):
        world, orion, (x, y) = hall()
        drone = world.spawn(GuardDrone(x - 40.0, y))
        drone.cone_angle = 0.0
        drone.path = ((x - 40.0, y),)
        states = set()
        for _ in range(50):
            world.step(wanting(buttons, move=(0, 0.4) if not heard else (0.2, 1)))
            states.add(drone.state)
        assert ("curious" in states) is heard
        assert orion.times_caught == 0


def test_a_laser_blinks_with_a_warning() -> None:
    world, _, _ = hall()
    beam = world.spawn(LaserBeam(300.0, 16.0, 300.0, 112.0, on_ticks=60, off_ticks=90))
    states: list[str] = []
    for _ in range(300):
        world.step(Intent())
        if not states or states[-1] != beam.state:
            states.append(beam.state)
    at = states.index("on")
    assert states[at - 1] == "warn"
    assert states[at + 1] == "off"


def solve(world: World, tap: TapPost, ticks: int, stop_at: float = 2.0) -> list[object]:
    happened: list[object] = []
    for _ in range(ticks):
        wave = tap.wave
        dx = dy = 0.0
        if wave is not None:
            gap = wave.goal_height - wave.height
            dy = -max(-1.0, min(1.0, gap * 20))
            off = (wave.goal_phase - wave.phase + math.pi) % math.tau - math.pi
            dx = max(-1.0, min(1.0, off * 5)) if wave.stage != "height" else 0.0
        if tap.copied >= stop_at:
            break
        happened.extend(world.step(wanting(Button.PRIMARY, move=(dx, dy))))
    return happened


def test_a_matched_wave_copies_four_records() -> None:
    world, orion, _ = hall()
    tap = world.spawn(TapPost(orion.x + 14.0, orion.y, FOUR, name="t"))
    run(world, 0.1)
    happened = solve(world, tap, 60 * 40)
    assert [e.patient for e in happened if isinstance(e, RecordCopied)] == ["p0", "p1", "p2", "p3"]
    assert [e.part for e in happened if isinstance(e, WaveMatched)][:2] == ["height", "phase"]
    assert tap.empty
    assert orion.tap is None


def test_a_line_that_breathes_is_lost_by_a_still_hand_and_kept_by_one_that_goes_with_it() -> None:
    flowed = []
    for follows in (False, True):
        world, _, (x, y) = hall()
        tap = world.spawn(TapPost(x, y, FOUR))
        tap.breath = 0.14
        tap.plug(world)
        wave = tap.wave
        assert wave is not None
        wave.stage, wave.height, wave.phase, wave.slide = "flow", wave.goal_height, wave.goal_phase, 0.0
        for _ in range(150):
            tap.tick(world, 0.0, (wave.height - wave.goal_height) * 20.0 if follows else 0.0)
        flowed.append(tap.copied)
    assert flowed[1] > 1.5 * flowed[0] > 0.0


def a_shy_line() -> tuple[World, TapPost, WaveMatch]:
    world, _, (x, y) = hall()
    tap = world.spawn(TapPost(x, y, (replace(FOUR[0], fear=True), *FOUR[1:])))
    tap.plug(world)
    wave = tap.wave
    assert wave is not None
    wave.stage, wave.height, wave.goal_phase = "phase", wave.goal_height, wave.phase + 1.8
    return world, tap, wave


def test_a_frightened_line_shies_from_a_hand_that_only_pushes() -> None:
    world, tap, wave = a_shy_line()
    for _ in range(300):
        tap.tick(world, 1.0, 0.0)
    assert wave.shied > 3
    assert wave.stage == "phase"


def test_a_frightened_line_comes_to_a_still_hand_and_sooner_to_one_that_taps() -> None:
    took = []
    for taps in (False, True):
        world, tap, wave = a_shy_line()
        ticks = 0
        while wave.stage == "phase" and ticks < 600:
            tap.tick(world, 1.0 if taps and ticks % 20 < 5 and wave.phase_off() > 0.2 else 0.0, 0.0)
            ticks += 1
        assert not wave.shied
        took.append(ticks)
    assert took[1] < 0.8 * took[0] < 200.0


def test_a_line_that_shies_is_heard_to() -> None:
    world, orion, _ = hall()
    tap = world.spawn(TapPost(orion.x + 14.0, orion.y, (replace(FOUR[0], fear=True),)))
    run(world, 0.1)
    happened = solve(world, tap, 60 * 6)
    assert tap.wave is not None
    assert [e.entity for e in happened if isinstance(e, WaveShied)] == [tap.id] * tap.wave.shied
    assert tap.wave.shied


def test_a_line_of_somebody_who_is_not_afraid_stands_a_push() -> None:
    world, tap, wave = a_shy_line()
    wave.shy = False
    for _ in range(60):
        tap.tick(world, 1.0 if wave.phase_off() > 0.2 else 0.0, 0.0)
    assert wave.stage == "flow"


def test_letting_go_leaves_the_record_that_flowed() -> None:
    world, orion, _ = hall()
    tap = world.spawn(TapPost(orion.x + 14.0, orion.y, FOUR, name="t"))
    run(world, 0.1)
    solve(world, tap, 60 * 20, stop_at=0.4)
    assert tap.shown is FOUR[0]
    happened = run(world, 0.1)
    assert [e.patient for e in happened if isinstance(e, RecordLeft)] == ["p0"]
    assert tap.outcomes == ["left", "", "", ""]
    assert tap.opened


def test_a_plug_that_is_pulled_for_him_leaves_nothing() -> None:
    world, orion, (x, y) = hall()
    tap = world.spawn(TapPost(orion.x + 14.0, orion.y, FOUR, name="t"))
    run(world, 0.1)
    solve(world, tap, 60 * 20, stop_at=0.4)
    orion.caught_by(world, world.spawn(CameraEye(x, y, asleep=True)))
    run(world, 2.5)
    assert tap.outcomes == [""] * 4
    assert tap.opened


def test_a_place_to_hide_hides() -> None:
    world, orion, (x, y) = hall()
    orion.hidden = True
    camera = world.spawn(CameraEye(x - 20.0, y, angle=math.pi, sweep=0.0))
    for _ in range(60):
        orion.safe_until = world.tick + 5
        world.step(Intent())
    assert camera.state == "patrol"


def test_a_gate_stops_feet_and_eyes_until_it_opens() -> None:
    world, orion, (x, y) = hall()
    gate = world.spawn(GateLeaf(orion.x + 40.0, 64.0, 8.0, 96.0, name="g"))
    run(world, 0.1)
    assert not world.sees(orion.x, orion.y, x, y)
    hold(world, 2.0, move=(1, 0))
    assert orion.x < gate.x
    gate.turn(world, shut=False)
    run(world, 0.1)
    assert world.sees(orion.x, orion.y, x, y)
    hold(world, 1.5, move=(1, 0))
    assert orion.x > gate.x
    gate.turn(world, shut=True)
    happened = run(world, 0.1)
    assert [e.after for e in happened if isinstance(e, StateChanged)] == ["closed"]
    assert gate.shut


def test_a_circuit_without_power_blinds_its_camera_and_its_laser() -> None:
    world, orion, (x, y) = hall()
    world.set_circuit("c", 0.0)
    world.circuits["c"].level = 0.0
    camera = world.spawn(CameraEye(x - 20.0, y, angle=math.pi, sweep=0.0, circuit="c"))
    beam = world.spawn(LaserBeam(orion.x + 20.0, 16.0, orion.x + 20.0, 112.0, circuit="c"))
    run(world, 2.0)
    assert camera.state == "patrol"
    assert camera.gentle
    assert beam.state == "off"
    world.set_circuit("c", 1.0)
    happened = run(world, 1.5)
    assert beam.state == "on"
    assert [e.state for e in happened if isinstance(e, LaserChanged)] == ["warn", "on"]
    assert camera.state != "patrol"
