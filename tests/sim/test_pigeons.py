"""Pigeons are gone when somebody comes, and come back when nobody looks."""

from __future__ import annotations

from game.sim.intent import Intent
from game.sim.people.lena import Lena
from game.sim.people.pigeon import BACK_PX, SCARED_MORE_PX, SCARED_PX, Pigeon
from game.sim.world import World
from tests.scenario import picture

YARD = picture("""
    ##############
    #............#
    #..L.........#
    #............#
    ##############
""")


def meet(far: float) -> tuple[World, Lena, Pigeon]:
    """Lena, and a pigeon so far to her right, px."""
    world = YARD.world()
    lena = world.spawn(Lena(*YARD.at("L")))
    world.hero = lena
    return world, lena, world.spawn(Pigeon(lena.x + far, lena.y))


def run(world: World, ticks: int) -> None:
    for _ in range(ticks):
        world.step(Intent())


def test_it_pecks_while_nobody_comes_near() -> None:
    world, _, pigeon = meet(SCARED_PX + 4 * SCARED_MORE_PX)
    states = set()
    for _ in range(320):
        run(world, 1)
        states.add(pigeon.state.split("-")[0])
    assert states == {"peck", "idle"}


def test_it_flies_up_and_away_from_whoever_comes() -> None:
    world, lena, pigeon = meet(SCARED_PX - 4.0)
    run(world, 60)
    assert pigeon.state == "fly-right"
    assert pigeon.z > 30.0
    assert pigeon.x - lena.x > 60.0


def test_it_comes_back_only_while_nobody_looks() -> None:
    world, lena, pigeon = meet(SCARED_PX - 4.0)
    run(world, 600)
    assert pigeon.away
    lena.place(pigeon.home[0] + BACK_PX + 10.0, lena.y)
    run(world, 3)
    assert not pigeon.away
    assert (pigeon.x, pigeon.y, pigeon.z) == (*pigeon.home, 0.0)
