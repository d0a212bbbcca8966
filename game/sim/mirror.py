"""The physics space read at once: where every body is and how fast, as one table a tick.

Asking one body for its place costs about a microsecond, asking the whole space for all of them hardly more than asking
for ten. pymunk's batch calls give all bodies in the space's own order, which each removal changes; so the bodies' ids
are read along, and ``version`` rises when they are not those of the time before.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pymunk
from pymunk.batch import BodyFields, Buffer, get_space_bodies

from game.sim.geometry import Floats, Ints

State = tuple[float, float, float, float]
"""x and y, px; vx and vy, px/s."""
_READ = BodyFields.BODY_ID | BodyFields.POSITION | BodyFields.VELOCITY
_COLUMNS = 4


class Mirror:
    """What a space's bodies did in the last step.

    ``table``    x, y (px) and vx, vy (px/s) of every body, (n, 4), in the space's order. It is good until the next reading.
    ``version``  another number whenever the order may be another one.
    """

    def __init__(self, space: pymunk.Space) -> None:
        self.space = space
        self.table: Floats = np.zeros((0, _COLUMNS))
        self.version = 0
        self._seen = b""
        self._buffer = Buffer()
        self._order: tuple[Ints, Ints] | None = None

    def read(self) -> None:
        """Take the bodies' places. Call it after the tick's last step."""
        self._buffer.clear()
        get_space_bodies(self.space, _READ, self._buffer)
        self.heed(self._buffer)
        self.table = np.frombuffer(self._buffer.float_buf(), dtype=np.float64).reshape(-1, _COLUMNS)

    def heed(self, buffer: Buffer) -> None:
        """A buffer was filled by a batch call that gave the bodies' ids too: see whether their order is another one."""
        seen = buffer.int_buf()
        if seen != self._seen:
            self._seen, self._order = seen[:], None
            self.version += 1

    def rows(self, ids: Ints) -> Ints:
        """The rows of the table that belong to bodies with these ids, which must all be in the space."""
        if self._order is None:
            present = np.frombuffer(self._seen, dtype=np.int64)
            order = np.argsort(present, kind="stable")
            self._order = present, order
        present, order = self._order
        rows: Ints = order[np.searchsorted(present, ids, sorter=order)]
        return rows


class Followed:
    """Some bodies of a space, by names of the follower's own, and what the mirror says of them."""

    def __init__(self) -> None:
        self.states: dict[int, State] = {}
        """By name: x, y, px; vx, vy, px/s. Empty until the first reading."""
        self._names: list[int] = []
        self._ids: Ints = np.zeros(0, dtype=np.int64)
        self._rows: Ints = np.zeros(0, dtype=np.int64)
        self._version = -1

    def follow(self, bodies: Sequence[tuple[int, pymunk.Body]]) -> None:
        """From now on follow these (name, body) and no others."""
        self._names = [name for name, _ in bodies]
        self._ids = np.array([body.id for _, body in bodies], dtype=np.int64)
        self._version = -1

    def read(self, mirror: Mirror) -> None:
        """Take their states from a mirror that was just read."""
        if not self._names:
            self.states = {}
            return
        if self._version != mirror.version:
            self._version, self._rows = mirror.version, mirror.rows(self._ids)
        self.states = dict(zip(self._names, mirror.table[self._rows].tolist(), strict=True))
