"""The benchmark measures what it says: the scene is as busy as promised, and every figure is there by its name."""

from __future__ import annotations

import json

import pygame
import pytest

from game.sim.placed import Light
from game.tools import bench, bench_game, bench_memory, bench_scene

FIGURES = {
    "frame_over_floor",
    "swarm_over_physics",
    "swarm_growth",
    "map_over_pyscroll",
    "startup_over_floor",
    "sim_realtime",
    "memory_mb",
    "frame_p99_ms",
}


def test_the_scene_is_busy_and_stays_so() -> None:
    scene = bench_scene.busiest()
    assert len(scene.tiled.level.of(Light)) >= 30
    pulses = []
    for _ in range(300):
        scene.world.step(scene.tick())
        counts = bench_scene.counts(scene.world)
        assert counts["bots"] == bench_scene.BOTS
        pulses.append(counts["pulses"])
    assert sum(pulses) / len(pulses) >= 3
    assert bench_scene.counts(scene.world)["drones"] == bench_scene.DRONES


def test_measuring_bare_physics_leaves_the_bodies_where_they_are() -> None:
    world = bench_scene.crowd(50).world
    before = [(body.position, body.velocity) for body in world.space.bodies]
    bench._bare_steps(world)
    assert [(body.position, body.velocity) for body in world.space.bodies] == before


def test_every_figure_is_there_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, few in (("FRAMES", 40), ("TICKS", 10), ("MAP_FRAMES", 30), ("STARTS", 1)):
        monkeypatch.setattr(bench, name, few)
    # memory has a test of its own, which takes its time
    monkeypatch.setattr(bench_memory, "measure", lambda: (123.4, "reef"))
    figures = bench.measure()
    assert set(figures) >= FIGURES
    assert json.loads(json.dumps(figures)) == figures
    missing = [name for name in FIGURES if figures[name] is None]
    assert missing in ([], ["map_over_pyscroll"]), figures.get("notes")
    assert ("pyscroll" in figures["notes"]) is bool(missing)
    assert all(name in bench.as_text(figures) for name in FIGURES)


def test_the_costliest_scene_of_a_chapter_is_named() -> None:
    pygame.display.init()
    pygame.display.set_mode((640, 360))
    figures = bench_game.measure(every=1500, levels=("tracer",))
    assert figures["game_worst_scene"].startswith("tracer at tick ")
    assert figures["game_worst_frame_ms"] == figures["game_chapters_frame_ms"]["tracer"] > 0.0
    assert figures["game_worst_over_floor"] > 1.0
