"""Files on the wall: the face of whose it is, on the screen, from top to bottom."""

from __future__ import annotations

import pygame
import pytest

from game.sim.level import LevelMap
from game.sim.thing import Thing
from game.sim.world import World
from game.view.file_view import BOX, OPEN_TICKS, FileView

CORNER = (0, 0)


def wall(state: str, age: int) -> pygame.Surface:
    """The picture of a wall with a screen in a state since ``age`` ticks."""
    world = World(LevelMap("hall", 640.0, 360.0))
    screen = world.spawn(Thing("screen", 200.0, 200.0, state=state))
    world.tick, screen.since = age, 0
    picture = pygame.Surface((400, 300), 0, 32)
    FileView().floor(picture, world, CORNER)
    return picture


def drawn(picture: pygame.Surface) -> pygame.Rect:
    """The box of what is not black."""
    mask = pygame.mask.from_threshold(picture, (0, 0, 0), (1, 1, 1))
    mask.invert()
    boxes = mask.get_bounding_rects()
    return boxes[0].unionall(boxes[1:]) if boxes else pygame.Rect(0, 0, 0, 0)


def test_a_screen_without_a_file_is_left_as_it_was() -> None:
    assert not drawn(wall("idle", 100))


def test_a_file_fills_the_glass_once_it_is_open() -> None:
    assert drawn(wall("file-fenn", 2 * OPEN_TICKS)) == BOX.move(200, 200)


def test_it_opens_from_the_top() -> None:
    opening = drawn(wall("file-fenn", OPEN_TICKS // 2))
    assert opening.top == BOX.top + 200
    assert opening.height < BOX.height


@pytest.mark.parametrize(("one", "other"), [("fenn", "ruza"), ("ruza", "oda"), ("oda", "lena")])
def test_everybody_has_their_own_face(one: str, other: str) -> None:
    left, right = (pygame.surfarray.array3d(wall(f"file-{who}", 200)) for who in (one, other))
    assert (left != right).any()
