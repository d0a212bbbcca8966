"""The steriliser: it rolls its round, hunts by sound, and foams the floor.

It has no eyes. Steps carry a little way, running and leaping further, a raised voice furthest; who stands still makes
no sound. States: patrol, curious (it listens), alert (rolls to what it heard), foam (a shown spray, then the spray),
search, stunned (hesitates after a voice), rebooted (rinses quietly, for good), calm.

The gentle way: speak up to it from near, and undo one of its three catches each time that it hesitates. After each it is
stubborn for a while.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.sim import layers
from game.sim.entity import Entity, facing_of
from game.sim.events import DroneRebooted
from game.sim.machines import foam
from game.sim.machines.mind import change_mind
from game.sim.people.hero import Hero
from game.sim.people.kade import Kade
from game.sim.people.lena import Lena
from game.sim.people.walker import Walker

if TYPE_CHECKING:
    from game.sim.world import World

ROLL_PX_S = 46.0
HUNT_STORY, HUNT_STANDARD, HUNT_KEEN = 60.0, 72.0, 84.0
"""How fast it hunts, px/s."""
ACCEL = 6.0
"""Change of speed in a tick, px/s."""
LISTEN_TICKS = 34
"""It listens for so long before it hunts."""
LOSE_TICKS = 150
"""Hunting without a sound for so long, it searches."""
SEARCH_TICKS = 170
SPRAY_PX = 52.0
"""It sprays at what it heard when that is so near."""
SPRAY_HALF = math.radians(38.0)
WARN_TICKS = 32
"""A spray is shown for so long before it comes: more than 0.5 s."""
SPRAY_TICKS = 26
REST_TICKS = 80
STUN_TICKS = 200
DEAF_TICKS = 300
"""After a catch was undone it hears no voice of reason for so long: one is to get away from it."""
HURTS = 11.0
CATCHES = 3
STEP_LOUD = 0.95
"""A walker is heard from so many px for every px/s of speed."""
OTHERS = 0.45
"""Those who follow go on tiptoe: this part of it."""
RUN_LOUD, LEAP_LOUD, VOICE_LOUD = 175.0, 190.0, 235.0
"""How far these carry, px."""
STILL_PX_S = 14.0
ANEW_TICKS = 30
"""The way to what it hears is found anew so often."""
GENTLE = ("rebooted", "calm")


def loudness(world: World, who: Walker) -> float:
    """How far somebody is heard now, px; 0 when they stand still."""
    if isinstance(who, Lena) and who.voice is not None:
        return VOICE_LOUD
    speed = math.hypot(who.vx, who.vy)
    if isinstance(who, Kade) and who.leaping:
        return LEAP_LOUD
    if speed < STILL_PX_S or (isinstance(who, Lena) and who.ducked):
        return 0.0
    if who is not world.hero:
        return speed * STEP_LOUD * OTHERS
    return RUN_LOUD if isinstance(who, Kade) and who.running else speed * STEP_LOUD


@dataclass(frozen=True, slots=True)
class Shout:
    """Somebody shouted for it at ``x``, ``y`` px at tick ``at``; it carried ``reach`` px, and was ``heard`` or not."""

    x: float
    y: float
    at: int
    reach: float
    heard: bool


class Steriliser(Entity):
    """``heard`` is where the last sound came from, px. ``catches`` are still to be undone. ``aim`` is where it sprays.

    ``shout`` is the last one that was meant for it, or None.
    """

    def __init__(
        self, x: float, y: float, *, path: tuple[tuple[float, float], ...] = (), name: str = "steriliser",
        asleep: bool = False, catch_label: str = "",
    ) -> None:  # fmt: skip
        super().__init__("steriliser", x, y, name=name, state="calm" if asleep else "patrol", radius=9.0)
        self.path = path
        self.catch_label = catch_label
        self.catches = CATCHES
        self.heard: tuple[float, float] | None = None
        self.shout: Shout | None = None
        self.aim = math.pi / 2
        self.warned = 0.0
        """0 to 1: how near the spray is; 0 while it does not spray."""
        self.sprays = 0
        self._heard_at = 0
        self._leg = 0
        self._way: list[tuple[float, float]] = []
        self._way_to: tuple[float, float] | None = None
        self._way_at = 0
        self._rest_until = 0
        self._deaf_until = self._now = 0

    @property
    def stubborn(self) -> bool:
        """No voice makes it hesitate now."""
        return self._deaf_until > self._now

    @property
    def gentle(self) -> bool:
        """It hunts nobody."""
        return self.state in GENTLE

    @property
    def sought(self) -> bool:
        """Where it is must be known, in sight or not."""
        return not self.gentle

    def enter(self, world: World) -> None:
        self.be_round(30.0, layers.DRONE_FILTER)

    # -- told by scripts --------------------------------------------------------------------------

    def wake(self, world: World) -> None:
        """Begin the round."""
        if self.state == "calm":
            self._become(world, "patrol")

    def soothe(self, world: World) -> None:
        """Stand still and harm nobody."""
        if self.state != "rebooted":
            self._become(world, "calm")

    def hear(self, world: World, x: float, y: float, reach: float) -> bool:
        """A sound of ``reach`` px came from a place. True when it was heard."""
        if self.gentle or self.state == "stunned" or not world.hears(x, y, self.x, self.y, reach):
            return False
        self.heard, self._heard_at = (x, y), world.tick
        if self.state in ("patrol", "search"):
            self._become(world, "curious")
        return True

    def shout_at(self, world: World, x: float, y: float, reach: float) -> bool:
        """Somebody shouts for it from a place, ``reach`` px far. True when it was heard."""
        heard = self.hear(world, x, y, reach)
        self.shout = Shout(x, y, world.tick, reach, heard)
        return heard

    # -- a tick -----------------------------------------------------------------------------------

    def update(self, world: World) -> None:
        self.label = self.catch_label if self.state == "stunned" else ""
        if self.gentle or world.letterbox or world.dialogue.box is not None:
            self.warned = 0.0
            self._roll(0.0, 0.0)
            return
        self._now = world.tick
        hero = world.hero
        said = isinstance(hero, Lena) and hero.voice is not None and hero.voice.sees(world, self.x, self.y)
        if said and not self.stubborn and self.state != "stunned":
            self._become(world, "stunned")
        if self.state != "stunned":
            self._listen(world)
        getattr(self, f"_{self.state}")(world)

    def used(self, world: World) -> None:
        """A catch is undone; the last one makes it gentle."""
        if self.state != "stunned":
            return
        self.catches -= 1
        self.label = ""
        if self.catches > 0:
            self._rest_until = world.tick + REST_TICKS
            self._deaf_until = world.tick + DEAF_TICKS
            self._become(world, "search")
            return
        self._become(world, "rebooted")
        world.tally.rebooted += 1
        world.emit(DroneRebooted(self.x, self.y, self.id))

    def _listen(self, world: World) -> None:
        loudest, who = 0.0, None
        for person in world.of(Walker):
            reach = loudness(world, person)
            if reach > 0.0:
                left = reach - math.hypot(person.x - self.x, person.y - self.y)
                if left > loudest and world.hears(person.x, person.y, self.x, self.y, reach):
                    loudest, who = left, person
        if who is not None:
            self.hear(world, who.x, who.y, loudness(world, who))

    def _patrol(self, world: World) -> None:
        if not self.path:
            self._roll(0.0, 0.0)
        elif self._go(world, self.path[self._leg % len(self.path)], ROLL_PX_S):
            self._leg += 1

    def _curious(self, world: World) -> None:
        self._roll(0.0, 0.0)
        self._turn_to_sound()
        if world.tick - self.since >= LISTEN_TICKS * world.rules.telegraph:
            self._become(world, "alert")

    def _alert(self, world: World) -> None:
        if self.heard is None or world.tick - self._heard_at > LOSE_TICKS:
            self._become(world, "search")
            return
        self._turn_to_sound()
        there = self._go(world, self.heard, world.rules.pick(HUNT_STORY, HUNT_STANDARD, HUNT_KEEN), stop=SPRAY_PX * 0.7)
        if there and world.tick >= self._rest_until and world.tick - self._heard_at < LOSE_TICKS // 2:
            self.aim = math.atan2(self.heard[1] - self.y, self.heard[0] - self.x)
            self._become(world, "foam")

    def _foam(self, world: World) -> None:
        self._roll(0.0, 0.0)
        ticks = world.tick - self.since
        warn = round(WARN_TICKS * world.rules.telegraph)
        self.warned = min(1.0, ticks / warn)
        if ticks < warn:
            return
        if ticks == warn:
            self.sprays += 1
            for far, aside in ((18.0, 0.0), (38.0, -0.35), (40.0, 0.35)):
                x, y = self.x + math.cos(self.aim + aside) * far, self.y + math.sin(self.aim + aside) * far
                if world.sees(self.x, self.y, x, y):
                    foam.lay(world, x, y)
        for hero in world.of(Hero):
            if self.covers(hero.x, hero.y) and hero is world.hero and not (isinstance(hero, Lena) and hero.ducked):
                hero.struck(world, self.x, self.y, HURTS)
        if ticks > warn + SPRAY_TICKS:
            self.warned = 0.0
            self._rest_until = world.tick + REST_TICKS
            self._become(world, "alert")

    def _search(self, world: World) -> None:
        self._roll(0.0, 0.0)
        self.facing = ("down", "left", "up", "right")[(world.tick - self.since) // 30 % 4]
        if world.tick - self.since > SEARCH_TICKS:
            self._become(world, "patrol")

    def _stunned(self, world: World) -> None:
        self.warned = 0.0
        self._roll(0.0, 0.0)
        if world.tick - self.since > STUN_TICKS:
            self._become(world, "search")

    def covers(self, x: float, y: float) -> bool:
        """Its spray reaches the place."""
        away = math.hypot(x - self.x, y - self.y)
        off = abs(math.remainder(math.atan2(y - self.y, x - self.x) - self.aim, math.tau))
        return away < SPRAY_PX and (off < SPRAY_HALF or away < 12.0)

    # -- rolling ----------------------------------------------------------------------------------

    def _go(self, world: World, goal: tuple[float, float], speed: float, stop: float = 8.0) -> bool:
        if math.hypot(goal[0] - self.x, goal[1] - self.y) <= stop:
            self._roll(0.0, 0.0)
            return True
        rested = world.tick - self._way_at
        moved = self._way_to is None or math.dist(self._way_to, goal) > 20.0
        if self._way_to is None or rested > ANEW_TICKS * 4 or (moved and rested >= ANEW_TICKS):
            self._way, self._way_to, self._way_at = world.ways.find((self.x, self.y), goal), goal, world.tick
        while len(self._way) > 1 and math.hypot(self._way[0][0] - self.x, self._way[0][1] - self.y) < 8.0:
            self._way.pop(0)
        x, y = self._way[0] if self._way else goal
        dx, dy = x - self.x, y - self.y
        away = math.hypot(dx, dy) or 1.0
        self._roll(dx / away * speed, dy / away * speed)
        self.facing = facing_of(dx, dy, self.facing)
        return False

    def _roll(self, want_x: float, want_y: float) -> None:
        self.speed_towards(want_x, want_y, ACCEL)

    def _turn_to_sound(self) -> None:
        if self.heard is not None:
            self.facing = facing_of(self.heard[0] - self.x, self.heard[1] - self.y, self.facing)

    def _become(self, world: World, state: str) -> None:
        change_mind(world, self, state)
        self.since = world.tick

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.aim, self.warned, self.catches)
