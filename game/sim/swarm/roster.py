"""What is known of each bot besides where it is: a table with one column for each thing, kept as arrays.

Rows are those of :mod:`game.sim.swarm.bodies`: bots that come take the rows at the end, and when bots go the last rows
move into the holes, in all arrays alike.
"""

from __future__ import annotations

import random
from typing import Final

import numpy as np
from numpy.typing import NDArray

from game.sim.geometry import Floats, Ints
from game.sim.swarm.bodies import moved

FOLLOW: Final = 0
"""Lives about its home."""
SEND: Final = 1
"""Gathers where it was sent."""
BARRIER: Final = 2
"""Has a slot in the wall."""

FOLLOW_PACE = 150.0
"""px/s at most, for bots about their home."""
SEND_PACE = 260.0
"""px/s at most, for bots that were sent."""
SPIN = (8.0, 22.0)
"""px/s, the range of how fast bots go round the middle of their cloud."""
ANSWER = (0.09, 0.16)
"""The range of what part of a new wish bots take on in a tick: some are quick, some trail behind."""
WIND_TURN = (0.037, 0.135)
"""Half the tangent range of the angle by which the wind on a bot turns each time: 4 to 15 degrees."""


class Roster:
    """The table. All arrays have n columns.

    ``roles``   FOLLOW, SEND or BARRIER.
    ``heat``    0 to 1, how hard it is pushed.
    ``slot``    in the wall, or -1; ``holds``: it stands in it.
    ``away``    ticks for which it still drifts after letting go; ``daze``: ticks for which it holds weakly.
    ``doomed``  gone at the next settling.
    ``seen``    (2, n) px, where it was at the last look for bots that are stuck; ``slips``: it was, and meets no walls.
    ``target``  (2, n) px, where it was sent; ``room`` px, the radius of its gathering there.
    ``pace``    px/s at most.
    ``knock``   (2, n) px/s, to be added in this tick.
    ``wind``, ``apart``, ``drift``  (2, n) px/s: what moves it besides its wish, its own wind (a share of WANDER), its
    neighbours, and both together.
    ``seat``    0 to 1, its own distance from the middle as a share of the cloud's radius.
    ``spin``    px/s; ``answer``: 0 to 1, the part of a new wish that it takes on in a tick.
    ``turn``    (2, n), cosine and sine of the turning of its wind.
    """

    def __init__(self) -> None:
        self.roles: NDArray[np.int8] = np.zeros(0, dtype=np.int8)
        self.heat: Floats = np.zeros(0)
        self.slot: Ints = np.zeros(0, dtype=np.int64)
        self.holds: NDArray[np.bool_] = np.zeros(0, dtype=np.bool_)
        self.away: Ints = np.zeros(0, dtype=np.int64)
        self.daze: Ints = np.zeros(0, dtype=np.int64)
        self.doomed: NDArray[np.bool_] = np.zeros(0, dtype=np.bool_)
        self.seen: Floats = np.zeros((2, 0))
        self.slips: NDArray[np.bool_] = np.zeros(0, dtype=np.bool_)
        self.target: Floats = np.zeros((2, 0))
        self.room: Floats = np.zeros(0)
        self.pace: Floats = np.zeros(0)
        self.knock: Floats = np.zeros((2, 0))
        self.wind: Floats = np.zeros((2, 0))
        self.apart: Floats = np.zeros((2, 0))
        self.drift: Floats = np.zeros((2, 0))
        self.seat: Floats = np.zeros(0)
        self.spin: Floats = np.zeros(0)
        self.answer: Floats = np.zeros(0)
        self.turn: Floats = np.zeros((2, 0))

    def __len__(self) -> int:
        return len(self.roles)

    def add(self, count: int, rng: random.Random) -> None:
        """``count`` new followers, each a little different."""
        fresh = Roster()
        fresh.roles = np.full(count, FOLLOW, dtype=np.int8)
        fresh.heat = np.zeros(count)
        fresh.slot = np.full(count, -1, dtype=np.int64)
        fresh.holds = np.zeros(count, dtype=np.bool_)
        fresh.away = np.zeros(count, dtype=np.int64)
        fresh.daze = np.zeros(count, dtype=np.int64)
        fresh.doomed = np.zeros(count, dtype=np.bool_)
        fresh.seen = np.zeros((2, count))
        fresh.slips = np.zeros(count, dtype=np.bool_)
        fresh.target = np.zeros((2, count))
        fresh.room = np.zeros(count)
        fresh.pace = np.full(count, FOLLOW_PACE)
        fresh.knock = np.zeros((2, count))
        fresh.apart = np.zeros((2, count))
        fresh.drift = np.zeros((2, count))
        fresh.seat = np.sqrt(np.array([rng.uniform(0.0, 1.0) for _ in range(count)]))
        fresh.spin = np.array([rng.uniform(*SPIN) for _ in range(count)])
        fresh.answer = np.array([rng.uniform(*ANSWER) for _ in range(count)])
        fresh.turn = _on_circle([rng.choice((-1.0, 1.0)) * rng.uniform(*WIND_TURN) for _ in range(count)])
        fresh.wind = _on_circle([rng.uniform(-1.0, 1.0) for _ in range(count)]) * np.array(
            [rng.choice((-1.0, 1.0)) for _ in range(count)]
        )
        for name, column in vars(self).items():
            setattr(self, name, np.concatenate((column, getattr(fresh, name)), axis=-1))

    def remove(self, holes: Ints, movers: Ints, left: int) -> None:
        """The bots of the rows ``movers`` are in the rows ``holes`` now, and ``left`` bots remain."""
        for name, column in vars(self).items():
            setattr(self, name, moved(column, holes, movers, left))

    def free(self, which: NDArray[np.bool_], pace: float) -> None:
        """These bots follow from now on, no faster than ``pace`` px/s."""
        self.roles[which] = FOLLOW
        self.pace[which] = pace
        self.slot[which] = -1
        self.holds[which] = False
        self.away[which] = 0

    def call(self, rows: Ints, slots: Ints) -> None:
        """The bots in these rows have these slots in the wall from now on."""
        self.roles[rows] = BARRIER
        self.slot[rows] = slots
        self.holds[rows] = False
        self.away[rows] = 0
        self.daze[rows] = 0

    def figures(self) -> bytes:
        """The table's state, for a digest."""
        orders = (self.roles, self.slot, self.holds, self.away, self.daze, self.target, self.pace)
        columns = (*orders, self.wind, self.apart, self.seen, self.slips)
        return b"".join(column.tobytes() for column in columns)


def _on_circle(halves: list[float]) -> Floats:
    """Cosines and sines ``(2, n)`` of twice the angles whose tangents are given, reckoned without sines:
    (1 - t²) / (1 + t²) and 2 t / (1 + t²)."""
    t = np.array(halves)
    square = t * t
    return np.stack(((1.0 - square) / (1.0 + square), 2.0 * t / (1.0 + square)))
