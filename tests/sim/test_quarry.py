"""Who can be hit now, and what a leap or a throw on the beat is worth."""

from __future__ import annotations

from game.sim.chase.chase import Chase
from game.sim.chase.fugitive import Fugitive
from game.sim.chase.hologram import Hologram
from game.sim.chase.quarry import open_to_a_dart
from game.sim.chase.route import Route
from game.sim.events import BeatHit, DartThrown
from game.sim.intent import Button
from game.sim.people.dart import Dart
from game.sim.people.kade import BEAT_TICKS, DASH_COSTS, Kade
from game.sim.world import World
from tests.scenario import hold, of, picture, wanting

ROOF = "\n".join(["#" * 80, *["#" + "." * 78 + "#"] * 9, "#" * 80])
ACROSS = ((40.0, 88.0), (1200.0, 88.0))


def a_chase(gap: float, wind: float = 0.0) -> tuple[World, Kade, Fugitive]:
    world = picture(ROOF).world()
    kade = world.spawn(Kade(100.0, 88.0, "right"))
    orion = world.spawn(Fugitive(Route(ACROSS), 60.0 + gap))
    world.hero = kade
    world.spawn(Chase(orion)).begin()
    orion.flee(world, 0.0, 1150.0, wind=wind)
    return world, kade, orion


def run_up_to(world: World, off: int) -> None:
    """Run by the beat, button held, until the next tick is ``off`` ticks after a beat."""
    hold(world, 0.5, Button.SECONDARY, move=(1, 0))
    while (world.tick + 1 - off) % BEAT_TICKS:
        world.step(wanting(Button.SECONDARY, move=(1, 0)))


def test_whom_a_dart_would_hit_is_open_to_it() -> None:
    world, _, orion = a_chase(60.0)
    assert open_to_a_dart(world) == [orion]


def test_nobody_is_open_who_is_far_or_has_breath_left() -> None:
    assert open_to_a_dart(a_chase(200.0)[0]) == []
    assert open_to_a_dart(a_chase(60.0, wind=1.0)[0]) == []


def test_a_likeness_near_by_is_as_open_as_he_is() -> None:
    world, _, orion = a_chase(60.0)
    likeness = world.spawn(Hologram(orion, 20.0, "decoy-1"))
    assert open_to_a_dart(world) == [orion, likeness]
    likeness.go_out(world)
    assert open_to_a_dart(world) == [orion]


def test_nobody_is_open_while_a_dart_takes_hold() -> None:
    world, _, _ = a_chase(60.0)
    next(iter(world.of(Chase))).settle()
    assert open_to_a_dart(world) == []


def leap(off: int) -> tuple[Kade, list[object], float]:
    world, kade, _ = a_chase(400.0)
    run_up_to(world, off)
    before = kade.stamina, kade.beats
    happened = world.step(wanting(Button.SECONDARY | Button.DASH, move=(1, 0)))
    assert kade.leaping
    return kade, list(of(happened, BeatHit)), before[0] - kade.stamina


def test_a_leap_on_the_beat_is_a_beat_and_costs_less() -> None:
    on, hits, cost = leap(0)
    _, no_hits, full_cost = leap(BEAT_TICKS // 2)
    assert len(hits) == 1 and not no_hits
    assert on.clean == 1
    assert cost < full_cost
    assert cost > 0.0 and full_cost <= DASH_COSTS


def test_one_leap_to_every_beat() -> None:
    world, kade, _ = a_chase(400.0)
    run_up_to(world, 0)
    for _ in range(3):
        world.step(wanting(Button.SECONDARY | Button.DASH, move=(1, 0)))
        for _ in range(BEAT_TICKS - 1):
            world.step(wanting(Button.SECONDARY, move=(1, 0)))
    assert kade.clean == 3


def thrown(off: int) -> Dart:
    world, _, _ = a_chase(400.0)
    run_up_to(world, off)
    happened = world.step(wanting(Button.SECONDARY | Button.PRIMARY, move=(1, 0), aim=(100, 0)))
    assert of(happened, DartThrown)
    return next(iter(world.of(Dart)))


def test_a_dart_thrown_on_the_beat_is_heard_later() -> None:
    assert thrown(0).quiet
    assert not thrown(BEAT_TICKS // 2).quiet
    assert dodges(quiet=False) and not dodges(quiet=True)


def dodges(*, quiet: bool) -> bool:
    world, kade, orion = a_chase(140.0)
    world.spawn(Dart(kade, 0.0, quiet=quiet))
    hold(world, 1.5)
    return orion.dodged > 0
