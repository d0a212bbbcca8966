"""The end of the high alert: the glass door, and the safe room."""

from __future__ import annotations

import math

from game.levels import high_alert_steps as steps
from game.levels import high_alert_ward as ward_of
from game.levels.high_alert_rank import rank
from game.levels.high_alert_setting import Setting
from game.levels.high_alert_talk import talk
from game.script import Script, _, pan_to, say, together, until, wait, walk_to

AT_DOOR = (1874.0, 968.0)
BEFORE_GLASS_PX = 26.0
BEHIND_GLASS = (1916.0, 968.0)
IN_HALL = (1790.0, 970.0)
AT_SHUTTER = (1729.0, 968.0)


def glass_door(s: Setting) -> Script:
    """Orion at the glass door, and Lena alone before it. She cannot win; how far she gets is remembered."""
    stage, world, lena, kade, orion = s.stage, s.stage.world, s.lena, s.kade, s.orion
    world.alarm = 2
    world.set_music("resolve", "calm")
    s.pair.end("lena")
    s.pair.draws = False
    s.steriliser.soothe(world)
    stage.scene(True)
    kade.place(*AT_SHUTTER)
    if not stage.inside("hall", lena):
        lena.place(*IN_HALL)
    s.shutter.shut(world, lockdown=True, warn=0)
    kade.facing = "left"
    world.start(steps.pinned(s))
    yield from pan_to(stage, kade.x, kade.y, 0.6)
    stage.shake(kade.x, kade.y, 0.5)
    yield from say(stage, "kade", _("Shutter's coming in! I've got it. I've got it and I can't let go."), "worried")
    yield from say(stage, "kade", _("There's one more door. It's glass, and he's at it. Lena... it's you."), "worried")
    world.set_objective("")
    orion.place(1928.0, 800.0)
    orion.pose = ""
    yield from together(walk_to(stage, "orion", *BEHIND_GLASS, 60.0), pan_to(stage, *AT_DOOR, 1.2))
    orion.facing = "left"
    stage.scene(False)
    world.set_objective(_("Go to the glass door"))
    stage.lead("way", AT_DOOR)
    yield from until(stage, stage.when(lambda: math.dist((lena.x, lena.y), AT_DOOR) < BEFORE_GLASS_PX))
    stage.lead("way", None)
    lena.facing = "right"
    world.set_objective(_("Talk to him"))
    told = yield from talk(s)
    s.conduct.note("told_orion", told)
    s.conduct.note("held_door")
    stage.scene(True)
    stage.look(*AT_DOOR)
    if told >= 2:
        yield from say(
            stage, "orion", _("...The code's eleven digits. I know all of them. I don't know why I'm typing."), "doubt"
        )
    else:
        yield from say(stage, "orion", _("You're shaking. ...Oh, for... Fine. Mind the step."), "cold")
    orion.pose = "reach"
    yield from wait(stage, 0.7)
    orion.pose = ""
    s.doors["glass-way"].open(world)
    s.doors["door-refuge"].open(world)
    yield from say(stage, "lena", _("Why did you do that?"), "calm")
    yield from say(stage, "orion", _("Go left. There's a room with a bolt on it."), "doubt")
    yield from walk_to(stage, "orion", 1928.0, 780.0, 96.0)
    stage.scene(False)


def safe(s: Setting) -> Script:
    """The safe room, all of them."""
    stage, world, lena, kade = s.stage, s.stage.world, s.lena, s.kade
    world.set_music("dawn-hint", "calm")
    s.pair.begin(world.hero.name if world.hero is not None else "lena")
    steps.orion_gone(s)
    world.set_objective(_("Get to the safe room"))
    stage.lead("way", stage.place("refuge"))
    seats = ((1880.0, 1200.0), (1908.0, 1180.0), (1968.0, 1176.0))
    for patient, seat in zip(s.patients, seats, strict=True):
        patient.pose = ""
        patient.make_safe(world, *seat)
    inside = stage.when(lambda: stage.inside("refuge", lena) and stage.inside("refuge", kade))
    nudged = world.tick
    while not inside():
        ward_of.seat(s)
        if s.pair.waits and world.tick - nudged > 900:
            nudged = world.tick
            stage.bark(s.pair.other.kind, _("Wait for me!"))
        yield
    world.set_objective("")
    stage.lead("way", None)
    stage.scene(True)
    stage.look(1920.0, 1196.0)
    s.doors["door-refuge"].shut(world, lockdown=True, warn=0)
    world.alarm = 0
    yield from together(walk_to(stage, "lena", 1928.0, 1204.0), walk_to(stage, "kade", 1956.0, 1206.0))
    lena.facing, kade.facing = "right", "left"
    yield from wait(stage, 0.4)
    yield from say(stage, "kade", _("Resting heart rate... two hundred and four."), "tired")
    yield from say(stage, "kade", _("New personal best."), "grin")
    if s.conduct.count("told_orion") >= 2:
        yield from say(stage, "lena", _("I told him things I haven't told my mother."), "calm")
    else:
        yield from say(stage, "lena", _("I couldn't say it. It was right there, behind my teeth."), "worried")
    yield from say(stage, "kade", _("He opened the door. You did that. I'd have pushed on it till Tuesday."), "proud")
    yield from say(stage, "lena", _("Where's Dr. Quill?"), "worried")
    yield from say(
        stage,
        "kade",
        _("In the dark, with a lamp and a grudge. She's fine. It's the dark I'm worried about."),
        "joking",
    )
    s.conduct.change_score(6 + 3 * s.conduct.count("told_orion"), _("Somebody stood up."))
    world.flags["rebooted"] = s.conduct.count("rebooted") + world.tally.rebooted
    stage.end(rank(world))
