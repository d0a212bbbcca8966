"""What people do and what befalls them: feet, hits, breath, voices, the crowd of the street."""

from __future__ import annotations

from dataclasses import dataclass

from game.sim.events.event import At, Event


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
class Rolled(At):
    """Somebody rolled."""

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
class Sheltered(At):
    """The hero came under somebody's umbrella."""

    entity: int


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


@dataclass(frozen=True, slots=True)
class Used(At):
    """The hero used something."""

    entity: int
