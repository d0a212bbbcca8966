"""The chase: the tracer's signal, which falls with distance, and the way back to where it was still good.

``signal`` is 1 within a shout and falls the further away one is. At zero the chase goes back eight seconds, and a
shortcut is lit: a line of arrows to him, along which he is easier to catch up with.
"""

from __future__ import annotations

import math
from collections import deque
from typing import TYPE_CHECKING

from game.sim.chase.fugitive import Fugitive
from game.sim.entity import Entity
from game.sim.events import SignalLost
from game.sim.people.walker import Walker

if TYPE_CHECKING:
    from game.sim.world import World

NEAR_PX = 170.0
"""So near the signal grows."""
GROWS_PER_S = 0.32
FAR_PX = 360.0
FALLS_STORY, FALLS_STANDARD, FALLS_KEEN = 0.09, 0.13, 0.17
"""What it falls by in a second at ``FAR_PX``; less when nearer, more when further."""
FALLS_MOST = 2.0
KEEP_EVERY = 6
BACK_TICKS = 480
"""How far back one begins again: eight seconds."""
SHORT_PX = 150.0
"""The shortcut begins no further behind him than this, px of his route."""
SHORT_TICKS = 480
SHORT_EASE = 0.82
"""What is left of his pace while the shortcut is lit."""
SETTLE_TICKS = 360
"""The bots of a tag settle when one stays near him for so long: six seconds."""
SETTLE_PX = 165.0
UNSETTLE_TICKS = 900
"""Further away, what has settled comes loose again within so long."""
MERCY = 0.35
"""Going back costs him so much of his breath as well."""
AFTER_SIGNAL = 0.6
"""The signal after going back."""


class Chase(Entity):
    """The chase of a ``runner``. ``on`` while the signal counts; ``lost`` counts how often it went.
    ``settling`` while the bots of a tag take hold, ``bond`` 0 to 1 how far they have.
    ``shortcut`` is the lit way, px, empty while none is.
    """

    def __init__(self, runner: Fugitive) -> None:
        super().__init__("chase", runner.x, runner.y, name="chase")
        self.runner = runner
        self.signal = 1.0
        self.on = False
        self.lost = 0
        self.gone_out = False
        self.settling = False
        self.bond = 0.0
        self.shortcut: tuple[tuple[float, float], ...] = ()
        self._short_until = 0
        self._kept: deque[tuple[float, float, float]] = deque(maxlen=BACK_TICKS // KEEP_EVERY)

    def begin(self) -> None:
        """The signal counts from now on."""
        self.on, self.signal, self.gone_out = True, 1.0, False
        self._kept.clear()

    def end(self) -> None:
        """It does not count any more."""
        self.on, self.gone_out, self.shortcut = False, False, ()
        self.settling = False
        self.runner.ease = 1.0

    def settle(self) -> None:
        """A dart hit: its bots take hold while one stays near."""
        self.settling, self.bond = True, 0.0

    def late(self, world: World) -> None:
        hero = world.hero
        self.x, self.y = self.runner.x, self.runner.y
        if not self.on or hero is None or world.letterbox or world.dialogue.box is not None or self.gone_out:
            return
        gap = math.hypot(hero.x - self.x, hero.y - self.y)
        if gap <= NEAR_PX:
            self.signal = min(1.0, self.signal + GROWS_PER_S / 60.0)
        else:
            falls = world.rules.pick(FALLS_STORY, FALLS_STANDARD, FALLS_KEEN)
            part = min(FALLS_MOST, (gap - NEAR_PX) / (FAR_PX - NEAR_PX))
            self.signal = max(0.0, self.signal - falls * part / 60.0)
        if self.settling:
            step = 1.0 / SETTLE_TICKS if gap <= SETTLE_PX else -1.0 / UNSETTLE_TICKS
            self.bond = max(0.0, min(1.0, self.bond + step))
        if world.tick % KEEP_EVERY == 0:
            self._kept.append((hero.x, hero.y, self.runner.along))
        if self.shortcut and (world.tick >= self._short_until or gap < NEAR_PX * 0.7):
            self.shortcut, self.runner.ease = (), 1.0
        if self.signal <= 0.0:
            self.gone_out = True
            self.lost += 1
            world.emit(SignalLost(hero.x, hero.y, self.runner.id))

    def go_back(self, world: World) -> None:
        """Eight seconds back, both of them, and light the shortcut."""
        hero, runner = world.hero, self.runner
        self.gone_out, self.signal = False, AFTER_SIGNAL
        if not isinstance(hero, Walker):
            return
        x, y, along = self._kept[0] if self._kept else (hero.x, hero.y, runner.along)
        runner.put(max(runner.back, min(along, runner.along)))
        if runner.mood != "rest":
            runner.mood = "flee"
        behind = runner.route.at(runner.along - SHORT_PX)
        if math.dist((x, y), (runner.x, runner.y)) > SHORT_PX * 1.15:
            x, y = behind
        hero.place(x, y)
        self._kept.clear()
        begin = runner.route.nearest(x, y)
        steps = 8
        self.shortcut = tuple(
            runner.route.at(begin + (runner.along + 40.0 - begin) * i / steps) for i in range(steps + 1)
        )
        runner.ease = SHORT_EASE
        runner.wind = max(0.0, runner.wind - MERCY)
        self._short_until = world.tick + SHORT_TICKS

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.signal, self.lost, self.bond)
