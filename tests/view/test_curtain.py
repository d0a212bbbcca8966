"""The curtain of light on a ring of bots: where it hangs, and when."""

from __future__ import annotations

import math

import numpy as np
import pygame
import pytest

from game.content.data import data_root
from game.view.atlas import Atlas
from game.view.curtain import RISE_TICKS, Curtain
from game.view.swarm_view import goes_round

MIDDLE, HALF = (160, 120), (60, 40)
"""The ring on the screen, px."""
HEAD_PX = 34
"""How high a person is."""


def arc(part: float) -> np.ndarray:
    """Places along this part of a ring, px."""
    turn = np.linspace(0.0, part * math.tau, 96)
    return np.column_stack((MIDDLE[0] + HALF[0] * np.cos(turn), MIDDLE[1] + HALF[1] * np.sin(turn)))


def hung(ticks: int) -> Curtain:
    """A curtain on a ring that has been closed for so many ticks."""
    curtain = Curtain(Atlas(data_root() / "assets" / "sprites" / "effects"))
    ring = arc(1.0)
    for tick in range(ticks + 1):
        curtain.clear(tick, True)
    across, ground = ring.astype(np.int64).T
    curtain.ring(across, ground, ring.min(axis=0), ring.max(axis=0), 0)
    return curtain


@pytest.mark.parametrize(("part", "ring"), [(1.0, True), (0.8, True), (0.5, False)])
def test_a_wall_with_no_more_than_a_gap_is_a_ring(part: float, ring: bool) -> None:
    assert goes_round(arc(part), closed=False) is ring


def test_a_straight_wall_is_no_ring() -> None:
    straight = np.column_stack((np.linspace(0, 200, 96), np.zeros(96)))
    assert not goes_round(straight, closed=False)


def test_whoever_stands_in_the_ring_has_no_motes_before_the_face() -> None:
    motes = hung(RISE_TICKS).motes_near
    before = (abs(motes.xs - MIDDLE[0]) < 10) & (motes.ys < MIDDLE[1]) & (motes.ys > MIDDLE[1] - HEAD_PX)
    assert len(motes.xs) and not before.any()


def test_behind_the_ring_motes_rise_over_a_head() -> None:
    motes = hung(RISE_TICKS).motes_far
    assert motes.ys.min() < MIDDLE[1] - HALF[1] - HEAD_PX


def test_the_curtain_rises_when_a_ring_closes() -> None:
    low, high = hung(RISE_TICKS // 4), hung(RISE_TICKS)
    assert high.motes_far.ys.min() < low.motes_far.ys.min() - 10


def test_a_ring_half_out_of_the_picture_is_drawn_as_far_as_it_is_in() -> None:
    curtain, picture = hung(RISE_TICKS), pygame.Surface((MIDDLE[0], MIDDLE[1]))
    curtain.motes_far.draw(picture)
    assert pygame.surfarray.array2d(picture).any()


def test_the_line_in_which_it_stands_goes_round_without_a_gap() -> None:
    curtain = hung(RISE_TICKS)
    picture = pygame.Surface((2 * MIDDLE[0], 2 * MIDDLE[1]))
    curtain.motes_far.draw(picture)
    curtain.motes_near.draw(picture)
    lit = pygame.surfarray.array2d(picture) != 0
    near = [lit[x - 3 : x + 4, y - 6 : y + 3].any() for x, y in arc(1.0).astype(int)]
    assert all(near)


def test_its_light_lies_on_the_floor_that_it_encloses() -> None:
    pool = hung(RISE_TICKS).pool
    assert pool is not None
    assert pygame.Rect(pool[1], pool[0].get_size()).contains(pygame.Rect(100, 80, 120, 80))
    assert sum(pool[0].get_at(pool[0].get_rect().center)[:3]) > 100
