"""Short messages to the player that do not stop play: on the picture for a while, and once in the log."""

from __future__ import annotations

import logging
from dataclasses import dataclass

LOG = logging.getLogger("new-avalon")
STAY_TICKS = 480
"""How long a notice stands, ticks."""
AT_MOST = 3


@dataclass(slots=True)
class Notice:
    """One message. ``left`` is the ticks that it still stands."""

    text: str
    left: int = STAY_TICKS


class Notices:
    """What stands there now. Each text is said once in a session."""

    def __init__(self) -> None:
        self.standing: list[Notice] = []
        self._said: set[str] = set()

    def say(self, text: str, *, show: bool = True) -> None:
        """Say it, unless it was said before. ``show`` False puts it into the log only."""
        if text in self._said:
            return
        self._said.add(text)
        LOG.warning(text)
        if show:
            self.standing = [*self.standing, Notice(text)][-AT_MOST:]

    def tick(self) -> None:
        """One tick passed."""
        for notice in self.standing:
            notice.left -= 1
        self.standing = [notice for notice in self.standing if notice.left > 0]
