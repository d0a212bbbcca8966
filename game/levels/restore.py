"""Chapter 5, "My building": power, doors, air and the records vault, each mended by another use of the swarm."""

from __future__ import annotations

import math
from collections.abc import Callable

from game.levels import restore_setting as setting_of
from game.levels.restore_people import RECORDS, populate
from game.levels.restore_rank import rank
from game.levels.restore_setting import SYSTEMS, Setting
from game.levels.restore_vault import MANY_LEAKS, keep_vault
from game.script import Option, Script, _, ask, checkpoint, pan_to, say, together, until, wait, walk_to
from game.script.beats import begin_at, in_turn
from game.script.company import keep_company
from game.script.records import lay_out_records
from game.sim.events import LoopBroken
from game.sim.mending.air import STRONG_PULL_PX
from game.sim.world import World

LEARNT_PX = 40.0
NEAR_PX = 150.0
"""A broken system is spoken of when Elara comes this near, px."""
AIR_PX = 230.0
FOLLOWS_PX = 150.0
"""The drone that holds the code must be this near to its console, px."""
PUFFS_STORY, PUFFS_STANDARD, PUFFS_KEEN = 7, 10, 14
"""Puffs of gas that the extractor must take."""
SLIPS_AFTER, SLIP = 3, math.radians(20.0)
"""After this part of the puffs the louvre slips by so much: the gust blows the wall away, and a new one is wanted."""
IN_THE_AIR = 4
"""So many puffs are on their way to the extractor at most when the louvre slips."""
HELP_AFTER_S = (12.0, 22.0, 34.0)
"""After so many seconds without a puff drawn in there is more and more help, s."""
LOOK_ROUND_S = 1.6
"""How long one watches the light come back."""
LEADS_EVERY = 12
"""Ticks from one look at where the arrows point to the next."""
ALL_DARK = _("Restore power, doors and air, in any order")


def start(world: World, checkpoint: str = "") -> None:
    """Fill the world from its map and start the script, from a checkpoint's beat if one is named.

    Raises :class:`FaultError` when the map lacks what the chapter needs, ``LookupError`` for a beat that is not here.
    """
    names = [name for name, _beat in BEATS]
    begin = begin_at("restore", names, checkpoint)
    setting = setting_of.build(world)
    if begin:
        setting.stage.take_up_tally()
        setting_of.stand_at(setting, checkpoint)
    else:
        for system in (*SYSTEMS, "vault"):
            world.flags.pop(f"restored_{system}", None)
        for key in ("vault_leaks", "vault_emptied"):
            world.flags.pop(key, None)
    setting_of.bring_bots(setting)
    if begin > names.index("rounds"):
        for system in SYSTEMS:
            setting.conduct.note(f"restored_{system}")
    if begin > names.index("vault"):
        setting.conduct.note("restored_vault")
        setting.lock.finish(world)
    setting_of.light(setting, at_once=True)
    populate(setting)
    lay_out_records(setting.stage, setting.conduct, RECORDS)
    world.start(keep_company(setting.stage))
    world.start(run(setting, begin))


def run(s: Setting, begin: int = 0) -> Script:
    """The chapter, beat by beat."""
    yield from in_turn(s.stage, s, BEATS[begin:])


# -- the beats ------------------------------------------------------------------------------------


def dark(s: Setting) -> Script:
    """The clinic is dark. Elara has a lamp, a swarm, and a list."""
    stage, world = s.stage, s.stage.world
    world.set_music("dark", "calm")
    world.alarm = 1
    stage.scene(True)
    yield from wait(stage, 0.8)
    yield from say(stage, "elara", _("Emergency lights. Four of nine. I had those serviced in March."), "tired")
    yield from say(stage, "elara", _("Power. Doors. Air. Then the vault. Four systems, one dentist."), "stern")
    stage.scene(False)
    begin = (s.elara.x, s.elara.y)
    stage.teach("move", _("Walk"), lambda: math.dist((s.elara.x, s.elara.y), begin) > LEARNT_PX)
    world.set_objective(ALL_DARK)
    _point(s)
    yield from until(stage, stage.when(lambda: math.dist((s.elara.x, s.elara.y), begin) > LEARNT_PX))
    stage.bark("elara", _("Open wide, building. This won't hurt a bit."))


