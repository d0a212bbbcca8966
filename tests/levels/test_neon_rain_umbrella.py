"""Umbrellas in the evening walk: who offers one, whom the bars let through, and who comes back with it."""

from __future__ import annotations

import math
from functools import partial
from itertools import islice

import pytest

from game.sim.intent import MOVE_FULL, Intent
from game.sim.machines.advert import Advert
from game.sim.machines.turnstile import Turnstile
from game.sim.people.crowd import Passer
from game.sim.people.lena import Lena
from game.sim.people.npc import Npc
from game.sim.people.shelter import CARRIERS, Shelter
from game.tools.walkthroughs import walkthrough
from tests.levels import playing

evening = partial(playing.begin, "neon-rain")


def test_nobody_offers_an_umbrella_before_an_advert_has_looked_for_her() -> None:
    world = evening()
    shelter, adverts = world.of(Shelter)[0], world.of(Advert)
    for intent in islice(walkthrough("neon-rain")(world), 60 * 60):
        if shelter.offered:
            break
        assert not shelter.under
        world.step(intent)
    assert world.beat == "lane"
    assert any(one.seen > 0.0 or world.of(Lena)[0].x > one.x for one in adverts)


def test_who_walked_her_to_the_bars_is_let_through_and_says_so() -> None:
    world = evening("lane")
    lena, shelter = world.of(Lena)[0], world.of(Shelter)[0]
    shelter.offered = True

    def on_the_way(one: Passer) -> bool:
        return (
            one.kind.startswith(CARRIERS)
            and one.facing == "right"
            and 1040.0 < one.x < 1100.0
            and 280.0 < one.y < 330.0
        )

    while not any(on_the_way(one) for one in world.of(Passer)):
        world.step(Intent())
    friend = next(one for one in world.of(Passer) if on_the_way(one))
    lena.place(friend.x + 10.0, friend.y + 2.0)
    while world.beat == "lane":
        world.step(Intent(move_x=MOVE_FULL * 9 // 10))
    assert shelter.carrier is friend
    assert playing.skip_on(world, "stall", 60.0)
    assert any(line.speaker == friend.kind and "one" in line.text for line in world.dialogue.log[-12:])
    for _ in range(60 * 4):
        world.step(Intent())
    assert friend.x > world.of(Turnstile)[0].x


@pytest.mark.parametrize("walked", [0, 2])
def test_whoever_shared_an_umbrella_has_one_held_over_her_at_the_door(walked: int) -> None:
    world = evening("steps", flags={"umbrellas": walked})
    playing.play("neon-rain", world, upto="door")
    friend = next((one for one in world.of(Npc) if one.name == "friend"), None)
    assert (friend is not None) == bool(walked)
    if friend is not None:
        assert math.dist((friend.x, friend.y), (world.of(Lena)[0].x, world.of(Lena)[0].y)) < 16.0
