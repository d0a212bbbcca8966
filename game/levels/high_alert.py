"""Chapter 4, "Get out, both of you": Lena and Kade, from the chair to the safe room."""

from __future__ import annotations

import math
from collections.abc import Callable

from game.levels import high_alert_setting as setting_of
from game.levels import high_alert_steps as steps
from game.levels import high_alert_ward as ward_of
from game.levels.high_alert_end import glass_door, safe
from game.levels.high_alert_setting import Setting
from game.levels.high_alert_turns import gentle_way
from game.script import Script, _, pan_to, race, say, together, until, wait, walk_to
from game.script.beats import begin_at, in_turn
from game.script.records import lay_out_records
from game.sim.machines.drone import GuardDrone
from game.sim.people.hero import Hero
from game.sim.world import World

CLAMPS = 2
"""Breaths that slip the clamps."""
LEARNT_PX = 30.0
AT_GLASS_PX = 62.0
"""Kade has come to her door."""
MET_PX = 60.0
BY_SHUTTER_X = 1745.0
FAR_OFF = (1928.0, 380.0)
"""Where Orion is while nobody sees him."""
RECORDS = {
    "juno": _("JUNO. 26. Receptionist. Has smiled for nine hours a day for six years. Jaw pain, unexplained."),
    "nurse": _("NURSE IDRIS. 45. Pays for two other people's fillings. Has asked us not to write it down."),
}


def start(world: World, checkpoint: str = "") -> None:
    """Fill the world from its map and start the script, from a checkpoint's beat if one is named.

    Raises :class:`FaultError` when the map lacks what the chapter needs, ``LookupError`` for a beat that is not here.
    """
    names = [name for name, _beat in BEATS]
    begin = begin_at("high-alert", names, checkpoint)
    setting = setting_of.build(world)
    if begin:
        setting.stage.take_up_tally()
        setting_of.stand_at(setting, checkpoint)
        _catch_up(setting, names[:begin])
    else:
        for key in ("fenn_saw", "looked_away"):
            setting.conduct.note(key, False)
        setting.conduct.note("led_out", 0)
        setting_of.clamp(setting)
    lay_out_records(setting.stage, setting.conduct, RECORDS)
    world.start(steps.scroll_files(setting))
    world.start(run(setting, begin))


def run(s: Setting, begin: int = 0) -> Script:
    """The chapter, beat by beat."""
    yield from in_turn(s.stage, s, BEATS[begin:])


# -- the beats ------------------------------------------------------------------------------------


def chair(s: Setting) -> Script:
    """Lena is in the chair when it happens. The clamps hold; breath slips them."""
    stage, world, lena = s.stage, s.stage.world, s.lena
    world.set_music("clinic", "alarm")
    s.pair.end("lena")
    stage.scene(True)
    yield from pan_to(stage, lena.x, lena.y - 10.0, 0.6)
    stage.shake(lena.x, lena.y, 0.5)
    yield from wait(stage, 0.6)
    yield from say(stage, "lena", _("It let go of the drill. It didn't let go of ME."), "hurt")
    yield from say(stage, "kade", _("(Somewhere beyond two walls.) Lena? LENA! Don't pull! They tighten!"), "worried")
    yield from say(stage, "lena", _("Sorry. Sorry, I'm... in for four. You said. In for four."), "worried")
    stage.scene(False)
    lena.composure = max(25.0, min(lena.composure, 45.0))
    world.set_objective(_("Breathe until the clamps lose you"))
    stage.teach("secondary", _("Hold to breathe in, let go as the ring turns"), lambda: lena.breaths >= CLAMPS)
    world.start(steps.pull_clamps(s))
    first = lena.breaths
    said = 0
    while lena.breaths - first < CLAMPS and not stage.skipped():
        if lena.breaths - first > said:
            said = lena.breaths - first
            stage.shake(lena.x, lena.y, 0.2)
            stage.bark("lena", _("One. It only holds what pulls."))
        yield
    setting_of.unclamp(s)
    stage.shake(lena.x, lena.y, 0.3)
    stage.bark("lena", _("Out. I'm out. I did that lying down."))
    yield from wait(stage, 1.2)


