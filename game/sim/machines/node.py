"""Access nodes: Orion's three lines to the network. Bots that enclose one cut it off.

What counts is where the bots really are (see :mod:`game.sim.swarm.enclosure`), not the line that was drawn. A node
resists: the second leans to a side, shows where, and shoves, so that a wall leaks that was not made thick there in time;
the third slides along its arm.
"""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING

import pymunk

from game.sim import layers
from game.sim.entity import Entity
from game.sim.events import LoopBroken, LoopClosed, NodeCut, NodeLeaned, NodeShoved
from game.sim.level import LevelMap
from game.sim.placed import AccessNode, NodeTrick
from game.sim.swarm.shoves import felt_by, shove

if TYPE_CHECKING:
    from game.sim.world import World

SIEGE_STORY, SIEGE_STANDARD, SIEGE_KEEN = 180.0, 240.0, 300.0
"""Ticks a node must stay enclosed."""
SIEGE_DECAY = 1.5
"""How fast the siege wanes while the loop is open, ticks a tick."""
LOOK_EVERY = 4
"""The loop is looked for once in so many ticks."""
GRACE_TICKS = 14
"""A loop that opens for no longer than this is not broken: bots breathe."""
BODY_RADIUS = 9.0
LEAST_RADIUS_PX = 12.0
"""A loop tighter than the node itself does not count, px."""
SHOVE_EVERY = 150
"""Ticks between two shoves."""
LEAN_TICKS = 60
"""It leans to a side so long before it shoves there: time to send bots to that part of the wall."""
LEAN_TURN = 2.2
"""The next time it leans so much further round, radians: never where the wall has just been made thick."""
SHOVE_PX_S = 1400.0
"""What a shove gives to the bots on 8 px of wall, shared by them: many hold it, few are thrown, px/s."""
SLIDE_PX_S = 20.0
STRAIN_PX_S = 9.0
"""How fast it slides while enclosed, px/s."""


