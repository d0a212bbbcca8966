"""Pictures of the player's own evening, taken at its beats, for the credits."""

from __future__ import annotations

import contextlib
import re
import struct
import zlib
from pathlib import Path

import pygame

from game.app.writer import Writer

SIZE = (320, 180)
"""Of a picture, px: half of what was seen."""
MOST_BYTES = 1 << 20
"""A file larger than this is none of ours."""
PACKING = 3
"""How hard pictures are packed, 0 to 9."""
NAME = re.compile(r"^[a-z0-9-]{1,40}\.[a-z0-9-]{1,40}\.png$")


class Album:
    """One picture for each beat of each chapter, in a folder. Where it cannot be written to, there are none."""

    def __init__(self, home: Path, writer: Writer | None = None) -> None:
        self.folder = home / "album"
        self._writer = writer

    def take(self, picture: pygame.Surface, chapter: str, beat: str) -> None:
        """Keep a picture of a beat; a newer one replaces an older one, whole or not at all."""
        name = f"{chapter}.{beat}.png"
        if not NAME.match(name):
            return
        pixels = pygame.image.tobytes(pygame.transform.smoothscale(picture, SIZE), "RGB")
        if self._writer is not None:
            self._writer.do(lambda: self._put(name, pixels))
        else:
            self._put(name, pixels)

    def _put(self, name: str, pixels: bytes) -> None:
        draft = self.folder / f"{name}.new"
        with contextlib.suppress(OSError):  # the credits do without it
            self.folder.mkdir(parents=True, exist_ok=True)
            draft.write_bytes(png(pixels, SIZE))
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


def png(pixels: bytes, size: tuple[int, int]) -> bytes:
    """A picture file of rows of red, green and blue. Made here and not by pygame because nothing else has to wait
    meanwhile: packing gives way to other threads."""
    width, height = size
    stride = width * 3
    rows = b"".join(b"\0" + pixels[at : at + stride] for at in range(0, stride * height, stride))

    def part(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    packed = zlib.compress(rows, PACKING)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", packed) + part(b"IEND", b"")
