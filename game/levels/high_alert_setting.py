"""The setting of the high alert: what the map's objects become, and who stands where at each beat."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import pymunk

from game.levels.high_alert_pair import Pair
from game.script import Script, Stage, _
from game.script.conduct import Conduct
from game.sim import placed
from game.sim.faults import Fault, FaultError
from game.sim.machines.arm import ServiceArm
from game.sim.machines.door import Door, Shutter
from game.sim.machines.drone import GuardDrone
from game.sim.machines.steriliser import Steriliser
from game.sim.people.kade import Kade
from game.sim.people.lena import Lena
from game.sim.people.npc import Npc
from game.sim.people.patient import Patient
from game.sim.thing import Thing
from game.sim.world import World

DOORS = ("door-t1", "door-ring", "glass-way", "door-refuge")
CONSOLES = ("release", "breaker-2", "lever")
PATIENTS = ("fenn", "ruza", "oda")
CLAMPED_Z = 36.0
"""She lies so high on the chair, px."""
_NOTHING = pymunk.ShapeFilter(mask=0)


@dataclass(slots=True)
class Setting:
    """Who and what plays in this chapter."""

    stage: Stage
    conduct: Conduct
    lena: Lena
    kade: Kade
    orion: Npc
    pair: Pair
    doors: dict[str, Door]
    shutter: Shutter
    drones: list[GuardDrone]
    arms: list[ServiceArm]
    steriliser: Steriliser
    patients: list[Patient]
    consoles: dict[str, Thing]
    greeted: list[str] = field(default_factory=list)
    """Patients who were calmed, in order."""


def build(world: World) -> Setting:
    """Fill the world from its map.

    Raises :class:`FaultError` when the map lacks what the chapter cannot be played without.
    """
    _check(world)
    level, stage = world.level, Stage(world)
    spawns = {spawn.who.value: spawn for spawn in level.of(placed.Spawn)}
    lena = world.spawn(Lena(spawns["lena"].x, spawns["lena"].y, "down"))
    kade = world.spawn(Kade(spawns["kade"].x, spawns["kade"].y, "down", darts=False))
    orion = world.spawn(Npc("orion", spawns["orion"].x, spawns["orion"].y, "left"))
    orion.pose = "jack"
    doors: dict[str, Door] = {}
    for item in level.of(placed.Door):
        if item.name != "shutter-ring":
            kind = "door-side" if item.height > item.width else "door"
            door = Door(
                item.x, item.y, item.width, item.height, name=item.name, open=item.open, locked=True,
                glass=item.name.startswith("glass"), kind=kind,
            )  # fmt: skip
            doors[item.name] = world.spawn(door)
            world.set_state(door, "lockdown")
    leaf = level.named(placed.Door, "shutter-ring")
    rounds = next(p for p in level.of(placed.Path) if p.name == "round")
    hunter = level.of(placed.Sterilizer)[0]
    pair = Pair(stage, lena, kade)
    setting = Setting(
        stage,
        Conduct(world),
        lena,
        kade,
        orion,
        pair,
        doors,
        world.spawn(Shutter(leaf.x, leaf.y, leaf.width, leaf.height, name="shutter")),
        [world.spawn(GuardDrone.of(level, item, asleep=True)) for item in level.of(placed.Drone)],
        [
            world.spawn(ServiceArm(sign.x, sign.y, math.pi / 2, name=sign.name, fold_label=_("Fold the arm")))
            for sign in level.of(placed.Sign)
            if sign.name.startswith("arm")
        ],
        world.spawn(Steriliser(hunter.x, hunter.y, path=rounds.points, asleep=True, catch_label=_("Undo a catch"))),
        [world.spawn(Patient(item.who, item.x, item.y)) for item in level.of(placed.Npc) if item.who in PATIENTS],
        {
            item.name: world.spawn(Thing("breaker", item.x, item.y, name=item.name, state="off"))
            for item in level.of(placed.Console)
        },
    )
    pair.hunter = setting.steriliser
    world.hero = lena
    world.alarm = 2
    world.start(pair.run())
    world.start(_sweep(world))
    return setting


def clamp(s: Setting) -> None:
    """Lena lies in the chair, and cannot leave it."""
    s.lena.held, s.lena.z, s.lena.facing = "lie", CLAMPED_Z, "left"
    for shape in s.lena.shapes:
        shape.filter = _NOTHING


def unclamp(s: Setting) -> None:
    """She stands beside the chair."""
    s.lena.held, s.lena.z = "", 0.0
    for shape in s.lena.shapes:
        shape.filter = s.lena.shape_filter
    s.lena.place(s.lena.x - 16.0, s.lena.y - 32.0)


def stand_at(s: Setting, beat: str) -> None:
    """Put both heroes where a beat resumes: at the map's checkpoint of that name."""
    spot = s.stage.world.level.named(placed.Checkpoint, beat)
    alone = {"dash": s.kade, "voice": s.lena}.get(beat)
    if alone is not s.kade:
        s.lena.place(spot.x, spot.y)
        s.lena.facing = spot.facing.value
    if alone is not s.lena:
        s.kade.place(spot.x + (0.0 if alone else 18.0), spot.y + (0.0 if alone else 6.0))
        s.kade.facing = spot.facing.value


def _sweep(world: World) -> Script:
    """The red lamps sweep while the alarm is on; the white ones are half asleep."""
    for name, glow in (("alarm", 0.9), ("treatment", 0.5), ("server", 0.35), ("lab", 0.2), ("reception", 0.25)):
        world.set_circuit(name, glow)
        world.circuits[name].level = glow
    while world.alarm:
        yield
    world.set_circuit("alarm", 0.0, 90)
    world.set_circuit("treatment", 0.9, 90)


def _check(world: World) -> None:
    level, file = world.level, f"{world.level.name}.tmx"
    needs: list[tuple[type[placed.Placed], tuple[str, ...]]] = [
        (placed.Spawn, ("lena", "kade", "orion")), (placed.Door, (*DOORS, "shutter-ring")),
        (placed.Console, CONSOLES), (placed.Npc, PATIENTS), (placed.Path, ("round",)), (placed.Zone, ("hall", "refuge")),
        (placed.Drone, ("drone-1", "drone-2")), (placed.Sterilizer, ("steriliser",)),
    ]  # fmt: skip
    faults = []
    for kind, names in needs:
        there = {item.name for item in level.of(kind)}
        for name in names:
            if name not in there:
                what = kind.__name__
                faults.append(
                    Fault(
                        file, "objects", f'the high alert needs a {what} named "{name}"', f"Place a {what} and name it."
                    )
                )
    if faults:
        raise FaultError(faults)
