"""Entities: everything in a world that has a place and a state of its own."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pymunk

from game.sim import layers

if TYPE_CHECKING:
    from game.sim.world import World

FACINGS = ("right", "down", "left", "up")
AHEAD = {"right": (1.0, 0.0), "down": (0.0, 1.0), "left": (-1.0, 0.0), "up": (0.0, -1.0)}
"""The way that each facing looks, a vector of length 1."""


def facing_of(x: float, y: float, before: str) -> str:
    """The facing that fits a direction, with a little preference for the one before (so it does not flicker)."""
    if abs(x) < 1e-6 and abs(y) < 1e-6:
        return before
    bias = 1.15
    horizontal = abs(x) * (bias if before in ("left", "right") else 1.0)
    vertical = abs(y) * (bias if before in ("up", "down") else 1.0)
    if horizontal >= vertical:
        return "right" if x > 0 else "left"
    return "down" if y > 0 else "up"


@dataclass(eq=False)
class Entity:
    """Something in the world.

    ``kind``     what it is: "elara", "orion", "drone", "pulse", "node", "tank", "core", "cache", "crate"…
    ``x``, ``y`` where its feet are, px; ``px``, ``py`` the same one tick ago (the view interpolates).
    ``z``        height above the ground, px (drones hover); drawn that much higher, its shadow stays below.
    ``state``    what it is doing; together with kind and facing it names the picture. ``since`` is the tick it began.
    ``body``     its body in the physics space, or None for things that only stand there.
    ``label``    what using it does, as the prompt says it; "" while it cannot be used. ``uses`` counts how often it was.
    """

    kind: str
    x: float = 0.0
    y: float = 0.0
    name: str = ""
    z: float = 0.0
    facing: str = "down"
    state: str = "idle"
    radius: float = 6.0
    id: int = 0
    px: float = 0.0
    py: float = 0.0
    pz: float = 0.0
    since: int = 0
    vx: float = 0.0
    vy: float = 0.0
    gone: bool = False
    body: pymunk.Body | None = field(default=None, repr=False)
    shapes: list[pymunk.Shape] = field(default_factory=list, repr=False)
    label: str = ""
    uses: int = 0

    def enter(self, world: World) -> None:
        """Called when the entity enters the world: make bodies here."""

    def update(self, world: World) -> None:
        """Called once a tick, before physics."""

    def late(self, world: World) -> None:
        """Called once a tick, after physics: take what it made of the body."""
        state = world.bodied.states.get(self.id)
        if state is not None:
            self.x, self.y, self.vx, self.vy = state

    def met(self, world: World, other: int) -> None:
        """Called after physics when a pulse began to touch this entity, or this pulse something: the other's id,
        negative for a bot, 0 for a wall."""

    def used(self, world: World) -> None:
        """Called when the player uses it; ``uses`` has been raised already."""

    def leave(self, world: World) -> None:
        """Called when the entity leaves the world."""

    def speed_up(self, vx: float, vy: float) -> None:
        """Give the body a velocity, px/s. It is written only when it is another one: a write wakes the body."""
        if self.body is not None and (vx != self.vx or vy != self.vy):
            self.vx, self.vy = vx, vy
            self.body.velocity = vx, vy

    def be_round(self, mass: float, filter: pymunk.ShapeFilter, elasticity: float = 0.0) -> None:
        """Have a round body as wide as the radius, which slides and does not turn. A person's ``mass`` is 6; by ``filter``
        it meets others, and off them it comes with ``elasticity``, 0 to 1, of its speed."""
        self.body = pymunk.Body(mass, math.inf)
        self.body.position = self.x, self.y
        shape = pymunk.Circle(self.body, self.radius)
        shape.filter = filter
        shape.friction = 0.0
        shape.elasticity = elasticity
        shape.collision_type = layers.TYPE_ENTITY
        self.shapes = [shape]

    def speed_towards(self, want_x: float, want_y: float, most: float) -> None:
        """Come nearer to a velocity, px/s, by at most ``most`` px/s in this tick: what has weight does not dart."""
        dx, dy = want_x - self.vx, want_y - self.vy
        gap = math.hypot(dx, dy)
        if gap > most:
            dx, dy = dx / gap * most, dy / gap * most
        self.speed_up(self.vx + dx, self.vy + dy)

    def figures(self) -> tuple[float | int | str, ...]:
        """What of this entity goes into the world's digest. Subclasses add their own."""
        return (self.id, self.kind, self.state, self.x, self.y, self.z, self.vx, self.vy)
