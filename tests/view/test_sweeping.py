"""Lamps that sweep: their beams turn, walls stop them, a dead circuit puts them out, and no place blinks in their light."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pygame
import pytest

from game.sim.level import LevelMap
from game.sim.placed import Light
from game.sim.world import Circuit, World
from game.view.sweeping import Sweeping

SIDE = 400
LAMP = (200.0, 200.0)
WALL = ((240.0, 120.0), (250.0, 120.0), (250.0, 280.0), (240.0, 280.0))
BEFORE, BEHIND = (225, 200), (290, 200)


class Room:
    """A white floor with one lamp in its middle that turns eighteen times a minute, and a wall to its right."""

    def __init__(self, *, wall: bool = True, circuit: float = 1.0) -> None:
        self.world = World(LevelMap("room", SIDE, SIDE, solids=(WALL,) if wall else ()))
        self.world.circuits["alarm"] = Circuit(circuit, circuit)
        lamp = Light(id=1, name="lamp", x=LAMP[0], y=LAMP[1], circuit="alarm", radius=140.0, sweep=18.0)
        self.lamps = Sweeping((lamp,))
        self.white = pygame.Surface((SIDE, SIDE), 0, 32)
        self.white.fill((255, 255, 255))

    def light(self, tick: int) -> np.ndarray:
        """How bright each place is at a tick, 0 to 255, (x, y)."""
        self.world.tick = tick
        picture = pygame.Surface((SIDE, SIDE), 0, 32)
        self.lamps.draw(picture, self.white, self.world, (0, 0))
        return pygame.surfarray.array3d(picture)[:, :, 0].astype(int)


def brightest(room: Room, place: tuple[int, int]) -> int:
    """How bright a place is when the beam passes over it."""
    return max(int(room.light(tick)[place]) for tick in range(0, 220, 4))


def test_the_beam_turns() -> None:
    room = Room()
    assert np.abs(room.light(0) - room.light(40)).max() > 60


def test_a_wall_stops_it() -> None:
    assert brightest(Room(), BEFORE) > 80
    assert brightest(Room(), BEHIND) == 0
    assert brightest(Room(wall=False), BEHIND) > 40


def test_a_dead_circuit_puts_it_out() -> None:
    assert Room(circuit=0.0).light(10).max() == 0


@pytest.mark.parametrize(("reduced", "most"), [(False, 6), (True, 2)])
def test_no_place_blinks_in_its_light(reduced: bool, most: int) -> None:
    room = Room(wall=False)
    room.lamps.reduced = reduced
    seen = [int(room.light(tick)[250, 200]) for tick in range(0, 480, 3)]
    middle = (max(seen) + min(seen)) / 2
    rises = sum(a < middle <= b for a, b in pairwise(seen))
    assert 1 <= rises <= most, "in eight seconds"


def test_softer_flashes_make_it_weaker() -> None:
    bright, soft = Room(wall=False), Room(wall=False)
    soft.lamps.reduced = True
    assert soft.light(0).max() < 0.8 * bright.light(0).max()


def test_softer_flashes_act_at_once_on_beams_already_seen() -> None:
    room = Room(wall=False)
    bright = room.light(0).max()
    room.lamps.reduced = True
    assert room.light(0).max() < 0.8 * bright


def test_beyond_the_map_nothing_is_lit() -> None:
    room = Room(wall=False)
    room.white = room.white.subsurface((0, 0, 230, SIDE))
    lit = room.light(0)
    assert lit[:230].max() > 60
    assert lit[230:].max() == 0


@pytest.mark.parametrize(("radius", "squash"), [(9e6, 0.7), (0.0, 0.7), (100.0, 0.0), (100.0, 50.0)])
def test_a_lamp_of_any_measure_lights_its_own_place(radius: float, squash: float) -> None:
    room = Room(wall=False)
    lamp = Light(id=1, name="lamp", x=LAMP[0], y=LAMP[1], circuit="alarm", radius=radius, squash=squash, sweep=1e5)
    room.lamps = Sweeping((lamp,))
    assert room.light(3)[198:203, 198:203].max() > 60
