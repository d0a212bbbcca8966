"""Doors, shutters, foam, arms, the steriliser and patients, on small pictures."""

from __future__ import annotations

import math

import pytest

from game.sim.events import SpokeUp
from game.sim.intent import Button
from game.sim.machines.arm import ServiceArm
from game.sim.machines.door import Door, Shutter
from game.sim.machines.foam import FOAM_PX, FoamPuddle, lay, veil
from game.sim.machines.steriliser import CATCHES, LISTEN_TICKS, Steriliser, loudness
from game.sim.people.kade import Kade
from game.sim.people.lena import VOICE_TICKS, Lena
from game.sim.people.patient import FEAR, Patient
from game.sim.world import World
from tests.scenario import hold, of, picture, press, run

HALL = picture("""
    ####################
    #..................#
    #..L.....a......b..#
    #..................#
    #..................#
    ####################
""")
TWO_ROOMS = picture("""
    ###########
    #....#....#
    #.........#
    #.L..d..b.#
    #.........#
    #....#....#
    ###########
""")


def lena_in(room=HALL) -> tuple[World, Lena]:  # type: ignore[no-untyped-def]
    world = room.world()
    lena = world.spawn(Lena(*room.at("L")))
    world.hero = lena
    lena.facing = "right"
    return world, lena


def a_door(world: World, **how: bool) -> Door:
    x, y = TWO_ROOMS.at("d")
    return world.spawn(Door(x, y, 16.0, 48.0, name="door", **how))


def test_a_shut_door_stops_feet_and_sight_and_an_open_one_neither() -> None:
    world, lena = lena_in(TWO_ROOMS)
    door = a_door(world, locked=True)
    assert not world.sees(*TWO_ROOMS.at("L"), *TWO_ROOMS.at("b"))
    hold(world, 1.5, move=(1, 0))
    assert lena.x < door.x
    door.open(world)
    assert world.sees(*TWO_ROOMS.at("L"), *TWO_ROOMS.at("b"))
    hold(world, 1.5, move=(1, 0))
    assert lena.x > door.x + 20.0


def test_glass_stops_feet_and_not_sight() -> None:
    world, lena = lena_in(TWO_ROOMS)
    door = a_door(world, locked=True, glass=True)
    assert world.sees(*TWO_ROOMS.at("L"), *TWO_ROOMS.at("b"))
    hold(world, 1.5, move=(1, 0))
    assert lena.x < door.x


def test_ways_know_what_a_door_did() -> None:
    world, _ = lena_in(TWO_ROOMS)
    door = a_door(world, locked=True)
    assert len(world.ways.find(TWO_ROOMS.at("L"), TWO_ROOMS.at("b"))) == 1
    door.open(world)
    assert len(world.ways.find(TWO_ROOMS.at("L"), TWO_ROOMS.at("b"))) > 3


def test_a_door_opens_by_itself_unless_it_is_locked_and_shuts_behind() -> None:
    world, lena = lena_in(TWO_ROOMS)
    door = a_door(world)
    hold(world, 0.6, move=(1, 0))
    assert door.is_open
    lena.place(*TWO_ROOMS.at("b"))
    run(world, 2.0)
    assert door.state == "closed"


def test_a_lockdown_warns_first_and_never_shuts_on_anybody() -> None:
    world, lena = lena_in(TWO_ROOMS)
    door = a_door(world, open=True)
    lena.place(door.x, door.y)
    door.shut(world, lockdown=True)
    run(world, 0.4)
    assert door.is_open and 0.0 < door.warned < 1.0
    run(world, 2.0)
    assert door.is_open
    lena.place(*TWO_ROOMS.at("b"))
    run(world, 0.2)
    assert door.state == "lockdown"


