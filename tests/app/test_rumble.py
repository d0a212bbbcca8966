"""What a gamepad lets one feel."""

from __future__ import annotations

from collections.abc import Iterable

import pygame
import pytest

from game.app.rumble import KNOCKS, Rumble
from game.input.devices import Device, Devices, Pad
from game.sim.events import BeatHit, Breathed, CameraShaken, Event, Hurt

HIT = Hurt(0.0, 0.0, 1, 10.0)
BEAT = BeatHit(0.0, 0.0, 1, 2)


class Motors:
    """A pad that remembers how its motors ran."""

    def __init__(self, *, gone: bool = False) -> None:
        self.ran: list[tuple[float, float, int]] = []
        self._gone = gone

    def rumble(self, low: float, high: float, duration: int) -> bool:
        if self._gone:
            raise pygame.error("the joystick is gone")
        self.ran.append((low, high, duration))
        return True


def held(motors: Motors, last: Device = Device.PAD) -> Devices:
    devices = Devices()
    devices.pad, devices.last = Pad(1, "pad", motors, mapped=True), last
    return devices


def felt(
    ticks: Iterable[tuple[Event, ...]], percent: int = 100, last: Device = Device.PAD
) -> list[tuple[float, float, int]]:
    motors = Motors()
    rumble = Rumble(held(motors, last))
    for events in ticks:
        rumble.feel(events, percent)
    return motors.ran


def test_a_hit_is_felt_in_both_motors() -> None:
    ((deep, fine, ms),) = felt([(HIT,)])
    assert deep > 0.5
    assert fine > 0.0
    assert ms >= 100


def test_of_a_ticks_events_the_strongest_is_felt() -> None:
    assert felt([(BEAT, HIT)]) == felt([(HIT,)])


def test_a_weaker_knock_does_not_cut_a_stronger_one_short() -> None:
    assert felt([(HIT,), (BEAT,)]) == felt([(HIT,)])


def test_a_weaker_knock_is_felt_once_the_stronger_one_is_over() -> None:
    over = int(KNOCKS[Hurt].ms / 1000 * 60) + 2
    assert len(felt([(HIT,), *[()] * over, (BEAT,)])) == 2


@pytest.mark.parametrize("percent", [50, 10])
def test_the_setting_scales_it(percent: int) -> None:
    ((whole, _, _),), ((part, _, _),) = felt([(HIT,)]), felt([(HIT,)], percent)
    assert part == pytest.approx(whole * percent / 100)


def test_at_zero_nothing_is_felt() -> None:
    assert felt([(HIT,)], 0) == []


def test_nothing_is_felt_while_the_keyboard_is_in_use() -> None:
    assert felt([(HIT,)], last=Device.KEYBOARD) == []


def test_the_ground_is_felt_as_strongly_as_it_shakes() -> None:
    ((weak, _, _),), ((strong, _, _),) = (felt([(CameraShaken(0.0, 0.0, part),)]) for part in (0.2, 1.0))
    assert 0.0 < weak < 0.5 * strong


def test_a_missed_breath_is_not_felt() -> None:
    assert felt([(Breathed(0.0, 0.0, 1, 0.0),)]) == []


def test_a_pad_that_has_just_been_pulled_out_is_not_felt_and_is_no_fault() -> None:
    devices = held(Motors(gone=True))
    Rumble(devices).feel((HIT,), 100)
    assert not devices.rumble(1.0, 1.0, 100)
