"""Crates and carts: somebody on foot moves them, and they stand again where they were left."""

from __future__ import annotations

from game.sim.machines.crate import CrateBox
from game.sim.people.kade import Kade
from tests.scenario import hold, picture


def test_a_crate_goes_where_it_is_pushed_and_stands_when_nobody_pushes() -> None:
    room = picture("""
        ####################
        #K.................#
        ####################
    """)
    world = room.world()
    kade = world.hero = world.spawn(Kade(*room.at("K")))
    crate = world.spawn(CrateBox(kade.x + 24.0, kade.y, 14.0, 14.0, 3.0))
    hold(world, 1.0, move=(1, 0))
    pushed = crate.x - kade.x
    assert crate.x > room.at("K")[0] + 48.0 and pushed > 0.0
    hold(world, 1.0)
    assert (crate.vx, crate.vy) == (0.0, 0.0)


def test_a_shove_is_lost_to_the_floor_bit_by_bit() -> None:
    world = picture("""
        ####################
        #..................#
        ####################
    """).world()
    crate = world.spawn(CrateBox(40.0, 24.0, 14.0, 14.0, 3.0))
    hold(world, 0.05)
    crate.speed_up(120.0, 0.0)
    hold(world, 0.05)
    assert 0.0 < crate.vx < 120.0
    hold(world, 1.0)
    assert crate.x > 44.0
    assert (crate.vx, crate.vy) == (0.0, 0.0)
