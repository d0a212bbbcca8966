"""The garrison: bots of the wall. They are called to slots, hold them together, and let go where they are torn away."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pymunk
from numpy.typing import NDArray

from game.sim import layers
from game.sim.geometry import Floats, Ints, columns, lengths
from game.sim.swarm import barrier, steering
from game.sim.swarm.barrier import Wall
from game.sim.swarm.bodies import Bodies
from game.sim.swarm.roster import BARRIER, FOLLOW_PACE, SEND, Roster

AT_SLOT = 3.5
"""px: a bot this near to its slot holds it."""
QUIET = 1.0
"""px: while no bot of a standing wall is further from its slot, there is nothing to look after."""
STILL = 1.0
"""px/s: slower than this, a bot of a wall stands."""
LET_GO = 28.0
"""px: a bot pushed this far from the slot that it held lets go."""
LEAK_TICKS = 40
"""How long a bot that let go drifts before it comes back."""
COASTING = 0.86
"""What is left after a tick of the speed of a bot that drifts."""
FILL_PER_TICK = 16
"""At most this many bots are called to free slots in a tick: they stream in."""
SENT_HANDICAP = 1e8
"""px²: bots that were sent somewhere are called to the wall only when no follower is left."""
DAZED = 0.25
"""The share of its force that it then has."""

Release = Callable[[NDArray[np.bool_], float], None]
"""Lets these bots follow from now on, at a pace in px/s."""


class Garrison:
    """``wall`` is the wall that is held; ``rows`` (k,) its bots, kept until :meth:`refresh` is called again."""

    def __init__(self, space: pymunk.Space, bodies: Bodies, bots: Roster, release: Release) -> None:
        self._space, self._bodies, self._bots, self._release = space, bodies, bots, release
        self.wall = Wall()
        self.rows: Ints = np.zeros(0, dtype=np.int64)
        self._slots: Ints = np.zeros(0, dtype=np.int64)
        self._places: Floats = np.zeros((2, 0))
        self._quiet = False
        self._adrift = False
        """Some of its bots drift, torn from their slots."""
        self._dazed = False
        """Some bots were knocked, and may be dazed still."""

    def refresh(self) -> None:
        """Work out anew who holds which slot."""
        self.rows = np.flatnonzero(self._bots.roles == BARRIER)
        self._slots = self._bots.slot[self.rows]
        self._places = columns(self.wall.slots, self._slots)
        self._quiet = False
        self._adrift = bool(self._bots.away[self.rows].any())

    def rouse(self) -> None:
        """Somebody was knocked: look after the wall again."""
        self._quiet = False
        self._dazed = True

    def rests(self, speeds: Floats) -> bool:
        """No wall, or one in which nobody stirs."""
        if not len(self.rows):
            return True
        return self._quiet and float(np.abs(columns(speeds, self.rows)).max()) < STILL

    def stand(self, places: Floats, speeds: Floats) -> Floats:
        """New velocities ``(2, k)`` px/s of the wall's bots: on the way to their slots, holding them, or drifting."""
        rows, slot = self.rows, self._slots
        offset = self._places - places
        far = lengths(offset)
        if self._quiet and float(far.max()) < QUIET:
            return steering.at_slots(offset, speeds)
        bots = self._bots
        holds = bots.holds[rows]
        strain = float((far * holds).max())
        if strain > LET_GO or self._adrift:
            drifting = self._let_go(far, holds)
            self._adrift = bool(drifting.any())
            holding = (holds | (far < AT_SLOT)) & ~drifting
        else:
            drifting = None
            holding = holds | (far < AT_SLOT)
        changed = rows[holds != holding]
        if len(changed):
            bots.holds[rows] = holding
            firm = bots.holds[changed]
            self._bodies.stand(changed[firm], True)
            self._bodies.stand(changed[~firm], False)
            strain = float((far * holding).max())
        if strain < QUIET and drifting is None and not self._dazed:
            # who stands, stands still: the others need nobody to get there
            self._quiet = bool(holding.all())
            force = np.where(holding, 1.0, steering.ON_THE_WAY)
            return steering.to_slots(offset, np.zeros((2, 1)), speeds, force)
        bots.heat[rows] = np.maximum(bots.heat[rows], np.minimum(far / LET_GO, 1.0) * holding)
        bent, pulled, force = self.wall.together(offset, places, slot, holding)
        force = np.where(holding, force, steering.ON_THE_WAY)
        if self._dazed:
            daze = bots.daze[rows]
            force[daze > 0] = DAZED
            bots.daze[rows] = np.maximum(daze - 1, 0)
            self._dazed = bool(daze.any())
        self._quiet = not self._dazed and bool(holding.all())
        given = steering.to_slots(offset + bent, pulled, speeds, force)
        return given if drifting is None else np.where(drifting, speeds * COASTING, given)

    def _let_go(self, far: Floats, holds: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Who was torn ``far`` (k,) px from a slot that it held drifts for a while: which of the wall's bots do now."""
        away = self._bots.away[self.rows]
        away = np.where(holds & (far > LET_GO), LEAK_TICKS, np.maximum(away - 1, 0))
        self._bots.away[self.rows] = away
        drifting: NDArray[np.bool_] = away > 0
        return drifting

    def fill(self) -> bool:
        """Call the nearest free bots to slots that nobody holds. True while there are slots left to fill."""
        bots, wall = self._bots, self.wall
        taken = wall.blocked.copy()
        taken[bots.slot[bots.slot >= 0]] = True
        empty = np.flatnonzero(~taken)
        if not len(empty):
            return False
        free = np.flatnonzero((bots.roles != BARRIER) & ~bots.doomed)
        if not len(free):
            # none left to call: who stands behind the chain steps into its gaps
            behind = bots.slot >= wall.chain
            if empty[0] < wall.chain and behind.any():
                self._release(behind, FOLLOW_PACE)
                return True
            return False
        more = len(empty) > FILL_PER_TICK
        empty = empty[:FILL_PER_TICK]
        handicap = np.where(bots.roles[free] == SEND, SENT_HANDICAP, 0.0)
        chosen = barrier.nearest_first(columns(wall.slots, empty), columns(self._bodies.positions, free), handicap)
        bots.call(free[chosen[chosen >= 0]], empty[chosen >= 0])
        return more

    def lay(self, count: int) -> None:
        """Lay the wall's slots anew for so many bots, and give its bots slots that fit: the same as before where they
        are still there, else new ones in the same order."""
        wall, bots = self.wall, self._bots
        if wall.line is None:
            return
        before, spacing, behind = wall.chain, wall.spacing, wall.behind
        same = wall.lay(count, self._solid)
        if not same or not np.array_equal(behind, wall.behind):
            self._release(bots.slot >= before, FOLLOW_PACE)
        if same or not before:
            return
        rows = np.flatnonzero(bots.slot >= 0)
        rows = rows[np.argsort(bots.slot[rows], kind="stable")]
        surplus = np.zeros(len(bots), dtype=np.bool_)
        surplus[rows[wall.chain :]] = True
        rows = rows[: wall.chain]
        held = (bots.slot[rows] + 0.5) * spacing / max(wall.length, 1e-9)
        bots.slot[rows] = barrier.keep_order(np.minimum(held, 1.0), wall.chain)
        self._release(surplus, FOLLOW_PACE)
        # whose slot moved far off is on its way again
        far = lengths(wall.slots[:, bots.slot[rows]] - self._bodies.positions[:, rows])
        loose = rows[bots.holds[rows] & (far > AT_SLOT)]
        bots.holds[loose] = False
        self._bodies.stand(loose, False)

    def _solid(self, x: float, y: float) -> bool:
        return self._space.point_query_nearest((x, y), 0.0, layers.SIGHT_FILTER) is not None
