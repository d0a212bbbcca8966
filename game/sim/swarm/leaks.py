"""Where a wall of bots is missing: on which sides of a place it stands, and where it leaks though it goes all round.

Both only guide a hand that draws; what counts as closed is told by :mod:`game.sim.swarm.enclosure`.
"""

from __future__ import annotations

import math

import numpy as np

from game.sim.geometry import Floats
from game.sim.swarm.enclosure import LINK
from game.sim.swarm.roster import BARRIER
from game.sim.swarm.swarm import Swarm

REACH_PX = 80.0
"""Bots of the wall no further off than this count as round a place."""
SIDES = 24
LEAK_SIDES = 16
"""With the wall on so many sides it is not a wall that is missing, but a piece of one."""


def covered(swarm: Swarm, x: float, y: float) -> list[bool]:
    """On which of ``SIDES`` sides of (x, y) px bots of the wall stand; the first begins in the west, clockwise."""
    _, offset = _wall(swarm, x, y)
    turn = (np.arctan2(offset[:, 1], offset[:, 0]) + math.pi) / math.tau
    sides = np.bincount((turn * SIDES).astype(np.int64) % SIDES, minlength=SIDES)
    return [bool(count) for count in sides]


def leak(swarm: Swarm, x: float, y: float) -> tuple[float, float] | None:
    """The middle of the widest gap, px, that the wall round (x, y) px leaves: from bot to bot on the way round it, wider
    than they close. None while a wall is being drawn, where most of one is missing, and where there is no such gap."""
    if swarm.drawing or sum(covered(swarm, x, y)) < LEAK_SIDES:
        return None
    bots, offset = _wall(swarm, x, y)
    bots = bots[np.argsort(np.arctan2(offset[:, 1], offset[:, 0]))]
    to_next = np.roll(bots, -1, axis=0) - bots
    wide = np.hypot(to_next[:, 0], to_next[:, 1])
    widest = int(wide.argmax())
    if wide[widest] <= LINK:
        return None
    middle = bots[widest] + to_next[widest] / 2.0
    return float(middle[0]), float(middle[1])


def _wall(swarm: Swarm, x: float, y: float) -> tuple[Floats, Floats]:
    """The bots of the wall round (x, y) px, and the same from there: (n, 2) px each."""
    bots = swarm.positions[swarm.roles == BARRIER]
    offset = bots - np.array([x, y])
    near = (offset**2).sum(axis=1) <= REACH_PX**2
    return bots[near], offset[near]
