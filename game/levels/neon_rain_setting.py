"""The setting of the evening walk: who goes where in the street, what watches, and who stands where at each beat."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from game.levels.neon_rain_voices import ADVERTS, HUSHED, RETORTS
from game.script import Stage, _
from game.sim import placed
from game.sim.faults import Fault, FaultError
from game.sim.machines.advert import Advert
from game.sim.machines.courier import Courier
from game.sim.machines.turnstile import Turnstile
from game.sim.people.breather import Breather
from game.sim.people.crowd import JOSTLE_COSTS, Passer, lane_of
from game.sim.people.lena import Lena
from game.sim.people.npc import Npc
from game.sim.people.pigeon import Pigeon
from game.sim.people.shelter import Shelter
from game.sim.thing import Thing
from game.sim.world import World

THEME = "street"
"""The music of the street."""
CITIZENS, UMBRELLAS = 16, 12
CROWD_PER_1000_PX = 9.0
"""How dense a current is where the map does not say."""
DENSITY = {
    "current-lane": 7.0,
    "current-pavement": 4.0,
    "current-alley": 11.0,
    "current-dawn": 5.0,
    "current-square": 5.0,
}
"""Passers-by to 1000 px of a path's round, by the beginning of its name."""
ROUGH = {"current-alley": 2.2}
"""Where shoulders cost so many times as much as elsewhere, by the beginning of a path's name."""
FLOCK_PX = ((0.0, 0.0), (17.0, 8.0), (-16.0, 6.0), (7.0, -11.0), (30.0, -4.0))
"""Where pigeons peck round a Sign whose name begins with ``pigeons``, px."""
LANES_PX = (7.0, 17.0, 12.0)
NARROW_PX = (3.0, 9.0, 12.0)
NARROW = ("current-alley", "current-dawn")
"""How far to the right of their path people walk, one after another, px; and where the way is narrow."""
SPEEDS = (54.0, 62.0, 49.0, 58.0, 66.0)
SHELTER_MOST = 62.0
"""Composure that walking under somebody's umbrella gives, at most."""
ADVERT_ANGLE = math.pi / 2
PLACES = (
    "keeper", "kiosk-use", "turnstile", "clinic-door", "hooded", "tram-sign", "junction", "at-turnstile", "alley-begin",
    "square-begin",
)  # fmt: skip
"""What the chapter's script looks for on the map by name."""


@dataclass(slots=True)
class Setting:
    """Who and what plays in this chapter."""

    stage: Stage
    lena: Lena
    maro: Breather
    hooded: Npc
    turnstile: Turnstile
    kiosk: Thing
    sign: Thing
    door: tuple[float, float]
    shelter: Shelter
    adverts: list[Advert] = field(default_factory=list)
    passers: list[Passer] = field(default_factory=list)
    couriers: list[Courier] = field(default_factory=list)
    pigeons: list[Pigeon] = field(default_factory=list)


def build(world: World) -> Setting:
    """Fill the world from its map.

    Raises :class:`FaultError` when the map lacks what the chapter cannot be played without.
    """
    check_places(world, PLACES, ("lena",))
    level, stage = world.level, Stage(world)
    spawn = next(s for s in level.of(placed.Spawn) if s.who is placed.Who.LENA)
    gate = level.named(placed.Zone, "turnstile")
    lena = world.spawn(Lena(spawn.x, spawn.y, "right"))
    setting = Setting(
        stage,
        lena,
        world.spawn(Breather("maro", *stage.place("keeper"))),
        _person(world, "orion", stage.place("hooded"), "up", "hooded"),
        world.spawn(Turnstile(gate.x, gate.y, gate.width * 0.5, gate.height)),
        world.spawn(Thing("pay-point", *stage.place("kiosk-use"), label=_("Read the fines"), name="kiosk")),
        world.spawn(Thing("sign", *stage.place("tram-sign"), label=_("Read the board"), name="tram-sign")),
        stage.place("clinic-door"),
        world.spawn(Shelter(lena, SHELTER_MOST)),
    )
    people(world, phones=True)
    setting.passers = crowds(world, RETORTS, umbrellas=True)
    for number, sign in enumerate(s for s in level.of(placed.Sign) if s.name.startswith("advert-")):
        lines = ADVERTS[number % len(ADVERTS)]
        hushed = HUSHED[number % len(HUSHED)]
        advert = Advert(sign.x, sign.y, angle=ADVERT_ANGLE, lines=lines, name=sign.name, hushed=hushed)
        setting.adverts.append(world.spawn(advert))
    setting.pigeons = flocks(world)
    for path in level.of(placed.Path):
        if path.name.startswith("courier"):
            there = (*path.points, *path.points[-2:0:-1])
            setting.couriers.append(world.spawn(Courier(there, text=_("PARCEL! PARCEL! MOVE! ...Please rate me."))))
    world.hero = lena
    for circuit in ("night", "main", "hood"):
        world.set_circuit(circuit, 1.0)
    for circuit in ("scan", "scan-red", "welcome"):
        world.set_circuit(circuit, 0.0)
    return setting


