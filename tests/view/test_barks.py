"""Boxes over people's heads make way for what must be seen."""

from __future__ import annotations

from typing import Any

import pygame
import pytest

from game.content.data import data_root
from game.sim.entity import Entity
from game.sim.figures import Bark
from game.sim.level import LevelMap
from game.sim.people.lena import Lena
from game.sim.world import World
from game.view.barks import KEEP, Barks, breath_box, free_place
from game.view.text import Fonts


def drawn(x: float, y: float, **more: Any) -> pygame.Rect:
    """Where on the screen the words of somebody at (x, y) px are drawn."""
    world = World(LevelMap("room", 640.0, 360.0))
    speaker = world.spawn(Entity("kade", x, y))
    world.barks.append(Bark("kade", "Two more sets.", speaker.id, until=200))
    screen = pygame.Surface((640, 360), pygame.SRCALPHA, 32)
    Barks(Fonts(data_root() / "assets" / "fonts")).draw(screen, world, (0.0, 0.0), 1.0, **more)
    return screen.get_bounding_rect()


def test_a_box_stands_over_the_head_of_who_says_it() -> None:
    box = drawn(320.0, 200.0)
    assert abs(box.centerx - 320) <= 2 and 150 < box.bottom < 200


@pytest.mark.parametrize(("x", "y"), [(2.0, 200.0), (638.0, 200.0), (320.0, 20.0), (900.0, 900.0)])
def test_a_box_stays_on_the_screen(x: float, y: float) -> None:
    assert KEEP.inflate(8, 8).contains(drawn(x, y))


def test_a_box_stays_over_what_is_written_below() -> None:
    assert drawn(320.0, 330.0).bottom > 250
    assert drawn(320.0, 330.0, bottom=250).bottom <= 250


def test_a_box_says_whose_it_is_when_its_speaker_is_out_of_the_picture() -> None:
    """Feet a little below the lower border belong to a head that is seen."""
    assert drawn(320.0, 500.0).height > drawn(320.0, 350.0).height


def test_a_bark_makes_way_for_the_ring_of_her_breath() -> None:
    ring = breath_box(Lena(320.0, 180.0), (0.0, 0.0), 1.0)
    over_it = pygame.Rect(260, 120, 120, 26)
    assert over_it.colliderect(ring)
    assert not free_place(over_it, [ring]).colliderect(ring)


def test_of_two_boxes_over_each_other_the_second_goes_above() -> None:
    first = pygame.Rect(260, 150, 120, 26)
    second = free_place(first.move(8, 4), [first])
    assert second.bottom <= first.top and second.left == first.left + 8


def test_at_the_upper_border_it_goes_below() -> None:
    first = pygame.Rect(260, KEEP.top, 120, 26)
    second = free_place(first.move(0, 2), [first])
    assert second.top >= first.bottom and KEEP.contains(second)


def test_where_there_is_no_room_at_all_it_stays_where_it_is() -> None:
    column = [pygame.Rect(260, top, 120, 26) for top in range(KEEP.top, KEEP.bottom, 26)]
    assert free_place(column[3], column) == column[3]


def test_a_bark_from_below_the_picture_does_not_hide_the_hint() -> None:
    hint = pygame.Rect(190, 312, 260, 24)
    assert drawn(320.0, 900.0).colliderect(hint)
    assert not drawn(320.0, 900.0, clear=[hint]).colliderect(hint)
