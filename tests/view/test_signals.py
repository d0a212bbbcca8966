"""Signals: colours that stay apart for every way of seeing, and shapes that do not need them."""

from __future__ import annotations

import numpy as np
import pygame
import pytest

from game.content.data import data_root
from game.sim.machines.camera import CameraEye
from game.sim.swarm import Swarm
from game.view import plates, signals
from game.view.atlas import Atlas
from game.view.markers import pointer
from game.view.settings import ViewSettings
from game.view.sight import Sights
from game.view.signals import CONES, PAIRS, STANDARD_TABLE, TABLES, Colour, Signals
from tests.view.moments import SIZE, drawn, moment

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
    _, world, theatre = moment("showdown", 3340)
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
    _, world, theatre = moment("showdown", 3340)
    standard = drawn(theatre, world, ViewSettings())
    theirs = drawn(theatre, world, ViewSettings(palette="deuteranopia"))
    assert count(standard, STANDARD_TABLE.own) > 200
    assert count(theirs, STANDARD_TABLE.own) < 0.1 * count(standard, STANDARD_TABLE.own)
    assert count(theirs, TABLES["deuteranopia"].own) > 200
    assert count(drawn(theatre, world, ViewSettings()), STANDARD_TABLE.own) > 0.9 * count(standard, STANDARD_TABLE.own)


def test_a_name_that_there_is_no_table_for_is_the_standard_one() -> None:
    assert signals.table("purple") is STANDARD_TABLE


# -- what the tests look at -----------------------------------------------------------------------


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


def test_another_table_dyes_only_the_pictures_that_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whole sheets would hold the picture up when the setting changes."""
    atlas = Atlas(data_root() / "assets" / "sprites" / "effects")
    sizes = []
    plain = Signals.dyed
    monkeypatch.setattr(Signals, "dyed", lambda self, picture: sizes.append(picture.get_size()) or plain(self, picture))
    atlas.dye(TABLES["tritanopia"])
    assert sizes == []
    frame = atlas.frame(atlas.animation("burst/magenta").frames[0])
    assert set(sizes) == {frame.size}
