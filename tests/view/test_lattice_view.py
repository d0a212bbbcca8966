"""Under the scope: how much of a crack gapes, what acid leaves behind, and where it still runs."""

from __future__ import annotations

import numpy as np
import pygame
import pytest

from game.content.data import data_root
from game.sim.lattice import Acid, Fissure, Spring
from game.view.acid_view import SOUR, AcidView
from game.view.atlas import Atlas
from game.view.crack_view import DARK, SEAM_LIGHT, CrackView

SIZE = (200, 120)
GROUND = (120, 130, 160)
CORNER = (0, 0)
FROM, TO = (20.0, 60.0), (180.0, 60.0)


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    pygame.display.init()
    pygame.display.set_mode((640, 360))
    return Atlas(data_root() / "assets" / "sprites" / "effects")


@pytest.fixture
def picture() -> pygame.Surface:
    made = pygame.Surface(SIZE).convert()
    made.fill(GROUND)
    return made


def columns_of(picture: pygame.Surface, colour: tuple[int, int, int]) -> np.ndarray:
    """How many pixels of a colour each column of the picture has."""
    return (pygame.surfarray.array3d(picture) == np.array(colour)).all(axis=2).sum(axis=1)


def a_crack(open_part: float) -> Fissure:
    crack = Fissure((FROM, TO), "a")
    crack.open = open_part
    return crack


def test_a_crack_gapes_from_its_mouth_to_its_tip_and_is_a_seam_beyond(atlas: Atlas, picture: pygame.Surface) -> None:
    CrackView(atlas).draw(picture, a_crack(0.5), 0, CORNER)
    dark, seam = columns_of(picture, DARK), columns_of(picture, SEAM_LIGHT)
    assert dark[30:90].sum() > 100 > 0 == dark[116:].sum()
    assert seam[110:170].sum() > 40 > 0 == seam[:90].sum()


def test_a_crack_is_wider_at_its_mouth_than_at_its_tip(atlas: Atlas, picture: pygame.Surface) -> None:
    CrackView(atlas).draw(picture, a_crack(1.0), 0, CORNER)
    changed = (pygame.surfarray.array3d(picture) != np.array(GROUND)).any(axis=2).sum(axis=1)
    assert changed[25:60].mean() > 1.5 * changed[140:175].mean()


def test_a_mended_crack_has_no_depth_left(atlas: Atlas, picture: pygame.Surface) -> None:
    CrackView(atlas).draw(picture, a_crack(0.0), 0, CORNER)
    assert not columns_of(picture, DARK).any()
    assert np.count_nonzero(columns_of(picture, SEAM_LIGHT)[25:175]) > 100


def test_a_dry_spring_leaves_its_way_and_nothing_green(atlas: Atlas, picture: pygame.Surface) -> None:
    spring = Spring((FROM, TO), a_crack(1.0))
    view = AcidView(atlas)
    view.channel(picture, spring, 10, CORNER)
    assert columns_of(picture, SOUR)[60:].any()
    spring.state = "dry"
    picture.fill(GROUND)
    view.channel(picture, spring, 10, CORNER)
    assert not columns_of(picture, SOUR).any()
    assert (pygame.surfarray.array3d(picture) != np.array(GROUND)).any(axis=2)[20:180].any(axis=1).all()


def test_a_drop_shrinks_as_it_is_neutralised(atlas: Atlas, picture: pygame.Surface) -> None:
    drop = Acid((FROM, TO), a_crack(1.0))
    sizes = []
    for left in (1.0, 0.1):
        drop.left = left
        picture.fill(GROUND)
        AcidView(atlas).drop(picture, drop, 100, 60, 0)
        sizes.append(int(columns_of(picture, SOUR).sum()))
    assert sizes[1] < 0.5 * sizes[0]
