"""The camera, on a map of 1280 x 720 px with somebody walking about in it."""

from __future__ import annotations

import pygame
import pytest

from game.sim.events import CameraShaken
from game.sim.intent import Intent
from game.sim.level import LevelMap
from game.sim.machines.core import CoreColumn
from game.sim.people.elara import Elara
from game.sim.people.kade import Kade
from game.sim.placed import Frame
from game.sim.world import World
from game.view.camera import LEAD_PX, Camera

WIDTH, HEIGHT = 1280.0, 720.0


def scene(x: float, y: float) -> tuple[World, Camera, Elara]:
    world = World(LevelMap("room", WIDTH, HEIGHT))
    elara = world.spawn(Elara(x, y))
    world.hero = elara
    return world, Camera(640, 360, WIDTH, HEIGHT), elara


def framed(y: float) -> tuple[World, Camera, Elara]:
    """Somebody in a street whose frame ends 400 px down: the houses above are to be seen, not the roofs below."""
    world, _, elara = scene(640, y)
    street = Frame(id=1, x=640.0, y=200.0, width=1280.0, height=400.0)
    return world, Camera(640, 360, WIDTH, HEIGHT, (street,)), elara


def settle(world: World, camera: Camera, ticks: int = 200) -> None:
    for _ in range(ticks):
        camera.follow(world, (), 1.0)


@pytest.mark.parametrize(("x", "y"), [(0, 0), (WIDTH, 0), (0, HEIGHT), (WIDTH, HEIGHT)])
def test_it_never_shows_what_is_outside_the_map(x: float, y: float) -> None:
    world, camera, _ = scene(x, y)
    camera.follow(world, (CameraShaken(x, y, 1.0),), 1.0)
    left, top = camera.corner(1.0)
    assert 0 <= left <= WIDTH - 640
    assert 0 <= top <= HEIGHT - 360


def test_it_leads_towards_the_aim_but_not_far() -> None:
    world, camera, elara = scene(640, 360)
    elara.aim = (1240.0, 360.0)
    settle(world, camera)
    assert 30 < camera.x - elara.x <= LEAD_PX + 1


@pytest.mark.parametrize(("aim", "way"), [((640, 960), (0, 1)), ((640, -240), (0, -1)), ((40, 360), (-1, 0))])
def test_it_leads_up_and_down_as_well(aim: tuple[float, float], way: tuple[int, int]) -> None:
    world, camera, elara = scene(640, 360)
    settle(world, camera)
    rest = camera.centre
    elara.aim = aim
    settle(world, camera)
    assert (camera.x - rest[0]) * way[0] + (camera.y - rest[1]) * way[1] > 30


@pytest.mark.parametrize("way", [-1, 1])
def test_it_looks_ahead_of_whoever_runs_up_or_down(way: int) -> None:
    world, camera, elara = scene(640, 360)
    settle(world, camera)
    rest = camera.y
    elara.vy = way * 100.0
    settle(world, camera)
    assert 15 < (camera.y - rest) * way < LEAD_PX


def test_it_eases_to_where_a_scene_looks() -> None:
    world, camera, _ = scene(400, 300)
    settle(world, camera)
    begin = camera.x
    world.focus = (900.0, 400.0)
    camera.follow(world, (), 1.0)
    assert begin < camera.x < 900
    settle(world, camera)
    assert camera.centre == pytest.approx((900, 400), abs=1)


def test_it_shakes_only_when_the_ground_does() -> None:
    world, camera, _ = scene(640, 360)
    settle(world, camera)
    still = camera.corner(1.0)
    seen = set()
    for tick in range(20):
        camera.follow(world, (CameraShaken(640, 360, 1.0),) if tick == 0 else (), 1.0)
        seen.add(camera.corner(1.0))
    assert len(seen) > 3
    settle(world, camera, 60)
    assert camera.corner(1.0) == still


def test_the_setting_turns_shaking_off() -> None:
    world, camera, _ = scene(640, 360)
    settle(world, camera)
    still = camera.corner(1.0)
    camera.follow(world, (CameraShaken(640, 360, 1.0),), 0.0)
    assert camera.corner(1.0) == still


