"""The swarm: its orders, and what happens to it in a tick."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence

import numpy as np
import pymunk
from numpy.typing import NDArray

from game.sim import layers
from game.sim.geometry import Floats, Ints, Polygon, columns, lengths, limited, put_columns, sectors_of
from game.sim.swarm import barrier, steering
from game.sim.swarm.barrier import Line, Wall
from game.sim.swarm.bodies import Bodies, moved
from game.sim.swarm.enclosure import Enclosure, enclosure
from game.sim.swarm.roster import BARRIER, FOLLOW_PACE, SEND, Roster

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
ROAM_EVERY = 3
"""Free bots change their velocity in every third tick; in between they glide on."""
LAY_EVERY = 3
"""While a wall is drawn, slots are laid along the new stretch in every third tick, in which free bots glide."""
STIR_EVERY = 6
"""Ticks between two looks at the neighbours."""
STIR_SHARE = 0.4
"""How much of what is seen there counts at once."""
HURRY_UNTIL = 14.0
"""px outside the cloud at which a recalled bot is home."""
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

    Public to read:

    ``positions``, ``previous``  (n, 2) float64 px, now and one tick ago; ``velocities`` (n, 2) px/s.
    ``roles``       (n,) int8: FOLLOW, SEND or BARRIER.
    ``heat``        (n,) float64, 0 to 1: how hard each bot is pushed.
    ``count``       bots that there are.
    ``drawing``     a wall is being drawn; ``closed``: its line is a ring.
    ``line``        the drawn points, px; ``slots`` (m, 2) px; ``reach_left`` px that the line can still grow.

    Set ``home`` (x, y) px every tick: followers live about it. Orders may be given at any time between
    steps. A tick is
    ``steer()``, the space's steps, ``read()``, ``settle()``; or ``hold()`` alone when the world holds its
    breath.
    """

    def __init__(self, space: pymunk.Space, rng: random.Random) -> None:
        self.home: tuple[float, float] = (0.0, 0.0)
        self._space = space
        self._rng = rng
        self._bodies = Bodies(space)
        self._bots = Roster()
        self._barrier = Wall()
        self._before: Floats = np.zeros((2, 0))
        self._given: Floats | None = None
        self._stepping = False
        self._knocked = False
        self._tick = 0
        self._home_before: tuple[float, float] | None = None
        self._home_pace = (0.0, 0.0)
        self._arriving: list[tuple[float, float]] = []
        # kept until roles, paces or slots change: rows of free bots and what steers them, rows of the wall's
        self._stale = True
        self._unlaid = False
        self._burning = False
        self._ordered = False
        self._free: Ints = np.zeros(0, dtype=np.int64)
        self._sent: NDArray[np.bool_] = np.zeros(0, dtype=np.bool_)
        self._goals: Floats = np.zeros((2, 0))
        self._ring: Floats = np.zeros(0)
        self._traits = np.zeros(0), np.zeros(0), np.zeros(0)
        self._wall: Ints = np.zeros(0, dtype=np.int64)
        self._wall_slots: Ints = np.zeros(0, dtype=np.int64)
        self._slot_places: Floats = np.zeros((2, 0))
        self._filling = False
        self._quiet = False

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
    def roles(self) -> NDArray[np.int8]:
        return self._bots.roles

    @property
    def heat(self) -> Floats:
        return self._bots.heat

    @property
    def count(self) -> int:
        """Bots that there are, without those burnt in this tick."""
        return len(self._bots) - (int(np.count_nonzero(self._bots.doomed)) if self._burning else 0)

    @property
    def drawing(self) -> bool:
        return self._barrier.drawing

    @property
    def line(self) -> list[tuple[float, float]]:
        return list(self._barrier.line.points) if self._barrier.line else []

    @property
    def closed(self) -> bool:
        return self._barrier.closed

    @property
    def slots(self) -> Floats:
        return self._barrier.slots.T

    @property
    def reach_left(self) -> float:
        """How far the line can still grow, px, with the bots that there are."""
        return max(0.0, self.count * barrier.REACH_PER_BOT - self._barrier.length)

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
            away[self._bots.doomed] = np.inf
            order = np.argsort(away, kind="stable")[: max(0, bots)]
            rows = order[away[order] <= radius]
        else:
            rows = np.fromiter(bots, dtype=np.int64)
            rows = np.unique(rows[(rows >= 0) & (rows < len(self.roles))])
            rows = rows[~self._bots.doomed[rows]]
        self._bots.doomed[rows] = True
        self._burning = self._burning or len(rows) > 0
        return len(rows)

    def push(self, rows: Ints, vx: float | Floats, vy: float | Floats) -> None:
        """Knock the bots in these rows (each once): their velocities grow by (vx, vy) px/s, numbers or
        ``(k,)``, on top of this tick's steering, and they are dazed for ``DAZE_TICKS``. A dazed bot that holds
        a slot catches itself at about 900 px/s²: 130 px/s throw it some 10 px, 220 some 28 px, and there it
        lets go."""
        self._bots.knock[0, rows] += vx
        self._bots.knock[1, rows] += vy
        self._bots.daze[rows] = DAZE_TICKS
        self._quiet = False
        self._knocked = True

    def settle(self) -> None:
        """Between steps: bots that were burnt go, bots that were spawned come. Rows are renumbered here
        only."""
        self._stepping = False
        if self._burning:
            self._burning = False
            self._depart()
        if self._arriving:
            self._arrive()

    # -- orders -----------------------------------------------------------------------------------

    def follow(self) -> None:
        """Bots that were sent come back. The wall stays."""
        self._release(self.roles == SEND, FOLLOW_PACE)

    def send(self, x: float, y: float, count: int | None = None) -> int:
        """Bots that hold no wall stream to (x, y) px and gather there: all, or the ``count`` nearest. Where the wall
        passes by, they join it: it becomes up to twice as thick there. Returns how many went."""
        free = np.flatnonzero((self.roles != BARRIER) & ~self._bots.doomed)
        if count is not None and count < len(free):
            away = lengths(self._bodies.positions[:, free] - np.array([[x], [y]]))
            free = np.sort(free[np.argsort(away, kind="stable")[: max(0, count)]])
        self._bots.roles[free] = SEND
        self._bots.target[:, free] = np.array([[x], [y]])
        self._bots.room[free] = GATHER_ROOM * float(np.sqrt(len(free)))
        self._bots.pace[free] = SEND_PACE
        self._stale = self._ordered = True
        if len(free) and self._barrier.thicken(x, y):
            self._lay()
        return len(free)

    def recall(self) -> int:
        """Every bot comes home at once, and the wall with them. Returns how many."""
        self.drop_barrier()
        self._release(np.ones(len(self.roles), dtype=np.bool_), RECALL_PACE)
        return self.count

    def begin_barrier(self, x: float, y: float) -> None:
        """Begin a new wall at (x, y) px. The one before it is given up."""
        self.drop_barrier()
        self._barrier.line = Line(x, y)
        self._barrier.drawing = True
        self._lay()

    def extend_barrier(self, x: float, y: float) -> bool:
        """Draw the wall on to (x, y) px, as far as the bots reach. True when it grew."""
        line = self._barrier.line
        if line is None or not self.drawing or not line.extend(x, y, self.count * barrier.REACH_PER_BOT):
            return False
        self._unlaid = True
        if line.closed:
            self._lay()
        return True

    def end_barrier(self) -> None:
        """The line is complete; the wall stands until it is dropped, recalled or drawn anew."""
        self._barrier.drawing = False
        if self._unlaid:
            self._lay()

    def drop_barrier(self) -> None:
        """Give up the wall; its bots follow again."""
        self._barrier = Wall()
        self._release(self.roles == BARRIER, FOLLOW_PACE)

    # -- the way of one tick ----------------------------------------------------------------------

    def steer(self) -> None:
        """Give every bot its velocity for this tick. Call it after the entities' update, before physics."""
        self._stepping = True
        self._tick += 1
        self._watch_home()
        if not len(self.roles):
            return
        if self._unlaid and self._tick % LAY_EVERY == 2:
            self._lay()
        if self._stale:
            self._fill()
            self._refresh()
        if self._tick % STIR_EVERY == 1:
            # in a tick in which free bots glide, so that no tick does everything
            self._stir()
        places, speeds = self._bodies.positions, self._bodies.velocities
        free, wall = self._free, self._wall
        roams = len(free) > 0 and (self._ordered or self._tick % ROAM_EVERY == 0)
        self._ordered = False
        if not roams and not self._knocked and self._rests(speeds):
            # nobody has anything to change: free bots glide on, the wall stands
            self._given = None
            return
        if not len(wall):
            given = self._roam(places, speeds, self._bots.drift) if roams else speeds
        else:
            given = speeds.copy()
            if roams:
                drift = columns(self._bots.drift, free)
                put_columns(given, free, self._roam(columns(places, free), columns(speeds, free), drift))
            put_columns(given, wall, self._stand(columns(places, wall), columns(speeds, wall), wall))
        if self._knocked:
            given = limited(given + self._bots.knock, KNOCK_MOST)
            self._bots.knock = np.zeros_like(given)
            self._knocked = False
        self._given = given
        self._bodies.drive(given)

    def read(self) -> None:
        """Take the bots' places from physics. Call it after the tick's last step."""
        self._before = self._bodies.positions
        self._bodies.read()
        heat, wall, given = self._bots.heat, self._wall, self._given
        heat *= COOLING
        if given is not None and len(wall):
            # what a bot did not get of the velocity that it was given, somebody else took
            taken = lengths(columns(self._bodies.velocities, wall) - columns(given, wall)) * (1.0 / PUSH_GLOW)
            heat[wall] = np.maximum(heat[wall], np.minimum(taken, 1.0))

    def hold(self) -> None:
        """The world holds its breath for a tick: nothing moves, and nothing is drawn as moving."""
        self._before = self._bodies.positions

    # -- asked by others --------------------------------------------------------------------------

    def near(self, x: float, y: float, radius: float) -> Ints:
        """The rows, ascending, of the bots within ``radius`` px of (x, y) px."""
        offset = self._bodies.positions - np.array([[x], [y]])
        square = offset[0] * offset[0] + offset[1] * offset[1]
        return np.flatnonzero((square <= radius * radius) & ~self._bots.doomed)

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
        rows = np.flatnonzero((self.roles == BARRIER) & self._bots.holds & ~self._bots.doomed)
        if walls and away is None:
            away = self.home
        return enclosure(self._bodies.positions[:, rows], x, y, inner, walls, away)

    def figures(self) -> bytes:
        """All that the swarm's future hangs on, for a digest."""
        orders = repr((self.home, self.line, self.drawing, self._tick)).encode()
        return self._bodies.positions.tobytes() + self._bodies.velocities.tobytes() + self._bots.figures() + orders

    # -- inside -----------------------------------------------------------------------------------

    def _watch_home(self) -> None:
        """How fast the home moves, smoothed; a leap does not count."""
        x, y = self.home
        if self._home_before is not None:
            px, py = self._home_before
            vx, vy = (x - px) * 60.0, (y - py) * 60.0
            if max(abs(vx), abs(vy)) < 2.0 * SEND_PACE:
                sx, sy = self._home_pace
                self._home_pace = sx + (vx - sx) * 0.25, sy + (vy - sy) * 0.25
        self._home_before = self.home

    def _stir(self) -> None:
        """Every few ticks: what pushes free bots about besides their wish, the wind on each and its neighbours."""
        # the wind turns slowly, by a rotation of its vector
        blown = self._bots.wind * self._bots.turn[0]
        blown[0] -= self._bots.wind[1] * self._bots.turn[1]
        blown[1] += self._bots.wind[0] * self._bots.turn[1]
        self._bots.wind = blown
        free = self._free
        if len(free):
            places = columns(self._bodies.positions, free)
            room = columns(self._bots.apart, free)
            room += (steering.apart(places, self._tick % (2 * STIR_EVERY) == 1) - room) * STIR_SHARE
            put_columns(self._bots.apart, free, room)
        self._bots.drift = blown * WANDER + self._bots.apart
        hurrying = self._bots.pace > SEND_PACE
        if hurrying.any():
            away = self._bodies.positions - np.array([[self.home[0]], [self.home[1]]])
            back = hurrying & (lengths(away) < HURRY_UNTIL + CLOUD_ROOM * float(np.sqrt(len(free))))
            self._bots.pace[back] = FOLLOW_PACE
            self._stale = True

    def _rests(self, speeds: Floats) -> bool:
        """No wall, or one in which nobody stirs."""
        if not len(self._wall):
            return True
        return self._quiet and float(np.abs(columns(speeds, self._wall)).max()) < STILL

    def _roam(self, places: Floats, speeds: Floats, drift: Floats) -> Floats:
        """Followers and bots that were sent."""
        home = np.array([[self.home[0]], [self.home[1]]])
        pace, answer, spin = self._traits
        lead = np.array([[self._home_pace[0] * HOME_LEAD], [self._home_pace[1] * HOME_LEAD]])
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
        away, holds = self._bots.away[rows], self._bots.holds[rows]
        torn = holds & (far > LET_GO)
        away = np.where(torn, LEAK_TICKS, np.maximum(away - 1, 0))
        drifting = away > 0
        held_before = holds
        holds = (holds | (far < AT_SLOT)) & ~drifting
        changed = rows[holds != held_before]
        self._bots.away[rows], self._bots.holds[rows] = away, holds
        if len(changed):
            self._bodies.stand(changed[self._bots.holds[changed]], True)
            self._bodies.stand(changed[~self._bots.holds[changed]], False)
        self._bots.heat[rows] = np.maximum(self.heat[rows], np.where(holds, np.minimum(far / LET_GO, 1.0), 0.0))
        daze = self._bots.daze[rows]
        if float((far * holds).max()) < QUIET and not (drifting | (daze > 0)).any():
            # who stands, stands still: the others need nobody to get there
            self._quiet = bool(holds.all())
            force = np.where(holds, 1.0, steering.ON_THE_WAY)
            return steering.to_slots(offset, np.zeros((2, 1)), speeds, force)
        bent, pulled, force = self._barrier.together(offset, places, slot, holds)
        force = np.where(daze > 0, DAZED, np.where(holds, force, steering.ON_THE_WAY))
        self._bots.daze[rows] = np.maximum(daze - 1, 0)
        self._quiet = bool(holds.all()) and not daze.any()
        return np.where(drifting, speeds * COASTING, steering.to_slots(offset + bent, pulled, speeds, force))

    def _release(self, which: NDArray[np.bool_], pace: float) -> None:
        """These bots follow from now on."""
        self._bodies.stand(np.flatnonzero(which & self._bots.holds), False)
        self._bots.free(which, pace)
        self._stale = self._ordered = True

    def _refresh(self) -> None:
        """Work out what is kept until roles, paces or slots change."""
        bots = self._bots
        # with slots still to fill, it is to be done again in the next tick
        self._stale = self._filling
        wall = bots.roles == BARRIER
        free = self._free = np.flatnonzero(~wall)
        self._sent = bots.roles[free] == SEND
        followers = len(self._sent) - int(np.count_nonzero(self._sent))
        room = np.where(self._sent, bots.room[free], CLOUD_ROOM * float(np.sqrt(followers)))
        self._ring = bots.seat[free] * room
        self._goals = columns(bots.target, free) if followers < len(free) else np.zeros((2, 0))
        kept = 1.0 - bots.answer[free]
        self._traits = bots.pace[free], 1.0 - kept * kept * kept, bots.spin[free]
        self._wall = np.flatnonzero(wall)
        self._wall_slots = bots.slot[self._wall]
        self._slot_places = columns(self._barrier.slots, self._wall_slots)
        self._quiet = False

    def _fill(self) -> None:
        """Call the nearest free bots to slots that nobody holds."""
        bots, wall = self._bots, self._barrier
        self._filling = False
        taken = wall.blocked.copy()
        taken[bots.slot[bots.slot >= 0]] = True
        empty = np.flatnonzero(~taken)
        if not len(empty):
            return
        free = np.flatnonzero((bots.roles != BARRIER) & ~bots.doomed)
        if not len(free):
            # none left to call: who stands behind the chain steps into its gaps
            behind = bots.slot >= wall.chain
            if empty[0] < wall.chain and behind.any():
                self._release(behind, FOLLOW_PACE)
                self._filling = True
            return
        self._filling = len(empty) > FILL_PER_TICK
        empty = empty[:FILL_PER_TICK]
        handicap = np.where(bots.roles[free] == SEND, SENT_HANDICAP, 0.0)
        chosen = barrier.nearest_first(columns(wall.slots, empty), columns(self._bodies.positions, free), handicap)
        bots.call(free[chosen[chosen >= 0]], empty[chosen >= 0])

    def _lay(self) -> None:
        """Lay the wall's slots anew, and give its bots slots that fit: the same as before where they are still
        there, else new ones in the same order."""
        wall, bots = self._barrier, self._bots
        self._unlaid = False
        if wall.line is None:
            return
        before, spacing, behind = wall.chain, wall.spacing, wall.behind
        same = wall.lay(self.count, self._solid)
        self._stale = True
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

    def _arrive(self) -> None:
        if not self._arriving:
            return
        places = np.array(self._arriving).T.copy()
        self._arriving = []
        self._bodies.add(places)
        self._bots.add(places.shape[1], self._rng)
        self._before = np.concatenate((self._before, places), axis=1)
        self._given = None
        self._stale = True
        self._lay()

    def _depart(self) -> None:
        holes, movers = self._bodies.remove(np.flatnonzero(self._bots.doomed))
        left = len(self._bodies)
        self._bots.remove(holes, movers, left)
        self._before = moved(self._before, holes, movers, left)
        self._given = None
        self._stale = True
        self._lay()
