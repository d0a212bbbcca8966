"""The geometry under the swarm, held against the plain way of reckoning it."""

from __future__ import annotations

import math
import random

import numpy as np
import pytest

from game.sim import geometry
from game.sim.swarm.barrier import keep_order

SQUARE = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0))


@pytest.mark.parametrize("sectors", [8, 16, 32])
def test_sectors_are_those_of_the_angle(sectors: int) -> None:
    dice = random.Random(1)
    offsets = np.array([[dice.uniform(-1, 1) for _ in range(2000)] for _ in range(2)])
    angles = np.arctan2(offsets[1], offsets[0]) % math.tau
    assert (geometry.sectors_of(offsets, sectors) == (angles / math.tau * sectors).astype(int)).all()


def test_a_border_belongs_to_one_of_its_two_sectors() -> None:
    axes = np.array([[1.0, 0.0, -1.0, 0.0], [0.0, 1.0, 0.0, -1.0]])
    found = geometry.sectors_of(axes, 8).tolist()
    for sector, (after, before) in zip(found, ((0, 7), (2, 1), (4, 3), (6, 5)), strict=True):
        assert sector in (after, before)


def test_no_offset_lies_in_the_first_sector() -> None:
    assert geometry.sectors_of(np.zeros((2, 1)), 8).tolist() == [0]


def test_sectors_must_be_eighths() -> None:
    with pytest.raises(ValueError, match="multiple of 8, got 12"):
        geometry.sectors_of(np.zeros((2, 0)), 12)


def test_vectors_are_shortened_never_lengthened() -> None:
    given = np.array([[3.0, 30.0, 0.0], [4.0, 40.0, 0.0]])
    assert geometry.limited(given, 10.0).tolist() == [[3.0, 6.0, 0.0], [4.0, 8.0, 0.0]]


def test_the_nearest_place_of_a_box() -> None:
    points = np.array([[5.0, 5.0, -3.0, 13.0], [5.0, -2.0, -4.0, 5.0]])
    away, where = geometry.nearest_on_convex(points, SQUARE)
    assert away.tolist() == [0.0, 2.0, 5.0, 3.0]
    assert where.T.tolist() == [[5.0, 5.0], [5.0, 0.0], [0.0, 0.0], [10.0, 5.0]]


def test_inside_does_not_ask_which_way_the_corners_run() -> None:
    points = np.array([[5.0, 11.0], [5.0, 5.0]])
    for polygon in (SQUARE, SQUARE[::-1]):
        assert geometry.inside_convex(points, polygon).tolist() == [True, False]


def test_the_area_of_a_square_has_a_sign() -> None:
    square = np.array(SQUARE).T
    assert geometry.polygon_area(square) == 100.0
    assert geometry.polygon_area(square[:, ::-1]) == -100.0


def test_columns_are_taken_and_put_as_numpy_does() -> None:
    table = np.arange(10.0).reshape(2, 5)
    which = np.array([4, 0])
    assert (geometry.columns(table, which) == table[:, which]).all()
    geometry.put_columns(table, which, np.zeros((2, 2)))
    assert table[:, which].sum() == 0.0


def test_bots_keep_their_order_in_a_wall_that_is_laid_anew_and_none_shares_a_slot() -> None:
    crowded_at_the_end = np.array([0.1, 0.9, 0.95, 1.0])
    assert keep_order(crowded_at_the_end, 6).tolist() == [0, 3, 4, 5]


def test_bots_that_have_room_keep_the_slots_nearest_to_where_they_stood() -> None:
    assert keep_order(np.array([0.05, 0.45, 0.85]), 10).tolist() == [0, 4, 8]
