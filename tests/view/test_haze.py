"""What hangs in the air: fog drifts where a map has it, and a shaft of light goes out with its lamp's circuit."""

from __future__ import annotations

import numpy as np
import pygame

from game.sim.level import LevelMap
from game.sim.placed import Light
from game.sim.world import Circuit, World
from game.view.haze import Haze

SIZE = (320, 240)


def room(*, fog: str = "", shaft: float = 0.0, circuit: float = 1.0) -> tuple[World, Haze]:
    lamp = Light(id=1, name="lamp", x=160.0, y=160.0, radius=80.0, circuit="main", shaft=shaft)
    level = LevelMap("room", *map(float, SIZE), placed=(lamp,), properties={"fog": fog} if fog else {})
    world = World(level)
    world.circuits["main"] = Circuit(circuit, circuit)
    return world, Haze(level, SIZE)


def air(world: World, haze: Haze, tick: int = 0, corner: tuple[int, int] = (0, 0)) -> np.ndarray:
    """The picture of the air alone, (x, y), 0 to 255."""
    world.tick = tick
    picture = pygame.Surface(SIZE, 0, 32)
    haze.floor(picture, world, corner)
    haze.over(picture, world, corner, 1.0)
    return pygame.surfarray.array3d(picture).max(axis=2).astype(int)


def test_a_map_without_fog_has_clear_air() -> None:
    assert air(*room()).max() == 0


def test_fog_drifts_and_lies_on_the_floor() -> None:
    world, haze = room(fog="#ff402060")
    still = air(world, haze)
    assert 20 < still.max() < 160
    assert np.abs(air(world, haze, tick=600) - still).max() > 15
    assert np.array_equal(air(world, haze, corner=(10, 0))[:-10], still[10:]), (
        "it stays where it is as the camera moves"
    )


def test_fog_joins_at_its_edges() -> None:
    wide = air(*room(fog="#ff402060"))
    steps = np.abs(np.diff(wide, axis=0)).max(), np.abs(np.diff(wide, axis=1)).max()
    assert max(steps) < 12


def test_a_shaft_stands_over_its_lamp_and_goes_out_with_its_circuit() -> None:
    lit = air(*room(shaft=100.0))
    assert lit[160, 80] > 30
    assert lit[20, 80] == lit[160, 30] == 0
    assert air(*room(shaft=100.0, circuit=0.0)).max() == 0


def test_a_lamp_of_any_measure_has_a_shaft_that_can_be_drawn() -> None:
    for radius, shaft in ((9e6, 9e6), (0.0, 1.0), (1.0, 9e6)):
        lamp = Light(id=1, name="lamp", x=160.0, y=160.0, radius=radius, shaft=shaft)
        level = LevelMap("room", *map(float, SIZE), placed=(lamp,))
        assert air(World(level), Haze(level, SIZE)).shape == SIZE
