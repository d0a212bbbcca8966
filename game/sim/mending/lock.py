"""The records vault: a lock that must go round once undisturbed, and relays that throw pulses at it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import pymunk

from game.sim import layers
from game.sim.entity import Entity
from game.sim.events import CameraShaken, PulseBurst, PulseFired, PulseTelegraphed
from game.sim.machines.pulse import Pulse
from game.sim.swarm import SEND

if TYPE_CHECKING:
    from game.sim.world import World

SETBACK_S = 5.0
"""A pulse that reaches the lock costs so many seconds of its way round."""
TELEGRAPH_TICKS = 40
"""How long a relay shows where it will throw, never less than 0.4 s."""
FAN_STEP = math.radians(11.0)
CHOKE_PX, CHOKE_BOTS = 30.0, 10
"""So many bots that were sent, so near to a relay, choke it."""
CHOKE_TICKS = 36
"""It takes them so long."""
CHOKED_TICKS = 540
"""It coughs them up after so long."""


class VaultLock(Entity):
    """The lock. While ``turning`` it goes round once in ``seconds``; ``done`` 0 to 1 is how far it is."""

    def __init__(self, x: float, y: float, name: str = "lock") -> None:
        super().__init__("lock", x, y, name=name, state="idle", radius=20.0)
        self.seconds = 90.0
        self.done = 0.0
        self.turning = False

    def enter(self, world: World) -> None:
        shape = pymunk.Circle(world.space.static_body, self.radius, (self.x, self.y - 4.0))
        shape.filter = layers.WALL_FILTER
        shape.collision_type = layers.TYPE_WALL
        self.shapes = [shape]

    def late(self, world: World) -> None:
        """It stands still."""

    def update(self, world: World) -> None:
        if self.turning and not world.letterbox and world.dialogue.box is None:
            self.done = min(1.0, self.done + 1.0 / (self.seconds * 60.0))
            if self.state == "hit" and world.tick - self.since > 20:
                world.set_state(self, "turn")

    def begin(self, world: World, seconds: float) -> None:
        """Go round once in so many seconds."""
        self.turning, self.seconds, self.done = True, seconds, 0.0
        world.set_state(self, "turn")

    def finish(self, world: World) -> None:
        """It is shut for good."""
        self.turning, self.done = False, 1.0
        world.set_state(self, "shut")

    def met(self, world: World, other: int) -> None:
        pulse = world.entities.get(other)
        if not isinstance(pulse, Pulse) or pulse.spent or not self.turning:
            return
        pulse.spent = True
        world.remove(pulse)
        self.done = max(0.0, self.done - SETBACK_S / self.seconds)
        self.state = ""
        world.set_state(self, "hit")
        world.emit(PulseBurst(pulse.x, pulse.y, pulse.id))
        world.emit(CameraShaken(self.x, self.y, 0.3))

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.done)


class Relay(Entity):
    """Something of Orion's in a doorway that throws ``fan`` pulses at the lock every ``pause`` ticks while ``armed``.

    Bots that are sent there choke it for a while; ``choking`` 0 to 1 is how far they are, and falls while it is choked.
    """

    def __init__(self, x: float, y: float, target: Entity, name: str = "") -> None:
        super().__init__("relay", x, y, name=name, state="off", z=10.0)
        self.target = target
        self.armed = False
        self.fan, self.pause = 1, 200
        self.choking = 0.0
        self._next = self._fire_at = 0
        self._angles: tuple[float, ...] = ()

    def arm(self, world: World, *, fan: int = 1, pause: int = 200, delay: int = 60) -> None:
        """Begin to throw."""
        self.armed, self.fan, self.pause = True, fan, pause
        self._next, self._fire_at = world.tick + delay, 0
        world.set_state(self, "on")

    def disarm(self, world: World) -> None:
        """Be quiet."""
        self.armed, self._fire_at = False, 0
        world.set_state(self, "off")

    def update(self, world: World) -> None:
        if not self.armed:
            return
        if world.letterbox or world.dialogue.box is not None:
            self._next, self._fire_at = max(self._next, world.tick + 30), 0
            return
        if self._choked(world):
            return
        if self._fire_at and world.tick >= self._fire_at:
            self._fire_at, self._next = 0, world.tick + self.pause
            for angle in self._angles:
                x, y = self.x + math.cos(angle) * 14.0, self.y + math.sin(angle) * 14.0
                pulse = world.spawn(Pulse(x, y, angle))
                world.emit(PulseFired(x, y, pulse.id, angle))
            world.set_state(self, "on")
        elif not self._fire_at and world.tick >= self._next:
            middle = math.atan2(self.target.y - 4.0 - self.y, self.target.x - self.x)
            half = (self.fan - 1) / 2
            self._angles = tuple(middle + (i - half) * FAN_STEP for i in range(self.fan))
            ticks = int(TELEGRAPH_TICKS * world.rules.telegraph)
            self._fire_at = world.tick + ticks
            world.set_state(self, "charge")
            world.emit(PulseTelegraphed(self.x, self.y, self._angles, ticks))

    @property
    def choked(self) -> bool:
        """It throws nothing now, and will again."""
        return self.state == "choked"

    def _choked(self, world: World) -> bool:
        """One tick of being choked, or of what leads there."""
        if self.choked:
            self.choking = max(0.0, self.choking - 1.0 / CHOKED_TICKS)
            if self.choking == 0.0:
                self._next = world.tick + self.pause // 2
                world.set_state(self, "on")
            return True
        rows = world.swarm.near(self.x, self.y, CHOKE_PX)
        sent = int(np.count_nonzero(world.swarm.roles[rows] == SEND)) if len(rows) else 0
        step = 1.0 / CHOKE_TICKS
        self.choking = min(1.0, self.choking + step) if sent >= CHOKE_BOTS else max(0.0, self.choking - step / 2)
        if self.choking == 1.0:
            self._fire_at = 0
            world.set_state(self, "choked")
        return self.choked

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.choking)
