"""Chapter 6, "Cardio": Kade runs after Orion, over the roofs and through the night market, and tags him three times."""

from __future__ import annotations

import math
from collections.abc import Callable

from game.levels import tracer_setting as setting_of
from game.levels.tracer_rank import figure, rank
from game.levels.tracer_run import (
    Shuffle,
    Spurt,
    Tiring,
    Winded,
    answer_why,
    bystanders,
    cast_decoys,
    count_aloud,
    drop_record,
    pursue,
    settle,
    take_tag,
)
from game.levels.tracer_setting import MARKET, Setting
from game.levels.tracer_words import held_up
from game.script import Script, _, fade, pan_to, say, together, travel, until, wait, walk_to
from game.script.beats import begin_at, in_turn
from game.sim.chase.service_door import ServiceDoor
from game.sim.world import World

MUSIC = "chase"
"""The theme that the beat is run to."""
TEMPO_NEED = 4
"""Beats in a row that one learns first."""
TEMPO_TRIES = 8
"""So many beats in all will do as well."""
TEMPO_TICKS = 45 * 60
"""After so long nobody is kept in the corridor."""
BEATS_KNOWN, AGAIN_S = 4, 10.0
"""Who has hit fewer beats once the chase begins is shown the button again, for so many seconds."""
NEAR_PX = 225.0
"""Orion runs when Kade is so near."""
HEAD_START_PX = 420.0
"""How far ahead of Kade he waits on the first roof, px of his route."""
MARKET_AHEAD_PX = 300.0
LAST_STRETCH_PX = 60.0
INSIDE_PX, STEP_IN_PX = 6.0, 0.7
"""So far beyond the sill of the service door he is inside, px; and his steps there, px a tick."""


def start(world: World, checkpoint: str = "") -> None:
    """Fill the world from its map and start the script, from a checkpoint's beat if one is named.

    Raises :class:`FaultError` when a map lacks what the chapter needs, ``LookupError`` for a beat that is not here.
    """
    names = [name for name, _beat in BEATS]
    begin = begin_at("tracer", names, checkpoint)
    s = setting_of.build(world)
    if begin:
        s.stage.take_up_tally()
    else:
        for flag in ("tracer_lost", "tracer_light", "tracer_beats", "tracer_stumbles"):
            world.flags[flag] = 0
    world.start(run(s, begin))


def run(s: Setting, begin: int = 0) -> Script:
    """The chapter, beat by beat."""
    names = [name for name, _beat in BEATS]
    if begin >= names.index("market"):
        s.stage.world.darkness = 1.0
        s.stage.world.go_to(MARKET)
        yield
        _refill(s)
        s.stage.world.darkness = 0.0
    if begin:
        _catch_up(s, names[begin])
    s.stage.world.start(count_aloud(s))
    s.stage.world.start(held_up(s))
    yield from in_turn(s.stage, s, BEATS[begin:])


# -- the beats ------------------------------------------------------------------------------------


def tempo(s: Setting) -> Script:
    """The back corridor: the tracer, the coach in his ear, and four beats in a row."""
    stage, world = s.stage, s.stage.world
    world.set_music(MUSIC, "calm")
    s.orion.put(_ahead(s, HEAD_START_PX * 2.0))
    stage.scene(True)
    yield from wait(stage, 0.5)
    yield from say(
        stage, "elara", _("The darts carry two hundred bots each. What they touch, I can follow. For a while."), "calm"
    )
    yield from say(
        stage, "kade", _("Three darts' worth of attention, one thief. That's not a hunt. That's a circuit."), "grin"
    )
    yield from say(stage, "elara", _("You build up to it, I hope."), "tired")
    yield from say(
        stage, "coach", _("WELCOME BACK, CHAMP! Tonight: Burglar Burn. Hold to run. Press again on every beat!")
    )
    stage.scene(False)
    kade, begun = s.kade, s.kade.beats
    world.set_objective(_("Run, and press on the beat: four in a row"))
    _teach_tempo(s)
    enough = world.tick + TEMPO_TICKS

    def gone() -> bool:
        return world.tick >= enough or stage.inside("fire-stairs") or kade.x > _right_of(s, "fire-stairs")

    learnt = stage.when(lambda: kade.tempo >= TEMPO_NEED or kade.beats - begun >= TEMPO_TRIES or gone())
    yield from until(stage, learnt)
    world.set_objective(_("Up the fire stairs, to the roof"))
    if gone():
        stage.bark("coach", _("We call that freestyle. GO, champ, he is getting away!"))
    else:
        stage.bark("kade", _("Okay. My feet have a drummer."))
    yield from until(stage, stage.when(lambda: stage.inside("fire-stairs") or kade.x > _right_of(s, "fire-stairs")))


