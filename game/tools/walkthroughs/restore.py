"""The walkthrough of "My building": bridge the gaps, mend the drone, turn the draught, keep the lock."""

from __future__ import annotations

import math
from collections.abc import Iterator

from game.levels.restore import FOLLOWS_PX
from game.sim.entity import Entity
from game.sim.intent import Button, Intent
from game.sim.machines.drone import GuardDrone
from game.sim.machines.tank import Tank
from game.sim.mending.air import Extractor, Fan
from game.sim.mending.clamp import Clamp
from game.sim.mending.lock import VaultLock
from game.sim.mending.power import Charge, Gap
from game.sim.mending.surge import Surge
from game.sim.swarm import BARRIER, FOLLOW
from game.sim.thing import Thing
from game.sim.world import World
from game.tools.walkthroughs.player import Hands, circle

RING_PX = 34.0
FEW_BOTS = 80
FREE_BOTS = 16
"""With fewer that are not in the wall, it is called home before some are sent."""
SEND_EVERY, CHOKING_TICKS = 45, 240
SLANT_PX, SLANT_BOTS = 34.0, 12


def play(world: World) -> Iterator[Intent]:
    """One intent a tick, for as long as it is asked."""
    return _play(world, 0)


def play_other(world: World) -> Iterator[Intent]:
    """The same with the other answers."""
    return _play(world, 1)


def _play(world: World, choice: int) -> Iterator[Intent]:
    hands = Hands(world)
    while True:
        if world.dialogue.box is not None:
            yield from hands.read(lambda world: choice)
        elif world.letterbox or world.outcome or world.hero is None:
            yield hands.intent()
        elif world.beat == "dark":
            yield hands.intent((0.0, 1.0))
        elif world.beat == "rounds":
            yield from _rounds(hands, world)
        elif world.beat == "intercom":
            yield from _use(hands, world, "intercom-panel")
        elif world.beat == "vault":
            yield from _vault(hands, world)
        else:
            yield hands.intent()


def _rounds(hands: Hands, world: World) -> Iterator[Intent]:
    if not world.flags.get("restored_power"):
        yield from _power(hands, world)
    elif not world.flags.get("restored_doors"):
        yield from _doors(hands, world)
    elif not world.flags.get("restored_air"):
        yield from _air(hands, world)
    else:
        yield hands.intent()


def _power(hands: Hands, world: World) -> Iterator[Intent]:
    charge = world.of(Charge)[0]
    if charge.state == "wait":
        yield from _approach(hands, world, charge, 18.0)
        if world.reach is charge:
            yield from hands.press(Button.INTERACT)
        else:
            yield hands.intent()
        return
    ahead = [gap for gap in world.of(Gap) if not _passed(charge, gap)]
    gap = min(ahead, key=lambda one: math.dist((one.x, one.y), (charge.x, charge.y)), default=None)
    if gap is None or gap.bridged:
        yield hands.intent(hands.toward((charge.x, charge.y + 14.0), 20.0))
        return
    yield from hands.go((gap.x, gap.y + 10.0), 40.0)
    if hands.free:
        yield from hands.draw([gap.a, gap.b], 4.0)
        yield from hands.rest(40)


def _passed(charge: Charge, gap: Gap) -> bool:
    """The charge has left the gap behind."""
    far = max((math.dist(charge.at(0.0), end), end) for end in (gap.a, gap.b))[1]
    return any(math.dist(charge.at(step * 8.0), far) < 8.0 for step in range(int(charge.along // 8.0)))


def _doors(hands: Hands, world: World) -> Iterator[Intent]:
    drone = next(one for one in world.of(GuardDrone) if one.name == "code-drone")
    console = next(one for one in world.of(Thing) if one.name == "door-console")
    if not drone.gentle:
        if world.hero is not None and math.dist((world.hero.x, world.hero.y), (drone.x, drone.y)) > 110.0:
            yield from hands.go((drone.x, drone.y), 100.0, 20)
        yield from hands.press(Button.PRIMARY, (drone.x, drone.y))
        yield from hands.rest(SEND_EVERY, (drone.x, drone.y))
        return
    if math.dist((drone.x, drone.y), (console.x, console.y)) < FOLLOWS_PX and world.reach is console:
        yield from hands.press(Button.INTERACT)
    yield from _approach(hands, world, console, 16.0)
    yield hands.intent()


def _air(hands: Hands, world: World) -> Iterator[Intent]:
    fan, extractor = world.of(Fan)[0], world.of(Extractor)[0]
    yield from hands.go((fan.x - 50.0, extractor.y + 40.0), 14.0)
    if not hands.free:
        return
    a, b = fan.turn_towards(extractor.x, extractor.y)
    wall = world.swarm.positions[world.swarm.roles == BARRIER] - [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
    if fan.angle == fan.aim and int(((wall**2).sum(axis=1) < SLANT_PX**2).sum()) < SLANT_BOTS:
        if len(wall):
            yield from hands.press(Button.DASH)
            yield from hands.rest(30)
        yield from hands.draw([a, b], 4.0)
    yield from hands.rest(60)


def _vault(hands: Hands, world: World) -> Iterator[Intent]:
    lock = world.of(VaultLock)[0]
    if not lock.turning:
        yield from hands.go((lock.x, lock.y + 60.0), 30.0, 60)
        yield hands.intent()
        return
    if any(surge.state == "warn" for surge in world.of(Surge)):
        if (world.swarm.roles != FOLLOW).any():
            yield from hands.press(Button.DASH)
        yield hands.intent()
        return
    held = [clamp for clamp in world.of(Clamp) if clamp.holds]
    if held:
        yield from _choke(hands, world, held[0])
        return
    if world.swarm.count < FEW_BOTS:
        full = [tank for tank in world.of(Tank) if tank.left > 0.0]
        hero = world.hero
        if full and hero is not None:
            tank = min(full, key=lambda one: math.dist((one.x, one.y), (hero.x, hero.y)))
            yield from hands.go((tank.x, tank.y + 18.0), 10.0, 240)
            yield from hands.press(Button.INTERACT)
    yield from hands.go((lock.x, lock.y + 64.0), 14.0, 240)
    if hands.free and int((world.swarm.roles == BARRIER).sum()) < 40:
        yield from hands.draw(circle(lock.x, lock.y, RING_PX, math.pi / 2))
    yield from hands.rest(12)


def _choke(hands: Hands, world: World, clamp: Clamp) -> Iterator[Intent]:
    """Home with the wall, if it takes all bots; then a stream of them into the relay, until it lets go."""
    if int((world.swarm.roles != BARRIER).sum()) < FREE_BOTS:
        yield from hands.press(Button.DASH)
        yield from hands.rest(30)
    yield from hands.press(Button.PRIMARY, (clamp.x, clamp.y))
    for _ in range(CHOKING_TICKS):
        if not clamp.holds or not hands.free:
            return
        yield hands.intent(aim=(clamp.x, clamp.y))


def _use(hands: Hands, world: World, name: str) -> Iterator[Intent]:
    thing = next(one for one in world.entities.values() if one.name == name)
    yield from _approach(hands, world, thing, 14.0)
    yield from hands.press(Button.INTERACT)


def _approach(hands: Hands, world: World, thing: Entity, near: float) -> Iterator[Intent]:
    while hands.free and world.hero is not None and world.reach is not thing:
        here = math.dist((world.hero.x, world.hero.y), (thing.x, thing.y))
        if here <= near:
            return
        yield hands.intent(hands.toward((thing.x, thing.y), near * 0.6))
