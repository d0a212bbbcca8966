"""Gamepads: SDL's virtual joystick stands in for one."""

from __future__ import annotations

import math
from collections.abc import Iterator

import pygame
import pytest

from game.input.bindings import Bindings
from game.input.devices import DEAD_ZONE, Device, Devices, Trigger, dead_zone
from game.input.mapper import STICK_RADIUS_PX, Mapper, Sight
from game.input.prompts import Prompts
from game.sim.intent import MOVE_FULL, Button, Intent
from tests.app.virtual_pad import VirtualPad, the_sdl

pygame.display.init()
needs_virtual_pad = pytest.mark.skipif(the_sdl() is None, reason="this SDL has no virtual joystick")


class Hands:
    """Devices and a mapper on a window without a screen."""

    def __init__(self) -> None:
        pygame.display.set_mode((640, 360))
        self.devices = Devices()
        self.devices.start()
        self.mapper = Mapper(Bindings())
        self.prompts = Prompts(self.mapper.bindings, self.devices)
        self.sight = Sight(0.0, 0.0, "down", lambda x, y: (x, y))

    def tick(self, count: int = 1) -> Intent:
        for _ in range(count):
            for event in pygame.event.get():
                self.devices.handle(event)
            self.mapper.feed(self.devices.drain(), self.devices)
            intent = self.mapper.tick(self.devices, self.sight)
        return intent


@pytest.fixture
def hands() -> Iterator[Hands]:
    hands = Hands()
    hands.tick()
    yield hands
    hands.devices.stop()
    pygame.display.quit()


@pytest.fixture
def pad(hands: Hands) -> Iterator[VirtualPad]:
    pad = VirtualPad()
    hands.tick(2)
    yield pad
    pad.unplug()
    pygame.event.get()


def test_the_dead_zone_is_round_and_the_rest_of_the_travel_is_whole() -> None:
    assert dead_zone(0.12, -0.12) == (0.0, 0.0)
    assert dead_zone(1.0, 0.0) == (1.0, 0.0)
    just_out = dead_zone(DEAD_ZONE + 0.01, 0.0)[0]
    assert 0.0 < just_out < 0.02
    assert math.hypot(*dead_zone(1.0, 1.0)) == pytest.approx(1.0)


def test_a_trigger_sleeps_until_it_moves() -> None:
    for resting in (0.0, 0.5, 1.0):
        trigger = Trigger()
        assert not trigger.move(resting)
        assert not trigger.move(resting)
    assert Trigger().move(0.0) is False


def test_a_trigger_has_play_between_press_and_release() -> None:
    trigger = Trigger()
    assert [trigger.move(v) for v in (0.0, 0.6, 0.45, 0.3, 0.45)] == [False, True, True, False, False]


@needs_virtual_pad
def test_triggers_that_report_their_end_at_connect_are_not_pressed(hands: Hands, pad: VirtualPad) -> None:
    pad.axis("lt", -1.0)
    pad.axis("rt", -1.0)
    assert hands.tick(3).buttons == Button.NONE
    pad.axis("rt", 1.0)
    assert hands.tick(2).buttons == Button.PRIMARY
    pad.axis("rt", -1.0)
    assert hands.tick(2).buttons == Button.NONE


@needs_virtual_pad
def test_the_left_stick_walks_as_far_as_it_is_pushed(hands: Hands, pad: VirtualPad) -> None:
    pad.axis("left-x", 1.0)
    assert hands.tick(2).move_x == MOVE_FULL
    pad.axis("left-x", 0.5)
    assert 0 < hands.tick(2).move_x < MOVE_FULL // 2
    pad.axis("left-x", 0.1)
    assert hands.tick(2).move_x == 0


@needs_virtual_pad
def test_the_right_stick_holds_the_reticle(hands: Hands, pad: VirtualPad) -> None:
    pad.axis("right-y", -1.0)
    intent = hands.tick(60)
    assert (intent.aim_x, intent.aim_y) == (0, pytest.approx(-STICK_RADIUS_PX, abs=1))


