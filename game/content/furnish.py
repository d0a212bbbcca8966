"""What stands on a map comes alive: each placed object becomes the thing that its class promises.

A chapter's script makes what it plays with itself. Whatever else a designer put on the chapter's map is made here, so
that a drone dragged into any chapter flies, a sign is read and a person has words. On a walk about a map everything is
made here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from game.content.language import _
from game.sim import placed
from game.sim.chase.tumble import Tumbler
from game.sim.entity import Entity
from game.sim.fittings import Gloom, Notice, Shard, Switch, Talker, WayOut
from game.sim.lattice import Fissure
from game.sim.machines.camera import CameraEye
from game.sim.machines.core import CoreColumn
from game.sim.machines.crate import CrateBox
from game.sim.machines.door import Door
from game.sim.machines.drone import GuardDrone
from game.sim.machines.laser import LaserBeam
from game.sim.machines.leaf import Leaf
from game.sim.machines.node import NodePillar
from game.sim.machines.steriliser import Steriliser
from game.sim.machines.tank import DataCache, Tank
from game.sim.people.crowd import Passer, lane_of
from game.sim.people.npc import Npc
from game.sim.people.patient import Patient
from game.sim.thing import Thing
from game.sim.world import Script, World

ANYBODY = "citizen-1"
"""Who is placed without a name."""
CLAIMED_PX = 16.0
"""What a chapter made of a placed object stands this near to it, or bears its name."""
CRACK_PX_A_BOT = 3.0
"""A crack that is a point is drawn so long for each bot that it takes."""
SETTLED_TICKS = 2
"""A script fills another map in the tick after it was come to; so many later all of that stands there."""
CALM_TICKS = 300
"""A place is calm again so long after the last eye wondered."""
SURE, UNSURE = ("alert", "dive"), ("curious", "search")
"""What eyes are in when they have found somebody, and when they think so."""
Maker = Callable[[World, Any], Entity | None]


def door(world: World, item: placed.Door) -> Door:
    """It opens for people unless it is locked."""
    made = Door.of(item)
    made.kind = "door-side" if item.height > item.width else "door"
    return made


def drone(world: World, item: placed.Drone) -> GuardDrone:
    """It flies its path; calm or asleep it waits."""
    return GuardDrone.of(world.level, item, asleep=item.asleep or item.mood is placed.Mood.CALM)


def steriliser(world: World, item: placed.Sterilizer) -> Steriliser:
    """It rolls its path and hunts by sound."""
    return Steriliser(
        item.x, item.y, path=world.level.way(item.patrol), name=item.name or "steriliser",
        catch_label=_("Undo a catch"),
    )  # fmt: skip


def camera(world: World, item: placed.Camera) -> CameraEye:
    """It sweeps about the angle that it was given, while its circuit has power."""
    return CameraEye.of(item, circuit=item.circuit)


def laser(world: World, item: placed.Laser) -> LaserBeam | None:
    """A steady beam from the first point of its line to the last."""
    if len(item.points) < 2:
        return None
    return LaserBeam(*item.points[0], *item.points[-1], circuit=item.circuit, name=item.name)


def person(world: World, item: placed.Npc) -> Entity:
    """Somebody with words stands and says them; somebody with a path walks it; anybody else stands there."""
    kind = item.who or ANYBODY
    lines = tuple(line.strip() for line in item.says.splitlines() if line.strip())
    if lines:
        return Talker(kind, item.x, item.y, item.facing.value, lines=lines, label=_("Talk"), name=item.name)
    path = world.level.by_id(placed.Path, item.path) if item.path else None
    if path is not None and len(path.points) > 1:
        return Passer(kind, lane_of(path.points, 0.0, loop=path.shape == "polygon"), name=item.name)
    made = Npc(kind, item.x, item.y, item.facing.value)
    made.name = item.name or kind
    return made


def sign(world: World, item: placed.Sign) -> Notice | None:
    """Something to read; a sign without words only marks a place."""
    return Notice(item.x, item.y, item.text, label=_("Read"), name=item.name) if item.text.strip() else None


def gloom(world: World, item: placed.Zone) -> Gloom | None:
    """Darkness, where the zone has it."""
    return Gloom(item) if item.dark else None


def node(world: World, item: placed.AccessNode) -> NodePillar:
    """It can be besieged from the first tick on."""
    made = NodePillar.of(world.level, item)
    made.awake = True
    return made


def cache(world: World, item: placed.Cache) -> DataCache:
    """Bots can eat it."""
    made = DataCache.of(item)
    made.given = True
    return made


def crack(world: World, item: placed.Crack) -> Fissure:
    """A line that bots mend from its tip; a point is the mouth of a short one."""
    points = item.points
    if len(points) < 2:
        long = item.depth * CRACK_PX_A_BOT
        points = ((item.x, item.y), (item.x + long / 4, item.y + long / 2), (item.x, item.y + long))
    return Fissure(points, item.name or f"crack-{item.id}")


def way_out(world: World, item: placed.Exit) -> WayOut | None:
    """It leads on, where it names a chapter."""
    return WayOut(item.x, item.y, item.to, label=_("Go on"), name=item.name) if item.to else None


class Kind(NamedTuple):
    """How a class comes alive: what makes it, and what a chapter makes in its stead."""

    make: Maker
    claims: tuple[type[Entity], ...]


def load(world: World, item: placed.Crate | placed.Cart) -> CrateBox:
    """It can be pushed."""
    return CrateBox.of(item)


IN_CHAPTERS: dict[type[placed.Placed], Kind] = {
    placed.Door: Kind(door, (Leaf,)),
    placed.Drone: Kind(drone, (GuardDrone,)),
    placed.Sterilizer: Kind(steriliser, (Steriliser,)),
    placed.Camera: Kind(camera, (CameraEye,)),
    placed.Laser: Kind(laser, (LaserBeam,)),
    placed.NanoTank: Kind(lambda world, item: Tank.of(item), (Tank,)),
    placed.Crate: Kind(load, (CrateBox, Tumbler)),
    placed.Cart: Kind(load, (CrateBox, Tumbler)),
    placed.Npc: Kind(person, (Npc, Patient, Passer)),
    placed.Sign: Kind(sign, (Thing,)),
    placed.Zone: Kind(gloom, (Gloom,)),
}
"""What comes alive on a chapter's map, too."""
ON_WALKS: dict[type[placed.Placed], Kind] = {
    **IN_CHAPTERS,
    placed.Console: Kind(
        lambda world, item: Switch(item.x, item.y, item.circuit, label=_("Switch the power"), name=item.name), (Thing,)
    ),
    placed.Record: Kind(
        lambda world, item: Shard(item.x, item.y, label=_("Pick up the record"), name=item.name), (Thing,)
    ),
    placed.AccessNode: Kind(node, (NodePillar,)),
    placed.Core: Kind(lambda world, item: CoreColumn(item.x, item.y), (CoreColumn,)),
    placed.Cache: Kind(cache, (DataCache,)),
    placed.Crack: Kind(crack, (Fissure,)),
    placed.Exit: Kind(way_out, (WayOut,)),
}
"""What comes alive where no script is. What only scripts ask for (triggers, taps) means nothing there."""


