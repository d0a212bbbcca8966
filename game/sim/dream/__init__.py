"""The dream reef: a breath goes out from the dreamer as a ring, and worries that it touches dissolve.

The :class:`~game.sim.dream.tide.Tide` watches the breath; :class:`~game.sim.dream.shade.Shade` is what drifts in,,
:class:`~game.sim.dream.circle.Breather` what breathes, and :class:`~game.sim.dream.voice.Voice` is who coaches from outside.
"""

from game.sim.dream.circle import Breather
from game.sim.dream.shade import Memory, Shade
from game.sim.dream.tide import Freed, Tide, ring_px
from game.sim.dream.voice import Voice

__all__ = ["Breather", "Freed", "Memory", "Shade", "Tide", "Voice", "ring_px"]
