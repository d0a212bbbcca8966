"""Small things that go on beside the beats of the high alert: levers, the shutter, the files on the walls."""

from __future__ import annotations

import math
from functools import partial

from game.levels.high_alert_setting import Setting
from game.script import Script, _, wait
from game.sim.entity import Entity
from game.sim.intent import Button
from game.sim.thing import Thing

SCREENS = ((1749.0, 916.0), (1829.0, 916.0))
"""The places before the hall's screens, px."""
AGAIN_TICKS = 30
PULL_PUSH, PULL_TICKS, PULL_COSTS, PULL_LEAST = 60, 45, 3.0, 20.0
"""Pushing the stick so far, of 127, for so long pulls at the clamps once; what that costs, and what it leaves her."""
PULLED = (
    ("lena", _("Ow! It tightens. It tightens when I pull.")),
    ("kade", _("I can HEAR you pulling! Breathe! Reps later!")),
)
"""What is said when she pulls, at first and once more."""
BEFORE_SHUTTER_PX, NUDGE_TICKS = 48.0, 150
"""Lena so near to the shutter for so many ticks has not thought of Kade."""
FILES = (
    ("fenn", _("FENN, T. 58. Has not smiled since the yard closed. Practises.")),
    ("ruza", _("HALLORAN, R. 63. Asks for the chair by the door. Never says why.")),
    ("oda", _("LINDQVIST, O. 34. Boxer. Afraid of four millimetres of steel.")),
    ("lena", _("LENA. 23. Cancelled. Cancelled. Cancelled. Cancelled.")),
)
"""Whose face is shown, and what stands beside it."""


def orion_gone(s: Setting) -> None:
    """He has left the corridor."""
    s.stage.world.remove(s.orion)


def switch_on(s: Setting, lever: Thing) -> None:
    """A lever or a release was used: it shows, and is done with."""
    lever.label, lever.sought = "", False
    s.stage.world.set_state(lever, "on")


def mind_shutter(s: Setting) -> None:
    """Kade takes the shutter when he uses it, and lets go when he walks away."""
    world, kade, leaf = s.stage.world, s.kade, s.shutter
    leaf.label = _("Hold the shutter") if world.hero is kade and leaf.holder is None else ""
    if leaf.uses and leaf.holder is None and world.hero is kade:
        leaf.uses = 0
        leaf.hold(world, kade)
        s.pair.fixed = kade
    if leaf.holder is not kade:
        leaf.uses = 0
        return
    intent = world.intent
    moving = abs(intent.move_x) > 40 or abs(intent.move_y) > 40
    if world.hero is kade and (moving or world.pressed(Button.INTERACT)) and world.tick - leaf.since > 20:
        leaf.let_go(world)
        s.pair.fixed = None
        return
    kade.facing = "right" if kade.x < leaf.x else "left"
    world.set_state(kade, "hold")
    kade.act_until = world.tick + 2


def nudge_to_kade(s: Setting) -> Script:
    """Lena stands before the shutter, and nothing comes of it: the button that makes her Kade is shown again."""
    world, stage, since = s.stage.world, s.stage, s.stage.world.tick
    while world.beat == "shutter" and not s.shutter.slipped and not s.shutter.is_open:
        before = world.hero is s.lena and s.shutter.holder is None
        if not before or s.shutter.away(s.lena.x, s.lena.y) > BEFORE_SHUTTER_PX:
            since = world.tick
        elif world.tick - since == NUDGE_TICKS:
            stage.bark("lena", _("It's heavier than it looks. It looks heavy. Kade?"))
            stage.teach("swap", _("Swap to Kade: he can hold it up"), lambda: world.hero is s.kade)
        yield


def pinned(s: Setting) -> Script:
    """Kade holds the shutter with both arms until the glass door opens."""
    world, kade = s.stage.world, s.kade
    while not s.doors["glass-way"].is_open:
        if world.dialogue.box is None or world.dialogue.box.speaker != "kade":
            world.set_state(kade, "hold")
            kade.act_until = world.tick + 2
        yield


def scroll_files(s: Setting) -> Script:
    """Files open on the hall's screens, one after another, in public, while somebody is near to see."""
    world, stage = s.stage.world, s.stage
    walls = [world.spawn(Thing("screen", x, y, name=f"screen-{i}")) for i, (x, y) in enumerate(SCREENS)]
    number = 0
    while True:
        hero = world.hero
        shown = world.beat in ("screens", "ward", "glass-door")
        if shown and hero is not None and math.dist((hero.x, hero.y), (1800.0, 960.0)) < 170.0:
            wall, (whose, words) = walls[number % len(walls)], FILES[number % len(FILES)]
            world.set_state(wall, f"file-{whose}")
            # before the glass door nothing else is said
            if world.beat != "glass-door" and not world.barks and world.dialogue.box is None:
                stage.bark(wall.name, words)
            number += 1
        yield from wait(stage, 3.2)


def count_leaps(s: Setting, leapt: list[int]) -> Script:
    """Count his leaps into ``leapt``, up to two."""
    before = False
    while leapt[0] < 2:
        now = bool(s.kade.leaping)
        leapt[0] += now and not before
        before = now
        yield


def pull_clamps(s: Setting) -> Script:
    """While she lies clamped, pulling at them only tightens them: that is felt, and costs composure."""
    stage, world, lena = s.stage, s.stage.world, s.lena
    pulls, said = 0, 0
    while world.beat == "chair" and lena.held == "lie":
        intent = world.intent
        free = not world.letterbox and world.dialogue.box is None
        pulls = pulls + 1 if free and max(abs(intent.move_x), abs(intent.move_y)) > PULL_PUSH else 0
        if pulls and pulls % PULL_TICKS == 1:
            stage.shake(lena.x, lena.y, 0.25)
            lena.composure = max(PULL_LEAST, lena.composure - PULL_COSTS)
            if said < len(PULLED):
                stage.bark(*PULLED[said])
                said += 1
        yield


def teach_ward(s: Setting) -> Script:
    """Until the first patient comes along: what whoever is in hand can do for them."""
    stage, world = s.stage, s.stage.world

    def over(whose: Entity | None) -> bool:
        return bool(s.greeted) or world.hero is not whose or world.beat not in ("ward", "screens")

    while not s.greeted and world.beat in ("ward", "screens"):
        hero = world.hero
        if hero is s.kade:
            stage.teach("primary", _("Shout: it comes after you"), partial(over, hero))
        else:
            stage.teach("secondary", _("Beside them: breathe, and they breathe along"), partial(over, hero))
        # what was taught in between is done with, and this is shown once more
        again = world.tick + AGAIN_TICKS
        while not over(hero) and (world.hint is not None or world.tick < again):
            yield
