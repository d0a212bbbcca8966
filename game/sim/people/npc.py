"""People who are not in the player's hands: they stand, walk where a script sends them, and talk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.sim.people.walker import Walker

if TYPE_CHECKING:
    from game.sim.world import World


class Npc(Walker):
    """Somebody with a place in the scene. ``pose`` overrides the gait while it is set.

    A kind in other clothes has a second part: "orion-day" speaks when "orion" does.
    """

    def __init__(self, kind: str, x: float, y: float, facing: str = "down") -> None:
        super().__init__(kind, x, y, facing)
        self.pose = ""

    def update(self, world: World) -> None:
        self.follow_goal(world)
        box = world.dialogue.box
        talking = box is not None and (box.speaker == self.kind or self.kind.startswith(f"{box.speaker}-"))
        gait = self.gait(world)
        world.set_state(self, self.pose or ("talk" if talking and gait == "idle" else gait))
