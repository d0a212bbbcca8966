"""Chapter 3, "Nobody is hurt by a copy": Orion goes in by the service door, jacks in three times, and the house wakes."""

from __future__ import annotations

import math
from collections.abc import Callable

from game.levels import uplink_run
from game.levels import uplink_setting as setting_of
from game.levels.uplink_ducts import came_by_duct, in_duct, shaft, watch_ducts
from game.levels.uplink_hall import shut_taps, tap, watch_archive, watch_caught, watch_shy
from game.levels.uplink_hold import watch_backs
from game.levels.uplink_overheard import listen
from game.levels.uplink_rank import rank
from game.levels.uplink_setting import Setting
from game.levels.uplink_talk import CLOSE, CLOSE_VOICE, HELLO, SEIZE, SEIZE_AFTER, Line
from game.script import Script, _, fade, pan_to, say, until, wait
from game.script.beats import begin_at, in_turn
from game.script.conduct import Conduct
from game.sim.intent import Button
from game.sim.machines.decoy import Decoy
from game.sim.people.orion_hero import DECOY_COSTS
from game.sim.world import World

LEARNT_PX = 40.0
ROLL_HINT_S = 9.0
"""How long rolling is offered: who gets by without it is not told for ever."""
RUN_SECONDS = 8.0
"""From the hall's door to the vent."""
AT_VENT_PX = 40.0
NEAR_VENT_PX = 200.0
RUN_STORY, RUN_STANDARD, RUN_KEEN = 1.8, 1.35, 1.15
"""The time to the vent, over that of a straight run."""
RUN_PX_S = 116.0
DIMMED = 0.2
"""What the house leaves its lamps when it wakes: enough for eyes and beams, which hang on the same circuits."""


def start(world: World, checkpoint: str = "") -> None:
    """Fill the world from its map and start the script, from a checkpoint's beat if one is named.

    Raises :class:`FaultError` when the map lacks what the chapter needs, ``LookupError`` for a beat that is not here.
    """
    names = [name for name, _beat in BEATS]
    begin = begin_at("uplink", names, checkpoint)
    setting = setting_of.build(world)
    if begin:
        setting.stage.take_up_tally()
        setting_of.stand_at(setting, checkpoint)
    else:
        world.flags["records_copied"] = 0
    _catch_up(setting, names[:begin])
    world.start(watch_caught(setting))
    world.start(watch_archive(setting))
    world.start(watch_shy(setting))
    world.start(watch_ducts(setting))
    world.start(watch_backs(setting))
    world.start(listen(setting))
    world.start(run(setting, begin))


def run(s: Setting, begin: int = 0) -> Script:
    """The chapter, beat by beat."""
    yield from in_turn(s.stage, s, BEATS[begin:])


# -- the beats ------------------------------------------------------------------------------------


def enter(s: Setting) -> Script:
    """The service yard. A message, a door, and feet that make no sound."""
    stage = s.stage
    world = stage.world
    stage.scene(True)
    yield from wait(stage, 0.8)
    yield from _lines(s, HELLO)
    stage.scene(False)
    world.set_objective(_("In by the service door"))
    stage.lead("way", stage.place("up-service"))
    begin = (s.orion.x, s.orion.y)
    stage.teach("move", _("Sneak: nobody hears you"), lambda: math.dist((s.orion.x, s.orion.y), begin) > LEARNT_PX)
    yield from until(stage, stage.when(lambda: stage.inside("up-service")))
    _open_way(s, "enter")


def camera(s: Setting) -> Script:
    """One corridor, one camera, one mop bucket."""
    stage, world = s.stage, s.stage.world
    world.set_objective(_("Up the staff corridor"))
    stage.lead("way", stage.place("up-staff-top"))
    stage.teach(
        "dash", _("Tap to roll; keep it held to run, and be heard"), lambda: world.pressed(Button.DASH), ROLL_HINT_S
    )
    passed = stage.when(lambda: stage.inside("up-staff-top") or came_by_duct(s))
    seen = stage.when(lambda: _north_of(s, "hide-door") and not in_duct(s))
    yield from until(stage, lambda: seen() or passed())
    if not passed():
        eye = s.cameras[0]
        stage.scene(True)
        yield from pan_to(stage, eye.x, eye.y + 70.0, 1.1)
        yield from say(stage, "orion", _("An eye. It sees what its light touches, and light doesn't bend."), "cold")
        yield from say(stage, "orion", _("And somebody left me a mop bucket. On wheels. I feel understood."), "smirk")
        stage.scene(False)
        world.set_objective(_("Past the camera: stay out of its light"))
    yield from until(stage, passed)
    _open_way(s, "camera")