def dash(s: Setting) -> Script:
    """Kade alone: over what is toppled, past an arm that swings, to her door."""
    stage, world, kade = s.stage, s.stage.world, s.kade
    world.set_music("clinic", "tense")
    s.pair.end("kade")
    stage.scene(True)
    yield from pan_to(stage, kade.x, kade.y, 0.6)
    yield from say(
        stage, "kade", _("Okay. Two rooms, one corridor, everything in it upside down. Box jumps."), "joking"
    )
    stage.scene(False)
    world.set_objective(_("Get to Lena: treatment room 1"))
    begin = (kade.x, kade.y)
    leapt = [0]
    world.start(steps.count_leaps(s, leapt))
    stage.teach("move", _("Walk"), lambda: math.dist((kade.x, kade.y), begin) > LEARNT_PX)
    yield from race(until(stage, lambda: math.dist((kade.x, kade.y), begin) > LEARNT_PX), until(stage, stage.skipped))
    stage.teach("dash", _("Leap: over what is low, past what swings"), lambda: leapt[0] >= 2)
    door = s.doors["door-t1"]
    stage.lead("way", (door.x, door.y))
    warned = False
    while math.dist((kade.x, kade.y), (door.x, door.y)) > AT_GLASS_PX:
        if stage.skipped():
            kade.place(door.x, door.y + 40.0)
            break
        near_arm = any(math.dist((kade.x, kade.y), (arm.x, arm.y)) < 120.0 for arm in s.arms)
        if near_arm and not warned:
            warned = True
            stage.bark("kade", _("That arm used to hand me mouthwash."))
        yield
    stage.lead("way", None)
    stage.scene(True)
    yield from pan_to(stage, door.x, door.y, 0.5)
    kade.facing = "up"
    yield from say(
        stage, "kade", _("It's locked down. I can bench-press a lot of things and this is not one."), "worried"
    )
    yield from say(stage, "lena", _("There's a release on my side. And a drone on top of it."), "worried")
    stage.scene(False)


def voice(s: Setting) -> Script:
    """Lena alone: a drone watches the release. She speaks up, and it hesitates."""
    stage, world, lena = s.stage, s.stage.world, s.lena
    drone, release = s.drones[0], s.consoles["release"]
    release.sought = True
    s.pair.end("lena")
    drone.wake(world)
    world.set_objective(_("Speak up to the drone, then use the door release"))
    stage.teach(
        "primary",
        _("Speak up: a machine that hears you hesitates"),
        lambda: drone.state == "stunned" or world.beat != "voice",
    )
    lines = [_("Say it from down here! Belly, not throat!"), _("Louder! Like you're ordering for the whole table!")]
    stage.bark("lena", _("Excuse me. Sorry. No: HEY."))
    since = world.tick
    while not release.uses:
        release.label = _("Release the door") if drone.state == "stunned" or drone.gentle else ""
        if stage.skipped():
            break
        if lines and world.tick - since > 420:
            since = world.tick
            stage.bark("kade", lines.pop())
        yield
    steps.switch_on(s, release)
    drone.soothe(world)
    s.doors["door-t1"].open(world)
    stage.bark("lena", _("It stopped. I said stop and it stopped."))
    s.pair.begin("lena")
    s.pair.on = False
    world.set_objective(_("Go out to Kade"))
    stage.lead("way", (s.kade.x, s.kade.y))
    yield from until(stage, stage.when(lambda: math.dist((lena.x, lena.y), (s.kade.x, s.kade.y)) < MET_PX))
    stage.lead("way", None)


