"""What holds for every chapter: whatever is pressed, the world stands it; it begins and resumes with somebody in hand."""

from __future__ import annotations

import importlib
from functools import cache

import pytest

from game.content.library import Chapter, load_chapters
from game.content.start import load_maps, start_level
from game.content.tiled import TiledMap
from game.sim.intent import REST, Button, Intent
from game.sim.world import World
from game.tools import monkey

CHAPTERS = {chapter.id: chapter for chapter in load_chapters()}
MINUTES = 1.0
"""Of random presses, each beat of each chapter."""
HANDS_ON_S = 3.0


@cache
def maps(chapter: str) -> tuple[TiledMap, ...]:
    return load_maps(chapter)


def a_chapter(chapter: Chapter, checkpoint: str = "") -> World:
    first, *others = maps(chapter.id)
    return start_level(chapter.id, checkpoint=checkpoint, tiled=first, others=others)


def beats(chapter: Chapter) -> list[str]:
    return [name for name, _ in importlib.import_module(chapter.script).BEATS]


PLACES = [(chapter, beat) for chapter in CHAPTERS.values() for beat in beats(chapter)]


@pytest.mark.parametrize("chapter", CHAPTERS.values(), ids=CHAPTERS)
def test_whatever_is_pressed_the_chapter_stands_it(chapter: Chapter) -> None:
    assert monkey.play(a_chapter(chapter), MINUTES * 60.0, seed=3) is None


@pytest.mark.parametrize(("chapter", "beat"), PLACES, ids=[f"{c.id}-{b}" for c, b in PLACES])
def test_a_checkpoint_that_is_loaded_plays_on_within_three_seconds(chapter: Chapter, beat: str) -> None:
    """Somebody is in the player's hands, or there is a line to read, and no dark picture stays."""
    world = a_chapter(chapter, beat)
    confirm = Intent(buttons=Button.INTERACT)
    for tick in range(round(HANDS_ON_S * 60)):
        world.step(confirm if tick % 20 < 3 else REST)
        in_hand = world.hero is not None and not world.letterbox and world.darkness < 1.0
        if in_hand or world.dialogue.box is not None or world.outcome:
            return
    pytest.fail(f"nothing can be done after {HANDS_ON_S} s")
