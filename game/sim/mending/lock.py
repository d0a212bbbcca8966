"""The records vault: a lock that must go round once undisturbed, and relays that throw pulses at it.

What strikes the lock sets it back and shakes a file loose (:mod:`game.sim.mending.leak`); past a tooth it never slips back.
Grips (:mod:`game.sim.mending.clamp`) hold it where it is.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import pymunk

from game.sim import layers
from game.sim.entity import Entity
from game.sim.events import CameraShaken, PulseBurst, PulseFired, PulseTelegraphed
from game.sim.machines.pulse import SPEED, Pulse
from game.sim.mending.leak import Leak
from game.sim.swarm import SEND

if TYPE_CHECKING:
    from game.sim.world import World

SETBACK_S, TIGHTENED_S = 4.0, (1.5, 0.4)
"""A pulse that reaches the lock costs so many seconds of its way round; tightened once, and twice, it slips less."""
TEETH = 3
"""The lock has so many teeth, evenly apart: past one it never slips back."""
TELEGRAPH_TICKS = 40
"""How long a relay shows where it will throw, never less than 0.4 s."""
HAMMER_TICKS = 13
"""A hammer's blows come so soon after each other, on one line: they find the hole that the first one made."""
SCYTHE_TURN = math.radians(48.0)
"""A scythe's throw leaves so far aside of the straight way, and comes back to it in a bow."""
DRILL_PX_S, DRILL_WEIGHT = 84.0, 3
"""A drill's throw is slow, and takes so many times the wall."""
MANNERS = ("hammer", "scythe", "drill")
OUT_PX = 14.0
"""What it throws begins so far before it, px."""
CHOKE_PX, CHOKE_BOTS = 40.0, 10
"""So many bots that were sent, so near to a relay, choke it."""
CHOKE_TICKS = 36
"""It takes them so long."""
CHOKED_TICKS = 540
"""It coughs them up after so long."""


class VaultLock(Entity):
    """The lock. While ``turning`` it goes round once in ``seconds``; ``done`` 0 to 1 is how far it is.

    ``grips``   how many relays hold it: held, it stands still.
    ``hits``    pulses that reached it.    ``leaked``, ``caught``  files that were lost, and that were caught on their way.
    ``setback`` what a hit costs, s.     ``wants_wall``  dashes show where a wall about it is wanted.
    ``bag``     with so many files lost there is nothing left to keep; 0: as many as there are.
    """

    def __init__(self, x: float, y: float, name: str = "lock") -> None:
        super().__init__("lock", x, y, name=name, state="idle", radius=20.0)
        self.seconds = 90.0
        self.done = 0.0
        self.turning = False
        self.grips = self.hits = self.leaked = self.caught = self.bag = 0
        self.setback = SETBACK_S
        self.wants_wall = False

    @property
    def teeth(self) -> int:
        """How many of its teeth it is past."""
        return int(self.done * TEETH + 1e-9)

    def enter(self, world: World) -> None:
        shape = pymunk.Circle(world.space.static_body, self.radius, (self.x, self.y - 4.0))
        shape.filter = layers.WALL_FILTER
        shape.collision_type = layers.TYPE_WALL
        self.shapes = [shape]

    def late(self, world: World) -> None:
        """It stands still."""

    def update(self, world: World) -> None:
        if self.turning and not world.letterbox and world.dialogue.box is None:
            if not self.grips:
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
        self.hits += 1
        self.done = max(self.teeth / TEETH, self.done - self.setback / self.seconds)
        relays = [relay for relay in world.of(Relay) if relay.armed]
        if relays:
            # it came from the relay that lies most nearly where it flew from
            back = (-math.cos(pulse.angle), -math.sin(pulse.angle))
            self.spill(world, max(relays, key=lambda relay: self._towards(relay, back)))
        self.state = ""
        world.set_state(self, "hit")
        world.emit(PulseBurst(pulse.x, pulse.y, pulse.id))
        world.emit(CameraShaken(self.x, self.y, 0.3))

    def spill(self, world: World, thief: Entity) -> None:
        """A file slips out, to whoever shook it loose."""
        world.spawn(Leak(self, thief))

    def _towards(self, other: Entity, way: tuple[float, float]) -> float:
        """How much a way, of length 1, leads from here to another: 1 straight there."""
        dx, dy = other.x - self.x, other.y - self.y
        return (dx * way[0] + dy * way[1]) / max(1.0, math.hypot(dx, dy))

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.done, self.leaked)