def rooftops(s: Setting) -> Script:
    """He waits at the edge of the first roof. Pipes and gaps want a leap."""
    stage, world = s.stage, s.stage.world
    world.set_music(MUSIC, "tense")
    s.orion.put(_ahead(s, HEAD_START_PX))
    s.orion.facing = "left"
    stage.scene(True)
    yield from pan_to(stage, s.orion.x, s.orion.y, 1.0)
    yield from say(stage, "orion", _("They sent the hygienist. After ME."), "smirk")
    yield from say(stage, "kade", _("Buddy, I chase children with fluoride all day. You're a rest day."), "joking")
    stage.scene(False)
    kade = s.kade
    s.orion.facing = "right"
    world.set_objective(_("Get to him: leap over pipes and gaps"))
    leapt = kade.stamina
    hint = _("Leap pipes and gaps: on the beat it costs half")
    stage.teach("dash", hint, lambda: kade.leaping > 0 or kade.stamina < leapt - 10.0)
    yield from until(stage, stage.when(lambda: _gap(s) < NEAR_PX))


def tag_1(s: Setting) -> Script:
    """A straight throw while running."""
    stage, world = s.stage, s.stage.world
    begin, end = s.stretch("roof-1")[0] + 40.0, s.stretch("roof-6")[1] - 70.0
    before = s.orion.tags
    s.orion.flee(world, begin, end, "far", wind=1.0)
    s.chase.begin()
    world.set_music(MUSIC, "alarm")
    world.set_objective(_("Stay close: the bar over him is his breath"))
    if s.kade.beats < BEATS_KNOWN and figure(world, "tracer_beats") < BEATS_KNOWN:
        _teach_tempo(s, AGAIN_S)
    yield from pursue(s, "tag-1", lambda: s.orion.tags > before, Winded(s, before))
    take_tag(s, before)
    stage.bark("orion", _("What did you... it's WARM. Why is it warm?"))
    world.start(drop_record(s))
    yield from settle(s, begin, end)
    world.set_music(MUSIC, "tense")
    stage.bark("quill", _("I have him. Faint, and mine. Twice more, Kade."))
    yield from wait(stage, 1.2)


def tag_2(s: Setting) -> Script:
    """Three of him, and only one of them is wet."""
    stage, world = s.stage, s.stage.world
    begin, end = s.stretch("roof-2")[0] + 20.0, s.stretch("roof-6")[1] - 70.0
    s.orion.immune = True
    s.orion.flee(world, begin, end, "far")
    s.chase.begin()
    world.set_objective(_("Stay with him"))
    yield from pursue(s, "", lambda: _gap(s) < NEAR_PX * 1.4)
    stage.scene(True)
    yield from pan_to(stage, s.orion.x, s.orion.y, 0.5)
    s.orion.pose = "decoy"
    yield from wait(stage, 0.5)
    cast_decoys(s)
    setting_of.dim_trail(s)
    yield from say(stage, "orion", _("You want to follow somebody? Fine. Follow somebody."), "cold")
    yield from say(stage, "kade", _("Three of him. Great. Supersets."), "worried")
    s.orion.pose = ""
    stage.scene(False)
    world.set_music(MUSIC, "alarm")
    world.set_objective(_("Only one of them leaves wet footprints: tag him"))
    before = s.orion.tags
    s.orion.immune = False
    s.orion.flee(world, begin, end, "far", wind=0.75)
    yield from pursue(s, "tag-2", lambda: s.orion.tags > before, Shuffle(s))
    take_tag(s, before)
    for decoy in s.decoys:
        decoy.go_out(world)
    s.orion.lane_goal = 0.0
    stage.bark("orion", _("How did you KNOW?"))
    yield from settle(s, begin, end)
    world.set_music(MUSIC, "tense")
    stage.bark("kade", _("You drip, man. Everybody drips."))
    yield from wait(stage, 0.8)
    s.orion.flee(world, s.orion.along, s.orion.route.length, "")
    world.set_objective(_("Down to the market, after him"))
    s.chase.begin()
    yield from pursue(s, "", lambda: stage.inside("to-market"))
    s.chase.end()


