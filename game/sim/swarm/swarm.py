"""The swarm: its orders, and what happens to it in a tick."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np
import pymunk
from numpy.typing import NDArray

from game.sim import layers
from game.sim.geometry import Floats, Ints, Polygon, lengths, limited, sectors_of
from game.sim.swarm import barrier, steering
from game.sim.swarm.barrier import Line
from game.sim.swarm.bodies import Bodies, moved
from game.sim.swarm.enclosure import Enclosure, enclosure

FOLLOW: Final = 0
SEND: Final = 1
BARRIER: Final = 2

FOLLOW_PACE = 150.0
"""px/s at most, for bots about their home."""
SEND_PACE = 260.0
"""px/s at most, for bots that were sent."""
RECALL_PACE = 340.0
"""px/s at most, for bots on the way back after a recall."""
CLOUD_ROOM = 3.2
"""px: a cloud of n followers has a radius of this times the square root of n."""
GATHER_ROOM = 2.5
"""px: the same for bots gathered where they were sent."""
HOME_LEAD = 0.7
"""The share of their home's own velocity that followers take on at once."""
WANDER = 9.0
"""px/s of slow aimless drift that keeps a cloud alive."""
STIR_EVERY = 3
"""Ticks between two looks at the neighbours."""
STIR_SHARE = 0.3
"""How much of what is seen there counts at once."""
HURRY_UNTIL = 14.0
"""px outside the cloud at which a recalled bot is home."""
AT_SLOT = 5.0
"""px: a bot this near to its slot holds it."""
QUIET = 1.0
"""px: while no bot of a standing wall is further from its slot, there is nothing to look after."""
LET_GO = 28.0
"""px: a bot pushed this far from the slot that it held lets go."""
LEAK_TICKS = 40
"""How long a bot that let go drifts before it comes back."""
COASTING = 0.86
"""What is left after a tick of the speed of a bot that drifts."""
THICKEN_REACH = 26.0
"""px: bots sent this near to the wall join it."""
THICKEN_HALF = 22.0
"""px of wall to either side that they thicken."""
BORDER = 4
"""Slots at the line's end whose places may still change when it grows."""
FILL_PER_TICK = 24
"""At most this many bots are called to free slots in a tick: they stream in."""
SPREAD_HANDICAP = 1e8
"""px²: bots that were sent somewhere are called to the wall only when no follower is left."""
BURN_REACH = 24.0
"""px about a burst in which bots are burnt."""
KNOCK_MOST = 650.0
"""px/s: no knock makes a bot faster, so that none is driven through a wall."""
DAZE_TICKS = 10
"""A bot that was knocked holds its slot weakly for so long."""
DAZED = 0.25
"""The share of its force that it then has."""
PUSH_GLOW = 140.0
"""px/s taken off a bot by what it met, in one tick, at which it glows fully."""
COOLING = 0.86
"""What is left of a bot's heat after a tick."""


