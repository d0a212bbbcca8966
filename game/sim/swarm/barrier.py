"""The drawn line and the slots along it.

The line is a polyline through the places where the reticle was. Slots lie along it in two staggered rows, so
that each bot stands in front of the gap between two others. Their spacing along the line follows from the
bots that there are:
``FULL_SPACING`` while there are plenty (two bots every 4 px), more when the line outgrows them, until at
``REACH_PER_BOT`` the line can grow no further. While there are plenty, a longer line only adds slots at its
end; the ones before it stay where they are.

A stroke that comes back to its beginning is closed there, so that a ring does not fail by a hand's breadth.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from game.sim.geometry import Floats, Ints, columns, put_columns
from game.sim.swarm import steering

Bools = NDArray[np.bool_]

FULL_SPACING = 2.0
"""px of line per slot where bots are plenty: each of the two rows then has one every 4 px."""
REACH_PER_BOT = 5.0
"""px of line that one bot can hold at the very least."""
ROW_GAP = 4.0
"""px between the two rows."""
POINT_GAP = 3.0
"""The reticle must have moved this far, px, for the line to get a new point."""
CLOSE_GAP = 13.0
"""A stroke that ends this near to its beginning, px, is closed."""
CLOSE_LENGTH = 60.0
"""px of line before that."""
THICKEN_REACH = 26.0
"""px: bots sent this near to the wall join it."""
THICKEN_HALF = 22.0
"""px of wall to either side that they thicken."""
SMOOTHING = 5.0
"""The line's direction is taken over this many px to either side, so that rows do not fold at corners."""


class Line:
    """A line drawn on the ground."""

    def __init__(self, x: float, y: float) -> None:
        self.points: list[tuple[float, float]] = [(x, y)]
        self.arcs: list[float] = [0.0]
        self.closed = False

    @property
    def length(self) -> float:
        """px along the line."""
        return self.arcs[-1]

    def extend(self, x: float, y: float, reach: float) -> bool:
        """Draw on towards (x, y) px, no further than to a length of ``reach`` px. True when the line grew."""
        if self.closed:
            return False
        px, py = self.points[-1]
        step = float(np.sqrt((x - px) * (x - px) + (y - py) * (y - py)))
        room = reach - self.length
        if step < POINT_GAP or room < POINT_GAP:
            return False
        if step > room:
            x, y, step = px + (x - px) * room / step, py + (y - py) * room / step, room
        sx, sy = self.points[0]
        if self.length + step > CLOSE_LENGTH and (x - sx) ** 2 + (y - sy) ** 2 < CLOSE_GAP**2:
            x, y, self.closed = sx, sy, True
            step = float(np.sqrt((x - px) * (x - px) + (y - py) * (y - py)))
            if step == 0.0:
                return True
        self.points.append((x, y))
        self.arcs.append(self.length + step)
        return True

    def table(self) -> Floats:
        """For each point how far along the line it is, its x and its y, ``(3, k)`` px."""
        return np.array([self.arcs, [x for x, _ in self.points], [y for _, y in self.points]])

    def at(self, arcs: Floats, table: Floats) -> Floats:
        """The places ``(2, m)`` at the given lengths along the line, px; ``table`` is :meth:`table`."""
        if self.closed:
            arcs = arcs % self.length
        result = np.empty((2, len(arcs)))
        result[0] = np.interp(arcs, table[0], table[1])
        result[1] = np.interp(arcs, table[0], table[2])
        return result


def spacing_for(line: Line, bots: int) -> float:
    """px of line per slot when ``bots`` are there to hold it."""
    return max(FULL_SPACING, line.length / max(1, bots))


def slots_for(line: Line, spacing: float) -> tuple[Floats, Floats]:
    """The slots ``(2, m)`` along the line, px, and as many places on the other side of it, where bots that come to
    thicken the wall stand. Slot i lies ``(i + 0.5) * spacing`` px along the line."""
    count = max(1, int(line.length / spacing + 1e-9))
    if line.closed:
        # rows alternate without a seam
        count += count % 2
        spacing = line.length / count
    arcs = (np.arange(count, dtype=np.float64) + 0.5) * spacing
    table = line.table()
    middle = line.at(arcs, table)
    if line.length < POINT_GAP:
        return middle, middle
    if line.closed:
        ahead, behind = line.at(arcs + SMOOTHING, table), line.at(arcs - SMOOTHING, table)
    else:
        ahead = line.at(np.minimum(arcs + SMOOTHING, line.length), table)
        behind = line.at(np.maximum(arcs - SMOOTHING, 0.0), table)
    along = ahead - behind
    size = np.maximum(np.sqrt(along[0] * along[0] + along[1] * along[1]), 1e-6)
    side = np.where(np.arange(count) % 2 == 0, 0.5, -0.5) * ROW_GAP / size
    across = np.stack((-along[1] * side, along[0] * side))
    return middle + across, middle - across


def keep_order(held: Floats, slots: int) -> Ints:
    """New slot numbers for bots whose slots were at ``held`` (ascending shares of the line, 0 to 1), at most
    ``slots``.

    Each takes the new slot nearest to its old one, in the same order: on a line, keeping the order is the
    assignment with the least way for all together.
    """
    count = len(held)
    wish = np.floor(held * slots).astype(np.int64)
    ranks = np.arange(count)
    wish = np.maximum.accumulate(wish - ranks) + ranks
    return np.minimum(wish, slots - count + ranks)


