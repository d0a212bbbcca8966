"""Orion, the intruder: he casts at the hub, runs, leans into the ring that closes round him, and in the end stops.

Moods: ``scene`` (scripts move him), ``cast`` (stands and casts), ``flee`` (runs his rounds, stops to cast),
``ringed`` (enclosed: leans and pushes), ``still`` (has given up).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from game.sim import layers
from game.sim.entity import facing_of
from game.sim.events import LoopBroken, LoopClosed, OrionPushed, RingBroken, RingHeld, StateChanged
from game.sim.people.walker import Walker
from game.sim.swarm.shoves import shove

if TYPE_CHECKING:
    from game.sim.swarm import Enclosure
    from game.sim.world import World

RUN = 106.0
"""px/s"""
WALK = 74.0
"""px/s"""
STOP_STORY, STOP_STANDARD, STOP_KEEN = 150.0, 120.0, 100.0
"""Ticks he stands to catch his breath between two runs: the chance to draw a ring."""
LOOK_EVERY = 4
LEAN_TICKS = 56
"""How long he leans, and his glow shows where, before he pushes."""
PUSH_TICKS = 50
REST_TICKS = 50
"""Between two pushes."""
PUSH_STORY, PUSH_STANDARD, PUSH_KEEN = 5200.0, 6400.0, 8200.0
"""The force of a push, in mass times px/s²."""
BLOWS = {2: 1100.0, 1: 950.0}
"""With two pushes left, and with one: what a push brings upon the bots on 8 px of wall, shared by them, px/s. The first of
three only leans. Both open a wall that nobody made thick; the last meets one that has lent bots to another side already.
"""
BLOW_STORY, BLOW_STANDARD, BLOW_KEEN = 0.5, 1.0, 1.15
OUT_PX = 46.0
"""Further than this from where he was enclosed he is out, px; in a wide ring, further than it reaches."""
OUT_MARGIN_PX = 16.0
HOME_TICKS = 110
"""He gives up reaching the hub after so long, and stops where he is."""
HOME_PX = 18.0
OPEN_TICKS = 40
"""A ring that stays open so long has let him go."""
RUNNING_MOST_PX = 90.0
"""A ring no wider than this, on the average, catches him even while he runs."""
SPRINT_TICKS = 150
"""After breaking out he runs for at least so long."""
LEAST_RADIUS_PX = 10.0


class Orion(Walker):
    """The intruder. ``lean`` 0 to 1 and ``lean_angle`` show where he will push; ``pushes_left`` how often."""

    walk_speed = WALK
    shape_filter = layers.INTRUDER_FILTER

    def __init__(self, x: float, y: float, facing: str = "down") -> None:
        super().__init__("orion", x, y, facing)
        self.mood = "scene"
        self.pose = ""
        self.rounds: tuple[tuple[float, float], ...] = ()
        self.lean = 0.0
        self.lean_angle = 0.0
        self.pushes_left = 3
        self.ring_middle = (x, y)
        self.ring_reach = OUT_PX
        self.hearth: tuple[float, float] | None = None
        """Where he catches his breath between two runs: the foot of the column. None: wherever he is."""
        self._leg = 0
        self._until = 0
        self._phase = "run"
        self._open = 0

    def begin(self, world: World, mood: str, *, pushes: int = 3) -> None:
        """Change what he is about."""
        world.emit(StateChanged(self.x, self.y, self.id, self.kind, self.mood, mood))
        self.mood, self.lean, self._open, self.goal = mood, 0.0, 0, None
        if mood == "flee":
            self.pushes_left = pushes
            self._phase, self._until = "run", world.tick + SPRINT_TICKS
            if self.rounds:
                self._leg = min(range(len(self.rounds)), key=lambda i: (math.dist(self.rounds[i], (self.x, self.y)), i))

    def update(self, world: World) -> None:
        if world.letterbox or world.dialogue.box is not None or self.mood in ("scene", "still"):
            self.follow_goal(world)
            self.lean = max(0.0, self.lean - 0.05)
            box = world.dialogue.box
            talking = box is not None and box.speaker == self.kind
            gait = self.gait(world)
            world.set_state(self, self.pose or ("talk" if talking and gait == "idle" else gait))
            return
        getattr(self, f"_{self.mood}")(world)

    # -- moods ------------------------------------------------------------------------------------

    def _cast(self, world: World) -> None:
        self.drive(world, 0.0, 0.0, RUN)
        self._face_hero(world)
        world.set_state(self, "cast")

    def _flee(self, world: World) -> None:
        if world.tick % LOOK_EVERY == 0 and self._caught(world):
            return
        if self._phase == "run":
            self._run(world)
            if world.tick >= self._until:
                self._phase, self._until = "home", world.tick + HOME_TICKS
            world.set_state(self, self.gait(world))
            return
        if self._phase == "home":
            if world.tick >= self._until or self._at_hearth():
                self._phase = "stop"
                self._until = world.tick + int(world.rules.pick(STOP_STORY, STOP_STANDARD, STOP_KEEN))
            elif self.hearth is not None:
                self._run_to(*self.hearth, world)
            world.set_state(self, self.gait(world))
            return
        self.drive(world, 0.0, 0.0, RUN)
        self._face_hero(world)
        world.set_state(self, "cast")
        if world.tick >= self._until:
            self._phase, self._until = "run", world.tick + int(SPRINT_TICKS * 0.6)

    def _caught(self, world: World) -> bool:
        """A ring has closed round him, standing or in full flight; one as wide as the room holds nobody."""
        loop = self._loop(world)
        if loop is None or (not self.winded and loop.mean_radius > RUNNING_MOST_PX):
            return False
        self.ring_middle = (self.x, self.y)
        self.ring_reach = max(OUT_PX, loop.mean_radius * 2.0 + OUT_MARGIN_PX)
        self._phase, self._until, self._open = "rest", world.tick + REST_TICKS, 0
        self.mood = "ringed"
        world.emit(LoopClosed(self.x, self.y, self.id))
        return True

    def _ringed(self, world: World) -> None:
        if world.tick % LOOK_EVERY == 0:
            self._open = 0 if self._loop(world) is not None else self._open + LOOK_EVERY
        out = math.dist((self.x, self.y), self.ring_middle) > self.ring_reach
        if out or self._open >= OPEN_TICKS:
            self._break_out(world)
            return
        left = self._until - world.tick
        if self._phase == "rest":
            self._go_to_middle(world)
            self.lean = max(0.0, self.lean - 0.06)
            world.set_state(self, "strain")
            if left <= 0:
                self._phase, self._until = "lean", world.tick + int(LEAN_TICKS * world.rules.telegraph)
                self.lean_angle = self._thinnest(world)
        elif self._phase == "lean":
            self.drive(world, 0.0, 0.0, RUN)
            self.lean = 1.0 - max(0, left) / (LEAN_TICKS * world.rules.telegraph)
            self.facing = facing_of(math.cos(self.lean_angle), math.sin(self.lean_angle), self.facing)
            world.set_state(self, "reach")
            if left <= 0:
                self._phase, self._until = "push", world.tick + PUSH_TICKS
                world.emit(OrionPushed(self.x, self.y, self.lean_angle, 1.0))
                self._strike(world)
        else:
            self._push(world)
            if left <= 0 and self._loop(world) is None:
                self._break_out(world)
            elif left <= 0:
                self.pushes_left -= 1
                self._phase, self._until = "rest", world.tick + REST_TICKS
                world.emit(RingHeld(self.x, self.y, self.pushes_left))

    @property
    def winded(self) -> bool:
        """He stands and catches his breath between two runs: the time to draw a ring."""
        return self.mood == "flee" and self._phase == "stop"

    @property
    def held(self) -> bool:
        """The ring has withstood every push."""
        return self.mood == "ringed" and self.pushes_left <= 0

    # -- doing ------------------------------------------------------------------------------------

    def _run(self, world: World) -> None:
        if not self.rounds:
            self.drive(world, 0.0, 0.0, RUN)
            return
        goal = self.rounds[self._leg % len(self.rounds)]
        dx, dy = goal[0] - self.x, goal[1] - self.y
        distance = math.hypot(dx, dy)
        if distance < 14.0:
            self._leg += 1
            return
        self._run_to(*goal, world)

    def _run_to(self, x: float, y: float, world: World) -> None:
        dx, dy = x - self.x, y - self.y
        distance = max(1.0, math.hypot(dx, dy))
        self.drive(world, dx / distance, dy / distance, RUN)
        self.facing = facing_of(dx, dy, self.facing)

    def _at_hearth(self) -> bool:
        return self.hearth is None or math.dist((self.x, self.y), self.hearth) < HOME_PX

    def _push(self, world: World) -> None:
        """Lean into the wall with real force: it is the bots' springs that stop him, or do not."""
        assert self.body is not None
        force = world.rules.pick(PUSH_STORY, PUSH_STANDARD, PUSH_KEEN)
        vx, vy = self.vx, self.vy
        drag = 0.80
        gain = force / self.body.mass / 60.0
        self.speed_up(vx * drag + math.cos(self.lean_angle) * gain, vy * drag + math.sin(self.lean_angle) * gain)
        self.lean = 1.0
        world.set_state(self, "reach")

    def _strike(self, world: World) -> None:
        """He throws himself at the wall: where it was not made thick it opens before him."""
        blow = BLOWS.get(self.pushes_left, 0.0) * world.rules.pick(BLOW_STORY, BLOW_STANDARD, BLOW_KEEN)
        if blow:
            shove(world.swarm, self.x, self.y, self.lean_angle, blow)

    def _go_to_middle(self, world: World) -> None:
        dx, dy = self.ring_middle[0] - self.x, self.ring_middle[1] - self.y
        distance = math.hypot(dx, dy)
        if distance < 2.0:
            self.drive(world, 0.0, 0.0, WALK)
        else:
            self.drive(world, dx / max(distance, 10.0), dy / max(distance, 10.0), WALK)

    def _loop(self, world: World) -> Enclosure | None:
        """The loop of bots that he stands in, if there is one with room for him."""
        loop = world.swarm.encloses(self.x, self.y)
        return loop if loop is not None and loop.mean_radius >= LEAST_RADIUS_PX else None

    def _thinnest(self, world: World) -> float:
        """The side with the fewest bots; a little chance decides between sides that are alike."""
        loop = world.swarm.encloses(self.x, self.y)
        if loop is not None:
            return float(loop.thinnest)
        return world.rng.uniform(-math.pi, math.pi)

    def _break_out(self, world: World) -> None:
        world.tally.breakouts += 1
        world.emit(LoopBroken(self.x, self.y, self.id))
        world.emit(RingBroken(self.x, self.y))
        self.begin(world, "flee", pushes=self.pushes_left)

    def _face_hero(self, world: World) -> None:
        if world.hero is not None:
            self.facing = facing_of(world.hero.x - self.x, world.hero.y - self.y, self.facing)

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.mood, self._phase, self.lean, self.lean_angle, self.pushes_left)
