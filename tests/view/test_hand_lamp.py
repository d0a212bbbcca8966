"""The lamp that a hero carries: it burns in the dark alone, and walls throw shadows in its light."""

from __future__ import annotations

import pytest

from game.sim.intent import REST
from game.sim.level import LevelMap
from game.sim.people.lena import Lena
from game.sim.world import World
from game.view.hand_lamp import RADIUS_PX, HandLamp

HERE = (200.0, 200.0)
WALL = ((230.0, 150.0), (240.0, 150.0), (240.0, 250.0), (230.0, 250.0))
BEFORE, BEHIND, OTHER_SIDE = (220.0, 194.0), (290.0, 194.0), (110.0, 194.0)


class Evenly:
    """The same light everywhere."""

    def __init__(self, light: float) -> None:
        self.light = light

    def at(self, x: float, y: float) -> tuple[float, float, float]:
        return (self.light, self.light, self.light)


def lamp_in(light: float, wall: bool = True) -> HandLamp:
    """A lamp that a hero has carried for two seconds where it is so bright, beside a wall to the right."""
    world = World(LevelMap("room", 400.0, 400.0, solids=(WALL,) if wall else ()))
    world.hero = world.spawn(Lena(*HERE))
    lamp = HandLamp()
    for _ in range(120):
        world.step(REST)
        lamp.tick(world, Evenly(light))  # type: ignore[arg-type]
    return lamp


@pytest.mark.parametrize(("light", "burns"), [(0.05, True), (0.9, False)])
def test_it_burns_in_the_dark_alone(light: float, burns: bool) -> None:
    assert (lamp_in(light).level > 0.5) is burns


def test_a_wall_throws_a_shadow() -> None:
    lamp = lamp_in(0.05)
    assert min(lamp.at(*BEFORE)) > 0.0
    assert lamp.at(*BEHIND) == (0.0, 0.0, 0.0)


def test_without_the_wall_the_same_place_is_lit() -> None:
    assert min(lamp_in(0.05, wall=False).at(*BEHIND)) > 0.0


def test_it_reaches_as_far_as_it_says() -> None:
    lamp = lamp_in(0.05)
    assert sum(lamp.at(*BEFORE)) > sum(lamp.at(*OTHER_SIDE)) > 0.0
    assert lamp.at(HERE[0] - RADIUS_PX - 1.0, 194.0) == (0.0, 0.0, 0.0)
