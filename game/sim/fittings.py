"""What a map's objects come alive as where no script speaks for them: signs, switches, darkness, people with words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.sim import placed
from game.sim.entity import Entity, facing_of
from game.sim.events import WayTaken
from game.sim.people.hero import Hero
from game.sim.people.npc import Npc
from game.sim.thing import Thing

if TYPE_CHECKING:
    from game.sim.world import World

SWITCH_TICKS = 30
"""A circuit that is switched takes so long to go on or off."""
DARK_PER_S, DARK_LIGHTLY = 3.0, 0.35
"""Composure that a dark place takes of Lena a second, and the part of that which it takes of the others."""


class Notice(Thing):
    """Something to read; what it says comes in a box of dialogue."""

    def __init__(self, x: float, y: float, text: str, *, label: str, name: str = "") -> None:
        super().__init__("notice", x, y, name=name, label=label)
        self.text = text

    def used(self, world: World) -> None:
        world.dialogue.open_line(world, "", self.text, "")


class Switch(Thing):
    """A console that switches its circuit off, and on again."""

    def __init__(self, x: float, y: float, circuit: str, *, label: str, name: str = "") -> None:
        super().__init__("console", x, y, name=name, label=label)
        self.circuit = circuit

    def used(self, world: World) -> None:
        lit = world.circuits.get(self.circuit)
        on = lit is None or lit.target > 0.5
        world.set_circuit(self.circuit, 0.0 if on else 1.0, SWITCH_TICKS)


class WayOut(Thing):
    """A way that leads on to a chapter."""

    def __init__(self, x: float, y: float, to: str, *, label: str, name: str = "") -> None:
        super().__init__("goal", x, y, name=name, label=label)
        self.to = to

    def used(self, world: World) -> None:
        world.emit(WayTaken(self.x, self.y, self.id, self.to))


class Gloom(Entity):
    """A dark place: it takes composure of whoever is in it and in hand."""

    def __init__(self, area: placed.Zone) -> None:
        super().__init__("gloom", area.x, area.y, name=area.name)
        self.area = area

    def update(self, world: World) -> None:
        hero = world.hero
        if isinstance(hero, Hero) and hero.in_hand(world) and placed.holds(self.area, hero.x, hero.y):
            hero.lose(world, DARK_PER_S / 60.0 * (1.0 if hero.kind == "lena" else DARK_LIGHTLY))


class Shard(Thing):
    """A record that lies about; who picks it up has it."""

    def __init__(self, x: float, y: float, *, label: str, name: str = "") -> None:
        super().__init__("record", x, y, name=name, label=label)

    def used(self, world: World) -> None:
        self.label = ""
        world.remove(self)


class Talker(Npc):
    """Somebody who says one of their ``lines`` whenever they are spoken to, in turn, and the last one from then on."""

    def __init__(
        self, kind: str, x: float, y: float, facing: str, *, lines: tuple[str, ...], label: str, name: str = ""
    ) -> None:
        super().__init__(kind, x, y, facing)
        self.name = name or kind
        self.lines = lines
        self.label = label

    def used(self, world: World) -> None:
        if world.hero is not None:
            self.facing = facing_of(world.hero.x - self.x, world.hero.y - self.y, self.facing)
        world.dialogue.open_line(world, self.kind, self.lines[min(self.uses, len(self.lines)) - 1], "")

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.uses)
