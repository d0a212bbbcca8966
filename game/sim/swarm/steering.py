"""Steering: from where the bots are and what they want to the velocities that they get. Pure functions on
arrays.

All arrays of places and velocities are ``(2, n)``, px and px/s; one call is one tick of 1/60 s. A bot's
velocity is changed by what Reynolds calls steering, the wanted velocity minus the present one, and the
change times the bot's mass over the tick is the force that it exerts on whatever stands in its way.
"""

from __future__ import annotations

import numpy as np

from game.sim.geometry import Floats, columns, lengths, limited, put_columns
from game.sim.swarm.bodies import BOT_MASS

TICK = 1.0 / 60.0
"""Seconds."""

# gathering
ARRIVAL = 6.0
"""1/s: a bot this many times its distance away, px, wants to go that fast, px/s, up to its pace."""
SETTLING, SETTLING_RISE = 1.0, 0.25
"""1/s and 1/s per px: near its place a bot minds the distance less, so that a cloud jostles gently."""
BACKING = 30.0
"""px/s at most outward for a bot that is too near to the middle."""

# keeping apart
APART = 6.5
"""px: bots nearer than this make room."""
APART_GAIN = 0.3
"""px/s per px³: the weight of making room, see :func:`apart`."""
APART_MOST = 70.0
"""px/s."""
NEIGHBOURS = 4
"""How many bots further on in the sorted order are looked at."""

# holding a slot
BRACE_LEAST, BRACE_MOST = 0.3, 4.5
"""The limits of :func:`braced`."""
STIFFNESS = 60.0
"""1/s: the natural frequency of the critically damped spring to a slot."""
HOLD_FORCE = 3500.0
"""px/s² times mass: the most that one of two bots on 8 px of wall pushes with, see :func:`braced`. Somebody of mass 6
who runs against a wall pushes with 7,000 and is stopped by two and a half bots every 8 px; one who leans from a
standstill with 5,000 breaks out of a ring with one and two thirds, with 8,000 of one with two."""
ON_THE_WAY = 2.6
"""The share of ``HOLD_FORCE`` with which a bot steers that does not hold its slot yet, and is in nobody's way."""
WALL_PACE = 340.0
"""px/s on the way to a slot."""
BEND = 0.85
"""How much of the mean displacement about it a slot takes on."""
BEND_PX = 14.0
"""px of wall to either side over which that mean is taken."""
ARM_PULL = 40.0
"""1/s: the same for the arm between two neighbours in a wall, by what it is stretched."""
ARM_SLACK = 1.0
"""px that an arm stretches freely."""
ARM_BREAK = 10.0
"""px between two neighbours at which they lose each other, a little before the loop that they close is open."""

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
    off = far - ring
    eager = np.minimum(np.abs(off) * SETTLING_RISE + SETTLING, ARRIVAL)
    inward = np.maximum(np.minimum(off * eager, pace), -BACKING) / far
    around = spin / far
    wish = to * inward + drift
    wish[0] -= to[1] * around
    wish[1] += to[0] * around
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
    order = np.argsort(np.floor(strip * (1.0 / APART)) * 65536.0 + along, kind="stable")
    row = columns(positions, order)
    push = np.zeros_like(row)
    for step in range(1, looked + 1):
        gap = row[:, step:] - row[:, :-step]
        square = gap * gap
        gap *= np.maximum(APART * APART - (square[0] + square[1]), 0.0)
        push[:, :-step] -= gap
        push[:, step:] += gap
    result = np.empty_like(positions)
    put_columns(result, order, limited(push * APART_GAIN, APART_MOST))
    return result


def to_slots(offsets: Floats, pulled: Floats, velocities: Floats, force: Floats) -> Floats:
    """New velocities of bots on the way to their slots, ``offsets`` (2, n) px away, or holding them, while their
    neighbours pull them by ``pulled`` (2, n) px.

    A critically damped spring, solved implicitly so that no stiffness makes it ring, that pulls no faster than
    ``WALL_PACE`` and no harder than ``force`` (n,) times ``HOLD_FORCE``.
    """
    wish = limited(offsets * _PULL + pulled * ARM_PULL, WALL_PACE)
    return velocities + limited((wish - velocities) * _ANSWER, force * _HOLD_STEP)


def at_slots(offsets: Floats, velocities: Floats) -> Floats:
    """:func:`to_slots` for bots so near to their slots that neither limits nor neighbours can matter."""
    return velocities + (offsets * _PULL - velocities) * _ANSWER


def within(rows: Floats, width: int, closed: bool) -> Floats:
    """For each of m slots the sums over the slots up to ``width`` to either side, of each of the ``rows`` (r, m);
    round the seam where the line is closed."""
    count = rows.shape[1]
    width = min(width, (count - 1) // 2)
    table = np.zeros((len(rows), count + 2 * width + 1))
    table[:, width + 1 : width + 1 + count] = rows
    if closed and width:
        table[:, 1 : width + 1] = table[:, count + 1 : count + width + 1]
        table[:, count + width + 1 :] = table[:, width + 1 : 2 * width + 1]
    sums = np.cumsum(table, axis=1)
    result: Floats = sums[:, 2 * width + 1 :] - sums[:, :count]
    return result


def bent(moved: Floats, holds: Floats) -> Floats:
    """How far each slot goes along with the bots about it, ``(2, m)`` px: ``BEND`` times their mean displacement, so
    that a wall bows over a stretch and is not dented by one bot's width. ``moved`` (2, m) px is the sum of their
    displacements, ``holds`` (m,) how many they are."""
    return moved * (BEND / np.maximum(holds, 1.0))


def braced(per_8px: Floats) -> Floats:
    """What bots can push with, as a share of ``HOLD_FORCE``, ``(m,)``, where so many stand per 8 px of wall. They brace
    each other: two make 1, and the share goes with the fourth power of their number, so that a wall is either one
    that holds or one that leaks."""
    square = per_8px * per_8px * 0.25
    return np.minimum(np.maximum(square * square, BRACE_LEAST), BRACE_MOST)


def arm_lengths(slots: Floats, closed: bool) -> Floats:
    """How far apart neighbouring slots ``(2, m)`` are, px, ``(m - 1,)``, or ``(m,)`` where the line is closed."""
    following = np.concatenate((slots, slots[:, :1]), axis=1) if closed else slots
    return lengths(following[:, 1:] - following[:, :-1])


def arms(places: Floats, holds: Floats, rest: Floats, closed: bool) -> Floats:
    """How the bots of a wall hold on to each other: the pull on the bot of each slot, ``(2, m)`` px.

    Bots that hold neighbouring slots are linked. An arm is slack up to its length at ``rest`` (see
    :func:`arm_lengths`) and ``ARM_SLACK``, pulls both ends together by what it is stretched beyond, and lets go at
    ``ARM_BREAK``. So a wall yields as a net does, and where bots are few, fewer arms share the load.

    ``places`` (2, m) px; ``holds`` (m,) is 1 where a bot holds the slot and 0 elsewhere.
    """
    if closed:
        places = np.concatenate((places, places[:, :1]), axis=1)
        holds = np.concatenate((holds, holds[:1]))
    between = places[:, 1:] - places[:, :-1]
    far = lengths(between) + 1e-9
    stretch = np.maximum(far - rest - ARM_SLACK, 0.0) * (far < ARM_BREAK) * holds[1:] * holds[:-1]
    between *= stretch / far
    pull = np.zeros_like(places)
    pull[:, :-1] += between
    pull[:, 1:] -= between
    if closed:
        pull[:, 0] += pull[:, -1]
        pull = pull[:, :-1]
    return pull
