"""The bots' bodies in the physics space, and the arrays that mirror them.

All bodies of a space are read and written at once, in the space's own order: not ours, shared with everybody else's
bodies, and reordered by each removal. The space's :class:`~game.sim.mirror.Mirror` says when that order changed, and only
then is looked up anew which place in it belongs to which of our rows.

A row is a bot's place in all arrays of the swarm. Rows stay put during a tick. When bots are removed, the
last rows move into the holes; each shape's ``owner`` (-1 - row) moves with them.
"""

from __future__ import annotations

from typing import TypeVar

import numpy as np
import pymunk
from numpy.typing import NDArray
from pymunk.batch import BodyFields, Buffer, get_space_bodies, set_space_bodies

from game.sim import layers
from game.sim.geometry import Floats, Ints
from game.sim.mirror import Mirror

BOT_RADIUS = 2.0
"""px."""
BOT_MASS = 1.0
"""A person weighs 6."""
SUBSTEP_S = 1.0 / 120.0
"""Seconds of one physics step. A force lasts for one step only, so a whole tick's push goes into the first."""

FREE_FILTER = pymunk.ShapeFilter(group=layers.BOT_GROUP, categories=layers.BOT, mask=layers.WALL)
"""Bots on their way meet walls only: a stream of them shoves nobody aside. A bot that holds a slot meets all that
:data:`game.sim.layers.BOT_FILTER` says."""

SLIP_FILTER = pymunk.ShapeFilter(group=layers.BOT_GROUP, categories=layers.BOT, mask=0)
"""A bot that was stuck meets nothing for a while."""

_T = TypeVar("_T", bound=np.generic)
_SHARED = BodyFields.BODY_ID | BodyFields.FORCE


class Bodies:
    """Circles of ``BOT_RADIUS`` in a mirror's space, with ``positions`` and ``velocities`` as arrays ``(2, n)``, px
    and px/s."""

    def __init__(self, mirror: Mirror) -> None:
        self.space = mirror.space
        self._mirror = mirror
        self.positions: Floats = np.zeros((2, 0))
        self.velocities: Floats = np.zeros((2, 0))
        self._bodies: list[pymunk.Body] = []
        self._shapes: list[pymunk.Circle] = []
        self._ids: Ints = np.zeros(0, dtype=np.int64)
        self._version = -1
        self._span: Ints | slice = slice(0, 0)
        self._buffer = Buffer()

    def __len__(self) -> int:
        return len(self._bodies)

    def add(self, places: Floats) -> None:
        """New bots at rest at ``(2, k)`` px, in the rows after the present ones. Never call it within a
        step."""
        for x, y in places.T.tolist():
            body = pymunk.Body(BOT_MASS, float("inf"))
            body.position = (x, y)
            shape = pymunk.Circle(body, BOT_RADIUS)
            shape.filter = FREE_FILTER
            shape.collision_type = layers.TYPE_BOT
            shape.friction = 0.0
            shape.elasticity = 0.0
            shape.owner = -1 - len(self._bodies)
            self.space.add(body, shape)
            self._bodies.append(body)
            self._shapes.append(shape)
        self.positions = np.concatenate((self.positions, places), axis=1)
        self.velocities = np.concatenate((self.velocities, np.zeros_like(places)), axis=1)
        self._renew()

    def remove(self, rows: Ints) -> tuple[Ints, Ints]:
        """Take out the rows (ascending, each once). Returns ``(holes, movers)``: the bot of row
        ``movers[i]`` is now in row ``holes[i]``, and rows from ``len(self)`` on are no more. Never call it
        within a step."""
        left = len(self._bodies) - len(rows)
        gone = np.zeros(len(self._bodies), dtype=np.bool_)
        gone[rows] = True
        for row in rows.tolist():
            self.space.remove(self._bodies[row], self._shapes[row])
        holes = np.flatnonzero(gone[:left])
        movers = left + np.flatnonzero(~gone[left:])
        for hole, mover in zip(holes.tolist(), movers.tolist(), strict=True):
            self._bodies[hole] = self._bodies[mover]
            self._shapes[hole] = self._shapes[mover]
            self._shapes[hole].owner = -1 - hole
        del self._bodies[left:], self._shapes[left:]
        self.positions = moved(self.positions, holes, movers, left)
        self.velocities = moved(self.velocities, holes, movers, left)
        self._renew()
        return holes, movers

    def stand(self, rows: Ints, firm: bool) -> None:
        """From now on the bots in these rows stand in everybody's way (``firm``), or in nobody's."""
        shape_filter = layers.BOT_FILTER if firm else FREE_FILTER
        for row in rows.tolist():
            self._shapes[row].filter = shape_filter

    def slip(self, rows: Ints) -> None:
        """From now on the bots in these rows meet nothing, until :meth:`stand` says otherwise."""
        for row in rows.tolist():
            self._shapes[row].filter = SLIP_FILTER

    def read(self) -> None:
        """Copy the bodies' positions and velocities from the mirror, which was just read, into new arrays."""
        if not self._bodies:
            return
        self._find()
        columns = np.ascontiguousarray(self._mirror.table[self._span].T)
        self.positions, self.velocities = columns[:2], columns[2:]

    def drive(self, velocities: Floats) -> None:
        """Give the bots the forces that would bring them to ``velocities`` (2, n), px/s, within the next substep if
        nothing stood in their way; all other bodies keep theirs.

        Forces, not velocities: a step moves bodies before it looks for contacts, so a velocity that is simply set would
        carry a bot into whatever it leans on, while a force is met by the contact at once.
        """
        if not self._bodies:
            return
        self._buffer.clear()
        get_space_bodies(self.space, _SHARED, self._buffer)
        self._mirror.heed(self._buffer)
        self._find()
        everybody = np.frombuffer(self._buffer.float_buf(), dtype=np.float64).reshape(-1, 2)
        everybody[self._span] = ((velocities - self.velocities) * (BOT_MASS / SUBSTEP_S)).T
        set_space_bodies(self.space, BodyFields.FORCE, self._buffer)

    def _find(self) -> None:
        """Which rows of the space's order are ours, looked up when that order changed."""
        if self._version == self._mirror.version:
            return
        self._version = self._mirror.version
        places = self._mirror.rows(self._ids)
        first, last = int(places[0]), int(places[-1])
        # a slice is the faster index where it says the same
        in_a_row = np.array_equal(places, np.arange(first, last + 1))
        self._span = slice(first, last + 1) if in_a_row else places

    def _renew(self) -> None:
        self._ids = np.array([body.id for body in self._bodies], dtype=np.int64)
        self._version = -1


def moved(array: NDArray[_T], holes: Ints, movers: Ints, left: int) -> NDArray[_T]:
    """The array with its last axis cut to ``left`` after the columns ``movers`` were put into ``holes``."""
    cut = array[..., :left].copy()
    cut[..., holes] = array[..., movers]
    return cut
