"""How much memory the game takes, in a process of its own."""

from __future__ import annotations

import gc
import weakref

from game.app.prefetch import Prefetch
from game.tools.bench_memory import MEMORY_MB, WORST, measure


def test_the_chapter_with_the_most_maps_stays_within_its_bound() -> None:
    """All of it: Python, the libraries, three maps, people, music and effects, played for a while."""
    most, level = measure(seconds=6.0)
    assert level == WORST
    assert 100.0 < most < MEMORY_MB


class Chapter:
    """What takes the memory."""


def test_what_was_made_ready_and_is_not_wanted_is_let_go() -> None:
    made = []

    def make(name: str) -> Chapter:
        chapter = Chapter()
        made.append(weakref.ref(chapter))
        return chapter

    ready = Prefetch(make)
    ready.begin("uplink")
    assert ready.take("restore") is None
    ready.begin("tracer")
    assert ready.take("tracer") is not None
    gc.collect()
    assert made[0]() is None


def test_what_was_made_ready_is_there() -> None:
    ready = Prefetch(str.upper)
    ready.begin("uplink")
    assert ready.take("uplink") == "UPLINK"
    assert ready.take("uplink") is None
