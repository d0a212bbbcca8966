"""The stage: what a script sees of the places on a map."""

from __future__ import annotations

import pytest

from game.script import Stage
from game.sim.level import LevelMap
from game.sim.people.lena import Lena
from game.sim.placed import Exit, Trigger
from game.sim.world import World

INSIDE, OUTSIDE = (100.0, 100.0), (300.0, 100.0)


def doorway(*, once: bool) -> tuple[Stage, Lena]:
    """A stage with a doorway that tells who is in it, and Lena."""
    area = Trigger(id=1, name="doorway", x=100.0, y=100.0, width=40.0, height=40.0, shape="rectangle", once=once)
    world = World(LevelMap("hall", 640.0, 360.0, placed=(area,)))
    lena = world.hero = world.spawn(Lena(*OUTSIDE))
    return Stage(world), lena


def visits(stage: Stage, lena: Lena) -> list[bool]:
    """What the doorway tells outside, inside, still inside, outside, and inside again."""
    told = []
    for place in (OUTSIDE, INSIDE, INSIDE, OUTSIDE, INSIDE):
        lena.place(*place)
        told.append(stage.inside("doorway"))
    return told


def test_a_trigger_that_acts_once_is_found_until_it_has_been_left() -> None:
    assert visits(*doorway(once=True)) == [False, True, True, False, False]


def test_another_is_found_whenever_somebody_is_in_it() -> None:
    assert visits(*doorway(once=False)) == [False, True, True, False, True]


def test_a_way_out_tells_who_is_in_it() -> None:
    area = Exit(id=1, name="way-out", x=100.0, y=100.0, width=40.0, height=40.0, shape="rectangle")
    world = World(LevelMap("hall", 640.0, 360.0, placed=(area,)))
    lena = world.hero = world.spawn(Lena(*OUTSIDE))
    assert not Stage(world).inside("way-out")
    lena.place(*INSIDE)
    assert Stage(world).inside("way-out")


def test_a_place_that_the_map_has_not_is_named() -> None:
    with pytest.raises(LookupError, match='a Zone or Trigger named "attic", and there is none'):
        doorway(once=True)[0].inside("attic")
