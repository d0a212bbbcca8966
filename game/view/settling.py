"""How long something has been going on as it is seen: what is held does not begin anew, and what ends is settled.

A leap ends in a landing, a held breath in a breath out. The simulation knows nothing of it: for a moment the picture
shows what follows, whatever is done next.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.sim.entity import Entity

LANDING, EXHALING = 5, 30
"""Ticks."""
AFTER = {
    "dash": ("land", LANDING), "vault": ("land", LANDING), "roll": ("land", LANDING), "breathe": ("exhale", EXHALING),
}  # fmt: skip
"""What follows on a state when it ends, and for how long."""
INTO = {
    "land": frozenset(("idle", "walk", "run", "tempo", "sneak")),
    "exhale": frozenset(("idle", "tremble")),
}
"""What may be done meanwhile."""
HELD = {"breathe": "inhale"}
"""How a state is shown while it is held with a button."""


@dataclass(slots=True)
class _Seen:
    """A state: when it began to be seen, the last time that it was begun anew, and whether it is being held."""

    state: str
    begun: int
    since: int
    held: bool = False


class Settling:
    """Watches states begin and end, and says what is shown."""

    def __init__(self) -> None:
        self._seen: dict[int, _Seen] = {}
        self._after: dict[int, tuple[str, int, int]] = {}

    def watch(self, entity: Entity, tick: int) -> None:
        """Called once a tick for everybody with feet."""
        seen = self._seen.get(entity.id)
        if seen is None:
            self._seen[entity.id] = _Seen(entity.state, entity.since, entity.since)
        elif seen.state != entity.state:
            follows = AFTER.get(seen.state)
            if follows is not None and entity.state in INTO[follows[0]]:
                self._after[entity.id] = (follows[0], tick, tick + follows[1])
            else:
                self._after.pop(entity.id, None)
            seen.state, seen.begun, seen.since, seen.held = entity.state, entity.since, entity.since, False
        elif seen.since != entity.since:
            seen.held = entity.since - seen.since == 1
            if not seen.held:
                seen.begun = entity.since
            seen.since = entity.since

    def shown(self, entity: Entity, tick: int) -> tuple[str, int]:
        """The state to show, and since which tick."""
        follows = self._after.get(entity.id)
        if follows is not None:
            if tick < follows[2] and entity.state in INTO[follows[0]]:
                return follows[0], follows[1]
            del self._after[entity.id]
        seen = self._seen.get(entity.id)
        if seen is None or seen.state != entity.state:
            return entity.state, entity.since
        return (HELD.get(seen.state, seen.state) if seen.held else seen.state), seen.begun
