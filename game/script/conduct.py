"""Conduct: what the evening remembers of how it was played, kept in the world's flags from chapter to chapter.

Flags come out of saves, which anybody can edit: a figure that is no number counts as none.
"""

from __future__ import annotations

from game.sim.events import RecordTaken, ScoreChanged
from game.sim.world import World

FIRST_SCORE = 311
"""Lena's Smile Score when the evening begins."""
SCORE_MOST = 999
SCORE_LOG_MOST = 12
"""So many of the score's changes are remembered."""


def score_log(world: World) -> list[tuple[int, str]]:
    """How the score changed and why, the latest last."""
    kept = world.flags.get("score_log")
    return [
        (one[0], one[1])
        for one in (kept if isinstance(kept, list | tuple) else ())
        if isinstance(one, list | tuple) and len(one) == 2 and isinstance(one[0], int) and isinstance(one[1], str)
    ]


class Conduct:
    """A world's flags, by what they mean."""

    def __init__(self, world: World) -> None:
        self._world = world

    # -- the Smile Score --------------------------------------------------------------------------

    @property
    def score(self) -> int:
        """Lena's Smile Score, 0 to 999."""
        return self.count("score", FIRST_SCORE)

    def change_score(self, by: int, why: str) -> int:
        """The score rises or falls, and the phone says why. Returns the new score."""
        before = self.score
        score = max(0, min(SCORE_MOST, before + by))
        self._world.flags["score"] = score
        told = [[change, reason] for change, reason in score_log(self._world)]
        self._world.flags["score_log"] = [*told, [score - before, why]][-SCORE_LOG_MOST:]
        self._world.emit(ScoreChanged(score, score - before, why))
        return score

    # -- people and records -----------------------------------------------------------------------

    def calmed(self, people: int = 1) -> None:
        """People were calmed."""
        self._world.flags["calmed"] = self.count("calmed") + people

    def bring(self, patient: str) -> None:
        """A stolen record is brought home unread."""
        self._take("records_unread", "unread", patient, peeked=False)

    def peek(self, patient: str) -> None:
        """A stolen record was read."""
        self._take("records_peeked", "peeked", patient, peeked=True)

    def copied(self, records: int = 1) -> None:
        """Orion copied records."""
        self._world.flags["records_copied"] = min(12, self.count("records_copied") + records)

    # -- promises and notes -----------------------------------------------------------------------

    def promise(self, key: str) -> None:
        """Something was promised."""
        self._world.flags[f"promised_{key}"] = True

    def keep(self, key: str) -> None:
        """A promise was kept."""
        if not self.has(f"kept_{key}"):
            self._world.flags[f"kept_{key}"] = True
            self._world.flags["promises_kept"] = self.count("promises_kept") + 1

    def note(self, key: str, value: bool | int | str = True) -> None:
        """Remember something."""
        self._world.flags[key] = value

    def find_secret(self) -> None:
        """The secret of the chapter in play was found."""
        if self._world.chapter and self._world.chapter not in self.secrets:
            self._world.flags["secrets"] = [*self.secrets, self._world.chapter]

    @property
    def secrets(self) -> tuple[str, ...]:
        """The chapters whose secret was found."""
        known = self._world.flags.get("secrets")
        return tuple(name for name in known if isinstance(name, str)) if isinstance(known, list | tuple) else ()

    def has(self, key: str) -> bool:
        """It was noted, and is not nothing."""
        return bool(self._world.flags.get(key))

    def count(self, key: str, without: int = 0) -> int:
        """A figure; ``without`` when it was never noted."""
        value = self._world.flags.get(key, without)
        return value if isinstance(value, int) else without

    def _take(self, total: str, names: str, patient: str, *, peeked: bool) -> None:
        known = self._world.flags.get(names)
        listed = [name for name in known if isinstance(name, str)] if isinstance(known, list | tuple) else []
        if patient in listed:
            return
        self._world.flags[names] = [*listed, patient]
        self._world.flags[total] = self.count(total) + 1
        self._world.emit(RecordTaken(patient, peeked))
