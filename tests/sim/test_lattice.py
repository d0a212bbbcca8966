"""The lattice's rules: cracks fill from the tip, acid is stopped by a wall that really stands, a restless crack opens."""

from __future__ import annotations

from dataclasses import replace

from game.sim.lattice import Acid, Fissure, Rinse, Spring
from game.sim.lattice.rinse import LOST_MOST
from game.sim.people.elara import Elara
from game.sim.world import World
from tests.scenario import Room, picture, run

FIELD: Room = picture("\n".join(["." * 40] * 24))
CRACK = ((200.0, 200.0), (240.0, 200.0), (280.0, 200.0))


def a_field(bots: int = 120) -> World:
    world = FIELD.world()
    world.hero = world.spawn(Elara(320.0, 260.0))
    world.swarm.home = (320.0, 250.0)
    world.swarm.spawn(bots, 320.0, 250.0)
    return world


def wall(world: World, x: float, y0: float, y1: float) -> None:
    world.swarm.begin_barrier(x, y0)
    for step in range(1, 9):
        world.swarm.extend_barrier(x, y0 + (y1 - y0) * step / 8)
    world.swarm.end_barrier()


def test_bots_at_the_tip_fill_it_and_the_tip_draws_back() -> None:
    world = a_field()
    crack = world.spawn(Fissure(CRACK, "crack"))
    world.swarm.send(*crack.tip)
    run(world, 3.0)
    assert crack.open < 0.9
    assert crack.tip[0] < 280.0


def test_bots_must_follow_the_tip() -> None:
    world = a_field()
    crack = world.spawn(Fissure(CRACK, "crack"))
    world.swarm.send(*crack.tip)
    run(world, 12.0)
    assert not crack.mended, "one order is not enough for a long crack"
    for _ in range(8):
        world.swarm.send(*crack.tip)
        run(world, 1.5)
    assert crack.mended


def test_bots_that_only_follow_mend_nothing() -> None:
    world = a_field()
    crack = world.spawn(Fissure(((300.0, 250.0), (340.0, 250.0)), "crack"))
    run(world, 3.0)
    assert crack.open == 1.0


def test_acid_that_nobody_stops_bites() -> None:
    world = a_field()
    crack = world.spawn(Fissure(CRACK, "crack"))
    crack.open = 0.5
    world.spawn(Acid(((220.0, 120.0), (220.0, 190.0)), crack))
    run(world, 5.0)
    assert crack.open > 0.6


def test_a_wall_stops_acid_and_makes_it_water() -> None:
    world = a_field()
    crack = world.spawn(Fissure(CRACK, "crack"))
    crack.open = 0.5
    wall(world, 160.0, 170.0, 230.0)
    run(world, 2.0)
    drop = world.spawn(Acid(((110.0, 200.0), (195.0, 200.0)), crack))
    run(world, 8.0)
    assert drop.gone
    assert crack.open == 0.5
    assert world.tally.blocked == 1


def test_a_restless_crack_opens_unless_it_is_clamped() -> None:
    world = a_field()
    crack = world.spawn(Fissure(CRACK, "crack", restless=True))
    crack.open = 0.4
    run(world, 2.0)
    assert crack.open > 0.4
    wall(world, 200.0, 172.0, 228.0)
    run(world, 3.0)
    assert crack.clamped
    before = crack.open
    run(world, 2.0)
    assert crack.open <= before


def test_a_spring_swells_before_a_drop_leaves_it_and_dries_when_all_is_mended() -> None:
    world = a_field()
    crack = world.spawn(Fissure(CRACK, "crack"))
    spring = world.spawn(Spring(((110.0, 120.0), (195.0, 200.0)), crack, 60))
    warned = 0
    for _ in range(60):
        run(world, 1 / 60.0)
        if world.of(Acid):
            break
        warned += spring.swell > 0.0
    assert warned >= 24, "at least 0.4 s of warning"
    crack.mend(world)
    run(world, 0.1)
    assert spring.state == "dry"


def test_a_crack_that_shares_its_root_closes_only_after_the_other() -> None:
    world = a_field()
    first, last = Fissure(CRACK, "first"), Fissure(CRACK, "last")
    last.root = first
    world.spawn(last)
    while not last.waits:
        world.swarm.send(*last.tip)
        run(world, 1.0)
    world.swarm.send(*last.tip)
    run(world, 3.0)
    assert not last.mended
    world.spawn(first)
    first.mend(world)
    assert not last.waits
    for _ in range(4):
        world.swarm.send(*last.tip)
        run(world, 1.0)
    assert last.mended


def a_rinse(world: World) -> Rinse:
    """It gathers and runs over the slide; the bots have whatever order they had."""
    elara = world.hero
    assert isinstance(elara, Elara)
    rinse = world.spawn(Rinse(elara))
    while not rinse.over:
        run(world, 0.1)
    return rinse


def test_the_rinse_takes_bots_that_are_out_and_none_that_were_called_home() -> None:
    world = a_field()
    world.swarm.send(480.0, 200.0)
    run(world, 2.0)
    out = a_rinse(world)
    assert 0 < out.lost <= LOST_MOST
    assert world.swarm.count == 120 - out.lost
    world.swarm.send(480.0, 200.0)
    run(world, 2.0)
    world.swarm.recall()
    run(world, 2.0)
    assert a_rinse(world).lost == 0


def test_who_plays_with_bots_without_end_loses_none_to_the_rinse() -> None:
    world = a_field()
    world.rules = replace(world.rules, endless=True)
    world.swarm.send(480.0, 200.0)
    run(world, 2.0)
    assert a_rinse(world).lost == 0


def test_the_rinse_gathers_for_long_enough_to_call_them_from_anywhere() -> None:
    world = a_field()
    world.swarm.send(600.0, 30.0)
    run(world, 3.0)
    elara = world.hero
    assert isinstance(elara, Elara)
    rinse = world.spawn(Rinse(elara))
    while rinse.gathered < 0.4:
        run(world, 0.1)
    world.swarm.recall()
    while not rinse.over:
        run(world, 0.1)
    assert rinse.lost == 0
