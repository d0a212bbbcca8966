"""The same orders give the same swarm, bit for bit: twice here, and in a process with another PYTHONHASHSEED."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.sim.swarm_stage import Floor, circle, row

ROOT = Path(__file__).resolve().parents[2]


def story() -> list[str]:
    """A life of a swarm with all that can befall it; its digests on the way."""
    floor = Floor(120, seed=5)
    floor.wall(260, 0, 276, 300)
    runner = floor.person(150, 104)
    digests = []

    def mark() -> None:
        digests.append(floor.digest())

    floor.tick(30)
    mark()
    floor.draw(circle(180, 110, 30))
    floor.lean(runner, 0.3, 60, force=5000)
    mark()
    floor.swarm.burn(9, 210, 110)
    floor.swarm.spawn(30, 90, 90)
    floor.tick(20)
    mark()
    floor.space.remove(*runner.shapes, runner)
    floor.swarm.burn(range(0, 100, 7))
    floor.tick(20)
    floor.swarm.push(floor.swarm.near(180, 110, 60), 300.0, -40.0)
    floor.tick(30)
    mark()
    floor.swarm.send(300, 120, 40)
    floor.draw(row(120, 60, 240, 60), settle=20)
    floor.swarm.spawn(10, 100, 100)
    floor.tick(10)
    mark()
    floor.swarm.recall()
    floor.tick(40)
    mark()
    return digests


def test_the_same_life_twice() -> None:
    first = story()
    assert len(set(first)) == len(first)
    assert story() == first


def test_the_same_life_in_other_processes() -> None:
    code = "from tests.sim.test_swarm_same import story; print('\\n'.join(story()))"
    for hash_seed in ("0", "4711"):
        told = subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=True,
            timeout=120,
        )
        assert told.stdout.split() == story()


def test_bodies_that_lived_before_make_no_difference() -> None:
    """Body ids go on counting through a process; nothing may hang on their size."""
    first = story()
    Floor(37).tick(3)
    assert story() == first


def test_one_bot_more_is_another_life() -> None:
    one, other = Floor(40), Floor(41)
    one.tick(10)
    other.tick(10)
    assert one.digest() != other.digest()
