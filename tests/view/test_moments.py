"""Moments that are heard though no event tells of them."""

from __future__ import annotations

import pytest

from game.sim.dream import Tide
from game.sim.dream.tide import Freed
from game.sim.people.kade import Kade
from game.sim.people.lena import Lena
from game.sim.people.orion import Orion
from game.view.moments import FISH_AFTER, GIANT_AFTER, Moments, speed_wind
from tests.view.listening import hall


def test_the_sunrise_is_heard_once_and_the_giant_after_it() -> None:
    lena = Lena(100, 100)
    world, moments = hall(lena), Moments()
    tide = world.spawn(Tide(lena))
    heard = []
    for world.tick in range(1, GIANT_AFTER + 40):
        if world.tick == 20:
            tide.dawn(world)
        heard += [(world.tick, cue.name) for cue in moments.notice(world)]
    assert heard == [(20, "sunrise"), (20 + GIANT_AFTER, "giant-passes")]


def test_each_worry_that_swims_free_sings_a_step_higher() -> None:
    lena = Lena(100, 100)
    world, moments = hall(lena), Moments()
    tide = world.spawn(Tide(lena))
    list(moments.notice(world))
    tide.freed += [Freed(10.0 * number, 0.0, 5) for number in range(3)]
    heard = []
    for world.tick in range(1, FISH_AFTER + 20):
        heard += [cue.variant for cue in moments.notice(world)]
    assert heard == [0, 1, 2]


def test_who_joins_a_dream_late_does_not_hear_what_has_been() -> None:
    lena = Lena(100, 100)
    world, moments = hall(lena), Moments()
    tide = world.spawn(Tide(lena))
    tide.dawn_at, tide.out_at, tide.out_px = 3, 5, 40.0
    tide.come_along(world, 4)
    world.tick = 900
    assert list(moments.notice(world)) == []


@pytest.mark.parametrize(("off", "sound"), [(-5, "beat-early"), (6, "beat-late")])
def test_a_press_beside_the_beat_says_on_which_side(off: int, sound: str) -> None:
    kade = Kade(100, 100)
    world, moments = hall(kade), Moments()
    before = list(moments.notice(world))
    kade.missed_at, kade.off = 31, off
    assert before == []
    assert [cue.name for cue in moments.notice(world)] == [sound]
    assert list(moments.notice(world)) == []


def test_orion_is_heard_when_he_stops_to_breathe(monkeypatch: pytest.MonkeyPatch) -> None:
    orion = Orion(200, 100)
    world, moments = hall(Lena(100, 100)), Moments()
    world.spawn(orion)
    out_of_breath = [False, True, True, False, True]
    heard = []
    for now in out_of_breath:
        monkeypatch.setattr(Orion, "winded", property(lambda _, now=now: now))
        heard.append([cue.name for cue in moments.notice(world)])
    assert heard == [[], ["orion-winded"], [], [], ["orion-winded"]]


def test_the_wind_grows_with_the_tempo_and_is_only_a_runners() -> None:
    kade = Kade(100, 100)
    kade.vx = 150.0
    standing = speed_wind(kade)
    kade.running = True
    slow = speed_wind(kade)
    kade.tempo = 4
    assert standing == 0.0 < slow < speed_wind(kade) <= 1.0
    assert speed_wind(Lena(1, 1)) == 0.0 == speed_wind(None)
