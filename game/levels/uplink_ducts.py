"""The air duct: the way round the eye of the staff corridor, from the closet with the paper to the drone's beat.

Nothing sees into it, and nobody is told of it but who looks about. It comes out where the drone goes by: what one saves
at the eye one pays there, unless one waits behind the slats until it has passed.
"""

from __future__ import annotations

from game.levels.uplink_setting import Setting
from game.script import Script, Stage, _
from game.sim.machines.gate import GateLeaf

GRILLES = ("shut-vent-1", "shut-vent-3")
"""The doors of the map that are its lower and its upper end."""
DUCT_X = 150.0
"""North of the closet whoever is east of this is in the duct, px."""
OUT_PX = 6.0
"""So far north of the upper grille's middle one is out."""
PRY_SHAKE = 0.2
IN_SHAFT_PX = 18.0
"""He is put back so far inside the shaft when the drone has caught him."""
REMINDED = 2
"""The eye has caught him so often, and he remembers the closet."""
OPENED = (
    _("Four screws. The house breathes through here. So can I."),
    _("Slats. I see its feet. It has no feet. I see its light."),
)
"""What he says as he opens the lower and the upper grille."""
REMEMBERS = _("That closet had a grille. Air has to go somewhere.")


def watch_ducts(s: Setting) -> Script:
    """Both grilles can be taken off, once, until the house wakes."""
    leaves = [s.gates[name] for name in GRILLES if name in s.gates]
    reminded = False
    while not s.seized:
        for leaf, words in zip(leaves, OPENED, strict=False):
            leaf.label = _("Take off the grille") if leaf.shut and not leaf.uses else ""
            if leaf.shut and leaf.uses:
                _take_off(s.stage, leaf, words)
        stuck = s.stage.world.beat == "camera" and s.orion.times_caught >= REMINDED and s.orion.caught is None
        if stuck and not reminded and not s.stage.world.barks:
            reminded = True
            s.stage.bark("orion", REMEMBERS)
        yield
    for leaf in leaves:
        leaf.label = ""


def in_duct(s: Setting) -> bool:
    """He is in the shaft between the two grilles."""
    upper = s.gates.get(GRILLES[1])
    lower = s.gates.get(GRILLES[0])
    return upper is not None and lower is not None and s.orion.x > DUCT_X and upper.y < s.orion.y < lower.y


def came_by_duct(s: Setting) -> bool:
    """He has come out at its upper end."""
    upper = s.gates.get(GRILLES[1])
    return upper is not None and not upper.shut and s.orion.x > DUCT_X and s.orion.y < upper.y - OUT_PX


def shaft(s: Setting) -> tuple[float, float]:
    """The place just inside the upper grille, px."""
    upper = s.gates[GRILLES[1]]
    return upper.x, upper.y + IN_SHAFT_PX


def _take_off(stage: Stage, leaf: GateLeaf, words: str) -> None:
    leaf.label = ""
    leaf.turn(stage.world, shut=False)
    stage.shake(leaf.x, leaf.y, PRY_SHAKE)
    stage.bark("orion", words)
