"""Fixed steps out of uneven frames."""

from __future__ import annotations

import pytest

from game.app.loop import CATCH_UP, FixedStep


def test_a_second_is_sixty_ticks_at_any_frame_rate() -> None:
    for rate in (30, 60, 59.94, 75, 144, 240):
        step = FixedStep()
        ticks = sum(step.advance(1.0 / rate) for _ in range(round(rate)))
        assert ticks in (59, 60), rate


def test_steady_frames_give_steady_ticks() -> None:
    step = FixedStep()
    noisy = [1 / 60 + noise for noise in (0.0002, -0.0002, 0.0001, -0.0001) * 20]
    assert [step.advance(frame) for frame in noisy] == [1] * 80


def test_half_speed_is_half_as_many_ticks() -> None:
    step = FixedStep()
    assert sum(step.advance(1 / 60, 0.5) for _ in range(60)) == 30


def test_a_long_stall_is_not_caught_up() -> None:
    step = FixedStep()
    assert step.advance(10.0) == CATCH_UP
    assert step.advance(0.0) == 0


def test_alpha_is_the_part_of_a_tick_that_has_passed() -> None:
    step = FixedStep()
    step.advance(1.5 / 60)
    assert step.alpha == pytest.approx(0.5)


def test_time_that_runs_backwards_does_nothing() -> None:
    step = FixedStep()
    assert step.advance(-1.0) == 0
