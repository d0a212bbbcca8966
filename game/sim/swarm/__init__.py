"""The swarm."""

from game.sim.swarm.enclosure import Enclosure
from game.sim.swarm.swarm import BARRIER, FOLLOW, SEND, Swarm

__all__ = ["BARRIER", "FOLLOW", "SEND", "Enclosure", "Swarm"]
