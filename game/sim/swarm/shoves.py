"""A blow against a wall from within it: what stands where it falls shares it. Many hold it, few are thrown."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from game.sim.geometry import Floats, Ints
from game.sim.swarm.roster import BARRIER

if TYPE_CHECKING:
    from game.sim.swarm.swarm import Swarm

HALF = 0.6
"""A blow is felt so far to either side of where it falls, radians, the less the further."""
REACH_PX = 90.0
MOST_PX_S = 420.0
"""No bot is thrown faster, px/s."""


def felt_by(swarm: Swarm, x: float, y: float, angle: float) -> tuple[Ints, Floats, Floats]:
    """The wall's bots before (x, y) px where a blow towards ``angle`` falls: their rows (k,), places (k, 2) px, and how far
    aside of it each stands, radians (k,)."""
    rows = swarm.near(x, y, REACH_PX)
    rows = rows[swarm.roles[rows] == BARRIER]
    places = swarm.positions[rows]
    bearings = np.arctan2(places[:, 1] - y, places[:, 0] - x)
    aside = np.abs((bearings - angle + math.pi) % math.tau - math.pi)
    felt = aside < HALF
    return rows[felt], places[felt], aside[felt]


def shove(swarm: Swarm, x: float, y: float, angle: float, strength: float) -> None:
    """Knock them outward: ``strength``, px/s, is what the bots on 8 px of wall get, shared by them."""
    rows, places, aside = felt_by(swarm, x, y, angle)
    if not len(rows):
        return
    offset = places - np.array([x, y])
    bearings, away = np.arctan2(offset[:, 1], offset[:, 0]), np.hypot(offset[:, 0], offset[:, 1])
    per_8px = len(rows) / (2.0 * HALF * float(away.mean()) / 8.0)
    speed = min(strength / per_8px, MOST_PX_S) * np.cos(aside / HALF * (math.pi / 2.0))
    swarm.push(rows, np.cos(bearings) * speed, np.sin(bearings) * speed)
