"""What the chase tells the player: what is to be done, while he is in the picture; where he went, while he is not."""

from __future__ import annotations

import math
from collections.abc import Callable

import pymunk

from game.levels.tracer_setting import Setting
from game.script import Script, _
from game.sim import layers
from game.sim.figures import Hint
from game.sim.intent import MOVE_FULL

HALF_PX = (320.0, 180.0)
"""Half the picture, px."""
OUT_PX, IN_PX = (330.0, 190.0), (270.0, 150.0)
"""Further across or down than the first he is out of the picture, within the second he is in it again, px."""
ASTRAY_TICKS = 40
"""Out of the picture for so long, he gets away."""
HELD_TICKS = 40
"""Who has been running against something low for so long is told to leap."""
HELD_PX, HELD_PX_S = 14.0, 12.0
"""So near is what holds him, px; slower than this he is held, px/s."""
LOW = pymunk.ShapeFilter(mask=layers.LOW)


class Words:
    """The objective and the button of a pursuit. What is :meth:`meant` gives way to his trail while he is out of sight,
    and the button with it: nobody is told to throw at somebody who is not there."""

    def __init__(self, s: Setting) -> None:
        self._s = s
        self._since = s.stage.world.tick
        self._meant = s.stage.world.objective
        self._lesson: tuple[str, str, Callable[[], bool]] | None = None
        self.astray = False

    def mean(self, text: str) -> None:
        """That is to be done from now on."""
        self._meant = text
        if not self.astray:
            self._s.stage.world.set_objective(text)

    def teach(self, action: str, text: str, learnt: Callable[[], bool]) -> None:
        """Show a button whenever he is in sight, until it was ``learnt``."""
        self._lesson = action, text, learnt

    def __call__(self) -> None:
        """One tick."""
        s, world = self._s, self._s.stage.world
        across, down = (abs(place) for place in self._off())
        most = IN_PX if self.astray else OUT_PX
        if across < most[0] and down < most[1]:
            self._since = world.tick
            self.back()
        elif not self.astray and world.tick - self._since > ASTRAY_TICKS:
            self.astray = True
            tagged = s.orion.tags > 0
            told = _("He is getting away: follow his trail")
            world.set_objective(told if tagged else _("He is getting away: follow his wet footprints"))
        self._button()

    def back(self) -> None:
        """He is in reach, or it is over: what was to be done before is to be done again."""
        if self.astray:
            self.astray = False
            self._s.stage.world.set_objective(self._meant)

    def end(self) -> None:
        """The pursuit is over."""
        self.back()
        self._lesson = None

    def _off(self) -> tuple[float, float]:
        """How far he is from the middle of the picture, which ends where the map does, px."""
        s, level = self._s, self._s.stage.world.level
        x = max(HALF_PX[0], min(s.kade.x, level.width - HALF_PX[0]))
        y = max(HALF_PX[1], min(s.kade.y, level.height - HALF_PX[1]))
        return s.orion.x - x, s.orion.y - y

    def _button(self) -> None:
        if self._lesson is None:
            return
        stage, (action, text, learnt) = self._s.stage, self._lesson
        if learnt():
            self._lesson = None
        elif self.astray and stage.world.hint == Hint(action, text):
            stage.world.hint = None
        elif not self.astray and stage.world.hint is None:
            stage.teach(action, text, learnt)


def held_up(s: Setting) -> Script:
    """For as long as the chapter lasts: whoever runs against a pipe, a rail or a gate is reminded of the leap."""
    world, kade = s.stage.world, s.kade
    since = world.tick
    while not kade.gone and not world.outcome:
        if world.letterbox or kade.leaping or not _against(s):
            since = world.tick
        elif world.tick - since >= HELD_TICKS and (world.hint is None or world.hint.action != "dash"):
            s.stage.teach("dash", _("Leap over it"), lambda: kade.leaping > 0, seconds=4.0)
        yield


def _against(s: Setting) -> bool:
    """He wants to go on, and something low lies in his way."""
    world, kade = s.stage.world, s.kade
    if math.hypot(kade.vx, kade.vy) > HELD_PX_S or not kade.in_hand(world):
        return False
    x, y = world.intent.move_x / MOVE_FULL, world.intent.move_y / MOVE_FULL
    if math.hypot(x, y) < 0.3:
        return False
    ahead = kade.x + x * HELD_PX, kade.y + y * HELD_PX
    return world.space.segment_query_first((kade.x, kade.y), ahead, 5.0, LOW) is not None