def breaker(s: Setting) -> Script:
    """Together: she makes a drone hesitate, he slips past it and pulls the breaker."""
    stage, world = s.stage, s.stage.world
    drone, lever = s.drones[1], s.consoles["breaker-2"]
    lever.sought = True
    stage.scene(True)
    yield from pan_to(stage, s.kade.x, s.kade.y - 8.0, 0.5)
    yield from say(stage, "kade", _("You're up! You're walking! Form is excellent!"), "grin")
    yield from say(stage, "lena", _("Where's out?"), "calm")
    yield from say(
        stage, "kade", _("Through the ward. That door's fed from a breaker in room 2, and room 2 has company."), "calm"
    )
    yield from pan_to(stage, drone.x, drone.y + 40.0, 0.9)
    yield from say(stage, "lena", _("I talk. You run."), "brave")
    stage.scene(False)
    s.pair.begin("lena")
    drone.wake(world)
    world.set_objective(_("Lena makes the drone hesitate; Kade pulls the breaker in room 2"))
    stage.teach("swap", _("Swap: tap to be the other, hold to make them wait"), lambda: s.pair.swaps > 0)
    told = 0
    while not lever.uses:
        open_now = drone.gentle or not _looks_at(world, drone, s.kade)
        lever.label = _("Pull the breaker") if open_now and world.hero is s.kade else ""
        if stage.skipped():
            break
        hero = world.hero
        near = hero is not None and math.dist((hero.x, hero.y), (lever.x, lever.y)) < 40.0
        if near and not lever.label and world.tick - told > 300:
            told = world.tick
            stage.bark(
                "kade" if world.hero is s.kade else "lena",
                _("Not while it's looking at me!") if world.hero is s.kade else _("It won't move. I need Kade's arms."),
            )
        yield
    steps.switch_on(s, lever)
    drone.soothe(world)
    s.doors["door-ring"].open(world)
    world.set_circuit("treatment", 0.35, 60)
    stage.bark("kade", _("Deadlift! Did you hear that clunk? That was the ward door."))
    world.set_objective(_("Go through to the ward"))
    ring = s.doors["door-ring"]
    stage.lead("way", (ring.x, ring.y))
    yield from until(stage, stage.when(lambda: world.hero is not None and world.hero.y > 920.0))
    stage.lead("way", None)


def shutter(s: Setting) -> Script:
    """Together: he holds a shutter, she ducks under it and lets him in."""
    stage, world = s.stage, s.stage.world
    lever = s.consoles["lever"]
    stage.scene(True)
    yield from pan_to(stage, s.shutter.x, s.shutter.y, 0.9)
    yield from say(stage, "kade", _("Hall's behind that shutter. I can hold it to about... one Lena."), "joking")
    stage.scene(False)
    s.pair.begin(world.hero.name if world.hero is not None else "lena")
    world.set_objective(_("Kade holds the shutter, Lena ducks under it"))
    stage.lead("way", (s.shutter.x, s.shutter.y))
    world.start(steps.nudge_to_kade(s))
    ducked = [False]
    while not s.shutter.is_open:
        if stage.skipped():
            break
        steps.mind_shutter(s)
        lever.label = _("Open the shutter") if world.hero is s.lena and s.shutter.slipped else ""
        if s.shutter.holder is not None and not ducked[0]:
            ducked[0] = True
            stage.bark("kade", _("Got it! Swap sides, short stuff! Any... time..."))
            stage.teach("dash", _("As Lena, before the shutter: duck under"), lambda: s.shutter.slipped > 0)
        if s.shutter.slipped and ducked[0]:
            world.set_objective(_("Open the shutter from inside"))
            stage.lead("way", None)
            lever.sought = True
        if lever.uses:
            break
        yield
    steps.switch_on(s, lever)
    s.pair.fixed = None
    s.shutter.open(world)
    stage.bark("kade", _("And rest. That's a personal best, but I'm saving the line."))
    world.set_objective(_("Into the hall, both of you"))
    stage.lead("way", stage.place("hall"))
    yield from until(stage, stage.when(lambda: stage.inside("hall", s.lena) and (s.kade.x > 1690.0 or s.pair.waits)))
    stage.lead("way", None)


