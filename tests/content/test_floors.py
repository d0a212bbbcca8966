"""Floors do not look like wallpaper: the same nine tiles are not seen twice in one picture."""

from __future__ import annotations

from collections import defaultdict
from xml.etree import ElementTree

import pytest

from game.content.data import data_root

VIEW = (40, 23)
"""Tiles that one picture shows."""
BLOCK = 3
FLOORS = (("clinic", "floor"), ("server-core", "floor"))
PAVED = (("bright-lane", "floor", 0.36), ("bright-lane", "floor-day", 0.5), ("market", "floor", 0.65))
"""The city's polished stone, asphalt, cobbles and roofs are pictures of 8 or 16 tiles that join at their edges: they may
come again after so many. Slabs and flagstones are laid at random. So much of a floor at most is seen twice."""
PICTURE = 8
SMALLER = 0.16
"""The part of them where a smaller pattern is meant: kerbs, steps, rails, lawns, the dark far below."""
Grid = list[list[int]]


def _layer(name: str, layer: str) -> Grid:
    """The tiles with their flips, row by row."""
    root = ElementTree.parse(data_root() / "maps" / f"{name}.tmx").getroot()
    found = next(node for node in root.iter("layer") if node.get("name") == layer)
    text = found.findtext("data") or ""
    return [[int(gid) for gid in row.strip(",").split(",")] for row in text.split()]


def _blocks(grid: Grid) -> dict[tuple[int, ...], list[tuple[int, int]]]:
    """Where every full block of nine tiles lies."""
    found: dict[tuple[int, ...], list[tuple[int, int]]] = defaultdict(list)
    for y in range(len(grid) - BLOCK + 1):
        for x in range(len(grid[0]) - BLOCK + 1):
            tiles = tuple(grid[y + down][x + along] for down in range(BLOCK) for along in range(BLOCK))
            if all(tiles):
                found[tiles].append((x, y))
    return found


def _twice(grid: Grid, wide: int, high: int) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Pairs of places with the same block that fit into a window of so many tiles."""
    return [
        (one, other)
        for places in _blocks(grid).values()
        for index, one in enumerate(places)
        for other in places[index + 1 :]
        if abs(one[0] - other[0]) <= wide - BLOCK and abs(one[1] - other[1]) <= high - BLOCK
    ]


@pytest.mark.parametrize(("name", "layer"), FLOORS)
def test_no_block_of_floor_is_seen_twice_in_one_picture(name: str, layer: str) -> None:
    grid = _layer(name, layer)
    assert len(_blocks(grid)) > 1000
    assert not _twice(grid, *VIEW)


@pytest.mark.parametrize(("name", "layer", "share"), PAVED)
def test_slabs_and_flagstones_are_laid_at_random(name: str, layer: str, share: float) -> None:
    grid = _layer(name, layer)
    twice = {place for pair in _twice(grid, *VIEW) for place in pair}
    assert len(twice) < share * sum(len(places) for places in _blocks(grid).values())


@pytest.mark.parametrize(("name", "layer"), [row[:2] for row in PAVED])
def test_the_citys_floors_come_again_only_after_a_whole_picture(name: str, layer: str) -> None:
    grid = _layer(name, layer)
    near = {place for pair in _twice(grid, PICTURE + BLOCK - 1, PICTURE + BLOCK - 1) for place in pair}
    assert len(near) < SMALLER * sum(len(places) for places in _blocks(grid).values())


def test_a_repeated_block_is_found() -> None:
    row = [*range(1, 9), *range(1, 9)]
    assert ((0, 0), (8, 0)) in _twice([row, row, row], *VIEW)
