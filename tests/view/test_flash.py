"""What counts as a flash, on films made of plain pictures."""

from __future__ import annotations

from collections.abc import Iterable

import pygame
import pytest

from game.view.flash import Analyser, Verdict, luminance

BLACK, GREY, WHITE = (0, 0, 0), (90, 90, 90), (255, 255, 255)
PALE, PALER = (240, 240, 240), (255, 255, 255)


def watched(frames: Iterable[pygame.Surface], rate: float = 60.0) -> Verdict:
    analyser = Analyser(rate)
    for frame in frames:
        analyser.add(frame)
    return analyser.verdict


def card(colour: tuple[int, int, int], part: float = 1.0) -> pygame.Surface:
    """A black picture of which a part, from the left, has a colour."""
    picture = pygame.Surface((640, 360), 0, 32)
    picture.fill(colour, (0, 0, round(640 * part), 360))
    return picture


def blinking(times: int, dark: pygame.Surface, bright: pygame.Surface, seconds: float = 1.0) -> list[pygame.Surface]:
    """60 frames a second that go from dark to bright and back so many times in all."""
    half = round(seconds * 60 / (2 * times))
    return [dark, *(([bright] * half + [dark] * half) * times)]


def test_a_still_picture_is_safe() -> None:
    assert watched([card(WHITE)] * 120) == Verdict(0.0, -1, 0)


def test_a_film_that_begins_bright_has_not_flashed_yet() -> None:
    assert watched([card(WHITE), *blinking(3, card(BLACK), card(WHITE), seconds=0.8)]).whole == 3


def test_three_flashes_in_a_second_are_allowed() -> None:
    verdict = watched(blinking(3, card(BLACK), card(WHITE)))
    assert verdict.whole == 3
    assert verdict.safe


def test_four_flashes_in_a_second_are_too_many() -> None:
    assert not watched(blinking(4, card(BLACK), card(WHITE), seconds=0.9)).safe


def test_six_flashes_over_two_seconds_are_three_a_second() -> None:
    assert watched(blinking(6, card(BLACK), card(WHITE), seconds=2.2)).safe


def test_a_small_area_may_flash() -> None:
    verdict = watched(blinking(10, card(BLACK), card(WHITE, part=0.08)))
    assert 0.0 < verdict.area <= 0.1
    assert verdict.safe


def test_a_quarter_of_the_screen_may_not() -> None:
    assert not watched(blinking(10, card(BLACK), card(WHITE, part=0.25))).safe


def test_two_halves_by_turns_are_a_flash_though_the_mean_stays_the_same() -> None:
    left = card(WHITE, part=0.5)
    right = pygame.transform.flip(left, True, False)
    verdict = watched(blinking(8, left, right))
    assert verdict.whole == 0
    assert verdict.area == 1.0


def test_dim_changes_do_not_count() -> None:
    assert watched(blinking(10, card(BLACK), card(GREY), seconds=1.0)).area == 0.0


def test_changes_between_bright_pictures_do_not_count() -> None:
    assert watched(blinking(10, card(PALE), card(PALER))).area == 0.0


def test_a_slow_swell_counts_as_one() -> None:
    swell = [card((level, level, level)) for level in [*range(0, 256, 3), *range(255, -1, -3)]]
    assert watched(swell).whole <= 1


def test_the_rate_of_the_film_counts() -> None:
    frames = blinking(8, card(BLACK), card(WHITE), seconds=2.0)
    assert not watched(frames, rate=60.0).safe
    assert watched(frames, rate=30.0).safe


@pytest.mark.parametrize(("colour", "expected"), [(BLACK, 0.0), (WHITE, 1.0), ((255, 0, 0), 0.2126)])
def test_luminance_is_relative_luminance(colour: tuple[int, int, int], expected: float) -> None:
    assert luminance(card(colour)).mean() == pytest.approx(expected, abs=0.02)
