"""Doors that slide, doors that slam in a lockdown, and shutters that somebody must hold.

A shut door blocks bodies and sight; one of glass blocks bodies only. Whatever a door does, the ways of the world are
looked at anew. A door never shuts on anybody: it waits until its opening is free.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from game.sim import placed
from game.sim.events import StateChanged
from game.sim.machines.leaf import Leaf
from game.sim.people.lena import Lena
from game.sim.people.walker import Walker

if TYPE_CHECKING:
    from game.sim.world import World

WARN_TICKS = 36
"""A door that is to slam shows it for so long before: 0.6 s."""
NEAR_PX = 34.0
"""A door that opens by itself opens for somebody this near to its edge."""
STAYS_TICKS = 70
"""It stays open for so long after the last one has gone."""
ROOM_PX = 7.0
"""Somebody within this of the opening keeps a door from shutting."""
DUCK_PX = 34.0
"""From this near, somebody who ducks slips under a shutter that is held."""
SLIP_PX_S = 110.0
AGAIN_TICKS = 40
"""After that it takes so long until one can slip back."""
SLIP_PX = 15.0
"""So far behind a shutter one stands up again."""
OPEN, CLOSED, LOCKDOWN, HALF = "open", "closed", "lockdown", "half"


class Door(Leaf):
    """A door of ``width`` x ``height`` px, its middle at x, y.

    ``state``    open, closed (opens by itself for people unless it is ``locked``) or lockdown (stays shut).
    ``warned``   0 to 1: how near it is to slamming, while it warns; 0 else. The view shows it.
    ``horizontal``  the leaf runs from left to right: one walks through it up or down.
    """

    def __init__(
        self, x: float, y: float, width: float, height: float, *, name: str = "", open: bool = False,
        locked: bool = False, glass: bool = False, kind: str = "door",
    ) -> None:  # fmt: skip
        super().__init__(kind, x, y, width, height, name=name, state=OPEN if open else CLOSED)
        self.locked, self.glass = locked, glass
        self.stays_open = open
        self.warned = 0.0
        self._then = ""
        self._warn_from = self._warn_ticks = 0
        self._empty_since = 0

    @classmethod
    def of(cls, item: placed.Door) -> Door:
        """The door that a map's Door stands for."""
        return cls(item.x, item.y, item.width, item.height, name=item.name, open=item.open, locked=item.locked)

    @property
    def is_open(self) -> bool:
        """One can walk through."""
        return self.state == OPEN

    @property
    def horizontal(self) -> bool:
        """The leaf runs from left to right."""
        return self.width >= self.height

    def enter(self, world: World) -> None:
        self.fill(world, shut=not self.is_open, at_once=False)

    # -- told by scripts --------------------------------------------------------------------------

    def open(self, world: World) -> None:
        """Slide open at once, and stay so."""
        self._then, self.warned, self.locked, self.stays_open = "", 0.0, False, True
        self._become(world, OPEN)

    def shut(self, world: World, *, lockdown: bool = False, warn: int = WARN_TICKS) -> None:
        """Shut, after a warning of ``warn`` ticks and as soon as nobody stands in it. In a lockdown it stays shut."""
        self._then = LOCKDOWN if lockdown else CLOSED
        self.stays_open = False
        if self.state == CLOSED and lockdown:
            warn = 0
        self._warn_from, self._warn_ticks = world.tick, round(warn * world.rules.telegraph)

    def release(self, world: World) -> None:
        """End a lockdown: from now on it opens by itself for people."""
        self.locked, self._then, self.warned = False, "", 0.0
        if self.state == LOCKDOWN:
            self._become(world, CLOSED)

    # -- a tick -----------------------------------------------------------------------------------

    def update(self, world: World) -> None:
        if self._then:
            self._slam(world)
        elif self.state == CLOSED and not self.locked:
            if self._anybody(world, NEAR_PX):
                self._empty_since = world.tick
                self._become(world, OPEN)
        elif self.state == OPEN and not self.stays_open:
            if self._anybody(world, NEAR_PX):
                self._empty_since = world.tick
            elif world.tick - self._empty_since > STAYS_TICKS:
                self._become(world, CLOSED)

    def _slam(self, world: World) -> None:
        waited = world.tick - self._warn_from
        if self.state != OPEN:
            waited = self._warn_ticks
        self.warned = min(1.0, waited / self._warn_ticks) if self._warn_ticks else 1.0
        if waited >= self._warn_ticks and not self._anybody(world, ROOM_PX):
            then, self._then, self.warned = self._then, "", 0.0
            self._become(world, then)

    def _anybody(self, world: World, room: float) -> bool:
        return any(self.away(person.x, person.y) < room for person in world.of(Walker))

    def away(self, x: float, y: float) -> float:
        """How far a place is from the leaf, px; 0 within it."""
        return math.hypot(max(0.0, abs(x - self.x) - self.width / 2), max(0.0, abs(y - self.y) - self.height / 2))

    def _become(self, world: World, state: str) -> None:
        if state == self.state:
            return
        before = self.state
        world.set_state(self, state)
        self.fill(world, shut=state != OPEN)
        world.emit(StateChanged(self.x, self.y, self.id, self.kind, before, state))

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.warned, int(self.locked))


