"""Decoys: a hologram of Orion that stands there, breathes, and draws ears and eyes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.sim.entity import Entity
from game.sim.events import DecoyGone

if TYPE_CHECKING:
    from game.sim.world import World

DECOY_TICKS = 330
"""How long a hologram stands: 5.5 s."""
CALL_PX = 150.0
"""It clears its throat as it appears, and a drone this near comes to look, px; half as far through a wall."""
BURST_PX = 15.0
"""A machine that comes so near touches it, and it goes out, px."""


class Decoy(Entity):
    """A hologram; what an eye sees of it is what it would see of Orion. ``until`` is the tick at which it goes out."""

    def __init__(self, x: float, y: float, facing: str = "down") -> None:
        super().__init__("decoy", x, y, name="decoy", facing=facing)
        self.until = 0

    def enter(self, world: World) -> None:
        self.until = world.tick + DECOY_TICKS

    def update(self, world: World) -> None:
        if world.letterbox or world.dialogue.box is not None:
            self.until += 1
        if world.tick >= self.until:
            self.burst(world)

    def burst(self, world: World) -> None:
        """Go out, now."""
        if not self.gone:
            world.emit(DecoyGone(self.x, self.y, self.id))
            world.remove(self)

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.until)
