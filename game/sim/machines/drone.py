"""Guard drones: they patrol, look, wonder, dive, and can be mended.

States: patrol, curious (something was seen), alert (sure of it, closing in), dive (a shown dive, then the dive),
search (lost it), stunned (hesitates after a voice), rebooted and calm (gentle again, for good).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from game.sim import layers, placed
from game.sim.entity import Entity
from game.sim.events import BotsLost, DroneDived, DroneRebooted
from game.sim.level import LevelMap
from game.sim.machines.decoy import BURST_PX, Decoy
from game.sim.machines.mind import change_mind
from game.sim.noticing import noise, sighting
from game.sim.people.hero import Hero
from game.sim.people.lena import Lena
from game.sim.senses import Cone, turned
from game.sim.swarm import BARRIER, SEND

if TYPE_CHECKING:
    from game.sim.world import World

SIGHT_PX = 128.0
SIGHT_HALF = math.radians(30.0)
TURN_PER_TICK = math.radians(3.2)
SEEN_TICKS = 26
"""Ticks in sight until it is sure, at least 0.4 s."""
HOLOGRAM_MOST, NOSE_PX = 0.9, 26.0
"""A hologram makes it no surer than that, and is looked at from so near, px."""
CALLED, HEARD = 0.55, 0.4
"""How sure a call makes it that somebody is there, and feet that it hears."""
CALLED_TICKS = 60
"""Called, it looks at least so long: time to turn right round."""
LOSE_TICKS = 90
"""Ticks out of sight until it searches."""
SEARCH_TICKS = 150
STUN_TICKS = 180
"""How long a voice makes it hesitate: 3 s."""
CHASE_PX_S = 84.0
STAND_OFF_PX = 74.0
"""It closes in to this distance before it dives."""
DIVE_WARN = 30
"""Ticks a dive is shown before it comes."""
DIVE_TICKS = 34
DIVE_PX_S = 250.0
REST_TICKS = 70
"""After a dive it drifts for so long."""
HURTS = 14.0
BURNS = 5
"""Bots that a dive into a wall burns."""
REBOOT_PX = 20.0
REBOOT_BOTS = 10
REBOOT_TICKS = 48
"""How long so many sent bots need to mend it."""
LOOK_EVERY = 4
"""Bots near it are counted once in so many ticks."""
HUNT_PX, HUNT_BOTS = 90.0, 12
"""Sent after a node, it dives when so many bots of a wall stand within so many px of it."""
HOVER_PX = 22.0
HIT_STOP = 3
"""Ticks the world holds its breath when one is mended."""
ACCEL = 9.0
"""Change of speed in a tick, px/s."""
DIVE_ACCEL = 4.0
"""In a dive it changes its speed so many times as fast."""
COMPANY_PX, COMPANY_PX_S = 100.0, 50.0
"""Mended drones keep Elara company from this far, at this speed."""
LOOK_ROUND, FIND_EVERY, TURN_PX = 12, 60, 12.0
"""Out of sight it looks for a way round anew every so many ticks, and turns a corner of it from this near, px."""
COMPANY_FAR_PX, COMPANY_FAR_PX_S = 180.0, 100.0
"""Further away than this, or out of sight, it hurries, px/s."""
GENTLE = ("rebooted", "calm")


class GuardDrone(Entity):
    """A drone. ``seen`` 0 to 1 is how sure it is; ``mending`` 0 to 1 how far bots have mended it."""

    def __init__(
        self, x: float, y: float, *, path: tuple[tuple[float, float], ...] = (), speed: float = 70.0,
        asleep: bool = False, name: str = "",
    ) -> None:  # fmt: skip
        super().__init__("drone", x, y, name=name, state="calm" if asleep else "patrol", z=HOVER_PX, radius=9.0)
        self.path, self.speed, self.asleep = path, speed, asleep
        self.cone_angle = math.pi / 2
        self.cone_half, self.sight = SIGHT_HALF, SIGHT_PX
        self.seen = 0.0
        self.mending = 0.0
        self.quarry: tuple[float, float] | None = None
        self.prey: Entity | None = None
        """What the script sends it after: a node whose wall it dives at."""
        self._home = (x, y)
        self._way: list[tuple[float, float]] = []
        self._leg = 0
        self._lost = 0
        self._rest_until = 0
        self._dive_to = (x, y)
        self._dive_at = 0
        self._look_until = 0
        self._heard = self._puzzled = False
        self._stun_ticks = STUN_TICKS

    @classmethod
    def of(cls, level: LevelMap, item: placed.Drone, *, asleep: bool = False) -> GuardDrone:
        """The drone that a map's Drone stands for, with the path that it names; ``asleep`` it waits to be woken."""
        return cls(item.x, item.y, path=level.way(item.patrol), speed=item.speed, asleep=asleep, name=item.name)

    @property
    def gentle(self) -> bool:
        """It will not harm anybody any more."""
        return self.state in GENTLE

    @property
    def cone(self) -> Cone:
        """What it looks at."""
        return Cone(self.x, self.y, self.cone_angle, self.cone_half, self.sight)

    def enter(self, world: World) -> None:
        self.be_round(3.0, layers.DRONE_FILTER, 0.2)

    def wake(self, world: World, prey: Entity | None = None) -> None:
        """Turn on everybody; with ``prey``, dive at the wall of bots round it."""
        if self.state != "rebooted":
            self.asleep, self.prey = False, prey
            self._become(world, "patrol")

    def soothe(self, world: World) -> None:
        """Be gentle from now on, without having been mended."""
        if not self.gentle or self.state == "calm":
            self.asleep = True
            self._become(world, "calm")

    def call(self, world: World, x: float, y: float) -> None:
        """Somebody was made out at a place, px: come and look."""
        if self.state in ("patrol", "search", "curious") and self.prey is None:
            self.quarry, self.seen = (x, y), CALLED
            self._look_until = world.tick + CALLED_TICKS
            self._become(world, "curious")

    def stun(self, world: World, ticks: int = STUN_TICKS) -> None:
        """Hesitate for so long, blind, and then look about."""
        self._stun_ticks, self.seen = ticks, 0.0
        self._become(world, "stunned")

    def post(self, x: float, y: float, towards: float) -> None:
        """Be at a place at once, px, look ``towards`` an angle, radians, and keep watch there."""
        self.path, self.cone_angle = ((x, y),), towards
        self.x, self.y = self.px, self.py = x, y
        if self.body is not None:
            self.body.position = x, y
        self.speed_up(0.0, 0.0)

    def forget(self, world: World) -> None:
        """Be as before anything was seen."""
        self.seen, self.quarry = 0.0, None
        if not self.gentle and self.state != "stunned":
            self._become(world, "patrol")

    def update(self, world: World) -> None:
        self.z = HOVER_PX + math.sin((world.tick + self.id * 37) / 26.0) * 2.0
        if self.gentle:
            self._drift(world)
            return
        if world.letterbox or world.dialogue.box is not None:
            self._fly(0.0, 0.0)
            return
        if self._mended(world):
            return
        self._hear_voice(world)
        getattr(self, f"_{self.state}")(world)

    # -- states -----------------------------------------------------------------------------------

    def _patrol(self, world: World) -> None:
        if self._watch(world):
            self._become(world, "curious")
            return
        if self.prey is not None:
            self._hunt(world)
            return
        heard = noise(world, self.x, self.y)
        if heard is not None:
            self.quarry, self.seen, self._heard = heard, HEARD, True
            self._become(world, "curious")
            return
        self._heard = False
        goal = self.path[self._leg % len(self.path)] if self.path else self._home
        if self._towards(goal, self.speed):
            self._leg += 1

    def _curious(self, world: World) -> None:
        watching = self._watch(world)
        near = NOSE_PX if self._puzzled else STAND_OFF_PX
        if self.quarry is not None and self._towards(self.quarry, self.speed * 0.6, stop=near):
            self.cone_angle = turned(self.cone_angle, self._bearing(*self.quarry), TURN_PER_TICK)
        if self.seen >= 1.0:
            self._become(world, "alert")
        elif not watching and self.seen <= 0.0 and world.tick >= self._look_until:
            self._become(world, "search" if self._heard else "patrol")

    def _alert(self, world: World) -> None:
        watching = self._watch(world)
        self._lost = 0 if watching else self._lost + 1
        if self._lost > LOSE_TICKS or self.quarry is None:
            self._become(world, "search")
            return
        if self._puzzled:
            self._become(world, "curious")
            return
        close = self._towards(self.quarry, CHASE_PX_S, stop=STAND_OFF_PX)
        if close and watching and world.tick >= self._rest_until:
            self._begin_dive(world, *self.quarry)

    def _search(self, world: World) -> None:
        self.cone_angle += TURN_PER_TICK * 0.5
        self._fly(0.0, 0.0)
        if self._watch(world, turning=False):
            self._become(world, "curious")
        elif world.tick - self.since > SEARCH_TICKS:
            self.seen = 0.0
            self._become(world, "patrol")

    def _stunned(self, world: World) -> None:
        self._fly(0.0, 0.0)
        if world.tick - self.since > self._stun_ticks:
            self._become(world, "search")

    def _dive(self, world: World) -> None:
        if world.tick < self._dive_at:
            self._fly(0.0, 0.0)
            self.cone_angle = turned(self.cone_angle, self._bearing(*self._dive_to), TURN_PER_TICK * 2)
            return
        self.z = max(6.0, self.z - (world.tick - self._dive_at) * 1.2)
        self._towards(self._dive_to, DIVE_PX_S)
        self._strike(world)
        if world.tick - self._dive_at > DIVE_TICKS:
            self._rest_until = world.tick + REST_TICKS
            self._become(world, "alert" if self.prey is None else "patrol")

    # -- doing ------------------------------------------------------------------------------------

    def _hunt(self, world: World) -> None:
        """Circle the prey and dive at the wall of bots round it."""
        assert self.prey is not None
        around = (world.tick / 70.0 + self.id) % math.tau
        post = (self.prey.x + math.cos(around) * 92.0, self.prey.y + math.sin(around) * 70.0)
        self._towards(post, self.speed)
        if world.tick < self._rest_until or world.tick % LOOK_EVERY:
            return
        rows = world.swarm.near(self.prey.x, self.prey.y, HUNT_PX)
        rows = rows[world.swarm.roles[rows] == BARRIER]
        if len(rows) >= HUNT_BOTS:
            row = rows[world.rng.randrange(len(rows))]
            self._rest_until = world.tick + REST_TICKS
            self._begin_dive(world, float(world.swarm.positions[row, 0]), float(world.swarm.positions[row, 1]))

    def _begin_dive(self, world: World, x: float, y: float) -> None:
        self._dive_to = (x, y)
        self._dive_at = world.tick + int(DIVE_WARN * world.rules.telegraph)
        self._become(world, "dive")
        world.emit(DroneDived(self.x, self.y, self.id))

    def _strike(self, world: World) -> None:
        hero = world.hero
        ducked = isinstance(hero, Lena) and hero.ducked
        if (isinstance(hero, Hero) and not ducked and math.hypot(hero.x - self.x, hero.y - self.y) < 14.0
                and (hero.snared(world, self) or hero.struck(world, self.x, self.y, HURTS))):  # fmt: skip
            self._dive_at = world.tick - DIVE_TICKS
        for decoy in world.of(Decoy):
            if math.hypot(decoy.x - self.x, decoy.y - self.y) < BURST_PX:
                decoy.burst(world)
                self._dive_at = world.tick - DIVE_TICKS
        swarm = world.swarm
        rows = swarm.near(self.x, self.y, 11.0)
        if (swarm.roles[rows] == BARRIER).any() and self._rest_until <= world.tick:
            burnt = 0 if world.rules.endless else swarm.burn(BURNS, self.x, self.y)
            world.tally.bots_lost += burnt
            self._rest_until = world.tick + REST_TICKS
            self._dive_at = world.tick - DIVE_TICKS
            if burnt:
                world.emit(BotsLost(self.x, self.y, burnt))

    def _mended(self, world: World) -> bool:
        """Bots that were sent to it mend it. True when it is done."""
        if (world.tick + self.id) % LOOK_EVERY:
            return False
        swarm = world.swarm
        rows = swarm.near(self.x, self.y, REBOOT_PX)
        bots = int(np.count_nonzero(swarm.roles[rows] == SEND))
        step = LOOK_EVERY / REBOOT_TICKS
        self.mending = min(1.0, self.mending + step) if bots >= REBOOT_BOTS else max(0.0, self.mending - step * 0.3)
        if self.mending < 1.0:
            return False
        self._become(world, "rebooted")
        world.tally.rebooted += 1
        world.frozen = max(world.frozen, HIT_STOP)
        world.emit(DroneRebooted(self.x, self.y, self.id))
        return True

    def _hear_voice(self, world: World) -> None:
        hero = world.hero
        if isinstance(hero, Lena) and hero.voice is not None and hero.voice.sees(world, self.x, self.y):
            self._stun_ticks = STUN_TICKS
            self._become(world, "stunned")

    def _watch(self, world: World, *, turning: bool = True) -> bool:
        hero = world.hero
        if not isinstance(hero, Hero) or hero.frozen_until:
            self.seen = max(0.0, self.seen - 1.0 / SEEN_TICKS)
            return False
        found = sighting(world, self.cone)
        rate = 1.0 / (SEEN_TICKS * world.rules.telegraph)
        if found is None:
            self.seen = max(0.0, self.seen - rate * 0.4)
        else:
            self.seen = min(1.0 if found.decoy is None else HOLOGRAM_MOST, self.seen + rate)
        self._puzzled = found is not None and found.decoy is not None
        if found is not None:
            self.quarry = (found.x, found.y)
            if turning:
                self.cone_angle = turned(self.cone_angle, self._bearing(found.x, found.y), TURN_PER_TICK)
        return found is not None

    def _drift(self, world: World) -> None:
        """Gentle drones hover where they are, and those that were mended keep Elara company from afar."""
        self.seen = 0.0
        hero = world.hero
        if (
            self.state == "rebooted"
            and hero is not None
            and hero.kind == "elara"
            and math.hypot(hero.x - self.x, hero.y - self.y) > COMPANY_PX + 30.0
        ):
            self._come_along(world, (hero.x, hero.y))
        else:
            self._fly(0.0, 0.0)
            self._way.clear()

    def _come_along(self, world: World, goal: tuple[float, float]) -> None:
        """Straight there where nothing stands between, else round it."""
        if world.tick % LOOK_ROUND == 0 and world.sees(self.x, self.y, *goal):
            self._way.clear()
        elif world.tick % FIND_EVERY == 0:
            self._way = world.ways.find((self.x, self.y), goal)
        far = math.hypot(goal[0] - self.x, goal[1] - self.y) > COMPANY_FAR_PX
        pace = COMPANY_FAR_PX_S if far or self._way else COMPANY_PX_S
        if self._way and self._towards(self._way[0], pace, stop=TURN_PX):
            del self._way[0]
        elif not self._way:
            self._towards(goal, pace, stop=COMPANY_PX)

    def _towards(self, goal: tuple[float, float], speed: float, stop: float = 4.0) -> bool:
        dx, dy = goal[0] - self.x, goal[1] - self.y
        distance = math.hypot(dx, dy)
        if distance <= stop:
            self._fly(0.0, 0.0)
            return True
        self.cone_angle = turned(self.cone_angle, math.atan2(dy, dx), TURN_PER_TICK)
        self._fly(dx / distance * speed, dy / distance * speed)
        return False

    def _fly(self, want_x: float, want_y: float) -> None:
        self.speed_towards(want_x, want_y, ACCEL * (DIVE_ACCEL if self.state == "dive" else 1.0))

    def _bearing(self, x: float, y: float) -> float:
        return math.atan2(y - self.y, x - self.x)

    def _become(self, world: World, state: str) -> None:
        if change_mind(world, self, state):
            self._lost = 0

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.cone_angle, self.seen, self.mending)
