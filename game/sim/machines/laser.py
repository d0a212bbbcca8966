"""Lasers: a beam between two posts that warns before it burns, steady or in time.

States: on (crossing it is noticed), warn (it will burn in a moment: 0.5 s), off.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from game.sim.entity import Entity
from game.sim.events import LaserChanged
from game.sim.people.hero import Hero

if TYPE_CHECKING:
    from game.sim.world import World

WARN_TICKS = 30
"""Before the beam burns it flickers so long."""
HURTS = 10.0
"""Composure that crossing it costs."""
TOUCH_PX = 5.0
"""So near to the beam one is in it, px."""
DEAD_LEVEL = 0.15
"""Below this level its circuit feeds it no more."""


class LaserBeam(Entity):
    """A beam from (``x``, ``y``) to (``bx``, ``by``), px.

    ``on_ticks``, ``off_ticks`` make it blink, ``shift`` by how many ticks later than at 0; without them it is steady.
    ``live`` switches it from a script.
    """

    def __init__(
        self, ax: float, ay: float, bx: float, by: float, *, circuit: str = "", name: str = "", on_ticks: int = 0,
        off_ticks: int = 0, shift: int = 0, live: bool = True,
    ) -> None:  # fmt: skip
        super().__init__("laser", ax, ay, name=name, state="on" if live else "off")
        self.bx, self.by = bx, by
        self.circuit, self.live = circuit, live
        self.on_ticks, self.off_ticks, self.shift = on_ticks, off_ticks, shift
        self._on_at = 0

    def update(self, world: World) -> None:
        state = self._wanted(world)
        if state != self.state:
            world.set_state(self, state)
            world.emit(LaserChanged((self.x + self.bx) / 2, (self.y + self.by) / 2, self.id, state))
        hero = world.hero
        if self.state == "on" and isinstance(hero, Hero) and self.distance(hero.x, hero.y) < TOUCH_PX:
            x, y = self.nearest(hero.x, hero.y)
            if not hero.snared(world, self):
                hero.struck(world, x - hero.vx * 0.02, y - hero.vy * 0.02, HURTS)

    def nearest(self, x: float, y: float) -> tuple[float, float]:
        """The place of the beam nearest to a place, px."""
        dx, dy = self.bx - self.x, self.by - self.y
        square = dx * dx + dy * dy
        along = 0.0 if square <= 0.0 else max(0.0, min(1.0, ((x - self.x) * dx + (y - self.y) * dy) / square))
        return self.x + along * dx, self.y + along * dy

    def distance(self, x: float, y: float) -> float:
        """How far a place is from the beam, px."""
        nx, ny = self.nearest(x, y)
        return math.hypot(x - nx, y - ny)

    def _wanted(self, world: World) -> str:
        circuit = world.circuits.get(self.circuit)
        if not self.live or (circuit is not None and circuit.level <= DEAD_LEVEL):
            self._on_at = world.tick + self._warning(world)
            return "off"
        if self.state == "off" and world.tick >= self._on_at and not self.on_ticks:
            self._on_at = world.tick + self._warning(world)
            return "warn"
        if self.on_ticks:
            at = (world.tick + self.shift) % (self.on_ticks + self.off_ticks)
            if at >= self.off_ticks:
                return "on"
            return "warn" if at >= self.off_ticks - self._warning(world) else "off"
        return "warn" if world.tick < self._on_at else "on"

    def _warning(self, world: World) -> int:
        return round(WARN_TICKS * world.rules.telegraph)

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.bx, self.by, int(self.live))
