"""The setting of the showdown: what the map's objects become, and who stands where at each beat."""

from __future__ import annotations

import math
from dataclasses import dataclass

from game.script import Stage
from game.sim import placed
from game.sim.faults import Fault, FaultError
from game.sim.layers import WALK_FILTER as _STANDING
from game.sim.machines.core import CoreColumn
from game.sim.machines.crate import CrateBox
from game.sim.machines.drone import GuardDrone
from game.sim.machines.node import NodePillar
from game.sim.machines.tank import DataCache, Tank
from game.sim.people.elara import Elara
from game.sim.people.lena import Lena
from game.sim.people.npc import Npc
from game.sim.people.orion import Orion
from game.sim.world import World

BOTS = 160
"""Bots that Elara brings."""
ROUNDS_X_PX, ROUNDS_Y_PX = 150.0, 96.0
"""Orion's way round the hub where the map has no path named "rounds", half axes px."""
NODE_CIRCUIT_DEAD = 0.12
CLEAN_LIGHT = 0.5
"""How much of the clinic's own light is back once every node is cut; the rest comes with his surrender."""
HESITATING_HUB = 0.5
"""What is left of the column's light once the ring has held."""
DRAWN_HUB, DRAWN_MAIN, DRAWN_CLEAN = 0.38, 0.4, 0.15
"""What is left of the column's light on the floor, of the room's and of the clinic's, while he draws all of it inwards."""


@dataclass(slots=True)
class Setting:
    """Who and what plays in this chapter."""

    stage: Stage
    elara: Elara
    orion: Orion
    core: CoreColumn
    nodes: list[NodePillar]
    drones: list[GuardDrone]
    caches: list[DataCache]
    tanks: list[Tank]
    hub: tuple[float, float]
    door: tuple[float, float]
    kade: Npc | None = None
    lena: Lena | None = None


def build(world: World) -> Setting:
    """Fill the world from its map.

    Raises :class:`FaultError` when the map lacks what the chapter cannot be played without.
    """
    level = world.level
    _check(world)
    spawns = {spawn.who.value: spawn for spawn in level.of(placed.Spawn)}
    hub_spawn = spawns["orion"]
    hub = (hub_spawn.x, hub_spawn.y)
    core_place = level.of(placed.Core)[0]
    core = world.spawn(CoreColumn(core_place.x, core_place.y))
    start = spawns["elara"]
    elara = world.spawn(Elara(start.x, start.y, start.facing.value))
    orion = world.spawn(Orion(hub[0], hub[1], "down"))
    orion.rounds, orion.hearth = _rounds(world, hub), hub
    nodes = [
        world.spawn(NodePillar.of(level, item))
        for item in sorted(level.of(placed.AccessNode), key=lambda n: (n.order, n.id))
    ]
    tanks = [world.spawn(Tank.of(item)) for item in level.of(placed.NanoTank)]
    drones = [world.spawn(GuardDrone.of(level, item, asleep=True)) for item in level.of(placed.Drone)]
    caches = [
        world.spawn(DataCache.of(item)) for item in sorted(level.of(placed.Cache), key=lambda c: (c.order, c.id))[:3]
    ]
    for crate in level.of(placed.Crate):
        world.spawn(CrateBox.of(crate))
    for cart in level.of(placed.Cart):
        world.spawn(CrateBox.of(cart))
    setting = Setting(
        Stage(world), elara, orion, core, nodes, drones, caches, tanks, hub, (start.x, start.y),
    )  # fmt: skip
    if "kade" in spawns:
        spot = spawns["kade"]
        setting.kade = world.spawn(Npc("kade", spot.x, spot.y, spot.facing.value))
    if "lena" in spawns:
        spot = spawns["lena"]
        setting.lena = world.spawn(Lena(spot.x, spot.y, spot.facing.value))
    else:
        setting.lena = world.spawn(Lena(start.x - 16.0, start.y + 8.0, "right"))
    world.hero = elara
    for name in ("main", "hub", "mint", *(node.circuit for node in nodes)):
        world.set_circuit(name, 0.0 if name == "mint" else 1.0)
    return setting


