"""A low sun: long shadows in the morning, from the feet away from the sun, and none at night."""

from __future__ import annotations

import pygame
import pytest

from game.content.data import data_root
from game.content.start import start_level
from game.content.tiled import load_map
from game.sim.intent import REST
from game.view.ground import Cut, Prop
from game.view.low_sun import LowSun, laid_down
from game.view.view import View

POST = (4, 20)


def opaque(shadow: pygame.Surface, row: int) -> list[int]:
    """The columns in which a row of a shadow is dark."""
    return [x for x in range(shadow.get_width()) if shadow.get_at((x, row)).a]


@pytest.fixture
def post() -> pygame.Surface:
    """A post: a picture that is solid all over."""
    picture = pygame.Surface(POST, pygame.SRCALPHA, 32)
    picture.fill((200, 200, 200, 255))
    return picture


def test_a_shadow_begins_at_the_feet_and_leans_away_to_the_left(post: pygame.Surface) -> None:
    shadow, reach = laid_down(post)
    assert opaque(shadow, 0) == list(range(reach, reach + POST[0]))
    head = opaque(shadow, shadow.get_height() - 1)
    assert max(head) < reach


def test_what_is_below_the_feet_throws_none(post: pygame.Surface) -> None:
    assert laid_down(post, under=10)[0].get_height() < laid_down(post)[0].get_height()


@pytest.mark.parametrize(("chapter", "long"), [("new-dawn", True), ("neon-rain", False)])
def test_only_the_morning_has_a_low_sun(chapter: str, long: bool) -> None:
    tiled = load_map(data_root() / "maps" / "bright-lane.tmx", chapter=chapter)
    world = start_level(chapter, tiled=tiled)
    assert LowSun(()).shines(world) is long


def test_a_post_on_the_map_throws_it_from_its_foot_wherever_the_camera_is(post: pygame.Surface) -> None:
    standing = Prop(300, 200, 220.0, ((Cut(post, None), 1),), 1)
    for corner in ((0, 0), (100, 60)):
        ((_, place),) = LowSun((standing,)).shadows((), corner, (640, 360))
        assert place[0] + corner[0] < 300
        assert abs(place[1] + corner[1] - 220) < 4


def test_the_far_end_of_a_shadow_is_the_head() -> None:
    head = pygame.Surface((4, 20), pygame.SRCALPHA, 32)
    head.fill((200, 200, 200, 255), (0, 0, 4, 5))
    shadow, _ = laid_down(head)
    dark = [row for row in range(shadow.get_height()) if opaque(shadow, row)]
    assert dark[-1] == shadow.get_height() - 1
    assert len(dark) == pytest.approx(shadow.get_height() / 4, abs=1)


def test_whoever_is_in_the_picture_throws_a_shadow_there() -> None:
    pygame.display.init()
    pygame.display.set_mode((640, 360))
    tiled = load_map(data_root() / "maps" / "bright-lane.tmx", chapter="new-dawn")
    world = start_level("new-dawn", tiled=tiled)
    view = View((640, 360), tiled)
    view.consume(world, world.step(REST))
    view.draw(world)
    corner = view.camera.corner(1.0)
    seen = [one for one in view.actors.seen(world, corner, view.size, 1.0) if one.entity is world.hero]
    (shadow, place) = LowSun(()).shadows(seen, corner, view.size)[0]
    assert place[0] < seen[0].x - seen[0].look.frame.anchor[0]
    assert abs(place[1] - seen[0].y) < 4
    assert shadow.get_height() > 15
