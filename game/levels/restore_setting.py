"""The setting of "My building": a dark clinic, what is broken in it, and who waits where."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from game.script import Stage
from game.script.conduct import Conduct
from game.sim import placed
from game.sim.faults import Fault, FaultError
from game.sim.machines.crate import CrateBox
from game.sim.machines.drone import GuardDrone
from game.sim.machines.tank import Tank
from game.sim.mending.air import Extractor, Fan
from game.sim.mending.lock import Relay, VaultLock
from game.sim.mending.power import Charge, Gap
from game.sim.people.elara import Elara
from game.sim.people.npc import Npc
from game.sim.thing import Thing
from game.sim.world import World

BOTS = 160
"""Bots that Elara brings."""
WINGS = ("reception", "lab", "vr", "treatment", "server", "vault", "power", "air")
"""The circuits of the building, in the order in which light comes back."""
DARK = 0.05
"""What is left of the light of a wing without power."""
SYSTEMS = ("power", "doors", "air")
GAPS, RELAYS = 3, 3
RELAY_MANNERS = ("hammer", "drill", "scythe")
"""How each side of the vault is attacked: the left, the door, the right."""
NEEDS: tuple[tuple[type[placed.Placed], str], ...] = (
    (placed.Path, "power-line"),
    *((placed.Path, f"gap-{number}") for number in range(1, GAPS + 1)),
    (placed.Console, "door-console"),
    (placed.Drone, "code-drone"),
    (placed.Sign, "fan"),
    (placed.Sign, "fan-to"),
    (placed.Sign, "extractor"),
    (placed.Console, "intercom-panel"),
    (placed.Sign, "lock"),
    *((placed.Sign, f"relay-{number}") for number in range(1, RELAYS + 1)),
    (placed.Spawn, "elara"),
)
"""What the map must have by name."""


@dataclass(slots=True)
class Setting:
    """Who and what plays in this chapter."""

    stage: Stage
    conduct: Conduct
    elara: Elara
    charge: Charge
    gaps: list[Gap]
    code_drone: GuardDrone
    console: Thing
    fan: Fan
    extractor: Extractor
    intercom: Thing
    lock: VaultLock
    relays: list[Relay]
    drones: list[GuardDrone]
    tanks: list[Tank]
    people: dict[str, Npc] = field(default_factory=dict)

    def restored(self, system: str) -> bool:
        """A system works again."""
        return self.conduct.has(f"restored_{system}")


def build(world: World) -> Setting:
    """Fill the world from its map.

    Raises :class:`FaultError` when the map lacks what the chapter cannot be played without.
    """
    _check(world)
    level = world.level

    def path(name: str) -> tuple[tuple[float, float], ...]:
        return level.named(placed.Path, name).points

    def sign(name: str) -> tuple[float, float]:
        item = level.named(placed.Sign, name)
        return item.x, item.y

    stage = Stage(world)
    spot = level.named(placed.Spawn, "elara")
    elara = world.spawn(Elara(spot.x, spot.y, spot.facing.value))
    gaps = [world.spawn(Gap(path(f"gap-{n}")[0], path(f"gap-{n}")[-1], f"gap-{n}")) for n in range(1, GAPS + 1)]
    charge = world.spawn(Charge(path("power-line"), gaps))
    holder = level.named(placed.Drone, "code-drone")
    code_drone = world.spawn(GuardDrone.of(level, holder, asleep=holder.asleep))
    panel = level.named(placed.Console, "door-console")
    console = world.spawn(Thing("console", panel.x, panel.y, name="door-console"))
    (fan_x, fan_y), (to_x, to_y) = sign("fan"), sign("fan-to")
    fan = world.spawn(Fan(fan_x, fan_y, math.atan2(to_y - fan_y, to_x - fan_x)))
    extractor = world.spawn(Extractor(*sign("extractor")))
    call = level.named(placed.Console, "intercom-panel")
    intercom = world.spawn(Thing("console", call.x, call.y, name="intercom-panel"))
    lock = world.spawn(VaultLock(*sign("lock")))
    relays = [
        world.spawn(Relay(*sign(f"relay-{number}"), lock, f"relay-{number}", manner))
        for number, manner in enumerate(RELAY_MANNERS, 1)
    ]
    drones = [
        world.spawn(GuardDrone.of(level, item, asleep=item.asleep))
        for item in level.of(placed.Drone)
        if item is not holder
    ]
    tanks = [world.spawn(Tank.of(item)) for item in level.of(placed.NanoTank)]
    for crate in level.of(placed.Crate):
        world.spawn(CrateBox.of(crate))
    setting = Setting(
        stage, Conduct(world), elara, charge, gaps, code_drone, console, fan, extractor, intercom, lock, relays, drones,
        tanks,
    )  # fmt: skip
    for item in level.of(placed.Npc):
        person = world.spawn(Npc(item.who, item.x, item.y, item.facing.value))
        person.name = item.name or item.who
        setting.people[person.name] = person
    world.hero = elara
    return setting


def bring_bots(setting: Setting) -> None:
    """Elara's bots come with her, wherever she stands now."""
    swarm = setting.stage.world.swarm
    swarm.home = (setting.elara.x, setting.elara.y - 10.0)
    swarm.spawn(BOTS, *swarm.home)


def light(setting: Setting, *, at_once: bool = False) -> None:
    """The light that the restored systems give: power brings the wings back one after another."""
    world = setting.stage.world
    level = 1.0 if setting.restored("power") else DARK
    for number, name in enumerate(WINGS):
        own = level
        if name == "air" and setting.restored("air"):
            own = max(own, 0.6)
        if name == "vault" and not setting.conduct.has("restored_vault"):
            own = min(own, 0.5)
        world.set_circuit(name, own, 1 if at_once else 60 + 45 * number)
    world.set_circuit("main", level, 1 if at_once else 60)
    world.set_circuit("alarm", 0.0 if setting.conduct.has("restored_vault") else 0.25, 1)


def stand_at(setting: Setting, beat: str) -> None:
    """Put Elara where a beat resumes."""
    for spot in setting.stage.world.level.of(placed.Checkpoint):
        if spot.name == beat:
            setting.elara.place(spot.x, spot.y)
            setting.elara.facing = spot.facing.value


def _check(world: World) -> None:
    level = world.level
    faults = [
        Fault(
            f"{level.name}.tmx", "objects", f'no {kind.__name__} named "{name}"',
            f'Place a {kind.__name__} and name it "{name}".',
        )
        for kind, name in NEEDS
        if not any(item.name == name for item in level.of(kind))
    ]  # fmt: skip
    faults += [
        Fault(
            f"{level.name}.tmx", f'object "{item.name}"', "the line needs two points at least",
            "Draw it again as a polyline.",
        )
        for item in level.of(placed.Path)
        if (item.name == "power-line" or item.name.startswith("gap-")) and len(item.points) < 2
    ]  # fmt: skip
    if faults:
        raise FaultError(faults)