def rounds(s: Setting) -> Script:
    """Power, doors and air, in any order; each changes the rest."""
    _name_what_is_left(s)
    s.stage.world.start(_arrows(s))
    yield from together(power(s), doors(s), air(s))
    yield from wait(s.stage, 0.5)


def intercom(s: Setting) -> Script:
    """A patient asks whether he got theirs."""
    stage, world = s.stage, s.stage.world
    world.set_objective(_("Somebody calls: answer the intercom"))
    s.intercom.label = _("Answer")
    stage.lead("call", (s.intercom.x, s.intercom.y), _("Intercom"))
    before = s.intercom.uses
    yield from until(stage, stage.when(lambda: s.intercom.uses > before))
    s.intercom.label = ""
    stage.lead("call", None)
    stage.scene(True)
    yield from say(stage, "fenn", _("Hello? Ward two. The screen in here is showing... it's showing people."))
    yield from say(stage, "fenn", _("Did he get mine? The grinding. And what I told you, why I grind."))
    stage.scene(False)
    answer = yield from ask(
        stage,
        "elara",
        _("What do you tell him?"),
        (
            Option("honest", _("Yes. He has a copy. I am going to get it back, and I will tell you when.")),
            Option("kind", _("You are safe where you are. Breathe out. I will look into it myself.")),
        ),
        "tired",
    )
    stage.scene(True)
    if answer == "honest":
        s.conduct.note("honest_answer")
        s.conduct.promise("fenn")
        yield from say(stage, "fenn", _("...Thank you. Nobody says yes any more."))
    else:
        s.conduct.note("kind_answer")
        yield from say(stage, "fenn", _("All right. All right. I'll hold on to that."))
        yield from say(stage, "elara", _("I did not lie. I did not do anything else either."), "tired")
    s.conduct.calmed()
    stage.scene(False)


def plan(s: Setting) -> Script:
    """Kade arrives with the plan."""
    stage, world = s.stage, s.stage.world
    kade = s.people.get("kade")
    world.set_objective("")
    stage.scene(True)
    if kade is not None:
        kade.place(*stage.place("plan-kade"))
        yield from pan_to(stage, (kade.x + s.elara.x) / 2, (kade.y + s.elara.y) / 2, 0.4)
        kade.go_by_ways(world, s.elara.x + 26.0, s.elara.y + 6.0, 108.0)
        yield from until(stage, lambda: kade.goal is None)
        kade.facing, s.elara.facing = "left", "right"
    yield from say(stage, "kade", _("Doc! Lights! You're a machine. Sorry. Compliment. Bad day for it."), "grin")
    yield from say(
        stage, "kade", _("He's on the back stairs with a bag full of everybody. So here's the set."), "worried"
    )
    if int(world.flags.get("vault_leaks", 0)) >= MANY_LEAKS:
        yield from say(stage, "elara", _("Some of them got past me, Kade. I counted."), "tired")
        yield from say(
            stage, "kade", _("Then we catch him before he's done reading. He looks like a slow reader."), "calm"
        )
    yield from say(stage, "kade", _("You build trackers that live in a tooth. Build one for a thief."), "proud")
    yield from say(stage, "elara", _("A tracer dart. Two hundred bots each, no pain, biodegradable."), "calm")
    stage.scene(False)
    yield from wait(stage, 0.4)
    stage.scene(True)
    yield from say(stage, "elara", _("You would have to catch him, Kade. On foot. In the rain."), "worried")
    yield from say(stage, "kade", _("Doc. I have been waiting my ENTIRE life for somebody to say that."), "grin")
    yield from walk_to(stage, "elara", s.elara.x - 10.0, s.elara.y)
    stage.scene(False)
    world.flags["rebooted"] = int(world.flags.get("rebooted", 0)) + world.tally.rebooted
    stage.end(rank(world))


BEATS: tuple[tuple[str, Callable[[Setting], Script]], ...] = (
    ("dark", dark),
    ("rounds", rounds),
    ("intercom", intercom),
    ("vault", keep_vault),
    ("plan", plan),
)
"""The beats in order; each is a checkpoint, and "rounds" is one anew whenever a system works again."""


# -- the three systems ----------------------------------------------------------------------------


