"""After a leap or a roll somebody lands: for a moment their weight is seen, whatever they do next."""

from __future__ import annotations

from game.sim.entity import Entity

AFTER = {"dash": "land", "vault": "land", "roll": "land"}
"""What follows on a state, when its end leaves somebody standing or walking."""
INTO = frozenset(("idle", "walk", "run", "tempo", "sneak"))
TICKS = 5
"""How long it is seen."""


class Settling:
    """Watches states end, and says what is shown in place of the next one."""

    def __init__(self) -> None:
        self._states: dict[int, str] = {}
        self._since: dict[int, int] = {}

    def watch(self, entity: Entity, tick: int) -> None:
        """Called once a tick for everybody with feet."""
        was = self._states.get(entity.id)
        if was == entity.state:
            return
        self._states[entity.id] = entity.state
        if was in AFTER and entity.state in INTO:
            self._since[entity.id] = tick
        else:
            self._since.pop(entity.id, None)

    def shown(self, entity: Entity, tick: int) -> tuple[str, int]:
        """The state to show, and since which tick."""
        begun = self._since.get(entity.id)
        if begun is None or tick - begun >= TICKS or entity.state not in INTO:
            return entity.state, entity.since
        return "land", begun
