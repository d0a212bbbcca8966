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

import numpy as np

from game.sim.geometry import Floats, Ints

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

    def at(self, arcs: Floats) -> Floats:
        """The places ``(2, m)`` at the given lengths along the line, px."""
        table = np.array(self.points)
        if self.closed:
            arcs = arcs % self.length
        return np.stack((np.interp(arcs, self.arcs, table[:, 0]), np.interp(arcs, self.arcs, table[:, 1])))


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
    middle = line.at(arcs)
    if line.length < POINT_GAP:
        return middle, middle
    if line.closed:
        ahead, behind = line.at(arcs + SMOOTHING), line.at(arcs - SMOOTHING)
    else:
        ahead = line.at(np.minimum(arcs + SMOOTHING, line.length))
        behind = line.at(np.maximum(arcs - SMOOTHING, 0.0))
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