def power(s: Setting) -> Script:
    """A charge along a broken line: bots bridge the gaps, and dim as they do."""
    stage, world, charge = s.stage, s.stage.world, s.charge
    if s.restored("power"):
        charge.come_home(world)
        return
    charge.label = _("Let the charge go")
    yield from until(stage, lambda: _near(s, charge.x, charge.y) or charge.state != "wait")
    stage.bark("elara", _("The line is cut in three places. Bots conduct. Briefly."))
    world.set_objective(_("Let the charge go, where the line begins to glow"))
    yield from until(stage, stage.when(lambda: charge.state != "wait"))
    stage.teach("secondary", _("Draw bots along the gap"), lambda: charge.home or any(gap.bridged for gap in s.gaps))
    told, slid = -1, 0
    while not charge.home:
        crossed = charge.crossed
        if crossed != told:
            told = crossed
            world.set_objective(
                _("Bridge the gaps ahead of the charge: {done} of {all}").format(done=crossed, all=len(s.gaps))
            )
        if charge.state == "wait" and not charge.label:
            charge.label = _("Let the charge go")
            slid += 1
            stage.bark("elara", _("It slid back. Lay the bridge first."))
            if slid > 1:
                stage.teach(
                    "secondary", _("Hold, and sweep from one torn end to the other"), lambda: _bridged_ahead(s), 12.0
                )
        if stage.skipped():
            break
        yield
    charge.label = ""
    charge.come_home(world)
    yield from _restored(s, "power", _("There. One filling."))
    yield from _light_comes_back(s)
    if s.fan.state == "on":
        stage.bark("elara", _("And the extractor pulls harder with current behind it."))


def _bridged_ahead(s: Setting) -> bool:
    """The gap that comes next lies under bots."""
    left = [gap for gap in s.gaps if math.dist((gap.x, gap.y), (s.charge.x, s.charge.y)) < NEAR_PX]
    return any(gap.bridged for gap in left)


def doors(s: Setting) -> Script:
    """One drone holds the lock code: mend it, and it follows and opens."""
    stage, world, drone = s.stage, s.stage.world, s.code_drone
    if s.restored("doors"):
        return
    drone.wake(world)
    yield from until(stage, lambda: _near(s, drone.x, drone.y) or drone.gentle)
    world.set_music("dark", "tense")
    stage.bark("elara", _("That one carries the lock code. It does not know what for any more."))
    stage.teach("primary", _("Send bots to mend the drone"), lambda: drone.gentle)
    yield from until(stage, stage.when(lambda: drone.gentle))
    if drone.state != "rebooted":
        drone.soothe(world)
        world.set_state(drone, "rebooted")
    world.swarm.follow()
    stage.bark("elara", _("Good. Come along. Show me the door room."))
    world.set_objective(_("Lead the drone to the door room"))
    console = s.console
    before = console.uses
    while not stage.skipped():
        near = math.dist((drone.x, drone.y), (console.x, console.y)) < FOLLOWS_PX
        console.label = _("Let the drone open the doors") if near else ""
        if console.uses > before and near:
            break
        before = console.uses
        yield
    console.label = ""
    yield from _restored(s, "doors", _("Every door in the house. Politely."))


def air(s: Setting) -> Script:
    """Gas in the draught: walls of bots turn it into the extractor."""
    stage, world = s.stage, s.stage.world
    if s.restored("air"):
        return
    yield from until(stage, lambda: _near(s, s.extractor.x, s.extractor.y, AIR_PX))
    s.fan.switch(world, True)
    world.set_music("dark", "tense")
    stage.bark("elara", _("Steriliser gas. The draught carries it into the ward. A slanted wall would turn it."))
    stage.teach("secondary", _("Draw a slanted wall: it turns the draught"), lambda: s.extractor.taken > 0)
    need = int(world.rules.pick(PUFFS_STORY, PUFFS_STANDARD, PUFFS_KEEN)) - 2 * s.restored("power")
    over = stage.when(lambda: s.extractor.taken >= need)
    blew = s.fan.aim
    told, since = -1, world.tick
    helped, slips_at = 0, need // SLIPS_AFTER
    while not over():
        if s.extractor.taken != told:
            told, since = s.extractor.taken, world.tick
            world.set_objective(_("Turn the gas into the extractor: {done} of {all}").format(done=told, all=need))
        if s.fan.aim == blew and s.extractor.taken >= slips_at:
            helped, since = 0, world.tick
            s.fan.guide, s.fan.aim = None, blew + SLIP
            stage.shake(s.fan.x, s.fan.y, 0.25)
            world.swarm.recall()
            world.emit(LoopBroken(s.fan.x, s.fan.y, s.fan.id))
            stage.bark("elara", _("A gust! The louvre slipped. Same patient, other angle. Again."))
            stage.teach("secondary", _("The draught has swung: draw a new wall across it"), _turned(s), 14.0)
        if helped < len(HELP_AFTER_S) and world.tick - since > HELP_AFTER_S[helped] * 60:
            helped += 1
            _help_with_air(s, helped)
        yield
    s.fan.guide = None
    s.fan.switch(world, False)
    yield from _restored(s, "air", _("Breathe in, building. Out for six."))


