"""Short messages to the player that do not stop play: on the picture for a while, and once in the log."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from game.sim.faults import Fault

LOG = logging.getLogger("new-avalon")
STAY_TICKS = 480
"""How long a notice stands, ticks."""
AT_MOST = 3


@dataclass(slots=True)
class Notice:
    """One message. ``left`` is the ticks that it still stands, ``fault`` what it tells of, if anything."""

    text: str
    left: int = STAY_TICKS
    fault: Fault | None = None

    def words(self, say: Callable[[str], str]) -> str:
        """It in the player's language; ``say`` translates."""
        return self.text if self.fault is None else told(self.fault, say)


class Notices:
    """What stands there now. Each text is said once in a session."""

    def __init__(self) -> None:
        self.standing: list[Notice] = []
        self._said: set[str] = set()

    def tell(self, fault: Fault, *, again: bool = False) -> None:
        """Say what is wrong, where, and what to do."""
        self.say(told(fault), fault=fault, again=again)

    def say(
        self, text: str, *, show: bool = True, fault: Fault | None = None, again: bool = False, ticks: int = STAY_TICKS
    ) -> None:
        """Say it for so many ticks, unless it was said before; ``again`` says it even then, in place of all that stands.
        ``show`` False puts it into the log only."""
        if again:
            self.standing = []
        elif text in self._said:
            return
        self._said.add(text)
        LOG.warning(text)
        if show:
            self.standing = [*self.standing, Notice(text, ticks, fault)][-AT_MOST:]

    def tick(self) -> None:
        """One tick passed."""
        for notice in self.standing:
            notice.left -= 1
        self.standing = [notice for notice in self.standing if notice.left > 0]


def told(fault: Fault, say: Callable[[str], str] = str) -> str:
    """A fault in one line; ``say`` translates its parts."""
    place = ": ".join(part for part in (fault.file, fault.where) if part)
    return f"{place}: {say(fault.message)}. {say(fault.remedy)}"
