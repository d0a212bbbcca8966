"""What a designer sets down beyond still tiles: animations that are painted, and words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pygame
import pytest

from game.content.start import start_map
from game.content.tiled import load_map
from game.sim.intent import REST
from game.view.view import View
from tests.content.drawing import TILESET, csv, map_text, objects, properties, save, thing, tile_layer, tiles

SIZE = (640, 360)
FIRST_TICKS, LENGTH_TICKS = 12, 18
"""The tile "~" is the tile "+" after 200 ms, and itself again after 100 more."""
COME_UP_TICKS = 4 * LENGTH_TICKS
"""The picture has come up out of the dark."""
LIGHT = properties(ambient="#ffffff")
BOARD = "\n".join(["." * 40] * 23)
WATER = csv([[0] * 40] * 3 + [[0, 0, 0, 6] + [0] * 36] + [[0] * 40] * 19)


class Keyless:
    """No device: no pictures of buttons."""

    def frame(self, action: str) -> str:
        return ""


@pytest.fixture
def shown(tmp_path: Path) -> Callable[..., View]:
    """A view of a bright board with these layers on it."""

    def make(*layers: str) -> View:
        text = map_text(tiles(BOARD), *layers, size=(40, 23), tilesets=LIGHT + TILESET)
        return View(SIZE, load_map(save(tmp_path, text)), None, prompts=Keyless())

    return make


def middle_of_the_tile(view: View, folder: Path, ticks: int) -> pygame.Color:
    """What is seen there so many ticks after the picture has come up."""
    world = start_map(folder / "room.tmx")
    while world.tick < COME_UP_TICKS + ticks:
        view.consume(world, world.step(REST))
    picture = view.draw(world)
    left, top = (round(v) for v in view.to_world(0, 0))
    return picture.get_at((56 - left, 56 - top))


@pytest.mark.parametrize(
    "layers",
    [
        (tile_layer(WATER, 40, 23, "water"),),
        (objects(name="things"), tile_layer(WATER, 40, 23, "roof")),
        (objects(thing(1, "", 48, 64, "", gid=6, width=16, height=16)),),
    ],
    ids=["on the ground", "over everybody", "as an object"],
)
def test_a_painted_animation_moves(shown: Callable[..., View], tmp_path: Path, layers: tuple[str, ...]) -> None:
    view = shown(*layers)
    colours = [middle_of_the_tile(view, tmp_path, ticks) for ticks in (0, FIRST_TICKS, LENGTH_TICKS)]
    assert colours[0] != colours[1]
    assert colours[0] == colours[2]


def test_words_on_a_map_can_be_read(shown: Callable[..., View]) -> None:
    letters = '<text color="#ff0000">Way out</text>'
    view = shown(objects(thing(1, "", 48, 48, letters, width=60, height=16)))
    written = view.ground.albedo.subsurface((48, 48, 60, 16))
    assert (255, 0, 0) in {tuple(written.get_at((x, y)))[:3] for x in range(60) for y in range(16)}


def test_hidden_words_are_not_there(shown: Callable[..., View]) -> None:
    letters = '<text color="#ff0000">Way out</text>'
    view = shown(objects(thing(1, "", 48, 48, letters, width=60, height=16, visible=0)))
    written = view.ground.albedo.subsurface((48, 48, 60, 16))
    assert (255, 0, 0) not in {tuple(written.get_at((x, y)))[:3] for x in range(60) for y in range(16)}


def test_what_lies_over_a_moving_tile_stays_over_it(shown: Callable[..., View], tmp_path: Path) -> None:
    lid = csv([[0] * 40] * 3 + [[0, 0, 0, 2] + [0] * 36] + [[0] * 40] * 19)
    view = shown(tile_layer(WATER, 40, 23, "water"), tile_layer(lid, 40, 23, "lid"))
    assert middle_of_the_tile(view, tmp_path, 0) == middle_of_the_tile(view, tmp_path, FIRST_TICKS)
