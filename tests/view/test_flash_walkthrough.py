"""No walkthrough flashes: every chapter is played from its first tick to its last, and watched."""

from __future__ import annotations

import pytest

from game.tools.flashes import Watched, watch
from game.view.flash import MOST_A_SECOND, MOST_AREA
from game.view.settings import ViewSettings

EVERY = 5
"""Every fifth tick: a film of 12 a second still shows all that flashes up to 6 times a second, and `new-avalon flashes`
looks at twice as many pictures."""
CHAPTERS = ("neon-rain", "waiting-room", "uplink", "high-alert", "restore", "tracer", "new-dawn")
FILM_AT_LEAST = 1200
"""Ticks; a shorter film has shown nothing."""


def assert_free_of_flashes(seen: Watched) -> None:
    assert seen.finished
    assert seen.ticks > FILM_AT_LEAST
    area = f"{seen.verdict.area:.0%} of the screen flashes more than 3 times a second around tick {seen.worst}"
    assert seen.verdict.area <= MOST_AREA, area
    assert seen.verdict.whole <= MOST_A_SECOND


def test_the_showdown_is_free_of_flashes_at_its_brightest() -> None:
    # the brightest picture that settings allow: flashes are not reduced, everything shakes
    settings = ViewSettings(shake=1.0, reduced_flashes=False, captions=True, outlines=True)
    assert_free_of_flashes(watch("showdown", 3, settings))


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_whole_chapter_is_free_of_flashes(chapter: str) -> None:
    assert_free_of_flashes(watch(chapter, EVERY))
