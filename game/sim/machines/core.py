"""The core: the column that throws pulses in fans, and shows half a second before where they will go."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pymunk

from game.sim import layers
from game.sim.entity import Entity
from game.sim.events import PulseFired, PulseTelegraphed
from game.sim.machines.pulse import Pulse

if TYPE_CHECKING:
    from game.sim.world import World

TELEGRAPH_TICKS = 34
"""How long the floor shows a fan before it is fired; never less than 0.4 s."""
FIRE_TICKS = 20
"""How long the column glows after a fan."""
FAN_STEP = math.radians(13.0)
"""The angle between two pulses of a fan."""
MOUTH_PX = 26.0
"""Pulses leave this far from the column's middle."""
BODY_RADIUS = 30.0
MOUTH_DOWN_PX = 22.0
"""The mouth lies this much in front of the column's foot, px."""


class CoreColumn(Entity):
    """The column. While ``armed`` it fires a fan of ``fan`` pulses at ``target`` every ``pause`` ticks.

    ``charge`` 0 to 1 is how near the next fan is, for the column's light.
    """

    def __init__(self, x: float, y: float) -> None:
        super().__init__("core", x, y, name="core", state="calm", radius=BODY_RADIUS)
        self.armed = False
        self.fan = 5
        self.pause = 150
        self.charge = 0.0
        self.target: Entity | None = None
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

    def arm(self, world: World, target: Entity, *, fan: int, pause: int, delay: int = 60) -> None:
        """Begin to fire at somebody: ``fan`` pulses every ``pause`` ticks, the first after ``delay``."""
        self.armed, self.target, self.fan, self.pause = True, target, fan, pause
        self._next = world.tick + delay
        self._fire_at = 0

    def disarm(self, world: World, state: str = "calm") -> None:
        """Stop firing and show ``state``."""
        self.armed, self._angles, self._fire_at, self.charge = False, (), 0, 0.0
        world.set_state(self, state)

    def late(self, world: World) -> None:
        """It stands still."""

    def update(self, world: World) -> None:
        if not self.armed or self.target is None:
            return
        if world.letterbox or world.dialogue.box is not None:
            self._next = max(self._next, world.tick + 30)
            self._fire_at, self.charge = 0, 0.0
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
        half = (self.fan - 1) / 2
        self._angles = tuple(middle + (i - half) * FAN_STEP for i in range(self.fan))
        self._fire_at = world.tick + telegraph
        world.set_state(self, "charge")
        world.emit(PulseTelegraphed(x, y, self._angles, telegraph))

    def _fire(self, world: World) -> None:
        x, y = self.mouth
        for angle in self._angles:
            px, py = x + math.cos(angle) * MOUTH_PX, y + math.sin(angle) * MOUTH_PX * 0.6
            pulse = world.spawn(Pulse(px, py, angle))
            world.emit(PulseFired(px, py, pulse.id, angle))
        self._fire_at, self._angles, self.charge = 0, (), 0.0
        self._next = world.tick + self.pause
        world.set_state(self, "fire")
