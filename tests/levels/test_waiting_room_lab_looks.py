"""What Elara may look at in her lab before she sits down to the scope."""

from __future__ import annotations

import math
from functools import cache

from game.levels.waiting_room_looks import BEGINS, LAB, RADIUS_PX
from game.sim.intent import Button, Intent
from game.sim.people.elara import Elara
from game.sim.thing import Thing
from game.sim.world import REACH_PX, World
from tests.levels import playing


@cache
def a_lab() -> World:
    """Her objective is on the screen, and she is in hand."""
    world = playing.begin("waiting-room", "lab")
    for tick in range(900):
        world.step(Intent(buttons=Button.INTERACT if tick % 9 == 0 else Button.NONE))
        if world.objective:
            world.step(Intent())
            return world
    raise AssertionError("nothing is to be done in the lab")


def things(world: World) -> list[Thing]:
    return [one for one in world.of(Thing) if one.name.startswith(BEGINS)]


def test_everything_that_she_has_a_word_for_stands_on_the_map_and_she_can_come_to_it() -> None:
    world = a_lab()
    elara, near = world.of(Elara)[0], REACH_PX + RADIUS_PX - 6.0
    assert {one.name.removeprefix(BEGINS) for one in things(world)} == set(LAB)
    for one in things(world):
        ends = [
            world.ways.find((elara.x, elara.y), (one.x + dx, one.y + dy))[-1] for dx in (0, -24, 24) for dy in (-24, 24)
        ]
        assert min(math.dist(end, (one.x, one.y)) for end in ends) < near, one.name


def test_she_says_it_once() -> None:
    world = a_lab()
    board = next(one for one in things(world) if one.name == BEGINS + "lab-board")
    world.of(Elara)[0].place(board.x + 6.0, board.y + 16.0)
    for tick in range(60):
        world.step(Intent(buttons=Button.INTERACT if tick % 20 == 10 else Button.NONE))
    assert [said.text for said in world.dialogue.log].count(LAB["lab-board"]) == 1
