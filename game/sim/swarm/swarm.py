"""The swarm: its orders, and what happens to it in a tick."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from game.sim.geometry import Floats, Ints, Polygon, columns, lengths, limited, put_columns, sectors_of
from game.sim.mirror import Mirror
from game.sim.swarm import barrier, slips
from game.sim.swarm.barrier import Line, Wall
from game.sim.swarm.bodies import Bodies, moved
from game.sim.swarm.enclosure import Enclosure, enclosure
from game.sim.swarm.flock import STIR_EVERY, Flock
from game.sim.swarm.garrison import Garrison
from game.sim.swarm.roster import BARRIER, FOLLOW_PACE, SEND, SEND_PACE, Roster

RECALL_PACE = 340.0
"""px/s at most, for bots on the way back after a recall."""
GATHER_ROOM = 2.5
"""px: n bots that were sent gather within a radius of this times the square root of n."""
ROAM_EVERY = 3
"""Free bots change their velocity in every third tick; in between they glide on."""
LAY_EVERY = 3
"""While a wall is drawn, slots are laid along the new stretch in every third tick, in which free bots glide."""
BURN_REACH = 24.0
"""px about a burst in which bots are burnt."""
KNOCK_MOST = 650.0
"""px/s: no knock makes a bot faster, so that none is driven through a wall."""
DAZE_TICKS = 10
"""A bot that was knocked holds its slot weakly for so long."""
PUSH_GLOW = 140.0
"""px/s taken off a bot by what it met, in one tick, at which it glows fully."""
COOLING = 0.86
"""What is left of a bot's heat after a tick."""


class Swarm:
    """Hundreds of nanobots, each a body in the space of a ``mirror``.

    Public to read:

    ``positions``, ``previous``  (n, 2) float64 px, now and one tick ago; ``velocities`` (n, 2) px/s.
    ``roles``       (n,) int8: FOLLOW, SEND or BARRIER.
    ``heat``        (n,) float64, 0 to 1: how hard each bot is pushed.
    ``count``       bots that there are.
    ``drawing``     a wall is being drawn; ``closed``: its line is a ring.
    ``line``        the drawn points, px; ``slots`` (m, 2) px; ``reach_left`` px that the line can still grow.

    Set ``home`` (x, y) px every tick: followers live about it. Orders may be given at any time between
    steps. A tick is
    ``steer()``, the space's steps, the mirror's ``read()`` and then the swarm's, ``settle()``; or ``hold()`` alone when
    the world holds its breath.
    """

    def __init__(self, mirror: Mirror, rng: random.Random) -> None:
        self.home: tuple[float, float] = (0.0, 0.0)
        self._rng = rng
        self._bodies = Bodies(mirror)
        self._bots = Roster()
        self._flock = Flock(self._bodies, self._bots)
        self._garrison = Garrison(mirror.space, self._bodies, self._bots, self._release)
        self._before: Floats = np.zeros((2, 0))
        self._given: Floats | None = None
        self._stepping = False
        self._knocked = False
        self._tick = 0
        self._arriving: list[tuple[float, float]] = []
        self._stale = True
        """Roles, paces or slots changed."""
        self._unlaid = False
        """The line grew, and no slots lie along its new stretch yet."""
        self._ordered = False
        """Free bots have a new order, and set out at once."""
        self._burning = False
        """Bots are doomed in this tick."""

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
        return self._garrison.wall.drawing

    @property
    def line(self) -> list[tuple[float, float]]:
        return list(self._garrison.wall.line.points) if self._garrison.wall.line else []

    @property
    def closed(self) -> bool:
        return self._garrison.wall.closed

    @property
    def slots(self) -> Floats:
        return self._garrison.wall.slots.T

    @property
    def reach_left(self) -> float:
        """How far the line can still grow, px, with the bots that there are."""
        return max(0.0, self.count * barrier.REACH_PER_BOT - self._garrison.wall.length)

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
        self._garrison.rouse()
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
        if len(free) and self._garrison.wall.thicken(x, y):
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
        self._garrison.wall.line = Line(x, y)
        self._garrison.wall.drawing = True
        self._lay()

    def extend_barrier(self, x: float, y: float) -> bool:
        """Draw the wall on to (x, y) px, as far as the bots reach. True when it grew."""
        line = self._garrison.wall.line
        if line is None or not self.drawing or not line.extend(x, y, self.count * barrier.REACH_PER_BOT):
            return False
        self._unlaid = True
        if line.closed:
            self._lay()
        return True

    def end_barrier(self) -> None:
        """The line is complete; the wall stands until it is dropped, recalled or drawn anew."""
        self._garrison.wall.drawing = False
        if self._unlaid:
            self._lay()

    def drop_barrier(self) -> None:
        """Give up the wall; its bots follow again."""
        self._garrison.wall = Wall()
        self._release(self.roles == BARRIER, FOLLOW_PACE)

    # -- the way of one tick ----------------------------------------------------------------------

    def steer(self) -> None:
        """Give every bot its velocity for this tick. Call it after the entities' update, before physics."""
        self._stepping = True
        self._tick += 1
        self._flock.watch(self.home)
        if not len(self.roles):
            return
        if self._unlaid and self._tick % LAY_EVERY == 2:
            self._lay()
        if self._stale:
            # with slots still to fill, it is to be done again in the next tick
            self._stale = self._garrison.fill()
            self._flock.refresh()
            self._garrison.refresh()
        if self._tick % STIR_EVERY == 1:
            # in a tick in which free bots glide, so that no tick does everything
            self._stale |= self._flock.stir(self.home, self._tick)
        if self._tick % slips.LOOK_EVERY == 2:
            slips.look(self._bodies, self._bots, self.home, self._garrison.wall.slots)
        places, speeds = self._bodies.positions, self._bodies.velocities
        free, wall = self._flock.rows, self._garrison.rows
        roams = len(free) > 0 and (self._ordered or self._tick % ROAM_EVERY == 0)
        self._ordered = False
        if not roams and not self._knocked and self._garrison.rests(speeds):
            # nobody has anything to change: free bots glide on, the wall stands
            self._given = None
            return
        if not len(wall):
            given = self._flock.roam(self.home, places, speeds, self._bots.drift) if roams else speeds
        else:
            given = speeds.copy()
            if roams:
                drift = columns(self._bots.drift, free)
                roaming = self._flock.roam(self.home, columns(places, free), columns(speeds, free), drift)
                put_columns(given, free, roaming)
            put_columns(given, wall, self._garrison.stand(columns(places, wall), columns(speeds, wall)))
        if self._knocked:
            given = limited(given + self._bots.knock, KNOCK_MOST)
            self._bots.knock = np.zeros_like(given)
            self._knocked = False
        self._given = given
        self._bodies.drive(given)

    def read(self) -> None:
        """Take the bots' places from the mirror, which was just read."""
        self._before = self._bodies.positions
        self._bodies.read()
        heat, wall, given = self._bots.heat, self._garrison.rows, self._given
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

    def _release(self, which: NDArray[np.bool_], pace: float) -> None:
        """These bots follow from now on."""
        self._bodies.stand(np.flatnonzero(which & self._bots.holds), False)
        self._bots.free(which, pace)
        self._stale = self._ordered = True

    def _lay(self) -> None:
        """Lay the slots along the line as it is now."""
        self._unlaid = False
        self._stale = True
        self._garrison.lay(self.count)

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
