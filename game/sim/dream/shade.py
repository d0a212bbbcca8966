"""Shades of worry. They drift in; what a breath's ring touches dissolves, what reaches the dreamer costs composure.

A pair holds on to itself: only a ring that touches both dissolves them. A memory is the other way about: a breath that
meets it from afar drives it off, and it comes again. It must be let near, and only there it can be breathed away.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from game.sim.entity import Entity
from game.sim.events import StateChanged
from game.sim.people.hero import Hero

if TYPE_CHECKING:
    from game.sim.world import World

TICK_S = 1.0 / 60.0
DRIFT_STORY, DRIFT_STANDARD, DRIFT_KEEN = 19.0, 24.0, 30.0
"""How fast worries drift in, px/s."""
SWAY_PX_S = 14.0
SWAY_TICKS = 70.0
NEAR_PX = 66.0
"""Nearer than this a shade shows that it is near."""
TOUCH_PX = 13.0
"""Nearer than this it has reached the dreamer."""
COSTS = 11.0
"""Composure that a shade takes when it reaches her."""
FLEE_PX = 120.0
FLEE_PX_S = 110.0
"""After a touch, or a breath that did not dissolve it, it draws back so far, so fast."""
GONE_TICKS = 40
"""How long it takes to dissolve."""
HEARD_TICKS = 460
"""A memory has been let near when it has stayed for so long."""
STAY_PX = 25.0
"""How near a memory comes and stays, px."""
MEMORY_COSTS = 0.04
"""Composure that a memory takes in a tick while it is near."""
MEMORY_LEAST = 8.0
"""Under this composure a memory takes no more: it is meant to be borne."""


class Shade(Entity):
    """A worry. ``partner`` is the other half of a pair, if it is one; it drifts at ``pace`` times the others' speed."""

    def __init__(self, x: float, y: float, dreamer: Hero, *, kind: str = "shade", name: str = "") -> None:
        super().__init__(kind, x, y, name=name or kind, state="drift", radius=9.0, z=8.0)
        self.dreamer = dreamer
        self.partner: Shade | None = None
        self.pace = 1.0
        self._begun = 0
        self._flees = False

    @property
    def away(self) -> float:
        """How far it is from the dreamer, px."""
        return math.hypot(self.x - self.dreamer.x, self.y - self.dreamer.y + 12.0)

    @property
    def dissolving(self) -> bool:
        """A breath has met it; it is as good as gone."""
        return self.state == "gone"

    def enter(self, world: World) -> None:
        self._begun = world.tick

    def update(self, world: World) -> None:
        if self.dissolving:
            self.z += 0.5
            if world.tick - self.since > GONE_TICKS:
                world.remove(self)
            return
        if world.letterbox or world.dialogue.box is not None:
            return
        if self._flees:
            self._drift(world, -FLEE_PX_S)
            if self.away >= FLEE_PX:
                self._flees = False
            return
        self.come(world)

    def come(self, world: World) -> None:
        """A tick of coming nearer."""
        self._drift(world, world.rules.pick(DRIFT_STORY, DRIFT_STANDARD, DRIFT_KEEN) * self.pace)
        self.become(world, "near" if self.away < NEAR_PX else "drift")
        if self.away < TOUCH_PX:
            self.dreamer.struck(world, self.x, self.y, COSTS)
            self.draw_back(world)

    def breathed_on(self, world: World) -> bool:
        """The ring of a breath touches it. True when it dissolves."""
        self.become(world, "gone")
        return True

    def draw_back(self, world: World) -> None:
        """Go off some way, and come again."""
        self._flees = True
        self.become(world, "drift")

    def become(self, world: World, state: str) -> None:
        """Change state and tell it."""
        if state != self.state:
            world.emit(StateChanged(self.x, self.y, self.id, self.kind, self.state, state))
            world.set_state(self, state)

    def _drift(self, world: World, speed: float) -> None:
        dx, dy = self.dreamer.x - self.x, self.dreamer.y - 12.0 - self.y
        distance = math.hypot(dx, dy) or 1.0
        sway = math.sin((world.tick - self._begun) / SWAY_TICKS * math.tau + self.id) * SWAY_PX_S
        sway *= min(1.0, max(0.0, distance - 30.0) / 60.0)
        nx, ny = dx / distance, dy / distance
        self.vx, self.vy = nx * speed - ny * sway, ny * speed + nx * sway
        self.x = min(max(self.x + self.vx * TICK_S, 8.0), world.level.width - 8.0)
        self.y = min(max(self.y + self.vy * TICK_S, 8.0), world.level.height - 8.0)
        if speed < 0.0 and self._cornered(world):
            self._flees = False

    def _cornered(self, world: World) -> bool:
        return not (9.0 < self.x < world.level.width - 9.0 and 9.0 < self.y < world.level.height - 9.0)

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), int(self._flees))


class Memory(Shade):
    """A worry that happened once. ``heard`` 0 to 1 is how far it has been let near."""

    def __init__(self, x: float, y: float, dreamer: Hero) -> None:
        super().__init__(x, y, dreamer, kind="memory")
        self.heard = 0.0
        self.sent_off = 0

    def come(self, world: World) -> None:
        near = self.away < NEAR_PX
        if self.away > STAY_PX:
            self._drift(world, world.rules.pick(DRIFT_STORY, DRIFT_STANDARD, DRIFT_KEEN))
        else:
            self.vx = self.vy = 0.0
            self.heard = min(1.0, self.heard + 1.0 / HEARD_TICKS)
            if self.dreamer.composure > MEMORY_LEAST:
                self.dreamer.lose(world, MEMORY_COSTS)
        self.become(world, "near" if near else "drift")

    def breathed_on(self, world: World) -> bool:
        if self.heard >= 1.0:
            return super().breathed_on(world)
        self.sent_off += 1
        self.draw_back(world)
        return False

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.heard)
