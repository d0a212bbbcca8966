"""The records vault: Elara comes to its lock, keeps it through the siege, and counts what it cost."""

from __future__ import annotations

import math

from game.levels import restore_setting as setting_of
from game.levels.restore_setting import Setting
from game.levels.restore_siege import Siege, besiege
from game.script import Script, _, pan_to, say, together, until, wait, walk_to
from game.sim.mending.clamp import Clamp
from game.sim.mending.surge import Surge

NEAR_PX = 150.0
"""The siege begins when Elara comes this near to the lock, px."""
BEFORE_PX = 78.0
"""She stands so far before it: all sides are seen from there."""
SIEGE_STORY_S, SIEGE_STANDARD_S, SIEGE_KEEN_S = 45.0, 60.0, 75.0
"""How long the vault's lock goes round when nothing holds it, s."""
MANY_LEAKS = 6
"""With so many files lost it weighs on her."""


def keep_vault(s: Setting) -> Script:
    """The vault is attacked while its lock goes round."""
    stage, world = s.stage, s.stage.world
    world.set_objective(_("Go to the records vault"))
    stage.lead("vault", (s.lock.x, s.lock.y), _("Vault"))
    near = stage.when(lambda: math.dist((s.elara.x, s.elara.y), (s.lock.x, s.lock.y)) < NEAR_PX)
    yield from until(stage, near)
    stage.lead("vault", None)
    stage.scene(True)
    yield from together(
        pan_to(stage, s.lock.x, s.lock.y - 8.0, 0.9), walk_to(stage, "elara", s.lock.x, s.lock.y + BEFORE_PX)
    )
    yield from say(
        stage, "elara", _("Forty thousand people behind one lock. It needs to go round once, in peace."), "calm"
    )
    yield from say(stage, "elara", _("Three teeth. Past each one it cannot slip back. So. Peace."), "tired")
    stage.scene(False)
    world.alarm = 3
    world.set_music("dark", "alarm")
    world.set_circuit("alarm", 1.0, 60)
    s.lock.begin(world, float(world.rules.pick(SIEGE_STORY_S, SIEGE_STANDARD_S, SIEGE_KEEN_S)))
    clamps = [world.spawn(Clamp(relay, s.lock)) for relay in s.relays]
    surge = world.spawn(Surge(s.lock.x, s.lock.y))
    yield from besiege(Siege(s, clamps, surge))
    yield from _shut(s)


def _shut(s: Setting) -> Script:
    """It is round. How many got past her is said, and remembered."""
    stage, world, lost = s.stage, s.stage.world, s.lock.leaked
    for drone in s.drones:
        drone.soothe(world)
    s.lock.finish(world)
    s.conduct.note("restored_vault")
    world.flags["vault_leaks"] = lost
    stage.lead("tank", None)
    stage.lead("grip", None)
    stage.shake(s.lock.x, s.lock.y, 0.6)
    world.alarm = 0
    world.set_music("dark", "calm")
    world.swarm.recall()
    setting_of.light(s)
    yield from wait(stage, 1.0)
    stage.scene(True)
    if not lost:
        yield from say(stage, "elara", _("Shut. Nobody reads anybody tonight. Not even me."), "proud")
    else:
        yield from say(stage, "elara", _("Shut. Files that got past me: {lost}.").format(lost=lost), "tired")
        if lost >= MANY_LEAKS:
            yield from say(
                stage, "elara", _("I will write to each of them. By hand. My handwriting is a penalty."), "worried"
            )
        else:
            yield from say(stage, "elara", _("The rest is shut. Nobody else reads anybody tonight."), "calm")
    stage.scene(False)
