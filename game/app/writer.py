"""Files that are written while the game goes on.

Putting a file safely on a disk takes as long as several pictures, and nobody shall see that. So the game says what is to
be written, a thread writes it, one thing after another, and whoever wants to read waits for what was asked before.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from queue import SimpleQueue

from game.sim.faults import Fault

Job = Callable[[], Fault | None]
"""Writes something, and says what went wrong, if anything."""


class Writer:
    """Does jobs in the order in which they come: ``behind`` the picture, or else at once."""

    def __init__(self, tell: Callable[[Fault], object], *, behind: bool = False) -> None:
        self._tell = tell
        self._behind = behind
        self._jobs: SimpleQueue[Job] = SimpleQueue()
        self._faults: deque[Fault] = deque()
        self._left = 0
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None

    def do(self, job: Job) -> None:
        """Do it now, or soon."""
        if not self._behind:
            fault = job()
            if fault is not None:
                self._tell(fault)
            return
        with self._changed:
            self._left += 1
        self._jobs.put(job)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="writer", daemon=True)
            self._thread.start()

    def wait(self) -> None:
        """Until all that was asked for is done."""
        with self._changed:
            self._changed.wait_for(lambda: self._left == 0)
        self.hear()

    def hear(self) -> None:
        """Tell what went wrong meanwhile. Once a frame."""
        while self._faults:
            self._tell(self._faults.popleft())

    def _work(self) -> None:
        while True:
            fault = self._jobs.get()()
            if fault is not None:
                self._faults.append(fault)
            with self._changed:
                self._left -= 1
                self._changed.notify_all()