class NodePillar(Entity):
    """An access node. While ``live`` it can be besieged; ``siege`` 0 to 1 is how near it is to being cut."""

    def __init__(
        self, x: float, y: float, *, name: str, order: int, trick: NodeTrick, circuit: str,
        track: tuple[tuple[float, float], ...] = (),
    ) -> None:  # fmt: skip
        super().__init__("node", x, y, name=name, state="live", radius=BODY_RADIUS)
        self.order, self.trick, self.circuit, self.track = order, trick, circuit, track
        self.awake = False
        self.closed = False
        self.siege = 0.0
        self._ticks = 0.0
        self._open_since = 0
        self._shove_at = 0
        self.lean = 0.0
        """Where it shoves next, radians."""
        self._track_at = 0.0
        self._track_way = 1.0

    @classmethod
    def of(cls, level: LevelMap, item: AccessNode) -> NodePillar:
        """The node that a map's AccessNode stands for, with the track that it names."""
        return cls(
            item.x, item.y, name=item.name or f"node-{item.order}", order=item.order, trick=item.trick,
            circuit=item.circuit, track=level.way(item.track),
        )  # fmt: skip

    @property
    def live(self) -> bool:
        """It still feeds Orion."""
        return self.state != "cut"

    def enter(self, world: World) -> None:
        self.body = pymunk.Body(body_type=pymunk.Body.KINEMATIC)
        self.body.position = self.x, self.y
        shape = pymunk.Circle(self.body, self.radius)
        shape.filter = layers.NODE_FILTER
        shape.collision_type = layers.TYPE_ENTITY
        self.shapes = [shape]
        if self.track:
            self._track_at = _nearest(self.track, self.x, self.y)

    def wake(self, world: World) -> None:
        """From now on it can be besieged, and resists."""
        self.awake = True
        self._shove_at = world.tick + _pause(world)
        if world.hero is not None:
            # at first to where she can see it
            self.lean = math.atan2(world.hero.y - self.y, world.hero.x - self.x)

    def cut(self, world: World) -> None:
        """Go dead."""
        self.siege, self.closed = 1.0, False
        if self.body is not None:
            self.body.velocity = 0.0, 0.0
        world.set_state(self, "cut")
        left = sum(1 for node in world.of(NodePillar) if node.live)
        world.emit(NodeCut(self.x, self.y, self.id, left))

    def update(self, world: World) -> None:
        if not self.live or not self.awake:
            return
        if world.letterbox or world.dialogue.box is not None:
            self._slide(0.0)
            return
        if world.tick % LOOK_EVERY == 0:
            self._look(world)
        need = world.rules.pick(SIEGE_STORY, SIEGE_STANDARD, SIEGE_KEEN)
        self._ticks = self._ticks + 1.0 if self.closed else max(0.0, self._ticks - SIEGE_DECAY)
        self.siege = min(1.0, self._ticks / need)
        if self._ticks >= need:
            self.cut(world)
            return
        if self.trick is NodeTrick.SHOVE:
            self._shove(world)
        elif self.trick is NodeTrick.SLIDE:
            self._slide(STRAIN_PX_S if self.closed else SLIDE_PX_S)
        shoving = self.state == "shove" and world.tick - self.since < 18
        if not shoving:
            world.set_state(self, "strained" if self.closed else "live")

    def _look(self, world: World) -> None:
        loop = world.swarm.encloses(self.x, self.y)
        closed = loop is not None and loop.mean_radius >= LEAST_RADIUS_PX
        if closed:
            self._open_since = 0
            if not self.closed:
                self.closed = True
                world.emit(LoopClosed(self.x, self.y, self.id))
        elif self.closed:
            self._open_since = self._open_since or world.tick
            if world.tick - self._open_since >= GRACE_TICKS:
                self.closed = False
                world.emit(LoopBroken(self.x, self.y, self.id))

    def leans(self, world: World) -> bool:
        """It shows where it will shove."""
        shoves = self.live and self.awake and self.trick is NodeTrick.SHOVE
        return shoves and world.tick >= self._shove_at - _warned(world)

    def weak_spot(self, world: World) -> tuple[float, float] | None:
        """While it leans: the middle of the piece of wall that will be struck, px; None where no wall stands there."""
        if not self.leans(world):
            return None
        _, places, _ = felt_by(world.swarm, self.x, self.y, self.lean)
        return None if not len(places) else (float(places[:, 0].mean()), float(places[:, 1].mean()))

    def _shove(self, world: World) -> None:
        warned = _warned(world)
        if world.tick == self._shove_at - warned:
            world.emit(NodeLeaned(self.x, self.y, self.id, self.lean, warned))
        if world.tick < self._shove_at:
            return
        self._shove_at = world.tick + _pause(world)
        world.set_state(self, "shove")
        world.emit(NodeShoved(self.x, self.y, self.id, self.lean))
        shove(world.swarm, self.x, self.y, self.lean, SHOVE_PX_S)
        self.lean = (self.lean + LEAN_TURN) % math.tau

    def _slide(self, speed: float) -> None:
        if self.body is None:
            return
        if len(self.track) < 2 or speed <= 0.0:
            self.body.velocity = 0.0, 0.0
            return
        total = _length(self.track)
        self._track_at += self._track_way * speed / 60.0
        if self._track_at >= total or self._track_at <= 0.0:
            self._track_at = max(0.0, min(total, self._track_at))
            self._track_way = -self._track_way
        x, y = _along(self.track, self._track_at)
        bx, by = self.body.position
        self.body.velocity = (x - bx) * 60.0, (y - by) * 60.0

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self._ticks, self.closed, self.lean)


def _warned(world: World) -> int:
    """How long a node leans before it shoves, ticks."""
    return round(LEAN_TICKS * world.rules.telegraph)


def _pause(world: World) -> int:
    """From one shove to the next, ticks: never so short that it leans all the time."""
    return max(SHOVE_EVERY, _warned(world) + SHOVE_EVERY // 2)


def _length(track: tuple[tuple[float, float], ...]) -> float:
    return math.fsum(math.dist(a, b) for a, b in itertools.pairwise(track))


def _along(track: tuple[tuple[float, float], ...], at: float) -> tuple[float, float]:
    """The place ``at`` px along a polyline."""
    for a, b in itertools.pairwise(track):
        piece = math.dist(a, b)
        if at <= piece and piece > 0.0:
            t = at / piece
            return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)
        at -= piece
    return track[-1]


def _nearest(track: tuple[tuple[float, float], ...], x: float, y: float) -> float:
    """How far along a polyline its place nearest to (x, y) lies, to 2 px."""
    steps = max(1, int(_length(track) / 2.0))
    return min((math.dist(_along(track, i * 2.0), (x, y)), i * 2.0) for i in range(steps + 1))[1]
