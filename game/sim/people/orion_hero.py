"""Orion in the player's hands: quiet, clever, and easily put back by a few seconds.

He sneaks. Dash rolls, and while it is held on he runs, which machines hear. Secondary throws a hologram of himself that
draws ears and eyes, at the price of signal. Primary, held at a data tap, jacks in; the stick then moves his wave. A
machine that catches him costs seconds, not the chapter: he is back at his last hiding place.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from game.sim import layers
from game.sim.entity import AHEAD, Entity, facing_of
from game.sim.events import Caught, DecoyCast, Rolled
from game.sim.intent import MOVE_FULL, Button
from game.sim.machines.camera import CameraEye
from game.sim.machines.decoy import CALL_PX, Decoy
from game.sim.machines.drone import GuardDrone
from game.sim.machines.tap import TapPost
from game.sim.people.hero import Hero
from game.sim.placed import Zone, holds
from game.sim.senses import Cone

if TYPE_CHECKING:
    from game.sim.world import World

SNEAK = 60.0
"""px/s"""
RUN = 116.0
"""px/s"""
FLIGHT_ALARM = 3
"""At this alarm there is nothing left to sneak for: he runs."""
ROLL_PX_S = 205.0
ROLL_TICKS = 20
ROLL_SAFE = 15
"""In the first ticks of a roll nothing catches him."""
ROLL_REST = 16
"""After a roll he cannot roll again for so long."""
DECOY_COSTS = 34.0
"""Signal that a hologram takes, of 100."""
DECOY_PX = 92.0
"""How far a hologram is thrown, px."""
SIGNAL_PER_S = 4.0
CAST_TICKS = 20
CAUGHT_TICKS = 120
"""From being caught until he is back in hand: 2 s."""
DARK_AT, LIGHT_AT = 62, 78
"""Between these ticks of it the picture is dark and he is put back."""
SAFE_AFTER = 70
"""After it, nothing sees him for so long."""
CLOSE_PX = 130.0
"""A drone so near is reason enough to pull the plug, px: that leaves no record behind."""
COMING_HALF = math.radians(30.0)
"""So near to him the edge of a camera's light is reason enough as well."""
WARY = ("curious", "alert", "dive")
HIDE_PREFIX = "hide"
"""Zones whose names begin so are hiding places: nobody who sneaks is made out in them."""


