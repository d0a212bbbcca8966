"""Walking: the movement that everybody on two feet shares.

Full speed comes within ``RISE_TICKS`` and goes within ``FALL_TICKS``; a corner that is clipped by no more than
``CORNER_PX`` is slid round, because a player who aims at a gap means the gap.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pymunk

from game.sim import layers
from game.sim.entity import Entity, facing_of
from game.sim.events import Stepped

if TYPE_CHECKING:
    from game.sim.world import World

RISE_TICKS = 6
"""Ticks from rest to full speed."""
FALL_TICKS = 4
"""Ticks from full speed to rest."""
CORNER_PX = 6
"""A corner clipped by at most this is slid round, px."""
CORNER_SPEED = 60.0
"""How fast one slides round it, px/s."""
STRIDE_PX = 26.0
"""A foot comes down every so many px."""
PERSON_MASS = 6.0
"""A bot weighs 1, a crate 8."""
PERSON_RADIUS = 6.0
ARRIVE_PX = 3.0
"""Closer than this a walk to a place is done, px."""
TURN_PX = 7.0
"""Closer than this a corner of a way is turned, px."""
STUCK_TICKS = 90
"""A walk that gets nowhere for so long gives up, so that no script waits for ever."""
TICK_S = 1.0 / 60.0


class Walker(Entity):
    """Somebody on two feet, with a round body."""

    walk_speed: float = 84.0
    """px/s"""
    shape_filter: pymunk.ShapeFilter = layers.PERSON_FILTER

    def __init__(self, kind: str, x: float, y: float, facing: str = "down", name: str = "") -> None:
        super().__init__(kind, x, y, name=name or kind, facing=facing, radius=PERSON_RADIUS)
        self.stride = 0.0
        self.goal: tuple[float, float] | None = None
        self.goal_speed = 0.0
        self._goal_best = math.inf
        self._goal_since = 0
        self._way: list[tuple[float, float]] = []

    def enter(self, world: World) -> None:
        self.be_round(PERSON_MASS, self.shape_filter)

    # -- moving -----------------------------------------------------------------------------------

    def place(self, x: float, y: float) -> None:
        """Stand at a place at once, px."""
        self.x, self.y = self.px, self.py = x, y
        if self.body is not None:
            self.body.position = x, y
            self.vx = self.vy = 0.0
            self.body.velocity = 0.0, 0.0

    def drive(self, world: World, wish_x: float, wish_y: float, speed: float) -> None:
        """Accelerate towards a wish (a vector of length 0 to 1) at ``speed`` px/s."""
        if self.body is None:
            return
        length = math.hypot(wish_x, wish_y)
        if length > 1.0:
            wish_x, wish_y = wish_x / length, wish_y / length
        want_x, want_y = wish_x * speed, wish_y * speed
        if length > 0.1:
            slide_x, slide_y = self._round_corner(world, wish_x, wish_y)
            want_x, want_y = want_x + slide_x, want_y + slide_y
        self.speed_towards(want_x, want_y, max(speed, 1.0) / (RISE_TICKS if length > 0.1 else FALL_TICKS))

    def walk_to(self, x: float, y: float, speed: float = 0.0) -> None:
        """Set out for a place, px; ``speed`` px/s, or the own walking speed."""
        self._way = []
        self._set_out((x, y), speed or self.walk_speed)

    def go_by_ways(self, world: World, x: float, y: float, speed: float = 0.0) -> None:
        """Set out for a place, px, round whatever stands between, at ``speed`` px/s or the own walking speed."""
        self._way = world.ways.find((self.x, self.y), (x, y))
        self._set_out(self._way.pop(0), speed or self.walk_speed)

    def _set_out(self, goal: tuple[float, float], speed: float) -> None:
        self.goal, self.goal_speed = goal, speed
        self._goal_best, self._goal_since = math.inf, 0

    def follow_goal(self, world: World) -> None:
        """One tick of the walk that :meth:`walk_to` began. A walk that is blocked for long is over."""
        if self.goal is None:
            if self.vx or self.vy:
                self.drive(world, 0.0, 0.0, self.walk_speed)
            return
        dx, dy = self.goal[0] - self.x, self.goal[1] - self.y
        distance = math.hypot(dx, dy)
        if distance < self._goal_best - 0.5:
            self._goal_best, self._goal_since = distance, 0
        else:
            self._goal_since += 1
        if self._goal_since > STUCK_TICKS:
            self.goal, self._way = None, []
            return
        if distance <= (ARRIVE_PX if not self._way else TURN_PX):
            if not self._way:
                self.goal = None
                return
            self._set_out(self._way.pop(0), self.goal_speed)
            dx, dy = self.goal[0] - self.x, self.goal[1] - self.y
            distance = math.hypot(dx, dy) or 1.0
        ease = 1.0 if self._way else min(1.0, distance / 12.0 + 0.25)
        self.drive(world, dx / distance * ease, dy / distance * ease, self.goal_speed)
        self.facing = facing_of(dx, dy, self.facing)

    def late(self, world: World) -> None:
        super().late(world)
        if self.x == self.px and self.y == self.py:
            return
        moved = math.hypot(self.x - self.px, self.y - self.py)
        self.stride += moved
        if self.stride >= STRIDE_PX:
            self.stride -= STRIDE_PX
            world.emit(Stepped(self.x, self.y, self.id, loud=moved > 1.8))

    def gait(self, world: World) -> str:
        """The state that fits the present speed: idle, walk or run."""
        speed = math.hypot(self.vx, self.vy) if self.vx or self.vy else 0.0
        if speed < 12.0:
            return "idle"
        return "run" if speed > 108.0 else "walk"

    def _round_corner(self, world: World, wx: float, wy: float) -> tuple[float, float]:
        horizontal = abs(wx) > 0.9 and abs(wy) < 0.4
        vertical = abs(wy) > 0.9 and abs(wx) < 0.4
        if not (horizontal or vertical):
            return 0.0, 0.0
        ahead = (math.copysign(3.0, wx), 0.0) if horizontal else (0.0, math.copysign(3.0, wy))
        if self._free(world, self.x, self.y, ahead):
            return 0.0, 0.0
        for offset in range(2, CORNER_PX + 1, 2):
            for side in (-1.0, 1.0):
                ox, oy = (0.0, side * offset) if horizontal else (side * offset, 0.0)
                if self._free(world, self.x + ox, self.y + oy, ahead):
                    return math.copysign(CORNER_SPEED, ox) if ox else 0.0, math.copysign(
                        CORNER_SPEED, oy
                    ) if oy else 0.0
        return 0.0, 0.0

    def _free(self, world: World, x: float, y: float, ahead: tuple[float, float]) -> bool:
        # a thick segment query would not do: pymunk looks only where the bare segment runs
        end = (x + ahead[0], y + ahead[1])
        return world.space.point_query_nearest(end, self.radius - 0.5, layers.WALK_FILTER) is None