def market(s: Setting) -> Script:
    """The night market: carts, crates, umbrellas, a cauldron, people."""
    stage, world = s.stage, s.stage.world
    if world.level.name != MARKET:
        yield from travel(stage, MARKET)
        _refill(s)
        world.start(count_aloud(s))
        world.start(held_up(s))
    world.set_music(MUSIC, "tense")
    s.orion.put(MARKET_AHEAD_PX)
    s.orion.tags = 2
    s.orion.facing = "left"
    setting_of.tagged(s)
    stage.scene(True)
    stage.look(s.kade.x + 60.0, s.kade.y)
    yield from fade(stage, 0.0)
    yield from walk_to(stage, "kade", s.spawn[0] + 40.0, s.spawn[1])
    yield from pan_to(stage, s.orion.x, s.orion.y, 0.9)
    yield from say(stage, "elara", _("Two holding. One more and I can find him in his sleep."), "calm")
    yield from say(stage, "kade", _("He hears everything behind him now. So I won't be behind him."), "joking")
    yield from say(stage, "orion", _("Don't. There are people here. Just... let me go past."), "doubt")
    stage.scene(False)


def tag_3(s: Setting) -> Script:
    """He hears what comes from behind: cut him off where his trail bends, or send a cart into him."""
    stage, world = s.stage, s.stage.world
    before = s.orion.tags
    end = s.stretch("market")[1] - LAST_STRETCH_PX
    s.orion.kicks = True
    s.orion.immune = False
    s.orion.flee(world, MARKET_AHEAD_PX / 2.0, end, "behind", wind=0.7)
    s.chase.begin()
    world.start(bystanders(s))
    world.set_music(MUSIC, "alarm")
    world.set_objective(_("Cut him off where his trail bends, or run a cart into him"))
    stage.teach("dash", _("Leap over carts, or push them at him"), lambda: s.kade.leaping > 0)
    yield from pursue(s, "tag-3", lambda: s.orion.tags > before, Tiring(s))
    take_tag(s, before)
    stage.bark("orion", _("Stop being GOOD at this."))
    yield from settle(s, MARKET_AHEAD_PX / 2.0, end)
    s.orion.kicks = False
    world.set_music(MUSIC, "tense")
    stage.bark("kade", _("And that's the set!"))
    yield from wait(stage, 1.0)


def habit(s: Setting) -> Script:
    """Over the bridge to the yard. His own drones take him for prey, and Kade shoves one off him."""
    stage, world = s.stage, s.stage.world
    s.orion.immune = True
    s.orion.flee(world, s.orion.along, s.orion.route.length, "")
    s.chase.begin()
    if not stage.inside("yard"):
        world.set_objective(_("Follow the trail over the bridge: leap the gates"))
        stage.bark("orion", _("Mind the GATES!"))
    yield from pursue(s, "", lambda: stage.inside("yard") and s.orion.along > s.orion.route.length - 60.0, Spurt(s))
    s.chase.end()
    world.set_music(MUSIC, "alarm")
    s.orion.mood = "scene"
    stage.scene(True)
    setting_of.send_hounds(s, 3)
    yield from pan_to(stage, s.orion.x, s.orion.y, 0.8)
    yield from say(stage, "orion", _("Good. You three. Slow him d... no. Not me. I WROTE you."), "angry")
    s.orion.pose = "land"
    hound = s.hounds[0]
    hound.pin(world, _("Shove it off him"))
    stage.shake(s.orion.x, s.orion.y, 0.5)
    yield from wait(stage, 0.6)
    yield from say(
        stage, "kade", _("The tags. They smell my bots on him. Doc, they think he's... oh, come ON."), "worried"
    )
    stage.scene(False)
    world.set_objective(_("Shove the drone off him"))
    stage.teach("dash", _("Leap into it"), lambda: hound.shoved)
    yield from until(stage, stage.when(lambda: hound.shoved))
    hound.shove(world)
    stage.shake(hound.x, hound.y, 0.5)
    yield from wait(stage, 0.5)
    for other in s.hounds:
        other.calm(world)
    world.set_music(MUSIC, "calm")
    stage.scene(True)
    beside = s.orion.x - 30.0 if s.kade.x < s.orion.x else s.orion.x + 30.0
    yield from together(walk_to(stage, "kade", beside, s.orion.y + 6.0), pan_to(stage, s.orion.x, s.orion.y - 8.0, 0.8))
    s.kade.facing = "right" if s.kade.x < s.orion.x else "left"
    yield from say(stage, "orion", _("Why?"), "doubt")
    yield from answer_why(s)
    s.orion.pose = ""
    s.orion.facing = "left" if s.kade.x < s.orion.x else "right"
    yield from wait(stage, 0.7)
    yield from say(
        stage, "orion", _("I have one upload left. Then I'm gone. Then nobody has to shove anything."), "cold"
    )
    s.kade.facing = "up"
    door = stage.place("service-door")
    s.orion.walk_to(door[0], door[1] + 22.0, 96.0)
    stage.look(door[0] - 20.0, door[1] + 60.0)
    yield from wait(stage, 1.4)
    yield from say(
        stage, "kade", _("Doc? He's not running away any more. He's running to your server core."), "worried"
    )
    yield from say(stage, "elara", _("Then for once he is on time. Bring Lena. I will be there first."), "stern")
    yield from until(stage, lambda: s.orion.goal is None)
    yield from _goes_in(s)
    stage.scene(False)
    world.set_objective("")
    world.flags["shoved_drone"] = True
    stage.end(rank(world))


