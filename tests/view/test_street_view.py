"""The street's marks, drawn without a screen: cones of adverts, the score's note, the patient's ring."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.sim.events import ScoreChanged
from game.sim.machines.advert import Advert
from game.sim.people.lena import Lena
from game.sim.people.shaker import Shaker
from game.sim.world import World
from game.view.atlas import Atlas
from game.view.effects import Effects
from game.view.score_note import STAY_TICKS, ScoreNote
from game.view.sight import Sights
from game.view.text import Fonts
from tests.scenario import picture, run

ROOT = Path(__file__).parents[2]
SIZE = (640, 360)


@pytest.fixture
def world() -> World:
    room = picture("""
        ####################
        #..................#
        #....L.............#
        #..................#
        ####################
    """)
    world = room.world()
    world.hero = world.spawn(Lena(*room.at("L")))
    return world


def count(target: pygame.Surface) -> int:
    return pygame.mask.from_threshold(target, (255, 255, 255), (250, 250, 250)).count()


def test_a_working_adverts_cone_lies_on_the_ground_and_turns_warm_when_it_has_found_her(world: World) -> None:
    advert = world.spawn(Advert(100.0, 24.0))
    run(world, 0.1)
    sights = Sights()
    ((idle, _place),) = sights.blits(world, (0, 0), SIZE)
    assert count(idle) > 200
    world.set_state(advert, "watch")
    ((found, _place),) = sights.blits(world, (0, 0), SIZE)
    assert pygame.transform.average_color(found)[0] > pygame.transform.average_color(idle)[0]
    advert.works = False
    assert sights.blits(world, (0, 0), SIZE) == []


def test_the_note_stands_while_the_score_changes_and_then_goes() -> None:
    note = ScoreNote(Fonts(ROOT / "assets" / "fonts"))
    target = pygame.Surface(SIZE, 0, 32)
    note.draw(target)
    assert count(target) == 0
    note.consume([ScoreChanged(300, -11, "Paid somebody else's fine")])
    note.draw(target)
    assert count(target) > 100
    for _ in range(STAY_TICKS):
        note.consume(())
    empty = pygame.Surface(SIZE, 0, 32)
    note.draw(empty)
    assert count(empty) == 0


def test_a_patients_ring_is_seen_once_it_breathes(world: World) -> None:
    patient = world.spawn(Shaker("student", 200.0, 40.0))
    run(world, 0.1)
    effects = Effects(Atlas(ROOT / "assets" / "sprites" / "effects"))
    before, after = pygame.Surface(SIZE, 0, 32), pygame.Surface(SIZE, 0, 32)
    effects.draw_over(before, world, (0, 0), SIZE)
    patient.begin(world)
    run(world, 0.5)
    effects.draw_over(after, world, (0, 0), SIZE)
    assert count(after) > count(before)
