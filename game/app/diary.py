"""What was said this evening, so that the phone still knows it after the game was left.

Lines are kept at checkpoints, in a file of its own: a damaged diary costs no progress. What was said after the last
checkpoint is said again when play resumes there, so it is not kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Protocol

import msgspec
from msgspec import Meta

from game.app.storage import Store
from game.content.language import _

VERSION = 1
LINES_MOST = 1200
"""More lines than a whole evening has; the oldest go first."""
LETTERS_MOST = 2000


class Line(msgspec.Struct, frozen=True, array_like=True):
    """What somebody said in a chapter, as it is written in the game's own language."""

    chapter: Annotated[str, Meta(max_length=100)]
    speaker: Annotated[str, Meta(max_length=100)]
    text: Annotated[str, Meta(max_length=LETTERS_MOST)]


class Said(Protocol):
    """A line of a world's log."""

    @property
    def speaker(self) -> str:
        """Who said it."""

    @property
    def text(self) -> str:
        """What was said."""


class Diary(msgspec.Struct):
    """The file, the oldest line first."""

    version: int = VERSION
    lines: list[Line] = []

    def keep(self, chapter: str, said: Sequence[Said]) -> None:
        """A checkpoint: what was said up to here stays."""
        self.lines += [Line(chapter, line.speaker, line.text[:LETTERS_MOST]) for line in said]
        del self.lines[:-LINES_MOST]


def diary_store(folder: Path) -> Store[Diary]:
    """The diary in a folder."""
    return Store(folder, "evening.json", Diary, VERSION, _("the phone's messages"))
