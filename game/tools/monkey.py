"""A player that presses anything: random intents, and an eye on the world that must stand it.

It finds what nobody tries on purpose: exceptions, bodies off the map, numbers that are none, and places from which
nothing leads on any more (:func:`stuck`). The same seed presses the same buttons.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

import numpy as np

from game.sim.intent import AIM_LIMIT_PX, MOVE_FULL, Button, Intent
from game.sim.people.walker import Walker
from game.sim.world import TICKS_PER_SECOND, World

HOLD_TICKS = (4, 50)
"""One whim lasts so long."""
OUTSIDE_PX = 4.0
"""A body this far off the map is outside."""
LOOK_EVERY = 15
"""Ticks between two looks at the whole world."""
PATIENCE_S = 150.0
"""So long somebody who knows the chapter may take from anywhere in a beat to the next, s; then he skips, as anybody can."""
SKIP_EVERY = 60
"""Ticks between two presses of the skip button."""
WHIMS = (
    Button.NONE, Button.NONE, Button.PRIMARY, Button.SECONDARY, Button.DASH, Button.INTERACT, Button.INTERACT,
    Button.SWAP,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Finding:
    """What went wrong, and when."""

    tick: int
    message: str


def whims(seed: int) -> Iterator[Intent]:
    """Random intents, without end: a direction, a button and a reticle, each held for a while."""
    rng = random.Random(seed)
    while True:
        angle, pace = rng.random() * math.tau, rng.choice((0.0, 0.4, 1.0, 1.0))
        aim = (rng.randint(-AIM_LIMIT_PX // 3, AIM_LIMIT_PX // 3), rng.randint(-AIM_LIMIT_PX // 3, AIM_LIMIT_PX // 3))
        button = rng.choice(WHIMS)
        tap = rng.random() < 0.5
        for tick in range(rng.randint(*HOLD_TICKS)):
            held = Button.NONE if tap and tick % 12 > 3 else button
            yield Intent(
                round(math.cos(angle) * pace * MOVE_FULL), round(math.sin(angle) * pace * MOVE_FULL), *aim, held
            )


def play(world: World, seconds: float, seed: int = 1) -> Finding | None:
    """Press anything for some seconds of game time, or until the chapter ends; what went wrong, or None."""
    for _, intent in zip(range(round(seconds * TICKS_PER_SECOND)), whims(seed), strict=False):
        if world.outcome:
            return None
        try:
            world.step(intent)
        except Exception as error:
            return Finding(world.tick, f"{type(error).__name__}: {error}, in beat {world.beat!r}")
        if world.tick % LOOK_EVERY == 0:
            message = amiss(world)
            if message:
                return Finding(world.tick, f"{message}, in beat {world.beat!r}")
    return None


def stuck(world: World, player: Iterator[Intent], patience: float = PATIENCE_S) -> Finding | None:
    """Why nothing leads on from where the world is now, or None when the next beat or the end can be reached.

    ``player``  the intents of somebody who knows the chapter: its walkthrough, begun on this world as it stands.
    ``patience``  s of game time that he has to reach the next beat; then he has as long again, and skips every second.

    A beat from which neither leads on is a dead end for everybody: its script waits for what cannot come, or it has
    ended without an end of the chapter.
    """
    beat, most = world.beat, round(patience * TICKS_PER_SECOND)
    for played, intent in enumerate(islice(player, 2 * most)):
        skips = played >= most and played % SKIP_EVERY < 3 and not world.letterbox and world.dialogue.box is None
        try:
            world.step(replace(intent, buttons=Button.SKIP) if skips else intent)
        except Exception as error:
            return Finding(world.tick, f"{type(error).__name__}: {error}, in beat {world.beat!r}")
        if world.outcome or world.beat != beat:
            return None
    return Finding(world.tick, f"nothing leads on from beat {beat!r}")


def amiss(world: World) -> str:
    """What is wrong with a world, or ""."""
    width, height = world.level.width, world.level.height
    for entity in world.entities.values():
        if not all(math.isfinite(value) for value in (entity.x, entity.y, entity.z, entity.vx, entity.vy)):
            return f"{entity.kind} {entity.id} is at ({entity.x}, {entity.y})"
        inside = -OUTSIDE_PX <= entity.x <= width + OUTSIDE_PX and -OUTSIDE_PX <= entity.y <= height + OUTSIDE_PX
        if isinstance(entity, Walker) and entity.body is not None and not inside:
            return f"{entity.kind} {entity.id} is off the map at ({entity.x:.0f}, {entity.y:.0f})"
    places = world.swarm.positions
    if len(places) and not bool(np.isfinite(places).all()):
        return "a bot is nowhere"
    return ""
