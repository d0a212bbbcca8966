"""Motion as it is seen: feet that stand, verbs that wind up and settle, machines that tell their mind in grey."""

from __future__ import annotations

import os
from itertools import combinations

import numpy as np
import numpy.typing as npt
import pygame
import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

from game.content.data import data_root
from game.sim.entity import Entity
from game.view.actors import STRIDES
from game.view.atlas import Atlas
from game.view.settling import LANDING, Settling

WIDE, HIGH, FOOT = 120, 120, (60, 90)
GREY = np.array([0.299, 0.587, 0.114])
APART = 45
"""So far apart in grey, of 255, a pixel is another one."""
TOLD = 12
"""So many pixels must be others in any two frames of two states."""
HEROES = ("lena", "kade", "elara", "orion")
Grey = npt.NDArray[np.float64]


@pytest.fixture(scope="module")
def people() -> Atlas:
    pygame.display.init()
    pygame.display.set_mode((8, 8))
    return Atlas(data_root() / "assets" / "sprites" / "characters")


@pytest.fixture(scope="module")
def machines() -> Atlas:
    pygame.display.init()
    pygame.display.set_mode((8, 8))
    return Atlas(data_root() / "assets" / "sprites" / "machines")


def _seen(atlas: Atlas, name: str) -> Grey:
    """A frame in grey with its feet at `FOOT`; where there is nothing, below zero."""
    frame = atlas.frame(name)
    picture = frame.albedo.copy()
    if frame.emissive is not None:
        picture.blit(frame.emissive, (0, 0))
    there = pygame.surfarray.array_alpha(picture) > 0
    grey = np.where(there, pygame.surfarray.array3d(picture) @ GREY, -APART)
    seen = np.full((WIDE, HIGH), -APART, dtype=np.float64)
    left, top = FOOT[0] - frame.anchor[0], FOOT[1] - frame.anchor[1]
    seen[left : left + grey.shape[0], top : top + grey.shape[1]] = grey
    return seen


def _strip(atlas: Atlas, motion: str) -> list[Grey]:
    return [_seen(atlas, frame) for frame in dict.fromkeys(atlas.animation(motion).frames)]


def _height(seen: Grey) -> int:
    """From the highest pixel to the floor, px."""
    return int(FOOT[1] - np.flatnonzero((seen > 0).any(axis=0))[0])


def _reach(seen: Grey) -> int:
    """How far somebody who looks right reaches ahead of the feet, px."""
    return int(np.flatnonzero((seen > 0).any(axis=1))[-1] - FOOT[0])


def _soles(seen: Grey) -> set[int]:
    """Columns in which something touches the floor."""
    return set(np.flatnonzero((seen[:, FOOT[1] - 1 : FOOT[1] + 1] >= 0).all(axis=1)).tolist())


@pytest.mark.parametrize("hero", HEROES)
def test_the_foot_that_stands_goes_back_as_far_as_the_ground(people: Atlas, hero: str) -> None:
    landed, passing = _strip(people, f"{hero}/walk/right")[:2]
    ahead = {column - round(STRIDES["walk"]) for column in _soles(landed) if column > FOOT[0]}
    assert len(ahead) >= 3
    assert ahead <= _soles(passing)


@pytest.mark.parametrize("view", ["down", "up"])
@pytest.mark.parametrize("hero", HEROES)
def test_a_step_towards_us_lands_nearer_than_the_other_foot(people: Atlas, hero: str, view: str) -> None:
    lowest = [int(np.flatnonzero((seen >= 0).any(axis=0))[-1]) for seen in _strip(people, f"{hero}/walk/{view}")]
    assert max(lowest) > min(lowest)


@pytest.mark.parametrize("hero", ["kade", "orion", "lena"])
def test_runners_leave_the_floor(people: Atlas, hero: str) -> None:
    touching = [len(_soles(seen)) for seen in _strip(people, f"{hero}/run/right")]
    assert 0 in touching
    assert max(touching) >= 3


def test_a_leap_begins_low_and_stretches(people: Atlas) -> None:
    standing = _height(_strip(people, "kade/idle/right")[0])
    coiled, flung = _strip(people, "kade/dash/right")[:2]
    assert _height(coiled) <= standing - 4
    assert _height(flung) > _height(coiled)
    assert np.count_nonzero((flung > 0).any(axis=1)) > np.count_nonzero((coiled > 0).any(axis=1)) + 6


