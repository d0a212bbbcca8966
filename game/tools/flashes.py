"""Watches whole walkthroughs for flashes that can hurt people with photosensitive epilepsy.

What is watched is the picture that a player would see, at the settings given, as :mod:`game.view.flash` judges it.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from game.view.flash import Verdict
    from game.view.settings import ViewSettings

SIZE = (640, 360)
EVERY = 2
"""Ticks from one picture that is looked at to the next: a film of 30 a second shows flashes up to 15 a second."""
AFTER_TICKS = 120
"""The end of a chapter is watched for so long."""
TICKS_AT_MOST = 60 * 60 * 10
"""A walkthrough that takes longer than this is stuck."""


@dataclass(frozen=True, slots=True)
class Watched:
    """A walkthrough that was watched.

    ``finished`` whether it came to the chapter's end; ``ticks`` how long it was; ``worst`` the tick at which the
    largest part of the screen had flashed too often.
    """

    chapter: str
    finished: bool
    ticks: int
    verdict: Verdict
    worst: int

    @property
    def safe(self) -> bool:
        """It was seen to its end, and no part of it can hurt."""
        return self.finished and self.verdict.safe

    def as_text(self) -> str:
        """One line for people."""
        word = "safe" if self.verdict.safe else "FLASHES"
        if not self.finished:
            word = "NOT FINISHED"
        return (
            f"{self.chapter:14} {word:8} {self.verdict.area:6.1%} of the screen more than 3 times a second "
            f"(tick {self.worst}); the whole picture {self.verdict.whole} times; {self.ticks} ticks"
        )

    def as_json(self) -> dict[str, Any]:
        """The same for programs; ``area`` 0 to 1, ``whole`` flashes a second."""
        return {
            "chapter": self.chapter, "safe": self.safe, "finished": self.finished, "ticks": self.ticks,
            "area": round(self.verdict.area, 4), "worst_tick": self.worst, "whole": self.verdict.whole,
        }  # fmt: skip


def watch(chapter: str, every: int = EVERY, settings: ViewSettings | None = None) -> Watched:
    """Play a chapter's walkthrough to its end and look at the picture once in ``every`` ticks.

    Settings are the default ones where none are given.
    """
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    # nobody asks for events here, and SDL would make one of the signal that ends a process
    os.environ.setdefault("SDL_NO_SIGNAL_HANDLERS", "1")
    import pygame

    from game.content.start import load_maps, start_level
    from game.tools.walkthroughs import walkthrough
    from game.view.flash import Analyser
    from game.view.settings import ViewSettings
    from game.view.theatre import Theatre

    pygame.display.init()
    pygame.display.set_mode(SIZE)
    maps = load_maps(chapter)
    world = start_level(chapter, tiled=maps[0], others=maps[1:])
    theatre = Theatre(SIZE, maps, settings or ViewSettings())
    analyser = Analyser(rate=60.0 / every)
    ended = 0
    for intent in walkthrough(chapter)(world):
        theatre.consume(world, world.step(intent))
        if world.tick % every == 0:
            analyser.add(theatre.draw(world, 1.0))
        ended += bool(world.outcome)
        if ended > AFTER_TICKS or world.tick >= TICKS_AT_MOST:
            break
    verdict = analyser.verdict
    return Watched(chapter, world.outcome == "finished", world.tick, verdict, (verdict.area_frame + 1) * every)
