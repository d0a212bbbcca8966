"""The rinse: water that sweeps over the slide now and then. Bots that are with Elara are safe; others go down the drain.

States: warn (it gathers at the rim), sweep, over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from game.sim.entity import Entity
from game.sim.events import BotsLost, StateChanged
from game.sim.people.hero import Hero

if TYPE_CHECKING:
    from game.sim.world import World

WARN_TICKS = 250
"""So long it gathers, ticks: time to call, and to fly home."""
SWEEP_PX_S = 430.0
SAFE_PX = 52.0
"""Bots so near to her chest hold on to her, px."""
CHEST_PX = 10.0
LOST_MOST = 34
"""No more than so many are swept off."""
SHOVE_PX_S = 120.0


class Rinse(Entity):
    """``hero`` shelters what is near. ``gathered`` 0 to 1 is how soon it comes, ``lost`` how many bots it took; its front
    stands at ``x`` px."""

    def __init__(self, hero: Hero) -> None:
        super().__init__("rinse", 0.0, 0.0, name="rinse", state="warn")
        self.hero = hero
        self.gathered = 0.0
        self.lost = 0

    @property
    def over(self) -> bool:
        """It has run off."""
        return self.state == "over" or self.gone

    def enter(self, world: World) -> None:
        world.emit(StateChanged(self.hero.x, self.hero.y, self.id, self.kind, "", self.state))

    def update(self, world: World) -> None:
        if self.over or world.letterbox or world.dialogue.box is not None:
            return
        if self.state == "warn":
            self.gathered += 1.0 / (WARN_TICKS * world.rules.telegraph)
            if self.gathered >= 1.0:
                self._become(world, "sweep")
            return
        before, self.x = self.x, self.x + SWEEP_PX_S / 60.0
        self._take(world, before)
        if self.x > world.level.width:
            self._become(world, "over")

    def _take(self, world: World, before: float) -> None:
        """Whoever stands between where the front was and where it is goes with it."""
        swarm = world.swarm
        xs, ys = swarm.positions[:, 0], swarm.positions[:, 1]
        far = np.hypot(xs - self.hero.x, ys - self.hero.y + CHEST_PX) > SAFE_PX
        rows = np.flatnonzero((xs >= before) & (xs < self.x) & far)
        if len(rows) == 0:
            return
        swarm.push(rows, SHOVE_PX_S, 0.0)
        taken = rows[: LOST_MOST - self.lost]
        if len(taken) and not world.rules.endless:
            x, y = float(xs[taken].mean()), float(ys[taken].mean())
            burnt = swarm.burn([int(row) for row in taken])
            self.lost += burnt
            world.tally.bots_lost += burnt
            if burnt:
                world.emit(BotsLost(x, y, burnt))

    def _become(self, world: World, state: str) -> None:
        world.emit(StateChanged(self.hero.x, self.hero.y, self.id, self.kind, self.state, state))
        world.set_state(self, state)

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.gathered, self.lost)
