"""Particles: sparks, motes, dust. Kept as arrays, drawn in one go, with random numbers of their own."""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np
import pygame

from game.sim.geometry import Ints
from game.view.atlas import Atlas

MOST = 700
"""So many fly at once; one more takes the place of another."""
DRAG = 0.94
GRAVITY = 0.05
"""px per tick², for what falls."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of particle: its animation, its life in ticks, and whether it falls or rises (px per tick²)."""

    animation: str
    life: int
    pull: float = 0.0
    glows: bool = True


KINDS = (
    Kind("spark/mint", 26), Kind("spark/magenta", 26), Kind("spark/amber", 26), Kind("spark/red", 26),
    Kind("mote/mint", 80, -0.012), Kind("mote/magenta", 80, -0.012), Kind("mote/amber", 80, -0.012),
    Kind("shard/magenta", 50, GRAVITY), Kind("shard/mint", 50, GRAVITY), Kind("ember/magenta", 60, -0.02),
    Kind("dust", 24, 0.0, glows=False), Kind("steam", 70, -0.015, glows=False), Kind("sparkle/mint", 30),
    Kind("record/magenta", 90, -0.01), Kind("spark/white", 18),
)  # fmt: skip
INDEX = {kind.animation: number for number, kind in enumerate(KINDS)}


class Particles:
    """All particles of a picture, px in the world."""

    def __init__(self, atlas: Atlas, seed: int = 11) -> None:
        self._rng = random.Random(seed)
        self._pictures: list[pygame.Surface] = []
        anchors: list[tuple[int, int]] = []
        first, many = [], []
        for kind in KINDS:
            frames = [atlas.frame(name) for name in atlas.animation(kind.animation).frames]
            first.append(len(self._pictures))
            many.append(len(frames))
            self._pictures += [frame.emissive or frame.albedo for frame in frames]
            anchors += [frame.anchor for frame in frames]
        self._anchors = np.array(anchors).T
        self._first, self._many = np.array(first), np.array(many)
        # the first ``_count`` columns are alive; who dies is replaced by the last
        self._count = 0
        self._place = np.zeros((2, MOST))
        self._speed = np.zeros((2, MOST))
        self._pull = np.zeros(MOST)
        self._age = np.zeros(MOST)
        self._life = np.ones(MOST)
        self._kind = np.zeros(MOST, dtype=np.int64)

    def add(
        self, animation: str, x: float, y: float, count: int, speed: float, *, up: float = 0.0, spread: float = 2.0
    ) -> None:
        """``count`` particles from about (x, y) px in all directions, up to ``speed`` px a tick."""
        number = INDEX[animation]
        for _ in range(count):
            row = self._count if self._count < MOST else self._rng.randrange(MOST)
            self._count = max(self._count, row + 1)
            direction = pygame.Vector2(self._rng.random() * speed, 0).rotate(self._rng.random() * 360.0)
            self._place[:, row] = x + self._rng.uniform(-spread, spread), y + self._rng.uniform(-spread, spread)
            self._speed[:, row] = direction.x, direction.y - up
            self._kind[row], self._age[row] = number, 0.0
            self._pull[row] = KINDS[number].pull
            self._life[row] = int(KINDS[number].life * self._rng.uniform(0.6, 1.1))

    def tick(self) -> None:
        """One tick of all of them."""
        count = self._count
        if not count:
            return
        self._age[:count] += 1.0
        speed = self._speed[:, :count]
        speed *= DRAG
        speed[1] += self._pull[:count]
        self._place[:, :count] += speed
        alive = self._age[:count] < self._life[:count]
        if not alive.all():
            self._bury(np.flatnonzero(alive))

    def blits(self, corner: tuple[int, int], size: tuple[int, int]) -> list[tuple[pygame.Surface, tuple[int, int]]]:
        """Pictures and places on the screen."""
        count = self._count
        if not count:
            return []
        kind = self._kind[:count]
        done = self._age[:count] / self._life[:count]
        frame = self._first[kind] + (done * self._many[kind]).astype(np.int64)
        places = self._place[:, :count].astype(np.int64)
        places -= self._anchors[:, frame]
        xs, ys = (places[0] - corner[0]).tolist(), (places[1] - corner[1]).tolist()
        pictures = map(self._pictures.__getitem__, frame.tolist())
        return list(zip(pictures, zip(xs, ys, strict=True), strict=True))

    def _bury(self, alive: Ints) -> None:
        """Only these columns stay."""
        self._count = count = len(alive)
        for column in (self._pull, self._age, self._life, self._kind):
            column[:count] = column[alive]
        for columns in (self._place, self._speed):
            columns[:, :count] = columns[:, alive]
