"""Squats beside the desk: whoever ducks where Kade sees it is counted, and greeted as one of his."""

from __future__ import annotations

import pytest

from game.levels.waiting_room_squats import BEGAN_AT, ENOUGH, SET, WORDS
from game.sim.intent import Button, Intent
from game.sim.people.lena import Lena
from game.sim.people.npc import Npc
from game.sim.world import World
from tests.levels import playing

NEAR_PX, FAR_PX = 150.0, 230.0


def squatting(times: int, away: float) -> World:
    """She has come in, stands ``away`` px east of Kade, and ducks so many times."""
    world = playing.begin("waiting-room")
    for _tick in range(600):
        world.step(Intent(buttons=Button.INTERACT if world.tick % 9 == 0 else Button.NONE))
        if world.objective:
            break
    lena, kade = world.of(Lena)[0], next(one for one in world.of(Npc) if one.name == "kade")
    lena.place(kade.x + away, kade.y)
    for tick in range(times * 60):
        world.step(Intent(buttons=Button.DASH if tick % 60 == 0 else Button.NONE))
    return world


@pytest.mark.parametrize(("away", "counted"), [(NEAR_PX, ENOUGH), (FAR_PX, 0)])
def test_squats_count_where_he_sees_them(away: float, counted: int) -> None:
    assert squatting(ENOUGH, away).flags["squatted"] == counted


def test_a_whole_set_is_cheered_and_helps() -> None:
    world = squatting(SET + 2, NEAR_PX)
    said = [line.text for line in world.dialogue.log]
    assert world.flags["squatted"] == SET
    assert all(text in said for _who, text in WORDS.values())
    assert world.of(Lena)[0].composure > squatting(0, NEAR_PX).of(Lena)[0].composure


def test_he_greets_whoever_squatted_by_their_count() -> None:
    world = squatting(ENOUGH, NEAR_PX)
    playing.play("waiting-room", world, limit=900, upto="pod")
    assert any(str(BEGAN_AT + ENOUGH) in line.text for line in world.dialogue.log if line.speaker == "kade")
