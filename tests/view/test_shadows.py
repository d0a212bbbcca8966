"""Walls cut shadows out of a lamp's light on the side where they stand, and the lit ground has no seams."""

from __future__ import annotations

import math
from itertools import pairwise
from pathlib import Path

import pygame
import pytest

from game.content.tiled import load_map
from game.view import cast
from game.view.ground import bake
from game.view.light import CHUNK_PX, LightMap
from tests.content.drawing import draw, objects, properties, thing
from tests.scenario import picture

RADIUS_PX, SQUASH = 60.0, 0.5
SIDES = {"right": (1, 0), "down": (0, 1), "left": (-1, 0), "up": (0, -1)}
PILLARS = {
    side: picture(
        "\n".join("".join("#" if (c - 5, r - 5) == (2 * dx, 2 * dy) else "." for c in range(11)) for r in range(11))
    )
    for side, (dx, dy) in SIDES.items()
}
"""A room with one pillar, two cells from its middle."""
MIDDLE_PX = 5.5 * 16


def reach_to(reaches: list[float], side: str) -> float:
    return reaches[list(SIDES).index(side) * cast.RAYS // 4]


def test_in_the_open_light_reaches_as_far_as_its_ellipse_all_round() -> None:
    world = picture("\n".join("." * 11 for _ in range(11))).world()
    reaches = cast.reaches(world.space, MIDDLE_PX, MIDDLE_PX, RADIUS_PX, SQUASH)
    for ray, reach in enumerate(reaches):
        turn = ray * math.tau / cast.RAYS
        x, y = reach * math.cos(turn), reach * math.sin(turn)
        assert math.hypot(x, y / SQUASH) == pytest.approx(RADIUS_PX)


@pytest.mark.parametrize("side", SIDES)
def test_a_pillar_takes_the_light_behind_it_and_no_other(side: str) -> None:
    space = PILLARS[side].world().space
    reaches = cast.reaches(space, MIDDLE_PX, MIDDLE_PX, 90.0, 1.0)
    near = 24.0
    assert near <= reach_to(reaches, side) <= near + cast.FACE_PX
    assert [reach_to(reaches, other) for other in SIDES if other != side] == pytest.approx([90.0] * 3)


def test_light_does_not_jump_where_two_squares_of_the_lit_ground_meet(tmp_path: Path) -> None:
    wide = "\n".join("." * 40 for _ in range(36))
    lamp = thing(1, "Light", CHUNK_PX, CHUNK_PX, properties(radius=200.0, strength=1.0) + "<point/>")
    tiled = load_map(draw(tmp_path, wide, objects(lamp)))
    ground = bake(tiled)
    ground.albedo.fill((200, 200, 200))
    lightmap = LightMap(tiled, ground)
    lightmap.update({})
    lit = pygame.Surface((160, 160), 0, 32)
    left = top = CHUNK_PX - 130
    lightmap.draw(lit, left, top)
    seam = CHUNK_PX - left
    for along in range(0, 120, 7):
        across = [lit.get_at((seam + step, along))[0] for step in range(-3, 3)]
        down = [lit.get_at((along, seam + step))[0] for step in range(-3, 3)]
        for values in (across, down):
            assert max(abs(a - b) for a, b in pairwise(values)) <= 3
