"""What besieges the vault's lock: files that slip out, grips that no wall stops, surges that burn the bots at work."""

from __future__ import annotations

import math

from game.sim.intent import REST
from game.sim.machines.pulse import Pulse
from game.sim.mending.clamp import AIM_TICKS, HOLD_TICKS, LEAK_TICKS, Clamp
from game.sim.mending.leak import Leak
from game.sim.mending.lock import Relay, VaultLock
from game.sim.mending.surge import WARN_TICKS, Surge
from game.sim.people.elara import Elara
from game.sim.world import World
from tests.sim.test_mending import a_hall, lay, pass_time

MIDDLE = (160.0, 64.0)


def a_siege(bots: int = 160) -> tuple[World, VaultLock, Relay]:
    world = a_hall(bots=bots)
    lock = world.spawn(VaultLock(*MIDDLE))
    relay = world.spawn(Relay(40.0, 64.0, lock))
    lock.begin(world, 90.0)
    relay.arm(world, fan=0)
    return world, lock, relay


def ring(world: World) -> None:
    turns = [i / 24 * math.tau for i in range(26)]
    lay(world, *((MIDDLE[0] + math.cos(turn) * 32.0, MIDDLE[1] + math.sin(turn) * 32.0) for turn in turns))
    pass_time(world, 150)


def test_a_gripped_lock_stands_still_and_a_wall_does_not_help() -> None:
    world, lock, relay = a_siege()
    ring(world)
    clamp = world.spawn(Clamp(relay, lock))
    clamp.grip(world)
    pass_time(world, AIM_TICKS + 5)
    held = lock.done
    pass_time(world, 120)
    assert clamp.holds
    assert lock.done == held


def test_the_first_file_slips_out_half_a_measure_after_the_grip_closed() -> None:
    world, lock, relay = a_siege(bots=0)
    clamp = world.spawn(Clamp(relay, lock))
    clamp.grip(world)
    pass_time(world, AIM_TICKS + LEAK_TICKS // 2 - 4)
    assert clamp.holds
    assert not list(world.of(Leak))
    pass_time(world, 8)
    assert len(list(world.of(Leak))) == 1


def test_bots_that_choke_a_relay_make_it_let_go() -> None:
    world, lock, relay = a_siege()
    clamp = world.spawn(Clamp(relay, lock))
    clamp.grip(world)
    pass_time(world, AIM_TICKS + 5)
    world.swarm.send(relay.x, relay.y, 40)
    pass_time(world, 180)
    assert clamp.let_go == "choked"
    assert not lock.grips


def test_a_grip_that_nobody_loosens_lets_go_by_itself() -> None:
    world, lock, relay = a_siege(bots=0)
    clamp = world.spawn(Clamp(relay, lock))
    clamp.grip(world)
    pass_time(world, AIM_TICKS + HOLD_TICKS + 10)
    assert clamp.let_go == "hot"
    assert not lock.grips


def test_the_lock_never_slips_back_past_a_tooth() -> None:
    world, lock, _relay = a_siege(bots=0)
    lock.done = 1 / 3 + 0.001
    world.spawn(Pulse(60.0, 64.0, 0.0))
    pass_time(world, 60)
    assert lock.hits == 1
    assert lock.done >= 1 / 3


def test_a_file_that_nobody_catches_is_lost() -> None:
    world, lock, relay = a_siege(bots=0)
    lock.spill(world, relay)
    pass_time(world, 200)
    assert (lock.leaked, lock.caught) == (1, 0)
    assert not world.of(Leak)


def test_a_wall_of_bots_catches_a_file() -> None:
    world, lock, relay = a_siege()
    ring(world)
    lock.spill(world, relay)
    pass_time(world, 200)
    assert (lock.leaked, lock.caught) == (0, 1)


def test_elara_catches_a_file_by_walking_into_it() -> None:
    world, lock, relay = a_siege(bots=0)
    world.hero = world.spawn(Elara(100.0, 64.0))
    lock.spill(world, relay)
    pass_time(world, 120)
    assert lock.caught == 1


def a_surge(world: World) -> int:
    surge = world.spawn(Surge(*MIDDLE))
    surge.rise(world)
    before = world.swarm.count
    for _ in range(WARN_TICKS + 3):
        world.step(REST)
    assert surge.state == "burst"
    return before - world.swarm.count


def test_a_surge_burns_the_bots_at_work() -> None:
    world, _lock, _relay = a_siege()
    ring(world)
    assert a_surge(world) > 10


def test_bots_that_were_called_home_outlive_a_surge() -> None:
    world, _lock, _relay = a_siege()
    ring(world)
    world.swarm.recall()
    assert a_surge(world) == 0


def thrown(manner: str, fan: int = 1) -> tuple[World, VaultLock]:
    """A hall with no wall in it, and one relay that throws once in its manner, far from the lock."""
    world = a_hall(bots=0)
    lock = world.spawn(VaultLock(*MIDDLE))
    relay = world.spawn(Relay(40.0, 64.0, lock, manner=manner))
    lock.begin(world, 90.0)
    relay.arm(world, fan=fan, pause=9999, delay=1)
    return world, lock


def test_a_hammer_strikes_as_often_as_it_may_on_one_spot() -> None:
    world, lock = thrown("hammer", fan=3)
    pass_time(world, 150)
    assert lock.hits == 3


def test_a_scythes_throw_goes_round_in_a_bow_and_finds_the_lock() -> None:
    world, lock = thrown("scythe")
    aside = 0.0
    for _ in range(170):
        world.step(REST)
        aside = max([aside, *(abs(pulse.y - MIDDLE[1]) for pulse in world.of(Pulse))])
    assert aside > 15.0
    assert lock.hits == 1


def test_a_thin_wall_stops_a_pulse_and_no_drill() -> None:
    for weight, through in ((1, 0), (3, 1)):
        world, lock, _ = a_siege(bots=4)
        lay(world, (110.0, 54.0), (110.0, 74.0))
        pass_time(world, 90)
        world.spawn(Pulse(70.0, 62.0, 0.0, weight=weight))
        pass_time(world, 80)
        assert lock.hits == through, f"weight {weight}"