def people(world: World, *, phones: bool = False) -> list[Npc]:
    """Everybody the map places, where they stand; with ``phones`` every other citizen looks up a score."""
    found: list[Npc] = []
    for item in world.level.of(placed.Npc):
        person = _person(world, item.who or "citizen-1", (item.x, item.y), item.facing.value, item.name)
        free_handed = person.kind.startswith("citizen-") and not person.kind.startswith("citizen-u")
        if phones and free_handed and len(found) % 2:
            person.pose = "phone"
        found.append(person)
    return found


def crowds(
    world: World, retorts: tuple[str, ...], *, umbrellas: bool = False, costs: float = JOSTLE_COSTS
) -> list[Passer]:
    """Passers-by along every path of the map whose name begins with ``current``."""
    found: list[Passer] = []
    number = 0
    for path in world.level.of(placed.Path):
        if not path.name.startswith("current") or len(path.points) < 2:
            continue
        loop = path.shape == "polygon"
        length = math.fsum(math.dist(a, b) for a, b in zip(path.points, path.points[1:], strict=False)) * (
            1 if loop else 2
        )
        dense = next((d for name, d in DENSITY.items() if path.name.startswith(name)), CROWD_PER_1000_PX)
        rough = next((times for name, times in ROUGH.items() if path.name.startswith(name)), 1.0)
        offsets = NARROW_PX if path.name.startswith(NARROW) else LANES_PX
        many = max(1, round(length / 1000.0 * dense))
        for i in range(many):
            lane = lane_of(path.points, offsets[i % len(offsets)], loop=loop)
            dry = umbrellas and number % 5 < 2
            kind = f"citizen-u{number % UMBRELLAS + 1}" if dry else f"citizen-{number * 7 % CITIZENS + 1}"
            found.append(
                world.spawn(
                    Passer(
                        kind, lane, part=(i + 0.37 * (i % 3)) / many, speed=SPEEDS[number % len(SPEEDS)],
                        retort=retorts[number % len(retorts)] if retorts else "", costs=costs * rough,
                    )
                )
            )  # fmt: skip
            number += 1
    return found


def flocks(world: World) -> list[Pigeon]:
    """Pigeons round every Sign of the map whose name begins with ``pigeons``."""
    signs = [sign for sign in world.level.of(placed.Sign) if sign.name.startswith("pigeons")]
    return [world.spawn(Pigeon(sign.x + x, sign.y + y)) for sign in signs for x, y in FLOCK_PX]


def stand_at(stage: Stage, hero: Lena, beat: str) -> None:
    """Put the hero where a beat resumes: at the map's checkpoint of that name, or where the chapter begins."""
    spot = next((c for c in stage.world.level.of(placed.Checkpoint) if c.name == beat), None)
    if spot is not None:
        hero.place(spot.x, spot.y)
        hero.facing = spot.facing.value


def check_places(world: World, places: tuple[str, ...], spawns: tuple[str, ...]) -> None:
    """Raises :class:`FaultError` when the map lacks a named place or somebody's spawn."""
    level = world.level
    there = {item.name for item in level.placed}
    whos = {spawn.who.value for spawn in level.of(placed.Spawn)}
    file = f"{level.name}.tmx"
    faults = [
        Fault(
            file, "objects", f"the chapter looks for {name!r}, and nothing has that name", f"Place and name {name!r}."
        )
        for name in places
        if name not in there
    ]
    faults += [
        Fault(file, "objects", f'no Spawn with who "{who}"', f'Place a Spawn and set its "who" to {who}.')
        for who in spawns
        if who not in whos
    ]
    if faults:
        raise FaultError(faults)


def _person(world: World, kind: str, at: tuple[float, float], facing: str, name: str = "") -> Npc:
    person = Npc(kind, *at, facing)
    person.name = name or kind
    return world.spawn(person)


def lead_to(stage: Stage, to: tuple[float, float] | None) -> None:
    """An arrow on the border of sight leads to a place, px, while it is out of sight; None: it leads nowhere."""
    goal = stage.cast("goal")
    if goal is None:
        goal = stage.world.spawn(Thing("goal", 0.0, 0.0))
    if to is not None:
        goal.x, goal.y = goal.px, goal.py = to
    stage.world.set_state(goal, "idle" if to is None else "wanted")
