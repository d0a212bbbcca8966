"""Chapter 7, "Hold still": the server core, from Elara's entrance to the last cache wiped clean."""

from __future__ import annotations

import math
from collections.abc import Callable

from game.levels import showdown_ring as ring_of
from game.levels import showdown_setting as setting_of
from game.levels.showdown_nodes import node
from game.levels.showdown_persuade import talk
from game.levels.showdown_rank import rank
from game.levels.showdown_setting import Setting
from game.levels.showdown_tricks import tricks
from game.script import Script, _, pan_to, say, together, until, wait, walk_to
from game.script.beats import begin_at, in_turn
from game.script.company import keep_company
from game.script.conduct import Conduct
from game.sim.machines.tank import DataCache
from game.sim.world import World

NEAR_HUB_PX = 190.0
"""The core stirs when Elara comes this near."""
LEARNT_PX = 40.0
"""Having walked so far, one knows how to."""
LEARNT_SLOTS = 20
"""Having drawn a wall this long, one knows how to."""
JOINED_PX = 48.0
BY_HIS_SIDE_PX = 42.0
LAST_CRUMB = 0.04
"""The last cache is shown when this much of it is left."""
RELIEVED = 70.0
"""Composure that Elara has at least once he has given up."""
PUSHES = 3
RING_LOOK_PX, TALK_LOOK_PX = -34.0, -12.0
"""The camera looks so far above him, px: the column is seen, and in the talk the box is below him."""


def start(world: World, checkpoint: str = "") -> None:
    """Fill the world from its map and start the script, from a checkpoint's beat if one is named.

    Raises :class:`FaultError` when the map lacks what the chapter needs, ``LookupError`` for a beat that is not here.
    """
    names = [name for name, _beat in BEATS]
    begin = begin_at("showdown", names, checkpoint)
    setting = setting_of.build(world)
    if begin:
        setting.stage.take_up_tally()
        setting_of.stand_at(setting, checkpoint)
    setting_of.bring_bots(setting)
    _catch_up(setting, names[:begin])
    world.start(keep_company(setting.stage))
    world.start(run(setting, begin))


def run(s: Setting, begin: int = 0) -> Script:
    """The chapter, beat by beat."""
    yield from in_turn(s.stage, s, BEATS[begin:])


# -- the beats ------------------------------------------------------------------------------------


def enter(s: Setting) -> Script:
    """Elara comes in alone; the core stirs when she comes near."""
    stage, world = s.stage, s.stage.world
    world.set_music("core", "calm")
    s.orion.pose = "reach"
    stage.scene(True)
    yield from wait(stage, 0.8)
    yield from say(
        stage, "kade", _("Doc? I'm on the east door. Lena's behind me. Nobody's getting past this squat."), "worried"
    )
    yield from say(stage, "elara", _("Stay there. Both of you. This is my building."), "stern")
    stage.scene(False)
    world.set_objective(_("Go to the hub"))
    stage.lead("way", s.hub)
    begin = (s.elara.x, s.elara.y)
    stage.teach("move", _("Walk"), lambda: math.dist((s.elara.x, s.elara.y), begin) > LEARNT_PX)
    yield from until(stage, stage.when(lambda: math.dist((s.elara.x, s.elara.y), s.hub) < NEAR_HUB_PX))
    stage.lead("way", None)
    stage.scene(True)
    yield from pan_to(stage, s.core.x, s.core.y + 30.0, 0.9)
    world.set_state(s.core, "charge")
    stage.shake(s.core.x, s.core.y, 0.5)
    s.orion.facing, s.orion.pose = "down", "cast"
    yield from wait(stage, 0.7)
    yield from say(
        stage, "orion", _("Dr. Quill. You keep a lovely server. Forty thousand smiles, alphabetical."), "smirk"
    )
    yield from say(
        stage, "elara", _("You have three lines into my network. You are going to lose them one at a time."), "stern"
    )
    yield from say(stage, "orion", _("With what? Toothpaste?"), "smirk")
    s.orion.pose = ""
    stage.scene(False)


def blocks(s: Setting) -> Script:
    """Three tricks of the column's: each asks another wall."""
    stage, world = s.stage, s.stage.world
    world.set_music("core", "tense")
    world.alarm = 1
    s.orion.begin(world, "cast")
    stage.teach("secondary", _("Hold and sweep: draw a wall of bots"), lambda: len(world.swarm.slots) >= LEARNT_SLOTS)
    yield from tricks(s)
    stage.bark("orion", _("...It bends. Why does it bend?"))
    yield from wait(stage, 0.9)


