"""Where one can walk in the evening street: what looks open is open, and who goes wrong is told so."""

from __future__ import annotations

from game.levels.neon_rain_alley import TRIED_AGAIN
from game.levels.neon_rain_lesson import BEHIND_TICKS
from game.sim import layers
from game.sim.intent import Intent
from game.sim.machines.turnstile import AGAIN_TICKS, Turnstile
from game.sim.people.npc import Npc
from game.sim.world import World
from tests.levels import playing
from tests.levels.test_neon_rain import an_evening, lena_of

DRY_FROM_PX, DRY_TO_PX, DRY_TOP_PX, DRY_BOTTOM_PX = 1250, 2200, 676, 756
"""The dry way through Sluice Alley."""
FOOT_PX = 5.5
WIDE_PX = 12
"""So much room for her feet is a way that one sees, px."""


def room(world: World, x: float) -> int:
    """How much room there is to walk through at ``x``: the longest free stretch from top to bottom, px."""
    longest = free = 0
    for y in range(DRY_TOP_PX, DRY_BOTTOM_PX, 2):
        blocked = world.space.point_query_nearest((x, float(y)), FOOT_PX, layers.WALK_FILTER) is not None
        free = 0 if blocked else free + 2
        longest = max(longest, free)
    return longest


def test_the_dry_way_is_nowhere_a_gap_that_one_has_to_search_for() -> None:
    world = playing.begin("neon-rain", "alley")
    world.step(Intent())
    narrow = [x for x in range(DRY_FROM_PX, DRY_TO_PX, 8) if room(world, x) < WIDE_PX]
    assert not narrow


def test_whoever_comes_up_behind_the_stall_is_told_where_its_front_is() -> None:
    world = an_evening("stall")
    lena, maro = lena_of(world), next(one for one in world.of(Npc) if one.name == "maro")
    lena.place(maro.x + 12.0, maro.y - 34.0)
    for _tick in range(BEHIND_TICKS + 2):
        world.step(Intent())
    assert any("front" in bark.text for bark in world.barks if bark.entity == maro.id)


def test_the_bars_soften_for_whoever_keeps_coming_back() -> None:
    world = an_evening("alley", flags={"lane_refused": True})
    lena, bars = lena_of(world), world.of(Turnstile)[0]
    lena.place(bars.x - 20.0, bars.y)
    for _tick in range((len(TRIED_AGAIN) + 1) * AGAIN_TICKS):
        world.step(Intent())
    log = [said.text for said in world.dialogue.log]
    assert [text for text in log if text in TRIED_AGAIN] == list(TRIED_AGAIN)
    assert world.flags["bars_softened"]
