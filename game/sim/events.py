"""Events: what happened in a tick, told to whoever shows it, plays its sound, counts it or tests it.

Each kind of event is a class of its own with just the members it has. Positions are px, angles radians
(0 right, growing clockwise as y points down), times ticks. Events never carry pictures, sounds or bodies.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Event:
    """Something happened."""


@dataclass(frozen=True, slots=True)
class At(Event):
    """Something happened at a place."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class MapChanged(Event):
    """Play goes on on another map of the chapter."""

    name: str


@dataclass(frozen=True, slots=True)
class Used(At):
    """The hero used something."""

    entity: int


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


# -- heroes ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Stepped(At):
    """A foot came down."""

    entity: int
    ground: str = "metal"
    loud: bool = False


@dataclass(frozen=True, slots=True)
class Hurt(At):
    """A hero was hit; composure fell by ``amount``."""

    entity: int
    amount: float


@dataclass(frozen=True, slots=True)
class Froze(At):
    """A hero's composure reached zero."""

    entity: int


@dataclass(frozen=True, slots=True)
class Helped(At):
    """Somebody helped a frozen hero up; play goes on."""

    entity: int


@dataclass(frozen=True, slots=True)
class Breathed(At):
    """A breath was let go. ``quality`` is 1 for a perfect release and 0 for a missed one."""

    entity: int
    quality: float


@dataclass(frozen=True, slots=True)
class BreathPhase(At):
    """Breathing changed direction."""

    entity: int
    inhale: bool


@dataclass(frozen=True, slots=True)
class SpokeUp(At):
    """Lena raised her voice towards ``angle``."""

    entity: int
    angle: float


@dataclass(frozen=True, slots=True)
class Ducked(At):
    """Lena ducked."""

    entity: int


@dataclass(frozen=True, slots=True)
class HeroChanged(Event):
    """Another hero is now in the player's hands."""

    entity: int


@dataclass(frozen=True, slots=True)
class Jostled(At):
    """Somebody in a crowd bumped into a hero; composure fell by ``amount``."""

    entity: int
    amount: float


@dataclass(frozen=True, slots=True)
class AdvertNoticed(At):
    """An advert has found the hero and begins to talk to her."""

    entity: int


@dataclass(frozen=True, slots=True)
class Refused(At):
    """A turnstile scanned the hero and stays shut."""

    entity: int


@dataclass(frozen=True, slots=True)
class CourierBarked(At):
    """A courier drone barked at whoever stood in its way."""

    entity: int


@dataclass(frozen=True, slots=True)
class Hummed(At):
    """Somebody hummed to himself."""

    entity: int


@dataclass(frozen=True, slots=True)
class Counted(At):
    """Somebody counted out loud: ``number`` of a set."""

    number: int


# -- running and tracing --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BeatHit(At):
    """A runner pressed on the beat; ``tempo`` beats of speed now, 1 to 4."""

    entity: int
    tempo: int


@dataclass(frozen=True, slots=True)
class Stumbled(At):
    """A runner lost the beat."""

    entity: int


@dataclass(frozen=True, slots=True)
class Dashed(At):
    """Somebody leapt forward."""

    entity: int


@dataclass(frozen=True, slots=True)
class Vaulted(At):
    """Somebody is going over something low."""

    entity: int


@dataclass(frozen=True, slots=True)
class DartThrown(At):
    """A tracer dart was thrown towards ``angle``."""

    entity: int
    angle: float


@dataclass(frozen=True, slots=True)
class DartLost(At):
    """A dart ended where there was nothing to tag."""

    entity: int


@dataclass(frozen=True, slots=True)
class Tagged(At):
    """A dart tagged something; it leaves a trail from now on."""

    entity: int


@dataclass(frozen=True, slots=True)
class SignalLost(At):
    """The tracer's signal is gone: too far away."""

    entity: int


# -- the swarm ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SwarmSent(At):
    """Bots were sent to a place."""

    bots: int


@dataclass(frozen=True, slots=True)
class SwarmRecalled(At):
    """Every bot was called home."""

    bots: int


@dataclass(frozen=True, slots=True)
class BarrierStarted(At):
    """The first point of a wall was drawn."""


@dataclass(frozen=True, slots=True)
class BarrierGrew(At):
    """The wall's line reached here. ``slots`` is how many bots it asks for so far."""

    slots: int