def test_she_slips_under_a_held_shutter_and_not_under_a_shut_one() -> None:
    world, lena = lena_in(TWO_ROOMS)
    kade = world.spawn(Kade(*TWO_ROOMS.at("L"), darts=False))
    leaf = world.spawn(Shutter(*TWO_ROOMS.at("d"), 16.0, 48.0))
    lena.place(leaf.x - 18.0, leaf.y)
    press(world, Button.DASH)
    run(world, 1.0)
    assert lena.x < leaf.x
    leaf.hold(world, kade)
    press(world, Button.DASH)
    run(world, 1.0)
    assert lena.x > leaf.x
    assert leaf.slipped == 1
    leaf.let_go(world)
    run(world, 0.1)
    assert leaf.state == "closed"


def test_foam_slows_dims_and_dries() -> None:
    world, lena = lena_in()
    hold(world, 1.0, move=(1, 0))
    dry = lena.x - HALL.at("L")[0]
    lena.place(*HALL.at("L"))
    for i in range(5):
        world.spawn(FoamPuddle(lena.x + i * 18.0, lena.y)).age = 60
    hold(world, 1.0, move=(1, 0))
    assert lena.x - HALL.at("L")[0] < dry * 0.75
    x, y = HALL.at("L")
    assert veil(world, x, y, *HALL.at("b")) > FOAM_PX
    assert veil(world, x, y + 64.0, x + 100.0, y + 64.0) == 0.0
    run(world, 16.0)
    assert not world.of(FoamPuddle)


def test_there_is_never_too_much_foam() -> None:
    world, _ = lena_in()
    for i in range(40):
        lay(world, 40.0 + i * 5.0, 40.0)
        run(world, 1 / 60)
    assert len(world.of(FoamPuddle)) <= 17


def test_an_arm_shows_its_swing_for_long_and_can_be_folded() -> None:
    world, lena = lena_in()
    arm = world.spawn(ServiceArm(*HALL.at("a"), math.pi, fold_label="Fold"))
    lena.place(arm.x - 40.0, arm.y)
    shown = 0
    while not arm.striking and shown < 200:
        run(world, 1 / 60)
        shown += arm.swing >= 0.0
    assert shown >= 24
    run(world, 0.3)
    assert lena.composure < 60.0
    press(world, Button.PRIMARY, aim=(60, 0))
    assert arm.state == "stunned"
    lena.place(arm.x - 18.0, arm.y)
    run(world, 0.1)
    press(world, Button.INTERACT)
    assert arm.state == "rebooted"
    assert world.tally.rebooted == 1


def a_steriliser(world: World, at: str = "b") -> Steriliser:
    return world.spawn(Steriliser(*HALL.at(at), catch_label="Undo"))


def test_it_hears_feet_and_not_somebody_who_stands_still() -> None:
    world, lena = lena_in()
    hunter = a_steriliser(world, "a")
    lena.place(hunter.x - 70.0, hunter.y)
    run(world, 1.5)
    assert hunter.state == "patrol"
    assert loudness(world, lena) == 0.0
    hold(world, 0.2, move=(0, 1))
    assert hunter.state == "curious"
    run(world, LISTEN_TICKS / 60 + 0.1)
    assert hunter.state == "alert"


def test_it_warns_before_it_sprays_and_lays_foam() -> None:
    world, lena = lena_in()
    hunter = a_steriliser(world, "a")
    lena.place(hunter.x - 34.0, hunter.y)
    warned = 0
    for _ in range(300):
        hunter.hear(world, lena.x, lena.y, 200.0)
        run(world, 1 / 60)
        warned += 0.0 < hunter.warned < 1.0
        if hunter.sprays:
            break
    assert warned >= 24
    run(world, 0.4)
    assert world.of(FoamPuddle)
    assert lena.composure < 60.0


