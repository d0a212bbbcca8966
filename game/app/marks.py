"""What a player who aims with keys is likely to mean: the places on which the reticle rests by itself."""

from __future__ import annotations

from game.sim.chase.quarry import open_to_a_dart
from game.sim.lattice import Fissure, wanted
from game.sim.machines.drone import GuardDrone
from game.sim.machines.node import NodePillar
from game.sim.machines.tank import DataCache
from game.sim.mending.lock import Relay
from game.sim.mending.power import Gap
from game.sim.world import World
from game.view import loop_guide

Place = tuple[float, float]


def marks_of(world: World) -> list[Place]:
    """Where bots can do something now, px: ends of gaps, what can be mended, choked or eaten, tips of cracks, the ends of
    the wall that is wanted under the scope, the piece of a wall that a node leans on, the round about what is to be
    enclosed."""
    found: list[Place] = []
    for gap in world.of(Gap):
        if not gap.bridged:
            found += [gap.a, gap.b]
    for crack in world.of(Fissure):
        if not crack.mended:
            found.append(crack.tip)
    gate = wanted(world)
    if gate is not None:
        found += gate
    found += [spot for node in world.of(NodePillar) if (spot := node.weak_spot(world)) is not None]
    found += [(drone.x, drone.y) for drone in world.of(GuardDrone) if not drone.gentle]
    found += [(relay.x, relay.y) for relay in world.of(Relay) if relay.armed and not relay.choked]
    found += [(cache.x, cache.y) for cache in world.of(DataCache) if cache.given and cache.left > 0.0]
    return found + loop_guide.places(world)


def quarry_of(world: World) -> list[Place]:
    """Whom a dart would hit that is thrown now, px: keys alone aim at him, whichever way one runs."""
    return [(who.x, who.y) for who in open_to_a_dart(world)]