class Relay(Entity):
    """Something of Orion's in a doorway that throws ``fan`` pulses at the lock every ``pause`` ticks while ``armed``.

    How it throws is its ``manner``: a *hammer* strikes one place, blow upon blow; a *scythe* comes round a wall in a bow,
    from above and from below by turns, or both at once; a *drill* is slow, and only a thick wall stops it.
    With a ``fan`` of 0 it throws nothing, and can be choked all the same.
    Bots that are sent there choke it for a while; ``choking`` 0 to 1 is how far they are, and falls while it is choked.
    """

    def __init__(self, x: float, y: float, target: Entity, name: str = "", manner: str = MANNERS[0]) -> None:
        super().__init__("relay", x, y, name=name, state="off", z=10.0)
        self.target, self.manner = target, manner
        self.armed = False
        self.fan, self.pause = 1, 200
        self.choking = 0.0
        self._next = self._fire_at = self._blows = 0
        self._below = False
        self.bows: tuple[float, ...] = ()
        """By how much each pulse of the throw that is being shown leaves aside of the straight way, radians."""

    def arm(self, world: World, *, fan: int = 1, pause: int = 200, delay: int = 60) -> None:
        """Begin to throw."""
        self.armed, self.fan, self.pause = True, fan, pause
        self._next, self._fire_at = world.tick + delay, 0
        world.set_state(self, "on")

    def disarm(self, world: World) -> None:
        """Be quiet."""
        self.armed, self._fire_at, self._blows = False, 0, 0
        world.set_state(self, "off")

    @property
    def bearing(self) -> float:
        """Where its target lies, radians."""
        return math.atan2(self.target.y - 4.0 - self.y, self.target.x - self.x)

    @property
    def arrivals(self) -> tuple[float, ...]:
        """From where about its target what it throws may come, seen from there, radians."""
        back = self.bearing + math.pi
        return (back - SCYTHE_TURN, back + SCYTHE_TURN) if self.manner == "scythe" else (back,)

    def rest(self, world: World, ticks: int) -> None:
        """Throw nothing for so many ticks."""
        self._next, self._fire_at, self._blows = max(self._next, world.tick + ticks), 0, 0
        if self.state == "charge":
            world.set_state(self, "on")

    def update(self, world: World) -> None:
        if not self.armed:
            return
        if world.letterbox or world.dialogue.box is not None:
            self._next, self._fire_at, self._blows = max(self._next, world.tick + 30), 0, 0
            return
        if self._choked(world) or not self.fan:
            return
        if self._fire_at and world.tick >= self._fire_at:
            self._throw(world)
        elif not self._fire_at and world.tick >= self._next:
            self.bows = self._bows()
            self._blows = self.fan if self.manner == "hammer" else 1
            ticks = int(TELEGRAPH_TICKS * world.rules.telegraph)
            self._fire_at = world.tick + ticks
            world.set_state(self, "charge")
            world.emit(PulseTelegraphed(self.x, self.y, tuple(self.bearing + bow for bow in self.bows), ticks))

    def _bows(self) -> tuple[float, ...]:
        """How the next throw leaves: straight on; or in a bow, to one side after the other, or to both."""
        if self.manner != "scythe":
            return (0.0,)
        self._below = not self._below
        first = -SCYTHE_TURN if self._below else SCYTHE_TURN
        return (first, -first)[: self.fan]

    def _throw(self, world: World) -> None:
        """Let go of what was shown; a hammer strikes again at once."""
        heavy = self.manner == "drill"
        speed = DRILL_PX_S if heavy else SPEED
        way = math.dist((self.x, self.y), (self.target.x, self.target.y - 4.0))
        for bow in self.bows:
            angle = self.bearing + bow
            x, y = self.x + math.cos(angle) * OUT_PX, self.y + math.sin(angle) * OUT_PX
            # on the circle through here and the target, along which one leaves at this angle
            turn = -2.0 * speed * math.sin(bow) / max(1.0, way - OUT_PX)
            pulse = world.spawn(Pulse(x, y, angle, speed, turn=turn, weight=DRILL_WEIGHT if heavy else 1))
            world.emit(PulseFired(x, y, pulse.id, angle))
        self._blows -= 1
        self._fire_at = world.tick + HAMMER_TICKS if self._blows > 0 else 0
        if not self._fire_at:
            self._next = world.tick + self.pause
            world.set_state(self, "on")

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
