"""The three access nodes: each is shown, besieged with loops of bots, and lost with a word from Orion."""

from __future__ import annotations

import math
from collections.abc import Callable

from game.levels import showdown_setting as setting_of
from game.levels.showdown_setting import Setting
from game.levels.showdown_tricks import LOST, MANNERS
from game.script import Script, _, pan_to, say, until, wait
from game.sim.intent import Button
from game.sim.machines.node import NodePillar
from game.sim.swarm.leaks import leak

AWAKE = {1: 0, 2: 1}
"""So many drones, the nearest ones, come awake with a node; with a later one all."""
THREAT_PX = 170.0
"""A drone so near to Elara is worth a word about mending it."""
MEND_TOLD_SECONDS = 20.0
LEAN_TOLD_SECONDS = 6.0
LEAK_TICKS = 90
"""A wall that has leaked for so long is told of."""
WRONG_TICKS = 40
"""Once in so many ticks it is asked whether a wall stands round a node that sleeps."""
MISSED_TICKS = 200
"""A wall that has stood so long without enclosing the node stands in the wrong place."""
NODE_HINTS = {
    1: _("Draw a loop of bots round the access node and keep it closed"),
    2: _("Enclose the second node; make the wall thick where it leans"),
    3: _("Enclose the last node. It slides; drones dive at the wall"),
}
NODE_LINES = {
    1: (_("That's one. I've others."), "smirk"),
    2: (_("Stop TAKING things. ...That came out wrong."), "angry"),
    3: (_("I can't hear them any more. All those voices. It's so quiet."), "doubt"),
}


def node(number: int) -> Callable[[Setting], Script]:
    """The beat in which one access node is enclosed."""

    def beat(s: Setting) -> Script:
        target = next((n for n in s.nodes if n.order == number), s.nodes[-1])
        yield from _show_node(s, target)
        yield from _besiege(s, target)
        yield from _lose_node(s, target)

    return beat


def _show_node(s: Setting, target: NodePillar) -> Script:
    stage, world = s.stage, s.stage.world
    stage.scene(True)
    yield from pan_to(stage, target.x, target.y - 10.0, 1.0)
    if target.order == 1:
        yield from say(stage, "elara", _("There. The first line. If they close round it, it cannot hear him."), "calm")
    elif target.order == 3:
        yield from say(stage, "orion", _("My turn. You've met the staff, I think."), "cold")
    stage.scene(False)
    world.set_objective(NODE_HINTS.get(target.order, NODE_HINTS[1]))


def _besiege(s: Setting, target: NodePillar) -> Script:
    stage, world = s.stage, s.stage.world
    world.alarm = 1 if target.order == 1 else 2
    world.set_music("core", "tense")
    if s.orion.mood != "cast":
        s.orion.begin(world, "cast")
    target.wake(world)
    manners = MANNERS.get(target.order, ("fan",))
    s.core.arm(world, s.elara, fan=1 if target.order == 3 else 3, pause=190, delay=150, manners=manners)
    world.start(_lessons(s, target))
    by_nearness = sorted(s.drones, key=lambda drone: math.dist((drone.x, drone.y), (target.x, target.y)))
    for drone in by_nearness[: AWAKE.get(target.order, len(by_nearness))]:
        drone.wake(world, prey=target if target.order == 3 else None)
    yield from until(stage, stage.when(lambda: not target.live))
    if target.live:
        target.cut(world)
    s.core.disarm(world)


def _lessons(s: Setting, target: NodePillar) -> Script:
    """Each button is told when it is of use: to mend, once a drone that means harm is near; to send, once a node leans
    against its wall; to draw anew, once a wall leaks; to call home, once a wall stands where the node is not."""
    stage, world = s.stage, s.stage.world
    before, missed, mend_told, home_told, lean_told = world.tally.rebooted, 0, False, False, False
    leak_told, wrong_told = False, False
    while target.live:
        yield
        if target.order > 1 and not mend_told and world.hint is None and _threat(s):
            mend_told = True
            stage.teach(
                "primary", _("Send bots to mend a drone"), lambda: world.tally.rebooted > before or not target.live,
                MEND_TOLD_SECONDS,
            )  # fmt: skip
        if not lean_told and target.closed and target.leans(world):
            lean_told = True
            stage.teach(
                "primary", _("Send bots where it leans: the wall grows thick"),
                lambda: world.pressed(Button.PRIMARY) or not target.live, LEAN_TOLD_SECONDS,
            )  # fmt: skip
        lone = len(world.swarm.slots) > 0 and not target.closed and not s.elara.drawing
        missed = missed + 1 if lone else 0
        if missed > LEAK_TICKS and not leak_told and world.hint is None and leak(world.swarm, target.x, target.y):
            leak_told = True
            stage.teach(
                "secondary", _("It leaks where it glows: draw it anew"),
                lambda: s.elara.drawing or target.closed or not target.live, LEAN_TOLD_SECONDS,
            )  # fmt: skip
        if missed % WRONG_TICKS == WRONG_TICKS - 1 and not wrong_told and _other_enclosed(s, target):
            wrong_told = True
            stage.bark("elara", _("Not this line. It sleeps until the other one is cut."))
        if missed > MISSED_TICKS and not home_told and world.hint is None:
            home_told = True
            stage.teach(
                "dash", _("Call every bot home"),
                lambda: world.pressed(Button.DASH) or target.closed or not target.live,
            )  # fmt: skip


def _other_enclosed(s: Setting, target: NodePillar) -> bool:
    """Bots stand round a node whose turn it is not."""
    swarm = s.stage.world.swarm
    return any(n.live and n is not target and swarm.encloses(n.x, n.y) is not None for n in s.nodes)


def _threat(s: Setting) -> bool:
    """A drone that means harm is near enough to Elara to be seen."""
    return any(
        not drone.gentle and math.dist((drone.x, drone.y), (s.elara.x, s.elara.y)) < THREAT_PX for drone in s.drones
    )


def _lose_node(s: Setting, target: NodePillar) -> Script:
    stage, world = s.stage, s.stage.world
    setting_of.dim(s, target)
    stage.shake(target.x, target.y, 0.7)
    world.frozen = 3
    world.swarm.recall()
    for drone in s.drones:
        drone.prey = None
    yield from wait(stage, 0.9)
    text, face = NODE_LINES.get(target.order, NODE_LINES[3])
    s.orion.pose = "hurt"
    stage.scene(True)
    yield from pan_to(stage, s.orion.x, s.orion.y, 0.6)
    yield from say(stage, "orion", text, face)
    s.orion.pose = ""
    stage.scene(False)
    if target.order in LOST and s.kade is not None:
        stage.bark("kade", LOST[target.order])
