"""Who of those that are chased would take a dart that is thrown now: one rule for the brackets and for whoever aims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.sim.chase.chase import Chase
from game.sim.chase.fugitive import Fugitive
from game.sim.chase.hologram import Hologram

if TYPE_CHECKING:
    from game.sim.world import World


def open_to_a_dart(world: World) -> list[Fugitive | Hologram]:
    """Him, or him and every likeness of him that is near: nobody is told which of them is he.

    Empty while no chase is on, in talk and in scenes.
    """
    chase = next((one for one in world.of(Chase) if one.on), None)
    if chase is None or chase.settling or world.letterbox or world.dialogue.box is not None:
        return []
    model = chase.runner
    if model.immune or model.gone:
        return []
    likenesses = [one for one in world.of(Hologram) if not one.fading]
    if not likenesses:
        return [model] if model.sure(world) else []
    runners: list[Fugitive | Hologram] = [model, *likenesses]
    return [one for one in runners if model.near_enough(world, one)]
