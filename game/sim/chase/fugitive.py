"""Orion in flight: a body that really runs along a route, leaps what is low, and rolls under darts that he hears coming.

He is a little slower when nobody is near and a little faster with breath on his neck; nobody is told. At the end of
the stretch that he may run he stops to catch his breath, and turns back if he is let be.

Moods: ``scene`` (scripts move him), ``flee``, ``rest`` (at the end of a stretch), ``down`` (fell, or is held down).
"""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING

import pymunk

from game.sim import layers
from game.sim.chase.route import Route
from game.sim.chase.tumble import Tumbler
from game.sim.entity import Entity, facing_of
from game.sim.events import CameraShaken
from game.sim.people.dart import Dart, Taggable
from game.sim.people.walker import Walker

if TYPE_CHECKING:
    from game.sim.world import World

PACE_STORY, PACE_STANDARD, PACE_KEEN = 104.0, 111.0, 117.0
"""How fast he runs by himself, px/s."""
BAND = ((20.0, 1.64), (40.0, 1.46), (75.0, 1.33), (130.0, 1.16), (200.0, 0.98), (300.0, 0.72))
"""With the hero so near (px) his pace is so much of it; between two rows in proportion. It is not shown."""
BAND_STEP = 0.012
"""His pace changes by no more than this in a tick."""
CARROT_PX = 22.0
"""He runs towards a place so far ahead on his route."""
SURE_STORY, SURE_STANDARD, SURE_KEEN = 260.0, 170.0, 140.0
"""A dart that has flown further than this before it reaches him was heard: he rolls under it, px."""
QUIET = 1.35
"""Where it was thrown on the beat, that is so many times as far."""
HEAR_PX = 46.0
"""He rolls when such a dart is so near."""
BEHIND_HALF = math.radians(62.0)
"""What comes from behind within this angle, he hears when he listens behind him."""
ROLL_TICKS = 18
SPENT_STORY, SPENT_STANDARD, SPENT_KEEN = 34.0, 12.0, 6.0
"""Ticks after a roll in which he cannot roll again."""
NEAR_END = 0.2
"""Within so much of the end of his stretch he begins the other way."""
REST_TICKS = 210
"""How long he catches his breath at the end of a stretch."""
WIND_PX = 240.0
"""With the hero so near he runs himself out of breath."""
WIND_STORY, WIND_STANDARD, WIND_KEEN = 8.0, 12.0, 16.0
"""So many seconds of that take all his breath."""
TRIP_TICKS = 95
"""How long a cart that hits him takes him off his feet."""
TRIP_STOP, TRIP_SHAKE = 5, 0.4
"""The world holds its breath for so many ticks as he falls, and shakes so strongly, 0 to 1."""
TRIP_PX_S = 62.0
"""A load that hits him at this speed trips him."""
TOUCH_PX = 6.0
"""A load so near to him has met him in this tick."""
TAG_TICKS = 34
"""How long a tag makes him falter."""
STUCK_TICKS = 36
"""So long without a step forward, and he leaps over whatever it is."""
LEAP_TICKS = 22
LANE_PER_TICK = 0.8
"""How fast he changes his lane, px."""
HOP_PX = 11.0
KICK_PX, KICK_PX_S = 30.0, 165.0
"""A cart so near to him he sends back at this speed."""
RUN_FILTER = pymunk.ShapeFilter(
    categories=layers.INTRUDER, mask=(layers.WALL | layers.LOAD | layers.BOT) & layers.INTRUDER_FILTER.mask
)
LEAP_FILTER = pymunk.ShapeFilter(categories=layers.INTRUDER, mask=layers.WALL)
LOW_FILTER = pymunk.ShapeFilter(mask=layers.LOW)


