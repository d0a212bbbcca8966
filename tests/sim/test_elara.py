"""Elara's hands: a tap stands a wall, a drawn line is a wall along it, and drawing takes her mind off her feet."""

from __future__ import annotations

import math

from game.sim.intent import Button
from game.sim.people.elara import Elara
from game.sim.world import World
from tests.scenario import hold, picture, press, run, wanting

ROOM = picture("""
    ####################
    #..................#
    #..................#
    #....E.............#
    #..................#
    #..................#
    ####################
""")


def elara_and_her_bots(bots: int = 60) -> tuple[World, Elara]:
    world = ROOM.world()
    elara = world.hero = world.spawn(Elara(*ROOM.at("E")))
    world.swarm.home = (elara.x, elara.y)
    world.swarm.spawn(bots, elara.x, elara.y)
    run(world, 0.1)
    return world, elara


def test_a_tap_stands_a_short_wall_across_her_aim() -> None:
    world, elara = elara_and_her_bots()
    press(world, Button.SECONDARY, aim=(80, 0))
    run(world, 0.1)
    xs, ys = world.swarm.slots.T
    assert ys.max() - ys.min() > 40.0
    assert xs.min() > elara.x + 60.0


def test_she_walks_slower_while_she_draws() -> None:
    world, elara = elara_and_her_bots()
    hold(world, 0.5, move=(1, 0))
    walking = math.hypot(elara.vx, elara.vy)
    hold(world, 0.5, Button.SECONDARY, move=(1, 0), aim=(60, 0))
    assert math.hypot(elara.vx, elara.vy) < 0.8 * walking


def test_a_scene_that_begins_ends_the_line_she_draws() -> None:
    world, elara = elara_and_her_bots()
    hold(world, 0.2, Button.SECONDARY, aim=(60, 0))
    assert elara.drawing
    world.letterbox = True
    world.step(wanting(Button.SECONDARY, aim=(60, 0)))
    assert not elara.drawing
