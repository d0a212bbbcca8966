"""The skyline behind the roofs: each depth scrolls as slowly as Tiled says, and only where no roof is."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.content.data import data_root
from game.content.tiled import TiledMap, load_map
from game.sim.faults import FaultError
from game.view import surfaces
from game.view.ground import Ground, bake
from game.view.parallax import Parallax

SIZE = (640, 360)
ROOFS = data_root() / "maps" / "rooftops.tmx"
NAMES = ("ground/sky", "ground/skyline-far", "ground/skyline-near")
CORRIDOR_PX = 480
"""Up to here the map is indoors."""


@pytest.fixture(scope="module")
def roofs() -> TiledMap:
    return load_map(ROOFS, chapter="tracer")


def alone(roofs: TiledMap, name: str, x: int, **look: object) -> pygame.Surface:
    """One layer of the skyline with nothing before it, the camera ``x`` px to the right."""
    layer = next(one for one in roofs.layers if one.name == name)
    layer = replace(layer, look=replace(layer.look, **look))
    bare = Ground(surfaces.plain(3520, 576), [])
    picture = pygame.Surface(SIZE, 0, 32)
    Parallax(replace(roofs, layers=(layer,)), bare, SIZE).behind(picture, (x, 90))
    return picture


def moved_px(before: pygame.Surface, after: pygame.Surface) -> int:
    """How far the picture went to the left, px."""
    first, second = (pygame.surfarray.array3d(one).astype(int) for one in (before, after))
    return min(range(130), key=lambda px: int(abs(first[px : px + 500] - second[:500]).sum()))


@pytest.mark.parametrize(("name", "wanted"), [(NAMES[1], 22), (NAMES[2], 50)])
def test_a_depth_moves_by_its_own_part_of_the_camera_s_way(roofs: TiledMap, name: str, wanted: int) -> None:
    assert moved_px(alone(roofs, name, 1600), alone(roofs, name, 1700)) == wanted


def test_the_skyline_has_no_end(roofs: TiledMap) -> None:
    far = alone(roofs, NAMES[0], 2880)
    assert min(pygame.transform.average_color(far, pygame.Rect(x, 0, 40, 200))[2] for x in range(0, 640, 40)) > 8


def test_opacity_and_tint_count_as_in_tiled(roofs: TiledMap) -> None:
    plain = pygame.transform.average_color(alone(roofs, NAMES[0], 1600))
    faint = pygame.transform.average_color(alone(roofs, NAMES[0], 1600, opacity=0.5))
    tinted = pygame.transform.average_color(alone(roofs, NAMES[0], 1600, tint=(0, 255, 255, 255)))
    assert abs(faint[2] - plain[2] / 2) <= 2
    assert (tinted[0], tinted[2]) == (0, plain[2])


def test_the_skyline_is_seen_over_the_roofs_and_not_on_them(roofs: TiledMap) -> None:
    ground = bake(roofs)
    picture = pygame.Surface(SIZE, 0, 32)
    Parallax(roofs, ground, SIZE).behind(picture, (CORRIDOR_PX - 200, 60))
    lit = pygame.surfarray.array3d(picture).max(axis=2) > 0
    assert not lit[:200].any()
    assert lit[200:, :60].mean() > 0.95
    assert not lit[:, 200:].any()


def test_a_picture_that_is_missing_is_said_with_its_layer(tmp_path: Path) -> None:
    text = ROOFS.read_text().replace("../assets/tiles/city/skyline-far.png", "../assets/tiles/city/moon.png")
    shutil.copytree(ROOFS.parent, tmp_path / "maps")
    shutil.copytree(data_root() / "assets" / "tiles", tmp_path / "assets" / "tiles")
    roofs = tmp_path / "maps" / "rooftops.tmx"
    roofs.write_text(text)
    with pytest.raises(FaultError) as caught:
        load_map(roofs, tmp_path, chapter="tracer")
    (fault,) = caught.value.faults
    assert "skyline-far" in str(fault)
    assert "moon.png" in str(fault)
