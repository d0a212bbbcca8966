"""The dream reef: a breath goes out from the dreamer as a ring, and worries that it touches dissolve.

The :class:`~game.sim.dream.tide.Tide` watches the breath; :class:`~game.sim.dream.shade.Shade` is what drifts in, and
:class:`~game.sim.dream.circle.Breather` what breathes.
"""

from game.sim.dream.circle import Breather
from game.sim.dream.shade import Memory, Shade
from game.sim.dream.tide import Tide, ring_px

__all__ = ["Breather", "Memory", "Shade", "Tide", "ring_px"]
