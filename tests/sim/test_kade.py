"""Kade: tempo on the beat, the leap over what is low, the tracer."""

from __future__ import annotations

import math

import pytest

from game.sim.chase.trail import Trail
from game.sim.events import BeatHit, DartLost, DartThrown, Event, Hurt, Stepped, Stumbled, Tagged, Vaulted
from game.sim.intent import Button, Intent
from game.sim.machines.drone import GuardDrone
from game.sim.people.dart import Dart
from game.sim.people.kade import BEAT_TICKS, BEATS_MOST, DASH_COSTS, RUN, STAMINA, WALK, Kade
from game.sim.rules import Rules
from game.sim.world import World
from tests.scenario import Room, hold, of, picture, press, run, wanting

HALL = """
    ##############################################
    #............................................#
    #..K.....................................d...#
    #............................................#
    ##############################################
"""
RAIL = """
    ####################
    #.........~........#
    #..K......~........#
    #.........~........#
    ####################
"""
GAP = RAIL.replace("~.", "~~").replace("~~.", "~~~")


def kade_in(text: str, rules: Rules | None = None) -> tuple[World, Kade, Room]:
    room = picture(text)
    world = room.world(rules=rules)
    kade = world.spawn(Kade(*room.at("K")))
    world.hero = kade
    return world, kade, room


def tap(world: World, beats: int, late: int = 0) -> list[Event]:
    """Run to the right and press on so many beats, ``late`` ticks after each."""
    happened: list[Event] = []
    done = 0
    while done < beats:
        on = world.tick % BEAT_TICKS == (late - 1) % BEAT_TICKS
        done += on
        happened.extend(world.step(wanting(Button.SECONDARY if on else Button.NONE, move=(1, 0))))
    return happened


def test_he_walks_at_his_own_pace_and_runs_a_little_faster() -> None:
    world, kade, _ = kade_in(HALL)
    hold(world, 0.3, move=(1, 0))
    assert abs(kade.vx - WALK) < 2.0
    hold(world, 0.3, Button.SECONDARY, move=(1, 0))
    assert kade.vx >= RUN - 2.0


def test_each_beat_that_is_hit_adds_speed_up_to_four() -> None:
    world, kade, _ = kade_in(HALL)
    happened = tap(world, 6)
    assert [e.tempo for e in of(happened, BeatHit)] == [1, 2, 3, 4, 4, 4]
    assert kade.tempo == BEATS_MOST
    assert math.hypot(kade.vx, kade.vy) > WALK * 1.3