def ring(s: Setting) -> Script:
    """He runs. Close a loop of bots round him, and keep it closed when he pushes. Nobody hears him now: his drones
    hover where they are."""
    stage, world = s.stage, s.stage.world
    for drone in s.drones:
        drone.soothe(world)
    world.alarm = 3
    world.set_music("core", "alarm")
    s.core.disarm(world, "strain")
    setting_of.draw_power(s)
    stage.scene(True)
    yield from pan_to(stage, s.orion.x, s.orion.y + RING_LOOK_PX, 0.5)
    yield from say(stage, "orion", _("No network. Fine. I still have legs."), "angry")
    yield from say(stage, "kade", _("He's bolting! Doc, don't chase him. Cardio's MY thing. Close him in!"), "worried")
    stage.scene(False)
    yield from ring_of.hold_ring(s, PUSHES)


def hesitation(s: Setting) -> Script:
    """The ring holds. He sees a record on the last screen, and Lena walks up to him."""
    stage, world = s.stage, s.stage.world
    assert s.lena is not None
    world.alarm = 1
    world.set_music("core", "calm")
    s.core.disarm(world, "dying")
    s.orion.pose, s.orion.facing = "hurt", "up"
    stage.scene(True)
    yield from pan_to(stage, s.orion.x, s.orion.y + TALK_LOOK_PX, 1.0)
    world.set_circuit("hub", setting_of.HESITATING_HUB, 90)
    yield from say(
        stage, "orion", _("One record left on the screen. Maro Teth, seventy-one. Sells flowers. Three teeth."), "doubt"
    )
    yield from say(
        stage, "orion", _("She gave me a carnation once. Wouldn't take credit. I have her on a price list."), "doubt"
    )
    yield from walk_to(stage, "elara", *ring_of.beside_ring(s))
    yield from say(stage, "elara", _("Hold. Nobody move."), "tired")
    world.set_objective(_("Walk up to the ring"))
    s.lena.composure = max(30.0, min(s.lena.composure, 60.0))
    stage.play_as("lena")
    spot_x, spot_y = ring_of.before_ring(s, 150.0)
    if math.dist((s.lena.x, s.lena.y), (spot_x, spot_y)) > 60.0:
        s.lena.place(spot_x, spot_y)
    yield from pan_to(stage, s.lena.x, s.lena.y, 0.7)
    yield from say(stage, "lena", _("I'd like to talk to him. Please. Sorry. No: not sorry."), "worried")
    stage.scene(False)
    yield from ring_of.walk_up(s)


def surrender(s: Setting) -> Script:
    """He kneels, and tells where the stolen data is."""
    stage, world = s.stage, s.stage.world
    s.orion.begin(world, "still")
    s.orion.facing, s.orion.pose = "down", "kneel"
    world.alarm = 0
    world.set_music("dawn-hint", "calm")
    s.elara.composure = max(s.elara.composure, RELIEVED)
    lena = s.lena
    if lena is not None and world.hero is lena:
        world.set_objective(_("Go to him"))
        near = stage.when(lambda: math.dist((lena.x, lena.y), (s.orion.x, s.orion.y)) < BY_HIS_SIDE_PX)
        yield from until(stage, near)
    stage.scene(True)
    yield from pan_to(stage, s.orion.x, s.orion.y + TALK_LOOK_PX, 1.0)
    world.swarm.recall()
    world.set_state(s.core, "healed")
    setting_of.lift_dark(s)
    for drone in s.drones:
        drone.soothe(world)
    yield from say(stage, "orion", _("In for four. ...Out for six. You actually count."), "broken")
    yield from say(stage, "lena", _("Everyone counts. It's just that nobody says the numbers out loud."), "warm")
    s.orion.pose = "surrender"
    yield from say(
        stage, "orion", _("Three copies. One's behind the west racks. One's in the east cooling shaft."), "doubt"
    )
    yield from say(stage, "orion", _("The third one I'm wearing."), "relieved")
    _lay_down_visor(s)
    yield from say(stage, "elara", _("Thank you. I will do it where you can see it."), "warm")
    stage.play_as("elara")
    stage.scene(False)


def wipe(s: Setting) -> Script:
    """Three caches, wiped clean by the swarm; the last is shown to be empty before it goes."""
    stage, world = s.stage, s.stage.world
    s.orion.begin(world, "still")
    if not s.orion.pose:
        s.orion.pose = "surrender"
    lines = (
        ("kade", _("One down! Two more reps, Doc.")),
        ("orion", _("Nine thousand in that one. I counted. I always counted.")),
    )
    world.set_objective(_("Send the swarm to the caches he named"))
    stage.teach("primary", _("Send bots to eat the cache"), lambda: s.caches[0].left < 1.0)
    for number, cache in enumerate(s.caches[:-1]):
        yield from _eat(s, cache, 0.0)
        cache.finish(world)
        stage.bark(*lines[min(number, len(lines) - 1)])
    last = s.caches[-1]
    world.set_objective(_("Send the swarm to his visor"))
    yield from _eat(s, last, LAST_CRUMB)
    stage.scene(True)
    yield from pan_to(stage, last.x, last.y, 0.6)
    yield from say(stage, "elara", _("Look. Before it goes."), "calm")
    yield from say(stage, "orion", _("It's empty."), "relieved")
    yield from say(stage, "lena", _("It's quiet. Listen. You can hear the fans."), "calm")
    last.finish(world)
    stage.scene(False)
    _tell_fenn(s)


