"""Bots that a wall keeps from their goal: nobody looks for a way round for each of hundreds, so they slip over it.

Who is far from its goal and has hardly moved since the last look meets no walls until it is near. A goal is the bots'
home, or a slot that can be seen from there: nobody slips out of a room because somebody pointed beyond its wall.
"""

from __future__ import annotations

import numpy as np

from game.sim import layers
from game.sim.geometry import Floats, lengths
from game.sim.swarm.bodies import Bodies
from game.sim.swarm.roster import SEND, Roster

LOOK_EVERY = 30
"""Ticks from look to look."""
FAR_PX, NEAR_PX = 70.0, 28.0
"""Only who is further than the one from its goal is stuck; who is nearer than the other meets walls again."""
LEAST_PX = 6.0
"""Who came so far between two looks is on its way."""


def look(bodies: Bodies, bots: Roster, home: tuple[float, float], slots: Floats) -> None:
    """Every ``LOOK_EVERY`` ticks: let bots slip that are stuck on the way to their ``home``, px, or to their slots (2, m)
    px, and no longer those that are there."""
    placed = np.flatnonzero(bots.slot >= 0)
    goals = np.repeat(np.array([[home[0]], [home[1]]]), len(bots), axis=1)
    goals[:, placed] = slots[:, bots.slot[placed]]
    far = lengths(goals - bodies.positions)
    came = lengths(bodies.positions - bots.seen)
    stuck = (far > FAR_PX) & (came < LEAST_PX) & (bots.roles != SEND) & ~bots.holds & ~bots.slips
    for row in np.flatnonzero(stuck & (bots.slot >= 0)).tolist():
        x, y = goals[:, row].tolist()
        stuck[row] = bodies.space.segment_query_first(home, (x, y), 0.0, layers.SIGHT_FILTER) is None
    there = bots.slips & (bots.holds | (far < NEAR_PX))
    if stuck.any():
        bodies.slip(np.flatnonzero(stuck))
    if there.any():
        bodies.stand(np.flatnonzero(there & ~bots.holds), False)
    bots.slips = (bots.slips | stuck) & ~there
    bots.seen = bodies.positions.copy()
