"""The core: the column that throws pulses, and shows half a second before where they will go.

It has three manners: a *fan* of them straight on; a *scythe*, two in a bow that come round a wall from both sides; and a
*drill*, slow and heavy, that only a wall made thick will stop.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pymunk

from game.sim import layers
from game.sim.entity import Entity
from game.sim.events import PulseFired, PulseTelegraphed
from game.sim.machines.pulse import SPEED, Pulse

if TYPE_CHECKING:
    from game.sim.world import World

TELEGRAPH_TICKS = 34
"""How long the floor shows a fan before it is fired; never less than 0.4 s."""
FIRE_TICKS = 20
"""How long the column glows after a fan."""
FAN_STEP = math.radians(13.0)
"""The angle between two pulses of a fan."""
SCYTHE_TURN = math.radians(62.0)
"""A scythe's two pulses leave so far aside of the straight way, and come back to it from either side."""
DRILL_PX_S, DRILL_WEIGHT = 84.0, 8
"""How fast a drill flies, px/s, and how many times the wall it takes: more than any that nobody made thick."""
MOUTH_PX = 26.0
"""Pulses leave this far from the column's middle."""
BODY_RADIUS = 30.0
MOUTH_DOWN_PX = 22.0
"""The mouth lies this much in front of the column's foot, px."""


class CoreColumn(Entity):
    """The column. While ``armed`` it throws at ``target`` every ``pause`` ticks, in one of its ``manners`` after another;
    a fan has ``fan`` pulses.

    ``charge`` 0 to 1 is how near the next throw is, for the column's light. ``manner`` is how it throws next, at ``spot``
    px; ``bows`` by how much each pulse of a scythe leaves aside of the straight way, radians, while it is shown.
    """

    def __init__(self, x: float, y: float) -> None:
        super().__init__("core", x, y, name="core", state="calm", radius=BODY_RADIUS)
        self.armed = False
        self.fan = 5
        self.pause = 150
        self.charge = 0.0
        self.target: Entity | None = None
        self.manners: tuple[str, ...] = ("fan",)
        self.manner = "fan"
        self.spot = (x, y)
        self.bows: tuple[float, ...] = ()
        self._throws = 0
        self._angles: tuple[float, ...] = ()
        self._fire_at = 0
        self._next = 0

    @property
    def mouth(self) -> tuple[float, float]:
        """Where pulses come from, px."""
        return (self.x, self.y + MOUTH_DOWN_PX)

    def enter(self, world: World) -> None:
        self.body = None
        shape = pymunk.Circle(world.space.static_body, self.radius, (self.x, self.y - 6.0))
        shape.filter = pymunk.ShapeFilter(categories=layers.WALL, mask=layers.PERSON | layers.INTRUDER | layers.LOAD)
        shape.collision_type = layers.TYPE_WALL
        self.shapes = [shape]

    def arm(
        self,
        world: World,
        target: Entity,
        *,
        fan: int,
        pause: int,
        delay: int = 60,
        manners: tuple[str, ...] = ("fan",),
    ) -> None:
        """Begin to fire at somebody: every ``pause`` ticks, the first after ``delay``, in each of ``manners`` by turns."""
        self.armed, self.target, self.fan, self.pause = True, target, fan, pause
        self.manners, self._throws, self.bows = manners, 0, ()
        self._next = world.tick + delay
        self._fire_at = 0

    def disarm(self, world: World, state: str = "calm") -> None:
        """Stop firing and show ``state``."""
        self.armed, self._angles, self.bows, self._fire_at, self.charge = False, (), (), 0, 0.0
        world.set_state(self, state)

    def late(self, world: World) -> None:
        """It stands still."""

    def update(self, world: World) -> None:
        if not self.armed or self.target is None:
            return
        if world.letterbox or world.dialogue.box is not None:
            self._next = max(self._next, world.tick + 30)
            self._fire_at, self.charge, self.bows = 0, 0.0, ()
            return
        telegraph = int(TELEGRAPH_TICKS * world.rules.telegraph)
        if self._fire_at:
            self.charge = 1.0 - (self._fire_at - world.tick) / telegraph
            if world.tick >= self._fire_at:
                self._fire(world)
        elif world.tick >= self._next:
            self._aim(world, telegraph)
        elif world.tick - self.since > FIRE_TICKS:
            world.set_state(self, "calm")

    def _aim(self, world: World, telegraph: int) -> None:
        assert self.target is not None
        x, y = self.mouth
        middle = math.atan2(self.target.y - 8.0 - y, self.target.x - x)
        self.spot = (self.target.x, self.target.y - 8.0)
        self.manner = self.manners[self._throws % len(self.manners)]
        self._throws += 1
        self.bows = (-SCYTHE_TURN, SCYTHE_TURN) if self.manner == "scythe" else ()
        pulses = self.fan if self.manner == "fan" else 1
        half = (pulses - 1) / 2
        self._angles = tuple(middle + bow for bow in self.bows) or tuple(
            middle + (i - half) * FAN_STEP for i in range(pulses)
        )
        self._fire_at = world.tick + telegraph
        world.set_state(self, "charge")
        world.emit(PulseTelegraphed(x, y, () if self.bows else self._angles, telegraph))

    def _fire(self, world: World) -> None:
        x, y = self.mouth
        for angle in self._angles:
            px, py = x + math.cos(angle) * MOUTH_PX, y + math.sin(angle) * MOUTH_PX * (1.0 if self.bows else 0.6)
            pulse = world.spawn(self._pulse(px, py, angle))
            world.emit(PulseFired(px, py, pulse.id, angle))
        self._fire_at, self._angles, self.bows, self.charge = 0, (), (), 0.0
        self._next = world.tick + self.pause
        world.set_state(self, "fire")

    def _pulse(self, x: float, y: float, angle: float) -> Pulse:
        """One pulse of the throw, as the manner wants it."""
        if self.manner == "drill":
            return Pulse(x, y, angle, DRILL_PX_S, weight=DRILL_WEIGHT)
        if not self.bows:
            return Pulse(x, y, angle)
        # on the circle through here and the spot, along which one leaves at this angle
        dx, dy = self.spot[0] - x, self.spot[1] - y
        bow = angle - math.atan2(dy, dx)
        return Pulse(x, y, angle, turn=-2.0 * SPEED * math.sin(bow) / max(1.0, math.hypot(dx, dy)))