def decoy(s: Setting) -> Script:
    """A guard drone, and a man made of light to keep it company."""
    stage, world = s.stage, s.stage.world
    drone = next((d for d in s.drones if d.name == "drone-corridor"), s.drones[0])
    stage.scene(True)
    yield from pan_to(stage, s.orion.x + 190.0, s.orion.y, 1.0)
    yield from say(stage, "orion", _("A guard drone. It's never met me. So it may meet me over there."), "smirk")
    stage.scene(False)
    world.set_objective(_("Past the drone"))
    stage.lead("way", stage.place("up-past-drone"))
    s.orion.signal = max(s.orion.signal, DECOY_COSTS * 2.0)
    stage.teach("secondary", _("Throw a hologram: it draws eyes and ears"), lambda: bool(world.of(Decoy)))
    yield from until(stage, stage.when(lambda: stage.inside("up-past-drone") or _east_of(s, "up-past-drone")))
    if drone.state in ("patrol", "calm"):
        stage.bark("orion", _("Nice talking to you."))
    _open_way(s, "decoy")


def lasers(s: Setting) -> Script:
    """A second eye, beams that keep time, and the vent behind the air room."""
    stage, world = s.stage, s.stage.world
    world.set_objective(_("East, to the air room"))
    stage.lead("way", stage.place("up-air"))
    yield from until(stage, stage.when(lambda: _east_of(s, "up-far") or stage.inside("up-air")))
    if not stage.inside("up-air"):
        stage.bark("orion", _("Beams. In time. Somebody here likes music."))
        world.set_objective(_("Through the beams while they are dark"))
        rolls = s.orion.rolls
        stage.teach("dash", _("Roll: at first nothing touches you"), lambda: s.orion.rolls > rolls, ROLL_HINT_S)
    yield from until(stage, stage.when(lambda: stage.inside("up-air")))
    world.set_objective(_("Crawl through the vent"))
    stage.lead("way", stage.place("up-vent"))
    yield from until(stage, stage.when(lambda: stage.inside("up-vent") or stage.inside("up-hall")))
    stage.lead("way", None)
    _open_way(s, "lasers")


def seize(s: Setting) -> Script:
    """The house wakes up, and grins."""
    stage, world = s.stage, s.stage.world
    s.seized = True
    shut_taps(s)
    stage.scene(True)
    for old in world.of(Decoy):
        old.burst(world)
    for beam in s.lasers:
        beam.live = False
    world.alarm = 3
    world.set_objective("")
    world.set_music("uplink", "alarm")
    stage.shake(s.orion.x, s.orion.y, 0.8)
    world.set_circuit("server", DIMMED, 20)
    world.set_circuit("lab", DIMMED, 20)
    yield from wait(stage, 0.8)
    yield from _lines(s, SEIZE[:1])
    world.flags["clinic_grins"] = True
    s.gates["door-server"].turn(world, shut=False)
    stage.shake(s.orion.x, s.orion.y, 1.0)
    yield from pan_to(stage, s.orion.x, s.orion.y - 70.0, 0.8)
    yield from _show_chairs(s)
    yield from _lines(s, SEIZE[1:])
    world.set_circuit("seize", 1.0, 40)
    world.set_circuit("alarm", 0.8, 40)
    stage.look(s.orion.x, s.orion.y)
    yield from wait(stage, 0.7)
    yield from _lines(s, SEIZE_AFTER)
    stage.scene(False)


def flight(s: Setting) -> Script:
    """Some ten seconds to the vent, with the house in the way."""
    stage, world = s.stage, s.stage.world
    orion = s.orion
    _wake_house(s)
    yield from wait(stage, 0.1)
    vent = stage.place("vent-run")
    way = world.ways.find((orion.x, orion.y), (vent[0], vent[1] + 16.0))
    long = math.fsum(math.dist(a, b) for a, b in zip([(orion.x, orion.y), *way], way, strict=False))
    slack = world.rules.pick(RUN_STORY, RUN_STANDARD, RUN_KEEN) * world.rules.telegraph
    ends = world.tick + round(max(RUN_SECONDS, long / RUN_PX_S) * slack * 60.0)
    orion.hideout = (orion.x, orion.y)
    world.flags["vent_shuts"], world.flags["vent_since"] = ends, world.tick
    world.set_objective(_("Run! To the vent before it shuts"))
    door = s.gates["door-server"]
    stage.lead("way", (door.x, door.y))
    near = stage.when(lambda: math.dist((orion.x, orion.y), vent) < AT_VENT_PX)
    ambush = next((d for d in s.drones if d.name == "drone-corridor"), None)
    chase = uplink_run.Run(stage, orion, (door.x, door.y), vent, s.drones, ambush)
    uplink_run.begin(chase, s.lasers)
    against = uplink_run.hold(chase)
    while not near() and world.tick < ends:
        next(against)
        if chase.out and s.vent is not None and s.vent.state != "wanted":
            stage.lead("way", None)
            world.set_state(s.vent, "wanted")
        if orion.caught is not None:
            # the way back is what being caught costs, not the dark
            ends += 1
            world.flags["vent_shuts"] = ends
        yield
    uplink_run.end(chase)
    stage.lead("way", None)
    world.flags.pop("vent_shuts"), world.flags.pop("vent_since")
    Conduct(world).note("reached_vent", near())
    if s.vent is not None:
        world.set_state(s.vent, "shut")
    world.set_objective("")
    _drop(s)
    yield from until(stage, stage.when(lambda: orion.caught is None))


