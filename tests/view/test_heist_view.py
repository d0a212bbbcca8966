"""What Orion's visor shows, on the real map with no display."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from itertools import islice

import numpy as np
import pygame
import pytest

from game.content.data import data_root
from game.content.tiled import TiledMap, load_map
from game.levels import uplink
from game.levels.uplink_records import RECORDS
from game.sim.events import Caught
from game.sim.intent import REST
from game.sim.machines.camera import CameraEye
from game.sim.machines.laser import LaserBeam
from game.sim.people.orion_hero import OrionHero
from game.sim.world import World
from game.tools.walkthroughs import walkthrough
from game.view.eye_sign import sight_of
from game.view.faces import SIZE as FACE
from game.view.faces import face
from game.view.heist_view import HeistView
from game.view.view import View

SIZE = (640, 360)


@cache
def tiled() -> TiledMap:
    return load_map(data_root() / "maps" / "clinic.tmx", data_root(), chapter="uplink")


@cache
def view() -> View:
    return View(SIZE, tiled(), None)


def played(checkpoint: str, until: Callable[[World, OrionHero], bool], most: int = 4000) -> tuple[World, OrionHero]:
    """A walkthrough from a checkpoint until something holds."""
    world = World(tiled().level, seed=1)
    uplink.start(world, checkpoint)
    orion = world.hero
    assert isinstance(orion, OrionHero)
    for intent in islice(walkthrough("uplink")(world), most):
        world.step(intent)
        if until(world, orion):
            return world, orion
    raise AssertionError("it never came to that")


def drawn(draw: Callable[[HeistView, pygame.Surface], None]) -> int:
    """How many pixels something draws onto black."""
    canvas = pygame.Surface(SIZE)
    draw(view().heist, canvas)
    return int(np.count_nonzero(pygame.surfarray.array3d(canvas).any(axis=2)))


def test_every_patient_has_a_face_of_their_own() -> None:
    pictures = {p.key: pygame.image.tobytes(face(p.key), "RGBA") for four in RECORDS.values() for p in four}
    assert len(set(pictures.values())) == 12
    assert all(len(picture) == FACE * FACE * 4 for picture in pictures.values())


def test_a_record_without_a_face_is_an_empty_scan() -> None:
    empty = face("nobody")
    assert empty.get_size() == (FACE, FACE)
    assert pygame.image.tobytes(empty, "RGBA") != pygame.image.tobytes(face("maro"), "RGBA")


def test_the_panel_shows_while_he_is_jacked_in_and_not_before() -> None:
    world, orion = played("tap-1", lambda w, o: o.tap is not None and o.tap.shown is not None)
    assert drawn(lambda heist, canvas: heist.draw_panel(canvas, world)) < 2_000
    for _ in range(20):
        view().heist.consume(world)
    assert drawn(lambda heist, canvas: heist.draw_panel(canvas, world)) > 20_000
    orion.tap = None
    for _ in range(20):
        view().heist.consume(world)
    assert drawn(lambda heist, canvas: heist.draw_panel(canvas, world)) < 2_000


def test_a_beam_is_seen_when_it_burns() -> None:
    world = World(tiled().level, seed=1)
    uplink.start(world, "lasers")
    beam = world.of(LaserBeam)[0]
    corner = (round(beam.x) - 320, round(beam.y) - 120)
    world.hero = None
    seen = {}
    for state in ("off", "on"):
        beam.state = state
        seen[state] = drawn(lambda heist, canvas: heist.draw_over(canvas, world, corner))
    assert seen["on"] > seen["off"] + 150


def test_why_he_was_caught_is_written_there() -> None:
    world, orion = played("camera", lambda w, o: w.tick > 30 and not w.letterbox and w.dialogue.box is None)
    corner = (round(orion.x) - 320, round(orion.y) - 180)
    before = drawn(lambda heist, canvas: heist.draw_over(canvas, world, corner))
    orion.safe_until = 0
    orion.caught_by(world, world.of(CameraEye)[0])
    assert any(isinstance(event, Caught) for event in world.step(REST))
    assert drawn(lambda heist, canvas: heist.draw_over(canvas, world, corner)) > before + 1500


def test_blind_corners_and_cables_are_his_alone() -> None:
    world = World(tiled().level, seed=1)
    uplink.start(world, "tap-1")
    corner = (1400, 100)
    for beam in world.of(LaserBeam):
        beam.state = "off"
    his = drawn(lambda heist, canvas: heist.draw_floor(canvas, world, corner))
    world.hero = None
    assert his > 100
    assert drawn(lambda heist, canvas: heist.draw_floor(canvas, world, corner)) == 0


@pytest.mark.parametrize("grins", [False, True])
def test_screens_grin_only_when_the_house_is_seized(grins: bool) -> None:
    world = World(tiled().level, seed=1)
    uplink.start(world, "run" if grins else "tap-1")
    corner = (1400, 250)
    counts = drawn(lambda heist, canvas: heist.draw_over(canvas, world, corner))
    assert (counts > 2500) is grins


def test_the_eye_tells_what_the_machines_have_of_him() -> None:
    world = World(tiled().level, seed=1)
    uplink.start(world, "tap-1")
    orion = world.hero
    assert isinstance(orion, OrionHero)
    world.step(REST)
    assert sight_of(world, orion) == "hidden", "he begins in the vent's mouth"
    orion.hidden = False
    assert sight_of(world, orion) == "unseen"
    camera = world.of(CameraEye)[0]
    for state, told in (("curious", "noticed"), ("search", "noticed"), ("alert", "seen")):
        camera.state = state
        assert sight_of(world, orion) == told
