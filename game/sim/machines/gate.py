"""Gates: a leaf that scripts open and shut, and that moves for nobody. Shut, it stops feet, flight and sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.sim.events import StateChanged
from game.sim.machines.leaf import Leaf

if TYPE_CHECKING:
    from game.sim.world import World


class GateLeaf(Leaf):
    """A leaf of ``width`` x ``height`` px round (``x``, ``y``). States: closed, open."""

    def __init__(
        self, x: float, y: float, width: float, height: float, *, name: str = "", kind: str = "door", shut: bool = True
    ) -> None:
        super().__init__(kind, x, y, width, height, name=name, state="closed" if shut else "open")
        self._wanted = shut

    @property
    def shut(self) -> bool:
        """Nobody gets through."""
        return self.state == "closed"

    def enter(self, world: World) -> None:
        self.fill(world, shut=self.shut, at_once=False)

    def turn(self, world: World, *, shut: bool) -> None:
        """Shut it, or open it, from the next tick on."""
        self._wanted = shut

    def update(self, world: World) -> None:
        if self._wanted == self.shut:
            return
        before = self.state
        world.set_state(self, "closed" if self._wanted else "open")
        world.emit(StateChanged(self.x, self.y, self.id, self.kind, before, self.state))
        self.fill(world, shut=self.shut)

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), int(self._wanted))
