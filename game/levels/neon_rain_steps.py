"""The last eight steps to the clinic's door: each is taken after one breath."""

from __future__ import annotations

import math
from collections.abc import Generator

from game.levels.neon_rain_setting import THEME, Setting
from game.script import Script, _, pan_to, say, wait
from game.script.conduct import Conduct
from game.sim.intent import MOVE_FULL

Asking = Generator[None, None, bool]

STEPS = 8
KERB_PX = 132.0
"""So far from the door she stops."""
LAST_PX = 26.0
"""The eighth step ends so far before the door."""
KERB_COMPOSURE = 18.0
STEP_COSTS = 18.0
"""Composure that each step takes; it never takes the last of it."""
STEP_LEAST = 9.0
STEP_PX_S = 46.0
MISSES_FORGIVEN = 2
"""After so many breaths in a row that came to nothing, the next step is given all the same."""
PUSH = 0.35
"""How far the stick has to be pushed towards the door, 0 to 1."""
THOUGHTS = (
    _("One. The chair goes back and you can't see the door."),
    _("Two. The mask smells of rubber and mint."),
    _("Three. He laughed. He said I had a mouth like a car park."),
    _("Four. Half. Half is a number too."),
    _("Five. They closed it, after. Nobody told me where to go."),
    _("Six. I could go home. I'd be someone who got to six."),
    _("Seven. There's somebody in there, doing squats?"),
    _("Eight."),
)


def eight_steps(s: Setting) -> Script:
    """Hold her at the kerb, and give her the way to the door step by step."""
    stage, world, lena = s.stage, s.stage.world, s.lena
    world.set_music(THEME, "tense")
    lena.composure = min(lena.composure, KERB_COMPOSURE)
    stage.scene(True)
    yield from pan_to(stage, s.door[0], s.door[1] + 50.0, 0.8)
    yield from say(stage, "lena", _("Eight steps. I counted them, the other four times."), "worried")
    yield from say(stage, "lena", _("My legs have stopped. That's fine. Legs are allowed. ...Breathe."), "worried")
    stage.scene(False)
    usual, lena.walk_speed = lena.walk_speed, 0.0
    for number in range(STEPS):
        world.set_objective(_("Breathe with the ring, then take one step"))
        if (yield from _one_breath(s)):
            break
        world.set_objective(_("One step towards the door"))
        if (yield from _one_step(s, STEPS - number)):
            break
        stage.bark("lena", THOUGHTS[number])
        stage.shake(lena.x, lena.y, 0.06)
        if number < STEPS - 1:
            lena.composure = max(STEP_LEAST, lena.composure - STEP_COSTS)
    lena.walk_speed = usual
    Conduct(world).note("eight_steps")
    world.set_objective("")
    yield from wait(stage, 1.2)


def _one_breath(s: Setting) -> Asking:
    """Until a breath has helped. True when the player skips what is left."""
    stage, lena = s.stage, s.lena
    stage.teach("secondary", _("Breathe: let go when the ring is full"), lambda: lena.breath is not None)
    missed = 0
    good = lena.breaths
    while lena.breaths == good and missed < MISSES_FORGIVEN:
        while not _breathing(s):
            if stage.skipped():
                return True
            lena.speed_up(0.0, 0.0)
            yield
        while _breathing(s):
            yield
        if lena.breaths == good:
            missed += 1
            stage.bark("lena", _("Too quick. It's all right. Again.") if missed == 1 else _("...Close enough."))
    return False


def _one_step(s: Setting, left: int) -> Asking:
    """Until she has come one step nearer; her feet obey only towards the door. True when the player skips."""
    stage, world, lena = s.stage, s.stage.world, s.lena
    goal = (s.door[0], s.door[1] + LAST_PX)
    far = math.dist((lena.x, lena.y), goal)
    wanted = far - far / left
    stage.teach("move", _("One step"), lambda: math.dist((lena.x, lena.y), goal) <= wanted)
    while math.dist((lena.x, lena.y), goal) > wanted + 0.5:
        if stage.skipped():
            return True
        if lena.frozen_until == 0:
            dx, dy = goal[0] - lena.x, goal[1] - lena.y
            length = math.hypot(dx, dy) or 1.0
            push = (world.intent.move_x * dx + world.intent.move_y * dy) / length / MOVE_FULL
            lena.walk_speed = STEP_PX_S if push > PUSH else 0.0
            if push <= PUSH:
                lena.speed_up(0.0, 0.0)
        yield
    lena.walk_speed = 0.0
    lena.speed_up(0.0, 0.0)
    return False


def _breathing(s: Setting) -> bool:
    return s.lena.breath is not None
