"""What a world holds besides its entities: lights that are switched together, lines in the air, hints, meters, the tally."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(slots=True)
class Circuit:
    """A group of lights that is switched together. ``level`` goes to ``target`` by ``speed`` a tick."""

    level: float = 1.0
    target: float = 1.0
    speed: float = 0.0


BARK_SEEN_TICKS, LETTER_TICKS = 12, 2
"""A line is seen after so long, and each of its letters is read in so long."""
BARK_READ_TICKS, BARK_GOES_TICKS = 75, 24
"""A bark over which a box of talk opens has been read after so long, and then takes so long to go."""


@dataclass(frozen=True, slots=True)
class Bark:
    """A short line over somebody's head that does not stop play: from the tick ``since`` to ``until``, at which it goes."""

    speaker: str
    text: str
    entity: int
    until: int
    since: int = 0

    @property
    def read(self) -> int:
        """The tick from which on it may be taken for read: a count of beats at once, a sentence after a second."""
        return min(self.until, self.since + min(BARK_READ_TICKS, BARK_SEEN_TICKS + LETTER_TICKS * len(self.text)))

    def before(self, talk: int) -> Bark:
        """The bark as it is when talk begins at a tick: it goes as soon as it has been read."""
        return replace(self, until=min(self.until, max(talk + BARK_GOES_TICKS, self.since + BARK_READ_TICKS)))


@dataclass(frozen=True, slots=True)
class Hint:
    """What a player can do now that was not done before: an ``action`` (move, primary, secondary, dash, interact) whose
    button is shown, and what it does."""

    action: str
    text: str


@dataclass(slots=True)
class TalkState:
    """The talk with Orion: his resolve and her composure, 0 to 100, while it is on."""

    resolve: float = 100.0
    turn: int = 0
    turns: int = 3


@dataclass(slots=True)
class Tally:
    """What the rank is reckoned from, and the conduct that later chapters remember."""

    ticks: int = 0
    blocked: int = 0
    hits: int = 0
    bots_lost: int = 0
    rebooted: int = 0
    breaths: int = 0
    bolts: int = 0
    breakouts: int = 0
