"""Kade, who never skips cardio.

Primary throws the tracer. Holding secondary runs; pressing it again on the beat of the music adds speed, up to four
beats, and a press beside the beat is a stumble that costs some. Dash is a leap: eight ticks in which nothing hits, over
whatever is low. Leaps take stamina, hit beats give a little back. While he runs, a leap or a throw on the beat is a beat
too: such a leap costs less and is over sooner, and such a throw is lost in the music.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pymunk

from game.sim import layers
from game.sim.entity import AHEAD, Entity, facing_of
from game.sim.events import BeatHit, DartThrown, Dashed, Stepped, Stumbled, Vaulted
from game.sim.intent import MOVE_FULL, Button
from game.sim.people.dart import REACH_PX, SPEED_PX_S, TAGGED, Dart
from game.sim.people.hero import Hero

if TYPE_CHECKING:
    from game.sim.world import World

WALK = 112.0
"""px/s"""
RUN = 122.0
"""Running without the beat, px/s."""
BEAT_ADDS = 9.0
"""Each hit beat adds so much, px/s."""
BEATS_MOST = 4
BEAT_TICKS = 24
"""A beat of the music: 150 a minute."""
STEP_TICKS = 12
"""Running feet come down on every half beat, louder on the beat itself."""
WINDOW_STORY, WINDOW_STANDARD, WINDOW_KEEN = 9.0, 7.0, 5.0
"""A press so many ticks before or after the beat is on it."""
KEEP_TICKS = 84
"""A hit beat carries so long while the button is held; then one beat after the other is lost."""
GRACE_TICKS = 26
"""Between two presses the button may be up so long."""
FADE_TICKS = 24
"""One beat of speed is lost every so many ticks once it no longer carries."""
STUMBLE_TICKS = 16
STUMBLE_COSTS = 2
"""Beats that a stumble costs."""
STUMBLE_SPEED = 0.55
"""What is left of the speed while stumbling."""
DASH_TICKS = 12
DASH_PX_S = 300.0
SAFE_DASH_TICKS = 8
"""For so long after the leap nothing hits him."""
DASH_PAUSE = 14
"""Ticks between two leaps."""
VAULT_PX_S = 220.0
"""Over something wide he flies on at this speed until there is floor below."""
VAULT_MOST = 45
"""After so many ticks without floor he is back where he leapt."""
VAULT_HEIGHT = 13.0
"""How high he goes, px."""
STAMINA = 100.0
"""What he has when he is rested."""
DASH_COSTS = 26.0
"""Of his stamina, as all that costs and gives here."""
CLEAN_GIVES = 9.0
"""What a leap on the beat gives back of that, besides what the beat gives."""
CLEAN_PAUSE = 6
"""After a leap on the beat so many ticks will do: there is one to every beat."""
REST_GIVES = 17.0
"""Stamina that comes back in a second."""
BEAT_GIVES = 4.0
"""Stamina that a hit beat gives."""
THROW_PAUSE = 34
"""Ticks between two darts."""
THROW_TICKS = 16
AIM_HALF_STORY, AIM_HALF_STANDARD, AIM_HALF_KEEN = math.radians(36.0), math.radians(26.0), math.radians(12.0)
"""A target so near to where he aims is what he means; keys alone aim in eight ways, 45 degrees apart."""
OVER_MASK = layers.LOW | layers.LOAD | layers.CROWD
"""What he leaps over."""
FLOOR_FILTER = pymunk.ShapeFilter(mask=layers.LOW | layers.LOAD)
"""For queries: what one cannot land in."""
LEAP_FILTER = pymunk.ShapeFilter(categories=layers.PERSON, mask=layers.PERSON_FILTER.mask & ~OVER_MASK)


class Kade(Hero):
    """The hygienist.

    ``stamina`` 0 to 100. ``tempo`` 0 to 4 is how many beats of speed he has; ``running`` while he runs by the beat.
    ``leaping`` while he is in the air. ``beats`` counts all that he hit, ``stumbles`` those he did not. ``darts`` is
    whether he has the tracer with him.
    """

    walk_speed = WALK

    def __init__(self, x: float, y: float, facing: str = "down", *, darts: bool = True) -> None:
        super().__init__("kade", x, y, facing)
        self.stamina = STAMINA
        self.tempo = 0
        self.running = False
        self.darts = darts
        self.beats = self.stumbles = 0
        self.leaping = 0
        self._leap_way = (0.0, 1.0)
        self._leap_from = (x, y)
        self._over = False
        self._rested_at = self._throw_at = 0
        self._held_at = self._carried_at = -1000
        self.beat_at = -1000
        """The tick of the last beat that was hit."""
        self.missed_at = -1000
        """The tick of the last press beside it."""
        self.clean = 0
        """How many leaps and throws fell on a beat."""
        self.off = 0
        """By how many ticks that was late; early where it is below 0."""
        self._last_beat = -1
        self._pause = DASH_PAUSE
        self._trip_until = 0

    # -- what others may ask ----------------------------------------------------------------------

    @property
    def stumbling(self) -> bool:
        """He has lost the beat just now."""
        return self.state == "stumble"

    def beat_part(self, tick: int) -> float:
        """How near the beat is at a tick: 0 on it, growing to 1 just before the next."""
        return (tick % BEAT_TICKS) / BEAT_TICKS

    @property
    def speed(self) -> float:
        """His speed on foot now, px/s."""
        return RUN + BEAT_ADDS * self.tempo if self.running else WALK

    # -- a tick -----------------------------------------------------------------------------------

    def update(self, world: World) -> None:
        gives = REST_GIVES / 60.0
        self.stamina = min(STAMINA, self.stamina + gives)
        if self.leaping:
            intent = world.intent
            if self.in_hand(world):
                self.aim = (self.x + intent.aim_x, self.y + intent.aim_y)
                self._keep_tempo(world)
                self._throws(world)
            self._leap(world)
            return
        super().update(world)

    def steer(self, world: World, wish_x: float, wish_y: float) -> None:
        speed = self.speed * (STUMBLE_SPEED if world.tick < self._trip_until else 1.0)
        self.drive(world, wish_x, wish_y, speed)
        self.facing = facing_of(wish_x, wish_y, self.facing)

    def act(self, world: World) -> None:
        self._keep_tempo(world)
        if world.wants(Button.DASH) and world.tick >= self._rested_at and self._tires(world, DASH_COSTS):
            world.use(Button.DASH)
            self._begin_leap(world)
            self._pause = DASH_PAUSE
            if self._clean(world):
                self._pause = CLEAN_PAUSE
                self.stamina = min(STAMINA, self.stamina + CLEAN_GIVES)
            return
        self._throws(world)
        standing = math.hypot(self.vx, self.vy) < 12.0
        if self.running and standing and world.tick >= self.act_until:
            world.set_state(self, "tempo")
            self.act_until = world.tick + 2

    def idle(self, world: World) -> None:
        self.running = False
        self.tempo = 0

    def gait(self, world: World) -> str:
        speed = math.hypot(self.vx, self.vy)
        if speed < 12.0:
            return "idle"
        return "run" if self.running or speed > WALK + 4.0 else "walk"

    def struck(self, world: World, from_x: float, from_y: float, amount: float) -> bool:
        hit = super().struck(world, from_x, from_y, amount)
        if hit:
            self.tempo = max(0, self.tempo - STUMBLE_COSTS)
        return hit

    def late(self, world: World) -> None:
        if not self.running:
            super().late(world)
            return
        Entity.late(self, world)
        if world.tick % STEP_TICKS == 0 and math.hypot(self.vx, self.vy) > 50.0 and not self.leaping:
            world.emit(Stepped(self.x, self.y, self.id, loud=world.tick % BEAT_TICKS == 0))

    # -- tempo ------------------------------------------------------------------------------------

    def _keep_tempo(self, world: World) -> None:
        tick = world.tick
        if world.pressed(Button.SECONDARY):
            self._beat(world, begins=not self.running)
        if world.held(Button.SECONDARY):
            self._held_at = tick
        self.running = tick - self._held_at <= GRACE_TICKS
        if not self.running:
            self.tempo = 0
        elif self.tempo and tick - self._carried_at > KEEP_TICKS:
            self.tempo -= 1
            self._carried_at = tick - KEEP_TICKS + FADE_TICKS

    def _beat(self, world: World, *, begins: bool) -> None:
        """The button went down: on the beat, or beside it. In the air nobody stumbles; the press
        that ``begins`` a run is none beside it."""
        if self._on_beat(world) or begins or self.leaping:
            return
        after = world.tick % BEAT_TICKS
        off = min(after, BEAT_TICKS - after)
        self.missed_at, self.off = world.tick, after if after == off else -off
        if self.tempo:
            self.tempo = max(0, self.tempo - STUMBLE_COSTS)
            self.stumbles += 1
            self._trip_until = world.tick + STUMBLE_TICKS
            self.show(world, "stumble", STUMBLE_TICKS)
            world.emit(Stumbled(self.x, self.y, self.id))

    def _on_beat(self, world: World) -> bool:
        """What he does now is on the beat. Of each beat the first such thing counts."""
        after = world.tick % BEAT_TICKS
        window = world.rules.pick(WINDOW_STORY, WINDOW_STANDARD, WINDOW_KEEN)
        if min(after, BEAT_TICKS - after) > window:
            return False
        number = (world.tick + BEAT_TICKS // 2) // BEAT_TICKS
        if number != self._last_beat:
            self._last_beat = number
            self.tempo = min(BEATS_MOST, self.tempo + 1)
            self.beats += 1
            self.stamina = min(STAMINA, self.stamina + BEAT_GIVES)
            self._carried_at = self.beat_at = world.tick
            world.emit(BeatHit(self.x, self.y, self.id, self.tempo))
        return True

    def _clean(self, world: World) -> bool:
        """He runs by the beat, and this leap or throw is on it."""
        if not self.running or not self._on_beat(world):
            return False
        self.clean += 1
        return True

    # -- the leap ---------------------------------------------------------------------------------

    def _begin_leap(self, world: World) -> None:
        wish_x, wish_y = world.intent.move_x / MOVE_FULL, world.intent.move_y / MOVE_FULL
        length = math.hypot(wish_x, wish_y)
        self._leap_way = (wish_x / length, wish_y / length) if length > 0.2 else AHEAD[self.facing]
        self.facing = facing_of(*self._leap_way, self.facing)
        self._leap_from = (self.x, self.y)
        self.leaping, self._over = 1, False
        self.safe_until = max(self.safe_until, world.tick + SAFE_DASH_TICKS)
        for shape in self.shapes:
            shape.filter = LEAP_FILTER
        self.show(world, "dash", DASH_TICKS)
        self.speed_up(self._leap_way[0] * DASH_PX_S, self._leap_way[1] * DASH_PX_S)
        world.emit(Dashed(self.x, self.y, self.id))

    def _leap(self, world: World) -> None:
        """One tick in the air; over what is low he flies on until there is floor below."""
        self.leaping += 1
        floor = world.space.point_query_nearest((self.x, self.y), self.radius - 1.0, FLOOR_FILTER) is None
        if not floor and not self._over:
            self._over = True
            self.show(world, "vault", VAULT_MOST)
            world.emit(Vaulted(self.x, self.y, self.id))
        done = self.leaping > DASH_TICKS
        if self.leaping > DASH_TICKS + VAULT_MOST:
            self.place(*self._leap_from)
        elif not (done and floor):
            speed = DASH_PX_S if not done else VAULT_PX_S
            self.speed_up(self._leap_way[0] * speed, self._leap_way[1] * speed)
            part = min(1.0, self.leaping / DASH_TICKS)
            self.z = VAULT_HEIGHT * math.sin(math.pi * min(0.75, part * 0.75)) * (1.0 if self._over else 0.4)
            return
        self.leaping, self.z, self.act_until = 0, 0.0, world.tick
        self._rested_at = world.tick + self._pause
        for shape in self.shapes:
            shape.filter = self.shape_filter

    def _tires(self, world: World, cost: float) -> bool:
        """Take stamina, if there is enough of it."""
        if world.rules.endless:
            return True
        if self.stamina < cost:
            return False
        self.stamina -= cost
        return True

    # -- the tracer -------------------------------------------------------------------------------

    def _throws(self, world: World) -> None:
        if not self.darts or not world.wants(Button.PRIMARY) or world.tick < self._throw_at:
            return
        world.use(Button.PRIMARY)
        self._throw_at = world.tick + THROW_PAUSE
        angle = self._aimed(world)
        self.facing = facing_of(math.cos(angle), math.sin(angle), self.facing)
        if not self.leaping:
            self.show(world, "throw", THROW_TICKS)
        world.spawn(Dart(self, angle, quiet=self._clean(world)))
        world.emit(DartThrown(self.x, self.y, self.id, angle))

    def _aimed(self, world: World) -> float:
        """Where he throws, radians: at the reticle, or ahead of whoever runs near that line."""
        dx, dy = self.aim[0] - self.x, self.aim[1] - self.y
        if math.hypot(dx, dy) < 6.0:
            dx, dy = AHEAD[self.facing]
        angle = math.atan2(dy, dx)
        best = world.rules.pick(AIM_HALF_STORY, AIM_HALF_STANDARD, AIM_HALF_KEEN)
        meant = angle
        for other in world.entities.values():
            if other is self or not any(shape.filter.categories & TAGGED for shape in other.shapes):
                continue
            away = math.hypot(other.x - self.x, other.y - self.y)
            if not 8.0 < away < REACH_PX or not world.sees(self.x, self.y, other.x, other.y):
                continue
            flight = away / SPEED_PX_S
            lead = math.atan2(other.y + other.vy * flight - self.y, other.x + other.vx * flight - self.x)
            off = abs(math.remainder(lead - angle, math.tau))
            if off < best:
                best, meant = off, lead
        return meant

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.stamina, self.tempo, self.leaping)
