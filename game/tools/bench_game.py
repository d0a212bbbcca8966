"""The benchmark's walk through the whole game: which scene of which chapter costs the most, and how much that is.

Every chapter's walkthrough is played and watched by its view. In every ``EVERY`` ticks a few frames are drawn and
measured, with the tick of the rules that leads to each; the median of these is what that moment costs. The costliest
moment of all is set against its own floor (:class:`game.tools.bench_picture.Floor`), by turns with it.
"""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from typing import Any

import pygame

from game.content.data import data_root
from game.content.library import load_chapters
from game.content.start import load_maps, start_level
from game.sim.rules import Rules
from game.tools.bench_picture import SIZE, Floor
from game.tools.bench_scene import Scene, clock
from game.tools.shot import Keys
from game.tools.walkthroughs import walkthrough
from game.view.theatre import Theatre

EVERY = 180
"""Ticks from one moment to the next."""
SETTLE = 4
"""Frames drawn before those that count, which fill caches."""
COUNTED = 7
"""Frames whose median counts."""


@dataclass(frozen=True, slots=True)
class Moment:
    """What a moment of a chapter costs: ``frame_ms`` a tick and its picture, ``floor_ms`` its bare drawing."""

    level: str
    tick: int
    frame_ms: float
    floor_ms: float


def measure(every: int = EVERY, levels: tuple[str, ...] = ()) -> dict[str, Any]:
    """The costliest moment of the game, and of each chapter; ``levels`` names some chapters alone. Needs a display of
    SDL's, be it the dummy one."""
    ids = levels or tuple(chapter.id for chapter in load_chapters(data_root()))
    worst = [chapter_worst(level, every) for level in ids]
    game = max(worst, key=lambda moment: moment.frame_ms)
    return {
        "game_worst_scene": f"{game.level} at tick {game.tick}",
        "game_worst_frame_ms": round(game.frame_ms, 3),
        "game_worst_over_floor": round(game.frame_ms / game.floor_ms, 3),
        "game_chapters_frame_ms": {moment.level: round(moment.frame_ms, 3) for moment in worst},
    }


def chapter_worst(level: str, every: int = EVERY) -> Moment:
    """The costliest moment of a chapter's walkthrough."""
    maps = load_maps(level)
    world = start_level(level, rules=Rules(), tiled=maps[0], others=maps[1:])
    by_name = {one.level.name: one for one in maps}
    view = Theatre(SIZE, maps, None, prompts=Keys())
    screen = pygame.display.get_surface()
    assert screen is not None
    player = walkthrough(level)(world)
    worst = Moment(level, 0, 0.0, 1.0)
    spent: list[float] = []
    while not world.outcome:
        intent = next(player)
        left = every - world.tick % every
        began = clock()
        events = world.step(intent)
        view.consume(world, events)
        if left > SETTLE + COUNTED:
            continue
        screen.blit(view.draw(world, 0.5), (0, 0))
        if left > COUNTED:
            continue
        spent.append(clock() - began)
        if left == 1:
            cost = statistics.median(spent) * 1000.0
            if cost > worst.frame_ms:
                worst = Moment(
                    level, world.tick, cost, _floor_ms(Scene(by_name[world.level.name], world, player), view)
                )
            spent.clear()
    return worst


def _floor_ms(scene: Scene, view: Theatre) -> float:
    floor = Floor(scene)
    seen = floor.seen(scene, view.shown)
    spent = []
    for _ in range(SETTLE + COUNTED):
        # between two bare frames a whole one is drawn, so that both find the machine's caches alike
        view.draw(scene.world, 0.5)
        began = clock()
        floor.draw(*seen)
        spent.append(clock() - began)
    return statistics.median(spent) * 1000.0
