"""The view on the real map, with no display: what is lit, what stands before what, and that the world is left alone."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
import pygame
import pytest

from game.content.data import data_root
from game.content.library import chapter
from game.content.start import start_level
from game.content.tiled import TiledMap, load_map
from game.sim.entity import Entity
from game.sim.intent import REST
from game.sim.world import World
from game.tools import bench_scene
from game.view.light import REST_FRAMES
from game.view.sprites import Sprites
from game.view.view import View

SIZE = (640, 360)


@pytest.fixture(scope="module")
def tiled() -> TiledMap:
    root = data_root()
    return load_map(root / chapter("showdown", root).map, root)


@pytest.fixture
def world(tiled: TiledMap) -> World:
    return start_level("showdown", tiled=tiled)


@pytest.fixture(scope="module")
def view(tiled: TiledMap) -> View:
    return View(SIZE, tiled, None, prompts=Keyless())


class Keyless:
    """No device: no pictures of buttons."""

    def frame(self, action: str) -> str:
        return ""


def pixels(picture: pygame.Surface) -> npt.NDArray[np.uint8]:
    return pygame.surfarray.array3d(picture)


def played(world: World, view: View, ticks: int) -> None:
    for _ in range(ticks):
        view.consume(world, world.step(REST))


def test_it_draws_with_no_display(world: World, view: View) -> None:
    played(world, view, 120)
    picture = view.draw(world, 0.5)
    assert picture.get_size() == SIZE
    assert pixels(picture).max() > 150


def test_it_leaves_the_world_as_it_was(tiled: TiledMap, world: World, view: View) -> None:
    twin = start_level("showdown", tiled=tiled)
    for _ in range(60):
        view.consume(world, world.step(REST))
        view.draw(world, 0.3)
        twin.step(REST)
    assert world.digest() == twin.digest()


def test_whoever_stands_there_is_lit_from_the_first_picture_on(tiled: TiledMap, world: World) -> None:
    fresh = View(SIZE, tiled, None, prompts=Keyless())
    played(world, fresh, 90)
    first, second = (pixels(fresh.draw(world, 1.0)).astype(int) for _ in range(2))
    assert np.abs(first - second).max() < 40


def test_a_place_on_the_picture_is_a_place_in_the_world(world: World, view: View) -> None:
    played(world, view, 2)
    view.draw(world, 1.0)
    left, top = view.camera.corner(1.0)
    assert view.to_world(10, 20) == (left + 10, top + 20)


def test_circuits_that_go_dark_darken_the_room(world: World, view: View) -> None:
    played(world, view, 90)  # the opening iris is off the picture by then
    for circuit in world.circuits.values():
        circuit.level = 1.0
    for _ in range(20):
        bright = float(pixels(view.draw(world, 1.0)).mean())
    for circuit in world.circuits.values():
        circuit.level = 0.0
    for _ in range(20):
        dark = float(pixels(view.draw(world, 1.0)).mean())
    assert dark < bright * 0.8


def test_what_has_no_picture_of_its_own_shows_the_nearest(world: World, view: View) -> None:
    elara = next(e for e in world.entities.values() if e.kind == "elara")
    elara.state = "somersault"
    name = view.actors.picture(world, elara, view.actors.people)
    assert name.startswith("elara/idle/")


def test_a_wetter_floor_gives_back_more_and_a_dry_one_nothing(view: View) -> None:
    atlas = view.actors.people.atlas
    damp, wet = (Sprites(atlas, part).mirror("elara/idle/down/0", (1.0, 1.0, 1.0)) for part in (0.2, 0.6))
    assert damp is not None and wet is not None
    assert pygame.surfarray.array_alpha(wet).sum() > 2 * pygame.surfarray.array_alpha(damp).sum()
    assert Sprites(atlas, 0.0).mirror("elara/idle/down/0", (1.0, 1.0, 1.0)) is None


def test_what_nobody_drew_is_passed_over(world: World, view: View) -> None:
    played(world, view, 3)
    before = pixels(view.draw(world, 1.0)).astype(int)
    left, top = view.camera.corner(1.0)
    world.spawn(Entity("unicorn", left + 320.0, top + 180.0))
    after = pixels(view.draw(world, 1.0)).astype(int)
    assert np.abs(after - before).max() < 40, "nothing stands there that was not there"


def test_a_hero_behind_a_prop_is_seen_through_it(world: World, view: View) -> None:
    elara = next(e for e in world.entities.values() if e.kind == "elara")
    prop = max(view.ground.props, key=lambda p: p.frames[0][0].albedo.get_height())
    width, height = prop.frames[0][0].albedo.get_size()
    corner = (prop.x + width // 2 - 320, prop.y + height // 2 - 180)
    view.light.update({})
    view.actors.uncover(None)
    plain = [picture for _, (picture, _) in view.actors.props(0, corner, SIZE)]
    elara.x, elara.y = float(prop.x + width // 2), prop.foot - 4.0
    view.actors.uncover(elara)
    seen = [picture for _, (picture, _) in view.actors.props(0, corner, SIZE)]
    assert sum(a is not b for a, b in zip(plain, seen, strict=True)) >= 1


def test_bots_are_drawn_from_back_to_front(world: World, view: View) -> None:
    world.swarm.spawn(60, 300.0, 300.0)
    played(world, view, 3)
    view.swarm.prepare(world, (0, 100), SIZE, 1.0)
    whole = view.swarm.bots()
    middle = float(np.median(world.swarm.positions[:, 1]))
    parts = [*view.swarm.bots(high=middle), *view.swarm.bots(low=middle)]
    assert len(whole) >= 60
    assert [place for _, place in parts] == [place for _, place in whole]


def test_motes_hang_over_a_ring_of_bots_and_not_over_half_of_one(tiled: TiledMap, view: View) -> None:
    heights = {}
    for closed in (False, True):
        scene = bench_scene.crowd(120)
        swarm, hero = scene.world.swarm, scene.world.hero
        assert hero is not None
        steps = 40 if closed else 20
        turns = [i / 40 * math.tau for i in range(steps + 1)]
        ring = [(hero.x + 44 * math.cos(turn), hero.y + 44 * math.sin(turn)) for turn in turns]
        swarm.begin_barrier(*ring[0])
        for place in ring[1:]:
            swarm.extend_barrier(*place)
        swarm.end_barrier()
        for _ in range(150):
            scene.world.step(REST)
            view.swarm.prepare(scene.world, (0, 0), (1024, 800), 1.0)
        assert swarm.closed is closed
        heights[closed] = int(np.count_nonzero(view.swarm.curtain.motes_far.ys < hero.y - 44 - 20))
    assert heights[True] >= 8 > heights[False]


def test_signs_go_dark_with_the_circuits_that_feed_their_place(world: World, view: View) -> None:
    west, east = (128.0, 316.0), (896.0, 300.0)
    full = dict.fromkeys(world.circuits, 1.0)
    powers = []
    for levels in (full, {**full, "node-west": 0.0, "main": 0.0, "mint": 0.0}):
        for _ in range(REST_FRAMES + 1):
            view.light.update(levels)
        powers.append((view.light.power(*west), view.light.power(*east)))
    (west_on, east_on), (west_off, east_off) = powers
    assert west_on == east_on == 1.0
    assert west_off < 0.3 < 0.7 < east_off


def test_where_no_lamp_reaches_signs_have_a_light_of_their_own(view: View) -> None:
    assert view.light.power(8.0, 8.0) == 1.0
