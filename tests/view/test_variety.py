"""Nowhere in sight does a piece of ground look like another: no block of three by three tiles comes twice in one picture."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
import pygame
import pytest

from game.content.start import load_maps
from game.content.tiled import TiledMap
from game.view.ground import bake

TILE, BLOCK = 16, 48
ACROSS, DOWN = 640 // TILE - 3, 360 // TILE - 3
"""Two blocks so near to each other, tiles, can be in one picture."""
DARK = 40
"""What has no brighter pixel than this, of 255, is not seen."""
GROUNDS = [
    ("neon-rain", 0), ("waiting-room", 0), ("waiting-room", 1), ("waiting-room", 2), ("tracer", 0), ("tracer", 1),
    ("showdown", 0), ("new-dawn", 0),
]  # fmt: skip
"""Every map, in a chapter that it is seen in: Bright Lane by night and by day."""
ALIKE = {("waiting-room", 0): 5}
"""The three treatment chairs stand on plates of one make."""


def walls(tiled: TiledMap, size: tuple[int, int]) -> np.ndarray:
    """Which pixels lie within something solid: (height, width)."""
    mask = pygame.Surface(size, 0, 32)
    for polygon in tiled.level.solids:
        if len(polygon) >= 3:
            pygame.draw.polygon(mask, (255, 255, 255), polygon)
    return pygame.surfarray.array3d(mask).swapaxes(0, 1)[:, :, 0] > 0


def repeats(tiled: TiledMap) -> list[tuple[int, int]]:
    """Where a block of open ground begins, tiles, that comes twice in one picture. What is black or plain is no ground."""
    ground = bake(tiled).albedo
    picture, solid = pygame.surfarray.array3d(ground).swapaxes(0, 1), walls(tiled, ground.get_size())
    rows, columns = picture.shape[0] // TILE, picture.shape[1] // TILE
    places: dict[bytes, list[tuple[int, int]]] = defaultdict(list)
    for y in range(rows - 2):
        for x in range(columns - 2):
            area = slice(y * TILE, y * TILE + BLOCK), slice(x * TILE, x * TILE + BLOCK)
            block = picture[area]
            if block.max() > DARK and not solid[area].any():
                places[block.tobytes()].append((x, y))
    return [
        (x, y) for block, found in places.items() for i, (x, y) in enumerate(found)
        if any(abs(x - a) <= ACROSS and abs(y - b) <= DOWN for a, b in found[:i]) and not plain(block)
    ]  # fmt: skip


def plain(block: bytes) -> bool:
    """It has three colours at most."""
    return len(np.unique(np.frombuffer(block, dtype=np.uint8).reshape(-1, 3), axis=0)) <= 3


@pytest.mark.parametrize(("chapter", "number"), GROUNDS)
def test_no_block_of_ground_comes_twice_in_a_picture(chapter: str, number: int) -> None:
    pygame.display.init()
    pygame.display.set_mode((640, 360))
    found = repeats(load_maps(chapter)[number])
    assert len(found) <= ALIKE.get((chapter, number), 0), found
