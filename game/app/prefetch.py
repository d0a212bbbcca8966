"""Makes the next chapter's maps and pictures ready while something else is looked at, so that no door opens slowly."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Prefetch(Generic[T]):
    """One thing in the making at a time, by name, in a thread of its own."""

    def __init__(self, make: Callable[[str], T]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._name = ""
        """What is wanted: made, in the making, or next to be."""
        self._made: T | None = None
        self._thread: threading.Thread | None = None
        self._working = False

    def begin(self, name: str) -> None:
        """Start to make something, unless it is in the making already. What was made before and not taken is let go;
        what is in the making is finished first, and nobody waits for it."""
        with self._lock:
            if not name or name == self._name:
                return
            self._name, self._made = name, None
            if self._working:
                return
            self._working = True
            self._thread = threading.Thread(target=self._run, name="prefetch", daemon=True)
            self._thread.start()

    def take(self, name: str) -> T | None:
        """What was made under a name, waited for if need be; None when it was not begun, or failed: whoever makes it
        again is told why. What was made under another name is let go: nobody will ask for it now."""
        wanted = name == self._name
        if wanted and self._thread is not None:
            self._thread.join()
        with self._lock:
            made, self._made, self._name = self._made if wanted else None, None, ""
        return made

    @property
    def busy(self) -> bool:
        """Something is in the making."""
        return self._working

    def give(self, seconds: float) -> None:
        """Stand aside for the making, for so long at most, s: whoever draws meanwhile slows it down."""
        if self._thread is not None:
            self._thread.join(seconds)

    def _run(self) -> None:
        """Make what is wanted, and then what came to be wanted meanwhile."""
        name = self._name
        while True:
            try:
                made = self._make(name) if name else None
            except Exception:  # it fails again, and is said, where it is needed
                made = None
            with self._lock:
                if name == self._name:
                    self._made, self._working = made, False
                    return
                name = self._name
