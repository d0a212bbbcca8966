"""Sounds that a designer put on the map: louder near by, gone beyond their radius, and gone with the map."""

from __future__ import annotations

import pytest

from game.sim.level import LevelMap
from game.sim.people.elara import Elara
from game.sim.placed import Placed, Sound
from game.sim.thing import Thing
from game.sim.world import World
from game.view.mixer import Mixer
from game.view.place_sounds import AGAIN_TICKS, PlaceSounds

HERE, NEAR, FAR = (300.0, 100.0), (340.0, 100.0), (480.0, 100.0)


def room(*placed: Placed) -> World:
    return World(LevelMap("room", 640.0, 360.0, placed=placed))


def hum(sound: str, x: float, radius: float = 160.0) -> Sound:
    return Sound(id=1, x=x, y=100.0, sound=sound, radius=radius)


def test_a_hum_is_louder_the_nearer_one_is_and_silent_out_of_reach() -> None:
    world, places = room(hum("ambience-core", HERE[0])), PlaceSounds()
    at, near = (places.loops(world, ear)["ambience-core"] for ear in (HERE, NEAR))
    assert at == 1.0 > near > 0.0
    assert places.loops(world, FAR) == {}


def test_two_of_a_kind_are_as_loud_as_the_nearer_one() -> None:
    one, both = room(hum("ambience-rain", 260.0)), room(hum("ambience-rain", 260.0), hum("ambience-rain", 400.0))
    assert PlaceSounds().loops(both, HERE) == PlaceSounds().loops(one, HERE)


def test_a_sound_that_does_not_go_on_is_heard_from_time_to_time_and_from_its_place() -> None:
    world, places = room(hum("gas", HERE[0])), PlaceSounds()
    cues = []
    for tick in range(3 * AGAIN_TICKS):
        world.tick = tick
        cues += places.calls(world, NEAR)
    assert [cue.name for cue in cues] == ["gas"] * 3
    assert cues[0].at == HERE
    assert places.loops(world, HERE) == {}


def test_on_another_map_the_sounds_of_the_first_are_gone() -> None:
    places = PlaceSounds()
    places.loops(room(hum("ambience-core", HERE[0])), HERE)
    assert places.loops(room(), HERE) == {}


def test_the_mixer_plays_it_where_the_hero_stands(silent: Mixer) -> None:
    world = room(hum("ambience-rain", HERE[0]))
    world.hero = world.spawn(Elara(*HERE))
    silent.handle([], world)
    silent.update(world, 1 / 60)
    assert silent._loops["ambience-rain"] == 1.0


@pytest.mark.parametrize(("x", "heard"), [(340.0, True), (900.0, False)], ids=["near", "far"])
def test_a_taxi_that_floats_by_is_heard(silent: Mixer, x: float, heard: bool) -> None:
    world = room()
    world.hero = world.spawn(Elara(*HERE))
    world.spawn(Thing("taxi", x, 100.0))
    silent.handle([], world)
    silent.update(world, 1 / 60)
    assert (silent._loops["drone-hum"] > 0.0) is heard
