"""A mark that a running game sets on what it plays, so that a second one on the same files keeps its hands off.

The mark is a lock of the operating system on a small file: it is gone with the process, however that ends. Where there
are no such locks (some network folders) everybody may have everything, as without a mark.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class Hold:
    """The right to play what lies at a place. ``take`` it before and ``let_go`` after."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None

    @property
    def mine(self) -> bool:
        """This game has it."""
        return self._file is not None

    def take(self) -> bool:
        """Have it, unless another game does. Returns whether play may begin."""
        if self._file is not None:
            return True
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError:
            return True  # where nothing can be written, nothing can be overwritten
        try:
            _lock(file)
        except BlockingIOError:
            os.close(file)
            return False
        except OSError:
            os.close(file)
            return True
        self._file = file
        return True

    def free(self) -> bool:
        """No other game has it."""
        if self._file is not None or not self._path.exists():
            return True
        free = self.take()
        self.let_go()
        return free

    def let_go(self) -> None:
        """Another may have it."""
        if self._file is not None:
            with contextlib.suppress(OSError):
                os.close(self._file)
            self._file = None


def _lock(file: int) -> None:
    """Raises ``BlockingIOError`` where another has it."""
    if sys.platform == "win32":
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError from error
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
