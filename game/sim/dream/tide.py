"""The tide: it watches the dreamer's breath, and carries each one out to what its ring touches.

What dissolves is not lost: each worry that a breath has met swims on as a fish, and they all keep to the dreamer.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.sim.dream.shade import Shade
from game.sim.entity import Entity
from game.sim.people.lena import Lena

if TYPE_CHECKING:
    from game.sim.world import World

RING_LEAST_PX, RING_GROWS_PX = 8.0, 38.0
"""The breath's ring at its smallest, and how far it grows, px."""
REACH_PX = 13.0
"""A worry this near to the ring is touched by it, px."""
LEAST = 0.45
"""A breath that has swollen less than this carries nothing."""
OUT_TICKS = 46
"""How long the breath is seen going out, ticks."""
GLITCH_TICKS = 96
"""How long the glitch slides across the picture, ticks."""
FOLLOWS = 0.03
"""What part of its way to the dreamer the shoal's middle goes in a tick."""
CHEST_PX = 12.0
"""How high over the dreamer's feet the shoal's middle is, px."""
APART = math.pi * (3.0 - math.sqrt(5.0))
"""Fish that came along from an earlier dive begin so far from each other round her, radians."""
CAME_ALONG_PX = 110.0


@dataclass(frozen=True, slots=True)
class Freed:
    """A worry that became a fish, px and tick."""

    x: float
    y: float
    tick: int


def ring_px(swollen: float) -> float:
    """The radius of a breath's ring, px, when it has swollen so far (0 to 1)."""
    return RING_LEAST_PX + RING_GROWS_PX * swollen


class Tide(Entity):
    """``depth`` 1 to 3. ``out_at`` is the tick of the last breath out and ``out_px`` its ring, for the view;
    ``dissolved`` counts worries that are gone, ``freed`` are the fish that they became, with their middle at ``heart`` px;
    ``sunk_at`` is the tick at which she last began to sink, ``glitch_at`` that at which the glitch began and ``dawn_at``
    that at which the sun rose, -1 for never."""

    def __init__(self, dreamer: Lena) -> None:
        super().__init__("tide", dreamer.x, dreamer.y, name="tide")
        self.dreamer = dreamer
        self.depth = 1
        self.dissolved = 0
        self.out_at = -1000
        self.out_px = 0.0
        self.freed: list[Freed] = []
        self.heart = (dreamer.x, dreamer.y - CHEST_PX)
        self.sunk_at = -1000
        self.glitch_at = -1
        self.dawn_at = -1
        self._swollen = -1.0

    def update(self, world: World) -> None:
        self.x, self.y = self.dreamer.x, self.dreamer.y
        hx, hy = self.heart
        self.heart = hx + (self.x - hx) * FOLLOWS, hy + (self.y - CHEST_PX - hy) * FOLLOWS
        breath = self.dreamer.breath
        if breath is not None:
            self._swollen = breath.radius
            return
        swollen, self._swollen = self._swollen, -1.0
        if swollen >= LEAST and self.dreamer.in_hand(world):
            self.breathe_out(world, swollen)

    def breathe_out(self, world: World, swollen: float) -> int:
        """A breath goes out; returns how many worries dissolve."""
        self.out_at, self.out_px = world.tick, ring_px(swollen)
        reach = self.out_px + REACH_PX
        touched = [s for s in world.of(Shade) if not s.dissolving and s.away <= reach]
        gone = 0
        for shade in touched:
            partner = shade.partner
            if partner is not None and not partner.gone and not partner.dissolving and partner not in touched:
                # one alone is held by the other
                shade.draw_back(world)
                partner.draw_back(world)
            elif not shade.dissolving:
                gone += self._freed(world, shade) if shade.breathed_on(world) else 0
        self.dissolved += gone
        return gone

    def come_along(self, world: World, many: int) -> None:
        """So many fish are with her from earlier dives."""
        hx, hy = self.heart
        for turn in (number * APART for number in range(many)):
            place = hx + math.cos(turn) * CAME_ALONG_PX, hy + math.sin(turn) * CAME_ALONG_PX
            self.freed.append(Freed(*place, world.tick))

    def dawn(self, world: World) -> None:
        """The sun rises through the water, and the fish come near."""
        self.dawn_at = world.tick

    def _freed(self, world: World, shade: Shade) -> int:
        self.freed.append(Freed(shade.x, shade.y, world.tick))
        return 1

    def glitch(self, world: World) -> None:
        """Somebody is in the system: a band of foreign colour slides across what is dreamt."""
        self.glitch_at = world.tick

    def glitching(self, tick: int) -> float:
        """How far the glitch has slid, 0 to 1, or -1 while there is none."""
        age = tick - self.glitch_at
        return age / GLITCH_TICKS if self.glitch_at >= 0 and 0 <= age < GLITCH_TICKS else -1.0

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.depth, self.dissolved, self._swollen, *self.heart, self.dawn_at)
