"""The whole showdown, as the walkthrough plays it, flashes nowhere: every second tick is drawn and watched."""

from __future__ import annotations

import pygame
import pytest

from game.content.data import data_root
from game.content.library import chapter
from game.content.start import start_level
from game.content.tiled import load_map
from game.tools.walkthroughs import walkthrough
from game.view.flash import MOST_A_SECOND, MOST_AREA, Analyser
from game.view.settings import ViewSettings
from game.view.view import View

LEVEL = "showdown"
EVERY = 2
"""Ticks from one picture that is looked at to the next: a film of 30 a second still shows flashes up to 15 a second."""
AFTER_TICKS = 120
"""The end of the chapter is watched for so long."""
TICKS_AT_MOST = 60 * 60 * 6


def test_the_whole_walkthrough_is_free_of_flashes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    pygame.display.set_mode((640, 360))
    root = data_root()
    tiled = load_map(root / chapter(LEVEL, root).map, root)
    world = start_level(LEVEL, root=root, tiled=tiled)
    # the brightest picture that settings allow: flashes are not reduced, everything shakes
    view = View((640, 360), tiled, ViewSettings(shake=1.0, reduced_flashes=False, captions=True, outlines=True))
    analyser = Analyser(rate=60.0 / EVERY)
    ended = 0
    for intent in walkthrough(LEVEL)(world):
        view.consume(world, world.step(intent))
        if world.tick % EVERY == 0:
            analyser.add(view.draw(world, 1.0))
        ended += bool(world.outcome)
        if ended > AFTER_TICKS or world.tick > TICKS_AT_MOST:
            break
    verdict = analyser.verdict
    assert world.outcome == "finished"
    at = f"around tick {verdict.area_frame * EVERY}"
    assert verdict.area <= MOST_AREA, f"{verdict.area:.0%} of the screen flashes more than 3 times a second {at}"
    assert verdict.whole <= MOST_A_SECOND
