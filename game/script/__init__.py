"""The verbs that level scripts are written in: say, ask, wait, until, walk_to, together, race, checkpoint…"""

from game.script.stage import Stage
from game.script.verbs import ask, checkpoint, fade, pan_to, race, say, together, travel, until, used, wait, walk_to
from game.script.words import _
from game.sim.dialogue import Option
from game.sim.world import Script

__all__ = [
    "Option", "Script", "Stage", "_", "ask", "checkpoint", "fade", "pan_to", "race", "say", "together", "travel", "until",
    "used", "wait", "walk_to",
]  # fmt: skip
