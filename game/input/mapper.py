"""Edges to intents: what a player holds becomes one :class:`~game.sim.intent.Intent` a tick.

Each action keeps a queue of its edges, and a tick takes at most one of them. So nothing is lost, however frames and
ticks fall: a press in a frame with no tick waits for the next one, a press and release within one frame is a press of
one tick, and a quick second press between two ticks is still two presses.

The reticle goes with what the player aims with:

- mouse: it is where the cursor points in the world;
- keys alone: it rests before the hero, on a mark if one is near there, and on whoever is hunted while a throw would hit;
  while a wall is drawn the walk keys move it and the hero stands;
- pad: the right stick holds it away from the hero, and a wall that is begun with that stick held out is traced with it;
  one that is begun with it at rest is drawn by either stick, which then moves the reticle by speed.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from game.input.bindings import WALK, Action, Bindings
from game.input.devices import Device, Devices, Edge
from game.sim.intent import AIM_LIMIT_PX, MOVE_FULL, Button, Intent

REST_PX = 72.0
"""How far before the hero the reticle rests when nothing aims, px."""
MARK_PX, MARK_REACH_PX = 64.0, 140.0
"""A mark so near to where the reticle would rest, and so near to the hero, draws it, px."""
STEER_PX_S = 220.0
"""Speed of a reticle that is moved by keys or a stick, px/s."""
STICK_RADIUS_PX = 130.0
"""The right stick pushed all the way holds the reticle this far from the hero, px."""
EASE = 0.28
"""The part of its way that a resting or stick-held reticle goes in one tick."""
REACH_X_PX, REACH_Y_PX = 300.0, 165.0
"""A steered reticle stays this near to the hero, px, so that it stays in the picture."""
QUEUE_LIMIT = 4
"""Edges of one action that may wait; older pairs are dropped, so that mashing does not lag."""
HEADING_LIMIT = 0.3
"""Cosine of the angle between walk and facing beyond which the hero has been turned."""
TICK_S = 1.0 / 60.0

BUTTONS = {
    Action.PRIMARY: Button.PRIMARY,
    Action.SECONDARY: Button.SECONDARY,
    Action.DASH: Button.DASH,
    Action.INTERACT: Button.INTERACT,
    Action.SWAP: Button.SWAP,
}
SHELL = (Action.PHONE, Action.PAUSE)
FACINGS = {"right": (1.0, 0.0), "left": (-1.0, 0.0), "down": (0.0, 1.0), "up": (0.0, -1.0)}


@dataclass(frozen=True, slots=True)
class Sight:
    """What aiming needs to know of the world.

    ``x``, ``y``   the hero's feet, px.
    ``facing``     "right", "down", "left" or "up".
    ``to_world``   from px of the 640 x 360 picture to px of the world.
    ``steers``     holding the secondary button draws a wall, and nothing else has the stick.
    ``marks``      places, px, that are likely to be meant: the reticle rests on one that is near.
    ``quarry``     places, px, of whom a throw would hit now: it rests on one of them, wherever that is.
    """

    x: float
    y: float
    facing: str
    to_world: Callable[[float, float], tuple[float, float]]
    steers: bool = False
    marks: Sequence[tuple[float, float]] = ()
    quarry: Sequence[tuple[float, float]] = ()


class Mapper:
    """One player's hands. ``feed`` it a frame's edges, then take one intent for each tick with ``tick``."""

    def __init__(self, bindings: Bindings) -> None:
        self.bindings = bindings
        self.aim = (0.0, 0.0)
        """The reticle, px from the hero."""
        self.mouse_aims = False
        self._down: dict[Action, set[tuple[int, str]]] = {action: set() for action in Action}
        self._queue: dict[Action, list[bool]] = {action: [] for action in Action}
        self._level: dict[Action, bool] = dict.fromkeys(Action, False)
        self._latched: frozenset[Action] = frozenset()
        """What one press begins and the next one ends."""
        self._shell: list[Action] = []
        self._heading: tuple[float, float] | None = None
        self._draws = self._traces = False
        """A wall is being drawn; and it is traced by the right stick, held out since before it began."""

    def reset(self) -> None:
        """Forget everything held, as when play goes on after a menu: what is still down counts when pressed anew."""
        for action in Action:
            self._down[action].clear()
            self._queue[action].clear()
            self._level[action] = False
        self._shell.clear()

    def latch(self, actions: frozenset[Action]) -> None:
        """From now on one press begins these and the next one ends them; what was held of the others is let go of."""
        if actions != self._latched:
            for action in actions ^ self._latched:
                self.let_go(action)
            self._latched = actions

    def let_go(self, action: Action) -> None:
        """An action ends, whatever is held."""
        if self._meant(action):
            self._queue[action].append(False)

    def on(self, action: Action) -> bool:
        """The action was on in the last tick."""
        return self._level[action]

    def feed(self, edges: Iterable[Edge], devices: Devices) -> None:
        """The edges of one frame."""
        if devices.mouse_used():
            self.mouse_aims = True
        for edge in edges:
            for action in self.bindings.actions(edge.source):
                self._note(action, (edge.owner, edge.source), edge.down)
            if edge.down:
                self._who_aims(edge.source)
        if devices.last is Device.PAD:
            self.mouse_aims = False

    def tap(self, action: Action) -> None:
        """Press and let go of an action, as for a notch of the wheel."""
        self._queue[action].extend((True, False))

    def shell(self) -> list[Action]:
        """Phone and pause presses since the last call."""
        pressed, self._shell = self._shell, []
        return pressed

    def tick(self, devices: Devices, sight: Sight | None) -> Intent:
        """The intent of one tick. With no ``sight`` (nobody to steer) the reticle rests."""
        for action, queue in self._queue.items():
            if queue:
                self._level[action] = queue.pop(0)
        buttons = Button.NONE
        for action, button in BUTTONS.items():
            if self._level[action]:
                buttons |= button
        keys = self._keys()
        left, right = devices.stick("left"), devices.stick("right")
        move = keys if keys != (0.0, 0.0) else left
        if sight is None:
            self.aim = (0.0, 0.0)
        else:
            move = self._point(devices, sight, keys, left, right, move)
        aim_x, aim_y = (int(max(-AIM_LIMIT_PX, min(AIM_LIMIT_PX, round(v)))) for v in self.aim)
        return Intent(round(move[0] * MOVE_FULL), round(move[1] * MOVE_FULL), aim_x, aim_y, buttons)

    # -- inside -----------------------------------------------------------------------------------

    def _meant(self, action: Action) -> bool:
        """Whether an action is on once all that waits has been taken."""
        queue = self._queue[action]
        return queue[-1] if queue else self._level[action]

    def _note(self, action: Action, key: tuple[int, str], down: bool) -> None:
        held = self._down[action]
        before = bool(held)
        latched = action in self._latched
        if latched and down and key not in held:
            self._queue[action].append(not self._meant(action))
        if down:
            held.add(key)
        else:
            held.discard(key)
        if latched or bool(held) == before:
            return
        if action in SHELL:
            if down:
                self._shell.append(action)
            return
        queue = self._queue[action]
        queue.append(bool(held))
        while len(queue) > QUEUE_LIMIT:
            del queue[:2]

    def _who_aims(self, source: str) -> None:
        if source.startswith("pad/"):
            self.mouse_aims = False
        elif source.startswith("key/"):
            meant = self.bindings.actions(source)
            if Action.PRIMARY in meant or Action.SECONDARY in meant:
                self.mouse_aims = False

    def _keys(self) -> tuple[float, float]:
        up, down, left, right = (self._level[action] for action in WALK)
        x, y = float(right) - float(left), float(down) - float(up)
        length = math.hypot(x, y)
        return (x / length, y / length) if length else (0.0, 0.0)

    def _ahead(self, facing: str) -> tuple[float, float]:
        """Where the hero heads: the last walk, unless a scene has turned the hero elsewhere since."""
        fx, fy = FACINGS.get(facing, (0.0, 1.0))
        if self._heading is None or self._heading[0] * fx + self._heading[1] * fy < HEADING_LIMIT:
            self._heading = None
            return fx, fy
        return self._heading

    def _resting(self, sight: Sight) -> tuple[float, float]:
        """Where the reticle rests, px from the hero: before them, or on the mark that is nearest to there."""
        ahead = self._ahead(sight.facing)
        rest = (ahead[0] * REST_PX, ahead[1] * REST_PX)
        if sight.quarry:
            hunted = [(x - sight.x, y - sight.y) for x, y in sight.quarry]
            return min(hunted, key=lambda place: math.dist(place, rest))
        best, nearest = rest, MARK_PX
        for x, y in sight.marks:
            mark = (x - sight.x, y - sight.y)
            away = math.dist(mark, rest)
            if away < nearest and math.hypot(*mark) < MARK_REACH_PX:
                best, nearest = mark, away
        return best

    def _point(
        self,
        devices: Devices,
        sight: Sight,
        keys: tuple[float, float],
        left: tuple[float, float],
        right: tuple[float, float],
        move: tuple[float, float],
    ) -> tuple[float, float]:
        """Move the reticle; returns what is left of the walk."""
        if move != (0.0, 0.0):
            length = math.hypot(*move)
            self._heading = (move[0] / length, move[1] / length)
        if self.mouse_aims:
            x, y = sight.to_world(*devices.pointer)
            self.aim = (x - sight.x, y - sight.y)
            return move
        draws = sight.steers and self._level[Action.SECONDARY]
        if draws and not self._draws:
            self._traces = right != (0.0, 0.0)
        self._draws = draws
        if draws and not (self._traces and right != (0.0, 0.0)):
            if self._traces:
                return move
            hand = right if right != (0.0, 0.0) else move
            self.aim = (
                max(-REACH_X_PX, min(REACH_X_PX, self.aim[0] + hand[0] * STEER_PX_S * TICK_S)),
                max(-REACH_Y_PX, min(REACH_Y_PX, self.aim[1] + hand[1] * STEER_PX_S * TICK_S)),
            )
            return move if right != (0.0, 0.0) else (0.0, 0.0)
        if right != (0.0, 0.0):
            target = (right[0] * STICK_RADIUS_PX, right[1] * STICK_RADIUS_PX)
        else:
            target = self._resting(sight)
        self.aim = (self.aim[0] + (target[0] - self.aim[0]) * EASE, self.aim[1] + (target[1] - self.aim[1]) * EASE)
        return move
