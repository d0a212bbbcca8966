"""Air: gas that drifts with the draught, and walls of bots that turn it.

A puff of gas flies straight until something turns it: a wall sends it back, a wall of bots too, along the wall's own slope,
so that the draught can be steered. What reaches the extractor is gone; what reaches the people makes them cough.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from game.sim import layers
from game.sim.entity import Entity
from game.sim.events import PulseBurst
from game.sim.people.hero import Hero
from game.sim.swarm import BARRIER

if TYPE_CHECKING:
    from game.sim.world import World

PUFF_PX_S = 58.0
PUFF_EVERY = 34
"""Ticks between two puffs."""
PUFF_LIFE = 60 * 5
SPREAD = math.radians(9.0)
SWING_PER_TICK = math.radians(0.5)
"""How fast a louvre swings, radians a tick."""
TURN_PX = 13.0
"""Bots of a wall this near turn a puff, px."""
TURN_BOTS = 2
PULL_PX, PULL_PER_TICK = 64.0, 3.4
"""The pull of the extractor reaches so far, px, and bends a way by so many px/s a tick."""
STRONG_PULL_PX = 100.0
"""Turned up, it reaches so far, px."""
GUIDE_HALF_PX = 46.0
"""Half the length of the wall that is shown to turn the draught, px."""
TAKE_PX = 14.0
"""What comes nearer than this is drawn in, px."""
BREATHED_PX = 13.0
"""A puff this near is breathed in, px; it takes ``TAKES`` composure."""
TAKES = 4.0
"""Composure, of 100."""
TICK_S = 1.0 / 60.0


class Puff(Entity):
    """Gas in the air, flying at ``vx``, ``vy`` px/s."""

    def __init__(self, x: float, y: float, vx: float, vy: float) -> None:
        super().__init__("puff", x, y, state="drift", z=8.0, radius=8.0)
        self.vx, self.vy = vx, vy

    def update(self, world: World) -> None:
        if world.tick - self.since > PUFF_LIFE:
            world.remove(self)
            return
        if world.letterbox or world.dialogue.box is not None:
            return
        self._meet_bots(world)
        ahead = (self.x + self.vx * TICK_S * 4.0, self.y + self.vy * TICK_S * 4.0)
        wall = world.space.segment_query_first((self.x, self.y), ahead, 2.0, layers.SIGHT_FILTER)
        if wall is not None:
            self._turn(wall.normal.x, wall.normal.y)
        self.x += self.vx * TICK_S
        self.y += self.vy * TICK_S
        hero = world.hero
        if isinstance(hero, Hero) and math.hypot(hero.x - self.x, hero.y - self.y) < BREATHED_PX:
            hero.lose(world, TAKES)
            world.emit(PulseBurst(self.x, self.y, self.id))
            world.remove(self)

    def _meet_bots(self, world: World) -> None:
        swarm = world.swarm
        rows = swarm.near(self.x, self.y, TURN_PX)
        rows = rows[swarm.roles[rows] == BARRIER]
        if len(rows) < TURN_BOTS:
            return
        places = swarm.positions[rows]
        mid_x, mid_y = float(places[:, 0].mean()), float(places[:, 1].mean())
        # the wall's slope is the long axis of the bots near by: the axis of their second moments
        dx, dy = places[:, 0] - mid_x, places[:, 1] - mid_y
        angle = 0.5 * math.atan2(2.0 * float((dx * dy).sum()), float((dx * dx).sum() - (dy * dy).sum()))
        nx, ny = -math.sin(angle), math.cos(angle)
        if (self.x - mid_x) * nx + (self.y - mid_y) * ny < 0.0:
            nx, ny = -nx, -ny
        self._turn(nx, ny)

    def _turn(self, nx: float, ny: float) -> None:
        """Bounce off a surface with this normal, unless on the way out already."""
        into = self.vx * nx + self.vy * ny
        if into < 0.0:
            self.vx -= 2.0 * into * nx
            self.vy -= 2.0 * into * ny


class Fan(Entity):
    """A vent that blows gas towards ``angle`` (radians) while it is ``on``; ``aim`` is where its louvre swings to.

    ``guide`` is where dashes show a wall that would turn the draught, px, or None.
    """

    def __init__(self, x: float, y: float, angle: float, name: str = "fan") -> None:
        super().__init__("fan", x, y, name=name, state="off")
        self.angle = self.aim = angle
        self.guide: tuple[tuple[float, float], tuple[float, float]] | None = None

    def turn_towards(self, x: float, y: float) -> tuple[tuple[float, float], tuple[float, float]]:
        """The ends of a wall that turns the draught to a place, px: it stands where the draught passes nearest."""
        dx, dy = math.cos(self.angle), math.sin(self.angle)
        along = (x - self.x) * dx + (y - self.y) * dy
        bend_x, bend_y = self.x + dx * along, self.y + dy * along
        away = max(1.0, math.hypot(x - bend_x, y - bend_y))
        # a mirror lies along the sum of the ways in and out
        wall_x, wall_y = dx + (x - bend_x) / away, dy + (y - bend_y) / away
        part = GUIDE_HALF_PX / max(1e-6, math.hypot(wall_x, wall_y))
        wall_x, wall_y = wall_x * part, wall_y * part
        return (bend_x - wall_x, bend_y - wall_y), (bend_x + wall_x, bend_y + wall_y)

    def switch(self, world: World, on: bool) -> None:
        """Blow, or do not."""
        world.set_state(self, "on" if on else "off")

    def update(self, world: World) -> None:
        if self.state != "on" or world.letterbox or world.dialogue.box is not None:
            return
        if self.angle != self.aim:
            step = math.copysign(min(SWING_PER_TICK, abs(self.aim - self.angle)), self.aim - self.angle)
            self.angle = self.aim if abs(self.aim - self.angle) <= SWING_PER_TICK else self.angle + step
        if world.tick % PUFF_EVERY:
            return
        angle = self.angle + (world.rng.random() * 2.0 - 1.0) * SPREAD
        speed = PUFF_PX_S
        world.spawn(Puff(self.x, self.y, math.cos(angle) * speed, math.sin(angle) * speed))

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.angle)


class Extractor(Entity):
    """The grille that draws gas in. ``taken`` counts what it got; its pull reaches ``reach`` px."""

    def __init__(self, x: float, y: float, name: str = "extractor") -> None:
        super().__init__("extractor", x, y, name=name, state="on")
        self.taken = 0
        self.reach = PULL_PX

    def update(self, world: World) -> None:
        for puff in world.of(Puff):
            dx, dy = self.x - puff.x, self.y - puff.y
            away = math.hypot(dx, dy)
            if away < TAKE_PX:
                self.taken += 1
                world.remove(puff)
            elif away < self.reach:
                puff.vx += dx / away * PULL_PER_TICK
                puff.vy += dy / away * PULL_PER_TICK
                speed = math.hypot(puff.vx, puff.vy)
                puff.vx, puff.vy = puff.vx / speed * PUFF_PX_S, puff.vy / speed * PUFF_PX_S

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.taken)
