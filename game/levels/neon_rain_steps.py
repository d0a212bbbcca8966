"""The last eight steps to the clinic's door: some take a breath each, one breath carries two, and the last take none."""

from __future__ import annotations

import math
from collections.abc import Callable, Generator
from dataclasses import dataclass

from game.levels.neon_rain_setting import THEME, Setting
from game.script import Option, Script, _, ask, pan_to, say, until, wait
from game.script.conduct import Conduct
from game.sim import layers
from game.sim.events import Hummed
from game.sim.intent import MOVE_FULL
from game.sim.people.composure import INHALE_TICKS
from game.sim.people.npc import Npc

Asking = Generator[None, None, bool]

STEPS = 8
KERB_PX = 132.0
"""So far from the door she stops."""
LAST_PX = 26.0
"""The eighth step ends so far before the door."""
KERB_COMPOSURE = 18.0
STEP_COSTS = 18.0
"""Composure that a step takes; it never takes the last of it."""
STEP_LEAST = 9.0
STEP_PX_S = 30.0
BETWEEN_TICKS = 75
"""Between two steps on one breath she stands so long."""
LONG_TICKS = 150
"""How long the breath swells that carries two steps."""
MISSES_FORGIVEN = 2
"""After so many breaths in a row that came to nothing, the next step is given all the same."""
PUSH = 0.35
"""How far the stick has to be pushed towards the door, 0 to 1."""
PUSHED_TICKS = 45
"""After so long against legs that have stopped, they say why they have."""
LEAVES_PX_S = 52.0
"""How fast the patient goes who comes out."""
COMES_FROM_PX = (-150.0, 54.0)
"""From so far to her right and so far down somebody comes with an umbrella, px."""
ARM_PX, BEHIND_PX = 9.0, 3.0
"""They stay so far to her side and so far behind her, px."""
FRIEND_PX_S = 62.0
WARMED = 14.0
"""Composure that meeting the patient gives."""
DOOR_COMPOSURE = 60.0
"""With what she stands before the door, at least."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some of the eight steps: ``thoughts``, one for each, taken after one breath of ``inhale`` ticks, or none at 0.

    ``left`` is the objective meanwhile, ``breath`` and ``step`` are the hints. ``then`` plays after them; ``costs`` is the
    composure that they take.
    """

    thoughts: tuple[str, ...]
    left: str
    breath: str
    step: str
    inhale: int = INHALE_TICKS
    costs: float = STEP_COSTS
    then: Callable[[Setting], Script] | None = None


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
    usual, left = lena.walk_speed, STEPS
    lena.walk_speed = 0.0
    for part in PARTS:
        world.set_objective(part.left)
        lena.inhale_ticks = part.inhale or INHALE_TICKS
        if part.inhale and (yield from _one_breath(s, part)):
            break
        if (yield from _walk(s, part, left)):
            break
        left -= len(part.thoughts)
        lena.composure = max(min(lena.composure, STEP_LEAST), lena.composure - part.costs)
        if part.then is not None:
            yield from part.then(s)
    lena.walk_speed, lena.inhale_ticks = usual, INHALE_TICKS
    lena.composure = max(lena.composure, DOOR_COMPOSURE)
    Conduct(world).note("eight_steps")
    world.set_objective("")
    yield from wait(stage, 1.2)


# -- between the steps ----------------------------------------------------------------------------


def tempted(s: Setting) -> Script:
    """The phone makes an offer."""
    stage, lena = s.stage, s.lena
    yield from wait(stage, 1.3)
    key = yield from ask(
        stage, "phone", _("You seem to be near a dentist! Cancel now and feel better in 0 steps."),
        (Option("stay", _("(I'm on two. Don't make me lose count.)")), Option("cancel", _("(Cancel.)"))),
    )  # fmt: skip
    Conduct(stage.world).note("cancelled_at_two", key == "cancel")
    if key == "cancel":
        yield from say(stage, "phone", _("Cancelling needs a score of 400. But we do love that you asked!"))
        lena.composure = max(STEP_LEAST, lena.composure - 5.0)
        stage.bark("lena", _("Sorry. That was my thumb. ...Two. I'm still on two."))
    else:
        lena.gain(5.0)
        stage.bark("lena", _("Two. And I'm keeping it."))
    yield from wait(stage, 0.6)


