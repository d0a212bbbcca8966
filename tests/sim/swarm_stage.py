"""A bare floor with a swarm on it, for tests that read like pictures."""

from __future__ import annotations

import hashlib
import math
import random

import numpy as np
import pymunk

from game.sim import layers
from game.sim.mirror import Mirror
from game.sim.swarm import Swarm

PERSON_MASS = 6.0
PERSON_RADIUS = 6.0
RUN = 116.0
"""px/s"""
RUN_FORCE = PERSON_MASS * RUN / 0.1
"""What brings a person from rest to a run within six ticks."""


class Floor:
    """A space with a swarm, and people who lean."""

    def __init__(self, bots: int = 0, home: tuple[float, float] = (100.0, 100.0), seed: int = 1) -> None:
        self.space = pymunk.Space()
        self.space.iterations = 8
        self.mirror = Mirror(self.space)
        self.swarm = Swarm(self.mirror, random.Random(seed))
        self.swarm.home = home
        self.people: list[pymunk.Body] = []
        if bots:
            self.swarm.spawn(bots, *home)

    def tick(self, times: int = 1) -> None:
        """Let ``times`` ticks pass."""
        for _ in range(times):
            self.swarm.steer()
            self.space.step(1 / 120)
            self.space.step(1 / 120)
            self.mirror.read()
            self.swarm.read()
            self.swarm.settle()

    def wall(self, x0: float, y0: float, x1: float, y1: float) -> tuple[tuple[float, float], ...]:
        """A solid box."""
        corners = ((x0, y0), (x1, y0), (x1, y1), (x0, y1))
        shape = pymunk.Poly(self.space.static_body, corners)
        shape.filter = layers.WALL_FILTER
        self.space.add(shape)
        return corners

    def person(self, x: float, y: float) -> pymunk.Body:
        """Somebody who can lean against bots."""
        body = pymunk.Body(PERSON_MASS, math.inf)
        body.position = x, y
        shape = pymunk.Circle(body, PERSON_RADIUS)
        shape.filter = layers.INTRUDER_FILTER
        self.space.add(body, shape)
        self.people.append(body)
        return body

    def lean(self, person: pymunk.Body, angle: float, ticks: int, force: float = RUN_FORCE) -> None:
        """The person runs towards ``angle`` with so much force, for so long."""
        for _ in range(ticks):
            want = pymunk.Vec2d.from_polar(RUN, angle)
            gap = want - person.velocity
            most = force / PERSON_MASS / 60.0
            person.velocity += gap if gap.length <= most else gap.scale_to_length(most)
            self.tick()

    def draw(self, points: list[tuple[float, float]], settle: int = 60, done: bool = True) -> None:
        """Sweep a wall along the points and wait until it stands; not ``done``: it may be drawn on."""
        self.swarm.begin_barrier(*points[0])
        for point in points[1:]:
            self.swarm.extend_barrier(*point)
        if done:
            self.swarm.end_barrier()
        self.tick(settle)

    def digest(self) -> str:
        """The swarm's figures in short."""
        return hashlib.blake2b(self.swarm.figures(), digest_size=16).hexdigest()


def row(x0: float, y0: float, x1: float, y1: float, step: float = 4.0) -> list[tuple[float, float]]:
    """Points of a straight stroke."""
    count = max(1, round(math.hypot(x1 - x0, y1 - y0) / step))
    return [(x0 + (x1 - x0) * i / count, y0 + (y1 - y0) * i / count) for i in range(count + 1)]


def circle(x: float, y: float, radius: float, turn: float = math.tau, start: float = 0.0) -> list[tuple[float, float]]:
    """Points of a stroke round a place; ``turn`` radians of it."""
    count = max(8, round(radius * turn / 4.0))
    return [
        (x + radius * math.cos(start + turn * i / count), y + radius * math.sin(start + turn * i / count))
        for i in range(count + 1)
    ]


def still(points: list[tuple[float, float]]) -> np.ndarray:
    """Bots at these places, as the loop finder takes them: (2, n)."""
    return np.array(points, dtype=np.float64).T
