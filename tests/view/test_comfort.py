"""Comfort: lines round dangers, lights that flash less, a still camera, a rain that stops."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pygame
import pytest

from game.sim import events as happened
from game.sim.machines.laser import LaserBeam
from game.sim.world import World
from game.view import outlines, plates
from game.view.calm import Calm
from game.view.flash import luminance
from game.view.settings import ViewSettings
from game.view.signals import TABLES
from game.view.theatre import Theatre
from tests.view.moments import SIZE, drawn, moment, played

# -- lines round dangers --------------------------------------------------------------------------


@pytest.mark.parametrize("how", TABLES)
@pytest.mark.parametrize("level", [8, 60, 130, 200, 245])
def test_a_line_stands_out_from_dark_and_bright_ground(how: str, level: int) -> None:
    body = pygame.Surface((20, 20), pygame.SRCALPHA, 32)
    body.fill((level, level, level, 255), (4, 4, 12, 12))
    line = outlines._line(body, plates.lighter(TABLES[how].danger))
    picture = pygame.Surface(line.get_size(), 0, 32)
    picture.fill((level,) * 3)
    picture.blit(line, (0, 0))
    rows = pygame.surfarray.array3d(picture)[:, 12, :] @ np.array((0.299, 0.587, 0.114))
    assert max(abs(rows - level)) >= 60.0


@pytest.mark.parametrize(
    ("chapter", "tick"),
    [
        ("uplink", 1200),
        ("high-alert", 600),
        ("high-alert", 1200),
        ("high-alert", 2520),
        ("showdown", 910),
        ("showdown", 2610),
    ],
)
def test_dangers_in_sight_stand_out_more_with_lines_round_them(chapter: str, tick: int) -> None:
    _, world, theatre = moment(chapter, tick)
    boxes = danger_boxes(world, theatre)
    assert boxes, "no danger in sight"
    without = drawn(theatre, world, ViewSettings()) @ np.array((0.299, 0.587, 0.114))
    lined = drawn(theatre, world, ViewSettings(dangers=True)) @ np.array((0.299, 0.587, 0.114))
    for box in boxes:
        assert edge_contrast(lined, box) >= 45.0
        assert bright_rim(lined, box) > 1.1 * bright_rim(without, box)


def test_beams_have_a_bright_edge_where_dangers_are_lined() -> None:
    _, world, theatre = moment("uplink", 1200)
    beam = world.of(LaserBeam)[0]
    before, beam.state = beam.state, "on"
    corner = (round((beam.x + beam.bx) / 2) - 320, round((beam.y + beam.by) / 2) - 180)
    bright = []
    for wanted in (False, True):
        theatre.apply(ViewSettings(dangers=wanted))
        picture = pygame.Surface(SIZE, 0, 32)
        picture.fill((60, 54, 84))
        theatre.shown.heist.draw_over(picture, world, corner)
        light = pygame.surfarray.array3d(picture) @ np.array((0.299, 0.587, 0.114))
        bright.append(int((light > 150.0).sum()))
    beam.state = before
    assert bright[1] > 1.8 * bright[0] > 0


def test_what_is_calm_has_no_line() -> None:
    _, world = played("showdown", 3000)
    calm = [e for e in world.entities.values() if e.kind == "drone" and e.state in ("rebooted", "calm")]
    assert calm
    assert not any(outlines.danger(one) for one in calm)


# -- flashes, shaking, rain -----------------------------------------------------------------------


def test_reduced_flashes_take_light_out_of_bursts() -> None:
    assert unrest(hits, reduced=True) < 0.7 * unrest(hits, reduced=False)


def test_reduced_flashes_take_light_out_of_alarms() -> None:
    assert unrest(alarms, reduced=True) < 0.7 * unrest(alarms, reduced=False)


def test_an_alarm_that_is_eased_gets_there() -> None:
    calm = Calm()
    calm.on = True
    calm.levels({"alarm": 0.0}, 0)
    shown = [calm.levels({"alarm": 1.0}, tick)["alarm"] for tick in range(1, 601)]
    assert shown[6] < 0.1
    assert shown[-1] > 0.98


def test_no_shaking_is_a_still_camera() -> None:
    places = {}
    for shake in (0.0, 1.0):
        _, world, theatre = moment("showdown", 3000)
        theatre.apply(ViewSettings(shake=shake))
        for _ in range(240):
            theatre.consume(world, ())
        found = set()
        for _ in range(8):
            theatre.consume(world, (happened.CameraShaken(0.0, 0.0, 1.0),))
            found.add(theatre.camera.corner(1.0))
        places[shake] = len(found)
    assert places[0.0] == 1
    assert places[1.0] > 4


def test_rain_stops_in_a_chapter_that_is_under_way() -> None:
    _, world, theatre = moment("neon-rain", 300)
    theatre.apply(ViewSettings())
    assert theatre.shown.weather.shown
    theatre.apply(ViewSettings(rain=False))
    assert not theatre.shown.weather.shown
    assert not np.array_equal(drawn(theatre, world, ViewSettings(rain=False)), drawn(theatre, world, ViewSettings()))


# -- what the tests look at -----------------------------------------------------------------------


def danger_boxes(world: World, theatre: Theatre) -> list[pygame.Rect]:
    found = []
    view = theatre.shown
    for one in view.actors.seen(world, theatre.camera.corner(1.0), SIZE, 1.0):
        frame = one.sprites.frame(one.name)
        box = pygame.Rect(one.x - frame.anchor[0], one.y - frame.anchor[1] - one.lift, *frame.size)
        body = frame.albedo.get_bounding_rect(100).move(box.topleft)
        if outlines.danger(one.entity) and pygame.Rect(8, 60, 624, 220).contains(body.inflate(12, 12)):
            found.append(body)
    return found


def edge_contrast(grey: np.ndarray, box: pygame.Rect) -> float:
    """The brightest tenth of a box with its rim, over the middle of the ground outside it."""
    return float(np.percentile(rim(grey, box), 92) - ground(grey, box))


def bright_rim(grey: np.ndarray, box: pygame.Rect) -> float:
    """How much of a box with its rim is much brighter than the ground outside it, 0 to 1."""
    return float((rim(grey, box) - ground(grey, box) >= 45.0).mean())


def rim(grey: np.ndarray, box: pygame.Rect) -> np.ndarray:
    near = box.inflate(4, 4)
    return grey[near.top : near.bottom, near.left : near.right]


def ground(grey: np.ndarray, box: pygame.Rect) -> float:
    far = box.inflate(24, 24)
    outside = grey[far.top : far.bottom, far.left : far.right].copy()
    outside[10:-10, 10:-10] = np.nan
    return float(np.nanmedian(outside))


def hits(world: World, tick: int) -> Iterable[happened.Event]:
    """A hit every sixth of a second in the middle of the picture."""
    hero = world.hero
    assert hero is not None
    if tick % 10 == 0:
        yield happened.Hurt(hero.x, hero.y, hero.id, 1.0)
        yield happened.PulseBurst(hero.x + 30.0, hero.y, 0)
        yield happened.PulseBlocked(hero.x - 30.0, hero.y, 0, 1)
        yield happened.RingBroken(hero.x, hero.y)


def alarms(world: World, tick: int) -> Iterable[happened.Event]:
    """Every light of the place, on for half a second and off for half a second."""
    for circuit in world.circuits.values():
        circuit.level = float(tick % 60 < 30)
    return ()


def unrest(happens: object, *, reduced: bool) -> float:
    """The sum of all changes of relative luminance over two seconds of a still scene; the camera breathes with the ticks
    and stands still without them."""
    _, world, theatre = moment("showdown", 3340)
    kept, levels = world.tick, {name: circuit.level for name, circuit in world.circuits.items()}
    theatre.apply(ViewSettings(reduced_flashes=reduced, shake=0.0))
    before, total = None, 0.0
    for tick in range(120):
        theatre.consume(world, tuple(happens(world, tick)))  # type: ignore[operator]
        world.tick += happens is alarms
        light = luminance(theatre.draw(world, 1.0))
        if before is not None:
            total += float(np.abs(light - before).sum())
        before = light
    world.tick = kept
    for name, level in levels.items():
        world.circuits[name].level = level
    return total


@pytest.mark.parametrize("tick", [1850, 2570])
def test_a_pulse_behind_a_rack_shines_through_it(tick: int) -> None:
    _, world, theatre = moment("showdown", tick)
    boxes = danger_boxes(world, theatre)
    light = drawn(theatre, world, ViewSettings()) @ np.array((0.299, 0.587, 0.114))
    assert boxes and min(edge_contrast(light, box) for box in boxes) >= 45.0