@dataclass(frozen=True, slots=True)
class BarrierSet(At):
    """The wall's line is complete."""

    slots: int


@dataclass(frozen=True, slots=True)
class BotsLost(At):
    """Bots were burnt."""

    bots: int


@dataclass(frozen=True, slots=True)
class TankOpened(At):
    """A nano tank refilled the swarm."""

    entity: int
    bots: int


@dataclass(frozen=True, slots=True)
class LoopClosed(At):
    """Bots now enclose a thing."""

    entity: int


@dataclass(frozen=True, slots=True)
class LoopBroken(At):
    """Bots no longer enclose a thing."""

    entity: int


# -- machines and Orion ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class StateChanged(At):
    """An entity's state changed, as between patrol, curious, alert, search, calm."""

    entity: int
    kind: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class PulseTelegraphed(At):
    """Pulses will leave from here in ``ticks``, towards ``angles``."""

    angles: tuple[float, ...]
    ticks: int


@dataclass(frozen=True, slots=True)
class PulseFired(At):
    """A pulse left."""

    entity: int
    angle: float


@dataclass(frozen=True, slots=True)
class PulseBlocked(At):
    """A pulse was absorbed by a barrier at the cost of ``bots``."""

    entity: int
    bots: int


@dataclass(frozen=True, slots=True)
class PulseBurst(At):
    """A pulse ended on a wall or a person."""

    entity: int


@dataclass(frozen=True, slots=True)
class NodeShoved(At):
    """An access node shoved outward."""

    entity: int


@dataclass(frozen=True, slots=True)
class NodeCut(At):
    """An access node went dead. ``left`` is how many remain."""

    entity: int
    left: int


@dataclass(frozen=True, slots=True)
class DroneDived(At):
    """A drone dives."""

    entity: int


@dataclass(frozen=True, slots=True)
class DroneRebooted(At):
    """A drone was rebooted and is gentle now."""

    entity: int


@dataclass(frozen=True, slots=True)
class OrionPushed(At):
    """Orion leaned into the ring towards ``angle``."""

    angle: float
    strength: float


@dataclass(frozen=True, slots=True)
class RingHeld(At):
    """The ring withstood a push. ``left`` more to come."""

    left: int


@dataclass(frozen=True, slots=True)
class RingBroken(At):
    """Orion broke out of the ring."""


@dataclass(frozen=True, slots=True)
class CacheEaten(At):
    """The swarm ate a part of a cache. ``left`` is 0 to 1."""

    entity: int
    left: float


@dataclass(frozen=True, slots=True)
class CacheWiped(At):
    """A cache is clean. ``left`` caches remain."""

    entity: int
    left: int


# -- sneaking ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Caught(At):
    """A machine has Orion: ``by`` is the machine's id, ``why`` its kind. He is put back at his last hiding place."""

    entity: int
    by: int
    why: str


@dataclass(frozen=True, slots=True)
class Rolled(At):
    """Somebody rolled."""

    entity: int


@dataclass(frozen=True, slots=True)
class DecoyCast(At):
    """A hologram stands there now."""

    entity: int


@dataclass(frozen=True, slots=True)
class DecoyGone(At):
    """A hologram went out."""

    entity: int


@dataclass(frozen=True, slots=True)
class LaserChanged(At):
    """A laser's beam warns, burns or goes out."""

    entity: int
    state: str


@dataclass(frozen=True, slots=True)
class JackedIn(At):
    """Orion's plug is in a data tap, or (``on`` False) out of it."""

    entity: int
    on: bool


@dataclass(frozen=True, slots=True)
class WaveMatched(At):
    """A part of the wave fits: "height", then "phase"."""

    entity: int
    part: str


@dataclass(frozen=True, slots=True)
class RecordCopied(At):
    """Orion copied a whole record."""

    entity: int
    patient: str


@dataclass(frozen=True, slots=True)
class RecordLeft(At):
    """Orion pulled the plug before the record was whole."""

    entity: int
    patient: str


@dataclass(frozen=True, slots=True)
class CrackFed(At):
    """Bots filled a part of a crack. ``left`` is 0 to 1."""

    entity: int
    left: float


@dataclass(frozen=True, slots=True)
class CrackMended(At):
    """A crack is whole. ``left`` cracks remain."""

    entity: int
    left: int


# -- story ----------------------------------------------------------------------------------------


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
