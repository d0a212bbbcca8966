"""The setting of chapter 6: the rooftops and the night market, and who and what is on them."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.script import Script, Stage, fade
from game.sim import placed
from game.sim.chase.chase import Chase
from game.sim.chase.fugitive import Fugitive
from game.sim.chase.hologram import Hologram
from game.sim.chase.hound import Hound
from game.sim.chase.route import Route
from game.sim.chase.service_door import ServiceDoor
from game.sim.chase.slam import SlamGate
from game.sim.chase.trail import Trail
from game.sim.chase.tumble import Tumbler
from game.sim.entity import Entity
from game.sim.faults import Fault, FaultError
from game.sim.people.crowd import Passer, lane_of
from game.sim.people.kade import Kade
from game.sim.world import World

MARKET = "market"
"""The chapter's second map."""
WAYS = ("tracer-flight", "flight")
"""The path that Orion flees along: the first of these that a map has."""
GATE_IN_PX = 20.0
"""The bridge's gates stand so far inside its ends, px."""
WALKERS = 5
"""Passers-by on each of the market's ways."""
WALKERS_ASIDE_PX = 7.0
SILL_PX = 16.0
"""The service door's sill lies so far above the middle of its Zone, px."""
SHORT_TRAIL_TICKS = 66
"""How long his trail glows while he has likenesses, ticks."""
KINDS = ("umbrella", "barrel", "cauldron")
"""Crates whose names begin so are such things."""


class Voice(Entity):
    """A voice in Kade's ear, always where he is: the fitness app's "coach", or Dr. "quill" on the line."""

    def __init__(self, who: str, wearer: Entity) -> None:
        super().__init__(who, wearer.x, wearer.y, name=who)
        self.wearer = wearer

    def late(self, world: World) -> None:
        self.x, self.y = self.wearer.x, self.wearer.y


@dataclass(slots=True)
class Setting:
    """Who and what plays in this chapter; filled anew on each of its maps."""

    stage: Stage
    kade: Kade
    orion: Fugitive
    chase: Chase
    spawn: tuple[float, float]
    hounds: list[Hound] = field(default_factory=list)
    decoys: list[Hologram] = field(default_factory=list)

    def stretch(self, name: str) -> tuple[float, float]:
        """How far along his route a Zone begins and ends, px."""
        zone = self.stage.world.level.named(placed.Zone, name)
        middle = zone.y
        route = self.orion.route
        return route.nearest(zone.x - zone.width / 2, middle), route.nearest(zone.x + zone.width / 2, middle)


def build(world: World) -> Setting:
    """Fill the world from its present map.

    Raises :class:`FaultError` when the map lacks what the chapter cannot be played without.
    """
    level = world.level
    spawn = next((s for s in level.of(placed.Spawn) if s.who is placed.Who.KADE), None)
    path = next((p for name in WAYS for p in level.of(placed.Path) if p.name == name and len(p.points) > 1), None)
    faults = []
    if spawn is None:
        faults.append(Fault(f"{level.name}.tmx", "objects", 'no Spawn with who "kade"', "Place one where he comes in."))
    if path is None:
        faults.append(
            Fault(f"{level.name}.tmx", "objects", 'no Path named "flight"', "Draw the line that Orion flees along.")
        )
    if spawn is None or path is None:
        raise FaultError(faults)
    kade = world.spawn(Kade(spawn.x, spawn.y, "right"))
    orion = world.spawn(Fugitive(Route(path.points)))
    world.spawn(Trail(orion, "footprints"))
    chase = world.spawn(Chase(orion))
    for who in ("coach", "quill"):
        world.spawn(Voice(who, kade))
    _things(world)
    if level.name == MARKET:
        _walkers(world)
        _gates(world)
        door = level.named(placed.Zone, "service-door")
        world.spawn(ServiceDoor(door.x, door.y - SILL_PX))
    world.hero = kade
    world.set_circuit("main", 1.0)
    return Setting(Stage(world), kade, orion, chase, (spawn.x, spawn.y))


def stand_at(s: Setting, beat: str) -> None:
    """Put Kade where a beat resumes: at the map's checkpoint of that name, or where he comes in."""
    spot = next((c for c in s.stage.world.level.of(placed.Checkpoint) if c.name == beat), None)
    s.kade.place(*((spot.x, spot.y) if spot is not None else s.spawn))
    s.kade.facing = "right"


def tagged(s: Setting) -> None:
    """Orion wears a tag already: he leaves a trail."""
    s.stage.world.spawn(Trail(s.orion))


def dim_trail(s: Setting) -> None:
    """He has found out how to shake most of the glow off: the trail is short from now on."""
    for trail in s.stage.world.of(Trail):
        if trail.kind == "trail":
            trail.life = SHORT_TRAIL_TICKS


def send_hounds(s: Setting, number: int) -> None:
    """Orion's drones come from ahead of him."""
    for i in range(number):
        x, y = s.orion.x + 90.0 + 40.0 * i, s.orion.y - 70.0 + 60.0 * i
        s.hounds.append(s.stage.world.spawn(Hound(x, y, s.orion, f"hound-{i + 1}")))


def regain(s: Setting) -> Script:
    """The signal is gone: eight seconds back, with the shortcut lit."""
    stage, world = s.stage, s.stage.world
    yield from fade(stage, 1.0, 0.3)
    s.chase.go_back(world)
    yield from fade(stage, 0.0, 0.35)


def _things(world: World) -> None:
    for cart in world.level.of(placed.Cart):
        world.spawn(Tumbler("cart", cart.x, cart.y, name=cart.name))
    for crate in world.level.of(placed.Crate):
        kind = next((kind for kind in KINDS if crate.name.startswith(kind)), "crate")
        world.spawn(Tumbler(kind, crate.x, crate.y, name=crate.name))


def _gates(world: World) -> None:
    """Both ends of the bridge have a gate."""
    bridge = world.level.named(placed.Zone, "bridge")
    top, bottom = bridge.y - bridge.height / 2, bridge.y + bridge.height / 2
    for number, x in enumerate((bridge.x - bridge.width / 2 + GATE_IN_PX, bridge.x + bridge.width / 2 - GATE_IN_PX), 1):
        world.spawn(SlamGate(x, top, bottom, f"gate-{number}"))


def _walkers(world: World) -> None:
    """People in the market, who have umbrellas and somewhere to be."""
    number = 0
    for path in world.level.of(placed.Path):
        if not path.name.startswith("tracer-walk"):
            continue
        lane = lane_of(path.points, WALKERS_ASIDE_PX)
        for i in range(WALKERS):
            number += 1
            kind = f"citizen-u{number // 2 % 12 + 1}" if number % 2 else f"citizen-{number % 16 + 1}"
            world.spawn(Passer(kind, lane, part=(i + 0.13 * number) / WALKERS, costs=0.0, name=f"walker-{number}"))