class Fugitive(Walker, Taggable):
    """Orion, running. ``along`` px of his ``route``; ``limit`` how far he may go; ``back`` where he turns again.

    ``listens`` is "far" (he hears darts that come from afar), "behind" (also all that come from behind) or "" (none).
    ``tags`` and ``dodged`` count darts. ``kicks`` whether he sends carts back,
    ``immune`` whether darts fly past him.
    """

    walk_speed = 84.0
    shape_filter = RUN_FILTER

    def __init__(self, route: Route, along: float = 0.0) -> None:
        x, y = route.at(along)
        super().__init__("orion", x, y, "right")
        self.route, self.along = route, along
        self.back, self.limit = along, route.length
        self.mood, self.pose = "scene", ""
        self.listens = "far"
        self.tags = self.dodged = self.trips = 0
        self.kicks = self.immune = False
        self.lane = self.lane_goal = 0.0
        self.wind = 0.0
        """How much breath he has left, 0 to 1."""
        self.ease = 1.0
        """What is left of his pace while a shortcut is lit for who follows."""
        self._turn = 1
        self._band = 1.0
        self._until = self._spent_until = self._leap_until = 0
        self._best, self._best_at = along, 0
        self._kicked: list[int] = []
        self._fallen = False

    # -- what scripts ask -------------------------------------------------------------------------

    def flee(self, world: World, back: float, limit: float, listens: str = "far", wind: float = 0.0) -> None:
        """Run from where he is, between ``back`` and ``limit`` px of the route; away from an end that is near.

        With ``wind`` left (1 is all of it) he hears every dart; who keeps near him runs him out of it.
        """
        self.route_from(self.along)
        self.back, self.limit, self.listens = back, limit, listens
        self.mood, self.pose, self.goal, self.wind = "flee", "", None, wind
        self._turn = -1 if self.along > limit - (limit - back) * NEAR_END and limit < self.route.length else 1
        self._best, self._best_at = self.along, world.tick

    def route_from(self, along: float) -> None:
        """Go on from there, px of the route."""
        self.along = max(0.0, min(self.route.length, along))

    def put(self, along: float) -> None:
        """Stand so far along at once, px."""
        self.route_from(along)
        self.place(*self.route.beside(self.along, self.lane))

    def go_in(self) -> None:
        """Where he goes now, nothing is in his way any more: a door is open for him."""
        for shape in self.shapes:
            shape.filter = pymunk.ShapeFilter(mask=0)

    def sure(self, world: World) -> bool:
        """A dart that the hero threw now would not be heard in time."""
        hero = world.hero
        if hero is None or self.immune or self.mood == "scene":
            return False
        away = math.hypot(hero.x - self.x, hero.y - self.y)
        if self.mood != "flee" or world.tick < self._spent_until:
            return away < 200.0
        if self.wind > 0.0:
            return False
        if self.listens == "behind" and self._from_behind(math.atan2(self.y - hero.y, self.x - hero.x)):
            return False
        return away < self._hears(world) * 0.62

    def near_enough(self, world: World, likeness: Entity) -> bool:
        """The hero is near enough to somebody who looks like him that a dart would not be heard in time."""
        hero = world.hero
        return (
            hero is not None
            and self.wind <= 0.0
            and math.hypot(hero.x - likeness.x, hero.y - likeness.y) < self._hears(world) * 0.62
        )

    @property
    def way(self) -> int:
        """1 along the route, -1 back."""
        return self._turn

    @property
    def tripped(self) -> bool:
        """Something took him off his feet."""
        return self.mood == "down"

    # -- a tick -----------------------------------------------------------------------------------

    def update(self, world: World) -> None:
        if world.letterbox or world.dialogue.box is not None or self.mood == "scene":
            self.follow_goal(world)
            box = world.dialogue.box
            talking = box is not None and box.speaker == self.kind
            gait = self.gait(world)
            world.set_state(self, self.pose or ("talk" if talking and gait == "idle" else gait))
            self._hop(world)
            return
        getattr(self, f"_{self.mood}")(world)
        self._hop(world)

    def _flee(self, world: World) -> None:
        self._listen(world)
        self._run(world)
        hero = world.hero
        if self.wind > 0.0 and hero is not None and math.hypot(hero.x - self.x, hero.y - self.y) < WIND_PX:
            spent = 60.0 * world.rules.pick(WIND_STORY, WIND_STANDARD, WIND_KEEN)
            self.wind = max(0.0, self.wind - 1.0 / spent)
        if self.kicks:
            self._kick(world)
        rolling, gait = world.tick < self._until, self.gait(world)
        # whoever flees is seen to run, however little he is pressed
        world.set_state(self, "roll" if rolling else "run" if gait == "walk" else gait)
        if self._turn > 0 and self.along >= self.limit - 2.0:
            self.mood, self._until, self.wind = "rest", world.tick + REST_TICKS, 0.0
        elif self._turn < 0 and self.along <= self.back + 2.0:
            self._turn = 1

    def _rest(self, world: World) -> None:
        self.drive(world, 0.0, 0.0, self.walk_speed)
        if world.hero is not None:
            self.facing = facing_of(world.hero.x - self.x, world.hero.y - self.y, self.facing)
        world.set_state(self, "rest")
        if world.tick >= self._until:
            self.mood, self._turn = "flee", -1
            self._best, self._best_at = self.along, world.tick

    def _down(self, world: World) -> None:
        self.drive(world, 0.0, 0.0, self.walk_speed)
        left = self._until - world.tick
        world.set_state(self, "hurt" if not self._fallen else "roll" if left > TRIP_TICKS - ROLL_TICKS else "land")
        if left <= 0:
            self.mood = "flee"
            self._best_at = world.tick

    # -- running ----------------------------------------------------------------------------------

    def _run(self, world: World) -> None:
        self.lane += max(-LANE_PER_TICK, min(LANE_PER_TICK, self.lane_goal - self.lane))
        carrot = self.route.beside(self.along + CARROT_PX * self._turn, self.lane)
        speed = self._pace(world)
        here = math.dist((self.x, self.y), self.route.beside(self.along, self.lane))
        if here < CARROT_PX:
            self.along = max(0.0, min(self.route.length, self.along + speed / 60.0 * self._turn * 1.04))
        dx, dy = carrot[0] - self.x, carrot[1] - self.y
        away = math.hypot(dx, dy) or 1.0
        self.drive(world, dx / away, dy / away, speed)
        self.facing = facing_of(dx, dy, self.facing)
        if abs(self.along - self._best) > 6.0:
            self._best, self._best_at = self.along, world.tick
        elif world.tick - self._best_at > STUCK_TICKS:
            self._leap_until, self._best_at = world.tick + LEAP_TICKS, world.tick
            if here > CARROT_PX * 3:
                self.along = self.route.nearest(self.x, self.y)
        leaping = world.tick < self._leap_until
        for shape in self.shapes:
            wish = LEAP_FILTER if leaping else self.shape_filter
            if shape.filter != wish:
                shape.filter = wish

    def _pace(self, world: World) -> float:
        want = 1.0
        hero = world.hero
        if hero is not None:
            want = banded(math.hypot(hero.x - self.x, hero.y - self.y))
        self._band += max(-BAND_STEP, min(BAND_STEP, want * self.ease - self._band))
        return world.rules.pick(PACE_STORY, PACE_STANDARD, PACE_KEEN) * self._band

    def _hop(self, world: World) -> None:
        low = world.space.point_query_nearest((self.x, self.y), 9.0, LOW_FILTER) is not None
        up = HOP_PX if low or world.tick < self._leap_until else 0.0
        self.z += max(-1.6, min(2.2, up - self.z))

    def _kick(self, world: World) -> None:
        """What stands near him rolls back at who follows; each thing once."""
        hero = world.hero
        if hero is None:
            return
        for load in world.of(Tumbler):
            if load.id in self._kicked or not load.rolls or math.hypot(load.x - self.x, load.y - self.y) > KICK_PX:
                continue
            self._kicked.append(load.id)
            dx, dy = hero.x - load.x, hero.y - load.y
            away = math.hypot(dx, dy) or 1.0
            if away > 60.0:
                load.kick(world, dx / away * KICK_PX_S, dy / away * KICK_PX_S, by=self)

    # -- darts and carts --------------------------------------------------------------------------

    def _listen(self, world: World) -> None:
        if not self.listens or world.tick < self._spent_until:
            return
        for dart in world.of(Dart):
            away = math.hypot(dart.x - self.x, dart.y - self.y)
            if away < HEAR_PX and self._heard(world, dart, away):
                self._roll(world)
                return

    def _heard(self, world: World, dart: Dart, away: float) -> bool:
        if self.wind > 0.0 or (self.listens == "behind" and self._from_behind(dart.angle)):
            return True
        return dart.flown + away > self._hears(world) * (QUIET if dart.quiet else 1.0)

    def _from_behind(self, angle: float) -> bool:
        if math.hypot(self.vx, self.vy) < 30.0:
            return False
        return abs(math.remainder(angle - math.atan2(self.vy, self.vx), math.tau)) < BEHIND_HALF

    def _hears(self, world: World) -> float:
        return world.rules.pick(SURE_STORY, SURE_STANDARD, SURE_KEEN)

    def _roll(self, world: World) -> None:
        self._until = world.tick + ROLL_TICKS
        self._spent_until = self._until + int(world.rules.pick(SPENT_STORY, SPENT_STANDARD, SPENT_KEEN))
        self.dodged += 1

    def dart_meets(self, world: World, dart: Dart) -> str:
        if self.immune or self.mood == "scene" or (self.mood == "flee" and world.tick < self._until):
            return "pass"
        self.tags += 1
        self.mood, self._until, self._fallen = "down", world.tick + TAG_TICKS, False
        return "tag"

    def late(self, world: World) -> None:
        super().late(world)
        if self.mood != "flee" or world.tick < self._leap_until:
            return
        for load in world.of(Tumbler):
            vx, vy = load.came
            comes = vx * (self.x - load.x) + vy * (self.y - load.y) > 0.0
            if math.hypot(vx, vy) < TRIP_PX_S or load.sent_by is self or not comes:
                continue
            if math.hypot(load.x - self.x, load.y - self.y) < load.radius + self.radius + TOUCH_PX:
                self.trips += 1
                self.mood, self._until, self._fallen = "down", world.tick + TRIP_TICKS, True
                world.frozen = max(world.frozen, TRIP_STOP)
                world.emit(CameraShaken(self.x, self.y, TRIP_SHAKE))
                return

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.mood, self.along, self.tags, self._band, self.wind)


def banded(gap: float) -> float:
    """What part of his pace he runs with the hero ``gap`` px away."""
    if gap <= BAND[0][0]:
        return BAND[0][1]
    for (near, fast), (far, slow) in itertools.pairwise(BAND):
        if gap <= far:
            return fast + (slow - fast) * (gap - near) / (far - near)
    return BAND[-1][1]
