"""Boxes over people's heads make way for what must be seen."""

from __future__ import annotations

import pygame

from game.sim.people.lena import Lena
from game.view.barks import KEEP, breath_box, free_place


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