def test_a_press_beside_the_beat_is_a_stumble_that_costs() -> None:
    world, kade, _ = kade_in(HALL)
    tap(world, 4)
    happened = tap(world, 1, late=BEAT_TICKS // 2)
    assert of(happened, Stumbled)
    assert kade.tempo == 2
    run(world, 4 / 60, wanting(move=(1, 0)))
    assert math.hypot(kade.vx, kade.vy) < RUN


@pytest.mark.parametrize("off", [-10, -9, 9, 10])
def test_a_press_beside_the_beat_says_whether_it_was_early_or_late(off: int) -> None:
    world, kade, _ = kade_in(HALL)
    hold(world, 0.4, Button.SECONDARY, move=(1, 0))
    assert kade.missed_at < 0, "what begins a run is not beside the beat"
    while (world.tick + 1 - off) % BEAT_TICKS:
        world.step(wanting(move=(1, 0)))
    world.step(wanting(Button.SECONDARY, move=(1, 0)))
    assert kade.missed_at == world.tick
    assert kade.off == off


def test_holding_keeps_the_speed_for_a_while_and_letting_go_gives_it_up() -> None:
    world, kade, _ = kade_in(HALL)
    tap(world, 3)
    hold(world, 0.9, Button.SECONDARY, move=(1, 0))
    assert kade.tempo == 3
    hold(world, 0.6, move=(1, 0))
    assert kade.tempo == 0


def test_a_beat_in_the_air_counts_and_nobody_stumbles_there() -> None:
    world, kade, _ = kade_in(HALL)
    tap(world, 2)
    while (world.tick + 6) % BEAT_TICKS:
        world.step(wanting(Button.SECONDARY, move=(1, 0)))
    world.step(wanting(Button.DASH, move=(1, 0)))
    assert kade.leaping
    while (world.tick + 1) % BEAT_TICKS:
        world.step(wanting(move=(1, 0)))
    world.step(wanting(Button.SECONDARY, move=(1, 0)))
    assert kade.leaping
    assert kade.tempo == 3
    assert kade.stumbles == 0


def test_running_feet_come_down_on_the_beat() -> None:
    world, _, _ = kade_in(HALL)
    ticks = []
    for _ in range(120):
        for event in world.step(wanting(Button.SECONDARY, move=(1, 0))):
            if isinstance(event, Stepped):
                ticks.append(world.tick)
    assert len(ticks) >= 8
    assert all(tick % 12 == 0 for tick in ticks)


def test_a_rail_stops_a_walk_and_a_leap_goes_over_it() -> None:
    world, kade, room = kade_in(RAIL)
    hold(world, 2.0, move=(1, 0))
    assert kade.x < room.at("K")[0] + 7 * 16
    happened = [*press(world, Button.DASH), *hold(world, 0.8, move=(1, 0))]
    assert of(happened, Vaulted)
    assert kade.x > 11 * 16
    assert not kade.leaping
    hold(world, 1.5, move=(-1, 0))
    assert kade.x > 11 * 16, "the rail is in the way again"


def test_over_a_wide_gap_he_flies_on_and_lands() -> None:
    world, kade, _ = kade_in(GAP)
    hold(world, 2.0, move=(1, 0))
    press(world, Button.DASH)
    hold(world, 1.0, move=(1, 0))
    assert kade.x > 11 * 16
    assert not kade.leaping


def test_a_leap_never_ends_in_a_wall() -> None:
    world, kade, _ = kade_in("""
        ############
        #......~~###
        #..K...~~###
        #......~~###
        ############
    """)
    hold(world, 1.0, move=(1, 0))
    press(world, Button.DASH)
    hold(world, 2.0)
    assert not kade.leaping
    assert kade.x < 7 * 16


def test_a_leap_is_safe_for_eight_ticks_and_takes_stamina() -> None:
    world, kade, _ = kade_in(HALL)
    run(world, 0.1)
    press(world, Button.DASH)
    assert kade.stamina < STAMINA - DASH_COSTS + 2.0
    assert not kade.struck(world, kade.x + 5, kade.y, 10.0)
    hold(world, 0.3)
    assert kade.struck(world, kade.x + 5, kade.y, 10.0)
    assert of(hold(world, 1 / 60), Hurt)


def test_without_stamina_no_leap_and_it_comes_back() -> None:
    world, kade, _ = kade_in(HALL)
    for _ in range(8):
        press(world, Button.DASH)
        hold(world, 0.5)
    kade.stamina = 0.0
    press(world, Button.DASH)
    assert not kade.leaping
    hold(world, 4.0)
    assert kade.stamina > DASH_COSTS


def test_two_leaps_never_run_into_one() -> None:
    world, kade, _ = kade_in(HALL)
    run(world, 0.1)
    press(world, Button.DASH)
    while kade.leaping:
        world.step(wanting())
    press(world, Button.DASH)
    assert not kade.leaping
    hold(world, 0.5)
    press(world, Button.DASH)
    assert kade.leaping


def test_endless_legs_leap_without_stamina() -> None:
    world, kade, _ = kade_in(HALL, Rules(endless=True))
    run(world, 0.1)
    kade.stamina = 0.0
    press(world, Button.DASH)
    assert kade.leaping


def test_a_beat_that_is_hit_gives_stamina_back() -> None:
    world, kade, _ = kade_in(HALL)
    kade.stamina = 20.0
    while (world.tick + 1) % BEAT_TICKS:
        world.step(wanting(move=(1, 0)))
    before = kade.stamina
    world.step(wanting(Button.SECONDARY, move=(1, 0)))
    assert kade.tempo == 1
    assert kade.stamina > before + 1.0, "more than a tick of rest gives"


def test_a_hit_costs_him_the_beat() -> None:
    world, kade, _ = kade_in(HALL)
    tap(world, 3)
    assert kade.struck(world, kade.x + 5.0, kade.y, 1.0)
    assert kade.tempo < 3


def test_between_two_darts_he_takes_his_time() -> None:
    world, _, _ = kade_in(HALL)
    run(world, 0.1)
    thrown = []
    for pause in (0.1, 0.6, 0.1):
        happened = [*press(world, Button.PRIMARY, aim=(100, 0)), *hold(world, pause)]
        thrown.append(len(of(happened, DartThrown)))
    assert thrown == [1, 0, 1]


def test_a_dart_tags_a_drone_that_then_leaves_a_trail() -> None:
    world, _, room = kade_in(HALL.replace("..........................d", "d.........................."))
    drone = world.spawn(GuardDrone(*room.at("d"), asleep=True))
    run(world, 0.1)
    happened = [*press(world, Button.PRIMARY, aim=(100, 0)), *hold(world, 1.5)]
    assert of(happened, DartThrown)
    (tagged,) = of(happened, Tagged)
    assert isinstance(tagged, Tagged)
    assert tagged.entity == drone.id
    (trail,) = world.of(Trail)
    drone.body.position = drone.x - 40, drone.y  # type: ignore[union-attr]
    hold(world, 0.1)
    assert len(trail.points) >= 2
    assert not world.of(Dart)


def test_who_aims_with_keys_alone_hits_what_lies_between_two_of_the_eight_ways() -> None:
    world, kade, _ = kade_in(HALL)
    drone = world.spawn(GuardDrone(kade.x + 74.0, kade.y - 30.0, asleep=True))
    run(world, 0.1)
    happened = [*press(world, Button.PRIMARY, aim=(64, 0)), *hold(world, 0.8)]
    assert [event.entity for event in of(happened, Tagged) if isinstance(event, Tagged)] == [drone.id]


def test_a_dart_that_meets_a_wall_or_nothing_is_lost() -> None:
    world, _, _ = kade_in(HALL)
    run(world, 0.1)
    happened = [*press(world, Button.PRIMARY, aim=(0, -100)), *hold(world, 1.5)]
    assert len(of(happened, DartLost)) == 1
    happened = [*press(world, Button.PRIMARY, aim=(100, 0)), *hold(world, 1.5)]
    assert len(of(happened, DartLost)) == 1


def test_the_same_intents_give_the_same_world() -> None:
    ends = []
    for _ in range(2):
        world, _, _ = kade_in(RAIL)
        for tick in range(400):
            world.step(Intent(127 if tick % 90 < 60 else -127, 0, 80, 5, Button((tick // 5 * 7) % 8)))
        ends.append(world.digest())
    assert ends[0] == ends[1]