def screens(s: Setting) -> Script:
    """Orion walks past behind the glass, pulling records; they scroll by on the walls."""
    stage, world, orion = s.stage, s.stage.world, s.orion
    world.set_music("clinic", "calm")
    s.pair.begin(world.hero.name if world.hero is not None else "lena")
    world.set_objective("")
    stage.scene(True)
    orion.place(1928.0, 860.0)
    orion.pose = ""
    stage.look(1850.0, 960.0)
    yield from together(walk_to(stage, "orion", 1928.0, 968.0, 40.0), wait(stage, 1.4))
    orion.facing, orion.pose = "left", "reach"
    yield from say(stage, "lena", _("He's just... walking. Like it's a library."), "worried")
    yield from say(stage, "kade", _("That's their files. That's everybody's files. On the WALL."), "worried")
    yield from say(stage, "lena", _("That one's mine."), "hurt")
    orion.pose = ""
    yield from say(stage, "kade", _("Don't read it. Read me. I've got 'PUSH' on my headband."), "calm")
    orion.walk_to(1928.0, 700.0, 52.0)
    stage.scene(False)
    yield from wait(stage, 1.0)
    stage.bark("kade", _("Lena. There are three people still in the ward. I counted heads. I always count."))
    world.set_objective(_("Back to the shutter: there are people in the ward"))
    gone_back = stage.when(lambda: world.hero is not None and world.hero.x < BY_SHUTTER_X)
    stage.lead("way", (s.shutter.x, s.shutter.y))
    yield from until(stage, gone_back)
    stage.lead("way", None)
    stage.bark("lena", _("Then we're not finished."))
    yield from wait(stage, 2.2)


def ward(s: Setting) -> Script:
    """The steriliser hunts by sound. Three patients are calmed and led out."""
    stage, world, hunter = s.stage, s.stage.world, s.steriliser
    world.set_music("clinic", "tense")
    world.alarm = 3
    s.pair.begin(world.hero.name if world.hero is not None else "lena")
    hunter.wake(world)
    s.orion.place(*FAR_OFF)
    stage.scene(True)
    yield from pan_to(stage, hunter.x, hunter.y, 1.1)
    yield from say(
        stage, "kade", _("The steriliser. It's got no eyes. It hears a footstep and thinks: germs."), "worried"
    )
    yield from say(stage, "kade", _("I make noise, it chases me round the block. You get them out. Quietly."), "calm")
    stage.scene(False)
    world.start(steps.teach_ward(s))
    world.start(gentle_way(s))
    yield from ward_of.lead_out(s)
    world.set_objective(_("Back to the hall"))
    stage.lead("way", stage.place("hall"))
    yield from until(stage, stage.when(lambda: stage.inside("hall", s.lena)))
    stage.lead("way", None)


def _looks_at(world: World, drone: GuardDrone, who: Hero) -> bool:
    """A drone has somebody in its light or on its mind; one that hesitates has nobody, one that looks away neither."""
    if drone.state == "stunned":
        return False
    return drone.state not in ("patrol", "search") or drone.cone.sees(world, who.x, who.y)


BEATS: tuple[tuple[str, Callable[[Setting], Script]], ...] = (
    ("chair", chair),
    ("dash", dash),
    ("voice", voice),
    ("breaker", breaker),
    ("shutter", shutter),
    ("screens", screens),
    ("ward", ward),
    ("glass-door", glass_door),
    ("safe", safe),
)
"""The beats in order; each is a checkpoint."""


def _catch_up(s: Setting, done: list[str]) -> None:
    """Put the world where the beats in ``done`` leave it."""
    world = s.stage.world
    if "chair" in done and "dash" not in done:
        s.lena.place(1368.0, 660.0)
    if "dash" in done and "voice" not in done:
        s.kade.place(1368.0, 776.0)
    if "voice" in done:
        s.doors["door-t1"].open(world)
        steps.switch_on(s, s.consoles["release"])
    if "breaker" in done:
        s.doors["door-ring"].open(world)
        steps.switch_on(s, s.consoles["breaker-2"])
    if "shutter" in done:
        s.shutter.open(world)
        steps.switch_on(s, s.consoles["lever"])
    if "ward" in done:
        ward_of.settle(s)
        s.greeted.extend(patient.name for patient in s.patients)
    if "glass-door" in done:
        s.doors["glass-way"].open(world)
        s.doors["door-refuge"].open(world)
    if "safe" not in done and "glass-door" not in done and "ward" not in done:
        s.conduct.note("led_out", 0)
