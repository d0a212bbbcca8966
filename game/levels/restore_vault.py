"""The records vault: Elara comes to its lock, keeps it through the siege, and counts what it cost."""

from __future__ import annotations

import math
from collections.abc import Generator

from game.levels import restore_setting as setting_of
from game.levels.restore_setting import Setting
from game.levels.restore_siege import Siege, besiege
from game.levels.restore_theft import AFAR, Theft
from game.script import Option, Script, _, ask, pan_to, say, together, until, wait, walk_to
from game.sim.mending.clamp import Clamp
from game.sim.mending.leak import Leak
from game.sim.mending.surge import Surge
from game.sim.people.npc import Npc

Asking = Generator[None, None, bool]

NEAR_PX = 150.0
"""The siege begins when Elara comes this near to the lock, px."""
BEFORE_PX = 78.0
"""She stands so far before it: all sides are seen from there."""
SIEGE_STORY_S, SIEGE_STANDARD_S, SIEGE_KEEN_S = 45.0, 60.0, 75.0
"""How long the vault's lock goes round when nothing holds it, s."""
EMPTY_LIT = 0.2
"""What is left of the vault's light when the bag is full."""
READ_OF = 3
"""Of so many files that were taken he has read one by then."""
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
    clamps = [world.spawn(Clamp(relay, s.lock)) for relay in s.relays]
    surge = world.spawn(Surge(s.lock.x, s.lock.y))
    thief = world.spawn(Npc("orion", *AFAR))
    thief.name = "orion"
    theft = Theft(s, clamps, thief)
    siege = Siege(s, clamps, surge, theft)
    again = True
    while again:
        world.alarm = 3
        world.set_music("dark", "alarm")
        world.set_circuit("alarm", 1.0, 60)
        s.lock.begin(world, float(world.rules.pick(SIEGE_STORY_S, SIEGE_STANDARD_S, SIEGE_KEEN_S)))
        theft.begin()
        yield from besiege(siege)
        again = theft.bag_full and (yield from _once_more(s))
    world.remove(thief)
    yield from _shut(s)


def _once_more(s: Setting) -> Asking:
    """His bag is full. She may pull the line, and everything that he has not read comes home; or shut what is left."""
    stage, world, lock = s.stage, s.stage.world, s.lock
    lock.turning = False
    world.swarm.recall()
    world.set_music("dark", "calm")
    world.set_objective(_("His bag is full"))
    for arrow in ("tank", "grip", "side"):
        stage.lead(arrow, None)
    for drone in s.drones:
        drone.soothe(world)
    stage.shake(lock.x, lock.y, 0.6)
    world.set_circuit("vault", EMPTY_LIT, 40)
    yield from wait(stage, 1.0)
    stage.scene(True)
    yield from say(stage, "orion", _("That's all I can carry. I thought it would feel like more."), "doubt")
    yield from say(stage, "elara", _("Most of it is still in the cable. He grabs faster than it copies."), "stern")
    stage.scene(False)
    answer = yield from ask(
        stage,
        "elara",
        _("The lock, or the line?"),
        (
            Option("again", _("Pull the line. What he has not read comes home, and the lock begins again.")),
            Option("shut", _("Shut what is left. I will answer for the rest.")),
        ),
        "tired",
    )
    if answer == "shut":
        s.conduct.note("vault_emptied")
        return False
    lock.leaked //= READ_OF
    world.swarm.spawn(max(0, setting_of.BOTS - world.swarm.count), *world.swarm.home)
    for leak in world.of(Leak):
        world.remove(leak)
    stage.bark("elara", _("Home. All but the few he finished. From the first tooth, then."))
    setting_of.light(s)
    yield from wait(stage, 1.5)
    return True


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