def close(s: Setting) -> Script:
    """The door comes down. He is inside, and so is everybody else."""
    stage, world = s.stage, s.stage.world
    vent = stage.place("vent-run")
    stage.scene(True)
    if math.dist((s.orion.x, s.orion.y), vent) > NEAR_VENT_PX:
        yield from fade(stage, 1.0, 0.4)
        s.orion.place(vent[0] + 90.0, vent[1] + 40.0)
        stage.look(vent[0], vent[1] + 20.0)
        yield from fade(stage, 0.0, 0.4)
    s.orion.walk_to(vent[0], vent[1] + 30.0, 110.0)
    yield from pan_to(stage, vent[0], vent[1] + 20.0, 0.8)
    yield from until(stage, lambda: s.orion.goal is None)
    s.orion.facing = "up"
    stage.shake(vent[0], vent[1], 0.5)
    yield from _lines(s, CLOSE)
    s.orion.facing = "down"
    yield from wait(stage, 0.6)
    yield from _lines(s, CLOSE_VOICE)
    world.flags.pop("clinic_grins", None)
    yield from wait(stage, 0.6)
    stage.end(rank(world))


BEATS: tuple[tuple[str, Callable[[Setting], Script]], ...] = (
    ("enter", enter),
    ("camera", camera),
    ("decoy", decoy),
    ("lasers", lasers),
    ("tap-1", tap(1)),
    ("tap-2", tap(2)),
    ("tap-3", tap(3)),
    ("seize", seize),
    ("run", flight),
    ("close", close),
)
"""The beats in order; each is a checkpoint."""


# -- parts of beats -------------------------------------------------------------------------------


def _lines(s: Setting, lines: tuple[Line, ...]) -> Script:
    for who, text, face in lines:
        yield from say(s.stage, who, text, face)


def _north_of(s: Setting, zone: str) -> bool:
    return s.orion.y < s.stage.place(zone)[1] - 20.0


def _east_of(s: Setting, zone: str) -> bool:
    return s.orion.x > s.stage.place(zone)[0]


def _open_way(s: Setting, beat: str) -> None:
    """What is passed is passed: he is put back no further. A skipped lesson puts him where it would have led."""
    stage = s.stage
    targets = {"enter": "up-service", "camera": "up-staff-top", "decoy": "up-past-drone", "lasers": "up-hall"}
    after = {"enter": "camera", "camera": "decoy", "decoy": "", "lasers": "tap-1"}[beat]
    if beat == "camera" and came_by_duct(s):
        s.orion.hideout = shaft(s)
        return
    there = stage.inside(targets[beat]) or (beat == "decoy" and _east_of(s, "up-past-drone"))
    if there or (beat == "lasers" and stage.inside("up-vent")):
        s.orion.hideout = (s.orion.x, s.orion.y)
        return
    spot = stage.place(after) if after else stage.place("up-past-drone")
    s.orion.place(spot[0], spot[1] - (40.0 if not after else 0.0))
    s.orion.hideout = spot


def _show_chairs(s: Setting) -> Script:
    """Over the chairs, the arms turn. Then back to him."""
    stage, world = s.stage, s.stage.world
    for arm in s.arms:
        world.set_state(arm, "turned")
    if s.arms:
        yield from pan_to(stage, s.arms[0].x + 40.0, s.arms[0].y, 1.3)
        stage.shake(s.arms[0].x, s.arms[0].y, 0.6)


def _wake_house(s: Setting) -> None:
    """Every machine looks for him now; what was locked stands open."""
    world = s.stage.world
    s.seized = True
    world.alarm = 3
    world.set_music("uplink", "alarm")
    world.set_circuit("seize", 1.0, 30)
    s.gates["door-server"].turn(world, shut=False)
    for drone in s.drones:
        drone.speed = max(drone.speed, 70.0)
        drone.call(world, s.orion.x, s.orion.y)
    for beam in s.lasers:
        beam.live = False


def _drop(s: Setting) -> None:
    world = s.stage.world
    vent = s.stage.place("vent-run")
    gate = setting_of.leaf_over(world, vent)
    s.gates["vent-run"] = gate
    s.stage.shake(vent[0], vent[1], 1.0)
    world.frozen = 3


def _catch_up(s: Setting, done: list[str]) -> None:
    """Put the world where the beats in ``done`` leave it."""
    world = s.stage.world
    for number in (1, 2, 3):
        if f"tap-{number}" in done:
            setting_of.recall_taps(s)
            break
    if "tap-3" in done:
        s.seized = True
        shut_taps(s)
    if "seize" in done:
        world.flags["clinic_grins"] = True
        world.alarm = 3
        s.gates["door-server"].turn(world, shut=False)
        for arm in s.arms:
            arm.state = "turned"
        world.set_circuit("server", DIMMED)
        world.set_circuit("seize", 1.0)
    if "run" in done:
        _drop(s)
