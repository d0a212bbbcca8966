"""The map of a walk while somebody draws on it: its files are looked at, and read again when one was changed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.content.tiled import TiledMap

Stamps = dict[Path, tuple[int, int] | None]


class LiveMap:
    """A map's file with all that it is made of: tilesets, templates, pictures.

    ``path`` is the map's file, ``data`` the game's folder.
    """

    def __init__(self, path: Path, data: Path) -> None:
        self.path = path
        self._data = data
        self._files: set[Path] = set()
        self._known: Stamps = {}
        """How the files were when they were read."""
        self._seen: Stamps = {}
        """How they were when they were last looked at."""

    def read(self) -> TiledMap:
        """The map as it is now. Raises ``FaultError`` when something is wrong on it."""
        from game.content.tiled import MapFile

        # what is changed while it is read counts as changed afterwards
        before = self._stamps()
        try:
            return MapFile(self.path, self._data, self._files).map("", lenient=True)
        finally:
            self._known = self._seen = self._stamps() | before

    def changed(self) -> bool:
        """A file was changed, came or went since the map was read, and is as it was at the look before: whoever writes it
        is done."""
        now = self._stamps()
        settled, self._seen = now == self._seen, now
        return settled and now != self._known

    def _stamps(self) -> Stamps:
        return {path: _stamp(path) for path in sorted(self._files)}


def _stamp(path: Path) -> tuple[int, int] | None:
    """When a file was last written, ns, and how long it is, bytes; None where there is none."""
    try:
        info = path.stat()
    except (OSError, ValueError):  # the name may be none that a system knows
        return None
    return info.st_mtime_ns, info.st_size
