"""Comfort: signals that stay apart for every way of seeing, lines round dangers, lights that flash less."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import numpy as np
import pygame
import pytest

from game.content.data import data_root
from game.content.start import load_maps, start_level
from game.content.tiled import TiledMap
from game.sim import events as happened
from game.sim.machines.camera import CameraEye
from game.sim.machines.laser import LaserBeam
from game.sim.swarm import Swarm
from game.sim.world import World
from game.tools.shot import Keys
from game.tools.walkthroughs import walkthrough
from game.view import outlines, plates, signals
from game.view.atlas import Atlas
from game.view.calm import Calm
from game.view.flash import luminance
from game.view.markers import pointer
from game.view.settings import ViewSettings
from game.view.sight import Sights
from game.view.signals import CONES, PAIRS, STANDARD_TABLE, TABLES, Colour, Signals
from game.view.theatre import Theatre

SIZE = (640, 360)
APART = 25.0
"""The least difference of two signals as they are seen: Delta E in CIE 1976 L*a*b*, of which 2.3 is just noticed."""
CONES_APART = 20.0
FLOOR = (34, 32, 56)
"""A floor of middling brightness; cones are added to it."""
DEFICIENT = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900),
    ),
}  # fmt: skip
"""G. M. Machado, M. M. Oliveira, L. A. F. Fernandes: A Physiologically-based Model for Simulation of Color Vision
Deficiency. IEEE Transactions on Visualization and Computer Graphics 15 (6), 2009: the matrices for severity 1.0, applied
to linear sRGB."""
TO_XYZ = np.array(
    ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
)
WHITE_XYZ = np.array((0.95047, 1.0, 1.08883))


def seen(colour: Colour, how: str) -> np.ndarray:
    """A colour as somebody sees it, L*a*b*."""
    part = np.array(colour) / 255.0
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    if how in DEFICIENT:
        linear = np.clip(np.array(DEFICIENT[how]) @ linear, 0.0, 1.0)
    x, y, z = np.cbrt(np.maximum(TO_XYZ @ linear / WHITE_XYZ, 1e-6))
    return np.array((116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)))


def apart(table: Signals, pair: tuple[str, str], how: str) -> float:
    a, b = (getattr(table, name) for name in pair)
    if pair in CONES:
        a, b = (tuple(f + c for f, c in zip(FLOOR, cone, strict=True)) for cone in (a, b))
    return float(np.linalg.norm(seen(a, how) - seen(b, how)))


# -- colours --------------------------------------------------------------------------------------


@pytest.mark.parametrize("how", TABLES)
@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_signals_are_told_apart(how: str, pair: tuple[str, str]) -> None:
    assert apart(TABLES[how], pair, how) >= APART


@pytest.mark.parametrize("how", TABLES)
@pytest.mark.parametrize("role", sorted({role for pair in PAIRS for role in pair}))
def test_every_signal_can_be_read_on_dark_glass(how: str, role: str) -> None:
    assert np.linalg.norm(seen(getattr(TABLES[how], role), how) - seen(plates.DUSK, how)) >= APART


@pytest.mark.parametrize("how", DEFICIENT)
@pytest.mark.parametrize("pair", CONES, ids="-".join)
def test_cones_of_sight_are_told_apart(how: str, pair: tuple[str, str]) -> None:
    assert apart(TABLES[how], pair, how) >= CONES_APART


@pytest.mark.parametrize("how", DEFICIENT)
def test_whoever_sees_fewer_hues_gains_by_their_own_colours(how: str) -> None:
    def least(table: Signals) -> float:
        return min(apart(table, pair, how) for pair in PAIRS + CONES)

    assert least(TABLES[how]) > 1.2 * least(STANDARD_TABLE)


def test_cones_differ_in_shape_too() -> None:
    _, world, _ = moment("uplink", 1200)
    eye = next(e for e in world.entities.values() if isinstance(e, CameraEye) and not e.gentle)
    grey = Signals("grey", calm=(60, 60, 60), curious=(60, 60, 60), alert=(60, 60, 60))
    corner = (round(eye.x) - 320, round(eye.y) - 180)
    before, edges = eye.state, {}
    for state in ("patrol", "curious", "alert"):
        eye.state = state
        cones = [picture for picture, _ in Sights(grey).blits(world, corner, SIZE)]
        edges[state] = sum(brightest(picture) for picture in cones)
    eye.state = before
    assert edges["alert"] > 1.3 * edges["patrol"]
    assert edges["curious"] not in (edges["alert"], edges["patrol"])


def test_the_pointer_to_a_goal_is_whole_and_one_to_a_foe_is_hollow() -> None:
    goal, foe = pointer(0, (200, 200, 200)), pointer(0, (200, 200, 200), hollow=True)
    lit = [int((pygame.surfarray.array3d(shape)[:, :, 0] == 200).sum()) for shape in (goal, foe)]
    assert lit[0] > 1.2 * lit[1]


def test_a_line_that_is_used_up_has_a_crossed_reticle(monkeypatch: pytest.MonkeyPatch) -> None:
    _, world, theatre = moment("showdown", 3000)
    hero = world.hero
    assert hero is not None
    aim = (hero.x + 40.0, hero.y)
    monkeypatch.setattr(hero, "aim", aim)
    lit = []
    monkeypatch.setattr(Swarm, "drawing", True)
    for reach in (10.0, 0.0):
        monkeypatch.setattr(Swarm, "reach_left", reach)
        picture = pygame.Surface(SIZE, 0, 32)
        theatre.shown.effects.reticle(picture, world, (round(aim[0]) - 320, round(aim[1]) - 180))
        lit.append(int((pygame.surfarray.array3d(picture).max(axis=2) > 60).sum()))
    assert lit[1] > lit[0] + 6


@pytest.mark.parametrize("how", DEFICIENT)
def test_painted_signals_are_dyed_and_come_back(how: str) -> None:
    atlas = Atlas(data_root() / "assets" / "sprites" / "effects")
    before = pixels(atlas, "burst/magenta")
    atlas.dye(TABLES[how])
    dyed = pixels(atlas, "burst/magenta")
    assert nearness(dyed, TABLES[how].foe) > nearness(dyed, STANDARD_TABLE.foe)
    atlas.dye(STANDARD_TABLE)
    assert np.array_equal(pixels(atlas, "burst/magenta"), before)


def test_grey_is_left_as_it_was_painted() -> None:
    picture = pygame.Surface((2, 1), pygame.SRCALPHA, 32)
    picture.set_at((0, 0), (120, 118, 122, 255))
    picture.set_at((1, 0), (232, 48, 156, 130))
    dyed = TABLES["tritanopia"].dyed(picture)
    assert dyed.get_at((0, 0)) == (120, 118, 122, 255)
    assert dyed.get_at((1, 0))[:3] != (232, 48, 156)
    assert dyed.get_at((1, 0)).a == 130


def test_the_picture_takes_the_colours_that_the_settings_name() -> None:
    _, world, theatre = moment("showdown", 3000)
    standard = drawn(theatre, world, ViewSettings())
    theirs = drawn(theatre, world, ViewSettings(palette="deuteranopia"))
    assert count(standard, STANDARD_TABLE.own) > 200
    assert count(theirs, STANDARD_TABLE.own) < 0.1 * count(standard, STANDARD_TABLE.own)
    assert count(theirs, TABLES["deuteranopia"].own) > 200
    assert count(drawn(theatre, world, ViewSettings()), STANDARD_TABLE.own) > 0.9 * count(standard, STANDARD_TABLE.own)


def test_a_name_that_there_is_no_table_for_is_the_standard_one() -> None:
    assert signals.table("purple") is STANDARD_TABLE


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
        ("showdown", 1500),
        ("showdown", 1800),
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


@cache
def played(chapter: str, tick: int) -> tuple[tuple[TiledMap, ...], World]:
    pygame.display.init()
    pygame.display.set_mode(SIZE)
    maps = load_maps(chapter)
    world = start_level(chapter, tiled=maps[0], others=maps[1:])
    player = walkthrough(chapter)(world)
    while world.tick < tick:
        world.step(next(player))
    return tuple(maps), world


def moment(chapter: str, tick: int) -> tuple[tuple[TiledMap, ...], World, Theatre]:
    """A chapter played to a tick, and a view of it that has come to rest."""
    maps, world = played(chapter, tick)
    theatre = Theatre(SIZE, maps, ViewSettings(), prompts=Keys())
    for _ in range(300):
        theatre.consume(world, ())
    return maps, world, theatre


def drawn(theatre: Theatre, world: World, settings: ViewSettings) -> np.ndarray:
    """The picture, array (down, across, 3)."""
    theatre.apply(settings)
    return pygame.surfarray.array3d(theatre.draw(world, 1.0)).swapaxes(0, 1).copy()


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
    _, world, theatre = moment("showdown", 3000)
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


def brightest(picture: pygame.Surface) -> int:
    """How many of a picture's pixels have its brightest colour."""
    light = pygame.surfarray.array3d(picture).sum(axis=2)
    return int((light == light.max()).sum())


def pixels(atlas: Atlas, animation: str) -> np.ndarray:
    """The colours of all that is seen of an animation, array (count, 3)."""
    found = []
    for name in atlas.animation(animation).frames:
        picture = atlas.frame(name).albedo
        colours, clear = pygame.surfarray.array3d(picture), pygame.surfarray.array_alpha(picture)
        found.append(colours[clear > 60])
    return np.concatenate(found)


def nearness(colours: np.ndarray, colour: Colour) -> float:
    return -float(np.abs(colours.astype(float) - np.array(colour)).sum(axis=1).mean())


def count(picture: np.ndarray, colour: Colour) -> int:
    return int((picture == np.array(colour)).all(axis=2).sum())
