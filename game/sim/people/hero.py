"""What the four heroes share: being steered by intents, composure, freezing and being helped."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from game.sim.entity import Entity, facing_of
from game.sim.events import Froze, Helped, Hurt
from game.sim.intent import MOVE_FULL
from game.sim.people.composure import FROZEN_TICKS, HELPED_TO
from game.sim.people.walker import Walker

if TYPE_CHECKING:
    from game.sim.world import World

STICK_DEAD = 0.12
"""A stick pushed less than this rests."""
SAFE_TICKS = 45
"""After a hit nothing hits again for this long."""
HURT_TICKS = 16
"""How long being hit shows."""
KNOCK_PX_S = 150.0
"""How fast a hit pushes back, px/s."""
CAUGHT_COSTS = 12.0
"""Composure that being made out by a camera costs."""


class Hero(Walker):
    """Somebody the player can be.

    ``composure``  0 to 100. ``frozen_until`` is a tick while frozen, else 0. ``aim`` is the reticle, px.
    """

    def __init__(self, kind: str, x: float, y: float, facing: str = "down") -> None:
        super().__init__(kind, x, y, facing)
        self.composure = 100.0
        self.frozen_until = 0
        self.safe_until = 0
        self.hurt_until = 0
        self.aim = (x, y)
        self.act_until = 0
        self.hidden = False
        """Nobody's eye makes this hero out now."""
        self.loud = False
        """Feet that machines hear."""

    def in_hand(self, world: World) -> bool:
        """The player steers this hero now: no scene plays, no box is open, not frozen."""
        return world.hero is self and not world.letterbox and world.dialogue.box is None and not self.frozen_until

    def update(self, world: World) -> None:
        if self.frozen_until:
            self.drive(world, 0.0, 0.0, self.walk_speed)
            world.set_state(self, "hurt")
            if world.tick >= self.frozen_until:
                self.frozen_until = 0
                self.composure = HELPED_TO
                self.safe_until = world.tick + SAFE_TICKS * 2
                world.emit(Helped(self.x, self.y, self.id))
            return
        if not self.in_hand(world):
            self.idle(world)
            self.follow_goal(world)
            if world.tick >= self.act_until:
                talking = world.dialogue.box is not None and world.dialogue.box.speaker == self.kind
                gait = self.gait(world)
                world.set_state(self, "talk" if talking and gait == "idle" else gait)
            return
        self.goal = None
        intent = world.intent
        self.aim = (self.x + intent.aim_x, self.y + intent.aim_y)
        wish_x, wish_y = intent.move_x / MOVE_FULL, intent.move_y / MOVE_FULL
        if math.hypot(wish_x, wish_y) < STICK_DEAD:
            wish_x = wish_y = 0.0
        self.steer(world, wish_x, wish_y)
        self.act(world)
        if world.tick < self.hurt_until:
            world.set_state(self, "hurt")
        elif world.tick >= self.act_until:
            world.set_state(self, self.gait(world))

    def steer(self, world: World, wish_x: float, wish_y: float) -> None:
        """Walk as wished. Heroes with other gaits override this."""
        self.drive(world, wish_x, wish_y, self.walk_speed)
        self.facing = facing_of(wish_x, wish_y, self.facing)

    def act(self, world: World) -> None:
        """Do what the buttons say; the hero's own verbs."""

    def idle(self, world: World) -> None:
        """Called while the player has other things in hand: let go of what was held."""

    def show(self, world: World, state: str, ticks: int) -> None:
        """Show an action for some ticks whatever the feet do."""
        if self.state == state:
            self.since = world.tick
        world.set_state(self, state)
        self.act_until = world.tick + ticks

    def lose(self, world: World, amount: float) -> None:
        """Composure falls; at zero the hero freezes until helped."""
        if world.rules.steady or self.frozen_until:
            return
        self.composure = max(0.0, self.composure - amount)
        if self.composure <= 0.0:
            self.frozen_until = world.tick + FROZEN_TICKS
            world.emit(Froze(self.x, self.y, self.id))

    def gain(self, amount: float) -> None:
        """Composure returns."""
        self.composure = min(100.0, self.composure + amount)

    def struck(self, world: World, from_x: float, from_y: float, amount: float) -> bool:
        """Something hit the hero. Returns False while a hit before still protects."""
        if world.tick < self.safe_until or self.frozen_until or world.letterbox or world.dialogue.box is not None:
            return False
        self.safe_until = world.tick + SAFE_TICKS
        self.hurt_until = world.tick + HURT_TICKS
        if self.body is not None:
            dx, dy = self.x - from_x, self.y - from_y
            distance = math.hypot(dx, dy) or 1.0
            self.speed_up(dx / distance * KNOCK_PX_S, dy / distance * KNOCK_PX_S)
        world.emit(Hurt(self.x, self.y, self.id, amount))
        world.tally.hits += 1
        self.lose(world, amount)
        return True

    def caught_by(self, world: World, machine: Entity) -> None:
        """A machine is sure of this hero and holds on: what that costs is the hero's own affair."""
        self.struck(world, machine.x, machine.y, CAUGHT_COSTS)

    def snared(self, world: World, machine: Entity) -> bool:
        """A machine's snare was touched. True when that is all that comes of it: heroes who hide are caught."""
        return False

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.composure, self.frozen_until, self.facing)
