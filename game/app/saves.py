"""Progress: which chapters are finished and how well, and where to go on.

A save never holds a world. It holds the last checkpoint and the flags at it; the chapter's script, entered from the
checkpoint, reads the flags.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from game.app.storage import Store
from game.content.language import _

VERSION = 1
Flags = dict[str, object]
"""What a chapter's script left for later: plain data by name. Saves can be edited, so it may be anything."""
OBJECTIVE_MOST = 400
"""Letters of what was to be done."""
RANKS = "SABC"
"""Ranks, best first."""


class Finished(msgspec.Struct):
    """A chapter that was finished. ``ticks`` is the best time, ``times`` how often."""

    rank: Annotated[str, Meta(pattern=f"^[{RANKS}]$")] = "C"
    ticks: Annotated[int, Meta(ge=0)] = 0
    times: Annotated[int, Meta(ge=1)] = 1


class Resume(msgspec.Struct):
    """Where to go on: the chapter, the beat of its last checkpoint, the flags at it, and the world's seed.

    ``objective`` is what was to be done there, in the game's own language, for whoever reads the list of evenings.
    """

    chapter: str
    checkpoint: str = ""
    flags: Flags = {}
    seed: int = 1
    objective: Annotated[str, Meta(max_length=OBJECTIVE_MOST)] = ""


class Progress(msgspec.Struct):
    """The save file of one evening. ``flags`` is the conduct that later chapters remember, ``entered`` what it was when
    each chapter was entered, to begin that chapter anew with.

    ``played`` is how long it was played up to its last checkpoint, ticks; ``turn`` is higher the later it was played
    than the others.
    """

    version: int = VERSION
    finished: dict[str, Finished] = {}
    flags: Flags = {}
    entered: dict[str, Flags] = {}
    resume: Resume | None = None
    played: Annotated[int, Meta(ge=0)] = 0
    turn: Annotated[int, Meta(ge=0)] = 0

    @property
    def begun(self) -> bool:
        """Somebody has been out."""
        return self.resume is not None or bool(self.finished)

    def before(self, chapter: str) -> Flags:
        """The flags to begin a chapter with: those it was entered with, or else the latest."""
        return dict(self.entered.get(chapter, self.flags))

    def reached(self, chapter: str, checkpoint: str, flags: Flags, seed: int, entered: Flags | None = None) -> None:
        """A checkpoint was reached, in a chapter that was entered with the flags ``entered``."""
        self.resume = Resume(chapter, checkpoint, dict(flags), seed)
        if entered is not None:
            self.entered[chapter] = dict(entered)

    def remember(self, other: Progress) -> None:
        """What another game in the same folder finished meanwhile is kept too, the best of both."""
        for chapter, theirs in other.finished.items():
            ours = self.finished.get(chapter, theirs)
            self.finished[chapter] = Finished(
                min(ours.rank, theirs.rank, key=RANKS.find),
                min(ours.ticks, theirs.ticks),
                max(ours.times, theirs.times),
            )

    def ended(self, chapter: str, rank: str, ticks: int, flags: Flags, following: str = "", seed: int = 1) -> bool:
        """A chapter ended; the evening goes on at the beginning of the ``following`` one, if there is one. Returns
        whether rank or time is a new best."""
        self.resume = Resume(following, "", dict(flags), seed) if following else None
        self.flags = dict(flags)
        if following:
            self.entered[following] = dict(flags)
        rank = rank if rank in RANKS and rank else RANKS[-1]
        before = self.finished.get(chapter)
        if before is None:
            self.finished[chapter] = Finished(rank, ticks)
            return True
        better_rank = RANKS.find(rank) < RANKS.find(before.rank)
        better_time = ticks < before.ticks
        self.finished[chapter] = Finished(
            rank if better_rank else before.rank, min(ticks, before.ticks), before.times + 1
        )
        return better_rank or better_time


def progress_store(folder: Path) -> Store[Progress]:
    """The save file in a folder."""
    return Store(folder, "progress.json", Progress, VERSION, _("progress"), dear=True)
