"""The crowd: people with somewhere to be. Each is a body that walks its lane of a path and does not give way.

A polyline is walked there and back, on the right of it; a polygon is walked round. Passers-by never meet each other, so
that currents do not jam; a hero in the current is pushed along by them, and that takes composure.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from game.sim import layers
from game.sim.entity import Entity, facing_of
from game.sim.events import Jostled
from game.sim.people.hero import Hero

if TYPE_CHECKING:
    from game.sim.world import World

SPEED_PX_S = 58.0
MASS = 9.0
"""Half as heavy again as a hero: in a current one is carried along."""
RADIUS_PX = 5.5
ACCEL = 6.0
"""Change of speed in a tick, px/s."""
ASIDE_PX_S, ASIDE_PER_PX = 44.0, 6.0
"""How fast they come to somebody's side at most, px/s, and for each px that is left."""
TURN_PX = 9.0
"""Closer than this to a corner of the lane, the next one is walked to, px."""
TOUCH_PX = 1.5
"""Bodies so near each other touch, px."""
JOSTLE_COSTS = 2.5
"""Composure, of 100."""
JOSTLE_TICKS = 40
"""The same passer-by takes composure once in so many ticks."""
RETORT_TICKS = 540
"""The same passer-by complains once in so many ticks."""
BARKS_MOST = 2
"""Nobody complains while so many talk already."""
POLITE_PX = 26.0
"""While somebody talks with the hero, passers-by stop so far from her, px."""
STOP_TICKS = 170
"""Somebody who is spoken to stands still for so long."""
STUCK_TICKS = 100
"""After so long without a step forward a passer-by makes for the next corner."""
FAR_X_PX, FAR_Y_PX = 470.0, 330.0
"""Further than this from what is looked at, nobody is seen: whoever is there looks up once in ``FAR_EVERY`` ticks and keeps
walking in between."""
FAR_EVERY = 6
Place = tuple[float, float]


def lane_of(points: Sequence[Place], offset: float, *, loop: bool = False) -> tuple[Place, ...]:
    """The closed round that keeps ``offset`` px to the right of a path: round a loop, or along a line and back."""
    if len(points) < 2:
        return tuple(points)
    if loop:
        return tuple(_shifted(points, offset, loop=True))
    there = _shifted(points, offset, loop=False)
    back = _shifted(points[::-1], offset, loop=False)
    return (*there, *back)


def along(lane: Sequence[Place], part: float) -> tuple[Place, int]:
    """The place after ``part`` (0 to 1) of a closed round, px, and the corner that comes next."""
    legs = [math.dist(lane[i], lane[(i + 1) % len(lane)]) for i in range(len(lane))]
    left = (part % 1.0) * math.fsum(legs)
    for i, leg in enumerate(legs):
        if left <= leg:
            (ax, ay), (bx, by) = lane[i], lane[(i + 1) % len(lane)]
            t = left / leg if leg > 0.0 else 0.0
            return (ax + (bx - ax) * t, ay + (by - ay) * t), (i + 1) % len(lane)
        left -= leg
    return lane[0], 1 % len(lane)


