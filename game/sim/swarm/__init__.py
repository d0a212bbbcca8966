"""The swarm."""

from game.sim.swarm.enclosure import Enclosure
from game.sim.swarm.roster import BARRIER, FOLLOW, SEND
from game.sim.swarm.swarm import Swarm

__all__ = ["BARRIER", "FOLLOW", "SEND", "Enclosure", "Swarm"]
