"""Mending a building: charges over gaps, gas that walls of bots turn, a lock that pulses set back."""

from __future__ import annotations

import math

from game.sim.events import LoopBroken, LoopClosed, PulseFired, PulseTelegraphed
from game.sim.intent import REST
from game.sim.machines.pulse import Pulse
from game.sim.mending.air import Extractor, Fan, Puff
from game.sim.mending.lock import CHOKE_BOTS, CHOKED_TICKS, Relay, VaultLock
from game.sim.mending.power import PATIENCE_TICKS, Charge, Gap
from game.sim.rules import Rules
from game.sim.world import World
from tests.scenario import of, picture

HALL = """
    ######################
    #....................#
    #....................#
    #....................#
    #....................#
    #....................#
    #....................#
    ######################
"""


def a_hall(bots: int = 120, rules: Rules | None = None) -> World:
    world = picture(HALL).world(rules=rules)
    world.swarm.home = (160.0, 100.0)
    world.swarm.spawn(bots, 160.0, 100.0)
    return world


def lay(world: World, *points: tuple[float, float]) -> None:
    world.swarm.begin_barrier(*points[0])
    for x, y in points[1:]:
        world.swarm.extend_barrier(x, y)
    world.swarm.end_barrier()


def pass_time(world: World, ticks: int) -> list[object]:
    return [event for _ in range(ticks) for event in world.step(REST)]


def a_line(world: World) -> tuple[Charge, Gap]:
    gap = world.spawn(Gap((140.0, 64.0), (180.0, 64.0)))
    charge = world.spawn(Charge(((40.0, 64.0), (300.0, 64.0)), [gap]))
    world.set_state(charge, "run")
    return charge, gap


def test_a_charge_runs_to_an_open_gap_and_waits() -> None:
    world = a_hall(bots=0)
    charge, _ = a_line(world)
    pass_time(world, 240)
    assert charge.state == "held"
    assert abs(charge.x - 140.0) < 3.0


def test_kept_waiting_it_slides_back_and_can_be_called_again() -> None:
    world = a_hall(bots=0)
    charge, _ = a_line(world)
    pass_time(world, 150 + PATIENCE_TICKS + 120)
    assert charge.state == "wait"
    assert charge.along == 0.0


def test_half_a_bridge_is_none_and_one_sees_which_half_it_is() -> None:
    world = a_hall()
    _, gap = a_line(world)
    lay(world, (140.0, 64.0), (146.0, 64.0), (152.0, 64.0))
    pass_time(world, 300)
    assert not gap.bridged
    assert gap.lain[0]
    assert not gap.lain[-1]


def test_a_bridge_that_ends_a_little_short_will_do() -> None:
    world = a_hall()
    charge, gap = a_line(world)
    lay(world, (140.0, 64.0), (150.0, 64.0), (160.0, 64.0), (166.0, 64.0))
    pass_time(world, 300)
    assert gap.bridged
    assert charge.crossed == 1


def test_bots_along_the_gap_bridge_it_and_the_charge_comes_home() -> None:
    world = a_hall()
    charge, gap = a_line(world)
    lay(world, (140.0, 64.0), (150.0, 64.0), (160.0, 64.0), (170.0, 64.0), (180.0, 64.0))
    events = pass_time(world, 500)
    assert gap.bridged
    assert of(events, LoopClosed)
    assert charge.home


def test_the_crossing_costs_bots() -> None:
    world = a_hall()
    a_line(world)
    lay(world, (140.0, 64.0), (160.0, 64.0), (180.0, 64.0))
    pass_time(world, 500)
    assert world.tally.bots_lost > 0


def test_a_bridge_that_is_called_home_is_open_again() -> None:
    world = a_hall()
    _, gap = a_line(world)
    lay(world, (140.0, 64.0), (160.0, 64.0), (180.0, 64.0))
    pass_time(world, 120)
    assert gap.bridged
    world.swarm.recall()
    assert of(pass_time(world, 90), LoopBroken)


def test_gas_flies_straight_where_nothing_turns_it() -> None:
    world = a_hall(bots=0)
    puff = world.spawn(Puff(60.0, 64.0, 58.0, 0.0))
    pass_time(world, 120)
    assert puff.x > 150.0
    assert abs(puff.y - 64.0) < 1.0