@needs_virtual_pad
def test_while_a_wall_is_drawn_a_stick_steers_the_reticle(hands: Hands, pad: VirtualPad) -> None:
    hands.sight = Sight(0.0, 0.0, "right", lambda x, y: (x, y), steers=True)
    start = hands.tick(60).aim_y
    pad.button("lb", True)
    pad.axis("left-y", 1.0)
    intent = hands.tick(30)
    assert (intent.move_x, intent.move_y, intent.buttons) == (0, 0, Button.SECONDARY)
    assert intent.aim_y > start + 80
    pad.axis("right-y", -1.0)
    intent = hands.tick(30)
    assert intent.move_y == MOVE_FULL
    assert intent.aim_y < start + 40


@needs_virtual_pad
def test_a_wall_begun_with_the_stick_held_out_begins_there_and_is_traced_with_it(hands: Hands, pad: VirtualPad) -> None:
    hands.sight = Sight(0.0, 0.0, "right", lambda x, y: (x, y), steers=True)
    pad.axis("right-y", -1.0)
    hands.tick(60)
    pad.button("lb", True)
    begun = hands.tick(20)
    assert (begun.aim_x, begun.aim_y) == (0, pytest.approx(-STICK_RADIUS_PX, abs=1)), "it does not run away"
    pad.axis("right-y", 0.0)
    pad.axis("right-x", 1.0)
    traced = hands.tick(60)
    assert (traced.aim_x, traced.aim_y) == (pytest.approx(STICK_RADIUS_PX, abs=1), pytest.approx(0, abs=1))
    pad.axis("right-x", 0.0)
    let_go = hands.tick(30)
    assert let_go.aim_x == pytest.approx(STICK_RADIUS_PX, abs=8), "and ends where the stick let go"


@needs_virtual_pad
def test_a_pad_is_shown_in_the_prompts_as_soon_as_it_is_used(hands: Hands, pad: VirtualPad) -> None:
    assert hands.prompts.frame("interact") == "key/e"
    pad.button("a", True)
    hands.tick()
    assert (hands.devices.last, hands.prompts.frame("interact")) == (Device.PAD, "pad/a")


@needs_virtual_pad
def test_an_unplugged_pad_lets_go_of_what_it_held(hands: Hands, pad: VirtualPad) -> None:
    pad.button("x", True)
    pad.axis("left-x", 1.0)
    assert hands.tick(2).buttons == Button.PRIMARY
    pad.unplug()
    intent = hands.tick(2)
    assert (intent.move_x, intent.buttons) == (0, Button.NONE)
    assert hands.devices.lost_pad() == "Test Pad"
    assert hands.devices.lost_pad() is None


@needs_virtual_pad
def test_another_pad_that_vanishes_is_no_loss(hands: Hands, pad: VirtualPad) -> None:
    other = VirtualPad()
    hands.tick(2)
    pad.button("a", True)
    hands.tick()
    other.unplug()
    hands.tick(2)
    assert hands.devices.lost_pad() is None
    assert list(hands.devices.pads) == [pad.instance]


@needs_virtual_pad
def test_a_joystick_that_sdl_does_not_know_walks_with_stick_and_hat(hands: Hands) -> None:
    stick = VirtualPad(controller=False, hats=1)
    hands.tick(2)
    stick.hat(2)
    assert hands.tick(2).move_x == MOVE_FULL
    stick.hat(0)
    stick.raw_axis(2, -1.0)
    stick.raw_axis(1, -1.0)
    intent = hands.tick(2)
    assert (intent.move_x, intent.move_y, intent.buttons) == (0, -MOVE_FULL, Button.NONE)
    stick.unplug()
    hands.tick()


def test_a_worn_pad_that_never_rests_takes_nothing_from_the_one_in_the_hands(hands: Hands, pad: VirtualPad) -> None:
    worn = VirtualPad()
    hands.tick(2)
    pad.axis("left-x", -1.0)
    hands.tick(2)
    walked = []
    for tick in range(6):
        worn.axis("left-x", 0.3 + tick * 0.01)
        walked.append(hands.tick().move_x)
    assert hands.devices.pad is hands.devices.pads[pad.instance]
    assert walked == [-MOVE_FULL] * 6
    worn.unplug()


def test_a_worn_pad_does_not_change_the_prompts_of_a_keyboard(hands: Hands, pad: VirtualPad) -> None:
    pygame.event.post(pygame.Event(pygame.KEYDOWN, key=pygame.K_e, mod=0))
    hands.tick()
    pad.axis("left-x", 0.3)
    hands.tick(3)
    assert hands.prompts.frame("interact") == "key/e"
