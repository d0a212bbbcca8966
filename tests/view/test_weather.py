"""Rain: it falls where the map says so, rings only on open ground, and not for who does not want it."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pygame
import pytest

from game.content.data import data_root
from game.content.tiled import load_map
from game.sim.world import World
from game.view.settings import ViewSettings
from game.view.weather import INDOORS, Weather

SIZE = (640, 360)


@pytest.fixture(scope="module")
def roofs() -> World:
    return World(load_map(data_root() / "maps/rooftops.tmx", chapter="").level)


def lit(weather: Weather, world: World, corner: tuple[int, int], ticks: int = 12) -> pygame.Surface:
    """What the rain adds to a black picture after some ticks."""
    picture = pygame.Surface(SIZE, 0, 32)
    for tick in range(ticks):
        world.tick = tick
        picture.fill((0, 0, 0))
        weather.floor(picture, world, corner)
        weather.over(picture, world, corner, 0.5)
    return picture


def count(picture: pygame.Surface, area: pygame.Rect) -> int:
    """How many pixels of an area are not black."""
    return int(
        (pygame.surfarray.array3d(picture)[area.left : area.right, area.top : area.bottom].max(axis=2) > 0).sum()
    )


def test_it_rains_outside_and_not_in_the_corridor(roofs: World) -> None:
    weather = Weather(roofs.level, SIZE)
    zone = next(zone for zone in roofs.level.placed if zone.name.startswith(INDOORS))
    picture = lit(weather, roofs, (160, 60))
    inside = pygame.Rect(0, 0, round(zone.x + zone.width / 2) - 160, SIZE[1])
    assert count(picture, inside) == 0
    assert count(picture, pygame.Rect(inside.right, 0, SIZE[0] - inside.right, SIZE[1])) > 300


def test_who_does_not_want_rain_sees_none(roofs: World) -> None:
    weather = Weather(roofs.level, SIZE, ViewSettings(rain=False))
    assert count(lit(weather, roofs, (1600, 60)), pygame.Rect(0, 0, *SIZE)) == 0


def test_no_rain_on_a_map_without_it() -> None:
    world = World(load_map(data_root() / "maps/bright-lane.tmx", chapter="new-dawn").level)
    weather = Weather(world.level, SIZE)
    assert not weather.falls
    assert count(lit(weather, world, (900, 60)), pygame.Rect(0, 0, *SIZE)) == 0


def test_rings_stand_where_a_body_could(roofs: World) -> None:
    weather = Weather(roofs.level, SIZE)
    picture = pygame.Surface(SIZE, 0, 32)
    for tick in range(60):
        roofs.tick = tick
        weather.floor(picture, roofs, (1600, 200))
    # the walls below the roofs' southern edge, and nothing of the roofs
    assert count(picture, pygame.Rect(0, 28 * 16 - 200 + 8, SIZE[0], 100)) == 0
    assert count(picture, pygame.Rect(0, 0, SIZE[0], 26 * 16 - 200)) > 50


class Neon:
    """A light that is magenta on the left, mint on the right, and dark below."""

    changes = 1

    def coarse(self, step: int) -> npt.NDArray[np.float32]:
        field = np.full((576 // step, 3520 // step, 3), 0.1, dtype=np.float32)
        field[:12, :120] = (1.0, 0.1, 0.6)
        field[:12, 120:] = (0.1, 1.0, 0.7)
        return field


def gain(world: World, light: Neon | None, area: pygame.Rect) -> tuple[float, float, float]:
    """The light of the rain over a part of the picture, red, green, blue."""
    picture = lit(Weather(world.level, SIZE, light=light), world, (1600, 0))
    part = pygame.surfarray.array3d(picture)[area.left : area.right, area.top : area.bottom]
    red, green, blue = part.reshape(-1, 3).mean(axis=0)
    return float(red), float(green), float(blue)


def test_drops_take_the_colour_of_the_light_they_fall_through(roofs: World) -> None:
    left, right = pygame.Rect(0, 0, 300, 150), pygame.Rect(340, 0, 300, 150)
    plain = gain(roofs, None, left)
    magenta, mint = gain(roofs, Neon(), left), gain(roofs, Neon(), right)
    assert magenta[0] > plain[0] * 1.2
    assert magenta[0] > magenta[1]
    assert mint[1] > mint[0]


def test_drops_in_the_dark_have_no_colour(roofs: World) -> None:
    below = pygame.Rect(0, 230, 640, 120)
    weather = gain(roofs, Neon(), below)
    assert weather == pytest.approx(gain(roofs, None, below), abs=0.05)
