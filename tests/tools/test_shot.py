"""Pictures of moments, taken with no display."""

from __future__ import annotations

from pathlib import Path

import pygame

from game.tools.shot import SIZE, shot_of_map
from tests.content.drawing import draw

BRIGHT = 100
"""An empty map is darker than this, of 255; who walks there and her bots are not."""


def test_a_map_of_ones_own_is_pictured_with_who_walks_there(tmp_path: Path) -> None:
    path = draw(tmp_path, "\n".join(["." * 8] * 6))
    picture = pygame.image.load(shot_of_map(path, 40, tmp_path / "walk.png"))
    assert picture.get_size() == SIZE
    middle = [picture.get_at((x, y)) for x in range(250, 390) for y in range(120, 240)]
    assert max(max(colour[:3]) for colour in middle) > BRIGHT
