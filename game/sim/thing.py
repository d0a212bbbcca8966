"""Things that stand there to be used: consoles, kiosks, drawers, signs."""

from __future__ import annotations

from game.sim.entity import Entity


class Thing(Entity):
    """Something that can be used while its ``label`` is not empty. It has no body: the map's tiles are what is solid."""

    def __init__(
        self,
        kind: str,
        x: float,
        y: float,
        *,
        name: str = "",
        label: str = "",
        state: str = "idle",
        radius: float = 6.0,
    ) -> None:
        super().__init__(kind, x, y, name=name or kind, state=state, radius=radius)
        self.label = label
        self.sought = False
        """The player is to go there now: an arrow points to it while it is out of sight."""
        self.title = ""
        """Words beside that arrow."""

    def figures(self) -> tuple[float | int | str, ...]:
        return (*super().figures(), self.label, self.uses)
