"""Particles: sparks, motes, dust. Kept as arrays, drawn in one go, with random numbers of their own."""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np
import pygame

from game.view.atlas import Atlas

MOST = 700
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
        self._frames: list[list[tuple[pygame.Surface, tuple[int, int]]]] = []
        for kind in KINDS:
            animation = atlas.animation(kind.animation)
            frames = [atlas.frame(name) for name in animation.frames]
            self._frames.append([(f.emissive or f.albedo, f.anchor) for f in frames])
        self._place = np.zeros((MOST, 2))
        self._speed = np.zeros((MOST, 2))
        self._pull = np.zeros(MOST)
        self._age = np.full(MOST, 9999, dtype=np.int64)
        self._life = np.ones(MOST, dtype=np.int64)
        self._kind = np.zeros(MOST, dtype=np.int64)
        self._next = 0

    def add(
        self, animation: str, x: float, y: float, count: int, speed: float, *, up: float = 0.0, spread: float = 2.0
    ) -> None:
        """``count`` particles from about (x, y) px in all directions, up to ``speed`` px a tick."""
        number = INDEX[animation]
        for _ in range(count):
            row = self._next
            self._next = (self._next + 1) % MOST
            direction = pygame.Vector2(self._rng.random() * speed, 0).rotate(self._rng.random() * 360.0)
            self._place[row] = x + self._rng.uniform(-spread, spread), y + self._rng.uniform(-spread, spread)
            self._speed[row] = direction.x, direction.y - up
            self._kind[row], self._age[row] = number, 0
            self._pull[row] = KINDS[number].pull
            self._life[row] = KINDS[number].life * self._rng.uniform(0.6, 1.1)

    def tick(self) -> None:
        """One tick of all of them."""
        live = self._age < self._life
        self._age[live] += 1
        self._speed[live] *= DRAG
        self._speed[live, 1] += self._pull[live]
        self._place[live] += self._speed[live]

    def blits(self, corner: tuple[int, int], size: tuple[int, int]) -> list[tuple[pygame.Surface, tuple[int, int]]]:
        """Pictures and places on the screen."""
        live = np.flatnonzero(self._age < self._life)
        if not len(live):
            return []
        places = (self._place[live] - corner).astype(np.int64)
        inside = (places > -8).all(axis=1) & (places[:, 0] < size[0] + 8) & (places[:, 1] < size[1] + 8)
        part = self._age[live] / self._life[live]
        result = []
        for (x, y), kind, done in zip(
            places[inside].tolist(), self._kind[live][inside].tolist(), part[inside].tolist(), strict=True
        ):
            frames = self._frames[kind]
            picture, anchor = frames[min(len(frames) - 1, int(done * len(frames)))]
            result.append((picture, (x - anchor[0], y - anchor[1])))
        return result
