"""Imports what a chapter needs while the title is looked at, so that both the title and the chapter come quickly."""

from __future__ import annotations

import contextlib
import importlib
import threading

MODULES = ("game.view.mixer", "game.content.start", "game.view.view")


class WarmUp:
    """A thread of imports. Nobody else imports these modules before it is ``done`` or waited for: two threads in the
    midst of the same imports may see modules half made."""

    def __init__(self) -> None:
        self._thread: threading.Thread | None = None

    def begin(self) -> None:
        """Start, once."""
        if self._thread is None:
            self._thread = threading.Thread(target=_import, name="warm-up", daemon=True)
            self._thread.start()

    @property
    def done(self) -> bool:
        """It was begun and has ended."""
        return self._thread is not None and not self._thread.is_alive()

    def wait(self) -> None:
        """Until it has ended, if it was begun."""
        if self._thread is not None:
            self._thread.join()


def _import() -> None:
    """What fails here fails again, and is said, when a chapter starts."""
    for module in MODULES:
        with contextlib.suppress(Exception):
            importlib.import_module(module)
