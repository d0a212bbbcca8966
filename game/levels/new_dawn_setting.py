"""The setting of the morning: the first evening's streets, and what the evening made of them."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from game.levels import neon_rain_setting as street
from game.levels.new_dawn_voices import MANY_MENDED, morning_of
from game.script import Script, Stage, _, wait
from game.script.conduct import Conduct
from game.sim import placed
from game.sim.machines.advert import Advert
from game.sim.machines.turnstile import Turnstile
from game.sim.people.crowd import Passer
from game.sim.people.exercise import Sporty
from game.sim.people.lena import Lena
from game.sim.people.npc import Npc
from game.sim.people.shaker import Shaker
from game.sim.thing import Thing
from game.sim.world import World

PLACES = (
    "keeper", "turnstile", "hearing", "class", "boxes-from", "boxes-to", "chair", "gate-near", "council-near",
    "class-near", "boxes-near", "school-near",
    "sunny-place",
)  # fmt: skip
"""What the chapter's script looks for on the map by name."""
CLASS_PX = (
    (-60.0, 60.0), (-31.0, 74.0), (34.0, 71.0), (63.0, 56.0), (-85.0, 86.0), (-55.0, 99.0), (-16.0, 95.0), (15.0, 103.0),
    (49.0, 96.0), (88.0, 84.0), (-68.0, 125.0), (-36.0, 129.0), (1.0, 127.0), (35.0, 133.0), (69.0, 119.0),
)  # fmt: skip
"""Where the people of the class stand, from Kade, px: in arcs, as people do, and near enough to fall on one another."""
FIRST_COMPOSURE = 84.0
GATE_LINES = {
    "dark": _("..."),
    "ignored": _("PLEASE. SCAN. ANYONE?"),
    "lit": _("600 AND ABOVE. WELCOME... HEY."),
}
ABOUT_THE_GATE: dict[str, tuple[tuple[str, str, float, float, str], ...]] = {
    "dark": (
        ("gardener", "citizen-14", -62.0, 30.0, "right"), ("talker-1", "citizen-9", -104.0, -26.0, "right"),
        ("talker-2", "citizen-13", -84.0, -26.0, "left"),
    ),
    "ignored": (("hopper", "child", -84.0, 2.0, "right"), ("hop-judge", "citizen-4", -52.0, -26.0, "down")),
    "lit": (("doorstop", "citizen-u3", 4.0, 24.0, "left"), ("queue-lady", "citizen-u8", -58.0, 26.0, "right")),
}  # fmt: skip
"""Who is about the gate, by the morning: name, kind, place from the gate, px, and where they look."""
POSES = {"chalker": "squat"}
"""Who does something else than stand, by name."""
HOPS, HOP_PX, HOP_TICKS, HOP_HIGH_PX = 4, 15.0, 16, 7.0
"""The child's hops: how many, how far, how long, how high."""
SEAT_PX = 22.0
"""How high the chair's seat is, px."""


@dataclass(slots=True)
class Setting:
    """Who and what plays in this chapter."""

    stage: Stage
    lena: Lena
    elara: Npc
    kade: Npc
    orion: Npc
    maro: Npc
    patient: Shaker
    turnstile: Turnstile
    morning: str
    sporty: list[Sporty] = field(default_factory=list)
    passers: list[Passer] = field(default_factory=list)
    heeded: bool = False
    """Orion has noticed that somebody stands still."""


def build(world: World) -> Setting:
    """Fill the world from its map.

    Raises :class:`FaultError` when the map lacks what the chapter cannot be played without.
    """
    street.check_places(world, PLACES, ("lena",))
    level, stage, conduct = world.level, Stage(world), Conduct(world)
    conduct.note("morning", morning_of(conduct))
    spawn = next(s for s in level.of(placed.Spawn) if s.who is placed.Who.LENA)
    gate = level.named(placed.Zone, "turnstile")
    lena = world.spawn(Lena(spawn.x, spawn.y, "right"))
    lena.composure = FIRST_COMPOSURE
    chair = stage.place("chair")
    setting = Setting(
        stage,
        lena,
        _person(world, "elara", stage.place("hearing")),
        _person(world, "kade", stage.place("class")),
        _person(world, "orion-day", stage.place("boxes-from")),
        _person(world, "maro", stage.place("keeper")),
        world.spawn(Shaker("student", *chair, "down")),
        world.spawn(Turnstile(gate.x, gate.y, gate.width * 0.5, gate.height)),
        morning_of(conduct),
    )
    setting.orion.name = "orion"
    setting.patient.name = "patient"
    setting.patient.z = SEAT_PX
    setting.patient.pose = "cower"
    for one in street.people(world):
        one.pose = POSES.get(one.name, one.pose)
        if one.name == "tinker":
            mended = conduct.count("rebooted") >= MANY_MENDED
            world.spawn(Thing("drone", one.x + 17.0, one.y + 3.0, state="calm" if mended else "stunned"))
    for name, kind, dx, dy, facing in ABOUT_THE_GATE[setting.morning]:
        one = world.spawn(Npc(kind, gate.x + dx, gate.y + dy, facing))
        one.name = name
    setting.passers = street.crowds(world, (), umbrellas=setting.morning == "lit", costs=0.0)
    street.flocks(world)
    kx, ky = stage.place("class")
    for number, (dx, dy) in enumerate(CLASS_PX):
        kind = f"citizen-{number * 5 % street.CITIZENS + 1}"
        setting.sporty.append(world.spawn(Sporty(kind, kx + dx, ky + dy, f"sporty-{number + 1}")))
    for sign in level.of(placed.Sign):
        if sign.name.startswith("advert-"):
            advert = world.spawn(Advert(sign.x, sign.y, angle=math.pi / 2, name=sign.name, works=False))
            advert.quiet = setting.morning != "lit"
    world.hero = lena
    world.set_circuit("day", 1.0)
    world.set_circuit("main", 1.0)
    world.set_circuit("night", 0.25 if setting.morning == "lit" else 0.0)
    return setting


def open_gate(s: Setting) -> None:
    """The turnstile as this morning has it."""
    s.turnstile.let_through(s.stage.world, dark=s.morning == "dark")


def hopping(s: Setting) -> Script:
    """A child hops along the boxes chalked through the gate, and comes back, all morning long."""
    child = s.stage.cast("hopper")
    if child is None:
        return
    (begin, y), box, forth = (child.x, child.y), 0, 1
    while True:
        child.facing = "right" if forth > 0 else "left"
        for tick in range(1, HOP_TICKS + 1):
            child.x = begin + (box + forth * tick / HOP_TICKS) * HOP_PX
            child.z = HOP_HIGH_PX * math.sin(math.pi * tick / HOP_TICKS)
            if isinstance(child, Npc):
                child.place(child.x, y)
            yield
        box += forth
        if box in (0, HOPS):
            forth = -forth
            yield from wait(s.stage, 0.9)
        yield from wait(s.stage, 0.15)


def _person(world: World, kind: str, at: tuple[float, float]) -> Npc:
    return world.spawn(Npc(kind, *at, "down"))
