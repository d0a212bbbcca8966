"""A sound that is to start: what speakers play and captions write."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cue:
    """A sound that starts now.

    ``name``  as in ``sounds.json``. ``at`` is where, px, or None for everywhere. ``gain`` 0 to 1 on top of
    the sound's own. ``variant``  a certain variant, or None for any.
    """

    name: str
    at: tuple[float, float] | None = None
    gain: float = 1.0
    variant: int | None = None
