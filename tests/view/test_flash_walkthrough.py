"""No walkthrough flashes: every second tick is drawn and watched. The showdown whole, of the others what is brightest."""

from __future__ import annotations

import pygame
import pytest

from game.content.start import load_maps, start_level
from game.sim.world import World
from game.tools.walkthroughs import walkthrough
from game.view.flash import MOST_A_SECOND, MOST_AREA, Analyser, Verdict
from game.view.settings import ViewSettings
from game.view.theatre import Theatre

EVERY = 2
"""Ticks from one picture that is looked at to the next: a film of 30 a second still shows flashes up to 15 a second."""
AFTER_TICKS = 120
"""The end of the chapter is watched for so long."""
TICKS_AT_MOST = 60 * 60 * 6
PARTS = [
    ("neon-rain", "", 900), ("waiting-room", "", 900), ("uplink", "seize", 1800), ("high-alert", "", 1500),
    ("restore", "vault", 1500), ("tracer", "market", 1200), ("new-dawn", "", 600),
]  # fmt: skip
"""Chapter, the beat to begin at, ticks."""


def watched(chapter: str, checkpoint: str, ticks: int, settings: ViewSettings) -> tuple[World, Verdict]:
    """Play on from a beat, and watch."""
    pygame.display.init()
    pygame.display.set_mode((640, 360))
    first, *others = load_maps(chapter)
    world = start_level(chapter, checkpoint=checkpoint, tiled=first, others=others)
    theatre = Theatre((640, 360), (first, *others), settings)
    analyser = Analyser(rate=60.0 / EVERY)
    ended = 0
    for intent in walkthrough(chapter)(world):
        theatre.consume(world, world.step(intent))
        if world.tick % EVERY == 0:
            analyser.add(theatre.draw(world, 1.0))
        ended += bool(world.outcome)
        if ended > AFTER_TICKS or world.tick >= ticks:
            break
    return world, analyser.verdict


def assert_free_of_flashes(verdict: Verdict) -> None:
    at = f"around tick {verdict.area_frame * EVERY}"
    assert verdict.area <= MOST_AREA, f"{verdict.area:.0%} of the screen flashes more than 3 times a second {at}"
    assert verdict.whole <= MOST_A_SECOND


def test_the_whole_showdown_is_free_of_flashes() -> None:
    # the brightest picture that settings allow: flashes are not reduced, everything shakes
    settings = ViewSettings(shake=1.0, reduced_flashes=False, captions=True, outlines=True)
    world, verdict = watched("showdown", "", TICKS_AT_MOST, settings)
    assert world.outcome == "finished"
    assert_free_of_flashes(verdict)


@pytest.mark.parametrize(("chapter", "checkpoint", "ticks"), PARTS, ids=[part[0] for part in PARTS])
def test_the_brightest_part_of_a_chapter_is_free_of_flashes(chapter: str, checkpoint: str, ticks: int) -> None:
    assert_free_of_flashes(watched(chapter, checkpoint, ticks, ViewSettings())[1])
