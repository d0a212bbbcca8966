"""Enamel under the scope: cracks that bots fill from the tip, acid that a wall keeps off, and the gates for such walls."""

from game.sim.lattice.acid import Acid, Spring
from game.sim.lattice.crack import Fissure
from game.sim.lattice.gate import Gate, gate_of, stands, wanted

__all__ = ["Acid", "Fissure", "Gate", "Spring", "gate_of", "stands", "wanted"]
