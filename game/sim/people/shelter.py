"""Shelter: under a passer-by's umbrella one is dry, and no advert makes one out.

Whoever carries it keeps step with her while she goes their way, and goes on without her when she does not.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pymunk

from game.sim import layers
from game.sim.entity import AHEAD, Entity
from game.sim.events import Sheltered
from game.sim.people.crowd import Passer
from game.sim.people.hero import Hero

if TYPE_CHECKING:
    from game.sim.world import World

CARRIERS = "citizen-u"
"""Whoever's kind begins so carries an umbrella."""
COME_X_PX, COME_Y_PX = 21.0, 16.0
"""So near to somebody's feet one comes under their umbrella, px."""
KEEP_PX = 8.0
"""So much further off it still covers her, px."""
LOOK_EVERY = 3
"""Ticks from look to look for an umbrella near by."""
SLOW_PX_S, BRISK_PX_S = 38.0, 96.0
"""Whoever shares goes no slower and no faster than this, px/s."""
CATCHES_UP = 2.0
"""How much faster they go for each px that she is ahead, px/s."""
BESIDE_PX, BEHIND_PX = 7.0, 3.0
"""They walk so far after her, and so far behind her, px: so both are to be seen."""
EASES = 2.4 / 60.0
"""Composure that walking along gives, in a tick."""
SPARES_TICKS = 150
"""Whoever has shared does not mind a shoulder for so long."""
SHARES_TICKS = 290
"""After so long whoever shares is where they were going, and stops there for ``STOPS_TICKS``."""
STOPS_TICKS = 200


class Shelter(Entity):
    """The dry ground that goes with an umbrella. ``carrier`` is whose it is while she is under it; ``under`` says so.

    It gives composure up to ``most``, and nothing while it is not ``offered``. ``arrived`` is who last came to where they
    were going, with her. States: open (nobody near), dry.
    """

    def __init__(self, hero: Hero, most: float) -> None:
        super().__init__("shelter", hero.x, hero.y, state="open")
        self.hero, self.most = hero, most
        self.carrier: Passer | None = None
        self.arrived: Passer | None = None
        self.offered = True
        self._speed = self._costs = 0.0
        self._stands_until = 0

    @property
    def under(self) -> bool:
        """She is under somebody's umbrella now."""
        return self.carrier is not None

    def update(self, world: World) -> None:
        if self.arrived is not None and world.tick >= self._stands_until:
            self.arrived.halted = False
            self.arrived = None
        if self.carrier is None:
            if self.offered and (world.tick + self.id) % LOOK_EVERY == 0 and self.hero.in_hand(world):
                self._look(world)
        elif self.carrier.gone or not self._covers(self.carrier, KEEP_PX):
            self.part(world)
        elif world.tick - self.since >= SHARES_TICKS and self.hero.in_hand(world):
            self._arrive(world, self.carrier)
        if self.carrier is not None:
            self.x, self.y = (self.carrier.x + self.hero.x) / 2.0, (self.carrier.y + self.hero.y) / 2.0
            self._keep_step(self.carrier)
            if self.hero.composure < self.most and self.hero.in_hand(world):
                self.hero.gain(EASES)

    def _look(self, world: World) -> None:
        near = [one for one in world.of(Passer) if self._covers(one, 0.0) and self._carries(one)]
        if not near:
            return
        one = min(near, key=lambda p: (math.hypot(p.x - self.hero.x, p.y - self.hero.y), p.id))
        self.carrier, self._speed, self._costs = one, one.speed, one.costs
        one.costs = 0.0
        self._meet(one, layers.SHARING_FILTER)
        self.x, self.y = self.px, self.py = one.x, one.y
        self.hero.hidden = True
        world.set_state(self, "dry")
        world.emit(Sheltered(one.x, one.y, one.id))

    def part(self, world: World) -> None:
        """They go on without her."""
        if self.carrier is None:
            return
        self.carrier.speed, self.carrier.costs, self.carrier.beside = self._speed, self._costs, None
        self.carrier.spare(world.tick + SPARES_TICKS)
        self._meet(self.carrier, layers.CROWD_FILTER)
        self.carrier = None
        self.hero.hidden = False
        world.set_state(self, "open")

    def _arrive(self, world: World, one: Passer) -> None:
        """This is where they were going."""
        self.part(world)
        if self.arrived is not None:
            self.arrived.halted = False
        self.arrived, one.halted = one, True
        self._stands_until = world.tick + STOPS_TICKS

    def _carries(self, one: Passer) -> bool:
        """They have an umbrella, are on their way with it, and it is not the way that she comes from."""
        with_her = one.vx * self.hero.vx + one.vy * self.hero.vy >= 0.0
        return one.kind.startswith(CARRIERS) and with_her and not one.halted

    def _covers(self, one: Passer, more: float) -> bool:
        return abs(one.x - self.hero.x) <= COME_X_PX + more and abs(one.y - self.hero.y) <= COME_Y_PX + more

    def _keep_step(self, one: Passer) -> None:
        one.beside = self.hero.y - BEHIND_PX
        ahead_x, ahead_y = AHEAD[one.facing]
        hero = self.hero
        pace = hero.vx * ahead_x + hero.vy * ahead_y
        ahead = (hero.x - one.x) * ahead_x + (hero.y - one.y) * ahead_y
        one.speed = min(BRISK_PX_S, max(SLOW_PX_S, pace + (ahead - BESIDE_PX) * CATCHES_UP))

    @staticmethod
    def _meet(one: Passer, filter: pymunk.ShapeFilter) -> None:
        for shape in one.shapes:
            shape.filter = filter

    def leave(self, world: World) -> None:
        self.part(world)

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.carrier.id if self.carrier is not None else 0)
