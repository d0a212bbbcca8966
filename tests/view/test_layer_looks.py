"""A layer that a designer makes faint, or tints, shines as faintly and in that colour."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pygame
import pytest

from game.content.start import load_maps
from game.content.tiled import Layer, ObjectLayer
from game.view.ground import bake, shine


@pytest.fixture(scope="module")
def wet() -> Layer:
    """One of the market's reflections, which shine."""
    pygame.display.init()
    pygame.display.set_mode((640, 360))
    layers = load_maps("tracer")[1].layers
    found = next(layer for layer in layers if isinstance(layer, ObjectLayer) and layer.name.endswith("wet"))
    return replace(found, tiles=found.tiles[:1])


def shining(layer: Layer) -> np.ndarray:
    """How much red, green and blue a layer shines when it is alone on its map."""
    ground = bake(replace(load_maps("tracer")[1], layers=(layer,)))
    return np.sum([pygame.surfarray.array3d(picture).sum(axis=(0, 1)) for _, picture, _ in shine(ground, 0)], axis=0)


def test_at_half_its_opacity_a_layer_shines_half_as_much(wet: Layer) -> None:
    whole, half = shining(wet), shining(replace(wet, look=replace(wet.look, opacity=wet.look.opacity / 2)))
    assert whole.min() > 0
    assert half / whole == pytest.approx(0.5, abs=0.05)


def test_a_layer_tinted_red_shines_red_alone(wet: Layer) -> None:
    whole, red = shining(wet), shining(replace(wet, look=replace(wet.look, tint=(255, 0, 0, 255))))
    assert red[0] == pytest.approx(whole[0], rel=0.02)
    assert red[1] == red[2] == 0
