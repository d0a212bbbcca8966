"""What a chase looks like: trails glow, prints shine, the beat's ring closes, the signal is told."""

from __future__ import annotations

import pygame
import pytest

from game.content.data import data_root
from game.sim.chase.chase import Chase
from game.sim.chase.fugitive import Fugitive
from game.sim.chase.hologram import Hologram
from game.sim.chase.route import Route
from game.sim.chase.slam import SlamGate
from game.sim.chase.trail import Trail
from game.sim.intent import Button
from game.sim.people.kade import BEATS_MOST, STAMINA, STEP_TICKS, Kade
from game.sim.world import World
from game.view import chase_hud, chase_speed, plates
from game.view.atlas import Atlas
from game.view.chase_view import ChaseView
from game.view.signals import STANDARD_TABLE
from game.view.text import Fonts
from tests.scenario import hold, picture, press

ROOF = "\n".join(["#" * 44, *["#" + "." * 42 + "#"] * 12, "#" * 44])
SIZE = (640, 360)


@pytest.fixture
def scene() -> tuple[World, Kade, Fugitive, ChaseView]:
    world = picture(ROOF).world()
    kade = world.spawn(Kade(120.0, 100.0, "right"))
    orion = world.spawn(Fugitive(Route(((60.0, 100.0), (640.0, 100.0))), 140.0))
    world.hero = kade
    folder = data_root() / "assets" / "sprites"
    return world, kade, orion, ChaseView(Atlas(folder / "effects"))


def drawn(view: ChaseView, world: World) -> pygame.Surface:
    target = pygame.Surface(SIZE)
    view.floor(target, world, (0, 0))
    view.over(target, world, (0, 0), 1.0)
    return target


def lit(target: pygame.Surface) -> int:
    return int((pygame.surfarray.array3d(target).max(axis=2) > 20).sum())


def test_nothing_is_drawn_where_nobody_is_chased() -> None:
    world = picture(ROOF).world()
    folder = data_root() / "assets" / "sprites"
    assert lit(drawn(ChaseView(Atlas(folder / "effects")), world)) == 0


def test_a_trail_glows_where_he_went(scene: tuple[World, Kade, Fugitive, ChaseView]) -> None:
    world, _, orion, view = scene
    world.spawn(Trail(orion))
    world.spawn(Trail(orion, "footprints"))
    orion.flee(world, 0.0, 500.0)
    hold(world, 1.0)
    target = drawn(view, world)
    middle = round((240.0 + orion.x) / 2)
    near = pygame.surfarray.array3d(target)[middle - 10 : middle + 10, 90:110].max()
    assert near > 60


def test_the_ring_of_the_beat_closes_as_the_beat_comes(scene: tuple[World, Kade, Fugitive, ChaseView]) -> None:
    world, _, _, view = scene
    widths = []
    while world.tick % 24 != 2:
        hold(world, 1 / 60, Button.SECONDARY)
    for _ in range(3):
        target = drawn(view, world)
        columns = (pygame.surfarray.array3d(target)[:, 98:103].max(axis=(1, 2)) > 40).nonzero()[0]
        widths.append(int(columns.max() - columns.min()))
        hold(world, 7 / 60, Button.SECONDARY)
    assert widths == sorted(widths, reverse=True)
    assert widths[0] > widths[-1]


def test_marks_gates_and_a_fading_likeness_are_drawn(scene: tuple[World, Kade, Fugitive, ChaseView]) -> None:
    world, _, orion, view = scene
    chase = world.spawn(Chase(orion))
    likeness = world.spawn(Hologram(orion, 30.0, "decoy-1"))
    gate = world.spawn(SlamGate(400.0, 20.0, 180.0))
    hold(world, 0.1)
    bare = lit(drawn(view, world))
    chase.begin()
    orion.flee(world, 0.0, 500.0, wind=1.0)
    hold(world, 0.1)
    marked = lit(drawn(view, world))
    assert marked > bare
    likeness.go_out(world)
    hold(world, 0.2)
    assert lit(drawn(view, world)) > bare
    gate.part = 1.0
    assert lit(drawn(view, world)) > marked
    chase.settle()
    chase.shortcut = ((100.0, 120.0), (300.0, 120.0))
    assert lit(drawn(view, world)) > bare


def test_kade_s_figures_and_a_low_signal_are_told(scene: tuple[World, Kade, Fugitive, ChaseView]) -> None:
    world, kade, orion, _ = scene
    fonts = Fonts(data_root() / "assets" / "fonts")
    chase = world.spawn(Chase(orion))
    press(world, Button.NONE)
    pictures = []
    for on, signal in ((False, 1.0), (True, 1.0), (True, 0.1)):
        chase.on, chase.signal = on, signal
        target = pygame.Surface(SIZE)
        chase_hud.draw(target, fonts, world, kade, 10, 10, 0.9, plates.EMBER, lambda x, y: None)
        pictures.append(pygame.image.tobytes(target, "RGB"))
    assert len(set(pictures)) == 3


def spans(picture: pygame.Surface, rows: list[int], colours: set[tuple[int, int, int]]) -> set[tuple[int, int]]:
    """Where the first and the last pixel of one of these colours is, in each of these rows."""
    found = [[x for x in range(picture.get_width()) if tuple(picture.get_at((x, y)))[:3] in colours] for y in rows]
    return {(xs[0], xs[-1]) for xs in found}


def test_all_of_kade_s_bars_begin_and_end_alike(scene: tuple[World, Kade, Fugitive, ChaseView]) -> None:
    world, kade, orion, _ = scene
    world.spawn(Chase(orion)).on = True
    press(world, Button.NONE)
    kade.tempo, kade.stamina = BEATS_MOST, STAMINA
    target = pygame.Surface(SIZE)
    fonts = Fonts(data_root() / "assets" / "fonts")
    chase_hud.draw(target, fonts, world, kade, 0, 0, 1.0, plates.EMBER, lambda x, y: None)
    rows = [7 + chase_hud.ROW_PX * row for row in range(4)]
    bars = target.subsurface((chase_hud.BAR_PX, 0, chase_hud.WIDTH - chase_hud.BAR_PX, 50))
    lit = {plates.EMBER, STANDARD_TABLE.tempo, STANDARD_TABLE.care}
    assert spans(bars, rows, lit) == {(0, chase_hud.BAR_WIDE - 1)}


def test_speed_is_seen_on_foot_and_grows_with_the_beat() -> None:
    kade = Kade(0.0, 0.0)
    kade.vx = 158.0
    lines = []
    for kade.tempo in range(5):
        picture = pygame.Surface(SIZE)
        chase_speed.air(picture, kade, 5, 200, 100)
        lines.append(lit(picture))
    assert lines[0] == lines[1] == 0
    assert lines[4] > lines[2] > 0


def test_feet_throw_up_water_only_while_they_run() -> None:
    seen = []
    for speed in (0.0, 60.0, 150.0):
        picture = pygame.Surface(SIZE)
        chase_speed.water(picture, speed, 0.0, STEP_TICKS + 4, 200, 100)
        seen.append(lit(picture))
    assert seen[:2] == [0, 0]
    assert seen[2] > 0
