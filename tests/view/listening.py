"""What the tests of sound share: the files, decoded, and an empty room."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from game.sim.entity import Entity
from game.sim.level import LevelMap
from game.sim.world import World

ASSETS = Path(__file__).resolve().parents[2] / "assets"
SOUNDS, MUSIC = ASSETS / "sounds", ASSETS / "music"
TABLE: dict[str, dict[str, Any]] = json.loads((SOUNDS / "sounds.json").read_text(encoding="utf-8"))
PIECES = sorted(MUSIC.glob("*.ogg"))
RATE = 44_100


@cache
def samples(path: Path) -> np.ndarray:
    """(frames, channels) as decoded."""
    data, rate = soundfile.read(path, dtype="float32", always_2d=True)
    assert rate == RATE
    return np.asarray(data)


def effects() -> Iterator[Path]:
    return (SOUNDS / name for row in TABLE.values() for name in row["files"])


def hall(*people: Entity) -> World:
    """An empty room with somebody in it, the first of them in the player's hands."""
    world = World(LevelMap("hall", 640.0, 360.0))
    for person in people:
        world.spawn(person)
    world.hero = people[0] if people else None
    return world
