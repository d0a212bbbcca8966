"""The flock: bots that hold no wall. They live about their home, or gather where they were sent."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from game.sim.geometry import Floats, Ints, columns, lengths, put_columns
from game.sim.swarm import steering
from game.sim.swarm.bodies import Bodies
from game.sim.swarm.roster import BARRIER, FOLLOW_PACE, SEND, SEND_PACE, Roster

CLOUD_ROOM = 3.2
"""px: a cloud of n followers has a radius of this times the square root of n."""
HOME_LEAD = 0.7
"""The share of their home's own velocity that followers take on at once."""
WANDER = 9.0
"""px/s of slow aimless drift that keeps a cloud alive."""
STIR_EVERY = 9
"""Ticks between two looks at the neighbours."""
STIR_SHARE = 0.52
"""How much of what is seen there counts at once."""
HURRY_UNTIL = 14.0
"""px outside the cloud at which a recalled bot is home."""


class Flock:
    """``rows`` (k,) are the free bots, kept until :meth:`refresh` is called again, as roles or paces have changed."""

    def __init__(self, bodies: Bodies, bots: Roster) -> None:
        self._bodies, self._bots = bodies, bots
        self.rows: Ints = np.zeros(0, dtype=np.int64)
        self._home_before: tuple[float, float] | None = None
        self._home_pace = (0.0, 0.0)
        self._sent: NDArray[np.bool_] = np.zeros(0, dtype=np.bool_)
        self._goals: Floats = np.zeros((2, 0))
        self._ring: Floats = np.zeros(0)
        self._traits = np.zeros(0), np.zeros(0), np.zeros(0)

    def watch(self, home: tuple[float, float]) -> None:
        """Once a tick: how fast the home moves, smoothed; a leap does not count."""
        x, y = home
        if self._home_before is not None:
            px, py = self._home_before
            vx, vy = (x - px) * 60.0, (y - py) * 60.0
            if max(abs(vx), abs(vy)) < 2.0 * SEND_PACE:
                sx, sy = self._home_pace
                self._home_pace = sx + (vx - sx) * 0.25, sy + (vy - sy) * 0.25
        self._home_before = home

    def refresh(self) -> None:
        """Work out anew who is free, and what steers them."""
        bots = self._bots
        free = self.rows = np.flatnonzero(bots.roles != BARRIER)
        self._sent = bots.roles[free] == SEND
        followers = len(self._sent) - int(np.count_nonzero(self._sent))
        room = np.where(self._sent, bots.room[free], CLOUD_ROOM * float(np.sqrt(followers)))
        self._ring = bots.seat[free] * room
        self._goals = columns(bots.target, free) if followers < len(free) else np.zeros((2, 0))
        kept = 1.0 - bots.answer[free]
        self._traits = bots.pace[free], 1.0 - kept * kept * kept, bots.spin[free]

    def stir(self, home: tuple[float, float], tick: int) -> bool:
        """Every ``STIR_EVERY`` ticks: what pushes free bots about besides their wish, the wind on each and its neighbours.
        True when hurrying bots are home, and their pace is another."""
        # the wind turns slowly, by a rotation of its vector
        blown = self._bots.wind * self._bots.turn[0]
        blown[0] -= self._bots.wind[1] * self._bots.turn[1]
        blown[1] += self._bots.wind[0] * self._bots.turn[1]
        self._bots.wind = blown
        free = self.rows
        if len(free):
            places = columns(self._bodies.positions, free)
            room = columns(self._bots.apart, free)
            room += (steering.apart(places, tick % (2 * STIR_EVERY) == 1) - room) * STIR_SHARE
            put_columns(self._bots.apart, free, room)
        self._bots.drift = blown * WANDER + self._bots.apart
        hurrying = self._bots.pace > SEND_PACE
        if hurrying.any():
            away = self._bodies.positions - np.array([[home[0]], [home[1]]])
            back = hurrying & (lengths(away) < HURRY_UNTIL + CLOUD_ROOM * float(np.sqrt(len(free))))
            self._bots.pace[back] = FOLLOW_PACE
            return True
        return False

    def roam(self, home: tuple[float, float], places: Floats, speeds: Floats, drift: Floats) -> Floats:
        """New velocities ``(2, k)`` px/s of the free bots."""
        goal = np.array([[home[0]], [home[1]]])
        pace, answer, spin = self._traits
        lead = np.array([[self._home_pace[0] * HOME_LEAD], [self._home_pace[1] * HOME_LEAD]])
        if len(self._goals[0]):
            goal = np.where(self._sent, self._goals, goal)
            drift = drift + np.where(self._sent, 0.0, lead)
        else:
            drift = drift + lead
        return steering.gather(places, speeds, goal, self._ring, pace, answer, spin, drift)
