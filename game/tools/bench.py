"""The benchmark: what the game costs, as ratios to what nobody could do without.

Each pair is measured by turns in one run, and its ratio is that of the medians, so that a machine that is busy with
other things slows both alike. Nothing here is asserted; the figures are for comparing one state of the game with the
next. They are taken on the showdown at its busiest (:mod:`game.tools.bench_scene`), without a screen.

=====================  ==============================================================================================
``frame_over_floor``   a whole frame, one tick of the rules and its picture, over the bare drawing that any such
                       frame needs: the ground, the layer over it, each prop, actor and bot in view as one blit, each
                       light that moves as one, one multiply and one add of the full picture
``swarm_over_physics`` a tick of a world with 400 bots over the bare pymunk steps of the same bodies, with no
                       steering and no callback
``swarm_growth``       a tick with 1,600 bots over a tick with 400
``map_over_pyscroll``  drawing our map over pyscroll's drawing of the same map, both scrolling; needs the extra
                       ``bench``, and is null without it
``startup_over_floor`` process start to the first picture of the title, over a process that imports the same libraries,
                       opens a window and shows it
``sim_realtime``       how many times faster than life the rules run there
``frame_p99_ms``       the 99th percentile of a frame, ms
``memory_mb``          the most memory that a chapter takes, in a window, with sound, MB (:mod:`game.tools.bench_memory`)
``game_...``           only when asked for: the costliest scene of the whole game (:mod:`game.tools.bench_game`)
=====================  ==============================================================================================
"""

from __future__ import annotations

import gc
import os
import statistics
import subprocess
from collections.abc import Callable
from typing import Any

from game.sim.world import SUBSTEP_S, SUBSTEPS, TICKS_PER_SECOND, World
from game.tools import bench_memory
from game.tools.bench_scene import Scene, busiest, clock, counts, crowd

FRAMES = 360
TICKS = 240
MAP_FRAMES = 200
STARTS = 5
CROWD, BIG_CROWD = 400, 1600

Figures = dict[str, Any]


def measure(*, whole_game: bool = False) -> Figures:
    """All figures, by name, in some twenty seconds, or minutes with those of the ``whole_game``. One that cannot be taken
    is None, and a note says why."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    os.environ["SDL_AUDIODRIVER"] = "dummy"
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    import pygame

    from game.tools import bench_game, bench_picture, bench_start

    pygame.display.init()
    pygame.display.set_mode((640, 360))
    notes: list[str] = []
    figures: Figures = {}
    scene = busiest()
    gc.collect()
    gc.freeze()
    figures.update(bench_picture.frames(scene, FRAMES))
    figures["sim_realtime"] = _round(_realtime(scene))
    figures["swarm_over_physics"] = _round(_over_physics(crowd(CROWD)))
    figures["swarm_growth"] = _round(_growth(crowd(CROWD), crowd(BIG_CROWD)))
    figures["map_over_pyscroll"] = bench_picture.map_over_pyscroll(scene.tiled, MAP_FRAMES, notes)
    gc.unfreeze()
    if whole_game:
        figures.update(bench_game.measure())
    pygame.display.quit()
    figures["startup_over_floor"] = bench_start.startup_over_floor(STARTS, notes)
    figures["memory_mb"] = _memory(notes)
    figures.update({f"scene_{name}": count for name, count in counts(scene.world).items()})
    if notes:
        figures["notes"] = "; ".join(notes)
    return figures


def _memory(notes: list[str]) -> float | None:
    """The peak of memory, MB, or None with a note where it cannot be taken."""
    try:
        peak, level = bench_memory.measure()
    except (OSError, ValueError, IndexError, subprocess.CalledProcessError) as error:
        notes.append(f"memory cannot be measured here ({error})")
        return None
    notes.append(f"memory_mb is that of {level}")
    return round(peak, 1)


def as_text(figures: Figures) -> str:
    """For a person."""
    width = max(len(name) for name in figures)
    return "\n".join(f"{name.ljust(width)}  {'-' if value is None else value}" for name, value in figures.items())


def _realtime(scene: Scene) -> float:
    spent = [_timed(scene.world.step, scene.tick()) for _ in range(TICKS)]
    return 1.0 / TICKS_PER_SECOND / statistics.median(spent)


def _over_physics(scene: Scene) -> float:
    whole, bare = [], []
    for _ in range(TICKS):
        whole.append(_timed(scene.world.step, scene.tick()))
        bare.append(_bare_steps(scene.world))
    return statistics.median(whole) / statistics.median(bare)


def _growth(few: Scene, many: Scene) -> float:
    small, large = [], []
    for _ in range(TICKS):
        small.append(_timed(few.world.step, few.tick()))
        large.append(_timed(many.world.step, many.tick()))
    return statistics.median(large) / statistics.median(small)


def _bare_steps(world: World) -> float:
    """The physics steps of one tick alone, s; the bodies stand afterwards where they stood before."""
    space = world.space
    kept = [(body, body.position, body.velocity, body.angle) for body in space.bodies]
    space.on_collision(None, None, post_solve=None)
    began = clock()
    for _ in range(SUBSTEPS):
        space.step(SUBSTEP_S)
    spent = clock() - began
    space.on_collision(None, None, post_solve=world._collect)
    for body, position, velocity, angle in kept:
        body.position, body.velocity, body.angle = position, velocity, angle
    return spent


def _timed(what: Callable[..., Any], *given: Any) -> float:
    began = clock()
    what(*given)
    return clock() - began


def _round(value: float) -> float:
    return round(value, 3)
