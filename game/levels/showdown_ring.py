"""The ring of bots round Orion: how it is won, who stands where at it, and how Lena's breath parts it."""

from __future__ import annotations

import math

from game.levels.showdown_setting import Setting
from game.script import Script, _, until, wait
from game.sim.intent import Button
from game.sim.swarm import BARRIER
from game.sim.swarm.leaks import leak

NEAR_RING_PX = 58.0
"""Lena stands this far from him before the ring, px."""
BESIDE_RING_PX = 86.0
"""Elara stands this far from him while Lena talks, px."""
BREATHS_TO_PART = 2
GAP_HALF = 0.62
"""Half of the opening in the ring that Lena's breath makes, radians."""
LEAK_TICKS, LEAK_TOLD_SECONDS = 75, 6.0
"""A ring that has stood so long and leaks is told of, for so long."""
FEW_SPARE = 12
"""With fewer bots than this beside the ring there is nobody to make it thick."""
LEAN_SEEN = 0.12
"""Leaning so far, 0 to 1, he shows where he will push."""
RING_X_PX, RING_Y_PX = 62.0, 38.0
"""Half axes of the ring that stands while they talk, px: round to the eye, as the floor lies."""


def hold_ring(s: Setting, pushes: int) -> Script:
    """Orion runs until a ring has closed round him and withstood ``pushes`` of his pushes, or the fight is skipped."""
    stage, world = s.stage, s.stage.world
    world.set_objective(_("Close a ring of bots round Orion and hold it"))
    s.orion.pose = ""
    s.orion.begin(world, "flee", pushes=pushes)
    s.core.arm(world, s.elara, fan=1, pause=240, delay=200)
    before = said = world.tally.breakouts
    slips = (
        _("I wanted to be caught by somebody ELSE."),
        _("My mother had an appointment here. Once."),
        _("Why are you all so CALM?"),
    )
    calls = {
        0: _("He's winded! Ring him NOW, Doc!"),
        2: _("Two seconds of rest after every set. That's your window!"),
        4: _("Start the ring before he stops. Close it when he does!"),
    }
    holds = {
        2: ("orion", _("Who taught TOOTHPASTE to push back?")),
        1: ("kade", _("That's two! His form's gone. One more, hold it!")),
    }
    stops, winded, left, spotted, reserve = 0, False, pushes, False, 0
    lone = 0
    while not s.orion.held:
        if stage.skipped():
            break
        if s.orion.winded and not winded:
            if stops in calls and s.kade is not None:
                stage.bark("kade", calls[stops])
            stops += 1
        winded = s.orion.winded
        lone = lone + 1 if s.orion.mood == "flee" and len(world.swarm.slots) and not s.elara.drawing else 0
        if lone and lone % LEAK_TICKS == 0 and world.hint is None and leak(world.swarm, s.orion.x, s.orion.y):
            _tell_leak(s)
        if s.orion.lean > LEAN_SEEN and not spotted:
            spotted = True
            reserve = int((world.swarm.roles != BARRIER).sum())
            _spot(s, first=world.tally.breakouts == before)
        if s.orion.pushes_left < left:
            left = s.orion.pushes_left
            if left in holds:
                stage.bark(*holds[left])
        if world.tally.breakouts > said:
            said = world.tally.breakouts
            stage.bark("orion", slips[(said - 1) % len(slips)])
            if s.kade is not None:
                stage.bark("kade", _advice(reserve))
            spotted = False
        yield
    s.core.disarm(world, "strain")
    s.orion.begin(world, "scene")


def _tell_leak(s: Setting) -> None:
    """A ring stands about him, and it has a hole: said with the button that mends it."""
    stage, world = s.stage, s.stage.world
    stage.teach(
        "secondary",
        _("It leaks where it glows: draw it anew"),
        lambda: s.elara.drawing or s.orion.mood != "flee" or not len(world.swarm.slots),
        LEAK_TOLD_SECONDS,
    )


def _advice(reserve: int) -> str:
    """Why he got out, as Kade sees it: with ``reserve`` bots not in the ring when he leaned."""
    if reserve < FEW_SPARE:
        return _("Nobody left to spot him, Doc! Smaller ring, spare bots!")
    return _("He went where it was thin! Watch the lean, bots on THAT side!")


def _spot(s: Setting, *, first: bool) -> None:
    """Where he leans, he will push: shown at the first lean of each ring, with the button that helps."""
    stage, world = s.stage, s.stage.world
    if first and s.kade is not None:
        stage.bark("kade", _("See him lean? Spot him, Doc! Bots on THAT side!"))
    stage.teach(
        "primary",
        _("Send bots to the side he leans on"),
        lambda: world.pressed(Button.PRIMARY) or s.orion.mood != "ringed",
    )


def before_ring(s: Setting, distance: float) -> tuple[float, float]:
    """A place south-west of Orion where one can stand, px; nearer to him where a wall is in the way."""
    for part in (1.0, 0.75, 0.5, 0.35):
        x, y = s.orion.x - distance * part * 0.6, s.orion.y + distance * part * 0.8
        if s.stage.world.sees(s.orion.x, s.orion.y, x, y) and 0 < x < s.stage.world.level.width:
            return x, y
    return s.orion.x, s.orion.y + NEAR_RING_PX


def beside_ring(s: Setting) -> tuple[float, float]:
    """Where Elara stands while Lena talks: outside the ring, on the side where she is, px."""
    side = -1.0 if s.elara.x < s.orion.x else 1.0
    return s.orion.x + side * BESIDE_RING_PX, s.orion.y + 10.0


def walk_up(s: Setting) -> Script:
    """Lena comes up to the ring, and her breath parts it on her side."""
    stage, world = s.stage, s.stage.world
    lena = s.lena
    assert lena is not None
    lay_ring(s, None)
    yield from until(
        stage, stage.when(lambda: math.dist((lena.x, lena.y), (s.orion.x, s.orion.y)) < NEAR_RING_PX + 14.0)
    )
    world.set_objective(_("Breathe with the ring"))
    so_far = lena.breaths

    def parted() -> bool:
        return lena.breaths - so_far >= BREATHS_TO_PART

    stage.teach("secondary", _("Hold to breathe in, let go as the ring turns"), parted)
    yield from until(stage, stage.when(lambda: lena.breaths > so_far))
    if not parted():
        stage.bark("lena", _("They heard that. One more."))
    yield from until(stage, stage.when(parted))
    lay_ring(s, math.atan2(lena.y - s.orion.y, lena.x - s.orion.x))
    yield from wait(stage, 0.9)


def lay_ring(s: Setting, gap: float | None) -> None:
    """Bots in a ring round Orion, open towards ``gap`` (radians) if there is one."""
    swarm = s.stage.world.swarm
    x, y = s.orion.x, s.orion.y
    first = -math.pi if gap is None else gap + GAP_HALF
    span = math.tau if gap is None else math.tau - 2.0 * GAP_HALF
    parts = 48
    for i in range(parts + 1):
        angle = first + span * i / parts
        place = (x + math.cos(angle) * RING_X_PX, y + math.sin(angle) * RING_Y_PX)
        if i == 0:
            swarm.begin_barrier(*place)
        else:
            swarm.extend_barrier(*place)
    swarm.end_barrier()
