"""Pictures of the player's own evening, taken at its beats, for the credits."""

from __future__ import annotations

import contextlib
import re
from pathlib import Path

import pygame

SIZE = (320, 180)
"""Of a picture, px: half of what was seen."""
MOST_BYTES = 1 << 20
"""A file larger than this is none of ours."""
NAME = re.compile(r"^[a-z0-9-]{1,40}\.[a-z0-9-]{1,40}\.png$")


class Album:
    """One picture for each beat of each chapter, in a folder. Where it cannot be written to, there are none."""

    def __init__(self, home: Path) -> None:
        self.folder = home / "album"

    def take(self, picture: pygame.Surface, chapter: str, beat: str) -> None:
        """Keep a picture of a beat; a newer one replaces an older one, whole or not at all."""
        name = f"{chapter}.{beat}.png"
        if not NAME.match(name):
            return
        draft = self.folder / f"{name}.new"
        with contextlib.suppress(OSError, pygame.error):  # the credits do without it
            self.folder.mkdir(parents=True, exist_ok=True)
            small = pygame.transform.smoothscale(picture, SIZE)
            with draft.open("wb") as file:
                pygame.image.save(small, file, "picture.png")
            draft.replace(self.folder / name)

    def pictures(self, chapters: tuple[str, ...]) -> list[tuple[str, Path]]:
        """What there is, in the order of the chapters and within one by age: the chapter and the file."""
        found = []
        with contextlib.suppress(OSError):
            files = [file for file in self.folder.iterdir() if NAME.match(file.name)]
            stamped = sorted((chapters.index(file.name.partition(".")[0]), file.stat().st_mtime_ns, file.name, file)
                             for file in files if file.name.partition(".")[0] in chapters)  # fmt: skip
            found = [(file.name.partition(".")[0], file) for _, _, _, file in stamped]
        return found

    def load(self, file: Path) -> pygame.Surface | None:
        """A picture, or None when it cannot be read."""
        with contextlib.suppress(OSError, pygame.error):
            if file.stat().st_size <= MOST_BYTES:
                picture = pygame.image.load(str(file))
                return pygame.transform.smoothscale(picture.convert(), SIZE)
        return None
