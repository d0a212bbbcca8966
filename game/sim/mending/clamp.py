"""A grip on the lock: a beam from a relay, which no wall stops. While it holds, the lock stands still and files slip out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.sim.entity import Entity
from game.sim.events import LoopBroken, PulseTelegraphed

if TYPE_CHECKING:
    from game.sim.mending.lock import Relay, VaultLock
    from game.sim.world import World

AIM_TICKS = 80
"""So long a grip is shown before it holds, times the assist's part."""
HOLD_TICKS = 60 * 12
"""Nobody choking it, it lets go by itself after so long: it runs hot."""
LEAK_TICKS = 60 * 4
"""While it holds, a file slips out this often."""


class Clamp(Entity):
    """The grip of one relay. States: off, aim, hold. ``heat`` 0 to 1: at 1 it must let go."""

    def __init__(self, relay: Relay, lock: VaultLock) -> None:
        super().__init__("clamp", relay.x, relay.y, name=f"clamp-{relay.name}", state="off", z=relay.z)
        self.relay, self.lock = relay, lock
        self.heat = 0.0
        self._left = 0
        self.let_go = ""
        """Why it let go last: "choked", "hot", or "" when it never did."""

    @property
    def holds(self) -> bool:
        """The lock stands still because of it."""
        return self.state == "hold"

    def grip(self, world: World) -> None:
        """Reach for the lock."""
        if self.state == "off" and not self.relay.choked:
            self._left, self.heat = int(AIM_TICKS * world.rules.telegraph), 0.0
            world.set_state(self, "aim")
            world.emit(PulseTelegraphed(self.x, self.y, (self.relay.bearing,), self._left))

    def release(self, world: World, why: str = "") -> None:
        """Let the lock go."""
        if self.state == "off":
            return
        if self.holds:
            self.lock.grips -= 1
            world.emit(LoopBroken(self.x, self.y, self.id))
        self.let_go = why
        world.set_state(self, "off")

    def update(self, world: World) -> None:
        if self.state == "off" or world.letterbox or world.dialogue.box is not None:
            return
        if self.relay.choked:
            self.release(world, "choked")
        elif self.state == "aim":
            self._left -= 1
            if self._left <= 0:
                self.lock.grips += 1
                world.set_state(self, "hold")
        else:
            self.heat = min(1.0, self.heat + 1.0 / HOLD_TICKS)
            if (world.tick - self.since) % LEAK_TICKS == LEAK_TICKS // 2:
                self.lock.spill(world, self.relay)
            if self.heat >= 1.0:
                self.release(world, "hot")

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.heat)