class Passer(Entity):
    """Somebody walking by.

    ``costs``   composure that being bumped into takes. ``retort`` is what they say then, "" for nothing.
    ``pose``    overrides the gait while it is set. ``halted`` while they stand because a script says so.
    ``beside``  how far down they walk while they keep to somebody in place of their lane, px.
    """

    def __init__(
        self, kind: str, lane: Sequence[Place], *, part: float = 0.0, speed: float = SPEED_PX_S, name: str = "",
        costs: float = JOSTLE_COSTS, retort: str = "", label: str = "",
    ) -> None:  # fmt: skip
        (x, y), leg = along(lane, part)
        super().__init__(kind, x, y, name=name or kind, radius=RADIUS_PX)
        self.lane, self.speed, self.costs, self.retort, self.label = tuple(lane), speed, costs, retort, label
        self.pose = ""
        self.halted = False
        self.beside: float | None = None
        self._leg = leg
        self._far = False
        self._stop_until = self._bumped_until = self._silent_until = 0
        self._best, self._best_at = math.inf, 0

    def enter(self, world: World) -> None:
        self.be_round(MASS, layers.CROWD_FILTER)

    def used(self, world: World) -> None:
        """Somebody speaks to them: they stop and look."""
        self._stop_until = world.tick + STOP_TICKS
        if world.hero is not None:
            self.facing = facing_of(world.hero.x - self.x, world.hero.y - self.y, self.facing)

    def spare(self, until: int) -> None:
        """Bump into nobody, or not so that it is minded, until a tick."""
        self._bumped_until = max(self._bumped_until, until)

    def update(self, world: World) -> None:
        turn = (world.tick + self.id) % FAR_EVERY == 0
        if self._far and not turn:
            # who is far away looks up at their own ticks only
            return
        hero, focus = world.hero, world.focus
        dx, dy = (hero.x - self.x, hero.y - self.y) if hero is not None else (math.inf, math.inf)
        off_x, off_y = (dx, dy) if focus is None else (focus[0] - self.x, focus[1] - self.y)
        self._far = not (-FAR_X_PX <= off_x <= FAR_X_PX and -FAR_Y_PX <= off_y <= FAR_Y_PX)
        if self._far and not turn:
            return
        near = abs(dx) < POLITE_PX and abs(dy) < POLITE_PX
        hands_off = world.letterbox or world.dialogue.box is not None
        if self.halted or world.tick < self._stop_until or (near and hands_off):
            self.speed_towards(0.0, 0.0, ACCEL)
        else:
            self._walk(world)
            if near and isinstance(hero, Hero):
                self._bump(world, hero, dx, dy)
        moving = self.vx * self.vx + self.vy * self.vy > 120.0
        world.set_state(self, self.pose or ("walk" if moving else "idle"))

    def late(self, world: World) -> None:
        if not self._far or (world.tick + self.id) % FAR_EVERY == 0:
            super().late(world)

    def _walk(self, world: World) -> None:
        gx, gy = self.lane[self._leg]
        dx, dy = gx - self.x, gy - self.y
        distance = math.hypot(dx, dy)
        if distance < self._best - 1.0:
            self._best, self._best_at = distance, world.tick
        if distance < TURN_PX or world.tick - self._best_at > STUCK_TICKS:
            self._leg = (self._leg + 1) % len(self.lane)
            self._best, self._best_at = math.inf, world.tick
            return
        along, across = dx / distance * self.speed, dy / distance * self.speed
        if self.beside is not None:
            across = min(ASIDE_PX_S, max(-ASIDE_PX_S, (self.beside - self.y) * ASIDE_PER_PX))
        self.speed_towards(along, across, ACCEL)
        self.facing = facing_of(dx, dy, self.facing)

    def _bump(self, world: World, hero: Hero, dx: float, dy: float) -> None:
        if world.tick < self._bumped_until or math.hypot(dx, dy) > self.radius + hero.radius + TOUCH_PX:
            return
        self._bumped_until = world.tick + JOSTLE_TICKS
        if not self.costs:
            return
        hero.lose(world, self.costs)
        world.emit(Jostled(self.x, self.y, self.id, self.costs))
        if self.retort and world.tick >= self._silent_until and len(world.barks) < BARKS_MOST:
            self._silent_until = world.tick + RETORT_TICKS
            world.bark(self, self.retort)

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self._leg, self.uses)


def _shifted(points: Sequence[Place], offset: float, *, loop: bool) -> list[Place]:
    """The points moved ``offset`` px to the right of the way that they lead."""
    moved: list[Place] = []
    last = len(points) - 1
    for i, (x, y) in enumerate(points):
        ax, ay = points[i - 1] if loop or i > 0 else points[i]
        bx, by = points[(i + 1) % len(points)] if loop or i < last else points[i]
        dx, dy = bx - ax, by - ay
        length = math.hypot(dx, dy) or 1.0
        moved.append((x - dy / length * offset, y + dx / length * offset))
    return moved