def nearest_first(slots: Floats, bots: Floats, handicap: Floats) -> Ints:
    """For each slot ``(2, k)`` in turn the nearest bot ``(2, n)`` not yet taken: its index, or -1 when none
    is left.

    ``handicap`` ``(n,)``, px², is added to a bot's squared distance.
    """
    dx = slots[0][:, None] - bots[0]
    dy = slots[1][:, None] - bots[1]
    cost = dx * dx + dy * dy + handicap
    chosen = np.full(slots.shape[1], -1, dtype=np.int64)
    for k in range(min(slots.shape[1], bots.shape[1])):
        best = int(cost[k].argmin())
        chosen[k] = best
        cost[:, best] = np.inf
    return chosen


class Wall:
    """The wall: its line, if one is drawn, and the slots that follow from it.

    ``slots`` (2, m) px: first the ``chain`` (a number) of slots in the order of the line, each holding on to the next,
    then those where the wall is thickened, the i-th behind slot ``behind[i]`` of the chain. ``blocked`` (m,) tells
    which lie within something solid. ``arms`` are the distances between neighbours in the chain, px.
    """

    def __init__(self) -> None:
        self.line: Line | None = None
        self.drawing = False
        self.spacing = FULL_SPACING
        self.slots: Floats = np.zeros((2, 0))
        self.chain = 0
        self.behind: Ints = np.zeros(0, dtype=np.int64)
        self.blocked: Bools = np.zeros(0, dtype=np.bool_)
        self.arms: Floats = np.zeros(0)
        self._thickened: list[float] = []

    @property
    def closed(self) -> bool:
        """The line is a ring."""
        return self.line is not None and self.line.closed

    @property
    def length(self) -> float:
        """px of line."""
        return self.line.length if self.line else 0.0

    def lay(self, bots: int, solid: Callable[[float, float], bool]) -> bool:
        """Lay the slots along the line for so many bots; ``solid`` tells whether a place lies within something.
        True when the chain's slots are those from before, with more at the end at most."""
        if self.line is None:
            return True
        before, spacing = self.chain, self.spacing
        self.spacing = spacing_for(self.line, bots)
        chain, others = slots_for(self.line, self.spacing)
        self.chain = chain.shape[1]
        self.arms = steering.arm_lengths(chain, self.closed)
        arcs = (np.arange(self.chain) + 0.5) * self.spacing
        thick = np.zeros(self.chain, dtype=np.bool_)
        for arc in self._thickened:
            thick |= np.abs(arcs - arc) <= THICKEN_HALF
        self.behind = np.flatnonzero(thick)
        self.slots = np.concatenate((chain, others[:, self.behind]), axis=1)
        same = self.spacing == spacing and self.chain >= before
        known = before if same else 0
        fresh = [solid(x, y) for x, y in self.slots[:, known:].T.tolist()]
        self.blocked = np.concatenate((self.blocked[:known], np.array(fresh, dtype=np.bool_)))
        return same

    def thicken(self, x: float, y: float) -> bool:
        """Make room for more bots where the wall passes by (x, y) px. True when it does and there was none yet."""
        if self.line is None or self.drawing or not self.chain:
            return False
        dx, dy = self.slots[0, : self.chain] - x, self.slots[1, : self.chain] - y
        square = dx * dx + dy * dy
        nearest = int(square.argmin())
        arc = (nearest + 0.5) * self.spacing
        if square[nearest] > THICKEN_REACH**2 or any(abs(arc - a) < THICKEN_HALF / 2 for a in self._thickened):
            return False
        self._thickened.append(arc)
        return True

    def together(self, offsets: Floats, places: Floats, slot: Ints, holds: Bools) -> tuple[Floats, Floats, Floats]:
        """What the wall's bots are to each other.

        For k bots in ``slot`` (k,), ``offsets`` (2, k) px away from it and at ``places`` (2, k) px: how far each one's
        slot is bent, ``(2, k)`` px; how its neighbours pull it, ``(2, k)`` px; and with what share of its force it can
        hold, ``(k,)``.
        """
        chain, closed = self.chain, self.closed
        # by slot: displacement, whether it is held, the same with those behind, one, place
        table = np.zeros((7, self.slots.shape[1]))
        put_columns(table[:2], slot, -offsets * holds)
        table[2][slot] = holds
        put_columns(table[5:], slot, places)
        table[3] = table[2]
        if len(self.behind):
            table[3][self.behind] += table[2, chain:]
        table[4] = 1.0
        about = steering.within(table[:5, :chain], int(steering.BEND_PX / self.spacing), closed)
        bend = steering.bent(about[:2], about[2])
        force = steering.braced(about[3] / about[4] * (8.0 / self.spacing))
        pull = steering.arms(table[5:, :chain], table[2, :chain], self.arms, closed)
        if len(self.behind):
            # who stands behind the chain goes along with it
            bend = np.concatenate((bend, columns(bend, self.behind)), axis=1)
            force = np.concatenate((force, force[self.behind]))
            pull = np.concatenate((pull, np.zeros((2, len(self.behind)))), axis=1)
        return columns(bend, slot) * holds, columns(pull, slot), force[slot]