BEATS: tuple[tuple[str, Callable[[Setting], Script]], ...] = (
    ("tempo", tempo),
    ("rooftops", rooftops),
    ("tag-1", tag_1),
    ("tag-2", tag_2),
    ("market", market),
    ("tag-3", tag_3),
    ("habit", habit),
)
"""The beats in order; each is a checkpoint."""


# -- parts of beats -------------------------------------------------------------------------------


def _refill(s: Setting) -> None:
    """The other map's people and things take the place of those that were."""
    fresh = setting_of.build(s.stage.world)
    s.stage, s.kade, s.orion, s.chase, s.spawn = fresh.stage, fresh.kade, fresh.orion, fresh.chase, fresh.spawn
    s.hounds, s.decoys = [], []


def _catch_up(s: Setting, beat: str) -> None:
    """Put everybody where a beat resumes."""
    setting_of.stand_at(s, beat)
    if beat == "rooftops":
        return
    if beat == "tag-1":
        s.orion.put(_ahead(s, 190.0))
    elif beat == "tag-2":
        s.orion.tags = 1
        setting_of.tagged(s)
        s.orion.put(_ahead(s, 190.0))
    elif beat == "tag-3":
        s.orion.tags = 2
        setting_of.tagged(s)
        s.orion.put(MARKET_AHEAD_PX)
    elif beat == "habit":
        s.orion.tags = 3
        setting_of.tagged(s)
        s.orion.put(_ahead(s, 100.0))


def _goes_in(s: Setting) -> Script:
    """The door slides open; he looks back once, and it shuts behind him."""
    stage, world, orion = s.stage, s.stage.world, s.orion
    door = next(iter(world.of(ServiceDoor)), None)
    if door is not None:
        orion.facing = "up"
        world.set_state(door, "open")
        yield from wait(stage, 0.5)
        orion.facing = "down"
        yield from wait(stage, 0.7)
        orion.facing, orion.pose = "up", "walk"
        orion.go_in()
        sill = door.y - INSIDE_PX
        while orion.y > sill:
            orion.place(door.x, max(sill, orion.y - STEP_IN_PX))
            yield
        world.set_state(door, "shut")
        yield from wait(stage, 0.2)
    world.remove(orion)
    yield from wait(stage, 0.5)
    yield from say(stage, "kade", _("He looked back. That's one rep. You can build on one rep."), "calm")


def _teach_tempo(s: Setting, seconds: float = math.inf) -> None:
    """Show how one runs by the beat, until it was done; ``seconds`` at most."""
    kade, begun = s.kade, s.kade.beats
    text = _("Hold to run; press again as the ring closes")
    s.stage.teach("secondary", text, lambda: kade.tempo >= 2 or kade.beats - begun >= 4, seconds)


def _ahead(s: Setting, px: float) -> float:
    """So far along his route that he is ``px`` ahead of Kade."""
    return s.orion.route.nearest(s.kade.x, s.kade.y) + px


def _gap(s: Setting) -> float:
    return math.dist((s.kade.x, s.kade.y), (s.orion.x, s.orion.y))


def _right_of(s: Setting, zone: str) -> float:
    return s.stage.place(zone)[0]
