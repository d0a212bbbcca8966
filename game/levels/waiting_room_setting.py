"""The setting of chapter 2: the clinic by evening, the dream reef, the lattice under the scope; who and what is on each."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial

from game.levels.waiting_room_voices import PEOPLE
from game.script import Script, Stage, _, fade
from game.script.people import chatty
from game.sim import placed
from game.sim.dream import Tide, Voice
from game.sim.faults import Fault, FaultError
from game.sim.lattice import Fissure, Spring
from game.sim.people.elara import Elara
from game.sim.people.lena import Lena
from game.sim.people.npc import Npc
from game.sim.thing import Thing
from game.sim.world import World

CLINIC, REEF, ENAMEL = "clinic", "reef", "enamel"
"""The chapter's maps."""
BOTS = 120
"""Bots on the slide; the others wait in their tanks."""
CIRCUITS = ("reception", "lab", "vr", "treatment", "server", "vault", "power", "air")
WATERS = {
    1: {"sun": 1.0, "deep": 0.0, "abyss": 0.0, "coral": 0.55},
    2: {"sun": 0.12, "deep": 1.0, "abyss": 0.0, "coral": 0.8},
    3: {"sun": 0.0, "deep": 0.1, "abyss": 1.0, "coral": 1.0},
}
"""The dream's light at each depth: turquoise noon, blue dusk, and a night in which what lives there shines."""
DAWN = {"sun": 0.28, "deep": 0.0, "abyss": 0.3, "dawn": 1.0, "coral": 0.7}
"""Its light when the sun rises through the water."""
DAWN_TICKS = 260
FRIENDS = {1: 0, 2: 4, 3: 9}
"""How many worries are fish by then."""
BARK_LEAST, BARK_WORD = 70, 22
"""A line over play stands so long, and so much longer for each word of it, ticks."""
PLACES = ("door-entrance", "desk", "desk-behind", "vr-pod", "bench", "drawer", "lab-plant", "sofas")
SEATS = (("oda", -60.0, 28.0, "down"), ("fenn", -2.0, 28.0, "down"))
"""Who waits on the sofas, and where, px from their middle."""
SEAT_PX = 13.0
"""How high a sofa's seat is, px."""


@dataclass(slots=True)
class Setting:
    """Who and what plays in this chapter; filled anew on each of its maps."""

    stage: Stage
    lena: Lena | None = None
    kade: Npc | None = None
    elara: Elara | None = None
    tide: Tide | None = None
    things: dict[str, Thing] = field(default_factory=dict)
    fissures: list[Fissure] = field(default_factory=list)


def check(world: World) -> None:
    """Raises :class:`FaultError` when the clinic lacks a place that the chapter needs."""
    known = {item.name for item in world.level.of(placed.Zone)}
    missing = [name for name in PLACES if name not in known]
    lacking = [name for name in (REEF, ENAMEL) if name not in world.levels]
    faults = [
        Fault(f"{world.level.name}.tmx", "objects", f'no Zone named "{name}"', "Place it, or restore the map.")
        for name in missing
    ]
    faults += [
        Fault(
            "levels.json", "waiting-room", f"the chapter has no map {name!r}", f'Add "maps/{name}.tmx" to its "maps".'
        )
        for name in lacking
    ]
    if faults:
        raise FaultError(faults)


def go(s: Setting, level: str) -> Script:
    """Be on a map of the chapter: go there in darkness if need be. Whoever is there is spawned; the picture stays dark."""
    world = s.stage.world
    if world.level.name != level or s.tide is not None or s.fissures:
        s.stage.scene(True)
        yield from fade(s.stage, 1.0, 0.5)
        world.go_to(level)
        yield
        s.stage.scene(False)
    s.lena = s.kade = s.elara = s.tide = None
    s.things.clear()
    s.fissures.clear()


def evening(s: Setting) -> None:
    """The clinic with its lamps on, nobody alarmed, Kade behind the desk, people waiting."""
    world, stage = s.stage.world, s.stage
    for name in CIRCUITS:
        world.set_circuit(name, 1.0)
    world.set_circuit("alarm", 0.0)
    world.alarm = 0
    x, y = stage.place("sofas")
    for name, dx, dy, facing in SEATS:
        one = world.spawn(Npc(name, x + dx, y + dy, facing))
        one.pose, one.z, one.pz = "sit", SEAT_PX, SEAT_PX
        chatty(stage, one, partial(PEOPLE.__getitem__, name))