def test_a_slanted_wall_of_bots_turns_gas_aside() -> None:
    world = a_hall()
    lay(world, (150.0, 86.0), (165.0, 71.0), (180.0, 56.0), (190.0, 46.0))
    pass_time(world, 100)
    puff = world.spawn(Puff(60.0, 72.0, 58.0, 0.0))
    pass_time(world, 110)
    assert puff.vy < -30.0, "it flies up along the slope"


def test_the_extractor_takes_what_comes_near() -> None:
    world = a_hall(bots=0)
    extractor = world.spawn(Extractor(200.0, 64.0))
    world.spawn(Puff(60.0, 72.0, 58.0, 0.0))
    pass_time(world, 200)
    assert extractor.taken == 1
    assert not world.of(Puff)


def test_a_fan_that_is_off_blows_nothing() -> None:
    world = a_hall(bots=0)
    fan = world.spawn(Fan(60.0, 64.0, 0.0))
    pass_time(world, 120)
    assert not world.of(Puff)
    fan.switch(world, True)
    pass_time(world, 120)
    assert world.of(Puff)


def test_a_lock_that_is_left_in_peace_goes_round() -> None:
    world = a_hall(bots=0)
    lock = world.spawn(VaultLock(160.0, 64.0))
    lock.begin(world, 2.0)
    pass_time(world, 125)
    assert lock.done == 1.0


def test_a_pulse_that_reaches_the_lock_sets_it_back() -> None:
    world = a_hall(bots=0)
    lock = world.spawn(VaultLock(160.0, 64.0))
    lock.begin(world, 90.0)
    lock.done = 0.5
    world.spawn(Pulse(60.0, 64.0, 0.0))
    pass_time(world, 90)
    assert lock.done < 0.5
    assert not world.of(Pulse)


def test_a_ring_of_bots_keeps_a_relays_pulses_from_the_lock() -> None:
    world = a_hall()
    lock = world.spawn(VaultLock(160.0, 64.0))
    relay = world.spawn(Relay(40.0, 64.0, lock))
    places = [
        (160.0 + math.cos(i / 24 * math.tau) * 32.0, 64.0 + math.sin(i / 24 * math.tau) * 32.0) for i in range(26)
    ]
    lay(world, *places)
    pass_time(world, 150)
    lock.begin(world, 20.0)
    relay.arm(world, delay=1)
    events = pass_time(world, 200)
    assert of(events, PulseFired)
    assert world.tally.blocked >= 1
    assert lock.state == "turn"


def test_a_relay_shows_where_it_will_throw_before_it_does() -> None:
    world = a_hall(bots=0)
    lock = world.spawn(VaultLock(160.0, 64.0))
    relay = world.spawn(Relay(40.0, 64.0, lock))
    relay.arm(world, delay=1)
    told: dict[type, int] = {}
    for tick in range(120):
        for event in world.step(REST):
            told.setdefault(type(event), tick)
    assert told[PulseFired] - told[PulseTelegraphed] >= 24, "at least 0.4 s"


def test_bots_that_are_sent_into_a_relay_choke_it_and_it_coughs_them_up() -> None:
    world = a_hall()
    lock = world.spawn(VaultLock(160.0, 64.0))
    relay = world.spawn(Relay(40.0, 64.0, lock))
    relay.arm(world, delay=1)
    world.swarm.send(relay.x, relay.y, 40)
    pass_time(world, 200)
    assert relay.choked
    assert not of(pass_time(world, 300), PulseFired)
    world.swarm.recall()
    assert of(pass_time(world, CHOKED_TICKS), PulseFired)


def test_a_few_bots_do_not_choke_a_relay() -> None:
    world = a_hall()
    lock = world.spawn(VaultLock(160.0, 64.0))
    relay = world.spawn(Relay(40.0, 64.0, lock))
    relay.arm(world, delay=1)
    world.swarm.send(relay.x, relay.y, CHOKE_BOTS // 2)
    assert of(pass_time(world, 300), PulseFired)