def _turned(s: Setting) -> Callable[[], bool]:
    """More puffs are drawn in than are on their way now."""
    wanted = s.extractor.taken + IN_THE_AIR
    return lambda: s.extractor.taken >= wanted


def _help_with_air(s: Setting, times: int) -> None:
    """Nothing was drawn in for long: dashes show the wall; the ward is heard; the extractor is turned up."""
    stage = s.stage
    if times == 1:
        s.fan.guide = s.fan.turn_towards(s.extractor.x, s.extractor.y)
        stage.teach(
            "secondary", _("Hold and sweep along the dashes: the gas turns there"), lambda: s.extractor.taken > 0
        )
        stage.bark("elara", _("At a slant, Elara. Like a mouth mirror."))
    elif times == 2:
        stage.bark("nurse", _("It's in the ward, Doctor! They're all coughing in here!"))
    else:
        s.extractor.reach = STRONG_PULL_PX
        stage.bark("elara", _("Extractor to the stop. It will want a new bearing. So will I."))


def _restored(s: Setting, system: str, line: str) -> Script:
    """A system works again: light, a line, a checkpoint."""
    stage, world = s.stage, s.stage.world
    s.conduct.note(f"restored_{system}")
    world.set_music("dark", "calm")
    world.frozen = max(world.frozen, 3)
    stage.shake(s.elara.x, s.elara.y, 0.35)
    world.swarm.recall()
    setting_of.light(s)
    stage.bark("elara", line)
    _name_what_is_left(s)
    s.stage.keep_tally()
    yield from checkpoint(stage, "rounds")
    yield from wait(stage, 0.6)


def _name_what_is_left(s: Setting) -> None:
    """The objective: what is dark still, or all of it."""
    left = [name for name in SYSTEMS if not s.restored(name)]
    names = {"power": _("power"), "doors": _("doors"), "air": _("air")}
    if len(left) == len(SYSTEMS):
        s.stage.world.set_objective(ALL_DARK)
    elif left:
        s.stage.world.set_objective(_("Still dark: {systems}").format(systems=", ".join(names[name] for name in left)))


def _light_comes_back(s: Setting) -> Script:
    """Wing by wing; for a moment one only looks."""
    stage = s.stage
    stage.scene(True)
    x, y = stage.place("elara")
    yield from pan_to(stage, x, y - 60.0, 1.1)
    stage.bark("juno", _("Oh! ...Oh, no. Don't look at my desk."))
    yield from wait(stage, LOOK_ROUND_S)
    stage.keep_picture("lights")
    stage.scene(False)


def _arrows(s: Setting) -> Script:
    """For as long as something is dark, arrows lead there."""
    world = s.stage.world
    while world.beat == "rounds" and not world.outcome:
        if world.tick % LEADS_EVERY == 0:
            _point(s)
        yield
    for system in SYSTEMS:
        s.stage.lead(system, None)


def _point(s: Setting) -> None:
    """Arrows to what is dark still."""
    carrier = s.console if s.code_drone.gentle else s.code_drone
    places = {
        "power": (_("Power"), (s.charge.x, s.charge.y)),
        "doors": (_("Doors"), (carrier.x, carrier.y)),
        "air": (_("Air"), (s.extractor.x, s.extractor.y)),
    }
    for system, (title, place) in places.items():
        s.stage.lead(system, None if s.restored(system) else place, title)


def _near(s: Setting, x: float, y: float, reach: float = NEAR_PX) -> bool:
    return math.dist((s.elara.x, s.elara.y), (x, y)) < reach and s.stage.world.hero is s.elara