def furnish(world: World, kinds: Mapping[type[placed.Placed], Kind]) -> list[Entity]:
    """Make what was placed and does not stand there yet, in ascending order of id. Returns what was made."""
    there = [entity for entity in world.entities.values() if not entity.gone]
    made = []
    for cls, kind in kinds.items():
        made += [
            (item, kind) for item in _unclaimed(world.level.of(cls), [e for e in there if isinstance(e, kind.claims)])
        ]
    made.sort(key=lambda pair: pair[0].id)
    entities = [kind.make(world, item) for item, kind in made]
    return [world.spawn(entity) for entity in entities if entity is not None]


def watch(world: World) -> Script:
    """How alarmed a place is follows from its eyes: 2 while one is sure, 1 for a while after anything was noticed."""
    noticed = -CALM_TICKS
    while True:
        eyes = [eye.state for eye in (*world.of(GuardDrone), *world.of(CameraEye))]
        sure = any(state in SURE for state in eyes)
        if sure or any(state in UNSURE for state in eyes):
            noticed = world.tick
        world.alarm = 2 if sure else int(world.tick - noticed < CALM_TICKS)
        if world.music[0]:
            world.set_music(world.music[0], "alarm" if sure else "tense" if world.alarm else "calm")
        yield


def _unclaimed(items: Sequence[placed.Placed], there: list[Entity]) -> list[placed.Placed]:
    """The objects from which nothing was made: an entity stands for the one that is near, else for one of its name."""
    left = list(items)
    for claims in (_near, _named):
        for item in tuple(left):
            entity = next((one for one in there if claims(one, item)), None)
            if entity is not None:
                there.remove(entity)
                left.remove(item)
    return left


def furnish_each_map(world: World) -> Script:
    """Furnish the chapter's map, and each one that its script goes on to, once the script has filled it."""
    furnish(world, IN_CHAPTERS)
    level = world.level
    while True:
        yield
        if world.level is not level:
            level = world.level
            for _tick in range(SETTLED_TICKS):
                yield
            furnish(world, IN_CHAPTERS)


def _near(entity: Entity, item: placed.Placed) -> bool:
    x, y = item.points[0] if isinstance(item, placed.Laser) and item.points else (item.x, item.y)
    return abs(entity.x - x) < CLAIMED_PX and abs(entity.y - y) < CLAIMED_PX


def _named(entity: Entity, item: placed.Placed) -> bool:
    return bool(item.name) and entity.name == item.name
