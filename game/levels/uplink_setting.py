"""The setting of the uplink: what the map's objects become, and who stands where at each beat."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.levels.uplink_records import RECORDS
from game.levels.uplink_run import RUN_PREFIX
from game.script import Script, Stage
from game.sim import placed
from game.sim.faults import Fault, FaultError
from game.sim.machines.camera import CameraEye
from game.sim.machines.drone import GuardDrone
from game.sim.machines.gate import GateLeaf
from game.sim.machines.laser import LaserBeam
from game.sim.machines.tap import TapPost
from game.sim.people.orion_hero import OrionHero
from game.sim.thing import Thing
from game.sim.world import World

CALM_TICKS = 200
"""An alarm lasts so long after the last machine lost him."""
BLINK_ON, BLINK_OFF, BLINK_SHIFT = 80, 130, 95
"""The lasers' time, ticks: lit, dark, and how much later each is than the one before."""
VENT_PX = 40.0
CHAIRS = ("chair-1", "chair-2", "chair-3")
TAPS = 3
NEEDED = (
    (placed.Camera, 1, "Camera"), (placed.DataTap, TAPS, "DataTap"), (placed.Drone, 2, "Drone"),
)  # fmt: skip


@dataclass(slots=True)
class Setting:
    """Who and what plays in this chapter."""

    stage: Stage
    orion: OrionHero
    taps: list[TapPost]
    cameras: list[CameraEye]
    drones: list[GuardDrone]
    lasers: list[LaserBeam]
    gates: dict[str, GateLeaf]
    archive: Thing | None = None
    vent: Thing | None = None
    arms: list[Thing] = field(default_factory=list)
    """What hangs over the dental chairs."""
    lost_at: int = -CALM_TICKS
    seized: bool = False
    order: list[str] = field(default_factory=list)
    """Names of the taps in the order in which they were opened."""


def build(world: World) -> Setting:
    """Fill the world from its map.

    Raises :class:`FaultError` when the map lacks what the chapter cannot be played without.
    """
    _check(world)
    level = world.level
    spawn = next(s for s in level.of(placed.Spawn) if s.who is placed.Who.ORION)
    orion = world.spawn(OrionHero(spawn.x, spawn.y, spawn.facing.value))
    world.hero = orion
    gates = {door.name: world.spawn(_gate(door)) for door in level.of(placed.Door)}
    setting = Setting(
        Stage(world),
        orion,
        [
            world.spawn(TapPost(t.x, t.y, RECORDS[t.record], name=t.name, record=t.record))
            for t in level.of(placed.DataTap)
        ],
        [world.spawn(CameraEye.of(item, circuit=item.circuit)) for item in level.of(placed.Camera)],
        [world.spawn(GuardDrone.of(level, item)) for item in level.of(placed.Drone)],
        [world.spawn(_laser(item, i)) for i, item in enumerate(level.of(placed.Laser))],
        gates,
    )
    for chair in CHAIRS:
        for zone in level.of(placed.Zone):
            if zone.name == chair:
                setting.arms.append(world.spawn(Thing("arm", zone.x + 22.0, zone.y + 4.0, name=chair, state="calm")))
    for spot in level.of(placed.Console):
        if spot.name == "archive":
            setting.archive = world.spawn(Thing("archive", spot.x, spot.y, name="archive"))
        elif spot.name == "vent-run":
            setting.vent = world.spawn(Thing("vent", spot.x, spot.y, name="vent"))
    for name, glow in (("alarm", 0.0), ("seize", 0.0), ("power", 0.8), ("server", 0.9), ("lab", 0.55), ("air", 0.5)):
        world.set_circuit(name, glow)
        world.circuits[name].level = glow
    world.start(_alarm(setting))
    return setting


def stand_at(setting: Setting, beat: str) -> None:
    """Put Orion where a beat resumes: at the map's checkpoint of that name, else where he starts."""
    world = setting.stage.world
    spot = next((c for c in world.level.of(placed.Checkpoint) if c.name == beat), None)
    if spot is not None:
        setting.orion.place(spot.x, spot.y)
        setting.orion.facing = spot.facing.value
        setting.orion.hideout = (spot.x, spot.y)


