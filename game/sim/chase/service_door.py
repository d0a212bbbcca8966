"""The clinic's service door: two leaves that slide apart while it is open. What stands there is the wall's, not its."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.sim.entity import Entity

if TYPE_CHECKING:
    from game.sim.world import World

SLIDE_TICKS = 22
"""The leaves slide for so long."""


class ServiceDoor(Entity):
    """The door at a place (the middle of its sill, px). States: shut, open. ``part`` is 0 shut and 1 open."""

    def __init__(self, x: float, y: float) -> None:
        super().__init__("service-door", x, y, name="service-leaves", state="shut")
        self.part = 0.0

    def update(self, world: World) -> None:
        step = 1.0 / SLIDE_TICKS
        self.part = min(1.0, self.part + step) if self.state == "open" else max(0.0, self.part - step)

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.part)
