"""The world's promises: order, buffering, hit-stop, determinism."""

from __future__ import annotations

import random
import subprocess
import sys

import pytest

from game.sim.intent import Button, Intent
from game.sim.people.elara import Elara
from game.sim.world import World
from tests.scenario import picture, run, wanting

ROOM = """
    ############
    #..........#
    #..E.......#
    #..........#
    ############
"""


def a_world(seed: int = 1) -> World:
    room = picture(ROOM)
    world = room.world(seed=seed)
    world.hero = world.spawn(Elara(*room.at("E")))
    world.swarm.home = room.at("E")
    world.swarm.spawn(50, *room.at("E"))
    return world


def test_a_press_is_remembered_for_eight_ticks_and_used_once() -> None:
    world = a_world()
    world.hero = None
    world.step(wanting(Button.INTERACT))
    run(world, 8 / 60)
    assert world.wants(Button.INTERACT)
    world.use(Button.INTERACT)
    assert not world.wants(Button.INTERACT)


def test_a_press_is_forgotten_after_that() -> None:
    world = a_world()
    world.hero = None
    world.step(wanting(Button.INTERACT))
    run(world, 9 / 60)
    assert not world.wants(Button.INTERACT)


def test_the_world_holds_its_breath_in_a_hit_stop() -> None:
    world = a_world()
    run(world, 0.2, wanting(move=(1, 0)))
    hero = world.hero
    assert hero is not None
    world.frozen = 3
    before = hero.x
    run(world, 3 / 60, wanting(move=(1, 0)))
    assert hero.x == before
    world.step(wanting(move=(1, 0)))
    assert hero.x > before


def test_the_same_intents_give_the_same_world() -> None:
    def digest() -> str:
        world, dice = a_world(), random.Random(5)
        for _ in range(600):
            world.step(any_intent(dice))
        return world.digest()

    assert digest() == digest()


def test_another_seed_gives_another_world() -> None:
    worlds = [a_world(1), a_world(2)]
    for world in worlds:
        run(world, 1.0)
    assert worlds[0].digest() != worlds[1].digest()


def test_one_pixel_changes_the_digest() -> None:
    one, other = a_world(), a_world()
    run(one, 0.1)
    run(other, 0.1)
    assert other.hero is not None
    other.hero.x += 1e-9
    assert one.digest() != other.digest()


def test_intents_out_of_range_are_refused() -> None:
    with pytest.raises(ValueError, match="move_x is 200"):
        Intent(move_x=200)


def test_the_simulation_never_imports_pygame() -> None:
    code = (
        "import sys, pkgutil, importlib, game.sim as s\n"
        "for m in pkgutil.walk_packages(s.__path__, 'game.sim.'): importlib.import_module(m.name)\n"
        "bad = [m for m in sys.modules if m.split('.')[0] in ('pygame', 'pytmx')]\n"
        "print(bad); sys.exit(bool(bad))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


DIVIDED = """
    ############
    #....#.....#
    #.a..#..b..#
    #....#.....#
    #.......c..#
    ############
"""


def test_walls_block_the_eye_and_gaps_do_not() -> None:
    room = picture(DIVIDED)
    world = room.world()
    assert not world.sees(*room.at("a"), *room.at("b"))
    assert world.sees(*room.at("c"), *room.at("b"))


def test_a_wall_halves_how_far_a_sound_carries() -> None:
    room = picture(DIVIDED)
    world = room.world()
    distance = room.at("b")[0] - room.at("a")[0]
    assert not world.hears(*room.at("a"), *room.at("b"), distance * 1.5)
    assert world.hears(*room.at("a"), *room.at("b"), distance * 2.1)


def any_intent(dice: random.Random) -> Intent:
    buttons = Button(dice.randrange(16))
    return Intent(
        dice.randint(-127, 127), dice.randint(-127, 127), dice.randint(-90, 90), dice.randint(-60, 60), buttons
    )