def leaf_over(world: World, place: tuple[float, float]) -> GateLeaf:
    """The leaf that drops in front of the vent."""
    return world.spawn(GateLeaf(place[0], place[1], VENT_PX, 12.0, name="vent-shut", kind="shutter"))


def keep_taps(s: Setting) -> None:
    """Remember what became of each tap, for whoever resumes at a checkpoint."""
    kept = {tap.name: "".join(one[:1] or "-" for one in tap.outcomes) for tap in s.taps}
    s.stage.world.flags["uplink_taps"] = {"order": list(s.order), "outcomes": kept}


def recall_taps(s: Setting) -> None:
    """Put the taps as the flags remember them; flags come out of saves, and what is no memory counts as none."""
    kept = s.stage.world.flags.get("uplink_taps")
    kept = kept if isinstance(kept, dict) else {}
    order, outcomes = kept.get("order"), kept.get("outcomes")
    for tap in s.taps:
        known = outcomes.get(tap.name, "") if isinstance(outcomes, dict) else ""
        if isinstance(order, list) and tap.name in order:
            s.order.append(tap.name)
            tap.opened = True
        for index, sign in enumerate(known[: len(tap.outcomes)] if isinstance(known, str) else ""):
            tap.outcomes[index] = {"c": "copied", "l": "left"}.get(sign, "")
        if tap.empty:
            s.stage.world.set_state(tap, "done")


def _alarm(s: Setting) -> Script:
    """How alarmed the building is follows from its eyes, and the music with it."""
    world = s.stage.world
    eyes = [*s.cameras, *s.drones]
    while True:
        if not s.seized:
            sure = any(eye.state in ("alert", "dive") for eye in eyes)
            unsure = any(eye.state in ("curious", "search") for eye in eyes)
            if sure or unsure or s.orion.caught is not None:
                s.lost_at = world.tick
            level = 2 if sure else 1 if world.tick - s.lost_at < CALM_TICKS else 0
            if level != world.alarm:
                world.alarm = level
                world.set_circuit("alarm", 0.55 if level == 2 else 0.0, 30)
            world.set_music("uplink", "alarm" if sure else "tense" if level else "calm")
        yield


def _check(world: World) -> None:
    level, file = world.level, f"{world.level.name}.tmx"
    faults = []
    if not any(spawn.who is placed.Who.ORION for spawn in level.of(placed.Spawn)):
        faults.append(Fault(file, "objects", 'no Spawn with who "orion"', 'Place a Spawn and set its "who" to orion.'))
    for kind, least, name in NEEDED:
        if len(level.of(kind)) < least:
            here = len(level.of(kind))
            template = f"maps/templates/{name.lower()}.tx"
            faults.append(
                Fault(file, "objects", f"the uplink needs {least} x {name}, here are {here}", f"Place one: {template}.")
            )
    for tap in level.of(placed.DataTap):
        if tap.record not in RECORDS:
            known = ", ".join(RECORDS)
            faults.append(
                Fault(file, f"object {tap.id}", f"nobody's record is called {tap.record!r}", f"Set one of {known}.")
            )
    if faults:
        raise FaultError(faults)


def _gate(door: placed.Door) -> GateLeaf:
    """A leaf for a doorway: those in side walls are seen from the side, those of vents are grilles."""
    kind = "grille" if "vent" in door.name else "door-side" if door.height > door.width else "door"
    return GateLeaf(door.x, door.y, door.width, door.height, name=door.name, kind=kind, shut=not door.open)


def _laser(item: placed.Laser, number: int) -> LaserBeam:
    (ax, ay), (bx, by) = item.points[0], item.points[-1]
    if item.name.startswith(RUN_PREFIX):
        return LaserBeam(ax, ay, bx, by, name=item.name, circuit=item.circuit, live=False)
    return LaserBeam(
        ax, ay, bx, by, name=item.name, circuit=item.circuit, on_ticks=BLINK_ON, off_ticks=BLINK_OFF,
        shift=number * BLINK_SHIFT,
    )  # fmt: skip
