"""What a designer places comes alive: on a walk all of it, in a chapter whatever its script did not make itself."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from game.content.furnish import IN_CHAPTERS, ON_WALKS, furnish, watch
from game.content.start import start_level, start_map
from game.content.tiled import load_map
from game.sim import placed
from game.sim.entity import Entity
from game.sim.events import WayTaken
from game.sim.fittings import Gloom
from game.sim.intent import REST, Button
from game.sim.level import LevelMap
from game.sim.machines.camera import CameraEye
from game.sim.machines.drone import GuardDrone
from game.sim.people.elara import Elara
from game.sim.people.lena import Lena
from game.sim.people.npc import Npc
from game.sim.world import World
from tests.scenario import press

MARKS = {
    placed.Spawn, placed.Trigger, placed.Frame, placed.Light, placed.DataTap, placed.Path, placed.Checkpoint, placed.Sound,
}  # fmt: skip
"""Classes that mark something, or are looked at by the picture and the speakers: nothing stands there."""


class Hall(World):
    """A world whose hero is Elara."""

    hero: Elara


def walk(*objects: placed.Placed) -> Hall:
    """A hall with these objects alive in it, and Elara in its middle."""
    world = Hall(LevelMap("hall", 640.0, 360.0, placed=objects))
    world.hero = world.spawn(Elara(320.0, 180.0))
    furnish(world, ON_WALKS)
    return world


def only(world: World) -> Entity:
    """The one entity that is not the hero."""
    (found,) = [entity for entity in world.entities.values() if entity is not world.hero]
    return found


def rest(world: World, ticks: int) -> None:
    for _ in range(ticks):
        world.step(REST)


@pytest.mark.parametrize("kind", placed.PLACED_CLASSES, ids=lambda kind: kind.__name__)
def test_every_class_comes_alive_or_is_known_to_be_a_mark(kind: type[placed.Placed]) -> None:
    assert (kind in ON_WALKS) != (kind in MARKS)


def test_a_drone_flies_the_path_that_it_was_given() -> None:
    world = walk(
        placed.Drone(id=1, x=40.0, y=40.0, patrol=2),
        placed.Path(id=2, x=40.0, y=40.0, points=((40.0, 40.0), (240.0, 40.0)), shape="polyline"),
    )
    rest(world, 120)
    assert only(world).x > 100.0


def test_a_drone_that_sleeps_stays() -> None:
    world = walk(placed.Drone(id=1, x=40.0, y=40.0, asleep=True))
    rest(world, 120)
    assert (only(world).state, only(world).x) == ("calm", 40.0)


def test_a_camera_that_sees_somebody_alarms_the_place() -> None:
    world = walk(placed.Camera(id=1, x=320.0, y=120.0, angle=90.0, sweep=0.0))
    world.start(watch(world))
    rest(world, 200)
    assert only(world).state == "alert"
    assert world.alarm == 2


def test_an_alarm_wanes_once_nobody_is_seen_and_ends_after_a_while() -> None:
    world = walk(placed.Camera(id=1, x=320.0, y=120.0, angle=90.0, sweep=0.0))
    world.start(watch(world))
    rest(world, 60)
    world.hero.place(40.0, 40.0)
    while only(world).state != "patrol":
        rest(world, 1)
    rest(world, 60)
    assert world.alarm == 1
    rest(world, 600)
    assert world.alarm == 0


def test_a_sign_is_read_by_who_stands_before_it() -> None:
    world = walk(placed.Sign(id=1, x=320.0, y=170.0, text="Wash your hands."))
    press(world, Button.INTERACT)
    assert world.dialogue.box is not None
    assert world.dialogue.box.text == "Wash your hands."


def test_a_sign_without_words_only_marks_a_place() -> None:
    assert len(walk(placed.Sign(id=1, x=320.0, y=170.0)).entities) == 1


def test_a_person_says_line_after_line_and_then_the_last_one() -> None:
    world = walk(placed.Npc(id=1, x=320.0, y=165.0, who="citizen-3", says="Open wide.\nWider."))
    said = []
    for _ in range(3):
        press(world, Button.INTERACT)
        assert world.dialogue.box is not None
        said.append(world.dialogue.box.text)
        world.dialogue.box = None
    assert said == ["Open wide.", "Wider.", "Wider."]


def test_a_person_with_a_path_walks_it() -> None:
    world = walk(
        placed.Npc(id=1, x=40.0, y=40.0, who="citizen-3", path=2),
        placed.Path(id=2, x=40.0, y=40.0, points=((40.0, 40.0), (240.0, 40.0)), shape="polyline"),
    )
    rest(world, 120)
    assert math.dist((only(world).x, only(world).y), (40.0, 40.0)) > 60.0


def test_a_console_switches_its_circuit_off_and_on() -> None:
    world = walk(placed.Console(id=1, x=320.0, y=170.0, circuit="hall"))
    levels = []
    for _ in range(2):
        press(world, Button.INTERACT)
        rest(world, 40)
        levels.append(world.circuits["hall"].level)
    assert levels == [0.0, 1.0]


def test_a_way_out_leads_to_the_chapter_that_it_names() -> None:
    world = walk(placed.Exit(id=1, x=320.0, y=170.0, width=32.0, height=16.0, to="restore"))
    happened = press(world, Button.INTERACT)
    assert [event.to for event in happened if isinstance(event, WayTaken)] == ["restore"]


def test_a_way_out_that_names_no_chapter_only_marks_a_place() -> None:
    assert len(walk(placed.Exit(id=1, x=320.0, y=170.0, width=32.0, height=16.0)).entities) == 1


def test_a_dark_place_takes_composure_while_one_is_in_it() -> None:
    world = walk(placed.Zone(id=1, x=320.0, y=180.0, width=100.0, height=100.0, shape="rectangle", dark=True))
    rest(world, 60)
    inside = world.hero.composure
    world.hero.place(40.0, 40.0)
    rest(world, 60)
    assert 100.0 > inside == world.hero.composure


def test_a_dark_place_is_hardest_on_lena() -> None:
    left = {}
    for hero in (Lena(320.0, 180.0), Elara(320.0, 180.0)):
        world = World(LevelMap("hall", 640.0, 360.0))
        world.hero = world.spawn(hero)
        hero.composure = 50.0
        dark = placed.Zone(id=1, x=320.0, y=180.0, width=100.0, height=100.0, shape="rectangle", dark=True)
        world.spawn(Gloom(dark))
        rest(world, 60)
        left[hero.kind] = hero.composure
    assert left["lena"] < left["elara"] < 50.0


def test_a_record_is_picked_up() -> None:
    world = walk(placed.Record(id=1, x=320.0, y=170.0))
    press(world, Button.INTERACT)
    assert list(world.entities.values()) == [world.hero]


def test_what_a_chapter_made_itself_is_not_made_again() -> None:
    world = World(LevelMap("hall", 640.0, 360.0, placed=(placed.Drone(id=1, x=40.0, y=40.0, name="one"),)))
    world.spawn(GuardDrone(44.0, 40.0, name="one"))
    assert furnish(world, IN_CHAPTERS) == []


def test_a_copy_of_what_a_chapter_made_is_made_though_it_bears_the_same_name() -> None:
    first, copy = (placed.Drone(id=i, x=x, y=40.0, name="one") for i, x in ((1, 40.0), (2, 300.0)))
    world = World(LevelMap("hall", 640.0, 360.0, placed=(first, copy)))
    world.spawn(GuardDrone(44.0, 40.0, name="one"))
    assert [entity.x for entity in furnish(world, IN_CHAPTERS)] == [300.0]


@pytest.mark.parametrize(("there", "made"), [((304.0, 204.0), 0), ((304.0, 100.0), 1), ((-300.0, 200.0), 1)])
def test_what_a_chapter_made_in_a_place_stands_for_what_was_drawn_there_without_a_name(
    there: tuple[float, float], made: int
) -> None:
    world = World(LevelMap("hall", 640.0, 360.0, placed=(placed.Drone(id=1, x=300.0, y=200.0),)))
    world.spawn(GuardDrone(*there))
    assert len(furnish(world, IN_CHAPTERS)) == made


def test_a_camera_drawn_into_a_chapter_that_has_none_looks_about() -> None:
    tiled = load_map("maps/server-core.tmx", chapter="showdown")
    drawn = (*tiled.level.placed, placed.Camera(id=9999, x=300.0, y=300.0, name="new-eye"))
    world = start_level("showdown", tiled=replace(tiled, level=replace(tiled.level, placed=drawn)))
    assert [eye.name for eye in world.of(CameraEye)] == ["new-eye"]


def test_on_a_walk_one_is_whom_the_only_spawn_names() -> None:
    world = start_map("maps/market.tmx")
    assert world.hero is not None
    assert world.hero.kind == "kade"


def test_on_a_walk_the_others_stand_where_their_spawns_are() -> None:
    world = start_map("maps/server-core.tmx")
    assert {one.kind for one in world.of(Npc)} == {"lena", "kade", "orion"}
