"""A map that somebody has just begun to draw is seen as it was drawn; with its first lamp it is evening."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.content.tiled import load_map
from game.view import light
from game.view.ground import bake
from game.view.light import LightMap
from tests.content.drawing import draw, objects, properties, thing

ROOM = """
    ....................
    ....................
    ....................
"""
LAMP = thing(1, "Light", 16, 16, properties(radius=32.0) + "<point/>")


def light_in_the_far_corner(path: Path) -> tuple[float, float, float]:
    tiled = load_map(path)
    lightmap = LightMap(tiled, bake(tiled))
    lightmap.update({})
    return lightmap.at(316.0, 44.0)


def test_a_map_without_a_word_on_light_is_seen_as_it_was_drawn(tmp_path: Path) -> None:
    assert light_in_the_far_corner(draw(tmp_path, ROOM)) == (1.0, 1.0, 1.0)


def test_with_a_lamp_the_dark_begins_where_it_does_not_reach(tmp_path: Path) -> None:
    assert light_in_the_far_corner(draw(tmp_path, ROOM, objects(LAMP))) == pytest.approx(light.AMBIENT)


def test_a_map_that_names_its_light_has_that(tmp_path: Path) -> None:
    named = '<properties><property name="ambient" type="color" value="#ff330066"/></properties>'
    assert light_in_the_far_corner(draw(tmp_path, ROOM, named)) == pytest.approx((0.2, 0.0, 0.4))
