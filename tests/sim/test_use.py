"""Things are used, maps are changed, ways are found."""

from __future__ import annotations

import pytest

from game.script import Stage, travel, used
from game.sim.events import MapChanged, Used
from game.sim.intent import REST, Button
from game.sim.people.elara import Elara
from game.sim.people.npc import Npc
from game.sim.thing import Thing
from game.sim.world import World
from tests.scenario import Room, of, picture, press

ROOM = """
    ############
    #E..t......#
    #..........#
    #..........#
    ############
"""
MAZE = """
    ############
    #E.....#..x#
    #......#...#
    #......#...#
    #..........#
    #..........#
    ############
"""


def a_room(text: str = ROOM) -> tuple[World, Room, Elara]:
    room = picture(text)
    world = room.world()
    elara = world.spawn(Elara(*room.at("E")))
    world.hero = elara
    return world, room, elara


def test_what_is_near_and_has_a_label_can_be_used() -> None:
    world, room, elara = a_room()
    kiosk = world.spawn(Thing("kiosk", *room.at("t"), label="Pay"))
    world.step(REST)
    assert world.reach is None, "too far"
    elara.place(room.at("t")[0] - 14.0, room.at("t")[1])
    world.step(REST)
    assert world.reach is kiosk
    assert of(press(world, Button.INTERACT), Used)
    assert kiosk.uses == 1


def test_what_has_no_label_is_let_alone() -> None:
    world, room, elara = a_room()
    kiosk = world.spawn(Thing("kiosk", *room.at("t")))
    elara.place(*room.at("t"))
    press(world, Button.INTERACT)
    assert world.reach is None
    assert kiosk.uses == 0


def test_of_two_things_the_nearer_is_used() -> None:
    world, _, elara = a_room()
    world.spawn(Thing("sign", elara.x + 20.0, elara.y, name="far", label="Read"))
    near = world.spawn(Thing("sign", elara.x + 8.0, elara.y, name="near", label="Read"))
    world.step(REST)
    assert world.reach is near


def test_in_a_scene_nothing_can_be_used() -> None:
    world, _, elara = a_room()
    kiosk = world.spawn(Thing("kiosk", elara.x + 8.0, elara.y, label="Pay"))
    world.letterbox = True
    press(world, Button.INTERACT)
    assert kiosk.uses == 0


def test_a_script_waits_until_something_was_used() -> None:
    world, _, elara = a_room()
    world.spawn(Thing("kiosk", elara.x + 8.0, elara.y, label="Pay"))
    stage, done = Stage(world), []

    def script():  # type: ignore[no-untyped-def]
        yield from used(stage, "kiosk")
        done.append(world.tick)

    world.start(script())
    for _ in range(30):
        world.step(REST)
    assert not done
    press(world, Button.INTERACT)
    world.step(REST)
    assert done


def test_play_goes_on_on_another_map_with_nobody_left_behind() -> None:
    here, there = picture(ROOM).level, picture(MAZE).level
    there = type(there)(**{**there.__dict__, "name": "maze"})
    world = World(here, others={"maze": there})
    world.hero = world.spawn(Elara(24.0, 24.0))
    world.swarm.spawn(20, 40.0, 40.0)
    stage = Stage(world)
    world.start(travel(stage, "maze", 0.1))
    events = [event for _ in range(12) for event in world.step(REST)]
    assert [event.name for event in of(events, MapChanged)] == ["maze"]  # type: ignore[attr-defined]
    assert world.level is there
    assert not world.entities
    assert world.hero is None
    assert world.swarm.count == 0


def test_a_map_that_the_chapter_has_not_is_told_with_those_that_it_has() -> None:
    world, _, _ = a_room()
    with pytest.raises(LookupError, match="it has picture"):
        world.go_to("moon")


def test_the_new_maps_walls_are_solid_and_the_old_ones_are_gone() -> None:
    here, there = picture(MAZE).level, picture(ROOM).level
    there = type(there)(**{**there.__dict__, "name": "hall"})
    world = World(here, others={"hall": there})
    wall = ((100.0, 40.0), (140.0, 40.0))
    assert not world.sees(*wall[0], *wall[1])
    world.go_to("hall")
    world.step(REST)
    assert world.sees(*wall[0], *wall[1])


def test_somebody_goes_round_a_wall() -> None:
    world, room, _ = a_room(MAZE)
    juno = world.spawn(Npc("juno", 24.0, 56.0))
    juno.go_by_ways(world, *room.at("x"))
    for _ in range(60 * 8):
        world.step(REST)
    assert abs(juno.x - room.at("x")[0]) < 6.0
    assert abs(juno.y - room.at("x")[1]) < 6.0
