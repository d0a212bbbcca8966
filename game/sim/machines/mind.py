"""A machine's states of mind: when one changes, picture and sound are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.sim.events import StateChanged

if TYPE_CHECKING:
    from game.sim.entity import Entity
    from game.sim.world import World


def change_mind(world: World, machine: Entity, state: str) -> bool:
    """Put a machine into another state and tell of it. False, and nothing told, where it is in that state already."""
    if state == machine.state:
        return False
    world.emit(StateChanged(machine.x, machine.y, machine.id, machine.kind, machine.state, state))
    world.set_state(machine, state)
    return True