class OrionHero(Hero):
    """The intruder as a hero. ``signal`` 0 to 100 feeds holograms; ``tap`` is where he is jacked in, or None.

    ``hideout`` is where he is put back, px. ``caught`` is what caught him while that lasts, or None.
    """

    walk_speed = SNEAK
    shape_filter = layers.PERSON_FILTER

    def __init__(self, x: float, y: float, facing: str = "down") -> None:
        super().__init__("orion", x, y, facing)
        self.signal = 100.0
        self.tap: TapPost | None = None
        self.hideout = (x, y)
        self.caught: Entity | None = None
        self.caught_at = 0
        self.times_caught = self.rolls = 0
        self.refused = 0
        """How often he wanted a hologram and had no signal left for it."""
        self._roll: tuple[float, float] | None = None
        self._roll_at = -ROLL_TICKS - ROLL_REST
        self._running = False

    @property
    def rolling(self) -> bool:
        """He rolls now."""
        return self._roll is not None

    # -- one tick ---------------------------------------------------------------------------------

    def update(self, world: World) -> None:
        if self.caught is not None:
            self._be_caught(world)
            return
        self.signal = 100.0 if world.rules.endless else min(100.0, self.signal + SIGNAL_PER_S / 60.0)
        self._hide(world)
        super().update(world)

    def steer(self, world: World, wish_x: float, wish_y: float) -> None:
        if self.tap is not None:
            self.drive(world, 0.0, 0.0, SNEAK)
            return
        if self._roll is not None:
            self.drive(world, *self._roll, ROLL_PX_S)
            if world.tick - self._roll_at >= ROLL_TICKS:
                self._roll = None
            return
        flight = world.alarm >= FLIGHT_ALARM
        wished = bool(wish_x or wish_y)
        self._running = wished and (flight or world.held(Button.DASH))
        self.loud = self._running and not flight
        self.drive(world, wish_x, wish_y, RUN if self._running else SNEAK)
        self.facing = facing_of(wish_x, wish_y, self.facing)

    def act(self, world: World) -> None:
        if self.tap is not None:
            self._work(world)
        elif world.wants(Button.DASH) and world.tick - self._roll_at >= ROLL_TICKS + ROLL_REST:
            world.use(Button.DASH)
            self._begin_roll(world)
        elif world.wants(Button.SECONDARY):
            world.use(Button.SECONDARY)
            self._cast(world)
        elif world.held(Button.PRIMARY) and self._roll is None:
            tap = self.near_tap(world)
            if tap is not None:
                world.use(Button.PRIMARY)
                self.tap = tap
                tap.plug(world)

    def idle(self, world: World) -> None:
        self._running = self.loud = False
        self._roll = None
        self._pull(world, own=False)

    def gait(self, world: World) -> str:
        if self._roll is not None:
            return "roll"
        if self.tap is not None:
            return "jack"
        moving = super().gait(world)
        if moving == "idle" or not self.in_hand(world):
            return moving
        return "run" if self._running else "sneak"

    # -- doing ------------------------------------------------------------------------------------

    def near_tap(self, world: World) -> TapPost | None:
        """The tap that he could jack into now."""
        taps = [tap for tap in world.of(TapPost) if tap.in_reach(self.x, self.y)]
        return min(taps, key=lambda t: (math.hypot(t.x - self.x, t.y - self.y), t.id), default=None)

    def watched(self, world: World) -> bool:
        """A machine has noticed something, or a drone is near and in sight: he has reason to move."""
        for drone in world.of(GuardDrone):
            near = not drone.gentle and math.hypot(drone.x - self.x, drone.y - self.y) < CLOSE_PX
            if drone.state in WARY or (near and world.sees(drone.x, drone.y, self.x, self.y)):
                return True
        return any(camera.state in WARY or _comes(world, camera, self) for camera in world.of(CameraEye))

    def _work(self, world: World) -> None:
        tap = self.tap
        assert tap is not None
        self.facing = facing_of(tap.x - self.x, tap.y - self.y, self.facing)
        intent = world.intent
        if not world.held(Button.PRIMARY):
            self._pull(world, own=not self.watched(world))
        elif not tap.tick(world, intent.move_x / MOVE_FULL, intent.move_y / MOVE_FULL):
            self._pull(world, own=False)

    def _pull(self, world: World, *, own: bool) -> None:
        if self.tap is not None:
            self.tap.unplug(world, own=own)
            self.tap = None

    def _begin_roll(self, world: World) -> None:
        x, y = world.intent.move_x / MOVE_FULL, world.intent.move_y / MOVE_FULL
        length = math.hypot(x, y)
        if length < 0.2:
            x, y = AHEAD[self.facing]
            length = 1.0
        self._roll, self._roll_at = (x / length, y / length), world.tick
        self.speed_up(x / length * ROLL_PX_S, y / length * ROLL_PX_S)
        self.safe_until = max(self.safe_until, world.tick + ROLL_SAFE)
        self.loud = False
        self.rolls += 1
        world.emit(Rolled(self.x, self.y, self.id))

    def _cast(self, world: World) -> None:
        if self.signal < DECOY_COSTS and not world.rules.endless:
            self.refused += 1
            return
        for old in world.of(Decoy):
            old.burst(world)
        self.signal -= 0.0 if world.rules.endless else DECOY_COSTS
        x, y = self._thrown(world)
        decoy = world.spawn(Decoy(x, y, facing_of(self.x - x, self.y - y, "down")))
        self.facing = facing_of(x - self.x, y - self.y, self.facing)
        self.show(world, "decoy", CAST_TICKS)
        for drone in world.of(GuardDrone):
            if world.hears(x, y, drone.x, drone.y, CALL_PX):
                drone.call(world, x, y)
        world.emit(DecoyCast(x, y, decoy.id))

    def _thrown(self, world: World) -> tuple[float, float]:
        """Where a hologram lands: at the reticle, else ahead of him, never behind a wall."""
        dx, dy = self.aim[0] - self.x, self.aim[1] - self.y
        far = math.hypot(dx, dy)
        if far < 8.0:
            dx, dy = AHEAD[self.facing]
            far, reach = 1.0, DECOY_PX
        else:
            reach = min(far, DECOY_PX)
        end = (self.x + dx / far * reach, self.y + dy / far * reach)
        wall = world.space.segment_query_first((self.x, self.y), end, 4.0, layers.SIGHT_FILTER)
        part = 1.0 if wall is None else max(0.0, wall.alpha - 4.0 / max(reach, 4.0))
        return self.x + dx / far * reach * part, self.y + dy / far * reach * part

    # -- being caught -----------------------------------------------------------------------------

    def snared(self, world: World, machine: Entity) -> bool:
        if world.tick >= self.safe_until:
            self.caught_by(world, machine)
        return True

    def struck(self, world: World, from_x: float, from_y: float, amount: float) -> bool:
        # whatever would hurt another hero catches this one
        return False

    def caught_by(self, world: World, machine: Entity) -> None:
        if self.caught is not None or world.letterbox or world.dialogue.box is not None:
            return
        self._pull(world, own=False)
        self._roll, self.loud = None, False
        self.caught, self.caught_at = machine, world.tick
        self.frozen_until = world.tick + CAUGHT_TICKS
        self.times_caught += 1
        world.tally.hits += 1
        world.emit(Caught(self.x, self.y, self.id, machine.id, machine.kind))

    def _be_caught(self, world: World) -> None:
        age = world.tick - self.caught_at
        self.drive(world, 0.0, 0.0, SNEAK)
        world.set_state(self, "hurt" if age < LIGHT_AT else "idle")
        if not world.letterbox:
            if age <= DARK_AT:
                world.darkness = max(0.0, (age - DARK_AT + 18) / 18.0)
            elif age >= LIGHT_AT:
                world.darkness = max(0.0, 1.0 - (age - LIGHT_AT) / 24.0)
        if age == DARK_AT:
            self.place(*self.hideout)
            for camera in world.of(CameraEye):
                camera.forget(world)
            for drone in world.of(GuardDrone):
                drone.forget(world)
            for decoy in world.of(Decoy):
                decoy.burst(world)
        if age >= CAUGHT_TICKS:
            self.caught, self.frozen_until = None, 0
            self.safe_until = world.tick + SAFE_AFTER
            if not world.letterbox:
                world.darkness = 0.0

    def _hide(self, world: World) -> None:
        """Out of sight in a hiding place, and remember it as the last one while nobody looks for him."""
        place = next((z for z in world.level.of(Zone)
                      if z.name.startswith(HIDE_PREFIX) and holds(z, self.x, self.y)), None)  # fmt: skip
        self.hidden = world.tick < self.safe_until and self._roll is None
        if place is not None and not self.loud:
            self.hidden = True
            self.hideout = (self.x, self.y)

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.signal, self.times_caught, *self.hideout)


def _comes(world: World, camera: CameraEye, hero: OrionHero) -> bool:
    """A camera's light is about to reach him."""
    cone = camera.cone
    wider = Cone(cone.x, cone.y, cone.angle, cone.half + COMING_HALF, cone.reach)
    return not camera.gentle and wider.sees(world, hero.x, hero.y)
