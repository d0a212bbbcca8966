"""The story: lines and choices, beats and objectives, the score, the maps of a chapter and its end."""

from __future__ import annotations

from dataclasses import dataclass

from game.sim.events.event import At, Event


@dataclass(frozen=True, slots=True)
class MapChanged(Event):
    """Play goes on on another map of the chapter."""

    name: str


@dataclass(frozen=True, slots=True)
class ScoreChanged(Event):
    """The Smile Score changed by ``by`` to ``score``; ``why`` is what the phone says."""

    score: int
    by: int
    why: str


@dataclass(frozen=True, slots=True)
class RecordTaken(Event):
    """A stolen record was picked up: brought home unread, or peeked at."""

    patient: str
    peeked: bool


@dataclass(frozen=True, slots=True)
class LineSpoken(Event):
    """A line of dialogue began. ``bark`` lines stand over the speaker's head and do not stop play."""

    speaker: str
    text: str
    expression: str
    bark: bool = False


@dataclass(frozen=True, slots=True)
class LetterShown(Event):
    """One more letter of the line stands there; the voice may blip."""

    speaker: str
    letter: str


@dataclass(frozen=True, slots=True)
class LineClosed(Event):
    """A line of dialogue was dismissed."""


@dataclass(frozen=True, slots=True)
class ChoiceOffered(Event):
    """Lines to choose from are open."""

    prompt: str
    options: int


@dataclass(frozen=True, slots=True)
class ChoiceMoved(Event):
    """The cursor moved; ``locked`` tells whether the option under it is locked."""

    index: int
    locked: bool


@dataclass(frozen=True, slots=True)
class ChoiceRefused(Event):
    """A locked option was tried."""

    index: int


@dataclass(frozen=True, slots=True)
class ChoiceTaken(Event):
    """An option was chosen."""

    index: int
    key: str


@dataclass(frozen=True, slots=True)
class ResolveMoved(Event):
    """Orion's resolve changed by ``delta`` in the talk."""

    delta: float


@dataclass(frozen=True, slots=True)
class BeatBegan(Event):
    """A beat of the chapter began."""

    beat: str


@dataclass(frozen=True, slots=True)
class CheckpointReached(Event):
    """Progress may be saved here."""

    beat: str


@dataclass(frozen=True, slots=True)
class MomentCame(Event):
    """A moment of the chapter that is worth a picture for the credits."""

    moment: str


@dataclass(frozen=True, slots=True)
class ObjectiveSet(Event):
    """There is a new objective."""

    text: str


@dataclass(frozen=True, slots=True)
class MusicCue(Event):
    """Music of a theme in a state is wanted: calm, tense, alarm; or a piece played once by name."""

    theme: str
    state: str


@dataclass(frozen=True, slots=True)
class CircuitChanged(Event):
    """A circuit's light goes to ``level`` (0 to 1) over ``ticks``."""

    circuit: str
    level: float
    ticks: int


@dataclass(frozen=True, slots=True)
class CameraShaken(At):
    """The ground shook. ``strength`` 0 to 1."""

    strength: float


@dataclass(frozen=True, slots=True)
class ChapterEnded(Event):
    """The chapter is over: ``outcome`` "finished", and the ``rank`` S, A, B or C."""

    outcome: str
    rank: str


@dataclass(frozen=True, slots=True)
class WayTaken(At):
    """On a walk about a map the hero took a way out that leads to the chapter ``to``."""

    entity: int
    to: str
