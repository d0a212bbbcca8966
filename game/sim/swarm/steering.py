"""Steering: from where the bots are and what they want to the velocities that they get. Pure functions on
arrays.

All arrays of places and velocities are ``(2, n)``, px and px/s; one call is one tick of 1/60 s. A bot's
velocity is changed by what Reynolds calls steering, the wanted velocity minus the present one, and the
change times the bot's mass over the tick is the force that it exerts on whatever stands in its way.
"""

from __future__ import annotations

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from game.sim.geometry import Floats, lengths, limited
from game.sim.swarm.bodies import BOT_MASS

TICK = 1.0 / 60.0
"""Seconds."""

# gathering
ARRIVAL = 6.0
"""1/s: a bot this many times its distance away, px, wants to go that fast, px/s, up to its pace."""
BACKING = 30.0
"""px/s at most outward for a bot that is too near to the middle."""

# keeping apart
APART = 6.5
"""px: bots nearer than this make room."""
APART_GAIN = 1.6
"""px/s per px³: the weight of making room, see :func:`apart`."""
APART_MOST = 70.0
"""px/s."""
NEIGHBOURS = 5
"""How many bots further on in the sorted order are looked at."""

# holding a slot
STIFFNESS = 40.0
"""1/s: the natural frequency of the critically damped spring to a slot."""
HOLD_FORCE = 2600.0
"""px/s² times mass: the most a bot pushes with. A person of mass 6 who walks pushes with about 7,000."""
WALL_PACE = 340.0
"""px/s on the way to a slot."""
SHARE = 0.5
"""How much of its neighbours' mean displacement a slot follows: the wall bends as a skin, not bot by bot."""

_SPAN = 2.0 * STIFFNESS * TICK + STIFFNESS * STIFFNESS * TICK * TICK
_ANSWER = _SPAN / (1.0 + _SPAN)
_PULL = STIFFNESS / (2.0 + STIFFNESS * TICK)
_HOLD_STEP = HOLD_FORCE / BOT_MASS * TICK


def gather(
    positions: Floats,
    velocities: Floats,
    centre: Floats,
    ring: Floats,
    pace: Floats,
    answer: Floats,
    spin: Floats,
    drift: Floats,
) -> Floats:
    """New velocities of bots that gather round a place and live there.

    Each seeks its own distance ``ring`` (n,) px from ``centre`` (2, 1) or (2, n), no faster than ``pace``
    (n,) px/s and slower the nearer it is (Reynolds' arrival), goes round at ``spin`` (n,) px/s, and adds
    ``drift`` (2, n) px/s.
    ``answer`` (n,) is the part of the wish that it takes on in a tick.
    """
    to = centre - positions
    far = lengths(to) + 1e-9
    towards = to / far
    inward = np.maximum(np.minimum((far - ring) * ARRIVAL, pace), -BACKING)
    wish = towards * inward + drift
    wish[0] -= towards[1] * spin
    wish[1] += towards[0] * spin
    return velocities + (limited(wish, pace) - velocities) * answer


def apart(positions: Floats, across: bool) -> Floats:
    """The velocities ``(2, n)``, px/s, with which bots make room for their neighbours.

    The bots are sorted into strips ``APART`` px wide and along each strip, and each looks at the next
    ``NEIGHBOURS`` in that order, which costs n log n. Strips lie along y when ``across`` and along x
    otherwise; calls alternate, so that neighbours in the next strip are met every other time. Two bots ``d``
    px apart push each other with
    ``d (APART² - d²)``, which is smooth at both ends of its range: nothing snaps, nothing shivers.
    """
    count = positions.shape[1]
    looked = min(NEIGHBOURS, count - 1)
    if looked < 1:
        return np.zeros_like(positions)
    strip, along = (positions[0], positions[1]) if across else (positions[1], positions[0])
    order = np.argsort(np.floor(strip / APART) * 65536.0 + along, kind="stable")
    row = np.full((2, count + looked), 1e9)
    row[:, :count] = positions[:, order]
    gaps = sliding_window_view(row, looked + 1, axis=1)
    gap = gaps[:, :, 1:] - gaps[:, :, :1]
    square = gap[0] * gap[0] + gap[1] * gap[1]
    gap *= np.maximum(APART * APART - square, 0.0) * APART_GAIN
    push = np.zeros_like(row)
    for k in range(looked):
        push[:, :count] -= gap[:, :, k]
        push[:, k + 1 : k + 1 + count] += gap[:, :, k]
    result = np.empty_like(positions)
    result[:, order] = push[:, :count]
    return limited(result, APART_MOST)


def to_slots(offsets: Floats, velocities: Floats, force: Floats) -> Floats:
    """New velocities of bots on the way to their slots, ``offsets`` (2, n) px away.

    A critically damped spring, solved implicitly so that no stiffness makes it ring, that pulls no faster than
    ``WALL_PACE`` and no harder than ``force`` (n,), 0 to 1, times ``HOLD_FORCE``.
    """
    wish = limited(offsets * _PULL, WALL_PACE)
    return velocities + limited((wish - velocities) * _ANSWER, force * _HOLD_STEP)


def bent(moved: Floats, holds: Floats, closed: bool) -> Floats:
    """How far each slot is taken along by its neighbours, ``(2, m)`` px.

    ``moved`` (2, m) is how far each slot's bot is from it, 0 where there is none; ``holds`` (m,) is 1 where
    a bot holds the slot and 0 elsewhere. The neighbours of slot i are i - 1 and i + 1, round the seam where
    the line is closed.
    """
    mean = np.zeros_like(moved)
    near = np.zeros_like(holds)
    mean[:, 1:] += moved[:, :-1]
    mean[:, :-1] += moved[:, 1:]
    near[1:] += holds[:-1]
    near[:-1] += holds[1:]
    if closed and len(holds) > 2:
        mean[:, 0] += moved[:, -1]
        mean[:, -1] += moved[:, 0]
        near[0] += holds[-1]
        near[-1] += holds[0]
    return mean * (SHARE / np.maximum(near, 1.0))
