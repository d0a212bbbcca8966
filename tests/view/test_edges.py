"""What is mirrored in the floor ends where the floor ends."""

from __future__ import annotations

import pytest

from game.view.edges import CELL, MOST, Edges

FAR = MOST * CELL
ROOF = ((0.0, 96.0), (320.0, 96.0), (320.0, 160.0), (0.0, 160.0))
LAMP = ((40.0, 96.0), (48.0, 96.0), (48.0, 104.0), (40.0, 104.0))


@pytest.mark.parametrize(("y", "floor"), [(95.0, 1), (90.0, 6), (88.0, 8), (40.0, 56)])
def test_the_floor_goes_on_to_the_roofs_edge(y: float, floor: int) -> None:
    assert Edges(320, 320, [ROOF]).below(100.0, y) == floor


def test_a_lamp_does_not_end_the_floor() -> None:
    assert Edges(320, 320, [LAMP]).below(44.0, 90.0) == FAR


def test_beyond_a_roof_the_floor_goes_on() -> None:
    assert Edges(320, 320, [ROOF]).below(100.0, 170.0) == FAR


@pytest.mark.parametrize("place", [(100.0, 120.0), (-5.0, 10.0), (100.0, 999.0)])
def test_what_hangs_over_a_roof_or_is_not_on_the_map_is_left_alone(place: tuple[float, float]) -> None:
    assert Edges(320, 320, [ROOF]).below(*place) == FAR
