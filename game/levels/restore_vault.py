"""The records vault: its lock goes round once, attacked from one side, then two, then three, while bots wall it in."""

from __future__ import annotations

import math
from functools import partial

from game.levels import restore_setting as setting_of
from game.levels.restore_setting import Setting
from game.script import Script, _, pan_to, say, together, until, wait, walk_to
from game.sim.machines.drone import GuardDrone

NEAR_PX = 150.0
"""The siege begins when Elara comes this near to the lock, px."""
BEFORE_PX = 78.0
"""She stands so far before it: all sides are seen from there."""
SIEGE_STORY_S, SIEGE_STANDARD_S, SIEGE_KEEN_S = 45.0, 60.0, 90.0
"""How long the vault's lock goes round, s."""
SECOND_RELAY, THIRD_RELAY = 0.18, 0.45
"""How far the lock is round when the other sides join in."""
LAST_EFFORT = 0.84
"""So far round, and every side throws faster."""
LAST_PAUSE = 120
"""Ticks between two throws from then on."""
HALF_WAY = 0.38
"""So far round, and she has word from the ward."""
LAST, ASKED = 99, 98
"""That these were said, among the numbers of the sides."""
FEWER_SIDES_WITH_DOORS = 0.6
"""With the doors in hand the third side comes later."""


def keep_vault(s: Setting) -> Script:
    """The vault is attacked from three sides while its lock goes round."""
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
    stage.bark("elara", _("So. Peace."))
    stage.scene(False)
    world.alarm = 3
    world.set_music("dark", "alarm")
    world.set_circuit("alarm", 1.0, 60)
    s.lock.begin(world, float(world.rules.pick(SIEGE_STORY_S, SIEGE_STANDARD_S, SIEGE_KEEN_S)))
    world.set_objective(_("Wall the lock in until it has gone round"))
    stage.teach("secondary", _("Hold and sweep: draw a wall of bots"), lambda: len(world.swarm.slots) >= 20)
    s.relays[0].arm(world, fan=1, pause=150, delay=110)
    third = FEWER_SIDES_WITH_DOORS if s.restored("doors") else THIRD_RELAY
    over = stage.when(lambda: s.lock.done >= 1.0)
    said: list[int] = []
    while not over():
        for number, (part, line) in enumerate(
            (
                (SECOND_RELAY, _("Second side. He has read my floor plan.")),
                (third, _("And the third. A relay with its mouth full throws nothing.")),
            ),
            1,
        ):
            if s.lock.done >= part and number not in said:
                said.append(number)
                s.relays[number].arm(world, fan=1 + (number == 2), pause=190, delay=60)
                stage.bark("elara", line)
                if number == 2:
                    stage.teach("primary", _("Send bots into a relay: it chokes for a while"), partial(_choked, s))
                for drone in s.drones[number - 1 : number]:
                    drone.wake(world, prey=s.lock)
                    if number == 1:
                        stage.teach("primary", _("Send bots to mend the drone that dives"), partial(_mended, drone))
        if s.lock.done >= HALF_WAY and ASKED not in said:
            said.append(ASKED)
            stage.bark("elara", _("Ward two asks if I am winning. Dentists do not win. We finish."))
        if s.lock.done >= LAST_EFFORT and LAST not in said:
            said.append(LAST)
            for relay in s.relays:
                relay.pause = min(relay.pause, LAST_PAUSE)
            stage.bark("elara", _("Nearly round. He is throwing the furniture. Good. He is out of ideas."))
        yield
    for relay in s.relays:
        relay.disarm(world)
    for drone in s.drones:
        drone.soothe(world)
    s.lock.finish(world)
    s.conduct.note("restored_vault")
    stage.shake(s.lock.x, s.lock.y, 0.6)
    world.alarm = 0
    world.set_music("dark", "calm")
    world.swarm.recall()
    setting_of.light(s)
    yield from wait(stage, 1.0)
    stage.scene(True)
    yield from say(stage, "elara", _("Shut. Nobody reads anybody tonight. Not even me."), "proud")
    stage.scene(False)


def _mended(drone: GuardDrone) -> bool:
    return drone.gentle


def _choked(s: Setting) -> bool:
    return any(relay.choked for relay in s.relays)
