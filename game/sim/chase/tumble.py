"""Things that tumble: carts that roll, crates that scrape, umbrellas that skitter, a cauldron that spills.

Each is a body with a spin of its own. Somebody on foot pushes it, leaps over it, or is run into by it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pymunk

from game.sim import layers
from game.sim.entity import Entity
from game.sim.events import Tumbled
from game.sim.people.hero import Hero

if TYPE_CHECKING:
    from game.sim.world import World


@dataclass(frozen=True, slots=True)
class Make:
    """What a kind of thing is like: size px, mass (a person weighs 6), what is left of its speed after a tick, whether
    it rolls by itself, and whether it spills."""

    width: float
    height: float
    mass: float
    drag: float
    rolls: bool = False
    spills: bool = False


MAKES = {
    "cart": Make(26.0, 14.0, 3.4, 0.982, rolls=True),
    "crate": Make(15.0, 13.0, 2.6, 0.90),
    "barrel": Make(13.0, 12.0, 2.4, 0.975, rolls=True),
    "umbrella": Make(18.0, 14.0, 0.7, 0.955),
    "cauldron": Make(20.0, 15.0, 6.5, 0.90, spills=True),
}
STILL_PX_S = 1.0
SPIN_DRAG = 0.93
HIT_PX_S = 70.0
"""Faster than this it knocks a hero out of step."""
HIT_COSTS = 4.0
SPILL_PX_S = 26.0
"""Moved this fast it spills."""
HOP_PX_S = 78.0
"""Struck faster than this it hops, and is heard."""
HEARD_EVERY = 40
"""So many ticks lie between two times that it is heard."""
SENT_TICKS = 120
"""Whoever sent it rolling is safe from it for so long."""
SLICK_PX = 34.0
SLICK_LEAVES = 0.80
"""What is left of a runner's speed after a tick in the spill."""
SLICK_TICKS = 1500


class Tumbler(Entity):
    """A thing on the floor. ``turn`` radians; ``sent_by`` who sent it rolling just now, or None.

    ``came`` is its speed before this tick's collisions, px/s.
    """

    def __init__(self, kind: str, x: float, y: float, turn: float = 0.0, name: str = "") -> None:
        make = MAKES.get(kind, MAKES["crate"])
        super().__init__(kind, x, y, name=name, radius=max(make.width, make.height) / 2)
        self.make, self.turn = make, turn
        self.rolls = make.rolls
        self.sent_by: Entity | None = None
        self.spilt = False
        self.came = (0.0, 0.0)
        self._sent_until = 0
        self._lift = 0.0
        self._speed = 0.0
        self._heard_at = -HEARD_EVERY

    def enter(self, world: World) -> None:
        make = self.make
        self.body = pymunk.Body(make.mass, pymunk.moment_for_box(make.mass, (make.width, make.height)))
        self.body.position, self.body.angle = (self.x, self.y), self.turn
        shape = pymunk.Poly.create_box(self.body, (make.width, make.height), 1.5)
        shape.filter = layers.LOAD_FILTER
        shape.friction = 0.25
        shape.elasticity = 0.35
        shape.collision_type = layers.TYPE_ENTITY
        self.shapes = [shape]

    def kick(self, world: World, vx: float, vy: float, by: Entity | None = None) -> None:
        """Send it off at a speed, px/s."""
        self.sent_by, self._sent_until = by, world.tick + SENT_TICKS
        if self.body is not None:
            self.body.angular_velocity = math.copysign(3.0, vy - vx)
        self.speed_up(vx, vy)
        self._lift = 1.6
        self._tumbles(world, math.hypot(vx, vy))

    def update(self, world: World) -> None:
        if self.sent_by is not None and world.tick >= self._sent_until:
            self.sent_by = None
        speed = math.hypot(self.vx, self.vy)
        if speed - self._speed > HOP_PX_S and self.z <= 0.0:
            self._lift = 1.8
            self._tumbles(world, speed)
        self._speed = speed
        self.z = max(0.0, self.z + self._lift)
        self._lift = self._lift - 0.22 if self.z > 0.0 else 0.0
        if speed < STILL_PX_S:
            self.speed_up(0.0, 0.0)
        else:
            self.speed_up(self.vx * self.make.drag, self.vy * self.make.drag)
        self.came = (self.vx, self.vy)
        if self.body is not None and abs(self.body.angular_velocity) > 0.01:
            self.body.angular_velocity *= SPIN_DRAG
        if self.make.spills and not self.spilt and speed > SPILL_PX_S:
            self.spilt = True
            world.set_state(self, "spilt")
            world.spawn(Slick(self.x, self.y + 8.0))

    def _tumbles(self, world: World, speed: float) -> None:
        if world.tick - self._heard_at >= HEARD_EVERY:
            self._heard_at = world.tick
            world.emit(Tumbled(self.x, self.y, self.id, speed))

    def late(self, world: World) -> None:
        before_x, before_y = self.vx, self.vy
        super().late(world)
        if self.body is not None:
            self.turn = self.body.angle
        speed = math.hypot(before_x, before_y)
        hero = world.hero
        if speed < HIT_PX_S or not isinstance(hero, Hero) or self.sent_by is None or getattr(hero, "leaping", False):
            return
        if math.hypot(hero.x - self.x, hero.y - self.y) < self.radius + hero.radius:
            hero.struck(world, self.x, self.y, HIT_COSTS)

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.turn)


class Slick(Entity):
    """Noodles, hot and everywhere: whoever runs through them slips and slows."""

    def __init__(self, x: float, y: float) -> None:
        super().__init__("slick", x, y, radius=SLICK_PX)
        self.until = 0

    def update(self, world: World) -> None:
        self.until = self.until or world.tick + SLICK_TICKS
        if world.tick > self.until:
            world.remove(self)
            return
        for who in world.entities.values():
            if who.kind in ("kade", "orion") and math.hypot(who.x - self.x, (who.y - self.y) * 1.5) < self.radius:
                if getattr(who, "leaping", 0):
                    continue
                who.speed_up(who.vx * SLICK_LEAVES, who.vy * SLICK_LEAVES)