def as_lena(s: Setting, x: float, y: float, facing: str) -> Lena:
    """Lena is on this map, and in the player's hands."""
    world = s.stage.world
    s.lena = world.spawn(Lena(x, y, facing))
    s.lena.composure = float(min(100, max(15, _figure(world.flags.get("lena_composure"), 34))))
    world.hero = s.lena
    return s.lena


def as_elara(s: Setting, x: float, y: float, facing: str, bots: int) -> Elara:
    """Elara is on this map with some of her bots, and in the player's hands."""
    world = s.stage.world
    s.elara = world.spawn(Elara(x, y, facing))
    world.hero = s.elara
    world.swarm.home = (x, y - 10.0)
    world.swarm.spawn(bots, *world.swarm.home)
    return s.elara


def lab(s: Setting) -> None:
    """What can be used in the lab."""
    for name, kind, label, radius in (
        ("bench", "bench", _("Look through the scope"), 12.0),
        ("drawer", "drawer", _("Open the drawer"), 8.0),
        ("lab-plant", "plant", _("Talk to the plant"), 20.0),
    ):
        x, y = s.stage.place(name)
        s.things[name] = s.stage.world.spawn(Thing(kind, x, y, name=name, label=label, radius=radius))


def point_to(s: Setting, x: float, y: float) -> None:
    """An arrow leads there while it is out of sight, px."""
    world = s.stage.world
    for old in world.of(Thing):
        if old.kind == "goal":
            world.remove(old)
    world.spawn(Thing("goal", x, y, name="goal", state="wanted"))


def reef(s: Setting, depth: int) -> None:
    """The dream at a depth: the deeper, the less sun and the more the corals count."""
    world = s.stage.world
    spot = next(p for p in world.level.of(placed.Spawn) if p.who is placed.Who.LENA)
    lena = as_lena(s, spot.x, spot.y, "down")
    s.tide = world.spawn(Tide(lena))
    s.tide.come_along(world, FRIENDS[depth])
    world.spawn(Voice("kade"))
    sink(s, depth, 0)


def sink(s: Setting, depth: int, ticks: int) -> None:
    """Go to a depth, over some ticks."""
    assert s.tide is not None
    s.tide.depth = depth
    if ticks:
        s.tide.sunk_at = s.stage.world.tick
    _light(s, WATERS[depth] | {"dawn": 0.0}, ticks)


def dawn(s: Setting) -> None:
    """The sun rises through the water."""
    assert s.tide is not None
    s.tide.dawn(s.stage.world)
    _light(s, DAWN, DAWN_TICKS)


def tell(s: Setting, who: str, text: str) -> None:
    """A line over play that stands for as long as it takes to read. Nobody there: it is only logged."""
    one = s.stage.cast(who)
    if one is not None:
        s.stage.world.bark(one, text, BARK_LEAST + BARK_WORD * len(text.split()))


def _light(s: Setting, waters: dict[str, float], ticks: int) -> None:
    for name, level in waters.items():
        s.stage.world.set_circuit(name, level, ticks)


def enamel(s: Setting, number: int) -> None:
    """The lattice with the cracks of its ``number``, 1 to 3, and the springs that go with them."""
    world = s.stage.world
    spot = next(p for p in world.level.of(placed.Spawn) if p.who is placed.Who.ELARA)
    as_elara(s, spot.x, spot.y, spot.facing.value, BOTS)
    ways = {path.name: path.points for path in world.level.of(placed.Path)}
    for name in sorted(ways):
        if name.startswith(f"lattice-{number}-"):
            restless = number == 3 and name.endswith("-a")
            crack = world.spawn(Fissure(ways[name], name, restless=restless))
            s.fissures.append(crack)
            source = name.replace("lattice", "acid")
            if source in ways:
                world.spawn(Spring(ways[source], crack, 150 + 70 * len(s.fissures)))
    for crack in s.fissures:
        crack.root = next((other for other in s.fissures if crack.restless and other is not crack), None)


def _figure(value: object, otherwise: int) -> int:
    return int(value) if isinstance(value, int | float) else otherwise