def test_a_small_map_stands_in_the_middle() -> None:
    world = World(LevelMap("cupboard", 320, 180))
    world.hero = world.spawn(Elara(20, 20))
    camera = Camera(640, 360, 320, 180)
    camera.follow(world, (), 1.0)
    assert camera.corner(1.0) == (-160, -90)


def test_it_looks_further_ahead_of_a_runner_with_each_beat() -> None:
    leads = []
    for tempo in (0, 2, 4):
        world = World(LevelMap("room", WIDTH, HEIGHT))
        kade = world.spawn(Kade(640.0, 360.0))
        world.hero, kade.vx, kade.tempo = kade, 158.0, tempo
        camera = Camera(640, 360, WIDTH, HEIGHT)
        settle(world, camera)
        leads.append(camera.x - kade.x)
    assert 20.0 < leads[0] < leads[1] < leads[2] < 110.0


def test_in_a_frame_it_shows_nothing_below_the_frame() -> None:
    world, camera, _ = framed(300.0)
    settle(world, camera)
    assert camera.corner(1.0)[1] + 360 == pytest.approx(400, abs=1)


def test_whoever_walks_out_of_a_frame_is_followed() -> None:
    world, camera, elara = framed(300.0)
    settle(world, camera)
    elara.place(640.0, 500.0)
    elara.aim = (640.0, 500.0)
    settle(world, camera)
    assert camera.y == pytest.approx(488, abs=2)


def test_at_the_foot_of_a_frame_one_still_stands_over_the_prompts() -> None:
    world, camera, _ = framed(396.0)
    settle(world, camera)
    assert 396 - camera.corner(1.0)[1] < 300


def test_while_somebody_talks_in_a_frame_the_box_does_not_hide_the_hero() -> None:
    world, camera, _ = framed(380.0)
    world.dialogue.open_line(world, "elara", "Mind the step.", "calm")
    settle(world, camera)
    assert 380 - camera.corner(1.0)[1] < 240


def test_a_hero_who_walks_aslant_stays_on_one_pixel_of_the_picture() -> None:
    world, camera, elara = scene(300, 200)
    seen = set()
    for tick in range(240):
        camera.follow(world, world.step(Intent(move_x=90, move_y=40)), 1.0)
        if tick > 160:
            for alpha in (0.25, 0.75):
                left, top = camera.corner(alpha)
                x, y = elara.px + (elara.x - elara.px) * alpha, elara.py + (elara.y - elara.py) * alpha
                seen.add((round(x) - left, round(y) - top))
    assert len(seen) <= 2


def test_a_picture_that_stands_still_does_not_shiver_with_the_hero() -> None:
    world, _, elara = scene(640, 240)
    odd = Frame(id=1, x=640.0, y=200.2, width=1280.0, height=400.0)  # its lower edge lies between two px
    camera = Camera(640, 360, WIDTH, HEIGHT, (odd,))
    settle(world, camera)
    begin, tops = elara.y, set()
    for _ in range(100):
        camera.follow(world, world.step(Intent(move_y=60)), 1.0)
        tops.update(camera.corner(alpha)[1] for alpha in (0.25, 0.75))
    assert elara.y > begin + 30
    assert len(tops) == 1


@pytest.mark.parametrize("away", [(0.0, -200.0), (180.0, 0.0), (-120.0, 160.0)])
def test_what_fires_at_the_hero_is_in_the_picture_with_her(away: tuple[float, float]) -> None:
    world, camera, elara = scene(640, 360)
    core = world.spawn(CoreColumn(640 + away[0], 360 + away[1]))
    core.arm(world, elara, fan=3, pause=60)
    settle(world, camera)
    left, top = camera.corner(1.0)
    screen = pygame.Rect(left, top, 640, 360).inflate(-80, -80)
    assert screen.collidepoint(core.x, core.y) and screen.collidepoint(elara.x, elara.y)


def test_a_column_that_is_far_away_or_fires_at_nobody_is_not_looked_at() -> None:
    for place, armed in (((640.0, 160.0), False), ((1100.0, 360.0), True)):
        world, camera, elara = scene(640, 360)
        alone = Camera(640, 360, WIDTH, HEIGHT)
        settle(world, alone)
        core = world.spawn(CoreColumn(*place))
        if armed:
            core.arm(world, elara, fan=3, pause=60)
        settle(world, camera)
        assert camera.centre == pytest.approx(alone.centre, abs=0.5)
