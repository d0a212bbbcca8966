"""The ward of the high alert: a steriliser that learns, shouts that are heard, and the last one in the dark."""

from __future__ import annotations

import math

from game.levels.high_alert_pair import SHOUT_PX
from game.levels.high_alert_turns import CATCHES_OFF, MENDED
from game.sim import placed
from game.sim.intent import Button, Intent
from game.sim.machines.steriliser import Steriliser
from game.sim.people.composure import INHALE_TICKS
from game.sim.people.kade import Kade
from game.sim.people.lena import Lena
from game.sim.people.patient import Patient
from game.sim.world import World
from game.view.markers import wanted
from tests.levels.test_high_alert import a_ward, tap_swap
from tests.scenario import hold, press, run


def read_on(world: World, ticks: int = 600) -> None:
    """Let scenes play and read what is said, taking the first line of choices."""
    for tick in range(ticks):
        world.step(Intent(buttons=Button.INTERACT if tick % 15 == 0 else Button.NONE))
        if tick > 30 and not world.letterbox and world.dialogue.box is None:
            return


def bring_home(world: World, count: int) -> None:
    """So many patients have come along to the hall."""
    hall = world.level.named(placed.Zone, "hall")
    for patient in world.of(Patient)[:count]:
        patient.mood, patient.leader = "led", world.of(Lena)[0]
        patient.place(hall.x, hall.y)
        world.step(Intent())
        read_on(world)
    read_on(world)


def test_after_the_first_patient_a_second_shout_from_the_same_corner_fools_nobody() -> None:
    world = a_ward()
    bring_home(world, 1)
    hunter, kade = world.of(Steriliser)[0], world.of(Kade)[0]
    if world.hero is not kade:
        tap_swap(world)
    came = []
    for away in (90.0, 90.0, -90.0):
        kade.place(hunter.x + away, hunter.y)
        for _ in range(60):
            world.step(Intent())
        hunter.heard, hunter.state = None, "patrol"
        press(world, Button.PRIMARY)
        came.append(hunter.heard is not None)
    assert came == [True, False, True]


def test_a_shout_from_the_shutter_is_heard_nearly_all_round_the_ward() -> None:
    world = a_ward()
    round_ = world.of(Steriliser)[0].path
    heard = [world.hears(1660.0, 985.0, *corner, SHOUT_PX) for corner in round_]
    assert heard.count(True) >= len(round_) - 1


def test_it_is_pointed_to_while_it_hunts_and_no_longer_once_it_is_gentle() -> None:
    world = a_ward()
    hunter = world.of(Steriliser)[0]
    assert wanted(hunter)
    hunter.soothe(world)
    assert not wanted(hunter)


def hints(world: World) -> tuple[str, ...]:
    return () if world.hint is None else (world.hint.action, world.hint.text)


def test_when_it_hunts_her_from_near_she_is_told_to_speak_up_and_then_to_breathe_again() -> None:
    world = a_ward()
    hunter, lena = world.of(Steriliser)[0], world.of(Lena)[0]
    if world.hero is not lena:
        tap_swap(world)
    run(world, 0.2)
    assert hints(world)[:1] == ("secondary",)
    lena.place(hunter.x + 70.0, hunter.y)
    hunter.hear(world, lena.x, lena.y, 400.0)
    world.set_state(hunter, "alert")
    run(world, 0.1)
    assert hints(world)[:1] == ("primary",)
    world.set_state(hunter, "stunned")
    run(world, 1.0)
    assert hints(world)[:1] == ("secondary",)


def test_each_catch_that_comes_off_is_answered_and_kade_has_the_last_word() -> None:
    world = a_ward()
    hunter = world.of(Steriliser)[0]
    said: list[str] = []
    run(world, 0.1)
    for _ in range(3):
        world.set_state(hunter, "stunned")
        hunter.used(world)
        for _ in range(3):
            world.step(Intent())
            said.extend(bark.text for bark in world.barks if bark.text not in said)
    assert hunter.gentle
    assert [text for text in said if text in CATCHES_OFF] == list(CATCHES_OFF)
    run(world, 3.0)
    assert any(bark.text == MENDED for bark in world.barks)


def the_last_one(world: World) -> Patient:
    """The light has failed, and one patient lies there; Lena is in hand and stands beside them."""
    bring_home(world, 2)
    (last,) = [patient for patient in world.of(Patient) if patient.mood == "hiding"]
    lena = world.of(Lena)[0]
    if world.hero is not lena:
        tap_swap(world)
    world.of(Steriliser)[0].soothe(world)
    lena.place(last.x - 18.0, last.y)
    return last


def breathe(world: World) -> None:
    for _ in range(INHALE_TICKS):
        world.step(Intent(buttons=Button.SECONDARY))
    for _ in range(4):
        world.step(Intent())


def test_the_last_patient_gets_up_for_who_got_down_beside_them_and_breathed() -> None:
    world = a_ward()
    last = the_last_one(world)
    dark = world.circuits["treatment"].target
    breathe(world)
    assert last.mood == "hiding"
    press(world, Button.DASH)
    breathe(world)
    assert last.mood == "led"
    assert world.circuits["treatment"].target > 4 * dark


def test_who_sits_beside_somebody_gets_up_again_by_walking() -> None:
    world = a_ward()
    the_last_one(world)
    lena = world.of(Lena)[0]
    press(world, Button.DASH)
    hold(world, 0.2)
    assert lena.ducked
    here = (lena.x, lena.y)
    hold(world, 1.0, move=(0.0, -1.0))
    assert not lena.ducked
    assert math.dist(here, (lena.x, lena.y)) > 20.0