def met(s: Setting) -> Script:
    """Somebody comes out of the door that she cannot go in by, and half of him is in a splendid mood."""
    stage, world, lena = s.stage, s.stage.world, s.lena
    patient = world.spawn(Npc("citizen-7", s.door[0] + 10.0, s.door[1] + 8.0, "down"))
    patient.name = "numb-man"
    lena.facing = "up"
    world.set_circuit("welcome", 1.0)
    aside = lena.x + (34.0 if lena.x <= s.door[0] else -34.0)
    patient.walk_to(aside, lena.y - 4.0, LEAVES_PX_S)
    yield from wait(stage, 1.3)
    world.set_circuit("welcome", 0.0)
    stage.bark("numb-man", _("Thee'th lovely! I didn't feel a thing. I thtill don't!"))
    yield from wait(stage, 2.4)
    lena.gain(WARMED)
    stage.bark("lena", _("...He's dribbling. He's so happy."))
    patient.walk_to(aside, lena.y + 150.0, LEAVES_PX_S)
    world.set_music(THEME, "calm")
    yield from wait(stage, 1.0)


def kept_dry(s: Setting) -> Script:
    """If she has walked under umbrellas, one of those who carried them has seen her stand there in the rain."""
    stage, world, lena = s.stage, s.stage.world, s.lena
    if not Conduct(world).count("umbrellas"):
        return
    kind = str(world.flags.get("umbrella_kind", "citizen-u2"))
    friend = world.spawn(Npc(kind, lena.x + COMES_FROM_PX[0], lena.y + COMES_FROM_PX[1], "right"))
    friend.name = "friend"
    for shape in friend.shapes:
        shape.filter = layers.SHARING_FILTER
    world.start(_stays(s, friend))
    yield from until(stage, lambda: abs(lena.x - friend.x) < 2.0 * ARM_PX)
    stage.bark("friend", _("It's a wide one. Take your time."))
    yield from wait(stage, 1.0)
    stage.keep_picture("umbrella")
    yield from wait(stage, 1.0)
    lena.gain(WARMED)
    stage.bark("lena", _("...Thank you."))
    yield from wait(stage, 1.2)


def hummed(s: Setting) -> Script:
    """If she has heard the tune she hums it, and finds out what it lacks."""
    stage, world, lena = s.stage, s.stage.world, s.lena
    if Conduct(world).has("heard_hum"):
        world.emit(Hummed(lena.x, lena.y, lena.id))
        yield from wait(stage, 1.4)
        stage.bark("lena", _("(hums: five notes, down... and one back up)"))
        yield from wait(stage, 1.2)


PARTS = (
    Part(
        (_("One. The chair goes back and you can't see the door."),),
        _("Eight steps to the door"), _("Breathe: let go when the ring is full"), _("One step"),
    ),
    Part(
        (_("Two. The mask smells of rubber and mint."),),
        _("Seven steps to the door"), _("Again, full as a kettle"), _("One more step"), then=tempted,
    ),
    Part(
        (_("Three. He laughed. He said I had a mouth like a car park."), _("Four. Half. Half is a number too.")),
        _("Six steps to the door"), _("A long one: hold on, this ring swells slowly"), _("Two steps on one breath"),
        LONG_TICKS, then=met,
    ),
    Part(
        (_("Five. They closed it, after. Nobody told me where to go."),),
        _("Four steps to the door"), _("Breathe"), _("One step"), costs=8.0, then=kept_dry,
    ),
    Part(
        (_("Six. I could go home. I'd be someone who got to six."),),
        _("Three steps to the door"), _("Breathe, for whoever got to five"), _("One step"), costs=0.0, then=hummed,
    ),
    Part(
        (_("Seven. There's somebody in there, doing squats?"), _("Eight.")),
        _("Two steps to the door"), "", _("Nobody is holding you now"), 0, 0.0,
    ),
)  # fmt: skip
"""The eight steps. What comes after the breath is hers: at last she only walks."""


