"""The round that asks to be drawn: it stands about what is to be enclosed, and shows where the wall is missing."""

from __future__ import annotations

import math

import pygame

from game.app.marks import marks_of
from game.content.data import data_root
from game.sim.intent import REST
from game.sim.machines.node import NodePillar
from game.sim.people.elara import Elara
from game.sim.placed import NodeTrick
from game.sim.swarm.leaks import covered, leak
from game.sim.world import World
from game.view.atlas import Atlas
from game.view.loop_guide import GUIDE_X_PX, GUIDE_Y_PX, LoopGuide, wanted
from tests.scenario import hold, picture

NODE = (160.0, 96.0)


def room(*, bots: int = 120) -> tuple[World, NodePillar]:
    world = picture("""
        ####################
        #..................#
        #..................#
        #..................#
        #..................#
        #.....E............#
        #..................#
        #..................#
        #..................#
        #..................#
        ####################
    """).world()
    world.swarm.spawn(bots, *NODE)
    node = world.spawn(NodePillar(*NODE, name="node", order=1, trick=NodeTrick.STILL, circuit="hub"))
    return world, node


def draw_wall(world: World, begin: float, end: float) -> None:
    """Bots in an arc about the node, between two angles, radians, and time for them to get there."""
    steps = 24
    for i in range(steps + 1):
        turn = begin + (end - begin) * i / steps
        place = NODE[0] + GUIDE_X_PX * math.cos(turn), NODE[1] + GUIDE_Y_PX * math.sin(turn)
        world.swarm.extend_barrier(*place) if i else world.swarm.begin_barrier(*place)
    world.swarm.end_barrier()
    for _ in range(90):
        world.step(REST)


def test_a_node_wants_a_loop_from_when_it_wakes_until_it_is_closed_in() -> None:
    world, node = room()
    assert wanted(world) == []
    node.wake(world)
    assert wanted(world) == [node]
    draw_wall(world, 0.0, math.tau)
    assert wanted(world) == []


def test_the_side_without_bots_is_seen_to_be_open() -> None:
    world, node = room()
    node.wake(world)
    draw_wall(world, -0.5 * math.pi, 0.5 * math.pi)
    stood = covered(world.swarm, *NODE)
    west, east = stood[0], stood[len(stood) // 2]
    assert east and not west


def off_round(place: tuple[float, float]) -> float:
    """How far a place lies off the round about the node, as a part of its size."""
    return abs(math.hypot((place[0] - NODE[0]) / GUIDE_X_PX, (place[1] - NODE[1]) / GUIDE_Y_PX) - 1.0)


def drawn(world: World) -> pygame.Surface:
    """The guide on an empty floor."""
    floor = pygame.Surface((320, 192))
    LoopGuide(Atlas(data_root() / "assets" / "sprites" / "effects")).floor(floor, world, (0, 0))
    return floor


def lit(floor: pygame.Surface) -> list[tuple[int, int]]:
    width, height = floor.get_size()
    return [(x, y) for x in range(width) for y in range(height) if floor.get_at((x, y))[:3] != (0, 0, 0)]


def test_dashes_stand_round_a_node_that_is_awake() -> None:
    world, node = room()
    node.wake(world)
    away = [off_round(place) for place in lit(drawn(world))]
    assert len(away) > 100
    assert max(away) < 0.12


def test_a_light_runs_round_it_until_the_first_bots_stand_there() -> None:
    world, node = room()
    node.wake(world)
    looks = []
    for _ in range(2):
        looks.append(pygame.image.tobytes(drawn(world), "RGB"))
        hold(world, 0.5)
    assert looks[0] != looks[1]
    draw_wall(world, -0.5 * math.pi, 0.5 * math.pi)
    stood = covered(world.swarm, *NODE)
    looks = []
    for _ in range(2):
        looks.append(pygame.image.tobytes(drawn(world), "RGB"))
        world.tick += 30
    assert covered(world.swarm, *NODE) == stood and looks[0] == looks[1]


def test_nothing_is_drawn_round_a_node_that_sleeps() -> None:
    world, _ = room()
    assert not lit(drawn(world))


def test_a_hand_with_keys_begins_on_the_round_on_its_own_side() -> None:
    world, node = room()
    node.wake(world)
    world.hero = world.spawn(Elara(NODE[0] - 70.0, NODE[1]))
    marks = marks_of(world)
    assert marks
    assert all(off_round(mark) < 0.01 and mark[0] < NODE[0] for mark in marks)


def test_a_wall_that_goes_all_round_and_leaks_is_told_where() -> None:
    world, node = room()
    node.wake(world)
    draw_wall(world, 0.4, math.tau - 0.4)
    place = leak(world.swarm, *NODE)
    assert place is not None
    assert math.dist(place, (NODE[0] + GUIDE_X_PX, NODE[1])) < 14.0


def test_half_a_wall_does_not_leak_it_is_not_there_yet() -> None:
    world, node = room()
    node.wake(world)
    draw_wall(world, 0.0, math.pi)
    assert leak(world.swarm, *NODE) is None


def test_a_wall_that_is_closed_does_not_leak() -> None:
    world, node = room()
    node.wake(world)
    draw_wall(world, 0.0, math.tau)
    assert node.closed and leak(world.swarm, *NODE) is None