class Shutter(Door):
    """A shutter that somebody holds up half way (``hold``): who ducks before it slips under it."""

    def __init__(self, x: float, y: float, width: float, height: float, *, name: str = "") -> None:
        super().__init__(x, y, width, height, name=name, locked=True, kind="shutter")
        self.holder: Walker | None = None
        self.slipped = 0
        """How often somebody slipped under it."""
        self._slip: tuple[Lena, float] | None = None
        self._slipped_at = -AGAIN_TICKS

    def hold(self, world: World, who: Walker) -> None:
        """Somebody holds it up."""
        if self.state == CLOSED:
            self.holder = who
            self._turn(world, HALF)

    def let_go(self, world: World) -> None:
        """Nobody holds it any more."""
        self.holder = None
        if self.state == HALF and self._slip is None:
            self._turn(world, CLOSED)

    def update(self, world: World) -> None:
        if self.state != HALF:
            if self._then:
                super().update(world)
            return
        if self._slip is not None:
            self._pass(world, *self._slip)
            return
        if self.holder is None:
            self._turn(world, CLOSED)
            return
        hero = world.hero
        rested = world.tick - self._slipped_at >= AGAIN_TICKS
        if rested and isinstance(hero, Lena) and hero.ducked and self.away(hero.x, hero.y) < DUCK_PX:
            self._slip = (hero, self._side(hero))
            self.fill(world, shut=False)

    def _side(self, who: Walker) -> float:
        """1 when they come from above or from the left, else -1."""
        off = who.y - self.y if self.horizontal else who.x - self.x
        return 1.0 if off < 0.0 else -1.0

    def _pass(self, world: World, who: Lena, way: float) -> None:
        """She slips under it, low and quick, one step a tick."""
        far = (self.height if self.horizontal else self.width) / 2 + SLIP_PX
        off = (who.y - self.y if self.horizontal else who.x - self.x) * way
        if off >= far or who.gone or who.body is None:
            self._slip = None
            self.slipped += 1
            self._slipped_at = world.tick
            self.fill(world, shut=True)
            return
        step = SLIP_PX_S / 60.0 * way
        across = max(-self._room(who), min(self._room(who), who.x - self.x if self.horizontal else who.y - self.y))
        who.show(world, "duck", 8)
        who.speed_up(0.0, 0.0)
        x, y = (self.x + across, who.y + step) if self.horizontal else (who.x + step, self.y + across)
        who.body.position = x, y

    def _room(self, who: Walker) -> float:
        return max(0.0, (self.width if self.horizontal else self.height) / 2 - who.radius - 1.0)

    def _turn(self, world: World, state: str) -> None:
        before = self.state
        world.set_state(self, state)
        world.emit(StateChanged(self.x, self.y, self.id, self.kind, before, state))

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.slipped, self.holder.id if self.holder else 0)
