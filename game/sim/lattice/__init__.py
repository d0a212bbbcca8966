"""Enamel under the scope: cracks that bots fill from the tip, acid that a wall keeps off, and the gates for such walls."""

from game.sim.lattice.acid import Acid, Spring
from game.sim.lattice.crack import Fissure
from game.sim.lattice.gate import Gate, gate_of, stands, wanted
from game.sim.lattice.rinse import Rinse

__all__ = ["Acid", "Fissure", "Gate", "Rinse", "Spring", "gate_of", "stands", "wanted"]
