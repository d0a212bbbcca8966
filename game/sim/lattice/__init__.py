"""Enamel under the scope: cracks that bots fill from the tip, and acid that a wall of bots keeps off."""

from game.sim.lattice.acid import Acid, Spring
from game.sim.lattice.crack import Fissure

__all__ = ["Acid", "Fissure", "Spring"]
