"""Security cameras: a cone that sweeps, wonders, is sure, and searches.

States: patrol (sweeps), curious (something is in the cone: it stops and stares), alert (sure of it: it keeps its eye
on it, calls drones, and in the end has the intruder's face), search (lost it: it turns about where that was), calm
(nobody's enemy, or switched off). Being sure takes at least 0.4 s, and being caught another second and more in sight.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from game.sim import placed
from game.sim.entity import Entity
from game.sim.machines.drone import GuardDrone
from game.sim.machines.mind import change_mind
from game.sim.noticing import Sighting, sighting
from game.sim.people.hero import Hero
from game.sim.senses import Cone, turned

if TYPE_CHECKING:
    from game.sim.world import World

SIGHT_PX = 150.0
SIGHT_HALF = math.radians(24.0)
SWEEP_TICKS = 300
"""A sweep of 60 degrees there and back takes so long; wider ones take longer."""
SWEEP_LEAST = math.radians(40.0)
HASTE = 1.35
"""How much faster cameras sweep while an alarm is on."""
REST_PART = 0.16
"""The part of a sweep that it rests at each end."""
TURN_PER_TICK = math.radians(1.5)
SURE_TICKS = 40.0
"""Ticks in sight until it is sure."""
FORGET = 0.5
"""How fast it becomes unsure again, of how fast it became sure."""
LOCK_STORY, LOCK_STANDARD, LOCK_KEEN = 120.0, 78.0, 60.0
"""Ticks that it needs, once sure, until it has a face."""
LOSE_TICKS = 30
SEARCH_TICKS = 170
SEARCH_SWING = math.radians(26.0)
CALL_PX = 300.0
"""Drones this near are called when it is sure, px."""
HOLOGRAM_MOST = 0.9
"""A hologram makes it no surer than that: it has no face."""
MOUNTED_PX = 34.0
"""How high it hangs, px."""
DEAD_LEVEL = 0.15
"""Below this level its circuit feeds it no more."""


class CameraEye(Entity):
    """A camera. ``seen`` 0 to 1 is how sure it is, ``lock`` 0 to 1 how much of a face it has."""

    def __init__(
        self, x: float, y: float, *, angle: float = math.pi / 2, sweep: float = math.radians(60.0), circuit: str = "",
        asleep: bool = False, name: str = "", phase: float = 0.0, reach: float = SIGHT_PX,
    ) -> None:  # fmt: skip
        super().__init__("camera", x, y, name=name, state="calm" if asleep else "patrol", z=MOUNTED_PX, radius=5.0)
        self.middle, self.sweep, self.circuit = angle, sweep, circuit
        self.cone_angle, self.cone_half, self.sight = angle, SIGHT_HALF, reach
        self.seen = self.lock = 0.0
        self.dark = False
        """Its circuit feeds it no more."""
        self.quarry: tuple[float, float] | None = None
        self._turned = phase
        self._lost = 0

    @classmethod
    def of(cls, item: placed.Camera, *, circuit: str = "") -> CameraEye:
        """The camera that a map's Camera stands for; fed by ``circuit``, or always."""
        angle, sweep = math.radians(item.angle), math.radians(item.sweep)
        return cls(item.x, item.y, angle=angle, sweep=sweep, circuit=circuit, name=item.name)

    @property
    def gentle(self) -> bool:
        """It looks for nobody."""
        return self.dark or self.state == "calm"

    @property
    def cone(self) -> Cone:
        """What it looks at."""
        return Cone(self.x, self.y, self.cone_angle, self.cone_half, self.sight)

    def wake(self, world: World) -> None:
        """Look for everybody."""
        if self.gentle:
            self.seen = self.lock = 0.0
            self._become(world, "patrol")

    def soothe(self, world: World) -> None:
        """Be nobody's enemy from now on."""
        self.seen = self.lock = 0.0
        self._become(world, "calm")

    def forget(self, world: World) -> None:
        """Be as before anything was seen."""
        self.seen = self.lock = 0.0
        self.quarry = None
        if not self.gentle:
            self._become(world, "patrol")

    def update(self, world: World) -> None:
        if self._fed(world) == self.dark:
            # what it knew goes with the power
            self.forget(world)
            self.dark = not self.dark
        if self.gentle or world.letterbox or world.dialogue.box is not None:
            return
        getattr(self, f"_{self.state}")(world, self._watch(world))

    # -- states -----------------------------------------------------------------------------------

    def _patrol(self, world: World, found: Sighting | None) -> None:
        if found is not None:
            self._become(world, "curious")
            return
        period = SWEEP_TICKS * max(SWEEP_LEAST, self.sweep) / math.radians(60.0)
        self._turned += (HASTE if world.alarm else 1.0) / period
        goal = self.middle + _swing(self._turned) * self.sweep / 2.0
        self.cone_angle = turned(self.cone_angle, goal, TURN_PER_TICK)

    def _curious(self, world: World, found: Sighting | None) -> None:
        self._stare(0.45)
        if self.seen >= 1.0:
            self._become(world, "alert")
            for drone in world.of(GuardDrone):
                if self.quarry is not None and math.hypot(drone.x - self.x, drone.y - self.y) < CALL_PX:
                    drone.call(world, *self.quarry)
        elif found is None and self.seen <= 0.0:
            self._become(world, "patrol")

    def _alert(self, world: World, found: Sighting | None) -> None:
        self._stare(1.0)
        ticks = world.rules.pick(LOCK_STORY, LOCK_STANDARD, LOCK_KEEN) * world.rules.telegraph
        self._lost = 0 if found is not None else self._lost + 1
        self.lock = min(1.0, self.lock + 1.0 / ticks) if found is not None else max(0.0, self.lock - 0.5 / ticks)
        hero = world.hero
        if self._lost > LOSE_TICKS:
            self._become(world, "search")
        elif self.lock >= 1.0 and isinstance(hero, Hero):
            hero.caught_by(world, self)
            self.lock = self.seen = 0.0
            self._become(world, "search")

    def _search(self, world: World, found: Sighting | None) -> None:
        self.lock = max(0.0, self.lock - 0.01)
        if found is not None:
            self._become(world, "curious")
            return
        base = self.middle if self.quarry is None else math.atan2(self.quarry[1] - self.y, self.quarry[0] - self.x)
        swing = math.sin((world.tick - self.since) / 26.0) * SEARCH_SWING
        self.cone_angle = turned(self.cone_angle, base + swing, TURN_PER_TICK * 0.7)
        if world.tick - self.since > SEARCH_TICKS:
            self.forget(world)

    # -- doing ------------------------------------------------------------------------------------

    def _watch(self, world: World) -> Sighting | None:
        found = sighting(world, self.cone)
        rate = 1.0 / (SURE_TICKS * world.rules.telegraph)
        if found is None:
            self.seen = max(0.0, self.seen - rate * FORGET)
            return None
        most = HOLOGRAM_MOST if found.decoy is not None else 1.0
        self.seen = max(self.seen, min(most, self.seen + rate)) if self.state != "alert" else 1.0
        self.quarry = (found.x, found.y)
        return found if found.decoy is None or self.state != "alert" else None

    def _stare(self, haste: float) -> None:
        if self.quarry is not None:
            bearing = math.atan2(self.quarry[1] - self.y, self.quarry[0] - self.x)
            self.cone_angle = turned(self.cone_angle, bearing, TURN_PER_TICK * haste)

    def _fed(self, world: World) -> bool:
        circuit = world.circuits.get(self.circuit)
        return circuit is None or circuit.level > DEAD_LEVEL

    def _become(self, world: World, state: str) -> None:
        if change_mind(world, self, state):
            self._lost = 0

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.cone_angle, self.seen, self.lock)


def _swing(part: float) -> float:
    """-1 to 1 and back as ``part`` goes by 1, at rest for a while at each end."""
    part %= 1.0
    half, back = (part * 2.0, False) if part < 0.5 else (part * 2.0 - 1.0, True)
    moved = max(0.0, min(1.0, (half - REST_PART) / (1.0 - 2.0 * REST_PART)))
    eased = moved * moved * (3.0 - 2.0 * moved)
    return (1.0 - 2.0 * eased) if back else (2.0 * eased - 1.0)