def close(s: Setting) -> Script:
    """Four people in a quiet room, and the rank."""
    stage, world = s.stage, s.stage.world
    assert s.lena is not None
    world.set_objective(_("Join them"))
    joined = stage.when(lambda: math.dist((s.elara.x, s.elara.y), (s.orion.x, s.orion.y)) < JOINED_PX)
    yield from until(stage, joined)
    world.set_objective("")
    stage.scene(True)
    world.set_circuit("main", 0.8, 150)
    walks = [
        walk_to(stage, "elara", s.orion.x - 40.0, s.orion.y + 18.0),
        walk_to(stage, "lena", s.orion.x - 14.0, s.orion.y + 26.0),
    ]
    if s.kade is not None:
        walks.append(walk_to(stage, "kade", s.orion.x + 44.0, s.orion.y + 22.0))
    stage.look(s.orion.x, s.orion.y + TALK_LOOK_PX)
    yield from together(*walks)
    yield from say(
        stage, "kade", _("Heart rates, everybody? Mine's one-ten. New personal best for standing still."), "grin"
    )
    yield from say(stage, "elara", _("Orion. Sit. When did you last have a check-up?"), "tired")
    yield from say(stage, "orion", _("...Do I get a sticker?"), "relieved")
    yield from say(stage, "lena", _("You get a chair. And somebody who stays."), "laugh")
    yield from wait(stage, 0.8)
    world.flags["orion_surrendered"] = True
    world.flags["rebooted"] = int(world.flags.get("rebooted", 0)) + world.tally.rebooted
    stage.end(rank(world))


BEATS: tuple[tuple[str, Callable[[Setting], Script]], ...] = (
    ("enter", enter),
    ("blocks", blocks),
    ("node-1", node(1)),
    ("node-2", node(2)),
    ("node-3", node(3)),
    ("ring", ring),
    ("hesitation", hesitation),
    ("talk", talk),
    ("surrender", surrender),
    ("wipe", wipe),
    ("close", close),
)
"""The beats in order; each is a checkpoint."""


# -- parts of beats -------------------------------------------------------------------------------


def _tell_fenn(s: Setting) -> None:
    """Elara keeps what she may have promised in the dark building: to say when his record is safe."""
    conduct = Conduct(s.stage.world)
    if conduct.has("promised_fenn"):
        conduct.keep("fenn")
        s.stage.bark("elara", _("Ward two? Mr Fenn. It is gone. I said I would tell you when. Now."))


def _lay_down_visor(s: Setting) -> None:
    """The last cache is what he wears: it lies at his feet now."""
    visor = s.caches[-1]
    visor.worn = True
    visor.x, visor.y = visor.px, visor.py = s.orion.x + 16.0, s.orion.y + 6.0


def _eat(s: Setting, cache: DataCache, rest: float) -> Script:
    """Until the swarm has eaten a cache down to ``rest``, 0 to 1."""
    cache.given = True
    yield from until(s.stage, s.stage.when(lambda: cache.left <= rest))


def _catch_up(s: Setting, done: list[str]) -> None:
    """Put the world where the beats in ``done`` leave it."""
    world = s.stage.world
    for number in (1, 2, 3):
        if f"node-{number}" in done:
            for target in s.nodes:
                if target.order == number:
                    world.set_state(target, "cut")
                    setting_of.dim(s, target)
    if "ring" in done:
        setting_of.draw_power(s, 0)
        s.core.disarm(world, "dying")
        s.orion.pose = "hurt"
        for drone in s.drones:
            drone.soothe(world)
    if "hesitation" in done:
        world.set_circuit("hub", setting_of.HESITATING_HUB)
    if "hesitation" in done and s.lena is not None:
        s.lena.place(*ring_of.before_ring(s, ring_of.NEAR_RING_PX))
        if "surrender" not in done:
            world.hero = s.lena
            s.lena.composure = 70.0
            ring_of.lay_ring(s, math.pi / 2)
    if "talk" in done:
        s.orion.begin(world, "still")
        s.orion.pose = "kneel"
    if "surrender" in done:
        world.set_state(s.core, "healed")
        setting_of.lift_dark(s, 0)
        s.orion.pose = "surrender"
        if s.lena is not None:
            s.lena.facing = "up"
        _lay_down_visor(s)
    if "wipe" in done:
        for cache in s.caches:
            cache.finish(world)