def bring_bots(setting: Setting) -> None:
    """Elara's bots come with her, wherever she stands now."""
    swarm = setting.stage.world.swarm
    swarm.home = (setting.elara.x, setting.elara.y - 10.0)
    swarm.spawn(BOTS, *swarm.home)


def dim(setting: Setting, node: NodePillar) -> None:
    """A cut node changes the room: its arm goes dark, and some of the mint light of the clinic comes back."""
    world = setting.stage.world
    cut = sum(1 for other in setting.nodes if not other.live)
    world.set_circuit(node.circuit, NODE_CIRCUIT_DEAD, 80)
    world.set_circuit("mint", CLEAN_LIGHT * cut / max(1, len(setting.nodes)), 120)
    world.set_circuit("hub", 1.0 - 0.1 * cut, 120)


def draw_power(setting: Setting, ticks: int = 90) -> None:
    """With nothing left but the column he draws all the light there is into it: the room goes dark round the hub."""
    world = setting.stage.world
    world.set_circuit("hub", DRAWN_HUB, ticks)
    world.set_circuit("main", DRAWN_MAIN, ticks)
    world.set_circuit("mint", DRAWN_CLEAN, ticks)


def lift_dark(setting: Setting, ticks: int = 180) -> None:
    """He lets go, and the room has its own light back."""
    world = setting.stage.world
    world.set_circuit("hub", 0.25, ticks)
    world.set_circuit("main", 1.0, ticks)
    world.set_circuit("mint", 1.0, ticks)


def stand_at(setting: Setting, beat: str) -> None:
    """Put Elara where a beat resumes: at the map's checkpoint of that name, or in front of the hub."""
    world = setting.stage.world
    spot = next((c for c in world.level.of(placed.Checkpoint) if c.name == beat), None)
    x, y = (spot.x, spot.y) if spot is not None else (setting.hub[0] - 40.0, setting.hub[1] + 96.0)
    setting.elara.place(x, y)
    setting.elara.facing = spot.facing.value if spot is not None else "up"


def _check(world: World) -> None:
    level = world.level
    file = f"{level.name}.tmx"
    faults: list[Fault] = []
    whos = {spawn.who.value for spawn in level.of(placed.Spawn)}
    for who in ("elara", "orion"):
        if who not in whos:
            faults.append(
                Fault(file, "objects", f'no Spawn with who "{who}"', f'Place a Spawn and set its "who" to {who}.')
            )
    orders = sorted(node.order for node in level.of(placed.AccessNode))
    if orders != [1, 2, 3]:
        faults.append(
            Fault(
                file,
                "objects",
                f"the showdown needs three AccessNodes with order 1, 2 and 3; here are {orders or 'none'}",
                "Place the missing one, or correct its order.",
            )
        )
    for kind, least in ((placed.Core, 1), (placed.Cache, 3), (placed.NanoTank, 1)):
        if len(level.of(kind)) < least:
            faults.append(
                Fault(
                    file,
                    "objects",
                    f"the showdown needs {least} x {kind.__name__}, here are {len(level.of(kind))}",
                    f"Drag maps/templates/{kind.__name__.lower()}.tx onto the map.",
                )
            )
    if faults:
        raise FaultError(faults)


def _rounds(world: World, hub: tuple[float, float]) -> tuple[tuple[float, float], ...]:
    """The map's path "rounds", or an ellipse round the hub without the places where nobody can stand."""
    for path in world.level.of(placed.Path):
        if path.name == "rounds" and len(path.points) >= 3:
            return path.points
    places = []
    for i in range(12):
        angle = i / 12 * math.tau
        x, y = hub[0] + math.cos(angle) * ROUNDS_X_PX, hub[1] + math.sin(angle) * ROUNDS_Y_PX
        inside = 20.0 < x < world.level.width - 20.0 and 20.0 < y < world.level.height - 20.0
        if inside and world.space.point_query_nearest((x, y), 12.0, _STANDING) is None:
            places.append((x, y))
    return tuple(places)
