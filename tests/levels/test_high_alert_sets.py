"""Kade's laps in the ward: long while the steriliser believes anything, in sets once it has learnt to count."""

from __future__ import annotations

import pytest

from game.levels.high_alert_pair import BREAKS, DRAW_TICKS, SET_TICKS, WINDED
from game.sim.intent import Button, Intent
from game.sim.machines.steriliser import Steriliser
from game.sim.people.kade import Kade
from game.sim.people.lena import Lena
from game.sim.world import World
from tests.levels.test_high_alert import a_ward, tap_swap
from tests.levels.test_high_alert_ward import bring_home
from tests.scenario import press

LATER = 90


def drawing(*, learnt: bool) -> World:
    """Kade has shouted it to him and is left to draw it; Lena is in hand, out of the way."""
    world = a_ward()
    if learnt:
        bring_home(world, 1)
    hunter, kade = world.of(Steriliser)[0], world.of(Kade)[0]
    if world.hero is not kade:
        tap_swap(world)
    kade.place(hunter.path[0][0], hunter.path[0][1])
    press(world, Button.PRIMARY)
    for _tick in range(60):
        world.step(Intent())
    tap_swap(world)
    assert world.hero is world.of(Lena)[0]
    return world


def heard(world: World, lines: tuple[str, ...]) -> bool:
    return any(said.text in lines for said in world.dialogue.log)


@pytest.mark.parametrize("learnt", [False, True])
def test_once_it_can_count_he_stops_after_a_set_and_says_so_before(learnt: bool) -> None:
    world = drawing(learnt=learnt)
    for _tick in range(SET_TICKS - LATER):
        world.step(Intent())
    assert heard(world, WINDED) is learnt
    assert not heard(world, BREAKS)
    for _tick in range(2 * LATER):
        world.step(Intent())
    assert heard(world, BREAKS) is learnt
    assert SET_TICKS + 2 * LATER < DRAW_TICKS


def test_the_first_time_that_he_stops_the_button_for_him_is_shown_until_he_is_in_hand() -> None:
    world = drawing(learnt=True)
    for _tick in range(SET_TICKS + LATER):
        world.step(Intent())
    assert world.hint is not None
    assert world.hint.action == "swap"
    tap_swap(world)
    world.step(Intent())
    assert world.hint is None or world.hint.action != "swap"
