"""Boxes over people's heads make way for what must be seen."""

from __future__ import annotations

import pygame

from game.sim.people.lena import Lena
from game.view.barks import breath_box, free_place


def test_a_bark_makes_way_for_the_ring_of_her_breath() -> None:
    ring = breath_box(Lena(320.0, 180.0), (0.0, 0.0), 1.0)
    over_it = pygame.Rect(260, 120, 120, 26)
    assert over_it.colliderect(ring)
    assert not free_place(over_it, [ring]).colliderect(ring)