# -- inside ---------------------------------------------------------------------------------------


def _one_breath(s: Setting, part: Part) -> Asking:
    """Until a breath has helped. True when the player skips what is left."""
    stage, lena = s.stage, s.lena
    stage.teach("secondary", part.breath, lambda: lena.breath is not None)
    missed = pushed = 0
    good = lena.breaths
    while lena.breaths == good and missed < MISSES_FORGIVEN:
        while not _breathing(s):
            if stage.skipped():
                return True
            pushed = pushed + 1 if _push(s) > PUSH else 0
            if pushed == PUSHED_TICKS:
                stage.bark("lena", _("Legs say no. Breath first."))
            lena.speed_up(0.0, 0.0)
            yield
        while _breathing(s):
            yield
        if lena.breaths == good:
            missed += 1
            stage.bark("lena", _("Too quick. It's all right. Again.") if missed == 1 else _("...Close enough."))
    return False


def _walk(s: Setting, part: Part, left: int) -> Asking:
    """The part's steps, of ``left`` that are still to do. True when the player skips."""
    stage, lena = s.stage, s.lena
    goal = _goal(s)
    far = math.dist((lena.x, lena.y), goal)
    end = far - far * len(part.thoughts) / left
    stage.teach("move", part.step, lambda: math.dist((lena.x, lena.y), goal) <= end + 0.5)
    for number, thought in enumerate(part.thoughts, 1):
        if (yield from _towards(s, far - far * number / left)):
            return True
        stage.bark("lena", thought)
        stage.shake(lena.x, lena.y, 0.06)
        lena.walk_speed = 0.0
        lena.speed_up(0.0, 0.0)
        if number < len(part.thoughts):
            yield from wait(stage, BETWEEN_TICKS / 60.0)
    return False


def _towards(s: Setting, wanted: float) -> Asking:
    """Until she is ``wanted`` px from the door; her feet obey only towards it. True when the player skips."""
    lena, goal = s.lena, _goal(s)
    while math.dist((lena.x, lena.y), goal) > wanted + 0.5:
        if s.stage.skipped():
            return True
        if lena.frozen_until == 0:
            push = _push(s)
            lena.walk_speed = STEP_PX_S if push > PUSH else 0.0
            if push <= PUSH:
                lena.speed_up(0.0, 0.0)
        yield
    return False


def _stays(s: Setting, friend: Npc) -> Script:
    """They keep the rain off her, up to the door, and no further."""
    world, lena = s.stage.world, s.lena
    while world.beat == "steps":
        if friend.goal is None and math.hypot(lena.x - ARM_PX - friend.x, lena.y - BEHIND_PX - friend.y) > BEHIND_PX:
            friend.walk_to(lena.x - ARM_PX, lena.y - BEHIND_PX, FRIEND_PX_S)
        yield
    friend.goal, friend.facing = None, "up"


def _goal(s: Setting) -> tuple[float, float]:
    return s.door[0], s.door[1] + LAST_PX


def _push(s: Setting) -> float:
    """How hard the player pushes towards the door, 0 to 1."""
    (gx, gy), intent = _goal(s), s.stage.world.intent
    dx, dy = gx - s.lena.x, gy - s.lena.y
    return (intent.move_x * dx + intent.move_y * dy) / (math.hypot(dx, dy) or 1.0) / MOVE_FULL


def _breathing(s: Setting) -> bool:
    return s.lena.breath is not None