class Swarm:
    """Hundreds of nanobots, each a body in ``space``.

    Public to read: ``positions`` and ``previous`` (n, 2) float64 px, now and one tick ago; ``velocities``
    (n, 2) px/s;
    ``roles`` (n,) int8: FOLLOW, SEND or BARRIER; ``heat`` (n,) float64 0 to 1, how hard each bot is pushed;
    ``count``;
    ``drawing``; ``closed`` (the line is a ring); ``line`` (the drawn points, px); ``slots`` (m, 2) px;
    ``reach_left`` (px that the line can still grow).

    Set ``home`` (x, y) px every tick: followers live about it. Orders may be given at any time between
    steps. A tick is
    ``steer()``, the space's steps, ``read()``, ``settle()``; or ``hold()`` alone when the world holds its
    breath.
    """

    def __init__(self, space: pymunk.Space, rng: random.Random) -> None:
        self.home: tuple[float, float] = (0.0, 0.0)
        self.drawing = False
        self.heat: Floats = np.zeros(0)
        self.roles: NDArray[np.int8] = np.zeros(0, dtype=np.int8)
        self._space = space
        self._rng = rng
        self._bodies = Bodies(space)
        self._before: Floats = np.zeros((2, 0))
        self._given: Floats = np.zeros((2, 0))
        self._stepping = False
        self._tick = 0
        self._home_before: tuple[float, float] | None = None
        self._home_pace: Floats = np.zeros((2, 1))
        self._arriving: list[tuple[float, float]] = []
        # one column each per bot
        self._slot: Ints = np.zeros(0, dtype=np.int64)
        self._away: Ints = np.zeros(0, dtype=np.int64)
        self._holds: NDArray[np.bool_] = np.zeros(0, dtype=np.bool_)
        self._doomed: NDArray[np.bool_] = np.zeros(0, dtype=np.bool_)
        self._target: Floats = np.zeros((2, 0))
        self._room: Floats = np.zeros(0)
        self._pace: Floats = np.zeros(0)
        self._seat: Floats = np.zeros(0)
        self._spin: Floats = np.zeros(0)
        self._answer: Floats = np.zeros(0)
        self._turn: Floats = np.zeros((2, 0))
        self._wind: Floats = np.zeros((2, 0))
        self._apart: Floats = np.zeros((2, 0))
        self._drift: Floats = np.zeros((2, 0))
        self._knocks: Floats = np.zeros((2, 0))
        self._knocked = False
        self._daze: Ints = np.zeros(0, dtype=np.int64)
        # the wall
        self._line: Line | None = None
        self._spacing = barrier.FULL_SPACING
        self._slots: Floats = np.zeros((2, 0))
        self._chain = 0
        self._behind: Ints = np.zeros(0, dtype=np.int64)
        self._blocked: NDArray[np.bool_] = np.zeros(0, dtype=np.bool_)
        self._thickened: list[tuple[float, float]] = []
        self._arms: Floats = np.zeros(0)
        # kept until roles change
        self._stale = True
        self._free: Ints = np.zeros(0, dtype=np.int64)
        self._wall: Ints = np.zeros(0, dtype=np.int64)
        self._empty: Ints = np.zeros(0, dtype=np.int64)
        self._slot_places: Floats = np.zeros((2, 0))
        self._wall_slots: Ints = np.zeros(0, dtype=np.int64)
        self._quiet = False
        self._sent: NDArray[np.bool_] = np.zeros(0, dtype=np.bool_)
        self._ring: Floats = np.zeros(0)
        self._goals: Floats = np.zeros((2, 0))
        self._traits: Floats = np.zeros((3, 0))

    # -- to read ----------------------------------------------------------------------------------

    @property
    def positions(self) -> Floats:
        return self._bodies.positions.T

    @property
    def previous(self) -> Floats:
        return self._before.T

    @property
    def velocities(self) -> Floats:
        return self._bodies.velocities.T

    @property
    def count(self) -> int:
        """Bots that there are, without those burnt in this tick."""
        return len(self.roles) - int(np.count_nonzero(self._doomed))

    @property
    def line(self) -> list[tuple[float, float]]:
        return list(self._line.points) if self._line else []

    @property
    def closed(self) -> bool:
        return self._line is not None and self._line.closed

    @property
    def slots(self) -> Floats:
        return self._slots.T

    @property
    def reach_left(self) -> float:
        """How far the line can still grow, px, with the bots that there are."""
        length = self._line.length if self._line else 0.0
        return max(0.0, self.count * barrier.REACH_PER_BOT - length)

    # -- more and fewer ---------------------------------------------------------------------------

    def spawn(self, count: int, x: float, y: float) -> None:
        """``count`` new bots appear about (x, y) px; at once, or at the next ``settle()`` when called within
        a tick."""
        spread = 1.5 * float(np.sqrt(max(1, count)))
        for _ in range(count):
            while True:
                dx, dy = self._rng.uniform(-1.0, 1.0), self._rng.uniform(-1.0, 1.0)
                if dx * dx + dy * dy <= 1.0:
                    break
            self._arriving.append((x + dx * spread, y + dy * spread))
        if not self._stepping:
            self._arrive()

    def burn(self, bots: int | Iterable[int], x: float = 0.0, y: float = 0.0, radius: float = BURN_REACH) -> int:
        """Bots are gone at the next ``settle()``: the bots in these rows, or with a number the so many
        nearest to (x, y) px that lie within ``radius`` px of it. Returns how many bots are lost that were
        not lost yet."""
        if isinstance(bots, int | np.integer):
            away = lengths(self._bodies.positions - np.array([[x], [y]]))
            away[self._doomed] = np.inf
            order = np.argsort(away, kind="stable")[: max(0, bots)]
            rows = order[away[order] <= radius]
        else:
            rows = np.fromiter(bots, dtype=np.int64)
            rows = np.unique(rows[(rows >= 0) & (rows < len(self.roles))])
            rows = rows[~self._doomed[rows]]
        self._doomed[rows] = True
        return len(rows)

    def push(self, rows: Ints, vx: float | Floats, vy: float | Floats) -> None:
        """Knock the bots in these rows (each once): their velocities grow by (vx, vy) px/s, numbers or
        ``(k,)``, on top of this tick's steering. A bot that holds a slot catches itself at about 6,500
        px/s²: 400 px/s throw it some 12 px, 600 some 27 px, and it lets go at 28 px."""
        self._knocks[0, rows] += vx
        self._knocks[1, rows] += vy
        self._daze[rows] = DAZE_TICKS
        self._quiet = False
        self._knocked = True

    def settle(self) -> None:
        """Between steps: bots that were burnt go, bots that were spawned come. Rows are renumbered here
        only."""
        self._stepping = False
        if self._doomed.any():
            self._depart()
        if self._arriving:
            self._arrive()

    # -- orders -----------------------------------------------------------------------------------

    def follow(self) -> None:
        """Bots that were sent come back. The wall stays."""
        self._become_follower(self.roles == SEND, FOLLOW_PACE)

    def send(self, x: float, y: float, count: int | None = None) -> int:
        """Bots that hold no wall stream to (x, y) px and gather there: all, or the ``count`` nearest. Where the wall
        passes by, they join it: it becomes up to twice as thick there. Returns how many went."""
        free = np.flatnonzero((self.roles != BARRIER) & ~self._doomed)
        if count is not None and count < len(free):
            away = lengths(self._bodies.positions[:, free] - np.array([[x], [y]]))
            free = np.sort(free[np.argsort(away, kind="stable")[: max(0, count)]])
        self.roles[free] = SEND
        self._target[:, free] = np.array([[x], [y]])
        self._room[free] = GATHER_ROOM * float(np.sqrt(len(free)))
        self._pace[free] = SEND_PACE
        self._stale = True
        if len(free):
            self._thicken(x, y)
        return len(free)

    def recall(self) -> int:
        """Every bot comes home at once, and the wall with them. Returns how many."""
        self.drop_barrier()
        self._become_follower(np.ones(len(self.roles), dtype=np.bool_), RECALL_PACE)
        return self.count

    def begin_barrier(self, x: float, y: float) -> None:
        """Begin a new wall at (x, y) px. The one before it is given up."""
        self.drop_barrier()
        self.drawing = True
        self._line = Line(x, y)
        self._reslot()

    def extend_barrier(self, x: float, y: float) -> bool:
        """Draw the wall on to (x, y) px, as far as the bots reach. True when it grew."""
        if not self.drawing or self._line is None:
            return False
        if not self._line.extend(x, y, self.count * barrier.REACH_PER_BOT):
            return False
        self._reslot()
        return True

    def end_barrier(self) -> None:
        """The line is complete; the wall stands until it is dropped, recalled or drawn anew."""
        self.drawing = False

    def drop_barrier(self) -> None:
        """Give up the wall; its bots follow again."""
        self.drawing = False
        self._line = None
        self._slots = np.zeros((2, 0))
        self._chain = 0
        self._behind = np.zeros(0, dtype=np.int64)
        self._blocked = np.zeros(0, dtype=np.bool_)
        self._thickened = []
        self._become_follower(self.roles == BARRIER, FOLLOW_PACE)

    # -- the way of one tick ----------------------------------------------------------------------

    def steer(self) -> None:
        """Give every bot its velocity for this tick. Call it after the entities' update, before physics."""
        self._stepping = True
        self._tick += 1
        home = np.array([[self.home[0]], [self.home[1]]])
        if self._home_before is not None:
            step = (home - np.array([[self._home_before[0]], [self._home_before[1]]])) * 60.0
            if float(np.abs(step).max()) < 2.0 * SEND_PACE:
                self._home_pace += (step - self._home_pace) * 0.25
        self._home_before = self.home
        if not len(self.roles):
            return
        if self._stale:
            self._refresh()
        if len(self._empty):
            self._fill()
        if self._tick % STIR_EVERY == 0:
            self._stir()
        places, speeds = self._bodies.positions, self._bodies.velocities
        free, wall = self._free, self._wall
        if not len(wall):
            given = self._roam(places, speeds, self._drift, home)
        else:
            given = np.empty_like(speeds)
            if len(free):
                drift = np.take(self._drift, free, axis=1)
                places_free, speeds_free = np.take(places, free, axis=1), np.take(speeds, free, axis=1)
                given[:, free] = self._roam(places_free, speeds_free, drift, home)
            places_wall, speeds_wall = np.take(places, wall, axis=1), np.take(speeds, wall, axis=1)
            given[:, wall] = self._stand(places_wall, speeds_wall, wall)
        if self._knocked:
            given = limited(given + self._knocks, KNOCK_MOST)
            self._knocks = np.zeros_like(given)
            self._knocked = False
        self._given = given
        self._bodies.drive(given)

    def read(self) -> None:
        """Take the bots' places from physics. Call it after the tick's last step."""
        self._before = self._bodies.positions
        self._bodies.read()
        if not len(self.roles):
            return
        taken = lengths(self._bodies.velocities - self._given) * (1.0 / PUSH_GLOW)
        self.heat = np.maximum(self.heat * COOLING, np.minimum(taken, 1.0))

    def hold(self) -> None:
        """The world holds its breath for a tick: nothing moves, and nothing is drawn as moving."""
        self._before = self._bodies.positions

    # -- asked by others --------------------------------------------------------------------------

    def near(self, x: float, y: float, radius: float) -> Ints:
        """The rows, ascending, of the bots within ``radius`` px of (x, y) px."""
        offset = self._bodies.positions - np.array([[x], [y]])
        square = offset[0] * offset[0] + offset[1] * offset[1]
        return np.flatnonzero((square <= radius * radius) & ~self._doomed)

    def coverage(self, x: float, y: float, radius: float, sectors: int = 32) -> Floats:
        """How many bots stand within ``radius`` px of (x, y) px in each of ``sectors`` (a multiple of 8)
        equal sectors, (sectors,). Sector k begins at the angle k * 2 pi / sectors."""
        rows = self.near(x, y, radius)
        offsets = self._bodies.positions[:, rows] - np.array([[x], [y]])
        return np.bincount(sectors_of(offsets, sectors), minlength=sectors).astype(np.float64)

    def encloses(
        self,
        x: float,
        y: float,
        inner: float = 0.0,
        walls: Sequence[Polygon] = (),
        away: tuple[float, float] | None = None,
    ) -> Enclosure | None:
        """The closed loop of linked wall bots that surrounds (x, y) px, or None. See
        :func:`.enclosure.enclosure`."""
        rows = np.flatnonzero((self.roles == BARRIER) & self._holds & ~self._doomed)
        if walls and away is None:
            away = self.home
        return enclosure(self._bodies.positions[:, rows], x, y, inner, walls, away)

    def figures(self) -> bytes:
        """All that the swarm's future hangs on, for a digest."""
        bodies = self._bodies
        parts = (bodies.positions, bodies.velocities, self.roles, self._slot, self._away, self._daze, self._target)
        orders = repr((self.home, self.line, self.drawing)).encode()
        return b"".join(part.tobytes() for part in parts) + orders

    # -- inside -----------------------------------------------------------------------------------

    def _stir(self) -> None:
        """Every few ticks: what pushes free bots about besides their wish, the wind on each and its neighbours."""
        # the wind turns slowly, by a rotation of its vector
        blown = self._wind * self._turn[0]
        blown[0] -= self._wind[1] * self._turn[1]
        blown[1] += self._wind[0] * self._turn[1]
        self._wind = blown
        free = self._free
        if len(free):
            places = np.take(self._bodies.positions, free, axis=1)
            room = np.take(self._apart, free, axis=1)
            room += (steering.apart(places, self._tick % (2 * STIR_EVERY) == 0) - room) * STIR_SHARE
            self._apart[:, free] = room
        self._drift = blown * WANDER + self._apart
        hurrying = self._pace > SEND_PACE
        if hurrying.any():
            away = self._bodies.positions - np.array([[self.home[0]], [self.home[1]]])
            back = hurrying & (lengths(away) < HURRY_UNTIL + CLOUD_ROOM * float(np.sqrt(len(free))))
            self._pace[back] = FOLLOW_PACE
            self._stale = True

    def _roam(self, places: Floats, speeds: Floats, drift: Floats, home: Floats) -> Floats:
        """Followers and bots that were sent."""
        pace, answer, spin = self._traits
        lead = self._home_pace * HOME_LEAD
        if len(self._goals[0]):
            home = np.where(self._sent, self._goals, home)
            drift = drift + np.where(self._sent, 0.0, lead)
        else:
            drift = drift + lead
        return steering.gather(places, speeds, home, self._ring, pace, answer, spin, drift)

    def _stand(self, places: Floats, speeds: Floats, rows: Ints) -> Floats:
        """Bots of the wall: on the way to their slots, holding them, or let go and drifting."""
        slot = self._wall_slots
        offset = self._slot_places - places
        far = lengths(offset)
        if self._quiet and float(far.max()) < QUIET:
            return steering.at_slots(offset, speeds)
        away, holds = self._away[rows], self._holds[rows]
        torn = holds & (far > LET_GO)
        away = np.where(torn, LEAK_TICKS, np.maximum(away - 1, 0))
        drifting = away > 0
        held_before = holds
        holds = (holds | (far < AT_SLOT)) & ~drifting
        changed = rows[holds != held_before]
        self._away[rows], self._holds[rows] = away, holds
        if len(changed):
            self._bodies.stand(changed[self._holds[changed]], True)
            self._bodies.stand(changed[~self._holds[changed]], False)
        self.heat[rows] = np.maximum(self.heat[rows], np.where(holds, np.minimum(far / LET_GO, 1.0), 0.0))
        displaced = np.zeros_like(self._slots)
        places_by_slot = np.zeros_like(self._slots)
        held = np.zeros(self._slots.shape[1])
        displaced[:, slot] = -offset * holds
        places_by_slot[:, slot] = places
        held[slot] = holds
        chain, closed = self._chain, self.closed
        width = int(steering.BEND_PX / self._spacing)
        bend = steering.bent(displaced[:, :chain], held[:chain], width, closed)
        pull = steering.arms(places_by_slot[:, :chain], held[:chain], self._arms, closed)
        if len(self._behind):
            # who stands behind the chain goes along with it
            bend = np.concatenate((bend, bend[:, self._behind]), axis=1)
            pull = np.concatenate((pull, np.zeros((2, len(self._behind)))), axis=1)
        offset = offset + bend[:, slot] * holds
        pulled = pull[:, slot]
        daze = self._daze[rows]
        force = np.where(daze > 0, DAZED, 1.0)
        self._daze[rows] = np.maximum(daze - 1, 0)
        self._quiet = bool(holds.all()) and not daze.any()
        return np.where(drifting, speeds * COASTING, steering.to_slots(offset, pulled, speeds, force))

    def _become_follower(self, which: NDArray[np.bool_], pace: float) -> None:
        self.roles[which] = FOLLOW
        self._pace[which] = pace
        self._slot[which] = -1
        self._bodies.stand(np.flatnonzero(which & self._holds), False)
        self._holds[which] = False
        self._away[which] = 0
        self._stale = True

    def _refresh(self) -> None:
        self._stale = False
        wall = self.roles == BARRIER
        self._wall = np.flatnonzero(wall)
        self._free = np.flatnonzero(~wall)
        self._sent = self.roles[self._free] == SEND
        followers = len(self._sent) - int(np.count_nonzero(self._sent))
        room = np.where(self._sent, self._room[self._free], CLOUD_ROOM * float(np.sqrt(followers)))
        self._ring = self._seat[self._free] * room
        self._goals = self._target[:, self._free] if self._sent.any() else np.zeros((2, 0))
        self._traits = np.stack((self._pace[self._free], self._answer[self._free], self._spin[self._free]))
        self._wall_slots = self._slot[self._wall]
        self._quiet = False
        self._slot_places = self._slots[:, self._wall_slots]
        taken = self._blocked.copy()
        taken[self._slot[self._wall]] = True
        self._empty = np.flatnonzero(~taken)

    def _fill(self) -> None:
        """Call the nearest free bots to slots that nobody holds."""
        free = self._free[~self._doomed[self._free]]
        if not len(free):
            # none left to call: who stands behind the chain steps into its gaps
            if self._empty[0] < self._chain:
                self._release(self._slot >= self._chain)
            return
        empty = self._empty[:FILL_PER_TICK]
        handicap = np.where(self.roles[free] == SEND, SPREAD_HANDICAP, 0.0)
        chosen = barrier.nearest_first(self._slots[:, empty], self._bodies.positions[:, free], handicap)
        slots, rows = empty[chosen >= 0], free[chosen[chosen >= 0]]
        self.roles[rows] = BARRIER
        self._slot[rows] = slots
        self._holds[rows] = False
        self._away[rows] = 0
        self._refresh()

    def _reslot(self) -> None:
        """Lay the slots along the line anew: as before with more at the end, or wider spaced in the same order."""
        if self._line is None:
            return
        self._stale = True
        before, spacing_before = self._chain, self._spacing
        self._spacing = barrier.spacing_for(self._line, self.count)
        slots, others = barrier.slots_for(self._line, self._spacing)
        self._chain = slots.shape[1]
        self._arms = steering.arm_lengths(slots, self.closed)
        arcs = (np.arange(self._chain) + 0.5) * self._spacing
        thick = np.zeros(self._chain, dtype=np.bool_)
        for low, high in self._thickened:
            thick |= (arcs >= low) & (arcs <= high)
        behind = np.flatnonzero(thick)
        same = self._spacing == spacing_before and self._chain >= before
        if not same or not np.array_equal(behind, self._behind):
            self._release(self._slot >= before)
        self._behind = behind
        self._slots = np.concatenate((slots, others[:, behind]), axis=1)
        # a slot within a wall is nobody's
        known = max(0, before - BORDER) if same else 0
        fresh = [self._walled(x, y) for x, y in self._slots[:, known:].T.tolist()]
        self._blocked = np.concatenate((self._blocked[:known], np.array(fresh, dtype=np.bool_)))
        if before and not same:
            self._respace(before, spacing_before)

    def _respace(self, before: int, spacing: float) -> None:
        """Give the bots of the chain, ``before`` slots ``spacing`` px apart, new slots in the same order."""
        assert self._line is not None
        rows = np.flatnonzero((self._slot >= 0) & (self._slot < before))
        rows = rows[np.argsort(self._slot[rows], kind="stable")]
        rows, spare = rows[: self._chain], rows[self._chain :]
        surplus = np.zeros(len(self.roles), dtype=np.bool_)
        surplus[spare] = True
        self._release(surplus)
        held = (self._slot[rows] + 0.5) * spacing / max(self._line.length, 1e-9)
        self._slot[rows] = barrier.keep_order(np.minimum(held, 1.0), self._chain)
        # whose slot moved far off is on its way again
        far = lengths(self._slots[:, self._slot[rows]] - self._bodies.positions[:, rows])
        loose = rows[self._holds[rows] & (far > AT_SLOT)]
        self._holds[loose] = False
        self._bodies.stand(loose, False)

    def _release(self, which: NDArray[np.bool_]) -> None:
        """Bots of the wall are free again, to follow or to be called to another slot."""
        if which.any():
            self._become_follower(which, FOLLOW_PACE)

    def _walled(self, x: float, y: float) -> bool:
        return self._space.point_query_nearest((x, y), 0.0, layers.SIGHT_FILTER) is not None

    def _thicken(self, x: float, y: float) -> None:
        """Room for more bots in the wall where it passes by (x, y) px, if it does."""
        if self._line is None or self.drawing or not self._chain:
            return
        away = lengths(self._slots[:, : self._chain] - np.array([[x], [y]]))
        nearest = int(away.argmin())
        if away[nearest] <= THICKEN_REACH:
            arc = (nearest + 0.5) * self._spacing
            self._thickened.append((arc - THICKEN_HALF, arc + THICKEN_HALF))
            self._reslot()

    def _arrive(self) -> None:
        arriving, self._arriving = self._arriving, []
        new = len(arriving)
        if not new:
            return
        draw = self._rng.uniform
        places = np.array(arriving).T.copy()
        self._bodies.add(places)
        turns = []
        winds = []
        for _ in range(new):
            # a rational rotation: (1 - t²) / (1 + t²) and 2 t / (1 + t²) lie on the circle exactly enough
            t = draw(0.025, 0.09) * (1.0 if draw(0.0, 1.0) < 0.5 else -1.0)
            turns.append(((1.0 - t * t) / (1.0 + t * t), 2.0 * t / (1.0 + t * t)))
            t = draw(-1.0, 1.0)
            side = 1.0 if draw(0.0, 1.0) < 0.5 else -1.0
            winds.append((side * (1.0 - t * t) / (1.0 + t * t), side * 2.0 * t / (1.0 + t * t)))
        seats = np.sqrt(np.array([draw(0.0, 1.0) for _ in range(new)]))
        spins = np.array([draw(8.0, 22.0) for _ in range(new)])
        answers = np.array([draw(0.09, 0.16) for _ in range(new)])
        self._before = np.concatenate((self._before, places), axis=1)
        self._given = np.concatenate((self._given, np.zeros((2, new))), axis=1)
        self.roles = np.concatenate((self.roles, np.full(new, FOLLOW, dtype=np.int8)))
        self.heat = np.concatenate((self.heat, np.zeros(new)))
        self._slot = np.concatenate((self._slot, np.full(new, -1, dtype=np.int64)))
        self._away = np.concatenate((self._away, np.zeros(new, dtype=np.int64)))
        self._holds = np.concatenate((self._holds, np.zeros(new, dtype=np.bool_)))
        self._doomed = np.concatenate((self._doomed, np.zeros(new, dtype=np.bool_)))
        self._target = np.concatenate((self._target, np.zeros((2, new))), axis=1)
        self._room = np.concatenate((self._room, np.zeros(new)))
        self._pace = np.concatenate((self._pace, np.full(new, FOLLOW_PACE)))
        self._seat = np.concatenate((self._seat, seats))
        self._spin = np.concatenate((self._spin, spins))
        self._answer = np.concatenate((self._answer, answers))
        self._turn = np.concatenate((self._turn, np.array(turns).T), axis=1)
        self._wind = np.concatenate((self._wind, np.array(winds).T), axis=1)
        self._daze = np.concatenate((self._daze, np.zeros(new, dtype=np.int64)))
        self._knocks = np.concatenate((self._knocks, np.zeros((2, new))), axis=1)
        self._apart = np.concatenate((self._apart, np.zeros((2, new))), axis=1)
        self._drift = np.concatenate((self._drift, np.zeros((2, new))), axis=1)
        self._stale = True
        self._reslot()

    def _depart(self) -> None:
        holes, movers = self._bodies.remove(np.flatnonzero(self._doomed))
        left = len(self._bodies)
        self._before = moved(self._before, holes, movers, left)
        self._given = moved(self._given, holes, movers, left)
        self.roles = moved(self.roles, holes, movers, left)
        self.heat = moved(self.heat, holes, movers, left)
        self._slot = moved(self._slot, holes, movers, left)
        self._away = moved(self._away, holes, movers, left)
        self._holds = moved(self._holds, holes, movers, left)
        self._doomed = moved(self._doomed, holes, movers, left)
        self._target = moved(self._target, holes, movers, left)
        self._room = moved(self._room, holes, movers, left)
        self._pace = moved(self._pace, holes, movers, left)
        self._seat = moved(self._seat, holes, movers, left)
        self._spin = moved(self._spin, holes, movers, left)
        self._answer = moved(self._answer, holes, movers, left)
        self._turn = moved(self._turn, holes, movers, left)
        self._wind = moved(self._wind, holes, movers, left)
        self._daze = moved(self._daze, holes, movers, left)
        self._knocks = moved(self._knocks, holes, movers, left)
        self._apart = moved(self._apart, holes, movers, left)
        self._drift = moved(self._drift, holes, movers, left)
        self._stale = True
        self._reslot()
