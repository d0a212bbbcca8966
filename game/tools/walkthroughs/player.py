"""What every walkthrough needs: hands that hold buttons, eyes on the reticle, and a way through the rooms."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator

from game.sim.intent import AIM_LIMIT_PX, MOVE_FULL, Button, Intent
from game.sim.ways import NEAR_PX, Place
from game.sim.world import World

READ_TICKS = 12
"""A press on an open box every so many ticks."""


class Hands:
    """Makes intents for the hero in play."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._way: list[Place] = []
        self._goal: Place | None = None
        self._stuck = 0
        self._last: Place = (0.0, 0.0)

    def intent(self, move: Place = (0.0, 0.0), aim: Place | None = None, buttons: Button = Button.NONE) -> Intent:
        """An intent: ``move`` a vector of length 0 to 1, ``aim`` a place in the world, px."""
        hero = self.world.hero
        hx, hy = (hero.x, hero.y) if hero else (0.0, 0.0)
        ax, ay = aim if aim is not None else (hx, hy)
        length = max(1.0, math.hypot(*move))
        return Intent(
            round(move[0] / length * MOVE_FULL), round(move[1] / length * MOVE_FULL),
            _clip(ax - hx), _clip(ay - hy), buttons,
        )  # fmt: skip

    def toward(self, goal: Place, near: float = NEAR_PX) -> Place:
        """The way to move now in order to reach a place, (0, 0) once there."""
        hero = self.world.hero
        if hero is None:
            return (0.0, 0.0)
        here = (hero.x, hero.y)
        if math.dist(here, goal) <= near:
            self._way = []
            return (0.0, 0.0)
        self._stuck = self._stuck + 1 if math.dist(here, self._last) < 0.3 else 0
        self._last = here
        if self._goal is None or math.dist(self._goal, goal) > 16.0 or not self._way or self._stuck > 30:
            self._goal, self._way, self._stuck = goal, self.world.ways.find(here, goal), 0
        while len(self._way) > 1 and math.dist(here, self._way[0]) < NEAR_PX:
            self._way.pop(0)
        target = self._way[0] if self._way else goal
        dx, dy = target[0] - here[0], target[1] - here[1]
        distance = math.hypot(dx, dy)
        return (dx / distance, dy / distance) if distance > 0.5 else (0.0, 0.0)

    def go(self, goal: Place, near: float = NEAR_PX, most: int = 900) -> Iterator[Intent]:
        """Walk to a place; give up when control is gone or it takes too long."""
        for _ in range(most):
            hero = self.world.hero
            if not self.free or hero is None or math.dist((hero.x, hero.y), goal) <= near:
                return
            yield self.intent(self.toward(goal, near))

    def draw(self, points: list[Place], per_tick: float = 9.0) -> Iterator[Intent]:
        """Draw a wall along a line of places, the reticle moving ``per_tick`` px."""
        yield self.intent(aim=points[0])
        for a, b in itertools.pairwise(points):
            steps = max(1, round(math.dist(a, b) / per_tick))
            for i in range(steps):
                if not self.free:
                    return
                t = (i + 1) / steps
                yield self.intent(aim=(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t), buttons=Button.SECONDARY)
        yield self.intent(aim=points[-1])

    def press(self, button: Button, aim: Place | None = None, ticks: int = 3) -> Iterator[Intent]:
        """Press a button and let it go."""
        for _ in range(ticks):
            yield self.intent(aim=aim, buttons=button)
        yield self.intent(aim=aim)

    def rest(self, ticks: int, aim: Place | None = None) -> Iterator[Intent]:
        """Do nothing for some ticks."""
        for _ in range(ticks):
            yield self.intent(aim=aim)

    def read(self, choose: Callable[[World], int]) -> Iterator[Intent]:
        """Read the open box: complete its letters, close it, or choose the option that ``choose`` names."""
        box = self.world.dialogue.box
        if box is None:
            return
        if box.complete and box.options:
            want = choose(self.world)
            while self.world.dialogue.box is box and box.cursor != want:
                yield self.intent((0.0, 1.0 if want > box.cursor else -1.0))
                yield self.intent()
        for tick in range(READ_TICKS):
            yield self.intent(buttons=Button.INTERACT if tick >= READ_TICKS - 2 else Button.NONE)

    @property
    def free(self) -> bool:
        """The hero is in the player's hands."""
        world = self.world
        return not world.letterbox and world.dialogue.box is None and not world.outcome


def circle(x: float, y: float, radius: float, begin: float = 0.0, squash: float = 1.0) -> list[Place]:
    """Places once round a circle and a little further, px, so that a loop drawn along it closes."""
    steps = 30
    return [
        (
            x + math.cos(begin + i / steps * math.tau) * radius,
            y + math.sin(begin + i / steps * math.tau) * radius * squash,
        )
        for i in range(steps + 2)
    ]


def _clip(value: float) -> int:
    return max(-AIM_LIMIT_PX, min(AIM_LIMIT_PX, round(value)))