def test_three_catches_undone_make_it_gentle() -> None:
    world, lena = lena_in()
    hunter = a_steriliser(world, "a")
    for left in range(CATCHES - 1, -1, -1):
        lena.place(hunter.x - 22.0, hunter.y)
        lena.composure = 100.0
        press(world, Button.PRIMARY, aim=(60, 0))
        assert hunter.state == "stunned"
        run(world, 0.1)
        press(world, Button.INTERACT)
        assert hunter.catches == left
        if left:
            run(world, VOICE_TICKS / 60)
            assert of(press(world, Button.PRIMARY, aim=(60, 0)), SpokeUp)
            assert hunter.state != "stunned", "it is stubborn for a while"
            lena.place(*HALL.at("L"))
            run(world, 6.0)
    assert hunter.state == "rebooted"
    assert world.tally.rebooted == 1


def test_a_patient_is_calmed_by_voice_and_follows() -> None:
    world, lena = lena_in()
    patient = world.spawn(Patient("fenn", *HALL.at("a")))
    lena.place(patient.x - 50.0, patient.y)
    run(world, 0.1)
    for _ in range(3):
        press(world, Button.PRIMARY, aim=(60, 0))
        run(world, 0.8)
    assert patient.mood == "led"
    hold(world, 1.0, move=(-1, 0))
    run(world, 1.5)
    assert math.dist((patient.x, patient.y), (lena.x, lena.y)) < 45.0


def test_one_who_is_deep_in_fear_hears_only_who_gets_down_beside_them() -> None:
    world, lena = lena_in()
    patient = world.spawn(Patient("fenn", *HALL.at("a")))
    patient.deep = True
    lena.place(patient.x - 50.0, patient.y)
    run(world, 0.1)
    for _ in range(3):
        press(world, Button.PRIMARY, aim=(60, 0))
        run(world, 0.8)
    assert patient.mood == "hiding"
    press(world, Button.DASH)
    lena.breaths += 1
    run(world, 0.1)
    assert patient.fear < FEAR


@pytest.mark.parametrize(("away_px", "shared"), [(60.0, True), (90.0, False)])
def test_a_breath_is_shared_with_who_is_near(away_px: float, shared: bool) -> None:
    world, lena = lena_in()
    patient = world.spawn(Patient("fenn", *HALL.at("b")))
    lena.place(patient.x - away_px, patient.y)
    run(world, 0.1)
    lena.breaths += 1
    run(world, 0.1)
    assert (patient.fear < FEAR) is shared


def test_her_voice_carries_so_far_and_no_further() -> None:
    eased = []
    for away in (80.0, 120.0):
        world, lena = lena_in()
        patient = world.spawn(Patient("fenn", *HALL.at("b")))
        lena.place(patient.x - away, patient.y)
        run(world, 0.1)
        press(world, Button.PRIMARY, aim=(60, 0))
        eased.append(patient.fear < FEAR)
    assert eased == [True, False]


def test_she_draws_breath_between_two_shouts() -> None:
    world, _ = lena_in()
    run(world, 0.1)
    shouts = []
    for pause in (0.1, 0.7, 0.1):
        happened = [*press(world, Button.PRIMARY, aim=(60, 0)), *run(world, pause)]
        shouts.append(len(of(happened, SpokeUp)))
    assert shouts == [1, 0, 1]


def test_the_steriliser_makes_them_run_and_a_breath_brings_them_back() -> None:
    world, lena = lena_in()
    patient = world.spawn(Patient("oda", *HALL.at("b")))
    hunter = a_steriliser(world, "a")
    patient.mood, patient.leader, patient.fear = "led", lena, 0.0
    patient.place(hunter.x - 30.0, hunter.y)
    run(world, 0.1)
    assert patient.mood == "panic"
    hunter.soothe(world)
    run(world, 3.0)
    assert patient.mood == "hiding"
    lena.place(patient.x - 30.0, patient.y)
    run(world, 0.1)
    lena.breaths += 1
    run(world, 0.1)
    assert patient.mood in ("hiding", "led")
    lena.breaths += 1
    run(world, 0.1)
    assert patient.mood == "led"