def test_a_throw_is_drawn_back_and_swings_past(people: Atlas) -> None:
    back, loosed, past, settled = _strip(people, "kade/throw/right")
    assert _reach(back) < _reach(loosed)
    assert _height(past) < _height(settled) <= _height(back)


def test_a_send_reaches_beyond_where_it_rests(people: Atlas) -> None:
    drawn, flung, *_, rest = _strip(people, "elara/send/right")
    assert _reach(drawn) < _reach(rest) < _reach(flung)


def test_a_recall_gathers_low_before_it_calls(people: Atlas) -> None:
    low, high, *_, rest = _strip(people, "elara/recall/down")
    assert _height(low) < _height(rest) < _height(high)


def test_who_ducks_goes_too_deep_and_settles(people: Atlas) -> None:
    _, deep, *_, rest = _strip(people, "lena/duck/down")
    assert _height(deep) < _height(rest)


def test_a_breath_lifts_and_sinks_her(people: Atlas) -> None:
    tall = [_height(seen) for seen in _strip(people, "lena/breathe/down")]
    assert max(tall[2:5]) > tall[0] > min(tall[5:])


def test_who_lies_in_the_chair_leans_back_with_the_feet_ahead(people: Atlas) -> None:
    seen = _strip(people, "lena/lie/right")[0]
    columns = np.flatnonzero((seen > 0).any(axis=1))
    heads = np.flatnonzero((seen[: FOOT[0]] > 0).any(axis=0))
    feet = np.flatnonzero((seen[FOOT[0] + 6 :] > 0).any(axis=0))
    assert len(columns) > 30
    assert heads[0] + 8 < feet[0]


def _told(state: str, since: int) -> Entity:
    entity = Entity("kade", 0.0, 0.0, state=state)
    entity.since = since
    return entity


def test_whoever_leapt_lands_and_then_goes_on() -> None:
    settling, kade = Settling(), _told("vault", 9)
    settling.watch(kade, 10)
    kade.state, kade.since = "run", 11
    settling.watch(kade, 11)
    assert settling.shown(kade, 11) == ("land", 11)
    assert settling.shown(kade, 11 + LANDING) == ("run", 11)


def test_whoever_leaps_again_does_not_land_first() -> None:
    settling, kade = Settling(), _told("dash", 9)
    settling.watch(kade, 10)
    kade.state, kade.since = "vault", 12
    settling.watch(kade, 12)
    assert settling.shown(kade, 12) == ("vault", 12)


def test_a_verb_that_is_held_goes_on_and_does_not_begin_anew_every_tick() -> None:
    settling, elara = Settling(), _told("barrier", 5)
    for tick in range(5, 25):
        elara.since = tick
        settling.watch(elara, tick)
    assert settling.shown(elara, 24) == ("barrier", 5)


def test_a_verb_done_again_begins_anew() -> None:
    settling, elara = Settling(), _told("send", 5)
    settling.watch(elara, 6)
    elara.since = 12
    settling.watch(elara, 12)
    assert settling.shown(elara, 12) == ("send", 12)


def test_a_held_breath_is_let_out_when_she_stands_again() -> None:
    settling, lena = Settling(), _told("breathe", 5)
    for tick in range(5, 9):
        lena.since = tick
        settling.watch(lena, tick)
    assert settling.shown(lena, 8) == ("inhale", 5)
    lena.state, lena.since = "idle", 20
    settling.watch(lena, 20)
    assert settling.shown(lena, 21) == ("exhale", 20)


MINDS = {
    "drone": "patrol search alert dive curious stunned", "sterilizer": "patrol search alert foam rebooted stunned",
    "camera": "patrol search alert curious", "arm": "calm turned stunned", "laser": "on warn off",
    "door": "open closed lockdown", "shutter": "open closed lockdown", "turnstile": "shut open dark", "breaker": "off on",
    "node": "live cut dead", "tap": "idle done",
}  # fmt: skip


@pytest.mark.parametrize("kind", MINDS)
def test_a_machines_mind_is_told_without_colour(machines: Atlas, kind: str) -> None:
    strips = {state: _strip(machines, f"{kind}/{state}") for state in MINDS[kind].split()}
    alike = [
        (one, other)
        for one, other in combinations(strips, 2)
        for first in strips[one]
        for second in strips[other]
        if np.count_nonzero(np.abs(first - second) >= APART) < TOLD
    ]
    assert not alike
